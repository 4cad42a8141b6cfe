"""The pages of a book that name its authors: 版权页, 扉页."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Monograph
from sample_docs.generator.papers.monograph import (
    BOOK,
    INK,
    PAPER,
    authors,
    fitting,
    put_series,
    title_of,
)
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style


def _published(book: Monograph, text: str) -> Value:
    return Value(text, "published_on", book.published.iso)


def _isbn(book: Monograph) -> Value:
    return Value(f"ISBN {book.isbn}", "isbn", book.isbn.replace("-", ""))


@layout("monograph_authors", "copyright")
def copyright_page(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """版权页: the library's catalogue card above, the imprint below."""
    sheet = Sheet(*BOOK, rng, ground=PAPER)
    left, right = sheet.mm(24), sheet.width - sheet.mm(22)
    kind, small = Type(SONG, sheet.pt(11), INK), Type(SONG, sheet.pt(10), INK)
    when = book.published
    sheet.line_of(left, sheet.mm(30), "图书在版编目（CIP）数据", Type(HEI, sheet.pt(11), INK))
    card: list[Run] = [
        title_of(book), " / ",
        Value("，".join(book.authors), "authors", "、".join(book.authors)),
        f"{book.role}．— 重庆：",
        Value(book.publisher, "publisher"), "，", _published(book, f"{when.year}.{when.month}"),
    ]  # fmt: skip
    box = (left, sheet.mm(36), right, float(sheet.height))
    y = sheet.paragraph(box, card, kind, leading=1.7, first_indent=2)
    for text in (
        [_isbn(book)],
        "I．①"
        + book.title[:4]
        + "… II．①"
        + book.authors[0][:1]
        + "… III．①社会工作－研究－中国 IV．①D632",
    ):
        y = sheet.paragraph(
            (left, y, right, float(sheet.height)), text, kind, leading=1.7, first_indent=2
        )
    number = f"中国版本图书馆CIP数据核字（{when.year}）第99{rng.randint(1000, 9999)}号"
    sheet.line_of(left, y + sheet.mm(6), number, kind)
    y += sheet.mm(22)
    title = Type(SONG_BOLD, sheet.pt(13), INK)
    sheet.line_of(left, y, [title_of(book)], fitting(title, book.title, right - left))
    joint = rng.choice(("  ", " "))
    rows: list[list[Run]] = [
        [*authors(book, joint)],
        [
            f"责任编辑：{rng.choice(('余  欣', '谭  敏', '罗  薇'))}"
            f"    封面设计：{rng.choice(('蒲  青', '何  川'))}"
        ],
        ["出版发行：", Value(book.publisher, "publisher")],
        ["地    址：重庆市滨河路199号    邮编：400000"],
        [
            f"开    本：787mm×1092mm  1/16    印张：{rng.randint(14, 22)}.5"
            f"    字数：{rng.randint(22, 36)}0千"
        ],
        ["版    次：", _published(book, f"{when.year}年{when.month}月"), "第1版"],
        [f"印    次：{when.year}年{when.month}月第1次印刷"],
        ["书    号：", _isbn(book)],
        [f"定    价：{rng.randint(38, 78)}.00元"],
    ]
    y += sheet.mm(9)
    for row in rows:
        sheet.line_of(left, y, row, small)
        y += sheet.mm(7.2)
    return [sheet]


@layout("monograph_authors", "title_page")
def title_page(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """扉页: title, authors, publisher, place and month."""
    sheet = Sheet(*BOOK, rng, ground=PAPER)
    middle, margin, when = sheet.width / 2, sheet.mm(20), book.published
    put_series(sheet, book, Type(KAI, sheet.pt(13), INK), 34)
    title = Type(rng.choice((SONG_BOLD, HEI_BOLD)), sheet.pt(28), INK)
    box = (margin, sheet.mm(52), sheet.width - margin, sheet.mm(100))
    sheet.paragraph(box, [title_of(book)], title, leading=1.4, align="center", valign="middle")
    names = Type(rng.choice((KAI, SONG)), sheet.pt(17), INK)
    sheet.line_of(
        middle, sheet.mm(122), authors(book, rng.choice(("  ", "  ", " "))), names, align="center"
    )
    kind = Type(SONG, sheet.pt(14), INK)
    sheet.line_of(middle, sheet.mm(205), [Value(book.publisher, "publisher")], kind, align="center")
    month = rng.choice((f"{when.year}年{when.month}月", f"{when.year}.{when.month}"))
    sheet.line_of(
        middle,
        sheet.mm(214),
        [f"{rng.choice(('', '重庆·'))}", _published(book, month)],
        kind,
        align="center",
    )
    return [sheet]
