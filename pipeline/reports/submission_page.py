"""A submission's page for a reviewer's eyes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.notice import Notice
from models.report import Report, Status
from pipeline.reports.alike_views import Other
from pipeline.reports.checklist import Checklist, Line, checklist
from pipeline.reports.documents import Listed, listed
from pipeline.reports.evidence import Evidence
from pipeline.reports.index import Index
from pipeline.reports.pictures import Pictures
from pipeline.reports.render import page
from pipeline.reports.sets import Table, tables
from pipeline.reports.shown import Printed
from pipeline.reports.words import (
    STATUS_TONES,
    Tone,
    applicant_name,
    counted,
    status_word,
    track_title,
)


@dataclass(frozen=True, slots=True)
class _View:
    """What the template shows."""

    name: str
    track: str
    word: str
    tone: Tone
    tones: tuple[tuple[Tone, int], ...]
    """How many lines there are of each tone, those that do not apply last."""
    checklist: Checklist
    attention: tuple[Line, ...]
    tables: dict[str, Table]
    """By anchor."""
    loose_tables: tuple[Table, ...]
    """Sets that no line shows."""
    documents: tuple[Listed, ...]
    handed_in: int
    """How many documents there are, the system's own files left out."""
    pages: int
    unread: str
    """How many documents and pages could not be read, in words; empty where all were."""
    failed: bool


def submission_page(
    printed: Printed,
    notice: Notice,
    folder: Path,
    stored: Callable[[str], Path],
    *,
    back: str,
    letter: bool,
    alike: Sequence[Other] = (),
) -> str:
    """The page's HTML. The pictures it shows are put into ``folder``.

    ``printed`` is as it may be shown; ``back`` is the way to the run's page; ``letter`` says
    whether a letter to the applicant lies beside the page; ``alike`` is what other submissions
    share with this one.
    """
    pictures = Pictures(folder, stored)
    view = _view(printed, notice, pictures)
    text = page(
        "submission.html",
        "submission.js",
        report=printed.report,
        notice=notice,
        view=view,
        back=back,
        letter=letter,
        alike=alike,
        order=list(Tone).index,
    )
    pictures.drop_others()
    return text


def _view(printed: Printed, notice: Notice, pictures: Pictures) -> _View:
    report = printed.report
    index = Index(report)
    lines = checklist(report, notice, index, Evidence(index, pictures, printed.page_lines))
    every = [line for group in lines.groups for line in (*group.lines, *group.others)]
    counts = {tone: sum(line.tone is tone for line in every) for tone in Tone}
    by_anchor = {table.anchor: table for table in tables(index, notice)}
    shelved = {shelf.anchor for line in every for shelf in line.shelves}
    return _View(
        name=applicant_name(report),
        track=track_title(report, notice),
        word=status_word(report),
        tone=STATUS_TONES[report.status],
        tones=tuple((tone, count) for tone, count in counts.items() if count),
        checklist=lines,
        attention=tuple(lines.attention),
        tables=by_anchor,
        loose_tables=tuple(t for name, t in by_anchor.items() if name not in shelved),
        documents=listed(index, pictures),
        handed_in=sum(document.status != "skipped" for document in report.documents),
        pages=sum(len(document.pages) for document in report.documents),
        unread=_unread(report),
        failed=report.status is Status.FAILED,
    )


def _unread(report: Report) -> str:
    documents = sum(document.status == "failed" for document in report.documents)
    pages = sum(page.error is not None for d in report.documents for page in d.pages)
    return counted([(documents, "未能读取的文件"), (pages, "未能识读的页")])
