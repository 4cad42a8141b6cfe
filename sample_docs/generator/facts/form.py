"""What the recommendation form (附件1) of an applicant says."""

from dataclasses import dataclass, field
from random import Random

from sample_docs.generator.facts.dates import AS_OF, Moment, moment, written, years_between
from sample_docs.generator.facts.people import Applicant, Education, Job, social_years
from sample_docs.generator.prose.grammar import fill
from sample_docs.generator.prose.letters import (
    AWARDS,
    EMPLOYER_OPINIONS,
    EXPERIENCE,
    EXPERIENCE_OPENINGS,
    RECOMMENDER_OPINIONS,
)

REQUIRED = (
    "name",
    "birth_date",
    "sex",
    "ethnicity",
    "political_status",
    "health",
    "id_number",
    "phone",
    "email",
    "fulltime_education",
    "fulltime_school_major",
    "employer_position",
    "level_certificate_date",
    "level_certificate_number",
    "career",
    "experience",
)


@dataclass(frozen=True)
class Entry:
    """One cell as written, and its normalised value."""

    text: str
    value: str


@dataclass
class Opinion:
    """An opinion cell: what it says, whose seal it bears (none: empty), and its date."""

    text: str
    unit: str
    seal: str
    when: Moment | None


@dataclass
class FormFacts:
    """The whole form. Cells left out of ``entries`` are blank."""

    person: Applicant
    entries: dict[str, Entry] = field(default_factory=dict)
    photo: bool = True
    employer: Opinion = field(default_factory=lambda: Opinion("", "", "", None))
    recommender: Opinion = field(default_factory=lambda: Opinion("", "", "", None))

    def set(self, name: str, text: str, value: str = "") -> None:
        """Fill a cell; the value is the text without line breaks unless given."""
        self.entries[name] = Entry(text, value or text.replace("\n", ""))

    def text(self, name: str) -> str:
        """A cell's text, empty where it is blank."""
        return self.entries[name].text if name in self.entries else ""


def _education(rng: Random, course: Education) -> str:
    level = {"专科": rng.choice(("大专", "专科")), "本科": rng.choice(("本科", "大学本科", "大学"))}
    text = level.get(course.level, rng.choice(("研究生", "硕士研究生")))
    if course.degree is None:
        return text
    joint = rng.choice(("/", "、", "，", "\n"))
    return f"{text}{joint}{course.degree.name}"


def _school(rng: Random, course: Education) -> str:
    return rng.choice(
        (
            f"{course.school.name}{course.major}专业",
            f"{course.school.name}/{course.major}",
            f"{course.school.name}\n{course.major}专业",
        )
    )


def _career_lines(rng: Random, person: Applicant) -> list[str]:
    style = rng.choice(("dot0", "dot0", "dot", "cn"))
    dash = rng.choice(("—", "-", "至", "--", "～"))

    def period(start: Moment, end: Moment | None) -> str:
        stop = written(end.month_only, style) if end else rng.choice(("至今", "今"))
        joint = dash if end or stop == "今" or dash != "至" else ""
        return f"{written(start.month_only, style)}{joint}{stop}"

    entries: list[tuple[Moment, str]] = []
    for course in person.educations:
        what = "学习" if course.fulltime else f"{course.mode}学习"
        where = f"{course.school.name}{course.major}专业{course.level}{what}"
        entries.append((course.enrolled, f"{period(course.enrolled, course.graduated)} {where}"))
    for job in person.jobs:
        entries.append(
            (job.started, f"{period(job.started, job.ended)} {job.employer}{job.position}")
        )
    return [text for _, text in sorted(entries, key=lambda entry: entry[0])]


def _experience(rng: Random, person: Applicant, jobs: tuple[Job, ...]) -> str:
    first = next(job for job in jobs if job.social_work)
    slots = {
        "起": written(first.started, "cn"),
        "年数": str(social_years(jobs)),
        "证年": str(years_between(person.certificate.approved.first_day(), AS_OF)),
    }
    sentences = [
        fill(rng.choice(EXPERIENCE_OPENINGS), slots),
        *rng.sample(EXPERIENCE, rng.randint(4, 7)),
    ]
    return "".join(sentences)


def form_facts(rng: Random, person: Applicant, awards: list[str] | None = None) -> FormFacts:
    """A form filled in as the notice asks, in one person's habits of writing."""
    form = FormFacts(person)
    date = rng.choice(("cn", "dot0", "dot", "cn0", "dash"))
    birth = moment(person.birth).month_only
    form.set("name", person.name)
    form.set("birth_date", written(birth, date), birth.iso)
    form.set("sex", person.sex)
    form.set("ethnicity", person.ethnicity + rng.choice(("族", "族", "")))
    form.set("political_status", person.political_status)
    form.set("health", person.health)
    form.set("id_number", person.id_number)
    form.set("phone", person.phone)
    form.set("email", person.email)
    for prefix, fulltime in (("fulltime", True), ("inservice", False)):
        course = person.claimed(fulltime=fulltime)
        if course is not None:
            form.set(f"{prefix}_education", _education(rng, course))
            form.set(f"{prefix}_school_major", _school(rng, course))
        elif rng.random() < 0.4:
            form.set(f"{prefix}_education", "无")
            form.set(f"{prefix}_school_major", "无")
    position = rng.choice(("", "/社会工作师", "、社会工作师"))
    form.set("employer_position", f"{person.job.employer}{person.job.position}{position}")
    approved = person.certificate.approved
    approved = approved if rng.random() < 0.25 else approved.month_only
    form.set("level_certificate_date", written(approved, date), approved.iso)
    form.set("level_certificate_number", person.certificate.management_number)
    form.set("career", "\n".join(_career_lines(rng, person)))
    form.set("experience", _experience(rng, person, person.jobs))
    if awards:
        form.set("awards", "；\n".join(awards) + "。")
    elif rng.random() < 0.5:
        form.set("awards", "无")
    elif rng.random() < 0.5:
        year = rng.randint(max(2013, person.jobs[-1].started.year), 2020)
        text = fill(rng.choice(AWARDS), {"年": str(year), "区": person.job.district})
        form.set("awards", text + "。")
    day = Moment(2021, rng.choice((3, 4)), rng.randint(1, 7))
    day = Moment(2021, 3, rng.randint(18, 31)) if day.month == 3 else day
    later = (
        Moment(2021, 4, min(8, day.day + 1))
        if day.month == 4
        else Moment(2021, 4, rng.randint(1, 8))
    )
    form.employer = Opinion(
        rng.choice(EMPLOYER_OPINIONS), person.job.employer, person.job.employer, day
    )
    unit = person.recommender_seal
    form.recommender = Opinion(rng.choice(RECOMMENDER_OPINIONS), unit, unit, later)
    return form
