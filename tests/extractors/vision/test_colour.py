"""Red ink: told from warm light, taken out, and shown alone."""

import numpy as np
import pytest

from extractors.ocr.engine import Image, as_image
from extractors.vision.colour import (
    excess_red,
    has_red,
    is_coloured,
    only_red,
    painted,
    red_mask,
    without_red,
)
from tests.extractors.vision.drawn import Drawn, grey, sheet


@pytest.fixture(scope="module")
def plain() -> Drawn:
    return sheet()


@pytest.fixture(scope="module")
def stamped() -> Drawn:
    return sheet(seals=[(0.4, 0.35)])


def _tinted(picture: Image, red: float, green: float, blue: float) -> Image:
    light = np.array([blue, green, red], np.float32)
    return as_image(np.clip(picture.astype(np.float32) * light, 0, 255))


def test_through_red_glass_the_seal_vanishes_and_the_print_stays(
    plain: Drawn, stamped: Drawn
) -> None:
    with_seal, without = without_red(stamped.picture), without_red(plain.picture)
    ink = without < 100
    assert (with_seal[ink] < 130).mean() > 0.97
    paper = without > 240
    assert (with_seal[paper] > 170).mean() > 0.97
    assert (stamped.picture[:, :, 1][paper] < 170).mean() > 0.002, "the seal was there"


def test_red_ink_alone_is_the_seal_without_the_print(plain: Drawn, stamped: Drawn) -> None:
    ink = only_red(stamped.picture) < 128
    (seal,) = stamped.seals
    height, width = ink.shape
    inside = ink[
        int(seal.y0 * height) : int(seal.y1 * height), int(seal.x0 * width) : int(seal.x1 * width)
    ]
    assert inside.sum() > 0.97 * ink.sum() > 0
    assert (only_red(plain.picture) < 128).mean() < 0.0005


def test_a_page_has_red_ink_or_not(plain: Drawn, stamped: Drawn) -> None:
    assert has_red(red_mask(stamped.picture))
    assert not has_red(red_mask(plain.picture))


@pytest.mark.parametrize(
    "light", [(1.0, 0.82, 0.66), (0.93, 0.97, 1.0), (0.55, 0.5, 0.45)], ids=["warm", "cold", "dim"]
)
def test_the_light_makes_no_paper_red_and_no_seal_pale(
    plain: Drawn, stamped: Drawn, light: tuple[float, float, float]
) -> None:
    assert not has_red(red_mask(_tinted(plain.picture, *light)))
    assert has_red(red_mask(_tinted(stamped.picture, *light)))


def test_excess_is_none_on_grey(plain: Drawn) -> None:
    assert np.abs(excess_red(grey(plain.picture))).max() <= 1


def test_a_grey_copy_has_no_colour(stamped: Drawn) -> None:
    assert is_coloured(stamped.picture)
    assert not is_coloured(grey(stamped.picture))


def test_bands_and_grounds_are_painted_and_strokes_are_not(plain: Drawn) -> None:
    assert painted(plain.picture) < 0.01
    cover = plain.picture.copy()
    height, width = cover.shape[:2]
    cover[height // 4 : height // 2, : width * 3 // 4] = (120, 60, 20)
    assert painted(cover) > 0.1
    assert painted(grey(cover)) > 0.1


def test_a_shadow_is_not_painted(plain: Drawn) -> None:
    shadowed = _tinted(plain.picture, 1.0, 0.93, 0.85)
    shadowed[:, : shadowed.shape[1] // 2] //= 2
    assert painted(shadowed) < 0.01
