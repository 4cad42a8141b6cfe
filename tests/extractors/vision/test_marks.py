"""Seals, portraits and codes on drawn sheets; and print that is none of them."""

from random import Random

import cv2
import numpy as np
import pytest

from extractors.ocr.engine import Image, as_image
from extractors.vision.codes import find_codes
from extractors.vision.portraits import find_photo, is_portrait
from extractors.vision.seal_text import seal_ring, without_seal_text
from extractors.vision.seals import find_dark_seals, find_seals
from extractors.vision.views import Views
from models.page import Box, Line, Mark, MarkType
from sample_docs.generator.drawing.marks import portrait
from tests.extractors.vision.drawn import Drawn, grey, overlap, sheet, tilted

_URL = "https://example.com/verify?id=1234"


@pytest.fixture(scope="module")
def plain() -> Drawn:
    return sheet()


@pytest.fixture(scope="module")
def full() -> Drawn:
    """A letter with two seals, a portrait and a code."""
    return sheet(seals=[(0.65, 0.72), (0.3, 0.62)], photo=True, code=_URL)


def test_seals_are_found_where_they_stand(full: Drawn) -> None:
    found = [mark for mark in find_seals(full.picture) if mark.certain]
    assert len(found) == 2
    assert {mark.type for mark in found} == {MarkType.SEAL}
    for seal in full.seals:
        assert max(overlap(Box(*mark.box), seal) for mark in found) > 0.7


def test_a_seal_over_print_is_found(plain: Drawn) -> None:
    assert any(mark.certain for mark in find_seals(sheet(seals=[(0.4, 0.33)]).picture))
    assert find_seals(plain.picture) == []


@pytest.mark.parametrize("side", [700, 2400])
def test_seals_are_found_at_any_size_of_picture(full: Drawn, side: int) -> None:
    height, width = full.picture.shape[:2]
    size = (round(width * side / height), side)
    found = find_seals(as_image(cv2.resize(full.picture, size, interpolation=cv2.INTER_AREA)))
    assert sum(mark.certain for mark in found) == 2


def test_red_print_and_a_red_cover_are_no_seals() -> None:
    headline = sheet(("某某市民政局文件", "关于表彰先进的通知"), size=26, colour=(200, 20, 30))
    assert not [mark for mark in find_seals(headline.picture) if mark.certain]
    cover = np.full((900, 640, 3), (30, 20, 160), np.uint8)
    assert not [mark for mark in find_seals(cover) if mark.certain]


def test_half_a_seal_at_the_edge_is_not_certain() -> None:
    cut = sheet(seals=[(1.0, 0.6)])
    assert not [mark for mark in find_seals(cut.picture) if mark.certain]


def test_a_seal_in_a_grey_copy_is_found_by_its_ring(full: Drawn) -> None:
    copy = grey(full.picture)
    assert find_seals(copy) == []
    found = find_dark_seals(copy)
    assert found
    assert all(max(overlap(Box(*m.box), s) for s in full.seals) > 0.6 for m in found)


def test_print_is_no_dark_seal(plain: Drawn) -> None:
    assert find_dark_seals(plain.picture) == []


