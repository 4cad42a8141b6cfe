"""Journals: a cover with a list of features, one with a picture; contents in lines and columns."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, fit_line, note_rank
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Article, Entry
from sample_docs.generator.papers.journal import Writing
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style

ISSUE = (206.0, 282.0)  # millimetres
WHITE: RGB = (251, 250, 246)
INKS: tuple[RGB, ...] = ((24, 84, 122), (150, 44, 42), (44, 96, 72), (88, 62, 110), (164, 96, 30))


def _title(article: Article, entry: Entry) -> Value:
    return Value(entry.title, "title" if entry.title == article.title else "")


def _names(article: Article, entry: Entry, joint: str) -> Value:
    name = "authors" if entry.title == article.title else ""
    return Value(joint.join(entry.authors), name, "、".join(entry.authors))


@layout("paper_cover", "band_and_codes", MATINEE)
def band_and_codes(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A white cover: name in a coloured band, year and issue below right, codes and host."""
    w, colour, when = Writing(article), rng.choice(INKS), article.published
    sheet = Sheet(*ISSUE, rng, ground=WHITE)
    left, right, middle = sheet.mm(20), sheet.width - sheet.mm(20), sheet.width / 2
    sheet.draw.rectangle((0, sheet.mm(36), sheet.width, sheet.mm(86)), fill=colour)
    face = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(41), WHITE, 0.06)
    fit_line(sheet, (middle, sheet.mm(64)), [w.journal], face, right - left, "center")
    english = Type(HEI, sheet.pt(12), WHITE)
    fit_line(sheet, (middle, sheet.mm(76)), article.journal.english.upper(), english, right - left,
             "center")  # fmt: skip
    small = Type(HEI, sheet.pt(11.5), INK)
    sheet.line_of(left, sheet.mm(26), f"{w.period}　{article.journal.first_year}年创刊", small)
    shown = rng.choice((f"{when.year}年第{article.issue}期", f"{when.year}.{article.issue}",
                        f"{when.year}年　第{article.issue}期"))  # fmt: skip
    number = Type(HEI_BOLD, sheet.pt(26), colour)
    sheet.line_of(right, sheet.mm(108), [w.issue(shown)], number, align="right")
    sheet.line_of(right, sheet.mm(117), f"（{w.total}）", small, align="right")
    for place in range(4):  # a plain ornament: bars that grow
        x = left + sheet.mm(12 * place)
        top = sheet.mm(196 - 14 * place)
        tint = (*(255 - (255 - part) // (5 - place) for part in colour),)
        sheet.draw.rectangle((x, top, x + sheet.mm(8), sheet.mm(206)), fill=tint)
    foot = sheet.height - sheet.mm(46)
    sheet.draw.line((left, foot - sheet.mm(8), right, foot - sheet.mm(8)), colour, 4)
    sheet.line_of(left, foot + sheet.mm(2), f"主办：{article.journal.host}", small)
    sheet.line_of(left, foot + sheet.mm(11), ["出版日期：", w.month()], small)
    sheet.line_of(right, foot + sheet.mm(2), [w.issn], small, align="right")
    sheet.line_of(right, foot + sheet.mm(11), [w.serial], small, align="right")
    return [sheet]


@layout("paper_cover", "features_listed", MATINEE)
def features_listed(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A cover with the name at the left top, this issue's features, a strip for codes."""
    w, colour, when = Writing(article), rng.choice(INKS), article.published
    red, green, blue = (255 - (255 - part) // 8 for part in colour)
    sheet = Sheet(*ISSUE, rng, ground=(red, green, blue))
    left, right = sheet.mm(22), sheet.width - sheet.mm(18)
    sheet.draw.rectangle((0, 0, sheet.mm(11), sheet.height), fill=colour)
    face = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(42), colour, 0.05)
    fit_line(sheet, (left, sheet.mm(48)), [w.journal], face, right - left)
    fit_line(sheet, (left, sheet.mm(59)), article.journal.english, Type(SONG, sheet.pt(13), INK),
             right - left)  # fmt: skip
    issue = Type(HEI, sheet.pt(18), INK)
    line: list[Run] = [w.issue(f"{when.year}年第{article.issue}期"), f"　{w.total}"]
    sheet.line_of(left, sheet.mm(78), line, issue)
    sheet.line_of(left, sheet.mm(112), "本期要目", Type(HEI_BOLD, sheet.pt(14), colour))
    kind, y = Type(SONG, sheet.pt(12.5), INK), sheet.mm(123)
    own = [entry for entry in article.contents if entry.title == article.title]
    others = [entry for entry in article.contents if entry.title != article.title]
    chosen = rng.sample(others, min(4, len(others)))
    listed = chosen + own if rng.random() < 0.35 else chosen
    for entry in sorted(listed, key=lambda entry: entry.page):
        text: list[Run] = ["● ", _title(article, entry), "　", _names(article, entry, " ")]
        fit_line(sheet, (left, y), text, kind, right - left)
        y += sheet.mm(10)
    if "authors" in sheet.fields:
        note_rank(sheet, article.rank, "authors")
    foot = sheet.height - sheet.mm(30)
    sheet.draw.rectangle((sheet.mm(11), foot - sheet.mm(10), sheet.width, foot + sheet.mm(14)),
                         fill=WHITE)  # fmt: skip
    small = Type(HEI, sheet.pt(11), INK)
    codes: list[Run] = [w.issn, "　　", w.serial, "　　", w.month(), "出版"]
    fit_line(sheet, (left, foot), codes, small, right - left)
    sheet.line_of(left, foot + sheet.mm(8), f"{article.journal.host}主办　{w.period}", small)
    return [sheet]


@layout("paper_contents", "title_dots_name", MATINEE)
def title_dots_name(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """目次: sections in bold at the left, title, dots, author and page; issue in the head."""
    w, colour = Writing(article), rng.choice(INKS)
    sheet = Sheet(*ISSUE, rng, ground=(254, 253, 250))
    left, right, middle = sheet.mm(20), sheet.width - sheet.mm(20), sheet.width / 2
    name = Type(rng.choice((KAI, SONG_BOLD)), sheet.pt(17), colour, 0.05)
    fit_line(sheet, (left, sheet.mm(23)), [w.journal], name, sheet.mm(96))
    small = Type(SONG, sheet.pt(11), INK)
    line: list[Run] = [w.issue(), f"（{w.total}）　", w.month(), "出版"]
    sheet.line_of(right, sheet.mm(23), line, small, align="right")
    sheet.draw.line((left, sheet.mm(27), right, sheet.mm(27)), colour, 5)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(21), INK, 1.0)
    sheet.line_of(middle, sheet.mm(43), rng.choice(("目次", "目录")), head, align="center")
    sections = list(dict.fromkeys(entry.column for entry in article.contents))
    step = min(sheet.mm(10), sheet.mm(210) / (len(article.contents) + 1.4 * len(sections)))
    kind, bar = Type(SONG, sheet.pt(11), INK), Type(HEI_BOLD, sheet.pt(11.5), colour)
    joint, y = rng.choice(("　", "，", " ")), sheet.mm(58)
    for section in sections:
        sheet.line_of(left, y, f"■ {section}", bar)
        y += step
        for entry in (entry for entry in article.contents if entry.column == section):
            tail: list[Run] = [_names(article, entry, joint), f"（{entry.page}）"]
            leader_line(sheet, (left + sheet.mm(5), right), y, [_title(article, entry)], tail, kind)
            y += step
        y += 0.35 * step
    note_rank(sheet, article.rank, "authors")
    foot: list[Run] = [w.serial, "　　", w.issn, f"　　主办单位：{article.journal.host}"]
    fit_line(
        sheet, (left, sheet.height - sheet.mm(12)), foot, small.at(sheet.pt(9.5)), right - left
    )
    return [sheet]


@layout("paper_contents", "page_in_front", MATINEE)
def page_in_front(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """Contents beside a coloured strip with the imprint: page, title, slash, author."""
    w, colour = Writing(article), rng.choice(INKS)
    sheet = Sheet(*ISSUE, rng, ground=(254, 254, 251))
    strip = sheet.mm(50)
    sheet.draw.rectangle((0, 0, strip, sheet.height), fill=colour)
    pen, x = Type(HEI, sheet.pt(9.5), WHITE), sheet.mm(7)
    fit_line(sheet, (x, sheet.mm(28)), [w.journal], Type(SONG_BOLD, sheet.pt(16), WHITE),
             strip - 2 * x)  # fmt: skip
    rows: tuple[list[Run], ...] = (
        [w.issue()], [f"（{w.total}）"], [w.period], ["出版：", w.month()], ["主办："],
        [article.journal.host], [w.issn], [w.serial], ["编辑：本刊编辑部"], ["发行：自办发行"],
    )  # fmt: skip
    y = sheet.mm(44)
    for row in rows:
        fit_line(sheet, (x, y), row, pen, strip - 1.6 * x)
        y += sheet.mm(9)
    left, right = strip + sheet.mm(10), sheet.width - sheet.mm(14)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(22), colour, 0.6)
    sheet.line_of(left, sheet.mm(30), "目录", head)
    sheet.line_of(right, sheet.mm(30), "CONTENTS", Type(HEI, sheet.pt(12), FAINT), align="right")
    kind, y = Type(SONG, sheet.pt(11), INK), sheet.mm(46)
    sections = list(dict.fromkeys(entry.column for entry in article.contents))
    step = min(sheet.mm(12.5), sheet.mm(222) / (len(article.contents) + 0.8 * len(sections)))
    last = ""
    for entry in article.contents:
        if entry.column != last:
            last = entry.column
            sheet.line_of(left, y, last, Type(HEI_BOLD, sheet.pt(10.5), colour))
            y += 0.8 * step
        sheet.line_of(left, y, f"{entry.page:02d}", Type(HEI, sheet.pt(11), FAINT))
        text: list[Run] = [_title(article, entry), " / ", _names(article, entry, "　")]
        fit_line(sheet, (left + sheet.mm(12), y), text, kind, right - left - sheet.mm(12))
        y += step
    note_rank(sheet, article.rank, "authors")
    return [sheet]
