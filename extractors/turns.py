"""Which way up a page is read: the orientation model's answer, held against what is read.

The model judges by the look of the page. It errs on pages full of cursive handwriting, which look
like text from every side; but what is read there the wrong way up is read with little confidence.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from extractors.cutting import score
from extractors.ocr.engine import Detector, Image, Quad, Recogniser
from extractors.vision import upright
from extractors.vision.crops import height_of, line_crop, width_of
from extractors.vision.views import Views
from models.page import Rotation

FEW_LINES = 3
"""A picture with fewer lines of text is left as it is turned."""

DECIDED = 0.6
"""The margin of the orientation model above which its answer is taken without a trial."""

_CLEARLY = 1.2
"""Another turn has to read so many times as well to be taken in a second trial."""

_TURNS: tuple[Rotation, ...] = (0, 90, 180, 270)


class Orientation(Protocol):
    """Judges a picture's quarter turn by its look."""

    def turn(self, picture: Image) -> upright.Turn:
        """How far the picture had been turned from upright."""
        ...


@dataclass(frozen=True)
class Upright:
    """A page the way up it is read: its views, and its lines on ``views.tilted``."""

    rotation: Rotation
    views: Views
    quads: list[Quad]


class Turns:
    """Finds the way up of pages."""

    def __init__(
        self, orientation: Orientation, detector: Detector, recogniser: Recogniser
    ) -> None:
        self._orientation = orientation
        self._detector = detector
        self._recogniser = recogniser

    def upright(self, found: Views) -> Upright:
        """The way up by the page's look and by the run of its lines."""
        page = self._turned(found, self._by_look(found))
        if upright.mostly_vertical(page.quads):
            # The orientation was misjudged by a quarter: its lines stand on end.
            sides: tuple[Rotation, ...] = (90, 270) if page.rotation in (0, 180) else (0, 180)
            page = self._turned(found, self._best(found, sides))
        if page.rotation and len(page.quads) < FEW_LINES:
            # A seal or a portrait: nothing on it tells which way is up.
            page = self._turned(found, 0)
        return page

    def reconsidered(self, found: Views, page: Upright) -> Upright:
        """The way up by which of the four reads best; the page itself if none clearly does."""
        scores = {turn: self._trial(found, turn) for turn in _TURNS}
        best = max(scores, key=lambda turn: scores[turn])
        if scores[best] <= _CLEARLY * scores[page.rotation]:
            return page
        other = self._turned(found, best)
        return other if len(other.quads) >= FEW_LINES else page

    def _turned(self, found: Views, rotation: Rotation) -> Upright:
        views = found.turned_back(rotation)
        return Upright(rotation, views, self._detector.detect(views.tilted.small_text))

    def _by_look(self, found: Views) -> Rotation:
        """The model's answer; where it is undecided, of its two the one that reads better."""
        turn = self._orientation.turn(found.tilted.glance)
        if turn.margin >= DECIDED:
            return turn.rotation
        return self._best(found, (turn.rotation, turn.runner_up))

    def _best(self, found: Views, candidates: Sequence[Rotation]) -> Rotation:
        return max(candidates, key=lambda turn: self._trial(found, turn))

    def _trial(self, found: Views, rotation: Rotation) -> float:
        """How well a page reads this way up: the characters of a few lines, by confidence."""
        page = upright.turned_back(found.tilted.small, rotation)
        flat = [q for q in self._detector.detect(page) if _is_flat(q)]
        longest = sorted(flat, key=width_of, reverse=True)[:6]
        results = self._recogniser.recognise([line_crop(page, q) for q in longest])
        return score(results)


def _is_flat(quad: Quad) -> bool:
    return width_of(quad) > 1.5 * height_of(quad)
