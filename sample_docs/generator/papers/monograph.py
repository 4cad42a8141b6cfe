"""A book's cover and its contents."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.publications import Monograph
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.ornament import glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

INK: RGB = (30, 30, 34)
WHITE: RGB = (250, 250, 250)
COVERS: tuple[RGB, ...] = (
    (28, 66, 110),
    (120, 36, 40),
    (32, 92, 82),
    (86, 62, 110),
    (168, 110, 40),
)
PAPER: RGB = (251, 249, 243)
BOOK = (170.0, 240.0)  # millimetres


def title_of(book: Monograph) -> Value:
    """The title as a field."""
    return Value(book.title, "title")


def authors(book: Monograph, joint: str = "  ") -> list[Run]:
    """The authors as a field, and what they did: 著, 主编."""
    names = Value(joint.join(book.authors), "authors", "、".join(book.authors))
    return [names, f"  {book.role}"]


def fitting(kind: Type, text: str, width: float) -> Type:
    """The type, smaller where a text would be wider than some pixels."""
    return kind.at(min(kind.size, kind.size * width / kind.width(text)))


def put_series(sheet: Sheet, book: Monograph, kind: Type, y_mm: float) -> None:
    """The name of the series in the middle of a line, where the book is of one."""
    if book.series:
        sheet.line_of(sheet.width / 2, sheet.mm(y_mm), book.series, kind, align="center")


@layout("monograph_cover", "band")
def band(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A pale cover with a dark band that holds the title."""
    colour = rng.choice(COVERS)
    sheet = Sheet(*BOOK, rng, ground=rng.choice(((244, 242, 236), (236, 240, 244))))
    waves(sheet, (220, 222, 226), strength=0.35, pitch_mm=7)
    top, bottom = sheet.mm(rng.uniform(50, 64)), sheet.mm(118)
    sheet.draw.rectangle((0, top, sheet.width, bottom), fill=colour)
    middle, margin = sheet.width / 2, sheet.mm(16)
    put_series(sheet, book, Type(KAI, sheet.pt(14), colour), 26)
    face = rng.choice((HEI_BOLD, SONG_BOLD))
    title = Type(face, sheet.pt(32), WHITE)
    box = (margin, top, sheet.width - margin, bottom)
    sheet.paragraph(box, [title_of(book)], title, leading=1.4, align="center", valign="middle")
    names = Type(KAI, sheet.pt(18), INK)
    sheet.line_of(middle, sheet.mm(138), authors(book), names, align="center")
    publisher = Type(HEI, sheet.pt(14), INK)
    sheet.line_of(
        middle, sheet.mm(226), [Value(book.publisher, "publisher")], publisher, align="center"
    )
    return [sheet]


