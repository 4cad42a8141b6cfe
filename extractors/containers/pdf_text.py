"""The text layer of a PDF page as a reading: lines and ruled tables with true geometry."""

import unicodedata
from collections.abc import Iterable, Sequence
from statistics import median
from typing import Any

from pdfplumber.page import Page
from pdfplumber.utils.clustering import cluster_objects

from extractors.containers import characters
from models.page import Box, Cell, Line, Reading, Table

ENGINE = "native-pdf"

_GAP = 1.0
"""A gap wider than this many character sizes parts two lines: two columns, a label and a value."""
_BLANK = 0.3
"""A gap wider than this many character sizes, where no blank is written, stands for one."""
_MOST_RULES = 4_000
_MOST_CROSSINGS = 4_000
"""Ruling lines, and crossings of them, beyond which a page is a drawing or squared paper:
finding tables in it would take minutes."""
_LEAST_CELLS = 2
_LEAST_SIDE = 6.0
"""Points; narrower cells are what shading leaves between itself and the rules."""

Char = dict[str, Any]
"""A character as pdfplumber gives it: text, x0, top, x1, bottom (points), size."""


def read_text(page: Page, width: int, height: int) -> Reading:
    """The reading of a page's text layer.

    ``width`` and ``height`` are the pixels of the page's rendering. Boxes are fractions of the
    crop box, which is what a rendering shows. Characters of a table's cell never share a line
    with those of another.
    """
    frame = _Frame(page)
    chars = [char for char in page.dedupe_chars().chars if char["text"].strip("\0")]
    tables = _find_tables(page)
    cells = [box for table in tables for box in table]
    groups: dict[int, list[Char]] = {}
    for char in chars:
        groups.setdefault(_cell_of(char, cells), []).append(char)
    lines_of = {index: _lines(group, frame) for index, group in groups.items()}
    lines = sorted(
        (line for lines in lines_of.values() for line in lines),
        key=lambda line: line.box.y0,
    )
    found = []
    start = 0
    for table in tables:
        texts = ["\n".join(x.text for x in lines_of.get(start + k, ())) for k in range(len(table))]
        found.append(_table(table, texts, frame))
        start += len(table)
    return Reading(
        engine=ENGINE, width=width, height=height, lines=_in_rows(lines), tables=tuple(found)
    )


class _Frame:
    """Turns points of the page into fractions of what a rendering shows of it."""

    def __init__(self, page: Page) -> None:
        x0, top, x1, bottom = page.cropbox
        m0, mtop, m1, mbottom = page.mediabox
        # As viewers do, a crop box is cut to the media box.
        self.x0, self.top = max(x0, m0), max(top, mtop)
        self.width = max(1.0, min(x1, m1) - self.x0)
        self.height = max(1.0, min(bottom, mbottom) - self.top)

    def x(self, value: float) -> float:
        return min(1.0, max(0.0, (value - self.x0) / self.width))

    def y(self, value: float) -> float:
        return min(1.0, max(0.0, (value - self.top) / self.height))

    def box(self, x0: float, top: float, x1: float, bottom: float) -> Box:
        return Box(self.x(x0), self.y(top), self.x(x1), self.y(bottom))


CellBox = tuple[float, float, float, float]


def _find_tables(page: Page) -> list[list[CellBox]]:
    """The cells of each ruled table, in reading order; frames around a whole text are none."""
    edges = page.edges
    columns = {round(edge["x0"]) for edge in edges if edge["orientation"] == "v"}
    rows = {round(edge["top"]) for edge in edges if edge["orientation"] == "h"}
    if len(edges) > _MOST_RULES or len(columns) * len(rows) > _MOST_CROSSINGS:
        return []
    tables = [
        sorted(
            (box for box in table.cells if box[2] - box[0] >= _LEAST_SIDE <= box[3] - box[1]),
            key=lambda box: (box[1], box[0]),
        )
        for table in page.find_tables()
    ]
    return [table for table in tables if len(table) >= _LEAST_CELLS]


def _cell_of(char: Char, cells: Sequence[CellBox]) -> int:
    """The index of the cell in whose box the character's middle lies, -1 outside all."""
    x, y = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
    for index, (x0, top, x1, bottom) in enumerate(cells):
        if x0 <= x <= x1 and top <= y <= bottom:
            return index
    return -1


