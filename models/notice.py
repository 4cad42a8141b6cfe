"""The rule language: what a notice requires of a submission, as typed data.

A notice is a YAML file. Each requirement says to whom it *applies*, what it *needs*, how
severe it is, which clause it comes from and what to tell the applicant. Needs
(``models.needs``) and conditions (``models.conditions``) are small typed nodes, told apart by
the key they carry; there is no expression language.

Every node is evaluated three-valued (``pipeline.assess``): a doubtful field, an unsure kind
or a month-precise date that could fall either way gives *unknown*, never *yes* and never *no*.
"""

from datetime import date, datetime
from typing import Any, Literal

from pydantic import ConfigDict, Field as Attribute, model_validator

from models.base import Value
from models.conditions import (
    SCALES,
    AllConditions,
    AnyCondition,
    Condition,
    FieldCondition,
    Filled,
    Scale,
    Together,
    Witnessed,
    fields_within,
)
from models.needs import (
    Agreement,
    AllOf,
    AnyOf,
    AsRequired,
    AtLeast,
    Claims,
    Delivery,
    Need,
    OfTrack,
    PaperCondition,
    PaperSet,
    Records,
    Sets,
    Sum,
    Total,
    Years,
    needs_within,
)
from models.report import Severity

__all__ = [
    "SCALES", "Agreement", "AllConditions", "AllOf", "AnyCondition", "AnyOf", "Applies",
    "AsRequired", "AtLeast", "Claimed", "Claims", "Condition", "Delivery", "FieldCondition",
    "Filled", "Need", "Notice", "OfTrack", "PaperCondition", "PaperSet", "Records",
    "Requirement", "Scale", "Sets", "Sum", "Together", "Total", "Track", "Unless", "Witnessed",
    "Years", "fields_within", "json_schema", "needs_within",
]  # fmt: skip


class Applies(Value):
    """To whom a requirement applies: to all where nothing is said.

    ``tracks``: applicants of one of these tracks. ``claims``: those whose form names a value
    of this scale in one of these fields. ``unless``: not to those who meet this need. All that
    is given must hold.
    """

    tracks: tuple[str, ...] | None = Attribute(default=None, min_length=1)
    claims: "Claimed | None" = None
    unless: "Unless | None" = None


class Claimed(Value):
    """Form fields that name a value of this scale."""

    fields: tuple[str, ...] = Attribute(min_length=1)
    scale: Scale


class Unless(Value):
    """Applicants of these tracks are excused where they meet this need."""

    tracks: tuple[str, ...] | None = Attribute(default=None, min_length=1)
    need: Need


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
            raise ValueError(f"要求的 id 重复：{'、'.join(sorted(twice))}")
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


def json_schema() -> dict[str, Any]:
    """The JSON schema of a rule file, for editors that check and complete while one types."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Notice.model_json_schema(by_alias=True),
    }
