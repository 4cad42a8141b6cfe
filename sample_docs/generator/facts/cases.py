"""Invented service cases: casework, groups and community activities, each a full course."""

import datetime as dt
from dataclasses import dataclass, replace
from random import Random
from typing import Protocol

from sample_docs.generator.facts.dates import Moment, moment, workday
from sample_docs.generator.facts.names import any_name, distinct_names, masked
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.facts.units import COMMUNITIES as PLACES, STREETS
from sample_docs.generator.prose.community import COMMUNITIES, CommunityTheme
from sample_docs.generator.prose.fields import CaseField
from sample_docs.generator.prose.grammar import Teller
from sample_docs.generator.prose.groups import GROUPS, GroupTheme
from sample_docs.generator.prose.more_fields import FIELDS

# Cases of the sets lie well inside the three years before the day of reckoning.
EARLIEST = dt.date(2018, 5, 2)
LATEST = dt.date(2021, 3, 12)

Window = tuple[dt.date, dt.date]


@dataclass(frozen=True)
class Meeting:
    """One visit, session or activity day."""

    number: int
    day: Moment
    start: str
    end: str
    place: str
    way: str = ""


@dataclass(frozen=True)
class Casework:
    """An individual case from its opening to its closing. ``day`` maps a paper to its own date."""

    number: str
    client: str
    client_female: bool
    age: int
    field: CaseField
    relative: str
    worker: str
    supervisor: str
    agency: str
    project: str
    community: str
    opened: Moment
    assessed: Moment
    agreed: Moment
    planned: Moment
    visits: tuple[Meeting, ...]
    evaluated: Moment
    closed: Moment
    teller: Teller

    @property
    def closing(self) -> Moment:
        """The day the case was closed."""
        return self.closed

    @property
    def key(self) -> str:
        """What its papers are known to belong together by."""
        return self.number


@dataclass(frozen=True)
class GroupWork:
    """A group from its plan to its summary."""

    name: str
    number: str
    theme: GroupTheme
    worker: str
    helper: str
    supervisor: str
    agency: str
    community: str
    members: tuple[str, ...]
    planned: Moment
    sessions: tuple[Meeting, ...]
    closed: Moment
    teller: Teller

    @property
    def closing(self) -> Moment:
        """The day of the summary."""
        return self.closed

    @property
    def key(self) -> str:
        """What its papers are known to belong together by."""
        return self.name


@dataclass(frozen=True)
class CommunityWork:
    """A community activity from its plan to its summary."""

    name: str
    number: str
    theme: CommunityTheme
    worker: str
    helper: str
    supervisor: str
    agency: str
    community: str
    planned: Moment
    days: tuple[Meeting, ...]
    closed: Moment
    teller: Teller

    @property
    def closing(self) -> Moment:
        """The day of the summary."""
        return self.closed

    @property
    def key(self) -> str:
        """What its papers are known to belong together by."""
        return self.name


SEASONS = {"暖冬": (11, 12, 1, 2), "清凉一夏": (6, 7, 8), "重阳": (9, 10, 11)}


def _in_season(names: tuple[str, ...], day: dt.date) -> list[str]:
    """The names that fit the time of year; epidemics only from 2020 on."""
    fitting = []
    for name in names:
        months = next((months for word, months in SEASONS.items() if word in name), None)
        if (months is None or day.month in months) and ("防疫" not in name or day.year >= 2020):
            fitting.append(name)
    return fitting


ServiceCase = Casework | GroupWork | CommunityWork


def _opening(rng: Random, length: int, window: Window) -> dt.date:
    """A first day such that a course of ``length`` days lies inside the window."""
    free = (window[1] - window[0]).days - length
    return workday(window[0] + dt.timedelta(days=rng.randrange(max(1, free))))


def _hours(rng: Random) -> tuple[str, str]:
    hour, minute = rng.choice((9, 10, 14, 15, 16)), rng.choice((0, 30))
    end = hour * 60 + minute + rng.choice((50, 60, 75, 90))
    return f"{hour}:{minute:02d}", f"{end // 60}:{end % 60:02d}"


def case_number(rng: Random, year: int, month: int, day: int) -> str:
    """A case number in one of the formats agencies use."""
    serial = rng.randint(1, 28)
    return rng.choice(
        (
            f"{year}-C{serial:02d}",
            f"JC{year}-{serial:03d}",
            f"GA{year}{month:02d}{day:02d}",
            f"（{year}）个案第{serial:03d}号",
            f"QN-C{serial:03d}-{year}{month:02d}{day:02d}",
            f"GZ{year}{serial:03d}",
            f"SG-{year}-{serial:03d}",
        )
    )


