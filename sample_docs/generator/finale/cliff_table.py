"""An arrangement as a framed table cut into parts by shaded bands, passages under bold heads."""

from math import ceil
from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Type, Value, as_runs, plain, set_text
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short, Signer
from sample_docs.generator.matinee.agency_stock import Part
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, shorts_of, signers_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24
SIZES = (8, 12, 24)  # a particular takes a third, a half or the whole of a row
BAND = (228, 232, 236)


class BandedTable:
    """The form being filled.

    ``above`` stands the labels of particulars over their entries instead of beside them.
    """

    def __init__(
        self,
        form: Form,
        style: Style,
        rng: Random,
        *,
        paper: Paper | None = None,
        above: bool = False,
        numbered: bool = True,
    ) -> None:
        self.style, self.form, self.above, self.numbered = style, form, above, numbered
        self.count, self.waiting = 0, list[Row]()

        def decorate(sheet: Sheet, page: int) -> None:
            small = style.text(sheet, 0.85)
            foot = sheet.height - sheet.mm(9)
            sheet.line_of(sheet.width / 2, foot, f"第 {page} 页", small, align="center")

        self.pages = Pages(style, rng, paper or Paper(margin=19, top=15, bottom=14), decorate)
        pages, sheet = self.pages, self.pages.sheet
        kind = style.text(sheet)
        if form.right:
            right = pages.left + pages.width
            sheet.line_of(right, pages.y + sheet.mm(2), form.right, kind, align="right")
            pages.gap(4)
        if form.head:
            pages.title(form.head, 13)
        pages.title(form.title, rng.choice((17, 18, 20)))
        pages.gap(2.5)

    def _wide(self, text: Text, kind: Type | None = None) -> float:
        """Units of the grid a text takes on one line."""
        sheet = self.pages.sheet
        need = set_text(text, 1e9, kind or self.style.text(sheet), sheet.pen)[0].width
        return (need + sheet.mm(3.4)) * UNITS / self.pages.width

    def put(self, rows: list[Row], least: float = 8.6, leading: float = 0.0) -> None:
        """Rows that stay together on one page, with the band that waits for them."""
        self.pages.rows([1.0] * UNITS, [*self.waiting, *rows], least_row=least, leading=leading)
        self.waiting = []

    def band(self, name: str) -> None:
        """A part's heading, drawn with the first row that follows."""
        self.count += 1
        text = f"{han_number(self.count)}、{name}" if self.numbered else name
        align = "left" if self.numbered else "center"
        strong = self.style.strong(self.pages.sheet, 1.04)
        self.waiting = [[Cell(text, UNITS, kind=strong, shade=BAND, align=align)]]

    def _label(self, text: str, columns: int) -> Cell:
        kind = self.style.labels(self.pages.sheet)
        return Cell(self.style.label(text), columns, align="center", kind=kind)

    def shorts(self, shorts: list[Short]) -> None:
        """Particulars in thirds, halves or whole rows; the last of a row takes what is left."""
        rows: list[list[tuple[Short, int, int]]] = []
        room = 0
        for short in shorts:
            kind = self.style.labels(self.pages.sheet)
            label = max(3, ceil(self._wide(self.style.label(short.label), kind) - 0.15))
            need = max(2.0, self._wide(short.value) * 1.05)
            need = max(label, need) if self.above else label + need
            whole = short.wide or "□" in plain(short.value)
            size = next((size for size in SIZES if need <= size and not whole), UNITS)
            if size > room:
                rows.append([])
                room = UNITS
            rows[-1].append((short, size, label))
            room -= size
        for row in rows:
            spare = UNITS - sum(size for _, size, _ in row)
            short, size, label = row[-1]
            row[-1] = (short, size + spare, label)
            self.put(self._pairs(row))

    def _pairs(self, row: list[tuple[Short, int, int]]) -> list[Row]:
        cells: list[Cell] = []
        if self.above and not any(size == UNITS for _, size, _ in row):
            heads = [self._label(short.label, size) for short, size, _ in row]
            return [heads, [Cell(short.value, size, align="center") for short, size, _ in row]]
        for short, size, label in row:
            first = max(4, label) if size >= 12 else label
            align = "left" if size == UNITS else "center"
            cells += [self._label(short.label, first), Cell(short.value, size - first, align=align)]
        return [cells]

    def _head(self, label: str) -> Value:
        return Value(f"{label}：", pen=self.style.strong(self.pages.sheet))

    def long(self, item: Long) -> None:
        """A passage in a cell of its own under its head."""
        runs: list[Run] = [self._head(item.label), "\n", *as_runs(item.value)]
        cell = Cell(runs, UNITS, valign="top", least=item.least * 0.7 + 4, leading=1.5)
        self.put([[cell]])

    def grid(self, item: Grid) -> None:
        """A table under its head, kept together."""
        rows = grid_rows(item, self.pages, UNITS)
        head: Row = [Cell([self._head(item.label)], UNITS)]
        self.put([head, *rows], 8.2, 1.6 if self.style.long_by_hand else 0)

    def drawing(self, item: Drawing) -> None:
        """Pictures under their head in one cell."""

        def paint(sheet: Sheet, box: Box) -> None:
            item.paint(sheet, (box[0], box[1] + sheet.mm(7), box[2], box[3]))

        cell = Cell([self._head(item.label)], UNITS, valign="top", least=item.height + 8)
        cell.extra = paint
        self.put([[cell]])

    def signers(self, signers: list[Signer]) -> None:
        """Who only signs stand side by side; an opinion or a seal takes a row."""
        only = [one for one in signers if not one.remark and not one.seal]
        rest = [one for one in signers if one not in only]
        share = UNITS // max(1, len(only))
        cells: list[Cell] = []
        for one in only:
            runs: list[Run] = [f"{one.label}：", *name_runs(self.pages.sheet, one, self.style)]
            runs += ["\n" if len(only) > 1 else "　　　　", "日期：", *as_runs(one.date)]
            cells.append(Cell(runs, share, leading=1.8, least=12))
        if cells:
            self.put([cells])
        for one in rest:
            self.put([[self._opinion(one)]])

    def _opinion(self, one: Signer) -> Cell:
        words: Text = one.remark or "情况属实，同意。"
        cell = Cell([self._head(one.label), "\n", *as_runs(words)], UNITS, valign="top")
        cell.leading, cell.least = 1.5, 40 if one.seal else 28
        runs: list[Run] = ["单位（盖章）"]
        if one.name:
            runs = ["签名：", *name_runs(self.pages.sheet, one, self.style)]
        runs += ["　　　", *as_runs(one.date)]

        def paint(sheet: Sheet, box: Box) -> None:
            x, y = box[2] - sheet.mm(7), box[3] - sheet.mm(4.5)
            sheet.line_of(x, y, runs, self.style.text(sheet), align="right")
            if one.seal:
                stamp(sheet, one.seal, x - sheet.mm(48), y - sheet.mm(9), 4)

        cell.extra = paint
        return cell

    def part(self, part: Part) -> None:
        """One part of the form under its band."""
        if part.name:
            self.band(part.name)
        for group in grouped(part.items):
            if isinstance(group[0], Short):
                self.shorts(shorts_of(group))
            elif isinstance(group[0], Signer):
                self.signers(signers_of(group))
            for item in group:
                if isinstance(item, Long):
                    self.long(item)
                elif isinstance(item, Grid):
                    self.grid(item)
                elif isinstance(item, Drawing):
                    self.drawing(item)
