"""Tables that only lay pictures out: their short texts are captions, not a form.

A table is a form (it becomes native text) where at least two cells hold text and not all of
them can be told to be captions of the pictures beside them.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from extractors.containers.wordml.blocks import (
    Attachment,
    Block,
    Paragraph,
    Picture,
    TableBlock,
    TableCell,
    has_pictures,
)

LONGEST_CAPTION = 40
"""Characters of all lines of a caption together."""


@dataclass(frozen=True, slots=True)
class Captioned:
    """A picture out of a layout table with the captions that are its own."""

    picture: Picture | Attachment
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


def is_form(table: TableBlock) -> bool:
    """Whether the table's text is to be read as a table."""
    texts = [cell for cell in table.cells if cell.lines]
    if len(texts) < 2:
        return False
    return not any(_shows(cell) for cell in table.cells) or not _lays_out(table, texts)


def unfold(table: TableBlock) -> list[Block | Captioned]:
    """What stands in a table that is no form, in reading order, captions with their pictures."""
    shown = [cell for cell in table.cells if has_pictures(cell.blocks)]
    if not shown or sum(bool(cell.lines) for cell in table.cells) + len(shown) < 2:
        return [block for cell in table.cells for block in cell.blocks]
    captions, assigned = _assign(table, shown)
    found: list[Block | Captioned] = []
    for cell in table.cells:
        if cell in shown:
            found.extend(_with_captions(cell, *captions[shown.index(cell)]))
        elif cell not in assigned:
            found.extend(cell.blocks)
    return found


def _shows(cell: TableCell) -> bool:
    """Whether the cell holds a picture for its own sake, not a seal laid over its text."""
    return has_pictures(
        tuple(
            block
            for block in cell.blocks
            if not (isinstance(block, Picture) and block.overlay and cell.lines)
        )
    )


def _lays_out(table: TableBlock, texts: list[TableCell]) -> bool:
    shown = [cell for cell in table.cells if _shows(cell)]
    first_shown = min(cell.row for cell in shown)
    for cell in texts:
        nested = any(isinstance(block, TableBlock) and is_form(block) for block in cell.blocks)
        if nested or sum(map(len, cell.lines)) > LONGEST_CAPTION:
            return False
        if cell in shown or any(_touches(cell, other) for other in shown):
            continue
        row = [other for other in table.cells if other.row == cell.row and other.lines]
        is_title = len(row) == 1 and cell.column_span == len(table.edges) - 1
        is_column_title = cell.row == 0 and first_shown > 0
        if not (is_title or is_column_title or _labelled(table, cell, shown)):
            return False
    return True


def _touches(cell: TableCell, other: TableCell) -> bool:
    return _above(cell, other) or _above(other, cell)


def _above(upper: TableCell, lower: TableCell) -> bool:
    """Whether one cell stands directly above the other."""
    return upper.row + upper.row_span == lower.row and (
        upper.column < lower.column + lower.column_span
        and lower.column < upper.column + upper.column_span
    )


def _labelled(table: TableBlock, cell: TableCell, shown: list[TableCell]) -> list[TableCell]:
    """The picture cells to the right of a row's only text, if it stands at the left."""
    row = [each for each in table.cells if each.row == cell.row and each is not cell]
    if any(each.lines and each not in shown for each in row):
        return []
    return [each for each in row if each in shown and each.column > cell.column]


def _assign(
    table: TableBlock, shown: list[TableCell]
) -> tuple[list[tuple[list[str], list[str]]], list[TableCell]]:
    """For each picture cell the captions before and after it, and the cells they came from.

    A caption belongs to the picture above it, unless the table begins with a row of captions.
    """
    captions: list[tuple[list[str], list[str]]] = [([], []) for _ in shown]
    assigned: list[TableCell] = []
    loose = [cell for cell in table.cells if cell.lines and cell not in shown]
    first_row = min(cell.row for cell in shown)
    starts_with_captions = any(
        cell.row < first_row and cell.column_span < len(table.edges) - 1
        for cell in loose
        if any(_above(cell, other) for other in shown)
    )
    for cell in loose:
        over = [index for index, other in enumerate(shown) if _above(other, cell)]
        under = [index for index, other in enumerate(shown) if _above(cell, other)]
        beside = [shown.index(other) for other in _labelled(table, cell, shown)]
        is_before = bool(under) and (starts_with_captions or not over)
        if beside or over or under:
            assigned.append(cell)
        if beside:
            for index in beside:
                captions[index][0].extend(cell.lines)
        elif is_before:
            for index in under:
                captions[index][0].extend(cell.lines)
        else:
            for index in over:
                captions[index][1].extend(cell.lines)
    return captions, assigned


def _with_captions(
    cell: TableCell, before: list[str], after: list[str]
) -> Iterable[Block | Captioned]:
    """The pictures of a cell with its texts around them as captions."""
    groups: list[list[str]] = [[]]
    pictures: list[Picture | Attachment] = []
    for block in _flat(cell.blocks):
        if isinstance(block, Picture | Attachment):
            pictures.append(block)
            groups.append([])
        elif isinstance(block, Paragraph):
            groups[-1].append(block.text)
    for index, picture in enumerate(pictures):
        above = before + groups[0] if index == 0 else groups[index]
        below = groups[index + 1] + (after if index == len(pictures) - 1 else [])
        yield Captioned(picture, tuple(above), tuple(below))


def _flat(blocks: Iterable[Block]) -> Iterable[Block]:
    for block in blocks:
        if isinstance(block, TableBlock):
            for cell in block.cells:
                yield from _flat(cell.blocks)
        else:
            yield block
