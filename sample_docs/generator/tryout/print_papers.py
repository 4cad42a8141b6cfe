"""Papers of books, journals and the press."""

from random import Random

from sample_docs.generator.drawing.marks import put_code
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.dates import han_number, han_year
from sample_docs.generator.facts.publications import Article, Monograph
from sample_docs.generator.facts.standards import MediaReport
from sample_docs.generator.papers import media
from sample_docs.generator.papers.journal import Writing
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.prose.news import FILLERS

INK: RGB = (32, 32, 36)
TINTS: tuple[RGB, ...] = ((28, 84, 96), (140, 52, 36), (70, 74, 124), (58, 98, 52))
BOOK = (168.0, 238.0)  # millimetres
ISSUE = (208.0, 284.0)


def _authors(book: Monograph, joint: str) -> Value:
    return Value(joint.join(book.authors), "authors", "、".join(book.authors))


def _fitting(kind: Type, text: str, width: float) -> Type:
    """The type, smaller where a text would be wider than ``width``."""
    while kind.width(text) > width:
        kind = kind.at(kind.size * 0.95)
    return kind


@layout("monograph_cover", "framed_title", TRYOUT)
def framed_title(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Names on top, the title in a frame in the middle, series below it, press at the right."""
    colour = rng.choice(TINTS)
    sheet = Sheet(*BOOK, rng, ground=(250, 248, 242))
    glow(sheet, rng.choice(((232, 236, 228), (240, 230, 222))), 0.6)
    middle = sheet.width / 2
    names = Type(KAI, sheet.pt(15), INK)
    people: list[Run] = [_authors(book, rng.choice(("　", "、", " "))), "　"]
    people.append(book.role)
    sheet.line_of(middle, sheet.mm(34), people, names, align="center")
    frame = (sheet.mm(24), sheet.mm(60), sheet.width - sheet.mm(24), sheet.mm(136))
    sheet.draw.rectangle(frame, outline=colour, width=6)
    inner = sheet.mm(2)
    edge = (frame[0] + inner, frame[1] + inner, frame[2] - inner, frame[3] - inner)
    sheet.draw.rectangle(edge, outline=colour, width=2)
    title = Type(rng.choice((HEI, KAI, style.bold)), sheet.pt(27), colour)
    box = (frame[0] + sheet.mm(8), frame[1], frame[2] - sheet.mm(8), frame[3])
    words = [Value(book.title, "title")]
    sheet.paragraph(box, words, title, leading=1.5, align="center", valign="middle")
    if book.series:
        series = Type(SONG, sheet.pt(12), INK)
        sheet.line_of(middle, sheet.mm(152), f"—— {book.series} ——", series, align="center")
    foot = sheet.height - sheet.mm(20)
    press = Type(HEI, sheet.pt(13), colour)
    right = sheet.width - sheet.mm(24)
    sheet.line_of(right, foot, [Value(book.publisher, "publisher")], press, align="right")
    return [sheet]


@layout("monograph_contents", "slashes", TRYOUT)
def slashes(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """目次: sections behind a slash and their page, the title and authors over the list."""
    sheet = Sheet(*BOOK, rng, ground=(252, 251, 247))
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    kind, strong = Type(SONG, sheet.pt(10.5), INK), Type(HEI, sheet.pt(11), INK)
    name = Type(KAI, sheet.pt(12), (90, 90, 96))
    words: list[Run] = [Value(book.title, "title"), "　", _authors(book, "、"), f" {book.role}"]
    name = _fitting(name, "".join(run if isinstance(run, str) else run.text for run in words),
                    right - left)  # fmt: skip
    sheet.line_of(left, sheet.mm(20), words, name)
    head = Type(style.bold, sheet.pt(18), INK, 1.2)
    sheet.line_of(sheet.width / 2, sheet.mm(36), "目次", head, align="center")
    count = sum(1 + len(parts) for _, parts in book.chapters)
    step = min(sheet.mm(7.2), (sheet.mm(220) - sheet.mm(46)) / count)
    y, page = sheet.mm(48), rng.choice((1, 3))
    for number, (chapter, parts) in enumerate(book.chapters, 1):
        sheet.line_of(left, y, f"{han_number(number)}　{chapter} / {page}", strong)
        y += step
        for index, part in enumerate(parts, 1):
            page += rng.randint(3, 8)
            sheet.line_of(left + sheet.mm(10), y, f"（{han_number(index)}）{part} / {page}", kind)
            y += step
        page += rng.randint(4, 9)
    return [sheet]


@layout("monograph_authors", "about_authors", TRYOUT)
def about_authors(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A back leaf: imprint as lines with spaced labels, a code and the price at the foot."""
    sheet = Sheet(*BOOK, rng, ground=(252, 251, 247))
    left, right, when = sheet.mm(22), sheet.width - sheet.mm(22), book.published
    title = Type(rng.choice((HEI, KAI)), sheet.pt(15), INK)
    box = (left, sheet.mm(34), right, float(sheet.height))
    y = sheet.paragraph(box, [Value(book.title, "title")], title, leading=1.5) + sheet.mm(4)
    sheet.draw.line((left, y, right, y), INK, 3)
    kind = Type(SONG, sheet.pt(11), INK)
    number = Value(book.isbn, "isbn", book.isbn.replace("-", ""))
    month = Value(f"{when.year}年{when.month}月", "published_on", when.iso)
    lines: tuple[list[Run], ...] = (
        [f"{book.role}　　者：" if book.role == "著" else f"{book.role}：", _authors(book, "　")],
        ["出 版 者：", Value(book.publisher, "publisher")],
        ["出版时间：", month, f"第1版　{when.year}年{when.month}月第1次印刷"],
        ["责任编辑：周渝川　　责任校对：何　静"],
        [f"字　　数：{rng.randint(18, 42)}万字　　印张：{rng.randint(12, 24)}.5"],
        ["书　　号：ISBN ", number],
        [f"定　　价：{rng.randint(38, 92)}.00元"],
    )
    y += sheet.mm(10)
    for line in lines:
        sheet.line_of(left, y, line, kind)
        y += sheet.mm(9.5)
    note = "版权所有，侵权必究。如有印装质量问题，请与出版者联系调换。"
    sheet.paragraph((left, y + sheet.mm(6), right, float(sheet.height)), note, kind)
    put_code(sheet, left, sheet.height - sheet.mm(46), f"https://book.example.com/{book.isbn}", 22)
    return [sheet]


@layout("paper_cover", "upright_name", TRYOUT)
def upright_name(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """The name down the left in large characters, year and issue large at the right, data below."""
    w, colour = Writing(article), rng.choice(TINTS)
    sheet = Sheet(*ISSUE, rng, ground=(251, 250, 246))
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(40)), fill=colour)
    name, when = article.journal.name, article.published
    right = sheet.width - sheet.mm(20)
    face = Type(rng.choice((KAI, style.bold)), sheet.pt(40), (250, 250, 248), 0.1)
    face = _fitting(face, name, sheet.width - sheet.mm(40))
    sheet.line_of(sheet.mm(20), sheet.mm(27), [w.journal], face)
    small = Type(SONG, sheet.pt(11.5), INK)
    sheet.line_of(sheet.mm(20), sheet.mm(50), article.journal.english, small)
    big = Type(HEI, sheet.pt(54), colour)
    sheet.line_of(right, sheet.mm(120), [w.issue(f"{when.year}·{article.issue}")], big,
                  align="right")  # fmt: skip
    shown = f"{han_year(when.year)}年{han_number(when.month)}月"
    sheet.line_of(right, sheet.mm(134), [w.month(shown), "　出版"], small.at(sheet.pt(14)),
                  align="right")  # fmt: skip
    for index in range(7):
        y = sheet.mm(150 + index * 7)
        sheet.draw.line((sheet.mm(20 + 12 * index), y, right, y), colour, 2)
    foot = sheet.mm(246)
    lines: tuple[list[Run], ...] = (
        [f"主管主办单位：{article.journal.host}"],
        [w.issn, "　　", w.serial],
        [f"{w.period}　{w.total}　国内外公开发行"],
    )
    for line in lines:
        sheet.line_of(sheet.mm(20), foot, line, small)
        foot += sheet.mm(8)
    return [sheet]


