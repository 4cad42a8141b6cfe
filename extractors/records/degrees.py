"""Degree certificates, and the reports that verify them."""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.dating import closing_date
from extractors.records.framed import frames_of, unbroken
from extractors.records.kind import Candidate, FieldSpec, Kind, listed, weighed
from extractors.records.majors import BRANCHES, MAJORS
from extractors.records.phrases import DATE, HOLDER_LABELS, NAMED, said_in
from extractors.records.studies import BIRTH, SEX, is_report, school_name, studied, told
from extractors.records.vocabulary import DEGREES
from extractors.text.names import A_SURNAME
from extractors.text.sheet import Sheet

_KNOWN = "(?:" + "|".join(sorted(MAJORS | BRANCHES, key=lambda one: (-len(one), one))) + ")"
_NUMBER_OF_DEGREE = re.compile(
    r"^N[oO0º]\.?[:\s]{0,3}(?P<v>[ZCTLQ]?\d[\dA-Z]{13,17})(?!\d)", re.MULTILINE
)


def _degree_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    added = told(sheet, found, DEGREE_CERTIFICATE)
    if "discipline" not in found and "discipline" not in added:
        added |= _branch(sheet)
    if not is_report(sheet):
        added = closing_date(sheet, "awarded_on", {**found, **added}) | added
    return added


_STUDIED = r"(?P<v>[\u4e00-\u9fff、与和]{2,14}?)"
_DISCIPLINES = (
    re.compile(
        rf"(?:学科|专业|学科门类|专业领域|研究方向)(?:[(/][^()/]{{1,6}}\)?)?(?:为|是|系){_STUDIED}(?=[,，。;；、]|学[士位]|硕士|博士|专业)"
    ),
    re.compile(rf"(?:攻读|修读|主修|所学|完成(?:了)?){_STUDIED}(?:学科|专业)(?![(/]|为|是|系)"),
    re.compile(
        rf"(?:本校|我校|大学|学院|在){_STUDIED}(?:学科|专业)(?:[(][^()]{{1,8}}[)])?(?=学习|修业|已?(?:通过|完成|修完|修满)|的?(?:本科|硕士|博士|研究生|培养|教学|全部|学业|规定|课程|毕业))"
    ),
)
"""Of what somebody holds a degree, in the sentences of its certificate."""

_BRANCH = re.compile(r"授予\s*(?P<v>[\u4e00-\u9fff]{2,8}?)\s*(?:学士|硕士|博士)")
_NARROWER = re.compile("专业|学科")


def _branch(sheet: Sheet) -> dict[str, Candidate]:
    """The branch of learning a degree is of, where nothing closer is told.

    In doubt where the page speaks of a major all the same: it was not made out.
    """
    said = said_in(unbroken(sheet), sheet, studied(20), (_BRANCH,))
    for frame in frames_of(sheet):
        said = said or said_in(frame, sheet, studied(20), (_BRANCH,))
    if said is None:
        return {}
    if _NARROWER.search(sheet.flow.text):
        said = replace(said, parsed=replace(said.parsed, complete=False))
    return {"discipline": said}


_TITLES = re.compile(
    r"(?!.*(?:学历|毕业|论文|答辩|申请|[:：]))"
    r".{0,12}?(?:学位证书?|学位证明书?"
    r"|学位(?:信息|证书)?(?:在线)?(?:认证|查询|核验|验证)(?:结果|报告|书|证明))(?:\(.{1,10}\))?"
)
"""Titles that no list holds."""

