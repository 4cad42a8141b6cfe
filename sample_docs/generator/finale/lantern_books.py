"""Covers of books: discs below a title at the left, a corner cut off by colour."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, fit_line
from sample_docs.generator.audition.printed_books import authors_of, publisher_of, title_of
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Monograph
from sample_docs.generator.finale.lantern_parts import dotted_ground, shade_of
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style

COVER = (170.0, 240.0)  # millimetres
COLOURS: tuple[RGB, ...] = (
    (30, 88, 108),
    (142, 56, 44),
    (62, 100, 58),
    (104, 74, 30),
    (68, 64, 116),
)
PALE: RGB = (252, 251, 246)


@layout("monograph_cover", "discs_below_title", FINALE)
def discs_below_title(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A light cover: names on top, title below them at the left, discs, press at the foot."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(*COVER, rng, ground=PALE)
    dotted_ground(sheet, (0, sheet.mm(126), sheet.width, sheet.mm(206)), colour, rng)
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    names: list[Run] = [authors_of(book, rng.choice((" ", "　", "、"))), f" {book.role}"]
    fit_line(sheet, (left, sheet.mm(34)), names, Type(KAI, sheet.pt(16), INK), right - left)
    sheet.draw.line((left, sheet.mm(40), right, sheet.mm(40)), shade_of(colour, 0.6), 3)
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(33), colour)
    y = sheet.paragraph((left, sheet.mm(50), right, 1e5), [title_of(book)], head, leading=1.42)
    words = book.series or "Social Work in Practice"
    fit_line(sheet, (left, y + sheet.mm(9)), words, Type(HEI, sheet.pt(12), FAINT), right - left)
    foot = sheet.height - sheet.mm(17)
    press = Type(SONG_BOLD, sheet.pt(14.5), colour, 0.06)
    fit_line(sheet, (right, foot), [publisher_of(book)], press, right - left, "right")
    return [sheet]


@layout("monograph_cover", "cut_corner", FINALE)
def cut_corner(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A cover cut aslant: the upper part in colour with the title, names and press on white."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(*COVER, rng, ground=(255, 254, 250))
    low, rise = sheet.mm(146), sheet.mm(26)
    shape = ((0.0, 0.0), (float(sheet.width), 0.0), (float(sheet.width), low - rise), (0.0, low))
    sheet.draw.polygon(shape, fill=colour)
    edge = ((0.0, low + sheet.mm(3)), (float(sheet.width), low - rise + sheet.mm(3)))
    sheet.draw.line(edge, shade_of(colour, 0.5), 8)
    left, right = sheet.mm(22), sheet.width - sheet.mm(22)
    if book.series:
        sheet.line_of(
            right, sheet.mm(26), book.series, Type(HEI, sheet.pt(12), PALE), align="right"
        )
    head = Type(rng.choice((SONG_BOLD, KAI, HEI_BOLD)), sheet.pt(32), PALE, 0.04)
    sheet.paragraph((left, sheet.mm(44), right, 1e5), [title_of(book)], head, leading=1.5,
                    align="right")  # fmt: skip
    label = {"著": "作 者", "主编": "主 编", "编著": "编 著"}[book.role]
    y = low + sheet.mm(26)
    fit_line(
        sheet,
        (left, y),
        [f"{label}　", authors_of(book, rng.choice(("　", "、")))],
        Type(rng.choice((KAI, SONG, style.body)), sheet.pt(16), INK),
        right - left,
    )
    press = Type(HEI_BOLD, sheet.pt(14), INK, 0.1)
    fit_line(sheet, (left, sheet.height - sheet.mm(20)), [publisher_of(book)], press, right - left)
    return [sheet]
