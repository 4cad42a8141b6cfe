"""Cells are what ruling lines enclose, not what characters and codes do."""

import cv2
import numpy as np
import pytest

from extractors.ocr.engine import Image, as_image
from extractors.vision.tables import ink_of, ruled_tables
from models.page import Box

_HEIGHT, _WIDTH = 1600, 1200


def _page() -> Image:
    return as_image(np.full((_HEIGHT, _WIDTH), 255, np.uint8))


def _frames(page: Image, box: Box, rows: int, columns: int) -> None:
    """A grid of squares: what ruling lines draw, and large characters too."""
    xs = np.linspace(box.x0 * _WIDTH, box.x1 * _WIDTH, columns + 1).astype(int)
    ys = np.linspace(box.y0 * _HEIGHT, box.y1 * _HEIGHT, rows + 1).astype(int)
    for x in xs:
        cv2.line(page, (int(x), int(ys[0])), (int(x), int(ys[-1])), 0, 3)
    for y in ys:
        cv2.line(page, (int(xs[0]), int(y)), (int(xs[-1]), int(y)), 0, 3)


_GRID = Box(0.1, 0.2, 0.9, 0.5)


def test_a_ruled_grid_is_a_table_of_its_cells() -> None:
    page = _page()
    _frames(page, _GRID, 4, 3)
    (table,) = ruled_tables(ink_of(page))
    assert len(table.cells) == 12
    assert {(cell.row, cell.column) for cell in table.cells} == {
        (row, column) for row in range(4) for column in range(3)
    }


@pytest.mark.parametrize("characters", [4, 9])
def test_what_the_strokes_of_large_characters_enclose_is_no_cell(characters: int) -> None:
    """A headline of 口, 日 and 田: each a frame, one line of text around all."""
    page = _page()
    side = 0.8 * _WIDTH / characters
    line = Box(0.1, 0.2, 0.9, 0.2 + side / _HEIGHT)
    inner = Box(0.105, line.y0 + 0.1 * line.height, 0.895, line.y1 - 0.1 * line.height)
    _frames(page, inner, 1, characters)
    assert ruled_tables(ink_of(page))
    assert ruled_tables(ink_of(page), lines=[line]) == ()


def test_a_cell_with_a_line_in_it_stays_one() -> None:
    page = _page()
    _frames(page, _GRID, 4, 3)
    line = Box(0.12, 0.22, 0.35, 0.24)
    (table,) = ruled_tables(ink_of(page), lines=[line])
    assert len(table.cells) == 12


def test_the_squares_of_a_code_are_no_cells() -> None:
    page = _page()
    code = Box(0.3, 0.6, 0.6, 0.825)
    _frames(page, code, 3, 3)
    assert ruled_tables(ink_of(page))
    assert ruled_tables(ink_of(page), codes=[code]) == ()
