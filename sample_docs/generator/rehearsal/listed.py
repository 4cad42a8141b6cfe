"""Arrangements as a numbered list of items, and as a page printed from an office system."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import RGB, Box, Run, Type, as_runs, set_text
from sample_docs.generator.drawing.typefaces import HEI
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
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
SHARES = (2, 5, 17)  # number, item, content
WHITE: RGB = (252, 252, 252)
BARS: tuple[RGB, ...] = ((32, 96, 150), (0, 110, 104), (92, 64, 128))


def _item_row(pages: Pages, number: int, label: str, cell: Cell) -> None:
    labels = pages.style.labels(pages.sheet)
    which = Cell(str(number), SHARES[0], align="center")
    pages.rows([1.0] * UNITS, [[which, Cell(label, SHARES[1], kind=labels), cell]], least_row=9)


def _signer_cell(pages: Pages, signer: Signer) -> Cell:
    """The remark, the name and the date as they fill an item's content."""
    runs: list[Run] = [*as_runs(signer.remark), "\n"] if signer.remark else []
    runs += [*signature(pages.sheet, signer, pages.style)]
    if signer.date:
        runs += ["　　　　", *as_runs(signer.date)]
    cell = Cell(runs, SHARES[2], leading=1.95, least=30 if signer.seal else 12)
    if signer.seal:

        def paint(page: Sheet, box: Box) -> None:
            stamp(page, signer.seal, (box[0] * 0.6 + box[2] * 0.4), (box[1] + box[3]) / 2, 3)

        cell.extra = paint
    return cell


def draw_listing(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """One row an item: its number, what is asked, and what was entered."""
    pages = Pages(style, rng, Paper(margin=19, top=24))
    small = style.text(pages.sheet, 0.95)
    pages.title(form.title, rng.choice((18, 20)))
    pages.say(["填报机构：", form.head], small)
    if form.right:
        pages.say(form.right, small)
    pages.gap(1)
    labels, shade = style.labels(pages.sheet), style.shade or (238, 238, 238)
    heads = rng.choice((("序号", "项目", "内容"), ("序号", "填写项", "填写内容")))
    cells = [
        Cell(text, share, align="center", kind=labels, shade=shade)
        for text, share in zip(heads, SHARES, strict=True)
    ]
    pages.rows([1.0] * UNITS, [cells])
    for number, item in enumerate(form.items, 1):
        if isinstance(item, Short):
            _item_row(pages, number, item.label, Cell(item.value, SHARES[2]))
        elif isinstance(item, Long):
            cell = Cell(item.value, SHARES[2], least=item.least * 0.8)
            _item_row(pages, number, item.label, cell)
        elif isinstance(item, Grid):
            which = Cell(str(number), SHARES[0], align="center")
            head = Cell(item.label, UNITS - SHARES[0], kind=labels)
            pages.rows([1.0] * UNITS, [[which, head], *grid_rows(item, pages, UNITS)])
        elif isinstance(item, Drawing):
            cell = Cell("", SHARES[2], least=item.height, extra=item.paint)
            _item_row(pages, number, item.label, cell)
        else:
            _item_row(pages, number, item.label, _signer_cell(pages, item))
    return pages.sheets


def _system_bar(agency: str, colour: RGB) -> Decorate:
    """A coloured bar with the system's name, and the agency at its right end."""

    def decorate(sheet: Sheet, number: int) -> None:
        sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(13)), fill=colour)
        bar = Type(HEI, sheet.pt(11), WHITE)
        sheet.line_of(sheet.mm(14), sheet.mm(8.5), "社会工作服务信息管理系统", bar)
        end = sheet.width - sheet.mm(14)
        sheet.line_of(end, sheet.mm(8.5), agency, bar.at(sheet.pt(9)), align="right")
        small = Type(HEI, sheet.pt(8), (120, 124, 130))
        y = sheet.height - sheet.mm(8)
        sheet.line_of(sheet.mm(14), y, f"打印页码 {number}", small)

    return decorate


