"""An arrangement without a frame: entries on blanks, passages on the lines of a record book."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value, as_runs, set_text
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, shorts_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24
MARKS = ("1", "■", "【】", "")
LINE: RGB = (150, 152, 158)


class LinedPages:
    """The paper being filled. Passages by hand stand on ruled lines, typed ones do not."""

    def __init__(self, form: Form, style: Style, rng: Random, paper: Paper | None = None) -> None:
        self.style, self.count = style, 0
        paper = paper or Paper(margin=21, top=17, bottom=17)
        margin = paper.margin
        self.mark = Random(f"{form.head}/mark").choice(MARKS)

        def decorate(sheet: Sheet, page: int) -> None:
            small = style.text(sheet, 0.88)
            left, right = sheet.mm(margin), sheet.width - sheet.mm(margin)
            y = sheet.height - sheet.mm(12.5)
            sheet.draw.line((left, y, right, y), LINE, 2)
            sheet.line_of(left, y + sheet.mm(4.5), form.head, small)
            sheet.line_of(right, y + sheet.mm(4.5), f"{page}", small, align="right")

        self.pages = Pages(style, rng, paper, decorate)
        self.body = style.text(self.pages.sheet, 1.03)
        self.pages.title(form.title, rng.choice((18, 20, 22)))
        self.pages.gap(2)

    def _blank(self, x: float, end: float, short: Short) -> None:
        """A label, and its entry above a rule that runs to ``end``."""
        sheet, y = self.pages.sheet, self.pages.y
        start = sheet.line_of(x, y, f"{short.label}：", self.style.labels(sheet))
        sheet.line_of(start + sheet.mm(1.5), y, short.value, self.style.text(sheet))
        under = y + sheet.mm(1.3)
        sheet.draw.line((start, under, end, under), self.style.colour, 2)

    def _need(self, short: Short) -> float:
        sheet = self.pages.sheet
        label = self.style.labels(sheet).width(f"{short.label}：")
        entry = set_text(short.value, 1e9, self.style.text(sheet), sheet.pen)[0].width
        return label + entry + sheet.mm(6)

    def particulars(self, shorts: list[Short]) -> None:
        """Blanks two or three to a line, whatever fits."""
        pages = self.pages
        gap = pages.sheet.mm(4)
        lines: list[list[Short]] = []
        for short in shorts:
            needs = [self._need(one) for one in (lines[-1] if lines else [])]
            full = len(needs) == 3 or sum(needs) + self._need(short) + gap * 2 > pages.width
            if not lines or short.wide or full or lines[-1][-1].wide:
                lines.append([])
            lines[-1].append(short)
        for line in lines:
            pages.room(pages.sheet.mm(9))
            pages.gap(6.5)
            needs = [self._need(one) for one in line]
            spare = (pages.width - sum(needs) - gap * (len(line) - 1)) / len(line)
            x = pages.left
            for short, need in zip(line, needs, strict=True):
                self._blank(x, x + need + spare, short)
                x += need + spare + gap
            pages.gap(2.5)
        pages.gap(3)

    def _marked(self, text: str) -> str:
        """A heading as the agency marks its headings: in brackets, numbered, or with a square."""
        self.count += 1
        if self.mark == "【】":
            return f"【{text}】"
        return f"{f'{self.count}．' if self.mark == '1' else self.mark}{text}："

    def heading(self, text: str, room: float) -> None:
        """What the lines below are about; turns the page where they have no room."""
        pages = self.pages
        pages.room(pages.sheet.mm(room))
        strong = Type(self.style.bold, self.body.size, self.style.colour)
        pages.say(self._marked(text), strong, leading=1.8)

    def passage(self, text: Text) -> None:
        """A passage; by hand every line of it stands on a rule, and one stays empty."""
        pages, ruled = self.pages, self.style.long_by_hand
        step = self.body.size * (1.95 if ruled else 1.7)
        lines = set_text(text, pages.width, self.body, pages.sheet.pen, 2 * self.body.size)
        for line in lines:
            pages.room(step)
            y = pages.y + step * 0.72
            pages.sheet.put_line(line, pages.left, y)
            if ruled:
                self._rule(y)
            pages.y += step
        if ruled and pages.y + step < pages.bottom:
            self._rule(pages.y + step * 0.72)
            pages.y += step
        pages.gap(1.5)

    def _rule(self, y: float) -> None:
        pages = self.pages
        under = y + pages.sheet.mm(1.4)
        pages.sheet.draw.line((pages.left, under, pages.left + pages.width, under), LINE, 2)

    def choice(self, short: Short) -> None:
        """A short entry among the passages, behind its heading on the same line."""
        pages = self.pages
        strong = Type(self.style.bold, self.body.size, self.style.colour)
        shown = Value(self._marked(short.label), pen=strong)
        runs: list[Run] = [shown, " ", *as_runs(short.value)]
        pages.room(self.body.size * 2)
        pages.say(runs, self.body, leading=1.9)
        pages.gap(1)

    def table(self, item: Grid) -> None:
        """A table under its heading, row by row where it is long."""
        self.heading(item.label, 36)
        leading = 1.6 if self.style.long_by_hand else 0.0
        for row in grid_rows(item, self.pages, UNITS):
            self.pages.rows([1.0] * UNITS, [row], least_row=8, leading=leading)
        self.pages.gap(2.5)

    def drawing(self, item: Drawing) -> None:
        """Pictures under their heading."""
        pages = self.pages
        self.heading(item.label, item.height + 10)
        high = pages.sheet.mm(item.height)
        item.paint(pages.sheet, (pages.left, pages.y, pages.left + pages.width, pages.y + high))
        pages.y += high + pages.sheet.mm(2)

    def signer(self, one: Signer) -> None:
        """Name and day at the right; an opinion stands above them under its heading."""
        pages, label = self.pages, one.label
        pages.room(pages.sheet.mm(34 if one.seal else 30 if one.remark else 14))
        if one.remark:
            self.heading(label, 0)
            self.passage(one.remark)
            label = "督导签名"
        pages.gap(14 if one.seal else 6)
        right, y, sheet = pages.left + pages.width, pages.y, pages.sheet
        runs: list[Run] = [f"{label}："] if one.name else [f"{label}"]
        runs += [*name_runs(sheet, one, self.style), "　　日期：", *as_runs(one.date)]
        sheet.line_of(right, y, runs, self.body, align="right")
        if one.seal:
            stamp(sheet, one.seal, right - sheet.mm(66), y - sheet.mm(1), 3)
        pages.gap(12 if one.seal else 4)

    def items(self, items: list[Item]) -> list[Sheet]:
        """The whole paper; the first run of short entries are its particulars."""
        for number, group in enumerate(grouped(items)):
            if number == 0 and isinstance(group[0], Short):
                self.particulars(shorts_of(group))
                continue
            for item in group:
                if isinstance(item, Short):
                    self.choice(item)
                elif isinstance(item, Long):
                    self.heading(item.label, 24)
                    self.passage(item.value)
                elif isinstance(item, Grid):
                    self.table(item)
                elif isinstance(item, Drawing):
                    self.drawing(item)
                elif isinstance(item, Signer):
                    self.signer(item)
        return self.pages.sheets
