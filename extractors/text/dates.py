"""Dates and periods in Chinese text, in all the forms papers use.

2016年3月12日, 二〇一六年三月, 2016.03, 2016-3-12, 2016/3/12, 20160312; 2015年7月至今,
2015.07-2018.06. Text is expected normalised (``extractors.text.normal``).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.dates import PartialDate

_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {
    "〇": 0, "O": 0, "o": 0, "О": 0, "0": 0, "口": 0, "D": 0, "Q": 0, "壹": 1, "贰": 2, "两": 2,
}  # fmt: skip
"""Chinese numerals, with what OCR makes of a printed 〇."""

_ZERO = "〇零OoО0口DQ"
_YEAR = rf"(?:(?:19|20)\s?\d\s?\d|[一二][九{_ZERO}][{_ZERO}一二三四五六七八九]{{2}})"
_SHORTENED = (
    rf"二[{_ZERO}]?[一二三四五六七八九]|二[一二][{_ZERO}一二三四五六七八九]"
    rf"|[〇零][{_ZERO}一二][{_ZERO}一二三四五六七八九]"
)
"""A year of which a numeral or two were lost in reading: 二八, 二〇八, 二二一, 〇二一."""

_SMALL = (
    r"(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]"
    rf"|[{_ZERO}][一二三四五六七八九]|\d(?:\s?\d)?)"
)
_CHINESE = re.compile(
    # A dash between two dates is often read as the numeral one.
    r"(?:(?<![〇零一二三四五六七八九十\d])|(?<!\d)(?=(?:19|20)\s?\d\s?\d\s?年)|(?<=[年月日]一)(?=[12一二])|(?<=[年月日]一一)(?=[12一二])"
    # A form's own 20, and the whole year written behind it.
    r"|(?<=(?<!\d)20)(?=20[012]\d\s?年))"
    rf"(?P<y>{_YEAR}|{_SHORTENED})\s?年(?:\s?(?P<m>{_SMALL})\s?月(?:份)?(?:\s?(?P<d>{_SMALL})\s?[日号曰])?)?"
)
_SEPARATED = re.compile(
    r"(?<![\d./])(?P<y>(?:19|20)\d{2})\s?(?P<s>[.\-/、,])\s?(?P<m>1[0-2]|0?[1-9])"
    r"(?:\s?(?P=s)\s?(?P<d>3[01]|[12]\d|0?[1-9]))?(?![\d/])(?!\.\d)"
)
_COMPACT = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?![\dXx])"
)
_SPACED = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d{2})\s+(?P<m>\d{1,2})\s+(?P<d>\d{1,2})(?!\d)")
_MIXED = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d{2})[\s.\-/·](?P<m>0[1-9]|1[0-2])[\s.\-/·](?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
)
"""1996 06-30, 2019.04 12: one of the signs between was read as another, or not at all."""
_WORN = re.compile(r"(?<!\d)(?P<y>20[012]\d)\s(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)")
"""2020 1012: the signs between were not read."""

_SHORT_YEAR = re.compile(
    r"(?<!\d)['’]?(?P<y>[012]\d)\s?[年.\-/]\s?(?P<m>1[0-2]|0?[1-9])\s?(?:[月.\-/]\s?(?P<d>3[01]|[12]\d|0?[1-9])?\s?日?)?"
)
BLANK = re.compile(
    r"(?<![\d〇零一二三四五六七八九十年])(?:20\s*)?[_\s]{0,12}年[_\s]{0,12}月(?!\s?\d)(?:[_\s]{0,12}[日号曰])?"
)
"""A date to be filled in by hand that nobody filled in."""

_NOW = re.compile(r"\s?起?(?:[-~～到一]{0,2}|至)\s?(?:至今|迄今|现在|目前|今)")
_TO = re.compile(r"\s?起?(?:至|到|[-~～一]{1,2})\s?")
_NOT_BEFORE = 1900


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date at ``text[start:end]``."""

    date: PartialDate
    start: int
    end: int
    complete: bool = True
    """False where a numeral of the year was lost (二八年 for 二〇〇八年): a guess."""


@dataclass(frozen=True, slots=True)
class FoundPeriod:
    """A period at ``text[start:end]``; ``last`` is None for 至今."""

    first: PartialDate
    last: PartialDate | None
    start: int
    end: int
    complete: bool = True


def find_dates(text: str, *, short_years: bool = False) -> list[FoundDate]:
    """The dates in a text, in order, none overlapping.

    ``short_years`` also takes two-digit years (16.3.12), as hand-written under a date label.
    Days that do not exist are not dates.
    """
    patterns = [_CHINESE, _MIXED, _SEPARATED, _COMPACT, _SPACED]
    if short_years:
        patterns += [_WORN, _SHORT_YEAR]
    found: list[FoundDate] = []
    for pattern in patterns:
        for match in pattern.finditer(text):
            if any(match.start() < f.end and f.start < match.end() for f in found):
                continue
            parsed = _parsed(match)
            if parsed:
                whole = len(match["y"]) != 2 and not re.fullmatch(_SHORTENED, match["y"])
                found.append(FoundDate(parsed, match.start(), match.end(), complete=whole))
    return sorted(found, key=lambda one: one.start)


