"""Leaves of books: two contents, one over a spread; a title leaf, a leaf of the book's data."""

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
from sample_docs.generator.drawing.text import RGB, Box, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.publications import Monograph
from sample_docs.generator.finale.lantern_parts import shade_of
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, song

LEAF = (168.0, 240.0)  # millimetres
PAPER: RGB = (253, 252, 246)
TINTS: tuple[RGB, ...] = ((40, 84, 110), (120, 50, 46), (60, 92, 64), (96, 72, 40))

Line = tuple[str, int, bool]
"""Words of a contents line, its page, and whether it is a chapter's."""


def _lines(book: Monograph, rng: Random, section: str) -> list[Line]:
    """All lines of the contents; ``section`` is how sections are numbered: 节 or figures."""
    page, lines = 1, []
    for chapter, (words, parts) in enumerate(book.chapters, 1):
        lines.append((f"第{han_number(chapter)}章　{words}", page, True))
        for number, part in enumerate(parts, 1):
            mark = f"第{han_number(number)}节" if section == "节" else f"{chapter}.{number}"
            lines.append((f"{mark}　{part}", page, False))
            page += rng.randint(4, 12)
    return [*lines, ("附录　访谈提纲与调查问卷", page, True), ("后记", page + 9, True)]


@layout("monograph_contents", "word_in_side_column", FINALE)
def word_in_side_column(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """目录 upright in a tinted column at the left, chapters and sections right of it."""
    colour = rng.choice(TINTS)
    sheet = Sheet(*LEAF, rng, ground=PAPER)
    edge = sheet.mm(30)
    sheet.draw.rectangle((0, 0, edge, sheet.height), fill=shade_of(colour, 0.16))
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, KAI)), sheet.pt(28), colour)
    box = (edge / 2 - head.size * 0.52, sheet.mm(30), edge / 2 + head.size * 0.53, 1e5)
    sheet.paragraph(box, "目录", head, leading=1.5)
    left, right = edge + sheet.mm(10), sheet.width - sheet.mm(15)
    small = song(sheet, 9.5, FAINT)
    fit_line(sheet, (left, sheet.mm(19)), [title_of(book)], small, right - left)
    lines = _lines(book, rng, rng.choice(("节", "1.1")))
    step = min(sheet.mm(8.6), sheet.mm(194) / (len(lines) + 0.45 * len(book.chapters)))
    bold, kind, y = Type(HEI, sheet.pt(11), INK), song(sheet, 10.3), sheet.mm(33)
    for place, (words, page, chapter) in enumerate(lines):
        if chapter:
            y += 0.45 * step if place else 0
            fit_line(sheet, (left, y), words, bold, right - left - sheet.mm(11))
            sheet.line_of(right, y, str(page), bold, align="right")
        else:
            span = (left + sheet.mm(5), right)
            leader_line(sheet, span, y, [words], str(page), kind, dot="．")
        y += step
    return [sheet]


def _half(sheet: Sheet, lines: list[Line], box: Box, kinds: tuple[Type, Type]) -> None:
    """One page's lines between its margins."""
    left, top, right, bottom = box
    bold, kind = kinds
    step = min(sheet.mm(9.5), (bottom - top) / max(len(lines), 1))
    for place, (words, page, chapter) in enumerate(lines):
        y = top + place * step
        start = left if chapter else left + sheet.mm(6)
        leader_line(sheet, (start, right), y, [words], f"（{page}）", bold if chapter else kind,
                    dot="…")  # fmt: skip


