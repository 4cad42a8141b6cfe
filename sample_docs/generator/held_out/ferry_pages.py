"""An arrangement as separate tables below headings, with signatures on lines after the last."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, as_runs, plain, set_text
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.matinee.agency_stock import Part
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, shorts_of, signers_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24
ACCENTS: tuple[RGB, ...] = ((176, 58, 46), (32, 92, 140), (46, 110, 84), (40, 40, 44))
UPRIGHT = Paper(margin=20, top=24, bottom=19)
LYING = Paper(297, 210, 24, 22, 16)


class FerryPages:
    """The form being filled, part by part."""

    def __init__(self, form: Form, style: Style, rng: Random, paper: Paper = UPRIGHT) -> None:
        self.style, self.form, self.count = style, form, 0
        house = Random(f"{form.head}/ferry")
        self.accent, self.named = house.choice(ACCENTS), house.choice(("第{}部分　", "{}、", "■ "))

        def decorate(sheet: Sheet, page: int) -> None:
            small = Type(style.bold, sheet.pt(10), self.accent)
            left, right = sheet.mm(paper.margin), sheet.width - sheet.mm(paper.margin)
            sheet.line_of(left, sheet.mm(14), form.head, small)
            y = sheet.mm(16.5)
            sheet.draw.line((left, y, right, y), self.accent, 5)
            tiny = Type(style.body, sheet.pt(8.5), (110, 110, 112))
            foot = sheet.height - sheet.mm(9)
            sheet.line_of(sheet.width / 2, foot, f"第 {page} 页", tiny, align="center")

        self.pages = Pages(style, rng, paper, decorate)
        self.pages.title(form.title, rng.choice((18, 20, 22)))
        if form.right:
            self.pages.gap(1)
            self.pages.say(form.right, style.text(self.pages.sheet), align="right", leading=1.6)

    def heading(self, name: str, room: float) -> None:
        """A part's name with ``room`` millimetres for what follows it."""
        pages = self.pages
        pages.room(pages.sheet.mm(room + 9))
        self.count += 1
        text = self.named.format(han_number(self.count)) + name
        kind = Type(self.style.bold, self.style.text(pages.sheet).size * 1.1, self.accent)
        pages.gap(1.5)
        pages.say(text, kind, leading=1.9)
        pages.gap(0.8)

    def _put(self, rows: list[Row], least: float = 9.0, leading: float = 0.0) -> None:
        self.pages.rows([1.0] * UNITS, rows, least_row=least, leading=leading)

    def _inline(self, short: Short) -> list[Run]:
        return [f"{short.label}：", *as_runs(short.value)]

    def shorts(self, shorts: list[Short]) -> None:
        """Label and entry in one cell; two or three cells to a row, as their lengths allow."""
        sheet, kind = self.pages.sheet, self.style.text(self.pages.sheet)
        rows: list[list[tuple[Short, int]]] = []
        left = 0
        for short in shorts:
            need = set_text(self._inline(short), 1e9, kind, sheet.pen)[0].width * 1.02
            share = (need + sheet.mm(3)) / self.pages.width
            whole = short.wide or "□" in plain(short.value) or share > 0.5
            size = UNITS if whole else 8 if share < 1 / 3 else 12
            if size > left:
                rows.append([])
                left = UNITS
            rows[-1].append((short, size))
            left -= size
        for row in rows:
            even = len({size for _, size in row}) > 1 or sum(size for _, size in row) < UNITS
            share = UNITS // len(row)
            sizes = [share if even else size for _, size in row]
            if even and len(row) == 2 and {size for _, size in row} == {8, 12}:
                sizes = [9 if size == 8 else 15 for _, size in row]
            cells = [Cell(self._inline(short), n) for (short, _), n in zip(row, sizes, strict=True)]
            self._put([cells])

    def long(self, item: Long, alone: bool) -> None:
        """A passage in a frame; its label above it unless the heading has said it."""
        label = Cell(item.label, UNITS, kind=self.style.strong(self.pages.sheet))
        label.shade = self.style.shade
        body = Cell(item.value, UNITS, valign="top", first_indent=2, leading=1.65)
        body.least = item.least * 0.65
        self._put([[body]] if alone else [[label], [body]], 7.6)

    def grid(self, item: Grid, alone: bool) -> None:
        """A table, its name above it unless the heading has said it."""
        strong = self.style.strong(self.pages.sheet)
        head: list[Row] = [] if alone else [[Cell(item.label, UNITS, kind=strong)]]
        leading = 1.6 if self.style.long_by_hand else 0
        self._put([*head, *grid_rows(item, self.pages, UNITS)], 8.2, leading)

    def drawing(self, item: Drawing, alone: bool) -> None:
        """Pictures in a frame."""
        strong = self.style.strong(self.pages.sheet)
        head: list[Row] = [] if alone else [[Cell(item.label, UNITS, kind=strong)]]
        self._put([*head, [Cell("", UNITS, least=item.height, extra=item.paint)]], 7.6)

    def signers(self, signers: list[Signer]) -> None:
        """Opinions as open text, then names and days at the right; a seal beside its day."""
        pages = self.pages
        kind = self.style.text(pages.sheet)
        for one in signers:
            pages.room(pages.sheet.mm(40 if one.seal else 25 if one.remark else 12))
            if one.remark:
                pages.gap(3)
                pages.say([f"{one.label}：", *as_runs(one.remark)], kind, leading=1.7)
            pages.gap(22 if one.seal else 9)
            right, sheet = pages.left + pages.width, pages.sheet
            label = "督导签名" if one.remark else one.label
            runs: list[Run] = [f"{label}：" if one.name else label]
            runs += [*name_runs(sheet, one, self.style), "　　日期：", *as_runs(one.date)]
            sheet.line_of(right, pages.y, runs, kind, align="right")
            if one.seal:
                stamp(sheet, one.seal, right - sheet.mm(38), pages.y - sheet.mm(4), 4)
            pages.gap(14 if one.seal else 2.5)

    def _first(self, item: Item) -> float:
        """Millimetres that the first thing below a heading takes."""
        if isinstance(item, Drawing):
            return item.height + 12
        if not isinstance(item, Grid):
            return 24
        sheet, rows = self.pages.sheet, grid_rows(item, self.pages, UNITS)
        leading = 1.6 if self.style.long_by_hand else self.style.leading
        table = Table([1.0] * UNITS, rows, self.style.text(sheet), leading=leading)
        return sum(table.heights(sheet, self.pages.width)) / sheet.mm(1) + 14

    def part(self, part: Part) -> None:
        """One part under its heading; a part without a name has none."""
        items = part.items
        alone = len(items) == 1 and bool(part.name)
        if part.name:
            self.heading(part.name, self._first(items[0]))
        for group in grouped(items):
            item = group[0]
            if isinstance(item, Short):
                self.shorts(shorts_of(group))
            elif isinstance(item, Long):
                self.long(item, alone)
            elif isinstance(item, Grid):
                self.grid(item, alone)
            elif isinstance(item, Drawing):
                self.drawing(item, alone)
            else:
                self.signers(signers_of(group))

    def line(self, text: Text, leading: float = 1.75) -> None:
        """A paragraph of body text."""
        self.pages.say(text, self.style.text(self.pages.sheet, 1.04), indent=2, leading=leading)
