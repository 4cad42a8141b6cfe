"""Tables on a picture: the cells that ruling lines enclose."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from extractors.ocr.engine import Image, as_image
from models.page import Box, Cell, Table

_MIN_CELLS = 4
"""Fewer cells are a frame, not a table."""


@dataclass(frozen=True, slots=True)
class Ink:
    """A page, grey, and the ruling lines on it.

    ``grey``: the page; ``rulings``: 255 where there is a line, 0 elsewhere.
    """

    grey: Image
    rulings: Image


def ink_of(grey: Image) -> Ink:
    """The ruling lines of an upright, straightened page, grey, about ``views.LOOK`` long."""
    ink = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 25, 8)
    return Ink(grey, _ruling_lines(as_image(ink)))


def find_cells(lines: Image) -> list[Box]:
    """The cells of all ruled tables, in reading order.

    A cell is an area enclosed by ruling lines; it may span rows and columns.
    """
    height, width = lines.shape
    contours, order = cv2.findContours(lines, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    cells = []
    for contour, (*_, outer) in zip(contours, order[0] if order is not None else (), strict=True):
        if outer < 0:
            continue  # lines themselves; what they enclose are the holes in them
        x, y, w, h = cv2.boundingRect(contour)
        at_border = x <= 1 or y <= 1 or x + w >= width - 1 or y + h >= height - 1
        sized = w > 0.02 * width and 0.008 * height < h
        if at_border or not sized:
            continue
        area = cv2.contourArea(contour)
        if 0.7 * w * h < area < 0.7 * width * height:
            cells.append(Box(x / width, y / height, (x + w) / width, (y + h) / height))
    if len(cells) < _MIN_CELLS:
        return []
    return sorted(cells, key=lambda cell: (round(cell.y0, 2), cell.x0))


def ruled_tables(
    ink: Ink, lines: Sequence[Box] = (), codes: Sequence[Box] = ()
) -> tuple[Table, ...]:
    """The ruled cells as one table; rows and columns are counted by the cells' edges.

    Cells carry no text: the lines' boxes tell which stand in which. What the strokes of the large
    characters of ``lines`` enclose, or the squares of ``codes``, is no cell.
    """
    shape = ink.rulings.shape
    boxes = [
        cell for cell in find_cells(ink.rulings)
        if not any(_is_enclosed(cell, code) for code in codes)
        and not any(_is_in_a_letter(cell, line, shape) for line in lines)
    ]  # fmt: skip
    if len(boxes) < _MIN_CELLS:
        return ()
    tops, lefts = _steps([b.y0 for b in boxes]), _steps([b.x0 for b in boxes])
    return (
        Table(
            cells=tuple(
                Cell(
                    row=_step(tops, box.y0),
                    column=_step(lefts, box.x0),
                    row_span=max(1, sum(box.y0 + 0.004 < top < box.y1 - 0.004 for top in tops) + 1),
                    column_span=max(
                        1, sum(box.x0 + 0.006 < left < box.x1 - 0.006 for left in lefts) + 1
                    ),
                    box=box.rounded(),
                )
                for box in boxes
            )
        ),
    )


def _is_enclosed(cell: Box, other: Box) -> bool:
    return cell.overlap(other) > 0.85 * cell.area


def _is_in_a_letter(cell: Box, line: Box, shape: tuple[int, ...]) -> bool:
    """Whether a cell lies within a line and is lower than it, and no wider than a character."""
    height, width = shape[:2]
    low = cell.height < 0.85 * line.height
    narrow = cell.width * width < 1.5 * line.height * height
    return low and narrow and _is_enclosed(cell, line)


def _steps(edges: list[float], tolerance: float = 0.006) -> list[float]:
    """The distinct edges, those closer than the tolerance taken for one."""
    steps: list[float] = []
    for edge in sorted(edges):
        if not steps or edge - steps[-1] > tolerance:
            steps.append(edge)
    return steps


def _step(steps: list[float], edge: float) -> int:
    return min(range(len(steps)), key=lambda i: abs(steps[i] - edge))


def _ruling_lines(ink: Image) -> Image:
    """The horizontal and vertical lines, 255 on 0, small gaps closed."""
    height, width = ink.shape
    across, down = max(20, width // 28), max(20, height // 60)
    # A residual tilt breaks a thin line into steps: thicken across the line first.
    horizontal = cv2.dilate(ink, np.ones((3, 1), np.uint8))
    horizontal = cv2.morphologyEx(horizontal, cv2.MORPH_OPEN, np.ones((1, across), np.uint8))
    vertical = cv2.dilate(ink, np.ones((1, 3), np.uint8))
    vertical = cv2.morphologyEx(vertical, cv2.MORPH_OPEN, np.ones((down, 1), np.uint8))
    vertical = _long_only(as_image(vertical), round(down * 1.3), axis=0)
    horizontal = _long_only(as_image(horizontal), round(across * 1.3), axis=1)
    lines = cv2.bitwise_or(
        cv2.dilate(horizontal, np.ones((1, across // 2), np.uint8)),
        cv2.dilate(vertical, np.ones((down // 2, 1), np.uint8)),
    )
    return as_image(lines)


def _long_only(mask: Image, least: int, *, axis: int) -> Image:
    """Only the strokes at least so long: characters have strokes, too."""
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    short = [each for each in contours if cv2.boundingRect(each)[3 - axis] < least]
    return as_image(cv2.drawContours(mask, short, -1, 0, cv2.FILLED))
