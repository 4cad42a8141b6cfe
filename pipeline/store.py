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
from sqlalchemy.engine import Connection

from models.failure import Failure
from models.page import Page, Reading
from models.submission import Document, DocumentStatus, ReadDocument, Submission
from models.trace import Trace

_tables = sa.MetaData()

_facts = sa.Table(
    "facts", _tables, sa.Column("name", sa.String, primary_key=True), sa.Column("value", sa.String)
)
_submissions = sa.Table(
    "submissions",
    _tables,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("submission", sa.String, nullable=False),
    sa.Column("present", sa.Boolean, nullable=False),
    sa.Column("signature", sa.String),
    sa.Column("status", sa.String),
    sa.Column("failure", sa.String),
    sa.Column("assessed_at", sa.DateTime(timezone=True)),
)
_documents = sa.Table(
    "documents",
    _tables,
    sa.Column("submission", sa.String, primary_key=True),
    sa.Column("path", sa.String, primary_key=True),
    sa.Column("sha256", sa.String, nullable=False),
    sa.Column("reader", sa.String, nullable=False),
    sa.Column("status", sa.String, nullable=False),
    sa.Column("failure", sa.String),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("pages", sa.LargeBinary, nullable=False),
    sa.Column("read_at", sa.DateTime(timezone=True)),
)
_traces = sa.Table(
    "traces",
    _tables,
    sa.Column("submission", sa.String, primary_key=True),
    sa.Column("trace", sa.LargeBinary, nullable=False),
    sa.Column("shown", sa.String, nullable=False),
)
_readings = sa.Table(
    "readings",
    _tables,
    sa.Column("picture", sa.String, primary_key=True),
    sa.Column("reader", sa.String, primary_key=True),
    sa.Column("reading", sa.LargeBinary, nullable=False),
)


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
        if address.startswith("sqlite:///"):
            Path(address.removeprefix("sqlite:///")).parent.mkdir(
                parents=True, exist_ok=True, mode=0o700
            )
        self._engine = sa.create_engine(address)
        if self._engine.dialect.name == "sqlite":
            sa.event.listen(self._engine, "connect", _tune_sqlite)
        _tables.create_all(self._engine)
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
                _put(connection, _facts, {"name": name}, {"value": value})

    def fact(self, name: str) -> str | None:
        """A fact kept by ``remember``."""
        with self._engine.connect() as connection:
            found = connection.execute(sa.select(_facts.c.value).where(_facts.c.name == name))
            return found.scalar_one_or_none()

    # -- submissions --------------------------------------------------------------------------

    def save_submissions(self, found: Iterable[Submission], *, all_present: bool) -> None:
        """Keep what was discovered. ``all_present``: others are no longer there."""
        with self._engine.begin() as connection:
            if all_present:
                connection.execute(sa.update(_submissions).values(present=False))
            for submission in found:
                _put(
                    connection,
                    _submissions,
                    {"id": submission.id},
                    {"submission": submission.model_dump_json(), "present": True},
                )
                kept = [document.path for document in submission.documents]
                connection.execute(
                    sa.delete(_documents).where(
                        _documents.c.submission == submission.id, _documents.c.path.not_in(kept)
                    )
                )

    def submissions(self) -> list[SubmissionState]:
        """The submissions present at the last discovery, by id."""
        query = sa.select(_submissions).where(_submissions.c.present).order_by(_submissions.c.id)
        with self._engine.connect() as connection:
            return [_state(row) for row in connection.execute(query)]

    def submission(self, id: str) -> SubmissionState | None:
        """One submission, present or not."""
        query = sa.select(_submissions).where(_submissions.c.id == id)
        with self._engine.connect() as connection:
            row = connection.execute(query).one_or_none()
        return _state(row) if row is not None else None

    def save_assessment(self, id: str, *, signature: str, status: str) -> None:
        """Keep that a submission was assessed from what ``signature`` stands for."""
        with self._engine.begin() as connection:
            connection.execute(
                sa.update(_submissions)
                .where(_submissions.c.id == id)
                .values(signature=signature, status=status, assessed_at=datetime.now(UTC))
            )

    def forget_assessment(self, id: str) -> None:
        """Let the submission be assessed anew."""
        with self._engine.begin() as connection:
            connection.execute(
                sa.update(_submissions).where(_submissions.c.id == id).values(signature=None)
            )

    # -- comparing submissions ----------------------------------------------------------------

    def save_trace(self, trace: Trace) -> None:
        """Keep what a submission is compared with others by; its page shows no likeness yet."""
        packed = zlib.compress(trace.model_dump_json().encode())
        key = {"submission": trace.submission}
        with self._engine.begin() as connection:
            _put(connection, _traces, key, {"trace": packed, "shown": ""})

    def traces(self) -> list[Trace]:
        """The traces of the submissions present, by id."""
        query = (
            sa.select(_traces.c.trace)
            .join(_submissions, _submissions.c.id == _traces.c.submission)
            .where(_submissions.c.present)
            .order_by(_traces.c.submission)
        )
        with self._engine.connect() as connection:
            found = connection.execute(query).scalars()
            return [Trace.model_validate_json(zlib.decompress(packed)) for packed in found]

    def shown_likenesses(self) -> dict[str, str]:
        """What stands for the likenesses that each submission's page shows; "" for none."""
        query = sa.select(_traces.c.submission, _traces.c.shown)
        with self._engine.connect() as connection:
            return {row.submission: row.shown for row in connection.execute(query)}

    def save_shown_likenesses(self, submission: str, shown: str) -> None:
        """Keep what stands for the likenesses that a submission's page shows now."""
        with self._engine.begin() as connection:
            connection.execute(
                sa.update(_traces).where(_traces.c.submission == submission).values(shown=shown)
            )

    # -- documents ----------------------------------------------------------------------------

    def save_document(self, submission: str, read: ReadDocument, reader: str) -> None:
        """Keep a document's pages; readings of pictures are kept apart, by content."""
        pages = b"[" + b",".join(_page_json(page) for page in read.pages) + b"]"
        with self._engine.begin() as connection:
            key = {"submission": submission, "path": read.document.path}
            attempts = connection.execute(
                sa.select(_documents.c.attempts).where(*_matches(_documents, key))
            ).scalar_one_or_none()
            _put(
                connection,
                _documents,
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
                sa.select(_documents).where(*_matches(_documents, key))
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
            sa.select(_documents)
            .join(_submissions, _submissions.c.id == _documents.c.submission)
            .where(_submissions.c.present)
            .order_by(_documents.c.submission, _documents.c.path)
        )
        if submission is not None:
            query = query.where(_documents.c.submission == submission)
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
        query = sa.select(_readings.c.reading).where(
            _readings.c.picture == picture, _readings.c.reader == reader
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
            _put(connection, _readings, {"picture": picture, "reader": reader}, {"reading": packed})

    def picture_path(self, picture: str) -> Path:
        """Where the upright picture of this SHA-256 is kept."""
        return self._pictures / picture[:2] / f"{picture}.jpg"


def _state(row: sa.Row[tuple[object, ...]]) -> SubmissionState:
    return SubmissionState(
        Submission.model_validate_json(row.submission), row.signature, row.status, row.assessed_at
    )


def _tune_sqlite(connection: sa.PoolProxiedConnection, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=30000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _page_json(page: Page) -> bytes:
    """A page without the reading of its picture."""
    keep = page.picture is None or (page.reading is not None and page.reading.native)
    return (page if keep else page.model_copy(update={"reading": None})).model_dump_json().encode()


def _pages(packed: bytes) -> tuple[Page, ...]:
    return tuple(Page.model_validate(page) for page in json.loads(zlib.decompress(packed)))


def _matches(table: sa.Table, key: dict[str, str]) -> list[sa.ColumnElement[bool]]:
    return [table.c[name] == value for name, value in key.items()]


def _put(
    connection: Connection, table: sa.Table, key: dict[str, str], values: dict[str, object]
) -> None:
    """Insert or update one row; portable, and safe where two write the same row at once."""
    change = sa.update(table).where(*_matches(table, key)).values(**values)
    if connection.execute(change).rowcount:
        return
    try:
        with connection.begin_nested():
            connection.execute(sa.insert(table).values(**key, **values))
    except sa.exc.IntegrityError:
        # Somebody else inserted it in the meantime.
        connection.execute(change)
