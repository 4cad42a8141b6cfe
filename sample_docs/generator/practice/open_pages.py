"""Arrangements without an outer table: running entries, a ruled notebook."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, as_runs, set_text
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import (
    grid_rows,
    grouped,
    lines_of,
    need_of,
    shorts_of,
    signature,
)
from sample_docs.generator.practice.pages import (
    HEAD_COLOURS,
    Pages,
    motto_foot,
    restyled,
    running_head,
    stamp,
)

UNITS = 24
WHITE: RGB = (252, 252, 252)


def _bar(pages: Pages, text: str, colour: RGB) -> None:
    """A heading in white on a coloured bar, kept with what follows."""
    sheet = pages.sheet
    kind = Type(pages.style.bold, sheet.pt(pages.style.size), WHITE)
    high = kind.size * 1.6
    pages.room(high + sheet.mm(14))
    sheet = pages.sheet
    box = (pages.left, pages.y, pages.left + pages.width, pages.y + high)
    sheet.draw.rectangle(box, fill=colour)
    sheet.line_of(pages.left + sheet.mm(2), pages.y + high / 2 + 0.37 * kind.size, text, kind)
    pages.y += high + sheet.mm(1)


def _grid(pages: Pages, item: Grid) -> None:
    """An inner table, row by row so that it may run over the page's end."""
    for row in grid_rows(item, pages, UNITS):
        pages.rows([1.0] * UNITS, [row], least_row=7.5)
    pages.gap(2)


def signing_line(pages: Pages, signer: Signer, *, right: bool) -> None:
    """A signer on a line of their own, the remark above it."""
    style = pages.style
    if signer.remark:
        pages.say([f"{signer.label}：", *as_runs(signer.remark)])
    high = pages.sheet.mm(22 if signer.seal else 10)
    pages.room(high)
    sheet, kind = pages.sheet, style.text(pages.sheet)
    label = "签名：" if signer.remark else f"{signer.label}："
    text: list[Run] = [label if signer.name else "（盖章）", *signature(sheet, signer, style)]
    if signer.date:
        text += ["　　　　", *as_runs(signer.date)]
    y = pages.y + high / 2 + 0.37 * kind.size
    x = pages.left + pages.width if right else pages.left
    sheet.line_of(x, y, text, kind, align="right" if right else "left")
    if signer.seal:
        stamp(
            sheet, signer.seal, x - sheet.mm(40) if right else x + sheet.mm(52), pages.y + high / 2
        )
    pages.y += high


def draw_running(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """Entries one after another in running text, passages under coloured bars."""
    style = restyled(style, rng)
    colour = rng.choice(HEAD_COLOURS)
    pages = Pages(style, rng, decorate=running_head(form.head, "", colour, style))
    pages.title(form.title, rng.choice((18, 20)), colour=colour)
    if form.right:
        pages.say(form.right, align="center")
    pages.gap(2)
    for group in grouped(form.items):
        item = group[0]
        if isinstance(item, Short):
            text: list[Run] = []
            for number, short in enumerate(shorts_of(group)):
                text += ["；" if number else "", f"{short.label}：", *as_runs(short.value)]
            pages.say([*text, "。"], leading=style.leading + 0.5)
            pages.gap(2)
            continue
        for entry in group:
            running_item(pages, entry, colour)
    return pages.sheets


def running_item(pages: Pages, item: Item, colour: RGB) -> None:
    """Anything but short entries, under a coloured bar."""
    if isinstance(item, Signer):
        signing_line(pages, item, right=True)
    elif isinstance(item, Long):
        _bar(pages, item.label, colour)
        pages.say(item.value, indent=2)
        pages.gap(2)
    elif isinstance(item, Grid):
        _bar(pages, item.label, colour)
        _grid(pages, item)
    elif isinstance(item, Drawing):
        _bar(pages, item.label, colour)
        high = pages.sheet.mm(item.height)
        pages.room(high)
        item.paint(pages.sheet, (pages.left, pages.y, pages.left + pages.width, pages.y + high))
        pages.y += high + pages.sheet.mm(2)


def draw_notebook(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """Numbered items on ruled lines, as in the record books agencies have printed."""
    style = restyled(style, rng)
    pages = Pages(style, rng, decorate=motto_foot(form.head, "023-00005678", style))
    pages.title(form.title, rng.choice((18, 20)))
    if form.right:
        pages.say(form.right, align="right")
    pages.gap(2)
    number = 0
    ems = pages.width / style.text(pages.sheet).size
    for group in grouped(form.items):
        if isinstance(group[0], Short):
            _notebook_shorts(pages, shorts_of(group), ems)
            continue
        for item in group:
            if isinstance(item, Signer):
                signing_line(pages, item, right=False)
                continue
            number += 1
            pages.gap(1.5)
            pages.room(pages.sheet.mm(16))
            heading = f"（{han_number(number)}）{item.label}"
            pages.say(heading, pages.style.strong(pages.sheet))
            if isinstance(item, Long):
                _ruled(pages, item)
            elif isinstance(item, Grid):
                _grid(pages, item)
            elif isinstance(item, Drawing):
                high = pages.sheet.mm(item.height)
                pages.room(high)
                box = (pages.left, pages.y, pages.left + pages.width, pages.y + high)
                item.paint(pages.sheet, box)
                pages.y += high
    return pages.sheets


def _notebook_shorts(pages: Pages, items: list[Short], ems: float) -> None:
    """Two or three entries a line, each line ruled through."""
    kind = pages.style.text(pages.sheet)
    step = kind.size * 2.0
    for line in lines_of(items, ems, 3, 2.0):
        pages.room(step)
        needs = [max(need_of(short, 2.0), ems / 3) for short in line]
        x = pages.left
        for short, need in zip(line, needs, strict=True):
            text: list[Run] = [f"{short.label}：", *as_runs(short.value)]
            if short is line[0] and len(line) == 1:
                pages.say(text, leading=2.0)
                continue
            pages.sheet.line_of(x, pages.y + step / 2 + 0.37 * kind.size, text, kind)
            x += pages.width * need / sum(needs)
        if len(line) > 1:
            pages.y += step
        _rule(pages, pages.y)


def _rule(pages: Pages, y: float) -> None:
    pages.sheet.draw.line((pages.left, y, pages.left + pages.width, y), (150, 158, 170), 2)


def _ruled(pages: Pages, item: Long) -> None:
    """A passage on ruled lines, with an empty line or two where there is room."""
    kind = pages.style.text(pages.sheet)
    pen = pages.sheet.pen
    step = 1.9 * kind.size
    lines = set_text(item.value, pages.width, kind, pen, 2 * kind.size)
    for line in lines:
        pages.room(step)
        pages.sheet.put_line(line, pages.left, pages.y + step / 2 + 0.37 * kind.size)
        pages.y += step
        _rule(pages, pages.y)
    if pages.y + step <= pages.bottom:
        pages.y += step
        _rule(pages, pages.y)