def _entries(pages: Pages, shorts: list[Short]) -> None:
    """Grey labels right-aligned before their entries, two columns, pale rules between."""
    style = pages.style
    kind = style.text(pages.sheet)
    label = Type(style.body, kind.size, (104, 110, 120))
    indent = max(label.width(short.label) for short in shorts) + kind.size * 1.2
    half, step = pages.width / 2, kind.size * 2.0
    column = 0
    for short in [*shorts, None]:
        text = as_runs(short.value) if short else ()
        (first, *more) = set_text(text, half - indent, kind, pages.sheet.pen)
        room = half - indent - kind.size
        wide = short is not None and (short.wide or bool(more) or first.width > room)
        if column == 2 or (column and (wide or short is None)):
            pages.y += step
            _pale(pages)
            column = 0
        if short is None:
            break
        pages.room(step)
        x = pages.left + column * half
        level = pages.y + step / 2 + 0.37 * kind.size
        pages.sheet.line_of(x + indent - kind.size, level, short.label, label, align="right")
        if not wide:
            pages.sheet.line_of(x + indent, level, text, kind)
            column += 1
            continue
        for line in set_text(text, pages.width - indent, kind, pages.sheet.pen):
            pages.sheet.put_line(line, x + indent, level)
            level += step
            pages.y += step
        _pale(pages)


def _pale(pages: Pages) -> None:
    line = (pages.left, pages.y, pages.left + pages.width, pages.y)
    pages.sheet.draw.line(line, (216, 220, 226), 2)


def _caption(pages: Pages, text: str, colour: RGB) -> None:
    """A heading behind an upright stroke."""
    pages.gap(2.5)
    kind = pages.style.strong(pages.sheet, 1.08)
    pages.room(kind.size * 1.6 + pages.sheet.mm(16))
    sheet, y = pages.sheet, pages.y
    stroke = (pages.left, y + kind.size * 0.15, pages.left + sheet.mm(1.2), y + kind.size * 1.25)
    sheet.draw.rectangle(stroke, fill=colour)
    sheet.line_of(pages.left + sheet.mm(3), y + kind.size * 1.06, text, kind)
    pages.y += kind.size * 1.75


def _trail(pages: Pages, group: list[Item], colour: RGB) -> None:
    """Who signed what, as rows of a table."""
    _caption(pages, "办理与签批", colour)
    style = pages.style
    labels, shade = style.labels(pages.sheet), (236, 241, 246)
    heads = [
        Cell(text, share, align="center", kind=labels, shade=shade)
        for text, share in zip(("环节", "意见", "签名", "日期"), (5, 9, 5, 5), strict=True)
    ]
    pages.rows([1.0] * UNITS, [heads])
    for signer in signers_of(group):
        name = Cell(signature(pages.sheet, signer, style), 5, align="center")
        day = Cell(signer.date, 5, align="center", least=28 if signer.seal else 12)
        row = [Cell(signer.label, 5, align="center"), Cell(signer.remark, 9), name, day]
        if signer.seal:

            def paint(page: Sheet, box: Box, unit: str = signer.seal) -> None:
                stamp(page, unit, box[0] - page.mm(8), (box[1] + box[3]) / 2, 3)

            day.extra = paint
        pages.rows([1.0] * UNITS, [row])


def draw_printout(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """A record printed from a system: grey labels, captions, and a table of who signed."""
    colour = rng.choice(BARS)
    pages = Pages(style, rng, Paper(margin=16, top=20, bottom=15), _system_bar(form.head, colour))
    title = style.strong(pages.sheet, 1.6)
    pages.say(form.title, title, leading=1.7)
    if form.right:
        pages.say(form.right, style.text(pages.sheet))
    for group in grouped(form.items):
        item = group[0]
        if isinstance(item, Short):
            if rng.random() < 0.6:
                _pale(pages)
            _entries(pages, shorts_of(group))
        elif isinstance(item, Long):
            _caption(pages, item.label, colour)
            pages.say(item.value)
        elif isinstance(item, Grid):
            _caption(pages, item.label, colour)
            for row in grid_rows(item, pages, UNITS):
                pages.rows([1.0] * UNITS, [row], least_row=7.5)
        elif isinstance(item, Drawing):
            _caption(pages, item.label, colour)
            high = pages.sheet.mm(item.height)
            pages.room(high)
            box = (pages.left, pages.y, pages.left + pages.width, pages.y + high)
            item.paint(pages.sheet, box)
            pages.y += high
        else:
            _trail(pages, group, colour)
    return pages.sheets
