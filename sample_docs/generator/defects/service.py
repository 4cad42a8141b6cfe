"""Defects of the service cases: papers not there, a case missing, a case too old."""

import datetime as dt
from random import Random

from sample_docs.generator.defects.classes import (
    EITHER,
    Apply,
    Class,
    add,
    defect,
    drop,
    missing,
)
from sample_docs.generator.facts import cases
from sample_docs.generator.papers.case_papers import (
    CASEWORK_KINDS,
    COMMUNITY_KINDS,
    GROUP_KINDS,
    kinds_of,
    papers_of,
)
from sample_docs.generator.plan import CASES, SERVICE, Paper, Plan

CASE_KINDS = (*CASEWORK_KINDS, *GROUP_KINDS, *COMMUNITY_KINDS)


def _drops(kind: str) -> Apply:
    def apply(plan: Plan, rng: Random) -> str | None:
        index = next((i for i, case in enumerate(plan.cases) if kind in kinds_of(case)), None)
        if index is None:
            index = 0
            _replace_case(plan, rng, index, kind)
        for paper in [p for p in plan.of_kind(kind) if p.bundle == index]:
            drop(plan, paper)
        missing(plan, "service.cases")
        return f"案例{index + 1}缺少{kind}"

    return apply


def _replace_case(plan: Plan, rng: Random, index: int, kind: str) -> None:
    """Give a plan another case, of the sort that has papers of a kind."""
    sort = kind.split("_", maxsplit=1)[0]
    _put_case(plan, index, cases.CASE_MAKERS[sort](rng, plan.person))


def _put_case(plan: Plan, index: int, case: cases.ServiceCase) -> None:
    """Put a case in place of another, its papers where the other's stood."""
    old = [paper for paper in plan.papers if paper.section == CASES and paper.bundle == index]
    place = plan.papers.index(old[0])
    plan.papers = [paper for paper in plan.papers if paper not in old]
    new = [Paper(kind, facts, CASES, index) for kind, facts in papers_of(case)]
    plan.papers[place:place] = new
    plan.cases[index] = case


for _kind in CASE_KINDS:
    add(Class(f"no_{_kind}", ("service.cases",), _drops(_kind), (), "case", (SERVICE,)))


@defect("one_case", "service.cases", area="case", tracks=(SERVICE,))
def one_case(plan: Plan, rng: Random) -> str | None:
    """Only one case was handed in."""
    for paper in [p for p in plan.papers if p.section == CASES and p.bundle == 1]:
        drop(plan, paper)
    del plan.cases[1]
    missing(plan, "service.cases")
    return "只有一个服务案例"


@defect("case_too_old", "service.cases", area="case", tracks=(SERVICE,))
def case_too_old(plan: Plan, rng: Random) -> str | None:
    """A case was closed before the three years."""
    index = rng.randrange(len(plan.cases))
    window = (dt.date(2016, 3, 1), dt.date(2018, 2, 10))
    sort = cases.sort_of(plan.cases[index])
    old = cases.CASE_MAKERS[sort](rng, plan.person, window)
    _put_case(plan, index, old)
    missing(plan, "service.cases")
    if old.closing.iso >= "2018":
        # "近三年" may also mean the calendar years from 2018 on: a person decides.
        plan.find("service.cases", EITHER)
    return f"案例{index + 1}于{old.closing.iso}结束，不在近三年内"
