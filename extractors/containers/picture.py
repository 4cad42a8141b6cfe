"""Loose pictures: JPEG, PNG, BMP, GIF, TIFF, WebP, MPO; a leaf each, a TIFF's frames each one.

Animations and stereo pictures (GIF, WebP, MPO) give their first frame.
"""

import io
import warnings
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, TiffImagePlugin

from extractors.containers import raster
from extractors.containers.limits import Limits
from models.errors import CorruptDocument, TooLarge, UnreadablePicture
from models.page import Leaf

_SUBFILE_TYPE = 254  # TIFF 6.0, NewSubfileType
_REDUCED = 0x1  # a smaller version of another frame
_PNG_MODES = frozenset({"1", "L", "LA", "P", "RGB", "RGBA", "I;16"})


def leaves(path: Path, limits: Limits) -> Iterator[Leaf]:
    """The picture, or the frames of a TIFF, named "name", "name#2" and so on.

    The bytes are those of the file, but for a TIFF of several frames, each of which is given as
    a PNG of its own. Raises `CorruptDocument` where the header is damaged, `TooLarge` beyond
    the limits. A frame that does not decode is a leaf with an error.
    """
    size = path.stat().st_size
    if size > limits.member_bytes:
        raise TooLarge(f"picture of {size} bytes")
    data = path.read_bytes()
    try:
        header = raster.read_header(data, limits, count_frames=True)
    except UnreadablePicture as error:
        raise CorruptDocument(error.detail) from error
    if header.format != "TIFF" or header.frames == 1:
        yield Leaf(path.name, picture=data)
        return
    number = 0
    for index in range(header.frames):
        leaf = _frame(
            data, index, path.name if number == 0 else f"{path.name}#{number + 1}", limits
        )
        if leaf is not None:
            number += 1
            yield leaf


def _frame(data: bytes, index: int, source: str, limits: Limits) -> Leaf | None:
    """One frame of a TIFF as a PNG; None for a smaller version of another frame."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=("TIFF",)) as image:
                image.seek(index)
                assert isinstance(image, TiffImagePlugin.TiffImageFile)
                if index and int(image.tag_v2.get(_SUBFILE_TYPE, 0)) & _REDUCED:
                    return None
                if image.width * image.height > limits.pixels:
                    raise TooLarge(f"frame of {image.width} x {image.height} pixels")
                plain = image if image.mode in _PNG_MODES else image.convert("RGB")
                buffer = io.BytesIO()
                plain.save(buffer, "PNG", compress_level=1)
                return Leaf(source, picture=buffer.getvalue())
    except TooLarge as error:
        return Leaf(source, error=TooLarge(error.detail))
    except raster.FAULTS as error:
        return Leaf(source, error=UnreadablePicture(f"frame {index + 1}: {type(error).__name__}"))
