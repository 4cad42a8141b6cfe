"""Dates of differing precision and the ways papers write them."""

import datetime as dt
from dataclasses import dataclass

AS_OF = dt.date(2021, 4, 9)

HAN_DIGITS = "〇一二三四五六七八九"


@dataclass(frozen=True, order=True)
class Moment:
    """A day, a month or a year; ``month`` or ``day`` is 0 where it is not known."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def iso(self) -> str:
        """``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``, as precise as the moment."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    @property
    def month_only(self) -> "Moment":
        """The same moment without its day."""
        return Moment(self.year, self.month)

    def first_day(self) -> dt.date:
        """The first day the moment can mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)


def moment(day: dt.date) -> Moment:
    """A calendar day as a moment."""
    return Moment(day.year, day.month, day.day)


def months_later(start: Moment, months: int) -> Moment:
    """A month some months after another (negative: before)."""
    count = start.year * 12 + start.month - 1 + months
    return Moment(count // 12, count % 12 + 1)


def han_number(number: int) -> str:
    """1 to 99 as 一 … 九十九."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else HAN_DIGITS[tens] + "十"
    return head + (HAN_DIGITS[ones] if ones or not tens else "")


def han_year(year: int, zero: str = "〇") -> str:
    """A year digit by digit: 二〇一六."""
    return "".join(zero if digit == "0" else HAN_DIGITS[int(digit)] for digit in str(year))


def written(when: Moment, style: str) -> str:
    """A moment as papers write it.

    Styles: ``cn`` 2016年3月2日, ``cn0`` 2016年03月02日, ``han`` 二〇一六年三月二日, ``han0`` with
    零 (``hano`` with ○), ``dot`` 2016.3.2, ``dot0`` 2016.03.02, ``short`` 16.3.2, ``dash``
    2016-03-02, ``slash`` 2016/3/2, ``run`` 20160302 (days only), ``cn_gap`` 2016 年 3 月 2 日.
    """
    year, month, day = when.year, when.month, when.day
    if style.startswith("han"):
        zero = {"han": "〇", "han0": "零", "hano": "○"}[style]
        text = han_year(year, zero) + "年"
        text += f"{han_number(month)}月" if month else ""
        return text + (f"{han_number(day)}日" if day else "")
    if style in ("cn", "cn0", "cn_gap"):
        pad, gap = ("02d" if style == "cn0" else "d"), (" " if style == "cn_gap" else "")
        text = f"{year}{gap}年"
        text += f"{gap}{month:{pad}}{gap}月" if month else ""
        return text + (f"{gap}{day:{pad}}{gap}日" if day else "")
    if style == "run" and day:
        return f"{year}{month:02d}{day:02d}"
    mark = {"dash": "-", "slash": "/"}.get(style, ".")
    pad = "d" if style in ("dot", "slash", "short") else "02d"
    parts = [str(year)[2:] if style == "short" else str(year)] + [
        f"{part:{pad}}" for part in (month, day) if part
    ]
    return mark.join(parts)


def years_between(start: dt.date, end: dt.date) -> int:
    """Whole years from one day to another."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def workday(day: dt.date) -> dt.date:
    """The day itself, or the Monday after a weekend."""
    return day + dt.timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)
