"""Certificates of education, and the reports that verify them; degrees stand beside them."""

import re

from extractors.records import degrees, parsers
from extractors.records.dating import closing_date
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.phrases import ENROLLED, GRADUATED, HOLDER_LABELS, NAMED
from extractors.records.studies import BIRTH, SEX, is_report, school_name, studied, told
from extractors.records.vocabulary import EDUCATION, EDUCATION_SYNONYMS, STUDY_FORMS
from extractors.text import numbers
from extractors.text.chinese import marked
from extractors.text.sheet import Sheet

_LONGEST_STUDY = 12
"""Years; a longer period on a diploma is not the time of study."""


def _diploma_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """Study dates from "…至…", and the level from the certificate's own number."""
    added = told(sheet, found, DIPLOMA)
    found = {**found, **added}
    flow = sheet.flow
    if "enrolled_on" not in found or "graduated_on" not in found:
        for period in marked(flow.text, "periods"):
            first, last = period.value
            if last is None or not 0 < last.year - first.year < _LONGEST_STUDY:
                continue
            inside = [d for d in marked(flow.text, "dates") if period.start <= d.start < period.end]
            ends = inside[-1] if len(inside) > 1 else period
            shaped = frozenset({Voucher.FORMAT, Voucher.LABEL} if period.complete else ())
            for name, value, place in (
                ("enrolled_on", first, inside[0] if inside else period),
                ("graduated_on", last, ends),
            ):
                if name not in found:
                    spots = flow.spots[place.start : place.end]
                    parsed = Parsed(str(value), 0, 0, shaped, complete=place.complete)
                    added[name] = Candidate(parsed, place.text, spots, shaped)
            break
    if "graduated_on" not in found and "graduated_on" not in added and not is_report(sheet):
        added |= closing_date(sheet, "graduated_on", found)
    number = found.get("certificate_number")
    level = found.get("education_level")
    if number and level and numbers.is_diploma_number(number.parsed.value):
        said = {"01": "博士研究生", "02": "硕士研究生", "05": "本科", "06": "专科"}.get(
            number.parsed.value[10:12]
        )
        if said == level.parsed.value or (said and level.raw == "研究生"):
            vouched = frozenset({*level.vouchers, Voucher.AGREEMENT})
            parsed = Parsed(said, level.parsed.start, level.parsed.end, level.parsed.vouchers)
            added["education_level"] = Candidate(parsed, level.raw, level.spots, vouched)
    return added


_education = parsers.one_of(EDUCATION, synonyms=EDUCATION_SYNONYMS)

_TITLES = re.compile(
    r"(?!.*(?:肄业|结业|学籍|学位|登记表|生源|论文|设计|[:：]))"
    r".{0,12}?(?:毕业证书?|毕业证明书?|学历证书|学历证明|学历认证(?:报告|书)"
    r"|学历(?:信息|证书)?(?:在线)?(?:查询|核验|验证)(?:结果|报告|证明)|学历(?:证书)?(?:电子注册)?备案表)(?:\(.{1,10}\))?"
)
"""Titles that no list holds."""

