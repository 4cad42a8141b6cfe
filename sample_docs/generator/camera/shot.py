"""A finished picture, and where on it everything drawn has ended up."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from sample_docs.generator.drawing.text import Box

Matrix = npt.NDArray[np.float64]

# A person gives up when a character is smaller than this, or blurred over this part of it.
LEAST_EM = 8.0
MOST_BLUR = 0.22
EASY_EM, EASY_BLUR = 9.5, 0.1  # and reads without effort up to here
SOFT = 0.11  # blur from here on, in ems, makes a picture count as blurred
COARSE_EM = 12.0  # body text smaller than this makes a picture count as low in resolution

BODY_EM_MM = 3.7  # the size of body text, 10.5 points


@dataclass
class Shot:
    """One picture file of a page.

    ``size`` is (width, height) in pixels of the upright picture, ``homography`` maps pixels of
    the drawn sheet to its pixels. ``rotation`` is the turn, degrees clockwise, that is left after
    an EXIF orientation has been applied. ``blur`` is a Gaussian's sigma in pixels; ``hidden`` are
    boxes of the upright picture, in pixels, that glare has wiped out.
    """

    data: bytes
    extension: str
    profile: str
    rotation: int
    size: tuple[int, int]
    homography: Matrix
    scale: float
    body_em: float
    blur: float = 0.0
    darkness: float = 1.0
    hidden: list[Box] = field(default_factory=list)
    cropped: bool = False

    def place(self, box: Box) -> Box:
        """A box of the drawn sheet in pixels of the upright picture."""
        corners = np.array(
            [[box[0], box[1], 1], [box[2], box[1], 1], [box[2], box[3], 1], [box[0], box[3], 1]]
        )
        mapped = corners @ self.homography.T
        points = mapped[:, :2] / mapped[:, 2:]
        low, high = points.min(axis=0), points.max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def fraction(self, box: Box) -> list[float]:
        """A box of the drawn sheet as fractions of the upright picture, cut at its edges."""
        placed, (width, height) = self.place(box), self.size
        shares = (placed[0] / width, placed[1] / height, placed[2] / width, placed[3] / height)
        return [round(min(1.0, max(0.0, share)), 4) for share in shares]

    def legible(self, box: Box, em: float) -> bool:
        """Whether a person can read text of ``em`` pixels in a box of the drawn sheet."""
        return self._readable(box, em, LEAST_EM, MOST_BLUR)

    def easy(self, box: Box, em: float) -> bool:
        """Whether anybody would read the text without effort."""
        return self._readable(box, em, EASY_EM, EASY_BLUR)

    def _readable(self, box: Box, em: float, least_em: float, most_blur: float) -> bool:
        size = em * self.scale
        if size < least_em or self.blur > most_blur * size:
            return False
        left, top, right, bottom = self.place(box)
        width, height = self.size
        inside_x = min(right, width) - max(left, 0.0)
        inside_y = min(bottom, height) - max(top, 0.0)
        if inside_x < 0.93 * (right - left) or inside_y < 0.75 * (bottom - top):
            return False
        return not any(
            _overlap((left, top, right, bottom), hidden) > 0.25 for hidden in self.hidden
        )

    @property
    def page_legible(self) -> bool:
        """Whether body text can be read at all."""
        return self.body_em >= LEAST_EM and self.blur <= MOST_BLUR * self.body_em

    @property
    def quality(self) -> list[str]:
        """The contract's words for what is wrong with the picture."""
        words = []
        if self.blur >= SOFT * self.body_em:
            words.append("blurred")
        if self.darkness < 0.5:
            words.append("dark")
        if self.hidden:
            words.append("glare")
        if self.cropped:
            words.append("cropped")
        if self.body_em < COARSE_EM:
            words.append("low_resolution")
        return words


def _overlap(box: Box, other: Box) -> float:
    """The share of a box that another covers."""
    across = min(box[2], other[2]) - max(box[0], other[0])
    down = min(box[3], other[3]) - max(box[1], other[1])
    area = max(1e-9, (box[2] - box[0]) * (box[3] - box[1]))
    return max(0.0, across) * max(0.0, down) / area
