"""An arrangement as a typed document: a list of particulars, then numbered text and tables."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Type, as_runs
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, shorts_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24
FIRST = "基本情况|基本信息|小组概况"


class Outline:
    """The document being typed."""

    def __init__(self, form: Form, style: Style, rng: Random, first: str) -> None:
        self.style, self.count, self.first = style, 0, first

        def decorate(sheet: Sheet, page: int) -> None:
            small = style.text(sheet, 0.9)
            foot = sheet.height - sheet.mm(14)
            sheet.line_of(sheet.width / 2, foot, f"- {page} -", small, align="center")

        paper = Paper(margin=rng.choice((24, 26, 28)), top=26, bottom=22)
        self.pages = Pages(style, rng, paper, decorate)
        self.body = style.text(self.pages.sheet, 1.08)
        if form.head:
            self.pages.say(form.head, style.text(self.pages.sheet, 1.3), align="center")
        self.pages.title(form.title, rng.choice((20, 22)))
        self.pages.gap(4)

    def heading(self, label: str, lines: float = 3.2) -> None:
        """一、label in bold, with room for some lines below it."""
        pages = self.pages
        pages.room(self.body.size * 1.75 * lines)
        self.count += 1
        kind = Type(self.style.bold, self.body.size * 1.03, self.style.colour)
        pages.say(f"{han_number(self.count)}、{label}", kind, leading=1.9)

    def particulars(self, shorts: list[Short]) -> None:
        """One particular a line, numbered."""
        self.heading(self.first)
        for number, short in enumerate(shorts, 1):
            runs: list[Run] = [f"{number}.{short.label}：", *as_runs(short.value)]
            self.pages.say(runs, self.body, indent=2, leading=1.75)

    def said(self, label: str, text: Text) -> None:
        """A passage under its heading."""
        self.heading(label)
        self.pages.say(text, self.body, indent=2, leading=1.75)

    def table(self, item: Grid) -> None:
        """A table under its heading, its rows kept together."""
        self.heading(item.label, 6)
        for row in grid_rows(item, self.pages, UNITS):
            self.pages.rows([1.0] * UNITS, [row], least_row=8.5, leading=1.5)
        self.pages.gap(2)

    def drawing(self, item: Drawing) -> None:
        """Pictures under their heading."""
        pages = self.pages
        high = pages.sheet.mm(item.height)
        pages.room(high + self.body.size * 3)
        self.heading(item.label)
        item.paint(pages.sheet, (pages.left, pages.y, pages.left + pages.width, pages.y + high))
        pages.y += high

    def signer(self, one: Signer) -> None:
        """An opinion under its heading; who signs, and the day below, at the right."""
        pages = self.pages
        step = self.body.size * 2.0
        need = step * (4.5 if one.remark else 2.5) + pages.sheet.mm(22 if one.seal else 0)
        pages.room(need)
        label = one.label
        if one.remark:
            self.heading(label)
            pages.say(one.remark, self.body, indent=2, leading=1.75)
            label = "督导签名"
        pages.gap(14 if one.seal else 3)
        middle = pages.left + pages.width * 0.74
        runs: list[Run] = [f"{label}：" if one.name else label]
        runs += name_runs(pages.sheet, one, self.style)
        pages.sheet.line_of(middle, pages.y + step * 0.6, runs, self.body, align="center")
        low = pages.y + step * 1.6
        pages.sheet.line_of(middle, low, one.date, self.body, align="center")
        if one.seal:
            stamp(pages.sheet, one.seal, middle, pages.y + step, 3)
        pages.y += step * 2.1

    def items(self, items: list[Item]) -> list[Sheet]:
        """The whole document."""
        for group in grouped(items):
            if isinstance(group[0], Short):
                if not self.count:
                    self.particulars(shorts_of(group))
                    continue
                for short in shorts_of(group):
                    self.said(short.label, short.value)
                continue
            for item in group:
                if isinstance(item, Long):
                    self.said(item.label, item.value)
                elif isinstance(item, Grid):
                    self.table(item)
                elif isinstance(item, Drawing):
                    self.drawing(item)
                elif isinstance(item, Signer):
                    self.signer(item)
        return self.pages.sheets
