"""Leaves of books: contents in two parts, contents with an English head, two leaves of names."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, LabelRow, below, fit_line
from sample_docs.generator.audition.printed_books import (
    authors_of,
    isbn_of,
    month_of,
    publisher_of,
    title_of,
)
from sample_docs.generator.drawing.marks import put_code
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG_BOLD
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.publications import Monograph
from sample_docs.generator.held_out.alcove_books import COLOURS
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.soiree.seal_parts import ends_on, song

LEAF = (167.0, 238.0)  # millimetres
CREAM: RGB = (252, 250, 243)
TRADE = "（本书如有印装质量问题，请与出版社发行部联系调换）"


@layout("monograph_contents", "upper_and_lower_part", HELD_OUT)
def upper_and_lower_part(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """目录 in 上编 and 下编: chapters with dots under each part, the book's name in the head."""
    sheet = Sheet(*LEAF, rng, ground=CREAM)
    left, right, middle = sheet.mm(20), sheet.width - sheet.mm(20), sheet.width / 2
    small = song(sheet, 9.5, FAINT)
    fit_line(sheet, (right, sheet.mm(16)), [title_of(book)], small, right - left, "right")
    sheet.draw.line((left, sheet.mm(18.5), right, sheet.mm(18.5)), FAINT, 2)
    head = Type(rng.choice((HEI, SONG_BOLD, style.bold)), sheet.pt(20), INK, 1.2)
    sheet.line_of(middle + 0.6 * head.size, sheet.mm(36), "目录", head, align="center")
    half = (len(book.chapters) + 1) // 2
    count = sum(1 + len(parts) for _, parts in book.chapters) + 5
    step = min(sheet.mm(8.6), sheet.mm(168) / count)
    part, bold = Type(HEI_BOLD, sheet.pt(11.5), INK), Type(HEI, sheet.pt(10.5), INK)
    kind, y, page = song(sheet, 10), sheet.mm(48), 1
    leader_line(sheet, (left, right), y, ["前　言"], "1", bold, dot="…")
    for number, (words, parts) in enumerate(book.chapters, 1):
        if number in (1, half + 1):
            y += 1.5 * step
            name = "上编　理论与方法" if number == 1 else "下编　实务与反思"
            sheet.line_of(middle, y, name, part, align="center")
            y += 0.2 * step
        page += rng.randint(5, 9)
        y += step
        mark = f"第{han_number(number)}章　{words}"
        leader_line(sheet, (left, right), y, [mark], str(page), bold, dot="…")
        for place, section in enumerate(parts, 1):
            y += step
            line = f"第{han_number(place)}节　{section}"
            leader_line(sheet, (left + sheet.mm(7), right), y, [line], str(page), kind, dot="…")
            page += rng.randint(4, 9)
    y += 1.4 * step
    leader_line(sheet, (left, right), y, ["参考文献"], str(page), bold, dot="…")
    foot = sheet.height - sheet.mm(11)
    sheet.line_of(middle, foot, "· 1 ·", small, align="center")
    return [sheet]


