"""Metafiles: one that merely wraps a bitmap gives it; anything else is a drawing."""

import gzip
import io
import struct
from pathlib import Path

import pytest
from PIL import Image

from models.errors import UnreadablePicture
from tests.extractors.containers.word import Word, inline, p, picture_bytes, read

SIZE = (80, 64)


def dib() -> tuple[bytes, bytes]:
    """The header and the pixels of a device-independent bitmap."""
    data = picture_bytes(9, SIZE, "BMP")
    return data[14:54], data[54:]


def record(kind: int, body: bytes) -> bytes:
    return struct.pack("<II", kind, 8 + len(body)) + body


def emf(*records: bytes) -> bytes:
    header = bytearray(100)
    header[32:36] = b" EMF"
    return record(1, bytes(header)) + b"".join(records) + record(14, bytes(12))


def stretch() -> bytes:
    """EMR_STRETCHDIBITS with the bitmap after its 80 bytes."""
    header, pixels = dib()
    fields = struct.pack("<IIII", 80, len(header), 80 + len(header), len(pixels))
    return record(81, bytes(40) + fields + bytes(16) + header + pixels)


def plus_picture() -> bytes:
    """An EMF+ object that is a compressed bitmap."""
    image = (
        bytes(4) + struct.pack("<I", 1) + bytes(16) + struct.pack("<I", 1) + picture_bytes(3, SIZE)
    )
    thing = struct.pack("<HHII", 0x4008, 0x0500, 12 + len(image), len(image)) + image
    return record(70, struct.pack("<I", 4 + len(thing)) + b"EMF+" + thing)


def wmf(*records: bytes) -> bytes:
    header = struct.pack("<HHHIHIH", 1, 9, 0x300, 0, 0, 0, 0)
    return header + b"".join(records) + struct.pack("<IH", 3, 0)


def wmf_stretch() -> bytes:
    header, pixels = dib()
    body = bytes(22) + header + pixels
    return struct.pack("<IH", 3 + len(body) // 2, 0x0F43) + body


@pytest.mark.parametrize(
    "data",
    [
        emf(stretch()),
        emf(plus_picture(), stretch()),
        wmf(wmf_stretch()),
        b"\xd7\xcd\xc6\x9a" + bytes(18) + wmf(wmf_stretch()),
        gzip.compress(emf(stretch())),
    ],
    ids=["emf", "emf+", "wmf", "placeable wmf", "emz"],
)
def test_a_wrapped_bitmap_is_the_picture(tmp_path: Path, data: bytes) -> None:
    (leaf,) = read(Word(p(inline("a")), {"a": data}), tmp_path)
    assert leaf.error is None
    assert leaf.picture is not None
    with Image.open(io.BytesIO(leaf.picture)) as image:
        assert image.size == SIZE
        assert image.convert("RGB").getpixel((5, 5)) in ((9, 100, 200), (3, 100, 200))


@pytest.mark.parametrize(
    "data",
    [
        emf(),
        emf(stretch(), record(84, bytes(60))),
        emf(stretch(), stretch()),
        emf(record(81, bytes(10))),
        wmf(struct.pack("<IH", 5, 0x0521) + bytes(4)),
        wmf(wmf_stretch(), wmf_stretch()),
    ],
    ids=["nothing", "text too", "bands", "damaged", "wmf text", "wmf bands"],
)
def test_a_drawing_is_an_error(tmp_path: Path, data: bytes) -> None:
    (leaf,) = read(Word(p(inline("a")), {"a": data}), tmp_path)
    assert isinstance(leaf.error, UnreadablePicture)
    assert "drawing" in leaf.error.detail
