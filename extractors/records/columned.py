"""Tables of people or papers, ruled or not: the heads of columns, and what stands under them."""

import re
from collections.abc import Sequence

from extractors.text.sheet import Block, Sheet

_GAP = 3.5
"""Rows further apart than so many lines' heights are no rows of one list."""


def bare(block: Block) -> str:
    """A block's text without white space and colons, and specks of dirt about it."""
    return re.sub(r"[\s:]|[.。·,，'`]+$|^[.。·,，'`]+", "", block.text)


def level_with(sheet: Sheet, head: Block) -> list[Block]:
    """The other heads on the row of one."""
    middle, reach = head.box.centre[1], 0.6 * min(head.box.height, _HIGH)
    return [
        other for other in sheet.blocks
        if other is not head and other.cell == head.cell and other.text
        and abs(other.box.centre[1] - middle) < max(reach, 0.5 * sheet.line_height)
    ]  # fmt: skip


_HIGH = 0.04


def _span(head: Block, edges: Sequence[Block]) -> tuple[float, float]:
    """From where to where a head's column reaches."""
    if head.cell:
        return head.box.x0, head.box.x1
    left = max((h.box.x1 for h in edges if h.box.x1 <= head.box.x0 + 0.01), default=0.0)
    right = min((h.box.x0 for h in edges if h.box.x0 >= head.box.x1 - 0.01), default=1.0)
    return (left + head.box.x0) / 2, (right + head.box.x1) / 2


def _in_column(sheet: Sheet, head: Block, edges: Sequence[Block]) -> list[Block]:
    left, right = _span(head, edges)
    return sorted(
        (
            b for b in sheet.blocks
            if b.cell == head.cell and b.text and left - 0.005 <= b.box.centre[0] <= right + 0.005
            and b.box.y0 > head.box.centre[1] and b.box.width < 1.6 * (right - left)
        ),
        key=lambda b: b.box.y0,
    )  # fmt: skip


def under(sheet: Sheet, head: Block, edges: Sequence[Block]) -> list[Block]:
    """The cells under the head of the names, down to the end of the list."""
    found: list[Block] = []
    bottom = head.box.y1
    for block in _in_column(sheet, head, edges):
        if block.box.y0 - bottom > _GAP * sheet.line_height:
            break
        found.append(block)
        bottom = block.box.y1
    return found


def crossing(
    sheet: Sheet, cell: Block, following: Block | None, head: Block, edges: Sequence[Block]
) -> Block | None:
    """What stands on a name's row in the column of another head; lines of one entry together."""
    middle = cell.box.centre[1]
    reach = (
        0.5 * cell.box.height
        if cell.cell
        else 0.5 * (following.box.centre[1] - middle if following else 2 * sheet.line_height)
    )
    found = [
        block for block in _in_column(sheet, head, edges)
        if abs(block.box.centre[1] - middle) < max(min(reach, 0.06), 0.5 * sheet.line_height)
    ]  # fmt: skip
    if not found:
        return None
    first = min(found, key=lambda block: abs(block.box.centre[1] - middle))
    if first.cell or len(found) == 1:
        return first
    text = "".join(block.text for block in found)
    spots = tuple(spot for block in found for spot in block.spots)
    return Block(text, spots, first.box)
