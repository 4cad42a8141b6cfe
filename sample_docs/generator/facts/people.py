"""Invented applicants: everything about one person agrees with everything else."""

import datetime as dt
from dataclasses import dataclass
from random import Random

from sample_docs.generator.facts import numbers
from sample_docs.generator.facts.dates import AS_OF, Moment, moment, months_later, years_between
from sample_docs.generator.facts.names import full_name
from sample_docs.generator.facts.units import (
    ASSOCIATIONS,
    DISTRICTS,
    SCHOOLS,
    VOCATIONAL,
    School,
    agency,
    district_bureau,
)

LEVEL_TITLES = {"初级": "助理社会工作师", "中级": "社会工作师", "高级": "高级社会工作师"}

MAJORS = (
    ("社会工作", "法学"),
    ("社会工作", "法学"),
    ("社会工作", "法学"),
    ("社会学", "法学"),
    ("劳动与社会保障", "管理学"),
    ("公共事业管理", "管理学"),
    ("行政管理", "管理学"),
    ("心理学", "教育学"),
    ("汉语言文学", "文学"),
    ("法学", "法学"),
)
SHORT_MAJORS = (
    "社会工作",
    "社区管理与服务",
    "民政管理",
    "老年服务与管理",
    "文秘",
    "会计",
    "旅游管理",
)
LAST_GRADUATION = 2013  # later ones could not have worked five years by the day of reckoning
FIRMS = ("安泽", "锦川", "融汇通", "华庭")
FIRM_ENDINGS = ("商贸有限公司", "物业管理有限公司", "小学校")
ROADS = ("民主路", "新华街", "滨河路", "人民巷")
OTHER_WORK = ("行政专员", "文员", "教师", "客户专员", "社区干事")
POSITIONS = (
    "项目主管",
    "一线社工",
    "社工部主任",
    "副总干事",
    "总干事",
    "项目总监",
    "中心主任",
    "社会工作师",
    "服务部部长",
    "督导助理",
)
DUTIES = (
    "个案管理、小组工作和社区活动的策划与实施",
    "困境儿童关爱保护服务和家庭探访",
    "社区为老服务项目的执行与管理",
    "社区矫正对象的帮教与个案辅导",
    "社会工作服务项目的策划、执行和评估",
    "一线社工的培训与督导",
    "残障人士社区康复与就业支持服务",
    "医务社会工作和病友互助小组",
    "社区营造与居民自组织培育",
    "婚姻家庭辅导和妇女维权服务",
)


@dataclass(frozen=True)
class Degree:
    """A degree: 法学学士, its level 学士, the major it was taken in, and its certificate."""

    name: str
    level: str
    major: str
    awarded: Moment
    number: str
    adult: bool = False
    professional: bool = False


@dataclass(frozen=True)
class Education:
    """One finished course of study. ``form`` is 普通, 成人, 自考 or 网络; ``mode`` as 函授."""

    level: str
    form: str
    mode: str
    school: School
    major: str
    enrolled: Moment
    graduated: Moment
    number: str
    years: int
    fulltime: bool
    degree: Degree | None = None


@dataclass(frozen=True)
class Job:
    """One job; ``ended`` is None where it goes on."""

    employer: str
    position: str
    started: Moment
    ended: Moment | None
    duties: tuple[str, ...]
    social_work: bool = True
    district: str = ""


@dataclass(frozen=True)
class Bearer:
    """Whom a certificate is made out to."""

    name: str
    female: bool
    birth: dt.date
    id_number: str


@dataclass(frozen=True)
class LevelCertificate:
    """A level certificate (社会工作者职业水平证书) and what it prints."""

    holder: str
    female: bool
    birth: dt.date
    id_number: str
    level: str
    approved: Moment
    issued: Moment
    management_number: str
    serial_number: str


