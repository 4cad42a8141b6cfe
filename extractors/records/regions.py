"""Pictures that hold more than one paper: where one ends and the next begins.

Two certificates laid side by side, or two short forms on one sheet, carry two titles with white
space between them. A page is cut only where each part is, by itself, a paper with a title.
"""

from collections.abc import Sequence
from itertools import pairwise

from extractors.records.match import UNSURE, Matcher, TitleHit
from extractors.text.sheet import Sheet
from models.page import Box, Cell, Reading, Table

_STRONG = 0.5
"""A title weaker than this is a mention or a heading inside a paper."""

_MIN_LINES = 4
"""A part with fewer lines is no paper."""

_APART_DOWN, _APART_ACROSS = 0.2, 0.3
"""Titles closer than these fractions of the page belong to one paper."""

_DEEPEST = 2
"""Parts are cut again so many times: four papers on a sheet at the most."""


def parts_of(reading: Reading, matcher: Matcher, depth: int = 0) -> list[Reading]:
    """The readings of the papers on a page, in reading order; the page's own where it is one."""
    if reading.native or depth >= _DEEPEST or len(reading.lines) < 2 * _MIN_LINES:
        return [reading]
    places = _places(matcher.titles(Sheet.of(reading)))
    if len(places) < 2:
        return [reading]
    for first, second in pairwise(places):
        cut = _cut(reading, first, second)
        if cut is None:
            continue
        halves = [_within(reading, box) for box in cut]
        if all(_is_paper(half, matcher) for half in halves):
            return [part for half in halves for part in parts_of(half, matcher, depth + 1)]
    return [reading]


def _places(hits: Sequence[TitleHit]) -> list[TitleHit]:
    """Titles that stand apart from one another, in reading order."""
    apart: list[TitleHit] = []
    for hit in hits:
        near = any(
            abs(hit.y - other.y) < _APART_DOWN and abs(hit.x - other.x) < _APART_ACROSS
            for other in apart
        )
        if hit.strength >= _STRONG and not near:
            apart.append(hit)
    return sorted(apart, key=lambda hit: (round(hit.y, 1), hit.x))


def _cut(reading: Reading, first: TitleHit, second: TitleHit) -> tuple[Box, Box] | None:
    """Two boxes with white space between them, each with one of the titles."""
    if abs(first.y - second.y) >= _APART_DOWN:
        upper, lower = sorted((first.y, second.y))
        gap = _widest_gap(
            [(line.box.y0, line.box.y1) for line in reading.lines], upper + 0.05, lower + 0.02
        )
        return None if gap is None else (Box(0, 0, 1, gap), Box(0, gap, 1, 1))
    left, right = sorted((first.x, second.x))
    gap = _widest_gap(
        [(line.box.x0, line.box.x1) for line in reading.lines], left + 0.05, right + 0.02
    )
    return None if gap is None else (Box(0, 0, gap, 1), Box(gap, 0, 1, 1))


def _widest_gap(spans: list[tuple[float, float]], first: float, last: float) -> float | None:
    """The middle of the widest stretch between ``first`` and ``last`` that no span covers."""
    best, middle, reached = 0.0, None, first
    for start, end in sorted(spans):
        if start > last:
            break
        if start - reached > best and end > first:
            best, middle = start - reached, (start + reached) / 2
        reached = max(reached, end)
    return middle


def _within(reading: Reading, box: Box) -> Reading:
    """What of a reading lies in a box; geometry stays that of the page."""
    lines = tuple(line for line in reading.lines if box.contains(*line.box.centre))
    marks = tuple(mark for mark in reading.marks if box.contains(*Box(*mark.box).centre))
    tables = tuple(
        Table(cells=cells) for table in reading.tables if (cells := _cells_in(table, box))
    )
    return reading.model_copy(update={"lines": lines, "marks": marks, "tables": tables})


def _cells_in(table: Table, box: Box) -> tuple[Cell, ...]:
    return tuple(cell for cell in table.cells if box.contains(*Box(*cell.box).centre))


def _is_paper(reading: Reading, matcher: Matcher) -> bool:
    if len(reading.lines) < _MIN_LINES:
        return False
    match = matcher.match(Sheet.of(reading))
    return match.kind is not None and match.titled and match.confidence >= UNSURE
