"""Rules that can never be met, never apply, or never matter."""

from collections.abc import Iterator, Sequence

from models.conditions import AllConditions, Condition, FieldCondition
from models.needs import (
    AllOf,
    AnyOf,
    AsRequired,
    AtLeast,
    Claims,
    Need,
    OfTrack,
    Records,
    Sets,
    Total,
    Years,
    needs_within,
)
from models.notice import Notice, Requirement
from pipeline.lint.implied import implies, rank
from pipeline.lint.words import Path

Found = Iterator[tuple[Path, str]]


def reach_problems(notice: Notice) -> list[tuple[Path, str]]:
    """Parts of the rules that cannot have any effect, or can never be met."""
    found: list[tuple[Path, str]] = []
    for i, requirement in enumerate(notice.requirements):
        path: Path = ("requirements", i)
        circle = _circle(requirement, notice)
        if circle:
            found.append(((*path, "need"), f"要求互相引用成环：{' → '.join(circle)}"))
            continue
        found += _applies(path, requirement, notice)
        found += _within((*path, "need"), requirement.need, notice)
        if requirement.applies.unless:
            inner = requirement.applies.unless.need
            found += _within((*path, "applies", "unless", "need"), inner, notice)
    return found


# -- to whom ---------------------------------------------------------------------------------


def _applies(path: Path, requirement: Requirement, notice: Notice) -> Found:
    applies = requirement.applies
    unless = applies.unless
    if unless is not None:
        at = (*path, "applies", "unless")
        if applies.tracks and unless.tracks and not set(applies.tracks) & set(unless.tracks):
            yield (*at, "tracks"), "此要求不适用于这些类别，unless 不起作用"
        if implies(requirement.need, unless.need, notice) and _covers(
            unless.tracks, applies.tracks, notice
        ):
            yield (*at, "need"), "符合此要求的人都因 unless 而不适用，此要求永远不会符合"
    tracks = applies.tracks
    if tracks and notice.tracks:
        for inner in needs_within(requirement.need):
            if isinstance(inner, OfTrack) and not set(inner.tracks) & set(tracks):
                said = f"此要求只适用于{'、'.join(tracks)}，不会有“{'、'.join(inner.tracks)}”"
                yield (*path, "need"), said


def _covers(some: tuple[str, ...] | None, others: tuple[str, ...] | None, notice: Notice) -> bool:
    """Whether the first tracks include all of the second; None stands for all there are."""
    return some is None or set(others or notice.tracks) <= set(some)


def _circle(requirement: Requirement, notice: Notice) -> list[str]:
    """The ids along which a requirement's need comes back to itself; empty where it does not."""
    by_id = {one.id: one for one in notice.requirements}

    def back(id: str, way: tuple[str, ...]) -> list[str]:
        for need in needs_within(by_id[id].need):
            if isinstance(need, AsRequired) and need.requirement in by_id:
                if need.requirement == requirement.id:
                    return [*way, requirement.id]
                if need.requirement not in way:
                    found = back(need.requirement, (*way, need.requirement))
                    if found:
                        return found
        return []

    return back(requirement.id, (requirement.id,))


# -- needs -----------------------------------------------------------------------------------


def _within(path: Path, need: Need, notice: Notice) -> Found:
    if isinstance(need, AnyOf):
        yield from _redundant((*path, "any"), need.any, notice)
        for i, part in enumerate(need.any):
            yield from _within((*path, "any", i), part, notice)
    elif isinstance(need, AllOf):
        for i, part in enumerate(need.all):
            yield from _within((*path, "all", i), part, notice)
    elif isinstance(need, AtLeast):
        if need.at_least > len(need.of):
            yield (*path, "at_least"), f"只列了{len(need.of)}项，不可能符合{need.at_least}项"
        for i, part in enumerate(need.of):
            yield from _within((*path, "of", i), part, notice)
    elif isinstance(need, Records | Years | Total | Claims):
        if isinstance(need, Records) and need.count > 1 and set(need.kinds) == {notice.form}:
            yield (*path, "count"), f"“{notice.form}”只有一份，不可能有{need.count}份"
        yield from _conditions((*path, "where"), need.where)
    elif isinstance(need, Sets):
        for i, paper_set in enumerate(need.of):
            where = tuple(condition.condition for condition in paper_set.where)
            yield from _conditions((*path, "of", i, "where"), where)


def _redundant(path: Path, parts: Sequence[Need], notice: Notice) -> Found:
    """Alternatives that never matter: whoever meets them meets another one anyway."""
    for i, part in enumerate(parts):
        for j, other in enumerate(parts):
            both = implies(other, part, notice) and i < j
            if i != j and not both and implies(part, other, notice):
                yield (*path, i), f"符合这一项的必然也符合第{j + 1}项，这一项不起作用"
                break


# -- conditions ------------------------------------------------------------------------------


def _conditions(path: Path, where: Sequence[Condition]) -> Found:
    """Tests of one field that no value passes together."""
    tests: list[tuple[Path, FieldCondition]] = list(_together(path, where))
    for i, (at, test) in enumerate(tests):
        for _, earlier in tests[:i]:
            if earlier.field == test.field and _exclude(earlier, test):
                yield (*at, "field"), f"“{test.field}”的两个条件不可能同时符合"


def _together(path: Path, where: Sequence[Condition]) -> Iterator[tuple[Path, FieldCondition]]:
    for i, condition in enumerate(where):
        if isinstance(condition, FieldCondition):
            yield (*path, i), condition
        elif isinstance(condition, AllConditions):
            yield from _together((*path, i, "all"), condition.all)


def _exclude(one: FieldCondition, other: FieldCondition) -> bool:
    for low, high in ((one, other), (other, one)):
        least, most = rank(low.at_least, low), rank(high.at_most, high)
        if least is not None and most is not None and low.scale == high.scale and least > most:
            return True
        if low.held_years is not None and high.within_years is not None:
            return low.held_years > high.within_years
        if low.not_before is not None and high.not_after is not None:
            return low.not_before > high.not_after
    mine, theirs = _words(one), _words(other)
    return mine is not None and theirs is not None and not mine & theirs


def _words(condition: FieldCondition) -> set[str] | None:
    """The only values that pass; None where that is open."""
    if condition.equals is not None:
        return {condition.equals}
    return set(condition.one_of) if condition.one_of is not None else None
