"""Dates as papers give them: to the day, to the month, or only the year."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Self

PRESENT = "present"
"""How an open end (至今) is written in a field."""

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as precise as its source. ``month`` and ``day`` are 0 where not given."""

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        if not 1900 <= self.year <= 2100 or (self.day and not self.month):
            raise ValueError(f"no date: {self.year}-{self.month}-{self.day}")
        # Raises ValueError for a month or a day that does not exist.
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str) -> Self:
        """From ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.

        Raises:
            ValueError: the text is none of these, or no such day exists.
        """
        found = _ISO.fullmatch(text)
        if not found:
            raise ValueError(f"no date: {text!r}")
        return cls(*(int(part or 0) for part in found.groups()))

    def __str__(self) -> str:
        text = f"{self.year:04}"
        if self.month:
            text += f"-{self.month:02}"
        if self.day:
            text += f"-{self.day:02}"
        return text

    @property
    def first(self) -> date:
        """The earliest day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def may_equal(self, other: "PartialDate") -> bool:
        """Whether both can mean one day: they agree as far as both are given."""
        return self.first <= other.last and other.first <= self.last

    def chinese(self) -> str:
        """As an office letter writes it: 2020年3月5日."""
        text = f"{self.year}年"
        if self.month:
            text += f"{self.month}月"
        if self.day:
            text += f"{self.day}日"
        return text


def years_before(day: date, years: int) -> date:
    """The same day so many years earlier; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
