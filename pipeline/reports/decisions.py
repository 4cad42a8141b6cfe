"""What reviewers have written into the spreadsheet, kept when it is written anew."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

SHEET = "审核表"
CONCLUSION = "人工结论"
REVIEWER = "审核人/日期"
KEY = "编号"
"""The column, hidden, that tells which submission and requirement a row is about."""
CHOICES = ("合格", "补正", "不合格")

_ASIDE = "summary.old.xlsx"


@dataclass(frozen=True, slots=True)
class Decision:
    """A reviewer's words on one requirement of one submission."""

    conclusion: str = ""
    reviewer: str = ""


def key_of(submission: str, requirement: str) -> str:
    """A row's key: the same from run to run, and nothing can be read from it."""
    text = f"{submission}\n{requirement}".encode(errors="backslashreplace")
    return hashlib.sha256(text).hexdigest()[:16]


def kept(path: Path) -> Mapping[str, Decision]:
    """The decisions in an earlier spreadsheet, by key; none where there is none.

    A spreadsheet that cannot be read is put aside, not written over: it may hold work.
    """
    if not path.is_file():
        return {}
    try:
        return _read(path)
    except (InvalidFileException, BadZipFile, KeyError, ValueError, OSError):
        path.replace(path.with_name(_ASIDE))
        return {}


def _read(path: Path) -> dict[str, Decision]:
    book = load_workbook(path, read_only=True)
    try:
        rows = book[SHEET].iter_rows(values_only=True)
        head = [str(name) for name in next(rows, ())]
        key, conclusion, reviewer = (head.index(name) for name in (KEY, CONCLUSION, REVIEWER))
        found = {}
        for row in rows:
            said = Decision(*(_text(row[column]) for column in (conclusion, reviewer)))
            if said != Decision():
                found[_text(row[key])] = said
        return found
    finally:
        book.close()


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()
