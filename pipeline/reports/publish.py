"""Writes all reports of a submission, and those of a run.

Nothing that people read is made from a report as it is: each is first cleaned and masked as a
whole (``shown``). Letters leave the office and are always masked.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from models.notice import Notice
from models.report import Likeness, Report
from pipeline.reports.alike import Alikes
from pipeline.reports.alike_views import Other
from pipeline.reports.files import private_folder, submission_folder, write_text
from pipeline.reports.letters import write_letter, write_unit_letters
from pipeline.reports.machine import RunFacts, write_report, write_run_facts
from pipeline.reports.overview import Shown, run_page
from pipeline.reports.shown import Printed, shown
from pipeline.reports.submission_page import submission_page
from pipeline.reports.workbook import write_workbook

_BACK = "../../index.html"


def write_submission(
    printed: Printed,
    notice: Notice,
    out: Path,
    stored: Callable[[str], Path],
    *,
    unmasked: bool = False,
    alike: Sequence[Other] = (),
) -> None:
    """Write a submission's page with its pictures, the applicant's letter and ``report.json``.

    ``stored`` tells where the upright picture of a SHA-256 is kept; ``alike`` is what other
    submissions share with it, for the page alone. What an earlier report left
    behind and this one does not need is taken away.
    """
    report = printed.report
    folder = private_folder(submission_folder(out, report.submission))
    letter = write_letter(shown(Printed(report), unmasked=False).report, notice, folder)
    page = submission_page(
        shown(printed, unmasked=unmasked), notice, folder, stored,
        back=_BACK, letter=letter, alike=alike,
    )  # fmt: skip
    write_text(folder / "index.html", page)
    # Last: where it stands, the rest stands.
    write_report(report, folder / "report.json")


def write_run(
    reports: Sequence[Report],
    notice: Notice,
    out: Path,
    facts: RunFacts,
    *,
    unmasked: bool = False,
    likenesses: Sequence[Likeness] = (),
) -> None:
    """Write the run's page, its spreadsheet, the units' letters and ``run.json``.

    ``likenesses``: what submissions share, for the reviewers' page and sheet.
    """
    private_folder(out)
    finished = datetime.now().astimezone()
    masked = [shown(Printed(report), unmasked=False).report for report in reports]
    visible = (
        [shown(Printed(report), unmasked=True).report for report in reports] if unmasked else masked
    )
    seen = [Shown(report.submission, each) for report, each in zip(reports, visible, strict=True)]
    alikes = Alikes(reports, likenesses, unmasked=unmasked)
    letters = write_unit_letters(masked, notice, out)
    write_text(out / "index.html", run_page(seen, notice, facts, finished, letters, alikes))
    write_workbook(seen, notice, out / "summary.xlsx", alikes)
    write_run_facts(reports, notice, facts, finished, likenesses, out / "run.json")
