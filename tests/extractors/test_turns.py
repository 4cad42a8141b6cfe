"""Which way up a page is read, with engines that tell a page's way up by a black corner."""

from dataclasses import dataclass

import numpy as np
import pytest

from extractors.cutting import reads_badly
from extractors.ocr.engine import Image, Quad, Recognised
from extractors.turns import Turns
from extractors.vision.upright import Turn
from extractors.vision.views import Views
from models.page import Rotation
from tests.extractors.vision.drawn import turned


@dataclass
class Look:
    """An orientation model with one answer."""

    rotation: Rotation
    margin: float = 1.0
    runner_up: Rotation = 180

    def turn(self, picture: Image) -> Turn:
        return Turn(self.rotation, self.margin, self.runner_up)


@dataclass
class Lines:
    """Finds lines as long as the page is upright: its top left corner is black."""

    lines: int = 4
    name: str = "lines"

    def detect(self, picture: Image) -> list[Quad]:
        length = 300 if picture[:40, :40].mean() < 50 else 150
        rows = [100 + 60 * row for row in range(self.lines)]
        return [
            np.array([[60, y], [60 + length, y], [60 + length, y + 30], [60, y + 30]], np.float32)
            for y in rows
        ]


@dataclass
class Lengths:
    """Reads long lines well, short ones badly."""

    name: str = "lengths"

    def recognise(self, crops: list[Image]) -> list[Recognised]:
        return [
            Recognised("十个汉字在这一行上面", 0.95 if c.shape[1] > 200 else 0.5) for c in crops
        ]


def _page(rotation: Rotation = 0) -> Views:
    page = np.full((900, 700, 3), 255, np.uint8)
    page[:60, :60] = 0
    return Views.of(turned(page, rotation))


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_page_misjudged_by_its_look_is_turned_to_where_it_reads(rotation: Rotation) -> None:
    turns = Turns(Look(0), Lines(), Lengths())
    found = _page(rotation)
    page = turns.upright(found)
    assert page.rotation == 0
    assert turns.reconsidered(found, page).rotation == rotation


def test_a_page_that_reads_no_better_another_way_up_stays() -> None:
    turns = Turns(Look(0), Lines(), Lengths())
    page = turns.upright(_page())
    assert turns.reconsidered(_page(), page) is page


def test_a_few_scraps_of_text_turn_no_picture() -> None:
    turns = Turns(Look(0), Lines(lines=2), Lengths())
    page = turns.upright(_page(180))
    assert turns.reconsidered(_page(180), page) is page


def test_a_page_reads_badly_by_its_characters_not_by_its_lines() -> None:
    well, badly = Recognised("这一行写得很清楚", 0.98), Recognised("杂", 0.3)
    assert not reads_badly([well, badly, badly])
    assert reads_badly([Recognised("倒着的一行文字", 0.6), badly])
    assert not reads_badly([]), "nothing read is nothing to doubt"
