"""An arrangement as a work sheet: numbered questions with hints, answers on dotted lines."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Table
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value, as_runs, set_text
from sample_docs.generator.drawing.typefaces import HEI, KAI
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, lines_of, shorts_of
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp

UNITS = 24
GREY: RGB = (112, 114, 120)
WHITE: RGB = (250, 250, 250)
BADGES: tuple[RGB, ...] = ((44, 44, 48), (26, 92, 120), (120, 70, 30), (58, 96, 52))
LEADING = 1.95
BADGE = 4.6  # millimetres, the side of a question's number


def _strip(agency: str, code: str, style: Style) -> Decorate:
    """The form's code at the upper right, the agency and the page at the foot."""

    def decorate(sheet: Sheet, number: int) -> None:
        small = Type(HEI, sheet.pt(8.5), GREY)
        right = sheet.width - sheet.mm(20)
        words = code if number == 1 else f"{code}（续页）"
        sheet.line_of(right, sheet.mm(13), words, small, align="right")
        foot = sheet.height - sheet.mm(9)
        sheet.line_of(sheet.mm(20), foot, f"{agency}　制", small)
        sheet.line_of(right, foot, f"第{number}页", small, align="right")

    return decorate


def _dots(sheet: Sheet, left: float, right: float, y: float) -> None:
    """A dotted rule."""
    step = sheet.mm(1.1)
    x = left
    while x < right:
        sheet.draw.line((x, y, min(x + step * 0.45, right), y), (150, 152, 158), 2)
        x += step


