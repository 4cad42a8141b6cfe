"""The lines of a page that lists something, column by column."""

from collections.abc import Sequence
from itertools import pairwise

from extractors.text.columns import ALIGNED, share_level
from extractors.text.normal import plain
from extractors.text.sheet import Block, Sheet
from models.page import Box

_LEAST, _TITLE = 3, 8
"""So many lines with so many characters make a column of a list."""

_CROSSING = 0.1
"""The share of the lines that may reach over the gap between two columns: headlines do."""

_SLACK = 0.005


def column_lines(sheet: Sheet) -> list[list[Block]]:
    """The page's lines, those of its left column and those of its right one where it has two.

    Columns are told by long lines on both sides of a gap: names or pages to the right of titles
    make no column of a list.
    """
    lines = [block for block in sheet.by_line if block.spots]
    gap = _gap(lines)
    if gap is None:
        bar = _beside_bar(lines)
        # What stands in a bar is none of the list.
        return [lines if bar is None else _by_rows([b for b in lines if b.box.x0 >= bar - _SLACK])]
    left = [block for block in lines if block.box.centre[0] < gap]
    right = [block for block in lines if block.box.centre[0] >= gap]
    return [_by_rows(left), _by_rows(right)]


def _gap(lines: Sequence[Block]) -> float | None:
    best: tuple[int, float] | None = None
    for gap in sorted({round(b.box.x0 - _SLACK, 3) for b in lines if 0.35 < b.box.x0 < 0.7}):
        crossing = [b for b in lines if b.box.x0 < gap - _SLACK and b.box.x1 > gap + _SLACK]
        if len(crossing) > _CROSSING * len(lines):
            continue
        sides = (
            sum(_is_long(b) and b.box.x1 <= gap + _SLACK for b in lines),
            sum(_is_long(b) and b.box.x0 >= gap - _SLACK for b in lines),
        )
        if min(sides) >= _LEAST and (best is None or min(sides) > best[0]):
            best = min(sides), gap
    return best[1] if best else None


def _beside_bar(lines: Sequence[Block]) -> float | None:
    """Where a list begins beside a bar of short lines (a masthead, who prints and sells it), none
    of which stand level with the list's."""
    for gap in sorted({round(b.box.x0 - _SLACK, 3) for b in lines if 0.2 < b.box.x0 < 0.4}):
        bar = [b for b in lines if b.box.x1 <= gap + _SLACK]
        rest = [b for b in lines if b.box.x0 >= gap - _SLACK]
        if (
            len(bar) + len(rest) < len(lines)
            or len(bar) < _BAR
            or any(len(b.text) > _NARROW for b in bar)
        ):
            continue
        if sum(_is_long(b) for b in rest) >= _LEAST and share_level(bar, rest) < ALIGNED:
            return gap
    return None


_BAR, _NARROW = 5, 15
"""So many lines make a bar, of so many characters at the most."""


def _is_long(block: Block) -> bool:
    text = plain(block.text)
    parted = any(sign in text for sign in "、,，;；/")
    return sum("\u4e00" <= c <= "\u9fff" for c in text) >= _TITLE and not parted


def _by_rows(lines: Sequence[Block]) -> list[Block]:
    """Lines from top to bottom, those on one level from left to right."""
    rows: list[list[Block]] = []
    for block in sorted(lines, key=lambda b: b.box.centre[1]):
        last = rows[-1][0] if rows else None
        if last and block.box.centre[1] - last.box.centre[1] < 0.4 * last.box.height:
            rows[-1].append(block)
        else:
            rows.append([block])
    return [block for row in rows for block in sorted(row, key=lambda b: b.box.x0)]


def joined_blocks(lines: Sequence[Block]) -> list[Block]:
    """The lines, one that leaves a bracket open put together with the next below."""
    found: list[Block] = []
    for block in lines:
        last = found[-1] if found else None
        if last is not None and _is_open(last.text) and not _is_open(block.text):
            found[-1] = _both(last, block)
        else:
            found.append(block)
    return found


def _is_open(text: str) -> bool:
    cut = max(text.rfind("("), text.rfind("（"))
    return cut > 0 and not any(sign in text[cut:] for sign in ")）")


def _both(first: Block, second: Block) -> Block:
    box: Box = first.box.union(second.box)
    return Block(
        first.text + second.text,
        (*first.spots, *second.spots),
        box,
        lines=(*first.lines, *second.lines),
    )


def gaps_within(block: Block, start: int, end: int, *, lines_part: bool = True) -> list[int]:
    """Where, within ``text[start:end]``, white space was left out between two characters.

    ``lines_part``: the end of a line counts as white space.
    """
    spots = block.spots
    return [
        at
        for at, (one, other) in enumerate(pairwise(spots[start:end]), start + 1)
        if (lines_part if other.line != one.line else other.index > one.index + 1)
    ]
