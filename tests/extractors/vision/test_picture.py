"""Decoding: any picture becomes one sort of array, or is refused with its cause."""

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image as PillowImage

from extractors.vision import picture as module
from extractors.vision.picture import LONG_SIDE, bounded, decode, encode_jpeg
from models.errors import TooLarge, UnreadablePicture


def _file(picture: PillowImage.Image, kind: str = "PNG", **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def _halves(mode: str = "RGB") -> PillowImage.Image:
    """Red on the left, blue on the right: 40 wide, 20 high."""
    picture = PillowImage.new("RGB", (40, 20), (255, 0, 0))
    picture.paste((0, 0, 255), (20, 0, 40, 20))
    return picture.convert(mode)


@pytest.mark.parametrize("kind", ["PNG", "BMP", "TIFF", "WEBP", "GIF", "JPEG"])
def test_formats_become_blue_green_red(kind: str) -> None:
    options = {"lossless": True} if kind == "WEBP" else {}
    found = decode(_file(_halves(), kind, **options))
    assert found.shape == (20, 40, 3)
    assert found.dtype == np.uint8
    left, right = found[10, 5].astype(int), found[10, 35].astype(int)
    assert left[2] - left[0] > 200
    assert right[0] - right[2] > 200


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "RGBA", "LA", "I", "F"])
def test_modes_become_three_channels(mode: str) -> None:
    kind = "TIFF" if mode in {"CMYK", "I", "F"} else "PNG"
    source = _halves("L").convert(mode) if mode in {"I", "F", "1", "LA"} else _halves(mode)
    found = decode(_file(source, kind))
    assert found.shape == (20, 40, 3)
    assert found[10, 5].tolist() != found[10, 35].tolist()


def test_deep_greys_are_stretched_not_clipped() -> None:
    levels = np.linspace(1000, 40000, 64, dtype=np.uint16)[None].repeat(8, 0)
    found = decode(_file(PillowImage.fromarray(levels)))
    assert found[0, 0, 0] == 0
    assert found[0, -1, 0] == 255
    assert len(np.unique(found[0, :, 0])) > 50


def test_what_shines_through_is_white() -> None:
    assert decode(_file(PillowImage.new("RGBA", (8, 8), (0, 0, 0, 0)))).min() == 255


@pytest.mark.parametrize(("tag", "shape"), [(1, (20, 40)), (3, (20, 40)), (6, (40, 20))])
def test_the_cameras_note_is_followed(tag: int, shape: tuple[int, int]) -> None:
    exif = PillowImage.Exif()
    exif[0x0112] = tag
    found = decode(_file(_halves(), "JPEG", exif=exif, quality=95))
    assert found.shape[:2] == shape
    if tag == 3:
        assert found[10, 5, 0] > 200, "upside down: blue is on the left now"


def test_large_pictures_are_brought_down() -> None:
    found = decode(_file(PillowImage.new("L", (4000, 1000), 255), "JPEG"))
    assert found.shape[1] == LONG_SIDE
    assert found.shape[0] == pytest.approx(LONG_SIDE / 4, abs=1)


@pytest.mark.parametrize(
    "encoded", [b"", b"not a picture", _file(_halves())[:60], b"\xff\xd8\xff\xe0" + b"0" * 40]
)
def test_damaged_pictures_are_refused(encoded: bytes) -> None:
    with pytest.raises(UnreadablePicture):
        decode(encoded)


def test_too_many_pixels_are_refused_before_they_are_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "MAX_PIXELS", 799)
    with pytest.raises(TooLarge):
        decode(_file(_halves()))
    monkeypatch.setattr(module, "MAX_PIXELS", 800)
    assert decode(_file(_halves())).shape == (20, 40, 3)


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("side", [12_000, 40_000])
def test_a_picture_that_claims_to_be_huge_is_refused(side: int) -> None:
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunks = b""
    for name, data in ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 64)), (b"IEND", b"")):
        crc = zlib.crc32(name + data)
        chunks += struct.pack(">I", len(data)) + name + data + struct.pack(">I", crc)
    with pytest.raises(TooLarge):
        decode(b"\x89PNG\r\n\x1a\n" + chunks)


def test_a_small_picture_is_left_as_it_is() -> None:
    found = decode(_file(_halves()))
    assert bounded(found, 40) is found
    assert bounded(found, 20).shape == (10, 20, 3)
    assert bounded(found, 1).shape == (1, 1, 3)


def test_a_jpeg_of_a_picture_is_the_picture() -> None:
    found = decode(_file(_halves()))
    again = decode(encode_jpeg(found, quality=95))
    assert np.abs(again[:, :15].astype(int) - found[:, :15].astype(int)).mean() < 12
