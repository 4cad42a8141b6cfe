"""What is wrong with a notice whose shape is right: names of things that do not exist.

Problems come as the path of keys to the place, and what to say of it.
"""

from collections.abc import Iterable, Iterator

from extractors.records import KINDS
from models.conditions import (
    AllConditions,
    AnyCondition,
    Condition,
    Filled,
    Together,
    Witnessed,
)
from models.needs import (
    AllOf,
    AnyOf,
    AsRequired,
    AtLeast,
    Claims,
    Delivery,
    Need,
    OfTrack,
    PaperSet,
    Records,
    Sets,
    Total,
    Years,
    several,
)
from models.notice import Notice, Requirement
from pipeline.bundle import FAMILIES
from pipeline.lint.reach import reach_problems
from pipeline.lint.words import Path, nearest

Found = Iterator[tuple[Path, str]]


def rule_problems(notice: Notice) -> list[tuple[Path, str]]:
    """What is wrong with a notice's rules: where, and what to say of it."""
    found = [*_head(notice)]
    for i, requirement in enumerate(notice.requirements):
        found += _Rules(notice).requirement(("requirements", i), requirement)
    return [*found, *reach_problems(notice)]


def _head(notice: Notice) -> Found:
    yield from _kinds(("form",), (notice.form,))
    for key in ("title", "issuer"):
        if not getattr(notice, key).strip():
            yield (key,), "不能为空"
    if notice.as_of in notice.as_of_plausible:
        yield ("as_of_plausible",), "与 as_of 相同的日期不必再列"
    for id, track in notice.tracks.items():
        path: Path = ("tracks", id)
        for i, kind in enumerate(track.evidence):
            yield from _kinds((*path, "evidence", i), (kind,))
            other = next(
                (o for o, t in notice.tracks.items() if o != id and kind in t.evidence), None
            )
            if other:
                yield (*path, "evidence", i), f"“{kind}”也列在“{other}”之下，不能区分类别"
        if not track.evidence and not track.words:
            yield path, "既无 evidence 也无 words，无从判断申报人属于这一类别"


def _kinds(path: Path, kinds: Iterable[str]) -> Found:
    for kind in kinds:
        if kind not in KINDS:
            yield path, f"没有材料类型“{kind}”{nearest(kind, KINDS)}"


def _fields(path: Path, kinds: Iterable[str], names: Iterable[str]) -> Found:
    """Fields that a kind does not have. Of unknown kinds nothing is said twice."""
    for kind in (k for k in kinds if k in KINDS):
        known = {spec.name for spec in KINDS[kind].fields}
        for name in names:
            if name not in known:
                yield path, f"“{kind}”没有字段“{name}”{nearest(name, known)}"


def marks_of(kind: str) -> set[str]:
    """The marks that papers of a kind are looked through for."""
    declared = KINDS[kind]
    marks = {f"{name}.seal" for name in declared.opinions}
    return marks | ({"seal"} if declared.sealed else set()) | (
        {"photo"} if declared.portrait else set()
    )  # fmt: skip


