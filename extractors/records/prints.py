"""What printed matter shows by its print: the largest lines, mastheads, people behind a title."""

import re
from collections.abc import Collection, Iterable, Sequence

from extractors.records import parsers
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.normal import full_width, plain
from extractors.text.sheet import Block, Sheet

NEAR = frozenset({Voucher.LABEL})
"""What stands where its print says it stands."""

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_LINES, _LONG = 4, 60
"""A title runs over so many lines, and has so many characters, at most."""


def largest(
    sheet: Sheet,
    name: str,
    *,
    without: re.Pattern[str],
    above: float = 1.0,
    omitted: Collection[str] = (),
) -> dict[str, Candidate]:
    """The page's largest Chinese print as the field ``name``, with lines under it as large.

    ``above``: only lines that begin above this fraction of the page's height; ``omitted``: the
    texts of lines that are something else.
    """
    lines = [
        b for b in sheet.by_line
        if b.box.y0 < above and b.text not in omitted
        and _CHINESE.search(b.text) and not without.search(plain(b.text))
    ]  # fmt: skip
    heads = [b for b in lines if len(_CHINESE.findall(b.text)) >= 2]
    if not heads:
        return {}
    chosen = with_fellows(max(heads, key=lambda block: block.box.height), lines)
    return as_field(sheet, name, chosen)


def with_fellows(top: Block, lines: Sequence[Block]) -> list[Block]:
    """A line of large print with those above and below it that are one title with it.

    A line of few characters seems higher than its fellows: the largest may be the last.
    """
    chosen = [top]
    at = lines.index(top)
    for below in lines[at + 1 :]:
        if _go_together(chosen[-1], below):
            chosen.append(below)
    for above in reversed(lines[:at]):
        if _go_together(above, chosen[0]):
            chosen.insert(0, above)
    size = sum(len(block.text) for block in chosen)
    # Lines of one size down the page are its text, no title of several lines.
    return chosen if len(chosen) <= _LINES and size <= _LONG else [top]


def _go_together(first: Block, second: Block) -> bool:
    """Whether a line stands right below another and is set alike."""
    a, b = first.box, second.box
    alike = 0.75 < b.height / a.height < 1.34
    close = 0.3 * a.height < b.y0 - a.y0 < 2.2 * a.height
    return alike and close and min(b.x1, a.x1) > max(b.x0, a.x0)


def as_field(sheet: Sheet, name: str, blocks: Iterable[Block]) -> dict[str, Candidate]:
    """Lines put together as the field ``name``, without title marks around them."""
    spots = tuple(spot for block in blocks for spot in block.spots)
    value = full_width(re.sub(r"\s+", "", sheet.printed(spots)).strip("《》"))
    if len(value) < 3:
        return {}
    return {name: Candidate(Parsed(value, 0, 0), value, spots, NEAR)}


def pattern_line(sheet: Sheet, name: str, pattern: re.Pattern[str]) -> dict[str, Candidate]:
    """What a pattern's group ``v`` finds in a line, as the field ``name``."""
    for block in sheet.by_line:
        match = pattern.search(block.text)
        if match:
            spots = block.spots[match.start("v") : match.end("v")]
            value = Parsed(match["v"], 0, 0)
            raw = sheet.printed(spots)
            return {name: Candidate(value, raw, spots, NEAR)}
    return {}


def first_date(sheet: Sheet, name: str, blocks: Iterable[Block]) -> dict[str, Candidate]:
    """The first date with a month in these lines, as the field ``name``."""
    for block in blocks:
        parsed = parsers.date(block.text)
        if parsed is not None and len(parsed.value) > len("2020"):
            spots = block.spots[parsed.start : parsed.end]
            return {name: Candidate(parsed, sheet.printed(spots), spots, NEAR)}
    return {}
