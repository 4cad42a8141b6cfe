"""More papers of books, journals and the press."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value, set_text
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.publications import Article, Monograph
from sample_docs.generator.facts.standards import MediaReport
from sample_docs.generator.papers import media
from sample_docs.generator.papers.journal import Writing
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style

INK: RGB = (32, 32, 36)
TINTS: tuple[RGB, ...] = ((150, 34, 36), (24, 70, 110), (40, 100, 84), (110, 70, 30))
BOOK = (172.0, 242.0)  # millimetres
ISSUE = (206.0, 282.0)


def _fitting(kind: Type, text: str, width: float) -> Type:
    """The type, smaller where a text would be wider than ``width``."""
    while kind.width(text) > width:
        kind = kind.at(kind.size * 0.95)
    return kind


@layout("monograph_cover", "hills", TRYOUT)
def hills(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Title right-aligned over drawn hills, names below it, press in the lower margin."""
    colour = rng.choice(TINTS)
    sheet = Sheet(*BOOK, rng, ground=(248, 247, 243))
    base = sheet.mm(206)
    for layer in range(3):
        tint = tuple(round(part + (240 - part) * (0.75 - 0.22 * layer)) for part in colour)
        points = [(0.0, base)]
        for step in range(8):
            lift = sheet.mm(rng.uniform(14, 34) + (2 - layer) * 16)
            points.append((sheet.width * step / 7, base - lift))
        sheet.draw.polygon([*points, (float(sheet.width), base)], fill=tint)
    right, left = sheet.width - sheet.mm(20), sheet.mm(20)
    title = Type(rng.choice((HEI, KAI, style.bold)), sheet.pt(28), colour)
    box = (left, sheet.mm(36), right, float(sheet.height))
    y = sheet.paragraph(box, [Value(book.title, "title")], title, leading=1.45, align="right")
    joint = rng.choice(("　", "、"))
    people = Value(joint.join(book.authors), "authors", "、".join(book.authors))
    names = Type(SONG, sheet.pt(15), INK)
    box = (left, y + sheet.mm(10), right, float(sheet.height))
    sheet.paragraph(box, [people, f" {book.role}"], names, leading=1.5)
    if book.series:
        sheet.line_of(left, sheet.mm(20), f"【{book.series}】", Type(KAI, sheet.pt(12), INK))
    press = Type(HEI, sheet.pt(13.5), INK, 0.1)
    foot = sheet.height - sheet.mm(16)
    publisher = [Value(book.publisher, "publisher")]
    sheet.line_of(sheet.width / 2, foot, publisher, press, align="center")
    return [sheet]


