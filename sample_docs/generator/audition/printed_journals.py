"""Papers of journals: covers with a list of what is inside, contents as a table and on the web."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    below,
    fit_line,
    note_rank,
    print_note,
)
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import han_number, han_year
from sample_docs.generator.facts.publications import Article, Entry
from sample_docs.generator.papers.journal import Writing
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style

PALE: RGB = (252, 251, 247)
COLOURS: tuple[RGB, ...] = ((18, 86, 110), (150, 40, 48), (74, 88, 44), (88, 58, 104))
ISSUE = (210.0, 286.0)  # millimetres
LONGEST_UPRIGHT = 10  # characters of a name that still reads well from top to bottom


def _own(article: Article, entry: Entry) -> bool:
    return entry.title == article.title


def _title(article: Article, entry: Entry) -> Value:
    return Value(entry.title, "title" if _own(article, entry) else "")


def _names(article: Article, entry: Entry, joint: str) -> Value:
    name = "authors" if _own(article, entry) else ""
    return Value(joint.join(entry.authors), name, "、".join(entry.authors))


def _short_name(article: Article) -> bool:
    return len(article.journal.name) <= LONGEST_UPRIGHT


@layout("paper_cover", "listed_inside", AUDITION)
def listed_inside(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A white cover: name over a rule, issue in a square at the right, 本期要目 below it."""
    w, colour, when = Writing(article), rng.choice(COLOURS), article.published
    sheet = Sheet(*ISSUE, rng, ground=PALE)
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    small = Type(SONG, sheet.pt(10.5), INK)
    codes: list[Run] = [w.issn, "　　", w.serial]
    sheet.line_of(left, sheet.mm(20), codes, small)
    sheet.line_of(right, sheet.mm(20), f"{w.period}　{w.total}", small, align="right")
    face = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(41), colour, 0.08)
    fit_line(sheet, (left, sheet.mm(52)), [w.journal], face, right - left)
    english = Type(SONG, sheet.pt(12), FAINT)
    sheet.line_of(left, sheet.mm(62), article.journal.english.upper(), english)
    sheet.draw.line((left, sheet.mm(68), right, sheet.mm(68)), colour, 7)
    square = (right - sheet.mm(46), sheet.mm(78), right, sheet.mm(124))
    sheet.draw.rectangle(square, fill=colour)
    middle = (square[0] + square[2]) / 2
    big = Type(HEI_BOLD, sheet.pt(40), PALE)
    issue = f"{when.year}-{article.issue}"
    kind = big.at(min(big.size, big.size * sheet.mm(40) / big.width(issue)))
    sheet.line_of(middle, sheet.mm(104), [w.issue(issue)], kind, align="center")
    month: list[Run] = [w.month(), "出版"]
    sheet.line_of(middle, sheet.mm(116), month, Type(HEI, sheet.pt(11), PALE), align="center")
    sheet.line_of(left, sheet.mm(84), "本期要目", Type(HEI_BOLD, sheet.pt(14), colour, 0.1))
    own = next(entry for entry in article.contents if _own(article, entry))
    others = [entry for entry in article.contents if entry is not own]
    shown = [*rng.sample(others, 4), own]
    rng.shuffle(shown)
    title, names = Type(SONG, sheet.pt(13), INK), Type(KAI, sheet.pt(11.5), FAINT)
    y = sheet.mm(92)
    for entry in shown:
        edge = square[0] - sheet.mm(8) if y < square[3] else right - sheet.mm(20)
        text: list[Run] = ["■ ", _title(article, entry)]
        y = sheet.paragraph(below(sheet, left, y, edge), text, title, leading=1.5)
        sheet.line_of(
            left + title.size * 1.3, y + names.size, [_names(article, entry, "　")], names
        )
        y += sheet.mm(11)
    note_rank(sheet, article.rank, "authors")
    foot = sheet.height - sheet.mm(22)
    sheet.draw.line((left, foot - sheet.mm(8), right, foot - sheet.mm(8)), colour, 3)
    host = Type(HEI, sheet.pt(12.5), INK)
    sheet.line_of(left, foot, f"主办　{article.journal.host}", host)
    return [sheet]


