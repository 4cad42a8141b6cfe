"""An arrangement as one plain table in numbered parts, continued on further pages as 续表."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Type, Value, as_runs
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.matinee.agency_stock import Part
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import (
    grid_rows,
    grouped,
    lines_of,
    need_of,
    shorts_of,
    signers_of,
    spread,
)
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS, LABEL = 24, 4
BAND = (234, 236, 238)


def count_pages(sheets: list[Sheet], style: Style) -> None:
    """Write 第 1 页 共 2 页 at the foot of each sheet where there are several."""
    for number, sheet in enumerate(sheets, 1):
        if len(sheets) > 1:
            kind = Type(style.body, sheet.pt(9), style.colour)
            foot = sheet.height - sheet.mm(10)
            words = f"第 {number} 页 共 {len(sheets)} 页"
            sheet.line_of(sheet.width / 2, foot, words, kind, align="center")


class PartedTable:
    """A form's table, part by part."""

    def __init__(self, pages: Pages) -> None:
        self.pages, self.style = pages, pages.style

    def label(self, text: str, columns: int = LABEL) -> Cell:
        """A label's cell."""
        kind = self.style.labels(self.pages.sheet)
        return Cell(self.style.label(text), columns, align="center", kind=kind)

    def band(self, text: str, room: float) -> None:
        """A part's heading over the whole width, with room for what follows."""
        sheet = self.pages.sheet
        self.pages.room(sheet.mm(9 + room))
        cell = Cell(text, kind=self.style.strong(sheet), shade=BAND)
        self.pages.rows([1.0], [[cell]], least_row=8)

    def shorts(self, shorts: list[Short]) -> None:
        """Up to four pairs of label and entry to a row."""
        pages = self.pages
        ems = pages.width / self.style.text(pages.sheet).size
        for line in lines_of(shorts, ems, 4, 3.6):
            if len(line) == 1:
                row = [self.label(line[0].label), Cell(line[0].value, UNITS - LABEL)]
                pages.rows([1.0] * UNITS, [row], least_row=9)
                continue
            weights: list[float] = []
            cells: list[Cell] = []
            for short in line:
                head = max(len(short.label), 3) + 1.6
                weights += [head, max(need_of(short, 1.6) - len(short.label), 4.5)]
                cells += [self.label(short.label, 1), Cell(short.value)]
            pages.rows([float(w) for w in spread(weights, 120)], [cells], least_row=9)

    def long(self, item: Long, *, alone: bool) -> None:
        """A passage beside its label, or over the whole width where its part says it all."""
        columns = UNITS if alone else UNITS - LABEL
        body = Cell(item.value, columns, valign="top", least=item.least * 0.75, leading=1.6)
        if alone:
            body.first_indent = 2
        row = [body] if alone else [self.label(item.label), body]
        self.pages.rows([1.0] * UNITS, [row], least_row=14)

    def signers(self, signers: list[Signer]) -> None:
        """Those who only sign share a row of labels and cells; others have the whole width."""
        plain = [one for one in signers if not one.remark and not one.seal]
        pages, rest = self.pages, len(signers) - len(plain)
        pages.room(pages.sheet.mm(16 + 26 * rest))  # signatures stay together
        row: list[Cell] = []
        shares = spread([1.0] * len(plain), UNITS) if plain else []
        for one, share in zip(plain, shares, strict=True):
            runs: list[Run] = [*name_runs(self.pages.sheet, one, self.style)]
            runs += ["\n" if len(plain) > 1 else "　　　　", *as_runs(one.date)]
            row += [self.label(one.label, LABEL), Cell(runs, share - LABEL, leading=2.4)]
        if row:
            self.pages.rows([1.0] * UNITS, [row], least_row=15)
        for one in signers:
            if one not in plain:
                self.pages.rows([1.0] * UNITS, [self.opinion(one)], least_row=24)

    def opinion(self, one: Signer) -> Row:
        """A remark, name and day to the right below it; the seal over them."""
        signed: list[Run] = ["签名：", *name_runs(self.pages.sheet, one, self.style), "　　"]
        signed = [*(signed if one.name else []), *as_runs(one.date)]
        cell = Cell(one.remark, UNITS - LABEL, valign="top", leading=1.6)
        cell.least = 40 if one.seal else 26

        def paint(page: Sheet, box: Box) -> None:
            x, y = box[2] - page.mm(6), box[3] - page.mm(6)
            page.line_of(x, y, signed, self.style.text(page), align="right")
            if one.seal:
                stamp(page, one.seal, x - page.mm(24), (box[1] + box[3]) / 2, 4)

        cell.extra = paint
        return [self.label(one.label), cell]

    def part(self, part: Part, number: int) -> None:
        """One part: its heading, then its items."""
        if part.name:
            first = part.items[0]
            tall = {Grid: 34.0, Drawing: 44.0, Long: 22.0}.get(type(first), 14.0)
            if isinstance(first, Signer):
                tall = 13.0 + 28 * sum(
                    bool(one.remark or one.seal) for one in signers_of(part.items)
                )
            self.band(f"{han_number(number)}、{part.name}", tall)
        alone = len(part.items) == 1
        for group in grouped(part.items):
            item: Item = group[0]
            if isinstance(item, Short):
                self.shorts(shorts_of(group))
            elif isinstance(item, Long):
                self.long(item, alone=alone)
            elif isinstance(item, Grid):
                leading = 1.65 if self.style.long_by_hand else 0
                for row in grid_rows(item, self.pages, UNITS):
                    self.pages.rows([1.0] * UNITS, [row], least_row=8.5, leading=leading)
            elif isinstance(item, Drawing):
                cell = Cell("", UNITS, least=item.height, extra=item.paint)
                self.pages.rows([1.0] * UNITS, [[cell]])
            else:
                self.signers(signers_of(group))


def begun(form: Form, style: Style, rng: Random, under: Text = "") -> Pages:
    """A first page with title, what stands under it, and agency and number; 续表 on others."""
    number = [run if isinstance(run, str) else run.text for run in as_runs(form.right)]

    def decorate(sheet: Sheet, page: int) -> None:
        if page > 1:
            small = style.text(sheet, 0.95)
            sheet.line_of(sheet.mm(18), sheet.mm(20), f"{form.title}（续表）", small)
            runs: list[Run] = [number[0], Value(number[1], hand=style.short_by_hand)]
            sheet.line_of(sheet.width - sheet.mm(18), sheet.mm(20), runs, small, align="right")

    pages = Pages(style, rng, Paper(margin=18, top=22, bottom=15), decorate)
    pages.title(form.title, rng.choice((18, 20, 22)))
    if under:
        pages.say(under, style.text(pages.sheet, 1.1), align="center")
    kind = style.text(pages.sheet)
    y = pages.y + kind.size * 1.2
    if kind.width(form.head + "填表单位：") + kind.width("".join(number)) * 1.15 < pages.width:
        pages.sheet.line_of(pages.left, y, f"填表单位：{form.head}", kind)
    pages.sheet.line_of(pages.left + pages.width, y, form.right, kind, align="right")
    pages.y = y + pages.sheet.mm(2.5)
    return pages


def draw_parted(
    form: Form, parts: list[Part], style: Style, rng: Random, under: Text = ""
) -> list[Sheet]:
    """The whole form."""
    pages = begun(form, style, rng, under)
    table = PartedTable(pages)
    for number, part in enumerate(parts, 1):
        table.part(part, number)
    count_pages(pages.sheets, style)
    return pages.sheets
