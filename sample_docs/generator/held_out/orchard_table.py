"""An arrangement as one table on a grid of three pairs, with choices ticked down a column."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Type, as_runs, plain, set_text
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, shorts_of, signers_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS, LABEL, SLOT = 24, 3, 8
UPRIGHT = Paper(margin=17, top=20, bottom=17)
LYING = Paper(297, 210, 20, 17, 15)


class OrchardTable:
    """The form being filled; ``code`` is the form's own number at the upper right."""

    def __init__(
        self, form: Form, style: Style, rng: Random, *, code: str, paper: Paper = UPRIGHT
    ) -> None:
        self.style, self.form = style, form
        self.slots = 4 if paper.width > paper.height else 3
        self.units = self.slots * SLOT

        def decorate(sheet: Sheet, page: int) -> None:
            small = Type(style.body, sheet.pt(9), (88, 88, 92))
            left, right = sheet.mm(paper.margin), sheet.width - sheet.mm(paper.margin)
            sheet.line_of(left, sheet.mm(12), form.head, small)
            sheet.line_of(right, sheet.mm(12), code, small, align="right")
            foot = sheet.height - sheet.mm(8)
            sheet.line_of(right, foot, f"-{page}-", small, align="right")

        self.pages = Pages(style, rng, paper, decorate)
        self.pages.title(form.title, rng.choice((17, 19, 21)))
        self.pages.gap(2)

    def _wide(self, text: Text, kind: Type) -> float:
        """Units of the grid that the longest line of a text takes."""
        sheet = self.pages.sheet
        need = max(line.width for line in set_text(text, 1e9, kind, sheet.pen))
        return (need * 1.02 + sheet.mm(3)) * self.units / self.pages.width

    def _put(self, rows: list[Row], least: float = 9.0, leading: float = 0.0) -> None:
        self.pages.rows([1.0] * self.units, rows, least_row=least, leading=leading)

    def _label(self, text: str, columns: int = LABEL, rows: int = 1) -> Cell:
        style = self.style
        sheet, kind = self.pages.sheet, style.labels(self.pages.sheet)
        shown = style.label(text)
        if kind.width(shown) > self.pages.width * columns / self.units - sheet.mm(3):
            half = (len(text) + 1) // 2
            shown = f"{text[:half]}\n{text[half:]}"
        return Cell(shown, columns, rows, align="center", kind=kind, shade=style.shade)

    def shorts(self, shorts: list[Short]) -> None:
        """Pairs on the grid; lists of choices stand two to a row at the end."""
        body = self.style.text(self.pages.sheet)
        lists = [short for short in shorts if "\n" in plain(short.value)]
        row: list[tuple[Short, int]] = []
        left = self.slots
        for short in (one for one in shorts if one not in lists):
            need = self._wide(short.value, body)
            some = next((n for n in range(1, self.slots) if need <= n * SLOT - LABEL), self.slots)
            some = self.slots if short.wide else some
            if some > left:
                self._pairs(row)
                row, left = [], self.slots
            row.append((short, some))
            left -= some
        self._pairs(row)
        half = self.units // 2
        for start in range(0, len(lists), 2):
            some_lists = lists[start : start + 2]
            if len(some_lists) == 1:
                line = plain(some_lists[0].value).replace("\n", "　")
                cell = Cell(line, self.units - LABEL)
                self._put([[self._label(some_lists[0].label), cell]])
                continue
            cells: list[Cell] = []
            for one in some_lists:
                cells += [self._label(one.label), Cell(one.value, half - LABEL, leading=1.5)]
            self._put([cells])

    def _pairs(self, row: list[tuple[Short, int]]) -> None:
        if not row:
            return
        short, some = row[-1]
        row[-1] = (short, some + self.slots - sum(slots for _, slots in row))
        cells: list[Cell] = []
        for short, some in row:
            align = "center" if some == 1 else "left"
            entry = Cell(short.value, some * SLOT - LABEL, align=align)
            cells += [self._label(short.label), entry]
        self._put([cells])

    def long(self, item: Long) -> None:
        """A passage beside its label."""
        body = Cell(item.value, self.units - LABEL, valign="top", least=item.least, first_indent=2)
        body.leading = 1.65
        self._put([[self._label(item.label), body]])

    def grid(self, item: Grid) -> None:
        """A table beside its label, as high as all its rows."""
        rows = grid_rows(item, self.pages, self.units - LABEL)
        rows[0] = [self._label(item.label, LABEL, len(rows)), *rows[0]]
        self._put(rows, 8.5, 1.6 if self.style.long_by_hand else 0)

    def drawing(self, item: Drawing) -> None:
        """Pictures beside their label."""
        cell = Cell("", self.units - LABEL, least=item.height, extra=item.paint)
        self._put([[self._label(item.label), cell]])

    def signers(self, signers: list[Signer]) -> None:
        """Opinions beside their labels; whoever only signs has a line in one cell."""
        lines: list[Run] = []
        for one in signers:
            if one.remark or one.seal:
                continue
            name = name_runs(self.pages.sheet, one, self.style)
            lines += ["\n" if lines else "", f"{one.label}：", *name]
            lines += ["　　　日期：", *as_runs(one.date)]
        if lines:
            self._put([[Cell(lines, self.units, leading=2.1, least=12)]])
        for one in signers:
            if one.remark or one.seal:
                self._put([[self._label(one.label), self._opinion(one)]])

    def _opinion(self, one: Signer) -> Cell:
        words: Text = one.remark or "同意。"
        cell = Cell(words, self.units - LABEL, valign="top", first_indent=2, leading=1.75)
        cell.least = 38 if one.seal else 27
        name = name_runs(self.pages.sheet, one, self.style)
        runs: list[Run] = ["签字：" if name else "（公章）", *name, "　　", *as_runs(one.date)]

        def paint(sheet: Sheet, box: Box) -> None:
            x, y = box[2] - sheet.mm(10), box[3] - sheet.mm(4.5)
            sheet.line_of(x, y, runs, self.style.text(sheet), align="right")
            if one.seal:
                stamp(sheet, one.seal, x - sheet.mm(34), y - sheet.mm(8), 4)

        cell.extra = paint
        return cell

    def items(self, items: list[Item]) -> list[Sheet]:
        """The whole form."""
        for group in grouped(items):
            item = group[0]
            if isinstance(item, Short):
                self.shorts(shorts_of(group))
            elif isinstance(item, Long):
                self.long(item)
            elif isinstance(item, Grid):
                self.grid(item)
            elif isinstance(item, Drawing):
                self.drawing(item)
            else:
                self.signers(signers_of(group))
        return self.pages.sheets
