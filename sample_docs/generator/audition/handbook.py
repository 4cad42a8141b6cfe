"""An arrangement as the open pages of a printed handbook (手册): two pages on a landscape sheet."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Type, as_runs
from sample_docs.generator.drawing.typefaces import KAI
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, lines_of, shorts_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24
GREY: RGB = (110, 108, 104)
BARS: tuple[RGB, ...] = ((150, 44, 40), (34, 84, 134), (74, 74, 80), (34, 108, 88))
OUTER, INNER = 15.0, 13.0  # millimetres


class Spread(Pages):
    """Pages in pairs: the left one fills first, then the right one, then a new sheet."""

    def __init__(self, style: Style, rng: Random, book: str, form: Form, page: int) -> None:
        self.book, self.form, self.first = book, form, page
        self.right_hand = True
        super().__init__(style, rng, Paper(297, 210, OUTER, 25, 16))

    def turn(self) -> None:
        """Go on to the right page, or to a new sheet."""
        if self.sheets and not self.right_hand:
            self.right_hand = True
            self.left = self.sheet.width / 2 + self.sheet.mm(INNER)
            self.y = self.sheet.mm(self.paper.top)
            return
        super().turn()
        self.right_hand = False
        sheet = self.sheet
        self.width = sheet.width / 2 - sheet.mm(OUTER + INNER)
        self._bind(sheet)

    def _bind(self, sheet: Sheet) -> None:
        """The fold, a running head on either page and the page numbers."""
        middle, draw = sheet.width / 2, sheet.draw
        red, green, blue = self.style.ground
        for step in range(24):
            shade = round(26 * (1 - step / 24) ** 2)
            tone = (red - shade, green - shade, blue - shade)
            for x in (middle - step, middle + step):
                draw.line((x, 0, x, sheet.height), tone, 1)
        small = Type(KAI, sheet.pt(9), GREY)
        left, right = sheet.mm(OUTER), sheet.width - sheet.mm(OUTER)
        more = f"　{self.form.title}（续）" if len(self.sheets) > 1 else ""
        sheet.line_of(left, sheet.mm(14), self.book + more, small)
        sheet.line_of(right, sheet.mm(14), self.form.head, small, align="right")
        for start, end in ((left, middle - sheet.mm(INNER)), (middle + sheet.mm(INNER), right)):
            draw.line((start, sheet.mm(17), end, sheet.mm(17)), GREY, 2)
        number = self.first + 2 * (len(self.sheets) - 1)
        foot = sheet.height - sheet.mm(8)
        sheet.line_of(left, foot, str(number), small)
        sheet.line_of(right, foot, str(number + 1), small, align="right")


def _heading(pages: Spread, label: str, colour: RGB, room: float = 18) -> None:
    """A heading behind an upright bar, with room for what follows."""
    kind = pages.style.strong(pages.sheet, 1.05)
    pages.gap(1.5)
    pages.room(pages.sheet.mm(room))
    sheet, top = pages.sheet, pages.y
    sheet.draw.rectangle(
        (pages.left, top, pages.left + sheet.mm(1.3), top + kind.size * 1.1), colour
    )
    sheet.line_of(pages.left + sheet.mm(3), top + kind.size * 0.92, label, kind)
    pages.y += kind.size * 1.45


def _particulars(pages: Spread, shorts: list[Short]) -> None:
    """Labels and entries in a ruled table of one or two pairs a row."""
    style = pages.style
    ems = pages.width / style.text(pages.sheet).size
    labels = style.labels(pages.sheet)
    for line in lines_of(shorts, ems, 2, 3.4):
        weights: list[float] = []
        row: Row = []
        for short in line:
            wide = max(4.6, len(short.label) + 1.4)
            weights += [wide, max(4.0, ems / len(line) - wide)]
            label = Cell(short.label, align="center", kind=labels, shade=style.shade)
            row = [*row, label, Cell(short.value)]
        pages.rows(weights, [row], least_row=8.5)


def _sign(pages: Spread, signer: Signer) -> None:
    """The remark as a paragraph, then label, name and day on a line of their own."""
    kind = pages.style.text(pages.sheet)
    pages.room(pages.sheet.mm(32 if signer.seal else 18) + (kind.size * 4 if signer.remark else 0))
    if signer.remark:
        pages.say([f"{signer.label}：", *as_runs(signer.remark)], leading=1.6)
    runs: list[Run] = [] if signer.remark else [f"{signer.label}："]
    if signer.remark and signer.name:
        runs.append("签名：")
    sheet = pages.sheet
    top = pages.y
    runs += name_runs(sheet, signer, pages.style)
    if runs:
        pages.y += kind.size * 2.05
        sheet.line_of(pages.left, pages.y - kind.size * 0.5, runs, kind)
    if signer.date:
        right = pages.left + pages.width
        if runs and signer.name:  # the day below the name, never beside it: the page is narrow
            pages.y += kind.size * 1.75
        sheet.line_of(right, pages.y - kind.size * 0.5, signer.date, kind, align="right")
    if signer.seal:
        stamp(sheet, signer.seal, pages.left + pages.width * 0.66, top + sheet.mm(12), 2)
        pages.y = max(pages.y, top + sheet.mm(31))


def draw_handbook(
    form: Form, style: Style, rng: Random, book: str, *, page: int = 0
) -> list[Sheet]:
    """Title and particulars at the top of the left page, the rest below and on the right."""
    pages = Spread(style, rng, book, form, page or 2 * rng.randint(1, 20))
    colour = rng.choice(BARS)
    pages.title(form.title, rng.choice((16, 17, 18)))
    if form.right:
        pages.say(form.right, align="center")
    pages.gap(2)
    for group in grouped(form.items):
        item = group[0]
        if isinstance(item, Short):
            _particulars(pages, shorts_of(group))
            pages.gap(1)
        elif isinstance(item, Long):
            _heading(pages, item.label, colour)
            pages.say(item.value, indent=2, leading=1.62)
        elif isinstance(item, Grid):
            _heading(pages, item.label, colour, 28)
            for row in grid_rows(item, pages, UNITS):
                pages.rows([1.0] * UNITS, [row], least_row=7)
        elif isinstance(item, Drawing):
            _heading(pages, item.label, colour, item.height + 9)
            high = pages.sheet.mm(item.height)
            item.paint(pages.sheet, (pages.left, pages.y, pages.left + pages.width, pages.y + high))
            pages.y += high
        else:
            pages.gap(2)
            for one in group:
                if isinstance(one, Signer):
                    _sign(pages, one)
    return pages.sheets
