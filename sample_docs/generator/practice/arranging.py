"""Arrangements of forms that the development layouts do not know: two of ruled cells."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Type, Value, as_runs
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
from sample_docs.generator.forms.parts import width_in_ems
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.pages import (
    HEAD_COLOURS,
    Pages,
    motto_foot,
    restyled,
    running_head,
    stamp,
)

UNITS = 24


def grouped(items: list[Item]) -> list[list[Item]]:
    """Items in order; neighbouring short entries and neighbouring signers stand together."""
    groups: list[list[Item]] = []
    for item in items:
        joins = isinstance(item, Short | Signer) and groups and type(groups[-1][0]) is type(item)
        if joins:
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def shorts_of(group: list[Item]) -> list[Short]:
    """The short entries of a group."""
    return [item for item in group if isinstance(item, Short)]


def signers_of(group: list[Item]) -> list[Signer]:
    """The signers of a group."""
    return [item for item in group if isinstance(item, Signer)]


def lines_of(items: list[Short], ems: float, most: int, extra: float) -> list[list[Short]]:
    """Short entries shared out over lines ``ems`` wide; ``extra`` is what a cell takes besides."""
    lines: list[list[Short]] = [[]]
    used = 0.0
    for item in items:
        need = ems if item.wide else max(ems / most, need_of(item, extra))
        if lines[-1] and (used + need > ems + 0.1 or len(lines[-1]) == most):
            lines.append([])
            used = 0.0
        lines[-1].append(item)
        used += need
    return [line for line in lines if line]


def need_of(item: Short, extra: float) -> float:
    """Ems a short entry takes with its label beside it."""
    return width_in_ems(item.label) + width_in_ems(item.value) * 1.25 + extra


def signature(sheet: Sheet, signer: Signer, style: Style) -> list[Run]:
    """A signer's name, signed or typed; a blank where nobody signed."""
    if not signer.name:
        return []
    if signer.typed:
        return [Value(signer.name, signer.field, signer.value)]
    return [style.signed(sheet, signer.name, signer.hand or style.hand, signer.field, signer.value)]


def signing_text(sheet: Sheet, signer: Signer, style: Style, date_label: str) -> list[Run]:
    """Label, remark, name and date below each other."""
    runs: list[Run] = [f"{signer.label}："]
    if signer.remark:
        runs += ["\n", *as_runs(signer.remark), "\n"]
    runs += [" ", *signature(sheet, signer, style)]
    if signer.date:
        runs += ["\n", date_label, *as_runs(signer.date)]
    return runs


def _signer_cell(sheet: Sheet, signer: Signer, style: Style, columns: int, date: str) -> Cell:
    text = signing_text(sheet, signer, style, date)
    cell = Cell(text, columns, valign="top", leading=1.75, least=30 if signer.seal else 16)
    if signer.seal:

        def paint(page: Sheet, box: Box) -> None:
            stamp(page, signer.seal, (box[0] * 0.4 + box[2] * 0.6), (box[1] + box[3]) / 2, 3)

        cell.extra = paint
    return cell


def spread(weights: list[float], units: int) -> list[int]:
    """Whole columns for weights, adding up to ``units``."""
    total = sum(weights)
    shares = [max(1, round(units * weight / total)) for weight in weights]
    shares[shares.index(max(shares))] += units - sum(shares)
    return shares


def grid_rows(item: Grid, pages: Pages, units: int) -> list[Row]:
    """Head and rows of an inner table on ``units`` columns."""
    shares, style = spread(list(item.weights), units), pages.style
    head: Row = [
        Cell(text, share, align="center", kind=style.labels(pages.sheet))
        for text, share in zip(item.header, shares, strict=True)
    ]
    body: list[Row] = [
        [
            Cell(entry, share, align="center" if width_in_ems(entry) < 7 else "left")
            for entry, share in zip(entries, shares, strict=True)
        ]
        for entries in item.rows
    ]
    return [head, *body]


def _signers_row(pages: Pages, group: list[Item], first: list[Cell], units: int) -> None:
    """Signers side by side, two or three to a row."""
    signers, date = signers_of(group), pages.rng.choice(("", "时间：", "日期："))
    per_row = 3 if len(signers) == 3 else 2
    for start in range(0, len(signers), per_row):
        some = signers[start : start + per_row]
        shares = spread([1.0] * len(some), units)
        cells = [
            _signer_cell(pages.sheet, signer, pages.style, share, date)
            for signer, share in zip(some, shares, strict=True)
        ]
        head = [Cell(c.text, c.columns, align="center", upright=c.upright) for c in first]
        pages.rows([1.0] * UNITS, [[*head, *cells]])