def casework(rng: Random, person: Applicant, window: Window = (EARLIEST, LATEST)) -> Casework:
    """Draw a case of the applicant's."""
    visits = rng.randint(2, 4)
    step = rng.choice((7, 7, 10, 14))
    start = _opening(rng, 30 + visits * step, window)
    female = rng.random() < 0.5
    field = rng.choice(FIELDS)
    unfitting = ("妻子", "女友") if female else ("丈夫", "老伴")
    relative = rng.choice([word for word in field.relatives if word not in unfitting])
    client, community = masked(rng, female), rng.choice(PLACES)

    def later(days: int) -> Moment:
        return moment(workday(start + dt.timedelta(days=days)))

    first = rng.randint(9, 14)
    meetings = []
    for index in range(visits):
        begin, end = _hours(rng)
        way, place = rng.choice(
            (
                ("家访", "服务对象家中"),
                ("面谈", "社工站个案室"),
                ("面谈", "社区活动室"),
                ("电话访谈", "电话"),
            )
        )
        meetings.append(Meeting(index + 1, later(first + index * step), begin, end, place, way))
    last = first + (visits - 1) * step
    evaluated = last + rng.randint(3, 8)
    slots = {
        "案主": client if "（" not in client else client.split("（")[0],
        "亲属": relative,
        "社区": community,
        "机构": person.job.employer,
    }
    return Casework(
        number=case_number(rng, start.year, start.month, start.day),
        client=client,
        client_female=female,
        age=rng.randint(*field.ages),
        field=field,
        relative=relative,
        worker=person.name,
        supervisor=any_name(rng),
        agency=person.job.employer,
        project=f"{rng.choice(STREETS)}{field.name}社会工作服务项目",
        community=community,
        opened=later(0),
        assessed=later(rng.randint(2, 5)),
        agreed=later(rng.randint(5, 7)),
        planned=later(rng.randint(6, 8)),
        visits=tuple(meetings),
        evaluated=later(evaluated),
        closed=later(evaluated + rng.choice((0, 0, 3, 6))),
        teller=Teller(rng, slots),
    )


def group_work(rng: Random, person: Applicant, window: Window = (EARLIEST, LATEST)) -> GroupWork:
    """Draw a group of the applicant's."""
    theme = rng.choice(GROUPS)
    count = rng.choice((2, 3, 3, 4))
    step = rng.choice((3, 7, 7))
    start = _opening(rng, 30 + count * step, window)
    begin, end = _hours(rng)
    place = rng.choice(("社区活动室", "社工站二楼小组室", "儿童之家", "日间照料中心多功能厅"))
    sessions = tuple(
        Meeting(index + 1, moment(start + dt.timedelta(days=12 + index * step)), begin, end, place)
        for index in range(count)
    )
    closed = moment(workday(start + dt.timedelta(days=12 + count * step + rng.randint(2, 8))))
    helper, supervisor, *members = distinct_names(rng, 2 + rng.randint(7, 10), person.name)
    serial = rng.randint(1, 19)
    return GroupWork(
        name=rng.choice(theme.names),
        number=rng.choice(
            (f"G{serial:02d}", f"XZ{start.year}-{serial:03d}", f"{start.year}-G{serial:02d}")
        ),
        theme=theme,
        worker=person.name,
        helper=helper,
        supervisor=supervisor,
        agency=person.job.employer,
        community=rng.choice(PLACES),
        members=tuple(
            f"{name[0]}×{name[-1]}" if rng.random() < 0.5 else f"{name[0]}某" for name in members
        ),
        planned=moment(start),
        sessions=sessions,
        closed=closed,
        teller=Teller(rng, {"机构": person.job.employer}),
    )


def community_work(
    rng: Random, person: Applicant, window: Window = (EARLIEST, LATEST)
) -> CommunityWork:
    """Draw a community activity of the applicant's."""
    theme = rng.choice(COMMUNITIES)
    start = _opening(rng, 60, window)
    count = rng.choice((1, 1, 2))
    days = []
    for index in range(count):
        begin, end = _hours(rng)
        day = moment(start + dt.timedelta(days=14 + 7 * index))
        days.append(
            Meeting(
                index + 1, day, begin, end, rng.choice(("社区广场", "社区活动中心", "小区中庭"))
            )
        )
    closed = moment(workday(start + dt.timedelta(days=20 + 7 * count + rng.randint(0, 7))))
    helper, supervisor = distinct_names(rng, 2, person.name)
    serial = rng.randint(1, 19)
    return CommunityWork(
        name=rng.choice(_in_season(theme.names, start)),
        number=rng.choice(
            (f"A{serial:02d}", f"SQ{start.year}-{serial:03d}", f"HD{start.year}{serial:02d}")
        ),
        theme=theme,
        worker=person.name,
        helper=helper,
        supervisor=supervisor,
        agency=person.job.employer,
        community=rng.choice(PLACES),
        planned=moment(start),
        days=tuple(days),
        closed=closed,
        teller=Teller(rng, {"机构": person.job.employer}),
    )


class CaseMaker(Protocol):
    """Draws a case of one sort."""

    def __call__(
        self, rng: Random, person: Applicant, window: Window = (EARLIEST, LATEST)
    ) -> ServiceCase:
        """Draw a case of the applicant's, all of it inside the window."""


CASE_MAKERS: dict[str, CaseMaker] = {
    "casework": casework,
    "group": group_work,
    "community": community_work,
}


def sort_of(case: ServiceCase) -> str:
    """``casework``, ``group`` or ``community``."""
    names = {Casework: "casework", GroupWork: "group", CommunityWork: "community"}
    return names[type(case)]


def shortened(case: ServiceCase, meetings: int = 2) -> ServiceCase:
    """The same case with no more than some meetings, for samples that must stay small."""
    if isinstance(case, Casework):
        return replace(case, visits=case.visits[:meetings])
    if isinstance(case, GroupWork):
        return replace(case, sessions=case.sessions[:meetings])
    return replace(case, days=case.days[:1])
