"""Portrait photos on a page, and pictures that are nothing but a portrait."""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Image
from extractors.vision.picture import bounded
from models.page import Box, Mark, MarkType

_SMOOTHED = 450
"""The portrait is looked for at this longer side, in pixels: text is smoothed away there."""


def find_photo(picture: Image, cells: Sequence[Box] = ()) -> Mark | None:
    """The portrait photo: an upright block of picture among text.

    Told by what is left after text has been smoothed away: in a form, in one of its ``cells``.
    """
    smooth = cv2.medianBlur(bounded(picture, _SMOOTHED), 11).astype(np.int16)
    height, width = smooth.shape[:2]
    pasted = _photo_cell(smooth, cells)
    if pasted is not None:
        return Mark(type=MarkType.PHOTO, box=pasted.rounded(), confidence=0.9)
    differs = (np.abs(smooth - _ground(smooth)).max(axis=2) > 40).astype(np.uint8)
    differs = cv2.morphologyEx(differs, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(differs)
    best: tuple[int, Box] | None = None
    for x, y, w, h, area in stats[1:count].tolist():
        inside = x > 1 and y > 1 and x + w < width - 1 and y + h < height - 1
        sized = 0.05 * height < h < 0.5 * height and 0.04 * width < w < 0.45 * width
        if inside and sized and 0.5 < w / h < 1.05 and area > 0.6 * w * h:
            box = Box(x / width, y / height, (x + w) / width, (y + h) / height)
            if best is None or area > best[0]:
                best = (area, box)
    if best is None:
        return None
    return Mark(type=MarkType.PHOTO, box=best[1].rounded(), confidence=0.8)


def _ground(smooth: npt.NDArray[np.int16]) -> npt.NDArray[np.int16]:
    """The paper (or the table) around each place: a median wide enough to pass over a photo."""
    height, width = smooth.shape[:2]
    small = cv2.resize(smooth.astype(np.uint8), (max(1, width // 4), max(1, height // 4)))
    ground = cv2.resize(cv2.medianBlur(small, 35), (width, height))
    return np.asarray(ground, np.int16)


def _photo_cell(smooth: npt.NDArray[np.int16], cells: Sequence[Box]) -> Box | None:
    """The cell, upright and of a photo's size, that most differs from the paper around it.

    ``smooth``: the page without its text. Light varies over a sheet, so the paper's colour is
    that of the other cells near by.
    """
    height, width = smooth.shape[:2]
    grounds = [(cell.centre, np.median(_inside(smooth, cell), axis=0)) for cell in cells]
    best: tuple[float, Box] | None = None
    for cell in cells:
        w, h = cell.width * width, cell.height * height
        if not (0.45 < w / h < 1.25 and 0.05 * height < h < 0.4 * height):
            continue
        near = sorted(
            (abs(x - cell.centre[0]) + abs(y - cell.centre[1]), i)
            for i, ((x, y), _) in enumerate(grounds)
            if (x, y) != cell.centre
        )[:5]
        if not near:
            continue
        paper = np.median([grounds[i][1] for _, i in near], axis=0)
        differs = float((np.abs(_inside(smooth, cell) - paper).max(axis=1) > 30).mean())
        if differs > _PICTURED and (best is None or differs > best[0]):
            best = (differs, cell)
    return best[1] if best else None


_PICTURED = 0.22
"""A cell of which a larger share is not paper, text smoothed away, holds a picture."""


def _inside(smooth: npt.NDArray[np.int16], box: Box) -> npt.NDArray[np.int16]:
    """The pixels inside a box, its rim left out: pixels × 3."""
    height, width = smooth.shape[:2]
    dx, dy = 0.06 * box.width, 0.06 * box.height
    part = smooth[
        int((box.y0 + dy) * height) : max(
            int((box.y0 + dy) * height) + 1, int((box.y1 - dy) * height)
        ),
        int((box.x0 + dx) * width) : max(
            int((box.x0 + dx) * width) + 1, int((box.x1 - dx) * width)
        ),
    ]
    return part.reshape(-1, 3)


def is_portrait(picture: Image) -> bool:
    """Whether a whole picture is one portrait photo: upright, a head before an even ground,
    shoulders that run out at the foot.

    ``picture`` should have no text on it: whoever asks has looked.
    """
    height, width = picture.shape[:2]
    if not _SLIM < width / height < _STOUT:
        return False
    small = cv2.medianBlur(cv2.resize(picture, (60, 80), interpolation=cv2.INTER_AREA), 3)
    corners = np.concatenate([small[1:12, 1:8].reshape(-1, 3), small[1:12, -8:-1].reshape(-1, 3)])
    ground = np.median(corners, axis=0)
    if float(np.abs(corners - ground).max(axis=1).mean()) > _UNEVEN:
        return False
    if not has_detail(picture, _FACE):
        # A blank sheet on a table, or a shadow on it, has a figure's outline too.
        return False
    differs = np.abs(small - ground).max(axis=2)
    figure = differs > _STANDS_OUT
    # A white shirt before a white wall hardly differs from it.
    shoulders = differs[-6:-1] > _HARDLY
    middle, over = figure[24:48, 20:40], figure[1:5]
    return bool(
        shoulders.mean() > 0.55 and middle.mean() > 0.6 and over.mean() < 0.15
        and 0.2 < figure.mean() < 0.85
    )  # fmt: skip


def has_detail(picture: Image, box: Box) -> bool:
    """Whether anything is to be seen in a part of a picture: not a shadow on paper, nor a sheet
    on a table."""
    height, width = picture.shape[:2]
    dx, dy = 0.08 * box.width, 0.08 * box.height
    part = picture[
        int((box.y0 + dy) * height) : int((box.y1 - dy) * height) + 1,
        int((box.x0 + dx) * width) : int((box.x1 - dx) * width) + 1,
    ]
    small = cv2.medianBlur(cv2.resize(part, (75, 100), interpolation=cv2.INTER_AREA), 3)
    return float((cv2.Canny(small, 30, 80) > 0).mean()) > _DETAILED


_DETAILED = 0.01
"""The share of edges in a portrait, of its area, is several times as large."""

WHOLE = Mark(type=MarkType.PHOTO, box=Box(0.0, 0.0, 1.0, 1.0), confidence=0.9)
"""The mark of a picture that is a portrait."""

_FACE = Box(0.2, 0.15, 0.8, 0.85)
"""Where a portrait shows a face, and a sheet of paper nothing."""

_SLIM, _STOUT = 0.6, 0.9
"""Photos for forms are from 25 to 35 mm wide and from 35 to 49 mm high."""

_UNEVEN, _STANDS_OUT, _HARDLY = 24, 30, 8
"""Levels of 255: what a portrait's ground may vary by, and what a figure differs from it by."""
