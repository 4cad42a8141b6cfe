"""What letters of this family share: closing lines, a red head, cells, a foot with the address."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from sample_docs.generator.audition.credential_parts import fit_line
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, SONG_BOLD
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.pages import Pages, stamp

RED: RGB = (200, 32, 36)


def close_right(pages: Pages, unit: Text, day: Text, seal: str, kind: Type) -> None:
    """Unit and day flush with the right margin, two ems in, the seal over both."""
    pages.room(pages.sheet.mm(48))
    pages.gap(pages.rng.uniform(15, 28))
    sheet, x = pages.sheet, pages.left + pages.width - 2 * kind.size
    sheet.line_of(x, pages.y, unit, kind, align="right")
    sheet.line_of(x, pages.y + sheet.mm(10), day, kind, align="right")
    if seal:
        stamp(sheet, seal, x - sheet.mm(24), pages.y + sheet.mm(4), 4)
    pages.y += sheet.mm(28)


def red_head(pages: Pages, unit: str, number: str, kind: Type) -> None:
    """A unit's name in red, its paper's number below at the right, a red rule under both."""
    sheet = pages.sheet
    name = Type(SONG_BOLD, sheet.pt(27), RED, 0.1)
    fit_line(sheet, (pages.middle, pages.y), unit, name, pages.width, "center")
    pages.gap(14)
    sheet.line_of(pages.left + pages.width, pages.y, number, kind, align="right")
    pages.gap(4)
    sheet.draw.line((pages.left, pages.y, pages.left + pages.width, pages.y), RED, 5)
    pages.gap(14)


def address_foot(pages: Pages, parts: Sequence[str], rng: Random) -> None:
    """Address and phone under a thin rule at the page's foot."""
    sheet = pages.sheet
    y = sheet.height - sheet.mm(20)
    sheet.draw.line((pages.left, y, pages.left + pages.width, y), (120, 122, 128), 2)
    small = Type(HEI, sheet.pt(9.5), (96, 98, 104))
    text = rng.choice(("　　", "　|　")).join(parts)
    fit_line(sheet, (pages.left, y + sheet.mm(6)), text, small, pages.width)


def label_of(text: str, style: Style, sheet: Sheet, columns: int = 1, rows: int = 1) -> Cell:
    """A form's label."""
    kind = style.labels(sheet)
    return Cell(style.label(text), columns, rows, align="center", kind=kind, shade=style.shade)


def inked(value: Value | str, style: Style) -> Value:
    """The value, by hand where short entries are."""
    value = Value(value) if isinstance(value, str) else value
    return replace(value, hand=style.short_by_hand)


def entry(value: Value | str, style: Style, columns: int = 1) -> Cell:
    """A form's entry."""
    return Cell([inked(value, style)], columns)


def centred(texts: Sequence[Run | list[Run]], kind: Type | None = None) -> list[Cell]:
    """Cells of a list with their texts in the middle."""
    return [
        Cell(text if isinstance(text, list) else [text], align="center", kind=kind)
        for text in texts
    ]
