"""The closing date of a letter or certificate: the last date, (almost) alone in its line."""

import re

from extractors.records import parsers
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.sheet import Block, Sheet

_LOWER = 0.35
"""A closing date stands in the lower part of a page."""


def lower_part(sheet: Sheet) -> float:
    """Where the part of a page begins that closes a letter, of the page's height: below a third
    of the page, or of the text where that is shorter than the page."""
    tops = [block.box.y0 for block in sheet.by_line]
    if not tops:
        return _LOWER
    return min(_LOWER, min(tops) + 0.5 * (max(tops) - min(tops)))


def closing_date(sheet: Sheet, name: str, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The closing date as the field ``name``, unless it was found at a label."""
    if name in found:
        return {}
    at = _lone_date(sheet)
    if at is None:
        return {}
    block, parsed = at
    spots = block.spots[parsed.start : parsed.end]
    raw = sheet.printed(spots)
    return {name: Candidate(parsed, raw, spots, frozenset({Voucher.LABEL}))}


def _lone_date(sheet: Sheet) -> tuple[Block, Parsed] | None:
    lower = lower_part(sheet)
    for block in reversed(sheet.by_line):
        parsed = parsers.last_date(block.text)
        if parsed and block.box.centre[1] > lower and _ends_line(block, parsed):
            return block, parsed
    return None


def _ends_line(block: Block, parsed: Parsed) -> bool:
    """Whether nothing of a sentence goes on around the date; the unit's name may stand before."""
    rest = block.text[parsed.end :].strip("日号 .。")
    before = block.text[: parsed.start].rstrip(" ,，:")
    running = re.search(
        r"(?:自|从|于|至|到|截至|截止|生|[，,。;；]|编号|证号|号码|文号|字号|代码|N[Oo]\.?)$|出生|入学|有效|期限|起止|工龄|打印|查询",
        before,
    )
    born = re.match(r"\s*(?:出?生|起|至|到|入|参加|取得)", block.text[parsed.end :])
    return len(rest) <= 8 and running is None and born is None and len(before) <= 40