def test_a_seals_ring_unrolls_into_a_line(full: Drawn) -> None:
    ink = as_image(cv2.cvtColor(full.picture, cv2.COLOR_BGR2GRAY))
    ring = seal_ring(ink, full.seals[0])
    height, width = ring.shape
    assert width > 8 * height
    # The characters stand below the rim and above the star: ink in most columns, paper between.
    columns = (ring[height // 5 :] < 170).any(axis=0)
    assert 0.3 < columns.mean() < 1.0


def _printed(colour: tuple[int, int, int], box: Box, page: Image) -> None:
    """Strokes of a colour where a line stands."""
    height, width = page.shape[:2]
    for at in np.linspace(box.x0 + 0.01, box.x1 - 0.01, 12):
        ends = ((int(at * width), int(box.y0 * height)), (int(at * width), int(box.y1 * height)))
        cv2.line(page, *ends, colour, 2)


@pytest.mark.parametrize(
    ("ink", "kept"), [((20, 20, 20), True), ((120, 120, 120), True), ((60, 60, 190), False)]
)
def test_under_a_seal_print_stays_black_or_grey_and_the_seals_own_text_goes(
    ink: tuple[int, int, int], *, kept: bool
) -> None:
    page = as_image(np.full((800, 600, 3), 250, np.uint8))
    cv2.circle(page, (300, 560), 170, (60, 60, 200), 8)
    seal = Mark(type=MarkType.SEAL, box=Box(0.2, 0.48, 0.8, 0.92))
    lines = [
        Line(text=text, box=box, confidence=0.9)
        for text, box in (("正文", Box(0.1, 0.1, 0.9, 0.14)), ("下面", Box(0.3, 0.7, 0.7, 0.74)))
    ]
    _printed((15, 15, 15), lines[0].box, page)
    _printed(ink, lines[1].box, page)
    left = without_seal_text(lines, [seal], page)
    assert ("下面" in {line.text for line in left}) is kept


def test_a_portrait_is_found(full: Drawn) -> None:
    mark = find_photo(full.picture)
    assert mark is not None
    assert mark.type is MarkType.PHOTO
    assert overlap(Box(*mark.box), full.photos[0]) > 0.6


def test_print_and_seals_are_no_portrait(plain: Drawn) -> None:
    assert find_photo(plain.picture) is None
    assert find_photo(sheet(seals=[(0.6, 0.3)]).picture) is None


def _portrait(*, shoulders: bool = True, seed: int = 3) -> Image:
    picture = np.asarray(portrait(300, 420, female=True, rng=Random(seed)).convert("RGB"))
    picture = np.ascontiguousarray(picture[:, :, ::-1])
    if not shoulders:
        picture[260:] = picture[2, 2]
    return as_image(picture)


def test_a_blank_sheet_on_a_table_is_no_portrait() -> None:
    picture = np.full((900, 675, 3), (96, 92, 90), np.uint8)
    picture[90:, 60:620] = (236, 238, 240)
    rows, columns = np.mgrid[0:900, 0:675]
    shadow = 1 - 0.35 * np.exp(-(((rows - 420) / 160) ** 2 + ((columns - 300) / 120) ** 2))
    shaded = (picture * shadow[..., None]).astype(np.uint8)
    assert not is_portrait(shaded)


@pytest.mark.parametrize("seed", range(14))
def test_a_picture_that_is_a_portrait_is_told(seed: int) -> None:
    assert is_portrait(_portrait(seed=seed))


def test_a_head_without_shoulders_a_sheet_and_a_seal_are_no_portraits(plain: Drawn) -> None:
    assert not is_portrait(_portrait(shoulders=False))
    assert not is_portrait(plain.picture)
    assert not is_portrait(as_image(np.full((400, 300, 3), 255, np.uint8)))


def test_a_portrait_on_its_side_is_none_yet() -> None:
    assert not is_portrait(as_image(np.rot90(_portrait()).copy()))


def test_a_code_is_found_and_says_something(full: Drawn) -> None:
    (mark,) = find_codes(Views.of(full.picture))
    assert mark.type is MarkType.QR
    assert mark.text == _URL
    assert overlap(Box(*mark.box), full.codes[0]) > 0.8


def test_a_code_on_a_tilted_page_is_where_it_stands_once_straight(full: Drawn) -> None:
    (straight,) = find_codes(Views.of(full.picture))
    (mark,) = find_codes(Views.of(tilted(full.picture, 4.0)).straightened(4.0))
    assert mark.text == _URL
    assert overlap(Box(*mark.box), Box(*straight.box)) > 0.7


def test_a_page_without_a_code_has_none(plain: Drawn) -> None:
    assert find_codes(Views.of(plain.picture)) == []


def test_boxes_stay_on_the_page(full: Drawn) -> None:
    photo = find_photo(full.picture)
    found = [
        *find_seals(full.picture),
        *find_codes(Views.of(full.picture)),
        *([photo] if photo else []),
    ]
    assert all(0 <= edge <= 1 for mark in found for edge in mark.box)