@layout("monograph_contents", "dotted_numbers", TRYOUT)
def dotted_numbers(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Chapters and sections numbered 1, 1.1 with dots to the page; the title at the foot."""
    sheet = Sheet(*BOOK, rng, ground=(252, 252, 249))
    left, right = sheet.mm(22), sheet.width - sheet.mm(22)
    head = Type(style.bold, sheet.pt(19), INK, 0.8)
    sheet.line_of(right, sheet.mm(30), "目录", head, align="right")
    kind, strong = Type(SONG, sheet.pt(10.5), INK), Type(HEI, sheet.pt(10.5), INK)
    count = sum(1 + len(parts) for _, parts in book.chapters)
    step = min(sheet.mm(7.4), (sheet.mm(218) - sheet.mm(44)) / count)
    y, page = sheet.mm(44), 1
    for number, (chapter, parts) in enumerate(book.chapters, 1):
        leader_line(sheet, (left, right), y, [f"{number}　{chapter}"], str(page), strong)
        y += step
        for index, part in enumerate(parts, 1):
            page += rng.randint(3, 8)
            span = (left + sheet.mm(7), right)
            leader_line(sheet, span, y, [f"{number}.{index}　{part}"], str(page), kind, dot="·")
            y += step
        page += rng.randint(4, 9)
    small = Type(KAI, sheet.pt(9.5), (96, 96, 102))
    foot = sheet.height - sheet.mm(12)
    sheet.line_of(left, foot, ["· I ·　", Value(book.title, "title")], small)
    return [sheet]


@layout("monograph_authors", "title_leaf", TRYOUT)
def title_leaf(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """The title leaf: title, every author on a line of their own, press and month at the foot."""
    sheet = Sheet(*BOOK, rng, ground=(252, 251, 247))
    glow(sheet, (240, 238, 230), 0.4)
    middle, when = sheet.width / 2, book.published
    title = Type(rng.choice((KAI, HEI, style.bold)), sheet.pt(24), INK)
    box = (sheet.mm(24), sheet.mm(46), sheet.width - sheet.mm(24), float(sheet.height))
    words = [Value(book.title, "title")]
    y = sheet.paragraph(box, words, title, leading=1.5, align="center") + sheet.mm(18)
    names = Type(SONG, sheet.pt(14.5), INK)
    everybody = "、".join(book.authors)
    line: list[Run] = [Value("　".join(book.authors), "authors", everybody), f"　{book.role}"]
    text = "".join(run if isinstance(run, str) else run.text for run in line)
    sheet.line_of(middle, y, line, _fitting(names, text, box[2] - box[0]), align="center")
    small = Type(SONG, sheet.pt(12), INK)
    number = Value(book.isbn, "isbn", book.isbn.replace("-", ""))
    month = Value(f"{when.year}年{when.month}月", "published_on", when.iso)
    lines: tuple[list[Run], ...] = (
        [Value(book.publisher, "publisher")],
        ["（ISBN ", number, "）"],
        [month, "·重庆"],
    )
    foot = sheet.height - sheet.mm(46)
    for entry in lines:
        sheet.line_of(middle, foot, entry, small, align="center")
        foot += sheet.mm(10)
    return [sheet]


@layout("paper_cover", "red_title", TRYOUT)
def red_title(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """Name in a broad bar in the middle, numbers along the top, year and issue below it."""
    w, colour = Writing(article), rng.choice(TINTS)
    sheet = Sheet(*ISSUE, rng, ground=(253, 252, 248))
    middle, when = sheet.width / 2, article.published
    small = Type(SONG, sheet.pt(11), INK)
    left, right = sheet.mm(18), sheet.width - sheet.mm(18)
    sheet.line_of(left, sheet.mm(18), [w.serial], small)
    sheet.line_of(right, sheet.mm(18), [w.issn], small, align="right")
    frame = (left, sheet.mm(92), right, sheet.mm(136))
    sheet.draw.rectangle(frame, fill=colour)
    face = Type(rng.choice((KAI, style.bold)), sheet.pt(42), (252, 250, 244), 0.08)
    face = _fitting(face, article.journal.name, sheet.mm(150))
    sheet.line_of(middle, sheet.mm(119), [w.journal], face, align="center")
    sheet.line_of(middle, sheet.mm(145), article.journal.english, small, align="center")
    kind = Type(HEI, sheet.pt(17), colour)
    issue: list[Run] = [w.issue(f"{when.year}年 第{article.issue}期"), f"（{w.total}）"]
    sheet.line_of(middle, sheet.mm(164), issue, kind, align="center")
    host = f"{article.journal.host}　主办　　{w.period}"
    sheet.line_of(middle, sheet.mm(252), host, small.at(sheet.pt(13)), align="center")
    month: list[Run] = ["出版日期：", w.month(f"{when.year}年{when.month:02d}月")]
    sheet.line_of(middle, sheet.mm(262), month, small, align="center")
    return [sheet]


@layout("paper_contents", "two_columns", TRYOUT)
def two_columns(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """Two columns: the page before each title, authors after a dash on the line below it."""
    w, sheet = Writing(article), Sheet(*ISSUE, rng, ground=(253, 252, 249))
    left, right, colour = sheet.mm(18), sheet.width - sheet.mm(18), rng.choice(TINTS)
    sheet.draw.rectangle((left, sheet.mm(14), right, sheet.mm(30)), fill=colour)
    head = Type(style.bold, sheet.pt(18), (252, 252, 250))
    sheet.line_of(left + sheet.mm(5), sheet.mm(25), [w.journal], head)
    small = Type(HEI, sheet.pt(11), (252, 252, 250))
    issue: list[Run] = [w.issue(), "　目录"]
    sheet.line_of(right - sheet.mm(5), sheet.mm(25), issue, small, align="right")
    kind, names = Type(SONG, sheet.pt(12.5), INK), Type(KAI, sheet.pt(11.5), INK)
    heading, page = Type(HEI, sheet.pt(13), colour), Type(HEI, sheet.pt(12), colour)
    gap = sheet.mm(8)
    wide = (right - left - gap) / 2
    column, y, seen, top = 0, sheet.mm(44), "", sheet.mm(44)
    half = (len(article.contents) + 1) // 2
    for index, entry in enumerate(article.contents):
        if index == half:
            column, y = 1, top
        x = left + column * (wide + gap)
        if entry.column != seen or (index == half):
            seen = entry.column
            sheet.line_of(x, y, f"【{seen}】", heading)
            y += sheet.mm(7)
        own = entry.title == article.title
        sheet.line_of(x, y + sheet.mm(3.4), f"{entry.page:03d}", page)
        box = (x + sheet.mm(11), y, x + wide, float(sheet.height))
        y = sheet.paragraph(box, [Value(entry.title, "title" if own else "")], kind, leading=1.4)
        joined = Value("　".join(entry.authors), "authors" if own else "", "、".join(entry.authors))
        sheet.line_of(x + wide, y + sheet.mm(3.4), ["——", joined], names, align="right")
        y += sheet.mm(14)
    when = article.published
    foot: list[Run] = [w.month(f"{when.year}年{when.month}月"), f"出版　{w.period}"]
    sheet.line_of(right, sheet.height - sheet.mm(14), foot, kind, align="right")
    place = sheet.fields["authors"]
    sheet.note(Value(str(article.rank), "rank"), place.box, place.size)
    return [sheet]


@layout("media_report", "pasted_clipping", TRYOUT)
def pasted_clipping(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A clipping pasted on a page; what it was cut from is written above it."""
    w, sheet = media.Writing(report, rng), style.sheet(rng)
    pen = sheet.pen.at(sheet.pt(16))
    hand = rng.random() < 0.6
    kind = pen if hand else Type(style.bold, sheet.pt(14), style.colour)
    where = f"　第{report.issue}期" if report.magazine else f"　第{report.page}版"
    name = Value(report.publication, "publication", hand=hand, pen=kind)
    form = rng.choice(("cn", "dot"))
    day = Value(w.date(form).text, "published_on", report.published.iso, hand=hand, pen=kind)
    source: list[Run] = ["《", name, "》　", day, Value(where, hand=hand, pen=kind)]
    sheet.line_of(sheet.mm(30), sheet.mm(32), source, kind)
    left, top, right = sheet.mm(26), sheet.mm(42), sheet.width - sheet.mm(30)
    inner = sheet.mm(7)
    title = Type(rng.choice((HEI, SONG)), sheet.pt(24), INK)
    body, small = Type(SONG, sheet.pt(12.5), INK), Type(KAI, sheet.pt(12), INK)
    width = right - left - 2 * inner
    lines = sum(len(set_text(text, width, body, body, 2 * body.size)) for text in w.paragraphs)
    high = sheet.mm(54) + lines * 1.65 * body.size
    sheet.draw.rectangle((left, top, right, top + high), fill=(240, 237, 228))
    area = (left + inner, top + inner, right - inner, float(sheet.height))
    y = sheet.paragraph(area, [w.title], title, leading=1.35, align="center")
    credit = f"本{'刊' if report.magazine else '报'}记者 {report.reporter} 报道"
    sheet.line_of((left + right) / 2, y + sheet.mm(6), credit, small, align="center")
    y += sheet.mm(12)
    for text in w.paragraphs:
        area = (left + inner, y, right - inner, float(sheet.height))
        y = sheet.paragraph(area, text, body, leading=1.65, first_indent=2)
    sheet.draw.rectangle((left, top, right, top + high), outline=(150, 146, 136), width=2)
    return [sheet]
