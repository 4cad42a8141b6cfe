"""Papers of books and journals."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.publications import Article, Monograph
from sample_docs.generator.papers.journal import Writing
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style

INK: RGB = (32, 32, 36)
PAPER: RGB = (251, 250, 246)
TINTS: tuple[RGB, ...] = ((34, 70, 112), (126, 58, 40), (46, 96, 72), (84, 62, 104))
BOOK = (170.0, 240.0)  # millimetres
ISSUE = (210.0, 285.0)


def _authors(book: Monograph, joint: str) -> Value:
    return Value(joint.join(book.authors), "authors", "、".join(book.authors))


def _fitting(kind: Type, text: str, width: float) -> Type:
    """The type, smaller where a text would be wider than ``width``."""
    while kind.width(text) > width:
        kind = kind.at(kind.size * 0.95)
    return kind


@layout("monograph_cover", "lower_block", REHEARSAL)
def lower_block(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A blank upper half; title, names and press left-aligned in a coloured block below."""
    colour = rng.choice(TINTS)
    sheet = Sheet(*BOOK, rng, ground=(246, 244, 238))
    glow(sheet, (234, 236, 240), 0.4)
    top, left = sheet.mm(118), sheet.mm(20)
    sheet.draw.rectangle((0, top, sheet.width, sheet.height), fill=colour)
    white: RGB = (250, 250, 248)
    if book.series:
        series = Type(SONG, sheet.pt(12), colour)
        sheet.line_of(left, top - sheet.mm(8), book.series, series)
    title = Type(rng.choice((HEI, KAI, style.bold)), sheet.pt(26), white)
    box = (left, top + sheet.mm(14), sheet.width - left, float(sheet.height))
    y = sheet.paragraph(box, [Value(book.title, "title")], title, leading=1.4)
    names = Type(KAI, sheet.pt(15), white)
    people: list[Run] = [_authors(book, rng.choice(("　", "　", " "))), "　", book.role]
    box = (left, y + sheet.mm(8), sheet.width - left, float(sheet.height))
    sheet.paragraph(box, people, names, leading=1.5)
    press = [Value(book.publisher, "publisher")]
    place = (left, sheet.height - sheet.mm(16))
    sheet.line_of(*place, press, Type(SONG, sheet.pt(13), white))
    return [sheet]


