"""What certificates of studies share: the school, what was studied, and who tells it."""

import re
from dataclasses import replace
from re import Pattern

from extractors.records import parsers
from extractors.records.framed import frames_of, said_in_frames, said_unbroken
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Parser, Voucher
from extractors.records.majors import BRANCHES, MAJORS
from extractors.records.phrases import (
    BIRTH_LABELS,
    BORN,
    SCHOOL,
    SEX_SAID,
    person_rest,
    sex_behind_name,
)
from extractors.text.names import begins_with_surname
from extractors.text.sheet import Block, Sheet

SEX = FieldSpec("sex", "性别", parsers.sex, ("性别",), SEX_SAID)
BIRTH = FieldSpec("birth_date", "出生日期", parsers.date, BIRTH_LABELS, BORN, patterns_first=True)

_REPORT = re.compile(r"认证报告|验证报告|备案表|经核查|经查询|核查结果|查询结果|在线验证")
_CERTIFIES = re.compile(r"准予毕业|特发此证|经审核,?符合|评定委员会主席")


def is_report(sheet: Sheet) -> bool:
    """Whether a page tells of a certificate and bears a closing date of its own."""
    text = sheet.flow.text
    return _REPORT.search(text) is not None and _CERTIFIES.search(text) is None


def told(sheet: Sheet, found: dict[str, Candidate], kind: Kind) -> dict[str, Candidate]:
    """What a certificate's sentences say, framed or not, and its school's name on a line alone."""
    added = said_in_frames(sheet, found, kind.fields)
    found = {**found, **added}
    added |= person_rest(sheet, found, kind.fields) | _school_alone(sheet, found)
    added |= sex_behind_name(sheet, {**found, **added}, frames_of(sheet))
    added |= said_unbroken(sheet, {**found, **added}, kind.fields)
    return added | _whole_head(sheet, {**found, **added}.get("school"))


def _is_part(name: str, said: str) -> bool:
    """Whether a school's name is the end of what was read as one, or a university a sentence goes
    on from to name its college: 在某某大学社会工作学院."""
    return said.endswith(name) or (said.startswith(name) and name.endswith("大学"))


_ALONE = re.compile(rf"{SCHOOL}(?:\((?:盖章|公章|章)\))?$")


def _school_alone(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """A school's name in a line of its own, where none was found or only with words before it."""
    said = found.get("school")
    for block in sheet.by_line:
        match = _ALONE.match(block.text)
        if match is None or (said and not _is_part(match["v"], said.parsed.value)):
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


_BEFORE_SCHOOL = re.compile(
    r"^.*(?:所持有?的?|毕业于|就读于|考入|[年月日起](?:[进升转插]?入|考取|被|在|于)|我校|本校)(?=.{4})|^(?:经|由)(?!济|贸)(?=.{4})"
)
_BEFORE_MAJOR = re.compile(
    r"^.*(?:层次|自学考试|本校|我校|大学|学院|攻读|修读|主修|专修|所学|学习|参加|完成|于|在|系)(?=.{2})"
)


def _without(before: Pattern[str], limit: int) -> Parser:
    """A short text without the words that running text has before it."""
    short = parsers.short_text(limit)

    def parse(text: str) -> Parsed | None:
        match = before.match(text)
        start = match.end() if match else 0
        start += _before_known(text[start:])
        parsed = short(text[start:])
        if parsed is None or len(parsed.value) < len("法学") or _OF_STUDIES.search(parsed.value):
            return None
        known = parsed.vouchers | ({Voucher.VOCABULARY} if parsed.value in _KNOWN else frozenset())
        return replace(parsed, start=start + parsed.start, end=start + parsed.end, vouchers=known)

    return parse


_KNOWN = MAJORS | BRANCHES


def _before_known(text: str) -> int:
    """How long the name is that stands before what was studied: 授予张晓兰社会工作(硕士)."""
    for length in (3, 2, 4):
        name, rest = text[:length], text[length:]
        if rest in _KNOWN and begins_with_surname(name) and text not in _KNOWN:
            return length
    return 0


_OF_STUDIES = re.compile(
    r"^(?:大学)?(?:本|专|预)科$|^大专$|^(?:硕士|博士)?研究生$|^第?[一二]?学历$|培养?$|计划$|完成|修[完满业]|研究生|学习$"
)
"""The sentence about the studies, which goes on where a name may stand."""

_SCHOOL_ENDS = re.compile(
    r".{2,20}?(?:大学(?!院)|(?<!大)学院|党校|电大|学校)(?:[\u4e00-\u9fff()]{0,10}(?:学院|校区|分校))?(?![\u4e00-\u9fff]{0,4}(?:大学|学院))"
)


def school_name(text: str) -> Parsed | None:
    """A school's name; what was read behind it (校长, a date) is left out, and leaves doubt."""
    parsed = _without(_BEFORE_SCHOOL, 30)(text)
    if parsed is not None and _SORT_OF_SCHOOL.fullmatch(parsed.value):
        return None
    ends = _SCHOOL_ENDS.match(parsed.value) if parsed else None
    if parsed is None or ends is None or ends.end() == len(parsed.value):
        return parsed
    at = text.find(ends.group(), parsed.start)
    if at < 0:
        return replace(parsed, complete=False)
    return Parsed(ends.group(), at, at + ends.end(), complete=False, verbatim=True)


_SORT_OF_SCHOOL = re.compile(r"(?:普通|成人)?高等(?:学校|教育)(?:毕业)?")
"""What the certificates of all schools are headed with."""


def studied(limit: int) -> Parser:
    """What was studied, without the words of the sentence before it."""
    return _without(_BEFORE_MAJOR, limit)
