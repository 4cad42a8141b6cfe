"""Loose pictures as leaves."""

import io
from pathlib import Path

import pytest
from PIL import Image

from extractors.containers import Limits, open_leaves
from models.errors import CorruptDocument, TooLarge, UnreadablePicture
from models.page import Leaf
from tests.extractors.containers.word import picture_bytes


def read(data: bytes, folder: Path, name: str, limits: Limits | None = None) -> list[Leaf]:
    path = folder / name
    path.write_bytes(data)
    return list(open_leaves(path, limits or Limits()))


def frames(*pictures: Image.Image, kind: str = "TIFF") -> bytes:
    buffer = io.BytesIO()
    pictures[0].save(buffer, kind, save_all=True, append_images=pictures[1:])
    return buffer.getvalue()


def shade(value: int, mode: str = "RGB", size: tuple[int, int] = (40, 30)) -> Image.Image:
    return Image.new("L", size, value).convert(mode)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "BMP", "GIF", "TIFF", "WEBP"])
def test_a_picture_is_one_leaf_with_the_files_bytes_and_name(tmp_path: Path, kind: str) -> None:
    data = picture_bytes(kind=kind)
    (leaf,) = read(data, tmp_path, "毕业证.dat")
    assert (leaf.source, leaf.picture, leaf.error) == ("毕业证.dat", data, None)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "MPO"])
def test_of_an_animation_or_stereo_picture_one_leaf_comes(tmp_path: Path, kind: str) -> None:
    data = frames(shade(10), shade(200), kind=kind)
    (leaf,) = read(data, tmp_path, "x")
    assert leaf.picture == data


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "CMYK", "I;16"])
def test_each_frame_of_a_tiff_is_a_leaf(tmp_path: Path, mode: str) -> None:
    first, second = shade(0, mode), shade(255, mode)
    leaves = read(frames(first, second), tmp_path, "扫描.tif")
    assert [leaf.source for leaf in leaves] == ["扫描.tif", "扫描.tif#2"]
    values = []
    for leaf in leaves:
        assert leaf.picture is not None
        with Image.open(io.BytesIO(leaf.picture)) as image:
            values.append(image.convert("RGB").getpixel((0, 0)))
    assert values[0] != values[1]


def test_smaller_versions_of_a_frame_are_no_pages(tmp_path: Path) -> None:
    small = shade(9, size=(10, 8))
    small.encoderinfo = {"tiffinfo": {254: 1}}
    buffer = io.BytesIO()
    shade(9).save(buffer, "TIFF", save_all=True, append_images=[small])
    assert [x.source for x in read(buffer.getvalue(), tmp_path, "x.tif")] == ["x.tif"]


def test_a_damaged_frame_keeps_its_place(tmp_path: Path) -> None:
    data = bytearray(frames(shade(1), shade(2), shade(3)))
    with Image.open(io.BytesIO(data)) as image:
        image.seek(1)
        at = image.tag_v2.get(273)[0]  # type: ignore[attr-defined]
    with Image.open(io.BytesIO(data)) as image:
        image.seek(1)
        data = data.replace((at).to_bytes(4, "little"), (10**9).to_bytes(4, "little"))
    leaves = read(bytes(data), tmp_path, "x.tif")
    assert [isinstance(leaf.error, UnreadablePicture) for leaf in leaves] == [False, True, False]


def test_a_bomb_is_too_large(tmp_path: Path) -> None:
    with pytest.raises(TooLarge):
        read(picture_bytes(size=(60, 60)), tmp_path, "x.png", Limits(pixels=3000))
    with pytest.raises(TooLarge):
        read(picture_bytes(), tmp_path, "x.png", Limits(member_bytes=50))
    with pytest.raises(TooLarge):
        read(frames(*[shade(1)] * 4), tmp_path, "x.tif", Limits(pages=3))


def test_a_bomb_among_the_frames_keeps_its_place(tmp_path: Path) -> None:
    data = frames(shade(1), shade(2, size=(200, 200)))
    leaves = read(data, tmp_path, "x.tif", Limits(pixels=3000))
    assert leaves[0].error is None
    assert isinstance(leaves[1].error, TooLarge)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "TIFF"])
def test_a_damaged_header_is_corrupt(tmp_path: Path, kind: str) -> None:
    with pytest.raises(CorruptDocument):
        read(picture_bytes(kind=kind)[:12], tmp_path, "x")