@layout("paper_cover", "upright_seal", AUDITION, accepts=_short_name)
def upright_seal(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """An old-fashioned cover: the name from top to bottom in a frame, year and issue in words."""
    w, colour, when = Writing(article), rng.choice(COLOURS), article.published
    sheet = Sheet(184, 260, rng, ground=(246, 241, 228))
    glow(sheet, rng.choice(((236, 226, 200), (226, 232, 222))), 0.6)
    frame = (sheet.mm(22), sheet.mm(20), sheet.mm(66), sheet.mm(200))
    sheet.draw.rectangle(frame, PALE, colour, 7)
    inner = sheet.mm(2)
    sheet.draw.rectangle(
        (frame[0] + inner, frame[1] + inner, frame[2] - inner, frame[3] - inner), outline=colour
    )
    face = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(54), INK)
    name = article.journal.name
    face = face.at(min(face.size, (frame[3] - frame[1] - sheet.mm(10)) / len(name) / 1.14))
    middle = (frame[0] + frame[2]) / 2
    box = (middle - face.size * 0.52, frame[1], middle + face.size * 0.53, frame[3])
    sheet.paragraph(box, [w.journal], face, leading=1.14, align="center", valign="middle")
    x = sheet.mm(80)
    right = sheet.width - sheet.mm(16)
    english = article.journal.english
    fit_line(sheet, (x, sheet.mm(30)), english, Type(SONG, sheet.pt(12), FAINT), right - x)
    year = f"{han_year(when.year)}年"
    issue = f"第{han_number(article.issue)}期"
    kind = Type(KAI, sheet.pt(25), colour, 0.1)
    sheet.line_of(x, sheet.mm(120), [w.issue(f"{year} {issue}")], kind)
    small = Type(SONG, sheet.pt(12), INK)
    sheet.line_of(x, sheet.mm(132), f"（{w.total}　{w.period}）", small)
    sheet.line_of(x, sheet.mm(142), [w.month(f"{when.year}.{when.month:02d}"), " 出刊"], small)
    foot = sheet.mm(222)
    for line in ([w.issn], [w.serial], [f"{article.journal.host}主办"]):
        sheet.line_of(sheet.mm(24), foot, line, small)
        foot += sheet.mm(8.5)
    return [sheet]


