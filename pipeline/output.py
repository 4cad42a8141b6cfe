"""The output folder: writes reports through ``pipeline.reports`` and reads them back."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

from pydantic import ValidationError

from models.notice import Notice
from models.report import Likeness, Report
from models.submission import ReadSubmission, Submission
from pipeline.reports import (
    Alikes,
    Other,
    Printed,
    RunFacts,
    submission_folder,
    write_run,
    write_submission,
)
from pipeline.store import Store


class Output:
    """The reports in one output folder, for one notice."""

    def __init__(self, out: Path, notice: Notice, store: Store, *, unmasked: bool = False) -> None:
        self._out = out
        self._notice = notice
        self._store = store
        self._unmasked = unmasked

    @property
    def manner(self) -> str:
        """How reports are written: those written in another manner are made anew."""
        return f"{version('dossier')}, {'unmasked' if self._unmasked else 'masked'}"

    def write_submission(
        self, read: ReadSubmission, report: Report, alike: Sequence[Other] = ()
    ) -> None:
        """Write a submission's report files. ``alike``: what its page says others share."""
        lines = {
            f"{document.document.path}#{page.number}": tuple(
                line.text for line in page.reading.lines
            )
            for document in read.documents
            for page in document.pages
            if page.reading is not None and page.reading.native and page.picture is None
        }
        write_submission(
            Printed(report, lines), self._notice, self._out, self._store.picture_path,
            unmasked=self._unmasked, alike=alike,
        )  # fmt: skip

    def show_likenesses(
        self,
        reports: Sequence[Report],
        likenesses: Sequence[Likeness],
        as_read: Callable[[Submission], ReadSubmission],
    ) -> None:
        """Write the pages anew that show other likenesses than there are now.

        ``as_read`` gives a submission with its documents as they were read.
        """
        alikes = Alikes(reports, likenesses, unmasked=self._unmasked)
        shown = self._store.shown_likenesses()
        for report in reports:
            alike = alikes.of(report.submission, self._store.picture_path)
            stands_for = hashlib.sha256(repr(alike).encode()).hexdigest() if alike else ""
            state = self._store.submission(report.submission)
            if state is not None and shown.get(report.submission, "") != stands_for:
                self.write_submission(as_read(state.submission), report, alike)
                self._store.save_shown_likenesses(report.submission, stands_for)

    def reports(self, submissions: Iterable[Submission]) -> list[Report]:
        """The reports at hand of these submissions."""
        found = []
        for submission in submissions:
            path = submission_folder(self._out, submission.id) / "report.json"
            try:
                found.append(Report.model_validate_json(path.read_text(encoding="utf-8")))
            except (OSError, ValidationError):
                # Written by another version, or taken away: made anew at the next run.
                self._store.forget_assessment(submission.id)
        return found

    def write_run(
        self,
        reports: Sequence[Report],
        likenesses: Sequence[Likeness] = (),
        *,
        seconds: float,
        pages_read: int,
        reader: str,
    ) -> None:
        """Write the run's overview, spreadsheet and notices."""
        facts = RunFacts(
            version=version("dossier"), reader=reader, seconds=seconds, pages_read=pages_read
        )
        write_run(
            reports, self._notice, self._out, facts,
            unmasked=self._unmasked, likenesses=likenesses,
        )  # fmt: skip