@layout("monograph_contents", "brackets", REHEARSAL)
def brackets(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Chapters and sections, pages in brackets at the right; the title in the running head."""
    sheet = Sheet(*BOOK, rng, ground=PAPER)
    left, right = sheet.mm(22), sheet.width - sheet.mm(22)
    small = Type(KAI, sheet.pt(9.5), (90, 90, 96))
    sheet.line_of(right, sheet.mm(17), [Value(book.title, "title")], small, align="right")
    sheet.draw.line((left, sheet.mm(19), right, sheet.mm(19)), (120, 120, 126), 2)
    head = Type(style.bold, sheet.pt(20), INK, 0.6)
    sheet.line_of(left, sheet.mm(33), "目录", head)
    strong, kind = Type(HEI, sheet.pt(11.5), INK), Type(SONG, sheet.pt(10.5), INK)
    count = sum(1 + len(parts) for _, parts in book.chapters)
    step = min(sheet.mm(7.4), (sheet.mm(218) - sheet.mm(44)) / count)
    y, page = sheet.mm(45), 1
    for number, (chapter, parts) in enumerate(book.chapters, 1):
        sheet.line_of(left, y, f"第{han_number(number)}章　{chapter}", strong)
        sheet.line_of(right, y, f"（{page}）", kind, align="right")
        y += step
        for index, part in enumerate(parts, 1):
            sheet.line_of(left + sheet.mm(9), y, f"{han_number(index)}、{part}", kind)
            page += rng.randint(3, 8)
            sheet.line_of(right, y, f"（{page}）", kind, align="right")
            y += step
        page += rng.randint(4, 9)
    return [sheet]


@layout("monograph_authors", "data_box", REHEARSAL)
def data_box(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """The copyright page: catalogue data in a frame in the middle, imprint lines below."""
    sheet = Sheet(*BOOK, rng, ground=PAPER)
    left, right, when = sheet.mm(20), sheet.width - sheet.mm(20), book.published
    kind, strong = Type(SONG, sheet.pt(10.5), INK), Type(HEI, sheet.pt(10.5), INK)
    top = sheet.mm(64)
    sheet.line_of(left, top - sheet.mm(4), "图书在版编目（CIP）数据", strong)
    box = (left + sheet.mm(4), top + sheet.mm(3), right - sheet.mm(4), float(sheet.height))
    number = Value(book.isbn, "isbn", book.isbn.replace("-", ""))
    month = Value(f"{when.year}.{when.month}", "published_on", when.iso)
    place = "重庆"
    text: list[Run] = [Value(book.title, "title"), "／", _authors(book, "，"), book.role]
    text += [f". —{place}：", Value(book.publisher, "publisher"), "，", month]
    y = sheet.paragraph(box, text, kind, leading=1.65, first_indent=2)
    lines: tuple[list[Run], ...] = (
        ["ISBN ", number],
        [f"I.①{book.title[:2]}… II.①{book.authors[0][:1]}… III.①社会工作 IV.①C916"],
    )
    for line in lines:
        y = sheet.paragraph((box[0], y, box[2], box[3]), line, kind, leading=1.65, first_indent=2)
    sheet.draw.rectangle((left, top, right, y + sheet.mm(3)), outline=(110, 110, 116), width=2)
    y += sheet.mm(16)
    imprint: tuple[tuple[str, list[Run]], ...] = (
        ("责任编辑", ["周渝川"]),
        ("装帧设计", ["巴山工作室"]),
        ("出版发行", [Value(book.publisher, "publisher")]),
        ("开　　本", ["787mm×1092mm　1/16"]),
        ("版　　次", [Value(f"{when.year}年{when.month}月第1版", "published_on", when.iso)]),
        ("定　　价", [f"{rng.randint(38, 92)}.00元"]),
    )
    for label, value in imprint:
        sheet.line_of(left, y, label, strong)
        sheet.line_of(left + sheet.mm(24), y, value, kind)
        y += sheet.mm(8)
    return [sheet]


@layout("paper_cover", "lower_band", REHEARSAL)
def lower_band(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """Issue and numbers in a band at the foot, the name large and centred in the upper third."""
    w, colour = Writing(article), rng.choice(TINTS)
    sheet = Sheet(*ISSUE, rng, ground=(252, 251, 247))
    glow(sheet, (226, 232, 238), 0.5)
    middle, when = sheet.width / 2, article.published
    name = article.journal.name
    face = Type(rng.choice((KAI, HEI, style.bold)), sheet.pt(44), colour, 0.08)
    face = _fitting(face, name, sheet.width - sheet.mm(36))
    sheet.line_of(middle, sheet.mm(78), [w.journal], face, align="center")
    english = Type(SONG, sheet.pt(13), (90, 94, 100))
    sheet.line_of(middle, sheet.mm(91), article.journal.english, english, align="center")
    host = Type(SONG, sheet.pt(12), INK)
    sheet.line_of(middle, sheet.mm(176), f"{article.journal.host}　主办", host, align="center")
    top = sheet.mm(226)
    sheet.draw.rectangle((0, top, sheet.width, sheet.mm(262)), fill=colour)
    white = Type(HEI, sheet.pt(22), (252, 252, 250))
    left, right = sheet.mm(22), sheet.width - sheet.mm(22)
    year = w.issue(f"{when.year}年第{article.issue}期")
    sheet.line_of(left, top + sheet.mm(16), [year], white)
    small = white.at(sheet.pt(11.5))
    sheet.line_of(
        left, top + sheet.mm(28), [w.month(f"{when.year}年{when.month:02d}月出版")], small
    )
    sheet.line_of(right, top + sheet.mm(16), [w.issn], small, align="right")
    sheet.line_of(right, top + sheet.mm(28), [w.serial], small, align="right")
    sheet.line_of(middle, sheet.mm(274), f"{w.period}　{w.total}", host, align="center")
    return [sheet]


@layout("paper_contents", "below_titles", REHEARSAL)
def below_titles(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """Columns as headings; below each title, smaller, its authors and page."""
    w, sheet = Writing(article), Sheet(*ISSUE, rng, ground=(253, 253, 250))
    left, right, colour = sheet.mm(24), sheet.width - sheet.mm(24), rng.choice(TINTS)
    head: list[Run] = [w.journal]
    face = Type(style.bold, sheet.pt(20), colour)
    sheet.line_of(left, sheet.mm(24), head, face)
    small = Type(SONG, sheet.pt(10), (90, 92, 98))
    sheet.line_of(left, sheet.mm(31), [w.issue(), "　", w.month()], small)
    sheet.line_of(right, sheet.mm(24), rng.choice(("目　次", "目　录")), face, align="right")
    sheet.draw.line((left, sheet.mm(34), right, sheet.mm(34)), colour, 4)
    kind, column = Type(rng.choice((SONG, HEI)), sheet.pt(11), INK), Type(KAI, sheet.pt(12), colour)
    columns = len({entry.column for entry in article.contents})
    count = 2 * len(article.contents) + columns
    step = min(sheet.mm(7.2), (sheet.mm(272) - sheet.mm(44)) / count)
    y, shown = sheet.mm(44), ""
    joint = rng.choice(("　", "，", " "))
    for entry in article.contents:
        if entry.column != shown:
            shown = entry.column
            sheet.line_of(left, y, f"【{shown}】", column)
            y += step
        own = entry.title == article.title
        title = Value(entry.title, "title" if own else "")
        fitted = _fitting(kind, entry.title, right - left - sheet.mm(4))
        sheet.line_of(left + sheet.mm(3), y, [title], fitted)
        y += step * 0.92
        names = Value(joint.join(entry.authors), "authors" if own else "", "、".join(entry.authors))
        sheet.line_of(left + sheet.mm(10), y, [names, f"　/　{entry.page}"], small)
        y += step * 1.08
    place = sheet.fields["authors"]
    sheet.note(Value(str(article.rank), "rank"), place.box, place.size)
    return [sheet]
