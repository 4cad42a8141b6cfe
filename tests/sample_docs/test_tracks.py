"""Submissions of teachers and managers: what they hold, and that their truth is right."""

import datetime as dt
from functools import cache
from random import Random
from typing import Any

import pytest

from sample_docs.generator import drawing_run
from sample_docs.generator.camera.profiles import Limits
from sample_docs.generator.defects.choosing import apply_defects, classes
from sample_docs.generator.drawn import Look
from sample_docs.generator.facts import numbers, publications, standards
from sample_docs.generator.facts.dates import AS_OF
from sample_docs.generator.facts.people import social_years
from sample_docs.generator.facts.teachers import teacher, teaching_years
from sample_docs.generator.papers.registry import layouts
from sample_docs.generator.papers.style import draw_style
from sample_docs.generator.plan import OUTPUTS
from sample_docs.generator.plan_tracks import TRACKS, complete_on, papers_of
from sample_docs.generator.submission import Made, Wanted, make
from tests.sample_docs.oracle import Oracle

SMALL = Look(quality="clean", limits=Limits(long_side=1000, quality=40))
KINDS = (
    "teaching_proof",
    "monograph_cover",
    "monograph_contents",
    "monograph_authors",
    "paper_cover",
    "paper_contents",
    "topic_commission",
    "standard_cover",
    "standard_authors",
    "policy_proof",
    "media_report",
)
OWN_TRACKS = ("teaching", "management")
DRAWN = (
    ("teaching", ""),
    ("management", ""),
    ("teaching", "teaching_years_short"),
    ("teaching", "teaching_proof_unstamped"),
    ("teaching", "no_paper_contents"),
    ("teaching", "output_too_old"),
    ("teaching", "topics_too_low"),
    ("teaching", "teacher_certificate_recent"),
    ("management", "no_standard_authors"),
    ("management", "policy_proof_of_another"),
    ("management", "no_employment_proof"),
)


@cache
def drawn(track: str, defect: str) -> Made:
    """A small submission of a track, the first that can have a defect."""
    for seed in range(60):
        rng = Random(f"tracks/{track}/{defect}/{seed}")
        plan = complete_on(track, rng)
        if not defect or classes()[defect].do(plan, rng):
            return make(plan, rng, Wanted(1, SMALL, small=True), set())
    raise LookupError(defect)


@pytest.mark.parametrize(("track", "defect"), DRAWN)
def test_a_drawn_submission_agrees_with_the_checklist(track: str, defect: str) -> None:
    truth = drawn(track, defect).truth
    assert truth["applicant"]["track"] == track
    assert [made["id"] for made in truth["defects"]] == ([defect] if defect else [])
    assert Oracle(truth).disagreements() == []


def test_a_missing_paper_makes_a_teachers_submission_incomplete() -> None:
    assert drawn("teaching", "").truth["status"] == "complete"
    truth = drawn("teaching", "no_paper_contents").truth
    assert truth["status_accepted"] == ["incomplete"]
    assert truth["findings"]["teaching.outputs"] == ["missing"]


def test_a_research_output_is_a_bundle_of_its_papers() -> None:
    truth = drawn("teaching", "").truth
    records = {record["id"]: record for record in truth["records"]}
    held = [name for bundle in truth["bundles"] for name in bundle["records"]]
    assert len(truth["bundles"]) >= 3
    assert len(held) == len(set(held))
    names = {"monograph": "title", "paper": "title", "topic": "topic_name"}
    for bundle in truth["bundles"]:
        values = [
            records[name]["fields"][names[bundle["kind"]]]["value"]
            for name in bundle["records"]
            if names[bundle["kind"]] in records[name]["fields"]
        ]
        assert values
        assert set(values) == {bundle["key"]}