@layout("monograph_contents", "over_two_pages", FINALE)
def over_two_pages(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """The book laid open: contents run from the left page to the right, pages in brackets."""
    sheet = Sheet(300, 212, rng, ground=(250, 248, 240))
    half, pad = sheet.width / 2, sheet.mm(17)
    for step in range(9):  # the fold
        tone = 246 - 5 * step
        for x in (half - sheet.mm(9 - step), half + sheet.mm(9 - step)):
            sheet.draw.line((x, 0, x, sheet.height), (tone, tone - 2, tone - 10), 7)
    lines = _lines(book, rng, "节")
    middle = len(lines) // 2
    cut = min((place for place, line in enumerate(lines) if line[2] and place),
              key=lambda place: abs(place - middle))  # fmt: skip
    kinds = Type(HEI, sheet.pt(10.3), INK), song(sheet, 9.6)
    head = Type(rng.choice((KAI, HEI_BOLD, style.bold)), sheet.pt(18), INK, 1.0)
    sheet.line_of(half / 2 + head.size / 2, sheet.mm(36), rng.choice(("目录", "目次")), head,
                  align="center")  # fmt: skip
    bottom = sheet.height - sheet.mm(20)
    _half(sheet, lines[:cut], (pad, sheet.mm(52), half - pad, bottom), kinds)
    _half(sheet, lines[cut:], (half + pad, sheet.mm(34), sheet.width - pad, bottom), kinds)
    small = song(sheet, 8.8, FAINT)
    fit_line(
        sheet, (sheet.width - pad, sheet.mm(15)), [title_of(book)], small, half - 2 * pad, "right"
    )
    foot = sheet.height - sheet.mm(10)
    sheet.line_of(pad, foot, "I", small)
    sheet.line_of(sheet.width - pad, foot, "II", small, align="right")
    return [sheet]


@layout("monograph_authors", "title_leaf_by_rules", FINALE)
def title_leaf_by_rules(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """扉页: names over a rule, the title between it and another, press with its month below."""
    sheet = Sheet(*LEAF, rng, ground=PAPER)
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(24), sheet.width / 2
    if book.series:
        sheet.line_of(middle, sheet.mm(28), book.series, song(sheet, 11.5), align="center")
    names: list[Run] = [authors_of(book, rng.choice(("　", "　", "、"))), f"　{book.role}"]
    fit_line(sheet, (middle, sheet.mm(62)), names, Type(KAI, sheet.pt(17), INK), right - left,
             "center")  # fmt: skip
    sheet.draw.line((left, sheet.mm(71), right, sheet.mm(71)), INK, 3)
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(29), INK, 0.03)
    y = sheet.paragraph((left, sheet.mm(80), right, 1e5), [title_of(book)], head, leading=1.5,
                        align="center")  # fmt: skip
    sheet.draw.line((left, y + sheet.mm(8), right, y + sheet.mm(8)), INK, 3)
    foot = sheet.height - sheet.mm(30)
    press = Type(SONG, sheet.pt(14), INK, 0.3)
    fit_line(sheet, (middle, foot), [publisher_of(book)], press, right - left, "center")
    form = rng.choice(("cn", "dot", "han"))
    sheet.line_of(middle, foot + sheet.mm(9), ["重庆　", month_of(book, form)], song(sheet, 11.5),
                  align="center")  # fmt: skip
    return [sheet]


def _bars(sheet: Sheet, x: float, y: float, rng: Random) -> None:
    """Upright bars as of a bar code, without meaning."""
    for _ in range(46):
        wide = sheet.mm(rng.choice((0.3, 0.3, 0.6, 0.9)))
        sheet.draw.rectangle((x, y, x + wide, y + sheet.mm(15)), fill=INK)
        x += wide + sheet.mm(rng.choice((0.35, 0.35, 0.7)))


@layout("monograph_authors", "data_then_bars", FINALE)
def data_then_bars(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """版权页: the catalogue data on top between double rules, imprint low, bars and price below."""
    sheet = Sheet(*LEAF, rng, ground=(254, 254, 251))
    left, right = sheet.mm(22), sheet.width - sheet.mm(22)
    year, month = book.published.year, book.published.month
    small, strong = song(sheet, 10), Type(HEI, sheet.pt(10.5), INK)
    for y in (20.0, 21.2):
        sheet.draw.line((left, sheet.mm(y), right, sheet.mm(y)), INK, 2)
    sheet.line_of(left, sheet.mm(30), "图书在版编目（CIP）数据", strong)
    data: list[Run] = [title_of(book), "／", authors_of(book, "，"), f"{book.role}. ——重庆：",
                       publisher_of(book), f"，{year}.{month}"]  # fmt: skip
    y = sheet.paragraph(below(sheet, left, sheet.mm(38), right), data, small, leading=1.7,
                        first_indent=2)  # fmt: skip
    tail: list[Run] = ["ISBN　", isbn_of(book), f"\nI.①{book.title[:2]}… II.①社会工作 III.①D632"]
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(2), right), tail, small, leading=1.7,
                        first_indent=2)  # fmt: skip
    number = f"中国版本图书馆CIP数据核字({year})第{rng.randint(20000, 290000):06d}号"
    sheet.line_of(left, y + sheet.mm(9), number, small)
    y += sheet.mm(15)
    for rule in (y, y + sheet.mm(1.2)):
        sheet.draw.line((left, rule, right, rule), INK, 2)
    rows: list[LabelRow] = [
        ("策划编辑", [rng.choice(("江一川", "许知南", "陆知秋"))]),
        ("责任校对", [rng.choice(("文 澜", "白 桥", "舒 禾"))]),
        ("封面设计", ["溪谷工作室"]),
        ("出版发行", [f"{book.publisher}（重庆市滨江路9号）"]),
        ("印　　刷", ["重庆山城印务有限责任公司"]),
        ("规　　格", [f"170mm×240mm　16开　{rng.randint(12, 22)}.5印张"]),
        ("出版时间", [month_of(book), "第一版"]),
        ("印刷时间", [f"{year}年{month}月第一次印刷"]),
    ]
    low = ends_on(sheet, rows, (left, sheet.mm(134)), right, 7.6, (strong, small), 1.4)
    _bars(sheet, left, low + sheet.mm(6), rng)
    price = f"定价：{rng.randint(38, 86)}.00元"
    sheet.line_of(right, low + sheet.mm(20), price, strong, align="right")
    sheet.line_of(left, sheet.height - sheet.mm(10), "版权所有　侵权必究", song(sheet, 9, FAINT))
    return [sheet]
