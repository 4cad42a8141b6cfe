"""Letters that tell at once what is still to be supplied, corrected or explained.

Each is made from a Word file in ``templates/``: an office changes wording, fonts or its letterhead
there, in Word, and keeps the marks in braces. ``letter_templates.py`` makes the files as delivered.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import Environment, StrictUndefined

from models.notice import Notice
from models.report import Report, Status
from pipeline.reports.files import link_to, safe_name, write_bytes
from pipeline.reports.todo import Item, ToDo, todo
from pipeline.reports.words import applicant_name, status_word, track_title

LETTER = "补正通知.docx"
UNITS = "units"
TEMPLATES = Path(__file__).with_name("templates")

_SECTIONS = ("缺少的材料", "需要更正的材料", "需要说明的事项", "建议补充的材料")
_NUMERALS = "一二三四五六"


@dataclass(frozen=True, slots=True)
class _Section:
    """A part of a letter. ``numeral`` as it is printed: 一, 二, …"""

    numeral: str
    title: str
    entries: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class _Person:
    """A person in a unit's letter."""

    number: int
    name: str
    track: str
    word: str
    counts: tuple[int, int, int]
    sections: tuple[_Section, ...]


@dataclass(frozen=True, slots=True)
class UnitLetter:
    """A unit's letter: the way to it from the run's page, and how many people it is about."""

    name: str
    href: str
    count: int


def write_letter(report: Report, notice: Notice, folder: Path) -> bool:
    """Write the applicant's letter into the submission's folder; take an old one away.

    ``report`` is as it may be shown. Gives whether there is a letter: none where nothing is
    needed.
    """
    path = folder / LETTER
    needed = todo(report, notice)
    if not needed.needed:
        path.unlink(missing_ok=True)
        return False
    sections = _sections(needed)
    values = {
        "name": applicant_name(report),
        "unit": report.applicant.recommender or "",
        "documents": sum(document.status != "skipped" for document in report.documents),
        "pages": sum(len(document.pages) for document in report.documents),
        "failed": report.status is Status.FAILED,
        "sections": sections,
        "closing": _NUMERALS[len(sections)],
        **_common(notice),
    }
    write_bytes(path, _rendered("applicant_letter.docx", values))
    return True


def write_unit_letters(
    reports: Iterable[Report], notice: Notice, out: Path
) -> tuple[UnitLetter, ...]:
    """Write a letter for each recommending unit; take those of earlier runs away.

    ``reports`` are as they may be shown. A unit whose people all need nothing gets none.
    """
    folder = out / UNITS
    letters: list[UnitLetter] = []
    kept = set()
    for unit, own in sorted(_by_unit(reports).items()):
        people = [(report, needed) for report in own if (needed := todo(report, notice)).needed]
        if not people:
            continue
        path = folder / safe_name(unit) / LETTER
        values = {
            "unit": unit,
            "total": len(own),
            "people": [
                _person(number, report, needed, notice)
                for number, (report, needed) in enumerate(people, 1)
            ],
            **_common(notice),
        }
        write_bytes(path, _rendered("unit_letter.docx", values))
        kept.add(path)
        letters.append(UnitLetter(unit, link_to(UNITS, safe_name(unit), LETTER), len(people)))
    _drop_others(folder, kept)
    return tuple(letters)


def _by_unit(reports: Iterable[Report]) -> dict[str, list[Report]]:
    units: dict[str, list[Report]] = {}
    for report in reports:
        if report.applicant.recommender:
            units.setdefault(report.applicant.recommender, []).append(report)
    return units


def _drop_others(folder: Path, kept: set[Path]) -> None:
    for path in folder.glob(f"*/{LETTER}"):
        if path not in kept:
            path.unlink()
            if not any(path.parent.iterdir()):
                path.parent.rmdir()


def _person(number: int, report: Report, needed: ToDo, notice: Notice) -> _Person:
    return _Person(
        number=number,
        name=applicant_name(report),
        track=track_title(report, notice),
        word=status_word(report),
        counts=(len(needed.missing), len(needed.correct), len(needed.explain)),
        sections=tuple(section for section in _sections(needed) if section.entries),
    )


def _sections(needed: ToDo) -> tuple[_Section, ...]:
    """The parts of a letter. What is only suggested makes a part where there is any."""
    parts: Sequence[tuple[Item, ...]] = (needed.missing, needed.correct, needed.explain)
    if needed.suggested:
        parts = (*parts, needed.suggested)
    return tuple(
        _Section(_NUMERALS[number], title, entries)
        for number, (title, entries) in enumerate(zip(_SECTIONS, parts, strict=False))
    )


def _common(notice: Notice) -> dict[str, str]:
    deadline = notice.deadline
    said = f"{deadline.year}年{deadline.month}月{deadline.day}日" if deadline else ""
    return {
        "notice": notice.title,
        "issuer": notice.issuer,
        "deadline": f"{said}{deadline:%H:%M}" if deadline else "",
    }


def _rendered(template: str, values: dict[str, Any]) -> bytes:
    """The letter's bytes. Values are text in it, never markup."""
    document = DocxTemplate(TEMPLATES / template)
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    document.render(values, environment)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()
