"""Numbers on papers: their check digits and their structure."""

from datetime import date

import pytest
from hypothesis import given, strategies as st

from extractors.text.numbers import (
    IdNumber,
    degree_year,
    diploma_year,
    find_id_number,
    id_check,
    is_diploma_number,
    is_isbn,
    is_mobile,
    management_year,
)


def _id(birth: date, order: int) -> str:
    first = f"500199{birth:%Y%m%d}{order:03}"
    return first + id_check(first)


_NUMBERS = st.builds(_id, st.dates(date(1940, 1, 1), date(2010, 1, 1)), st.integers(1, 999))


@pytest.mark.parametrize("number", ["34052419800101001X", "11010519491231002X"])
def test_the_standards_own_examples_are_valid(number: str) -> None:
    assert IdNumber(number).valid


@given(_NUMBERS, st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_breaks_the_check(number: str, at: int, by: int) -> None:
    changed = number[:at] + str((int(number[at]) + by) % 10) + number[at + 1 :]
    assert IdNumber(number).valid
    assert not IdNumber(changed).valid


@given(_NUMBERS, st.integers(0, 15))
def test_two_neighbours_exchanged_break_the_check(number: str, at: int) -> None:
    changed = number[:at] + number[at + 1] + number[at] + number[at + 2 :]
    assert IdNumber(changed).valid == (changed == number)


@given(st.dates(date(1940, 1, 1), date(2010, 1, 1)), st.integers(1, 999))
def test_birth_and_sex_are_told_by_the_number(birth: date, order: int) -> None:
    number = IdNumber(_id(birth, order))
    assert number.birth == birth
    assert number.sex == ("男" if order % 2 else "女")


def test_a_number_with_a_day_that_does_not_exist_is_not_valid() -> None:
    first = "50019919900230001"
    assert IdNumber(first + id_check(first)).birth is None
    assert not IdNumber(first + id_check(first)).valid


@given(_NUMBERS, st.sampled_from([" ", "  ", "·"]))
def test_a_broken_number_is_joined(number: str, gap: str) -> None:
    broken = gap.join((number[:6], number[6:14], number[14:]))
    found = find_id_number(f"身份证号：{broken}")
    assert found == IdNumber(number)


@pytest.mark.parametrize(
    ("read", "number"),
    [
        ("5OO199199OO1O1OO14", "500199199001010014"),
        ("500199l99001010014", "500199199001010014"),
        ("34052419800101001x", "34052419800101001X"),
        ("34052419800101001×", "34052419800101001X"),
    ],
)
def test_letters_that_look_like_digits_are_repaired(read: str, number: str) -> None:
    assert find_id_number(read) == IdNumber(number)


@pytest.mark.parametrize("text", ["50019919900101001", "5001991990010100145", "", "姓名张三"])
def test_a_number_of_another_length_is_no_id_number(text: str) -> None:
    assert find_id_number(text) is None


def test_a_diploma_number_tells_its_year() -> None:
    assert diploma_year("990011201205000123") == 2012
    assert diploma_year("99001120010500123") == 2001, "17 digits, as in 2001"
    assert diploma_year("990012201205000123") is None, "no such type"
    assert diploma_year("990011201215000123") is None, "no such level"


def test_self_taught_numbers_are_diploma_numbers_without_a_year() -> None:
    assert is_diploma_number("65500101081300124")
    assert diploma_year("65500101081300124") is None
    assert not is_diploma_number("12345")


@pytest.mark.parametrize(
    ("number", "year"),
    [
        ("9900142012000123", 2012),
        ("Z9900132019000123", 2019),
        ("9900152012000123", None),
        ("9900142012", None),
    ],
)
def test_a_degree_number_tells_its_year(number: str, year: int | None) -> None:
    assert degree_year(number) == year


@pytest.mark.parametrize(
    ("number", "year"),
    [
        ("201706999500000012", 2017),
        ("202010999500000012", 2020),
        ("201713999500000012", None),
        ("200706999500000012", None),
        ("20170699950000001", None),
    ],
)
def test_a_management_number_begins_with_the_month_of_an_exam(
    number: str, year: int | None
) -> None:
    assert management_year(number) == year


@pytest.mark.parametrize(
    ("number", "valid"),
    [
        ("978-7-999-00001-3", True),
        ("9787999000013", True),
        ("978-7-999-00001-4", False),
        ("7-80520-125-9", False),
        ("0-306-40615-2", True),
        ("080442957X", True),
        ("12345", False),
    ],
)
def test_a_book_number_needs_its_check_digit(number: str, valid: bool) -> None:
    assert is_isbn(number) is valid


@pytest.mark.parametrize(
    ("number", "mobile"), [("13800000001", True), ("12800000001", False), ("1380000000", False)]
)
def test_mobile_numbers_have_eleven_digits(number: str, mobile: bool) -> None:
    assert is_mobile(number) is mobile


@pytest.mark.parametrize("text", ["5001991H8505050011", "", "1234", "50019919850505001x"])
def test_what_is_no_number_is_not_valid_and_no_fault(text: str) -> None:
    assert not IdNumber(text).valid
