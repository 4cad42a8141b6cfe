"""Arrangements with rules: one big table, in several makes."""

from dataclasses import dataclass, field, replace
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, as_runs
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.forms.parts import (
    frame,
    opinion_label,
    put_foot,
    put_head,
    seal_over,
    signer_runs,
    width_in_ems,
)
from sample_docs.generator.papers.style import Style

HEAD, FOOT = 48.0, 17.0  # millimetres kept for the head of the first page and every foot
UNITS = 24  # columns of the fine grid every row is built on


@dataclass(frozen=True)
class Make:
    """How a ruled form is made.

    ``label_units`` is the width of label cells on the grid of 24. ``banner`` puts the labels of
    long entries in a shaded row above them, ``stacked`` puts short labels above their entries in
    one cell, and ``inner`` draws the vertical rules.
    """

    label_units: int = 4
    squeeze: float = 1.0  # of the least heights of long entries
    banner: bool = False
    stacked: bool = False
    inner: bool = True


@dataclass
class _Part:
    """Rows that stay on one page together; ``grow`` are those that may stretch."""

    rows: list[Row]
    grow: list[int] = field(default_factory=list)


@dataclass
class _Page:
    """The parts on one page and the height in pixels they take."""

    parts: list[_Part] = field(default_factory=list)
    used: float = 0.0


def draw_ruled(form: Form, style: Style, rng: Random, make: Make) -> list[Sheet]:
    """Draw a form as a ruled table over as many pages as it needs.

    Where only a little would stand on the last page, everything is set tighter first.
    """
    for squeeze in (1.0, 0.7, 0.45, 0.3):
        make = replace(make, squeeze=squeeze)
        pages = _paginate(form, style, style.sheet(Random(0)), make)
        if len(pages) == 1 or pages[-1].used > 0.25 * pages[0].used:
            break
        style = replace(style, size=style.size * 0.96, leading=max(1.25, style.leading - 0.1))
    sheets = []
    for number, page in enumerate(_paginate(form, style, style.sheet(Random(0)), make)):
        sheet = style.sheet(rng)
        y = put_head(sheet, form, style, rng) if number == 0 else sheet.mm(20)
        rows: list[Row] = []
        grow: list[int] = []
        for part in page.parts:
            grow += [len(rows) + index for index in part.grow]
            rows += part.rows
        left, width = frame(sheet)
        spare = sheet.height - sheet.mm(FOOT) - y - page.used
        table = _table(rows, grow, style, sheet, make)
        share = rng.uniform(0.2, 1.0) if number == 0 else rng.uniform(0.0, 0.15)
        table.put(sheet, left, y, width, fill=page.used + spare * share)
        sheets.append(sheet)
    for number, sheet in enumerate(sheets):
        put_foot(sheet, form, style, number + 1, len(sheets))
    return sheets


def _paginate(form: Form, style: Style, scout: Sheet, make: Make) -> list[_Page]:
    """Share the form's parts out over pages; ``scout`` is a sheet only to measure on."""
    width = frame(scout)[1]
    pages = [_Page()]
    for part in _parts(form.items, style, scout, make):
        height = sum(_table(part.rows, [], style, scout, make).heights(scout, width))
        head = HEAD if len(pages) == 1 else 20.0
        room = scout.height - scout.mm(head + FOOT)
        if pages[-1].parts and pages[-1].used + height > room:
            pages.append(_Page())
        pages[-1].parts.append(part)
        pages[-1].used += height
    return pages


def _table(rows: list[Row], grow: list[int], style: Style, sheet: Sheet, make: Make) -> Table:
    return Table(
        [1.0] * UNITS,
        rows,
        style.text(sheet),
        leading=style.leading,
        rule=style.rule,
        colour=style.colour,
        least_row=8.5,
        grow=set(grow),
        inner=make.inner,
    )


def _parts(items: list[Item], style: Style, sheet: Sheet, make: Make) -> list[_Part]:
    parts: list[_Part] = []
    waiting: list[Short] = []
    for item in items:
        if isinstance(item, Short):
            waiting.append(item)
            continue
        if waiting:
            parts += _short_rows(waiting, style, sheet, make)
            waiting = []
        if isinstance(item, Long):
            parts.append(_long_part(item, style, sheet, make))
        elif isinstance(item, Grid):
            parts.append(_grid_part(item, style, sheet, make))
        elif isinstance(item, Drawing):
            parts.append(_drawing_part(item, style, sheet, make))
        else:
            parts.append(_signer_part(item, style, sheet))
    if waiting:
        parts += _short_rows(waiting, style, sheet, make)
    return parts


