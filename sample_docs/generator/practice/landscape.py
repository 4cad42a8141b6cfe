"""A landscape arrangement: particulars and signatures at the left, passages at the right."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Table
from sample_docs.generator.drawing.text import Run, as_runs, set_text
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.forms.parts import width_in_ems
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import (
    grid_rows,
    signature,
    signers_of,
)
from sample_docs.generator.practice.open_pages import running_item, signing_line
from sample_docs.generator.practice.pages import (
    HEAD_COLOURS,
    LANDSCAPE,
    Pages,
    restyled,
    running_head,
    stamp,
)

UNITS = 24


def draw_landscape(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """A landscape sheet: particulars and signatures in a left column, passages to its right."""
    style = restyled(style, rng)
    colour = rng.choice(HEAD_COLOURS)
    code = f"{rng.choice(('G', 'C', 'A'))}{rng.randint(1, 6):02d}"
    decorate = running_head(form.head, code, colour, style)
    pages = Pages(style, rng, LANDSCAPE, decorate)
    pages.title(form.title, 17, colour=colour)
    if form.right:
        pages.say(form.right, align="center")
    pages.gap(2)
    first, top = pages.sheet, pages.y
    column = pages.width * 0.27
    shorts = [item for item in form.items if isinstance(item, Short)]
    y, rest = _particulars(pages, shorts, column)
    full = (pages.left, pages.width)
    pages.left, pages.width = full[0] + column + first.mm(7), full[1] - column - first.mm(7)
    pages.y = top
    for short in rest:
        pages.say([f"{short.label}：", *as_runs(short.value)])
    for item in form.items:
        if isinstance(item, Short | Signer):
            continue
        if _landscape_turns(pages, item):
            pages.left, pages.width = full
        running_item(pages, item, colour)
    signers = signers_of(list(form.items))
    room = first.mm(13) * sum(3 if s.seal else 2 if s.remark else 1 for s in signers)
    if y + room < first.height - first.mm(LANDSCAPE.bottom):
        pages.sheets.remove(first)
        pages.sheets.append(first)
        pages.left, pages.width, pages.y = full[0], column, y
        for signer in signers:
            _column_signer(pages, signer)
        pages.sheets.insert(0, pages.sheets.pop())
    else:
        for signer in signers:
            signing_line(pages, signer, right=True)
    return pages.sheets


def _landscape_turns(pages: Pages, item: Item) -> bool:
    """Turn the page where an item would not begin well on this one; gives whether it did."""
    sheet, kind = pages.sheet, pages.style.text(pages.sheet)
    high = sheet.mm(18)
    if isinstance(item, Drawing):
        high = sheet.mm(item.height + 10)
    elif isinstance(item, Long):
        lines = set_text(item.value, pages.width, kind, sheet.pen)
        high = (len(lines) + 2) * (pages.style.leading + 0.2) * kind.size + sheet.mm(3)
    elif isinstance(item, Grid):
        rows = grid_rows(item, pages, UNITS)
        table = Table([1.0] * UNITS, rows, kind, leading=pages.style.leading)
        high = sum(table.heights(sheet, pages.width)) + sheet.mm(12)
    return pages.room(high)


def _particulars(pages: Pages, shorts: list[Short], column: float) -> tuple[float, list[Short]]:
    """Small labels with their entries below them, each over a thin rule.

    Gives the y below them, and the entries the column has no room for.
    """
    sheet, style = pages.sheet, pages.style
    kind = style.text(sheet)
    small = kind.at(kind.size * 0.84)
    y = pages.y
    for number, short in enumerate(shorts):
        lines = set_text(short.value, column, kind, sheet.pen)
        high = small.size * 1.3 + kind.size * 1.4 * len(lines) + sheet.mm(2.4)
        if y + high > pages.bottom:
            return y, shorts[number:]
        sheet.line_of(pages.left, y + small.size, short.label, small)
        y += small.size * 1.3
        for line in lines:
            sheet.put_line(line, pages.left + kind.size * 0.5, y + kind.size * 1.1)
            y += kind.size * 1.4
        sheet.draw.line((pages.left, y, pages.left + column, y), (150, 150, 156), 2)
        y += sheet.mm(2.4)
    return y, []


def _column_signer(pages: Pages, signer: Signer) -> None:
    """A signer at the foot of the left column."""
    sheet, style = pages.sheet, pages.style
    kind = style.text(sheet)
    box = (pages.left, pages.y, pages.left + pages.width, float(sheet.height))
    text: list[Run] = [f"{signer.label}：", *as_runs(signer.remark)]
    if signer.name:
        text += ["\n" if signer.remark else "", " ", *signature(sheet, signer, style)]
    if signer.date:
        text += ["\n", *as_runs(signer.date)]
    wide = width_in_ems(text) * kind.size
    pages.y = sheet.paragraph(box, text, kind, leading=1.6) + sheet.mm(2)
    if signer.seal:
        stamp(
            sheet, signer.seal, pages.left + min(wide, pages.width) * 0.6, pages.y - sheet.mm(4), 2
        )
