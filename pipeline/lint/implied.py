"""Whether one rule holds wherever another does, as far as their wording tells."""

from models.conditions import (
    SCALES,
    AllConditions,
    AnyCondition,
    Condition,
    FieldCondition,
    Filled,
)
from models.needs import AllOf, AnyOf, AsRequired, AtLeast, Need, Records, Sets, Total, Years
from models.notice import Notice


def implies(need: Need, other: Need, notice: Notice, depth: int = 0) -> bool:
    """Whether whoever meets ``need`` also meets ``other``. False where that is not plain."""
    if depth > _DEEPEST:
        return False
    need, other = _resolved(need, notice), _resolved(other, notice)
    if need == other:
        return True

    def holds(one: Need, two: Need) -> bool:
        return implies(one, two, notice, depth + 1)

    if isinstance(need, AnyOf):
        return all(holds(part, other) for part in need.any)
    if isinstance(other, AllOf):
        return all(holds(need, part) for part in other.all)
    if isinstance(need, AllOf) and any(holds(part, other) for part in need.all):
        return True
    if isinstance(other, AnyOf):
        return any(holds(need, part) for part in other.any)
    if isinstance(need, AtLeast) and isinstance(other, AtLeast):
        return need.at_least >= other.at_least and set(map(repr, need.of)) <= set(
            map(repr, other.of)
        )
    return _same_sort(need, other)


_DEEPEST = 20
"""Rules that refer to one another in a circle are reported elsewhere."""


def _resolved(need: Need, notice: Notice) -> Need:
    for _ in range(_DEEPEST):
        if not isinstance(need, AsRequired):
            break
        wanted = need.requirement
        found = next((r for r in notice.requirements if r.id == wanted), None)
        if found is None:
            break
        need = found.need
    return need


def _same_sort(need: Need, other: Need) -> bool:
    if isinstance(need, Records) and isinstance(other, Records):
        return (
            set(need.kinds) <= set(other.kinds)
            and need.count >= other.count
            and (other.distinct in {None, need.distinct})
            and _where_implies(need.where, other.where)
        )
    if isinstance(need, Years) and isinstance(other, Years):
        alike = need.model_copy(update={"years": other.years, "where": other.where}) == other
        return alike and need.years >= other.years and _where_implies(need.where, other.where)
    if isinstance(need, Total) and isinstance(other, Total):
        return (
            (need.proven_by, need.total.field) == (other.proven_by, other.total.field)
            and need.total.at_least >= other.total.at_least
            and _where_implies(need.where, other.where)
        )
    if isinstance(need, Sets) and isinstance(other, Sets):
        return need.sets >= other.sets and set(map(repr, need.of)) <= set(map(repr, other.of))
    return False


def _where_implies(where: tuple[Condition, ...], other: tuple[Condition, ...]) -> bool:
    return all(any(condition_implies(mine, wanted) for mine in where) for wanted in other)


def condition_implies(one: Condition, other: Condition) -> bool:
    """Whether whatever holds ``one`` also holds ``other``. False where that is not plain."""
    if one == other:
        return True
    if isinstance(one, AnyCondition):
        return all(condition_implies(part, other) for part in one.any)
    if isinstance(other, AllConditions):
        return all(condition_implies(one, part) for part in other.all)
    if isinstance(one, AllConditions) and any(condition_implies(p, other) for p in one.all):
        return True
    if isinstance(other, AnyCondition):
        return any(condition_implies(one, part) for part in other.any)
    if isinstance(one, Filled) and isinstance(other, Filled):
        as_much = one.in_substance or not other.in_substance
        return as_much and set(other.filled) <= set(one.filled)
    if isinstance(one, FieldCondition) and isinstance(other, FieldCondition):
        return one.field == other.field and _test_implies(one, other)
    return False


def _test_implies(one: FieldCondition, other: FieldCondition) -> bool:
    if one.scale == other.scale:
        least, wanted = rank(one.at_least, one), rank(other.at_least, other)
        if least is not None and wanted is not None:
            return least >= wanted
        most, allowed = rank(one.at_most, one), rank(other.at_most, other)
        if most is not None and allowed is not None:
            return most <= allowed
    if one.held_years is not None and other.held_years is not None:
        return one.held_years >= other.held_years
    if one.within_years is not None and other.within_years is not None:
        return one.within_years <= other.within_years
    mine = one.one_of or ((one.equals,) if one.equals is not None else None)
    return mine is not None and other.one_of is not None and set(mine) <= set(other.one_of)


def rank(bound: str | int | None, condition: FieldCondition) -> float | None:
    """Where a bound stands on its scale, or the number it is; None where neither."""
    if bound is None:
        return None
    if condition.scale is not None and isinstance(bound, str):
        return SCALES[condition.scale].index(bound)
    try:
        return float(bound)
    except ValueError:
        return None
