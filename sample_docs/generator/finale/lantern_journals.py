"""Journals: a cover with a column of articles, one with boxes in a row, two contents pages."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, below, fit_line, note_rank
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Article, Entry
from sample_docs.generator.finale.lantern_parts import dashes, shade_of
from sample_docs.generator.papers.journal import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.soiree.seal_parts import song

ISSUE = (208.0, 285.0)  # millimetres
COLOURS: tuple[RGB, ...] = (
    (30, 76, 132),
    (140, 44, 52),
    (28, 110, 96),
    (112, 84, 36),
    (84, 60, 124),
)
LIGHT: RGB = (253, 252, 248)


@layout("paper_cover", "articles_in_column", FINALE)
def articles_in_column(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A cover: name across the top, a coloured column with articles at the right, issue left."""
    w, colour, when = Writing(article), rng.choice(COLOURS), article.published
    sheet = Sheet(*ISSUE, rng, ground=LIGHT)
    left, right, edge = sheet.mm(17), sheet.width - sheet.mm(14), sheet.width - sheet.mm(76)
    name = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(44), colour, 0.08)
    fit_line(sheet, (left, sheet.mm(38)), [w.journal], name, right - left)
    english = Type(SONG, sheet.pt(12), FAINT)
    fit_line(sheet, (left, sheet.mm(49)), article.journal.english, english, right - left)
    sheet.draw.rectangle((edge, sheet.mm(60), sheet.width, sheet.height), fill=colour)
    start, y = edge + sheet.mm(9), sheet.mm(78)
    sheet.line_of(start, y, rng.choice(("本期看点", "导　读", "本期目录摘要")),
                  Type(HEI_BOLD, sheet.pt(15), LIGHT))  # fmt: skip
    others = [entry for entry in article.contents if entry.title != article.title]
    kind, y = Type(HEI, sheet.pt(11), LIGHT), y + sheet.mm(7)
    for entry in rng.sample(others, 5):
        y = sheet.paragraph((start, y, right, 1e5), entry.title, kind, leading=1.5) + sheet.mm(1)
        who = Type(KAI, sheet.pt(10.5), shade_of(colour, 0.25))
        sheet.line_of(right, y + sheet.mm(3), f"/ {entry.authors[0]}", who, align="right")
        y += sheet.mm(10)
    year = Type(SONG_BOLD, sheet.pt(54), shade_of(colour, 0.8))
    form = rng.choice((f"{when.year}.{article.issue}", f"{when.year}-{article.issue}"))
    sheet.line_of(left, sheet.mm(120), [w.issue(form)], year)
    plain = Type(HEI, sheet.pt(13), INK)
    lines: tuple[list[Run], ...] = (
        [w.month(), "出版"],
        [f"{w.period}　{w.total}"],
        [w.issn],
        [w.serial],
    )
    for index, line in enumerate(lines):
        sheet.line_of(left, sheet.mm(136 + 9 * index), line, plain)
    foot = sheet.height - sheet.mm(20)
    fit_line(
        sheet, (left, foot), f"主管主办：{article.journal.host}", plain, edge - left - sheet.mm(6)
    )
    return [sheet]


