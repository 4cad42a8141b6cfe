"""Arrangements of ruled forms: entries under small labels in one cell, passages side by side."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Box, Run, Text, Type, Value, as_runs, set_text
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
    signature,
    signers_of,
    spread,
)
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp

UNITS = 24
SMALL = 0.82  # size of a label above its entry
GREY: RGB = (84, 88, 96)


def page_count(agency: str, style: Style) -> Decorate:
    """A foot with the page at the left and the agency at the right."""

    def decorate(sheet: Sheet, number: int) -> None:
        small = Type(style.body, sheet.pt(8.5), GREY)
        y = sheet.height - sheet.mm(10)
        sheet.line_of(sheet.mm(20), y, f"第{number}页", small)
        sheet.line_of(sheet.width - sheet.mm(20), y, agency, small, align="right")

    return decorate


def corner(pages: Pages, label: str, value: Text) -> list[Run]:
    """A small label with its entry on the line below."""
    kind = pages.style.text(pages.sheet)
    small = Type(pages.style.bold, kind.size * SMALL, GREY)
    return [Value(label, pen=small), "\n", *as_runs(value)]


def _below(item: Drawing) -> Painter:
    def paint(sheet: Sheet, box: Box) -> None:
        item.paint(sheet, (box[0], box[1] + sheet.mm(6), box[2], box[3]))

    return paint


def _signed_cell(pages: Pages, signer: Signer, columns: int) -> Cell:
    """A small label, the remark, then name and date at the right."""
    style = pages.style
    runs = corner(pages, signer.label, signer.remark)
    if signer.remark:
        runs.append("\n")
    runs += ["　　", *signature(pages.sheet, signer, style)]
    if signer.date:
        runs += ["　　　　", *as_runs(signer.date)]
    cell = Cell(runs, columns, valign="top", leading=1.95, least=32 if signer.seal else 19)
    if signer.seal:

        def paint(page: Sheet, box: Box) -> None:
            stamp(page, signer.seal, (box[0] * 0.45 + box[2] * 0.55), (box[1] + box[3]) / 2, 3)

        cell.extra = paint
    return cell


def _signed_rows(pages: Pages, group: list[Item]) -> None:
    """Signers, two to a row; whoever has a remark or a seal takes a row alone."""
    row: list[Signer] = []
    for signer in signers_of(group):
        alone = bool(signer.remark or signer.seal)
        if row and (alone or len(row) == 2):
            _signed_row(pages, row)
            row = []
        row.append(signer)
        if alone:
            _signed_row(pages, row)
            row = []
    if row:
        _signed_row(pages, row)


def _signed_row(pages: Pages, signers: list[Signer]) -> None:
    shares = spread([1.0] * len(signers), UNITS)
    cells = [_signed_cell(pages, one, share) for one, share in zip(signers, shares, strict=True)]
    pages.rows([1.0] * UNITS, [cells])


def draw_corner(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """Every entry in a cell of its own under a small label at the upper left."""
    pages = Pages(style, rng, Paper(margin=20, top=22), page_count(form.head, style))
    pages.title(form.title, rng.choice((17, 19, 20)))
    if form.right:
        pages.say(form.right, align="right")
    pages.gap(1.5)
    ems = pages.width / style.text(pages.sheet).size
    for group in grouped(form.items):
        item = group[0]
        if isinstance(item, Short):
            for line in lines_of(shorts_of(group), ems, 4, 0.8):
                shares = spread([max(need_of(s, 1.0) * 0.8, 5.0) for s in line], UNITS)
                cells = [
                    Cell(corner(pages, short.label, short.value), share, leading=1.35)
                    for short, share in zip(line, shares, strict=True)
                ]
                pages.rows([1.0] * UNITS, [cells], least_row=12)
        elif isinstance(item, Long):
            text = corner(pages, item.label, item.value)
            pages.rows([1.0], [[Cell(text, least=item.least, valign="top")]])
        elif isinstance(item, Grid):
            head = Cell(corner(pages, item.label, "")[:1], UNITS)
            pages.rows([1.0] * UNITS, [[head], *grid_rows(item, pages, UNITS)])
        elif isinstance(item, Drawing):
            cell = Cell(corner(pages, item.label, "")[:1], valign="top", least=item.height + 7)
            cell.extra = _below(item)
            pages.rows([1.0], [[cell]])
        else:
            _signed_rows(pages, group)
    return pages.sheets


def _key_lines(pages: Pages, shorts: list[Short]) -> None:
    """Labels and entries in two columns without rules."""
    sheet, style = pages.sheet, pages.style
    kind = style.text(sheet)
    step, half = kind.size * 1.85, pages.width / 2
    column = 0
    for short in shorts:
        text: list[Run] = [
            Value(f"{short.label}　", pen=style.strong(sheet)),
            *as_runs(short.value),
        ]
        (line, *more) = set_text(text, half, kind, sheet.pen)
        wide = short.wide or bool(more) or line.width > half - kind.size
        if column and wide:
            pages.y += step
            column = 0
        pages.room(step)
        if wide:
            pages.say(text, leading=1.85)
            continue
        x = pages.left + column * half
        pages.sheet.line_of(x, pages.y + step / 2 + 0.37 * kind.size, text, kind)
        column += 1
        if column == 2:
            pages.y += step
            column = 0
    if column:
        pages.y += step


def _thick(pages: Pages) -> None:
    line = (pages.left, pages.y, pages.left + pages.width, pages.y)
    pages.sheet.draw.line(line, pages.style.colour, 5)
    pages.gap(1.5)


def _beside(pages: Pages, pair: list[Long]) -> None:
    """Passages beside each other under shaded headings."""
    style = pages.style
    shade = style.shade or (234, 236, 240)
    labels = style.labels(pages.sheet)
    heads = [Cell(one.label, align="center", kind=labels, shade=shade) for one in pair]
    least = max(one.least for one in pair)
    bodies = [Cell(one.value, valign="top", least=least) for one in pair]
    pages.rows([1.0] * len(pair), [heads, bodies], least_row=7.5)


def draw_pairs(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """Particulars between two thick lines, passages side by side under their headings."""
    pages = Pages(style, rng, Paper(margin=18, top=20), page_count(form.head, style))
    small = style.text(pages.sheet, 0.95)
    pages.say(form.head, small, align="left")
    pages.title(form.title, rng.choice((18, 20)))
    pages.gap(1)
    _thick(pages)
    if form.right:
        pages.say(form.right)
    waiting: list[Long] = []
    for group in grouped(form.items):
        item = group[0]
        if isinstance(item, Long):
            waiting.append(item)
            if len(waiting) == 2 or item.least >= 40:
                _beside(pages, waiting)
                waiting = []
            continue
        if waiting:
            _beside(pages, waiting)
            waiting = []
        if isinstance(item, Short):
            _key_lines(pages, shorts_of(group))
            _thick(pages)
        elif isinstance(item, Grid):
            rows: list[Row] = grid_rows(item, pages, UNITS)
            head = Cell(item.label, UNITS, align="center", kind=style.labels(pages.sheet))
            pages.rows([1.0] * UNITS, [[head], *rows], least_row=7.5)
        elif isinstance(item, Drawing):
            cell = Cell(item.label, valign="top", least=item.height + 7)
            cell.extra = _below(item)
            pages.rows([1.0], [[cell]])
        else:
            _signed_rows(pages, group)
    if waiting:
        _beside(pages, waiting)
    return pages.sheets
