"""What makes a picture hard to read."""

import cv2
import numpy as np

from extractors.ocr.engine import Image, Quad
from extractors.vision.crops import height_of, line_crop, width_of
from models.page import Quality

SMALL_LINE = 15.0
"""Lines lower than this, in pixels of the picture as found, are of low resolution."""

BLUR = 0.0014
"""Sharpness (see ``_sharpness``) below this is blur."""

DARK = 80
"""A page whose bright parts (80th percentile of grey) stay below this is dark."""

GLARE_SHARE = 0.02
"""Share of the page that a burnt-out spot must take to count as glare."""

_SAMPLED_LINES = 12


def quality_of(picture: Image, quads: list[Quad], *, scale: float = 1.0) -> tuple[Quality, ...]:
    """The defects of an upright page with the lines found on it.

    ``scale`` is the factor by which the picture as found was enlarged.
    """
    grey = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    defects = []
    if quads and _sharpness(np.asarray(grey, np.uint8), quads) < BLUR:
        defects.append(Quality.BLURRED)
    if float(np.percentile(grey[::4, ::4], 80)) < DARK:
        defects.append(Quality.DARK)
    if _has_glare(np.asarray(grey, np.uint8)):
        defects.append(Quality.GLARE)
    if _is_cropped(quads, *grey.shape[:2]):
        defects.append(Quality.CROPPED)
    if quads and float(np.median([_height(q) for q in quads])) / scale < SMALL_LINE:
        defects.append(Quality.LOW_RESOLUTION)
    return tuple(defects)


def is_empty(picture: Image) -> bool:
    """Whether nothing is on the page: hardly any edge, whatever the light."""
    grey = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    small = cv2.GaussianBlur(cv2.resize(grey, (400, 400), interpolation=cv2.INTER_AREA), (5, 5), 0)
    inner = small[20:-20, 20:-20]
    edged = float((cv2.Canny(inner, 30, 80) > 0).mean()) >= 0.004
    return not edged and not has_shapes(picture)


def has_shapes(picture: Image) -> bool:
    """Whether something stands in the middle of a page, though too blurred to have an edge: bands
    of text, a seal. Light and shadow vary over wider distances."""
    colours = picture if picture.ndim == 3 else picture[..., None]
    for channel in range(colours.shape[2]):
        small = cv2.resize(colours[..., channel], (160, 160), interpolation=cv2.INTER_AREA)
        grey = small.astype(np.float32)
        bands = cv2.GaussianBlur(grey, (0, 0), 1.5) - cv2.GaussianBlur(grey, (0, 0), 6)
        if float((np.abs(bands[40:-40, 40:-40]) > _SHAPE).mean()) > _SHAPED:
            return True
    return False


_SHAPE, _SHAPED = 8.0, 0.01
"""How many levels a shape differs from what is around it, and what share of a page that is not
blank shapes take."""


def _height(quad: Quad) -> float:
    return min(height_of(quad), width_of(quad))


def _sharpness(grey: Image, quads: list[Quad]) -> float:
    """How steep the strokes' edges are, free of contrast: the median, over some lines brought
    to one height, of the strongest second differences relative to the line's range of greys."""
    values = []
    for quad in sorted(quads, key=width_of, reverse=True)[:_SAMPLED_LINES]:
        crop = line_crop(grey, quad)
        size = (max(8, round(crop.shape[1] * 32 / crop.shape[0])), 32)
        small = cv2.resize(crop, size, interpolation=cv2.INTER_AREA).astype(np.float32)
        spread = float(np.percentile(small, 95) - np.percentile(small, 5))
        if spread > 12:
            edges = cv2.Laplacian(small, cv2.CV_32F)
            values.append(float(np.var(edges)) / spread**2)
    return float(np.median(values)) / 10 if values else 1.0


def _has_glare(grey: Image) -> bool:
    """A burnt-out spot brighter than the paper around it."""
    small = cv2.blur(cv2.resize(grey, (160, 160), interpolation=cv2.INTER_AREA), (5, 5))
    paper = float(np.percentile(small, 60))
    if paper > 225:
        return False
    burnt = small > max(245.0, paper + 25)
    return float(burnt.mean()) > GLARE_SHARE


def _is_cropped(quads: list[Quad], height: int, width: int) -> bool:
    """Several lines run out of one side of the picture."""
    if not quads:
        return False
    edges = np.array([[q[:, 0].min(), width - 1 - q[:, 0].max()] for q in quads])
    touching = (edges < 0.004 * width).sum(axis=0)
    return bool(touching.max() >= max(3, 0.2 * len(quads)))
