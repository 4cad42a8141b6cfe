"""An arrangement as a numbered table: 序号, 项目 and 内容, particulars on blanks in one cell."""

from dataclasses import replace
from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Type, Value, as_runs, plain, set_text
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short, Signer
from sample_docs.generator.forms.parts import width_in_ems
from sample_docs.generator.matinee.agency_stock import Part
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, shorts_of, signers_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS, NUMBER, LABEL = 24, 1, 4
BODY = UNITS - NUMBER - LABEL


def penned(style: Style, rng: Random) -> Style:
    """The agency hands out printed blanks; about half of its papers are filled in with a pen."""
    if style.filling == "printed" and rng.random() < 0.4:
        return replace(style, filling=rng.choice(("mixed", "hand")))
    return style


def on_blank(label: str, value: Text, ems: float) -> list[Run]:
    """A label and its entry on a ruled blank at least ``ems`` wide."""
    runs: list[Run] = [f"{label}："] if label else []
    pieces = as_runs(value)
    for piece in pieces:
        whole = isinstance(piece, Value) and len(pieces) == 1
        runs.append(replace(piece, blank=ems) if whole and isinstance(piece, Value) else piece)
    return runs


class NumberedTable:
    """The table being filled, and the number its next row takes."""

    def __init__(self, form: Form, style: Style, rng: Random, paper: Paper | None = None) -> None:
        self.style, self.count = style, 0
        self.form = form

        def decorate(sheet: Sheet, page: int) -> None:
            kind = style.text(sheet, 0.9)
            foot = sheet.height - sheet.mm(10)
            words = f"{form.head}制　　第{page}页"
            sheet.line_of(sheet.width - sheet.mm(19), foot, words, kind, align="right")

        self.pages = Pages(style, rng, paper or Paper(margin=19, top=21, bottom=18), decorate)
        self.pages.title(form.title, rng.choice((18, 20)))
        self.pages.gap(1)
        self.pages.say(form.right, style.text(self.pages.sheet), align="right")
        self.pages.gap(0.5)
        self._heads()

    def _heads(self) -> None:
        strong = self.style.strong(self.pages.sheet)
        names = zip(("序号", "项目", "内容"), (2, LABEL - 1, BODY), strict=True)
        row = [Cell(name, columns, align="center", kind=strong) for name, columns in names]
        self.put([row], 7.5)

    def put(self, rows: list[Row], least: float = 9.0, leading: float = 0.0) -> None:
        """Rows that stay together on one page."""
        self.pages.rows([1.0] * UNITS, rows, least_row=least, leading=leading)

    def start(self, name: str, rows: int = 1) -> list[Cell]:
        """The number and the name of a row."""
        self.count += 1
        kind = self.style.labels(self.pages.sheet)
        number = Cell(str(self.count), 2, rows, align="center")
        return [number, Cell(name, LABEL - 1, rows, align="center", kind=kind)]

    def particulars(self, name: str, shorts: list[Short]) -> None:
        """Short entries on blanks, as many to a line as there is room for."""
        sheet = self.pages.sheet
        kind = self.style.text(sheet)
        room = self.pages.width * BODY / UNITS - sheet.mm(3.2)
        lines: list[list[Run]] = [[]]
        for short in shorts:
            boxed = "□" in plain(short.value)
            ems = 0.0 if boxed else max(width_in_ems(short.value) * 1.2 + 0.8, 4.0)
            shown = on_blank("" if short.label == name else short.label, short.value, ems)
            tried = [*lines[-1], *(["　"] if lines[-1] else []), *shown]
            if lines[-1] and set_text(tried, 1e9, kind, sheet.pen)[0].width > room:
                lines.append(shown)
            else:
                lines[-1] = tried
        runs: list[Run] = []
        for line in lines:
            runs += [*line, "\n"]
        cell = Cell(runs[:-1], BODY, leading=2.0)
        self.put([[*self.start(name), cell]])

    def grid(self, name: str, item: Grid) -> None:
        """A table beside its name."""
        rows = grid_rows(item, self.pages, BODY)
        rows[0] = [*self.start(name, len(rows)), *rows[0]]
        self.put(rows, 8.5, 1.65 if self.style.long_by_hand else 0)

    def part(self, part: Part) -> None:
        """One row, whatever it holds."""
        item = part.items[0]
        if isinstance(item, Short):
            self.particulars(part.name, shorts_of(part.items))
        elif isinstance(item, Grid):
            self.grid(part.name, item)
        elif isinstance(item, Long):
            body = Cell(item.value, BODY, valign="top", least=item.least, leading=1.65)
            self.put([[*self.start(part.name), body]], 13)
        elif isinstance(item, Drawing):
            cell = Cell("", BODY, least=item.height, extra=item.paint)
            self.put([[*self.start(part.name), cell]])
        else:
            self.signers(signers_of(part.items))

    def signers(self, signers: list[Signer]) -> None:
        """Opinions as rows; then who signs, all in one cell below."""
        opinions = [one for one in signers if one.remark or one.seal]
        plain_ones = [one for one in signers if one not in opinions]
        mm = self.pages.sheet.mm
        self.pages.room(mm(14 * bool(plain_ones) + 32 * len(opinions)))
        if plain_ones:
            share = UNITS // len(plain_ones)
            cells = []
            for one in plain_ones:
                name = name_runs(self.pages.sheet, one, self.style)
                runs: list[Run] = [f"{one.label}：", *name, "\n日期：", *as_runs(one.date)]
                cells.append(Cell(runs, share, leading=2.1))
            self.put([cells], 14)
        for one in opinions:
            self.opinion(one)

    def opinion(self, one: Signer) -> None:
        """A remark over the whole width, signed at the right; the agency's seal over its day."""
        strong = Value(f"{one.label}：", pen=self.style.strong(self.pages.sheet))
        runs: list[Run] = [strong, *as_runs(one.remark)]
        signed = [*name_runs(self.pages.sheet, one, self.style), "　", *as_runs(one.date)]
        cell = Cell(runs, UNITS, valign="top", least=38 if one.seal else 25, leading=1.7)

        def paint(sheet: Sheet, box: Box) -> None:
            x, y = box[2] - sheet.mm(8), box[3] - sheet.mm(5)
            sheet.line_of(x, y, signed, self.style.text(sheet), align="right")
            if one.seal:
                stamp(sheet, one.seal, x - sheet.mm(20), y - sheet.mm(8), 4)

        cell.extra = paint
        self.put([[cell]])

    def note(self, text: str) -> None:
        """A note in small type below the table, where the page has room for it."""
        pages = self.pages
        if pages.y + pages.sheet.mm(8) > pages.bottom:
            return
        pages.gap(1)
        pages.say(text, Type(self.style.body, pages.sheet.pt(9), self.style.colour))