class _Rules:
    """Walks the rules of one notice."""

    def __init__(self, notice: Notice) -> None:
        self._notice = notice

    def requirement(self, path: Path, requirement: Requirement) -> Found:
        for key in ("title", "clause", "advice"):
            if not getattr(requirement, key).strip():
                yield (*path, key), "不能为空"
        applies = requirement.applies
        yield from self._tracks((*path, "applies", "tracks"), applies.tracks or ())
        if applies.claims:
            at = (*path, "applies", "claims", "fields")
            yield from _fields(at, (self._notice.form,), applies.claims.fields)
        if applies.unless:
            at = (*path, "applies", "unless")
            yield from self._tracks((*at, "tracks"), applies.unless.tracks or ())
            yield from self._need((*at, "need"), applies.unless.need)
        yield from self._need((*path, "need"), requirement.need)

    def _tracks(self, path: Path, tracks: Iterable[str]) -> Found:
        for track in tracks:
            if track not in self._notice.tracks:
                yield path, f"没有申报类别“{track}”{nearest(track, self._notice.tracks)}"

    def _need(self, path: Path, need: Need) -> Found:
        if isinstance(need, AllOf | AnyOf | AtLeast):
            key = "all" if isinstance(need, AllOf) else "any" if isinstance(need, AnyOf) else "of"
            for i, part in enumerate(getattr(need, key)):
                yield from self._need((*path, key, i), part)
        elif isinstance(need, Records):
            yield from _kinds((*path, "record"), need.kinds)
            yield from _fields((*path, "distinct"), need.kinds, _given(need.distinct))
            yield from self._where(path, need.kinds, need.where)
        elif isinstance(need, Years | Total):
            yield from self._added_up(path, need)
        elif isinstance(need, Claims):
            yield from self._claims(path, need)
        elif isinstance(need, Sets):
            for i, paper_set in enumerate(need.of):
                yield from self._set((*path, "of", i), paper_set)
        else:
            yield from self._named(path, need)

    def _named(self, path: Path, need: Need) -> Found:
        if isinstance(need, OfTrack):
            yield from self._tracks((*path, "track"), need.tracks)
        elif isinstance(need, AsRequired):
            ids = {requirement.id for requirement in self._notice.requirements}
            if need.requirement not in ids:
                said = f"没有要求“{need.requirement}”{nearest(need.requirement, ids)}"
                yield (*path, "requirement"), said
        elif (
            isinstance(need, Delivery) and need.delivery == "on_time" and not self._notice.deadline
        ):
            yield (*path, "delivery"), "通知没有写明 deadline，无从判断是否按时"

    def _added_up(self, path: Path, need: Years | Total) -> Found:
        yield from _kinds((*path, "proven_by"), need.kinds)
        if isinstance(need, Years):
            for key in ("start", "end", "until", "stated"):
                yield from _fields((*path, key), need.kinds, _given(getattr(need, key)))
        else:
            yield from _fields((*path, "total", "field"), need.kinds, (need.total.field,))
        yield from self._where(path, need.kinds, need.where)

    def _claims(self, path: Path, need: Claims) -> Found:
        yield from _kinds((*path, "form"), (need.form,))
        if need.form != self._notice.form and need.form in KINDS:
            yield (*path, "form"), f"应为通知的表格“{self._notice.form}”"
        yield from _fields((*path, "claimed_in"), (need.form,), need.claimed_in)
        kinds = (need.proven_by,)
        yield from _kinds((*path, "proven_by"), kinds)
        yield from _fields((*path, "field"), kinds, (need.field,))
        yield from _fields((*path, "distinct"), kinds, _given(need.distinct))
        yield from self._where(path, kinds, need.where)

    def _set(self, path: Path, paper_set: PaperSet) -> Found:
        families = {family.bundle: family.kinds for family in FAMILIES}
        family = families.get(paper_set.bundle)
        if family is None:
            said = f"没有材料组“{paper_set.bundle}”{nearest(paper_set.bundle, families)}"
            yield (*path, "bundle"), said
        papers = [kind for paper in paper_set.papers for kind in several(paper)]
        for i, paper in enumerate(paper_set.papers):
            yield from self._paper((*path, "papers", i), several(paper), paper_set.bundle, family)
        for i, condition in enumerate(paper_set.where):
            at = (*path, "where", i)
            yield from _kinds((*at, "paper"), condition.kinds)
            for kind in (k for k in condition.kinds if k in KINDS and k not in papers):
                said = f"“{kind}”不在这套材料的 papers 之中{nearest(kind, papers)}"
                yield (*at, "paper"), said
            yield from self._condition((*at, "condition"), condition.kinds, condition.condition)

    def _paper(
        self, path: Path, kinds: tuple[str, ...], bundle: str, family: tuple[str, ...] | None
    ) -> Found:
        yield from _kinds(path, kinds)
        if family is not None:
            for kind in (k for k in kinds if k in KINDS and k not in family):
                yield path, f"“{kind}”不会归入材料组“{bundle}”{nearest(kind, family)}"

    def _where(self, path: Path, kinds: tuple[str, ...], where: Iterable[Condition]) -> Found:
        for i, condition in enumerate(where):
            yield from self._condition((*path, "where", i), kinds, condition)

    def _condition(self, path: Path, kinds: tuple[str, ...], condition: Condition) -> Found:
        if isinstance(condition, AllConditions | AnyCondition):
            key = "all" if isinstance(condition, AllConditions) else "any"
            for i, part in enumerate(getattr(condition, key)):
                yield from self._condition((*path, key, i), kinds, part)
        elif isinstance(condition, Together):
            yield from _fields((*path, "together"), kinds, condition.together)
        elif isinstance(condition, Filled):
            yield from _fields((*path, "filled"), kinds, condition.filled)
        elif isinstance(condition, Witnessed):
            for kind in (k for k in kinds if k in KINDS):
                known = marks_of(kind)
                if condition.witness not in known:
                    said = f"“{kind}”不查看“{condition.witness}”{nearest(condition.witness, known)}"
                    yield (*path, "witness"), said
        else:
            yield from _fields((*path, "field"), kinds, (condition.field,))


def _given(name: str | None) -> tuple[str, ...]:
    return () if name is None else (name,)
