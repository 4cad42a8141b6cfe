"""Ink that nobody read: what tells an empty place from one that is filled in illegibly."""

from collections.abc import Iterable

import cv2
import numpy as np

from extractors.ocr.engine import Image, as_image
from extractors.vision.tables import Ink
from models.page import Box, Line, Mark

MANY = 80
"""So many places of unread ink are texture or shadow: then nothing is known to be empty."""

_DARKER = 16
"""By how much, of 255, ink is darker than its surroundings: a sheet's grain is less."""

_STROKE = 30
"""Ink of fewer pixels (on a page of tables.LOOK pixels) is a speck."""

_WORD = (21, 7)
"""Strokes closer than this, in pixels across and down, are one place."""

_EDGE = 0.012
"""What lies so near the page's edge, as a fraction, is the sheet's rim or a shadow."""


def unread_ink(ink: Ink, lines: Iterable[Line], marks: Iterable[Mark]) -> tuple[Box, ...]:
    """The places of ink that no line and no mark covers, ruling lines left out.

    One box around the whole page where there are too many to be writing.
    """
    rest = as_image(
        cv2.adaptiveThreshold(
            ink.grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, _DARKER
        )
    )
    rest[cv2.dilate(ink.rulings, np.ones((5, 5), np.uint8)) > 0] = 0
    heights = []
    for line in lines:
        _wipe(rest, line.box, 0.22 * line.box.height)
        heights.append(line.box.height * rest.shape[0])
    for mark in marks:
        _wipe(rest, Box(*mark.box), 0.0)
    usual = float(np.median(heights)) if heights else 0.02 * rest.shape[0]
    places = _places(rest, usual)
    return places if len(places) <= MANY else (Box(0, 0, 1, 1),)


def _wipe(ink: Image, box: Box, more: float) -> None:
    """Take away the ink inside a box, and ``more`` of the page's height around it."""
    height, width = ink.shape
    x0, x1 = int((box.x0 - 0.3 * more) * width), int((box.x1 + 0.3 * more) * width) + 1
    y0, y1 = int((box.y0 - more) * height), int((box.y1 + more) * height) + 1
    ink[max(0, y0) : max(0, y1), max(0, x0) : max(0, x1)] = 0


def _places(ink: Image, usual: float) -> tuple[Box, ...]:
    """Strokes put together to places the size of writing; ``usual``: a line's height in pixels."""
    height, width = ink.shape
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones(_WORD[::-1], np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    inked = np.bincount(labels[ink > 0], minlength=count)
    found = []
    for (x, y, w, h, _), area in zip(stats[1:count].tolist(), inked[1:].tolist(), strict=True):
        box = Box(x / width, y / height, (x + w) / width, (y + h) / height)
        flat = h < 0.22 * usual
        inside = box.x0 > _EDGE and box.y0 > _EDGE and box.x1 < 1 - _EDGE and box.y1 < 1 - _EDGE
        if area >= _STROKE and inside and not flat and 0.35 * usual < h < 6 * usual:
            found.append(box.rounded())
    return tuple(found)
