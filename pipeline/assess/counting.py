"""How many different things records are of, at the least and at the most.

Two papers of one project are one project. Where the field that tells things apart is doubtful,
or the names are alike, two records may be of one thing or of two: then they count as one for
what is proven, and as two for what may still be.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from models.record import Record, Truth
from pipeline.assess import verdict as v
from pipeline.assess.verdict import Verdict

Judge = Callable[[Sequence[Record]], Verdict]
"""Whether records of one thing are, between them, what is asked for."""

_MISREAD = 2
"""Names that differ in no more characters may be one, misread."""


@dataclass(frozen=True)
class Thing:
    """One thing, the records of it, and whether they are what is asked for."""

    records: tuple[Record, ...]
    key: str | None
    """What names it for certain; None where nothing does."""
    verdict: Verdict


def things(records: Sequence[Record], distinct: str | None, judge: Judge) -> list[Thing]:
    """The things that records are of: each its own, or those together that surely are one."""
    if distinct is None:
        return [Thing((record,), record.id, judge([record])) for record in records]
    groups: dict[str, list[Record]] = {}
    keys: dict[str, str | None] = {}
    for record in records:
        key = _key(record, distinct)
        groups.setdefault(key or f"?{record.id}", []).append(record)
        keys[key or f"?{record.id}"] = key
    return [Thing(tuple(own), keys[name], judge(own)) for name, own in groups.items()]


def counted(
    count: int, found: Sequence[Thing], judge: Judge, also: Sequence[Verdict] = ()
) -> Verdict:
    """Whether at least ``count`` different things are what is asked for.

    ``also``: further verdicts, each of what may be one thing more.
    """
    verdicts = [*(thing.verdict for thing in found), *also]
    holding = [thing for thing in found if thing.verdict.truth is Truth.YES]
    if _different(holding) >= count:
        return v.at_least(count, verdicts)
    possible = sum(verdict.truth is not Truth.NO for verdict in verdicts)
    failing = [thing for thing in found if thing.verdict.truth is Truth.NO]
    joined = _joined(failing, judge)
    if possible + (len(failing) // 2 if joined else 0) < count:
        return v.at_least(count, verdicts)
    result = v.at_least(count, verdicts)
    if result.truth is Truth.UNKNOWN:
        return result
    if result.truth is Truth.YES:
        reason, resting = "其中可能有同一项的多份材料，请核对", [t.verdict for t in holding]
    else:
        reason, resting = "几份材料是否属于同一项不能确认，请核对", [joined] if joined else []
    pages = [record.pages[0] for thing in (holding or failing) for record in thing.records]
    return v.unknown(
        reason, *(r for one in resting for r in one.reasons),
        records=[id for one in resting for id in one.records], look_at=pages,
    )  # fmt: skip


def _joined(failing: Sequence[Thing], judge: Judge) -> Verdict | None:
    """What things that fail apart come to together, where they may be one and then not fail."""
    for thing in failing:
        one = [other for other in failing if other is thing or _maybe_one(thing, other)]
        if len(one) > 1:
            verdict = judge([record for other in one for record in other.records])
            if verdict.truth is not Truth.NO:
                return verdict
    return None


def _different(found: Sequence[Thing]) -> int:
    """The most things of which surely no two are one."""
    if not found:
        return 0
    first, *rest = found
    apart = [thing for thing in rest if not _maybe_one(first, thing)]
    with_first = 1 + _different(apart)
    return with_first if len(apart) == len(rest) else max(with_first, _different(rest))


def _maybe_one(one: Thing, other: Thing) -> bool:
    if one.key is None or other.key is None:
        return True
    if any(character.isdigit() for character in one.key + other.key):
        # Numbers, and names with a year or an issue in them, differ in few characters.
        return one.key == other.key
    shorter, longer = sorted((one.key, other.key), key=len)
    return shorter in longer or Levenshtein.distance(shorter, longer) <= _MISREAD


def _key(record: Record, distinct: str) -> str | None:
    field = record.fields.get(distinct)
    if field is None or not field.value or not field.sure:
        return None
    return re.sub(r"[^0-9A-Z\u3400-\u9fff]", "", field.value.upper()) or None
