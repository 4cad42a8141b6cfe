"""Certificates of education and degrees, and the reports that verify them."""

import re
from dataclasses import replace
from re import Pattern

from extractors.records import parsers
from extractors.records.dating import closing_date
from extractors.records.framed import frames_of, said_in_frames, said_unbroken
from extractors.records.kind import (
    Candidate,
    FieldSpec,
    Kind,
    Parsed,
    Parser,
    Voucher,
    listed,
    weighed,
)
from extractors.records.phrases import (
    BIRTH_LABELS,
    BORN,
    DATE,
    ENROLLED,
    GRADUATED,
    HOLDER_LABELS,
    NAMED,
    SCHOOL,
    SEX_SAID,
    person_rest,
    sex_behind_name,
)
from extractors.records.vocabulary import DEGREES, EDUCATION, EDUCATION_SYNONYMS, STUDY_FORMS
from extractors.text import numbers
from extractors.text.chinese import marked
from extractors.text.sheet import Block, Sheet

_NUMBER_OF_DEGREE = re.compile(
    r"^N[oO0º]\.?[:\s]{0,3}(?P<v>[ZCTLQ]?\d[\dA-Z]{13,17})(?!\d)", re.MULTILINE
)
_LONGEST_STUDY = 12
"""Years; a longer period on a diploma is not the time of study."""


_REPORT = re.compile(r"认证报告|验证报告|备案表|经核查|经查询|核查结果|查询结果|在线验证")
_CERTIFIES = re.compile(r"准予毕业|特发此证|经审核,?符合|评定委员会主席")


def _is_report(sheet: Sheet) -> bool:
    """Whether a page tells of a certificate and bears a closing date of its own."""
    text = sheet.flow.text
    return _REPORT.search(text) is not None and _CERTIFIES.search(text) is None


_ALONE = re.compile(rf"{SCHOOL}(?:\((?:盖章|公章|章)\))?$")


