"""Letters of a school that prove teaching."""

import re
from typing import Final

from extractors.records import headings, parsers
from extractors.records.dating import closing_date
from extractors.records.departure import ended_at_label
from extractors.records.framed import said_in_frames, said_unbroken
from extractors.records.history import history_table, years_said
from extractors.records.kind import Candidate, FieldSpec, Kind, listed, weighed
from extractors.records.letters import NOT_HELD, WORK_FIELDS
from extractors.records.phrases import said_in_lines
from extractors.records.spans import BEGUN
from extractors.records.staff import of_a_list, staff_rows
from extractors.records.tenure import period_of_work, years_agreeing
from extractors.records.units import letterhead, signing_unit
from extractors.text.sheet import Sheet

RELATED_MAJORS = ("社会工作", "社会学", "社会政策", "民政管理", "社区管理")
"""社会工作相关专业, as notices of civil affairs list them."""

_SCHOOL = r"(?P<v>[\u4e00-\u9fff()]{2,24}?(?:大学|学院|学校|党校|电大))"
_WHOLE = (
    r"(?P<v>[\u4e00-\u9fff()]{2,16}?(?:大学|(?<!大)学院|党校|电大|学校)"
    r"(?:[\u4e00-\u9fff()]{1,10}(?:学院|校区|分校))?)"
)
_OFFICE = r"(?:人事处|教务处|研究生院|[\u4e00-\u9fff]{2,14}?(?:学院|系|部))?"
_MAJORS = "|".join(RELATED_MAJORS)
_MAJOR_COLUMN: Final = {
    "major": (
        re.compile(r"(?:任教|所教|所授|承担|教学|授课|从教|所属)?专业(?:名称)?"),
        parsers.one_of(RELATED_MAJORS),
    )
}


def _teaching_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    listed_people = staff_rows(sheet, more=_MAJOR_COLUMN)
    if listed_people:
        added = of_a_list(sheet, found, listed_people, _MAJOR_COLUMN)
        added = {name: one for name, one in added.items() if not name.startswith("position")}
        if "school" not in found:
            added |= signing_unit(sheet, "school", rf"{_SCHOOL}{_OFFICE}")
        return added
    added = said_in_frames(sheet, found, TEACHING_PROOF.fields)
    added |= said_in_lines(sheet, {**found, **added}, TEACHING_PROOF.fields) | history_table(sheet)
    added |= said_unbroken(sheet, {**found, **added}, TEACHING_PROOF.fields)
    added.pop("employer", None)
    added.pop("position", None)
    found = {**found, **added}
    added |= closing_date(sheet, "issued_on", found) | period_of_work(sheet, found)
    if "ended_on" not in found and "ended_on" not in added:
        added |= ended_at_label(sheet, TEACHING_PROOF.vocabulary)
    added |= years_agreeing({**found, **added})
    if "school" not in found:
        # A school's letter may be signed by one of its offices: the school is the whole's name.
        added |= signing_unit(sheet, "school", rf"{_SCHOOL}{_OFFICE}")
    if "school" not in found and "school" not in added:
        added |= letterhead(sheet, "school", _WHOLE)
    return added


