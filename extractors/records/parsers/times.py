"""Dates, periods and years."""

import re

from extractors.records.kind import Parsed, Voucher
from extractors.text.chinese import marked
from extractors.text.dates import BLANK, find_dates
from models.dates import PRESENT


def _dates(text: str, *, last: bool, short_years: bool = False) -> Parsed | None:
    found = marked(text, "dates")
    if not found and short_years:
        short = find_dates(text, short_years=True)
        if short:
            one = short[-1 if last else 0]
            return Parsed(str(one.date), one.start, one.end, complete=False)
    if not found:
        return None
    span = found[-1 if last else 0]
    value = span.value
    rest = text[span.end : span.end + 4]
    unread = not span.complete or bool(_REST_UNREAD.match(rest))
    day = _DAY_BARE.match(text, span.end) if value.month and not value.day else None
    if day is not None and text[span.end - 1] == "月":
        # 2019年2月25: the 日 behind it was not read.
        whole = f"{value}-{int(day.group()):02d}"
        return Parsed(whole, span.start, day.end(), frozenset({Voucher.FORMAT}))
    # 2020-03-2H: another digit was taken for a letter.
    unread = unread or bool(value.day and re.match(r"[A-Za-z]", rest))
    # 2021年4月日: the day was not read, or not filled in.
    unread = unread or bool(value.month and not value.day and re.match(r"\s?[日号]", rest))
    # Hardly anybody dates a paper by the year alone: the rest was not made out.
    unread = unread or value.month == 0
    vouchers = frozenset({Voucher.FORMAT}) if not unread else frozenset()
    return Parsed(str(value), span.start, span.end, vouchers, complete=not unread)


_REST_UNREAD = re.compile(
    r"(?!\s?[,，]?[(（]?(?:星期|周)[一二三四五六日])\s?[^\s至到\-~年月起止]{1,3}[日号月]"
)
"""What behind a date is more of it, not made out; a weekday is not: 2019年6月16日（星期日）."""

_DAY_BARE = re.compile(r"(?:3[01]|[12]\d)(?=\s*$|[\s_,，;；(])")


def date(text: str) -> Parsed | None:
    """The first date, as precise as given."""
    return _dates(text, last=False, short_years=True)


def last_date(text: str) -> Parsed | None:
    """The last date."""
    return _dates(text, last=True, short_years=True)


_TOLD_BEFORE = re.compile(r"(?:自|从|于|至|到|在|截止|、)\s*$")
_TOLD_BEHIND = re.compile(
    r"\s*(?:起|至|到|以来|以后|开始|[入进参从来任调被受评获加担在取毕年,，、])"
)


_SQUEEZED = re.compile(
    r"(?<!\d)(?P<y>20[0-3]\d)[.,年\-/\s]{0,2}(?P<m>1[0-2]|0?[1-9])[.,月\-/\s]{0,2}(?P<d>3[01]|[12]\d|0?[1-9])日?(?!\d)"
)
"""20214.7, 2021.328: a hand-written date whose points were not read."""


def squeezed_date(text: str) -> Parsed | None:
    """A date written so closely that its points were lost, in doubt; none where it may be read in
    two ways."""
    match = _SQUEEZED.search(text)
    if match is None:
        return None
    written = re.sub(r"\D", "", match.group())[4:]
    ways = {
        (int(written[:cut]), int(written[cut:]))
        for cut in (1, 2)
        if 0 < int(written[:cut] or 0) <= 12 and 0 < int(written[cut:] or 0) <= 31
    }
    parted = re.fullmatch(r"\d{4}\D*(?P<m>\d{1,2})\D+(?P<d>\d{1,2})日?", match.group())
    if parted is not None:
        ways = {(int(parted["m"]), int(parted["d"]))}
    if len(ways) != 1:
        return None
    month, day = ways.pop()
    value = f"{match['y']}-{month:02d}-{day:02d}"
    return Parsed(value, match.start(), match.end(), complete=False)


def closing_date(text: str) -> Parsed | None:
    """The date under an opinion: the last one, unless a sentence speaks of it.

    A year alone is what the form has printed there; what was to be filled in is not.
    """
    found = last_date(text)
    if found is None or len(found.value) == len("2021"):
        found = squeezed_date(text)
    if found is None:
        return None
    before, behind = text[: found.start], text[found.end :]
    if _TOLD_BEFORE.search(before) or _TOLD_BEHIND.match(behind) or BLANK.search(behind):
        return None
    return found


def period_start(text: str) -> Parsed | None:
    """The beginning of the first period, else the first date."""
    periods = marked(text, "periods")
    if not periods:
        return date(text)
    span = periods[0]
    first, _ = span.value
    return Parsed(str(first), span.start, span.end, _shaped(span.complete), span.complete)


def period_end(text: str) -> Parsed | None:
    """The end of the first period; ``present`` for 至今."""
    periods = marked(text, "periods")
    if not periods:
        return None
    span = periods[0]
    _, last = span.value
    value = PRESENT if last is None else str(last)
    return Parsed(value, span.start, span.end, _shaped(span.complete), span.complete)


def _shaped(complete: bool) -> frozenset[Voucher]:
    return frozenset({Voucher.FORMAT}) if complete else frozenset()


def years(text: str) -> Parsed | None:
    """A stated number of years."""
    spans = marked(text, "years")
    if not spans:
        return None
    span = spans[-1]
    return Parsed(str(span.value), span.start, span.end, frozenset({Voucher.FORMAT}))
