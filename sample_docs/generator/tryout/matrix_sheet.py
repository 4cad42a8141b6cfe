"""A landscape arrangement: what is asked stands as heads of columns, the entries below them."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Type, as_runs
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Painter, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import (
    grid_rows,
    grouped,
    lines_of,
    shorts_of,
    signers_of,
    spread,
)
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import GREY, archived, signed_words

UNITS = 24
MOST = 4  # passages side by side


def _foot(place: str, style: Style, code: str) -> Decorate:
    """A form code at the upper right and the station at the foot."""

    def decorate(sheet: Sheet, number: int) -> None:
        small = Type(style.body, sheet.pt(9), GREY)
        right = sheet.width - sheet.mm(16)
        sheet.line_of(right, sheet.mm(12), code, small, align="right")
        foot = sheet.height - sheet.mm(7)
        sheet.line_of(sheet.mm(16), foot, f"服务站点：{place}社工站", small)
        sheet.line_of(right, foot, f"第 {number} 页", small, align="right")

    return decorate


def _sealed(signer: Signer) -> Painter:
    def paint(page: Sheet, box: Box) -> None:
        stamp(page, signer.seal, box[0] + page.mm(30), (box[1] + box[3]) / 2, 2)

    return paint


def _passages(pages: Pages, longs: list[Long]) -> None:
    """Passages side by side: their labels in one row, the texts in the next."""
    labels, shade = pages.style.labels(pages.sheet), pages.style.shade
    weights = [max(1.0, min(3.0, one.least / 16)) for one in longs]
    shares = spread(weights, UNITS)
    heads = [
        Cell(one.label, share, align="center", kind=labels, shade=shade)
        for one, share in zip(longs, shares, strict=True)
    ]
    bodies = [
        Cell(one.value, share, valign="top", least=22)
        for one, share in zip(longs, shares, strict=True)
    ]
    pages.rows([1.0] * UNITS, [heads, bodies], least_row=7.5)


def _signers(pages: Pages, signers: list[Signer]) -> None:
    """One row: every signer's label, and beside it remark, name and day."""
    row: list[Cell] = []
    pairs = spread([2.6 if one.remark else 1.8 for one in signers], UNITS)
    labels = pages.style.labels(pages.sheet)
    for signer, units in zip(signers, pairs, strict=True):
        runs: list[Run] = [*as_runs(signer.remark), "\n"] if signer.remark else []
        runs += signed_words(pages.sheet, signer, pages.style, "\n")
        row.append(Cell(signer.label, 2, align="center", kind=labels))
        cell = Cell(runs, units - 2, leading=1.7, least=34 if signer.seal else 16)
        if signer.seal:
            cell.extra = _sealed(signer)
        row.append(cell)
    pages.rows([1.0] * UNITS, [row])


def _particulars(pages: Pages, shorts: list[Short]) -> None:
    """Particulars along one or two rows, label and entry in turn."""
    ems = pages.width / pages.style.text(pages.sheet).size
    labels = pages.style.labels(pages.sheet)
    for line in lines_of(shorts, ems, 5, 4.0):
        rows: Row = []
        weights: list[float] = []
        for short in line:
            weights += [max(3.4, len(short.label) + 1.2), 0.0]
            rows = [*rows, Cell(short.label, align="center", kind=labels), Cell(short.value)]
        free = max(8.0, ems - sum(weights)) / len(line)
        widths = [weight or free for weight in weights]
        pages.rows(widths, [rows], least_row=9)


def draw_matrix(form: Form, style: Style, rng: Random, place: str) -> list[Sheet]:
    """A landscape sheet: particulars in rows, passages in columns, signatures in the last row."""
    code = f"{rng.choice(('GA', 'FW', 'SW', 'QR'))}—{rng.randint(1, 30):02d}"
    paper = Paper(297, 210, 16, 16, 13)
    pages = Pages(style, rng, paper, _foot(place, style, code))
    title = style.strong(pages.sheet, 1.55)
    pages.say([f"{form.head}　", form.title], title, leading=1.6, align="center")
    if form.right:
        pages.say(form.right)
    pages.gap(1)
    waiting: list[Long] = []
    for group in grouped(form.items):
        item = group[0]
        if isinstance(item, Long):
            waiting.append(item)
            if len(waiting) == MOST:
                _passages(pages, waiting)
                waiting = []
            continue
        if waiting:
            _passages(pages, waiting)
            waiting = []
        if isinstance(item, Short):
            _particulars(pages, shorts_of(group))
        elif isinstance(item, Grid):
            head = Cell(item.label, UNITS, align="center", kind=style.labels(pages.sheet))
            pages.rows([1.0] * UNITS, [[head], *grid_rows(item, pages, UNITS)], least_row=7)
        elif isinstance(item, Drawing):
            label = Cell(item.label, 3, align="center", kind=style.labels(pages.sheet))
            picture = Cell("", UNITS - 3, least=item.height, extra=item.paint)
            pages.rows([1.0] * UNITS, [[label, picture]])
        else:
            _signers(pages, signers_of(group))
    if waiting:
        _passages(pages, waiting)
    last = pages.sheets[-1]
    if rng.random() < 0.3 and pages.y < last.height - last.mm(30):
        archived(last, last.width - last.mm(40), pages.y + last.mm(9), "资料已存档")
    return pages.sheets
