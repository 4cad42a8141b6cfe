"""The report of one submission, exactly as the contract's ``report.json`` has it.

Names here are read by other programs: add, never rename.
"""

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import ConfigDict, Field as Attribute

from models.base import Value
from models.failure import Failure
from models.page import Box


class Status(StrEnum):
    """A submission's status; it follows from the required findings alone."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    NEEDS_REVIEW = "needs_review"
    FAILED = "failed"


class Outcome(StrEnum):
    """A requirement's outcome."""

    MET = "met"
    MISSING = "missing"
    UNCLEAR = "unclear"
    NOT_APPLICABLE = "not_applicable"


class Severity(StrEnum):
    """Whether a requirement decides the status."""

    REQUIRED = "required"
    ADVISORY = "advisory"


class ReportedMark(Value):
    """A seal, photo, code or signature on a page."""

    type: str
    text: str
    box: Box


class ReportedPage(Value):
    """A page as reported. ``picture`` names the upright picture below the submission's folder."""

    page: int
    source: str
    kind: str | None
    confidence: float
    rotation: int
    duplicate_of: str | None = None
    quality: tuple[str, ...] = ()
    marks: tuple[ReportedMark, ...] = ()
    record: str | None = None
    records: tuple[str, ...] = ()
    error: Failure | None = None
    picture: str | None = None


class ReportedDocument(Value):
    """A document with its pages."""

    path: str
    sha256: str
    status: Literal["read", "failed", "skipped"]
    error: Failure | None = None
    pages: tuple[ReportedPage, ...] = ()


class ReportedField(Value):
    """``value`` is null where the place was found empty (sure) or unreadable (not sure)."""

    value: str | None
    raw: str
    confidence: float
    sure: bool
    page: str | None
    box: Box | None
    doubts: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


class ReportedWitness(Value):
    """Whether a seal, photo or signature was seen: ``yes``, ``no`` or ``unknown``."""

    seen: str
    text: str = ""
    page: str | None = None
    box: Box | None = None


class ReportedRecord(Value):
    """A record with its fields and what witnesses it."""

    id: str
    kind: str
    confidence: float
    pages: tuple[str, ...]
    fields: dict[str, ReportedField]
    witnesses: dict[str, ReportedWitness] = Attribute(default_factory=dict)


class ReportedBundle(Value):
    """Records that belong together."""

    id: str
    kind: str
    key: str
    records: tuple[str, ...]
    doubts: tuple[str, ...] = ()


class Finding(Value):
    """A requirement's outcome for a submission, with its reason and its evidence."""

    requirement: str
    status: Outcome
    severity: Severity
    reason: str
    records: tuple[str, ...] = ()
    bundles: tuple[str, ...] = ()
    title: str = ""
    clause: str = ""
    advice: str = ""
    look_at: tuple[str, ...] = ()
    """The pages a person should look at, ``path#number``, where the outcome is unclear."""


class Applicant(Value):
    """Who applies, as far as it is known."""

    name: str | None
    track: str | None
    recommender: str | None


class Report(Value):
    """All findings of one submission."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    schema_: Literal["dossier.report/1"] = Attribute(default="dossier.report/1", alias="schema")
    notice: str
    as_of: date
    submission: str
    applicant: Applicant
    status: Status
    error: Failure | None = None
    """Why the package itself could not be opened."""
    documents: tuple[ReportedDocument, ...] = ()
    records: tuple[ReportedRecord, ...] = ()
    bundles: tuple[ReportedBundle, ...] = ()
    findings: tuple[Finding, ...] = ()


def status_of(findings: tuple[Finding, ...], *, unread_documents: bool) -> Status:
    """The status that follows from the required findings.

    A submission with a document that could not be read is never complete.
    """
    outcomes = {f.status for f in findings if f.severity is Severity.REQUIRED}
    if Outcome.MISSING in outcomes:
        return Status.INCOMPLETE
    if Outcome.UNCLEAR in outcomes or unread_documents:
        return Status.NEEDS_REVIEW
    return Status.COMPLETE


class Alike(StrEnum):
    """What two people's packages have in common."""

    SAME_APPLICANT = "same_applicant"
    """They are two packages of one person."""
    ID_NUMBER = "id_number"
    NUMBER = "number"
    """The number of a certificate."""
    PORTRAIT = "portrait"
    PICTURE = "picture"
    TEXT = "text"
    """Nearly the same record of a case, a group or an activity."""


class AlikePlace(Value):
    """Where in a submission it stands. ``pages``: ``path#number``; none for a person as such."""

    submission: str
    pages: tuple[str, ...] = ()
    record: str | None = None


class Likeness(Value):
    """Something that several submissions share: for a person to judge, it decides nothing."""

    sort: Alike
    kind: str | None = None
    """The kind of paper; of its first place, where they differ."""
    value: str = ""
    """The number, or the picture's SHA-256."""
    sure: bool = True
    """Whether a number was read for certain in all places."""
    share: float | None = None
    """Of a text: how much of the shorter one stands in the other, 0 to 1."""
    places: tuple[AlikePlace, ...]
