"""A picture's reading: with fakes that find and read what a test says, once with real engines."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pytest

from extractors.ocr.engine import Image, Quad, Recognised
from extractors.reading import Reader
from extractors.text.asking import asked_again, numbers_in
from extractors.text.chinese import marked
from extractors.text.lines import in_reading_order, joined, stopped
from extractors.text.sheet import Sheet
from extractors.vision.upright import Turn, straightened_quads
from models.dates import PartialDate
from models.errors import UnreadablePicture
from models.page import Line, MarkType, Quality, Rotation
from tests.extractors.readings import line
from tests.extractors.vision.drawn import (
    LETTER,
    Drawn,
    encoded,
    grey,
    sheet,
    tilted,
    turned,
)


def _stops(text: str) -> tuple[float, ...]:
    return tuple(i / len(text) for i in range(len(text) + 1))


@dataclass
class FakeDetector:
    """Finds the same quads on every picture, or what ``find`` says."""

    quads: list[Quad]
    find: Callable[[Image], list[Quad]] | None = None
    name: str = "fake-detector"
    seen: list[tuple[int, ...]] = field(default_factory=list)

    def detect(self, picture: Image) -> list[Quad]:
        self.seen.append(picture.shape)
        return self.find(picture) if self.find else list(self.quads)


@dataclass
class FakeRecogniser:
    """Reads the given texts in turn, then nothing; of blank crops nothing either."""

    texts: list[str]
    confidence: float = 0.98
    name: str = "fake-recogniser"
    calls: int = 0

    def recognise(self, crops: list[Image]) -> list[Recognised]:
        found = []
        for _ in crops:
            text = self.texts[self.calls] if self.calls < len(self.texts) else ""
            self.calls += 1
            found.append(Recognised(text, self.confidence, _stops(text) if text else ()))
        return found


@dataclass
class Upright:
    """An orientation model that knows the answer."""

    rotation: Rotation = 0
    margin: float = 1.0
    runner_up: Rotation = 180

    def turn(self, picture: Image) -> Turn:
        return Turn(self.rotation, self.margin, self.runner_up)


@dataclass
class Told(Reader):
    """A reader that is told how pictures are turned."""

    way: Upright = field(default_factory=Upright)

    @cached_property
    def _orientation(self) -> Upright:  # type: ignore[override]
        return self.way


def _scaled(page: Drawn) -> list[Quad]:
    """The lines' places on the picture as the reader enlarges it."""
    return [(quad * 1.5).astype(np.float32) for quad in page.quads]


def _reader(
    quads: list[Quad],
    texts: list[str],
    *,
    second: list[str] | None = None,
    third: list[str] | None = None,
    confidence: float = 0.98,
    way: Upright | None = None,
) -> Told:
    return Told(
        detector=FakeDetector(quads),
        recogniser=FakeRecogniser(texts, confidence),
        second=FakeRecogniser(second or [], name="fake-second"),
        third=FakeRecogniser(third, name="fake-third") if third is not None else None,
        way=way or Upright(),
    )


_COARSE = 64
"""Dots an inch of the sheets that only fakes read: enough for seals and portraits."""


@pytest.fixture(scope="module")
def letter() -> Drawn:
    return sheet(dpi=_COARSE)


# -- what a reading holds ---------------------------------------------------------------------


def test_lines_come_in_order_with_their_places(letter: Drawn) -> None:
    reader = _reader(_scaled(letter)[::-1], list(LETTER[::-1]))
    found = reader.read(encoded(letter.picture))
    assert [one.text for one in found.lines] == list(LETTER)
    height, width = letter.picture.shape[:2]
    for one, quad in zip(found.lines, letter.quads, strict=True):
        assert one.box.x0 == pytest.approx(quad[0, 0] / width, abs=0.005)
        assert one.box.y0 == pytest.approx(quad[0, 1] / height, abs=0.005)
        assert len(one.edges) == len(one.text) + 1


def test_a_small_picture_is_enlarged_before_reading(letter: Drawn) -> None:
    reader = _reader(_scaled(letter), list(LETTER))
    found = reader.read(encoded(letter.picture))
    height, width = letter.picture.shape[:2]
    assert (found.width, found.height) == (round(1.5 * width), round(1.5 * height))


def test_noise_and_blank_lines_are_left_out(letter: Drawn) -> None:
    assert (
        _reader(_scaled(letter), list(LETTER), confidence=0.4).read(encoded(letter.picture)).lines
        == ()
    )
    texts = ["", "  ", *LETTER[2:]]
    found = _reader(_scaled(letter), texts).read(encoded(letter.picture))
    assert [one.text for one in found.lines] == list(LETTER[2:])


def test_spaces_at_the_ends_are_no_text(letter: Drawn) -> None:
    found = _reader(_scaled(letter)[:1], ["  特此证明。 "]).read(encoded(letter.picture))
    (one,) = found.lines
    assert one.text == "特此证明。"
    assert len(one.edges) == len(one.text) + 1


