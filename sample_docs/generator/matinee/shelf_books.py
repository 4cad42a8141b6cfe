"""Books: two covers, contents with dots and in two levels, a catalogue leaf, authors' notes."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    label_rows,
    note_people,
)
from sample_docs.generator.audition.printed_books import (
    authors_of,
    isbn_of,
    month_of,
    publisher_of,
    title_of,
)
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.publications import Monograph
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style

COVER = (172.0, 242.0)  # millimetres
LEAF = (168.0, 238.0)
PAPER: RGB = (252, 250, 245)
INKS: tuple[RGB, ...] = ((20, 82, 104), (128, 46, 40), (58, 86, 56), (84, 58, 102), (44, 62, 110))


@layout("monograph_cover", "title_between_bands", MATINEE)
def title_between_bands(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A pale cover: coloured bands at top and foot, the title large between, press in the lower."""
    colour = rng.choice(INKS)
    sheet = Sheet(*COVER, rng, ground=rng.choice((PAPER, (244, 246, 247), (247, 243, 234))))
    left, right, middle = sheet.mm(18), sheet.width - sheet.mm(18), sheet.width / 2
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(34)), fill=colour)
    sheet.draw.rectangle((0, sheet.height - sheet.mm(38), sheet.width, sheet.height), fill=colour)
    if book.series:
        series = Type(KAI, sheet.pt(14), PAPER, 0.12)
        sheet.line_of(middle, sheet.mm(21), book.series, series, align="center")
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(31), INK, 0.03)
    y = sheet.paragraph((left, sheet.mm(66), right, 1e5), [title_of(book)], head, leading=1.45,
                        align="center")  # fmt: skip
    stroke, half = y + sheet.mm(8), sheet.mm(24)
    sheet.draw.line((middle - half, stroke, middle + half, stroke), colour, 5)
    names: list[Run] = [authors_of(book, rng.choice(("　", "、"))), f"　{book.role}"]
    fit_line(sheet, (middle, y + sheet.mm(26)), names, Type(KAI, sheet.pt(17), INK), right - left,
             "center")  # fmt: skip
    press = Type(SONG_BOLD, sheet.pt(16), PAPER, 0.1)
    fit_line(sheet, (middle, sheet.height - sheet.mm(16)), [publisher_of(book)], press,
             right - left, "center")  # fmt: skip
    return [sheet]


