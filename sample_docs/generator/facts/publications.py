"""Research outputs of a teacher's: monographs, articles in journals, commissioned topics."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from sample_docs.generator.facts import numbers
from sample_docs.generator.facts.dates import Moment, months_later
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.facts.units import district_bureau
from sample_docs.generator.prose.research import (
    ARTICLES,
    BOOKS,
    CHAPTERS,
    COLUMN_OTHERS,
    COLUMNS,
    SUBJECTS,
    TOPICS,
)

WINDOW = (Moment(2018, 6), Moment(2021, 2))  # plainly within the three years
BEFORE = (Moment(2015, 3), Moment(2017, 12))  # plainly before them

PUBLISHERS = ("巴渝文教出版社", "川江学术出版社", "西南嘉陵大学出版社", "山城人民书社出版社")
SERIES = ("西部社会工作研究丛书", "社会工作实务丛书", "高等学校社会工作专业教材", "")
ROLES = ("著", "著", "主编", "编著")


@dataclass(frozen=True)
class Journal:
    """An invented journal; ``yearly`` is its number of issues a year."""

    name: str
    english: str
    host: str
    yearly: int
    first_year: int


JOURNALS = (
    Journal("巴渝社会工作研究", "Bayu Social Work Research", "重庆嘉江大学", 4, 2009),
    Journal("西南社会建设评论", "Southwest Social Construction Review", "西南巴山大学", 6, 2003),
    Journal("山城社会学刊", "Mountain City Journal of Sociology", "重庆渝川师范大学", 4, 1998),
    Journal("社区与福利论坛", "Community and Welfare Forum", "川东工商大学", 6, 2006),
    Journal("长江上游民政研究", "Civil Affairs of the Upper Yangtze", "长江上游师范学院", 12, 1995),
    Journal(
        "三江文理学院学报（社会科学版）", "Journal of Sanjiang College", "重庆三江文理学院", 6, 1992
    ),
)


@dataclass(frozen=True)
class Monograph:
    """A book. ``chapters`` are titles with their sections, ``authors`` in order of rank."""

    title: str
    series: str
    authors: tuple[str, ...]
    role: str
    publisher: str
    published: Moment
    isbn: str
    chapters: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Entry:
    """An article on a contents page."""

    column: str
    title: str
    authors: tuple[str, ...]
    page: int


@dataclass(frozen=True)
class Article:
    """An article of the applicant's in an issue of a journal, and that issue's contents."""

    journal: Journal
    issn: str
    serial: str  # the CN number
    issue: int
    published: Moment
    title: str
    authors: tuple[str, ...]
    person: str
    contents: tuple[Entry, ...]

    @property
    def rank(self) -> int:
        """The applicant's place among the authors."""
        return self.authors.index(self.person) + 1


@dataclass(frozen=True)
class Topic:
    """A research topic. ``members`` are in order of rank, the first being its leader."""

    name: str
    level: str  # 国家级, 市级, 区县级 or 其他, after its commissioner
    commissioner: str
    unit: str
    number: str
    members: tuple[str, ...]
    person: str
    issued: Moment
    due: Moment
    funds: int  # thousands of yuan

    @property
    def rank(self) -> int:
        """The applicant's place in the group."""
        return self.members.index(self.person) + 1


Output = Monograph | Article | Topic


def sort_of(output: Output) -> str:
    """``monograph``, ``paper`` or ``topic``, as bundles name it."""
    return {Monograph: "monograph", Article: "paper", Topic: "topic"}[type(output)]


def key_of(output: Output) -> str:
    """What names the output: its title, or the topic's name."""
    return output.name if isinstance(output, Topic) else output.title


def _titled(rng: Random, wordings: tuple[str, ...]) -> str:
    return rng.choice(wordings).replace("{题}", rng.choice(SUBJECTS))


