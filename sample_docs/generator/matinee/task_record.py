"""An arrangement as a project officer types it: coloured headings, open tables, lines to sign."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Table
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, as_runs, set_text
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.forms.parts import width_in_ems
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grouped, shorts_of, signature
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp

COLOURS: tuple[RGB, ...] = ((24, 92, 148), (36, 116, 92), (168, 72, 32), (104, 60, 128))


def _frame(form: Form, style: Style, colour: RGB) -> Decorate:
    """A coloured bar at the page's left edge, the agency and the page number at the foot."""

    def decorate(sheet: Sheet, number: int) -> None:
        sheet.draw.rectangle((0, 0, sheet.mm(5), sheet.height), fill=colour)
        small = Type(style.body, sheet.pt(9), (110, 112, 116))
        y = sheet.height - sheet.mm(9)
        sheet.line_of(sheet.mm(22), y, form.head, small)
        sheet.line_of(sheet.width - sheet.mm(20), y, f"P{number}", small, align="right")

    return decorate


class _Typed:
    """The record being typed."""

    def __init__(self, form: Form, style: Style, rng: Random) -> None:
        self.style, self.count = style, 0
        self.colour = rng.choice(COLOURS)
        self.mark = rng.choice(("{}. ", "{}、", "■ ", "▲ "))
        paper = Paper(margin=22, top=20, bottom=17)
        self.pages = Pages(style, rng, paper, _frame(form, style, self.colour))
        self.body = style.text(self.pages.sheet, 1.04)
        self._head(form)

    def _head(self, form: Form) -> None:
        """The title at the left, what belongs to it below, a thick rule."""
        pages, sheet = self.pages, self.pages.sheet
        kind = Type(self.style.bold, sheet.pt(20), self.colour)
        pages.say(form.title, kind, leading=1.5)
        under: list[Run] = [*as_runs(form.left)] if form.left else []
        if form.right:
            under += ["　　", *as_runs(form.right)] if under else as_runs(form.right)
        if under:
            pages.say(under, self.body, leading=1.7)
        pages.gap(1.5)
        edge = (pages.left, pages.y, pages.left + pages.width, pages.y)
        sheet.draw.line(edge, self.colour, 6)
        pages.gap(2.5)

    def shorts(self, shorts: list[Short]) -> None:
        """Pairs in two columns, each on a dotted line; wide ones across both."""
        pages, waiting = self.pages, list[Short]()
        half = (pages.width - pages.sheet.mm(6)) / 2
        for short in shorts:
            if short.wide or self._wide(short) > half:
                self._line(waiting, half)
                waiting = []
                self._line([short], pages.width)
                continue
            waiting.append(short)
            if len(waiting) == 2:
                self._line(waiting, half)
                waiting = []
        self._line(waiting, half)

    def _runs(self, short: Short) -> list[Run]:
        label = f"{self.style.label(short.label)}{self.style.colon or '：'}"
        return [label, *as_runs(short.value)]

    def _wide(self, short: Short) -> float:
        return set_text(self._runs(short), 1e9, self.body, self.pages.sheet.pen)[0].width

    def _line(self, shorts: list[Short], width: float) -> None:
        """Entries side by side, ``width`` pixels each, over a dotted rule."""
        if not shorts:
            return
        pages, step = self.pages, self.body.size * 1.95
        lines = [set_text(self._runs(s), width, self.body, pages.sheet.pen) for s in shorts]
        for number in range(max(len(some) for some in lines)):
            pages.room(step)
            for column, some in enumerate(lines):
                x = pages.left + column * (width + pages.sheet.mm(6))
                if number < len(some):
                    pages.sheet.put_line(some[number], x, pages.y + step * 0.68)
                self._dots(x, pages.y + step * 0.92, width)
            pages.y += step

    def _dots(self, x: float, y: float, width: float) -> None:
        sheet = self.pages.sheet
        for place in range(round(x), round(x + width), 9):
            sheet.draw.line((place, y, place + 3, y), (150, 152, 156), 2)

    def heading(self, label: str, room: float = 26) -> None:
        """A coloured heading with its mark or number."""
        pages = self.pages
        pages.gap(3)
        pages.room(pages.sheet.mm(room))
        self.count += 1
        kind = Type(self.style.bold, self.body.size * 1.1, self.colour)
        pages.say(self.mark.format(self.count) + label, kind, leading=1.7)

    def grid(self, item: Grid) -> None:
        """An open table: a rule above and below, thin ones between, none upright."""
        pages, style = self.pages, self.style
        self.heading(item.label, 40)
        head_kind = Type(style.bold, style.text(pages.sheet).size, (255, 255, 255))
        heads: list[Text] = list(item.header)
        rows = [heads, *item.rows]
        for number, entries in enumerate(rows):
            row = [
                Cell(
                    entry,
                    align="center" if width_in_ems(entry) < 7 else "left",
                    kind=None if number else head_kind,
                    shade=None if number else self.colour,
                )
                for entry in entries
            ]
            table = Table(
                item.weights, [row], style.text(pages.sheet), leading=style.leading,
                rule=2, colour=self.colour, inner=False, least_row=8,
            )  # fmt: skip
            pages.room(sum(table.heights(pages.sheet, pages.width)))
            pages.y = table.put(pages.sheet, pages.left, pages.y, pages.width)
        pages.gap(1)

    def signer(self, one: Signer) -> None:
        """A remark as a paragraph of its own; name and day on one line at the right."""
        pages = self.pages
        name = signature(pages.sheet, one, self.style)
        label = one.label
        if one.remark:
            self.heading(label, 34)
            pages.say(one.remark, self.body, indent=2, leading=1.7)
            label = "督导（签字）"
        step = pages.sheet.mm(30 if one.seal else 12)
        pages.room(step)
        runs: list[Run] = [f"{label}：", *name, "　　　　" if name else "", *as_runs(one.date)]
        right, y = pages.left + pages.width, pages.y + step * 0.62
        pages.sheet.line_of(right - pages.sheet.mm(6), y, runs, self.body, align="right")
        if one.seal:
            stamp(pages.sheet, one.seal, right - pages.sheet.mm(36), y, 3)
        pages.y += step

    def item(self, item: Item) -> None:
        """A passage, table, picture or signer."""
        pages = self.pages
        if isinstance(item, Long):
            self.heading(item.label)
            pages.say(item.value, self.body, indent=2, leading=1.7)
        elif isinstance(item, Grid):
            self.grid(item)
        elif isinstance(item, Drawing):
            high = pages.sheet.mm(item.height)
            self.heading(item.label, item.height + 12)
            box = (pages.left, pages.y, pages.left + pages.width, pages.y + high)
            item.paint(pages.sheet, box)
            pages.y = box[3]
        elif isinstance(item, Signer):
            self.signer(item)


def draw_typed(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """The form as a typed record; ``form.left`` stands below its title."""
    record = _Typed(form, style, rng)
    for group in grouped(form.items):
        if isinstance(group[0], Short):
            record.shorts(shorts_of(group))
            continue
        for item in group:
            record.item(item)
    return record.pages.sheets
