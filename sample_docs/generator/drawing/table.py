"""Ruled tables: cells that span columns and rows, heights that follow their contents."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Box, Text, Type, set_text

Painter = Callable[[Sheet, Box], None]


@dataclass
class Cell:
    """One cell: its text, how many columns and rows it covers, and how it is set.

    ``extra`` draws over the cell once it is placed (photos, seals, signatures); ``least`` is its
    least height in millimetres; ``upright`` sets the text one character a line.
    """

    text: Text = ""
    columns: int = 1
    rows: int = 1
    align: str = "left"
    valign: str = "middle"
    kind: Type | None = None
    least: float = 0.0
    first_indent: float = 0.0
    shade: RGB | None = None
    upright: bool = False
    leading: float = 0.0  # 0: the table's
    extra: Painter | None = None


Row = Sequence[Cell]


@dataclass
class Table:
    """A table of weighted columns; ``padding`` is millimetres, ``rule`` pixels."""

    columns: Sequence[float]
    rows: list[Row]
    kind: Type
    leading: float = 1.45
    padding: float = 1.4
    rule: int = 2
    colour: RGB = (20, 20, 20)
    least_row: float = 8.0
    grow: set[int] = field(default_factory=set)  # rows that share spare height
    inner: bool = True  # False: only horizontal rules

    def _edges(self, left: float, width: float) -> list[float]:
        total, edges = sum(self.columns), [left]
        for weight in self.columns:
            edges.append(edges[-1] + width * weight / total)
        return edges

    def _placed(self) -> list[tuple[int, int, Cell]]:
        """Every cell with its row and first column, leaving out what cells above cover."""
        taken: set[tuple[int, int]] = set()
        placed = []
        for row, cells in enumerate(self.rows):
            column = 0
            for cell in cells:
                while (row, column) in taken:
                    column += 1
                for below in range(cell.rows):
                    taken.update((row + below, column + over) for over in range(cell.columns))
                placed.append((row, column, cell))
                column += cell.columns
        return placed

    def _needed(self, sheet: Sheet, cell: Cell, width: float) -> float:
        kind = cell.kind or self.kind
        inner = width - 2 * sheet.mm(self.padding)
        if cell.upright:
            inner = kind.size * 1.05
        lines = set_text(cell.text, inner, kind, sheet.pen, cell.first_indent * kind.size)
        text = len(lines) * (cell.leading or self.leading) * kind.size + 2 * sheet.mm(
            self.padding * 0.6
        )
        return max(text, sheet.mm(cell.least), sheet.mm(self.least_row))

    def heights(self, sheet: Sheet, width: float) -> list[float]:
        """Heights of the rows in pixels at a table width in pixels."""
        edges = self._edges(0, width)
        heights = [sheet.mm(self.least_row)] * len(self.rows)
        for spanning in (False, True):  # single rows first, then what spans several
            for row, column, cell in self._placed():
                if (cell.rows > 1) is not spanning:
                    continue
                wide = edges[column + cell.columns] - edges[column]
                missing = self._needed(sheet, cell, wide) - sum(heights[row : row + cell.rows])
                if missing > 0:
                    heights[row + cell.rows - 1] += missing
        return heights

    def put(self, sheet: Sheet, left: float, top: float, width: float, fill: float = 0.0) -> float:
        """Draw the table; with ``fill``, rows in ``grow`` stretch to that height in pixels.

        Gives the y of the table's lower edge.
        """
        heights = self.heights(sheet, width)
        spare = fill - sum(heights)
        if spare > 0 and self.grow:
            for row in self.grow:
                heights[row] += spare / len(self.grow)
        edges = self._edges(left, width)
        levels = [top]
        for height in heights:
            levels.append(levels[-1] + height)
        placed = self._placed()
        for row, column, cell in placed:
            box = (
                edges[column],
                levels[row],
                edges[column + cell.columns],
                levels[row + cell.rows],
            )
            if cell.shade:
                sheet.draw.rectangle(box, fill=cell.shade)
            if self.inner:
                sheet.draw.rectangle(box, outline=self.colour, width=self.rule)
            else:
                sheet.draw.line((box[0], box[3], box[2], box[3]), self.colour, self.rule)
            self._fill(sheet, cell, box)
        outer = (left, top, left + width, levels[-1])
        if self.inner:
            sheet.draw.rectangle(outer, outline=self.colour, width=self.rule)
        else:
            sheet.draw.line((left, top, left + width, top), self.colour, self.rule)
        for row, column, cell in placed:
            if cell.extra:
                box = (
                    edges[column],
                    levels[row],
                    edges[column + cell.columns],
                    levels[row + cell.rows],
                )
                cell.extra(sheet, box)
        return levels[-1]

    def _fill(self, sheet: Sheet, cell: Cell, box: Box) -> None:
        pad = sheet.mm(self.padding)
        kind = cell.kind or self.kind
        left, right = box[0] + pad, box[2] - pad
        if cell.upright:
            middle = (box[0] + box[2]) / 2
            left, right = middle - kind.size * 0.52, middle + kind.size * 0.53
        sheet.paragraph(
            (left, box[1] + pad * 0.6, right, box[3] - pad * 0.6),
            cell.text,
            kind,
            leading=cell.leading or self.leading,
            align=cell.align,
            valign=cell.valign,
            first_indent=cell.first_indent,
        )
