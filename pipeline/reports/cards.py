"""A record and its pages as they are shown: pictures with places marked, and rows of fields."""

from dataclasses import dataclass

from models.page import Box
from pipeline.reports.pictures import Crop, Picture

LONG = 120
"""Characters from which on a value is folded."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A place on a picture. ``fields``: ids of the fields that stand there; none for a mark."""

    box: Box
    label: str
    fields: tuple[str, ...] = ()
    doubtful: bool = False
    title: str = ""
    number: bool = False
    """Whether its label is the numbers of fields, as the list has them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text page's line; ``field`` is the id of the field that it holds."""

    text: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as it is shown: its picture with places marked, or its text."""

    anchor: str
    title: str
    alt: str
    place: str
    """Where the page stands in the list of documents."""
    notes: tuple[str, ...]
    picture: Picture | None
    tags: tuple[Tag, ...]
    lines: tuple[tuple[Piece, ...], ...]
    error: str = ""

    @property
    def numbered(self) -> bool:
        """Whether the place of a field's value is marked on it."""
        return any(tag.number for tag in self.tags)


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field as it is listed. ``number`` is its tag on the picture, 0 without a place."""

    id: str
    number: int
    title: str
    value: str
    raw: str
    sure: bool
    empty: bool
    doubts: tuple[str, ...]
    others: tuple[str, ...]
    crop: Crop | None

    @property
    def long(self) -> bool:
        """Whether its value is shown folded."""
        return len(self.value) > LONG


@dataclass(frozen=True, slots=True)
class Card:
    """A record as it is shown."""

    anchor: str
    title: str
    where: str
    facts: tuple[str, ...]
    """Its most telling values, for a line that stands for all of it."""
    sheets: tuple[Sheet, ...]
    rows: tuple[FieldRow, ...]

    @property
    def doubts(self) -> int:
        """How many of its fields a person should look at."""
        return sum(not row.sure for row in self.rows)
