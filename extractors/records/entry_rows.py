"""Lists whose authors stand in a column of their own, each on the row of the article's title.

A photo lies askew and a name is lower print than a title: which of the two comes first in the
reading's order is chance, so that names are told to their titles by the level they stand on.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median_low

from extractors.text.sheet import Block, Sheet

_LEAST = 3
"""So many rows make a list."""

_MOST = 0.6
"""The share of the names, and of the titles, that stand on a row together."""

_SIDE = 0.85
"""The share of the names that stand on the same side of their titles: in two columns of articles
those of the one stand beside titles of the other by chance, on either side."""

_LEVEL, _NEXT = 0.5, 1.9
"""Middles closer than so many heights stand level; lines closer than so many follow each other."""

_SLACK, _INDENT = 0.012, 0.02
"""How far columns overlap, and how far their lines begin apart, as fractions of the width."""


@dataclass
class Rows:
    """Names and titles by their places in the list of lines.

    ``left``: the names stand left of the titles. ``merged``: lines that hold a row's names and
    title, and the character at which the second column begins.
    """

    left: bool
    pairs: list[tuple[int, list[int]]] = field(default_factory=list)
    merged: list[tuple[Block, int]] = field(default_factory=list)


def rows_across(
    sheet: Sheet, lines: Sequence[Block], people: Sequence[int], titles: Sequence[int]
) -> Rows | None:
    """The rows of a list with names and titles side by side; None where it is no such list.

    ``people``, ``titles``: which of the lines are names and which may be titles.
    """
    pairs: list[tuple[int, int, bool]] = []
    for at in people:
        beside = [
            (abs(lines[at].box.centre[0] - lines[other].box.centre[0]), other, left)
            for other in titles
            if _level(lines[at], lines[other])
            and (left := _is_left(lines[at], lines[other])) is not None
        ]
        if beside:
            _, other, left = min(beside)
            pairs.append((at, other, left))
    if len(pairs) < max(_LEAST, _MOST * len(people)):
        return None
    lefts = sum(left for _, _, left in pairs)
    side = 2 * lefts > len(pairs)
    if max(lefts, len(pairs) - lefts) < _SIDE * len(pairs):
        return None
    kept = [(at, other) for at, other, left in pairs if left is side]
    if len({other for _, other in kept}) < len(kept):
        return None
    rows = Rows(side)
    edge = median_low(lines[other].box.x0 for _, other in kept)
    taken = {other for _, other in kept}
    own = [t for t in titles if t in taken or abs(lines[t].box.x0 - edge) < _INDENT]
    if len(kept) < _MOST * len(own):
        return None
    for at, other in kept:
        rows.pairs.append((at, _with_rest(lines, other, own, taken)))
    names = median_low(lines[at].box.x0 for at, _ in kept)
    second = edge if side else names
    first = names if side else edge
    for number, block in enumerate(lines):
        if number in people or number in taken or abs(block.box.x0 - first) > _INDENT:
            continue
        cut = _cut(sheet, block, second)
        if cut is not None:
            rows.merged.append((block, cut))
    return rows


def _level(one: Block, other: Block) -> bool:
    height = min(one.box.height, other.box.height)
    return abs(one.box.centre[1] - other.box.centre[1]) < _LEVEL * height


def _is_left(names: Block, title: Block) -> bool | None:
    """Whether names stand left of a title; None where they stand above one another."""
    if names.box.x1 <= title.box.x0 + _SLACK:
        return True
    return False if names.box.x0 >= title.box.x1 - _SLACK else None


def _with_rest(
    lines: Sequence[Block], first: int, own: Sequence[int], taken: set[int]
) -> list[int]:
    """The lines of a title: the first with those right below it that have no names beside them."""
    found = [first]
    reach = max(lines[t].box.x1 for t in own)
    for number in own:
        above, block = lines[found[-1]], lines[number]
        drop = block.box.centre[1] - above.box.centre[1]
        full = above.box.x1 > reach - 2 * _INDENT
        close = full and 0 < drop < _NEXT * above.box.height
        ended = _LEADS.search(above.text) is not None
        if number not in taken and close and not ended and not _has_page(lines, block):
            found.append(number)
    return found


def _has_page(lines: Sequence[Block], block: Block) -> bool:
    """Whether the page of an article of its own stands on a line's row, or at its end."""
    return re.search(r"[.·…\s]\d{1,3}$", block.text) is not None or any(
        other is not block and _level(other, block) and _PAGED.search(other.text) for other in lines
    )


_LEADS = re.compile(r"[.·…]{3,}\s*$")
"""Dots that lead from the end of a title to its page."""

_PAGED = re.compile(r"^\W*\d{1,3}\W*$|[(（]\d{1,3}[)）]\W*$")
"""A page alone, or behind the authors: 卿永刚 程俊杰（32）."""


def _cut(sheet: Sheet, block: Block, second: float) -> int | None:
    """The character of a line at which the second column begins."""
    start, end = block.box.x0, block.box.x1
    if end < second + _INDENT or start > second - _INDENT or len(block.text) < _SHORTEST:
        return None
    middles = [box.centre[0] for spot in block.spots if (box := sheet.box_of([spot])) is not None]
    at = sum(middle < second for middle in middles)
    return at if 1 < at < len(block.text) - 1 else None


_SHORTEST = 8
"""Characters of a line that holds names and a title at least."""