@layout("paper_contents", "authors_first", TRYOUT)
def authors_first(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """Authors in brackets behind the titles, dots to the page; the issue on both sides of 目录."""
    w, sheet = Writing(article), Sheet(*ISSUE, rng, ground=(253, 252, 248))
    left, right, colour = sheet.mm(22), sheet.width - sheet.mm(22), rng.choice(TINTS)
    face = Type(style.bold, sheet.pt(22), INK, 1.0)
    sheet.line_of(sheet.width / 2, sheet.mm(32), rng.choice(("目录", "目次", "要目")), face,
                  align="center")  # fmt: skip
    small = Type(HEI, sheet.pt(11), colour)
    sheet.line_of(left, sheet.mm(32), [w.issue(f"{article.published.year}年第{article.issue}期")],
                  small)  # fmt: skip
    total: list[Run] = [w.journal]
    sheet.line_of(right, sheet.mm(32), total, small, align="right")
    sheet.draw.line((left, sheet.mm(37), right, sheet.mm(37)), colour, 5)
    kind, column = Type(SONG, sheet.pt(11), INK), Type(HEI, sheet.pt(11.5), colour)
    columns = len({entry.column for entry in article.contents})
    step = min(sheet.mm(11), (sheet.mm(258) - sheet.mm(48)) / (len(article.contents) + columns))
    y, seen = sheet.mm(48), ""
    joint = rng.choice(("，", " ", "、"))
    for entry in article.contents:
        if entry.column != seen:
            seen = entry.column
            sheet.line_of(left, y, f"● {seen}", column)
            y += step
        own = entry.title == article.title
        names = Value(joint.join(entry.authors), "authors" if own else "", "、".join(entry.authors))
        text: list[Run] = [Value(entry.title, "title" if own else ""), "（", names, "）"]
        leader_line(sheet, (left + sheet.mm(4), right), y, text, str(entry.page), kind)
        y += step
    when = article.published
    foot: list[Run] = [w.month(f"{when.year}年{when.month}月出版"), "　", w.issn, "　", w.serial]
    sheet.line_of(left, sheet.height - sheet.mm(14), foot, Type(SONG, sheet.pt(9.5), INK))
    place = sheet.fields["authors"]
    sheet.note(Value(str(article.rank), "rank"), place.box, place.size)
    return [sheet]


@layout("media_report", "side_column", TRYOUT)
def side_column(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A copied page: name and day in a box upper left, headline over two columns, news beside."""
    w, sheet = media.Writing(report, rng), Sheet(230, 262, rng, ground=(244, 242, 236))
    left, right = sheet.mm(14), sheet.width - sheet.mm(14)
    edge = left + sheet.mm(52)
    box = (left, sheet.mm(14), edge, sheet.mm(62))
    sheet.draw.rectangle(box, outline=INK, width=4)
    face = _fitting(Type(KAI, sheet.pt(27), (170, 24, 28)), report.publication, sheet.mm(46))
    middle = (box[0] + box[2]) / 2
    sheet.line_of(middle, sheet.mm(30), [w.publication], face, align="center")
    small = Type(SONG, sheet.pt(11), INK)
    sheet.line_of(middle, sheet.mm(41), [w.date("cn")], small, align="center")
    where = f"第{report.issue}期" if report.magazine else f"{w.weekday}　{w.page}"
    sheet.line_of(middle, sheet.mm(50), where, small, align="center")
    head = Type(rng.choice((HEI, style.bold)), sheet.pt(30), INK)
    area = (edge + sheet.mm(8), sheet.mm(16), right, sheet.mm(64))
    sheet.paragraph(area, [w.title], head, leading=1.35, valign="middle")
    byline = f"□{'本刊' if report.magazine else '本报'}记者　{report.reporter}　通讯员　周小渝"
    sheet.line_of(edge + sheet.mm(8), sheet.mm(72), byline, Type(KAI, sheet.pt(12), INK))
    kind, y = Type(SONG, sheet.pt(12), INK), sheet.mm(78)
    for text in w.paragraphs:
        area = (edge + sheet.mm(8), y, right, float(sheet.height))
        y = sheet.paragraph(area, text, kind, leading=1.6, first_indent=2)
    low = sheet.mm(72)
    for title, text in rng.sample(FILLERS, 3):
        area = (left, low, edge, float(sheet.height))
        low = sheet.paragraph(area, title, Type(HEI, sheet.pt(13), INK), leading=1.4)
        area = (left, low + sheet.mm(1), edge, float(sheet.height))
        news = Type(SONG, sheet.pt(10.5), INK)
        low = sheet.paragraph(area, text, news, leading=1.5, first_indent=2) + sheet.mm(6)
        if low > sheet.height - sheet.mm(70):
            break
    line = edge + sheet.mm(4)
    sheet.draw.line((line, sheet.mm(66), line, max(y, low)), (120, 118, 112), 2)
    return [sheet]