@layout("paper_contents", "names_left", AUDITION)
def names_left(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A page of three columns without rules: authors, titles, pages; sections on grey bars."""
    w, sheet = Writing(article), Sheet(*ISSUE, rng, ground=PALE)
    left, right, colour = sheet.mm(20), sheet.width - sheet.mm(20), rng.choice(COLOURS)
    face = Type(rng.choice((KAI, SONG_BOLD)), sheet.pt(20), colour, 0.05)
    fit_line(sheet, (left, sheet.mm(26)), [w.journal], face, sheet.mm(112))
    small = Type(HEI, sheet.pt(11), INK)
    when = article.published
    issue = rng.choice((f"{when.year}年第{article.issue}期", f"{when.year}/{article.issue}"))
    head: list[Run] = [w.issue(issue), "　目次"]
    sheet.line_of(right, sheet.mm(26), head, small, align="right")
    sheet.draw.line((left, sheet.mm(31), right, sheet.mm(31)), colour, 4)
    columns = (left + sheet.mm(2), left + sheet.mm(48), right - sheet.mm(2))
    kind, names = Type(SONG, sheet.pt(11), INK), Type(KAI, sheet.pt(11), INK)
    bar = Type(HEI, sheet.pt(11), INK)
    heads = len({entry.column for entry in article.contents})
    step = min(sheet.mm(11.5), sheet.mm(216) / (len(article.contents) + heads))
    y, seen = sheet.mm(42), ""
    joint = rng.choice((" ", "　", "、"))
    for entry in article.contents:
        if entry.column != seen:
            seen = entry.column
            low = y + sheet.mm(2.6)
            sheet.draw.rectangle((left, low - sheet.mm(7), right, low), fill=(234, 234, 230))
            sheet.line_of(columns[0], y, f"■ {seen}", bar)
            y += step
        by = [_names(article, entry, joint)]
        fit_line(sheet, (columns[0], y), by, names, sheet.mm(43))
        width = columns[2] - columns[1] - sheet.mm(12)
        fit_line(sheet, (columns[1], y), [_title(article, entry)], kind, width)
        sheet.line_of(columns[2], y, str(entry.page), kind, align="right")
        y += step
    note_rank(sheet, article.rank, "authors")
    foot: list[Run] = ["出版时间：", w.month(), "　　", w.issn, "　　", w.serial]
    sheet.line_of(left, sheet.height - sheet.mm(13), foot, Type(SONG, sheet.pt(9.5), FAINT))
    return [sheet]


@layout("paper_contents", "web_listing", AUDITION)
def web_listing(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """The journal's site as printed: 过刊浏览, every article with authors, issue and pages."""
    w, sheet = Writing(article), Sheet(210, 297, rng)
    left, right, colour = sheet.mm(18), sheet.width - sheet.mm(18), rng.choice(COLOURS)
    print_note(sheet, f"{article.journal.name}——过刊目录", left, sheet.mm(9))
    sheet.draw.rectangle((left, sheet.mm(14), right, sheet.mm(32)), fill=colour)
    face = Type(HEI_BOLD, sheet.pt(18), PALE)
    fit_line(sheet, (left + sheet.mm(5), sheet.mm(25.5)), [w.journal], face, sheet.mm(112))
    menu = Type(HEI, sheet.pt(9), PALE)
    sheet.line_of(right - sheet.mm(4), sheet.mm(25), "首页　投稿　过刊浏览", menu, align="right")
    small = Type(HEI, sheet.pt(10.5), INK)
    when = article.published
    sheet.line_of(left, sheet.mm(41), "当前位置：首页 > 过刊浏览", small.at(sheet.pt(9)))
    head: list[Run] = [w.issue(f"{when.year}年 第{article.issue}期"), "　出版日期：", w.month()]
    sheet.line_of(left, sheet.mm(50), head, Type(HEI_BOLD, sheet.pt(13), colour))
    sheet.line_of(right, sheet.mm(50), [w.issn], small, align="right")
    title, names = Type(HEI, sheet.pt(11.5), (24, 70, 140)), Type(SONG, sheet.pt(10), INK)
    step = min(sheet.mm(17), sheet.mm(222) / len(article.contents))
    y, joint = sheet.mm(62), rng.choice((", ", "，", "；"))
    pages = [entry.page for entry in article.contents]
    ends = [page - 1 for page in pages[1:]] + [pages[-1] + rng.randint(5, 9)]
    for entry, last in zip(article.contents, ends, strict=True):
        fit_line(sheet, (left + sheet.mm(4), y), [_title(article, entry)], title, right - left)
        source = f"　　{when.year}（{article.issue}）：{entry.page}-{last}　［{entry.column}］"
        by: list[Run] = [_names(article, entry, joint), source]
        sheet.line_of(left + sheet.mm(4), y + sheet.mm(5.6), by, names)
        rule = y + sheet.mm(5.6) + (step - sheet.mm(5.6)) * 0.42
        sheet.draw.line((left, rule, right, rule), (222, 222, 226), 2)
        y += step
    note_rank(sheet, article.rank, "authors")
    print_note(sheet, "https://journal.example.com/list", left, sheet.height - sheet.mm(7))
    return [sheet]
