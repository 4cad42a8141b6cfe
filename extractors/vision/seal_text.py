"""The text of seals: along the ring, and left over between the page's own lines."""

import cv2
import numpy as np

from extractors.ocr.engine import Image, as_image
from extractors.vision.colour import is_coloured
from models.page import Box, Line, Mark, MarkType

_RING_START, _RING_SWEEP = np.radians(129), np.radians(282)
"""Where a seal's ring of text begins (lower left) and how far it runs, clockwise from 3 o'clock."""

_RING_DEPTH = 0.42
"""How much of the radius the ring of text takes."""


def seal_ring(picture: Image, box: Box) -> Image:
    """The text along a seal's ring, unrolled into one line (lower left round to lower right).

    ``picture`` is grey, its ink dark. Chinese seals carry the unit's name along the upper rim,
    characters upright as seen from the centre.
    """
    height, width = picture.shape[:2]
    x0, y0, x1, y1 = box.x0 * width, box.y0 * height, box.x1 * width, box.y1 * height
    across, down = x1 - x0, y1 - y0
    radius = max(across, down) / 2
    length, thickness = max(64, round(radius * _RING_SWEEP)), max(24, round(radius * _RING_DEPTH))
    angles = np.linspace(_RING_START, _RING_START + _RING_SWEEP, length)
    radii = np.linspace(0.97, 0.97 - _RING_DEPTH, thickness)
    xs = (x0 + x1) / 2 + np.outer(radii, np.cos(angles)) * across / 2
    ys = (y0 + y1) / 2 + np.outer(radii, np.sin(angles)) * down / 2
    unrolled = cv2.remap(
        picture, xs.astype(np.float32), ys.astype(np.float32), cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    return as_image(unrolled)


def without_seal_text(lines: list[Line], found: list[Mark], page: Image) -> list[Line]:
    """The lines without those that are only a seal's own text, read through its ink.

    Seen through red glass print is as dark under a seal as elsewhere on the page; what is left
    of the seal's own characters is much fainter.
    """
    seals = [Box(*mark.box) for mark in found if mark.type is MarkType.SEAL and mark.certain]
    if not seals:
        return lines
    inside = [any(line.box.overlap(s) > 0.7 * line.box.area for s in seals) for line in lines]
    usual = [
        _contrast(line, page) for line, sealed in zip(lines, inside, strict=True) if not sealed
    ]
    if not usual:
        return lines
    most = max(1.0, float(np.median(usual)))
    coloured = is_coloured(page)

    def is_print(line: Line) -> bool:
        contrast = _contrast(line, page) / most
        if contrast >= FAINT:
            return True
        # Print in grey is as faint as a seal seen through red glass, but it is grey.
        return coloured and contrast >= FAINTEST and _redness(line, page) <= GREYISH

    return [
        line for line, sealed in zip(lines, inside, strict=True) if not sealed or is_print(line)
    ]


def _contrast(line: Line, page: Image) -> float:
    """By how much a line's ink is darker than its ground in the red channel."""
    seen = _within(line, page)[:, :, 2]
    if seen.size == 0:
        return 0.0
    return float(np.median(seen)) - float(np.percentile(seen, DARKEST))


def _redness(line: Line, page: Image) -> float:
    """By how much red exceeds the other colours where a line is darkest in the red channel,
    beyond its ground's own cast."""
    seen = _within(line, page).astype(np.int16)
    excess = seen[:, :, 2] - seen[:, :, :2].max(axis=2)
    ink = seen[:, :, 2] <= np.percentile(seen[:, :, 2], DARKEST)
    return float(np.median(excess[ink]) - np.median(excess))


def _within(line: Line, page: Image) -> Image:
    """The part of a page in a line's box."""
    height, width = page.shape[:2]
    x0, y0, x1, y1 = line.box
    return page[int(y0 * height) : int(y1 * height), int(x0 * width) : int(x1 * width)]


DARKEST = 4
"""The percentile of a line's pixels that stands for its ink."""

FAINT = 0.62
"""Ink of less than this share of the usual contrast, inside a seal, is the seal's own …"""

FAINTEST = 0.4
"""… unless it is of this share at least, and grey."""

GREYISH = 12
"""Levels of 255 by which red exceeds the other colours in grey ink at the most."""
