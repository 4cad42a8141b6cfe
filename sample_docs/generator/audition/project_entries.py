"""What every paper of a service project says, and the paper it is written on."""

from collections.abc import Sequence
from random import Random

from sample_docs.generator.audition.service_style import suited
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Text, Type, Value
from sample_docs.generator.facts.achievements import Project
from sample_docs.generator.facts.dates import Moment, months_later, written
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp

Facts = tuple[str, Project]
ROLES = ("项目主管", "执行社工", "执行社工", "督导助理", "行政财务", "志愿者联络")


class ProjectPaper:
    """A project's paper that fills from the top down."""

    def __init__(self, project: Project, style: Style, rng: Random, paper: Paper) -> None:
        self.project, self.rng = project, rng
        self.style = suited(style, rng, by_print=True)
        self.pages = Pages(self.style, rng, paper)
        self.body = self.style.text(self.pages.sheet, 1.12)
        self.name = Value(project.name, "project_name")
        self.funder = Value(project.funder, "funder")
        self.money = f"{project.amount / 10:g}万元"

    def day(self, when: Moment, name: str = "") -> Value:
        """A moment in this paper's way of writing."""
        return self.style.printed_date(when, name)

    @property
    def completed(self) -> Value:
        """The day the project was closed."""
        return self.day(self.project.completed, "completed_on")

    @property
    def span(self) -> str:
        """The months of service."""
        last = self.project.completed.month_only
        form = self.style.date_style
        return f"{written(self.project.started, form)}至{written(last, form)}"

    def near(self, when: Moment, months: int) -> Value:
        """A day some months from a moment."""
        month = months_later(when, months)
        return self.day(Moment(month.year, month.month, self.rng.randint(4, 26)))

    def member(self, rank: int) -> Value:
        """A member by rank; the applicant's name is a field."""
        name = self.project.members[rank - 1]
        return Value(name, "holder" if name == self.project.person else "")

    def place(self, rank: int, shown: str = "") -> Value:
        """A rank as printed; the applicant's is a field."""
        name = "rank" if rank == self.project.rank else ""
        return Value(shown or str(rank), name, str(rank))

    def numbered(self, between: str = "；") -> list[Run]:
        """All members in their order: 1.甲；2.乙."""
        runs: list[Run] = []
        for rank in range(1, len(self.project.members) + 1):
            runs += [between] if rank > 1 else []
            runs += [self.place(rank), ".", self.member(rank)]
        return runs

    def team(self, heads: Sequence[str], columns: int) -> list[Row]:
        """Rows of a team: rank, name, role; on a grid of columns."""
        labels = self.style.labels(self.pages.sheet)
        shares = (1, 2, columns - 3)
        rows: list[Row] = [
            [
                Cell(text, share, align="center", kind=labels)
                for text, share in zip(heads, shares, strict=True)
            ]
        ]
        for rank in range(1, len(self.project.members) + 1):
            role = "项目负责人" if rank == 1 else ROLES[(rank - 2) % len(ROLES)]
            entries: tuple[list[Run], ...] = ([self.place(rank)], [self.member(rank)], [role])
            rows.append(
                [
                    Cell(entry, share, align="center")
                    for entry, share in zip(entries, shares, strict=True)
                ]
            )
        return rows

    def say(self, text: Text, indent: float = 2) -> None:
        """A paragraph."""
        self.pages.say(text, self.body, indent=indent, leading=1.85)

    def head(self, text: str) -> None:
        """A heading in bold."""
        self.pages.gap(1.5)
        kind = Type(self.style.bold, self.body.size * 1.03, self.style.colour)
        self.pages.say(text, kind, leading=1.85)

    def party(self, x: float, y: float, lines: Sequence[Text], seal: str) -> None:
        """A party's lines about ``x`` and its seal over them."""
        sheet = self.pages.sheet
        for number, line in enumerate(lines):
            sheet.line_of(x, y + sheet.mm(10) * number, line, self.body)
        stamp(sheet, seal, x + sheet.mm(30), y + sheet.mm(6), 3)

    def finished(self) -> list[Sheet]:
        """The pages, with the level that follows from the funder and the rank of a head."""
        for sheet in self.pages.sheets:
            funder, holder = sheet.fields.get("funder"), sheet.fields.get("holder")
            if funder:
                sheet.note(Value(self.project.level, "project_level"), funder.box, funder.size)
            if holder and self.project.rank == 1 and "rank" not in sheet.fields:
                sheet.note(Value("1", "rank"), holder.box, holder.size)
        return self.pages.sheets
