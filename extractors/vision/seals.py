"""Seals on a page, told by their colour and ring."""

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Image, as_image
from extractors.vision.colour import Mask, red_mask
from extractors.vision.picture import bounded
from extractors.vision.views import GLANCE
from models.page import Box, Mark, MarkType

_DARK_LOOK = 600
"""Dark seals are looked for at this longer side, in pixels: their ring is one stroke there."""

CERTAIN = 0.7
"""The share of a ring from which on it is a seal."""

MAYBE = 0.45
"""The share from which on it may be one: too little to say so, too much to say there is none."""

_FILLED = 0.6
"""A red region with a larger share of red pixels is a filled area, not a ring with characters."""

_SPOKES = 72
"""Directions in which a seal's ring is looked for."""


def find_seals(picture: Image) -> list[Mark]:
    """Red round or oval rings, the size seals have on a sheet, best first.

    ``confidence`` is the share of the ring that was found.
    """
    small = bounded(picture, GLANCE)
    mask = red_mask(small)
    height, width = mask.shape
    found: list[Mark] = []
    for x, y, w, h in _red_regions(mask):
        box = Box(x / width, y / height, (x + w) / width, (y + h) / height)
        coverage = _ring_coverage(mask[y : y + h, x : x + w])
        if coverage >= MAYBE:
            found.append(
                Mark(
                    type=MarkType.SEAL, box=box.rounded(), confidence=round(coverage, 2),
                    certain=coverage >= CERTAIN,
                )
            )  # fmt: skip
    return sorted(_outermost(found), key=lambda mark: -mark.confidence)


def _outermost(found: list[Mark]) -> list[Mark]:
    """The marks that do not lie inside a larger one: a big seal's characters are no seals."""
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda mark: -Box(*mark.box).area):
        box = Box(*mark.box)
        if not any(box.overlap(Box(*other.box)) > 0.7 * box.area for other in kept):
            kept.append(mark)
    return kept


def _red_regions(mask: Mask) -> Iterator[tuple[int, int, int, int]]:
    """Red regions of a seal's size and shape: x, y, width, height in pixels."""
    long_side = max(mask.shape)
    smallest, largest = 0.055 * long_side, 1.0 * long_side
    seen: list[tuple[int, int, int, int]] = []
    # Worn seals fall apart, seals close together run into one: look at several joins.
    for join in (9, 5, 15):
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (join, join))
        joined = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, kernel)
        count, _, stats, _ = cv2.connectedComponentsWithStats(joined)
        for x, y, w, h, area in stats[1:count].tolist():
            if not (smallest <= min(w, h) and max(w, h) <= largest and w / h < 1.9 and h / w < 1.6):
                continue
            if area < 0.03 * w * h or any(_same(other, (x, y, w, h)) for other in seen):
                continue
            seen.append((x, y, w, h))
            yield x, y, w, h


def _same(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> bool:
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    shared = max(0, width) * max(0, height)
    return shared > 0.5 * min(a[2] * a[3], b[2] * b[3])


def _ring_coverage(region: Mask) -> float:
    """The share of directions from the centre in which red stands at the ellipse's rim.

    A filled red area (a photo's ground, a red cover) is no seal: 0.
    """
    height, width = region.shape
    if float(region.mean()) > _FILLED:
        return 0.0
    angles = np.linspace(0, 2 * np.pi, _SPOKES, endpoint=False)
    hit = np.zeros(_SPOKES, bool)
    for radius in np.linspace(0.82, 1.0, 9):
        xs = np.clip((width / 2 + np.cos(angles) * radius * width / 2).astype(int), 0, width - 1)
        ys = np.clip((height / 2 + np.sin(angles) * radius * height / 2).astype(int), 0, height - 1)
        hit |= region[ys, xs]
    # Print fills the corners of its bounding box; a ring leaves them empty.
    edge = max(1, min(height, width) // 12)
    corners = [region[:edge, :edge], region[:edge, -edge:], region[-edge:, :edge],
               region[-edge:, -edge:]]  # fmt: skip
    if sum(float(corner.mean()) > 0.25 for corner in corners) >= 3:
        return 0.0
    return float(hit.mean())


def find_dark_seals(picture: Image) -> list[Mark]:
    """Seals that are not red (in a grey copy, in faded or changed colours): thin rings of a
    seal's size, darker than what lies on both sides, with characters along them.

    ``confidence`` is the share of the ring that was found.
    """
    grey = cv2.cvtColor(bounded(picture, _DARK_LOOK), cv2.COLOR_BGR2GRAY)
    height, width = grey.shape
    long_side = max(height, width)
    circles = cv2.HoughCircles(
        cv2.GaussianBlur(grey, (3, 3), 0), cv2.HOUGH_GRADIENT_ALT, dp=1.5, minDist=long_side / 14,
        param1=160, param2=0.6, minRadius=round(0.03 * long_side),
        maxRadius=round(0.13 * long_side),
    )  # fmt: skip
    if circles is None:
        return []
    found = []
    for x, y, radius in circles[0][:, :3].tolist():
        coverage = _dark_ring(as_image(grey), x, y, radius)
        if coverage >= 0.75 and _is_lettered(as_image(grey), x, y, radius):
            box = Box((x - radius) / width, (y - radius) / height,
                      (x + radius) / width, (y + radius) / height)  # fmt: skip
            found.append(Mark(type=MarkType.SEAL, box=box.rounded(), confidence=round(coverage, 2)))
    return sorted(found, key=lambda mark: -mark.confidence)


def _dark_ring(grey: Image, x: float, y: float, radius: float) -> float:
    """The share of directions in which the rim is darker than just inside and just outside."""
    angles = np.linspace(0, 2 * np.pi, _SPOKES, endpoint=False)

    def ring(factors: tuple[float, ...]) -> npt.NDArray[np.uint8]:
        rows = []
        for factor in factors:
            xs = np.clip(x + np.cos(angles) * radius * factor, 0, grey.shape[1] - 1).astype(int)
            ys = np.clip(y + np.sin(angles) * radius * factor, 0, grey.shape[0] - 1).astype(int)
            rows.append(grey[ys, xs])
        return np.stack(rows)

    rim = ring((0.95, 0.97, 0.99, 1.0, 1.01, 1.03)).min(axis=0).astype(int)
    outside = np.median(ring((1.08, 1.12, 1.16)), axis=0)
    inside = ring((0.86, 0.89, 0.92)).max(axis=0)
    return float(((outside - rim > 14) & (inside - rim > 14)).mean())


def _is_lettered(grey: Image, x: float, y: float, radius: float) -> bool:
    """Whether characters stand along the rim: ink in many directions, paper in as many."""
    angles = np.linspace(0, 2 * np.pi, 2 * _SPOKES, endpoint=False)
    values = []
    for factor in np.linspace(0.6, 0.85, 8):
        xs = np.clip(x + np.cos(angles) * radius * factor, 0, grey.shape[1] - 1).astype(int)
        ys = np.clip(y + np.sin(angles) * radius * factor, 0, grey.shape[0] - 1).astype(int)
        values.append(grey[ys, xs].astype(int))
    band = np.stack(values)
    inked = (np.percentile(band, 85) - band > 18).any(axis=0)
    return float(inked.mean()) > 0.3 and float((band < np.percentile(band, 85) - 18).mean()) < 0.6
