"""ID numbers, telephone numbers and addresses hidden in everything a person reads.

A report is masked as a whole before anything is made of it, so that no page, sheet or letter
can forget to. ``report.json`` alone keeps the values: programs read it.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from extractors.text.numbers import IdNumber
from models.report import Report

_SENSITIVE = ("id_number", "phone", "email")
"""Fields whose whole value is to be hidden, wherever else it is repeated."""

_ID = re.compile(r"(?<![0-9A-Za-z])[1-9](?:[ \t]?\d){16}[ \t]?[\dXx](?![0-9A-Za-z])")
_OLD_ID = re.compile(r"(?<!\d)[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)")
_PHONE = re.compile(r"(?<!\d)1[3-9]\d[ \t-]?\d{4}[ \t-]?\d{4}(?!\d)")
_EMAIL = re.compile(r"[A-Za-z0-9._%+\-]+(?=[@＠][A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+)")
_LONG_NUMBER = re.compile(r"\d(?:[ \t-]?[\dXx]){6,}")

_PROVINCES = frozenset(
    re.findall(
        r"\d\d",
        "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54"
        " 61 62 63 64 65 71 81 82 83",
    )
)


def mask_id(number: str) -> str:
    """``500***********1116``: the first three and the last four stay."""
    if len(number) < 8:
        return "*" * len(number)
    return f"{number[:3]}{'*' * (len(number) - 7)}{number[-4:]}"


def mask_phone(number: str) -> str:
    """``138****0000``."""
    digits = re.sub(r"[ \t-]", "", number)
    return f"{digits[:3]}{'*' * max(0, len(digits) - 7)}{digits[-4:]}"


class Masker:
    """Hides what is sensitive in any text of one report."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        """``known``: values of sensitive fields, hidden even where their shape is broken."""
        values = sorted({value for value in known if len(value) >= 6}, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, values))) if values else None

    @classmethod
    def of(cls, report: Report) -> "Masker":
        """With the sensitive values of a report's records."""
        return cls(
            value
            for record in report.records
            for name, field in record.fields.items()
            if is_sensitive(name)
            for value in (field.value, field.raw, *field.others)
            if value
        )

    def text(self, text: str) -> str:
        """Any text with what is sensitive in it hidden."""
        if self._known is not None:
            text = self._known.sub(lambda found: _hidden(found[0]), text)
        text = _ID.sub(_id_unless_other, text)
        text = _OLD_ID.sub(_old_id, text)
        text = _PHONE.sub(lambda found: mask_phone(found[0]), text)
        return _EMAIL.sub(lambda found: f"{found[0][:1]}***", text)

    def field(self, name: str, text: str) -> str:
        """A field's text. Numbers of certificates are shown, whatever they look like."""
        if is_sensitive(name):
            return _hidden(text)
        if not name.endswith("number"):
            return self.text(text)
        if self._known is not None:
            text = self._known.sub(lambda found: _hidden(found[0]), text)
        return _ID.sub(_certain_id, text)


def is_sensitive(field: str) -> bool:
    """Whether a field's whole value is to be hidden."""
    return field in _SENSITIVE or field.endswith(tuple(f"_{name}" for name in _SENSITIVE))


def _hidden(value: str) -> str:
    """A sensitive value, told by its shape, hidden; where it has none, most of it."""
    if "@" in value or "＠" in value:
        local, at, domain = re.split(r"([@＠])", value, maxsplit=1)
        return f"{local[:1]}***{at}{domain}"
    compact = re.sub(r"\s", "", value)
    if re.fullmatch(r"1\d{10}", compact):
        return mask_phone(compact)
    if _LONG_NUMBER.search(value):
        return _LONG_NUMBER.sub(lambda found: mask_id(re.sub(r"[ \t-]", "", found[0])), value)
    if len(compact) >= 8:
        return mask_id(compact)
    return value


def _digits(found: re.Match[str]) -> str:
    compact = re.sub(r"[ \t]", "", found[0])
    return unicodedata.normalize("NFKC", compact).upper()


def _id_unless_other(found: re.Match[str]) -> str:
    """Hidden, unless it has the shape of a certificate's number and not that of an ID number."""
    number = _digits(found)
    other = _is_management_number(number) or _is_diploma_number(number)
    if _certainly_id(number) or not other:
        return mask_id(number)
    return found[0]


def _certain_id(found: re.Match[str]) -> str:
    number = _digits(found)
    return mask_id(number) if _certainly_id(number) else found[0]


def _certainly_id(number: str) -> bool:
    identity = IdNumber(number)
    return (
        number[:2] in _PROVINCES
        and identity.valid
        and identity.birth is not None
        and 1900 <= identity.birth.year <= date.today().year
    )


def _is_management_number(number: str) -> bool:
    """Digits that begin with an exam's year and month."""
    return bool(re.match(r"20(?:0[89]|[1-3]\d)(?:0[1-9]|1[0-2])", number)) and number.isdigit()


def _is_diploma_number(number: str) -> bool:
    """School, sort of study, year, level, serial number."""
    return bool(re.fullmatch(r"\d{5}[1567](?:19|20)\d{2}0[12456]\d{6}", number))


def _old_id(found: re.Match[str]) -> str:
    return mask_id(found[0]) if found[0][:2] in _PROVINCES else found[0]
