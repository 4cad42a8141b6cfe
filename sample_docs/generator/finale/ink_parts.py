"""What proofs of this family share: forms with upright heads, and what closes a proof."""

from collections.abc import Sequence

from sample_docs.generator.audition.credential_parts import date_blanks, fit_line
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Type, Value
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.matinee.letter_parts import inked, label_of
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.pages import stamp
from sample_docs.generator.soiree.seal_parts import signed_off

Pair = tuple[str, list[Run]]


def span_of(ends: tuple[Value, Value], style: Style, joint: str = "至") -> list[Run]:
    """A time from its start to its end; nothing stands between before 至今."""
    start, end = (inked(end, style) for end in ends)
    return [start, "" if end.text.startswith("至") else joint, end]


def part(words: str, lines: Sequence[Sequence[Pair]], style: Style, sheet: Sheet) -> list[Row]:
    """A form's part: an upright head at the left and lines of one or two labelled entries.

    A line of one entry runs through all three columns right of its label.
    """
    rows: list[Row] = []
    for line in lines:
        wide = 3 if len(line) == 1 else 1
        cells = [
            cell
            for label, entry in line
            for cell in (label_of(label, style, sheet), Cell(entry, wide, leading=1.6))
        ]
        rows.append(cells)
    return headed(words, rows, style, sheet)


def headed(words: str, rows: Sequence[Row], style: Style, sheet: Sheet) -> list[Row]:
    """Rows with an upright head before them all."""
    kind = style.strong(sheet, 1.12)
    head = Cell(words, 1, len(rows), align="center", kind=kind, shade=style.shade, upright=True)
    return [[head, *rows[0]], *rows[1:]]


def opinion(words: Text, unit: Text, day: Text, seal: str, style: Style, least: float,
            columns: int = 4) -> Cell:  # fmt: skip
    """What a unit says, its name and the day at the cell's foot, the seal over them."""

    def close(page: Sheet, box: Box) -> None:
        kind = style.text(page, 1.05)
        signed_off(page, box[2] - page.mm(44), box[3] - page.mm(19), [unit, day], seal, kind, 2.1)

    return Cell(words, columns, valign="top", least=least, first_indent=2, leading=1.8, extra=close)


def day_in(value: Value, when: Moment | None, style: Style) -> list[Run]:
    """The day a proof was issued: by hand on blanks where short entries are, else as printed."""
    return date_blanks(when, "issued_on") if style.short_by_hand else [value]


def two_units(
    sheet: Sheet, places: Sequence[tuple[float, Sequence[Text], str]], y: float, kind: Type,
    width: float,
) -> float:  # fmt: skip
    """Units side by side, each with its lines about an axis under its seal; gives the y below."""
    low = y
    for x, lines, seal in places:
        for number, line in enumerate(lines):
            fit_line(sheet, (x, y + 2 * kind.size * number), line, kind, width, "center")
        low = max(low, y + 2 * kind.size * len(lines))
        if seal:
            stamp(sheet, seal, x, y + kind.size * 0.6, 3)
    return low