@layout("paper_cover", "boxes_in_row", FINALE)
def boxes_in_row(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A cover in one colour: name in the upper third, year, issue and total in a row of boxes."""
    w, colour, when = Writing(article), rng.choice(COLOURS), article.published
    ground = rng.choice((shade_of(colour, 0.14), (247, 245, 236)))
    sheet = Sheet(*ISSUE, rng, ground=ground)
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(24), sheet.width / 2
    codes = Type(HEI, sheet.pt(11), INK)
    sheet.line_of(middle, sheet.mm(22), [w.issn, "　　", w.serial], codes, align="center")
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(50), colour, 0.12)
    fit_line(sheet, (middle, sheet.mm(84)), [w.journal], name, right - left, "center")
    english = Type(SONG, sheet.pt(12), INK)
    fit_line(sheet, (middle, sheet.mm(97)), article.journal.english.upper(), english, right - left,
             "center")  # fmt: skip
    top, low = sheet.mm(150), sheet.mm(174)
    sheet.draw.rectangle((left, top, right, low), outline=colour, width=4)
    edges = (left, left + (right - left) * 0.46, left + (right - left) * 0.72, right)
    number = f"{when.year}年第{article.issue}期"
    cells: tuple[list[Run], ...] = ([w.issue(number)], [w.period], [w.total])
    for index, cell in enumerate(cells):
        if index:
            sheet.draw.line((edges[index], top, edges[index], low), colour, 4)
        size = 20 if index == 0 else 14
        x, wide = (edges[index] + edges[index + 1]) / 2, edges[index + 1] - edges[index]
        fit_line(sheet, (x, top + sheet.mm(14.5)), cell, Type(HEI_BOLD, sheet.pt(size), INK),
                 wide - sheet.mm(6), "center")  # fmt: skip
    sheet.line_of(middle, low + sheet.mm(14), [w.month(), "出版"], codes.at(sheet.pt(13)),
                  align="center")  # fmt: skip
    foot = sheet.height - sheet.mm(24)
    host = Type(SONG_BOLD, sheet.pt(14), colour, 0.05)
    fit_line(
        sheet, (middle, foot), f"{article.journal.host} 编辑出版", host, right - left, "center"
    )
    return [sheet]


def _own(article: Article, entry: Entry, joint: str) -> tuple[Value, Value]:
    """Title and authors of an entry; fields where it is the applicant's."""
    own = entry.title == article.title
    names = Value(joint.join(entry.authors), "authors" if own else "", "、".join(entry.authors))
    return Value(entry.title, "title" if own else ""), names


@layout("paper_contents", "bands_and_columns", FINALE)
def bands_and_columns(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """目次: columns of title, author and page dashes between rows, sections in bands."""
    w, colour = Writing(article), rng.choice(COLOURS)
    sheet = Sheet(*ISSUE, rng, ground=LIGHT)
    left, right, middle = sheet.mm(18), sheet.width - sheet.mm(18), sheet.width / 2
    name = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(24), colour)
    fit_line(sheet, (middle, sheet.mm(27)), [w.journal], name, right - left, "center")
    line: list[Run] = [w.month(), "　", w.issue(), f"　{w.total}"]
    sheet.line_of(middle, sheet.mm(37), line, song(sheet, 11.5), align="center")
    head = Type(HEI_BOLD, sheet.pt(17), INK, 1.0)
    sheet.line_of(left, sheet.mm(50), rng.choice(("目次", "目录")), head)
    people, page = right - sheet.mm(54), right - sheet.mm(3)
    small = Type(HEI, sheet.pt(9.5), FAINT)
    sheet.line_of(people, sheet.mm(50), "作者", small)
    sheet.line_of(page, sheet.mm(50), "页码", small, align="right")
    y, section = sheet.mm(54), ""
    bands = len({entry.column for entry in article.contents})
    step = min(sheet.mm(10.5), sheet.mm(206) / (len(article.contents) + bands))
    kind = song(sheet, min(11.0, step / sheet.pt(1) * 0.42))
    joint = rng.choice(("　", " ", "、"))
    for entry in article.contents:
        if entry.column != section:
            section = entry.column
            band = (left, y + 0.12 * step, right, y + 0.9 * step)
            sheet.draw.rectangle(band, fill=shade_of(colour, 0.2))
            sheet.line_of(
                left + sheet.mm(3), y + 0.66 * step, section, Type(HEI, kind.size, colour)
            )
            y += step
        title, names = _own(article, entry, joint)
        fit_line(sheet, (left + sheet.mm(3), y + 0.66 * step), [title], kind,
                 people - left - sheet.mm(8))  # fmt: skip
        fit_line(sheet, (people, y + 0.66 * step), [names], Type(KAI, kind.size, INK), sheet.mm(42))
        sheet.line_of(page, y + 0.66 * step, str(entry.page), kind, align="right")
        y += step
        dashes(sheet, left, right, y, (196, 196, 192))
    note_rank(sheet, article.rank, "authors")
    return [sheet]


@layout("paper_contents", "masthead_aside", FINALE)
def masthead_aside(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """Contents with the journal's own data in a side bar: title / author, the page after a bar."""
    w, colour = Writing(article), rng.choice(COLOURS)
    sheet = Sheet(*ISSUE, rng, ground=(255, 255, 253))
    edge = sheet.mm(56)
    sheet.draw.rectangle((0, 0, edge, sheet.height), fill=shade_of(colour, 0.14))
    x, wide = sheet.mm(8), edge - sheet.mm(13)
    name = Type(rng.choice((KAI, SONG_BOLD, HEI_BOLD)), sheet.pt(19), colour)
    y = sheet.paragraph((x, sheet.mm(20), x + wide, 1e5), [w.journal], name, leading=1.35)
    aside = Type(HEI, sheet.pt(9.5), INK)
    issue: list[Run] = [w.issue(), f"\n（{w.total}）"]
    y = sheet.paragraph(
        (x, y + sheet.mm(5), x + wide, 1e5), issue, aside.at(sheet.pt(12)), leading=1.6
    )
    month: list[Run] = [w.month(), "出版"]
    y = sheet.paragraph((x, y + sheet.mm(2), x + wide, 1e5), month, aside, leading=1.6) + sheet.mm(
        8
    )
    data = (
        f"主　　办\n{article.journal.host}",
        "编辑出版\n本刊编辑部",
        f"刊　　期\n{w.period}",
        "印　　刷\n重庆山城印务公司",
    )
    for words in (*data, f"国内统一刊号\n{article.serial}", f"国际刊号\nISSN {article.issn}"):
        y = sheet.paragraph((x, y, x + wide, 1e5), words, aside, leading=1.6) + sheet.mm(4)
    left, right = edge + sheet.mm(10), sheet.width - sheet.mm(14)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(22), colour, 0.4)
    sheet.line_of(left, sheet.mm(30), rng.choice(("目录", "本期目录")), head)
    bands = len({entry.column for entry in article.contents})
    step = min(sheet.mm(15), sheet.mm(232) / (len(article.contents) + 0.75 * bands))
    size, y, section = min(sheet.pt(11), 0.34 * step), sheet.mm(42), ""
    kind, who = Type(HEI, size, INK), Type(KAI, size, FAINT)
    joint = rng.choice((" ", "、", "　"))
    for entry in article.contents:
        if entry.column != section:
            section = entry.column
            sheet.line_of(left, y, f"■ {section}", Type(HEI_BOLD, size, colour))
            y += 0.75 * step
        title, names = _own(article, entry, joint)
        fit_line(sheet, (left, y), [title], kind, right - left)
        tail: list[Run] = [names, f"  |  {entry.page:03d}"]
        fit_line(sheet, (right, y + 0.42 * step), tail, who, right - left, "right")
        y += step
    note_rank(sheet, article.rank, "authors")
    return below_line(sheet, left, right, colour)


def below_line(sheet: Sheet, left: float, right: float, colour: RGB) -> list[Sheet]:
    """The sheet with a rule and a motto at its foot."""
    foot = sheet.height - sheet.mm(9)
    sheet.draw.line((left, foot - sheet.mm(4), right, foot - sheet.mm(4)), colour, 3)
    small = Type(HEI, sheet.pt(8), FAINT)
    sheet.paragraph(below(sheet, left, foot - sheet.mm(3), right), "来稿文责自负，未经许可不得转载",
                    small)  # fmt: skip
    return [sheet]
