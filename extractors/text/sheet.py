"""A page's text laid out: blocks (table cells or single lines), rows, and one running text.

Positions are kept: every character of a block knows the line it was read on, so that any value
taken from the text can be shown on the picture.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from extractors.text.boxed import boxed
from extractors.text.columns import by_column
from extractors.text.normal import normalise
from extractors.text.usual import usual
from models.page import Box, Line, Reading, SecondReading

_NUMERALS = frozenset("〇零○一二三四五六七八九十年月日")

_WIDE = 1.38
"""A character so many times wider than its fellows has lost a neighbour."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One character: its line's index in the reading and its index in that line's text."""

    line: int
    index: int


@dataclass(slots=True)
class Block:
    """Text that belongs together: all of a table cell, or one line outside tables.

    ``text`` is normalised, lines joined without a separator; ``spots`` has one entry a
    character.
    """

    text: str
    spots: tuple[Spot, ...]
    box: Box
    cell: bool = False
    lines: tuple[int, ...] = ()
    row: int = -1
    """Where the table gives rows and columns (native tables): the cell's row."""


@dataclass
class Sheet:
    """The blocks of a page, in reading order."""

    reading: Reading
    blocks: list[Block] = field(default_factory=list)

    @classmethod
    def of(cls, reading: Reading) -> "Sheet":
        """Lay out a reading: lines are parted where they cross the borders of cells."""
        reading = usual(reading)
        cells = _without_frames(
            [cell.box for table in reading.tables for cell in table.cells], reading
        )
        in_cells: dict[int, list[tuple[Line, int, int, int]]] = {}
        loose: list[Block] = []
        for number, line in enumerate(reading.lines):
            for start, end, cell in _parts(line, cells):
                if cell is None:
                    loose.append(_block([(line, number, start, end)]))
                else:
                    in_cells.setdefault(cell, []).append((line, number, start, end))
        blocks = loose
        for cell, box in enumerate(cells):
            pieces = sorted(in_cells.get(cell, []), key=_reading_order)
            block = _block(pieces, box)
            block.cell = True
            blocks.append(block)
        blocks.sort(key=lambda b: (round(b.box.y0, 3), b.box.x0))
        return cls(reading, blocks if reading.native else boxed(blocks))

    @cached_property
    def flow(self) -> Block:
        """The whole page as one text, in the reading's order, column by column.

        A line that runs on in the next is joined with it; elsewhere a newline parts them.
        """
        text = ""
        spots: list[Spot] = []
        in_cells = {spot.line for block in self.blocks if block.cell for spot in block.spots}
        ruled = [number in in_cells for number in range(len(self.by_line))]
        lines = by_column(self.by_line, ruled)
        for i, block in enumerate(lines):
            text += block.text
            spots += block.spots
            if block.spots and i + 1 < len(lines) and not _runs_on(block.box, lines[i + 1].box):
                text += "\n"
                spots.append(block.spots[-1])
        return Block(text, tuple(spots), Box(0, 0, 1, 1))

    @cached_property
    def by_line(self) -> list[Block]:
        """Each line as a block of its own, in the reading's order."""
        return [_block([(line, i, 0, len(line.text))]) for i, line in enumerate(self.reading.lines)]

    @cached_property
    def line_height(self) -> float:
        """The median height of the lines, as a fraction of the page's height."""
        heights = sorted(line.box.height for line in self.reading.lines)
        return heights[len(heights) // 2] if heights else 0.02

    def box_of(self, spots: Sequence[Spot]) -> Box | None:
        """The box around these characters; None on text without geometry."""
        if not spots or self.reading.width == 0:
            return None
        box: Box | None = None
        for number in dict.fromkeys(spot.line for spot in spots):
            line = self.reading.lines[number]
            indexes = [spot.index for spot in spots if spot.line == number]
            part = _part_box(line, min(indexes), max(indexes) + 1)
            box = part if box is None else box.union(part)
        return box

    def printed(self, spots: Sequence[Spot]) -> str:
        """The characters as printed, before normalisation."""
        return "".join(self.reading.lines[spot.line].text[spot.index] for spot in _once(spots))

    def seconds_of(self, spots: Sequence[Spot]) -> list[tuple[int, SecondReading]]:
        """The second engine's readings of parts that hold any of these characters."""
        found = []
        for number in dict.fromkeys(spot.line for spot in spots):
            at = {spot.index for spot in spots if spot.line == number}
            for second in self.reading.lines[number].seconds:
                if any(second.start <= index < second.end for index in at):
                    found.append((number, second))
        return found

    def has_gap(self, spots: Sequence[Spot]) -> bool:
        """Whether a date in Chinese numerals leaves room for one more: one was not read.

        Chinese type is evenly spaced; where a numeral was dropped (二〇〇八, 三十一) its
        neighbours seem wide.
        """
        for number in dict.fromkeys(spot.line for spot in spots):
            line = self.reading.lines[number]
            if not line.edges:
                continue
            at = sorted(spot.index for spot in spots if spot.line == number)
            widths = sorted(
                line.edges[i + 1] - line.edges[i] for i in at if line.text[i] in _NUMERALS
            )
            if len(widths) >= 5 and len(widths) == len(at):
                usual = widths[len(widths) // 2]
                if usual > 0 and widths[-1] > _WIDE * usual:
                    return True
        return False

    def lines_of(self, spots: Iterable[Spot]) -> list[Line]:
        """The lines these characters were read on, each once."""
        return [self.reading.lines[n] for n in dict.fromkeys(spot.line for spot in spots)]

    def right_of(self, block: Block) -> list[Block]:
        """Blocks on the same row to the right, nearest first."""
        if block.cell:
            beside = sorted(
                (
                    other
                    for other in self.blocks
                    if other is not block
                    and other.box.x0 >= block.box.x1 - _TILTED
                    and other.box.centre[0] > block.box.x1
                    and _shared_height(block.box, other.box)
                    > 0.55 * min(block.box.height, other.box.height)
                ),
                key=lambda other: (round(other.box.x0, 2), other.box.y0),
            )
            # The ruling lines of the next cell may not have been found.
            return [other for other in beside if other.cell] or beside
        reach = 0.5 * max(block.box.height, self.line_height)
        middle = block.box.centre[1]
        return sorted(
            (
                other
                for other in self.blocks
                if not other.cell
                and other is not block
                and other.box.x0 >= block.box.x1 - 0.01
                and abs(other.box.centre[1] - middle) < reach
            ),
            key=lambda other: other.box.x0,
        )

    def below(self, block: Block) -> list[Block]:
        """Blocks beneath that share columns with the block, nearest first."""
        reach = block.box.y1 + (0.5 if block.cell else 2.5 * self.line_height)
        return sorted(
            (
                other
                for other in self.blocks
                if other is not block
                and other.cell == block.cell
                and other.box.y0 < reach
                and (
                    block.box.y1 - 0.35 * self.line_height <= other.box.y0
                    or (not block.cell and _is_lower(block.box, other.box))
                )
                and _shared_width(block.box, other.box)
                > 0.3 * min(block.box.width, other.box.width)
            ),
            key=lambda other: (other.box.y0, other.box.x0),
        )


_TILTED = 0.02
"""So far cells of one row overlap, as a fraction of the width, where a page lies askew."""


def _is_lower(above: Box, box: Box) -> bool:
    """Whether a line stands under another though their boxes, drawn wide, overlap."""
    return box.centre[1] - above.centre[1] > 0.45 * max(above.height, box.height)


_HEADED = re.compile(r"^[\u3400-\u9fff\s()（）]{2,12}[:：]")


def _without_frames(cells: list[Box], reading: Reading) -> list[Box]:
    """The cells without those that only frame: others lie in them, or a whole form does."""
    if reading.native:
        return cells
    kept = []
    for cell in cells:
        around = any(
            other is not cell and other.overlap(cell) > 0.9 * other.area and other.area < cell.area
            for other in cells
        )
        headed = sum(
            bool(_HEADED.match(line.text)) and cell.contains(*line.box.centre)
            for line in reading.lines
        )
        sliver = cell.width < _SLIVER and not any(
            cell.contains(*line.box.centre) for line in reading.lines
        )
        if not around and headed < _FORM_LINES and not sliver:
            kept.append(cell)
    return kept


_SLIVER = 0.025
"""An empty cell narrower than this is the space between two ruling lines."""

_FORM_LINES = 3
"""A cell in which so many lines begin with a label and a colon is a form, not a cell."""


def _runs_on(line: Box, following: Box) -> bool:
    """Whether a line of running text goes on in the line after it.

    It reaches about as far to the right, and the next begins no further right and just below.
    """
    # A character is about as wide as the line is high; pages are 1 to 1.5 times as high as wide.
    character = 1.3 * line.height
    below = 0.4 * line.height < following.y0 - line.y0 < 2.6 * line.height
    return (
        below and following.x0 <= line.x0 + character and line.x1 >= following.x1 - 1.5 * character
    )


def _once(spots: Sequence[Spot]) -> Sequence[Spot]:
    """A character that normalisation turned into two ("㎡") counts once."""
    return list(dict.fromkeys(spots))


def _reading_order(piece: tuple[Line, int, int, int]) -> tuple[int, float]:
    line, number, start, _ = piece
    return number, _part_box(line, start, start + 1).x0


def _block(pieces: list[tuple[Line, int, int, int]], box: Box | None = None) -> Block:
    """One block of parts of lines: (line, its number, start, end)."""
    text: list[str] = []
    spots: list[Spot] = []
    for line, number, start, end in pieces:
        normal = normalise(line.text[start:end])
        text.append(normal.text)
        spots += [Spot(number, start + at) for at in normal.origin]
    if box is None:
        for line, _, start, end in pieces:
            part = _part_box(line, start, end)
            box = part if box is None else box.union(part)
    return Block(
        "".join(text),
        tuple(spots),
        box or Box(0, 0, 0, 0),
        lines=tuple(dict.fromkeys(number for _, number, _, _ in pieces)),
    )


def _parts(line: Line, cells: list[Box]) -> list[tuple[int, int, int | None]]:
    """A line parted by the cells it crosses: (start, end, cell or None)."""
    middle = line.box.centre[1]
    across = [
        (i, cell)
        for i, cell in enumerate(cells)
        if cell.y0 <= middle <= cell.y1
        and min(cell.x1, line.box.x1) - max(cell.x0, line.box.x0) > 0
    ]
    if not across:
        return [(0, len(line.text), None)]
    if not line.edges or len(across) == 1:
        whole = max(across, key=lambda c: _shared_width(c[1], line.box))
        inside = _shared_width(whole[1], line.box) > 0.5 * line.box.width
        return [(0, len(line.text), whole[0] if inside else None)]
    parts: list[tuple[int, int, int | None]] = []
    closed = _closed_up(line)
    for at in range(len(line.text)):
        centre = (line.edges[at] + line.edges[at + 1]) / 2
        owner = next((i for i, cell in across if cell.x0 <= centre <= cell.x1), None)
        if parts and (parts[-1][2] == owner or owner is None or at in closed):
            parts[-1] = (parts[-1][0], at + 1, parts[-1][2])
        else:
            parts.append((at, at + 1, owner))
    return [part for part in parts if line.text[part[0] : part[1]].strip()]


def _closed_up(line: Line) -> frozenset[int]:
    """Before which characters of a line no ruling line parts it: a number goes on there, or a
    word without any room.

    Where a table's lines were made out wrongly, borders run through what is written.
    """
    widths = sorted(b - a for a, b in pairwise(line.edges))
    usual = widths[len(widths) // 2]

    def within(at: int, characters: float) -> bool:
        return line.edges[at + 1] - line.edges[at - 1] < characters * usual

    numbers = {
        at
        for run in _UNPARTED.finditer(line.text)
        for at in range(run.start() + 1, run.end())
        if within(at, _DIGITS_WIDE)
    }
    words = {
        at for at in range(1, len(line.text))
        if _WORD.match(line.text, at - 1) and _WORD.match(line.text, at) and within(at, _WORD_WIDE)
    } if len(widths) >= _EVEN else set()  # fmt: skip
    return frozenset(numbers | words)


_UNPARTED = re.compile(
    r"[\dXx]{8,}|(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?|(?:19|20)\d\d[.\-/]\d{1,2}[.\-/]\d{1,2}"
)
"""Long numbers and whole dates."""

_WORD = re.compile(r"[\u3400-\u9fff]")
_DIGITS_WIDE, _WORD_WIDE, _EVEN = 6.0, 2.25, 4
"""Two neighbours in a number, or in a word, take less than so many times a character's usual width;
in lines of fewer characters no width is the usual one."""


def _part_box(line: Line, start: int, end: int) -> Box:
    """The box of some characters of a line; estimated where the engine gave no edges."""
    box = line.box
    if start <= 0 and end >= len(line.text):
        return box
    if line.edges:
        last = len(line.edges) - 1
        return Box(line.edges[min(start, last)], box.y0, line.edges[min(end, last)], box.y1)
    widths = [1.0 if ord(c) > 0x2E7F else 0.55 for c in line.text]
    total = sum(widths) or 1.0
    left = box.x0 + box.width * sum(widths[:start]) / total
    right = box.x0 + box.width * sum(widths[:end]) / total
    return Box(left, box.y0, right, box.y1)


def _shared_height(a: Box, b: Box) -> float:
    return min(a.y1, b.y1) - max(a.y0, b.y0)


def _shared_width(a: Box, b: Box) -> float:
    return min(a.x1, b.x1) - max(a.x0, b.x0)
