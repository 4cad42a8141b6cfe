"""Readings written by hand: lines, tables and marks as a reader would find them on a sheet."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.page import (
    Box,
    Cell,
    Line,
    Mark,
    MarkType,
    Quality,
    Reading,
    SecondReading,
    Table,
)

WIDTH, HEIGHT = 1240, 1754
"""An A4 sheet at 150 dpi."""

TEXT = 0.016
"""The height of a line of print, of the sheet's."""

CELL_TEXT = 0.012
"""The height of a line in a table's cell."""

SCORE = 0.99


def _advance(character: str, height: float) -> float:
    """A character's width, of the sheet's: Chinese ones are square, Latin ones half as wide."""
    return height * HEIGHT / WIDTH * (1.0 if ord(character) > 0x2E7F else 0.5)


def line(
    text: str,
    x: float = 0.1,
    y: float = 0.1,
    *,
    height: float = TEXT,
    score: float = SCORE,
    second: str | None = None,
    options: Sequence[str] = (),
    red: bool = False,
) -> Line:
    """A line with its left edge at ``x`` and its top at ``y``, a place for each character.

    ``second``: what the second engine reads of the whole line.
    """
    edges = [x]
    for character in text:
        edges.append(edges[-1] + _advance(character, height))
    seconds = () if second is None else (SecondReading(start=0, end=len(text), text=second),)
    return Line(
        text=text, box=Box(x, y, edges[-1], y + height), confidence=score, edges=tuple(edges),
        options=tuple(options), seconds=seconds, red=red,
    )  # fmt: skip


def title(text: str, y: float = 0.05, *, score: float = SCORE) -> Line:
    """A large line in the middle of the sheet."""
    height = 1.8 * TEXT
    wide = sum(_advance(character, height) for character in text)
    return line(text, max(0.02, 0.5 - wide / 2), y, height=height, score=score)


def prose(
    *texts: str, x: float = 0.1, y: float = 0.14, score: float = SCORE, echoed: bool = False
) -> tuple[Line, ...]:
    """Lines one below the other; ``echoed``: the second engine reads the same."""
    return tuple(
        line(text, x, y + 2.2 * TEXT * i, score=score, second=text if echoed else None)
        for i, text in enumerate(texts)
    )


@dataclass(frozen=True)
class Grid:
    """A ruled table with what stands in it."""

    lines: tuple[Line, ...]
    table: Table


def grid(
    *rows: Sequence[str],
    y: float = 0.14,
    row_height: float = 0.034,
    x0: float = 0.08,
    x1: float = 0.92,
    widths: Sequence[float] | None = None,
    score: float = SCORE,
    echoed: bool = False,
) -> Grid:
    """A table of rows of cells; a newline in a cell's text starts a new line in it.

    ``widths``: the columns' shares; a row of fewer cells has its last one span the rest.
    """
    columns = max(len(row) for row in rows)
    shares = list(widths or [1.0] * columns)
    stops = [x0 + (x1 - x0) * sum(shares[:i]) / sum(shares) for i in range(columns + 1)]
    lines: list[Line] = []
    cells: list[Cell] = []
    top = y
    for number, row in enumerate(rows):
        deep = max(cell.count("\n") + 1 for cell in row)
        bottom = top + max(row_height, 2 * deep * CELL_TEXT + 0.004)
        for column, text in enumerate(row):
            last = columns if column == len(row) - 1 else column + 1
            box = Box(stops[column], top, stops[last], bottom)
            span = last - column
            cells.append(Cell(row=number, column=column, column_span=span, box=box, text=text))
            for i, part in enumerate(text.split("\n")):
                if part:
                    set_line = line(
                        part, box.x0 + 0.006, top + 0.008 + 1.8 * CELL_TEXT * i, height=CELL_TEXT,
                        score=score, second=part if echoed else None,
                    )  # fmt: skip
                    assert set_line.box.x1 <= box.x1, f"no room in its cell: {part}"
                    lines.append(set_line)
        top = bottom
    return Grid(tuple(lines), Table(cells=tuple(cells)))


def seal(x: float = 0.7, y: float = 0.8, text: str = "", *, certain: bool = True) -> Mark:
    """A round seal with its middle at ``x``, ``y``."""
    return Mark(
        type=MarkType.SEAL, box=Box(x - 0.08, y - 0.06, x + 0.08, y + 0.06), text=text,
        confidence=0.9 if certain else 0.5, certain=certain,
    )  # fmt: skip


def photo(x: float = 0.82, y: float = 0.2) -> Mark:
    """A portrait with its middle at ``x``, ``y``."""
    return Mark(type=MarkType.PHOTO, box=Box(x - 0.06, y - 0.06, x + 0.06, y + 0.06))


def reading(
    *content: Line | Sequence[Line] | Grid,
    marks: Sequence[Mark] = (),
    quality: Sequence[Quality] = (),
    coloured: bool = True,
    native: bool = False,
) -> Reading:
    """A page of these lines and tables, in reading order."""
    lines: list[Line] = []
    tables: list[Table] = []
    for part in content:
        if isinstance(part, Line):
            lines.append(part)
        elif isinstance(part, Grid):
            lines += part.lines
            tables.append(part.table)
        else:
            lines += part
    # Rows from the top down, as the reader gives them.
    lines.sort(key=lambda one: (round(one.box.centre[1], 2), one.box.x0))
    return Reading(
        engine="native-test" if native else "test", width=0 if native else WIDTH,
        height=0 if native else HEIGHT, lines=tuple(lines), tables=tuple(tables),
        marks=tuple(marks), quality=tuple(quality), coloured=coloured,
    )  # fmt: skip
