"""The run at a glance: a row for each submission, as the run's page shows it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models.notice import Notice
from models.report import Outcome, Report, Severity, Status
from pipeline.reports.alike import Alikes
from pipeline.reports.files import link_to, safe_name
from pipeline.reports.letters import LETTER, UnitLetter
from pipeline.reports.machine import RunFacts, totals
from pipeline.reports.render import page
from pipeline.reports.todo import todo
from pipeline.reports.words import (
    STATUS_TONES,
    STATUS_WORDS,
    Tone,
    applicant_name,
    status_word,
    track_title,
)

_ORDER = (Status.FAILED, Status.INCOMPLETE, Status.NEEDS_REVIEW, Status.COMPLETE)
"""Statuses as they are sorted: what needs most first."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A report as people may see it, with the name that its folder has."""

    submission: str
    report: Report

    @property
    def href(self) -> str:
        """The way to its page from the run's."""
        return link_to("submissions", safe_name(self.submission), "index.html")


@dataclass(frozen=True, slots=True)
class Row:
    """A submission's row. ``letter`` is the way to the applicant's letter, if there is one;
    ``alike`` says whether it shares papers with another."""

    name: str
    href: str
    unit: str
    track: str
    status: str
    order: int
    tone: Tone
    word: str
    missing: tuple[str, ...]
    look: tuple[str, ...]
    documents: int
    pages: int
    letter: str
    alike: bool


@dataclass(frozen=True, slots=True)
class _Unit:
    """A recommending unit and how many submissions came from it."""

    name: str
    count: int


def rows(reports: Sequence[Shown], notice: Notice, alikes: Alikes) -> tuple[Row, ...]:
    """A row for each submission, in the order given."""
    alike = alikes.submissions
    return tuple(_row(each, notice, alike=each.submission in alike) for each in reports)


def run_page(
    reports: Sequence[Shown],
    notice: Notice,
    facts: RunFacts,
    finished: datetime,
    letters: Sequence[UnitLetter],
    alikes: Alikes,
) -> str:
    """The HTML of the run's page."""
    every = rows(reports, notice, alikes)
    counts = Counter(row.status for row in every)
    units = Counter(row.unit for row in every if row.unit)
    return page(
        "run.html",
        "run.js",
        notice=notice,
        rows=every,
        as_of=max((each.report.as_of for each in reports), default=notice.as_of).isoformat(),
        totals=totals([each.report for each in reports]),
        statuses=[
            (status.value, STATUS_TONES[status], STATUS_WORDS[status], counts[status.value])
            for status in _ORDER
            if counts[status.value]
        ],
        units=[_Unit(name, count) for name, count in sorted(units.items())],
        letters=letters,
        couples=alikes.couples(),
        facts=facts,
        seconds=f"{facts.seconds:.0f}",
        finished=finished.strftime("%Y-%m-%d %H:%M"),
    )


def _row(shown: Shown, notice: Notice, *, alike: bool) -> Row:
    report = shown.report
    failed = report.status is Status.FAILED
    letter = todo(report, notice).needed
    return Row(
        name=applicant_name(report),
        href=shown.href,
        unit=report.applicant.recommender or "",
        track=track_title(report, notice),
        status=report.status.value,
        order=_ORDER.index(report.status),
        tone=STATUS_TONES[report.status],
        word=status_word(report),
        missing=("材料未能读取",) if failed else titles(report, Outcome.MISSING),
        look=() if failed else (*titles(report, Outcome.UNCLEAR), *unread(report)),
        documents=sum(document.status != "skipped" for document in report.documents),
        pages=sum(len(document.pages) for document in report.documents),
        letter=link_to("submissions", safe_name(shown.submission), LETTER) if letter else "",
        alike=alike,
    )


def titles(report: Report, outcome: Outcome) -> tuple[str, ...]:
    """The titles of the required findings with this outcome."""
    return tuple(
        finding.title or finding.requirement
        for finding in report.findings
        if finding.severity is Severity.REQUIRED and finding.status is outcome
    )


def unread(report: Report) -> tuple[str, ...]:
    """What was not read."""
    said = [f"《{d.path}》未能读取" for d in report.documents if d.status == "failed"]
    pages = sum(page.error is not None for d in report.documents for page in d.pages)
    return (*said, f"有{pages}页未能识读") if pages else tuple(said)
