"""Records → bundles: which papers belong to one case, group or activity.

A case's papers carry its number, its client and its worker, and mostly stand together in the
order they were written. None of these is reliable alone (numbers are misread, names masked,
pages mixed up), so each record goes to the bundle that most of them speak for.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from extractors.records import KINDS
from extractors.records.kind import Voucher
from models.record import Bundle, Field, Record
from pipeline.trust import read_as, weighed_again

_JOIN = 1.0
"""The least score with which a record joins an existing bundle."""


@dataclass(frozen=True)
class Family:
    """Kinds whose records make bundles of one sort.

    ``once``: kinds of which a bundle has one record. ``keys``: fields that name the bundle,
    most telling first, with the weight of agreeing on them. ``agree``: fields in which all its
    papers must say the same; where they do not, a person should look. ``named``: the field by
    which its papers name it, in more or less the same words.
    """

    bundle: str
    kinds: tuple[str, ...]
    once: frozenset[str]
    keys: tuple[tuple[str, float], ...]
    agree: tuple[str, ...] = ()
    named: str = ""


FAMILIES = (
    Family(
        "casework",
        ("casework_intake", "casework_assessment", "casework_agreement", "casework_plan",
         "casework_process", "casework_evaluation", "casework_closure"),
        frozenset({"casework_intake", "casework_assessment", "casework_agreement", "casework_plan",
                   "casework_evaluation", "casework_closure"}),
        (("case_number", 4.0), ("client", 2.5), ("worker", 0.4)),
        named="case_number",
    ),
    Family(
        "group",
        ("group_plan", "group_session_plan", "group_process", "group_summary"),
        frozenset({"group_plan", "group_summary"}),
        (("group_name", 4.0), ("worker", 0.5)),
        named="group_name",
    ),
    Family(
        "community",
        ("community_plan", "community_process", "community_summary"),
        frozenset({"community_plan", "community_summary"}),
        (("activity_name", 4.0), ("worker", 0.5)),
        named="activity_name",
    ),
    Family(
        "monograph",
        ("monograph_cover", "monograph_contents", "monograph_authors"),
        frozenset({"monograph_cover", "monograph_contents", "monograph_authors"}),
        (("title", 4.0), ("isbn", 2.0)),
        agree=("isbn",),
    ),
    Family(
        "paper",
        ("paper_cover", "paper_contents"),
        frozenset({"paper_cover", "paper_contents"}),
        (("journal", 2.5), ("issue", 2.5)),
        agree=("journal", "issue"),
    ),
    Family("topic", ("topic_commission",), frozenset(), (("topic_name", 4.0), ("number", 2.0))),
)  # fmt: skip


@dataclass
class _Group:
    family: Family
    records: list[Record] = field(default_factory=list)
    places: list[int] = field(default_factory=list)


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
        for group in _merged(groups):
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
            alike = _alike(mine, theirs)
            certain = _sure(record.fields[name]) and _sure(other.fields[name])
            value = alike if alike > 0 else alike if certain else alike / 2
            best = value if best is None else max(best, value)
    return best or 0.0


def _folded(value: str) -> str:
    """Letters, digits and Chinese characters alone, letters that look like digits as digits."""
    # That a name is not the person's own says nothing of whose it is.
    value = re.sub(r"化名", "", value.upper())
    return re.sub(r"[^0-9A-Z\u3400-\u9fff*×某]", "", value).translate(_LOOK_ALIKE)


_LOOK_ALIKE = str.maketrans("ZOIQSBL", "2010581")


def _alike(a: str, b: str) -> float:
    """1 for the same, less for one misread character, −1 for different values."""
    a, b = _folded(a), _folded(b)
    if a == b:
        return 1.0
    longest = max(len(a), len(b))
    if longest >= _NAMED and not any(c.isdigit() for c in a + b):
        # Names of groups and activities: shortened, quoted or not, partly misread.
        return _alike_names(a, b)
    distance = Levenshtein.distance(a, b, score_cutoff=3)
    if distance == 1 and longest >= 5:
        # Case numbers of one office differ in one digit, too: half a voice only.
        return 0.3 if a[-1] == b[-1] else -0.2
    if a in b or b in a:
        return 0.6
    return -1.0 if distance > 1 else -0.3


_NAMED = 5
"""Values of at least so many characters, without digits, are names of groups or activities."""


def _alike_names(a: str, b: str) -> float:
    likeness = fuzz.partial_ratio(a, b) / 100
    if likeness >= 0.7:
        return min(1.0, likeness)
    return 0.0 if likeness >= 0.45 else -1.0


_SORT = re.compile(
    r"(?:支持|成长|互助|治疗|教育|康乐|兴趣|任务|学习|社工|工作|服务|主题|社区|系列|宣传)*(?:小组|活动|项目|计划).*$"
)


def _otherwise_named(a: str, b: str) -> bool:
    """Whether two names are of two things: what sort of group they are (成长小组) tells nothing."""
    a, b = (_SORT.sub("", _folded(each)) or _folded(each) for each in (a, b))
    if any(c.isdigit() for c in a + b):
        return _alike(a, b) <= 0
    return a not in b and b not in a and fuzz.ratio(a, b) < _SAME_NAME


_SAME_NAME = 50.0


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


def vouch(records: Sequence[Record], bundles: Sequence[Bundle]) -> list[Record]:
    """The records with what their bundle's other papers say counted as agreement.

    A case's papers all name its number, client and worker. What most of them say vouches for
    each of them; a paper that says otherwise is in doubt.
    """
    changed = {record.id: record for record in records}
    families = {family.bundle: family for family in FAMILIES}
    for bundle in bundles:
        for name, _ in families[bundle.kind].keys:
            _vouch_for(name, [changed[id] for id in bundle.records], changed)
    return [changed[record.id] for record in records]


def _vouch_for(name: str, members: list[Record], changed: dict[str, Record]) -> None:
    votes: dict[str, int] = {}
    for record in members:
        value = record.value(name)
        if value:
            votes[_folded(value)] = votes.get(_folded(value), 0) + 1
    if not votes:
        return
    most = max(votes, key=lambda value: votes[value])
    if votes[most] < 2 or votes[most] * 2 <= sum(votes.values()):
        return
    saying = [r.fields[name] for r in members if _folded(r.value(name) or "") == most]
    said = saying[0].value
    # One engine misreads one hand alike on every page: the other must have said so once.
    confirmed = any(
        {Voucher.SECOND, Voucher.NATIVE} & set(map(Voucher, f.vouchers)) for f in saying
    )
    for record in members:
        field = record.fields.get(name)
        if field is None or not field.value:
            continue
        if _folded(field.value) == most:
            new = weighed_again(field, Voucher.AGREEMENT) if confirmed else field
        else:
            new = field
            if said and confirmed:
                new = read_as(field, said, "同一套材料的其他页", always=not field.sure)
        if new != field:
            fields = {**changed[record.id].fields, name: new}
            changed[record.id] = changed[record.id].model_copy(update={"fields": fields})


def _key(group: _Group) -> str:
    """What names the bundle: the value most records give, sure ones first."""
    for name, _ in group.family.keys[:2]:
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
    for name in (*group.family.agree, group.family.named):
        said = {
            r.value(name) or "" for r in group.records if name in r.fields and r.fields[name].sure
        }
        said -= {""}
        apart = any(_otherwise_named(a, b) for a, b in combinations(sorted(said), 2))
        if len(said) > 1 and (apart or name != group.family.named):
            title = _title(group, name)
            doubts.append(f"各页的{title}不一致（{'、'.join(sorted(said))}）")
    return tuple(doubts)


def _title(group: _Group, name: str) -> str:
    """A field's Chinese name on the group's papers."""
    specs = (KINDS[record.kind].spec(name) for record in group.records)
    return next((spec.title for spec in specs if spec), name)
