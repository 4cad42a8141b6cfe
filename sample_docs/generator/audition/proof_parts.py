"""What proofs share: a letter's closing lines, cells of forms, who signs for a unit."""

from collections.abc import Sequence

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import Box, Run, Text, Type, Value
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.pages import Pages, stamp


def close_left(
    pages: Pages, unit: Text, day: Text, seal: str, kind: Type, *, label: str = ""
) -> None:
    """Unit and day in a block that begins right of the middle, both flush left; seal over them."""
    pages.room(pages.sheet.mm(48))
    pages.gap(pages.rng.uniform(14, 24))
    sheet, left = pages.sheet, pages.left + pages.width * 0.46
    if label:
        sheet.line_of(left, pages.y, label, kind)
        pages.gap(9)
    sheet.line_of(left, pages.y, unit, kind)
    sheet.line_of(left, pages.y + sheet.mm(10), day, kind)
    if seal:
        stamp(sheet, seal, left + sheet.mm(pages.rng.uniform(26, 56)), pages.y + sheet.mm(4), 3)
    pages.y += sheet.mm(28)


def middle_cells(
    texts: Sequence[Text], kind: Type | None = None, shade: bool = False
) -> list[Cell]:
    """Cells with their texts in the middle, as heads and short entries of lists."""
    tint = (238, 240, 244) if shade else None
    return [Cell(text, align="center", kind=kind, shade=tint) for text in texts]


def sealed_cell(
    words: Text, unit: Text, day: list[Run], seal: str, style: Style, columns: int, least: float
) -> Cell:
    """A cell with an opinion on top, unit and day at its foot and the seal over them."""

    def extra(page: Sheet, box: Box) -> None:
        kind = style.text(page, 1.05)
        x = box[2] - page.mm(8)
        page.line_of(x, box[3] - page.mm(15), unit, kind, align="right")
        page.line_of(x, box[3] - page.mm(6), day, kind, align="right")
        if seal:
            stamp(page, seal, x - page.mm(26), box[3] - page.mm(19), 3)

    return Cell(words, columns, valign="top", least=least, extra=extra, first_indent=2)


def period(started: Moment, ended: Moment | None, form: str) -> tuple[Value, Value]:
    """Both ends of a time of work or teaching in one way of writing; 至今 where it goes on."""
    start = Value(written(started, form), "started_on", started.iso)
    if ended is None:
        return start, Value("至今", "ended_on", "present")
    return start, Value(written(ended, form), "ended_on", ended.iso)