def _school_alone(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """A school's name in a line of its own, where none was found or only with words before it."""
    said = found.get("school")
    for block in sheet.by_line:
        match = _ALONE.match(block.text)
        if match is None or (said and not said.parsed.value.endswith(match["v"])):
            continue
        if said and said.parsed.value == match["v"]:
            break
        spots = block.spots[match.start("v") : match.end("v")]
        parsed = Parsed(match["v"], 0, 0, verbatim=True)
        near = frozenset({Voucher.LABEL})
        return {"school": Candidate(parsed, sheet.printed(spots), spots, near)}
    return {}


def _whole_head(sheet: Sheet, said: Candidate | None) -> dict[str, Candidate]:
    """The school's name with the one character before it that was read on a line of its own.

    Names set wide, or upright beside a certificate's text, fall apart; whether the character
    belongs to the name somebody should see.
    """
    block = next(
        (b for b in sheet.by_line if said and b.spots and b.spots[0] in said.spots[:1]), None
    )
    if said is None or block is None:
        return {}
    head = next((b for b in sheet.by_line if _ONE.fullmatch(b.text) and _leads(b, block)), None)
    if head is None:
        return {}
    value, spots = head.text + said.parsed.value, (*head.spots, *said.spots)
    parsed = replace(said.parsed, value=value, complete=False)
    return {"school": replace(said, parsed=parsed, raw=head.text + said.raw, spots=spots)}


_ONE = re.compile(r"[\u4e00-\u9fff]")
_HEADS_APART = 2.0
"""How many of its heights a name's first character stands before the rest at most."""


def _leads(head: Block, block: Block) -> bool:
    """Whether a character stands right above the beginning of an upright line, or right before
    one that lies."""
    a, b = head.box, block.box
    shared = min(a.x1, b.x1) - max(a.x0, b.x0)
    upright = b.height > b.width and shared > 0.5 * min(a.width, b.width)
    above = upright and -0.5 * a.height < b.y0 - a.y1 < _HEADS_APART * a.height
    level = abs(a.centre[1] - b.centre[1]) < 0.3 * min(a.height, b.height)
    return above or (level and -0.2 * a.width < b.x0 - a.x1 < _HEADS_APART * a.width)


_BEFORE_SCHOOL = re.compile(r"^.*(?:所持有?的?|毕业于|就读于|考入|我校|本校)(?=.{4})")
_BEFORE_MAJOR = re.compile(
    r"^.*(?:层次|自学考试|本校|我校|大学|学院|攻读|修读|学习|参加|完成|于|在|系)(?=.{2})"
)


def _without(before: Pattern[str], limit: int) -> Parser:
    """A short text without the words that running text has before it."""
    short = parsers.short_text(limit)

    def parse(text: str) -> Parsed | None:
        match = before.match(text)
        start = match.end() if match else 0
        parsed = short(text[start:])
        if parsed is None or len(parsed.value) < len("法学") or _OF_STUDIES.search(parsed.value):
            return None
        return replace(parsed, start=start + parsed.start, end=start + parsed.end)

    return parse


_OF_STUDIES = re.compile(r"培养?$|计划$|完成|修[完满业]|研究生|学习$")
"""The sentence about the studies, which goes on where a name may stand."""

_SCHOOL_ENDS = re.compile(
    r".{2,20}?(?:大学(?!院)|(?<!大)学院|党校|电大|学校)(?:[\u4e00-\u9fff()]{0,10}(?:学院|校区|分校))?(?![\u4e00-\u9fff]{0,4}(?:大学|学院))"
)


def _school(text: str) -> Parsed | None:
    """A school's name; what was read behind it (校长, a date) is left out, and leaves doubt."""
    parsed = _without(_BEFORE_SCHOOL, 30)(text)
    ends = _SCHOOL_ENDS.match(parsed.value) if parsed else None
    if parsed is None or ends is None or ends.end() == len(parsed.value):
        return parsed
    at = text.find(ends.group(), parsed.start)
    if at < 0:
        return replace(parsed, complete=False)
    return Parsed(ends.group(), at, at + ends.end(), complete=False, verbatim=True)


def _diploma_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """Study dates from "…至…", and the level from the certificate's own number."""
    added = said_in_frames(sheet, found, DIPLOMA.fields)
    found = {**found, **added}
    added |= person_rest(sheet, found, DIPLOMA.fields) | _school_alone(sheet, found)
    added |= sex_behind_name(sheet, {**found, **added}, frames_of(sheet))
    added |= said_unbroken(sheet, {**found, **added}, DIPLOMA.fields)
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
    added |= _whole_head(sheet, found.get("school"))
    if "graduated_on" not in found and "graduated_on" not in added and not _is_report(sheet):
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

_SEX = FieldSpec("sex", "性别", parsers.sex, ("性别",), SEX_SAID)
_BIRTH = FieldSpec("birth_date", "出生日期", parsers.date, BIRTH_LABELS, BORN)

DIPLOMA = Kind(
    id="diploma",
    title="学历证书",
    titles=listed("""
        普通高等学校毕业证书 成人高等教育毕业证书 成人高等学校毕业证书
        高等教育自学考试毕业证书 高等学校毕业证书 硕士研究生毕业证书 博士研究生毕业证书
        研究生毕业证书 网络教育毕业证书 高等教育毕业证书 毕业证书
        教育部学历证书电子注册备案表 学历证书电子注册备案表 中国高等教育学历认证报告
        高等教育学历认证报告
    """),
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
        _SEX,
        _BIRTH,
        FieldSpec(
            "school",
            "学校",
            _school,
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
            _without(_BEFORE_MAJOR, 24),
            listed(
                """
                所学专业 专业名称 主修专业 就读专业 攻读专业 毕业专业 学科专业 学科/专业
                专业(方向) 专业方向 专业
            """
            ),
            (
                re.compile(
                    r"(?:在本校|在我校|本校|我校|自学考试|大学|学院|攻读|系)\s*(?P<v>[\u4e00-\u9fff]{2,14}?)\s*(?:\(.{2,6}\))?\s*专业"
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


def _degree_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    added = said_in_frames(sheet, found, DEGREE_CERTIFICATE.fields)
    found = {**found, **added}
    added |= person_rest(sheet, found, DEGREE_CERTIFICATE.fields) | _school_alone(sheet, found)
    added |= sex_behind_name(sheet, {**found, **added}, frames_of(sheet))
    added |= said_unbroken(sheet, {**found, **added}, DEGREE_CERTIFICATE.fields)
    added |= _whole_head(sheet, {**found, **added}.get("school"))
    if not _is_report(sheet):
        added = closing_date(sheet, "awarded_on", {**found, **added}) | added
    return added


_STUDIED = r"(?P<v>[\u4e00-\u9fff、与和]{2,14}?)"
_DISCIPLINES = (
    re.compile(
        rf"(?:学科|专业|学科门类|专业领域|研究方向)(?:[(/][^()/]{{1,6}}\)?)?(?:为|是|系){_STUDIED}(?=[,，。;；、]|学[士位]|硕士|博士|专业)"
    ),
    re.compile(rf"(?:攻读|修读|主修|所学|完成(?:了)?){_STUDIED}(?:学科|专业)(?![(/]|为|是|系)"),
    re.compile(
        rf"(?:本校|我校|大学|学院|在){_STUDIED}(?:学科|专业)(?:[(][^()]{{1,8}}[)])?(?=学习|修业|的?(?:本科|硕士|博士|研究生|培养|教学|全部|学业|规定|课程|毕业))"
    ),
    re.compile(r"授予\s*(?P<v>[\u4e00-\u9fff]{2,8}?)\s*(?:学士|硕士|博士)"),
)
"""Of what somebody holds a degree; the branch of learning where nothing closer is told."""

DEGREE_CERTIFICATE = Kind(
    id="degree_certificate",
    title="学位证书",
    titles=listed("""
        中国高等教育学位在线验证报告 高等教育学位在线验证报告 学位在线验证报告
        中国高等教育学位认证报告 高等教育学位认证报告 学位证书认证报告 学位认证报告
        学位证明书 双学士学位证书 学士学位证书 硕士学位证书 博士学位证书 硕士专业学位证书
        专业学位证书 学位证书
    """),
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
            ),
            key=True,
        ),
        _SEX,
        _BIRTH,
        FieldSpec(
            "school",
            "学校",
            _school,
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
            _without(_BEFORE_MAJOR, 20),
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

KINDS = (DIPLOMA, DEGREE_CERTIFICATE)
