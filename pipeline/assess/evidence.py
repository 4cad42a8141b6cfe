"""What a submission offers: the material that needs are held against."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from models.notice import Notice
from models.record import Bundle, Field, PageRef, Record
from pipeline.identify import Identity


@dataclass(frozen=True, slots=True)
class BlindSpot:
    """Something that could not be read: a document, or a page. What a notice asks for may be
    in there, so what is not found elsewhere is not simply missing."""

    name: str
    """For people: the document's path, or its page."""
    page: PageRef | None = None


@dataclass(frozen=True)
class Delivery:
    """How the submission came in."""

    word_pictures: int = 0
    """Evidence pictures inside Word documents."""
    other_pictures: int = 0
    """Evidence pages in PDFs and loose pictures."""
    typed_evidence: int = 0
    """Evidence records typed as text instead of pasted as pictures."""
    received: datetime | None = None


@dataclass(frozen=True)
class Evidence:
    """A submission's records and bundles, as of a day."""

    notice: Notice
    as_of: date
    identity: Identity
    records: Sequence[Record]
    bundles: Sequence[Bundle] = ()
    blind_spots: Sequence[BlindSpot] = ()
    delivery: Delivery = field(default_factory=Delivery)

    def of_kinds(self, kinds: Iterable[str]) -> list[Record]:
        """The records of these kinds, certain or likely."""
        wanted = set(kinds)
        return [record for record in self.records if record.kind in wanted]

    def maybe_of_kinds(self, kinds: Iterable[str]) -> list[Record]:
        """Records taken for another kind, without certainty, that may be of these."""
        wanted = set(kinds)
        return [
            record for record in self.records
            if record.kind not in wanted and wanted & set(record.alternatives)
        ]  # fmt: skip

    def record(self, id: str) -> Record:
        """The record of that id."""
        return next(record for record in self.records if record.id == id)

    def form_field(self, name: str) -> Field | None:
        """A field of the applicant's form; of several forms the first that has it filled."""
        found = None
        for record in self.of_kinds([self.notice.form]):
            field_ = record.fields.get(name)
            if field_ is not None and field_.value:
                return field_
            found = found or field_
        return found
