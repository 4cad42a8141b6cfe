"""Lines cut again where what was read of them reads badly."""

from dataclasses import dataclass

import numpy as np

from extractors.cutting import Cut, cut_and_read, in_one, in_rows
from extractors.ocr.engine import Image, Quad, Recognised
from extractors.vision.views import Views
from tests.extractors.vision.drawn import written

TEXT = "魏婆婆来访登记"


@dataclass
class Whole:
    """Reads a character for every 40 pixels, badly of what is less than so wide."""

    wide: int
    name: str = "whole"

    def recognise(self, crops: list[Image]) -> list[Recognised]:
        return [self._one(crop.shape[1]) for crop in crops]

    def _one(self, width: int) -> Recognised:
        text = (TEXT * 4)[: max(1, round(width / 40))]
        return Recognised(text, 0.93) if width >= self.wide else Recognised("奖", 0.4)


def _box(x0: float, y0: float, x1: float, y1: float) -> Quad:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)


def _views(grey: Image) -> Views:
    return Views.of(np.repeat(grey[:, :, np.newaxis], 3, axis=2))


def _texts(cuts: list[Cut]) -> list[str]:
    return [cut.read.text for cut in cuts]


BLANK = np.full((600, 800), 255, np.uint8)


def test_characters_found_one_by_one_are_read_as_one_line() -> None:
    views = _views(BLANK)
    quads = [_box(100 + 42 * i, 100, 140 + 42 * i, 140) for i in range(3)]
    reader = Whole(wide=80)
    quads, cuts = in_one(reader, views, quads, cut_and_read(reader, views.whole, quads))
    assert _texts(cuts) == ["魏婆婆"]
    assert quads[0][0].tolist() == [100, 100]
    assert quads[0][2].tolist() == [224, 140]


def test_pieces_apart_or_on_other_levels_stay_apart() -> None:
    views = _views(BLANK)
    quads = [_box(100, 100, 140, 140), _box(200, 100, 240, 140), _box(142, 130, 182, 170)]
    reader = Whole(wide=80)
    _, cuts = in_one(reader, views, quads, cut_and_read(reader, views.whole, quads))
    assert len(cuts) == 3


def test_what_reads_well_is_not_read_again() -> None:
    views = _views(BLANK)
    quads = [_box(100, 100, 300, 140), _box(302, 100, 500, 140)]
    reader = Whole(wide=100)
    cuts = cut_and_read(reader, views.whole, quads)
    assert in_one(reader, views, quads, cuts) == (quads, cuts)


def test_columns_that_read_badly_become_rows_that_read_well() -> None:
    views = _views(written(6, 40))
    columns = [_box(60 + 40 * i, 85, 96 + 40 * i, 335) for i in range(12)]
    headline = _box(60, 20, 460, 60)
    reader = Whole(wide=380)
    quads = [headline, *columns]
    quads, cuts = in_rows(reader, views, quads, cut_and_read(reader, views.whole, quads))
    assert len(cuts) == 7
    assert all(text.startswith(TEXT) for text in _texts(cuts))
    assert any(quad is headline for quad in quads)


def test_columns_stay_where_their_rows_read_no_better() -> None:
    views = _views(written(6, 40))
    columns = [_box(60 + 40 * i, 85, 96 + 40 * i, 335) for i in range(12)]
    reader = Whole(wide=2000)
    quads, cuts = in_rows(reader, views, columns, cut_and_read(reader, views.whole, columns))
    assert len(cuts) == len(quads) == 12