def test_the_name_of_a_reading_is_that_of_all_its_engines(letter: Drawn) -> None:
    reader = _reader(_scaled(letter), list(LETTER))
    assert "fake-detector" in reader.name
    assert "fake-recogniser" in reader.name
    assert "fake-second" in reader.name
    assert reader.read(encoded(letter.picture)).engine == reader.name


def test_a_damaged_picture_is_refused() -> None:
    with pytest.raises(UnreadablePicture):
        _reader([], []).read(b"no picture")


def test_a_blank_page_is_empty_and_a_page_of_texture_is_not(letter: Drawn) -> None:
    white = np.full((900, 600, 3), 255, np.uint8)
    assert _reader([], []).read(encoded(white)).empty
    assert not _reader([], []).read(encoded(letter.picture)).empty
    assert not _reader(_scaled(letter), list(LETTER)).read(encoded(letter.picture)).empty


# -- turns ------------------------------------------------------------------------------------


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_page_is_read_upright_and_says_how_it_was_turned(
    letter: Drawn, rotation: Rotation
) -> None:
    reader = _reader(_scaled(letter), list(LETTER), way=Upright(rotation))
    found = reader.read(encoded(turned(letter.picture, rotation)))
    assert found.rotation == rotation
    assert found.width < found.height
    assert [one.text for one in found.lines] == list(LETTER)


def test_a_page_of_which_the_model_is_unsure_is_tried_both_ways(letter: Drawn) -> None:
    # The first trial reads nothing, the second everything: then the page itself is read.
    texts = [""] * 6 + list(LETTER[:6]) + list(LETTER)
    way = Upright(0, margin=0.1, runner_up=180)
    reader = _reader(_scaled(letter), texts, way=way)
    assert reader.read(encoded(turned(letter.picture, 180))).rotation == 180


def test_a_picture_without_text_is_left_as_it_was(letter: Drawn) -> None:
    found = _reader([], [], way=Upright(90)).read(encoded(letter.picture))
    assert found.rotation == 0
    assert found.width < found.height


def test_a_tilted_page_is_straightened(letter: Drawn) -> None:
    height, width = letter.picture.shape[:2]
    quads = straightened_quads(_scaled(letter), round(1.5 * width), round(1.5 * height), -3.0)
    found = _reader(quads, list(LETTER)).read(encoded(tilted(letter.picture, 3.0)))
    assert found.skew == pytest.approx(3.0, abs=0.1)
    first = found.lines[0]
    assert first.box.y0 == pytest.approx(letter.quads[0][0, 1] / height, abs=0.01)


# -- colour, marks, quality -------------------------------------------------------------------


def test_marks_are_found_and_a_seal_says_its_text(letter: Drawn) -> None:
    page = sheet(seals=[(0.65, 0.75)], photo=True, code="https://example.com/1", dpi=_COARSE)
    texts = [*LETTER, "某某中心", "测试专用"]
    found = _reader(_scaled(page), texts).read(encoded(page.picture))
    assert {mark.type for mark in found.marks} == {MarkType.SEAL, MarkType.PHOTO, MarkType.QR}
    seal = next(mark for mark in found.marks if mark.type is MarkType.SEAL)
    assert seal.text == "某某中心 测试专用"
    assert found.coloured


def test_a_grey_copy_is_not_coloured(letter: Drawn) -> None:
    page = sheet(seals=[(0.65, 0.75)], dpi=_COARSE)
    found = _reader(_scaled(page), list(LETTER)).read(encoded(grey(page.picture)))
    assert not found.coloured


def test_the_detector_sees_a_stamped_page_through_red_glass() -> None:
    page = sheet(seals=[(0.4, 0.33)], dpi=_COARSE)
    reader = _reader(_scaled(page), [])
    reader.read(encoded(page.picture))
    assert isinstance(reader.detector, FakeDetector)
    assert len(reader.detector.seen[0]) == 2, "grey: the red channel alone"


def test_defects_are_told(letter: Drawn) -> None:
    dark = (letter.picture * 0.2).astype(np.uint8)
    found = _reader(_scaled(letter), list(LETTER)).read(encoded(dark))
    assert Quality.DARK in found.quality


# -- the second engine ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("邹德芬", ["邹德芬"]),
        ("特此证明。", ["特此证明。"]),
        ("批准日期：2017年06月18日止", ["批准日期：2017年06月18日止"]),
        ("一", []),
        ("工作认真负责，群众认可度高，多次被评为先进个人，受到街道社区居民好评", []),
        (
            "兹证明邹德芬同志自二〇一三年七月起在本单位社会工作岗位专职工作至今",
            ["邹德芬", "二〇一三年七月", "至今"],
        ),
        (
            "经全国统一考试合格，取得助理社会工作师职业水平，特发此证，编号2017001234",
            ["助理社会工作师", "2017001234"],
        ),
    ],
)
def test_entries_are_asked_about_whole_and_running_text_where_it_decides(
    text: str, asked: list[str]
) -> None:
    spans = [text[start:end] for start, end in asked_again(text)]
    assert len(spans) == len(asked)
    assert all(each.endswith(want) for each, want in zip(spans, asked, strict=True))