def draw_ledger(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """Shaded labels in one row, their entries in the row below; passages under bracketed heads."""
    style = restyled(style, rng)
    shade = style.shade or (236, 238, 236)
    pages = Pages(style, rng, decorate=motto_foot(form.head, "023-00001234", style))
    pages.title(form.title, rng.choice((17, 19)))
    if form.right:
        pages.say(form.right, align="right")
    pages.gap(1)
    ems = pages.width / style.text(pages.sheet).size
    for group in grouped(form.items):
        item = group[0]
        if isinstance(item, Short):
            for line in lines_of(shorts_of(group), ems, 5, 1.0):
                weights = [max(need_of(short, 2.0) * 0.7, 4.0) for short in line]
                heads = [
                    Cell(s.label, align="center", kind=style.labels(pages.sheet), shade=shade)
                    for s in line
                ]
                values = [Cell(short.value, align="center") for short in line]
                pages.rows(weights, [heads, values], least_row=7.5)
        elif isinstance(item, Long):
            text: list[Run] = [f"【{item.label}】\n", *as_runs(item.value)]
            pages.rows([1.0], [[Cell(text, least=item.least * 0.8, valign="top")]])
        elif isinstance(item, Grid):
            head = Cell(f"【{item.label}】", UNITS)
            pages.rows([1.0] * UNITS, [[head], *grid_rows(item, pages, UNITS)])
        elif isinstance(item, Drawing):
            cell = Cell(f"【{item.label}】", valign="top", least=item.height + 8)
            cell.extra = _lower(item)
            pages.rows([1.0], [[cell]])
        else:
            _signers_row(pages, group, [], UNITS)
    return pages.sheets


def _lower(item: Drawing) -> Painter:
    """The drawing below a heading in the same cell."""

    def paint(sheet: Sheet, box: Box) -> None:
        item.paint(sheet, (box[0], box[1] + sheet.mm(7), box[2], box[3]))

    return paint


def draw_panels(form: Form, style: Style, rng: Random) -> list[Sheet]:
    """Upright names of sections at the left edge; entries stand behind their labels in one cell."""
    style = restyled(style, rng)
    colour = rng.choice(HEAD_COLOURS)
    code = f"表号：{rng.choice(('SG', 'JL', 'FW'))}-{rng.randint(1, 19):02d}"
    pages = Pages(style, rng, decorate=running_head(form.head, code, colour, style))
    pages.title(form.title, rng.choice((16, 18)))
    if form.right:
        pages.say(form.right)
    pages.gap(1)
    ems = pages.width / style.text(pages.sheet).size * (UNITS - 2) / UNITS
    names = iter(("基本资料", "补充资料", "其他资料", "附记"))
    for group in grouped(form.items):
        item = group[0]
        if isinstance(item, Short):
            rows: list[Row] = []
            for line in lines_of(shorts_of(group), ems, 3, 2.6):
                shares = spread([max(need_of(s, 2.0), 6.0) for s in line], UNITS - 2)
                rows.append(
                    [
                        Cell([f"{short.label}：", *as_runs(short.value)], share)
                        for short, share in zip(line, shares, strict=True)
                    ]
                )
            label = _upright(next(names) if len(rows) > 2 else "", pages, len(rows))
            rows[0] = [label, *rows[0]]
            pages.rows([1.0] * UNITS, rows, least_row=9)
        elif isinstance(item, Long):
            body = Cell(item.value, UNITS - 2, least=item.least, valign="top", first_indent=2)
            pages.rows([1.0] * UNITS, [[_upright(item.label, pages), body]])
        elif isinstance(item, Grid):
            rows = grid_rows(item, pages, UNITS - 2)
            rows[0] = [_upright(item.label, pages, len(rows)), *rows[0]]
            pages.rows([1.0] * UNITS, rows)
        elif isinstance(item, Drawing):
            picture = Cell("", UNITS - 2, least=item.height, extra=item.paint)
            pages.rows([1.0] * UNITS, [[_upright(item.label, pages), picture]])
        else:
            _signers_row(pages, group, [_upright("签批", pages)], UNITS - 2)
    return pages.sheets


def _upright(text: str, pages: Pages, rows: int = 1) -> Cell:
    """A label set one character a line, in two columns' width."""
    kind: Type = pages.style.labels(pages.sheet)
    return Cell(text, 2, rows, kind=kind, align="center", upright=True, shade=pages.style.shade)
