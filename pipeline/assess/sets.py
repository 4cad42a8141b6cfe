"""Full sets of papers: a case with all its records, a publication with all its pages."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from models.needs import PaperCondition, PaperSet, Sets, several
from models.record import Bundle, Record, Truth
from pipeline.assess import verdict as v
from pipeline.assess.absence import speaks_of, unless_unread, unsure_kind
from pipeline.assess.conditions import check
from pipeline.assess.evidence import Evidence
from pipeline.assess.names import BUNDLE_TITLES, kind_title, kinds_title, page_title, quoted
from pipeline.assess.verdict import Verdict, no, unknown, yes
from pipeline.bundle import FAMILIES


def sets(need: Sets, evidence: Evidence) -> Verdict:
    """Whether there are so many full sets."""
    candidates = [
        _full(bundle, paper_set, evidence)
        for paper_set in need.of
        for bundle in evidence.bundles
        if bundle.kind == paper_set.bundle
    ]
    candidates += [one for paper_set in need.of for one in _maybe_sets(paper_set, evidence)]
    title = "、".join(BUNDLE_TITLES.get(s.bundle, s.bundle) for s in need.of)
    holding = [c for c in candidates if c.truth is Truth.YES]
    full = [bundle for bundle in evidence.bundles if any(bundle.id in c.bundles for c in holding)]
    if len(holding) >= need.sets and _different(full, evidence) < need.sets:
        return unknown(
            f"完整的{title}材料中可能有同一套的重复，请核对",
            records=[id for c in holding for id in c.records],
            bundles=[bundle.id for bundle in full],
            look_at=[evidence.record(bundle.records[0]).pages[0] for bundle in full],
        )
    if len(holding) >= need.sets:
        return Verdict(
            Truth.YES,
            (f"完整的{title}材料共{len(holding)}套", *(r for c in holding for r in c.reasons)),
            tuple(id for c in holding for id in c.records),
            tuple(id for c in holding for id in c.bundles),
            weight=1.0,
        )
    short = f"需要{need.sets}套完整材料（{title}），完整的有{len(holding)}套"
    result = v.at_least(need.sets, candidates)
    result = Verdict(
        result.truth, (short, *result.reasons), result.records, result.bundles, result.look_at,
        result.weight,
    )  # fmt: skip
    return unless_unread(result, evidence)


def _different(full: Sequence[Bundle], evidence: Evidence) -> int:
    """How many of these bundles are surely not one another handed in twice."""
    groups: list[list[Bundle]] = []
    for bundle in full:
        same = [g for g in groups if any(not _told_apart(bundle, o, evidence) for o in g)]
        groups = [g for g in groups if g not in same] + [[bundle, *(o for g in same for o in g)]]
    return len(groups)


def _told_apart(one: Bundle, other: Bundle, evidence: Evidence) -> bool:
    """Whether two bundles are of two things: what names them differs, or a date on the paper
    of which each has but one."""
    if one.kind != other.kind:
        return True
    family = next(family for family in FAMILIES if family.bundle == one.kind)
    mine, theirs = ([evidence.record(id) for id in each.records] for each in (one, other))
    naming = [name for name, weight in family.keys if weight >= _NAMING]
    if any(_differ(name, mine, theirs) for name in naming):
        return True
    return any(
        _differ("date", [r for r in mine if r.kind == kind], [r for r in theirs if r.kind == kind])
        for kind in family.once
    )


def _differ(name: str, mine: Sequence[Record], theirs: Sequence[Record]) -> bool:
    """Whether records surely say different things; long texts that hardly agree do so, too."""
    here, there = (
        [field for r in own if (field := r.fields.get(name)) and field.value]
        for own in (mine, theirs)
    )
    if not here or not there:
        return False
    surely_here, surely_there = ({f.value for f in own if f.sure} for own in (here, there))
    if surely_here and surely_there:
        return not surely_here & surely_there
    return all(
        min(len(a.value or ""), len(b.value or "")) >= _LONG
        and fuzz.ratio(a.value or "", b.value or "") < _HARDLY
        for a in here
        for b in there
    )


_LONG, _HARDLY = 6, 60.0
"""Texts of so many characters that agree by less than so much (of 100) are no misreadings."""


def _maybe_sets(paper_set: PaperSet, evidence: Evidence) -> list[Verdict]:
    """Sets that papers may make which were taken for others, without certainty."""
    by_paper = [evidence.maybe_of_kinds(several(paper)) for paper in paper_set.papers]
    shortest = min(by_paper, key=len)
    kinds = several(paper_set.papers[by_paper.index(shortest)])
    return [unsure_kind(record, kinds) for record in shortest]


def _full(bundle: Bundle, paper_set: PaperSet, evidence: Evidence) -> Verdict:
    """Whether a bundle is a full set."""
    members = [evidence.record(id) for id in bundle.records]
    sort = BUNDLE_TITLES.get(bundle.kind, bundle.kind)
    name = f"{sort}{quoted(bundle.key)}"
    parts = []
    for paper in paper_set.papers:
        part = _paper(several(paper), members, evidence, name)
        stray = _stray(several(paper), bundle, paper_set, evidence)
        if part.truth is Truth.NO and stray is not None:
            page = stray.pages[0]
            reason = f"{page_title(page)}的{kind_title(stray.kind)}是否属于{name}不能确认"
            part = unknown(reason, records=[stray.id], look_at=[page])
        elif part.truth is Truth.NO and bundle.doubts:
            # Of two papers taken for one kind, one may be the paper that seems to lack.
            part = unknown(*part.reasons, look_at=members[0].pages[:1])
        parts.append(part)
    parts += [_condition(condition, members, evidence) for condition in paper_set.where]
    if bundle.doubts:
        parts.append(unknown(f"{name}：{'；'.join(bundle.doubts)}", look_at=members[0].pages[:1]))
    result = v.all_of(parts)
    fact = (f"{name}材料齐全",) if result.truth is Truth.YES else result.reasons
    return Verdict(result.truth, fact, bundle.records, (bundle.id,), result.look_at, result.weight)


def _paper(
    kinds: tuple[str, ...], members: Sequence[Record], evidence: Evidence, name: str
) -> Verdict:
    own = [record for record in members if record.kind in kinds]
    certain = [record for record in own if not record.alternatives]
    if certain:
        return yes(records=[record.id for record in certain])
    if own:
        return unsure_kind(own[0], kinds)
    elsewhere = evidence.maybe_of_kinds(kinds)
    if elsewhere:
        return unsure_kind(elsewhere[0], kinds)
    return no(f"{name}缺少{kinds_title(kinds)}")


def _stray(
    kinds: tuple[str, ...], bundle: Bundle, paper_set: PaperSet, evidence: Evidence
) -> Record | None:
    """A paper of these kinds that may belong to this bundle though it was put with another.

    The other bundle has it to spare: it is itself no full set, or has two of what a set has one
    of. A name or number that is surely another one keeps it where it is.
    """
    for other in evidence.bundles:
        if other.kind != bundle.kind or other.id == bundle.id:
            continue
        theirs = [evidence.record(id) for id in other.records]
        own = [record for record in theirs if record.kind in kinds]
        present = {record.kind for record in theirs}
        full = all(present & set(several(paper)) for paper in paper_set.papers)
        spare = len(own) > 1 and any(
            own[0].kind in family.once for family in FAMILIES if family.bundle == bundle.kind
        )
        if own and (spare or not full):
            found = next((r for r in own if not _surely_apart(r, bundle, evidence)), None)
            if found is not None:
                return found
    return None


def _surely_apart(record: Record, bundle: Bundle, evidence: Evidence) -> bool:
    """Whether what names a bundle is surely another on this record than on all its own papers."""
    names = [
        name for family in FAMILIES if family.bundle == bundle.kind
        for name, weight in family.keys if weight >= _NAMING
    ]  # fmt: skip
    for name in names:
        mine = record.fields.get(name)
        theirs = [evidence.record(id).fields.get(name) for id in bundle.records]
        told = [field for field in theirs if field and field.value and field.sure]
        sure = mine is not None and mine.value is not None and mine.sure
        if mine and sure and told and all(field.value != mine.value for field in told):
            return True
    return False


_NAMING = 2.0
"""The weight from which on a field names a bundle: a case's number, not the worker."""


def _condition(condition: PaperCondition, members: Sequence[Record], evidence: Evidence) -> Verdict:
    """Whether the papers hold a condition; one that says nothing leaves it to the others.

    Where none of the papers is there, their own absence is the failure, not this.
    """
    own = [record for record in members if record.kind in condition.kinds]
    speaking = [r for r in own if speaks_of(condition.condition, r)] or own
    checks = [check(condition.condition, record, evidence) for record in speaking]
    held, failed = v.all_of(checks), v.any_of(checks) if checks else yes()
    if held.truth is failed.truth or held.truth is not Truth.NO:
        return held
    contrary = [c for c in checks if c.truth is not Truth.YES]
    return unknown(
        *(reason for c in contrary for reason in c.reasons),
        records=[record.id for record in speaking],
        look_at=[record.pages[0] for record in speaking],
    )
