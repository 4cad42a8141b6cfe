"""What makes a picture hard to read."""

import cv2
import numpy as np
import pytest

from extractors.ocr.engine import Image, as_image
from extractors.vision.quality import has_shapes, is_empty, quality_of
from models.page import Quality
from tests.extractors.vision.drawn import Drawn, sheet


@pytest.fixture(scope="module")
def letter() -> Drawn:
    return sheet()


def _shaded(picture: Image, factor: float) -> Image:
    return as_image(np.clip(picture.astype(np.float32) * factor, 0, 255))


def test_a_clear_page_has_no_defect(letter: Drawn) -> None:
    assert quality_of(letter.picture, letter.quads) == ()


def test_blur(letter: Drawn) -> None:
    blurred = as_image(cv2.GaussianBlur(letter.picture, (0, 0), 4))
    assert Quality.BLURRED in quality_of(blurred, letter.quads)


def test_darkness(letter: Drawn) -> None:
    assert quality_of(_shaded(letter.picture, 0.25), letter.quads) == (Quality.DARK,)
    assert Quality.DARK not in quality_of(_shaded(letter.picture, 0.6), letter.quads)


def test_glare_is_a_burnt_out_spot_on_darker_paper(letter: Drawn) -> None:
    photographed = _shaded(letter.picture, 0.7)
    assert Quality.GLARE not in quality_of(photographed, letter.quads)
    burnt = photographed.copy()
    cv2.circle(burnt, (450, 700), 120, (255, 255, 255), -1)
    assert Quality.GLARE in quality_of(burnt, letter.quads)
    assert Quality.GLARE not in quality_of(letter.picture, letter.quads), "white paper is no glare"


def test_lines_that_run_out_of_the_picture(letter: Drawn) -> None:
    left = int(letter.quads[0][0, 0]) + 60
    cut = as_image(letter.picture[:, left:])
    shift = np.array([left, 0], np.float32)
    quads = [np.maximum(quad - shift, 0).astype(np.float32) for quad in letter.quads]
    assert Quality.CROPPED in quality_of(cut, quads)


def test_lines_too_low_to_read(letter: Drawn) -> None:
    height, width = letter.picture.shape[:2]
    small = as_image(cv2.resize(letter.picture, (width // 3, height // 3)))
    quads = [(quad / 3).astype(np.float32) for quad in letter.quads]
    assert Quality.LOW_RESOLUTION in quality_of(small, quads)
    assert Quality.LOW_RESOLUTION in quality_of(letter.picture, letter.quads, scale=3.0)


def test_a_page_without_lines_is_neither_blurred_nor_small() -> None:
    white: Image = np.full((400, 300, 3), 250, np.uint8)
    assert quality_of(white, []) == ()


def test_empty_paper_is_empty_whatever_the_light(letter: Drawn) -> None:
    white: Image = np.full((800, 600, 3), 255, np.uint8)
    shade = np.linspace(120, 230, 600, dtype=np.float32)[None, :, None]
    shaded = as_image(np.broadcast_to(shade, (800, 600, 3)))
    assert is_empty(white)
    assert is_empty(shaded)
    assert not is_empty(letter.picture)


def test_a_page_blurred_beyond_reading_is_not_empty(letter: Drawn) -> None:
    blurred = as_image(cv2.GaussianBlur(letter.picture, (0, 0), 14))
    assert has_shapes(blurred)
    assert not is_empty(blurred)


def test_light_and_shadow_on_a_blank_page_are_no_shapes() -> None:
    rows, columns = np.mgrid[0:1600, 0:1130]
    shadow = 235 - 90 * np.exp(-(((rows - 700) / 420) ** 2 + ((columns - 500) / 330) ** 2))
    page = as_image(np.repeat(shadow[..., None], 3, axis=2))
    assert not has_shapes(page)
    assert is_empty(page)
