"""What stands under a heading: the lines of a section, down to the next heading.

A form need not be a table: "四、工作及学习经历" may stand on a line of its own, above a frame or
open space in which somebody writes as much as there is to tell.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractors.text.normal import plain
from extractors.text.sheet import Block, Sheet, Spot
from models.page import Box

_COUNTED = re.compile(
    r"^(?:第?[一二三四五六七八九十]{1,3}[、.,，:：．]|[(（][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[、.．]|[●■◆▪※★])"
)
"""The number of a heading, or the mark before it."""

_REMARK = re.compile(r"[(（【\[][^()（）]*[)）】\]]?$")
_PAGE_NUMBER = re.compile(
    r"^[^\w]*第?\s?\d{1,3}\s?(?:页|[-—/]).{0,12}$|^[-—]\s?\d{1,3}\s?[-—]$|^\d$"
)
_HEADING_LONG = 24
"""Characters of the longest heading."""

_FOOT = 0.93
"""Below this fraction of the page's height stand page numbers and the like, in small type."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the text under it, joined without separators; empty where nothing is."""

    heading: Block
    text: str
    spots: tuple[Spot, ...]


def bare_heading(text: str) -> str:
    """A heading without its number, the remark in brackets behind it and the colon."""
    words = _COUNTED.sub("", plain(text)).rstrip(":：")
    return _REMARK.sub("", words).rstrip(":：") or words


def section(
    sheet: Sheet, heads: Callable[[str], bool], others: Callable[[str], bool]
) -> Section | None:
    """The section whose heading (bare, see ``bare_heading``) ``heads`` says yes to.

    It ends where the next heading begins: a line that ``others`` says yes to, or one numbered and
    placed as its own is. None where there is no such heading on a line of its own, or more than
    one.
    """
    lines = sheet.by_line
    found = [
        at for at, line in enumerate(lines)
        if len(line.text) <= _HEADING_LONG * 2 and heads(bare_heading(line.text))
        and _alone(line, lines) and not _in_narrow_cell(sheet, line)
    ]  # fmt: skip
    if len(found) != 1:
        return None
    heading = lines[found[0]]
    below: list[Block] = []
    frame: Block | None = None
    for line in lines[found[0] + 1 :]:
        if line.box.centre[1] <= heading.box.centre[1]:
            continue
        if _ends(line, heading, others, lines):
            break
        if not below:
            frame = _frame(sheet, line, heading)
        inside = frame is None or frame.box.contains(*line.box.centre)
        if inside and not _is_footer(line, sheet.line_height):
            below.append(line)
    text = "".join(line.text for line in below)
    return Section(heading, text, tuple(spot for line in below for spot in line.spots))


def _ends(
    line: Block, heading: Block, others: Callable[[str], bool], lines: Sequence[Block]
) -> bool:
    bare = bare_heading(line.text)
    if others(bare) and all(others(bare_heading(other.text)) for other in _on_row(line, lines)):
        # Two headings may stand side by side, each above a column of its own.
        return True
    numbers = [_COUNTED.match(plain(block.text)) for block in (heading, line)]
    if not all(numbers) or len(bare) > _HEADING_LONG or re.search(r"[,，。;；]", bare):
        return False
    kinds = [re.sub(r"[一二三四五六七八九十\d]+", "", match.group()) for match in numbers if match]
    return kinds[0] == kinds[1] and abs(line.box.x0 - heading.box.x0) < _SAME_EDGE


_SAME_EDGE = 0.015
"""Headings of one rank begin as far left as one another, as a fraction of the page's width."""


def _alone(line: Block, lines: Sequence[Block]) -> bool:
    """Whether nothing stands on the line's row but the line."""
    return not _on_row(line, lines)


def _on_row(line: Block, lines: Sequence[Block]) -> list[Block]:
    return [
        other
        for other in lines
        if other is not line
        and abs(other.box.centre[1] - line.box.centre[1]) < 0.5 * line.box.height
        and other.text
        and not _beneath(other.box, line.box)
    ]


def _beneath(box: Box, above: Box) -> bool:
    """Whether a box begins about where the other ends, though their heights overlap."""
    return box.y0 > above.y0 + 0.4 * above.height and box.x0 < above.x1


def _frame(sheet: Sheet, line: Block, heading: Block) -> Block | None:
    """The wide cell under a heading in which a line stands: what was written ends where it does."""
    return next(
        (
            block
            for block in sheet.blocks
            if block.cell
            and block.box.contains(*line.box.centre)
            and block.box.width >= _WIDE
            and block.box.x0 < heading.box.x0 + _SAME_EDGE
        ),
        None,
    )


def _in_narrow_cell(sheet: Sheet, line: Block) -> bool:
    """Whether a line stands in a cell that has its value beside it, not below."""
    return any(
        block.cell and block.box.contains(*line.box.centre) and block.box.width < _WIDE
        for block in sheet.blocks
    )


_WIDE = 0.5
"""A cell wider than this, as a fraction of the page's width, may hold a heading and its text."""


def _is_footer(line: Block, usual: float) -> bool:
    text = plain(line.text)
    small = line.box.y0 > _FOOT and line.box.height < 0.9 * usual
    return small or _PAGE_NUMBER.match(text) is not None
