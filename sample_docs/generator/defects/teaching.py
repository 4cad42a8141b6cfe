"""Defects of a teacher's career: the school's letter, the years it proves, the certificate."""

from dataclasses import replace
from random import Random

from sample_docs.generator.defects.career import level_too_recent
from sample_docs.generator.defects.classes import (
    ANY,
    EITHER,
    NO_CERTIFICATE,
    defect,
    drop,
    missing,
    no_certificate,
)
from sample_docs.generator.facts import achievements, numbers
from sample_docs.generator.facts.dates import AS_OF, Moment, months_later
from sample_docs.generator.facts.teachers import TeachingProof
from sample_docs.generator.plan import MET, MISSING, NOT_APPLICABLE, TEACHING, Plan

TEACHERS = (TEACHING,)


def _excused(plan: Plan) -> bool:
    """Whether five years of teaching excuse from the certificate."""
    return plan.findings["career.level_certificate"] == NOT_APPLICABLE


def _unproven(plan: Plan) -> None:
    """No five years are proven: the certificate is asked for, and tenure rests on it alone."""
    if not _excused(plan):
        return
    plan.find("career.level_certificate", MET if plan.person.certified else MISSING)
    if not plan.person.certified:
        plan.find("eligibility.tenure", EITHER)


def _doubtful(plan: Plan) -> None:
    """There is a letter, but not as it should be: whether it proves five years is open."""
    if not _excused(plan):
        return
    otherwise = ("met",) if plan.person.certified else ("missing", "unclear")
    plan.find("career.level_certificate", ("not_applicable", *otherwise))
    if not plan.person.certified:
        plan.find("eligibility.tenure", ANY)


def _proof(plan: Plan) -> TeachingProof:
    proof: TeachingProof = plan.one("teaching_proof").facts
    return proof


@defect("no_teaching_proof", "career.teaching_proof", also=NO_CERTIFICATE, area="proof",
        tracks=TEACHERS)  # fmt: skip
def no_teaching_proof(plan: Plan, rng: Random) -> str | None:
    """No letter proves teaching."""
    drop(plan, plan.one("teaching_proof"))
    missing(plan, "career.teaching_proof")
    _unproven(plan)
    return "没有教学经历证明"


@defect("teaching_proof_unstamped", "career.teaching_proof", also=NO_CERTIFICATE, area="proof",
        tracks=TEACHERS)  # fmt: skip
def teaching_proof_unstamped(plan: Plan, rng: Random) -> str | None:
    """The school's letter bears no seal."""
    plan.one("teaching_proof").facts = replace(_proof(plan), stamped=False)
    missing(plan, "career.teaching_proof")
    _doubtful(plan)
    return "教学经历证明未盖章"


@defect("teaching_proof_undated", "career.teaching_proof", also=NO_CERTIFICATE, area="proof",
        tracks=TEACHERS)  # fmt: skip
def teaching_proof_undated(plan: Plan, rng: Random) -> str | None:
    """The school's letter bears no date."""
    plan.one("teaching_proof").facts = replace(_proof(plan), dated=False)
    missing(plan, "career.teaching_proof")
    _doubtful(plan)
    return "教学经历证明未写日期"


@defect("teaching_proof_of_another", "career.teaching_proof", "identity.consistent",
        also=NO_CERTIFICATE, area="proof", tracks=TEACHERS)  # fmt: skip
def teaching_proof_of_another(plan: Plan, rng: Random) -> str | None:
    """The school's letter names somebody else."""
    name = achievements.other_person(rng)
    while name == plan.person.name:
        name = achievements.other_person(rng)
    number = numbers.id_number(rng, plan.person.birth.replace(day=1), plan.person.female)
    plan.one("teaching_proof").facts = replace(_proof(plan), holder=name, id_number=number)
    missing(plan, "career.teaching_proof", "identity.consistent")
    _unproven(plan)
    return f"教学经历证明为他人（{name}）所有"


@defect("teaching_years_short", "career.level_certificate", also=("eligibility.tenure",),
        area="proof", tracks=TEACHERS)  # fmt: skip
def teaching_years_short(plan: Plan, rng: Random) -> str | None:
    """The letter proves four years: the certificate is asked for after all."""
    if not _excused(plan):
        return None
    started = months_later(Moment(AS_OF.year, AS_OF.month), -48 - rng.randint(1, 9))
    plan.one("teaching_proof").facts = replace(_proof(plan), started=started, years=4)
    _unproven(plan)
    return "教学经历证明只证明4年"


# Who teaches for less than five years needs the certificate ------------------------------------


@defect("teacher_without_certificate", *NO_CERTIFICATE, area="level", tracks=TEACHERS)
def teacher_without_certificate(plan: Plan, rng: Random) -> str | None:
    """A teacher of less than five years hands in no certificate."""
    if _excused(plan):
        return None
    drop(plan, plan.one("level_certificate"))
    no_certificate(plan)
    return "教学不满5年，又没有职业水平证书"


@defect("teacher_certificate_junior", *NO_CERTIFICATE, area="level", tracks=TEACHERS)
def teacher_certificate_junior(plan: Plan, rng: Random) -> str | None:
    """A teacher of less than five years hands in a certificate of the junior level."""
    if _excused(plan):
        return None
    paper = plan.one("level_certificate")
    paper.facts = replace(paper.facts, level="初级")
    no_certificate(plan)
    return "教学不满5年，职业水平证书为初级"


@defect("teacher_certificate_recent", "eligibility.tenure", area="level", tracks=TEACHERS)
def teacher_certificate_recent(plan: Plan, rng: Random) -> str | None:
    """A teacher of less than five years has held the certificate less than three."""
    return None if _excused(plan) else level_too_recent(plan, rng)