def _between(rng: Random, window: tuple[Moment, Moment]) -> Moment:
    first, last = (moment.year * 12 + moment.month - 1 for moment in window)
    month = rng.randint(first, last)
    return Moment(month // 12, month % 12 + 1)


def _people(rng: Random, person: Applicant, rank: int, count: int) -> tuple[str, ...]:
    names = distinct_names(rng, max(count, rank) - 1, person.name)
    names.insert(rank - 1, person.name)
    return tuple(names)


def monograph(rng: Random, person: Applicant, window: tuple[Moment, Moment] = WINDOW) -> Monograph:
    """A book the applicant wrote alone or with others."""
    role = rng.choice(ROLES)
    rank = rng.choice((1, 1, 1, 2))
    chapters = (
        CHAPTERS[0],
        *sorted(rng.sample(CHAPTERS[1:-1], rng.randint(4, 6)), key=CHAPTERS.index),
    )
    return Monograph(
        _titled(rng, BOOKS),
        rng.choice(SERIES),
        _people(rng, person, rank, rng.choice((1, 1, 2, 3))),
        role,
        rng.choice(PUBLISHERS),
        _between(rng, window),
        numbers.isbn(rng),
        (*chapters, CHAPTERS[-1]),
    )


def _contents(rng: Random, title: str, authors: tuple[str, ...]) -> tuple[Entry, ...]:
    """The contents of an issue with the applicant's article somewhere among them."""
    columns = rng.sample(COLUMNS, rng.randint(3, 5))
    others = rng.sample(COLUMN_OTHERS, rng.randint(9, 14))
    own = rng.randrange(len(others))
    entries, page = [], rng.choice((1, 1, 4, 5))
    for index, other in enumerate(others):
        column = columns[index * len(columns) // len(others)]
        if index == own:
            entries.append(Entry(column, title, authors, page))
        else:
            names = tuple(distinct_names(rng, rng.choice((1, 1, 2, 2, 3)), authors[0]))
            while set(names) & set(authors):  # one article of the applicant's, not two
                names = tuple(distinct_names(rng, len(names), authors[0]))
            entries.append(Entry(column, other, names, page))
        page += rng.randint(5, 11)
    return tuple(entries)


def article(rng: Random, person: Applicant, window: tuple[Moment, Moment] = WINDOW) -> Article:
    """An article, mostly with the applicant as its first author."""
    journal, title = rng.choice(JOURNALS), _titled(rng, ARTICLES)
    authors = _people(rng, person, rng.choice((1, 1, 1, 2)), rng.choice((1, 1, 2, 3)))
    step = 12 // journal.yearly
    drawn = _between(rng, window)
    issue = (drawn.month - 1) // step + 1
    published = Moment(drawn.year, issue * step)
    if published > window[1]:
        published, issue = Moment(drawn.year - 1, 12), journal.yearly
    return Article(
        journal,
        numbers.issn(rng),
        f"CN 99-{numbers.digits(rng, 4)}/C",
        issue,
        published,
        title,
        authors,
        person.name,
        _contents(rng, title, authors),
    )


COMMISSIONERS = {
    "国家级": ("民政部政策研究中心",),
    "市级": ("重庆市民政局", "重庆市教育委员会", "重庆市社会科学界联合会"),
}


def _commissioner(rng: Random, person: Applicant, level: str) -> str:
    if level in COMMISSIONERS:
        return rng.choice(COMMISSIONERS[level])
    if level == "其他":
        return person.job.employer
    district = person.district
    city = district if len(district) > 4 else f"重庆市{district}"
    return rng.choice((district_bureau(district), f"{city}社会科学界联合会"))


def topic(
    rng: Random,
    person: Applicant,
    window: tuple[Moment, Moment] = WINDOW,
    level: str = "",
    rank: int = 0,
) -> Topic:
    """A topic the applicant led or took part in; level and rank are drawn unless given."""
    level = level or rng.choices(("国家级", "市级", "区县级", "其他"), (1, 6, 4, 1))[0]
    rank = rank or rng.choices((1, 2, 3, 4), (6, 2, 2, 1))[0]
    month = _between(rng, window)
    issued = Moment(month.year, month.month, rng.randint(3, 27))
    prefix = rng.choice(("SKJX", "MZKT", "SGYJ", "YJKT"))
    return Topic(
        _titled(rng, TOPICS),
        level,
        _commissioner(rng, person, level),
        person.job.employer,
        f"{issued.year}{prefix}{numbers.digits(rng, 3)}",
        _people(rng, person, rank, rng.randint(4, 6)),
        person.name,
        issued,
        months_later(issued, rng.choice((6, 10, 12))),
        rng.randint(1, 8) * 10,
    )


def topics_suffice(outputs: list[Output]) -> bool:
    """Whether two topics of the city's or four of a district's count (clause 三（五）2)."""
    topics = [output for output in outputs if isinstance(output, Topic)]
    high = [made for made in topics if made.level in ("国家级", "市级") and made.rank <= 3]
    led = [made for made in topics if made.level != "其他" and made.rank == 1]
    return len(high) >= 2 or len(led) >= 4


MAKERS: dict[str, Callable[..., Output]] = {
    "monograph": monograph,
    "paper": article,
    "topic": topic,
}
