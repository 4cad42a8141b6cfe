"""Journals: a cover between rules, one with a large number; contents by author, in a grid."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, fit_line, note_rank
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Article
from sample_docs.generator.papers.journal import Writing
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.preview.scholar_parts import (
    COLOURS,
    PALE,
    entry_names,
    entry_title,
    tinted,
)

ISSUE = (208.0, 284.0)  # millimetres


@layout("paper_cover", "between_rules", PREVIEW)
def between_rules(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A sober cover: numbers on top, name between rules, issue below it, host and month at foot."""
    w, colour, when = Writing(article), rng.choice(COLOURS), article.published
    sheet = Sheet(*ISSUE, rng, ground=rng.choice((PALE, (240, 243, 246), (246, 242, 232))))
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(24), sheet.width / 2
    small = Type(SONG, sheet.pt(11.5), INK)
    sheet.line_of(left, sheet.mm(24), [w.issn], small)
    sheet.line_of(left, sheet.mm(31), [w.serial], small)
    volume = when.year - article.journal.first_year + 1
    sheet.line_of(right, sheet.mm(24), f"{w.period}　第{volume}卷", small, align="right")
    sheet.line_of(right, sheet.mm(31), w.total, small, align="right")
    sheet.draw.line((left, sheet.mm(84), right, sheet.mm(84)), colour, 6)
    face = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(43), colour, 0.08)
    fit_line(sheet, (middle, sheet.mm(108)), [w.journal], face, right - left, "center")
    english = Type(SONG, sheet.pt(13), FAINT, 0.03)
    fit_line(
        sheet, (middle, sheet.mm(120)), article.journal.english, english, right - left, "center"
    )
    sheet.draw.line((left, sheet.mm(128), right, sheet.mm(128)), colour, 6)
    shown = rng.choice((f"{when.year}年第{article.issue}期", f"{when.year}·{article.issue}",
                        f"第{article.issue}期　{when.year}年"))  # fmt: skip
    issue = Type(HEI, sheet.pt(24), INK, 0.05)
    sheet.line_of(middle, sheet.mm(158), [w.issue(shown)], issue, align="center")
    foot = sheet.height - sheet.mm(34)
    host = Type(SONG_BOLD, sheet.pt(14), INK)
    sheet.line_of(middle, foot, f"{article.journal.host}　主办", host, align="center")
    month: list[Run] = [w.month(), "出版　国内外公开发行"]
    sheet.line_of(middle, foot + sheet.mm(10), month, small, align="center")
    return [sheet]


@layout("paper_cover", "large_number", PREVIEW)
def large_number(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A coloured cover: name at the upper left, the issue's number huge below, data at the foot."""
    w, colour, when = Writing(article), rng.choice(COLOURS), article.published
    sheet = Sheet(*ISSUE, rng, ground=colour)
    glow(sheet, (255, 255, 255), 0.16)
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    name = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(42), PALE, 0.04)
    fit_line(sheet, (left, sheet.mm(46)), [w.journal], name, right - left)
    english = Type(HEI, sheet.pt(12), PALE)
    fit_line(sheet, (left, sheet.mm(57)), article.journal.english.upper(), english, right - left)
    number = Type(HEI_BOLD, sheet.pt(96), (250, 232, 176))
    year = Type(HEI, sheet.pt(24), PALE, 0.05)
    shown = w.issue(f"{when.year}年第{article.issue}期")
    sheet.line_of(right, sheet.mm(150), [shown], year, align="right")
    sheet.line_of(right, sheet.mm(198), f"{article.issue:02d}", number, align="right")
    panel = (0, sheet.height - sheet.mm(58), sheet.width, sheet.height)
    sheet.draw.rectangle(panel, fill=PALE)
    small = Type(SONG, sheet.pt(12), INK)
    rows: tuple[list[Run], ...] = (
        [f"主管主办：{article.journal.host}"],
        [w.issn, "　　", w.serial],
        [f"{w.period}　{w.total}　", w.month(f"{when.year}年{when.month}月"), "出版"],
    )
    y = panel[1] + sheet.mm(16)
    for row in rows:
        sheet.line_of(left, y, row, small)
        y += sheet.mm(11)
    return [sheet]