@layout("monograph_cover", "authors_on_top", MATINEE)
def authors_on_top(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A coloured cover: authors first, title flush left, a sentence, press and number below."""
    colour = rng.choice(INKS)
    sheet = Sheet(*COVER, rng, ground=colour)
    glow(sheet, (255, 255, 255), 0.18)
    left, right = sheet.mm(22), sheet.width - sheet.mm(20)
    white: RGB = (250, 249, 244)
    names: list[Run] = [authors_of(book, "　"), f"　{book.role}"]
    fit_line(sheet, (left, sheet.mm(34)), names, Type(KAI, sheet.pt(16), white), right - left)
    head = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(34), white, 0.04)
    y = sheet.paragraph((left, sheet.mm(58), right, 1e5), [title_of(book)], head, leading=1.5)
    sheet.draw.rectangle((left, y + sheet.mm(6), left + sheet.mm(30), y + sheet.mm(8)),
                         fill=(232, 196, 120))  # fmt: skip
    lead = "立足西部地区的社会工作实践，探索本土化的理论与方法。"
    small = Type(SONG, sheet.pt(12), white)
    sheet.paragraph(below(sheet, left, y + sheet.mm(16), right), lead, small, leading=1.7)
    if book.series:
        sheet.line_of(
            left, sheet.height - sheet.mm(46), book.series, Type(HEI, sheet.pt(12), white)
        )
    sheet.line_of(left, sheet.height - sheet.mm(22), [publisher_of(book)],
                  Type(SONG_BOLD, sheet.pt(15), white, 0.06))  # fmt: skip
    box = (right - sheet.mm(46), sheet.height - sheet.mm(34), right, sheet.height - sheet.mm(16))
    sheet.draw.rectangle(box, fill=(252, 252, 252))
    number: list[Run] = ["ISBN ", isbn_of(book)]
    fit_line(sheet, ((box[0] + box[2]) / 2, box[1] + sheet.mm(10.5)), number,
             Type(HEI, sheet.pt(9.5), INK), box[2] - box[0] - sheet.mm(4), "center")  # fmt: skip
    return [sheet]


def _running(sheet: Sheet, book: Monograph) -> None:
    """The book's title small at the head of a page, over a rule."""
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    small = Type(SONG, sheet.pt(9.5), FAINT)
    sheet.line_of(left, sheet.mm(14), [title_of(book)], small)
    sheet.line_of(right, sheet.mm(14), "目　录", small, align="right")
    sheet.draw.line((left, sheet.mm(16.5), right, sheet.mm(16.5)), FAINT, 2)


def _entries(book: Monograph, rng: Random) -> list[tuple[bool, str, str, int]]:
    """Whether it is a chapter, number, title and page of each entry."""
    page, entries = 1, []
    for number, (chapter, parts) in enumerate(book.chapters, 1):
        entries.append((True, f"第{han_number(number)}章", chapter, page))
        for place, part in enumerate(parts, 1):
            page += rng.randint(3, 8)
            entries.append((False, f"{han_number(place)}、", part, page))
        page += rng.randint(5, 9)
    return entries


@layout("monograph_contents", "dots_under_head", MATINEE)
def dots_under_head(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """目录 under the book's title: chapters bold, sections by 一、二、 with dots and pages."""
    sheet = Sheet(*LEAF, rng, ground=PAPER)
    _running(sheet, book)
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    head = Type(rng.choice((HEI_BOLD, style.bold, SONG_BOLD)), sheet.pt(21), INK, 1.0)
    sheet.line_of(middle, sheet.mm(34), "目录", head, align="center")
    entries = _entries(book, rng)
    step = min(sheet.mm(8.6), sheet.mm(180) / (len(entries) + 2))
    bold, kind = Type(HEI, sheet.pt(11), INK), Type(SONG, sheet.pt(10.5), INK)
    y = sheet.mm(46)
    for chapter, number, title, page in entries:
        indent = 0 if chapter else sheet.mm(8)
        text: list[Run] = [number, "　" if chapter else "", title]
        leader_line(sheet, (left + indent, right), y, text, f"{page}", bold if chapter else kind)
        y += step
    for title, extra in (("参考文献", 9), ("后　记", 15)):
        leader_line(sheet, (left, right), y, [title], f"{entries[-1][3] + extra}", bold)
        y += step
    sheet.line_of(middle, sheet.height - sheet.mm(12), "1", Type(SONG, sheet.pt(9.5), FAINT),
                  align="center")  # fmt: skip
    return [sheet]


@layout("monograph_contents", "chapters_centred", MATINEE)
def chapters_centred(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Contents whose chapters stand centred over their sections, pages behind a slash."""
    colour = rng.choice(INKS)
    sheet = Sheet(*LEAF, rng, ground=(253, 252, 249))
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(24), sheet.width / 2
    title = Type(KAI, sheet.pt(13), colour)
    fit_line(sheet, (middle, sheet.mm(20)), [title_of(book)], title, right - left, "center")
    head = Type(rng.choice((SONG_BOLD, style.bold)), sheet.pt(19), INK, 0.8)
    sheet.line_of(middle, sheet.mm(32), rng.choice(("目次", "目录")), head, align="center")
    entries = _entries(book, rng)
    chapters = sum(chapter for chapter, *_ in entries)
    step = min(sheet.mm(8.4), sheet.mm(184) / (len(entries) + 0.6 * chapters))
    bold, kind = Type(HEI, sheet.pt(11.5), colour), Type(SONG, sheet.pt(10.5), INK)
    y = sheet.mm(45)
    for chapter, number, words, page in entries:
        if chapter:
            y += 0.5 * step
            line = f"{number}　{words}　/ {page}"
            fit_line(sheet, (middle, y), line, bold, right - left, "center")
        else:
            sheet.line_of(left + sheet.mm(8), y, f"{number}{words}", kind)
            sheet.line_of(right, y, f"/ {page}", kind, align="right")
        y += step
    return [sheet]


@layout("monograph_authors", "catalogue_leaf", MATINEE)
def catalogue_leaf(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """版权页: catalogue data between rules on top, imprint lines at the foot."""
    sheet = Sheet(*LEAF, rng, ground=PAPER)
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    kind, strong = Type(SONG, sheet.pt(10.5), INK), Type(HEI, sheet.pt(11), INK)
    year, month = book.published.year, book.published.month
    sheet.line_of(middle, sheet.mm(30), "图书在版编目（CIP）数据", strong, align="center")
    sheet.draw.line((left, sheet.mm(34), right, sheet.mm(34)), INK, 2)
    data: list[Run] = [title_of(book), "/", authors_of(book, "，"), f"{book.role}.—重庆："]
    data += [publisher_of(book), f"，{year}.{month}"]
    y = sheet.paragraph(below(sheet, left, sheet.mm(39), right), data, kind, leading=1.7,
                        first_indent=2)  # fmt: skip
    number: list[Run] = ["ISBN ", isbn_of(book)]
    y = sheet.paragraph(below(sheet, left, y, right), number, kind, leading=1.7, first_indent=2)
    subject = "①社会工作—研究—中国　②D632"
    y = sheet.paragraph(below(sheet, left, y, right), subject, kind, leading=1.7, first_indent=2)
    card = f"中国版本图书馆CIP数据核字({year})第{rng.randint(10000, 299999):06d}号"
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(2), right), card, kind, leading=1.7,
                        first_indent=2)  # fmt: skip
    sheet.draw.line((left, y + sheet.mm(4), right, y + sheet.mm(4)), INK, 2)
    y = max(y + sheet.mm(34), sheet.mm(132))
    fit_line(sheet, (left, y), [title_of(book)], strong.at(sheet.pt(14)), right - left)
    names: list[Run] = [authors_of(book, "　"), f"　{book.role}"]
    fit_line(sheet, (left, y + sheet.mm(8)), names, kind, right - left)
    rows: list[LabelRow] = [
        ("责任编辑", [rng.choice(("林　溪", "江　禾"))]),
        ("出版发行", [publisher_of(book), "（重庆市南岸区滨江路）"]),
        ("开　　本", ["170mm×240mm　1/16"]),
        ("版　　次", [month_of(book), f"第1版　{year}年{month}月第1次印刷"]),
        ("书　　号", ["ISBN ", isbn_of(book)]),
        ("定　　价", [f"{rng.randint(36, 88)}.00元"]),
    ]
    label_rows(sheet, rows, (left, y + sheet.mm(22)), left + sheet.mm(23), 8, (strong.at(kind.size),
               kind))  # fmt: skip
    return [sheet]


@layout("monograph_authors", "writers_and_parts", MATINEE)
def writers_and_parts(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """The inner title: title, each author on a line with the part played, press and year below."""
    colour = rng.choice(INKS)
    sheet = Sheet(*LEAF, rng, ground=(253, 252, 248))
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(24), sheet.width / 2
    sheet.draw.rectangle((sheet.mm(12), sheet.mm(12), sheet.width - sheet.mm(12),
                          sheet.height - sheet.mm(12)), outline=colour, width=3)  # fmt: skip
    if book.series:
        sheet.line_of(middle, sheet.mm(32), book.series, Type(KAI, sheet.pt(12.5), FAINT),
                      align="center")  # fmt: skip
    head = Type(rng.choice((SONG_BOLD, style.bold, HEI_BOLD)), sheet.pt(25), INK)
    y = sheet.paragraph((left, sheet.mm(52), right, 1e5), [title_of(book)], head, leading=1.5,
                        align="center")  # fmt: skip
    kind, top = Type(KAI, sheet.pt(15), INK), y + sheet.mm(12)
    y = top + sheet.mm(8)
    for place, name in enumerate(book.authors):
        part = book.role if place == 0 or book.role != "主编" else "副主编"
        sheet.line_of(middle - sheet.mm(3), y, name, kind, align="right")
        sheet.line_of(middle + sheet.mm(5), y, part, kind.at(sheet.pt(12.5)))
        y += sheet.mm(10.5)
    box = (middle - sheet.mm(32), top, middle, y - sheet.mm(6))
    note_people(sheet, book.authors, "authors", box, kind.size)
    foot = sheet.height - sheet.mm(34)
    press = Type(SONG_BOLD, sheet.pt(14), INK, 0.08)
    sheet.line_of(middle, foot, [publisher_of(book)], press, align="center")
    month: list[Run] = [month_of(book, rng.choice(("cn", "dot"))), "　·　重庆"]
    sheet.line_of(
        middle, foot + sheet.mm(9), month, Type(SONG, sheet.pt(11), FAINT), align="center"
    )
    return [sheet]
