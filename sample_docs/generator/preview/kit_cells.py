"""An arrangement as a printed form kit: a dark bar with the title, small labels in the cells."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Table
from sample_docs.generator.drawing.text import RGB, Box, Run, Text, Type, Value, as_runs
from sample_docs.generator.drawing.typefaces import HEI
from sample_docs.generator.forms.content import (
    Drawing,
    Form,
    Grid,
    Item,
    Long,
    Painter,
    Short,
    Signer,
)
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import (
    grid_rows,
    grouped,
    lines_of,
    need_of,
    shorts_of,
    signers_of,
)
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp

UNITS = 24
WHITE: RGB = (252, 252, 252)
RULE: RGB = (120, 124, 130)
BARS: tuple[RGB, ...] = ((38, 70, 92), (64, 64, 70), (112, 44, 48), (36, 88, 74))


def _edges(form: Form, bar: RGB, code: str, style: Style) -> Decorate:
    """The bar with title and code on the first page, a thin one on others; agency at the foot."""

    def decorate(sheet: Sheet, number: int) -> None:
        left, right = sheet.mm(15), sheet.width - sheet.mm(15)
        high = sheet.mm(13 if number == 1 else 7)
        top = sheet.mm(14)
        sheet.draw.rectangle((left, top, right, top + high), fill=bar)
        kind = Type(style.bold, sheet.pt(18 if number == 1 else 10), WHITE)
        y = top + high / 2 + kind.size * 0.36
        words = form.title if number == 1 else f"{form.title}（续）"
        sheet.line_of(left + sheet.mm(4), y, words, kind)
        small = Type(HEI, sheet.pt(10 if number == 1 else 8.5), WHITE)
        sheet.line_of(right - sheet.mm(4), y, code, small, align="right")
        foot = Type(style.body, sheet.pt(8.5), RULE)
        low = sheet.height - sheet.mm(9)
        sheet.line_of(left, low, form.head, foot)
        sheet.line_of(right, low, f"{number}", foot, align="right")

    return decorate


class _Kit:
    """The sheet of the kit being filled."""

    def __init__(self, form: Form, style: Style, rng: Random, code: str) -> None:
        # All sheets of one agency's kit are printed in one colour.
        self.style, self.bar = style, Random(form.head).choice(BARS)
        paper = Paper(margin=15, top=28, bottom=15)
        self.pages = Pages(style, rng, paper, _edges(form, self.bar, code, style))

    def entry(self, label: str, value: Text = "", *, least: float = 0.0) -> Cell:
        """A small label in the bar's colour, its entry on the line below."""
        kind = self.style.text(self.pages.sheet)
        head = Value(label, pen=Type(self.style.bold, kind.size * 0.8, self.bar))
        runs: list[Run] = [head, "\n", *as_runs(value)] if value else [head]
        return Cell(runs, valign="top", leading=1.5, least=least)

    def put(self, weights: list[float], cells: list[Cell], least: float = 13.5) -> None:
        """One row of entries."""
        pages = self.pages
        kind = self.style.text(pages.sheet)
        table = Table(weights, [cells], kind, colour=RULE, rule=2, least_row=least, padding=1.8)
        pages.room(sum(table.heights(pages.sheet, pages.width)))
        pages.y = table.put(pages.sheet, pages.left, pages.y, pages.width)

    def shorts(self, shorts: list[Short]) -> None:
        """Up to four entries to a row."""
        ems = self.pages.width / self.style.text(self.pages.sheet).size
        for line in lines_of(shorts, ems, 4, 1.5):
            weights = [max(need_of(s, 0) - len(s.label) * 0.6, 5.0) for s in line]
            self.put(weights, [self.entry(s.label, s.value) for s in line])

    def signers(self, signers: list[Signer]) -> None:
        """All who sign side by side, at most three to a row."""
        for start in range(0, len(signers), 3):
            some = signers[start : start + 3]
            cells = [self._signed(one) for one in some]
            self.put([1.3 if one.remark or one.seal else 1.0 for one in some], cells, 20)

    def _signed(self, signer: Signer) -> Cell:
        runs: list[Run] = [*as_runs(signer.remark), "\n"] if signer.remark else []
        runs += name_runs(self.pages.sheet, signer, self.style)
        runs += ["\n", *as_runs(signer.date)] if signer.date else []
        cell = self.entry(signer.label, runs, least=38.0 if signer.seal else 0.0)
        cell.leading = 2.2  # a signature is taller than a line of print
        if signer.seal:

            def paint(page: Sheet, box: Box) -> None:
                middle = (box[0] + box[2]) / 2 + page.mm(4)
                stamp(page, signer.seal, middle, (box[1] + box[3]) / 2 + page.mm(2), 2)

            cell.extra = paint
        return cell


def draw_kit(form: Form, style: Style, rng: Random, code: str) -> list[Sheet]:
    """Every entry in a cell of its own under its label."""
    kit = _Kit(form, style, rng, code)
    pages = kit.pages
    waiting: list[Long] = []

    def flush() -> None:
        """Passages that wait for a neighbour."""
        if waiting:
            cells = [kit.entry(one.label, one.value, least=one.least) for one in waiting]
            kit.put([1.0] * len(cells), cells)
            waiting.clear()

    for group in grouped(form.items):
        item: Item = group[0]
        if isinstance(item, Long) and item.least <= 14:
            waiting.append(item)
            if len(waiting) == 2:
                flush()
            continue
        flush()
        if isinstance(item, Short):
            kit.shorts(shorts_of(group))
        elif isinstance(item, Long):
            kit.put([1.0], [kit.entry(item.label, item.value, least=item.least + 6)])
        elif isinstance(item, Grid):
            pages.room(pages.sheet.mm(16 + 10 * len(item.rows)))
            kit.put([1.0], [kit.entry(item.label)], 6)
            pages.rows([1.0] * UNITS, grid_rows(item, pages, UNITS), least_row=8.5)
        elif isinstance(item, Drawing):
            cell = kit.entry(item.label, "", least=item.height + 8)
            cell.extra = _below(item)
            kit.put([1.0], [cell])
        else:
            kit.signers(signers_of(group))
    flush()
    return pages.sheets


def _below(item: Drawing) -> Painter:
    """The drawing below its label in the same cell."""

    def paint(sheet: Sheet, box: Box) -> None:
        item.paint(sheet, (box[0], box[1] + sheet.mm(7), box[2], box[3]))

    return paint