TEACHING_PROOF = Kind(
    id="teaching_proof",
    title="教学经历证明",
    titles=listed("""
        教学经历证明 从事教学工作证明 任教经历证明 任教证明 教学工作证明 教师任教证明 授课证明
        专业教学经历证明 教学工作经历证明 教学年限证明 从教证明 从教经历证明 任课证明 教学证明
        教师教学经历证明表 教学经历证明表 教学工作情况证明 教学情况说明 教学履历证明 从教年限证明
        任教情况说明 任教年限证明 任教经历说明 高校教师任教证明 教学工作年限证明 专任教师证明
        从事专业教学的证明 从事教学工作的证明 课程教学证明 教龄证明 教师教龄证明 高校教师教龄证明
        教龄认定表 教师教龄认定表 教师岗位证明 从教年限认定书 任教年限核定表 任教年限认定书
        任教年限认定表 教师聘任证明 教学年限认定表 教师聘任情况证明 证明
    """),
    titled=headings.TEACHING,
    words=weighed(
        {
            2.0: "教学工作 任教",
            1.5: "兹证明 授课 主讲",
            1.2: "承担 课程",
            1.0: "特此证明 我校 教师 专任教师 学时",
            0.6: "讲师 教授 教研室 人事处 教务处",
            0.4: "本科生 研究生",
            -1.0: "项目名称 起草 我单位",
            -2.0: "项目组成员 结项 立项 排名第 从事社会工作满",
            -1.5: "准予毕业 学籍 教师资格 修业",
        }
    ),
    fields=(
        *WORK_FIELDS,
        FieldSpec(
            "school",
            "学校",
            parsers.short_text(30),
            listed("""
                任教学校 所在学校 学校名称 工作学校 所在院校 任教院校 所在单位 工作单位 单位名称
                任教单位
            """),
            (re.compile(rf"(?:在|(?<!院)系|是|于|为)(?!我校|本校|该校|我院|本院|院系|院校|学校){_SCHOOL}(?:从事|任|担任|承担|[\u4e00-\u9fff]{{0,14}}教师)"),),
            wraps=True,
        ),
        FieldSpec(
            "major",
            "任教专业",
            parsers.one_of(RELATED_MAJORS),
            listed("""
                任教专业 教学专业 所授专业 授课专业 从教专业 所教专业 承担专业 所属专业 专业名称
                专业方向 专业
            """),
            (
                re.compile(rf"(?P<v>{_MAJORS})(?:、[\u4e00-\u9fff]{{2,6}}){{0,3}}(?:等)?(?:相关)?(?:本科)?专业"),
                re.compile(rf"(?P<v>{_MAJORS})(?:教研室|系|教学)"),
            ),
            key=True,
        ),
        FieldSpec(
            "started_on",
            "起始时间",
            parsers.period_start,
            (*listed("""
                任教起止时间 教学起止时间 从教起止时间 任教起止年月 起止时间 任教时间 教学时间
                从教时间 起止年月 授课时间 任职时间 工作时间 从事教学时间 承担教学时间 聘用时间
                起始时间
            """), *BEGUN),
            key=True,
        ),
        FieldSpec(
            "ended_on",
            "终止时间",
            parsers.period_end,
            listed("""
                任教起止时间 教学起止时间 从教起止时间 任教起止年月 起止时间 任教时间 教学时间
                从教时间 起止年月 授课时间 任职时间 工作时间 从事教学时间 承担教学时间 聘用时间
            """),
            key=True,
        ),
        FieldSpec(
            "stated_years",
            "年限",
            years_said,
            listed("""
                从事教学工作年限 执教年限 授课年限 累计从教年限 任教总年限 实际教学年限 教龄
                教学年限 任教年限 从教年限 从事教学年限 教学工作年限 累计教学年限 累计任教年限
                累计年限
            """),
            (
                re.compile(
                    rf"{NOT_HELD}(?P<v>(?:已|累计|共|合计|总计|教学|任教|从教|教龄|执教)(?:(?!资格|证书)[\u4e00-\u9fff,，]){{0,10}}?(?:满|共|达|超过|已)?\s?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})\s?(?:余|多)?年)"
                ),
                re.compile(
                    rf"{NOT_HELD}(?P<v>满\s?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})\s?(?:周)?年)"
                ),
            ),
            key=True,
        ),
        FieldSpec(
            "issued_on", "开具日期", parsers.date,
            listed("开具日期 开具时间 出具日期 出具时间 填表日期 证明日期 落款日期"),
            key=True,
        ),
    ),
    labels=listed("""
        性别 出生年月 职称 职务 联系电话 联系人 经办人 主讲课程 授课课程 课程名称 备注 单位意见
        学校意见 日期 学历学位 所在院系 院系 学时 联系方式 讲授课程 承担课程 所授课程 教学内容
        证明人 职称职务 教师资格证号 任教院系 教学任务 学期 班级 周学时 总学时
    """),
    derive=_teaching_rest,
    names_holder="holder",
    sealed=True,
    doubted=re.compile(r"在读|学号|学籍|准予毕业"),
)  # fmt: skip

KINDS = (TEACHING_PROOF,)
"""Letters that prove teaching."""
