"""Conditions that a rule file may put on one record, as typed nodes (see ``models.notice``)."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field as Attribute, Tag, model_validator

from models.base import Value

Scale = Literal["level", "project_level", "education_level", "degree"]
"""Ordered vocabularies that a field's value can be compared on (see ``SCALES``)."""

SCALES: dict[str, tuple[str, ...]] = {
    "level": ("初级", "中级", "高级"),
    "project_level": ("其他", "区县级", "市级", "国家级"),
    "education_level": ("专科", "本科", "第二学士学位", "硕士研究生", "博士研究生"),
    "degree": ("学士", "硕士", "博士"),
}
"""The words of each scale, the lowest first."""


def tagged_by_key(keys: tuple[str, ...]) -> Discriminator:
    """Tell a node's sort by the one key of ``keys`` that it carries."""

    def tag(node: Any) -> str | None:
        names = node if isinstance(node, dict) else getattr(type(node), "model_fields", ())
        found = [key for key in keys if key in names]
        return found[0] if len(found) == 1 else None

    return Discriminator(
        tag,
        custom_error_type="node",
        custom_error_message=f"应恰好含有下列各键之一：{'、'.join(keys)}",
    )


class AllConditions(Value):
    """Every one of the conditions."""

    all: tuple["Condition", ...] = Attribute(min_length=1)


class AnyCondition(Value):
    """At least one of the conditions."""

    any: tuple["Condition", ...] = Attribute(min_length=1)


class Filled(Value):
    """Every one of these fields is filled in; ``in_substance`` with more than 无."""

    filled: tuple[str, ...] = Attribute(min_length=1)
    in_substance: bool = False


class Together(Value):
    """These fields are filled in all, or none of them is; 无 is none."""

    together: tuple[str, ...] = Attribute(min_length=2)


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
    contains_applicant: Literal["name"] | None = None
    """A list of people, one of whom is the applicant."""
    one_of: tuple[str, ...] | None = Attribute(default=None, min_length=1)
    starts_with: tuple[str, ...] | None = Attribute(default=None, min_length=1)
    """A text that begins with one of these, white space and capitals apart."""
    contains: tuple[str, ...] | None = Attribute(default=None, min_length=1)
    """A text in which one of these occurs."""
    at_least: str | int | None = None
    """A value on ``scale``, or a number."""
    at_most: str | int | None = None
    scale: Scale | None = None
    held_years: int | None = Attribute(default=None, ge=0)
    """The date lies at least so many years before ``as_of``."""
    within_years: int | None = Attribute(default=None, ge=1)
    """The date lies within the last so many years before ``as_of``. A date outside that but
    inside the calendar years meant by "近三年" is unknown, not outside."""
    max_age: int | None = Attribute(default=None, ge=1)
    """The date is a birth, and at ``as_of`` nobody born then is older than so many years."""
    not_before: date | None = None
    """The date is this day or a later one."""
    not_after: date | None = None
    """The date is this day or an earlier one."""
    by_as_of: Literal[True] | None = None
    """The date is not after ``as_of``."""
    otherwise: Literal["missing", "unclear"] = "missing"
    """What a value means that does not pass: ``unclear`` leaves it to a person to judge."""

    @model_validator(mode="after")
    def _one_test(self) -> "FieldCondition":
        tests = [name for name in TESTS if getattr(self, name) is not None]
        if len(tests) != 1:
            raise ValueError(f"应恰好给出一种检验：{'、'.join(TESTS)}")
        bound = self.at_least if self.at_least is not None else self.at_most
        if isinstance(bound, str) and (self.scale is None or bound not in SCALES[self.scale]):
            raise ValueError(f"“{bound}”不在所给的等级之中，请用 scale 写明是哪种等级")
        if self.scale is not None and not isinstance(bound, str):
            raise ValueError("scale 只与 at_least 或 at_most 及其中的一个等级合用")
        return self


TESTS = (
    "equals",
    "equals_applicant",
    "contains_applicant",
    "one_of",
    "starts_with",
    "contains",
    "at_least",
    "at_most",
    "held_years",
    "within_years",
    "max_age",
    "not_before",
    "not_after",
    "by_as_of",
)
"""The tests of a field, of which a condition gives one."""

CONDITION_KEYS = ("all", "any", "filled", "together", "witness", "field")
"""The keys that tell sorts of conditions apart."""

Condition = Annotated[
    Annotated[AllConditions, Tag("all")]
    | Annotated[AnyCondition, Tag("any")]
    | Annotated[Filled, Tag("filled")]
    | Annotated[Together, Tag("together")]
    | Annotated[Witnessed, Tag("witness")]
    | Annotated[FieldCondition, Tag("field")],
    tagged_by_key(CONDITION_KEYS),
]


def fields_within(condition: Condition) -> Iterator[str]:
    """The fields a condition speaks of."""
    if isinstance(condition, AllConditions | AnyCondition):
        for part in condition.all if isinstance(condition, AllConditions) else condition.any:
            yield from fields_within(part)
    elif isinstance(condition, Filled):
        yield from condition.filled
    elif isinstance(condition, Together):
        yield from condition.together
    elif isinstance(condition, FieldCondition):
        yield condition.field
