"""What papers of this family share: a cutting line, labels, parties that sign in a table, rules."""

from collections.abc import Sequence
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Box, Run, Type
from sample_docs.generator.drawing.typefaces import HEI
from sample_docs.generator.papers.style import Hand, Style
from sample_docs.generator.practice.pages import Pages, stamp

GREY: RGB = (112, 114, 120)

Party = tuple[str, str, str, Hand]
"""How a party is called, its unit, who signs for it, and with whose hand."""


def label_cell(words: str, style: Style, sheet: Sheet, rows: int = 1, columns: int = 1) -> Cell:
    """A label of a table in its middle."""
    return Cell(style.label(words), columns, rows, align="center", kind=style.labels(sheet))


def dashes(sheet: Sheet, left: float, right: float, y: float, colour: RGB = GREY) -> None:
    """A dashed line."""
    x, step = left, sheet.mm(3.4)
    while x < right:
        sheet.draw.line((x, y, min(right, x + step * 0.6), y), colour, 3)
        x += step


def cut_line(sheet: Sheet, left: float, y: float, width: float, words: str) -> None:
    """A dashed line across the page with words in its middle, as above a receipt."""
    kind = Type(HEI, sheet.pt(9), GREY)
    half = kind.width(words) / 2 + sheet.mm(3)
    middle = left + width / 2
    dashes(sheet, left, middle - half, y)
    dashes(sheet, middle + half, left + width, y)
    sheet.line_of(middle, y + 0.36 * kind.size, words, kind, align="center")


def signing_table(
    pages: Pages, parties: Sequence[Party], days: Sequence[list[Run]], style: Style
) -> None:
    """Two parties side by side in a table: unit under its seal, signature, day."""
    sheet = pages.sheet
    pages.room(sheet.mm(50))
    sheet = pages.sheet
    cells = []
    for (called, unit, name, hand), day in zip(parties, days, strict=True):
        signer = style.signed(sheet, name, hand)

        def fill(
            page: Sheet, box: Box, called: str = called, unit: str = unit, signer: Run = signer,
            day: list[Run] = day,
        ) -> None:  # fmt: skip
            kind, left = style.text(page, 1.08), box[0] + page.mm(5)
            high = box[3] - box[1]
            room = (left, box[1] + page.mm(3), box[2] - page.mm(4), box[3])
            page.paragraph(room, f"{called}：\n{unit}", kind, leading=1.7)
            signs: list[Run] = ["签字人：", signer]
            page.line_of(left, box[1] + 0.68 * high, signs, kind)
            page.line_of(left, box[1] + 0.9 * high, ["日　期：", *day], kind)
            stamp(page, unit, (box[0] + box[2]) / 2 + page.mm(12), box[1] + 0.45 * high, 4)

        cells.append(Cell(least=50, extra=fill))
    row: Row = cells
    pages.rows([1, 1], [row])


def shade_of(colour: RGB, share: float) -> RGB:
    """A colour thinned with white: 1 leaves it as it is, 0 makes it white."""
    red, green, blue = (round(255 - (255 - part) * share) for part in colour)
    return (red, green, blue)


def dotted_ground(sheet: Sheet, box: Box, colour: RGB, rng: Random) -> None:
    """Discs strewn over a part of a cover."""
    left, top, right, bottom = box
    for _ in range(rng.randint(9, 14)):
        reach = sheet.mm(rng.uniform(3, 13))
        x = rng.uniform(left + reach, right - reach)
        y = rng.uniform(top + reach, bottom - reach)
        tint = shade_of(colour, rng.uniform(0.12, 0.5))
        sheet.draw.ellipse((x - reach, y - reach, x + reach, y + reach), fill=tint)