class _Sheet:
    """The work sheet being filled, and the number its next question takes."""

    def __init__(self, form: Form, style: Style, rng: Random, code: str) -> None:
        self.style, self.colour = style, rng.choice(BADGES)
        self.number = 0
        paper = Paper(margin=20, top=19, bottom=17)
        self.pages = Pages(style, rng, paper, _strip(form.head, code, style))

    def head(self, form: Form) -> None:
        """The title at the left and the number at the right over a double rule."""
        pages, style = self.pages, self.style
        sheet, right = pages.sheet, pages.left + pages.width
        title = Type(style.bold, sheet.pt(19), self.colour)
        pages.y += title.size
        sheet.line_of(pages.left, pages.y, form.title, title)
        if form.right:
            kind = style.text(sheet)
            sheet.line_of(right, pages.y, form.right, kind, align="right")
        pages.gap(2.6)
        sheet.draw.line((pages.left, pages.y, right, pages.y), self.colour, 6)
        sheet.draw.line((pages.left, pages.y + 10, right, pages.y + 10), self.colour, 2)
        pages.gap(4)

    def particulars(self, shorts: list[Short]) -> None:
        """Labels and entries between level rules, two or three pairs to a line."""
        pages, style = self.pages, self.style
        kind = style.text(pages.sheet)
        ems = pages.width / kind.size
        label_type = Type(style.bold, kind.size * 0.94, self.colour)
        rows: list[tuple[list[float], list[Cell]]] = []
        for line in lines_of(shorts, ems, 3, 3.5):
            weights: list[float] = []
            cells: list[Cell] = []
            for short in line:
                wide = len(short.label) + 1.6
                weights += [wide, max(5.0, ems / len(line) - wide)]
                cells += [Cell(short.label, kind=label_type), Cell(short.value)]
            rows.append((weights, cells))
        for weights, cells in rows:
            table = Table(weights, [cells], kind, colour=GREY, rule=2, least_row=9, inner=False)
            pages.room(sum(table.heights(pages.sheet, pages.width)))
            pages.y = table.put(pages.sheet, pages.left, pages.y, pages.width)
        pages.gap(2)

    def question(self, label: str, hint: str = "", room: float = 26) -> None:
        """A number in a filled square, what is asked in bold, and a hint in grey."""
        pages, style = self.pages, self.style
        pages.gap(1.2)
        pages.room(pages.sheet.mm(room))
        self.number += 1
        sheet, side = pages.sheet, pages.sheet.mm(BADGE)
        kind = style.strong(sheet, 1.06)
        y = pages.y + side * 0.8
        box = (pages.left, y - side * 0.8, pages.left + side, y + side * 0.2)
        sheet.draw.rectangle(box, fill=self.colour)
        digits = Type(HEI, side * 0.72, WHITE)
        middle = pages.left + side / 2
        sheet.line_of(middle, y - side * 0.04, str(self.number), digits, align="center")
        end = sheet.line_of(pages.left + side * 1.5, y, label, kind)
        small = Type(KAI, kind.size * 0.82, GREY)
        if hint and end + small.width(hint) + sheet.mm(3) < pages.left + pages.width:
            sheet.line_of(end + sheet.mm(2), y, hint, small)
        pages.y += side * 1.25

    def answer(self, text: Text, least: float) -> None:
        """A passage on dotted lines, at least as many as a height asks for."""
        pages = self.pages
        kind = self.style.text(pages.sheet)
        step = kind.size * LEADING
        indent = pages.sheet.mm(BADGE * 1.5)
        wide = pages.width - indent
        lines = set_text(text, wide, kind, pages.sheet.pen)
        blank = max(0, round(pages.sheet.mm(least) / step) - len(lines))
        for line in [*lines, *[None] * min(2, blank)]:
            pages.room(step)
            left = pages.left + indent
            if line is not None:
                pages.sheet.put_line(line, left, pages.y + step * 0.72)
            _dots(pages.sheet, left, pages.left + pages.width, pages.y + step * 0.95)
            pages.y += step

    def table(self, item: Grid) -> None:
        """A ruled table below its question."""
        pages = self.pages
        for row in grid_rows(item, pages, UNITS):
            pages.rows([1.0] * UNITS, [row], least_row=8)
        pages.gap(1.5)

    def signers(self, signers: list[Signer]) -> None:
        """Boxes beside each other: who signs, what they say, name, and the day below."""
        pages = self.pages
        pages.gap(3)
        for start in range(0, len(signers), 3):
            some = signers[start : start + 3]
            weights = [1.5 if one.remark or one.seal else 1.0 for one in some]
            high = 36 if any(one.seal for one in some) else 26
            pages.rows(weights, [[self._box(one) for one in some]], least_row=high)

    def _box(self, signer: Signer) -> Cell:
        pages, style = self.pages, self.style
        label = Value(f"{signer.label}：", pen=style.labels(pages.sheet))
        runs: list[Run] = [label]
        if signer.remark:
            runs += ["\n", *as_runs(signer.remark)]
        runs += ["\n", *name_runs(pages.sheet, signer, style)]
        if signer.date:
            runs += ["\n", *as_runs(signer.date)]
        cell = Cell(runs, valign="top", leading=1.85)
        if signer.seal:

            def paint(page: Sheet, box: tuple[float, float, float, float]) -> None:
                stamp(page, signer.seal, box[0] * 0.45 + box[2] * 0.55, (box[1] + box[3]) / 2, 3)

            cell.extra = paint
        return cell


def draw_worksheet(
    form: Form, style: Style, rng: Random, code: str, hints: dict[str, str]
) -> list[Sheet]:
    """Particulars on top, then numbered questions; ``hints`` are by label."""
    page = _Sheet(form, style, rng, code)
    page.head(form)
    signers: list[Signer] = []
    for group in grouped(form.items):
        item: Item = group[0]
        if isinstance(item, Short):
            page.particulars(shorts_of(group))
        elif isinstance(item, Long):
            page.question(item.label, hints.get(item.label, ""))
            page.answer(item.value, item.least)
        elif isinstance(item, Grid):
            page.question(item.label, room=32)
            page.table(item)
        elif isinstance(item, Drawing):
            page.question(item.label, room=item.height + 10)
            pages = page.pages
            high = pages.sheet.mm(item.height)
            box = (pages.left, pages.y, pages.left + pages.width, pages.y + high)
            item.paint(pages.sheet, box)
            pages.y += high
        else:
            signers += [one for one in group if isinstance(one, Signer)]
    page.signers(signers)
    return page.pages.sheets
