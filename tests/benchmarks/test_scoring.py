"""The benchmark's own measures: character errors, fields found, marks."""

import pytest

from models.page import Box, Mark, MarkType
from tests.benchmarks.scoring import (
    Errors,
    Share,
    character_errors,
    compact,
    fields_found,
    is_found,
    line_errors,
    marks_found,
)


def _distance(line: str, text: str) -> int:
    """The same by the textbook: every substring, every edit."""

    def edits(a: str, b: str) -> int:
        row = list(range(len(b) + 1))
        for i, x in enumerate(a, 1):
            above, row[0] = row[0], i
            for j, y in enumerate(b, 1):
                above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (x != y))
        return row[-1]

    ends = range(len(text) + 1)
    return min(edits(line, text[i:j]) for i in ends for j in ends if i <= j)


@pytest.mark.parametrize(
    ("line", "text", "errors"),
    [
        ("特此证明", "兹有邹德芬特此证明二〇二一", 0),
        ("特此证明", "特比证明", 1),
        ("特此证明", "特证明", 1),
        ("特此证明", "特此之证明", 1),
        ("特此证明", "", 4),
        ("特此证明", "甲乙丙", 4),
        ("", "甲乙丙", 0),
        ("2017年06月", "批准日期2O17年6月止", 2),
    ],
)
def test_errors_are_counted_against_the_best_place(line: str, text: str, errors: int) -> None:
    assert line_errors(line, text) == errors


@pytest.mark.parametrize("text", ["甲乙丙丁", "乙甲丁丙戊", "甲甲甲", "丁乙", "甲戊乙丙丁甲"])
@pytest.mark.parametrize("line", ["甲乙丙", "丙丁甲", "甲", "戊戊"])
def test_the_quick_way_counts_what_the_slow_way_counts(line: str, text: str) -> None:
    assert line_errors(line, text) == _distance(line, text)


def test_white_space_and_width_are_no_errors() -> None:
    assert character_errors(["姓名：邹 德芬（女）"], "姓名:邹德\n芬(女)") == Errors(0, 9)
    assert compact("Ａ１　：") == "A1:"


def test_the_order_of_lines_and_noise_around_them_are_no_errors() -> None:
    assert character_errors(["甲乙丙", "丁戊己"], "××丁戊己--甲乙丙!").wrong == 0


def test_a_rate_is_of_all_characters_and_none_of_nothing() -> None:
    assert character_errors(["甲乙丙丁", "戊己庚辛"], "甲乙丙丁").rate == 0.5
    assert character_errors([], "甲乙").rate is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2017-06-03", "2017年6月3日"),
        ("2017-06-03", "2017 年 06 月 03 日"),
        ("2017-06-03", "2017.06.03"),
        ("2017-06-03", "20170603"),
        ("2013-07", "二〇一三年七月至今"),
        ("2013-11", "二○一三年十一月"),
        ("2020-12-31", "二〇二〇年十二月三十一日"),
        ("2020-10-20", "二零二零年十月二十日"),
        ("present", "2013年7月至今"),
        ("500199199003072428", "证件号码：500199 19900307 2428"),
        ("邹德芬", "姓 名 邹 德 芬"),
    ],
)
def test_a_value_is_found_as_it_may_be_printed(value: str, text: str) -> None:
    assert is_found(value, text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2017-06-03", "2017年6月8日"),
        ("2017-06-03", "2017年6月13日"),
        ("2013-07", "二〇一三年九月"),
        ("邹德芬", "邹得芬"),
        ("present", "2013年7月"),
    ],
)
def test_another_value_is_not_found(value: str, text: str) -> None:
    assert not is_found(value, text)


def test_what_the_paper_does_not_print_so_is_no_loss() -> None:
    perfect = "社会工作师邹德芬2017年6月"
    found = fields_found(["中级", "邹德芬", "2017-06"], perfect, "社会工作师 邹德芬 2077年6月")
    assert found == Share(1, 2)


def _mark(type: MarkType, box: Box, text: str = "", *, certain: bool = True) -> Mark:
    return Mark(type=type, box=box, text=text, certain=certain)


def test_marks_are_found_where_they_lie_once_each() -> None:
    true = [((0.1, 0.1, 0.3, 0.3), "甲")]
    here, again, away = Box(0.12, 0.1, 0.3, 0.3), Box(0.1, 0.1, 0.28, 0.3), Box(0.7, 0.7, 0.9, 0.9)
    seals = [_mark(MarkType.SEAL, box) for box in (here, again, away)]
    assert marks_found(true, seals, MarkType.SEAL) == Share(1, 1, 2)
    assert marks_found(true, seals, MarkType.PHOTO) == Share(0, 1, 0)


def test_an_uncertain_mark_is_not_reported() -> None:
    unsure = [_mark(MarkType.SEAL, Box(0.1, 0.1, 0.3, 0.3), certain=False)]
    assert marks_found([((0.1, 0.1, 0.3, 0.3), "")], unsure, MarkType.SEAL) == Share(0, 1, 0)


def test_a_code_has_to_be_decoded_rightly() -> None:
    true = [((0.1, 0.1, 0.2, 0.2), "https://example.com/1")]
    box = Box(0.1, 0.1, 0.2, 0.2)
    right = [_mark(MarkType.QR, box, "https://example.com/1")]
    wrong = [_mark(MarkType.QR, box, "https://example.com/7")]
    assert marks_found(true, right, MarkType.QR).found == 1
    assert marks_found(true, wrong, MarkType.QR).found == 0
