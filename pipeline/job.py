"""One run over an incoming folder: the steps that the flows wire together.

Each step is a plain call that can be made alone, again, and in any order that makes sense:
what is done already is found in the store and not done twice.
"""

import hashlib
import logging
import threading
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from models.errors import DocumentError, DossierError, MissingInput, ReviewFailed
from models.failure import Failure
from models.report import Likeness, Report
from models.submission import (
    Document,
    DocumentStatus,
    ReadDocument,
    ReadSubmission,
    Submission,
)
from pipeline.across import across
from pipeline.intake import discover, is_junk, opened
from pipeline.read import DocumentReader
from pipeline.review import Terms, review, unreviewed
from pipeline.store import Store
from pipeline.trace import trace

ASSESSOR_VERSION = 2
"""Raise it whenever the same readings may give another report: reports are then made anew."""

Silent = Callable[[], None]

log = logging.getLogger(__name__)


@dataclass
class Job:
    """A run over one incoming folder with one notice."""

    incoming: Path
    store: Store
    reader: DocumentReader
    terms: Terms
    write: Callable[[ReadSubmission, Report], None]
    """Writes a submission's report files."""
    manner: str = ""
    """How they are written (masked or not): another manner makes them anew."""
    submissions: list[Submission] = field(default_factory=list)
    """Those found at the last discovery."""
    assessed: int = 0
    """How many reports were made anew."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def discover(self) -> list[Submission]:
        """The submissions in the incoming folder, kept in the store.

        Raises:
            MissingInput, NothingToReview: there is no such folder, or nothing in it.
        """
        found = discover(self.incoming)
        self.store.save_submissions(found, all_present=True)
        self.submissions = found
        return found

    def is_new(self, submission: Submission, document: Document) -> bool:
        """Whether a document was not read yet as it is now."""
        return self.store.document(submission.id, document, self.reader.reader_name) is None

    def read_document(
        self, submission: Submission, document: Document, page_done: Silent = lambda: None
    ) -> ReadDocument:
        """Read one document and keep what was read; never raises for the document's faults."""
        if is_junk(document.path):
            read = ReadDocument(document=document, status=DocumentStatus.SKIPPED)
        else:
            try:
                with opened(self.incoming, submission, document) as path:
                    read = self.reader.read(path, document, page_done)
            except (DocumentError, MissingInput, OSError) as error:
                cause = error if isinstance(error, DossierError) else DocumentError()
                failure = cause.as_failure()
                read = ReadDocument(
                    document=document, status=DocumentStatus.FAILED, failure=failure
                )
        self.store.save_document(submission.id, read, self.reader.reader_name)
        return read

    def assess(self, submission: Submission) -> Report | None:
        """Assess a submission from what was read and write its report.

        None where the report at hand is of the same readings, notice and day.
        """
        signature = self._signature(submission)
        state = self.store.submission(submission.id)
        if state is not None and state.signature == signature:
            return None
        read = self.as_read(submission)
        try:
            report = review(read, self.terms)
        except Exception as error:
            # One submission's fault never stops the others; the next run tries it again.
            cause = ReviewFailed(_place_of(error))
            log.error("%s: %s", submission.id, cause)
            report, signature = unreviewed(read, self.terms, cause.as_failure()), ""
        self.write(read, report)
        self.store.save_trace(trace(read, report))
        with self._lock:
            self.assessed += 1
        self.store.save_assessment(submission.id, signature=signature, status=report.status.value)
        return report

    def as_read(self, submission: Submission) -> ReadSubmission:
        """A submission with its documents as they were read; nothing is read anew."""
        documents = []
        for document in submission.documents:
            read = self.store.document(submission.id, document, self.reader.reader_name)
            if read is None:
                failure = Failure(code="not_read", message="文件尚未读取。")
                read = ReadDocument(
                    document=document, status=DocumentStatus.FAILED, failure=failure
                )
            documents.append(read)
        return ReadSubmission(submission=submission, documents=tuple(documents))

    def look_across(self) -> tuple[Likeness, ...]:
        """What the submissions present share that should be each person's own."""
        return across(self.store.traces())

    def _signature(self, submission: Submission) -> str:
        """What a report follows from: the documents as read, the notice, the day."""
        digest = hashlib.sha256()
        parts: Iterable[object] = (
            ASSESSOR_VERSION,
            self.manner,
            self.reader.reader_name,
            self.terms.notice.model_dump_json(),
            self.terms.day,
            submission.model_dump_json(),
            *(
                (s.path, s.sha256, s.status, s.attempts, s.read_at)
                for s in self.store.documents(submission.id)
            ),
        )
        for part in parts:
            digest.update(repr(part).encode())
        return digest.hexdigest()


def _place_of(error: Exception) -> str:
    """Where in the program an error arose: its message may hold what was read."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__}, {where}"
