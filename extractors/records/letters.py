"""Letters of an employer that prove work."""

import re
from dataclasses import replace
from typing import Final

from extractors.records import headings, parsers
from extractors.records.dating import closing_date
from extractors.records.departure import ended_at_label
from extractors.records.framed import said_unbroken
from extractors.records.history import history_table, years_said
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, listed, weighed
from extractors.records.phrases import DATE, said_in, said_in_lines
from extractors.records.posts import POST_LABELS, POST_SAID, post, post_before_name
from extractors.records.spans import BEGUN, BEGUN_SAID, ENDED
from extractors.records.staff import of_a_list, staff_rows
from extractors.records.tenure import period_of_work, years_agreeing
from extractors.records.units import UNIT, letterhead, signing_unit, unit_of
from extractors.text.names import A_SURNAME
from extractors.text.sheet import Sheet

_NAME = r"(?P<v>[\u3400-\u9fff·]{2,4}?)"


def _work_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    listed_people = staff_rows(sheet)
    if listed_people:
        added = of_a_list(sheet, found, listed_people)
        if "employer" not in found:
            added |= signing_unit(sheet, "employer", UNIT) or letterhead(sheet, "employer", UNIT)
        return added
    added = said_in_lines(sheet, found, EMPLOYMENT_PROOF.fields) | history_table(sheet)
    added |= said_unbroken(sheet, {**found, **added}, EMPLOYMENT_PROOF.fields)
    found = {**found, **added}
    added |= closing_date(sheet, "issued_on", found) | period_of_work(sheet, found)
    if "ended_on" not in found and "ended_on" not in added:
        added |= ended_at_label(sheet, EMPLOYMENT_PROOF.vocabulary)
    if "ended_on" not in found and "ended_on" not in added:
        left = said_in(sheet.flow, sheet, parsers.date, (_LEFT,))
        added |= {"ended_on": left} if left else {}
    added |= years_agreeing({**found, **added})
    if "employer" not in found:
        added |= signing_unit(sheet, "employer", UNIT)
    if "employer" not in found and "employer" not in added:
        added |= letterhead(sheet, "employer", UNIT)
    if "position" not in found:
        added |= post_before_name(sheet, found.get("holder"))
    return added


_NO_TITLE = r"(?!(?:及)?(?:以上)?(?:的)?(?:工作)?(?:经历|年限|情况)?(?:证明|说明))"
"""从事社会工作满五年证明 is what such a letter is called, not what it says."""

_LEFT = re.compile(
    rf"(?:(?<!截)至|到|[于干千]|[,，。;；])\s*{DATE}\s*(?:起|日)?\s*(?:止|为止|离职|离开|离任|调离|调出|退休|辞职|辞去|解聘|卸任|终止|结束)"
)
"""The day on which somebody left."""


NOT_HELD = r"(?<!资格)(?<!证书)(?<!作师)(?<!资格已)(?<!证书已)(?<!作师已)(?<!年)"
"""Years for which a qualification was held, and of age, are none of work."""

_SOMEBODY = r"(?P<v>[\u3400-\u9fff·]{2,16}?)"
"""A name, perhaps behind the words that say who it is (我单位一线社工)."""

_NOT_OF_NAME = re.compile(
    r"^.*(?:[我本](?:单位|中心|机构|公司|组织|院|校|会|社|站|局|所)|单位|号)(?=[\u3400-\u9fff])"
)


_GOES_ON = re.compile(
    r"(?<=[\u3400-\u9fff]{4})(?!同志|先生|女士|老师|同学|社工|社会工作)[\u3400-\u9fff]"
)
"""More of the run of characters at whose end no name was found."""


_NO_NAME = re.compile(r"经(?:查|核|审|研|我|本|过|办|调)|兹|该|此|上述|以上|贵")
"""How sentences begin that a surname might begin with as well."""


def _somebody(text: str) -> Parsed | None:
    """A name, without the end of the line above or the words that say whose it is before it.

    None of a name of which only the surname was made out: 我单位刘同志.
    """
    before = _NOT_OF_NAME.match(text)
    start = before.end() if before else 0
    parsed = parsers.person(text[start:])
    if parsed is None or _NO_NAME.match(parsed.value) or _GOES_ON.match(text, start + parsed.end):
        return None
    return replace(parsed, start=start + parsed.start, end=start + parsed.end)


