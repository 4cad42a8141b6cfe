"""Projects, awards and the papers that only look like the ones asked for."""

from dataclasses import dataclass
from random import Random

from sample_docs.generator.facts import numbers
from sample_docs.generator.facts.dates import Moment, months_later
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.facts.units import STREETS, district_bureau

SUBJECTS = (
    "困境儿童关爱保护",
    "社区为老服务",
    "残障人士社区融合",
    "社区矫正帮教",
    "城乡社区治理",
    "农村留守妇女增能",
    "医院患者关怀",
    "禁毒康复人员回归社会",
)
TITLES = ("益路同行", "温暖相伴", "微光计划", "同心家园", "成长护航")
AWARD_NAMES = (
    "优秀社会工作者",
    "先进个人",
    "最美社工",
    "社会工作优秀案例二等奖",
    "社会工作优秀案例一等奖",
    "优秀社会工作服务项目负责人",
)


@dataclass(frozen=True)
class Project:
    """A service project. ``members`` are in order of rank, the first being its head."""

    name: str
    level: str  # 国家级, 市级, 区县级 or 其他, after its funder
    funder: str
    agency: str
    number: str
    amount: int  # thousands of yuan
    started: Moment
    completed: Moment
    members: tuple[str, ...]
    person: str
    rank: int


@dataclass(frozen=True)
class Award:
    """An award of a person's."""

    holder: str
    name: str
    issuer: str
    issuer_level: str
    awarded: Moment
    number: str


@dataclass(frozen=True)
class Registration:
    """A registration certificate (登记证书), which is not the level certificate."""

    holder: str
    female: bool
    id_number: str
    level: str
    number: str
    management_number: str
    first: Moment
    valid_until: Moment
    authority: str


def project(rng: Random, person: Applicant, level: str, rank: int) -> Project:
    """A completed project the applicant took part in at a rank."""
    subject = rng.choice(SUBJECTS)
    start = Moment(rng.randint(max(2016, person.job.started.year + 1), 2019), rng.choice((3, 5, 7)))
    month = months_later(start, 12)
    members = distinct_names(rng, rng.randint(4, 6), person.name)
    members.insert(rank - 1, person.name)
    if level == "市级":
        funder, place = (
            rng.choice(("重庆市民政局", "重庆市妇女联合会", "共青团重庆市委员会")),
            "重庆市",
        )
    else:
        bureau = district_bureau(person.job.district)
        funder, place = bureau, person.job.district + rng.choice(("", rng.choice(STREETS)))
    return Project(
        name=f"{place}“{rng.choice(TITLES)}”{subject}社会工作服务项目",
        level=level,
        funder=funder,
        agency=person.job.employer,
        number=f"{rng.choice(('SGXM', 'GYXM', 'CQSW'))}{start.year}{numbers.digits(rng, 3)}",
        amount=rng.randint(8, 45) * 10,
        started=start,
        completed=Moment(month.year, month.month, rng.randint(10, 28)),
        members=tuple(members),
        person=person.name,
        rank=rank,
    )


def award(rng: Random, person: Applicant) -> Award:
    """An award by a district's or the city's civil affairs office."""
    city = rng.random() < 0.3
    issuer = "重庆市民政局" if city else district_bureau(person.job.district)
    day = Moment(
        rng.randint(max(2014, person.job.started.year + 1), 2020),
        rng.randint(3, 12),
        rng.randint(2, 28),
    )
    return Award(
        person.name,
        rng.choice(AWARD_NAMES),
        issuer,
        "市级" if city else "区县级",
        day,
        f"{day.year}{numbers.digits(rng, 4)}",
    )


def registration(rng: Random, person: Applicant, level: str = "") -> Registration:
    """A registration certificate that goes with the applicant's level certificate."""
    certificate = person.certificate
    first = months_later(certificate.approved, rng.randint(6, 11))
    return Registration(
        person.name,
        person.female,
        person.id_number,
        level or certificate.level,
        f"99{first.year}{numbers.digits(rng, 8)}",
        certificate.management_number,
        first,
        Moment(rng.choice((2021, 2022, 2023)), rng.randint(5, 12), rng.randint(1, 28)),
        rng.choice(("重庆市民政局", district_bureau(person.district))),
    )


def other_person(rng: Random) -> str:
    """Somebody else's name, for a paper that came in by mistake."""
    return any_name(rng)
