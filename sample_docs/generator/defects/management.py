"""Defects of what a manager took part in: standards and policies."""

from dataclasses import replace
from random import Random

from sample_docs.generator.defects.classes import defect, drop, missing
from sample_docs.generator.facts import achievements, standards
from sample_docs.generator.plan import MANAGEMENT, Plan
from sample_docs.generator.plan_tracks import put_achievements

MANAGERS = (MANAGEMENT,)
ACHIEVEMENT = "management.achievement"
CONTRIBUTION = ("eligibility.contribution",)


def _one_standard(plan: Plan, rng: Random) -> None:
    """Let the submission rest on one standard alone."""
    put_achievements(plan, plan.standards[:1] or [standards.standard(rng, plan.person)], [])


def _one_policy(plan: Plan, rng: Random) -> None:
    """Let the submission rest on one policy alone."""
    put_achievements(plan, [], plan.policies[:1] or [standards.policy_proof(rng, plan.person)])


def _without(plan: Plan) -> None:
    """Nothing proves a part in a standard or policy."""
    missing(plan, ACHIEVEMENT)
    if not (plan.awards or plan.media):
        missing(plan, *CONTRIBUTION)


@defect("no_standard_authors", ACHIEVEMENT, also=CONTRIBUTION, area="outputs", tracks=MANAGERS)
def no_standard_authors(plan: Plan, rng: Random) -> str | None:
    """The page of a standard that names its drafters is not there."""
    _one_standard(plan, rng)
    drop(plan, plan.one("standard_authors"))
    _without(plan)
    return "标准缺少作者姓名页"


@defect("no_standard_cover", ACHIEVEMENT, also=CONTRIBUTION, area="outputs", tracks=MANAGERS)
def no_standard_cover(plan: Plan, rng: Random) -> str | None:
    """The page with a standard's number is not there."""
    _one_standard(plan, rng)
    drop(plan, plan.one("standard_cover"))
    _without(plan)
    return "标准缺少文号页"


@defect("policy_proof_of_another", ACHIEVEMENT, "identity.consistent", also=CONTRIBUTION,
        area="outputs", tracks=MANAGERS)  # fmt: skip
def policy_proof_of_another(plan: Plan, rng: Random) -> str | None:
    """The letter on the policy names somebody else."""
    _one_policy(plan, rng)
    name = achievements.other_person(rng)
    while name == plan.person.name:
        name = achievements.other_person(rng)
    letter = plan.one("policy_proof")
    letter.facts = replace(letter.facts, holder=name)
    missing(plan, "identity.consistent")
    _without(plan)
    return f"参与政策制定的证明为他人（{name}）所有"


@defect("policy_proof_unstamped", ACHIEVEMENT, also=CONTRIBUTION, area="outputs", tracks=MANAGERS)
def policy_proof_unstamped(plan: Plan, rng: Random) -> str | None:
    """The letter on the policy bears no seal."""
    _one_policy(plan, rng)
    letter = plan.one("policy_proof")
    letter.facts = replace(letter.facts, stamped=False)
    _without(plan)
    return "参与政策制定的证明未盖章"


@defect("no_achievement", ACHIEVEMENT, also=CONTRIBUTION, area="outputs", tracks=MANAGERS)
def no_achievement(plan: Plan, rng: Random) -> str | None:
    """Neither a standard nor a policy was handed in."""
    put_achievements(plan, [], [])
    _without(plan)
    return "没有标准或政策制定的佐证材料"