@layout("monograph_cover", "plain")
def plain(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A one-coloured cover, the authors above the title."""
    colour = rng.choice(COVERS)
    sheet = Sheet(*BOOK, rng, ground=colour)
    glow(sheet, (255, 255, 255), 0.16)
    middle, margin = sheet.width / 2, sheet.mm(20)
    names = Type(rng.choice((SONG, KAI)), sheet.pt(16), WHITE)
    sheet.line_of(middle, sheet.mm(48), authors(book, "  "), names, align="center")
    title = Type(SONG_BOLD, sheet.pt(34), (246, 226, 170))
    box = (margin, sheet.mm(62), sheet.width - margin, sheet.mm(130))
    sheet.paragraph(box, [title_of(book)], title, leading=1.45, align="center", valign="middle")
    sheet.draw.line(
        (sheet.mm(50), sheet.mm(138), sheet.width - sheet.mm(50), sheet.mm(138)), WHITE, 3
    )
    put_series(sheet, book, Type(SONG, sheet.pt(13), WHITE), 150)
    publisher = Type(SONG, sheet.pt(14), WHITE, 0.1)
    sheet.line_of(
        middle, sheet.mm(222), [Value(book.publisher, "publisher")], publisher, align="center"
    )
    return [sheet]


@layout("monograph_cover", "stripe")
def stripe(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A white cover with a stripe along the spine and everything set to the left."""
    colour = rng.choice(COVERS)
    sheet = Sheet(*BOOK, rng, ground=(252, 252, 250))
    sheet.draw.rectangle((0, 0, sheet.mm(24), sheet.height), fill=colour)
    for _ in range(rng.randint(3, 6)):
        x, y = rng.uniform(60, 150), rng.uniform(110, 205)
        reach, tint = rng.uniform(8, 30), tuple(255 - (255 - part) // 4 for part in colour)
        edge = tuple(sheet.mm(at) for at in (x - reach, y - reach, x + reach, y + reach))
        sheet.draw.ellipse(edge, outline=tint, width=6)
    left, right = sheet.mm(34), sheet.width - sheet.mm(14)
    if book.series:
        sheet.line_of(left, sheet.mm(30), book.series, Type(HEI, sheet.pt(12), colour))
    title = Type(HEI_BOLD, sheet.pt(30), colour)
    y = sheet.paragraph(
        (left, sheet.mm(42), right, sheet.height), [title_of(book)], title, leading=1.4
    )
    sheet.line_of(left, y + sheet.mm(16), authors(book, "、"), Type(SONG, sheet.pt(17), INK))
    publisher = Type(HEI, sheet.pt(13), INK)
    sheet.line_of(left, sheet.mm(228), [Value(book.publisher, "publisher")], publisher)
    return [sheet]


# Contents ------------------------------------------------------------------------------------


def _contents(book: Monograph, rng: Random, *, running: bool, sections: bool) -> list[Sheet]:
    """目录, on as many pages as it needs; ``running`` puts the title at the head of each."""
    sheets: list[Sheet] = []
    number, page, y = 0, rng.choice((1, 1, 3)), 1e9
    strong_face, face = rng.choice((SONG_BOLD, HEI)), rng.choice((SONG, KAI))
    title = rng.choice(("目    录", "目录", "目  次"))
    for index, (chapter, parts) in enumerate(book.chapters, 1):
        lines = [(f"第{han_number(index)}章  {chapter}", True)]
        if sections:
            lines += [
                (f"第{han_number(place)}节  {part}", False) for place, part in enumerate(parts, 1)
            ]
        for text, strong in lines:
            if y > BOOK[1] - 24:
                sheets.append(sheet := Sheet(*BOOK, rng, ground=PAPER))
                number, y = number + 1, 52.0 if number == 0 else 34.0
                if running:
                    head = Type(SONG, sheet.pt(9), INK)
                    sheet.line_of(
                        sheet.width / 2, sheet.mm(18), [title_of(book)], head, align="center"
                    )
                    edge = (
                        sheet.mm(20),
                        sheet.mm(20.5),
                        sheet.width - sheet.mm(20),
                        sheet.mm(20.5),
                    )
                    sheet.draw.line(edge, INK, 2)
                if number == 1:
                    kind = Type(HEI_BOLD, sheet.pt(20), INK)
                    sheet.line_of(sheet.width / 2, sheet.mm(36), title, kind, align="center")
                foot = Type(SONG, sheet.pt(9), INK)
                sheet.line_of(sheet.width / 2, sheet.mm(230), f"· {number} ·", foot, align="center")
            kind = Type(strong_face if strong else face, sheet.pt(12 if strong else 11), INK)
            left = sheet.mm(20 if strong else 28)
            leader_line(
                sheet, (left, sheet.width - sheet.mm(20)), sheet.mm(y), [text], f"{page}", kind
            )
            y += 9.0 if sections else 14.0
            page += rng.randint(2, 9)
    return sheets


@layout("monograph_contents", "chapters")
def chapters(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Chapters alone, on one page."""
    return _contents(book, rng, running=rng.random() < 0.5, sections=False)


@layout("monograph_contents", "sections")
def sections(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Chapters and their sections, the title at the head of the page; two pages if need be."""
    return _contents(book, rng, running=True, sections=True)
