"""Submissions and their documents, before and after reading."""

from enum import StrEnum
from pathlib import PurePosixPath

from models.base import Value
from models.failure import Failure
from models.page import Page


class DocumentStatus(StrEnum):
    """What became of a document."""

    READ = "read"
    FAILED = "failed"
    SKIPPED = "skipped"


class Document(Value):
    """One file of a submission. ``path`` is relative to the submission, with ``/``."""

    path: str
    sha256: str
    size: int
    """Bytes."""

    @property
    def name(self) -> str:
        """The last part of the path."""
        return PurePosixPath(self.path).name


class ReadDocument(Value):
    """A document with its pages. A failed or skipped one has none, and says why."""

    document: Document
    status: DocumentStatus
    failure: Failure | None = None
    pages: tuple[Page, ...] = ()


class Submission(Value):
    """One applicant's package as found below the incoming folder.

    ``id`` is the path below the incoming folder with ``/`` turned into ``__``, without an
    archive's ending; ``unit`` is the recommending unit's folder, empty where there is none.
    ``location`` is the folder or archive, relative to the incoming folder.
    """

    id: str
    location: str
    unit: str = ""
    documents: tuple[Document, ...] = ()
    failure: Failure | None = None
    """Set where the package itself could not be opened (a broken archive)."""

    @property
    def name(self) -> str:
        """The folder's own name: usually the applicant's."""
        return self.id.rsplit("__", 1)[-1]


class ReadSubmission(Value):
    """A submission with all its documents read, failed or skipped."""

    submission: Submission
    documents: tuple[ReadDocument, ...] = ()
