"""What holds of every notice and every submission: doubt settles nothing, evidence never harms."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from models.record import Bundle, Field, Record, Truth, Witness
from models.report import Outcome
from pipeline.assess import Evidence, assess
from pipeline.notices import load_notice, notice_ids
from tests.pipeline.assess import papers as p
from tests.pipeline.assess.build import NAME, NOTICE, Paper, doubtful, evidence, identity, on

HOLDERS = st.sampled_from([NAME, "高翔宇", "周晓兰", None])
DATES = st.one_of(
    st.dates(date(2014, 1, 1), date(2021, 6, 1)).map(str),
    st.dates(date(2014, 1, 1), date(2021, 6, 1)).map(lambda day: f"{day:%Y-%m}"),
    st.just("present"),
    st.none(),
)
VALUES: dict[str, st.SearchStrategy[str | None]] = {
    "holder": HOLDERS,
    "leader": HOLDERS,
    "members": st.sampled_from([f"李某、{NAME}", "李某、王某", "李某等", None]),
    "authors": st.sampled_from([f"李某、{NAME}", "李某、王某", None]),
    "drafters": st.sampled_from([f"李某、{NAME}", "李某、王某", None]),
    "level": st.sampled_from(["初级", "中级", "高级", None]),
    "project_level": st.sampled_from(["其他", "区县级", "市级", None]),
    "topic_level": st.sampled_from(["区县级", "市级", None]),
    "issuer_level": st.sampled_from(["其他", "区县级", None]),
    "rank": st.sampled_from(["1", "2", "5", None]),
    "project_name": st.sampled_from(["春暖夕阳", "春暖夕阳老年项目", "青禾成长", None]),
    "topic_name": st.sampled_from(["甲类研究", "社区治理", None]),
    "stated_years": st.sampled_from(["2", "3", "5", "8", None]),
    "standard_number": st.sampled_from(["GB/T 99999-2019", "T/CQSW 001-2020", None]),
    "major": st.sampled_from(["社会工作", "心理学", None]),
    "education_level": st.sampled_from(["专科", "本科", None]),
    "degree": st.sampled_from(["学士", "硕士", None]),
    "certificate_number": st.sampled_from(["990011201005000123", "990015201505000777", None]),
    "fulltime_education": st.sampled_from(["本科 学士", "专科", "硕士", None]),
    "inservice_education": st.sampled_from(["本科", "专科", None]),
    "case_number": st.sampled_from(["GA-01", "GA-02", None]),
    "publication": st.sampled_from(["某某日报", None]),
}
DATED = ("date", "started_on", "ended_on", "issued_on", "approved_on", "published_on")
SINGLE = {
    "recommendation_form": ("fulltime_education", "inservice_education"),
    "employment_proof": ("holder", "started_on", "ended_on", "stated_years", "issued_on"),
    "teaching_proof": ("holder", "major", "started_on", "ended_on", "stated_years", "issued_on"),
    "level_certificate": ("holder", "level", "approved_on"),
    "diploma": ("holder", "education_level", "certificate_number"),
    "degree_certificate": ("holder", "degree", "certificate_number"),
    "project_proof": ("project_name", "project_level", "holder", "leader", "members", "rank"),
    "topic_commission": ("topic_name", "topic_level", "leader", "members", "rank", "issued_on"),
    "standard_cover": ("standard_number",),
    "standard_authors": ("drafters",),
    "policy_proof": ("holder",),
    "award_certificate": ("holder", "issuer_level"),
    "media_report": ("publication",),
}
BUNDLED = {
    "casework": p.CASEWORK,
    "community": p.COMMUNITY,
    "group": p.GROUP,
    "monograph": ("monograph_cover", "monograph_contents", "monograph_authors"),
    "paper": ("paper_cover", "paper_contents"),
    "topic": ("topic_commission",),
}
OTHER_FIELDS = {
    "monograph_cover": ("published_on", "authors"),
    "monograph_authors": ("published_on", "authors"),
    "paper_cover": ("published_on",),
    "paper_contents": ("authors",),
}


@st.composite
def fields(draw: st.DrawFn, names: tuple[str, ...]) -> dict[str, Field]:
    found = {}
    for name in names:
        how = draw(st.sampled_from(["sure", "sure", "sure", "doubtful", "absent"]))
        if how != "absent":
            value = draw(DATES if name in DATED else VALUES[name])
            sure = how == "sure"
            found[name] = Field(value=value, sure=sure, doubts=() if sure else ("请核对",))
    return found


@st.composite
def records(draw: st.DrawFn, id: str, kind: str, names: tuple[str, ...]) -> Record:
    seen = {name: Witness(seen=draw(st.sampled_from(list(Truth)))) for name in ("seal", "photo")}
    maybe = draw(st.sampled_from([(), (), (), (), ("level_certificate",), ("casework_closure",)]))
    record = Paper()(kind, {**draw(fields(names))}, maybe=maybe)
    return record.model_copy(update={"id": id, "witnesses": seen})


@dataclass(frozen=True)
class Drawn:
    """A submission as drawn; its ``repr`` is short enough to read."""

    records: tuple[Record, ...]
    bundles: tuple[Bundle, ...]
    track: str | None
    unread: bool

    @property
    def evidence(self) -> Evidence:
        return evidence(self.records, self.bundles, who=identity(self.track), unread=self.unread)

    def __repr__(self) -> str:
        said = [f"track {self.track}, unread {self.unread}"]
        for r in self.records:
            fields = {n: (f.value, "sure" if f.sure else "?") for n, f in r.fields.items()}
            seen = {n: w.seen.value for n, w in r.witnesses.items()}
            said.append(f"{r.id} {r.kind} maybe {r.alternatives} {fields} {seen}")
        said += [f"{b.id} {b.kind} {b.records}" for b in self.bundles]
        return "\n".join(said)


@st.composite
def submissions(draw: st.DrawFn) -> Drawn:
    found: list[Record] = []
    bundles: list[Bundle] = []
    for _ in range(draw(st.integers(0, 5))):
        kind = draw(st.sampled_from(sorted(SINGLE)))
        found.append(draw(records(f"r{len(found)}", kind, SINGLE[kind])))
    for _ in range(draw(st.integers(0, 3))):
        sort = draw(st.sampled_from(sorted(BUNDLED)))
        kinds = BUNDLED[sort]
        if draw(st.booleans()) and len(kinds) > 1:
            kinds = kinds[:-1]
        own: list[Record] = []
        for kind in kinds:
            names = OTHER_FIELDS.get(kind) or SINGLE.get(kind) or ("date", "case_number")
            own.append(draw(records(f"r{len(found) + len(own)}", kind, names)))
        found += own
        ids = tuple(record.id for record in own)
        bundles.append(Bundle(id=f"b{len(bundles)}", kind=sort, key="", records=ids))
    track = draw(st.sampled_from(["service", "teaching", "management", None]))
    return Drawn(tuple(found), tuple(bundles), track, draw(st.booleans()))


def outcomes(drawn: Drawn | Evidence) -> dict[str, Outcome]:
    given = drawn.evidence if isinstance(drawn, Drawn) else drawn
    found = assess(given, plausible=given.notice.as_of_plausible)
    return {one.requirement: one.status for one in found}


CALMLY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(submissions(), st.data())
@CALMLY
def test_a_doubtful_field_is_never_the_reason_for_met_or_missing(
    given: Drawn, data: st.DataObject
) -> None:
    places = [(r.id, name) for r in given.records for name, f in r.fields.items() if f.sure]
    if not places:
        return
    id, name = data.draw(st.sampled_from(places))
    doubted = replace(
        given, records=tuple(_doubted(r, name) if r.id == id else r for r in given.records)
    )
    before, after = outcomes(given), outcomes(doubted)
    for requirement, outcome in after.items():
        if outcome is not before[requirement]:
            assert outcome is Outcome.UNCLEAR, (requirement, before[requirement], outcome)


def _doubted(record: Record, name: str) -> Record:
    return record.model_copy(
        update={"fields": {**record.fields, name: doubtful(record.fields[name].value)}}
    )


@given(submissions(), st.data())
@CALMLY
def test_an_unsure_kind_is_never_the_reason_for_met_or_missing(
    given: Drawn, data: st.DataObject
) -> None:
    certain = [r for r in given.records if not r.alternatives and r.kind != NOTICE.form]
    if not certain:
        return
    record = data.draw(st.sampled_from(certain))
    unsure = record.model_copy(update={"alternatives": ("other",)})
    doubted = replace(given, records=tuple(unsure if r is record else r for r in given.records))
    before, after = outcomes(given), outcomes(doubted)
    for requirement, outcome in after.items():
        if outcome is not before[requirement]:
            assert outcome is Outcome.UNCLEAR, (requirement, before[requirement], outcome)


@given(submissions(), submissions())
@CALMLY
def test_more_evidence_never_turns_met_into_missing(given: Drawn, more: Drawn) -> None:
    added = [r.model_copy(update={"id": f"x{r.id}"}) for r in more.records if r.kind != NOTICE.form]
    ids = {record.id for record in added}
    bundles = [
        b.model_copy(update={"id": f"x{b.id}", "records": tuple(f"x{id}" for id in b.records)})
        for b in more.bundles
    ]
    grown = replace(
        given,
        records=(*given.records, *added),
        bundles=(*given.bundles, *(b for b in bundles if set(b.records) <= ids)),
    )
    before, after = outcomes(given), outcomes(grown)
    for requirement, outcome in before.items():
        if outcome is Outcome.MET:
            assert after[requirement] is not Outcome.MISSING, requirement


@given(submissions())
@CALMLY
def test_what_could_not_be_read_is_never_simply_missing(given: Drawn) -> None:
    """Save for the form, of which there is one, and for what papers say of one another."""
    blind = outcomes(replace(given, unread=True))
    missing = {id for id, outcome in blind.items() if outcome is Outcome.MISSING}
    assert all(id.startswith(("form.", "identity.")) for id in missing)


@given(submissions(), st.integers(-40, 40))
@CALMLY
def test_every_day_gives_a_finding_for_every_requirement(given: Drawn, days: int) -> None:
    other = on(given.evidence, NOTICE.as_of + timedelta(days=days))
    assert list(outcomes(other)) == [r.id for r in NOTICE.requirements]


@cache
def _notices() -> tuple[str, ...]:
    return tuple(sorted(notice_ids()))


@pytest.mark.parametrize("id", _notices())
def test_an_empty_submission_meets_nothing_but_what_papers_agree_on(id: str) -> None:
    notice = load_notice(id)
    found = assess(evidence(notice=notice))
    met = {one.requirement for one in found if one.status is Outcome.MET}
    assert all(one.startswith("identity.") for one in met)
