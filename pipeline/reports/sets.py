"""Cases and other sets as small tables: which papers are there, and when they were written."""

from dataclasses import dataclass

from models.dates import PartialDate
from models.notice import Notice
from models.report import ReportedBundle, ReportedRecord
from pipeline.reports.index import Index, anchor
from pipeline.reports.todo import paper_set, papers_of
from pipeline.reports.words import bundle_title, kind_word, value_words

_DATES = ("date", "published_on", "issued_on", "completed_on", "awarded_on")


@dataclass(frozen=True, slots=True)
class Paper:
    """A row of a set's table. ``record`` is the anchor of its record, empty where it lacks."""

    title: str
    record: str = ""
    date: str = ""
    session: str = ""
    where: str = ""
    sure: bool = True
    note: str = ""

    @property
    def lacks(self) -> bool:
        """Whether the paper was not found."""
        return not self.record


@dataclass(frozen=True, slots=True)
class Table:
    """A set: its papers in the order of a full one, what lacks among them."""

    anchor: str
    title: str
    key: str
    papers: tuple[Paper, ...]
    wanted: int
    there: int
    doubts: tuple[str, ...]

    @property
    def full(self) -> bool:
        """Whether nothing lacks."""
        return self.there >= self.wanted


def tables(index: Index, notice: Notice) -> tuple[Table, ...]:
    """The tables of all sets of a submission."""
    return tuple(_table(bundle, index, notice) for bundle in index.report.bundles)


def _table(bundle: ReportedBundle, index: Index, notice: Notice) -> Table:
    records = [index.records[id] for id in bundle.records if id in index.records]
    full = paper_set(bundle.kind, notice)
    wanted = papers_of(full) if full else []
    papers: list[Paper] = []
    placed: set[str] = set()
    there = 0
    begun: PartialDate | None = None
    for kinds in wanted:
        own = sorted((r for r in records if r.kind in kinds), key=_order)
        there += bool(own)
        if not own:
            papers.append(Paper("或".join(map(kind_word, kinds))))
        # Plans and records of the sessions alternate: a paper may be older than the last of the
        # papers before it, not older than their first.
        latest, days = begun, []
        for record in own:
            placed.add(record.id)
            paper, day = _paper(record, index, latest)
            papers.append(paper)
            if day:
                days.append(day)
                latest = max(filter(None, (latest, day)))
        begun = max(filter(None, (begun, min(days, default=None))), default=None)
    for record in records:
        if record.id not in placed:
            papers.append(_paper(record, index, None)[0])
    return Table(
        anchor("b", bundle.id), bundle_title(bundle.kind), bundle.key, tuple(papers),
        len(wanted), there, bundle.doubts,
    )  # fmt: skip


def _paper(
    record: ReportedRecord, index: Index, latest: PartialDate | None
) -> tuple[Paper, PartialDate | None]:
    """A record's row and its date. ``latest``: the date it should not lie before."""
    name = next((name for name in _DATES if name in record.fields), "")
    field = record.fields.get(name)
    day = _date(field.value if field else None)
    note = ""
    if day and latest and day.last < latest.first:
        note = "早于上一份"
    session = record.fields.get("session")
    paper = Paper(
        title=kind_word(record.kind),
        record=anchor("r", record.id),
        date=value_words(name, field.value) if field and field.value else "",
        session=f"第{session.value}次" if session and session.value else "",
        where=index.page_title(record.pages[0]) if record.pages else "",
        sure=bool(field is None or field.sure),
        note=note,
    )
    return paper, day


def _order(record: ReportedRecord) -> tuple[int, str]:
    """By session, else by date; records without either keep their order."""
    session = record.fields.get("session")
    number = int(session.value) if session and session.value and _small(session.value) else 999
    date = next((f.value for n in _DATES if (f := record.fields.get(n)) and f.value), "")
    return number, date


def _small(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 4


def _date(value: str | None) -> PartialDate | None:
    try:
        return PartialDate.parse(value) if value else None
    except ValueError:
        return None
