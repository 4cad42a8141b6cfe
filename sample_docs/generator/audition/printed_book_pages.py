"""Pages of books: contents in two columns and with a margin, authors' profiles, the imprint."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    label_rows,
)
from sample_docs.generator.audition.printed_books import (
    COLOURS,
    authors_of,
    isbn_of,
    month_of,
    publisher_of,
    title_of,
)
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.facts.publications import Monograph
from sample_docs.generator.facts.units import SCHOOLS
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.ornament import waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style

PAPER = (252, 250, 245)
LEAF = (170.0, 240.0)  # millimetres


def _sections(book: Monograph, rng: Random) -> list[tuple[str, int, bool]]:
    """Chapters and sections in order with their pages; True for chapters."""
    page, entries = rng.choice((1, 1, 3)), []
    for number, (chapter, parts) in enumerate(book.chapters, 1):
        entries.append((f"第{han_number(number)}章　{chapter}", page, True))
        for part in parts:
            page += rng.randint(3, 8)
            entries.append((part, page, False))
        page += rng.randint(4, 9)
    return entries


@layout("monograph_contents", "two_columns", AUDITION)
def contents_columns(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """CONTENTS over an opened spread of two columns, the book's name in a band below the head."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(240, 176, rng, ground=PAPER)
    left, right = sheet.mm(18), sheet.width - sheet.mm(18)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(22), colour, 0.5)
    end = sheet.line_of(left, sheet.mm(24), "目录", head)
    sheet.line_of(end + sheet.mm(4), sheet.mm(24), "CONTENTS", Type(HEI, sheet.pt(11), FAINT))
    words: list[Run] = ["《", title_of(book), "》　", authors_of(book, "、"), f"　{book.role}"]
    kind = Type(KAI, sheet.pt(11.5), INK)
    sheet.draw.rectangle((left, sheet.mm(29), right, sheet.mm(37)), fill=(238, 236, 230))
    fit_line(sheet, (left + sheet.mm(4), sheet.mm(34.4)), words, kind, right - left - sheet.mm(8))
    entries = [("前言", 1, True), *_sections(book, rng)]
    last = entries[-1][1]
    entries += [("参考文献", last + 6, True), ("后记", last + 11, True)]
    half = (len(entries) + 1) // 2
    gap, top = sheet.mm(12), sheet.mm(49)
    wide = (right - left - gap) / 2
    step = min(sheet.mm(8.4), (sheet.height - top - sheet.mm(14)) / half)
    strong, plain_ = Type(HEI, sheet.pt(10.5), INK), Type(SONG, sheet.pt(10.5), INK)
    for index, (text, page, chapter) in enumerate(entries):
        column, row = divmod(index, half)
        x = left + column * (wide + gap)
        indent = 0 if chapter else sheet.mm(6)
        kind = strong if chapter else plain_
        span, y = (x + indent, x + wide), top + row * step
        leader_line(sheet, span, y, [text], str(page), kind, dot="." if chapter else "·")
    line = left + wide + gap / 2
    sheet.draw.line(
        (line, top - sheet.mm(6), line, sheet.height - sheet.mm(12)), (206, 202, 194), 2
    )
    return [sheet]