def _facts(kind: str) -> list[Any]:
    plans = [complete_on(track, Random(f"{track}/{n}")) for track in OWN_TRACKS for n in range(12)]
    return [paper.facts for plan in plans for paper in plan.of_kind(kind)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_layouts_and_a_place_in_a_plan(kind: str) -> None:
    assert len([made for made in layouts(kind) if made.layout_set == "development"]) >= 2
    assert _facts(kind)


@pytest.mark.parametrize("track", OWN_TRACKS)
def test_every_layout_enters_what_its_rules_read_and_stays_on_its_sheet(track: str) -> None:
    wanted = {
        "teaching_proof": {"holder", "id_number", "school", "major", "started_on", "ended_on",
                           "stated_years", "issued_on"},
        "monograph_cover": {"title", "authors", "publisher"},
        "monograph_authors": {"title", "authors", "published_on"},
        "paper_cover": {"journal", "issue", "published_on"},
        "paper_contents": {"journal", "issue", "title", "authors", "rank"},
        "topic_commission": {"topic_name", "topic_level", "number", "leader", "members", "rank",
                             "issued_on"},
        "standard_cover": {"standard_number", "title", "published_on"},
        "standard_authors": {"standard_number", "drafters", "rank"},
        "policy_proof": {"holder", "document_title", "role", "issued_on"},
        "media_report": {"publication", "published_on", "title"},
    }  # fmt: skip
    for seed in range(3):
        rng = Random(f"{track}/{seed}")
        for paper in complete_on(track, rng).papers:
            for made in layouts(paper.kind):
                if paper.kind not in wanted or made.layout_set != "development":
                    continue
                if made.accepts(paper.facts):
                    sheets = made.draw(paper.facts, draw_style(rng), rng)
                    entered = {name for sheet in sheets for name in sheet.fields}
                    assert wanted[paper.kind] <= entered, made.id
                    for sheet in sheets:
                        assert all(line.box[2] <= sheet.width for line in sheet.lines), made.id
                        assert all(line.box[3] <= sheet.height for line in sheet.lines), made.id


def test_teachers_qualify_by_teaching_or_by_their_certificate() -> None:
    young = 0
    for seed in range(200):
        person = teacher(Random(seed))
        if teaching_years(person) < 5:
            young += 1
            assert person.certified
            assert person.certificate.approved.year <= 2017
        assert person.job.started >= person.claims[0].graduated
        assert social_years(person.jobs) >= 3
    assert 20 < young < 100


def test_complete_outputs_lie_within_the_three_years_and_old_ones_before_them() -> None:
    first = dt.date(2018, 4, 9)
    for seed in range(80):
        rng = Random(seed)
        person = teacher(rng)
        for sort, maker in publications.MAKERS.items():
            for window, inside in ((publications.WINDOW, True), (publications.BEFORE, False)):
                made = maker(rng, person, window)
                assert publications.sort_of(made) == sort
                when = made.issued if isinstance(made, publications.Topic) else made.published
                assert (first <= when.first_day() <= AS_OF) is inside


def test_a_teachers_plan_holds_the_full_set_of_every_output() -> None:
    for seed in range(40):
        plan = complete_on("teaching", Random(seed))
        assert len(plan.outputs) >= 3
        assert len({publications.key_of(output) for output in plan.outputs}) == len(plan.outputs)
        for index, output in enumerate(plan.outputs):
            kinds = [p.kind for p in plan.papers if p.section == OUTPUTS and p.bundle == index]
            assert tuple(kinds) == papers_of(output)


def test_topics_count_by_level_and_rank() -> None:
    rng = Random(5)
    person = teacher(rng)

    def topics(*wanted: tuple[str, int]) -> list[publications.Output]:
        return [publications.topic(rng, person, level=level, rank=rank) for level, rank in wanted]

    assert publications.topics_suffice(topics(("市级", 3), ("国家级", 1)))
    assert not publications.topics_suffice(topics(("市级", 4), ("市级", 1)))
    assert publications.topics_suffice(topics(*[("区县级", 1)] * 4))
    assert not publications.topics_suffice(topics(*[("区县级", 1)] * 3, ("区县级", 2)))
    assert not publications.topics_suffice(topics(*[("其他", 1)] * 4))


def test_book_and_journal_numbers_carry_right_check_digits() -> None:
    for seed in range(50):
        digits = numbers.isbn(Random(seed)).replace("-", "")
        assert len(digits) == 13
        assert sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0
        issn = numbers.issn(Random(seed)).replace("-", "")
        parts = [10 if d == "X" else int(d) for d in issn]
        assert len(issn) == 8
        assert sum(d * w for d, w in zip(parts, range(8, 0, -1), strict=True)) % 11 == 0


def test_drafters_of_a_standard_include_the_applicant() -> None:
    for seed in range(40):
        plan = complete_on("management", Random(seed))
        assert plan.standards or plan.policies
        for made in plan.standards:
            assert isinstance(made, standards.Standard)
            assert made.drafters[made.rank - 1] == plan.person.name


@pytest.mark.parametrize("track", TRACKS)
def test_mixed_defects_are_of_the_submissions_own_track(track: str) -> None:
    seen = set()
    for seed in range(60):
        rng = Random(f"mixed/{seed}")
        plan = complete_on(track, rng)
        apply_defects(plan, rng, "mixed")
        seen |= {defect.id for defect in plan.defects}
    assert len(seen) > 8
    assert all(track in classes()[name].tracks for name in seen)


def test_a_mixed_order_plans_its_submissions_as_their_own_track_would(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(drawing_run, "make", lambda plan, *rest: plan)

    def planned(track: str) -> list[Any]:
        return list(drawing_run.draw_many(drawing_run.Order(9, 8, track=track)))

    mixed, alone = planned("mixed"), {track: planned(track) for track in TRACKS}
    assert {plan.track for plan in mixed} == set(TRACKS)
    for index, plan in enumerate(mixed):
        assert plan.person == alone[plan.track][index].person
        assert plan.defects == alone[plan.track][index].defects