DEGREE_CERTIFICATE = Kind(
    id="degree_certificate",
    title="学位证书",
    titles=listed("""
        中国高等教育学位在线验证报告 高等教育学位在线验证报告 学位在线验证报告
        中国高等教育学位认证报告 高等教育学位认证报告 学位证书认证报告 学位认证报告
        学位证明书 双学士学位证书 学士学位证书 硕士学位证书 博士学位证书 硕士专业学位证书
        专业学位证书 学位证书 学位证书查询结果 学位查询结果
    """),
    titled=_TITLES,
    words=weighed(
        {
            2.5: "学位条例",
            2.0: "学位评定委员会",
            1.5: "经审核符合",
            1.0: "授予 学位证书编号",
            0.8: "学位类别",
            -0.3: "学历",
            -2.0: "准予毕业 兹证明",
        }
    ),
    fields=(
        FieldSpec(
            "holder",
            "姓名",
            parsers.person,
            HOLDER_LABELS,
            (
                *NAMED,
                re.compile(
                    r"授予\s*(?!单位|时间|日期)(?P<v>[\u3400-\u9fff·]{2,4}?)(?:同学|同志|先生|女士)"
                ),
                re.compile(
                    rf"授予\s*(?P<v>{A_SURNAME}[\u3400-\u9fff]{{1,2}}?)(?={_KNOWN}(?:专业)?(?:学士|硕士|博士))"
                ),
            ),
            key=True,
        ),
        SEX,
        BIRTH,
        FieldSpec(
            "school",
            "学校",
            school_name,
            listed("""
                学位授予单位 授予学位单位 学位授予院校 授予单位 授予院校 学校名称 毕业院校 毕业学校
                培养单位
            """),
            (
                re.compile(r"(?:在|自)(?P<v>[\u4e00-\u9fff]{2,14}(?:大学|学院))"),
                re.compile(r"(?P<v>[\u4e00-\u9fff]{2,12}(?:大学|学院))(?=.{0,8}校\(?院?\)?长)"),
                re.compile(r"(?P<v>[\u4e00-\u9fff]{2,12}(?:大学|学院))"),
            ),
        ),
        FieldSpec(
            "degree",
            "学位",
            parsers.one_of(DEGREES),
            listed("学位类别 学位级别 学位名称 学位类型 学位层次 所获学位 授予学位 获得学位 学位"),
            (
                re.compile(r"授予.{0,12}?(?P<v>学士|硕士|博士)"),
                re.compile(r"(?P<v>学士|硕士|博士)(?:专业)?学位"),
            ),
            key=True,
        ),
        FieldSpec(
            "discipline",
            "学科",
            studied(20),
            listed("""
                学科门类 学科专业 学科/专业 专业/学科 学科(专业) 专业(学科) 专业领域 学位专业
                一级学科
                所学专业 授予学科 学科 专业名称 专业
            """),
            _DISCIPLINES,
        ),
        FieldSpec(
            "awarded_on",
            "授予日期",
            parsers.date,
            listed("""
                学位授予日期 学位授予时间 授予学位日期 授予学位时间 获得学位日期 获得学位时间
                获学位日期 获学位时间 授予日期 授予时间
            """),
            (re.compile(rf"于\s*{DATE}\s*(?:被)?(?:授予|获得?|取得)"),),
            key=True,
        ),
        FieldSpec(
            "certificate_number",
            "证书编号",
            parsers.certificate_number(
                re.compile(r"[ZCTLQ]?\d{5}[234](?:19|20)\d{2}[A-Z]?\d{5,6}")
            ),
            listed("学位证书编号 学位证书号码 学位证书号 学位证号 证书编号 证书号码 证书号 编号"),
            (
                _NUMBER_OF_DEGREE,
                re.compile(
                    r"(?<![\dA-Z])(?P<v>[ZCTLQ]?\d{5}[234](?:19|20)\d{2}[A-Z]?\d{5,6})(?!\d)"
                ),
            ),
            key=True,
        ),
    ),
    labels=listed("""
        校长 主席 更新日期 在线验证码 学位评定委员会主席 校(院)长 报告编号 认证编号 报告日期
        证件号码 身份证号 学制 学习形式 民族
    """),
    derive=_degree_rest,
    names_holder="holder",
    sealed=True,
)