@dataclass(frozen=True)
class Applicant:
    """A person who applies. ``certified`` is false for a teacher who never sat the exam."""

    name: str
    female: bool
    birth: dt.date
    id_number: str
    ethnicity: str
    political_status: str
    health: str
    phone: str
    email: str
    address: str
    district: str
    recommender: str  # the unit as folders and forms name it: 渝北区, or an association
    recommender_seal: str  # the unit as its seal names it
    educations: tuple[Education, ...]
    jobs: tuple[Job, ...]
    certificate: LevelCertificate
    certified: bool = True

    @property
    def sex(self) -> str:
        """男 or 女."""
        return "女" if self.female else "男"

    @property
    def bearer(self) -> Bearer:
        """The person as certificates are made out to them."""
        return Bearer(self.name, self.female, self.birth, self.id_number)

    @property
    def job(self) -> Job:
        """The present job."""
        return self.jobs[-1]

    def claimed(self, *, fulltime: bool) -> Education | None:
        """The education the form claims as full-time (全日制) or in-service (在职)."""
        fitting = [education for education in self.educations if education.fulltime is fulltime]
        return fitting[-1] if fitting else None

    @property
    def claims(self) -> list[Education]:
        """The educations the form claims, full-time and in-service."""
        both = (self.claimed(fulltime=True), self.claimed(fulltime=False))
        return [education for education in both if education is not None]


def level_certificate(
    rng: Random, bearer: Bearer, year: int, level: str = "中级"
) -> LevelCertificate:
    """A certificate approved on the exam day of ``year``."""
    day = numbers.EXAM_DAYS[year]
    return LevelCertificate(
        bearer.name,
        bearer.female,
        bearer.birth,
        bearer.id_number,
        level,
        moment(day),
        months_later(moment(day), rng.randint(2, 7)),
        numbers.management_number(rng, year),
        numbers.serial_number(rng),
    )


def _school(rng: Random, level: str) -> School:
    fitting = [
        s for s in SCHOOLS if (s.code in VOCATIONAL if level == "专科" else s.code != "99008")
    ]
    return rng.choice(fitting)


def _degree(rng: Random, education: Education, field: str) -> Degree | None:
    """The degree that goes with a course: every full-time one, some others."""
    year = education.graduated.year
    adult = education.form in ("成人", "自考", "网络")
    if education.level == "专科" or (adult and rng.random() < 0.55):
        return None
    professional = education.level == "硕士研究生" and year >= 2011  # the first MSW graduates
    level = "硕士" if education.level == "硕士研究生" else "学士"
    name = "社会工作硕士" if professional else f"{field}{level}"
    number = numbers.degree_number(
        rng, education.school.code, level, year, adult=adult, professional=professional
    )
    day = education.graduated
    return Degree(name, level, education.major, day, number, adult, professional)


def _course(
    rng: Random, level: str, form: str, enrolled_year: int, major: tuple[str, str] | None = None
) -> Education:
    years = {"专科": 3, "本科": 4, "硕士研究生": 3}[level]
    mode = {"普通": "普通全日制", "网络": "网络教育", "自考": "自学考试"}.get(form, "")
    if form in ("成人", "网络", "自考"):
        years = 2 if form == "自考" else 3
    mode = mode or rng.choice(("函授", "业余"))
    fulltime = form == "普通"
    school = _school(rng, level)
    spring = form in ("成人", "网络")
    enrolled = Moment(enrolled_year, 3 if spring else 9)
    leaves = (1, rng.choice((10, 15, 20))) if spring else (6, rng.choice((20, 25, 30)))
    if form == "自考":
        leaves = rng.choice(((6, 30), (12, 30)))
    graduated = Moment(enrolled_year + years, *leaves)
    number = numbers.diploma_number(rng, school.code, form, level, graduated.year)
    subject, field = major or rng.choice(MAJORS)
    if level == "专科":
        subject = rng.choice(SHORT_MAJORS)
    course = Education(
        level, form, mode, school, subject, enrolled, graduated, number, years, fulltime
    )
    return Education(**{**vars(course), "degree": _degree(rng, course, field)})


