"""The upright pictures of a submission: put beside its page, with their sizes and details."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from models.page import Box
from pipeline.reports.files import place

FOLDER = "pictures"
_NAME = re.compile(r"[0-9a-f]{8,64}")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture beside the page: its address and size in pixels."""

    href: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Crop:
    """A detail of a picture, to be shown as large as its frame: CSS percentages."""

    href: str
    ratio: float
    """Width by height of the frame."""
    width: float
    left: float
    top: float


class Pictures:
    """Puts each picture into the submission's folder the first time it is asked for."""

    def __init__(self, folder: Path, stored: Callable[[str], Path]) -> None:
        self._folder = folder / FOLDER
        self._stored = stored
        self._known: dict[str, Picture | None] = {}

    def of(self, name: str | None) -> Picture | None:
        """The picture of this SHA-256; None where there is none to show."""
        if name is None or not _NAME.fullmatch(name):
            return None
        if name not in self._known:
            self._known[name] = self._placed(name)
        return self._known[name]

    def drop_others(self) -> None:
        """Take away pictures of an earlier report that this one does not show."""
        kept = {f"{name}.jpg" for name, picture in self._known.items() if picture}
        if self._folder.is_dir():
            for file in self._folder.glob("*.jpg"):
                if file.name not in kept:
                    file.unlink()

    def _placed(self, name: str) -> Picture | None:
        source = self._stored(name)
        try:
            with Image.open(source) as image:
                width, height = image.size
        except OSError:
            return None
        target = self._folder / f"{name}.jpg"
        if not place(source, target):
            return None
        return Picture(f"{FOLDER}/{target.name}", width, height)


def crop(picture: Picture, box: Box) -> Crop | None:
    """The neighbourhood of a field, wide enough to be recognised and not blown up.

    None where the field fills so much of the page that a detail would show nothing more.
    """
    if box.height > 0.25 or box.width <= 0 or box.height <= 0:
        return None
    width = min(1.0, max(box.width * 1.25, 0.28))
    height = min(1.0, max(box.height * 2.2, 0.03))
    left = min(max(0.0, (box.x0 + box.x1 - width) / 2), 1 - width)
    top = min(max(0.0, (box.y0 + box.y1 - height) / 2), 1 - height)
    return Crop(
        href=picture.href,
        ratio=round(width * picture.width / (height * picture.height), 3),
        width=round(100 / width, 2),
        left=round(-100 * left / width, 2),
        top=round(-100 * top / height, 2),
    )
