"""Dense writing parted into its rows."""

import cv2
import numpy as np
import pytest

from extractors.ocr.engine import Quad
from extractors.vision.rows import bounds_of, clumps, rows_within
from tests.extractors.vision.drawn import written


def _box(x0: float, y0: float, x1: float, y1: float) -> Quad:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)


def _middles(rows: list[Quad]) -> list[float]:
    return sorted(float(row[:, 1].mean()) for row in rows)


@pytest.mark.parametrize("pitch", [36, 40, 44])
def test_rows_set_closer_than_their_characters_are_parted(pitch: int) -> None:
    rows = rows_within(written(8, pitch), (50, 80, 780, 120 + 7 * pitch + 20), [])
    assert len(rows) == 8
    for row, middle in enumerate(_middles(rows)):
        assert middle == pytest.approx(120 + row * pitch - 11, abs=0.35 * pitch)


@pytest.mark.parametrize("angle", [-1.5, 1.5])
def test_rows_that_climb_are_followed(angle: float) -> None:
    page = written(7, 40)
    matrix = cv2.getRotationMatrix2D((400, 300), -angle, 1.0)
    tilted = cv2.warpAffine(page, matrix, (800, 600), borderValue=255)
    rows = rows_within(np.asarray(tilted, np.uint8), (40, 60, 790, 420), [])
    assert len(rows) == 7
    for row in rows:
        along = row[1] - row[0]
        assert np.degrees(np.arctan2(along[1], along[0])) == pytest.approx(angle, abs=0.4)


def test_cells_beside_each_other_have_rows_of_their_own() -> None:
    page = np.full((600, 800), 255, np.uint8)
    page[:, :390] = written(6, 40)[:, :390]
    page[:, 420:] = np.roll(written(6, 40), 15, axis=0)[:, 420:]
    page[60:400, 403:406] = 0
    rows = rows_within(page, (40, 80, 790, 350), [])
    assert len(rows) == 12
    assert not any(row[:, 0].min() < 390 and row[:, 0].max() > 420 for row in rows)


def test_what_is_taken_by_other_writing_is_in_no_row() -> None:
    taken = _box(50, 85, 790, 130)
    rows = rows_within(written(6, 44), (50, 80, 780, 360), [taken])
    assert len(rows) == 5
    assert min(_middles(rows)) > 130


def test_what_has_no_rhythm_has_no_rows() -> None:
    blank = np.full((600, 800), 255, np.uint8)
    assert rows_within(blank, (0, 0, 799, 599), []) == []
    assert rows_within(written(1, 40), (50, 80, 780, 140), []) == []


def test_columns_side_by_side_are_a_clump_and_a_single_one_is_text() -> None:
    columns = [_box(100 + 30 * i, 100, 126 + 30 * i, 400) for i in range(3)]
    alone = _box(600, 100, 630, 400)
    line = _box(100, 20, 400, 46)
    quads = [*columns, alone, line]
    assert clumps(quads, [True] * 3 + [True, False]) == [[0, 1, 2]]
    assert clumps(quads, [False] * 5) == [], "columns that read well are columns"
    assert bounds_of(columns) == (100, 100, 186, 400)


def test_what_is_too_high_for_a_line_is_a_clump_only_where_it_reads_badly() -> None:
    quads = [_box(100, 20, 400, 46), _box(100, 60, 400, 86), _box(100, 100, 400, 200)]
    assert clumps(quads, [False, False, True]) == [[2]]
    assert clumps(quads, [False, False, False]) == [], "a headline is high, too"
