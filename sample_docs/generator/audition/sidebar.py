"""An arrangement with the particulars in a tinted column at the side of every page."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Box, Run, Type, as_runs
from sample_docs.generator.drawing.typefaces import HEI
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp

UNITS = 24
SIDE = 56.0  # millimetres of the tinted column
TINTS: tuple[tuple[RGB, RGB], ...] = (
    ((228, 238, 244), (24, 92, 128)),
    ((236, 241, 228), (70, 104, 36)),
    ((246, 236, 226), (150, 84, 26)),
    ((238, 234, 244), (92, 66, 130)),
)


def _column(form: Form, tint: RGB, ink: RGB, *, at_right: bool) -> Decorate:
    """The tint, the agency over the page's number at its foot, on later pages the title on top."""

    def decorate(sheet: Sheet, number: int) -> None:
        left = sheet.width - sheet.mm(SIDE) if at_right else 0.0
        right = left + sheet.mm(SIDE)
        sheet.draw.rectangle((left, 0, right, sheet.height), fill=tint)
        edge = left if at_right else right
        sheet.draw.line((edge, 0, edge, sheet.height), ink, 4)
        small = Type(HEI, sheet.pt(8), ink)
        foot = sheet.height - sheet.mm(24)
        box = (left + sheet.mm(7), foot, right - sheet.mm(5), float(sheet.height))
        y = sheet.paragraph(box, form.head, small, leading=1.6)
        sheet.paragraph((box[0], y, box[2], box[3]), f"第 {number} 页", small, leading=1.6)
        if number > 1:
            top = (box[0], sheet.mm(24), box[2], float(sheet.height))
            sheet.paragraph(top, f"{form.title}（续）", small.at(sheet.pt(10)), leading=1.6)

    return decorate


def _entries(sheet: Sheet, style: Style, box: Box, shorts: list[Short], ink: RGB) -> None:
    """Small coloured labels with the entries on the lines below them."""
    kind = style.text(sheet)
    small = Type(style.bold, kind.size * 0.84, ink)
    y = box[1]
    for short in shorts:
        y = sheet.paragraph((box[0], y, box[2], box[3]), short.label, small, leading=1.5)
        y = sheet.paragraph((box[0], y, box[2], box[3]), short.value, kind, leading=1.4)
        y += sheet.mm(3.2)


def _sign(pages: Pages, signer: Signer, ink: RGB) -> None:
    """Remark, then name and day one below the other at the right."""
    style = pages.style
    kind = style.text(pages.sheet)
    pages.gap(2)
    pages.room(pages.sheet.mm(20) + (kind.size * 3 if signer.remark else 0))
    sheet, right = pages.sheet, pages.left + pages.width
    sheet.draw.line((pages.left, pages.y, right, pages.y), ink, 1)
    pages.gap(1.5)
    if signer.remark:
        pages.say([f"{signer.label}：", *as_runs(signer.remark)], kind, leading=1.6)
    top = pages.y
    runs: list[Run] = name_runs(sheet, signer, style)
    if not signer.remark:
        runs = [f"{signer.label}：", *runs]
    pages.y += kind.size * 1.8
    if runs:
        sheet.line_of(pages.left, pages.y, runs, kind)
    if signer.date:
        sheet.line_of(right, pages.y, signer.date, kind, align="right")
    if signer.seal:
        stamp(sheet, signer.seal, right - sheet.mm(34), top + sheet.mm(5), 2)
    pages.gap(3)


class _Page(Pages):
    """Pages whose text stands beside the tinted column."""

    def __init__(self, style: Style, rng: Random, decorate: Decorate, *, at_right: bool) -> None:
        self.at_right = at_right
        super().__init__(style, rng, Paper(margin=16, top=22, bottom=18), decorate)

    def turn(self) -> None:
        """Begin a new page beside its column."""
        super().turn()
        sheet = self.sheet
        self.left = sheet.mm(16 if self.at_right else SIDE + 9)
        self.width = sheet.width - sheet.mm(SIDE + 9 + 16)

    def heading(self, label: str, ink: RGB, room: float) -> None:
        """A coloured heading with room for what follows."""
        self.room(self.sheet.mm(room))
        kind = Type(self.style.bold, self.style.text(self.sheet).size * 1.1, ink)
        self.say(label, kind, leading=1.7)


def draw_sidebar(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """Title over passages in the wide column, every short entry in the tinted one."""
    tint, ink = rng.choice(TINTS)
    at_right = rng.random() < 0.4
    column = _column(form, tint, ink, at_right=at_right)
    pages = _Page(style, rng, column, at_right=at_right)
    first = pages.sheet
    pages.say(form.title, Type(style.bold, first.pt(19), ink), leading=1.5)
    pages.gap(4)
    shorts = [item for item in form.items if isinstance(item, Short)]
    if form.right:
        shorts = [Short("编　号", form.right), *shorts]
    start = first.width - first.mm(SIDE) if at_right else 0.0
    end = start + first.mm(SIDE - 5)
    _entries(
        first, style, (start + first.mm(7), first.mm(26), end, float(first.height)), shorts, ink
    )
    for item in form.items:
        if isinstance(item, Long):
            pages.heading(item.label, ink, 20)
            pages.say(item.value, leading=1.7)
            pages.gap(2.5)
        elif isinstance(item, Grid):
            pages.heading(item.label, ink, 32)
            for row in grid_rows(item, pages, UNITS):
                pages.rows([1.0] * UNITS, [row], least_row=8)
            pages.gap(3)
        elif isinstance(item, Drawing):
            high = pages.sheet.mm(item.height)
            pages.heading(item.label, ink, item.height + 10)
            area = (pages.left, pages.y, pages.left + pages.width, pages.y + high)
            item.paint(pages.sheet, area)
            pages.y += high
        elif isinstance(item, Signer):
            _sign(pages, item, ink)
    return pages.sheets
