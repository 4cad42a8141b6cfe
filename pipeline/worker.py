"""What runs in the processes that read pages. Nothing here knows of documents or stores."""

from dataclasses import dataclass

from extractors.ocr.runtime import Runtime
from extractors.reading import Reader
from extractors.vision import codes, portraits, seals
from extractors.vision.picture import decode, encode_jpeg
from extractors.vision.tables import ink_of, ruled_tables
from extractors.vision.views import Views
from models.page import Mark, Reading


@dataclass(frozen=True, slots=True)
class PictureRead:
    """A picture's reading and the upright picture, as JPEG, for people."""

    reading: Reading
    upright: bytes


@dataclass(frozen=True, slots=True)
class PictureSeen:
    """The marks on a picture whose text is known already, and the picture as JPEG."""

    marks: tuple[Mark, ...]
    upright: bytes


_reader: Reader | None = None


def start(runtime: Runtime) -> None:
    """Make this process's reader; models load with the first page."""
    global _reader  # noqa: PLW0603  (one reader a process: its models are large)
    _reader = Reader(runtime=runtime)


def read_picture(encoded: bytes) -> PictureRead:
    """Read one encoded picture.

    Raises:
        DocumentError: it does not decode.
    """
    assert _reader is not None, "start() makes the reader"
    reading, page = _reader.read_page(encoded)
    return PictureRead(reading, encode_jpeg(page))


def look_at_picture(encoded: bytes) -> PictureSeen:
    """Find the marks on a page whose text is native.

    Raises:
        DocumentError: it does not decode.
    """
    views = Views.of(decode(encoded))
    found = [*seals.find_seals(views.glance), *codes.find_codes(views)]
    cells = [cell.box for table in ruled_tables(ink_of(views.plain)) for cell in table.cells]
    photo = portraits.find_photo(views.glance, cells)
    if photo is not None:
        found.append(photo)
    return PictureSeen(tuple(found), encode_jpeg(views.page))
