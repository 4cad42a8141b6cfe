"""The rule language: what a notice requires of a submission, as typed data.

A notice is a YAML file. Each requirement says to whom it *applies*, what it *needs*, how
severe it is, which clause it comes from and what to tell the applicant. Needs and conditions
are small typed nodes, told apart by the key they carry; there is no expression language.

Every node is evaluated three-valued (``pipeline.assess``): a doubtful field, an unsure kind
or a month-precise date that could fall either way gives *unknown*, never *yes* and never *no*.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Discriminator, Field as Attribute, Tag, model_validator

from models.base import Value
from models.report import Severity

Scale = Literal["level", "project_level", "education_level", "degree"]
"""Ordered vocabularies that a field's value can be compared on (see ``SCALES``)."""

SCALES: dict[str, tuple[str, ...]] = {
    "level": ("初级", "中级", "高级"),
    "project_level": ("其他", "区县级", "市级", "国家级"),
    "education_level": ("专科", "本科", "第二学士学位", "硕士研究生", "博士研究生"),
    "degree": ("学士", "硕士", "博士"),
}


def _tagged_by_key(keys: tuple[str, ...]) -> Discriminator:
    """Tell a node's sort by the one key of ``keys`` that it carries."""

    def tag(node: Any) -> str | None:
        names = node if isinstance(node, dict) else type(node).model_fields
        found = [key for key in keys if key in names]
        return found[0] if len(found) == 1 else None

    return Discriminator(
        tag,
        custom_error_type="node",
        custom_error_message=f"needs exactly one of the keys {', '.join(keys)}",
    )


# -- conditions on one record --------------------------------------------------------------


class AllConditions(Value):
    """Every one of the conditions."""

    all: tuple["Condition", ...] = Attribute(min_length=1)


class AnyCondition(Value):
    """At least one of the conditions."""

    any: tuple["Condition", ...] = Attribute(min_length=1)


class Filled(Value):
    """Every one of these fields is filled in."""

    filled: tuple[str, ...] = Attribute(min_length=1)


class Witnessed(Value):
    """A mark is there: ``seal``, ``photo``, ``signature`` or ``<field>.seal``."""

    witness: str


class FieldCondition(Value):
    """A test of one field. Exactly one test is given."""

    field: str
    equals: str | None = None
    """A fixed text."""
    equals_applicant: Literal["name", "id_number"] | None = None
    """The applicant's own name or ID number."""
    one_of: tuple[str, ...] | None = None
    at_least: str | int | None = None
    """A value on ``scale``, or a number."""
    at_most: str | int | None = None
    scale: Scale | None = None
    held_years: int | None = None
    """The date lies at least so many years before ``as_of``."""
    within_years: int | None = None
    """The date lies within the last so many years before ``as_of``. A date outside that but
    inside the calendar years meant by "近三年" is unknown, not outside."""
    by_as_of: bool | None = None
    """The date is not after ``as_of``."""

    @model_validator(mode="after")
    def _one_test(self) -> "FieldCondition":
        tests = [name for name in _TESTS if getattr(self, name) is not None]
        if len(tests) != 1:
            raise ValueError(f"give exactly one of {', '.join(_TESTS)}")
        compared = [v for v in (self.at_least, self.at_most) if isinstance(v, str)]
        if compared and (self.scale is None or compared[0] not in SCALES[self.scale]):
            raise ValueError(f"'{compared[0]}' is not on a scale; name the scale it stands on")
        return self


_TESTS = (
    "equals",
    "equals_applicant",
    "one_of",
    "at_least",
    "at_most",
    "held_years",
    "within_years",
    "by_as_of",
)

Condition = Annotated[
    Annotated[AllConditions, Tag("all")]
    | Annotated[AnyCondition, Tag("any")]
    | Annotated[Filled, Tag("filled")]
    | Annotated[Witnessed, Tag("witness")]
    | Annotated[FieldCondition, Tag("field")],
    _tagged_by_key(("all", "any", "filled", "witness", "field")),
]


