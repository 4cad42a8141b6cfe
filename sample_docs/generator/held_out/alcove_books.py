"""Covers of books: a strip of skyline across the middle, a title beside a thin rule."""

import math
from random import Random

from sample_docs.generator.audition.credential_parts import INK, fit_line
from sample_docs.generator.audition.printed_books import authors_of, publisher_of, title_of
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Monograph
from sample_docs.generator.held_out.beacon_parts import tinted
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style

FRONT = (169.0, 239.0)  # millimetres
COLOURS: tuple[RGB, ...] = (
    (22, 92, 120),
    (152, 62, 40),
    (40, 104, 76),
    (88, 62, 124),
    (120, 84, 24),
)


def _skyline(sheet: Sheet, top: float, low: float, colour: RGB, rng: Random) -> None:
    """Hills behind a row of houses, as a band across a cover."""
    sheet.draw.rectangle((0, top, sheet.width, low), fill=tinted(colour, 0.14))
    shift, wave = rng.uniform(0, 6), rng.uniform(0.9, 1.5)
    for share, tint in ((0.3, 0.3), (0.52, 0.46)):
        ridge = [
            (float(x), low - (low - top) * share * (1 + 0.4 * math.sin(shift + wave * x / 190)))
            for x in range(0, sheet.width + 20, 12)
        ]
        sheet.draw.polygon([*ridge, (sheet.width, low), (0, low)], fill=tinted(colour, tint))
        shift += 2.1
    x = 0.0
    while x < sheet.width:
        wide, high = sheet.mm(rng.uniform(5, 11)), (low - top) * rng.uniform(0.12, 0.42)
        sheet.draw.rectangle((x, low - high, x + wide, low), fill=tinted(colour, 0.82))
        x += wide + sheet.mm(rng.uniform(0.8, 3))


@layout("monograph_cover", "skyline_strip", HELD_OUT)
def skyline_strip(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A white cover: title and names centred on top, a drawn strip of town below, press low."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(*FRONT, rng, ground=(254, 254, 252))
    left, right, middle = sheet.mm(18), sheet.width - sheet.mm(18), sheet.width / 2
    if book.series:
        sheet.draw.rectangle((0, sheet.mm(12), sheet.width, sheet.mm(22)), fill=colour)
        band = Type(HEI, sheet.pt(12), (252, 252, 250), 0.15)
        sheet.line_of(middle, sheet.mm(18.6), book.series, band, align="center")
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD, KAI, style.bold)), sheet.pt(34), colour, 0.02)
    y = sheet.paragraph((left, sheet.mm(40), right, 1e5), [title_of(book)], head, leading=1.4,
                        align="center")  # fmt: skip
    part = f"{rng.choice((' ', '◎', '　'))}{book.role}"
    names: list[Run] = [authors_of(book, rng.choice(("　", " ", "、"))), part]
    kind = Type(rng.choice((KAI, SONG, style.body)), sheet.pt(17), INK)
    fit_line(sheet, (middle, y + sheet.mm(16)), names, kind, right - left, "center")
    _skyline(sheet, sheet.mm(138), sheet.mm(196), colour, rng)
    press = Type(SONG_BOLD, sheet.pt(15), INK, 0.18)
    foot = sheet.height - sheet.mm(17)
    fit_line(sheet, (middle, foot), [publisher_of(book)], press, right - left, "center")
    return [sheet]


@layout("monograph_cover", "beside_thin_rule", HELD_OUT)
def beside_thin_rule(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A one-coloured cover: a thin rule from top to foot, title and all else right of it."""
    colour = rng.choice((*COLOURS, (54, 58, 66)))
    sheet = Sheet(*FRONT, rng, ground=colour)
    pale: RGB = (250, 246, 232)
    axis, right = sheet.mm(36), sheet.width - sheet.mm(15)
    sheet.draw.line((axis, sheet.mm(16), axis, sheet.height - sheet.mm(16)), pale, 3)
    reach = sheet.mm(3)
    for at in (32.0, 66.0, 186.0):
        y = sheet.mm(at)
        sheet.draw.ellipse((axis - reach, y - reach, axis + reach, y + reach), fill=pale)
    left = axis + sheet.mm(9)
    small = Type(HEI, sheet.pt(12.5), tinted(colour, 0.3))
    words = book.series or "社会工作学术文库"
    fit_line(sheet, (left, sheet.mm(33.5)), words, small, right - left)
    head = Type(rng.choice((SONG_BOLD, KAI, HEI_BOLD)), sheet.pt(33), pale, 0.03)
    y = sheet.paragraph((left, sheet.mm(60), right, 1e5), [title_of(book)], head, leading=1.45)
    english = Type(SONG, sheet.pt(12), tinted(colour, 0.3))
    line = "Theory and Practice of Social Work"
    fit_line(sheet, (left, y + sheet.mm(8)), line, english, right - left)
    kind = Type(rng.choice((KAI, SONG)), sheet.pt(17), pale)
    names: list[Run] = [authors_of(book, rng.choice(("、", "　"))), f"　{book.role}"]
    fit_line(sheet, (left, sheet.mm(188)), names, kind, right - left)
    press = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(14), pale, 0.08)
    fit_line(sheet, (left, sheet.height - sheet.mm(22)), [publisher_of(book)], press, right - left)
    return [sheet]
