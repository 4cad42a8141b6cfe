"""An arrangement as a typed report: a small table, then paragraphs with run-in heads."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import Run, Text, Type, Value, as_runs, set_text
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, shorts_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24
LABEL = 4


class Report:
    """The report being typed."""

    def __init__(self, form: Form, style: Style, rng: Random, paper: Paper | None = None) -> None:
        self.style, self.count = style, 0

        def decorate(sheet: Sheet, page: int) -> None:
            small = style.text(sheet, 0.85)
            foot = sheet.height - sheet.mm(11)
            sheet.line_of(sheet.mm(25), foot, form.head, small)
            sheet.line_of(sheet.width - sheet.mm(25), foot, f"{page}", small, align="right")

        self.pages = Pages(style, rng, paper or Paper(margin=25, top=23, bottom=19), decorate)
        self.body = style.text(self.pages.sheet, 1.05)
        self.pages.title(form.title, rng.choice((18, 20, 22)))
        self.pages.gap(3)

    def head(self, text: str) -> Value:
        """1. and what the paragraph is about, in bold."""
        self.count += 1
        kind = Type(self.style.bold, self.body.size, self.style.colour)
        return Value(f"{self.count}. {text}", pen=kind)

    def particulars(self, shorts: list[Short]) -> None:
        """Two pairs to a row; a long entry takes the row."""
        pages, style = self.pages, self.style
        kind, rows, row = style.text(pages.sheet), list[list[Cell]](), list[Cell]()
        half = UNITS // 2 - LABEL
        room = pages.width * half / UNITS - pages.sheet.mm(3)

        def pair(short: Short, columns: int) -> list[Cell]:
            label = Cell(short.label, LABEL, kind=style.labels(pages.sheet), shade=style.shade)
            return [label, Cell(short.value, columns)]

        def close() -> None:
            if row:
                row[-1].columns += UNITS // 2
                rows.append(list(row))
                row.clear()

        for short in shorts:
            alone = short.wide or set_text(short.value, 1e9, kind, pages.sheet.pen)[0].width > room
            if alone:
                close()
                rows.append(pair(short, UNITS - LABEL))
                continue
            row += pair(short, half)
            if len(row) == 4:
                rows.append(list(row))
                row.clear()
        close()
        pages.rows([1.0] * UNITS, list(rows), least_row=8.5)
        pages.gap(3)

    def said(self, label: str, text: Text) -> None:
        """A paragraph; a list begins below its head."""
        runs = as_runs(text)
        first = runs[0] if isinstance(runs[0], str) else runs[0].text
        listed = "\n" in first
        self.pages.room(self.body.size * 4)
        sep: list[Run] = ["："] if not listed else ["：\n"]
        self.pages.say([self.head(label), *sep, *runs], self.body, leading=1.75)
        self.pages.gap(1.5)

    def table(self, item: Grid) -> None:
        """A table below its head."""
        self.pages.room(self.pages.sheet.mm(34))
        self.pages.say([self.head(item.label), "："], self.body, leading=1.9)
        leading = 1.6 if self.style.long_by_hand else 0.0
        for row in grid_rows(item, self.pages, UNITS):
            self.pages.rows([1.0] * UNITS, [row], least_row=8, leading=leading)
        self.pages.gap(3)

    def drawing(self, item: Drawing) -> None:
        """Pictures below their head."""
        pages = self.pages
        high = pages.sheet.mm(item.height)
        pages.room(high + self.body.size * 3)
        pages.say([self.head(item.label), "："], self.body, leading=1.9)
        item.paint(pages.sheet, (pages.left, pages.y, pages.left + pages.width, pages.y + high))
        pages.y += high + pages.sheet.mm(3)

    def signer(self, one: Signer) -> None:
        """Who signs stands at the right; an opinion is a frame over the whole width."""
        pages, sheet = self.pages, self.pages.sheet
        name = name_runs(sheet, one, self.style)
        if one.remark:
            strong = Value(f"{one.label}：", pen=self.style.strong(sheet))
            runs: list[Run] = [strong, *as_runs(one.remark), "\n　　签名：", *name]
            cell = Cell([*runs, "　　　日期：", *as_runs(one.date)], leading=2.0, least=26)
            pages.rows([1.0], [[cell]])
            pages.gap(3)
            return
        pages.room(sheet.mm(34 if one.seal else 16))
        pages.gap(16 if one.seal else 7)
        right, y = pages.left + pages.width, pages.y
        told: list[Run] = [f"{one.label}：" if one.name else one.label, *name, "　　　"]
        pages.sheet.line_of(right, y, [*told, *as_runs(one.date)], self.body, align="right")
        if one.seal:
            stamp(pages.sheet, one.seal, right - sheet.mm(60), y, 3)
        pages.gap(15 if one.seal else 5)

    def items(self, items: list[Item]) -> list[Sheet]:
        """The whole report."""
        for group in grouped(items):
            if isinstance(group[0], Short) and not self.count:
                self.particulars(shorts_of(group))
                continue
            for item in group:
                if isinstance(item, Short | Long):
                    self.said(item.label, item.value)
                elif isinstance(item, Grid):
                    self.table(item)
                elif isinstance(item, Drawing):
                    self.drawing(item)
                elif isinstance(item, Signer):
                    self.signer(item)
        return self.pages.sheets
