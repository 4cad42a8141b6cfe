"""Invented managers of social work in departments and units; none is a civil servant."""

from dataclasses import replace
from random import Random

from sample_docs.generator.facts.people import Applicant, applicant

UNIT_WORDS = ("社会福利事务中心", "社区发展事务中心", "社会组织服务中心", "未成年人保护事务中心")
POSITIONS = (
    "副主任",
    "社会工作部部长",
    "综合科科长",
    "社工管理科负责人",
    "业务主管",
    "项目管理部部长",
)
DUTIES = (
    "社会工作服务项目的立项、监管和评估",
    "社会工作地方标准和服务规范的研究起草",
    "社会工作人才队伍建设和培训管理",
    "社会工作服务站点的建设与管理",
    "社会工作政策文件和实施方案的调研起草",
    "志愿服务与社会工作的联动管理",
)


def manager(rng: Random, district: str = "") -> Applicant:
    """A manager who meets the notice in every respect."""
    person = applicant(rng, district)
    place = person.district if len(person.district) <= 4 else f"{person.district[:2]}县"
    unit = f"重庆市{place}{rng.choice(UNIT_WORDS)}"
    duties = tuple(rng.sample(DUTIES, rng.randint(2, 3)))
    job = replace(person.job, employer=unit, position=rng.choice(POSITIONS), duties=duties)
    return replace(person, jobs=(*person.jobs[:-1], job))
