"""An arrangement as a numbered record: entries on rules, then （一） … with its text run on."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Type, Value, as_runs, plain, set_text
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Drawing, Grid, Item, Long, Short, Signer
from sample_docs.generator.forms.parts import width_in_ems
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, shorts_of, signers_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24
COLUMNS = 3
KEEP = "一人一档　注意保密"


class NumberedRecord:
    """The record being written."""

    def __init__(self, head: str, style: Style, rng: Random) -> None:
        self.style, self.count = style, 0

        def decorate(sheet: Sheet, page: int) -> None:
            small = style.text(sheet, 0.9)
            middle, foot = sheet.width / 2, sheet.height - sheet.mm(12)
            if page == 1:
                sheet.line_of(middle, sheet.mm(19), head, style.text(sheet, 1.25), align="center")
            sheet.line_of(middle, foot, f"- {page} -", small, align="center")
            sheet.line_of(sheet.mm(24), foot, KEEP, small)

        self.pages = Pages(style, rng, Paper(margin=24, top=24, bottom=20), decorate)
        self.body = style.text(self.pages.sheet, 1.05)

    def title(self, text: Text, points: float) -> None:
        """The title, which may hold an entry, over a thick and a thin rule."""
        pages = self.pages
        sheet, kind = pages.sheet, Type(self.style.bold, pages.sheet.pt(points), self.style.colour)
        pages.y += kind.size
        sheet.line_of(pages.middle, pages.y, text, kind, align="center")
        pages.y += kind.size * 0.5
        for drop, rule in ((0.0, 5), (1.2, 2)):
            y = pages.y + sheet.mm(drop)
            sheet.draw.line((pages.left, y, pages.left + pages.width, y), self.style.colour, rule)
        pages.gap(4)

    def entries(self, shorts: list[Short]) -> None:
        """Labels with entries on rules, three stops to a line; long ones take what they need."""
        pages = self.pages
        stop, at, step = pages.width / COLUMNS, 0, self.body.size * 2.05
        for short in shorts:
            label = f"{self.style.label(short.label)}："
            need = self.body.width(label) + width_in_ems(short.value) * self.body.size * 1.35
            cells = min(COLUMNS, max(1, -(-int(need + self.body.size * 1.2) // int(stop))))
            if short.wide:
                cells = COLUMNS
            if at + cells > COLUMNS:
                pages.y, at = pages.y + step, 0
            x = pages.left + at * stop
            right = x + cells * stop - self.body.size
            self.on_rule(x, right, label, short.value)
            at += cells
        pages.y += step + pages.sheet.mm(1)

    def on_rule(self, x: float, right: float, label: str, value: Text) -> None:
        """A label and its entry, which stands on a rule."""
        y, sheet = self.pages.y + self.body.size * 1.3, self.pages.sheet
        start = sheet.line_of(x, y, label, self.body)
        sheet.line_of(start + self.body.size * 0.4, y, value, self.body)
        if not any(mark in plain(value) for mark in "□☑■√"):
            low = y + self.body.size * 0.28
            sheet.draw.line((start, low, right, low), self.style.colour, 2)

    def number(self, label: str) -> Value:
        """（一）label, for the next passage."""
        self.count += 1
        words = f"（{han_number(self.count)}）{label}"
        return Value(words, pen=self.style.strong(self.pages.sheet, 1.05))

    def passage(self, label: str, text: Text) -> None:
        """A passage; a list or a dialogue begins on a line of its own."""
        pages = self.pages
        between = "：\n" if "\n" in plain(text) else "："
        pages.room(self.body.size * 5)
        runs: list[Run] = [self.number(label), between, *as_runs(text)]
        pages.say(runs, self.body, indent=2, leading=1.75)
        pages.gap(1)

    def signed(self, signer: Signer, label: str) -> list[Run]:
        """A signature's line."""
        runs: list[Run] = [f"{label}：", *name_runs(self.pages.sheet, signer, self.style)]
        return [*runs, "　　", *as_runs(signer.date)]

    def signers(self, signers: list[Signer]) -> None:
        """Opinions are numbered passages; who only signs stands below at the right."""
        pages = self.pages
        # A page with nothing but a signature looks lost.
        whole = sum(self.body.size * (6.5 if one.remark else 3) for one in signers)
        pages.room(whole + (pages.sheet.mm(28) if signers[-1].seal else 0))
        for one in signers:
            if one.remark:
                self.passage(one.label, one.remark)
            pages.gap(14 if one.seal else 2)
            step = self.body.size * 2.1
            pages.room(step + pages.sheet.mm(16 if one.seal else 0))
            runs = self.signed(one, "签名" if one.remark else one.label)
            wide = set_text(runs, 1e9, self.body, pages.sheet.pen)[0].width
            y = pages.y + step * 0.62
            x = pages.left + pages.width - wide
            pages.sheet.line_of(x, y, runs, self.body)
            if one.seal:
                stamp(pages.sheet, one.seal, pages.left + pages.width - pages.sheet.mm(24), y, 3)
            pages.y += step

    def table(self, item: Grid) -> None:
        """A table under its numbered heading."""
        pages = self.pages
        pages.room(pages.sheet.mm(14 + 12 * len(item.rows)))
        pages.say([self.number(item.label), "（见下表）"], self.body, indent=2, leading=1.75)
        pages.rows([1.0] * UNITS, grid_rows(item, pages, UNITS), least_row=8.5)
        pages.gap(2.5)

    def drawing(self, item: Drawing) -> None:
        """A drawing under its numbered heading."""
        pages = self.pages
        high = pages.sheet.mm(item.height)
        pages.room(high + self.body.size * 2)
        pages.say([self.number(item.label), "："], self.body, indent=2, leading=1.75)
        box = (pages.left, pages.y, pages.left + pages.width, pages.y + high)
        item.paint(pages.sheet, box)
        pages.y += high + pages.sheet.mm(1)

    def items(self, items: list[Item]) -> list[Sheet]:
        """Everything that follows the title."""
        first = True
        for group in grouped(items):
            item = group[0]
            if isinstance(item, Short):
                if first:
                    self.entries(shorts_of(group))
                else:
                    for short in shorts_of(group):
                        self.passage(short.label, short.value)
                first = False
            elif isinstance(item, Long):
                self.passage(item.label, item.value)
            elif isinstance(item, Grid):
                self.table(item)
            elif isinstance(item, Drawing):
                self.drawing(item)
            else:
                self.signers(signers_of(group))
        return self.pages.sheets
