"""Dates of a form's opinions where no ruling lines tell which is whose."""

from extractors.records.opinions import opinion_dates
from extractors.text.sheet import Sheet
from models.page import Line
from tests.extractors.readings import line, reading

LABELS = {"employer_opinion_date": ("工作单位意见",), "recommender_opinion_date": ("推荐单位意见",)}

FIRST = [line("工作单位意见", 0.1, 0.1), line("同意推荐。", 0.15, 0.14)]
SECOND = [line("推荐单位意见", 0.1, 0.4), line("同意推荐。", 0.15, 0.44)]


def _found(*lines: Line) -> dict[str, str]:
    found = opinion_dates(Sheet.of(reading(*lines)), {}, LABELS)
    return {name: candidate.parsed.value for name, candidate in found.items()}


def test_each_opinion_has_the_last_date_above_the_next_ones_heading() -> None:
    dates = [line("日期：2021年3月21日", 0.6, 0.3), line("期：2021年4月7日", 0.6, 0.6)]
    assert _found(*FIRST, *SECOND, *dates) == {
        "employer_opinion_date": "2021-03-21",
        "recommender_opinion_date": "2021-04-07",
    }


def test_a_date_below_the_second_opinion_is_not_the_firsts() -> None:
    assert _found(*FIRST, *SECOND, line("2021年4月7日", 0.6, 0.6)) == {
        "recommender_opinion_date": "2021-04-07"
    }


def test_without_both_headings_nobody_knows_whose_a_date_is() -> None:
    assert _found(*FIRST, line("2021年4月7日", 0.6, 0.6)) == {}


def test_a_date_in_a_sentence_is_no_closing_date() -> None:
    told = line("该同志自2012年7月起在我单位工作", 0.15, 0.2)
    assert _found(*FIRST, told, *SECOND) == {}