_NOT_LISTED = "(?<!、)(?<!、.)(?<!、..)"
"""Of several people in a list (张三、李四同志) a letter may be about any: none is its holder."""

WORK_FIELDS: Final = (
    FieldSpec(
        "holder",
        "姓名",
        _somebody,
        listed("""
            姓名 教师姓名 职工姓名 员工姓名 本人姓名 参与人姓名 参与人员姓名 参加人姓名 起草人姓名
            执笔人姓名 人员姓名 申请人姓名 被证明人 教职工姓名 参与人员 参与人 证明对象
        """),
        (
            re.compile(
                rf"(?:兹证明|兹有|今有|现有|证明[:,，])[:,，]?{_SOMEBODY}"
                rf"(?:同志|女士|先生|老师|[,，(]|、(?=性别|[男女]|身份证)|性别|身份证)"
            ),
            re.compile(
                rf"{_SOMEBODY}(?:同志|女士|先生|老师)?[,，、(]\s?(?:性别)?[:]?[男女][,，、)]"
            ),
            re.compile(rf"(?:兹证明|兹有){_SOMEBODY}(?:系|自|于|为|在)"),
            re.compile(rf"(?:^|\n){_SOMEBODY}\s?[(,，]\s?(?:公民|居民)?身份证"),
            re.compile(
                rf"(?:^|[\n,，。;；])(?P<v>{A_SURNAME}[\u3400-\u9fff]{{1,2}}?)[,，]?(?:[现曾原]?[系是为任])"
                r"(?=[^,，。\n]{2,24}(?:教师|职工|员工|社工|讲师|教授|人员|主任|干部|科长|院长|部长|主管|督导))"
            ),
            re.compile(rf"{_NOT_LISTED}{_SOMEBODY}(?:同志|女士|先生|老师)[,，(、系自于为]"),
            re.compile(rf"^{_NAME}(?:自|于|从)(?=[12一二])", re.MULTILINE),
            re.compile(
                rf"(?:目前|至今|现在|今|[日月年]起?|止)[,，]{_SOMEBODY}(?:同志|女士|先生|老师)"
                r"(?=一直|连续|始终|均|都|在|从事|担任|任|现任|就职|工作|被聘|受聘)"
            ),
            re.compile(rf"\((?:附|注)[:：]?{_SOMEBODY}[,，]"),
            re.compile(
                rf"[我本](?:单位|中心|机构|校|院|会|社|站|局)[\u3400-\u9fff]{{0,8}}?(?:职工|员工|社工|教师|人员|干部|主管|主任|督导)"
                rf"{_NAME}(?=\s?[(,，]\s?(?:公民|居民)?身份证)"
            ),
        ),
        key=True,
    ),
    FieldSpec(
        "id_number",
        "身份证号",
        parsers.id_number,
        listed("""
            公民身份号码 身份证号码 身份证件号码 身份证号 证件号码
        """),
        (
            re.compile(r"身份证(?:件)?号?码?(?:为|是)?[:(]?\s*(?P<v>[\dXxOoIl\s]{17,24})"),
            re.compile(r"(?<!\d)(?P<v>[1-9]\d{16}[\dXx])(?!\d)"),
        ),
        key=True,
    ),
)

