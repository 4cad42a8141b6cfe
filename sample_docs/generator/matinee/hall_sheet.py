"""An arrangement as a quality office keeps forms: a control block on top of every page."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, Run, Type, as_runs
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.forms.parts import width_in_ems
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import (
    grid_rows,
    grouped,
    shorts_of,
    signature,
    signers_of,
)
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp

UNITS = 24
LABEL = 4
UPRIGHT = Paper(210, 297, 17, 46, 15)
LYING = Paper(297, 210, 18, 44, 13)


def _control(form: Form, style: Style, code: str) -> Decorate:
    """Agency, title and the form's code, edition and page in a block of three cells."""

    def decorate(sheet: Sheet, number: int) -> None:
        small = Type(style.body, sheet.pt(9), style.colour)
        title = Type(style.bold, sheet.pt(15.5), style.colour)
        width = sheet.width - 2 * sheet.mm(17)
        agency = Cell(form.head, align="center", kind=small.at(sheet.pt(10)))
        control = f"表单编号：{code}\n版本：A/{1 + len(form.title) % 3}\n页次：第{number}页"
        row = [agency, Cell(form.title, align="center", kind=title), Cell(control, kind=small)]
        block = Table(
            [2.5, 5.2, 2.1], [row], small, leading=1.45, colour=style.colour, least_row=18
        )
        block.put(sheet, sheet.mm(17), sheet.mm(15), width)

    return decorate


class _Controlled:
    """The table below the control block."""

    def __init__(self, form: Form, style: Style, rng: Random, code: str, paper: Paper) -> None:
        self.style = style
        self.pages = Pages(style, rng, paper, _control(form, style, code))
        if form.right:
            self.pages.y -= self.pages.sheet.mm(5)
            self.pages.say(form.right, align="right")
            self.pages.gap(0.5)

    def label(self, text: str, columns: int = LABEL, rows: int = 1) -> Cell:
        """A label's cell."""
        kind = self.style.labels(self.pages.sheet)
        shown = self.style.label(text)
        return Cell(shown, columns, rows, align="center", kind=kind, shade=self.style.shade)

    def put(self, rows: list[Row], least_row: float = 9.5) -> None:
        """Rows that stay together."""
        self.pages.rows([1.0] * UNITS, rows, least_row=least_row)

    def shorts(self, shorts: list[Short]) -> None:
        """Two pairs to a row on a landscape or upright page; long entries alone."""
        half = UNITS // 2
        em = self.pages.width / UNITS / self.style.text(self.pages.sheet).size
        lines: list[list[Short]] = []
        for short in shorts:
            alone = short.wide or width_in_ems(short.value) * 1.2 > (half - LABEL) * em * 1.6
            if lines and len(lines[-1]) == 1 and not alone and not self._alone(lines[-1][0], em):
                lines[-1].append(short)
            else:
                lines.append([short])
        for line in lines:
            row: list[Cell] = []
            for short in line:
                columns = (half if len(line) == 2 else UNITS) - LABEL
                align = "center" if len(line) == 2 else "left"
                row += [self.label(short.label), Cell(short.value, columns, align=align)]
            self.put([row])

    def _alone(self, short: Short, em: float) -> bool:
        half = UNITS // 2
        return short.wide or width_in_ems(short.value) * 1.2 > (half - LABEL) * em * 1.6

    def signers(self, signers: list[Signer]) -> None:
        """Who only signs stands side by side; opinions have a row each."""
        plain = [one for one in signers if not one.remark and not one.seal]
        if plain:
            share = UNITS // len(plain)
            cells: list[Cell] = []
            for one in plain:
                runs: list[Run] = [f"{one.label}：", *signature(self.pages.sheet, one, self.style)]
                runs += ["　　　　", *as_runs(one.date)] if one.date else []
                cells.append(Cell(runs, share))
            self.put([cells], 14)
        for one in signers:
            if one not in plain:
                self.opinion(one)

    def opinion(self, one: Signer) -> None:
        """A remark, the signature and the day, or the agency's seal over its day."""
        runs: list[Run] = [*as_runs(one.remark), "\n"] if one.remark else []
        name = signature(self.pages.sheet, one, self.style)
        runs += ["签字： ", *name, "　　　　"] if name else []
        runs += as_runs(one.date)
        cell = Cell(runs, UNITS - LABEL, leading=2.0, least=36 if one.seal else 16)
        if one.seal:
            cell.align = "right"

            def paint(page: Sheet, box: Box) -> None:
                stamp(page, one.seal, box[2] - page.mm(34), (box[1] + box[3]) / 2, 4)

            cell.extra = paint
        self.put([[self.label(one.label), cell]])

    def item(self, item: Item) -> None:
        """A passage, a table or a picture."""
        if isinstance(item, Long):
            body = Cell(item.value, UNITS - LABEL, valign="top", least=item.least, leading=1.55)
            self.put([[self.label(item.label), body]])
        elif isinstance(item, Grid):
            self.put([[self.label(item.label, UNITS)], *grid_rows(item, self.pages, UNITS)], 8)
        elif isinstance(item, Drawing):
            picture = Cell("", UNITS - LABEL, least=item.height, extra=item.paint)
            self.put([[self.label(item.label), picture]])


def draw_controlled(
    form: Form, style: Style, rng: Random, code: str, *, lying: bool = False
) -> list[Sheet]:
    """The form under its control block, on upright pages or ``lying`` ones."""
    table = _Controlled(form, style, rng, code, LYING if lying else UPRIGHT)
    for group in grouped(form.items):
        if isinstance(group[0], Short):
            table.shorts(shorts_of(group))
        elif isinstance(group[0], Signer):
            table.signers(signers_of(group))
        else:
            table.item(group[0])
    return table.pages.sheets
