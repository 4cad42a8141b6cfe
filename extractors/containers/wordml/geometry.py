"""Synthetic geometry of native text: Word text has none before it is laid out on paper.

The blocks stand below each other in a unit square. A paragraph is one line of the full width; a
table's rows are as high as their fullest cell, its columns as wide as the grid says. Every line
is equally high. Lines and tables come in reading order, nested tables after their outer one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from extractors.containers.wordml.blocks import (
    Attachment,
    Block,
    Paragraph,
    Picture,
    TableBlock,
    TableCell,
)
from models.page import Box, Cell, Line, Reading, Table

ENGINE = "native-docx"


@dataclass(frozen=True, slots=True)
class Inset:
    """A picture that stands in a cell of a native table."""

    picture: Picture | Attachment
    row: int
    column: int
    box: Box


@dataclass(slots=True)
class Layout:
    """Native text laid out, in units of lines until `reading` scales it."""

    height: float
    lines: list[tuple[str, Box]] = field(default_factory=list)
    tables: list[tuple[Cell, ...]] = field(default_factory=list)
    held: list[Inset] = field(default_factory=list)

    @property
    def reading(self) -> Reading:
        """The lines and tables in fractions of the height."""
        return Reading(
            engine=ENGINE,
            lines=tuple(Line(text=text, box=self._scaled(box)) for text, box in self.lines),
            tables=tuple(
                Table(
                    cells=tuple(
                        cell.model_copy(update={"box": self._scaled(cell.box)}) for cell in cells
                    )
                )
                for cells in self.tables
            ),
        )

    @property
    def insets(self) -> list[Inset]:
        """The pictures in cells, in reading order."""
        return [
            Inset(each.picture, each.row, each.column, self._scaled(each.box)) for each in self.held
        ]

    def _scaled(self, box: Box) -> Box:
        return Box(box.x0, box.y0 / self.height, box.x1, min(1.0, box.y1 / self.height))


def lay_out(blocks: Sequence[Block]) -> Layout:
    """Lay the paragraphs and tables out top to bottom; other blocks take no room."""
    return _Compositor(blocks).layout


class _Compositor:
    """Lays blocks out; every table is measured once, however deeply it is nested."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._tops: dict[int, list[float]] = {}
        """By a table's identity: its rows' upper edges and its lower edge, in lines."""
        self.layout = Layout(max(1.0, self._height(blocks)))
        self._stack(blocks, Box(0.0, 0.0, 1.0, self.layout.height), None)

    def _height(self, blocks: Sequence[Block]) -> float:
        """The height of blocks below each other, in lines."""
        return sum(
            1.0 if isinstance(block, Paragraph) else self._row_tops(block)[-1]
            for block in blocks
            if isinstance(block, Paragraph | TableBlock)
        )

    def _row_tops(self, table: TableBlock) -> list[float]:
        if id(table) not in self._tops:
            self._tops[id(table)] = self._measure(table)
        return self._tops[id(table)]

    def _measure(self, table: TableBlock) -> list[float]:
        heights = [1.0] * table.rows
        contents = [(cell, self._height(cell.blocks)) for cell in table.cells]
        for cell, height in contents:
            if cell.row_span == 1:
                heights[cell.row] = max(heights[cell.row], height)
        for cell, height in contents:
            last = cell.row + cell.row_span
            heights[last - 1] += max(0.0, height - sum(heights[cell.row : last]))
        return list(accumulate(heights, initial=0.0))

    def _stack(self, blocks: Sequence[Block], room: Box, cell: TableCell | None) -> None:
        """Place blocks below each other, centred in the room, which is that of a cell or all."""
        top = room.y0 + (room.height - self._height(blocks)) / 2
        for block in blocks:
            if isinstance(block, Paragraph):
                line = Box(room.x0, top, room.x1, top + 1.0)
                self.layout.lines.append((block.text, line))
                top += 1.0
            elif isinstance(block, TableBlock):
                top += self._place(block, room, top)
            elif isinstance(block, Picture | Attachment) and cell is not None:
                self.layout.held.append(Inset(block, cell.row, cell.column, room))

    def _place(self, table: TableBlock, room: Box, top: float) -> float:
        """Place a table over the width of the room; its height."""
        tops = self._row_tops(table)
        slot = len(self.layout.tables)
        self.layout.tables.append(())
        cells = []
        for cell in table.cells:
            box = Box(
                room.x0 + room.width * table.edges[cell.column],
                top + tops[cell.row],
                room.x0 + room.width * table.edges[cell.column + cell.column_span],
                top + tops[cell.row + cell.row_span],
            )
            cells.append(
                Cell(
                    row=cell.row,
                    column=cell.column,
                    row_span=cell.row_span,
                    column_span=cell.column_span,
                    box=box,
                    text="\n".join(cell.lines),
                )
            )
            self._stack(cell.blocks, box, cell)
        self.layout.tables[slot] = tuple(cells)
        return tops[-1]
