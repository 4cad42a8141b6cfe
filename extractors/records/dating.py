"""The closing date of a letter or certificate: the last date, (almost) alone in its line."""

import re
from collections.abc import Iterable
from dataclasses import replace

from extractors.records import parsers
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.chinese import marked
from extractors.text.dates import find_years
from extractors.text.numbers import IdNumber, is_mobile
from extractors.text.sheet import Block, Sheet, Spot

_LOWER = 0.35
"""A closing date stands in the lower part of a page."""


_NUMERAL = "[〇零○一二三四五六七八九十]"


def lower_part(sheet: Sheet) -> float:
    """Where the part of a page begins that closes a letter, of the page's height: below a third
    of the page, or of the text where that is shorter than the page."""
    tops = [block.box.y0 for block in sheet.by_line]
    if not tops:
        return _LOWER
    return min(_LOWER, min(tops) + 0.5 * (max(tops) - min(tops)))


def closing_date(
    sheet: Sheet,
    name: str,
    found: dict[str, Candidate],
    taken: Iterable[Candidate] = (),
) -> dict[str, Candidate]:
    """The closing date as the field ``name``, unless it was found at a label.

    ``taken``: what else was made out; none of its dates closes the page.
    """
    if name in found:
        return {}
    but = frozenset(spot for one in taken for spot in one.spots)
    born = found.get("birth_date")
    birth = born.parsed.value if born else None
    at = _lone_date(sheet, but, birth) or _beheaded_date(sheet)
    if at is None or at[1].value == birth:
        return {}
    block, parsed = at
    spots = block.spots[parsed.start : parsed.end]
    raw = sheet.printed(spots)
    around = block.text[: parsed.start] + block.text[parsed.end :]
    if len(parsed.value) < _TO_THE_DAY and len(_WORDS.findall(around)) > 1:
        # 系统生成2021-04 closes nothing: somebody printed the page then.
        parsed = replace(parsed, complete=False)
    if len(parsed.value) < _TO_THE_DAY and any(
        cell.cell and spots[0] in cell.spots for cell in sheet.blocks
    ):
        # A form's cell has room for the day, or holds a date of something else.
        parsed = replace(parsed, complete=False)
    near = frozenset({Voucher.LABEL} if parsed.complete else ())
    return {name: Candidate(parsed, raw, spots, near)}


_WORDS = re.compile(r"[\u4e00-\u9fff]")


def _lone_date(sheet: Sheet, but: frozenset[Spot], born: str | None) -> tuple[Block, Parsed] | None:
    """The last date that closes a line, other than the day of birth (``born``)."""
    lower = lower_part(sheet)
    for block in reversed(sheet.by_line):
        if but.intersection(block.spots):
            continue
        parsed = parsers.last_date(block.text)
        if parsed is None or parsed.value == born:
            continue
        if block.box.centre[1] > lower and _ends_line(block, parsed):
            return _whole(sheet, block, parsed)
    return None


def _whole(sheet: Sheet, block: Block, parsed: Parsed) -> tuple[Block, Parsed]:
    """A date with what of it was read apart on its row (2021年3 | 月17日), or as something else.

    It is in doubt then: what stands between the pieces was not read.
    """
    if len(parsed.value) == _TO_THE_DAY:
        return block, parsed
    pieces = [other for other in sheet.by_line if other is block or _continues(block, other)]
    pieces.sort(key=lambda piece: piece.box.x0)
    text = "".join(piece.text for piece in pieces)
    spots = tuple(spot for piece in pieces for spot in piece.spots)
    mended = _DAY_FOR_MONTH.sub(r"\g<1>月\g<2>日", text)
    longer = parsers.last_date(mended)
    if longer is not None and len(longer.value) > len(parsed.value):
        row = Block(mended, spots, block.box)
        return row, replace(longer, end=min(longer.end, len(spots)), complete=False)
    if re.match(rf"\s?(?:{_NUMERAL}|\d)", block.text[parsed.end :]):
        return block, replace(parsed, complete=False)
    return block, parsed


_TO_THE_DAY = len("2021-03-17")
_DAY_FOR_MONTH = re.compile(r"(?<=\d年)\s?(1[0-2]|0?[1-9])[日目曰]\s?([0-3]?\d)[日目曰]?$")
"""A hand-written 月 reads as 日."""

