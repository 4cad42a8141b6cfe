"""Levels of offices (国家级, 市级, 区县级) and a person's place in an order of names."""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.records.vocabulary import CITY, DISTRICT, NATION
from extractors.text.sheet import Sheet
from models.page import MarkType

_LEVELS = (
    ("国家级", re.compile(NATION)),
    ("区县级", re.compile(DISTRICT)),
    ("市级", re.compile(CITY)),
)
_RANK = re.compile(
    r"(?:排\s*名|排\s*序|位\s*次|署\s*名)\s*(?:为|:|第)*\s*(?:第)?\s*(?P<n>[1-9]\d?|[一二三四五六七八九十]{1,2})"
    r"|第\s*(?P<n2>[1-9]\d?|[一二三四五六七八九十]{1,2})\s*(?:位|名|完成人|参加者|主研|起草人)"
)
_LEAD = re.compile(r"(?:项目|课题)?(?:负责人|主持人|牵头人|总负责人|首席)")


def office_level(text: str) -> str | None:
    """The level of the office a text names: 国家级, 市级 or 区县级."""
    for level, pattern in (
        ("区县级", _LEVELS[1][1]),
        ("市级", _LEVELS[2][1]),
        ("国家级", _LEVELS[0][1]),
    ):
        if pattern.search(text):
            return level
    return None


def level_of_office(text: str) -> Parsed | None:
    """The level a text states, else that of the office it names (a parser)."""
    stated = re.search(r"国家级|省部级|市级|区县级|区级|县级", text)
    if stated:
        value = {"省部级": "市级", "区级": "区县级", "县级": "区县级"}.get(
            stated.group(), stated.group()
        )
        return Parsed(value, stated.start(), stated.end(), frozenset({Voucher.VOCABULARY}))
    level = office_level(text)
    return Parsed(level, 0, len(text), frozenset({Voucher.VOCABULARY})) if level else None


_CONTRACTOR = re.compile(r"乙方|承接|承办|执行单位|实施单位|供应商|中标(?:人|单位|供应商)|服务机构")


def level_somewhere(sheet: Sheet, name: str) -> dict[str, Candidate]:
    """The level of the first office that a page names, in doubt: it may not be the payer."""
    for block in sheet.by_line:
        level = None if _CONTRACTOR.search(block.text) else office_level(block.text)
        if level:
            doubtful = Parsed(level, 0, 0, frozenset({Voucher.VOCABULARY}), complete=False)
            return {name: Candidate(doubtful, sheet.printed(block.spots), block.spots)}
    return {}


def level_agreeing(sheet: Sheet, level: Candidate) -> Candidate:
    """The level, vouched for where another line of the page, or a seal on it, names an office of
    the same level, and none names one of another."""
    own = {spot.line for spot in level.spots}
    others = {
        said
        for number, block in enumerate(sheet.by_line)
        if number not in own and not _CONTRACTOR.search(block.text)
        and (said := office_level(block.text))
    }  # fmt: skip
    seals = " ".join(m.text for m in sheet.reading.marks if m.type is MarkType.SEAL)
    sealed = office_level(seals)
    if others | ({sealed} if sealed else set()) != {level.parsed.value}:
        return level
    return replace(level, vouchers=level.vouchers | {Voucher.AGREEMENT})


def rank(text: str) -> Parsed | None:
    """The place in an order of names; a head is first."""
    match = _RANK.search(text)
    if match:
        word = match["n"] or match["n2"]
        parsed = parsers.ordinal(word)
        if parsed:
            return Parsed(parsed.value, match.start(), match.end(), frozenset({Voucher.VOCABULARY}))
    lead = _LEAD.search(text)
    if lead:
        return Parsed("1", lead.start(), lead.end(), frozenset({Voucher.VOCABULARY}))
    number = re.fullmatch(r"\s*(?:第)?([1-9一二三四五六七八九])(?:位|名)?\s*", text)
    if number:
        return parsers.ordinal(number[1])
    return None