@layout("monograph_contents", "english_head_right", HELD_OUT)
def english_head_right(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """CONTENTS and 目录 at the right, chapter numbers in figures, pages behind a wide space."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(*LEAF, rng, ground=(254, 254, 252))
    left, right = sheet.mm(21), sheet.width - sheet.mm(19)
    head = Type(rng.choice((HEI_BOLD, KAI, SONG_BOLD)), sheet.pt(24), colour, 0.4)
    sheet.line_of(right, sheet.mm(30), "目录", head, align="right")
    sheet.line_of(right, sheet.mm(38), "CONTENTS", song(sheet, 11, FAINT), align="right")
    sheet.draw.rectangle((right - sheet.mm(38), sheet.mm(41), right, sheet.mm(42)), fill=colour)
    count = sum(len(parts) for _, parts in book.chapters) + 1.6 * len(book.chapters) + 2
    step, page = min(sheet.mm(8.2), sheet.mm(166) / count), 1
    bold, kind, y = Type(HEI_BOLD, sheet.pt(11), colour), song(sheet, 10.2), sheet.mm(52)
    for number, (words, parts) in enumerate(book.chapters, 1):
        line = f"第{number}章　{words}"
        sheet.line_of(right, y, str(page), bold, align="right")
        fit_line(sheet, (left, y), line, bold, right - left - sheet.mm(12))
        for place, section in enumerate(parts, 1):
            y += step
            told = f"{number}.{place}　{section}"
            fit_line(sheet, (left + sheet.mm(8), y), told, kind, right - left - sheet.mm(22))
            sheet.line_of(right, y, f"/ {page}", kind, align="right")
            page += rng.randint(4, 11)
        y += 1.6 * step
    sheet.line_of(left, y, "后记", bold)
    sheet.line_of(right, y, str(page), bold, align="right")
    small, foot = song(sheet, 9, FAINT), sheet.height - sheet.mm(11)
    fit_line(sheet, (left, foot), ["《", title_of(book), "》"], small, right - left - sheet.mm(12))
    sheet.line_of(right, foot, "001", small, align="right")
    return [sheet]


@layout("monograph_authors", "title_leaf_framed_low", HELD_OUT)
def title_leaf_framed_low(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """扉页: series on top, title a third down, each name with its part, press and month low."""
    sheet = Sheet(*LEAF, rng, ground=CREAM)
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    pad = sheet.mm(10)
    frame = (pad, pad, sheet.width - pad, sheet.height - pad)
    sheet.draw.rectangle(frame, outline=(150, 140, 120), width=3)
    if book.series:
        sheet.line_of(left, sheet.mm(27), f"·{book.series}·", song(sheet, 11.5))
    head = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(30), INK, 0.05)
    y = sheet.paragraph((left, sheet.mm(58), right, 1e5), [title_of(book)], head, leading=1.5,
                        align="center")  # fmt: skip
    kind = Type(rng.choice((KAI, style.body)), sheet.pt(17), INK, 0.05)
    names: list[Run] = [f"{book.role}　者　" if book.role == "著" else f"{book.role}　",
                        authors_of(book, rng.choice(("　", "、")))]  # fmt: skip
    fit_line(sheet, (middle, max(y + sheet.mm(20), sheet.mm(112))), names, kind, right - left,
             "center")  # fmt: skip
    foot = sheet.height - sheet.mm(32)
    press = Type(HEI, sheet.pt(14), INK, 0.12)
    fit_line(sheet, (middle, foot), [publisher_of(book)], press, right - left, "center")
    form = rng.choice(("dot", "cn", "han"))
    line: list[Run] = [month_of(book, form), rng.choice(("·重庆", "　重庆"))]
    sheet.line_of(middle, foot + sheet.mm(9), line, song(sheet, 11), align="center")
    return [sheet]


@layout("monograph_authors", "imprint_in_brackets", HELD_OUT)
def imprint_in_brackets(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """版权页: catalogue data in a shaded field, the imprint by 【labels】, a code at the foot."""
    sheet = Sheet(*LEAF, rng, ground=(255, 255, 253))
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    year, month = book.published.year, book.published.month
    small, strong = song(sheet, 9.8), Type(HEI_BOLD, sheet.pt(10.5), INK)
    sheet.draw.rectangle((left, sheet.mm(22), right, sheet.mm(92)), fill=(240, 241, 243))
    inner, edge = left + sheet.mm(5), right - sheet.mm(5)
    sheet.line_of(
        (left + right) / 2, sheet.mm(31), "图书在版编目（CIP）数据", strong, align="center"
    )
    data: list[Run] = [title_of(book), " / ", authors_of(book, "，"),
                       f"{book.role}. — 重庆：", publisher_of(book), f"，{year}.{month}\nISBN ",
                       isbn_of(book)]  # fmt: skip
    y = sheet.paragraph(below(sheet, inner, sheet.mm(37), edge), data, small, leading=1.7,
                        first_indent=2)  # fmt: skip
    tail = (f"I.①{book.title[:1]}… II.①{book.authors[0][:1]}… III.①社会工作—研究 IV.①D632\n"
            f"中国版本图书馆CIP数据核字（{year}）第{rng.randint(10000, 280000):06d}号")  # fmt: skip
    sheet.paragraph(below(sheet, inner, y + sheet.mm(2), edge), tail, small, leading=1.7,
                    first_indent=2)  # fmt: skip
    rows: list[LabelRow] = [
        ("【出版发行】", [f"{book.publisher}（重庆市江岸路18号）"]),
        ("【责任编辑】", [rng.choice(("江一舟", "文知行", "梁青禾"))]),
        ("【版式设计】", ["墨田图文工作室"]),
        ("【经　　销】", ["各地书店"]),
        ("【印　　刷】", ["重庆江岸印刷有限公司"]),
        ("【开　　本】", [f"787mm×1092mm　1/16　印张{rng.randint(11, 21)}　"
                       f"字数{rng.randint(180, 390)}千"]),
        ("【版　　次】", [month_of(book, rng.choice(("cn", "cn0"))), "第1版第1次印刷"]),
        ("【定　　价】", [f"{rng.randint(42, 98)}.00元"]),
    ]  # fmt: skip
    label = Type(HEI, sheet.pt(10), INK)
    low = ends_on(sheet, rows, (left, sheet.mm(112)), right, 8.4, (label, small), 0.4)
    put_code(sheet, left, low + sheet.mm(5), f"https://book.example.com/{book.isbn}", 20)
    sheet.line_of(left + sheet.mm(25), low + sheet.mm(16), "扫码了解本书", song(sheet, 9, FAINT))
    foot = sheet.height - sheet.mm(13)
    fit_line(sheet, (left, foot), TRADE, song(sheet, 9, FAINT), right - left)
    return [sheet]
