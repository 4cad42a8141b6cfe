"""Books: two covers, two contents, two leaves that name the authors."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, LabelRow, below, fit_line
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
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, song

COVER = (168.0, 238.0)  # millimetres
PAPER: RGB = (253, 252, 247)
COLOURS: tuple[RGB, ...] = ((24, 74, 104), (134, 46, 40), (56, 94, 66), (92, 66, 40), (74, 58, 104))
LIGHT: RGB = (252, 250, 242)


@layout("monograph_cover", "side_stripe_title", ENCORE)
def side_stripe_title(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A light cover: coloured stripe at the right, title, names and press left of it."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(*COVER, rng, ground=rng.choice(((248, 246, 238), (240, 244, 246), PAPER)))
    edge = sheet.width - sheet.mm(30)
    sheet.draw.rectangle((edge, 0, sheet.width, sheet.height), fill=colour)
    sheet.draw.rectangle((edge - sheet.mm(3), 0, edge - sheet.mm(2), sheet.height), fill=colour)
    left, right = sheet.mm(18), edge - sheet.mm(10)
    if book.series:
        sheet.line_of(left, sheet.mm(30), book.series, Type(HEI, sheet.pt(12), colour))
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(31), INK, 0.02)
    y = sheet.paragraph((left, sheet.mm(46), right, 1e5), [title_of(book)], head, leading=1.45)
    sheet.draw.line((left, y + sheet.mm(8), left + sheet.mm(34), y + sheet.mm(8)), colour, 6)
    names: list[Run] = [authors_of(book, rng.choice(("　", "、"))), f"　{book.role}"]
    fit_line(sheet, (left, y + sheet.mm(24)), names, Type(KAI, sheet.pt(18), INK), right - left)
    press = Type(SONG_BOLD, sheet.pt(15), INK, 0.1)
    fit_line(sheet, (left, sheet.height - sheet.mm(22)), [publisher_of(book)], press, right - left)
    return [sheet]


@layout("monograph_cover", "centred_on_colour", ENCORE)
def centred_on_colour(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A coloured cover: series on top, title between two light rules, names, press, all centred."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(*COVER, rng, ground=colour)
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    if book.series:
        sheet.line_of(middle, sheet.mm(28), book.series, Type(HEI, sheet.pt(12.5), LIGHT, 0.1),
                      align="center")  # fmt: skip
    head = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(32), LIGHT, 0.05)
    y = sheet.paragraph((left, sheet.mm(68), right, 1e5), [title_of(book)], head, leading=1.5,
                        align="center")  # fmt: skip
    for rule in (sheet.mm(60), y + sheet.mm(8)):
        sheet.draw.line((left, rule, right, rule), LIGHT, 4)
    names: list[Run] = [authors_of(book, "　"), f"　{book.role}"]
    fit_line(sheet, (middle, y + sheet.mm(26)), names, Type(KAI, sheet.pt(18), LIGHT), right - left,
             "center")  # fmt: skip
    press = Type(HEI_BOLD, sheet.pt(15), LIGHT, 0.2)
    fit_line(sheet, (middle, sheet.height - sheet.mm(24)), [publisher_of(book)], press,
             right - left, "center")  # fmt: skip
    return [sheet]


def _entries(book: Monograph, rng: Random) -> list[tuple[int, int, str, int]]:
    """Chapter, section (0 for the chapter), words and page of every line."""
    page, lines = rng.randint(1, 3), []
    for chapter, (words, parts) in enumerate(book.chapters, 1):
        lines.append((chapter, 0, words, page))
        for section, part in enumerate(parts, 1):
            lines.append((chapter, section, part, page))
            page += rng.randint(3, 11)
    return lines


@layout("monograph_contents", "chapters_in_bold", ENCORE)
def chapters_in_bold(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """目录: 第一章 in bold with dots, sections by 一、 below, a running title at the outer head."""
    sheet = Sheet(*COVER, rng, ground=PAPER)
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    small = song(sheet, 9.5, FAINT)
    sheet.line_of(right, sheet.mm(16), [title_of(book)], small, align="right")
    sheet.draw.line((left, sheet.mm(18.5), right, sheet.mm(18.5)), FAINT, 2)
    head = Type(rng.choice((KAI, HEI_BOLD, style.bold)), sheet.pt(21), INK, 1.2)
    sheet.line_of(middle, sheet.mm(36), "目录", head, align="center")
    entries = _entries(book, rng)
    step = min(sheet.mm(9.5), sheet.mm(172) / (len(entries) + 2))
    bold, kind, y = Type(HEI, sheet.pt(11.5), INK), song(sheet, 10.5), sheet.mm(50)
    leader_line(sheet, (left, right), y, ["序"], "1", bold, dot="·")
    for chapter, section, words, page in entries:
        y += step
        if section:
            text: list[Run] = [f"{han_number(section)}、{words}"]
            leader_line(sheet, (left + sheet.mm(11), right), y, text, str(page), kind, dot="·")
        else:
            text = [f"第{han_number(chapter)}章　{words}"]
            leader_line(sheet, (left, right), y, text, str(page), bold, dot="·")
    y += step
    leader_line(sheet, (left, right), y, ["主要参考文献"], str(entries[-1][3] + 12), bold, dot="·")
    sheet.line_of(left, sheet.height - sheet.mm(12), "1", small)
    return [sheet]


@layout("monograph_contents", "book_named_below", ENCORE)
def book_named_below(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Contents with a bar before each chapter, sections by 1.1, book and names at the foot."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(*COVER, rng, ground=(254, 254, 251))
    left, right = sheet.mm(22), sheet.width - sheet.mm(20)
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(22), colour, 0.6)
    sheet.line_of(left, sheet.mm(32), rng.choice(("目录", "目次")), head)
    entries = _entries(book, rng)
    rows = len(entries) + 0.4 * len(book.chapters)
    step = min(sheet.mm(9.2), sheet.mm(162) / rows)
    bold, kind, y = Type(HEI, sheet.pt(11.5), colour), song(sheet, 10.5), sheet.mm(46)
    for chapter, section, words, page in entries:
        if section:
            text: list[Run] = [f"{chapter}.{section}　{words}"]
            leader_line(sheet, (left + sheet.mm(6), right), y, text, str(page), kind)
        else:
            y += 0.4 * step if chapter > 1 else 0
            bar = (left, y - 0.9 * bold.size, left + sheet.mm(1.6), y + 0.15 * bold.size)
            sheet.draw.rectangle(bar, fill=colour)
            start = left + sheet.mm(5)
            fit_line(
                sheet, (start, y), f"第{chapter}章　{words}", bold, right - start - sheet.mm(12)
            )
            sheet.line_of(right, y, str(page), bold, align="right")
        y += step
    foot = sheet.height - sheet.mm(13)
    sheet.draw.line((left, foot - sheet.mm(6), right, foot - sheet.mm(6)), FAINT, 2)
    small = song(sheet, 10, FAINT)
    fit_line(sheet, (left, foot), [title_of(book), "　", authors_of(book, "、"), f"　{book.role}"],
             small, right - left - sheet.mm(12))  # fmt: skip
    sheet.line_of(right, foot, "I", small, align="right")
    return [sheet]


@layout("monograph_authors", "inner_title_low_names", ENCORE)
def inner_title_low_names(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """扉页: title high, names with their part under a mark, press and month at the foot."""
    sheet = Sheet(*COVER, rng, ground=PAPER)
    left, right, middle = sheet.mm(26), sheet.width - sheet.mm(26), sheet.width / 2
    head = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(27), INK, 0.04)
    y = sheet.paragraph((left, sheet.mm(38), right, 1e5), [title_of(book)], head, leading=1.5,
                        align="center")  # fmt: skip
    if book.series:
        sheet.line_of(middle, y + sheet.mm(9), f"（{book.series}）", song(sheet, 12),
                      align="center")  # fmt: skip
    axis, reach = max(y + sheet.mm(30), sheet.mm(108)), sheet.mm(2)
    points = ((middle - reach, axis), (middle, axis - reach), (middle + reach, axis))
    sheet.draw.polygon((*points, (middle, axis + reach)), fill=INK)
    names: list[Run] = [authors_of(book, rng.choice(("　", " "))), f"　{book.role}"]
    fit_line(sheet, (middle, axis + sheet.mm(18)), names, Type(KAI, sheet.pt(17), INK),
             right - left, "center")  # fmt: skip
    foot = sheet.height - sheet.mm(34)
    press = Type(SONG_BOLD, sheet.pt(15), INK, 0.2)
    sheet.line_of(middle, foot, [publisher_of(book)], press, align="center")
    sheet.line_of(middle, foot + sheet.mm(9), [month_of(book, rng.choice(("cn", "dot")))],
                  song(sheet, 12), align="center")  # fmt: skip
    return [sheet]


@layout("monograph_authors", "imprint_then_catalogue", ENCORE)
def imprint_then_catalogue(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """版权页: the imprint by labels on top between rules, the catalogue data below, a warning."""
    sheet = Sheet(*COVER, rng, ground=(254, 254, 250))
    left, right = sheet.mm(24), sheet.width - sheet.mm(24)
    year, month = book.published.year, book.published.month
    title = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(16), INK)
    y = sheet.paragraph((left, sheet.mm(24), right, 1e5), [title_of(book)], title, leading=1.4)
    sheet.draw.line((left, y + sheet.mm(3), right, y + sheet.mm(3)), INK, 3)
    strong, kind = Type(HEI, sheet.pt(10.5), INK), song(sheet, 10.5)
    rows: list[LabelRow] = [
        (book.role if len(book.role) == 2 else "著　者", [authors_of(book, " ")]),
        ("责任编辑", [rng.choice(("江一川", "唐若溪", "陆知秋"))]),
        ("出版发行", [publisher_of(book)]),
        ("经　　销", ["全国新华书店"]),
        ("开　　本", ["787毫米×1092毫米　1/16"]),
        ("版　　次", [month_of(book), "第1版　", f"{year}年{month}月第1次印刷"]),
        ("书　　号", ["ISBN ", isbn_of(book)]),
        ("定　　价", [f"{rng.randint(36, 88)}.00元"]),
    ]
    y = ends_on(sheet, rows, (left, y + sheet.mm(13)), right, 8.6, (strong, kind), 1.2)
    sheet.draw.line((left, y, right, y), INK, 3)
    y += sheet.mm(16)
    sheet.line_of(left, y, "图书在版编目（CIP）数据", strong.at(sheet.pt(11.5)))
    data: list[Run] = [book.title, "／", "、".join(book.authors), f"{book.role}．—重庆："]
    data += [f"{book.publisher}，{year}.{month}\nISBN ", isbn_of(book)]
    data.append("\nI.①社… II.①社会工作—研究 III.①C916\n")
    data.append(f"中国版本图书馆CIP数据核字（{year}）第{rng.randint(10000, 290000):06d}号")
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(4), right), data, kind, leading=1.7)
    note = Type(SONG, sheet.pt(9.5), FAINT)
    sheet.line_of(left, sheet.height - sheet.mm(16), "如有印装质量问题，请与出版社联系调换", note)
    return [sheet]
