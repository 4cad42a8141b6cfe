"""Dates in every form papers write them, in what OCR makes of them, and in none that are none."""

import itertools
from datetime import date

import pytest
from hypothesis import given, strategies as st

from extractors.text.dates import (
    BLANK,
    chinese_year,
    find_dates,
    find_periods,
    find_years,
    small_number,
)
from extractors.text.normal import normalise
from models.dates import PartialDate

_DIGITS = "〇一二三四五六七八九"


def _numeral_year(year: int, zero: str = "〇") -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(year)).replace("〇", zero)


def _numeral(number: int) -> str:
    tens, units = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[units] if units else "")


def _texts(text: str) -> list[str]:
    return [str(found.date) for found in find_dates(normalise(text).text)]


_FORMS = {
    "plain": "{y}年{m}月{d}日",
    "padded": "{y}年{m:02}月{d:02}日",
    "号": "{y}年{m}月{d}号",
    "spaced": "{y} 年 {m} 月 {d} 日",
    "dots": "{y}.{m}.{d}",
    "padded dots": "{y}.{m:02}.{d:02}",
    "hyphens": "{y}-{m:02}-{d:02}",
    "slashes": "{y}/{m}/{d}",
    "compact": "{y}{m:02}{d:02}",
    "columns": "{y}  {m}  {d}",
}
_DAYS = st.dates(date(1950, 1, 1), date(2049, 12, 31))


@given(
    day=_DAYS, form=st.sampled_from(sorted(_FORMS)), before=st.sampled_from(["", "日期：", "于"])
)
def test_a_written_day_is_found_in_every_form(day: date, form: str, before: str) -> None:
    text = before + _FORMS[form].format(y=day.year, m=day.month, d=day.day)
    assert _texts(text) == [day.isoformat()]


@given(day=_DAYS, zero=st.sampled_from("〇○OＯ零0口"), sign=st.sampled_from("日号曰"))
def test_a_day_in_numerals_is_found_whatever_the_zero_was_read_as(
    day: date, zero: str, sign: str
) -> None:
    text = f"{_numeral_year(day.year, zero)}年{_numeral(day.month)}月{_numeral(day.day)}{sign}"
    (found,) = find_dates(normalise(text).text)
    assert str(found.date) == day.isoformat()
    assert found.complete


@given(day=_DAYS, form=st.sampled_from(["{y}年{m}月", "{y}.{m:02}", "{y}-{m}", "{y}/{m:02}"]))
def test_a_month_is_found_without_a_day(day: date, form: str) -> None:
    assert _texts(form.format(y=day.year, m=day.month)) == [f"{day:%Y-%m}"]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("2016年", ["2016"]),
        ("二〇一六年", ["2016"]),
        ("二零一八年六月", ["2018-06"]),
        ("2016年3月份", ["2016-03"]),
        ("２０１６年３月１２日", ["2016-03-12"]),
        ("批准日期：2019年05月26日管理号", ["2019-05-26"]),
        ("20 16年3月", ["2016-03"]),
        ("20 1 6 年 1 2 月 0 3 日", ["2016-12-03"]),
        ("一九八五年十一月三十日", ["1985-11-30"]),
        ("二〇一二年〇六月〇三日", ["2012-06-03"]),
        ("2015.07.01—2018.06.30", ["2015-07-01", "2018-06-30"]),
        ("2016年3月12曰", ["2016-03-12"]),
    ],
)
def test_other_forms_met_on_papers(text: str, dates: list[str]) -> None:
    assert _texts(text) == dates


@pytest.mark.parametrize(
    "text",
    [
        "    年  月  日",
        "____年__月__日",
        "20  年  月  日",
        "500199199001011234",
        "2016年13月",
        "2017-02-30",
        "13年",
        "GB/T 35273-2020",
        "192.168.2016.3",
        "四年制",
    ],
)
def test_what_is_no_date_is_not_taken_for_one(text: str) -> None:
    assert [d for d in _texts(text) if "-" in d] == []


@pytest.mark.parametrize("text", ["   年  月  日", "____年__月__日", "20__年__月__日", "年月日"])
def test_a_date_left_blank_is_told_as_blank(text: str) -> None:
    assert BLANK.search(normalise(text).text)


@pytest.mark.parametrize("text", ["2016年3月12日", "二〇一六年三月", "2016年 3 月"])
def test_a_date_that_was_filled_in_is_not_blank(text: str) -> None:
    assert not BLANK.search(normalise(text).text)


@pytest.mark.parametrize("text", ["二〇八年六月", "二八年六月三十日", "二二一年三月"])
def test_a_year_that_lost_a_numeral_is_never_complete(text: str) -> None:
    (found,) = find_dates(text)
    assert not found.complete


def test_two_digit_years_count_only_where_they_are_expected() -> None:
    assert find_dates("16.3.12") == []
    (found,) = find_dates("16.3.12", short_years=True)
    assert str(found.date) == "2016-03-12"
    assert not found.complete


