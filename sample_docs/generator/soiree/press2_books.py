"""Books: two covers, contents in two dresses, the page of authors as title leaf and imprint."""

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
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, song

COVER = (170.0, 240.0)  # millimetres
LEAF = (170.0, 238.0)
PAPER: RGB = (252, 251, 246)
INKS: tuple[RGB, ...] = ((26, 92, 118), (150, 58, 44), (72, 98, 60), (96, 60, 92), (40, 60, 104))


def _pale(colour: RGB, share: int = 7) -> RGB:
    red, green, blue = (255 - (255 - part) // share for part in colour)
    return (red, green, blue)


@layout("monograph_cover", "upper_half_tinted", SOIREE)
def upper_half_tinted(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A cover of two halves: series and title on colour above, authors and press on white below."""
    colour = rng.choice(INKS)
    sheet = Sheet(*COVER, rng, ground=PAPER)
    edge = sheet.mm(132)
    sheet.draw.rectangle((0, 0, sheet.width, edge), fill=colour)
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    white: RGB = (252, 250, 244)
    if book.series:
        sheet.line_of(left, sheet.mm(24), book.series, Type(HEI, sheet.pt(12), white, 0.1))
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(33), white, 0.03)
    sheet.paragraph((left, sheet.mm(34), right, edge - sheet.mm(10)), [title_of(book)], head,
                    leading=1.45, valign="bottom")  # fmt: skip
    for place in range(5):  # a plain ornament: dots that grow smaller
        reach, x = sheet.mm(3.2 - 0.5 * place), left + sheet.mm(3 + 9 * place)
        y = edge + sheet.mm(14)
        sheet.draw.ellipse((x - reach, y - reach, x + reach, y + reach), fill=_pale(colour, 2))
    names: list[Run] = [authors_of(book, rng.choice(("　", "、", " "))), f"　{book.role}"]
    fit_line(sheet, (right, edge + sheet.mm(36)), names, Type(KAI, sheet.pt(18), INK),
             right - left, "right")  # fmt: skip
    foot = sheet.height - sheet.mm(18)
    sheet.draw.line((left, foot - sheet.mm(10), right, foot - sheet.mm(10)), colour, 3)
    sheet.line_of(right, foot, [publisher_of(book)], Type(SONG_BOLD, sheet.pt(15), INK, 0.1),
                  align="right")  # fmt: skip
    return [sheet]


@layout("monograph_cover", "plain_scholarly", SOIREE)
def plain_scholarly(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A grey or cream cover: title centred in the upper third, authors below, press at the foot."""
    colour = rng.choice(INKS)
    sheet = Sheet(
        *COVER, rng, ground=rng.choice(((238, 236, 228), (230, 234, 236), (244, 240, 226)))
    )
    glow(sheet, (255, 255, 255), 0.35)
    left, right, middle = sheet.mm(21), sheet.width - sheet.mm(21), sheet.width / 2
    frame = (sheet.mm(10), sheet.mm(10), sheet.width - sheet.mm(10), sheet.height - sheet.mm(10))
    sheet.draw.rectangle(frame, outline=colour, width=4)
    head = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(30), colour, 0.06)
    y = sheet.paragraph((left, sheet.mm(50), right, 1e5), [title_of(book)], head, leading=1.55,
                        align="center")  # fmt: skip
    english = Type(SONG, sheet.pt(11), FAINT, 0.1)
    sheet.line_of(middle, y + sheet.mm(8), "SOCIAL WORK STUDIES", english, align="center")
    names: list[Run] = [authors_of(book, "　"), f" {book.role}"]
    fit_line(sheet, (middle, y + sheet.mm(32)), names, Type(KAI, sheet.pt(17), INK), right - left,
             "center")  # fmt: skip
    if book.series:
        sheet.line_of(middle, sheet.height - sheet.mm(48), f"【{book.series}】", song(sheet, 12),
                      align="center")  # fmt: skip
    press = Type(HEI_BOLD, sheet.pt(15), INK, 0.2)
    fit_line(sheet, (middle, sheet.height - sheet.mm(25)), [publisher_of(book)], press,
             right - left, "center")  # fmt: skip
    return [sheet]


def _pages(book: Monograph, rng: Random) -> list[tuple[int, int, str, int]]:
    """Chapter number, section number (0: the chapter itself), title and page of each entry."""
    page, entries = 1, []
    for number, (chapter, parts) in enumerate(book.chapters, 1):
        entries.append((number, 0, chapter, page))
        for place, part in enumerate(parts, 1):
            page += rng.randint(2, 9)
            entries.append((number, place, part, page))
        page += rng.randint(4, 10)
    return entries


@layout("monograph_contents", "section_signs", SOIREE)
def section_signs(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """目录 with 第一章 and 第一节, dots and pages, an introduction before and appendices after."""
    sheet = Sheet(*LEAF, rng, ground=PAPER)
    left, right, middle = sheet.mm(23), sheet.width - sheet.mm(21), sheet.width / 2
    small = song(sheet, 9.5, FAINT)
    sheet.line_of(middle, sheet.mm(14), [title_of(book)], small, align="center")
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(22), INK, 0.8)
    sheet.line_of(middle, sheet.mm(33), rng.choice(("目录", "目　录")), head, align="center")
    entries = _pages(book, rng)
    step = min(sheet.mm(9), sheet.mm(174) / (len(entries) + 4))
    bold, kind = Type(HEI, sheet.pt(11), INK), song(sheet, 10.5)
    y = sheet.mm(46)
    leader_line(sheet, (left, right), y, ["前　言"], "I", bold)
    for chapter, part, words, page in entries:
        y += step
        sign = f"第{han_number(part or chapter)}{'节' if part else '章'}　"
        start = left + (sheet.mm(9) if part else 0)
        leader_line(sheet, (start, right), y, [sign, words], f"（{page}）", kind if part else bold)
    for words, more in (("附　录", 8), ("参考文献", 17), ("后　记", 24)):
        y += step
        leader_line(sheet, (left, right), y, [words], f"（{entries[-1][3] + more}）", bold)
    sheet.line_of(middle, sheet.height - sheet.mm(11), "· 1 ·", small, align="center")
    return [sheet]


@layout("monograph_contents", "number_column", SOIREE)
def number_column(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Contents with large chapter numbers in a column of their own, pages flush right."""
    colour = rng.choice(INKS)
    sheet = Sheet(*LEAF, rng, ground=(254, 253, 250))
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    sheet.draw.rectangle((left, sheet.mm(20), right, sheet.mm(34)), fill=_pale(colour))
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(18), colour, 0.5)
    sheet.line_of(left + sheet.mm(5), sheet.mm(29.5), "目录", head)
    small = Type(HEI, sheet.pt(10), FAINT)
    fit_line(sheet, (right - sheet.mm(4), sheet.mm(29)), [title_of(book)], small, sheet.mm(84),
             "right")  # fmt: skip
    entries = _pages(book, rng)
    step = min(sheet.mm(8.6), sheet.mm(190) / (len(entries) + 0.5 * len(book.chapters)))
    big, bold = Type(HEI_BOLD, sheet.pt(15), colour), Type(HEI, sheet.pt(11.5), INK)
    kind, y = song(sheet, 10.5), sheet.mm(48)
    x = left + sheet.mm(14)
    for chapter, part, words, page in entries:
        if not part:
            y += 0.5 * step if chapter > 1 else 0
            sheet.line_of(left, y, f"{chapter:02d}", big)
        text = f"{chapter}.{part} {words}" if part else words
        fit_line(sheet, (x, y), text, kind if part else bold, right - x - sheet.mm(14))
        sheet.line_of(right, y, str(page), kind if part else bold, align="right")
        y += step
    return [sheet]


@layout("monograph_authors", "title_leaf_full", SOIREE)
def title_leaf_full(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """扉页: series, title, a short line, authors by role, press and city at the foot."""
    sheet = Sheet(*LEAF, rng, ground=PAPER)
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(24), sheet.width / 2
    if book.series:
        sheet.line_of(left, sheet.mm(26), book.series, song(sheet, 12, FAINT))
        sheet.draw.line((left, sheet.mm(29), right, sheet.mm(29)), FAINT, 2)
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(28), INK, 0.02)
    y = sheet.paragraph((left, sheet.mm(56), right, 1e5), [title_of(book)], head, leading=1.5,
                        align="center")  # fmt: skip
    kind = Type(KAI, sheet.pt(16), INK)
    label = {"主编": "主编", "著": "著者", "编著": "编著者"}[book.role]
    names: list[Run] = [f"{label}　", authors_of(book, rng.choice(("　", "、")))]
    fit_line(sheet, (middle, y + sheet.mm(26)), names, kind, right - left, "center")
    y = sheet.height - sheet.mm(40)
    press = Type(SONG_BOLD, sheet.pt(15), INK, 0.15)
    sheet.line_of(middle, y, [publisher_of(book)], press, align="center")
    place: list[Run] = ["重庆　", month_of(book, rng.choice(("cn", "dot", "han")))]
    sheet.line_of(middle, y + sheet.mm(9), place, song(sheet, 11.5), align="center")
    return [sheet]


@layout("monograph_authors", "imprint_rows", SOIREE)
def imprint_rows(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """版权页: summary on top, catalogue data in a box, imprint by label below it."""
    sheet = Sheet(*LEAF, rng, ground=(253, 253, 250))
    left, right = sheet.mm(21), sheet.width - sheet.mm(21)
    strong, kind = Type(HEI, sheet.pt(11), INK), song(sheet, 10.5)
    year, month = book.published.year, book.published.month
    sheet.line_of(left, sheet.mm(28), "内容提要", strong)
    about = "本书系统梳理社会工作的理论与实务，结合西部地区经验，讨论专业服务的路径与方法。"
    y = sheet.paragraph(below(sheet, left, sheet.mm(32), right), about, kind, leading=1.65,
                        first_indent=2) + sheet.mm(14)  # fmt: skip
    top = y
    data: list[Run] = ["图书在版编目（CIP）数据\n", title_of(book), " / ", authors_of(book, "，")]
    data += [f"{book.role}. -- 重庆：", publisher_of(book), f"，{year}.{month}\nISBN "]
    data += [isbn_of(book), "\nI.①社… II.①社会工作-研究-中国 IV.①D632\n"]
    data.append(f"中国版本图书馆CIP数据核字（{year}）第{rng.randint(10000, 290000):06d}号")
    box = below(sheet, left + sheet.mm(5), y + sheet.mm(4), right - sheet.mm(5))
    y = sheet.paragraph(box, data, kind, leading=1.7) + sheet.mm(5)
    sheet.draw.rectangle((left, top, right, y), outline=INK, width=2)
    y = max(y + sheet.mm(18), sheet.mm(142))
    rows: list[LabelRow] = [
        ("书　　名", [title_of(book)]),
        ("作　　者", [authors_of(book, "　"), f"　{book.role}"]),
        ("出版发行", [publisher_of(book)]),
        ("开　　本", ["710 mm×1000 mm　1/16"]),
        ("版　　次", [month_of(book), "第1版"]),
        ("印　　次", [f"{year}年{month}月第1次印刷"]),
        ("书　　号", ["ISBN ", isbn_of(book)]),
        ("定　　价", [f"{rng.randint(38, 86)}.00元"]),
    ]
    ends_on(sheet, rows, (left, y), right, 8.4, (strong.at(kind.size), kind), 1.2)
    sheet.line_of(left, sheet.height - sheet.mm(12), "版权所有　侵权必究", song(sheet, 9.5, FAINT))
    return [sheet]
