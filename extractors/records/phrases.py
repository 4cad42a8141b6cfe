"""Phrases that papers of many sorts share: who somebody is, when they were born, from when to when.

Certificates and letters say the same things in running text: "李敏（女，1987年8月出生）",
"考生李敏，性别女", "姓名李敏，性别女，身份证号…". Lines are searched one by one as well: a
heading or a stamp that was read into running text must not hide what stands in the next line.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from re import Pattern

from extractors.records import parsers
from extractors.records.kind import Candidate, FieldSpec, Parsed, Parser, Voucher, listed
from extractors.text.names import begins_with_surname
from extractors.text.sheet import Block, Sheet, Spot
from models.page import Box

BIRTH_LABELS = listed("出生年月日 出生年月 出生日期 出生时间 出生")
ID_LABELS = listed("""
    证件号码 身份证件号码 居民身份证号码 公民身份号码 身份证号码 身份证号 身份证件号 有效证件号码
    证件号
""")
HOLDER_LABELS = listed("持证人姓名 学生姓名 学员姓名 考生姓名 姓名 持证人 持有人 持有者")

DATE = r"(?P<v>[12一二][\d〇零O一二三四五六七八九十年月日号.\-/\s]{3,16})"
"""Something that looks like a date, in the group ``v``."""

SCHOOL = r"(?P<v>[\u4e00-\u9fff()]{2,16}?(?:大学(?!学院)|(?<!大)学院|党校|电大|学校))"
"""A school's name, in the group ``v``."""

_NAME = r"(?P<v>[\u3400-\u9fff]{1,4}·[\u3400-\u9fff]{1,6}|[\u3400-\u9fff]{2,4}?)"
_SEX = r"(?:\s*[,，、(]\s*(?:性\s?别)?[:,，]?\s?|\s*性\s?别[:,，]?\s?)[男女](?![子儿士生工职性])"
_SEX_CLOSE = r"\s?[男女](?![子儿士生工职性])(?!\s*[,，、(]\s*(?:性\s?别)?[:,，]?\s?[男女])"
"""Right behind the name, and not the name's own end: 覃亚男,女."""
_CALLED = (
    r"(?:兹有|兹证明|兹授予|今有|现有|经核查|经核实|经审核|经查询|经查|经审查|学生|考生|研究生|学员|"
    r"学位申请人|持证人|持有人|持有者|本证持有人|姓\s?名|授予|申请人)"
)

NAMED: tuple[Pattern[str], ...] = (
    re.compile(rf"{_CALLED}[:,，]?\s*{_NAME}{_SEX}"),
    re.compile(rf"(?:^|[\n。;；:,，)])[ \t]*{_NAME}{_SEX}", re.MULTILINE),
    re.compile(rf"{_CALLED}[:,，]?\s*{_NAME}{_SEX_CLOSE}"),
    re.compile(rf"(?:^|[\n。;；:,，)])[ \t]*{_NAME}{_SEX_CLOSE}", re.MULTILINE),
    re.compile(rf"姓\s?名[:]?\s?{_NAME}[,，]"),
    re.compile(
        rf"^{_NAME}(?:同志|同学|女士|先生)(?=已|于|经|自|现|系|为|在|是|具备|具有|取得|获得|通过|参加)",
        re.MULTILINE,
    ),
    re.compile(rf"^{_NAME}\s?[,，]?系[^\n,，。]{{2,12}}人(?=[,，])", re.MULTILINE),
    re.compile(
        rf"^{_NAME}(?:同志)?(?:于|已于|参加|通过)(?=\s?(?:[12一二]|全国|国家|社会工作))",
        re.MULTILINE,
    ),
)
"""A person introduced by name and sex."""

ID_SAID: tuple[Pattern[str], ...] = (
    re.compile(r"身份证(?:件)?(?:号码?)?(?:为|是)?[:(]?\s*(?P<v>[\dXx\s]{17,24})"),
    re.compile(r"(?<!\d)(?P<v>[1-9]\d{5}(?:19|20)\d{9}[\dXx])(?!\d)"),
)