EMPLOYMENT_PROOF = Kind(
    id="employment_proof",
    title="从事社会工作证明",
    titles=listed("""
        从事社会工作年限证明 从事社会工作证明 社会工作从业经历证明 社会工作从业证明 从业情况说明
        工作履历证明 从业履历证明 专业工作经历证明 从业年限的证明 从事社会工作的证明
        社会工作服务经历证明 社会工作年限证明 工作情况证明 工作情况说明 任职经历证明 专职工作证明
        介绍证明信 证明信 从业经历证明 从业证明 工作年限证明 工作经历证明 社会工作经历证明
        专业工作年限证明 工作年限证明表 在职证明
        从业年限认定书 从业年限认定表 工作年限核定表 工作年限审核表 工作年限认定表 工作年限认定书
        工龄认定表 工龄证明 社会工作从业情况一览表 从业情况一览表 从业年限一览表 从业年限汇总表
        在岗社工名册 从业人员花名册 从业人员名册 从业人员情况一览表
        任职证明 工作证明 从业年限证明 证明
    """),
    titled=headings.EMPLOYMENT,
    words=weighed(
        {
            2.0: "从事社会工作",
            1.5: "兹证明",
            1.0: "特此证明 我单位 工作满",
            0.6: "同志 经办人",
            0.5: "岗位",
            0.3: "工作单位",
            0.1: "任",
            -0.8: "项目负责人",
            -1.0: "教学 执笔 荣誉 项目名称",
            -1.2: "课程",
            -1.5: "授课 起草 结项 立项 实施周期",
            -2.0: "排名第 项目组成员",
        }
    ),
    fields=(
        *WORK_FIELDS,
        FieldSpec(
            "employer",
            "工作单位",
            unit_of,
            (
                *listed("""
                    工作单位 单位名称 所在单位 任职单位 服务单位 聘用单位 单位全称 用人单位 聘用方
                    聘任单位 机构名称 用工单位 现工作单位 现任职单位 所属单位 所属机构 服务机构 甲方
                """),
                r"~(?!证明|出具|上级|主管|推荐|批准)[\u3400-\u9fff]{0,4}(?:工作|任职|服务|聘用|所在|从业|就职)(?:单位|机构)(?:名称|全称)?",
            ),
            (re.compile(rf"(?:在|于){UNIT}(?:从事|工作|任|担任|,|，|专职)"),),
            wraps=True,
        ),
        FieldSpec(
            "position",
            "岗位",
            post,
            POST_LABELS,
            POST_SAID,
        ),
        FieldSpec(
            "started_on",
            "起始时间",
            parsers.period_start,
            (
                *listed("""
                工作起止时间 从业起止时间 起止时间 工作时间 从业时间 起止年月 入职时间
                参加社会工作时间 工作年限起止 任职时间 任职起止时间 任职起止年月 工作期限 服务时间
                服务起止时间 在职时间 起始时间 开始时间 从业开始时间 参加工作时间 聘用时间 聘用期限
                入职日期 入职年月 起始日期 开始日期 起始年月 到岗时间 到岗日期 从业起始时间
                任职起始时间 工作起始时间 从事社会工作时间 从事社会工作起止时间 合同期限 聘期
                从事社会工作起始时间 进入本单位时间 来本单位时间 参加工作日期 任职日期 受聘时间
            """),
                *BEGUN,
            ),
            BEGUN_SAID,
            key=True,
        ),
        FieldSpec(
            "ended_on",
            "终止时间",
            parsers.period_end,
            (
                *listed("""
                工作起止时间 从业起止时间 起止时间 工作时间 从业时间 起止年月 工作年限起止 任职时间
                任职起止时间 任职起止年月 工作期限 服务时间 服务起止时间 在职时间 聘用时间 聘用期限
            """),
                *ENDED,
            ),
            key=True,
        ),
        FieldSpec(
            "stated_years",
            "年限",
            years_said,
            listed("""
                从事社会工作总年限 社会工作总年限 工作总年限 从事社工年限 专业服务年限 累计工作年限
                实际工作年限 社会工作工龄 社工工龄 工龄
                从事社会工作年限 社会工作年限 专业工作年限 社会工作从业年限 工作年限 从业年限
                累计年限 累计从事社会工作年限 从事社会工作专业年限 服务年限 合计年限
            """),
            (
                re.compile(
                    rf"{NOT_HELD}(?P<v>(?:已|累计|共|合计|总计|从事社会工作|工作)(?:(?!资格|证书)[\u4e00-\u9fff,，]){{0,10}}?(?:满|共|达|超过|已)?\s?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})\s?(?:余|多)?年){_NO_TITLE}"
                ),
                re.compile(
                    rf"{NOT_HELD}(?P<v>满\s?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})\s?(?:周)?年){_NO_TITLE}"
                ),
            ),
            key=True,
        ),
        FieldSpec(
            "issued_on",
            "开具日期",
            parsers.date,
            listed("开具日期 开具时间 出具日期 出具时间 填表日期 证明日期 落款日期"),
            key=True,
        ),
    ),
    labels=listed("""
        性别 出生年月 联系电话 联系方式 联系人 经办人 单位地址 备注 主要职责 工作职责 岗位职责 职责
        工作内容 主要工作 主要工作内容 用途 单位意见
        填表单位 审核人 单位负责人 主要业绩 政治面貌 民族 证明人 日期 存根号 年数 学历 学历学位
        统一社会信用代码 推荐单位 主管单位意见 部门 所在部门
    """),
    derive=_work_rest,
    names_holder="holder",
    sealed=True,
)

KINDS = (EMPLOYMENT_PROOF,)
