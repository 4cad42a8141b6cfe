"""Covers of books: a jacket laid flat, a textbook's cover; and what all pages of a book print."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    below,
    fit_line,
    note_people,
)
from sample_docs.generator.drawing.marks import put_code
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.publications import Monograph
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style

PALE: RGB = (250, 248, 242)
COLOURS: tuple[RGB, ...] = ((26, 70, 92), (128, 44, 52), (58, 86, 62), (86, 66, 110), (148, 92, 30))


def title_of(book: Monograph) -> Value:
    """The title."""
    return Value(book.title, "title")


def authors_of(book: Monograph, joint: str) -> Value:
    """The authors with something between them."""
    return Value(joint.join(book.authors), "authors", "、".join(book.authors))


def month_of(book: Monograph, form: str = "cn") -> Value:
    """The month of publication."""
    return Value(written(book.published, form), "published_on", book.published.iso)


def isbn_of(book: Monograph) -> Value:
    """The ISBN with hyphens."""
    return Value(book.isbn, "isbn", book.isbn.replace("-", ""))


def publisher_of(book: Monograph) -> Value:
    """The press."""
    return Value(book.publisher, "publisher")


@layout("monograph_cover", "flat_jacket", AUDITION)
def flat_jacket(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A jacket laid flat: words on the book and its number at the left, spine, front."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(330, 235, rng, ground=PALE)
    glow(sheet, (236, 234, 224), 0.5)
    spine = (sheet.mm(156), sheet.mm(174))
    sheet.draw.rectangle((spine[0], 0, spine[1], sheet.height), fill=colour)
    upright = Type(SONG_BOLD, sheet.pt(15), PALE)
    middle = (spine[0] + spine[1]) / 2
    step = min(1.25, sheet.mm(150) / upright.size / len(book.title))
    box = (middle - upright.size * 0.52, sheet.mm(20), middle + upright.size * 0.53, 1e5)
    sheet.paragraph(box, book.title, upright, leading=step, align="center")
    press = Type(HEI, sheet.pt(8), PALE)
    box = (middle - press.size * 0.52, sheet.height - sheet.mm(44), middle + press.size * 0.53, 1e5)
    sheet.paragraph(box, book.publisher, press, leading=1.15, align="center")
    left, right, front = sheet.mm(16), sheet.mm(142), sheet.mm(174)
    lead = Type(KAI, sheet.pt(12), INK)
    blurb = "本书立足西部社会工作实践，梳理理论脉络，总结服务经验，"
    blurb += "可供社会工作者、高校师生和基层民政工作人员阅读参考。"
    sheet.paragraph(
        below(sheet, left, sheet.mm(40), right), blurb, lead, leading=1.8, first_indent=2
    )
    editors = "责任编辑　吴　桐\n装帧设计　秋　水"
    kind = Type(SONG, sheet.pt(10.5), INK)
    sheet.paragraph(below(sheet, left, sheet.mm(172), right), editors, kind, leading=1.7)
    put_code(sheet, right - sheet.mm(26), sheet.mm(168), f"https://bk.example.com/{book.isbn}", 22)
    sheet.line_of(right, sheet.mm(206), ["ISBN ", isbn_of(book)], kind, align="right")
    price = f"定价：{rng.randint(36, 88)}.00元"
    sheet.line_of(right, sheet.mm(214), price, kind, align="right")
    edges = (front + sheet.mm(18), sheet.width - sheet.mm(18))
    if book.series:
        sheet.line_of(edges[0], sheet.mm(28), book.series, Type(HEI, sheet.pt(11), colour))
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(31), colour)
    y = sheet.paragraph(below(sheet, edges[0], sheet.mm(54), edges[1]), [title_of(book)], head,
                        leading=1.4)  # fmt: skip
    sheet.draw.rectangle((edges[0], y + sheet.mm(6), edges[0] + sheet.mm(24), y + sheet.mm(8)),
                         fill=colour)  # fmt: skip
    names: list[Run] = [authors_of(book, rng.choice(("　", " ", "、"))), "　◎", book.role]
    fit_line(sheet, (edges[0], y + sheet.mm(22)), names, Type(SONG, sheet.pt(15), INK),
             edges[1] - edges[0])  # fmt: skip
    kind = Type(HEI_BOLD, sheet.pt(13), INK)
    sheet.line_of(edges[1], sheet.height - sheet.mm(18), [publisher_of(book)], kind, align="right")
    return [sheet]


@layout("monograph_cover", "textbook", AUDITION)
def textbook(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Coloured upper half with series and title, authors one below another, press at the foot."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(185, 260, rng, ground=PALE)
    half = sheet.mm(138)
    sheet.draw.rectangle((0, 0, sheet.width, half), fill=colour)
    for circle in range(5):
        x, r = sheet.width - sheet.mm(20 + 22 * circle), sheet.mm(8 + 4 * circle)
        tint = (*(min(255, part + 12 + 4 * circle) for part in colour),)
        sheet.draw.ellipse((x - r, half - r * 1.4, x + r, half + r * 0.6), outline=tint, width=4)
    sheet.draw.rectangle((0, half, sheet.width, half + sheet.mm(3)), fill=(216, 178, 92))
    sheet.draw.rectangle((0, half + sheet.mm(3), sheet.width, sheet.height), fill=PALE)
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    series = book.series or "普通高等教育人文社科系列"
    sheet.line_of(left, sheet.mm(26), series, Type(HEI, sheet.pt(13), PALE, 0.05))
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(33), PALE)
    sheet.paragraph(below(sheet, left, sheet.mm(44), right), [title_of(book)], head, leading=1.35)
    kind, names = Type(KAI, sheet.pt(14), FAINT), Type(KAI, sheet.pt(18), INK)
    top, y = half + sheet.mm(22), half + sheet.mm(22)
    label = book.role if book.role != "著" else "作者"
    sheet.line_of(left, y, label, kind)
    ends = left
    for name in book.authors:
        end = sheet.line_of(left + sheet.mm(24), y, name, names)
        ends, y = max(ends, end), y + sheet.mm(11)
    box = (left + sheet.mm(24), top - sheet.mm(6), ends, y - sheet.mm(8))
    note_people(sheet, book.authors, "authors", box, names.size)
    foot = sheet.height - sheet.mm(20)
    press = Type(SONG_BOLD, sheet.pt(15), colour, 0.08)
    sheet.line_of(sheet.width / 2, foot, [publisher_of(book)], press, align="center")
    return [sheet]
