"""An arrangement after the southern manner: 甲部, 乙部, 丙部; names above the line they sign."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, as_runs, plain, set_text
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
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import GREY, letterhead

UNITS = 24
PARTS = "甲乙丙丁戊己庚辛壬癸"
RULE: RGB = (120, 122, 128)


def _heading(pages: Pages, number: int, text: str) -> None:
    """甲部　基本资料, underlined over the whole width."""
    pages.gap(2.5)
    pages.room(pages.sheet.mm(22))
    kind = pages.style.strong(pages.sheet, 1.1)
    pages.say(f"{PARTS[number]}部　{text}", kind, leading=1.6)
    line = (pages.left, pages.y, pages.left + pages.width, pages.y)
    pages.sheet.draw.line(line, pages.style.colour, 4)
    pages.gap(1.5)


def _entries(pages: Pages, shorts: list[Short]) -> None:
    """Labels with their entries on ruled blanks, two columns."""
    sheet, kind = pages.sheet, pages.style.text(pages.sheet)
    gap = sheet.mm(8)
    half, step = (pages.width - gap) / 2, kind.size * 2.05
    column = 0
    for short in shorts:
        label = f"{short.label}："
        indent = kind.width(label)
        fits = len(set_text(short.value, half - indent, kind, sheet.pen)) == 1
        wide = short.wide or not fits or kind.width(plain(short.value)) > half - indent
        if column and wide:
            pages.y += step
            column = 0
        if not column:
            pages.room(step)
        sheet = pages.sheet
        x, room = pages.left + column * (half + gap), pages.width if wide else half
        for number, line in enumerate(set_text(short.value, room - indent, kind, sheet.pen)):
            level = pages.y + step * (number + 0.5) + 0.37 * kind.size
            if not number:
                sheet.line_of(x, level, label, kind)
            sheet.put_line(line, x + indent + kind.size * 0.3, level)
            under = level + kind.size * 0.32
            sheet.draw.line((x + indent, under, x + room, under), RULE, 2)
            if wide:
                pages.y += step if number else 0
        if wide:
            pages.y += step
            continue
        column = (column + 1) % 2
        if not column:
            pages.y += step
    if column:
        pages.y += step


def _boxed(pages: Pages, number: int, label: str, text: Text, least: float) -> None:
    """(1) a label, and the passage in a frame below it."""
    pages.gap(1.2)
    pages.room(pages.sheet.mm(14))
    pages.say(f"（{number}）{label}", pages.style.labels(pages.sheet), leading=1.6)
    cell = Cell(text, least=least, valign="top", first_indent=2)
    pages.rows([1.0], [[cell]])


def _sign(pages: Pages, signers: list[Signer]) -> None:
    """Two signers beside each other: the name over a line, what it is and the day below it."""
    sheet, kind = pages.sheet, pages.style.text(pages.sheet)
    pages.room(sheet.mm(30))
    sheet = pages.sheet
    half = pages.width / 2
    for index, signer in enumerate(signers):
        x, line = pages.left + index * half, pages.y + sheet.mm(13)
        wide = half - sheet.mm(14)
        name: list[Run] = signature(sheet, signer, pages.style)
        if name:
            sheet.line_of(x + sheet.mm(8), line - sheet.mm(1.5), name, kind)
        sheet.draw.line((x, line, x + wide, line), RULE, 2)
        sheet.line_of(x, line + kind.size * 1.35, signer.label, kind)
        if signer.date:
            runs: list[Run] = ["日期：", *as_runs(signer.date)]
            sheet.line_of(x, line + kind.size * 2.9, runs, kind)
        if signer.seal:
            stamp(sheet, signer.seal, x + wide * 0.7, line + sheet.mm(2), 2)
    pages.y += sheet.mm(13) + kind.size * 3.6


def _signers(pages: Pages, group: list[Item]) -> None:
    waiting: list[Signer] = []
    for signer in signers_of(group):
        if signer.remark:
            pages.say([f"{signer.label}：", *as_runs(signer.remark)], leading=1.7)
        waiting.append(signer)
        if len(waiting) == 2:
            _sign(pages, waiting)
            waiting = []
    if waiting:
        _sign(pages, waiting)


def draw_parts(form: Form, style: Style, rng: Random, place: str) -> list[Sheet]:
    """A form in lettered parts under the agency's letterhead, a file number in a box."""
    pages = Pages(
        style, rng, Paper(margin=20, top=26, bottom=19), letterhead(form.head, place, style, rng)
    )
    if form.right:
        sheet, small = pages.sheet, style.text(pages.sheet, 0.95)
        right, y = pages.left + pages.width, pages.y + sheet.mm(7)
        wide = small.width(plain(form.right)) * 1.25 + sheet.mm(4)
        edge = (right - wide, y - small.size * 1.5, right, y + small.size * 0.8)
        sheet.draw.rectangle(edge, outline=RULE, width=2)
        sheet.line_of(right - wide + sheet.mm(2), y, form.right, small)
        tag = rng.choice(("机密文件", "保密", "只供内部使用"))
        sheet.line_of(pages.left, y, tag, Type(HEI, small.size, GREY))
        pages.gap(10)
    pages.title(form.title, rng.choice((17, 18)))
    part, number = 0, 0
    heads = {Short: "基本资料", Long: "服务内容", Signer: "签署"}
    for group in grouped(form.items):
        item = group[0]
        if isinstance(item, Short):
            _heading(pages, part, "基本资料" if not part else "其他资料")
            part += 1
            _entries(pages, shorts_of(group))
            continue
        if isinstance(item, Signer):
            _heading(pages, part, heads[Signer])
            part += 1
            _signers(pages, group)
            continue
        if not number:
            _heading(pages, part, heads[Long])
            part += 1
        number += 1
        if isinstance(item, Long):
            _boxed(pages, number, item.label, item.value, item.least * 0.62)
        elif isinstance(item, Grid):
            pages.say(f"（{number}）{item.label}", style.labels(pages.sheet), leading=1.6)
            for row in grid_rows(item, pages, UNITS):
                pages.rows([1.0] * UNITS, [row], least_row=7.5)
        elif isinstance(item, Drawing):
            pages.say(f"（{number}）{item.label}", style.labels(pages.sheet), leading=1.6)
            pages.rows([1.0], [[Cell("", least=item.height, extra=item.paint)]])
    return pages.sheets