_APART = 4.0
"""Pieces of a date stand no further apart on their row than so many of their heights."""


def _continues(block: Block, other: Block) -> bool:
    """Whether a line is a piece of a date that stands on the row of another."""
    a, b = block.box, other.box
    gap = max(a.x0, b.x0) - min(a.x1, b.x1)
    level = abs(a.centre[1] - b.centre[1]) < 0.6 * max(a.height, b.height)
    return level and gap < _APART * a.height and _PIECE.fullmatch(other.text) is not None


_PIECE = re.compile(rf"(?:{_NUMERAL}|[\d年月日目曰 .])+")


_BEHEADED = re.compile(
    rf"(?P<y>[\u3400-\u9fff]?[〇零○一二三四五六七八九]{{1,3}})年(?P<m>{_NUMERAL}{{1,2}})月(?:(?P<d>{_NUMERAL}{{1,3}})日?)?"
)
_DIGITS = {sign: str(digit) for digit, sign in enumerate("〇一二三四五六七八九")} | {
    "零": "0",
    "○": "0",
}
_YEAR = re.compile(r"(?<!\d)((?:19[4-9]|20[0-4])\d)(?!\d)")


def _beheaded_date(sheet: Sheet) -> tuple[Block, Parsed] | None:
    """A closing date in Chinese numerals of whose year only the end was read (一九年六月九日).

    The year follows from those the page names; always in doubt.
    """
    lower = lower_part(sheet)
    for block in reversed(sheet.by_line):
        match = _BEHEADED.fullmatch(block.text.rstrip(" .。"))
        if match is None or block.box.centre[1] <= lower:
            continue
        end = "".join(_DIGITS.get(sign, "") for sign in match["y"])
        year = _year_ending(end, "\n".join(line.text for line in sheet.by_line)) if end else None
        parsed = parsers.date(year + block.text[match.end("y") :]) if year else None
        if parsed is not None:
            return block, Parsed(parsed.value, 0, len(block.text), complete=False)
    return None


def _year_ending(end: str, text: str) -> str | None:
    """The year of a closing date of which only the end was read.

    The only year the page names that ends so, or the only one in its numbers (a certificate's
    tells the year), where the work told of allows it; else the first after all that it names.
    """
    named = [int(year) for year in _YEAR.findall(text)]
    numbers = " ".join(n for n in _NUMBERS.findall(text) if not _is_somebodys(n))
    so = sorted({year for year in named if str(year).endswith(end)})
    if len(so) > 1:
        return None
    told = max((years for years, _, _ in find_years(text)), default=0)
    begun = [span.value[0].year for span in marked(text, "periods")][:1]
    least = max([0, *(year + told for year in begun)])
    in_numbers = sorted({int(y) for y in _IN_NUMBER.findall(numbers) if y.endswith(end)})
    for years in (so, in_numbers):
        if len(years) == 1 and years[0] >= least:
            return str(years[0])
    least = max([least, *named])
    later = range(least, least + 10) if begun else ()
    return next((str(year) for year in later if str(year).endswith(end)), None)


def _is_somebodys(number: str) -> bool:
    return is_mobile(number) or IdNumber(number.upper()).valid


_NUMBERS = re.compile(r"[0-9A-Z]*\d{8,}[0-9Xx]*")
_IN_NUMBER = re.compile(r"(?=((?:19[4-9]|20[0-4])\d))")
"""Years in numbers, but not in those of people and telephones, which hold others."""


def _ends_line(block: Block, parsed: Parsed) -> bool:
    """Whether nothing of a sentence goes on around the date; the unit's name may stand before."""
    rest = block.text[parsed.end :].strip("日号 .。")
    before = block.text[: parsed.start].rstrip(" ,，:")
    running = re.search(
        r"(?:自|从|于|至|到|截至|截止|生|[，,。;；]|编号|证号|号码|文号|字号|代码|N[Oo]\.?)$|出生|入学|有效|期限|起止|工龄|打印|查询",
        before,
    )
    born = re.match(
        r"\s*(?:出?生|起|至|到|入|参加|取得|[-~—–一]{1,2}\s?(?:至?今|现在|(?:19|20)\d\d))",
        block.text[parsed.end :],
    )
    return len(rest) <= 8 and running is None and born is None and len(before) <= 40
