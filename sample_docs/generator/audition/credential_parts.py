"""What certificates, letters and printed papers share: fitted lines, label rows, marks by hand."""

import math
from collections.abc import Sequence
from dataclasses import replace
from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Box, Run, Text, Type, Value, plain
from sample_docs.generator.drawing.typefaces import HEI, SONG
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.papers.style import Hand, Style

INK: RGB = (30, 30, 33)
FAINT: RGB = (104, 106, 112)
RED_PEN: RGB = (206, 38, 40)

LabelRow = tuple[str, list[Run]]


def fitted(kind: Type, text: Text, width: float) -> Type:
    """The type, smaller where a text would be wider than ``width`` pixels."""
    needed = kind.width(plain(text))
    return kind if needed <= width else kind.at(kind.size * width / needed * 0.99)


def fit_line(
    sheet: Sheet, at: tuple[float, float], text: Text, kind: Type, width: float, align: str = "left"
) -> float:
    """One line set small enough for ``width`` pixels; gives its right end."""
    return sheet.line_of(*at, text, fitted(kind, text, width), align=align)


def below(sheet: Sheet, left: float, y: float, right: float) -> Box:
    """A box from ``y`` down to the sheet's foot, for paragraphs of any length."""
    return (left, y, right, float(sheet.height))


def label_rows(
    sheet: Sheet,
    rows: Sequence[LabelRow],
    at: tuple[float, float],
    value_x: float,
    step_mm: float,
    kinds: tuple[Type, Type],
    *,
    rule_to: float = 0.0,
    axis: bool = False,
) -> float:
    """Labels and values in two columns; gives the y of the next row.

    With ``rule_to`` a thin rule runs below each value up to there; with ``axis`` the labels end
    where the values begin instead of standing flush left.
    """
    x, y = at
    label, value = kinds
    for text, runs in rows:
        if axis:
            sheet.line_of(value_x - sheet.mm(4), y, text, label, align="right")
        else:
            sheet.line_of(x, y, text, label)
        sheet.line_of(value_x, y, runs, value)
        if rule_to:
            under = y + 0.32 * value.size
            sheet.draw.line((value_x - sheet.mm(1), under, rule_to, under), (150, 150, 154), 2)
        y += sheet.mm(step_mm)
    return y


def sealed_names(
    sheet: Sheet, units: Sequence[str], places: Sequence[tuple[float, float]], kind: Type,
    diameter: float = 36,
) -> None:  # fmt: skip
    """Units' names, each in the middle under its seal."""
    for unit, (x, y) in zip(units, places, strict=True):
        sheet.line_of(x, y, unit, kind, align="center")
        shift = sheet.mm(sheet.rng.uniform(-3, 3))
        put_seal(sheet, Seal(unit, diameter=diameter), x + shift, y - sheet.mm(1))


def head_signs(
    sheet: Sheet, style: Style, name: str, label: str, at: tuple[float, float], points: float = 19
) -> None:
    """A label with the signature of a school's head behind it."""
    end = sheet.line_of(*at, label, Type(SONG, sheet.pt(12.5), INK))
    pen = style.pen(sheet, Hand(style.third_hand.face, (26, 26, 30))).at(sheet.pt(points))
    sheet.sign(end + sheet.mm(3), at[1], name, pen)


def written_in(value: Value, blank: float) -> Value:
    """The value as written by hand on a ruled blank."""
    return replace(value, hand=True, blank=blank)


def date_blanks(when: Moment | None, name: str, *, hand: bool = True) -> list[Run]:
    """A date whose year, month and day are filled into blanks of their own: __年__月__日.

    Without a date the blanks stay empty.
    """
    if when is None:
        return ["　　　　年　　　月　　　日"]
    runs: list[Run] = []
    for part, unit, width in ((when.year, "年", 3.2), (when.month, "月", 2), (when.day, "日", 2)):
        if part:
            runs += [Value(str(part), name, when.iso, hand=hand, blank=width), unit]
    return runs


def note_people(sheet: Sheet, names: Sequence[str], field: str, box: Box, size: float) -> None:
    """Enter a list of people that stands in several cells or lines as one field."""
    sheet.note(Value("、".join(names), field), box, size)


def note_rank(sheet: Sheet, rank: int, where: str) -> None:
    """The applicant's rank follows from the order of the names noted as ``where``."""
    place = sheet.fields[where]
    sheet.note(Value(str(rank), "rank"), place.box, place.size)


def red_ring(sheet: Sheet, box: Box, rng: Random) -> None:
    """Somebody's red pen around a part of a page, as applicants mark their line in a list."""
    left, top, right, bottom = box
    radius = min((bottom - top) / 2, sheet.mm(rng.uniform(2, 4)))
    corners = (
        (right - radius, top + radius, -90),
        (right - radius, bottom - radius, 0),
        (left + radius, bottom - radius, 90),
        (left + radius, top + radius, 180),
    )
    points = []
    for x, y, start in (*corners, corners[0]):  # on past the place where the pen set in
        drift = (sheet.mm(rng.uniform(-0.5, 0.5)), sheet.mm(rng.uniform(-0.3, 0.3)))
        for step in range(10):
            angle = math.radians(start + step * 10)
            points.append(
                (x + drift[0] + radius * math.cos(angle), y + drift[1] + radius * math.sin(angle))
            )
    sheet.draw.line(points, RED_PEN, 5, joint="curve")


def print_note(sheet: Sheet, text: str, x: float, y: float, align: str = "left") -> None:
    """Small grey print, as forms and printouts carry at their edges."""
    sheet.line_of(x, y, text, Type(HEI, sheet.pt(8.5), FAINT), align=align)
