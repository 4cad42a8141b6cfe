"""What certificates of this family share: entries two by two, a copied leaf, words on a cover."""

from collections.abc import Sequence
from random import Random

from sample_docs.generator.audition.credential_parts import INK, LabelRow, fit_line, fitted
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Type
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG_BOLD
from sample_docs.generator.papers.style import Style

INKS: tuple[RGB, ...] = ((134, 30, 36), (30, 66, 116), (88, 62, 30), (34, 88, 78), (84, 44, 92))
TINTS: tuple[RGB, ...] = ((228, 236, 242), (244, 232, 222), (230, 240, 230), (242, 236, 216))


def title_face(style: Style, rng: Random) -> str:
    """The face of a certificate's title."""
    return rng.choice((KAI, SONG_BOLD, style.bold))


def two_by_two(
    sheet: Sheet,
    rows: Sequence[LabelRow],
    box: tuple[float, float, float],
    step_mm: float,
    kinds: tuple[Type, Type],
    share: float = 0.5,
) -> float:
    """Labels with their values in two columns between left and right, row by row.

    ``box`` is left, first baseline and right; ``share`` is the left column's part of the width.
    Gives the y of the next row.
    """
    left, y, right = box
    label, value = kinds
    turn = left + (right - left) * share
    for place in range(0, len(rows), 2):
        pair = rows[place : place + 2]
        edges = ((left, turn - label.size), (turn, right))
        for (words, runs), (start, edge) in zip(pair, edges, strict=False):
            reach = right if len(pair) == 1 else edge
            end = sheet.line_of(start, y, words, label)
            sheet.line_of(end, y, runs, fitted(value, runs, reach - end))
        y += sheet.mm(step_mm)
    return y


def band(sheet: Sheet, box: tuple[float, float, float, float], colour: RGB, words: str) -> None:
    """A filled band with light words at its left, as printed web pages head their parts."""
    sheet.draw.rectangle(box, fill=colour)
    high = box[3] - box[1]
    kind = Type(HEI, high * 0.46, (252, 252, 252))
    place = (box[0] + high * 0.4, (box[1] + box[3]) / 2 + kind.size * 0.36)
    fit_line(sheet, place, words, kind, box[2] - box[0] - high)


def cover(width_mm: float, height_mm: float, lines: Sequence[str], colour: RGB, rng: Random,
          gold: RGB = (226, 196, 120)) -> Sheet:  # fmt: skip
    """A certificate's hard cover: gilt words in the middle, a plain disk above them."""
    sheet = Sheet(width_mm, height_mm, rng, ground=colour)
    middle = sheet.width / 2
    reach, top = sheet.mm(height_mm * 0.11), sheet.mm(height_mm * 0.28)
    disk = (middle - reach, top - reach, middle + reach, top + reach)
    sheet.draw.ellipse(disk, outline=gold, width=5)
    y = sheet.mm(height_mm * 0.55)
    for number, words in enumerate(lines):
        kind = Type(KAI, sheet.mm(height_mm * (0.075 if number else 0.055)), gold, 0.1)
        fit_line(sheet, (middle, y), words, kind, sheet.width * 0.84, "center")
        y += kind.size * 2
    return sheet


def plain_kinds(sheet: Sheet, points: float) -> tuple[Type, Type]:
    """Grey label and dark value in the plain faces."""
    return Type(HEI, sheet.pt(points), (96, 98, 106)), Type(HEI, sheet.pt(points), INK)
