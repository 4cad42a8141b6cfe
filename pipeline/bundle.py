"""Records → bundles: which papers belong to one case, group or activity.

A case's papers carry its number, its client and its worker, and mostly stand together in the
order they were written. None of these is reliable alone (numbers are misread, names masked,
pages mixed up), so each record goes to the bundle that most of them speak for.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations

from extractors.records import KINDS
from extractors.records.trust import READABLE
from models.record import Bundle, Field, Record
from pipeline.families import FAMILIES, Family
from pipeline.likeness import alike, folded, otherwise_named
from pipeline.vouching import vouch

__all__ = ["FAMILIES", "bundle", "vouch"]

_JOIN = 1.0
"""The least score with which a record joins an existing bundle."""


@dataclass
class _Group:
    family: Family
    records: list[Record] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    adopted: set[str] = field(default_factory=set)
    """Records that nothing on them puts here."""


def bundle(records: Sequence[Record]) -> list[Bundle]:
    """The bundles of a submission; every record of a family is in exactly one."""
    bundles: list[Bundle] = []
    for family in FAMILIES:
        own = [(i, record) for i, record in enumerate(records) if record.kind in family.kinds]
        groups: list[_Group] = []
        for place, record in own:
            scored = [(_score(group, record, place), i) for i, group in enumerate(groups)]
            best = max(scored, default=(0.0, -1))
            if best[0] >= _JOIN:
                group = groups[best[1]]
            else:
                group = _Group(family)
                groups.append(group)
            group.records.append(record)
            group.places.append(place)
        for group in _adopted(_merged(groups)):
            ids = tuple(record.id for record in group.records)
            bundles.append(
                Bundle(
                    id=f"b{len(bundles) + 1}", kind=family.bundle, key=_key(group), records=ids,
                    doubts=_doubts(group),
                )
            )  # fmt: skip
    return bundles


def _score(group: _Group, record: Record, place: int) -> float:
    """How much speaks for a record belonging to a group; negative speaks against."""
    score = 0.0
    for name, weight in group.family.keys:
        score += weight * _agreement(group, record, name)
    if not group.family.once and score <= 0:
        # Each paper may be a thing of its own: only what names it tells that it is not.
        return 0.0
    if record.kind in group.family.once and any(r.kind == record.kind for r in group.records):
        score -= 3.0
    gap = min(abs(place - other) for other in group.places)
    score += 1.2 if gap == 1 else 0.6 if gap <= 3 else 0.0
    return score


def _agreement(group: _Group, record: Record, name: str) -> float:
    """From −1 (certainly different) to 1 (the same); 0 where one of the two is not known."""
    mine = record.value(name)
    if not mine:
        return 0.0
    best: float | None = None
    for other in group.records:
        theirs = other.value(name)
        if theirs:
            likeness = alike(mine, theirs)
            if likeness < 0:
                likeness *= _weight(record.fields[name], other.fields[name])
            best = likeness if best is None else max(best, likeness)
    return best or 0.0


def _weight(mine: Field, theirs: Field) -> float:
    """How much it tells that two values differ: hardly anything where one is scarcely legible."""
    if not _legible(mine) or not _legible(theirs):
        return 0.2
    return 1.0 if _sure(mine) and _sure(theirs) else 0.5


def _legible(field: Field) -> bool:
    return field.sure or field.score >= READABLE


def _sure(field: Field) -> bool:
    return field.sure or field.score > 0.95


def _merged(groups: list[_Group]) -> list[_Group]:
    """Groups that hold complementary parts of one case are put together."""
    merged: list[_Group] = []
    for group in groups:
        for other in merged:
            kinds = {r.kind for r in group.records} & {r.kind for r in other.records}
            if kinds & group.family.once:
                continue
            scores = [_score(other, r, p) for r, p in zip(group.records, group.places, strict=True)]
            if scores and sum(scores) / len(scores) >= 2.0:
                other.records += group.records
                other.places += group.places
                break
        else:
            merged.append(group)
    return merged


def _adopted(groups: list[_Group]) -> list[_Group]:
    """Papers that nothing legible on them names are put to the one set that has room for them.

    Where two sets have room, nothing tells which is theirs: they stay by themselves.
    """
    kept = list(groups)
    for group in groups:
        if not group.family.once or any(_is_named(group, record) for record in group.records):
            continue
        roomy = [other for other in kept if other is not group and _has_room(other, group)]
        if len(roomy) == 1 and any(_is_named(roomy[0], record) for record in roomy[0].records):
            roomy[0].adopted |= {record.id for record in group.records}
            roomy[0].records += group.records
            roomy[0].places += group.places
            kept.remove(group)
    return kept


def _is_named(group: _Group, record: Record) -> bool:
    """Whether a record carries, legibly, one of the values that name its bundle."""
    for name, _ in group.family.keys:
        value = record.value(name)
        if name != "worker" and value and len(folded(value)) > 1 and _legible(record.fields[name]):
            return True
    return False


def _has_room(group: _Group, more: _Group) -> bool:
    """Whether a set lacks all the papers of another that there is but one of in a set."""
    kinds = {r.kind for r in more.records} & {r.kind for r in group.records}
    return not kinds & group.family.once


def _key(group: _Group) -> str:
    """What names the bundle: the value most records give, sure ones first."""
    for name in (name for name, _ in group.family.keys[:2] if name != "worker"):
        votes: dict[str, float] = {}
        for record in group.records:
            value = record.value(name)
            if value:
                votes[value] = votes.get(value, 0) + (2 if record.fields[name].sure else 1)
        if votes:
            return max(votes, key=lambda value: votes[value])
    return ""


def _doubts(group: _Group) -> tuple[str, ...]:
    doubts = []
    twice = {
        r.kind for r in group.records
        if r.kind in group.family.once and sum(o.kind == r.kind for o in group.records) > 1
    }  # fmt: skip
    if twice:
        doubts.append("其中有重复的材料，可能混有另一套")
    kinds = [record.kind for record in group.records]
    for record in group.records:
        if record.id in group.adopted and kinds.count(record.kind) == 1:
            title = KINDS[record.kind].title
            doubts.append(f"其中的{title}上未能辨认名称或编号，是否属于这一套请核对")
    for name in (*group.family.agree, group.family.named):
        said = {
            r.value(name) or "" for r in group.records if name in r.fields and r.fields[name].sure
        }
        said -= {""}
        apart = any(otherwise_named(a, b) for a, b in combinations(sorted(said), 2))
        if len(said) > 1 and (apart or name != group.family.named):
            title = _title(group, name)
            doubts.append(f"各页的{title}不一致（{'、'.join(sorted(said))}）")
    return tuple(doubts)


def _title(group: _Group, name: str) -> str:
    """A field's Chinese name on the group's papers."""
    specs = (KINDS[record.kind].spec(name) for record in group.records)
    return next((spec.title for spec in specs if spec), name)