def find_periods(text: str) -> list[FoundPeriod]:
    """The periods in a text: two dates with "to" between them, or a date and 至今."""
    dates = find_dates(text)
    periods: list[FoundPeriod] = []
    taken = -1
    for i, one in enumerate(dates):
        if one.start < taken:
            continue
        now = _NOW.match(text, one.end)
        if now:
            periods.append(FoundPeriod(one.date, None, one.start, now.end(), one.complete))
            taken = now.end()
            continue
        to = _TO.match(text, one.end)
        if to and i + 1 < len(dates) and dates[i + 1].start == to.end():
            other = dates[i + 1]
            if one.date.first <= other.date.last:
                whole = one.complete and other.complete
                periods.append(FoundPeriod(one.date, other.date, one.start, other.end, whole))
                taken = other.end
        elif to:
            same_year = _rest_of_period(text, to.end(), one.date)
            if same_year:
                periods.append(FoundPeriod(one.date, same_year[0], one.start, same_year[1]))
                taken = same_year[1]
    return periods


def _rest_of_period(text: str, at: int, start: PartialDate) -> tuple[PartialDate, int] | None:
    """The end of "2018年3月至9月": a month without a year."""
    match = re.compile(rf"(?P<m>{_SMALL})\s?月(?:\s?(?P<d>{_SMALL})\s?日)?").match(text, at)
    if not match or not start.month:
        return None
    try:
        day = small_number(match["d"]) if match["d"] else 0
        end = PartialDate(start.year, small_number(match["m"]), day)
    except ValueError:
        return None
    return (end, match.end()) if start.first <= end.last else None


def _parsed(match: re.Match[str]) -> PartialDate | None:
    groups = match.groupdict()
    try:
        year = chinese_year(groups["y"])
        if year < 100:
            year += 2000
        month = small_number(groups["m"]) if groups.get("m") else 0
        day = small_number(groups["d"]) if groups.get("d") else 0
        if year < _NOT_BEFORE:
            return None
        return PartialDate(year, month, day)
    except ValueError:
        return None


def chinese_year(text: str) -> int:
    """二〇一六 or 2016 as a number.

    Raises:
        ValueError: it is no number.
    """
    joined = re.sub(r"\s", "", text)
    if re.fullmatch(_SHORTENED, joined):
        if joined[0] in "〇零":
            return 2000 + 10 * _digit(joined[1]) + _digit(joined[2])
        # The two 二 of 二〇二一 run together where the 〇 between them is lost.
        tens = _digit(joined[1]) if len(joined) == 3 else 2 if joined == "二一" else 0
        return 2000 + 10 * tens + _digit(joined[-1])
    if joined.isdecimal():
        return int(joined)
    return int("".join(str(_digit(c)) for c in joined))


def small_number(text: str) -> int:
    """十二, 二十, 〇三 or 12 as a number from 0 to 99.

    Raises:
        ValueError: it is no such number.
    """
    joined = re.sub(r"\s", "", text)
    if joined.isdecimal():
        return int(joined)
    stripped = joined.lstrip(_ZERO)
    if "十" in stripped:
        tens, units = stripped.split("十", 1)
        return (_digit(tens) if tens else 1) * 10 + (_digit(units) if units else 0)
    if len(stripped) != 1:
        raise ValueError(f"no number: {text!r}")
    return _digit(stripped)


def _digit(character: str) -> int:
    if character.isdecimal():
        return int(character)
    try:
        return _DIGITS[character]
    except KeyError:
        raise ValueError(f"no numeral: {character!r}") from None


_YEARS = re.compile(
    r"(?:满|共|累计|已有|已|达|超过|近|计)?\s?(?P<n>\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:余|多)?(?:周)?年"
    r"(?!级|制|度|代|[〇零一二三四五六七八九十\d]{1,2}月|\s?\d{1,2}\s?月)"
)


_IN_A_YEAR = re.compile(rf"[\d一二三四五六七八九第{_ZERO}]")
"""What before a number makes it the end of a year, or an ordinal."""


def find_years(text: str) -> Iterator[tuple[int, int, int]]:
    """Numbers of years said ("满5年", "累计八年"): the number, start and end of the phrase."""
    for match in _YEARS.finditer(text):
        try:
            number = small_number(match["n"])
        except ValueError:
            continue
        before = text[: match.start()].rstrip()[-1:]
        if 0 < number < 60 and not _IN_A_YEAR.fullmatch(before):
            yield number, match.start(), match.end()