def test_long_numbers_and_dates_are_what_a_third_engine_can_settle() -> None:
    text = "第3次面谈 2017年06月18日 电话13800000001"
    assert [text[a:b] for a, b in numbers_in(text, (0, len(text)))] == [
        "2017年06月18日", "13800000001",
    ]  # fmt: skip
    assert numbers_in(text, (0, 6)) == []


def test_the_second_opinion_stands_beside_the_first(letter: Drawn) -> None:
    said = ["批准日期：2017年06月18日"]
    reader = _reader(_scaled(letter)[:1], said, second=["批准日期:2017年06月13日"])
    (one,) = reader.read(encoded(letter.picture)).lines
    (second,) = one.seconds
    assert one.text[second.start : second.end] == "批准日期：2017年06月18日"
    assert second.text == "批准日期:2017年06月13日"


def test_a_third_engine_is_asked_where_the_two_differ_on_a_number(letter: Drawn) -> None:
    quads, said = _scaled(letter)[:1], ["批准日期：2017年06月18日"]
    reader = _reader(quads, said, second=["批准日期2017年06月13日"], third=["2017年06月18日"])
    (one,) = reader.read(encoded(letter.picture)).lines
    assert [(one.text[s.start : s.end], s.text, s.third) for s in one.seconds] == [
        ("批准日期：2017年06月18日", "批准日期2017年06月13日", False),
        ("2017年06月18日", "2017年06月18日", True),
    ]
    agreed = _reader(quads, said, second=["批准日期2017年06月18日"], third=["2017年06月11日"])
    (one,) = agreed.read(encoded(letter.picture)).lines
    assert [s.third for s in one.seconds] == [False], "nothing to settle"


# -- lines ------------------------------------------------------------------------------------


def test_a_line_that_was_found_in_two_pieces_is_one() -> None:
    whole = line("批准日期：2017年06月18日", 0.1, 0.2)
    at = whole.edges[5]
    left = line("批准日期：", 0.1, 0.2)
    right = line("2017年06月18日", at, 0.2)
    (one,) = joined([right, left])
    assert one.text == whole.text
    assert one.edges == pytest.approx(whole.edges)


@pytest.mark.parametrize(
    "other",
    [line("性别", 0.5, 0.2), line("性别", 0.16, 0.25), line("性别", 0.16, 0.2, height=0.04)],
)
def test_lines_apart_stay_apart(other: Line) -> None:
    assert len(joined([line("姓名", 0.1, 0.2), other])) == 2


def test_sentences_end_in_chinese_full_stops_and_numbers_keep_their_dots() -> None:
    assert stopped("家庭关系有所改善.下次跟进.") == "家庭关系有所改善。下次跟进。"
    assert stopped("2.促进邻里相识 2019.2.18") == "2.促进邻里相识 2019.2.18"


def test_rows_are_read_from_left_to_right_though_not_quite_level() -> None:
    texts = [("乙", 0.5, 0.103), ("甲", 0.1, 0.1), ("丁", 0.5, 0.199), ("丙", 0.1, 0.202)]
    found = in_reading_order([line(text, x, y) for text, x, y in texts])
    assert [one.text for one in found] == ["甲", "乙", "丙", "丁"]


# -- real engines -----------------------------------------------------------------------------


@pytest.mark.slow
def test_drawn_pages_are_read_by_the_real_engines() -> None:
    reader = Reader()
    page = sheet(seals=[(0.62, 0.62)])
    found = reader.read(encoded(turned(page.picture, 90), "JPEG", quality=80))
    assert found.rotation == 90
    text = Sheet.of(found).flow.text
    assert text.startswith("兹证明邹德芬同志自")
    assert marked(text, "dates")[0].value == PartialDate(2013, 7)
    assert any(mark.type is MarkType.SEAL and mark.certain for mark in found.marks)
    assert found.quality == ()
    assert any("邹德芬" in second.text for one in found.lines for second in one.seconds)

    certificate = sheet(("姓名：邹德芬", "证件号码：500199199003072429", "级别：社会工作师"))
    again = reader.read(encoded(tilted(certificate.picture, 2.5)))
    assert again.skew == pytest.approx(2.5, abs=0.5)
    assert [one.text.replace(":", "：").replace(" ", "") for one in again.lines] == [
        "姓名：邹德芬", "证件号码：500199199003072429", "级别：社会工作师",
    ]  # fmt: skip
    assert reader.read(encoded(tilted(certificate.picture, 2.5))) == again, (
        "same bytes, same reading"
    )
