"""Needs: what a requirement of a notice asks for, as typed nodes (see ``models.notice``)."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field as Attribute, Tag

from models.base import Value
from models.conditions import Condition, Scale, tagged_by_key

Names = str | tuple[str, ...]
"""One name, or several of which one will do."""


def several(names: Names) -> tuple[str, ...]:
    """The names, also where only one is given."""
    return (names,) if isinstance(names, str) else names


class AllOf(Value):
    """Every one of the needs."""

    all: tuple["Need", ...] = Attribute(min_length=1)


class AnyOf(Value):
    """At least one of the needs."""

    any: tuple["Need", ...] = Attribute(min_length=1)


class AtLeast(Value):
    """At least so many of the needs."""

    at_least: int = Attribute(ge=1)
    of: tuple["Need", ...] = Attribute(min_length=1)


class Records(Value):
    """At least ``count`` records of one of these kinds, each holding every condition.

    ``distinct`` names the field that tells one thing from another (a project's name): records
    that agree on it count once, and one may hold what another of them lacks (the notice of
    approval names the level, the list of members the rank).
    """

    record: Names
    count: int = Attribute(default=1, ge=1)
    distinct: str | None = None
    where: tuple[Condition, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds, also where only one is named."""
        return several(self.record)


class Years(Value):
    """Periods on records of these kinds add up (overlaps once) to at least so many years.

    A record counts only where it holds every condition. A record that states a number of
    years but no period is taken at its word. ``until`` names the field with the day to which
    an open end (至今) is proven: that of the letter itself. Without it that is ``as_of``.
    """

    years: int = Attribute(ge=1)
    proven_by: Names
    start: str
    end: str
    until: str | None = None
    stated: str | None = None
    where: tuple[Condition, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds, also where only one is named."""
        return several(self.proven_by)


class Sum(Value):
    """The field that is added up, and what it has to come to."""

    field: str
    at_least: int = Attribute(ge=1)


class Total(Value):
    """A number on records of these kinds adds up to at least so much (hours of supervision).

    A record counts only where it holds every condition.
    """

    total: Sum
    proven_by: Names
    where: tuple[Condition, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds, also where only one is named."""
        return several(self.proven_by)


class PaperCondition(Value):
    """A condition that a set's papers of these kinds have to hold.

    A paper on which nothing of the condition's fields was found leaves the answer to the
    others; papers that speak against each other leave it open.
    """

    paper: Names
    condition: Condition

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds, also where only one is named."""
        return several(self.paper)


class PaperSet(Value):
    """A full set: a bundle of this kind that holds a record of each of these papers."""

    bundle: str
    papers: tuple[Names, ...] = Attribute(min_length=1)
    """A kind, or several kinds of which one will do."""
    where: tuple[PaperCondition, ...] = ()


class Sets(Value):
    """At least so many full sets, of any of the given sorts."""

    sets: int = Attribute(ge=1)
    of: tuple[PaperSet, ...] = Attribute(min_length=1)


class Claims(Value):
    """A record for each thing the form claims in one of these fields.

    What is claimed is the value on ``scale`` that the form's field names (an education level,
    a degree); a blank field, or one that names none, claims nothing. Two fields that claim
    the same need two records, told apart by ``distinct`` where that is given. A record counts
    only where it holds every condition.
    """

    claimed_in: tuple[str, ...] = Attribute(min_length=1)
    form: str
    scale: Scale
    proven_by: str
    field: str
    distinct: str | None = None
    where: tuple[Condition, ...] = ()


class OfTrack(Value):
    """The applicant is of one of these tracks."""

    track: Names

    @property
    def tracks(self) -> tuple[str, ...]:
        """The tracks, also where only one is named."""
        return several(self.track)


class Agreement(Value):
    """Papers agree with one another (``pipeline.identify``)."""

    agreement: Literal["id_number", "holders"]


class Delivery(Value):
    """How and when the submission came in."""

    delivery: Literal["pictures_in_word", "on_time"]


class AsRequired(Value):
    """The need of another requirement, by its id."""

    requirement: str


NEED_KEYS = (
    "all",
    "any",
    "at_least",
    "years",
    "total",
    "claimed_in",
    "sets",
    "track",
    "agreement",
    "delivery",
    "requirement",
    "record",
)
"""The keys that tell sorts of needs apart."""

Need = Annotated[
    Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[AtLeast, Tag("at_least")]
    | Annotated[Years, Tag("years")]
    | Annotated[Total, Tag("total")]
    | Annotated[Claims, Tag("claimed_in")]
    | Annotated[Records, Tag("record")]
    | Annotated[Sets, Tag("sets")]
    | Annotated[OfTrack, Tag("track")]
    | Annotated[Agreement, Tag("agreement")]
    | Annotated[Delivery, Tag("delivery")]
    | Annotated[AsRequired, Tag("requirement")],
    tagged_by_key(NEED_KEYS),
]


def parts_of(need: Need) -> tuple[Need, ...]:
    """The needs directly inside a need."""
    if isinstance(need, AllOf):
        return need.all
    if isinstance(need, AnyOf):
        return need.any
    return need.of if isinstance(need, AtLeast) else ()


def needs_within(need: Need) -> Iterator[Need]:
    """A need and all needs inside it, outermost first."""
    yield need
    for part in parts_of(need):
        yield from needs_within(part)
