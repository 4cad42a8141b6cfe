"""An arrangement as a bare Word table: every label stands in the cell of its entry."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import Box, Run, Value, as_runs
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import (
    grid_rows,
    grouped,
    lines_of,
    need_of,
    shorts_of,
    signers_of,
)
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24


class _Plain:
    """The table being filled."""

    def __init__(self, style: Style, rng: Random) -> None:
        self.style = style
        self.pages = Pages(style, rng, Paper(margin=23, top=22, bottom=15))

    def label(self, text: str) -> Value:
        """A label with its colon."""
        return Value(f"{text}：", pen=self.style.labels(self.pages.sheet))

    def shorts(self, shorts: list[Short]) -> None:
        """Up to three entries to a row, each behind its label."""
        ems = self.pages.width / self.style.text(self.pages.sheet).size
        for line in lines_of(shorts, ems, 3, 2.5):
            weights = [max(need_of(short, 1.0), 6.0) for short in line]
            cells = [Cell([self.label(one.label), *as_runs(one.value)]) for one in line]
            self.pages.rows(weights, [cells], least_row=10)

    def long(self, item: Long) -> None:
        """A label in a line of its own, the passage below it in the same cell."""
        runs: list[Run] = [self.label(item.label), "\n", *as_runs(item.value)]
        cell = Cell(runs, valign="top", least=item.least * 0.85, leading=1.6)
        self.pages.rows([1.0], [[cell]])

    def grid(self, item: Grid) -> None:
        """A label's row over the rows of an inner table."""
        head = Cell([self.label(item.label)], UNITS)
        self.pages.rows([1.0] * UNITS, [[head], *grid_rows(item, self.pages, UNITS)], least_row=8.5)

    def drawing(self, item: Drawing) -> None:
        """A label over a drawing."""

        def paint(sheet: Sheet, box: Box) -> None:
            item.paint(sheet, (box[0], box[1] + sheet.mm(8), box[2], box[3]))

        cell = Cell([self.label(item.label)], valign="top", least=item.height + 10, extra=paint)
        self.pages.rows([1.0], [[cell]])

    def sign(self, signer: Signer) -> None:
        """Label and remark at the left, name and day in the last line at the right."""
        pages = self.pages

        def close(sheet: Sheet, box: Box) -> None:
            kind, y = self.style.text(sheet), box[3] - sheet.mm(5)
            runs: list[Run] = name_runs(sheet, signer, self.style)
            runs = ["签名：", *runs] if signer.remark else runs
            runs += ["　　日期：", *as_runs(signer.date)] if signer.date else []
            right = box[2] - sheet.mm(5)
            sheet.line_of(right, y, runs, kind, align="right")
            if signer.seal:
                stamp(sheet, signer.seal, right - sheet.mm(26), y - sheet.mm(8), 3)

        least = 29.0 if signer.seal else 22.0 if signer.remark else 14.0
        label: list[Run] = [self.label(signer.label), *as_runs(signer.remark)]
        valign = "top" if signer.seal or signer.remark else "middle"
        pages.rows([1.0], [[Cell(label, least=least, valign=valign, leading=1.6, extra=close)]])


def draw_plain(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """The title alone, then a table of whole-width rows."""
    table = _Plain(style, rng)
    pages = table.pages
    pages.title(form.title, rng.choice((16, 18, 22)))
    pages.gap(3)
    for group in grouped(form.items):
        item: Item = group[0]
        if isinstance(item, Short):
            table.shorts(shorts_of(group))
        elif isinstance(item, Long):
            table.long(item)
        elif isinstance(item, Grid):
            table.grid(item)
        elif isinstance(item, Drawing):
            table.drawing(item)
        else:
            for signer in signers_of(group):
                table.sign(signer)
    return pages.sheets