SEX_SAID: tuple[Pattern[str], ...] = (
    re.compile(r"性[\s。.·、,]?别[:]?\s?(?P<v>[男女])"),
    re.compile(r"[,，、(\s](?P<v>[男女])[,，、)\s]"),
    re.compile(r"^(?P<v>[男女])[,，、\s]*(?=[12一二])", re.MULTILINE),
)

BORN: tuple[Pattern[str], ...] = (
    # First: behind 出生 may stand when the studies began, "1979年8月1日出生 于1997年9月至…".
    re.compile(rf"{DATE}\s*(?:日|月|年)?\s*出生(?!日期|年月|地|时间)"),
    re.compile(rf"(?:出生于|生于|出生)[:]?\s*{DATE}"),
    re.compile(rf"[男女][,，、\s]*{DATE}\s*(?:日|月|年)?\s*出?生"),
    re.compile(rf"{DATE}\s*(?:日|月|年)?\s*出?生(?![产活源效])"),
)

ENROLLED: tuple[Pattern[str], ...] = (
    re.compile(rf"(?:自|于|其)\s*{DATE}\s*(?:起|日|月)?\s*(?:入\s*学|入\s*校|考\s*入|进\s*入)"),
    re.compile(
        rf"{DATE}\s*(?:入\s*学|入\s*校|考\s*入|入\s*读|入(?:我|本|该)校|进入(?:我|本|该)校)"
    ),
    re.compile(
        rf"{DATE}\s*(?:起|被|经)?[,，]?\s*(?:进|考|升|转|插)?(?:入|取|录)\s*(?=[\u4e00-\u9fff()\n]{{2,18}}?(?:大学|学院|学校|党校|电大))"
    ),
    re.compile(rf"{DATE}\s*(?:被|经)[\u4e00-\u9fff()\n]{{2,24}}?(?:录取|录入)"),
    re.compile(
        rf"(?<!生)(?:自|于|从)\s*{DATE}\s*起?[,，]?(?:参加|就读|攻读|修读|学习|报考|注册|在(?:我校|本校|[\u4e00-\u9fff]{{2,14}}(?:大学|学院)))"
    ),
)

GRADUATED: tuple[Pattern[str], ...] = (
    re.compile(rf"{DATE}\s*(?:毕\s*业|结\s*业|准\s*予)"),
    re.compile(rf"(?:毕业于|毕业)[:]?\s*{DATE}"),
)

_PERIOD = r"(?P<v>(?:自|从)?[12一二][\d〇零O一二三四五六七八九十年月日号.\-/\s至到起~]{3,40})"

VALID_UNTIL: tuple[Pattern[str], ...] = (
    re.compile(rf"有\s?效\s?期(?:限)?[:]?(?:截至|截止|至|到|止|为)?(?:日期)?[:]?\s*{_PERIOD}"),
    re.compile(rf"有效至[:]?\s*{_PERIOD}"),
)
"""Where validity ends: the last date of what stands there."""

_MONTH_MISREAD = re.compile(
    r"(?P<y>(?:19|20)\d{2})\s?年\s?(?P<m>1[0-2]|0?[1-9])\s?[日目曰Hh1]?\s*$"
)


def month_by_hand(text: str) -> Parsed | None:
    """A date; of "1976年7日" the month, in doubt: a hand-written 月 reads as 日."""
    parsed = parsers.date(text)
    if parsed is not None and len(parsed.value) > len("1976"):
        return parsed
    misread = _MONTH_MISREAD.search(text)
    if misread is None:
        return parsed
    value = f"{misread['y']}-{int(misread['m']):02d}"
    return Parsed(value, misread.start(), misread.end(), complete=False)


def lines_of(sheet: Sheet) -> Block:
    """The page as one text with every line on its own; unlike ``Sheet.flow``, nothing is joined."""
    text = ""
    spots: list[Spot] = []
    for block in sheet.by_line:
        if not block.spots:
            continue
        text += block.text + "\n"
        spots += [*block.spots, block.spots[-1]]
    return Block(text, tuple(spots), Box(0, 0, 1, 1))


