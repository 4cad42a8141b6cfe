"""Records: pieces of evidence, their fields, and the bundles they form."""

from enum import StrEnum
from typing import NamedTuple

from pydantic import Field as Attribute

from models.base import Value
from models.page import Box


class PageRef(NamedTuple):
    """A page of a submission: the document's path and the page's number in it, from 1."""

    document: str
    number: int

    def __str__(self) -> str:
        return f"{self.document}#{self.number}"


class Truth(StrEnum):
    """Three-valued: known to be so, known not to be so, or not known."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Field(Value):
    """A value taken from a record.

    ``value`` is normalised; None means the place was found and nothing legible stands in it:
    blank if ``sure``, unreadable if not. ``box`` is None on native text. ``doubts`` says, in
    words for a reviewer, why the field may not be acted on; it is empty where ``sure``.
    """

    value: str | None
    raw: str = ""
    confidence: float = 0.0
    sure: bool = False
    page: PageRef | None = None
    box: Box | None = None
    doubts: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    """Other readings of the same place, normalised, for a person to choose from."""
    look_alikes: tuple[str, ...] = ()
    """For each character of the value, what else it may be read as; empty where not known."""
    vouchers: tuple[str, ...] = ()
    """What vouches for the value (``extractors.records.kind.Voucher``)."""
    score: float = 0.0
    """The engine's own score, the lowest over the value's lines."""


class Witness(Value):
    """Whether a mark (a seal, a photo) was seen where it should be, and where."""

    seen: Truth
    text: str = ""
    page: PageRef | None = None
    box: Box | None = None


class Record(Value):
    """One or more pages of one kind with the fields read from them.

    ``witnesses`` is keyed by what they witness: ``seal``, ``photo``, ``signature``, or
    ``<field>.seal`` for a seal that belongs to one field of a form.
    """

    id: str
    kind: str
    confidence: float
    pages: tuple[PageRef, ...]
    fields: dict[str, Field] = Attribute(default_factory=dict)
    witnesses: dict[str, Witness] = Attribute(default_factory=dict)
    alternatives: tuple[str, ...] = ()
    """Other kinds the pages might be of, likeliest first; empty where the kind is certain."""

    def value(self, name: str) -> str | None:
        """A field's value; None where the field is absent or empty."""
        found = self.fields.get(name)
        return found.value if found else None


class Bundle(Value):
    """Records that belong together: one service case, group, activity or publication."""

    id: str
    kind: str
    key: str
    """What names it to a person: the case number, the group's name, the title."""
    records: tuple[str, ...]
    doubts: tuple[str, ...] = ()
    """Why a person should look before relying on the grouping."""
