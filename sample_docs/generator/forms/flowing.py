"""Arrangements without an outer table: ruled blanks after labels, or headings and paragraphs."""

from dataclasses import dataclass, replace
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Run, Text, Value, as_runs, set_text
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.forms.parts import (
    MARGIN,
    frame,
    opinion_label,
    put_foot,
    put_head,
    seal_over,
    signer_runs,
    width_in_ems,
)
from sample_docs.generator.papers.style import Style

BOTTOM = 20.0  # millimetres kept free at the foot of a page


@dataclass(frozen=True)
class Make:
    """How a flowing form is made.

    ``columns`` is how many short entries stand on a line; ``underline`` rules the blanks;
    ``numbered`` gives long entries numbered headings (一、…), else the label stands before them.
    """

    columns: int = 2
    underline: bool = True
    numbered: bool = False


class _Flow:
    """Where the next item goes; turns to a new page when one is full."""

    def __init__(self, form: Form, style: Style, rng: Random, make: Make) -> None:
        self.form, self.style, self.rng, self.make = form, style, rng, make
        self.sheets = [style.sheet(rng)]
        self.left, self.width = frame(self.sheet, MARGIN + rng.choice((0, 3, 6)))
        self.y = put_head(self.sheet, form, style, rng)
        self.heading = 0

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    def room(self, height: float) -> None:
        """Turn the page where ``height`` pixels no longer fit."""
        if self.y + height > self.sheet.height - self.sheet.mm(BOTTOM):
            self.sheets.append(self.style.sheet(self.rng))
            self.y = self.sheet.mm(22)

    def paragraph(self, text: Text, *, indent: float = 0.0, strong: bool = False) -> None:
        """A paragraph, cut between its lines where the page ends."""
        kind = self.style.strong(self.sheet) if strong else self.style.text(self.sheet)
        lines = set_text(text, self.width, kind, self.sheet.pen, indent * kind.size)
        step = (self.style.leading + 0.15) * kind.size
        for line in lines:
            self.room(step)
            self.sheet.put_line(line, self.left, self.y + step / 2 + 0.37 * kind.size)
            self.y += step

    def gap(self, millimetres: float) -> None:
        self.y += self.sheet.mm(millimetres)


def draw_flowing(form: Form, style: Style, rng: Random, make: Make) -> list[Sheet]:
    """Draw a form as running text over as many pages as it needs."""
    flow = _Flow(form, style, rng, make)
    waiting: list[Short] = []
    for item in [*form.items, None]:
        if isinstance(item, Short):
            waiting.append(item)
            continue
        if waiting:
            _put_shorts(flow, waiting)
            waiting = []
        if item is not None:
            _put(flow, item)
    for number, sheet in enumerate(flow.sheets):
        put_foot(sheet, form, style, number + 1, len(flow.sheets))
    return flow.sheets


def _put(flow: _Flow, item: Item) -> None:
    if isinstance(item, Long):
        _put_long(flow, item)
    elif isinstance(item, Grid):
        _put_heading(flow, item.label)
        _put_grid(flow, item)
    elif isinstance(item, Drawing):
        _put_heading(flow, item.label)
        flow.room(flow.sheet.mm(item.height))
        box = (flow.left, flow.y, flow.left + flow.width, flow.y + flow.sheet.mm(item.height))
        item.paint(flow.sheet, box)
        flow.y = box[3]
    elif isinstance(item, Signer):
        _put_signer(flow, item)


def _blank(text: Text, ems: float) -> list[Run]:
    """The entries of a text on one ruled blank."""
    runs: list[Run] = []
    for run in as_runs(text):
        if isinstance(run, Value) and not run.blank:
            runs.append(replace(run, blank=ems))
        else:
            runs.append(run)
    return runs


def _put_shorts(flow: _Flow, items: list[Short]) -> None:
    kind = flow.style.text(flow.sheet)
    columns = flow.make.columns
    step = (flow.style.leading + 0.5) * kind.size
    column_width = flow.width / columns
    column = 0
    for item in items:
        label = flow.style.label(item.label) + (flow.style.colon or "：")
        ems = column_width / kind.size
        wide = item.wide or width_in_ems(label) + width_in_ems(item.value) * 1.2 + 1.5 > ems
        if column and (wide or column == columns):
            flow.y += step
            column = 0
        flow.room(step)
        entry: list[Run] = list(as_runs(item.value))
        if flow.make.underline:
            around = "".join(run for run in as_runs(item.value) if isinstance(run, str))
            room = (columns if wide else 1) * ems - width_in_ems(label) - width_in_ems(around) - 2
            entry = _blank(item.value, max(3.0, min(room, 22.0)))
        if wide:
            flow.paragraph([label, *entry])
            continue
        x = flow.left + column * column_width
        flow.sheet.line_of(x, flow.y + step / 2 + 0.37 * kind.size, [label, *entry], kind)
        column += 1
    if column:
        flow.y += step


def _put_heading(flow: _Flow, label: str) -> None:
    if not label:
        return
    flow.heading += 1
    flow.gap(1.5)
    flow.room(flow.sheet.mm(16))
    if flow.make.numbered:
        flow.paragraph(f"{han_number(flow.heading)}、{label}", strong=True)
    else:
        flow.paragraph(label + (flow.style.colon or "："), strong=flow.style.label_bold)


def _put_long(flow: _Flow, item: Long) -> None:
    _put_heading(flow, item.label)
    runs: list[Run] = []
    for run in as_runs(item.value):  # an indent before each paragraph of the passage
        if isinstance(run, Value):
            runs.append(replace(run, blank=0.0))
        else:
            runs.append(run)
    flow.paragraph(runs, indent=2)


def _put_grid(flow: _Flow, item: Grid) -> None:
    """The table row by row, so that it may run over the page's end."""
    style = flow.style
    head: Row = [
        Cell(text, align="center", kind=style.labels(flow.sheet), shade=style.shade)
        for text in item.header
    ]
    rows: list[Row] = [head]
    for entries in item.rows:
        rows.append(
            [
                Cell(entry, align="center" if width_in_ems(entry) < 7 else "left")
                for entry in entries
            ]
        )
    flow.gap(1)
    for row in rows:
        table = Table(
            list(item.weights),
            [row],
            style.text(flow.sheet, 0.95),
            leading=style.leading,
            rule=style.rule,
            colour=style.colour,
        )
        flow.room(sum(table.heights(flow.sheet, flow.width)))
        flow.y = table.put(flow.sheet, flow.left, flow.y, flow.width)
    flow.gap(2)


def _put_signer(flow: _Flow, item: Signer) -> None:
    if item.remark:
        flow.gap(1.5)
        flow.paragraph(
            [opinion_label(item.label) + (flow.style.colon or "："), *as_runs(item.remark)]
        )
        item = replace(item, label="签名")
    kind = flow.style.text(flow.sheet)
    height = flow.sheet.mm(24 if item.seal else 11)
    flow.room(height)
    blank = 6.0 if flow.make.underline else 0.0
    runs = signer_runs(flow.sheet, item, flow.style, blank=blank)
    middle = flow.y + height / 2
    flow.sheet.line_of(flow.left + flow.width, middle + 0.37 * kind.size, runs, kind, align="right")
    if item.seal:
        box = (flow.left, flow.y, flow.left + flow.width, flow.y + height)
        seal_over(flow.sheet, item.seal, box)
    flow.y += height
