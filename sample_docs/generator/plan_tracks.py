"""Complete submissions of teachers and managers, and of whichever track is asked for."""

from random import Random

from sample_docs.generator.facts import achievements, publications, standards
from sample_docs.generator.facts.managers import manager
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.facts.publications import Article, Monograph, Output
from sample_docs.generator.facts.teachers import teacher, teaching_proof, teaching_years
from sample_docs.generator.facts.track_form import management_form, teaching_form
from sample_docs.generator.plan import (
    AWARDS,
    CAREER,
    MANAGEMENT,
    MET,
    MISSING,
    NOT_APPLICABLE,
    OUTPUTS,
    SERVICE,
    TEACHING,
    Paper,
    Plan,
    add_extras,
    certificates,
    complete,
    proofs,
    set_common_findings,
)

TRACKS = (SERVICE, TEACHING, MANAGEMENT)
OUTPUTS_WANTED = 3
YEARS_WANTED = 5


def complete_on(track: str, rng: Random, district: str = "") -> Plan:
    """A submission of a track that lacks nothing."""
    if track == SERVICE:
        return complete(rng, district)
    return (_teaching if track == TEACHING else _management)(rng, district)


# Teaching ------------------------------------------------------------------------------------


def papers_of(output: Output) -> tuple[str, ...]:
    """The kinds of paper that make the full set of a research output."""
    if isinstance(output, Monograph):
        return "monograph_cover", "monograph_contents", "monograph_authors"
    return (
        ("paper_cover", "paper_contents") if isinstance(output, Article) else ("topic_commission",)
    )


def put_outputs(plan: Plan, outputs: list[Output]) -> None:
    """Give a plan other research outputs, their papers where those of the old ones stood."""
    places = [i for i, p in enumerate(plan.papers) if p.section == OUTPUTS and p.bundle >= 0]
    others = [p for p in plan.papers if p.section != OUTPUTS or p.bundle < 0]
    place = places[0] if places else len(others)
    new = [
        Paper(kind, output, OUTPUTS, index)
        for index, output in enumerate(outputs)
        for kind in papers_of(output)
    ]
    plan.papers = [*others[:place], *new, *others[place:]]
    plan.outputs = outputs


def _outputs(rng: Random, person: Applicant) -> list[Output]:
    """Three research outputs, sometimes four or five, no two of one name."""
    sorts = rng.choices(("monograph", "paper", "topic"), (3, 5, 6), k=OUTPUTS_WANTED)
    sorts += ["topic"] * rng.choices((0, 1, 2), (6, 2, 1))[0]
    outputs: list[Output] = []
    while len(outputs) < len(sorts):
        made = publications.MAKERS[sorts[len(outputs)]](rng, person)
        if publications.key_of(made) not in map(publications.key_of, outputs):
            outputs.append(made)
    return outputs


def _teaching(rng: Random, district: str) -> Plan:
    person = teacher(rng, district)
    plan = _begun(rng, person, TEACHING)
    plan.papers = [Paper("teaching_proof", teaching_proof(rng, person), CAREER)]
    plan.papers += certificates(rng, person)
    put_outputs(plan, _outputs(rng, person))
    _finish(rng, plan)
    for requirement in ("career.teaching_proof", "teaching.outputs"):
        plan.find(requirement, MET)
    for requirement in ("career.employment_proof", "management.achievement"):
        plan.find(requirement, NOT_APPLICABLE)
    # Five years of teaching excuse from the certificate, whether there is one or not.
    excused = teaching_years(person) >= YEARS_WANTED
    plan.find("career.level_certificate", NOT_APPLICABLE if excused else MET)
    find_topics(plan)
    return plan


def find_topics(plan: Plan) -> None:
    """Work out anew what the topics of a teacher amount to."""
    suffice = publications.topics_suffice(plan.outputs)
    plan.find("teaching.topics", MET if suffice else MISSING)
    known = suffice or plan.awards or plan.media
    plan.find("eligibility.contribution", MET if known else MISSING)


# Management ----------------------------------------------------------------------------------


def put_achievements(
    plan: Plan, made: list[standards.Standard], letters: list[standards.PolicyProof]
) -> None:
    """Give a plan other standards and policies, their papers before awards and the rest."""
    own = ("standard_cover", "standard_authors", "policy_proof")
    others = [paper for paper in plan.papers if paper.kind not in own]
    new = [Paper(kind, standard, OUTPUTS) for standard in made for kind in own[:2]]
    new += [Paper("policy_proof", letter, OUTPUTS) for letter in letters]
    place = sum(paper.section == CAREER for paper in others)
    plan.papers = [*others[:place], *new, *others[place:]]
    plan.standards, plan.policies = made, letters


def _management(rng: Random, district: str) -> Plan:
    person = manager(rng, district)
    plan = _begun(rng, person, MANAGEMENT)
    plan.papers = proofs(rng, person) + certificates(rng, person)
    draw = rng.random()
    made = [standards.standard(rng, person)] if draw < 0.55 else []
    letters = [standards.policy_proof(rng, person)] if draw > 0.45 else []
    put_achievements(plan, made, letters)
    _finish(rng, plan)
    for requirement in (
        "career.employment_proof",
        "career.level_certificate",
        "management.achievement",
        "eligibility.contribution",
    ):
        plan.find(requirement, MET)
    for requirement in ("career.teaching_proof", "teaching.outputs", "teaching.topics"):
        plan.find(requirement, NOT_APPLICABLE)
    return plan


# Both ----------------------------------------------------------------------------------------


def _begun(rng: Random, person: Applicant, track: str) -> Plan:
    """A plan with its form, its awards and what the press wrote, and no papers yet."""
    awards = [achievements.award(rng, person)] if rng.random() < 0.3 else []
    media = [standards.media_report(rng, person)] if rng.random() < 0.2 else []
    texts = [f"{award.awarded.year}年获{award.issuer}“{award.name}”" for award in awards]
    form = (teaching_form if track == TEACHING else management_form)(rng, person, texts)
    return Plan(person, form, [], [], [], awards, {}, track=track, media=media)


def _finish(rng: Random, plan: Plan) -> None:
    """Awards, reports and papers nobody asked for; the findings common to all tracks."""
    plan.papers += [Paper("award_certificate", award, AWARDS) for award in plan.awards]
    plan.papers += [Paper("media_report", report, AWARDS) for report in plan.media]
    add_extras(rng, plan, OUTPUTS)
    set_common_findings(plan)
    for requirement in ("service.cases", "service.project"):
        plan.find(requirement, NOT_APPLICABLE)
