"""Cutting single lines out of a page."""

import cv2
import numpy as np

from extractors.ocr.engine import Image, Quad, as_image
from models.page import Box

TALL = 1.5
"""A line so many times higher than wide is a column or turned: it is laid on its side."""


def width_of(quad: Quad) -> float:
    """How wide a line is, along its top, in pixels."""
    return float(np.hypot(*(quad[1] - quad[0])))


def height_of(quad: Quad) -> float:
    """How high a line is, along its left side, in pixels."""
    return float(np.hypot(*(quad[3] - quad[0])))


def is_column(quad: Quad) -> bool:
    """Whether a quad is so much higher than wide that it holds a column of characters."""
    return height_of(quad) > TALL * width_of(quad)


def line_crop(picture: Image, quad: Quad) -> Image:
    """The line inside the quad, squared; laid on its side where it is a column."""
    top, left = width_of(quad), height_of(quad)
    bottom = float(np.hypot(*(quad[2] - quad[3])))
    right = float(np.hypot(*(quad[2] - quad[1])))
    width, height = max(2, round(max(top, bottom))), max(2, round(max(left, right)))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad.astype(np.float32), corners)
    crop = cv2.warpPerspective(
        picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    if height > TALL * width:
        crop = cv2.rotate(crop, cv2.ROTATE_90_COUNTERCLOCKWISE)
    return as_image(crop)


_MARGIN = 0.35
"""A part of a line is cut out with so much of a character on either side."""


def part_quad(quad: Quad, stops: tuple[float, ...], start: int, end: int) -> Quad:
    """The part of a line's quad that holds its characters from ``start`` to ``end``.

    ``stops``: the characters' edges as fractions of the line (``Recognised.stops``); the whole
    quad where they are not known, and for columns.
    """
    if len(stops) < end + 1 or is_column(quad):
        return quad
    width = (stops[end] - stops[start]) / max(1, end - start)
    left = max(0.0, stops[start] - _MARGIN * width)
    right = min(1.0, stops[end] + _MARGIN * width)
    top, bottom = quad[1] - quad[0], quad[2] - quad[3]
    return np.array(
        [quad[0] + left * top, quad[0] + right * top, quad[3] + right * bottom,
         quad[3] + left * bottom],
        np.float32,
    )  # fmt: skip


def quad_box(quad: Quad, width: int, height: int) -> Box:
    """The upright rectangle about a quad, as fractions of the page."""
    x0, y0 = quad.min(axis=0).tolist()
    x1, y1 = quad.max(axis=0).tolist()
    return Box(x0 / width, y0 / height, x1 / width, y1 / height).rounded()


def box_quad(box: Box, width: int, height: int) -> Quad:
    """The corners of a box in pixels."""
    x0, x1 = box.x0 * width, box.x1 * width
    y0, y1 = box.y0 * height, box.y1 * height
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)