def _educations(rng: Random, birth_year: int) -> tuple[Education, ...]:
    start, draw = birth_year + rng.choice((18, 18, 19)), rng.random()
    if draw < 0.38:
        return (_course(rng, "本科", "普通", start),)
    if draw < 0.72:
        first = _course(rng, "专科", "普通", start)
        later = first.graduated.year + rng.randint(1, 4)
        form = rng.choice(("成人", "自考", "网络"))
        major = rng.choice((("社会工作", "法学"), ("行政管理", "管理学"), ("法学", "法学")))
        return first, _course(rng, "本科", form, later, major)
    first = _course(rng, "本科", "普通", start)
    master = _course(rng, "硕士研究生", "普通", first.graduated.year, ("社会工作", "法学"))
    return first, master


def _jobs(rng: Random, ready: Moment, district: str) -> tuple[Job, ...]:
    """Jobs from graduation on: perhaps other work first, then one or two agencies."""
    jobs, start = [], Moment(ready.year, 7)
    latest = 2014
    early = start.year < 2009  # hardly any agency is older
    if early or (start.year < latest - 1 and rng.random() < 0.6):
        turn = Moment(rng.randint(max(2009, start.year + 1), latest), rng.randint(2, 11))
        firm = f"重庆{rng.choice(FIRMS)}{rng.choice(FIRM_ENDINGS)}"
        jobs.append(Job(firm, rng.choice(OTHER_WORK), start, turn, (), social_work=False))
        start = turn
    if rng.random() < 0.35 and start.year <= 2014:
        turn = months_later(start, rng.randint(24, 44))
        earlier = agency(rng, rng.choice(DISTRICTS[:28]))
        jobs.append(
            Job(earlier.name, "一线社工", start, turn, _duties(rng), district=earlier.district)
        )
        start = turn
    now = agency(rng, district)
    jobs.append(Job(now.name, rng.choice(POSITIONS), start, None, _duties(rng), district=district))
    return tuple(jobs)


def _duties(rng: Random) -> tuple[str, ...]:
    return tuple(rng.sample(DUTIES, rng.randint(1, 3)))


def applicant(rng: Random, district: str = "") -> Applicant:
    """Draw an applicant who meets the notice in every respect."""
    female = rng.random() < 0.68
    birth = dt.date(rng.randint(1974, 1990), 1, 1) + dt.timedelta(days=rng.randrange(365))
    name = full_name(rng, female)
    number = numbers.id_number(rng, birth, female)
    district = district or rng.choice(DISTRICTS)
    educations = _educations(rng, birth.year)
    fulltime = [education for education in educations if education.fulltime]
    while fulltime[-1].graduated.year > LAST_GRADUATION:
        educations = _educations(rng, birth.year)
        fulltime = [education for education in educations if education.fulltime]
    jobs = _jobs(rng, fulltime[-1].graduated, district)
    first = next(job for job in jobs if job.social_work).started.year
    year = rng.randint(min(2016, max(2008, first + 1)), 2017)
    association = rng.random() < 0.15
    recommender = rng.choice(ASSOCIATIONS) if association else district
    return Applicant(
        name,
        female,
        birth,
        number,
        rng.choices(("汉", "土家", "苗"), (8, 1, 1))[0],
        rng.choices(("中共党员", "群众", "共青团员", "民盟盟员"), (5, 6, 1, 1))[0],
        rng.choice(("健康", "良好", "健康")),
        numbers.phone(rng),
        f"{rng.choice(('shegong', 'sw', 'cqsw', 'mail'))}{numbers.digits(rng, 4)}@example.com",
        f"重庆市{district}{rng.choice(ROADS)}{rng.randint(2, 180)}号",
        district,
        recommender,
        recommender if association else district_bureau(district),
        educations,
        jobs,
        level_certificate(rng, Bearer(name, female, birth, number), year),
    )


def social_years(jobs: tuple[Job, ...]) -> int:
    """Whole years of social work in some jobs up to the day of reckoning."""
    days = sum(
        ((job.ended.first_day() if job.ended else AS_OF) - job.started.first_day()).days
        for job in jobs
        if job.social_work
    )
    return years_between(AS_OF - dt.timedelta(days=days), AS_OF)
