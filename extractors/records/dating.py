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
    at = _lone_date(sheet) or _beheaded_date(sheet)
    if at is None:
        return {}
    block, parsed = at
    spots = block.spots[parsed.start : parsed.end]
    raw = sheet.printed(spots)
    near = frozenset({Voucher.LABEL} if parsed.complete else ())
    return {name: Candidate(parsed, raw, spots, near)}


def _lone_date(sheet: Sheet) -> tuple[Block, Parsed] | None:
    lower = lower_part(sheet)
    for block in reversed(sheet.by_line):
        parsed = parsers.last_date(block.text)
        if parsed and block.box.centre[1] > lower and _ends_line(block, parsed):
            return block, parsed
    return None


_NUMERAL = "[〇零○一二三四五六七八九十]"
_BEHEADED = re.compile(
    rf"(?P<y>[\u3400-\u9fff]?[〇零○一二三四五六七八九]{{1,3}})年(?P<m>{_NUMERAL}{{1,2}})月(?:(?P<d>{_NUMERAL}{{1,3}})日?)?"
)
_DIGITS = {sign: str(digit) for digit, sign in enumerate("〇一二三四五六七八九")} | {
    "零": "0",
    "○": "0",
}
_YEAR = re.compile(r"(?=((?:19[4-9]|20[0-4])\d))")


def _beheaded_date(sheet: Sheet) -> tuple[Block, Parsed] | None:
    """A closing date in Chinese numerals of whose year only the end was read (一九年六月九日).

    The year is the only one the page names that ends so; always in doubt. None where there is
    no such year, or more than one.
    """
    lower = lower_part(sheet)
    for block in reversed(sheet.by_line):
        match = _BEHEADED.fullmatch(block.text.rstrip(" .。"))
        if match is None or block.box.centre[1] <= lower:
            continue
        end = "".join(_DIGITS.get(sign, "") for sign in match["y"])
        named = "\n".join(line.text for line in sheet.by_line)
        years = sorted({year for year in _YEAR.findall(named) if end and year.endswith(end)})
        rest = block.text[match.end("y") :]
        parsed = parsers.date(years[0] + rest) if len(years) == 1 else None
        if parsed is not None:
            return block, Parsed(parsed.value, 0, len(block.text), complete=False)
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
