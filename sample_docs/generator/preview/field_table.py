"""An arrangement as one ruled table in a heavy frame, labels at the left, as most stations use."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Type, as_runs
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
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
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp

UNITS, LABEL = 24, 4


def _edges(code: str, agency: str, style: Style) -> Decorate:
    """The form's code at the upper left; the agency and the page at the foot."""

    def decorate(sheet: Sheet, number: int) -> None:
        small = Type(style.body, sheet.pt(9), style.colour)
        left, foot = sheet.mm(19), sheet.height - sheet.mm(10)
        words = f"{code}（续表）" if number > 1 else code
        sheet.line_of(left, sheet.mm(15), words, small)
        sheet.line_of(sheet.width / 2, foot, f"第 {number} 页", small, align="center")
        if number > 1:
            right = sheet.width - left
            sheet.line_of(right, sheet.mm(15), agency, small, align="right")

    return decorate


class _Framed:
    """A table that runs over pages, with a heavy frame around what stands on each."""

    def __init__(self, form: Form, style: Style, rng: Random, code: str) -> None:
        self.style = style
        paper = Paper(margin=19, top=20, bottom=16)
        self.pages = Pages(style, rng, paper, _edges(code, form.head, style))
        self.frames: dict[int, tuple[float, float]] = {}

    def rows(self, rows: list[Row], least_row: float = 9.5) -> None:
        """Rows that stay together."""
        pages = self.pages
        top, number = pages.y, len(pages.sheets)
        pages.rows([1.0] * UNITS, rows, least_row=least_row)
        if len(pages.sheets) > number:
            top = pages.sheet.mm(pages.paper.top)
        place = len(pages.sheets) - 1
        self.frames[place] = (self.frames.get(place, (top, 0))[0], pages.y)

    def label(self, text: str, columns: int = LABEL, rows: int = 1) -> Cell:
        """A label's cell; two characters stand apart."""
        words = "　　".join(text) if len(text) == 2 and columns >= LABEL else text
        kind = self.style.labels(self.pages.sheet)
        return Cell(words, columns, rows, align="center", kind=kind, shade=self.style.shade)

    def shorts(self, shorts: list[Short]) -> None:
        """Two or three pairs of label and entry to a row."""
        ems = self.pages.width / self.style.text(self.pages.sheet).size
        for line in lines_of(shorts, ems, 3, 4.5):
            if len(line) == 1:
                self.rows([[self.label(line[0].label), Cell(line[0].value, UNITS - LABEL)]])
                continue
            wide = [max(need_of(short, 0.0), 7.0) for short in line]
            row: list[Cell] = []
            for short, share in zip(line, spread(wide, UNITS), strict=True):
                own = min(LABEL, max(3, share // 2))
                row += [self.label(short.label, own), Cell(short.value, share - own)]
            self.rows([row])

    def signed(self, signer: Signer, columns: int) -> Cell:
        """Remark, then name and day at the right; the seal over them."""
        sheet = self.pages.sheet
        runs: list[Run] = []
        if signer.remark:
            runs += [*as_runs(signer.remark), "\n　　签名："]
        runs += name_runs(sheet, signer, self.style)
        # Where two share a row the day stands below the name.
        between = "　" if columns > UNITS // 2 else "\n"
        runs += [between, *as_runs(signer.date)] if signer.date else []
        cell = Cell(runs, columns, leading=2.2, least=34 if signer.seal else 12)
        if signer.seal:
            cell.valign, cell.align = "bottom", "right"

            def paint(page: Sheet, box: Box) -> None:
                stamp(page, signer.seal, box[2] - page.mm(30), (box[1] + box[3]) / 2, 4)

            cell.extra = paint
        return cell

    def signers(self, signers: list[Signer]) -> None:
        """Those with nothing to remark stand two to a row."""
        plain = [one for one in signers if not one.remark and not one.seal]
        half = UNITS // 2
        for start in range(0, len(plain), 2):
            some = plain[start : start + 2]
            columns = half if len(some) == 2 else UNITS
            row: list[Cell] = []
            for one in some:
                row += [self.label(one.label), self.signed(one, columns - LABEL)]
            self.rows([row], 13)
        for one in signers:
            if one not in plain:
                self.rows([[self.label(one.label), self.signed(one, UNITS - LABEL)]], 18)

    def finished(self) -> list[Sheet]:
        """The sheets, each with its frame."""
        left, right = self.pages.left, self.pages.left + self.pages.width
        for place, (top, bottom) in self.frames.items():
            sheet = self.pages.sheets[place]
            box = (left - 2, top - 2, right + 2, bottom + 2)
            sheet.draw.rectangle(box, outline=self.style.colour, width=6)
        return self.pages.sheets


def draw_station(form: Form, style: Style, rng: Random, code: str, note: str = "") -> list[Sheet]:
    """Agency over title, the number at the left under them, all else in the table."""
    table = _Framed(form, style, rng, code)
    pages = table.pages
    agency = Type(style.body, pages.sheet.pt(13), style.colour)
    pages.say(form.head, agency, align="center")
    pages.title(form.title, rng.choice((18, 20)))
    if form.right:
        pages.say(form.right)
    pages.gap(1)
    for group in grouped(form.items):
        item: Item = group[0]
        if isinstance(item, Short):
            table.shorts(shorts_of(group))
        elif isinstance(item, Long):
            body = Cell(item.value, UNITS - LABEL, valign="top", least=item.least, leading=1.6)
            table.rows([[table.label(item.label), body]], 15)
        elif isinstance(item, Grid):
            rows = grid_rows(item, pages, UNITS - LABEL)
            rows[0] = [table.label(item.label, LABEL, len(rows)), *rows[0]]
            table.rows(rows)
        elif isinstance(item, Drawing):
            picture = Cell("", UNITS - LABEL, least=item.height, extra=item.paint)
            table.rows([[table.label(item.label), picture]])
        else:
            table.signers(signers_of(group))
    if note:
        pages.gap(1.5)
        pages.say(note, style.text(pages.sheet, 0.88))
    return table.finished()
