"""Rows of dense writing, found by where its ink thins out.

The detector sees lines by the gaps between characters. Where a hand sets its lines closer than
its characters, it takes columns of characters for lines. The rows are still there: summed across,
the ink rises and falls once a row.
"""

from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Image, Quad, as_image
from extractors.vision.crops import height_of, is_column

Bounds = tuple[float, float, float, float]
"""Left, top, right, bottom, in pixels."""

_Floats = npt.NDArray[np.float64]

SLOPES = np.linspace(-0.05, 0.05, 41)
"""How much rows may climb: pixels down a pixel to the right."""

HIGH = 1.7
"""What is so many times higher than the usual line may hold several."""

LONG = 60
"""Pixels; a straight stroke so long is a ruling line."""

LEAST_PITCH = 10
"""Rows closer together, in pixels, are too small to be read."""

REGULAR = 0.15
"""The least correlation of the ink's profile with itself a row further down, of 1."""

_OVERLAP = 0.14
"""Rows are cut out with so much of their neighbours, for strokes that reach over."""


def clumps(quads: list[Quad], badly: list[bool]) -> list[list[int]]:
    """Which quads may hold several rows each: columns side by side, and what is too high.

    ``badly``: whether what stands in a quad was read with little confidence. Gives for each clump
    which quads it is made of. Columns of which every one reads well are columns.
    """
    heights = [height_of(quad) for quad, bad in zip(quads, badly, strict=True) if not bad]
    high = HIGH * float(np.median(heights)) if heights else np.inf
    may_be = [
        i for i, quad in enumerate(quads)
        if is_column(quad) or (badly[i] and height_of(quad) > high)
    ]  # fmt: skip
    found: list[list[int]] = []
    for i in sorted(may_be, key=lambda i: _bounds(quads[i])[0]):
        for clump in found:
            if any(_neighbours(_bounds(quads[j]), _bounds(quads[i])) for j in clump):
                clump.append(i)
                break
        else:
            found.append([i])
    return [
        clump for clump in found
        if any(badly[i] for i in clump) and not (len(clump) == 1 and is_column(quads[clump[0]]))
    ]  # fmt: skip


def bounds_of(quads: list[Quad]) -> Bounds:
    """The upright rectangle about quads."""
    edges = np.array([_bounds(quad) for quad in quads])
    return (
        float(edges[:, 0].min()), float(edges[:, 1].min()),
        float(edges[:, 2].max()), float(edges[:, 3].max()),
    )  # fmt: skip


def rows_within(grey: Image, bounds: Bounds, taken: list[Quad]) -> list[Quad]:
    """The rows of writing in a part of a grey page; none where no rhythm is found.

    ``bounds``, the quads ``taken`` by other writing and those given are in pixels of ``grey``.
    Each cell of a table has its own rows.
    """
    left, top = max(0, int(bounds[0])), max(0, int(bounds[1]))
    part = as_image(grey[top : int(bounds[3]) + 1, left : int(bounds[2]) + 1])
    if min(part.shape) < 2 * LEAST_PITCH:
        return []
    ink, rulings = _inks(part)
    for quad in taken:
        cv2.fillConvexPoly(ink, np.rint(quad - np.array([left, top])).astype(np.int32), 0)
    edges = [0, *_uprights(rulings), part.shape[1]]
    rows = [
        quad + np.array([left + x0, top], np.float32)
        for x0, x1 in pairwise(edges)
        if x1 - x0 > 2 * LEAST_PITCH
        for quad in _rows(as_image(ink[:, x0:x1]))
    ]
    return [row.astype(np.float32) for row in rows]


def _rows(ink: Image) -> list[Quad]:
    """The rows of some ink, from the top, in its pixels."""
    ys, xs = np.nonzero(ink)
    if not len(ys):
        return []
    slope = max(SLOPES, key=lambda s: float((_profile(xs, ys, s, ink.shape) ** 2).sum()))
    profile = _profile(xs, ys, float(slope), ink.shape)
    pitch = _pitch(profile)
    if not pitch:
        return []
    level = ys - slope * (xs - ink.shape[1] / 2) + _pad(ink.shape)
    rows = []
    for start, end in _between_valleys(profile, pitch):
        across = xs[(level >= start) & (level < end)]
        if len(across) < pitch:
            continue
        x0, x1 = float(across.min()) - 2, float(across.max()) + 3
        y0, y1 = start - _OVERLAP * pitch, end + _OVERLAP * pitch
        corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
        rows.append(
            np.array(
                [(x, y - _pad(ink.shape) + slope * (x - ink.shape[1] / 2)) for x, y in corners],
                np.float32,
            )
        )
    return rows if len(rows) > 1 else []


