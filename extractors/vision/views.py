"""A page at the sizes in which it is looked at, each made once.

Lines are cut out of the whole picture; where lines, tables and marks lie is found on smaller ones.
Whatever is turned or straightened is the small picture: of the whole only single lines are cut,
from where they lie on it, so nothing is resampled twice.
"""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from extractors.ocr.engine import Image, Quad, as_image
from extractors.vision import colour, upright
from extractors.vision.picture import bounded
from models.page import Rotation

LOOK = 1600
"""Lines of text and of tables are looked for at this longer side, in pixels."""

GLANCE = 900
"""Marks are looked for at this longer side, in pixels."""


@dataclass(frozen=True)
class Tilted:
    """A page upright but for its skew: ``whole``, and ``small``, at most LOOK long."""

    whole: Image
    small: Image

    @cached_property
    def glance(self) -> Image:
        """In colour, at most GLANCE long."""
        return bounded(self.small, GLANCE)

    @cached_property
    def has_red(self) -> bool:
        """Whether there is red ink to be told from the rest."""
        return colour.has_red(colour.red_mask(self.glance))

    @cached_property
    def text(self) -> Image:
        """The whole picture, grey, without red ink."""
        return self._grey(self.whole)

    @cached_property
    def small_text(self) -> Image:
        """The small picture, grey, without red ink."""
        return self.text if self.small is self.whole else self._grey(self.small)

    def _grey(self, picture: Image) -> Image:
        if self.has_red:
            return colour.without_red(picture)
        return as_image(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))


@dataclass(frozen=True)
class Views:
    """A page's views: ``tilted`` as it lies, by ``skew`` degrees; everything else is straight."""

    tilted: Tilted
    skew: float = 0.0

    @classmethod
    def of(cls, picture: Image) -> "Views":
        """The views of a picture that lies as it was found."""
        return cls(Tilted(picture, bounded(picture, LOOK)))

    def turned_back(self, rotation: Rotation) -> "Views":
        """With a clockwise quarter turn undone."""
        if rotation == 0:
            return self
        whole = upright.turned_back(self.whole, rotation)
        if self.tilted.small is self.whole:
            return Views(Tilted(whole, whole))
        return Views(Tilted(whole, upright.turned_back(self.tilted.small, rotation)))

    def straightened(self, skew: float) -> "Views":
        """With so much skew, in degrees, undone."""
        return Views(self.tilted, skew)

    @property
    def whole(self) -> Image:
        """The picture, as large as it is: single lines are cut out of it."""
        return self.tilted.whole

    @cached_property
    def page(self) -> Image:
        """The page upright and straight, in colour, at most LOOK long."""
        return upright.straightened(self.tilted.small, self.skew)

    @cached_property
    def glance(self) -> Image:
        """The page in colour, at most GLANCE long."""
        return upright.straightened(self.tilted.glance, self.skew)

    @cached_property
    def plain(self) -> Image:
        """The page grey, without red ink: what tables are looked for on."""
        return upright.straightened(self.tilted.small_text, self.skew)

    @cached_property
    def red_ink(self) -> Image:
        """The red ink of the whole page alone, straight, dark on white."""
        return upright.straightened(colour.only_red(self.whole), self.skew)

    @cached_property
    def grey(self) -> Image:
        """The whole page, straight, grey."""
        grey = as_image(cv2.cvtColor(self.whole, cv2.COLOR_BGR2GRAY))
        return upright.straightened(grey, self.skew)

    def on_whole(self, quads: list[Quad]) -> list[Quad]:
        """Quads of ``tilted`` on the whole picture."""
        if self.tilted.small is self.whole:
            return quads
        height, width = self.whole.shape[:2]
        small_height, small_width = self.tilted.small.shape[:2]
        stretch = np.array([width / small_width, height / small_height], np.float32)
        return [(quad * stretch).astype(np.float32) for quad in quads]

    def on_page(self, quads: list[Quad]) -> list[Quad]:
        """Quads of ``tilted`` on the straight page."""
        height, width = self.tilted.small.shape[:2]
        return upright.straightened_quads(quads, width, height, self.skew)