def test_a_date_stands_where_it_was_found() -> None:
    text = "于2016年3月12日批准"
    (found,) = find_dates(text)
    assert text[found.start : found.end] == "2016年3月12日"


@given(st.text(alphabet="0123456789年月日号.-/〇一二三十至今 ", max_size=30))
def test_dates_lie_in_the_text_and_never_overlap(text: str) -> None:
    found = find_dates(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    for period in find_periods(text):
        assert period.last is None or period.first.first <= period.last.last
    assert all(0 < number < 60 for number, _, _ in find_years(text))


# -- periods -----------------------------------------------------------------------------------


def _periods(text: str) -> list[tuple[str, str | None]]:
    return [
        (str(found.first), str(found.last) if found.last else None)
        for found in find_periods(normalise(text).text)
    ]


@given(
    first=_DAYS,
    last=_DAYS,
    to=st.sampled_from(["至", "到", "-", "—", "～", "~", "--", "——", " 至 ", "－", "一", "起至"]),
    form=st.sampled_from(["{y}年{m}月", "{y}年{m}月{d}日", "{y}.{m:02}", "{y}/{m}/{d}"]),
)
def test_two_dates_with_to_between_them_are_a_period(
    first: date, last: date, to: str, form: str
) -> None:
    first, last = sorted((first, last))
    texts = [form.format(y=d.year, m=d.month, d=d.day) for d in (first, last)]
    written = [str(find_dates(text)[0].date) for text in texts]
    assert _periods(to.join(texts)) == [(written[0], written[1])]


@pytest.mark.parametrize(
    "now", ["至今", "—今", "-至今", "起至今", "至目前", "到现在", "迄今", "--今"]
)
def test_an_open_period_ends_now(now: str) -> None:
    assert _periods(f"2015年7月{now}在我单位工作") == [("2015-07", None)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2018年3月至9月", ("2018-03", "2018-09")),
        ("2018年3月2日至9月30日", ("2018-03-02", "2018-09-30")),
        ("二〇〇八年九月至二〇一二年六月", ("2008-09", "2012-06")),
        ("2015.07—2018.06", ("2015-07", "2018-06")),
        ("自2012年起至2020年", ("2012", "2020")),
    ],
)
def test_periods_as_papers_write_them(text: str, period: tuple[str, str]) -> None:
    assert _periods(text) == [period]


def test_several_periods_are_found_in_order() -> None:
    text = "2010.09-2014.06 大学；2014.07-2016.12 甲中心；2017.01—今 乙中心"
    assert _periods(text) == [
        ("2010-09", "2014-06"),
        ("2014-07", "2016-12"),
        ("2017-01", None),
    ]


def test_a_period_that_runs_backwards_is_none() -> None:
    assert _periods("2018年6月至2015年7月") == []


def test_a_period_with_a_guessed_end_is_incomplete() -> None:
    (found,) = find_periods("二〇〇八年九月至二一二年六月")
    assert not found.complete


# -- numbers and years -------------------------------------------------------------------------


@given(st.integers(1, 99))
def test_numerals_to_ninety_nine_are_read(number: int) -> None:
    assert small_number(_numeral(number)) == number
    assert small_number(str(number)) == number


@pytest.mark.parametrize("text", ["", "百", "十百", "三四"])
def test_what_is_no_small_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no num"):
        small_number(text)


def test_years_are_read_from_digits_and_numerals() -> None:
    assert chinese_year("20 16") == 2016
    assert chinese_year("二〇一六") == 2016
    assert chinese_year("二0一O") == 2010


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("从事社会工作满5年", [5]),
        ("累计八年", [8]),
        ("工作已满十二年，", [12]),
        ("共6余年", [6]),
        ("达10周年", [10]),
        ("2018年度考核", []),
        ("四年制本科", []),
        ("三年级", []),
        ("2016年3月", []),
        ("二〇一六年三月", []),
        ("第三年", []),
        ("2O18年至今", []),
        ("20 18年至今", []),
        ("九十年代", []),
    ],
)
def test_stated_years_are_told_from_other_years(text: str, years: list[int]) -> None:
    assert [number for number, _, _ in find_years(text)] == years


@given(_DAYS, _DAYS)
def test_dates_that_may_be_one_day_do_so_both_ways(a: date, b: date) -> None:
    exact, coarse = PartialDate(a.year, a.month, a.day), PartialDate(b.year, b.month)
    assert (
        exact.may_equal(coarse)
        == coarse.may_equal(exact)
        == ((a.year, a.month) == (b.year, b.month))
    )


def test_a_lost_zero_runs_the_two_twos_of_2021_together() -> None:
    found = find_dates("二一年三月十九日")
    assert [(str(one.date), one.complete) for one in found] == [("2021-03-19", False)]
