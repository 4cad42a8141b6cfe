"""practice papers of books and journals."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG, XIAOWEI
from sample_docs.generator.facts.publications import Article, Monograph
from sample_docs.generator.papers.journal import Writing
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style

INK: RGB = (30, 30, 34)
PAPER: RGB = (250, 249, 244)
TINTS: tuple[RGB, ...] = ((52, 84, 96), (112, 48, 58), (70, 70, 110), (96, 84, 40))
BOOK = (168.0, 235.0)  # millimetres
ISSUE = (208.0, 290.0)


def _authors(book: Monograph, joint: str) -> Value:
    return Value(joint.join(book.authors), "authors", "、".join(book.authors))


def _upright(sheet: Sheet, value: Value, kind: Type, x: float, top: float, bottom: float) -> None:
    """A text one character a line, as large as fits between two heights."""
    kind = kind.at(min(kind.size, (bottom - top) / (len(value.text) * 1.22)))
    box = (x - kind.size * 0.53, top, x + kind.size * 0.54, bottom)
    sheet.paragraph(box, [value], kind, leading=1.2, align="center")


@layout("monograph_cover", "upright_title", PRACTICE)
def upright_title(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """The title from top to bottom in a frame at the right, the names at the lower left."""
    colour = rng.choice(TINTS)
    sheet = Sheet(*BOOK, rng, ground=rng.choice(((240, 236, 224), (232, 238, 236))))
    waves(sheet, (214, 212, 200), strength=0.3, pitch_mm=8)
    right = sheet.width - sheet.mm(22)
    frame = (right - sheet.mm(26), sheet.mm(20), right, sheet.mm(190))
    sheet.draw.rectangle(frame, fill=(252, 251, 246), outline=colour, width=5)
    title = Type(rng.choice((XIAOWEI, KAI)), sheet.pt(34), colour)
    middle = (frame[0] + frame[2]) / 2
    _upright(sheet, Value(book.title, "title"), title, middle, frame[1] + 20, frame[3] - 20)
    left = sheet.mm(18)
    names = Type(KAI, sheet.pt(15), INK)
    y = sheet.mm(150)
    people: list[Run] = [_authors(book, rng.choice(("　", " ")))]
    sheet.paragraph((left, y, frame[0] - sheet.mm(6), sheet.mm(184)), people, names, leading=1.5)
    sheet.line_of(left, sheet.mm(186), book.role, names.at(sheet.pt(12)))
    if book.series:
        sheet.line_of(left, sheet.mm(32), book.series, Type(SONG, sheet.pt(11.5), colour))
    press = [Value(book.publisher, "publisher")]
    sheet.line_of(left, sheet.height - sheet.mm(18), press, Type(SONG, sheet.pt(13), INK))
    return [sheet]


@layout("monograph_contents", "pages_below", PRACTICE)
def pages_below(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """Chapters centred, their first pages in brackets; the title at the foot of the page."""
    sheet = Sheet(*BOOK, rng, ground=PAPER)
    middle, colour = sheet.width / 2, rng.choice(TINTS)
    head = Type(XIAOWEI, sheet.pt(22), colour, 0.3)
    sheet.line_of(middle, sheet.mm(36), rng.choice(("目录", "总目")), head, align="center")
    kind, page = Type(rng.choice((SONG, KAI)), sheet.pt(12), INK), rng.choice((1, 2))
    step = min(sheet.mm(19), (sheet.mm(205) - sheet.mm(54)) / len(book.chapters))
    y = sheet.mm(54)
    for number, (chapter, parts) in enumerate(book.chapters, 1):
        sheet.line_of(middle, y, f"{number:02d}　{chapter}（{page}）", kind, align="center")
        page += 4 + 7 * len(parts)
        y += step
    small = Type(SONG, sheet.pt(9.5), (90, 90, 96))
    sheet.line_of(middle, sheet.mm(222), [Value(book.title, "title")], small, align="center")
    return [sheet]


@layout("monograph_authors", "imprint", PRACTICE)
def imprint(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """作者简介 above, the imprint as a table with values beside their labels below."""
    sheet = Sheet(*BOOK, rng, ground=PAPER)
    left, width, when = sheet.mm(22), sheet.width - 2 * sheet.mm(22), book.published
    strong, kind = Type(HEI, sheet.pt(13), INK), Type(SONG, sheet.pt(11), INK)
    sheet.line_of(left, sheet.mm(34), "作者简介", strong)
    about = f"{book.authors[0]}，长期从事社会工作教学与研究，主持和参与课题多项，发表论文十余篇。"
    box = (left, sheet.mm(38), left + width, float(sheet.height))
    sheet.paragraph(box, about, kind, leading=1.7, first_indent=2)
    rows: tuple[tuple[str, list[Run]], ...] = (
        ("书　名", [Value(book.title, "title")]),
        (f"{book.role}　者" if len(book.role) == 1 else book.role, [_authors(book, "　")]),
        ("出版者", [Value(book.publisher, "publisher")]),
        ("印刷者", ["渝州印务有限责任公司"]),
        ("出版时间", [Value(f"{when.year}年{when.month:02d}月", "published_on", when.iso)]),
        ("国际书号", [Value(book.isbn, "isbn", book.isbn.replace("-", ""))]),
        ("定　价", [f"￥{rng.randint(36, 88)}.00"]),
    )
    table = [[Cell(label, kind=Type(HEI, sheet.pt(10), INK)), Cell(value)] for label, value in rows]
    body: list[Row] = [*table]
    grid = Table([1.1, 4], body, kind, rule=1, colour=(130, 130, 130), least_row=9, inner=False)
    grid.put(sheet, left, sheet.mm(128), width)
    note = "版权所有　侵权必究"
    sheet.line_of(sheet.width / 2, sheet.mm(218), note, kind.at(sheet.pt(9.5)), align="center")
    return [sheet]


@layout("paper_cover", "side_column", PRACTICE)
def side_column(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """The name from top to bottom in a coloured column, everything else to its right."""
    w, colour = Writing(article), rng.choice(TINTS)
    sheet = Sheet(*ISSUE, rng, ground=(251, 251, 248))
    column = sheet.mm(58)
    sheet.draw.rectangle((0, 0, column, sheet.height), fill=colour)
    face = Type(rng.choice((XIAOWEI, KAI)), sheet.pt(50), (250, 250, 246))
    _upright(sheet, w.journal, face, column / 2, sheet.mm(24), sheet.mm(262))
    left, when = column + sheet.mm(14), article.published
    big = Type(HEI, sheet.pt(54), colour)
    month = w.month(f"{when.year}.{when.month:02d}")
    sheet.line_of(left, sheet.mm(70), [w.issue(f"第{article.issue}期")], big.at(sheet.pt(40)))
    sheet.line_of(left, sheet.mm(90), [month], big.at(sheet.pt(24)))
    kind = Type(SONG, sheet.pt(12), INK)
    sheet.line_of(left, sheet.mm(102), f"{w.total}　{w.period}", kind)
    foot = sheet.mm(236)
    rows: tuple[list[Run], ...] = (
        [f"主管主办　{article.journal.host}"],
        [w.issn],
        [w.serial],
        [article.journal.english],
    )
    for index, row in enumerate(rows):
        small = kind.at(sheet.pt(10.5))
        sheet.line_of(left, foot + sheet.mm(9 * index), row, small)
    return [sheet]


@layout("paper_contents", "ruled", PRACTICE)
def ruled(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """The contents as a ruled table: page, title, authors; journal and issue at the foot."""
    w, sheet = Writing(article), Sheet(*ISSUE, rng, ground=(252, 252, 249))
    left, width = sheet.mm(18), sheet.width - 2 * sheet.mm(18)
    colour = rng.choice(TINTS)
    head = Type(XIAOWEI, sheet.pt(24), colour, 0.4)
    title = rng.choice(("要目", "本期目录", "目次"))
    sheet.line_of(sheet.width / 2, sheet.mm(30), title, head, align="center")
    kind, joint = Type(rng.choice((SONG, HEI)), sheet.pt(10.5), INK), rng.choice((" ", "，"))
    rows: list[Row] = [
        [Cell(text, align="center", shade=(232, 234, 234)) for text in ("页", "篇名", "作者")]
    ]
    for entry in article.contents:
        own = entry.title == article.title
        names = joint.join(entry.authors)
        people = Value(names, "authors" if own else "", "、".join(entry.authors))
        name = Value(entry.title, "title" if own else "")
        page = Cell(str(entry.page), align="center")
        rows.append([page, Cell([name]), Cell([people], align="center")])
    grid = Table([0.6, 4.6, 2.2], rows, kind, rule=1, colour=(120, 124, 128), least_row=10)
    grid.put(sheet, left, sheet.mm(38), width)
    place = sheet.fields["authors"]
    sheet.note(Value(str(article.rank), "rank"), place.box, place.size)
    foot: list[Run] = ["《", w.journal, "》　", w.issue(), "　", w.month()]
    y = sheet.height - sheet.mm(14)
    sheet.line_of(left + width, y, foot, kind.at(sheet.pt(10)), align="right")
    if rng.random() < 0.4:
        border(sheet, colour, 6, "double")
    return [sheet]