def _lines(chars: list[Char], frame: _Frame) -> list[Line]:
    """The characters as lines, top to bottom, parted where a wide gap stands between them."""
    size = median(char["size"] for char in chars) or 1.0
    lines = []
    for row in cluster_objects(chars, lambda char: (char["top"] + char["bottom"]) / 2, size / 3):
        row.sort(key=lambda char: char["x0"])
        for part in _parted(row):
            line = _line(part, frame)
            if line is not None:
                lines.append(line)
    return lines


def _parted(row: Sequence[Char]) -> Iterable[list[Char]]:
    part: list[Char] = []
    end = 0.0
    for char in row:
        if part and not char["text"].strip():
            # A written blank reaches over the gap it was meant for.
            end = max(end, char["x1"])
            part.append(char)
            continue
        if part and char["x0"] - end > _GAP * max(1.0, char["size"]):
            yield part
            part = []
        part.append(char)
        end = char["x1"]
    if part:
        yield part


def _line(chars: Sequence[Char], frame: _Frame) -> Line | None:
    """A line with the edge of each character; None where there is nothing but blanks."""
    text = ""
    edges: list[float] = []
    end = None
    for char in chars:
        if end is not None and char["x0"] - end > _BLANK * char["size"] and text[-1:].strip():
            text += " "
            edges.append(frame.x(end))
        glyphs = plain(char["text"], char.get("fontname"))
        # A ligature is one character on paper and several in the text: its width is shared.
        step = (char["x1"] - char["x0"]) / max(1, len(glyphs))
        edges.extend(frame.x(char["x0"] + step * index) for index in range(len(glyphs)))
        text += glyphs
        end = char["x1"]
    start = len(text) - len(text.lstrip())
    stop = len(text.rstrip())
    if start >= stop:
        return None
    edges.append(frame.x(end or 0.0))
    inked = [char for char in chars if char["text"].strip()]
    box = frame.box(
        min(char["x0"] for char in inked),
        min(char["top"] for char in inked),
        max(char["x1"] for char in inked),
        max(char["bottom"] for char in inked),
    )
    return Line(text=text[start:stop], box=box, edges=tuple(edges[start : stop + 1]))


def plain(text: str, font: str | None = None) -> str:
    """The text in the characters people type.

    Chinese PDFs map glyphs to Kangxi radicals and compatibility ideographs that look the same;
    white space of all sorts becomes a blank.
    """
    return "".join(
        unicodedata.normalize("NFKC", char)
        if "\u2e80" <= char <= "\u2fdf" or "\uf900" <= char <= "\ufaff"
        else " "
        if char.isspace()
        else char
        for char in characters.plain(text, font)
        if char not in "\0\u00ad\u200b\ufeff"
    )


def _in_rows(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Top to bottom, and from left to right where lines stand beside each other."""
    ordered: list[Line] = []
    row: list[Line] = []
    for line in lines:
        if row and line.box.y0 > row[0].box.y0 + row[0].box.height / 2:
            ordered.extend(sorted(row, key=lambda each: each.box.x0))
            row = []
        row.append(line)
    ordered.extend(sorted(row, key=lambda each: each.box.x0))
    return tuple(ordered)


def _table(boxes: Sequence[CellBox], texts: Sequence[str], frame: _Frame) -> Table:
    """The cells on a grid drawn through all their edges."""
    columns = _grid(x for box in boxes for x in (box[0], box[2]))
    rows = _grid(y for box in boxes for y in (box[1], box[3]))
    cells = []
    for (x0, top, x1, bottom), text in zip(boxes, texts, strict=True):
        row, column = _nearest(rows, top), _nearest(columns, x0)
        cells.append(
            Cell(
                row=row,
                column=column,
                row_span=max(1, _nearest(rows, bottom) - row),
                column_span=max(1, _nearest(columns, x1) - column),
                box=frame.box(x0, top, x1, bottom),
                text=text,
            )
        )
    return Table(cells=tuple(cells))


def _grid(edges: Iterable[float]) -> list[float]:
    """Distinct edges in order; those within two points of each other are one."""
    found: list[float] = []
    for edge in sorted(edges):
        if not found or edge - found[-1] > 2.0:
            found.append(edge)
    return found


def _nearest(grid: Sequence[float], edge: float) -> int:
    return min(range(len(grid)), key=lambda index: abs(grid[index] - edge))
