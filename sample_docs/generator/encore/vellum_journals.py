"""Journals and newspapers: two covers, two contents pages, a page with our report at the foot."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, below, fit_line, note_rank
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Article, Entry
from sample_docs.generator.facts.standards import MediaReport
from sample_docs.generator.matinee.issue_reports import NEWSPRINT, columns_of
from sample_docs.generator.papers.journal import Writing
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.media import Writing as Report
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.prose.news import FILLERS, NOTICES
from sample_docs.generator.soiree.seal_parts import song

ISSUE = (206.0, 282.0)  # millimetres
COLOURS: tuple[RGB, ...] = ((22, 84, 126), (150, 40, 44), (34, 104, 88), (98, 72, 42))
LIGHT: RGB = (252, 251, 246)


@layout("paper_cover", "name_over_photo_block", ENCORE)
def name_over_photo_block(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A cover: codes in one line on top, name below, a tinted block, issue and month under it."""
    w, colour, when = Writing(article), rng.choice(COLOURS), article.published
    sheet = Sheet(*ISSUE, rng, ground=LIGHT)
    left, right = sheet.mm(19), sheet.width - sheet.mm(19)
    small = Type(HEI, sheet.pt(10.5), INK)
    sheet.line_of(left, sheet.mm(19), [w.issn], small)
    sheet.line_of(right, sheet.mm(19), [w.serial], small, align="right")
    name = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(46), colour, 0.1)
    fit_line(sheet, (left, sheet.mm(49)), [w.journal], name, right - left)
    english = article.journal.english.upper()
    fit_line(sheet, (left, sheet.mm(61)), english, song(sheet, 12.5, FAINT), right - left)
    top, low = sheet.mm(74), sheet.mm(196)
    tint = (*(255 - (255 - part) // 4 for part in colour),)
    sheet.draw.rectangle((left, top, right, low), fill=tint)
    for place in range(4):  # drawn hills instead of a picture
        x, reach = left + (right - left) * (0.14 + 0.24 * place), sheet.mm(20 + 5 * (place % 3))
        shade = (*(255 - (255 - part) // (3 - place % 2) for part in colour),)
        sheet.draw.polygon(((x - reach * 0.9, low), (x, low - 2 * reach), (x + reach * 0.9, low)),
                           fill=shade)  # fmt: skip
    issue = rng.choice((f"{when.year}年 第{article.issue}期", f"{when.year} · {article.issue}"))
    big = Type(HEI_BOLD, sheet.pt(25), colour)
    sheet.line_of(left, low + sheet.mm(18), [w.issue(issue)], big)
    sheet.line_of(right, low + sheet.mm(18), w.total, small.at(sheet.pt(12)), align="right")
    line: list[Run] = [w.month(), f"出版　{w.period}"]
    sheet.line_of(left, low + sheet.mm(29), line, small.at(sheet.pt(12)))
    foot = sheet.height - sheet.mm(16)
    sheet.line_of(left, foot, f"主办单位　{article.journal.host}", small.at(sheet.pt(12)))
    return [sheet]


@layout("paper_cover", "column_of_particulars", ENCORE)
def column_of_particulars(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A sober cover: name centred over a coloured bar, the particulars centred line by line."""
    w, colour, when = Writing(article), rng.choice(COLOURS), article.published
    sheet = Sheet(*ISSUE, rng, ground=rng.choice(((246, 244, 234), (238, 242, 244), LIGHT)))
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(42), colour, 0.15)
    fit_line(sheet, (middle, sheet.mm(62)), [w.journal], name, right - left, "center")
    sheet.draw.rectangle((left, sheet.mm(72), right, sheet.mm(84)), fill=colour)
    english = Type(SONG, sheet.pt(13), LIGHT, 0.05)
    fit_line(sheet, (middle, sheet.mm(79.5)), article.journal.english, english,
             right - left - sheet.mm(8), "center")  # fmt: skip
    issue = w.issue(
        rng.choice((f"{when.year}年第{article.issue}期", f"{when.year}.{article.issue}"))
    )
    big = Type(HEI_BOLD, sheet.pt(26), INK)
    sheet.line_of(middle, sheet.mm(122), [issue], big, align="center")
    kind = Type(HEI, sheet.pt(13), INK)
    lines: tuple[list[Run], ...] = (
        [w.total],
        [w.period],
        ["出版时间：", w.month()],
        [w.issn],
        [w.serial],
    )
    for index, line in enumerate(lines):
        sheet.line_of(middle, sheet.mm(142 + 10 * index), line, kind, align="center")
    foot = sheet.height - sheet.mm(26)
    host = Type(SONG_BOLD, sheet.pt(15), INK, 0.05)
    fit_line(sheet, (middle, foot), f"{article.journal.host}　主办", host, right - left, "center")
    return [sheet]


def _title(article: Article, entry: Entry) -> Value:
    return Value(entry.title, "title" if entry.title == article.title else "")


def _names(article: Article, entry: Entry, joint: str) -> Value:
    name = "authors" if entry.title == article.title else ""
    return Value(joint.join(entry.authors), name, "、".join(entry.authors))


def _ranked(sheet: Sheet, article: Article) -> list[Sheet]:
    """The page with the applicant's place among the authors."""
    note_rank(sheet, article.authors.index(article.person) + 1, "authors")
    return [sheet]


def _columns(article: Article) -> list[tuple[str, list[Entry]]]:
    """The sections of an issue with their articles."""
    names = dict.fromkeys(entry.column for entry in article.contents)
    return [(name, [entry for entry in article.contents if entry.column == name]) for name in names]


@layout("paper_contents", "boxed_sections", ENCORE)
def boxed_sections(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """目录: section names in brackets, title, dots, author in brackets, page; issue in the head."""
    w, colour = Writing(article), rng.choice(COLOURS)
    sheet = Sheet(*ISSUE, rng, ground=(254, 254, 250))
    left, right, middle = sheet.mm(20), sheet.width - sheet.mm(20), sheet.width / 2
    name = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(17), colour)
    end = sheet.line_of(left, sheet.mm(24), [w.journal], name)
    line: list[Run] = [w.issue(), f"（{w.total}）　", w.month()]
    fit_line(
        sheet, (right, sheet.mm(24)), line, song(sheet, 11), right - end - sheet.mm(5), "right"
    )
    sheet.draw.line((left, sheet.mm(28), right, sheet.mm(28)), colour, 4)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(21), INK, 1.5)
    sheet.line_of(middle, sheet.mm(45), "目录", head, align="center")
    sections = _columns(article)
    step = min(sheet.mm(10.5), sheet.mm(200) / (len(article.contents) + 1.4 * len(sections)))
    bar, kind, y = Type(HEI, sheet.pt(12), colour), song(sheet, 11), sheet.mm(57)
    joint = rng.choice((" ", "　", "、"))
    for section, entries in sections:
        y += 0.4 * step
        sheet.line_of(left, y, f"【{section}】", bar)
        y += step
        for entry in entries:
            tail: list[Run] = ["（", _names(article, entry, joint), f"） {entry.page}"]
            span = (left + sheet.mm(4), right)
            leader_line(sheet, span, y, [_title(article, entry)], tail, kind)
            y += step
    return _ranked(sheet, article)


@layout("paper_contents", "names_under_titles_left", ENCORE)
def names_under_titles_left(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """The page large at the left, the title beside it, the authors below the title."""
    w, colour = Writing(article), rng.choice(COLOURS)
    sheet = Sheet(*ISSUE, rng, ground=LIGHT)
    left, right = sheet.mm(22), sheet.width - sheet.mm(22)
    sheet.line_of(left, sheet.mm(32), "目录", Type(HEI_BOLD, sheet.pt(24), colour, 0.3))
    sheet.line_of(left, sheet.mm(40), "CONTENTS", Type(HEI, sheet.pt(11), FAINT, 0.2))
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(18), INK)
    fit_line(sheet, (right, sheet.mm(30)), [w.journal], name, sheet.mm(96), "right")
    line: list[Run] = [w.issue(), "　", w.month(), "出版"]
    sheet.line_of(right, sheet.mm(39), line, song(sheet, 11), align="right")
    sheet.draw.line((left, sheet.mm(45), right, sheet.mm(45)), colour, 5)
    sections = _columns(article)
    step = min(sheet.mm(15), sheet.mm(218) / (len(article.contents) + 0.7 * len(sections)))
    size = min(sheet.pt(11.5), step * 0.36)
    kind, y = Type(HEI, size, INK), sheet.mm(54)
    joint, start = rng.choice(("　", "、", " ")), left + sheet.mm(17)
    for section, entries in sections:
        sheet.line_of(left, y, section, Type(HEI_BOLD, size, colour))
        y += 0.7 * step
        for entry in entries:
            page = Type(SONG_BOLD, size * 1.2, colour)
            sheet.line_of(start - sheet.mm(5), y, f"{entry.page:03d}", page, align="right")
            fit_line(sheet, (start, y), [_title(article, entry)], kind, right - start)
            people = Type(KAI, size * 0.95, INK)
            fit_line(sheet, (start, y + 0.42 * step), [_names(article, entry, joint)], people,
                     right - start)  # fmt: skip
            y += step
    return _ranked(sheet, article)


def _newspaper(report: MediaReport) -> bool:
    return not report.magazine


@layout("media_report", "report_in_lower_half", ENCORE, accepts=_newspaper)
def report_in_lower_half(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A newspaper's page: name left, day and page right, other news on top, our report below."""
    w, sheet = Report(report, rng), Sheet(262, 362, rng, dpi=150, ground=NEWSPRINT)
    left, right, middle = sheet.mm(15), sheet.width - sheet.mm(15), sheet.width / 2
    name = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(30), (150, 28, 30), 0.1)
    sheet.line_of(left, sheet.mm(24), [w.publication], name)
    small = Type(HEI, sheet.pt(12.5), INK)
    day: list[Run] = [w.date(rng.choice(("cn", "dot", "cn"))), "　", w.weekday]
    sheet.line_of(right - sheet.mm(24), sheet.mm(24), day, small, align="right")
    number = Type(HEI_BOLD, sheet.pt(20), INK)
    sheet.line_of(right, sheet.mm(24), [w.page], number, align="right")
    sheet.draw.line((left, sheet.mm(28), right, sheet.mm(28)), INK, 5)
    body = Type(SONG, sheet.pt(14), INK)
    column = (right - left - sheet.mm(16)) / 3
    low = 0.0
    for place, (headline, text) in enumerate(rng.sample(FILLERS, 3)):
        x = left + place * (column + sheet.mm(8))
        title = Type((HEI, SONG_BOLD, KAI)[place], sheet.pt(21), INK)
        y = sheet.paragraph((x, sheet.mm(34), x + column, 1e5), headline, title, leading=1.35)
        box = below(sheet, x, y + sheet.mm(3), x + column)
        low = max(low, sheet.paragraph(box, text, body, leading=1.6, first_indent=2))
    y = low + sheet.mm(8)
    sheet.draw.line((left, y, right, y), INK, 3)
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(36), INK)
    y = sheet.paragraph((left, y + sheet.mm(7), right, 1e5), [w.title], head, leading=1.4,
                        align="center")  # fmt: skip
    credit = f"□本报记者 {report.reporter}"
    sheet.line_of(middle, y + sheet.mm(8), credit, Type(KAI, sheet.pt(15), INK), align="center")
    y = columns_of(sheet, w.paragraphs, (left, y + sheet.mm(15), right), 3, body) + sheet.mm(10)
    foot = sheet.height - sheet.mm(16)
    if foot - y > sheet.mm(40):  # the rest of the page is a public-service notice
        sheet.draw.rectangle((left, y, right, foot), fill=(228, 232, 222), outline=INK, width=3)
        words = Type(KAI, sheet.pt(34), (40, 100, 76))
        sheet.line_of(middle, (y + foot) / 2, rng.choice(NOTICES), words, align="center")
        sheet.line_of(right - sheet.mm(5), foot - sheet.mm(5), "公益广告", small, align="right")
    return [sheet]