# -- needs ---------------------------------------------------------------------------------


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
    """At least ``count`` records of one of these kinds, each holding every condition."""

    record: str | tuple[str, ...]
    count: int = Attribute(default=1, ge=1)
    where: tuple[Condition, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds, also where only one is named."""
        return (self.record,) if isinstance(self.record, str) else self.record


class Years(Value):
    """Periods on records of these kinds add up (overlaps once) to at least so many years.

    A record counts only where it holds every condition. A record that states a number of
    years but no period is taken at its word.
    """

    years: int = Attribute(ge=1)
    proven_by: str | tuple[str, ...]
    start: str
    end: str
    stated: str | None = None
    where: tuple[Condition, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds, also where only one is named."""
        return (self.proven_by,) if isinstance(self.proven_by, str) else self.proven_by


class PaperCondition(Value):
    """A condition that a set's paper of this kind has to hold."""

    paper: str
    condition: Condition


class PaperSet(Value):
    """A full set: a bundle of this kind that holds a record of each of these papers."""

    bundle: str
    papers: tuple[str | tuple[str, ...], ...] = Attribute(min_length=1)
    """A kind, or several kinds of which one will do."""
    where: tuple[PaperCondition, ...] = ()


class Sets(Value):
    """At least so many full sets, of any of the given sorts."""

    sets: int = Attribute(ge=1)
    of: tuple[PaperSet, ...] = Attribute(min_length=1)


class Claims(Value):
    """A record for each thing the form claims in one of these fields.

    What is claimed is the value on ``scale`` that the form's field names (an education level,
    a degree); a blank field, or one that names none, claims nothing.
    """

    claimed_in: tuple[str, ...] = Attribute(min_length=1)
    form: str
    scale: Scale
    proven_by: str
    field: str


class Agreement(Value):
    """Papers agree with one another (``pipeline.identify``)."""

    agreement: Literal["id_number", "holders"]


class Delivery(Value):
    """How and when the submission came in."""

    delivery: Literal["pictures_in_word", "on_time"]


class AsRequired(Value):
    """The need of another requirement, by its id."""

    requirement: str


Need = Annotated[
    Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[AtLeast, Tag("at_least")]
    | Annotated[Years, Tag("years")]
    | Annotated[Claims, Tag("claimed_in")]
    | Annotated[Records, Tag("record")]
    | Annotated[Sets, Tag("sets")]
    | Annotated[Agreement, Tag("agreement")]
    | Annotated[Delivery, Tag("delivery")]
    | Annotated[AsRequired, Tag("requirement")],
    _tagged_by_key(
        ("all", "any", "at_least", "years", "claimed_in", "sets", "agreement", "delivery",
         "requirement", "record")
    ),
]  # fmt: skip


# -- to whom it applies ----------------------------------------------------------------------


class Applies(Value):
    """To whom a requirement applies: to all where nothing is said.

    ``tracks``: applicants of one of these tracks. ``claims``: those whose form names a value
    of this scale in one of these fields. ``unless``: not to those who meet this need. All that
    is given must hold.
    """

    tracks: tuple[str, ...] | None = None
    claims: "Claimed | None" = None
    unless: "Unless | None" = None


class Claimed(Value):
    """Form fields that name a value of this scale."""

    fields: tuple[str, ...] = Attribute(min_length=1)
    scale: Scale


class Unless(Value):
    """Applicants of these tracks are excused where they meet this need."""

    tracks: tuple[str, ...] | None = None
    need: Need


# -- the notice ------------------------------------------------------------------------------


class Requirement(Value):
    """One line of the notice's checklist."""

    id: str = Attribute(pattern=r"^[a-z_]+\.[a-z_]+$")
    title: str
    clause: str
    severity: Severity
    applies: Applies = Applies()
    need: Need
    advice: str
    """What the applicant should do when it is missing."""


class Track(Value):
    """A way of applying, told by the evidence handed in, else by the form's own words."""

    title: str
    evidence: tuple[str, ...] = ()
    """Kinds that only applicants of this track hand in."""
    words: tuple[str, ...] = ()


class Notice(Value):
    """A whole notice."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    schema_: Literal["dossier.notice/1"] = Attribute(alias="schema")
    id: str = Attribute(pattern=r"^[a-z0-9-]+$")
    title: str
    issuer: str
    as_of: date
    as_of_plausible: tuple[date, ...] = ()
    """Other dates the notice's periods may be counted to. A finding that differs between them
    is unclear."""
    deadline: datetime | None = None
    form: str
    """The kind of the form on which the applicant states who they are."""
    tracks: dict[str, Track] = Attribute(default_factory=dict)
    requirements: tuple[Requirement, ...] = Attribute(min_length=1)

    @model_validator(mode="after")
    def _ids_once(self) -> "Notice":
        ids = [r.id for r in self.requirements]
        twice = {i for i in ids if ids.count(i) > 1}
        if twice:
            raise ValueError(f"requirement ids occur twice: {', '.join(sorted(twice))}")
        return self

    def requirement(self, id: str) -> Requirement:
        """The requirement of that id.

        Raises:
            KeyError: there is none.
        """
        for requirement in self.requirements:
            if requirement.id == id:
                return requirement
        raise KeyError(id)


def needs_within(need: Need) -> Iterator[Need]:
    """A need and all needs inside it, outermost first."""
    yield need
    if isinstance(need, AllOf):
        inner = need.all
    elif isinstance(need, AnyOf):
        inner = need.any
    elif isinstance(need, AtLeast):
        inner = need.of
    else:
        inner = ()
    for part in inner:
        yield from needs_within(part)


def fields_within(condition: Condition) -> Iterator[str]:
    """The fields a condition speaks of."""
    if isinstance(condition, AllConditions | AnyCondition):
        for part in condition.all if isinstance(condition, AllConditions) else condition.any:
            yield from fields_within(part)
    elif isinstance(condition, Filled):
        yield from condition.filled
    elif isinstance(condition, FieldCondition):
        yield condition.field
