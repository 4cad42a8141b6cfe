"""What is known between runs: submissions, documents, readings, assessments.

Readings are kept by the picture's content and the reader's name, so nothing is ever read twice
and re-assessing reads nothing. Everything stands in one database (SQLite by default, any that
SQLAlchemy speaks to by a setting) and a folder of upright pictures beside it.
"""

import json
import os
import threading
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from models.failure import Failure
from models.page import Page, Reading
from models.submission import Document, DocumentStatus, ReadDocument, Submission
from models.trace import Trace
from pipeline.database import DOCUMENTS, FACTS, READINGS, SUBMISSIONS, TRACES, matches, opened, put


@dataclass(frozen=True, slots=True)
class DocumentState:
    """A document as the store knows it."""

    submission: str
    path: str
    sha256: str
    status: DocumentStatus
    failure: Failure | None
    attempts: int
    pages: int
    read_at: datetime | None


@dataclass(frozen=True, slots=True)
class SubmissionState:
    """A submission as the store knows it. ``status`` is its report's, None before the first."""

    submission: Submission
    signature: str | None
    status: str | None
    assessed_at: datetime | None


class Store:
    """The store of one output folder. Safe to use from several threads."""

    def __init__(self, address: str, pictures: Path) -> None:
        self._engine = opened(address)
        self._pictures = pictures
        pictures.mkdir(parents=True, exist_ok=True, mode=0o700)

    def close(self) -> None:
        """Close the database."""
        self._engine.dispose()

    # -- facts about the run ------------------------------------------------------------------

    def remember(self, **facts: str) -> None:
        """Keep facts about the run: where the incoming folder is, which notice."""
        with self._engine.begin() as connection:
            for name, value in facts.items():
                put(connection, FACTS, {"name": name}, {"value": value})

    def fact(self, name: str) -> str | None:
        """A fact kept by ``remember``."""
        with self._engine.connect() as connection:
            found = connection.execute(sa.select(FACTS.c.value).where(FACTS.c.name == name))
            return found.scalar_one_or_none()

    # -- submissions --------------------------------------------------------------------------

    def save_submissions(self, found: Iterable[Submission], *, all_present: bool) -> None:
        """Keep what was discovered. ``all_present``: others are no longer there."""
        with self._engine.begin() as connection:
            if all_present:
                connection.execute(sa.update(SUBMISSIONS).values(present=False))
            for submission in found:
                put(
                    connection,
                    SUBMISSIONS,
                    {"id": submission.id},
                    {"submission": submission.model_dump_json(), "present": True},
                )
                kept = [document.path for document in submission.documents]
                connection.execute(
                    sa.delete(DOCUMENTS).where(
                        DOCUMENTS.c.submission == submission.id, DOCUMENTS.c.path.not_in(kept)
                    )
                )

    def submissions(self) -> list[SubmissionState]:
        """The submissions present at the last discovery, by id."""
        query = sa.select(SUBMISSIONS).where(SUBMISSIONS.c.present).order_by(SUBMISSIONS.c.id)
        with self._engine.connect() as connection:
            return [_state(row) for row in connection.execute(query)]

    def submission(self, id: str) -> SubmissionState | None:
        """One submission, present or not."""
        query = sa.select(SUBMISSIONS).where(SUBMISSIONS.c.id == id)
        with self._engine.connect() as connection:
            row = connection.execute(query).one_or_none()
        return _state(row) if row is not None else None

    def save_assessment(self, id: str, *, signature: str, status: str) -> None:
        """Keep that a submission was assessed from what ``signature`` stands for."""
        with self._engine.begin() as connection:
            connection.execute(
                sa.update(SUBMISSIONS)
                .where(SUBMISSIONS.c.id == id)
                .values(signature=signature, status=status, assessed_at=datetime.now(UTC))
            )

    def forget_assessment(self, id: str) -> None:
        """Let the submission be assessed anew."""
        with self._engine.begin() as connection:
            connection.execute(
                sa.update(SUBMISSIONS).where(SUBMISSIONS.c.id == id).values(signature=None)
            )

    # -- comparing submissions ----------------------------------------------------------------

    def save_trace(self, trace: Trace) -> None:
        """Keep what a submission is compared with others by; its page shows no likeness yet."""
        packed = zlib.compress(trace.model_dump_json().encode())
        key = {"submission": trace.submission}
        with self._engine.begin() as connection:
            put(connection, TRACES, key, {"trace": packed, "shown": ""})

    def traces(self) -> list[Trace]:
        """The traces of the submissions present, by id."""
        query = (
            sa.select(TRACES.c.trace)
            .join(SUBMISSIONS, SUBMISSIONS.c.id == TRACES.c.submission)
            .where(SUBMISSIONS.c.present)
            .order_by(TRACES.c.submission)
        )
        with self._engine.connect() as connection:
            found = connection.execute(query).scalars()
            return [Trace.model_validate_json(zlib.decompress(packed)) for packed in found]

    def shown_likenesses(self) -> dict[str, str]:
        """What stands for the likenesses that each submission's page shows; "" for none."""
        query = sa.select(TRACES.c.submission, TRACES.c.shown)
        with self._engine.connect() as connection:
            return {row.submission: row.shown for row in connection.execute(query)}

    def save_shown_likenesses(self, submission: str, shown: str) -> None:
        """Keep what stands for the likenesses that a submission's page shows now."""
        with self._engine.begin() as connection:
            connection.execute(
                sa.update(TRACES).where(TRACES.c.submission == submission).values(shown=shown)
            )

    # -- documents ----------------------------------------------------------------------------

    def save_document(self, submission: str, read: ReadDocument, reader: str) -> None:
        """Keep a document's pages; readings of pictures are kept apart, by content."""
        pages = b"[" + b",".join(_page_json(page) for page in read.pages) + b"]"
        with self._engine.begin() as connection:
            key = {"submission": submission, "path": read.document.path}
            attempts = connection.execute(
                sa.select(DOCUMENTS.c.attempts).where(*matches(DOCUMENTS, key))
            ).scalar_one_or_none()
            put(
                connection,
                DOCUMENTS,
                key,
                {
                    "sha256": read.document.sha256,
                    "reader": reader,
                    "status": read.status.value,
                    "failure": read.failure.model_dump_json() if read.failure else None,
                    "attempts": (attempts or 0) + 1,
                    "pages": zlib.compress(pages),
                    "read_at": datetime.now(UTC),
                },
            )

    def document(self, submission: str, document: Document, reader: str) -> ReadDocument | None:
        """A document as read before, with its pages' readings; None if it has changed since,
        was read by another reader, or a reading is no longer there."""
        key = {"submission": submission, "path": document.path}
        with self._engine.connect() as connection:
            row = connection.execute(
                sa.select(DOCUMENTS).where(*matches(DOCUMENTS, key))
            ).one_or_none()
        if row is None or row.sha256 != document.sha256 or row.reader != reader:
            return None
        pages = []
        for page in _pages(row.pages):
            if page.reading is None and page.picture is not None and page.failure is None:
                reading = self.reading(page.picture, reader)
                if reading is None:
                    return None
                pages.append(page.model_copy(update={"reading": reading}))
            else:
                pages.append(page)
        return ReadDocument(
            document=document,
            status=DocumentStatus(row.status),
            failure=Failure.model_validate_json(row.failure) if row.failure else None,
            pages=tuple(pages),
        )

    def documents(self, submission: str | None = None) -> list[DocumentState]:
        """All documents of the submissions present, or of one."""
        query = (
            sa.select(DOCUMENTS)
            .join(SUBMISSIONS, SUBMISSIONS.c.id == DOCUMENTS.c.submission)
            .where(SUBMISSIONS.c.present)
            .order_by(DOCUMENTS.c.submission, DOCUMENTS.c.path)
        )
        if submission is not None:
            query = query.where(DOCUMENTS.c.submission == submission)
        with self._engine.connect() as connection:
            return [
                DocumentState(
                    row.submission, row.path, row.sha256, DocumentStatus(row.status),
                    Failure.model_validate_json(row.failure) if row.failure else None,
                    row.attempts, len(_pages(row.pages)), row.read_at,
                )
                for row in connection.execute(query)
            ]  # fmt: skip

    # -- readings and pictures ----------------------------------------------------------------

    def reading(self, picture: str, reader: str) -> Reading | None:
        """The reading of a picture (by its SHA-256) made by this reader."""
        query = sa.select(READINGS.c.reading).where(
            READINGS.c.picture == picture, READINGS.c.reader == reader
        )
        with self._engine.connect() as connection:
            found = connection.execute(query).scalar_one_or_none()
        return Reading.model_validate_json(zlib.decompress(found)) if found else None

    def save_reading(self, picture: str, reader: str, reading: Reading, upright: bytes) -> None:
        """Keep a reading and the upright picture (JPEG) that it was made from."""
        target = self.picture_path(picture)
        target.parent.mkdir(exist_ok=True, mode=0o700)
        # One picture may be in two documents that are read at the same time.
        partial = target.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
        partial.write_bytes(upright)
        partial.replace(target)
        packed = zlib.compress(reading.model_dump_json().encode())
        with self._engine.begin() as connection:
            put(connection, READINGS, {"picture": picture, "reader": reader}, {"reading": packed})

    def picture_path(self, picture: str) -> Path:
        """Where the upright picture of this SHA-256 is kept."""
        return self._pictures / picture[:2] / f"{picture}.jpg"


def _state(row: sa.Row[tuple[object, ...]]) -> SubmissionState:
    return SubmissionState(
        Submission.model_validate_json(row.submission), row.signature, row.status, row.assessed_at
    )


def _page_json(page: Page) -> bytes:
    """A page without the reading of its picture."""
    keep = page.picture is None or (page.reading is not None and page.reading.native)
    return (page if keep else page.model_copy(update={"reading": None})).model_dump_json().encode()


def _pages(packed: bytes) -> tuple[Page, ...]:
    return tuple(Page.model_validate(page) for page in json.loads(zlib.decompress(packed)))
