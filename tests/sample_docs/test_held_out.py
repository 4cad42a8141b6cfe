"""The sets of layouts: enough are held out, and nobody meets those while developing."""

from random import Random

import pytest

from sample_docs.generator.drawn import Look, Photographer
from sample_docs.generator.facts.people import applicant
from sample_docs.generator.papers.case_papers import (
    CASEWORK_KINDS,
    COMMUNITY_KINDS,
    GROUP_KINDS,
)
from sample_docs.generator.papers.registry import choose, layouts
from sample_docs.generator.papers.style import (
    DEVELOPMENT,
    HANDS,
    HELD_OUT,
    PRINT_FACES,
    SETS,
)
from sample_docs.generator.plan import Paper, complete

IMPORTANT = (
    "level_certificate",
    "diploma",
    "degree_certificate",
    "employment_proof",
    *CASEWORK_KINDS,
)
SERVICE = (
    *IMPORTANT,
    *GROUP_KINDS,
    *COMMUNITY_KINDS,
    "recommendation_form",
    "registration_certificate",
    "id_card",
    "project_proof",
    "award_certificate",
    "other",
)


def held_out(kind: str) -> int:
    return sum(made.layout_set == HELD_OUT for made in layouts(kind))


@pytest.mark.parametrize("kind", SERVICE)
def test_every_kind_of_the_service_track_has_a_held_out_layout(kind: str) -> None:
    assert held_out(kind) >= (2 if kind in IMPORTANT else 1)


def test_no_kind_is_known_from_development_layouts_alone() -> None:
    assert {made.kind for made in layouts() if not held_out(made.kind)} == {"blank"}


def test_many_layouts_are_held_out() -> None:
    assert sum(made.layout_set == HELD_OUT for made in layouts()) >= 75


def test_layouts_of_other_sets_live_apart_from_the_development_set() -> None:
    for made in layouts():
        package = made.draw.__module__.split(".")[-2]
        assert made.layout_set == (package if package in SETS else DEVELOPMENT), made.id


@pytest.mark.parametrize("kind", SERVICE)
@pytest.mark.parametrize("wanted", [DEVELOPMENT, HELD_OUT])
def test_a_set_is_never_mixed_with_another(kind: str, wanted: str) -> None:
    """Whatever the facts, as far as submissions bring them up."""
    for seed in range(25):
        rng = Random(f"{kind}/{seed}")
        plan = complete(rng)
        papers = [*plan.of_kind(kind), Paper(kind, plan.form, "")]
        if kind in ("id_card", "other"):
            papers = [Paper(kind, plan.person, "")]
        elif kind != "recommendation_form":
            papers.pop()
        for paper in papers:
            assert choose(kind, paper.facts, rng, wanted).layout_set == wanted


def test_mixed_takes_held_out_papers_and_others() -> None:
    rng = Random(5)
    person = applicant(rng)
    photographer = Photographer(rng, Look("mixed", "clean"))
    papers = [Paper("other", person, "") for _ in range(24)]
    sets = {photographer.draw(paper)[1].layout_set for paper in papers}
    assert HELD_OUT in sets
    assert len(sets) >= 3


def test_held_out_styles_bring_faces_the_development_set_lacks() -> None:
    for faces in (PRINT_FACES, HANDS):
        assert set(faces[HELD_OUT]) - set(faces[DEVELOPMENT])
