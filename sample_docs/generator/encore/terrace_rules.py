"""An arrangement without a frame: horizontal rules alone, bold names at the left of each part."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value, as_runs, set_text
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short, Signer
from sample_docs.generator.matinee.agency_stock import Part
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, shorts_of, signers_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24
LABEL = 5
TINTS: tuple[RGB, ...] = ((34, 84, 110), (36, 36, 40), (92, 50, 44), (46, 92, 62))


class RuledPages:
    """The paper being filled: a head over a thick rule, then parts between thin ones."""

    def __init__(self, form: Form, style: Style, rng: Random, paper: Paper | None = None) -> None:
        self.style, self.tint = style, Random(form.head).choice(TINTS)
        tint = self.tint

        def decorate(sheet: Sheet, page: int) -> None:
            small = Type(style.body, sheet.pt(9.5), tint)
            left, right = sheet.mm(22), sheet.width - sheet.mm(22)
            sheet.line_of(left, sheet.mm(13), form.head, small)
            sheet.line_of(right, sheet.mm(13), f"P.{page}", small, align="right")
            y = sheet.mm(15.5)
            sheet.draw.line((left, y, right, y), tint, 5)

        self.pages = Pages(style, rng, paper or Paper(margin=22, top=19, bottom=15), decorate)
        title = Type(style.bold, self.pages.sheet.pt(rng.choice((17, 19))), tint, 0.08)
        self.pages.say(form.title, title, leading=2.1)

    def put(self, rows: list[Row], least: float = 8.0, leading: float = 0.0) -> None:
        """Rows between horizontal rules, kept together."""
        pages, style = self.pages, self.style
        kind, leading = style.text(pages.sheet), leading or style.leading
        table = Table(
            [1.0] * UNITS, rows, kind, leading, rule=2, colour=(150, 150, 154), least_row=least,
            inner=False,
        )  # fmt: skip
        pages.room(sum(table.heights(pages.sheet, pages.width)))
        pages.y = table.put(pages.sheet, pages.left, pages.y, pages.width)

    def name(self, text: str, rows: int = 1) -> Cell:
        """The name of a part."""
        kind = Type(self.style.bold, self.style.text(self.pages.sheet).size, self.tint)
        return Cell(text, LABEL, rows, valign="top", kind=kind, leading=1.6)

    def particulars(self, shorts: list[Short]) -> None:
        """Two to a row, label and entry on one line; a long one alone."""
        pages = self.pages
        kind, half = self.style.text(pages.sheet), UNITS // 2
        row: list[Cell] = []
        for short in shorts:
            label = Value(short.label, pen=Type(self.style.bold, kind.size, self.tint))
            runs: list[Run] = [label, "　", *as_runs(short.value)]
            wide = set_text(runs, 1e9, kind, pages.sheet.pen)[0].width + pages.sheet.mm(4)
            alone = short.wide or wide > pages.width / 2
            if alone and row:
                self.put([[*row, Cell("", half)]])
                row = []
            if alone:
                self.put([[Cell(runs, UNITS)]])
                continue
            row.append(Cell(runs, half))
            if len(row) == 2:
                self.put([row])
                row = []
        if row:
            self.put([[*row, Cell("", half)]])
        pages.gap(2.5)

    def part(self, part: Part) -> None:
        """One part, whatever it holds."""
        item, wide = part.items[0], UNITS - LABEL
        if isinstance(item, Short) and len(part.items) > 1:
            self.particulars(shorts_of(part.items))
        elif isinstance(item, Short):
            self.put([[self.name(part.name), Cell(item.value, wide)]])
        elif isinstance(item, Long):
            body = Cell(item.value, wide, valign="top", least=item.least * 0.8, leading=1.6)
            self.put([[self.name(part.name), body]])
        elif isinstance(item, Grid):
            rows = grid_rows(item, self.pages, wide)
            rows[0] = [self.name(part.name), *rows[0]]
            rows[1:] = [[Cell("", LABEL), *row] for row in rows[1:]]
            self.put(rows, 7.5, 1.6 if self.style.long_by_hand else 0)
        elif isinstance(item, Drawing):
            body = Cell("", wide, least=item.height, extra=item.paint)
            self.put([[self.name(part.name), body]])
        else:
            self.signers(signers_of(part.items))

    def signers(self, signers: list[Signer]) -> None:
        """A line a person: label, remark or nothing, name and day at the right."""
        mm = self.pages.sheet.mm
        tall = 24 if self.style.short_by_hand else 17
        self.pages.room(mm(sum(28 if one.seal else tall if one.remark else 11 for one in signers)))
        self.pages.gap(1.5)
        for one in signers:
            day: Text = one.date
            cells = [self.name(one.label)]
            if one.seal:
                cell = Cell(day, UNITS - LABEL, align="right", least=26)
                cell.extra = lambda sheet, box, unit=one.seal: stamp(
                    sheet, unit, box[2] - sheet.mm(34), (box[1] + box[3]) / 2, 3
                )
                self.put([[*cells, cell]])
                continue
            signed = Cell(name_runs(self.pages.sheet, one, self.style), 5, align="center")
            cells += [Cell(one.remark, 7), signed, Cell(day, 7, align="right")]
            self.put([cells], 11)
