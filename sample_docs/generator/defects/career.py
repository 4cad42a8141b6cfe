"""Defects of certificates and letters: not there, not the right ones, not readable."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from random import Random

from sample_docs.generator.defects.classes import (
    NO_CERTIFICATE,
    WORKERS,
    defect,
    drop,
    missing,
    no_certificate,
    unreadable_certificate,
    without_experience,
)
from sample_docs.generator.facts import achievements, numbers
from sample_docs.generator.facts.dates import AS_OF, Moment, months_later
from sample_docs.generator.facts.people import Bearer, level_certificate
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.plan import Plan


@defect("no_level_certificate", *NO_CERTIFICATE, area="level", tracks=WORKERS)
def no_level_certificate(plan: Plan, rng: Random) -> str | None:
    """The level certificate is not there; without it nothing shows when it was obtained."""
    drop(plan, plan.one("level_certificate"))
    no_certificate(plan)
    return "没有职业水平证书"


@defect("no_diploma", "career.diploma", area="school")
def no_diploma(plan: Plan, rng: Random) -> str | None:
    """The diploma of an education the form claims is not there."""
    course = rng.choice(plan.person.claims)
    for paper in plan.of_kind("diploma"):
        if paper.facts.course is course:
            drop(plan, paper)
    missing(plan, "career.diploma")
    return f"缺少{course.level}毕业证书"


@defect("no_degree", "career.degree", area="school")
def no_degree(plan: Plan, rng: Random) -> str | None:
    """The certificate of a degree the form claims is not there."""
    courses = [course for course in plan.person.claims if course.degree]
    if not courses:
        return None
    course = rng.choice(courses)
    for paper in plan.of_kind("degree_certificate"):
        if paper.facts.course is course:
            drop(plan, paper)
    missing(plan, "career.degree")
    return "缺少学位证书"


@defect(
    "no_employment_proof",
    "career.employment_proof",
    also=("eligibility.contribution",),
    area="proof",
    tracks=WORKERS,
)
def no_employment_proof(plan: Plan, rng: Random) -> str | None:
    """No letter proves social work."""
    for paper in plan.of_kind("employment_proof"):
        drop(plan, paper)
    missing(plan, "career.employment_proof")
    without_experience(plan)
    return "没有从事社会工作证明"


@defect("level_too_low", *NO_CERTIFICATE, area="level", tracks=WORKERS)
def level_too_low(plan: Plan, rng: Random) -> str | None:
    """The certificate is of the junior level (助理社会工作师)."""
    paper = plan.one("level_certificate")
    paper.facts = replace(paper.facts, level="初级")
    no_certificate(plan)
    return "职业水平证书为初级（助理社会工作师）"


@defect("level_too_recent", "eligibility.tenure", area="level", tracks=WORKERS)
def level_too_recent(plan: Plan, rng: Random) -> str | None:
    """The certificate was obtained less than three years ago, often seemingly just in time."""
    year = rng.choice((2018, 2018, 2019))
    person = plan.person
    old = plan.one("level_certificate").facts
    new = level_certificate(rng, person.bearer, year, old.level)
    plan.person = replace(person, certificate=new)
    plan.one("level_certificate").facts = new
    for paper in plan.of_kind("registration_certificate"):
        paper.facts = achievements.registration(rng, plan.person)
    for paper in plan.papers:
        if paper.facts is person:
            paper.facts = plan.person
    plan.form.person = plan.person
    entry = plan.form.entries["level_certificate_date"]
    month = new.approved.month_only
    plan.form.set("level_certificate_date", f"{month.year}年{month.month}月", month.iso)
    plan.form.set("level_certificate_number", new.management_number)
    held = str(AS_OF.year - year)
    text = plan.form.text("experience")
    before = str(_years(entry.value))
    plan.form.set("experience", text.replace(f"资格{before}年", f"资格近{held}年"))
    missing(plan, "eligibility.tenure")
    return f"{year}年6月考试取得，至2021年4月9日不满3年"


def _years(iso: str) -> int:
    """Whole years from a month to the day of reckoning."""
    year, month = int(iso[:4]), int(iso[5:7])
    return AS_OF.year - year - (month >= AS_OF.month)


@defect(
    "certificate_of_another",
    "identity.consistent",
    *NO_CERTIFICATE,
    area="level",
    tracks=WORKERS,
)
def certificate_of_another(plan: Plan, rng: Random) -> str | None:
    """The level certificate names somebody else."""
    paper, person = plan.one("level_certificate"), plan.person
    female = not person.female
    birth = person.birth + dt.timedelta(days=rng.randint(400, 2000))
    name = achievements.other_person(rng)
    while name == person.name:
        name = achievements.other_person(rng)
    number = numbers.id_number(rng, birth, female)
    other = Bearer(name, female, birth, number)
    paper.facts = level_certificate(rng, other, paper.facts.approved.year)
    missing(plan, "identity.consistent")
    no_certificate(plan)
    return f"职业水平证书为他人（{name}）所有"


@defect("diploma_of_another", "identity.consistent", "career.diploma", area="school")
def diploma_of_another(plan: Plan, rng: Random) -> str | None:
    """A diploma the form needs names somebody else."""
    course = plan.person.claimed(fulltime=True)
    paper = next((p for p in plan.of_kind("diploma") if p.facts.course is course), None)
    if paper is None:
        return None
    name = achievements.other_person(rng)
    while name == plan.person.name:
        name = achievements.other_person(rng)
    old: Graduate = paper.facts
    paper.facts = Graduate(name, old.female, old.birth + dt.timedelta(days=211), old.course)
    paper.beside = None
    plan.duplicates = [twin for twin in plan.duplicates if twin is not paper]
    missing(plan, "identity.consistent", "career.diploma")
    return f"毕业证书为他人（{name}）所有"


@defect("registration_instead", *NO_CERTIFICATE, area="level", tracks=WORKERS)
def registration_instead(plan: Plan, rng: Random) -> str | None:
    """A registration certificate (登记证书) stands in for the level certificate."""
    paper = plan.one("level_certificate")
    for other in plan.of_kind("registration_certificate"):
        drop(plan, other)
    plan.duplicates = [twin for twin in plan.duplicates if twin is not paper]
    paper.kind, paper.facts = (
        "registration_certificate",
        achievements.registration(rng, plan.person),
    )
    no_certificate(plan)
    return "以登记证书代替职业水平证书"


@defect("exam_slip_instead", *NO_CERTIFICATE, area="level", tracks=WORKERS)
def exam_slip_instead(plan: Plan, rng: Random) -> str | None:
    """A printed exam result stands in for the level certificate."""
    paper = plan.one("level_certificate")
    plan.duplicates = [twin for twin in plan.duplicates if twin is not paper]
    paper.kind, paper.facts, paper.layout = "other", plan.person, "exam_slip"
    no_certificate(plan)
    return "以考试成绩单代替职业水平证书"


@defect(
    "certificate_illegible",
    *NO_CERTIFICATE,
    also=("identity.consistent",),
    area="level",
    tracks=WORKERS,
)
def certificate_illegible(plan: Plan, rng: Random) -> str | None:
    """The picture of the level certificate cannot be read."""
    paper = plan.one("level_certificate")
    paper.profile, paper.poor_mode = "poor", rng.choice(("blur", "tiny"))
    plan.duplicates = [twin for twin in plan.duplicates if twin is not paper]
    unreadable_certificate(plan)
    return "职业水平证书照片无法辨认"


@defect(
    "certificate_level_hidden",
    *NO_CERTIFICATE,
    also=("identity.consistent",),
    area="level",
    tracks=WORKERS,
)
def certificate_level_hidden(plan: Plan, rng: Random) -> str | None:
    """Glare covers the day of approval; whether three years have passed cannot be read off."""
    paper = plan.one("level_certificate")
    paper.profile, paper.poor_mode, paper.hidden = "poor", "glare", ("approved_on", "holder")
    plan.duplicates = [twin for twin in plan.duplicates if twin is not paper]
    unreadable_certificate(plan)
    return "职业水平证书反光，姓名和批准日期无法辨认"


def _change_proofs(plan: Plan, change: Callable[[Proof], Proof]) -> None:
    for paper in plan.of_kind("employment_proof"):
        paper.facts = change(paper.facts)


@defect(
    "proof_unstamped",
    "career.employment_proof",
    also=("eligibility.contribution",),
    area="proof",
    tracks=WORKERS,
)
def proof_unstamped(plan: Plan, rng: Random) -> str | None:
    """The proof of employment bears no seal."""
    _change_proofs(plan, lambda proof: replace(proof, stamped=False))
    missing(plan, "career.employment_proof")
    without_experience(plan)
    return "从业证明未盖章"


@defect(
    "proof_undated",
    "career.employment_proof",
    also=("eligibility.contribution",),
    area="proof",
    tracks=WORKERS,
)
def proof_undated(plan: Plan, rng: Random) -> str | None:
    """The proof of employment bears no date."""
    _change_proofs(plan, lambda proof: replace(proof, dated=False))
    missing(plan, "career.employment_proof")
    without_experience(plan)
    return "从业证明未写日期"


@defect(
    "proof_too_short",
    "career.employment_proof",
    also=("eligibility.contribution",),
    area="proof",
    tracks=WORKERS,
)
def proof_too_short(plan: Plan, rng: Random) -> str | None:
    """The letters prove less than five years."""
    papers = plan.of_kind("employment_proof")
    for paper in papers[:-1]:
        drop(plan, paper)
    years = rng.randint(2, 4)
    started = months_later(Moment(AS_OF.year, AS_OF.month), -12 * years - rng.randint(1, 9))
    proof: Proof = papers[-1].facts
    papers[-1].facts = replace(proof, job=replace(proof.job, started=started), years=years)
    missing(plan, "career.employment_proof")
    without_experience(plan)
    return f"从业证明只证明{years}年"


@defect(
    "proof_other_id",
    "identity.consistent",
    also=("career.employment_proof",),
    area="proof",
    tracks=WORKERS,
)
def proof_other_id(plan: Plan, rng: Random) -> str | None:
    """The ID number on the proof is not the form's."""
    number = numbers.id_number(rng, plan.person.birth, plan.person.female)
    while number == plan.person.id_number:
        number = numbers.id_number(rng, plan.person.birth, plan.person.female)
    _change_proofs(plan, lambda proof: replace(proof, id_number=number))
    missing(plan, "identity.consistent")
    plan.find("career.employment_proof", ("met", "unclear"))
    return "从业证明上的身份证号码与推荐表不一致"
