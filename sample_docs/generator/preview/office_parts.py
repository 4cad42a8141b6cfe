"""What offices' letters and forms of this set share: closing lines, labels, writing paper."""

from collections.abc import Sequence
from dataclasses import replace

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value
from sample_docs.generator.drawing.typefaces import HEI
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.pages import Pages, stamp

RULED: RGB = (214, 96, 96)


def close_on_axis(pages: Pages, unit: Text, day: Text, seal: str, kind: Type) -> None:
    """Unit and day centred about one axis at the right, the seal over both."""
    pages.room(pages.sheet.mm(50))
    pages.gap(pages.rng.uniform(16, 30))
    sheet, x = pages.sheet, pages.left + pages.width * 0.72
    sheet.line_of(x, pages.y, unit, kind, align="center")
    sheet.line_of(x, pages.y + sheet.mm(11), day, kind, align="center")
    if seal:
        stamp(sheet, seal, x + sheet.mm(4), pages.y + sheet.mm(4), 5)
    pages.y += sheet.mm(30)


def by_hand(value: Value | str, *, blank: float = 0.0) -> Value:
    """The value as written with a pen."""
    value = Value(value) if isinstance(value, str) else value
    return replace(value, hand=True, blank=blank)


def filled(value: Value | str, style: Style) -> list[Run]:
    """An entry of a form, by hand where short entries are."""
    value = Value(value) if isinstance(value, str) else value
    return [replace(value, hand=value.hand or style.short_by_hand)]


def label_cell(text: str, style: Style, sheet: Sheet, columns: int = 1, rows: int = 1) -> Cell:
    """The label of a form's entry."""
    shown = style.label(text)
    kind = style.labels(sheet)
    return Cell(shown, columns, rows, align="center", kind=kind, shade=style.shade)


def heads(texts: Sequence[str], style: Style, sheet: Sheet) -> list[Cell]:
    """The headings of a list within a form."""
    return [label_cell(text, style, sheet) for text in texts]


def ruled_paper(sheet: Sheet, unit: str, top_mm: float, step_mm: float) -> None:
    """Red lines across a sheet below a unit's printed name, as office writing paper has them."""
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    name = Type(HEI, sheet.pt(17), (196, 40, 42), 0.12)
    name = name.at(min(name.size, name.size * (right - left) / name.width(unit)))
    sheet.line_of(sheet.width / 2, sheet.mm(top_mm - 14), unit, name, align="center")
    sheet.draw.line((left, sheet.mm(top_mm - 9), right, sheet.mm(top_mm - 9)), RULED, 4)
    y = sheet.mm(top_mm + step_mm)
    while y < sheet.height - sheet.mm(20):
        sheet.draw.line((left, y, right, y), RULED, 1)
        y += sheet.mm(step_mm)
