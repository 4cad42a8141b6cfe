"""Invented teachers of social work and related majors, and their schools' letters."""

from dataclasses import dataclass, replace
from random import Random

from sample_docs.generator.facts import numbers
from sample_docs.generator.facts.dates import AS_OF, Moment, years_between
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.people import Applicant, Job, applicant
from sample_docs.generator.facts.units import SCHOOLS, School
from sample_docs.generator.prose.letters import PROOF_PURPOSES

COLLEGES = ("社会学院", "公共管理学院", "民政与社会工作学院", "政法学院", "社会发展学院")
POSITIONS = ("讲师", "讲师", "副教授", "副教授", "教授", "专任教师")
COURSES = {
    "社会工作": (
        "社会工作概论", "个案工作", "小组工作", "社区工作", "社会工作行政", "社会工作督导",
        "社会工作实习", "儿童社会工作", "老年社会工作",
    ),
    "社会学": ("社会学概论", "社会研究方法", "城市社会学", "农村社会学", "家庭社会学"),
    "社会政策": ("社会政策概论", "社会福利思想", "社会救助", "比较社会政策"),
    "民政管理": ("民政工作概论", "社会救助实务", "社会组织管理", "慈善事业管理"),
    "社区管理": ("社区管理概论", "社区治理", "社区服务实务", "社区调查方法"),
}  # fmt: skip
MAJOR_WEIGHTS = (6, 2, 1, 1, 1)
CERTIFIED = 0.55  # the share of long-serving teachers who passed the exam as well
YOUNG = 0.25  # the share who teach for less than five years and rest on their certificate
OWN_SCHOOL = 0.4  # the share recommended by their own school


@dataclass(frozen=True)
class TeachingProof:
    """A school's letter on a teacher's work, and whether it is stamped and dated."""

    holder: str
    female: bool
    id_number: str
    school: str
    college: str
    position: str
    major: str
    courses: tuple[str, ...]
    started: Moment
    ended: Moment | None
    years: int
    issued: Moment
    purpose: str
    stamped: bool = True
    dated: bool = True
    clerk: str = ""
    clerk_phone: str = ""


def _teaching_job(rng: Random, school: School, started: Moment, district: str) -> Job:
    major = rng.choices(tuple(COURSES), MAJOR_WEIGHTS)[0]
    courses = rng.sample(COURSES[major], rng.randint(2, 3))
    return Job(school.name, rng.choice(POSITIONS), started, None, (major, *courses), True, district)


def teacher(rng: Random, district: str = "") -> Applicant:
    """A teacher who meets the notice: by five years of teaching, or by the certificate.

    The duties of the present job are the major taught and its courses.
    """
    young = rng.random() < YOUNG
    person = applicant(rng, district)
    while not _could_teach(person):
        person = applicant(rng, district)
    school = rng.choice([school for school in SCHOOLS if school.code != "99008"])
    if young:  # a practitioner who went to teach not five years ago
        started = rng.choice((Moment(2016, 9), Moment(2017, 2), Moment(2017, 9), Moment(2018, 3)))
        before = [job for job in person.jobs if job.started < started]
        jobs = [*before[:-1], replace(before[-1], ended=started)]
    else:
        jobs, started = [], Moment(person.claims[0].graduated.year, rng.choice((7, 9)))
    jobs.append(_teaching_job(rng, school, started, person.district))
    certified = young or rng.random() < CERTIFIED
    person = replace(person, jobs=tuple(jobs), certified=certified)
    if rng.random() < OWN_SCHOOL:
        person = replace(person, recommender=school.name, recommender_seal=school.name)
    return person


def _could_teach(person: Applicant) -> bool:
    """Whether somebody finished a full-time bachelor's or master's course."""
    course = person.claimed(fulltime=True)
    return course is not None and course.level != "专科"


def teaching_years(person: Applicant) -> int:
    """Whole years of teaching up to the day of reckoning."""
    return years_between(person.job.started.first_day(), AS_OF)


def teaching_proof(rng: Random, person: Applicant) -> TeachingProof:
    """The letter of a teacher's school."""
    job = person.job
    issued = Moment(2021, 3, rng.randint(17, 31)) if rng.random() < 0.7 else Moment(2021, 4, 2)
    named = rng.random() < 0.5
    return TeachingProof(
        person.name,
        person.female,
        person.id_number,
        job.employer,
        rng.choice(COLLEGES),
        job.position,
        job.duties[0],
        job.duties[1:],
        job.started,
        job.ended,
        teaching_years(person),
        issued,
        rng.choice(PROOF_PURPOSES),
        clerk=any_name(rng) if named else "",
        clerk_phone=f"023-0000{numbers.digits(rng, 4)}" if named else "",
    )