def _bounds(quad: Quad) -> Bounds:
    (x0, y0), (x1, y1) = quad.min(axis=0).tolist(), quad.max(axis=0).tolist()
    return x0, y0, x1, y1


def _neighbours(a: Bounds, b: Bounds) -> bool:
    """Whether two quads stand beside each other, less than a character apart."""
    both = min(a[3], b[3]) - max(a[1], b[1])
    gap = max(a[0], b[0]) - min(a[2], b[2])
    return both > 0.5 * min(a[3] - a[1], b[3] - b[1]) and gap < min(a[2] - a[0], b[2] - b[0])


def _inks(part: Image) -> tuple[Image, Image]:
    """The writing, and the upright ruling lines; 255 where there is ink."""
    dark = cv2.adaptiveThreshold(
        part, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 15
    )
    across = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((1, LONG), np.uint8))
    # Strokes of rows that touch run on from one into the next, but not for long.
    high = max(LONG, round(0.3 * part.shape[0]))
    upright = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((high, 1), np.uint8))
    rulings = cv2.dilate(cv2.bitwise_or(across, upright), np.ones((3, 3), np.uint8))
    return as_image(cv2.subtract(dark, rulings)), as_image(upright)


def _uprights(rulings: Image) -> list[int]:
    """Where upright ruling lines part the whole height, in pixels from the left."""
    thick = cv2.dilate(rulings, np.ones((9, 5), np.uint8))
    _, _, boxes, centres = cv2.connectedComponentsWithStats(thick)
    high = boxes[:, cv2.CC_STAT_HEIGHT] > 0.6 * rulings.shape[0]
    narrow = boxes[:, cv2.CC_STAT_WIDTH] < 0.1 * rulings.shape[0] + 12
    # The first is the ground.
    return sorted(round(float(x)) for x, _ in centres[1:][(high & narrow)[1:]])


def _pad(shape: tuple[int, ...]) -> int:
    """So many rows a profile has above the part: what climbs reaches over its edges."""
    return int(abs(SLOPES[0]) * shape[1] / 2) + 1


def _profile(
    xs: npt.NDArray[np.intp], ys: npt.NDArray[np.intp], slope: float, shape: tuple[int, ...]
) -> _Floats:
    """The ink on each level of rows that climb by ``slope``."""
    pad = _pad(shape)
    levels = np.rint(ys - slope * (xs - shape[1] / 2)).astype(np.intp) + pad
    return np.bincount(levels, minlength=shape[0] + 2 * pad).astype(np.float64)


def _pitch(profile: _Floats) -> int:
    """From row to row in pixels, 0 where the profile has no rhythm."""
    wave = profile - profile.mean()
    power = float((wave**2).sum())
    most = len(profile) // 2
    if power == 0 or most <= LEAST_PITCH:
        return 0
    likeness = np.array([float((wave[lag:] * wave[:-lag]).sum()) / power for lag in range(1, most)])
    peaks = [
        lag for lag in range(LEAST_PITCH, most - 1)
        if likeness[lag - 1] >= max(likeness[lag - 2], likeness[lag])
    ]  # fmt: skip
    best = max((likeness[lag - 1] for lag in peaks), default=0.0)
    if best < REGULAR:
        return 0
    # Two rows down the profile is like itself again: the shortest way counts.
    return next(lag for lag in peaks if likeness[lag - 1] > 0.75 * best)


def _between_valleys(profile: _Floats, pitch: int) -> list[tuple[int, int]]:
    """Where rows begin and end: from one low of the smoothed profile to the next."""
    width = max(3, round(0.4 * pitch) | 1)
    window = np.hanning(width + 2)[1:-1]
    smooth = np.convolve(profile, window / window.sum(), mode="same")
    filled = np.flatnonzero(smooth > 0.05 * smooth.max())
    start, last = int(filled[0]), int(filled[-1]) + 1
    cuts = [start]
    while last - cuts[-1] > 1.5 * pitch:
        low, high = cuts[-1] + round(0.65 * pitch), cuts[-1] + round(1.4 * pitch)
        cuts.append(low + int(smooth[low:high].argmin()))
    return list(pairwise([*cuts, last]))