DIPLOMA = Kind(
    id="diploma",
    title="学历证书",
    titles=listed("""
        普通高等学校毕业证书 成人高等教育毕业证书 成人高等学校毕业证书
        高等教育自学考试毕业证书 高等学校毕业证书 硕士研究生毕业证书 博士研究生毕业证书
        研究生毕业证书 网络教育毕业证书 高等教育毕业证书 毕业证书
        教育部学历证书电子注册备案表 学历证书电子注册备案表 中国高等教育学历认证报告
        高等教育学历认证报告 学历证书查询结果 学历查询结果 毕业证明书
    """),
    titled=_TITLES,
    words=weighed(
        {
            2.5: "准予毕业",
            1.2: "毕(结)业",
            1.0: "教学计划 学历类别 学习形式 在线验证码 毕业论文答辩通过",
            0.8: "成绩合格 修完 主考学校",
            0.6: "层次 学制 全部课程",
            -0.8: "授予",
            -2.0: "兹证明",
            -2.5: "学位条例",
            -3.0: "学籍在线验证",
        }
    ),
    fields=(
        FieldSpec(
            "holder",
            "姓名",
            parsers.person,
            HOLDER_LABELS,
            NAMED,
            key=True,
        ),
        SEX,
        BIRTH,
        FieldSpec(
            "school",
            "学校",
            school_name,
            listed("学校名称 毕业院校 毕业学校 院校名称 培养单位 办学单位 校名 主考学校 主考院校"),
            (
                re.compile(
                    r"(?:所持有?的?|毕业于|就读于)(?P<v>[\u4e00-\u9fff]{2,14}?(?:大学|学院))"
                ),
                re.compile(r"在(?:我校|本校)?(?P<v>[\u4e00-\u9fff]{2,14}(?:大学|(?<!大)学院))"),
                re.compile(
                    r"(?P<v>[\u4e00-\u9fff]{2,12}(?:大学|(?<!大)学院))(?=.{0,8}校\(?院?\)?长)"
                ),
                re.compile(r"(?P<v>[\u4e00-\u9fff]{2,12}(?:大学|(?<!大)学院))"),
            ),
        ),
        FieldSpec(
            "major",
            "专业",
            studied(24),
            listed(
                """
                所学专业 专业名称 主修专业 就读专业 攻读专业 毕业专业 学科专业 学科/专业
                专业(方向) 专业方向 专业
            """
            ),
            (
                re.compile(
                    r"(?:在本校|在我校|本校|我校|自学考试|大学|学院|攻读|系)\s*(?P<v>[\u4e00-\u9fff]{2,14}?)\s*(?:\(.{2,6}\))?[^\u4e00-\u9fff]{0,2}专业"
                ),
                re.compile(r"(?:[,，在]|参加)\s*(?P<v>[\u4e00-\u9fff]{2,14}?)\s*专业"),
            ),
        ),
        FieldSpec(
            "education_level",
            "学历层次",
            _education,
            listed("学历层次 培养层次 学历类型 毕业层次 学历 层次"),
            (
                re.compile(r"(?P<v>(?:硕士|博士)研究生|第二学士|专科起点本科|专升本|本科|专科)"),
                re.compile(r"(?P<v>研究生)"),
            ),
            key=True,
        ),
        FieldSpec(
            "study_form",
            "学习形式",
            parsers.one_of(STUDY_FORMS),
            listed("学习形式 形式 学习方式 学历类别"),
            (re.compile(r"(?P<v>非全日制|全日制|函授|业余|脱产|夜大学?|网络教育|自学考试)"),),
        ),
        FieldSpec(
            "enrolled_on",
            "入学日期",
            parsers.date,
            listed("入学日期 入学时间 入学年月 入校时间"),
            ENROLLED,
        ),
        FieldSpec(
            "graduated_on",
            "毕业日期",
            parsers.date,
            listed("毕(结)业日期 毕(结)业时间 毕业日期 毕业时间 毕业年月 结业日期"),
            GRADUATED,
            key=True,
        ),
        FieldSpec(
            "certificate_number",
            "证书编号",
            parsers.certificate_number(re.compile(r"\d{5}[1567](?:19|20)\d{2}0\d\d{5,6}|6\d{16}")),
            listed("""
                学历证书编号 毕业证书编号 毕业证书号码 毕业证书号 电子注册号 学校编号 证书编号
                证书号码 证书号 毕业证号 注册号 编号
            """),
            (re.compile(r"(?<!\d)(?P<v>\d{5}[1567](?:19|20)\d{2}0\d\d{5,6})(?!\d)"),),
            key=True,
        ),
    ),
    labels=listed("""
        学制 校(院)长姓名 校(院)长 校长 院长 更新日期 毕(结)业 查询网址 在线验证码 类别 起讫年月
        起止年月 学习起止时间 修业年限 省级考办 主考院校 报告编号 证件号码 身份证号 学籍状态
        报告日期 报告时间 查询日期 民族 政治面貌
    """),
    derive=_diploma_rest,
    names_holder="holder",
    sealed=True,
    doubted=re.compile(r"肄业|结业证书|准予结业|学籍状态|预计毕业"),
)

KINDS = (DIPLOMA, degrees.DEGREE_CERTIFICATE)
