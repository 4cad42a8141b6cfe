"""What an OCR engine has to offer.

Detection and recognition are apart, because a page is detected once while its lines may be
recognised from another channel, at another size, or by a second engine.
"""

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]
"""A picture: height × width × 3 (blue, green, red) or height × width (grey), 0 to 255."""


def as_image(array: npt.NDArray[Any]) -> Image:
    """An array that a library returned as a picture: contiguous, 8 bits a channel."""
    return np.ascontiguousarray(array, np.uint8)


Quad = npt.NDArray[np.float32]
"""Four corners in pixels, shape 4 × 2 (x, y), clockwise from the text's top left."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What stands on one line.

    ``confidence`` is the engine's own score, 0 to 1. ``stops`` has one more entry than
    ``text``: the left edge of each character and the right edge of the last, as fractions of
    the crop's width; empty where the engine does not tell.
    """

    text: str
    confidence: float
    stops: tuple[float, ...] = ()
    options: tuple[str, ...] = ()
    """For each character, what else it may be: look-alikes, likeliest first."""


class Detector(Protocol):
    """Finds the lines of text on a page."""

    name: str
    """Engine, version and settings: readings made under another name are not reused."""

    def detect(self, picture: Image) -> list[Quad]:
        """The lines found, in pixels of ``picture``, in no particular order."""
        ...


class Recogniser(Protocol):
    """Reads single lines."""

    name: str

    def recognise(self, crops: list[Image]) -> list[Recognised]:
        """One result a crop, in the crops' order; an unreadable crop gives an empty text.

        Each crop holds one upright line with little margin.
        """
        ...
