"""Pages put upright: quarter turns by the model, tilt by the lines."""

import numpy as np
import pytest

from extractors.ocr.engine import Image
from extractors.vision.upright import (
    MAX_SKEW,
    MIN_SKEW,
    Orientation,
    mostly_vertical,
    skew_of,
    straightened,
    straightened_quads,
    turned_back,
)
from models.page import Rotation
from tests.extractors.vision.drawn import Drawn, sheet, tilted, turned

_TURNS: tuple[Rotation, ...] = (0, 90, 180, 270)


@pytest.fixture(scope="module")
def letter() -> Drawn:
    return sheet()


@pytest.fixture(scope="module")
def orientation() -> Orientation:
    return Orientation()


@pytest.mark.parametrize("rotation", _TURNS)
def test_a_quarter_turn_is_told_and_undone(
    letter: Drawn, orientation: Orientation, rotation: Rotation
) -> None:
    found = turned(letter.picture, rotation)
    turn = orientation.turn(found)
    assert turn.rotation == rotation
    assert 0 < turn.margin <= 1
    assert turn.runner_up != rotation
    assert np.array_equal(turned_back(found, turn.rotation), letter.picture)


def test_an_empty_page_is_turned_some_way_without_complaint(orientation: Orientation) -> None:
    white: Image = np.full((300, 200, 3), 255, np.uint8)
    assert orientation.turn(white).rotation in _TURNS


def _tilted_quads(
    letter: Drawn, degrees: float
) -> list[np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    height, width = letter.picture.shape[:2]
    return straightened_quads(letter.quads, width, height, -degrees)


@pytest.mark.parametrize("degrees", [-9.0, -3.0, -0.5, 0.5, 2.0, 7.5])
def test_the_tilt_of_the_lines_is_measured_clockwise(letter: Drawn, degrees: float) -> None:
    assert skew_of(_tilted_quads(letter, degrees)) == pytest.approx(degrees, abs=0.05)


@pytest.mark.parametrize("degrees", [0.0, MIN_SKEW / 2, -MIN_SKEW / 2, MAX_SKEW + 3, -30.0])
def test_what_is_no_tilt_is_left_alone(letter: Drawn, degrees: float) -> None:
    assert skew_of(_tilted_quads(letter, degrees)) == 0.0


def test_a_few_slanting_lines_do_not_tilt_the_page(letter: Drawn) -> None:
    odd = _tilted_quads(letter, 8)[:2]
    assert skew_of([*letter.quads, *odd]) == 0.0


def test_without_long_lines_no_tilt_is_known() -> None:
    square = np.array([[0, 0], [20, 3], [17, 23], [-3, 20]], np.float32)
    assert skew_of([]) == 0.0
    assert skew_of([square]) == 0.0


@pytest.mark.parametrize("degrees", [-4.0, 4.0])
def test_a_straightened_page_is_the_page_again(letter: Drawn, degrees: float) -> None:
    again = straightened(tilted(letter.picture, degrees), degrees)
    middle = np.s_[300:800, 200:700]
    difference = np.abs(again[middle].astype(int) - letter.picture[middle].astype(int))
    untouched = np.abs(
        tilted(letter.picture, degrees)[middle].astype(int) - letter.picture[middle].astype(int)
    )
    assert difference.mean() < 0.4 * untouched.mean()


def test_lines_are_found_again_after_straightening(letter: Drawn) -> None:
    height, width = letter.picture.shape[:2]
    back = straightened_quads(_tilted_quads(letter, 5), width, height, 5)
    assert all(np.allclose(a, b, atol=0.1) for a, b in zip(back, letter.quads, strict=True))


def test_lines_that_stand_on_end_are_noticed(letter: Drawn) -> None:
    on_end = [quad[:, ::-1][[0, 3, 2, 1]].copy() for quad in letter.quads]
    assert mostly_vertical(on_end)
    assert not mostly_vertical(letter.quads)
    assert not mostly_vertical([*letter.quads, on_end[0]])
    assert not mostly_vertical([])
