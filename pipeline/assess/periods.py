"""Periods of time as papers give them, and whether they come to so many years."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.dates import PRESENT, PartialDate, years_before
from models.record import Field, Truth


@dataclass(frozen=True, slots=True)
class Span:
    """A period's days, counted as short and as long as its precision allows."""

    first_latest: date
    first_earliest: date
    last_earliest: date
    last_latest: date


def span_of(
    start: Field | None, end: Field | None, proven: date | None, as_of: date
) -> Span | None:
    """The period; None where its beginning is not known.

    An end that was not found is as open as 至今, which is ``proven`` up to some day only.
    """
    if start is None or not start.value:
        return None
    try:
        first = PartialDate.parse(start.value)
        if end is None or not end.value or end.value == PRESENT:
            unproven = first.first - timedelta(days=1)
            return Span(first.last, first.first, proven or unproven, as_of)
        last = PartialDate.parse(end.value)
    except ValueError:
        return None
    return Span(first.last, first.first, min(last.first, as_of), min(last.last, as_of))


def merged(spans: list[tuple[date, date]]) -> list[tuple[date, date]]:
    """The periods in order, those that overlap or follow at once made one; both ends count."""
    merged: list[tuple[date, date]] = []
    for first, last in sorted(span for span in spans if span[0] <= span[1]):
        if merged and first <= merged[-1][1] + timedelta(days=1):
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def reaches(spans: list[tuple[date, date]], years: int) -> Truth:
    """Whether periods come to so many years: one by the calendar, several by their days."""
    if any(years_before(last + timedelta(days=1), years) >= first for first, last in spans):
        return Truth.YES
    days = sum((last - first).days + 1 for first, last in spans)
    if days >= 365 * years + (years + 3) // 4:
        return Truth.YES
    # How many leap days a sum of several periods has to hold is open to argument.
    return Truth.UNKNOWN if len(spans) > 1 and days >= 365 * years + years // 4 else Truth.NO
