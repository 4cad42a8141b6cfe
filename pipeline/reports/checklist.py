"""The notice's checklist as a reviewer reads it: parts, lines, and what each line rests on."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from models.notice import Notice
from models.report import Finding, Outcome, Report, ReportedBundle, Severity
from pipeline.reports.cards import Card, Sheet
from pipeline.reports.evidence import Evidence
from pipeline.reports.index import Index, anchor
from pipeline.reports.words import GROUP_TITLES, Tone, bundle_title, tone_of

_OPEN_AT_ONCE = 3
"""Records unfolded from the start below a line that wants looking at."""


@dataclass(frozen=True, slots=True)
class Link:
    """A way to what is shown at another place of the page."""

    anchor: str
    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Records shown together: those of one set under its name, or those of none."""

    title: str
    cards: tuple[Card, ...]
    anchor: str = ""


@dataclass
class Line:
    """A requirement's line. ``opened``: unfolded from the start."""

    anchor: str
    finding: Finding
    tone: Tone
    shelves: list[Shelf] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    unfolded: frozenset[str] = frozenset()
    """Anchors of the cards unfolded from the start."""

    @property
    def advisory(self) -> bool:
        """Whether it is recommended and does not decide the status."""
        return self.finding.severity is Severity.ADVISORY

    @property
    def attention(self) -> bool:
        """Whether it decides the status and is not met."""
        return not self.advisory and self.tone in {Tone.MISSING, Tone.UNCLEAR}

    @property
    def rank(self) -> tuple[bool, int]:
        """Its place among the lines of its part: what wants looking at first."""
        return (not self.attention, list(Tone).index(self.tone))

    @property
    def opened(self) -> bool:
        """Whether it is unfolded from the start."""
        return self.attention

    @property
    def evidence(self) -> bool:
        """Whether there is anything to show below it."""
        return bool(self.shelves or self.sheets or self.links)


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the checklist. ``others``: lines that do not apply."""

    anchor: str
    title: str
    lines: tuple[Line, ...]
    others: tuple[Line, ...]

    @property
    def tones(self) -> list[tuple[Tone, int]]:
        """How many lines of each tone, gravest first."""
        counts = {tone: sum(line.tone is tone for line in self.lines) for tone in Tone}
        return [(tone, count) for tone, count in counts.items() if count]


@dataclass(frozen=True)
class Checklist:
    """All parts, and the evidence that no line rests on."""

    groups: tuple[Group, ...]
    leftover: tuple[Card, ...]

    @property
    def lines(self) -> list[Line]:
        """All lines that apply, part by part."""
        return [line for group in self.groups for line in group.lines]

    @property
    def attention(self) -> list[Line]:
        """The lines that decide the status and are not met, what is missing first."""
        return sorted(
            (line for line in self.lines if line.attention),
            key=lambda line: line.tone is not Tone.MISSING,
        )


def checklist(report: Report, notice: Notice, index: Index, evidence: Evidence) -> Checklist:
    """The checklist with each record under the line that most needs it."""
    lines = [
        Line(anchor("f", finding.requirement), finding, tone_of(finding))
        for finding in report.findings
    ]
    shelf = _Shelving(index, evidence)
    for line in sorted(lines, key=_need_of_evidence):
        shelf.fill(line)
    leftover = tuple(
        evidence.card(record) for record in report.records if record.id not in shelf.placed
    )
    return Checklist(_grouped(lines, notice), leftover)


def _need_of_evidence(line: Line) -> tuple[bool, bool, bool]:
    """Lines to look at come first, those of one part before sweeping ones."""
    return (not line.attention, line.tone not in {Tone.UNCLEAR, Tone.MISSING}, line.advisory)


def _grouped(lines: Iterable[Line], notice: Notice) -> tuple[Group, ...]:
    clauses = {requirement.id: requirement.clause for requirement in notice.requirements}
    parts: dict[str, list[Line]] = {}
    for line in lines:
        id = line.finding.requirement
        title = GROUP_TITLES.get(id.partition(".")[0]) or clauses.get(id) or line.finding.clause
        parts.setdefault(title or "其他要求", []).append(line)
    return tuple(
        Group(
            anchor(f"g{number}", title),
            title,
            tuple(line for line in own if line.finding.status is not Outcome.NOT_APPLICABLE),
            tuple(line for line in own if line.finding.status is Outcome.NOT_APPLICABLE),
        )
        for number, (title, own) in enumerate(parts.items(), 1)
    )


class _Shelving:
    """Puts every record below one line and gives the other lines a link to it."""

    def __init__(self, index: Index, evidence: Evidence) -> None:
        self._index = index
        self._evidence = evidence
        self.placed: dict[str, Card] = {}
        self._pages: dict[str, Link] = {}

    def fill(self, line: Line) -> None:
        finding = line.finding
        here: list[Card] = []
        in_sets: set[str] = set()
        for id in finding.bundles:
            bundle = self._index.bundles.get(id)
            if bundle is not None:
                in_sets.update(bundle.records)
                here += self._shelve(line, bundle.records, _set_title(bundle), anchor("b", id))
        here += self._shelve(line, [id for id in finding.records if id not in in_sets], "", "")
        self._look_at(line, here)
        wanted = {f"{card.anchor}" for card in here if self._asked(card, finding)}
        line.unfolded = frozenset(
            [c.anchor for c in here if c.anchor in wanted or len(here) == 1][:_OPEN_AT_ONCE]
            or [c.anchor for c in here[:1] if line.attention]
        )

    def _shelve(self, line: Line, ids: Iterable[str], title: str, place: str) -> list[Card]:
        fresh, elsewhere = [], []
        for id in ids:
            record = self._index.records.get(id)
            if record is None:
                continue
            if id in self.placed:
                elsewhere.append(self.placed[id])
                continue
            card = self.placed[id] = self._evidence.card(record)
            fresh.append(card)
            for sheet in card.sheets:
                self._pages[sheet.place] = Link(card.anchor, card.title, sheet.title)
        if fresh:
            line.shelves.append(Shelf(title, tuple(fresh), place))
        if title and not fresh:
            line.links.append(Link(place, title))
        else:
            line.links += [Link(card.anchor, card.title, card.where) for card in elsewhere]
        return fresh

    def _look_at(self, line: Line, here: list[Card]) -> None:
        """The pages to look at that none of the line's own records shows."""
        shown = {sheet.place for card in here for sheet in card.sheets}
        linked = {link.anchor for link in line.links}
        for ref in line.finding.look_at:
            place = self._index.page_anchor(ref)
            known = self._pages.get(place)
            if place in shown or (known and known.anchor in linked):
                continue
            if known:
                line.links.append(known)
                linked.add(known.anchor)
            elif self._index.page(ref):
                sheet = self._evidence.page(ref, prefix=line.anchor)
                line.sheets.append(sheet)
                self._pages[place] = Link(sheet.anchor, "请看此页", sheet.title)
            shown.add(place)

    def _asked(self, card: Card, finding: Finding) -> bool:
        places = {self._index.page_anchor(ref) for ref in finding.look_at}
        return any(sheet.place in places for sheet in card.sheets)


def _set_title(bundle: ReportedBundle) -> str:
    return f"{bundle_title(bundle.kind)} {bundle.key}".strip()
