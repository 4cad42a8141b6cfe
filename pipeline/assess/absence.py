"""What it means that something was not found, or not for certain."""

from collections.abc import Iterable, Sequence

from models.conditions import Condition, fields_within
from models.record import Record, Truth
from pipeline.assess import verdict as v
from pipeline.assess.conditions import check
from pipeline.assess.evidence import Evidence
from pipeline.assess.names import kinds_title, page_title
from pipeline.assess.verdict import Verdict, no, unknown


def holds(
    record: Record, kinds: tuple[str, ...], where: Iterable[Condition], evidence: Evidence
) -> Verdict:
    """Whether a record is of these kinds, for certain, and holds every condition."""
    return held_together([record], kinds, where, evidence)


def held_together(
    records: Sequence[Record],
    kinds: tuple[str, ...],
    where: Iterable[Condition],
    evidence: Evidence,
) -> Verdict:
    """Whether records of one thing hold every condition between them."""
    result = v.all_of([_held_by_one(condition, records, evidence) for condition in where])
    ids = tuple(dict.fromkeys((*(record.id for record in records), *result.records)))
    result = Verdict(
        result.truth, result.reasons, ids, look_at=result.look_at, weight=result.weight
    )
    if result.truth is Truth.YES and any(record.alternatives for record in records):
        return unsure_kind(next(r for r in records if r.alternatives), kinds)
    return result


def _held_by_one(condition: Condition, records: Sequence[Record], evidence: Evidence) -> Verdict:
    """A paper that says nothing of the matter leaves the answer to the others."""
    speaking = [r for r in records if speaks_of(condition, r)] or records
    return v.any_of([check(condition, record, evidence) for record in speaking])


def speaks_of(condition: Condition, record: Record) -> bool:
    """Whether any of the fields a condition speaks of was found on a record, and not left blank."""
    named = list(fields_within(condition))
    found = [record.fields[name] for name in named if name in record.fields]
    return not named or any(field.value is not None or not field.sure for field in found)


def unsure_kind(record: Record, kinds: tuple[str, ...]) -> Verdict:
    """A record that may, or may not, be of these kinds."""
    page = record.pages[0]
    return unknown(
        f"{page_title(page)}是否为{kinds_title(kinds)}不能确认",
        records=[record.id],
        look_at=[page],
        weight=0.4,
    )


def absent(reason: str, evidence: Evidence) -> Verdict:
    """Nothing was found: missing, unless it may be in what could not be read."""
    return unless_unread(no(reason), evidence)


def unless_unread(found: Verdict, evidence: Evidence) -> Verdict:
    """A failure is open where what is asked for may be in what could not be read."""
    if not evidence.blind_spots or found.truth is not Truth.NO:
        return found
    names = "、".join(spot.name for spot in evidence.blind_spots[:3])
    more = "等" if len(evidence.blind_spots) > 3 else ""
    pages = [spot.page for spot in evidence.blind_spots if spot.page]
    return unknown(
        *found.reasons, f"{names}{more}未能读取，可能在其中", records=found.records,
        bundles=found.bundles, look_at=pages, weight=found.weight,
    )  # fmt: skip