@layout("monograph_contents", "page_margin", AUDITION)
def page_margin(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Pages in the left margin before a rule, titles after it; the name runs along the head."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(*LEAF, rng, ground=PAPER)
    left, right = sheet.mm(24), sheet.width - sheet.mm(18)
    small = Type(SONG, sheet.pt(9.5), FAINT)
    fit_line(sheet, (left, sheet.mm(16)), [title_of(book)], small, sheet.mm(100))
    sheet.line_of(right, sheet.mm(16), "目　次", small, align="right")
    sheet.draw.line((left, sheet.mm(18.5), right, sheet.mm(18.5)), FAINT, 2)
    head = Type(style.bold, sheet.pt(20), colour, 0.6)
    sheet.line_of(left + sheet.mm(16), sheet.mm(34), rng.choice(("目次", "目录")), head)
    entries = _sections(book, rng)
    step = min(sheet.mm(7), sheet.mm(184) / len(entries))
    strong, kind = Type(HEI_BOLD, sheet.pt(10.5), colour), Type(SONG, sheet.pt(10.5), INK)
    y, rule = sheet.mm(46), left + sheet.mm(12)
    sheet.draw.line((rule, y - sheet.mm(5), rule, y + step * (len(entries) - 0.6)), colour, 3)
    section = 0
    for text, page, chapter in entries:
        section = 0 if chapter else section + 1
        shown = text if chapter else f"§{section}　{text}"
        sheet.line_of(rule - sheet.mm(3), y, str(page), kind, align="right")
        x = rule + sheet.mm(4 if chapter else 9)
        sheet.line_of(x, y, shown, strong if chapter else kind)
        y += step
    sheet.line_of(right, sheet.height - sheet.mm(10), "III", small, align="right")
    return [sheet]


@layout("monograph_authors", "profiles", AUDITION)
def profiles(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """作者简介: a paragraph on each author, then the lines of the imprint at the foot."""
    sheet = Sheet(*LEAF, rng, ground=PAPER)
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    head = Type(style.bold, sheet.pt(17), rng.choice(COLOURS), 0.3)
    sheet.line_of(left, sheet.mm(28), rng.choice(("作者简介", "著者简介", "关于作者")), head)
    sheet.draw.line((left, sheet.mm(33), right, sheet.mm(33)), FAINT, 2)
    strong, kind = Type(HEI_BOLD, sheet.pt(11.5), INK), Type(SONG, sheet.pt(10.5), INK)
    y, everybody = sheet.mm(40), "、".join(book.authors)
    posts = ("教授", "副教授", "讲师", "高级社会工作师")
    fields = ("社会工作实务", "社区治理", "社会政策", "家庭社会工作")
    for index, name in enumerate(book.authors):
        school = SCHOOLS[rng.randrange(len(SCHOOLS))].name
        who = Value(name, "authors", everybody, pen=strong)
        text: list[Run] = [who, f"　{school}{rng.choice(posts)}，主要研究方向为"]
        text += [f"{rng.choice(fields)}，在专业期刊发表文章{rng.randint(4, 26)}篇，"]
        part = "全书" if len(book.authors) == 1 else f"本书第{han_number(index + 1)}部分"
        text += [f"承担{part}的撰写。"]
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.75, first_indent=2)
        y += sheet.mm(3)
    place = (left, sheet.mm(40), right, y - sheet.mm(3))
    sheet.fields["authors"].box = place
    y = sheet.mm(150)
    sheet.draw.line((left, y, right, y), FAINT, 2)
    year = book.published.year
    rows: list[LabelRow] = [
        ("书　　名", [title_of(book)]),
        ("出版发行", [publisher_of(book)]),
        ("国际书号", ["ISBN ", isbn_of(book)]),
        ("版　　次", [month_of(book), "第1版"]),
        ("印　　次", [f"{year}年{book.published.month}月第1次印刷"]),
        ("字　　数", [f"{rng.randint(180, 420)}千字"]),
        ("定　　价", [f"{rng.randint(36, 90)}.00元"]),
    ]
    label = Type(HEI, sheet.pt(9.5), FAINT)
    label_rows(sheet, rows, (left, y + sheet.mm(10)), left + sheet.mm(24), 9, (label, kind))
    return [sheet]


@layout("monograph_authors", "data_over_imprint", AUDITION)
def data_over_imprint(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """版权页: 图书在版编目数据 on top, the imprint in two columns over a rule at the foot."""
    sheet = Sheet(*LEAF, rng, ground=PAPER)
    waves(sheet, (244, 242, 236), strength=0.1, pitch_mm=9)
    left, right = sheet.mm(22), sheet.width - sheet.mm(22)
    kind, head = Type(SONG, sheet.pt(10.5), INK), Type(HEI, sheet.pt(10.5), INK)
    y, year = sheet.mm(30), book.published.year
    sheet.line_of(left, y, "图书在版编目（CIP）数据", head)
    place = f"．—重庆：{book.publisher}，{written(book.published, 'dot')}"
    role = book.role
    joint = rng.choice(("，", "、"))
    text: list[Run] = [title_of(book), " / ", authors_of(book, joint), role, place]
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(6), right), text, kind, leading=1.7,
                        first_indent=2)  # fmt: skip
    lines: tuple[list[Run], ...] = (
        [f"（{book.series}）" if book.series else "（社会工作文库）"],
        ["ISBN ", isbn_of(book)],
        [f"I. ①{book.title[:4]}… II. ①{book.authors[0]}… III. ①社会工作—研究—中国"],
        ["IV. ①D632"],
    )
    for line in lines:
        y = sheet.paragraph(below(sheet, left, y + sheet.mm(1), right), line, kind, leading=1.6,
                            first_indent=2)  # fmt: skip
    note = f"中国版本图书馆CIP数据核字（{year}）第99{rng.randint(1000, 9999)}号"
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(5), right), note, kind, leading=1.6)
    y = sheet.mm(150)
    name = Type(style.bold, sheet.pt(14), INK)
    y = sheet.paragraph(below(sheet, left, y, right), book.title, name, leading=1.4)
    fit_line(sheet, (left, y + sheet.mm(6)), f"{joint.join(book.authors)}　{role}", kind,
             right - left)  # fmt: skip
    y += sheet.mm(11)
    sheet.draw.line((left, y, right, y), INK, 4)
    pairs: tuple[tuple[list[Run], str], ...] = (
        (["出　版　", publisher_of(book)], "责任编辑　夏知雨"),
        ([f"开　本　{rng.choice(('710mm×1000mm', '787mm×1092mm'))}　1/16"], "责任校对　刘　静"),
        (["出版日期　", month_of(book, rng.choice(("cn", "cn0")))], "封面设计　山　木"),
        ([f"印　次　{year}年{book.published.month}月第1次"], f"印　张　{rng.randint(11, 24)}.25"),
    )
    small = Type(SONG, sheet.pt(9.5), INK)
    for first, second in pairs:
        y += sheet.mm(8.5)
        sheet.line_of(left, y, first, small)
        sheet.line_of(left + (right - left) * 0.66, y, second, small)
    sheet.line_of(left, y + sheet.mm(14), "本书如有印装错误，本社负责调换。", small)
    return [sheet]
