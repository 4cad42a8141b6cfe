"""The generator: the same seed gives the same bytes, and defects do what they declare."""

import copy
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

import pytest

from sample_docs.generator.camera.profiles import PROFILES, Limits, shoot
from sample_docs.generator.defects.choosing import classes
from sample_docs.generator.drawing.typefaces import FALLBACK, TICKED, characters
from sample_docs.generator.drawn import Look
from sample_docs.generator.facts import numbers
from sample_docs.generator.facts.people import applicant, social_years
from sample_docs.generator.papers.registry import choose, layouts
from sample_docs.generator.papers.style import DEVELOPMENT, draw_style
from sample_docs.generator.plan import Plan, complete
from sample_docs.generator.plan_tracks import TRACKS, complete_on
from sample_docs.generator.samples import SAMPLES
from sample_docs.generator.submission import Made, Wanted, make
from tests.sample_docs.oracle import Oracle

GENERATOR = Path(numbers.__file__).parents[1]
SMALL = Look(quality="clean", limits=Limits(long_side=1000, quality=40))
MAIN_KINDS = (
    "recommendation_form",
    "level_certificate",
    "diploma",
    "degree_certificate",
    "employment_proof",
    "casework_intake",
    "casework_assessment",
    "casework_agreement",
    "casework_plan",
    "casework_process",
    "casework_evaluation",
    "casework_closure",
    "group_plan",
    "group_session_plan",
    "group_process",
    "group_summary",
    "community_plan",
    "community_process",
    "community_summary",
    "project_proof",
    "award_certificate",
    "id_card",
    "other",
)


def drawn(seed: str, defect: str = "") -> Made:
    """A small submission."""
    rng = Random(seed)
    plan = complete(rng)
    if defect:
        classes()[defect].do(plan, rng)
    return make(plan, rng, Wanted(1, SMALL, small=True), set())


@cache
def _drawn_plan(track: str, seed: int) -> Plan:
    return complete_on(track, Random(f"plan/{seed}"))


def plans(track: str = "service") -> Iterator[Plan]:
    for seed in range(60):
        yield copy.deepcopy(_drawn_plan(track, seed))


def test_the_same_seed_gives_the_same_bytes() -> None:
    first, second = drawn("same"), drawn("same")
    assert first.files == second.files
    assert first.truth == second.truth


@pytest.mark.parametrize(
    "defect", ["", "no_diploma", "certificate_illegible", "employer_opinion_unstamped"]
)
def test_a_drawn_submission_agrees_with_the_checklist(defect: str) -> None:
    assert Oracle(drawn("checklist", defect).truth).disagreements() == []


@pytest.mark.parametrize(
    ("name", "track"),
    [(name, track) for name, made in sorted(classes().items()) for track in made.tracks],
)
def test_a_defect_changes_the_findings_it_declares(name: str, track: str) -> None:
    made = classes()[name]
    applied = 0
    for number, plan in enumerate(plans(track)):
        before = copy.deepcopy(plan.findings)
        if not made.do(plan, Random(number)):
            assert plan.findings == before
            continue
        applied += 1
        changed = {key for key, accepted in plan.findings.items() if accepted != before[key]}
        assert set(made.changes) <= changed
        assert changed <= set(made.changes) | set(made.also)
        assert [defect.id for defect in plan.defects] == [name]
        if applied == 4:
            break
    assert applied


@pytest.mark.parametrize("name", sorted(classes()))
def test_a_defect_is_never_done_on_another_track(name: str) -> None:
    made = classes()[name]
    for track in set(TRACKS) - set(made.tracks):
        plan = next(plans(track))
        assert not made.do(plan, Random(1))
        assert plan.defects == []


def test_applicants_have_valid_numbers_of_an_unassigned_area() -> None:
    for seed in range(200):
        person = applicant(Random(seed))
        assert person.id_number.startswith("500199")
        assert numbers.check_digit(person.id_number[:17]) == person.id_number[17]
        assert int(person.id_number[16]) % 2 == (0 if person.female else 1)
        assert person.id_number[6:14] == f"{person.birth:%Y%m%d}"
        assert all(course.school.code.startswith("99") for course in person.educations)


def test_applicants_have_worked_five_years_and_held_their_certificate_three() -> None:
    for seed in range(300):
        person = applicant(Random(seed))
        assert social_years(person.jobs) >= 5
        assert person.certificate.approved.year <= 2017
        assert person.certificate.approved.year > person.jobs[-1].started.year - 12


def test_wrong_id_numbers_are_wrong_in_the_way_meant() -> None:
    person = applicant(Random(3))
    wrong = numbers.with_wrong_check_digit(person.id_number, Random(1))
    assert numbers.check_digit(wrong[:17]) != wrong[17]
    other = numbers.with_other_sex(person.id_number)
    assert numbers.check_digit(other[:17]) == other[17]
    assert int(other[16]) % 2 != int(person.id_number[16]) % 2


@pytest.mark.parametrize("kind", MAIN_KINDS)
def test_main_kinds_have_three_layouts_or_more(kind: str) -> None:
    assert len(layouts(kind)) >= 3


def test_every_character_the_generator_writes_is_in_a_font() -> None:
    written = {
        c for path in GENERATOR.rglob("*.py") for c in path.read_text("utf-8") if ord(c) > 0x7F
    }
    assert {c for c in written if ord(c) not in characters(FALLBACK)} <= {TICKED}


@pytest.mark.parametrize("profile", PROFILES)
def test_boxes_lie_where_the_camera_put_them(profile: str) -> None:
    rng = Random(profile)
    person = applicant(rng)
    made = choose("level_certificate", person.certificate, rng, DEVELOPMENT, forced="booklet")
    sheet = made.draw(person.certificate, draw_style(rng), rng)[0]
    shot = shoot(sheet, rng, profile, limits=Limits(long_side=900), poor_mode="blur")
    for mark in sheet.marks:
        left, top, right, bottom = shot.fraction(mark.box)
        assert 0 <= left < right <= 1
        assert 0 <= top < bottom <= 1
    assert shot.page_legible is (profile != "poor")


def test_samples_are_drawn_from_seeds_of_their_own() -> None:
    assert len({sample.seed for sample in SAMPLES}) == len(SAMPLES)
    assert all(replace(sample) == sample for sample in SAMPLES)
