"""What certificates of this family share: their colours, a portrait's column, words in a seal."""

from collections.abc import Sequence
from random import Random

from sample_docs.generator.audition.credential_parts import INK, fit_line
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Box, Text, Type
from sample_docs.generator.drawing.typefaces import HEI_BOLD, KAI, SONG_BOLD
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.style import Style
from sample_docs.generator.soiree.seal_parts import song

COLOURS: tuple[RGB, ...] = ((150, 24, 34), (22, 74, 128), (110, 76, 24), (22, 100, 84))
WASHES: tuple[RGB, ...] = ((246, 232, 226), (226, 236, 246), (244, 238, 220), (228, 242, 234))


def parchment(
    size: tuple[float, float], rng: Random, inset: float, makes: Sequence[str]
) -> tuple[Sheet, RGB]:
    """A certificate's sheet with ground and border; gives it with its colour."""
    sheet = Sheet(*size, rng, ground=rng.choice(((254, 252, 246), (253, 253, 250))))
    pick = rng.randrange(len(COLOURS))
    if rng.random() < 0.5:
        waves(sheet, WASHES[pick], strength=0.4, pitch_mm=rng.choice((5, 6.5)))
    else:
        glow(sheet, WASHES[pick], 0.5)
    if makes:
        border(sheet, COLOURS[pick], inset, rng.choice(makes))
    return sheet, COLOURS[pick]


def heading(sheet: Sheet, style: Style, text: str, at: tuple[float, float], points: float,
            width: float, colour: RGB = INK, tracking: float = 0.1) -> None:  # fmt: skip
    """A certificate's title about ``x``, small enough for ``width`` pixels."""
    face = sheet.rng.choice((KAI, SONG_BOLD, HEI_BOLD, style.bold))
    fit_line(sheet, at, text, Type(face, sheet.pt(points), colour, tracking), width, "center")


def stacked(sheet: Sheet, x: float, y: float, lines: Sequence[Text], points: float,
            width: float, step_mm: float = 8) -> float:  # fmt: skip
    """Lines about one axis, each small enough for ``width`` pixels; gives the y below them."""
    for line in lines:
        fit_line(sheet, (x, y), line, song(sheet, points), width, "center")
        y += sheet.mm(step_mm)
    return y


def photo_box(x: float, y: float, sheet: Sheet, wide_mm: float = 34) -> Box:
    """The box of a portrait whose upper left corner is at (x, y)."""
    return (x, y, x + sheet.mm(wide_mm), y + sheet.mm(wide_mm * 1.4))
