"""Whether bytes are a raster picture worth handing on, told from the header alone."""

import gzip
import io
import struct
import warnings
import zlib
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from extractors.containers import metafile
from extractors.containers.limits import Limits
from models.errors import DocumentError, TooLarge, UnreadablePicture

Image.init()  # registers every format: those named here must be known when asked for

FORMATS = ("JPEG", "PNG", "GIF", "BMP", "DIB", "TIFF", "WEBP")
"""Pillow's names of what is let through: what both Pillow and OpenCV decode, no others. (An MPO
comes as a JPEG.)"""

_ORIENTATION = 0x0112  # EXIF 2.32, 4.6.4
FAULTS = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    EOFError,
    struct.error,
    zlib.error,
)
"""What Pillow's readers raise on damaged files; `UnidentifiedImageError` is an OSError."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a picture's header says of it."""

    format: str
    """Pillow's name of the format."""
    width: int
    """Pixels, before any EXIF rotation."""
    height: int
    frames: int = 1


def read_header(data: bytes, limits: Limits, *, count_frames: bool = False) -> Header:
    """The header of a raster picture.

    Raises `UnreadablePicture` where the bytes are no raster picture or its header is damaged,
    `TooLarge` where the header declares more than `Limits.pixels`. Decodes nothing. Frames are
    counted only when asked for (a TIFF's; `TooLarge` beyond `Limits.pages`).
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of odd metadata and of large pictures
        try:
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                width, height = image.size
                if width * height > limits.pixels:
                    raise TooLarge(f"picture of {width} x {height} pixels")
                frames = _count_frames(image, limits) if count_frames else 1
                return Header(image.format or "", width, height, frames)
        except Image.DecompressionBombError as bomb:
            raise TooLarge("picture with too many pixels") from bomb
        except UnidentifiedImageError as unknown:
            raise UnreadablePicture(describe(data)) from unknown
        except FAULTS as broken:
            raise UnreadablePicture(f"damaged header: {type(broken).__name__}") from broken


def _count_frames(image: Image.Image, limits: Limits) -> int:
    """The frames of a TIFF, walked through one by one; 1 for every other format.

    A frame whose directory is damaged counts, and ends the count: it is reported when read.
    """
    frames = 1
    if image.format != "TIFF":
        return frames
    while frames <= limits.pages:
        try:
            image.seek(frames)
        except EOFError:
            return frames
        except FAULTS:
            return frames + 1
        frames += 1
    raise TooLarge(f"more than {limits.pages} frames")


def check(data: bytes, limits: Limits) -> tuple[bytes, DocumentError | None]:
    """The raster bytes to hand on, and the error where there are none.

    A metafile that merely wraps a bitmap gives that bitmap; a gzipped metafile (.emz, .wmz) is
    unpacked for it. Everything else that is no raster picture is an error.
    """
    if data[:2] == b"\x1f\x8b":
        data = _gunzip(data, limits.member_bytes)
    wrapped = metafile.bitmap(data)
    if wrapped is not None:
        data = wrapped
    try:
        read_header(data, limits)
    except (UnreadablePicture, TooLarge) as error:
        # The caught error's traceback would keep the bytes alive in the leaf.
        return b"", error.with_traceback(None)
    return data, None


def is_plain_jpeg(data: bytes) -> bool:
    """Whether a JPEG looks the same to every decoder: grey or RGB, not turned by EXIF."""
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            plain = image.mode in ("L", "RGB") and image.getexif().get(_ORIENTATION, 1) == 1
            return plain and image.format == "JPEG"
    except FAULTS:
        return False


def describe(data: bytes) -> str:
    """What bytes that are no raster picture seem to be, for the operator."""
    if not data:
        return "no bytes"
    if metafile.is_metafile(data):
        return "drawing (EMF or WMF), not a photograph"
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<svg", b"<?xml", b"<!doctype svg")):
        return "drawing (SVG), not a photograph"
    if data[4:8] == b"ftyp":
        return "HEIC or AVIF photograph"
    if b"%PDF-" in data[:1024]:
        return "PDF in place of a picture"
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return "compound file in place of a picture"
    if head.startswith((b"\xc5\xd0\xd3\xc6", b"%!ps")):
        return "drawing (PostScript), not a photograph"
    if head.startswith((b"<html", b"<!doctype html")):
        return "web page in place of a picture"
    return "no known picture format"


def _gunzip(data: bytes, most: int) -> bytes:
    """The unpacked bytes, at most so many; what could be unpacked where the stream is damaged."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            return stream.read(most)
    except (OSError, EOFError, zlib.error):
        return b""
