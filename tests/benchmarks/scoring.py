"""How right a text is: character errors line by line, key fields found, marks, turns."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from models.dates import PRESENT
from models.page import Mark, MarkType

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_DIGITS = "〇一二三四五六七八九"
_TENS = ("", "十", "二十", "三十")


_LEADERS = re.compile(r"[.·•・∙⋯_]{3,}")


def compact(text: str) -> str:
    """The text as it is compared: full width as half width, no white space, no dots that lead.

    The dots that lead from a chapter to its page are no characters to be read.
    """
    return _LEADERS.sub("", "".join(unicodedata.normalize("NFKC", text).split()))


def line_errors(line: str, text: str) -> int:
    """The least number of characters to change for the line to stand somewhere in the text.

    Both are to be compact. The edit distance to the best substring (Sellers 1980): what
    stands around the line, in whichever order, costs nothing.
    """
    letters = np.array([ord(each) for each in text], np.int32)
    places = np.arange(len(text) + 1, dtype=np.int32)
    row = np.zeros(len(text) + 1, np.int32)
    for each in line:
        below = row + 1
        below[1:] = np.minimum(below[1:], row[:-1] + (letters != ord(each)))
        # An added character costs one more than the best to its left.
        row = np.minimum.accumulate(below - places) + places
    return int(row.min())


@dataclass(frozen=True, slots=True)
class Errors:
    """Wrong characters of so many."""

    wrong: int = 0
    of: int = 0

    def __add__(self, other: "Errors") -> "Errors":
        return Errors(self.wrong + other.wrong, self.of + other.of)

    @property
    def rate(self) -> float | None:
        """The character error rate, 0 to 1; None of nothing."""
        return self.wrong / self.of if self.of else None


def character_errors(lines: Iterable[str], text: str) -> Errors:
    """Over all lines that a page has, against all that was read on it."""
    whole = compact(text)
    total = Errors()
    for line in map(compact, lines):
        total += Errors(line_errors(line, whole), len(line))
    return total


def ways(value: str) -> set[str]:
    """The ways in which a normalised value may be printed, compact."""
    if value == PRESENT:
        return {"至今", "现在"}
    found = _DATE.fullmatch(value)
    return {compact(value)} if found is None else _dates(*found.groups())


def _dates(year: str, month: str | None, day: str | None) -> set[str]:
    written = "".join(_DIGITS[int(each)] for each in year)
    found = {f"{year}年"}
    chinese = {f"{zero}年" for zero in (written, *(written.replace("〇", o) for o in "零○O0"))}
    if month is None:
        return found | chinese | {year}
    m = int(month)
    found = {f"{year}年{each}月" for each in (m, month)}
    chinese = {f"{each}{_counted(m)}月" for each in chinese}
    if day is None:
        dotted = {f"{year}{sign}{each}" for sign in ".-/" for each in (m, month)}
        return found | chinese | dotted
    d = int(day)
    found = {f"{each}{way}日" for each in found for way in (d, day)}
    chinese = {f"{each}{_counted(d)}日" for each in chinese}
    dotted = {f"{year}{s}{a}{s}{b}" for s in ".-/" for a, b in ((m, d), (month, day))}
    return found | chinese | dotted | {year + month + day}


def _counted(number: int) -> str:
    """A month or a day in Chinese."""
    tens, ones = divmod(number, 10)
    return ("十" if tens == 1 else _TENS[tens]) + (_DIGITS[ones] if ones else "")


def is_found(value: str, text: str) -> bool:
    """Whether the text holds the value in one of the ways it may be printed."""
    whole = compact(text)
    return any(way in whole for way in ways(value))


@dataclass(frozen=True, slots=True)
class Share:
    """So many found of so many, and how many that are not there."""

    found: int = 0
    of: int = 0
    false: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.found + other.found, self.of + other.of, self.false + other.false)

    @property
    def rate(self) -> float | None:
        """The share found, 0 to 1; None of nothing."""
        return self.found / self.of if self.of else None


def fields_found(values: Iterable[str], perfect: str, text: str) -> Share:
    """Of the values that a perfect text of the page holds, those that the text holds.

    Some are not printed as such (a level named by its title): nobody could find them.
    """
    printed = [value for value in values if is_found(value, perfect)]
    return Share(sum(is_found(value, text) for value in printed), len(printed))


def marks_found(
    true: Sequence[tuple[tuple[float, ...], str]], read: Sequence[Mark], type: MarkType
) -> Share:
    """The true marks of one type (box, text) that a reported one lies upon, each used once.

    Of codes the text has to be right as well.
    """
    given = [mark for mark in read if mark.type is type and mark.certain]
    left = list(given)
    found = 0
    for box, text in true:
        upon = [
            mark for mark in left
            if _alike(box, mark.box) >= 0.15 and (type is not MarkType.QR or mark.text == text)
        ]  # fmt: skip
        if upon:
            left.remove(max(upon, key=lambda mark: _alike(box, mark.box)))
            found += 1
    return Share(found, len(true), len(given) - found)


def _alike(a: Sequence[float], b: Sequence[float]) -> float:
    """Intersection over union of two boxes."""
    across = min(a[2], b[2]) - max(a[0], b[0])
    down = min(a[3], b[3]) - max(a[1], b[1])
    both = max(0.0, across) * max(0.0, down)
    areas = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1])
    return both / max(1e-9, areas - both)
