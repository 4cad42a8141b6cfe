"""What a submission is to hold, before anything is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from sample_docs.generator.facts import achievements, cases
from sample_docs.generator.facts.achievements import Award, Project
from sample_docs.generator.facts.dates import AS_OF, Moment, years_between
from sample_docs.generator.facts.form import FormFacts, form_facts
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.facts.people import Applicant, Job, applicant, social_years
from sample_docs.generator.facts.publications import Output
from sample_docs.generator.facts.standards import MediaReport, PolicyProof, Standard
from sample_docs.generator.papers.case_papers import papers_of
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.prose.letters import PROOF_PURPOSES

CAREER, CASES, PROJECTS, AWARDS, EXTRAS = "career", "cases", "projects", "awards", "extras"
OUTPUTS = "outputs"  # what teachers published, what managers took part in

SERVICE, TEACHING, MANAGEMENT = "service", "teaching", "management"

MET, MISSING, UNCLEAR, NOT_APPLICABLE = ("met",), ("missing",), ("unclear",), ("not_applicable",)
Accepted = tuple[str, ...]


@dataclass(eq=False)
class Paper:
    """One paper to draw.

    ``profile`` forces a camera profile, ``poor_mode`` and ``hidden`` (field names) say how the
    picture is spoilt. ``bundle`` is the number of the case or research output the paper
    belongs to, ``layout`` forces a layout by name. ``beside`` is a second paper that shares the
    picture, as when two certificates are copied onto one page.
    """

    kind: str
    facts: Any
    section: str
    bundle: int = -1
    profile: str = ""
    poor_mode: str = ""
    hidden: tuple[str, ...] = ()
    layout: str = ""
    beside: "Paper | None" = None

    @property
    def is_record(self) -> bool:
        """Whether the paper counts as evidence of anything."""
        return self.kind not in ("other", "blank")


@dataclass(frozen=True)
class Defect:
    """A defect as the truth names it."""

    id: str
    about: str


@dataclass
class Plan:
    """A whole submission to be."""

    person: Applicant
    form: FormFacts
    papers: list[Paper]
    cases: list[cases.ServiceCase]
    projects: list[Project]
    awards: list[Award]
    findings: dict[str, Accepted]
    defects: list[Defect] = field(default_factory=list)
    delivery: str = ""  # forced, else drawn: see documents.packing
    duplicates: list[Paper] = field(default_factory=list)
    broken: str = ""  # "corrupt" or "encrypted": a document beside that nobody can read
    track: str = SERVICE
    outputs: list[Output] = field(default_factory=list)
    standards: list[Standard] = field(default_factory=list)
    policies: list[PolicyProof] = field(default_factory=list)
    media: list[MediaReport] = field(default_factory=list)

    def of_kind(self, *kinds: str) -> list[Paper]:
        """The papers of some kinds."""
        return [paper for paper in self.papers if paper.kind in kinds]

    def one(self, kind: str) -> Paper:
        """The first paper of a kind."""
        return self.of_kind(kind)[0]

    def find(self, requirement: str, accepted: Sequence[str]) -> None:
        """Set a finding."""
        self.findings[requirement] = tuple(accepted)


def _employment_jobs(rng: Random, person: Applicant) -> tuple[Job, ...]:
    """The jobs letters are handed in for: the present one, and earlier ones where needed."""
    social = [job for job in person.jobs if job.social_work]
    enough = years_between(person.job.started.first_day(), AS_OF) >= 5
    if enough and (len(social) == 1 or rng.random() < 0.5):
        return (person.job,)
    return tuple(social)


def proofs(rng: Random, person: Applicant) -> list[Paper]:
    """The letters that prove five years of social work."""
    papers = []
    for job in _employment_jobs(rng, person):
        years = max(1, social_years((job,)))
        issued = (
            Moment(2021, 3, rng.randint(17, 31))
            if rng.random() < 0.7
            else Moment(2021, 4, rng.randint(1, 7))
        )
        proof = Proof(person, job, person.id_number, years, issued, rng.choice(PROOF_PURPOSES))
        if rng.random() < 0.5:
            proof = Proof(
                **{
                    **vars(proof),
                    "clerk": any_name(rng),
                    "clerk_phone": f"023-0000{digits(rng, 4)}",
                }
            )
        papers.append(Paper("employment_proof", proof, CAREER))
    return papers


def certificates(rng: Random, person: Applicant) -> list[Paper]:
    """The level certificate, diplomas and degree certificates."""
    papers = []
    if person.certified:
        papers.append(Paper("level_certificate", person.certificate, CAREER))
    for course in person.educations:
        claimed = course in person.claims
        if not claimed and rng.random() < 0.3:
            continue
        graduate = Graduate(person.name, person.female, person.birth, course)
        papers.append(Paper("diploma", graduate, CAREER))
        if course.degree:
            papers.append(Paper("degree_certificate", graduate, CAREER))
    return papers


def _service_cases(rng: Random, person: Applicant) -> list[cases.ServiceCase]:
    kinds = rng.choices(("casework", "group", "community"), (6, 3, 2), k=2)
    drawn = [cases.CASE_MAKERS[kind](rng, person) for kind in kinds]
    while drawn[0].key == drawn[1].key:
        drawn[1] = cases.CASE_MAKERS[kinds[1]](rng, person)
    return drawn


def _projects(rng: Random, person: Applicant) -> list[Project]:
    draw = rng.random()
    if draw < 0.4:
        return []
    if draw < 0.75:
        return [achievements.project(rng, person, "市级", rng.randint(1, 3))]
    first = achievements.project(rng, person, "区县级", 1)
    second = achievements.project(rng, person, "区县级", 1)
    while second.name == first.name:
        second = achievements.project(rng, person, "区县级", 1)
    return [first, second]


def complete(rng: Random, district: str = "") -> Plan:
    """A submission that lacks nothing."""
    person = applicant(rng, district)
    awards = [achievements.award(rng, person)] if rng.random() < 0.35 else []
    texts = [f"{award.awarded.year}年获{award.issuer}“{award.name}”" for award in awards]
    plan = Plan(
        person=person,
        form=form_facts(rng, person, texts),
        papers=[],
        cases=_service_cases(rng, person),
        projects=_projects(rng, person),
        awards=awards,
        findings={},
    )
    plan.papers += proofs(rng, person) + certificates(rng, person)
    for index, case in enumerate(plan.cases):
        plan.papers += [Paper(kind, facts, CASES, index) for kind, facts in papers_of(case)]
    _add_achievements(rng, plan)
    add_extras(rng, plan, CASES)
    _set_findings(plan)
    return plan


def with_cases(plan: Plan, drawn: list[cases.ServiceCase]) -> None:
    """Give a plan other cases, their papers where those of the old ones stood."""
    place = next(i for i, paper in enumerate(plan.papers) if paper.section == CASES)
    others = [paper for paper in plan.papers if paper.section != CASES or paper.bundle < 0]
    papers = [
        Paper(kind, facts, CASES, index)
        for index, case in enumerate(drawn)
        for kind, facts in papers_of(case)
    ]
    place = min(place, len(others))
    plan.papers = [*others[:place], *papers, *others[place:]]
    plan.cases = drawn


def _add_achievements(rng: Random, plan: Plan) -> None:
    """Two papers a project: how it began, and that it ended with whom in which rank."""
    for project in plan.projects:
        for stage in (rng.choice(("approval", "contract")), "completion"):
            plan.papers.append(Paper("project_proof", (stage, project), PROJECTS))
    for award in plan.awards:
        plan.papers.append(Paper("award_certificate", award, AWARDS))


def add_extras(rng: Random, plan: Plan, section: str) -> None:
    """Papers nobody asked for: an ID card, a registration certificate, photos, a blank page.

    ``section`` is where the papers of the applicant's achievements stand.
    """
    person = plan.person
    if rng.random() < 0.4:
        plan.papers.insert(0, Paper("id_card", person, CAREER))
    if rng.random() < 0.25 and person.certified:
        registered = achievements.registration(rng, person)
        plan.papers.append(Paper("registration_certificate", registered, CAREER))
    for _ in range(rng.choices((0, 1, 2, 3), (5, 3, 2, 1))[0]):
        plan.papers.append(Paper("other", person, rng.choice((CAREER, section, EXTRAS))))
    if rng.random() < 0.12:
        plan.papers.append(Paper("blank", None, EXTRAS))
    if rng.random() < 0.12:
        plan.duplicates.append(
            rng.choice(plan.of_kind("diploma", "level_certificate", "employment_proof"))
        )
    diplomas, degrees = plan.of_kind("diploma"), plan.of_kind("degree_certificate")
    if degrees and rng.random() < 0.12:  # both copied onto one page
        diploma = next(paper for paper in diplomas if paper.facts is degrees[0].facts)
        diploma.beside = degrees[0]


def _set_findings(plan: Plan) -> None:
    """The findings of a service submission without defects."""
    set_common_findings(plan)
    for requirement in (
        "career.teaching_proof",
        "teaching.outputs",
        "teaching.topics",
        "management.achievement",
    ):
        plan.find(requirement, NOT_APPLICABLE)
    for requirement in ("career.employment_proof", "career.level_certificate", "service.cases"):
        plan.find(requirement, MET)
    plan.find("service.project", MET if plan.projects else MISSING)
    plan.find("eligibility.contribution", MET if plan.projects or plan.awards else MISSING)


def set_common_findings(plan: Plan) -> None:
    """The findings that are alike on every track when nothing is wrong."""
    for requirement in (
        "form.fields",
        "form.photo",
        "form.employer_opinion",
        "form.recommender_opinion",
        "identity.id_number",
        "identity.consistent",
        "career.diploma",
        "eligibility.tenure",
    ):
        plan.find(requirement, MET)
    claims_degree = any(course.degree for course in plan.person.claims)
    plan.find("career.degree", MET if claims_degree else NOT_APPLICABLE)
    plan.find("delivery.on_time", NOT_APPLICABLE)
