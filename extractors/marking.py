"""All marks on a page: seals with their text, the portrait, codes."""

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.ocr.engine import Image, Recogniser
from extractors.vision import portraits, seals
from extractors.vision.crops import box_quad, line_crop
from extractors.vision.seal_text import seal_ring
from extractors.vision.views import Views
from models.page import Box, Mark

_LEGIBLE = 0.6
"""The text of a seal that is read with less confidence is none."""

_WRITTEN = 0.08
"""A picture of which lines of text take a larger share is no portrait."""


@dataclass(frozen=True)
class Marks:
    """Finds marks; a seal's text is read by ``recogniser``."""

    recogniser: Recogniser

    def found(
        self, views: Views, cells: Sequence[Box], lines: Sequence[Box], codes: Sequence[Mark]
    ) -> list[Mark]:
        """The marks of a page with these cells and lines of text, the ``codes`` among them."""
        if not lines and portraits.is_portrait(views.glance):
            return [portraits.WHOLE]
        found = [*self._seals(views), *codes]
        photo = portraits.find_photo(views.glance, cells)
        shows = photo and (lines or portraits.has_detail(views.glance, Box(*photo.box)))
        if photo and shows and not _covered(Box(*photo.box), found, lines):
            found.append(photo)
        return found

    def _seals(self, views: Views) -> list[Mark]:
        red = seals.find_seals(views.glance) if views.tilted.has_red else []
        found = [self._with_text(seal, views.red_ink) for seal in red]
        if not any(mark.certain for mark in red):
            dark = seals.find_dark_seals(views.glance)
            found += [self._with_text(seal, views.grey) for seal in dark]
        return found

    def _with_text(self, seal: Mark, ink: Image) -> Mark:
        return seal.model_copy(update={"text": self._text(ink, seal.box)})

    def _text(self, ink: Image, box: Box) -> str:
        height, width = ink.shape[:2]
        ring = seal_ring(ink, box)
        across = Box(
            box.x0 + 0.12 * box.width, box.y0 + 0.62 * box.height,
            box.x1 - 0.12 * box.width, box.y0 + 0.86 * box.height,
        )  # fmt: skip
        bottom = line_crop(ink, box_quad(across, width, height))
        read = self.recogniser.recognise([ring, bottom])
        return " ".join(r.text.strip() for r in read if r.confidence > _LEGIBLE and r.text.strip())


def _covered(photo: Box, found: Sequence[Mark], lines: Sequence[Box]) -> bool:
    """Whether a seal or a code takes most of a picture, or text stands on it."""
    written = sum(photo.overlap(line) for line in lines)
    return written > _WRITTEN * photo.area or any(
        photo.overlap(Box(*mark.box)) > 0.5 * photo.area for mark in found
    )