def _label(text: str, style: Style, sheet: Sheet, columns: int, rows: int = 1) -> Cell:
    return Cell(
        style.label(text),
        columns,
        rows,
        align=style.label_align,
        kind=style.labels(sheet),
        shade=style.shade,
    )


def _units(item: Short, sheet: Sheet, style: Style, make: Make) -> int:
    """How many of the 24 columns an entry wants, its label included: 8, 12 or 24."""
    if item.wide:
        return UNITS
    _, width = frame(sheet)
    em = width / UNITS / style.text(sheet).size
    needed = width_in_ems(item.value) * 1.2 + 1.5
    for units in (8, 12):
        inner = units if make.stacked else units - make.label_units
        if needed <= inner * em:
            return units
    return UNITS


def _short_rows(items: list[Short], style: Style, sheet: Sheet, make: Make) -> list[_Part]:
    lines: list[list[tuple[Short, int]]] = [[]]
    for item in items:
        units = _units(item, sheet, style, make)
        if lines[-1] and sum(taken for _, taken in lines[-1]) + units > UNITS:
            lines.append([])
        lines[-1].append((item, units))
    parts = []
    for line in lines:
        if not line:
            continue
        spare = UNITS - sum(units for _, units in line)
        cells: list[Cell] = []
        for index, (item, wanted) in enumerate(line):
            units = wanted + (spare if index == len(line) - 1 else 0)
            if make.stacked:
                runs = [style.label(item.label) + "\n", *as_runs(item.value)]
                cells.append(Cell(runs, units, least=13))
            else:
                cells.append(_label(item.label, style, sheet, make.label_units))
                align = "center" if width_in_ems(item.value) < 12 else "left"
                cells.append(Cell(item.value, units - make.label_units, align=align))
        parts.append(_Part([cells]))
    return parts


def _long_part(item: Long, style: Style, sheet: Sheet, make: Make) -> _Part:
    if make.banner:
        head = Cell(style.label(item.label), UNITS, kind=style.strong(sheet), shade=style.shade)
        body = Cell(
            item.value, UNITS, least=item.least * make.squeeze, valign="top", first_indent=2
        )
        return _Part([[head], [body]], grow=[1])
    label = _label(item.label, style, sheet, make.label_units)
    least = item.least * make.squeeze
    body = Cell(item.value, UNITS - make.label_units, least=least, valign="top")
    return _Part([[label, body]], grow=[0])


def _spread(weights: list[float], units: int) -> list[int]:
    """Whole columns for weights, adding up to ``units``."""
    total = sum(weights)
    shares = [max(1, round(units * weight / total)) for weight in weights]
    shares[shares.index(max(shares))] += units - sum(shares)
    return shares


def _grid_part(item: Grid, style: Style, sheet: Sheet, make: Make) -> _Part:
    rows: list[Row] = []
    beside = not make.banner and bool(item.label)
    units = UNITS - make.label_units if beside else UNITS
    if item.label and not beside:
        rows.append(
            [Cell(style.label(item.label), UNITS, kind=style.strong(sheet), shade=style.shade)]
        )
    shares = _spread(list(item.weights), units)
    head = [
        Cell(text, share, align="center", kind=style.labels(sheet))
        for text, share in zip(item.header, shares, strict=True)
    ]
    if beside:
        head.insert(0, _label(item.label, style, sheet, make.label_units, len(item.rows) + 1))
    rows.append(head)
    for entries in item.rows:
        rows.append(
            [
                Cell(entry, share, align="center" if width_in_ems(entry) < 7 else "left")
                for entry, share in zip(entries, shares, strict=True)
            ]
        )
    return _Part(rows)


def _drawing_part(item: Drawing, style: Style, sheet: Sheet, make: Make) -> _Part:
    picture = Cell("", UNITS - make.label_units, least=item.height, extra=item.paint)
    return _Part([[_label(item.label, style, sheet, make.label_units), picture]])


def _signer_part(item: Signer, style: Style, sheet: Sheet) -> _Part:
    runs = signer_runs(sheet, item, style)
    least = 24.0 if item.seal else 17.0 if item.remark else 11.0

    def stamp(page: Sheet, box: Box) -> None:
        seal_over(page, item.seal, box)

    extra = stamp if item.seal else None
    if item.remark:
        label = _label(opinion_label(item.label), style, sheet, 4)
        runs[0] = "签名" + (style.colon or "：")
        text = [*as_runs(item.remark), "\n", *runs]
        body = Cell(text, UNITS - 4, least=least, leading=1.9, extra=extra)
        return _Part([[label, body]])
    return _Part([[Cell(runs, UNITS, least=least, extra=extra)]])
