"""Telling red ink (seals, red print) from the rest."""

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Image, as_image

Mask = npt.NDArray[np.bool_]

RED_EXCESS = 22
"""By how much red must exceed green and blue, of 255, beyond the ground's own cast."""

_GROUND = 24
"""The ground's cast is taken from a picture so many times smaller."""

_GROUND_RANGE = 45
"""Grounds differ in cast by no more than this: paper under cold light and a brown table."""

RED_SHARE = 0.001
"""A page with a smaller share of red pixels has no red ink worth treating."""

GREY_CHROMA = 7.0
"""A page whose chroma (0 to 255) stays below this at its 99.5th percentile has no colour."""


def excess_red(picture: Image) -> npt.NDArray[np.int16]:
    """By how much red exceeds the larger of green and blue, less the ground's own cast.

    Warm light makes a sheet reddish, cold light bluish, and a wooden table is browner than
    either: what counts is the difference to the surroundings.
    """
    height, width = picture.shape[:2]
    blue, green, red = cv2.split(picture)
    excess = red.astype(np.int16) - np.maximum(blue, green)
    size = (max(1, width // _GROUND), max(1, height // _GROUND))
    shifted = np.clip(excess + 128, 0, 255).astype(np.uint8)
    # The median of a small neighbourhood of the shrunk picture passes over ink.
    ground = cv2.medianBlur(cv2.resize(shifted, size, interpolation=cv2.INTER_AREA), 9)
    # A picture of nothing but a seal is red for wide stretches: that is ink, not ground.
    usual = int(np.median(ground))
    ground = np.where(ground > usual + _GROUND_RANGE, usual, ground).astype(np.uint8)
    cast = cv2.resize(ground, (width, height), interpolation=cv2.INTER_LINEAR).astype(np.int16)
    return np.asarray(excess - (cast - 128), np.int16)


def red_mask(picture: Image) -> Mask:
    """Where there is red ink."""
    return excess_red(picture) > RED_EXCESS


def has_red(mask: Mask) -> bool:
    """Whether there is enough red ink to treat."""
    return float(mask.mean()) > RED_SHARE


def is_coloured(picture: Image) -> bool:
    """Whether the picture has any colour: in a grey copy a seal is as grey as the text."""
    small = picture[::4, ::4].astype(np.int16)
    chroma = small.max(axis=2) - small.min(axis=2)
    return float(np.percentile(chroma, 99.5)) > GREY_CHROMA


def painted(picture: Image) -> float:
    """The share (0 to 1) of a page that is printed solid, not in strokes: bands, grounds, pictures.

    Told by hue, which shadows leave as it is; in a grey copy, which throws none, by darkness.
    What lies around a photographed sheet is kept out as far as it is a margin.
    """
    height, width = picture.shape[:2]
    inner = picture[
        int(_EDGE * height) : int((1 - _EDGE) * height),
        int(_EDGE * width) : int((1 - _EDGE) * width),
    ]
    scale = min(1.0, _PAINTED_SIDE / max(inner.shape[:2]))
    size = (max(1, round(inner.shape[1] * scale)), max(1, round(inner.shape[0] * scale)))
    small = cv2.resize(inner, size, interpolation=cv2.INTER_AREA)
    light, *hues = cv2.split(cv2.cvtColor(small, cv2.COLOR_BGR2LAB).astype(np.float32))
    if is_coloured(picture):
        paper = light >= np.median(light)
        away = [hue - float(np.median(hue[paper])) for hue in hues]
        solid = np.hypot(*away) > _OTHER_HUE
    else:
        solid = light < float(np.percentile(light, 90)) - _DARKER
    opened = cv2.morphologyEx(solid.astype(np.uint8), cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    return float(opened.mean())


_EDGE = 0.07
_PAINTED_SIDE = 300
"""Solid print is looked for at this longer side, in pixels: strokes of text are 1 or 2 wide."""

_OTHER_HUE, _DARKER = 15, 45
"""What is so far from the paper in hue, or in lightness, of 255, is printed."""


def without_red(picture: Image) -> Image:
    """The page as seen through red glass: red ink vanishes, the text beneath it stays.

    Grey, height × width.
    """
    return as_image(picture[:, :, 2])


def only_red(picture: Image) -> Image:
    """The red ink alone, dark on white. Grey, height × width."""
    ink = np.clip(excess_red(picture).astype(np.float32) * 2.2, 0, 255)
    return as_image(255 - ink)
