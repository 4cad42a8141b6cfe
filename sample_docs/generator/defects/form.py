"""Defects of the recommendation form."""

from random import Random

from sample_docs.generator.defects.classes import ANY, defect, missing
from sample_docs.generator.facts import numbers
from sample_docs.generator.facts.form import REQUIRED
from sample_docs.generator.plan import Plan


@defect("form_no_photo", "form.photo", area="photo")
def form_no_photo(plan: Plan, rng: Random) -> str | None:
    """The form carries no portrait."""
    plan.form.photo = False
    missing(plan, "form.photo")
    return "推荐表没有照片"


@defect("form_cell_blank", "form.fields", also=("career.diploma", "career.degree"), area="school")
def form_cell_blank(plan: Plan, rng: Random) -> str | None:
    """A cell of the form that must be filled in is blank."""
    names = [
        name
        for name in REQUIRED
        if name in plan.form.entries and name not in ("name", "id_number", "birth_date", "sex")
    ]
    if not plan.person.certified:
        names = [name for name in names if not name.startswith("level_certificate")]
    name = rng.choice(names)
    del plan.form.entries[name]
    missing(plan, "form.fields")
    if name == "fulltime_education":  # what the form no longer claims need not be proven
        plan.find("career.diploma", ("met", "unclear"))
        if plan.findings["career.degree"] == ("met",):
            plan.find("career.degree", ("met", "unclear", "not_applicable"))
    return f"推荐表{name}未填写"


@defect("employer_opinion_unstamped", "form.employer_opinion", area="employer")
def employer_opinion_unstamped(plan: Plan, rng: Random) -> str | None:
    """The employer's opinion bears no seal."""
    plan.form.employer.seal = ""
    missing(plan, "form.employer_opinion")
    return "工作单位意见未盖章"


@defect("employer_opinion_undated", "form.employer_opinion", area="employer")
def employer_opinion_undated(plan: Plan, rng: Random) -> str | None:
    """The employer's opinion bears no date."""
    plan.form.employer.when = None
    missing(plan, "form.employer_opinion")
    return "工作单位意见未写日期"


@defect("recommender_opinion_unstamped", "form.recommender_opinion", area="recommender")
def recommender_opinion_unstamped(plan: Plan, rng: Random) -> str | None:
    """The recommending unit's opinion bears no seal."""
    plan.form.recommender.seal = ""
    missing(plan, "form.recommender_opinion")
    return "推荐单位意见未盖章"


@defect("recommender_opinion_undated", "form.recommender_opinion", area="recommender")
def recommender_opinion_undated(plan: Plan, rng: Random) -> str | None:
    """The recommending unit's opinion bears no date."""
    plan.form.recommender.when = None
    missing(plan, "form.recommender_opinion")
    return "推荐单位意见未写日期"


@defect("id_check_digit", "identity.id_number", also=("identity.consistent",), area="proof")
def id_check_digit(plan: Plan, rng: Random) -> str | None:
    """The ID number on the form has a wrong check digit."""
    wrong = numbers.with_wrong_check_digit(plan.person.id_number, rng)
    plan.form.set("id_number", wrong)
    missing(plan, "identity.id_number")
    _others_disagree(plan)
    return "推荐表身份证号码校验位错误"


@defect("id_other_sex", "identity.id_number", also=("identity.consistent",), area="proof")
def id_other_sex(plan: Plan, rng: Random) -> str | None:
    """The ID number on the form says the other sex."""
    plan.form.set("id_number", numbers.with_other_sex(plan.person.id_number))
    missing(plan, "identity.id_number")
    _others_disagree(plan)
    return "推荐表身份证号码与性别不符"


def _others_disagree(plan: Plan) -> None:
    """The right number stands on the proofs, so the form's differs from theirs."""
    if plan.of_kind("employment_proof", "teaching_proof", "id_card"):
        missing(plan, "identity.consistent")
    else:
        plan.find("identity.consistent", ANY)
