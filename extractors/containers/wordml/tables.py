"""Tables (ECMA-376 part 1, 17.4) as cells on a grid."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractors.containers.markup import Element, attribute, child, name, number, whole
from extractors.containers.wordml.blocks import Block, TableBlock, TableCell
from extractors.containers.wordml.drawings import without_ranks
from extractors.containers.wordml.reading import SKIPPED, StoryReader, control

MOST_COLUMNS = 256
"""Word itself stops at 63; a larger span is a mistake or an attack."""


@dataclass(slots=True)
class _Draft:
    """A cell while its table is read."""

    row: int
    column: int
    column_span: int
    blocks: list[Block]
    row_span: int = 1


def read(element: Element, story: StoryReader) -> TableBlock | None:
    """A w:tbl, None where it has no cell.

    Rows deleted by a tracked change are left out. Cells merged downwards (17.4.84) or, the old
    way, sideways (hMerge) become one cell with all their contents.
    """
    reader = _Reader(story)
    for row in _children(element, "w:tr", story):
        if child(row, "w:trPr", "w:del") is None:
            reader.take_row(row)
    drafts = reader.drafts
    if not drafts:
        return None
    columns = max(draft.column + draft.column_span for draft in drafts)
    cells = tuple(
        TableCell(d.row, d.column, d.row_span, d.column_span, tuple(d.blocks)) for d in drafts
    )
    return TableBlock(_edges(child(element, "w:tblGrid"), columns), reader.rows, cells)


class _Reader:
    """Places the cells of one table, row by row."""

    def __init__(self, story: StoryReader) -> None:
        self._story = story
        self.drafts: list[_Draft] = []
        self.rows = 0
        self._column = 0
        self._above: dict[int, _Draft] = {}
        """By column, the cells of the row above that may go on in the next."""
        self._open: dict[int, _Draft] = {}

    def take_row(self, row: Element) -> None:
        """A w:tr."""
        self._column = _span(child(row, "w:trPr", "w:gridBefore"), least=0)
        self._above, self._open = self._open, {}
        for cell in _children(row, "w:tc", self._story):
            if child(cell, "w:tcPr", "w:cellDel") is None:
                self._take_cell(cell)
        self.rows += 1

    def _take_cell(self, cell: Element) -> None:
        properties = child(cell, "w:tcPr")
        blocks = without_ranks(self._story.content(cell))
        column = min(self._column, MOST_COLUMNS - 1)
        span = min(_span(child(properties, "w:gridSpan"), least=1), MOST_COLUMNS - column)
        self._column = column + span
        left = self.drafts[-1] if self.drafts and self.drafts[-1].row == self.rows else None
        above = self._above.get(column)
        down = child(properties, "w:vMerge")
        if left is not None and _continues(child(properties, "w:hMerge")):
            left.column_span += span
            left.blocks.extend(blocks)
        elif above is not None and _continues(down):
            above.row_span = self.rows - above.row + 1
            above.blocks.extend(blocks)
            self._open[column] = above
        else:
            self.drafts.append(_Draft(self.rows, column, span, blocks))
            if down is not None:
                self._open[column] = self.drafts[-1]


def _continues(merge: Element | None) -> bool:
    """Whether a merge property joins the cell to the one before it (17.18.57)."""
    return merge is not None and attribute(merge, "w:val") != "restart"


def _children(element: Element, wanted: str, story: StoryReader) -> Iterator[Element]:
    """Rows of a table, cells of a row: also those inside content controls and markup."""
    for each in element:
        kind = name(each)
        if kind == wanted:
            yield each
        elif kind == "w:sdt":
            with control(each, story):
                yield from _children(each, wanted, story)
        elif kind not in SKIPPED and kind not in ("w:tc", "w:p", "w:tbl"):
            yield from _children(each, wanted, story)


def _span(element: Element | None, least: int) -> int:
    return max(least, min(MOST_COLUMNS, whole(attribute(element, "w:val"), least)))


def _edges(grid: Element | None, columns: int) -> tuple[float, ...]:
    """The vertical lines of the grid (17.4.48), 0 to 1; even where the widths make no sense."""
    widths = [
        max(0.0, number(attribute(each, "w:w")) or 0.0)
        for each in (grid if grid is not None else ())
        if name(each) == "w:gridCol"
    ][:columns]
    known = [width for width in widths if width > 0]
    usual = sum(known) / len(known) if known else 1.0
    widths = [width or usual for width in widths] + [usual] * (columns - len(widths))
    total = sum(widths)
    edges = [0.0]
    for width in widths:
        edges.append(edges[-1] + width / total)
    return (*edges[:-1], 1.0)