def said_in(
    text: Block, sheet: Sheet, parse: Parser, patterns: Iterable[Pattern[str]]
) -> Candidate | None:
    """What the first of the patterns that fits says."""
    for pattern in patterns:
        for match in pattern.finditer(text.text):
            start, end = match.span("v")
            parsed = parse(text.text[start:end])
            if parsed is None:
                continue
            spots = text.spots[start + parsed.start : start + parsed.end]
            return Candidate(parsed, sheet.printed(spots), spots, frozenset({Voucher.LABEL}))
    return None


def said_in_lines(
    sheet: Sheet, found: Mapping[str, Candidate], fields: Iterable[FieldSpec]
) -> dict[str, Candidate]:
    """Fields not found so far whose patterns fit where every line stands for itself."""
    text = lines_of(sheet)
    added: dict[str, Candidate] = {}
    for spec in fields:
        if spec.name in found or not spec.patterns:
            continue
        candidate = said_in(text, sheet, spec.parse, spec.patterns)
        if candidate is not None:
            added[spec.name] = candidate
    return added


_SEX_LINE = re.compile(r"^(?:性别)?[:]?[男女][,，、\s]*(?:生于)?[12一二]")
_NEAR = 5
"""How many lines' heights above somebody's sex the name stands at most."""


def name_above_sex(sheet: Sheet) -> Candidate | None:
    """A name in a line of its own above a line that begins with sex and date of birth."""
    below = next((block for block in sheet.by_line if _SEX_LINE.match(block.text)), None)
    if below is None:
        return None
    above = sorted(
        (block for block in sheet.by_line if block.box.y0 < below.box.y0),
        key=lambda block: -block.box.y0,
    )
    for block in above:
        if below.box.y0 - block.box.y0 > _NEAR * below.box.height:
            break
        text = block.text.replace(" ", "")
        over = min(block.box.x1, below.box.x1) - max(block.box.x0, below.box.x0)
        if over <= 0 or not re.fullmatch(r"[\u3400-\u9fff·]{2,6}", text):
            continue
        parsed = parsers.person(text)
        if parsed and parsed.value == text and begins_with_surname(text):
            spots = block.spots
            return Candidate(parsed, sheet.printed(spots), spots, frozenset({Voucher.LABEL}))
    return None


_BETWEEN = (
    r"\s?(?P<v>[男女])\s?[,，、]?\s?"
    r"(?=(?:生于|出生于)?\s?(?:19|20|一九|二[〇零○O0])[^生]{2,14}生)"
)
_ONE_SURNAME = 3
"""Characters of a name that nobody takes for the beginning of a longer one: 杨亚男 is one."""


def sex_behind_name(
    sheet: Sheet, found: Mapping[str, Candidate], texts: Iterable[Block] = ()
) -> dict[str, Candidate]:
    """The sex right between the holder's name and the day of birth: 李敏霞女1988年7月16日生.

    ``texts``: where sentences run, besides the page's flow. Behind a name of two characters it
    may be the name's own third, and is in doubt.
    """
    holder = found.get("holder")
    if holder is None or "sex" in found:
        return {}
    name = holder.parsed.value
    pattern = re.compile(re.escape(name) + _BETWEEN)
    flow, match = sheet.flow, None
    for flow in (sheet.flow, *texts) if name else ():
        match = pattern.search(flow.text)
        if match is not None:
            break
    parsed = parsers.sex(match["v"]) if match else None
    if match is None or parsed is None:
        return {}
    spots = flow.spots[match.start("v") : match.end("v")]
    whole = len(name) >= _ONE_SURNAME or match.start("v") > match.start() + len(name)
    return {
        "sex": Candidate(
            replace(parsed, complete=whole), sheet.printed(spots), spots, frozenset({Voucher.LABEL})
        )
    }


def person_rest(
    sheet: Sheet, found: Mapping[str, Candidate], fields: Iterable[FieldSpec]
) -> dict[str, Candidate]:
    """What lines of their own say, and a holder's name that stands alone above sex and birth."""
    added = said_in_lines(sheet, found, fields)
    if "holder" not in found and "holder" not in added:
        named = name_above_sex(sheet)
        added |= {"holder": named} if named else {}
    return added