@layout("paper_contents", "author_before_title", PREVIEW)
def author_before_title(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """目录: sections centred between strokes, each line author, title, dots, page."""
    w, colour = Writing(article), rng.choice(COLOURS)
    sheet = Sheet(*ISSUE, rng, ground=(254, 253, 250))
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(22), INK, 1.2)
    sheet.line_of(middle, sheet.mm(28), "目录", head, align="center")
    line: list[Run] = [w.journal, "　", w.issue(), "　（", w.month(), f"　{w.total}）"]
    fit_line(sheet, (middle, sheet.mm(39)), line, Type(KAI, sheet.pt(12.5), INK), right - left,
             "center")  # fmt: skip
    sections = list(dict.fromkeys(entry.column for entry in article.contents))
    step = min(sheet.mm(10.6), sheet.mm(218) / (len(article.contents) + 1.3 * len(sections)))
    kind, bar = Type(SONG, sheet.pt(11), INK), Type(HEI, sheet.pt(12), colour)
    joint, dot, y = rng.choice(("　", " ", "，")), rng.choice(("…", "…", ".")), sheet.mm(53)
    for section in sections:
        sheet.line_of(middle, y, f"—— {section} ——", bar, align="center")
        y += step
        for entry in (entry for entry in article.contents if entry.column == section):
            text: list[Run] = [entry_names(article, entry, joint), "　",
                               entry_title(article, entry)]  # fmt: skip
            leader_line(sheet, (left, right), y, text, f"（{entry.page}）", kind, dot=dot)
            y += step
        y += 0.3 * step
    note_rank(sheet, article.rank, "authors")
    foot: list[Run] = [w.issn, "　", w.serial, f"　{article.journal.host}主办"]
    small = Type(SONG, sheet.pt(9.5), FAINT)
    sheet.line_of(middle, sheet.height - sheet.mm(11), foot, small, align="center")
    return [sheet]


@layout("paper_contents", "sections_aside", PREVIEW)
def sections_aside(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A grid whose first column names the section beside all of its articles."""
    w, colour = Writing(article), rng.choice(COLOURS)
    sheet = Sheet(*ISSUE, rng, ground=(254, 254, 251))
    left, right = sheet.mm(18), sheet.width - sheet.mm(18)
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(22), colour)
    fit_line(sheet, (left, sheet.mm(26)), [w.journal], name, sheet.mm(122))
    issue = Type(HEI, sheet.pt(12), INK)
    sheet.line_of(right, sheet.mm(22), [w.issue()], issue, align="right")
    small = Type(SONG, sheet.pt(10), FAINT)
    sheet.line_of(right, sheet.mm(28.5), [w.month(), "出版"], small, align="right")
    body, strong = Type(SONG, sheet.pt(10.5), INK), Type(HEI, sheet.pt(10.5), INK)
    pale = tinted(colour)
    heads = ("栏　目", "篇　名", "作　者", "页码")
    rows: list[Row] = [[Cell(text, align="center", kind=strong, shade=pale) for text in heads]]
    last = ""
    joint = rng.choice(("、", " ", "　"))
    for entry in article.contents:
        cells = [Cell([entry_title(article, entry)]), Cell([entry_names(article, entry, joint)]),
                 Cell(str(entry.page), align="center")]  # fmt: skip
        if entry.column != last:
            last = entry.column
            count = sum(other.column == last for other in article.contents)
            cells.insert(0, Cell(last, rows=count, align="center", kind=strong))
        rows.append(cells)
    table = Table([1.4, 5.1, 3.2, 0.9], rows, body, rule=2, colour=(130, 132, 136), least_row=11)
    table.put(sheet, left, sheet.mm(36), right - left)
    note_rank(sheet, article.rank, "authors")
    foot: list[Run] = [w.issn, "　　", w.serial, "　　本刊地址：重庆市大学路"]
    sheet.line_of(left, sheet.height - sheet.mm(11), foot, small)
    return [sheet]
