"""Journals: a cover with an upper field, one with a list of columns, two contents pages."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, fit_line, fitted, note_rank
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Article, Entry
from sample_docs.generator.held_out.beacon_parts import tinted
from sample_docs.generator.papers.journal import Writing
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.soiree.seal_parts import song

SIZE = (209.0, 286.0)  # millimetres
COLOURS: tuple[RGB, ...] = (
    (18, 94, 112),
    (150, 40, 48),
    (52, 108, 62),
    (70, 66, 140),
    (166, 88, 26),
)
WHITE: RGB = (254, 254, 252)


@layout("paper_cover", "field_above_data", HELD_OUT)
def field_above_data(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A cover: name and English name on a coloured field, issue at its lower edge, data below."""
    w, colour, when = Writing(article), rng.choice(COLOURS), article.published
    sheet = Sheet(*SIZE, rng, ground=WHITE)
    left, right, low = sheet.mm(20), sheet.width - sheet.mm(20), sheet.mm(168)
    sheet.draw.rectangle((0, 0, sheet.width, low), fill=colour)
    for step in range(5):  # circles that fade towards the corner
        reach = sheet.mm(88 - 17 * step)
        spot = (sheet.width - reach, low - reach, sheet.width + reach, low + reach)
        tint = tinted(colour, 0.92 - 0.05 * step)
        sheet.draw.pieslice(spot, 180, 270, fill=tint)
    name = Type(rng.choice((SONG_BOLD, KAI, HEI_BOLD)), sheet.pt(46), WHITE, 0.1)
    fit_line(sheet, (left, sheet.mm(62)), [w.journal], name, right - left)
    english = Type(SONG, sheet.pt(14), tinted(colour, 0.2))
    fit_line(sheet, (left, sheet.mm(75)), article.journal.english, english, right - left)
    if rng.random() < 0.6:
        badge = Type(HEI, sheet.pt(11), WHITE)
        words = rng.choice(("中文社会科学类期刊", "社会科学学术期刊", "哲学社会科学综合性刊物"))
        sheet.line_of(left, sheet.mm(26), words, badge)
    issue = Type(HEI_BOLD, sheet.pt(30), WHITE)
    form = rng.choice((f"{when.year}年第{article.issue}期", f"{when.year} / {article.issue}",
                       f"{when.year}年 第{article.issue:02d}期"))  # fmt: skip
    sheet.line_of(left, low - sheet.mm(10), [w.issue(form)], issue)
    kind, y = Type(HEI, sheet.pt(13), INK), low + sheet.mm(18)
    pairs: tuple[tuple[str, list[Run]], ...] = (
        ("主办单位", [article.journal.host]),
        ("出版日期", [w.month(), f"　{w.period}　{w.total}"]),
        ("国际标准刊号", [w.issn]),
        ("国内统一刊号", [w.serial]),
    )
    for words, runs in pairs:
        sheet.line_of(left, y, words, Type(HEI, sheet.pt(12), colour))
        fit_line(sheet, (left + sheet.mm(36), y), runs, kind, right - left - sheet.mm(36))
        y += sheet.mm(11)
    sheet.draw.line((left, y + sheet.mm(4), right, y + sheet.mm(4)), colour, 3)
    return [sheet]


@layout("paper_cover", "columns_named", HELD_OUT)
def columns_named(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A pale cover: codes and month on top, name centred, issue in figures, columns named below."""
    w, colour, when = Writing(article), rng.choice(COLOURS), article.published
    sheet = Sheet(*SIZE, rng, ground=tinted(colour, 0.07))
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    small = Type(HEI, sheet.pt(11), INK)
    sheet.line_of(left, sheet.mm(22), [w.serial], small)
    sheet.line_of(left, sheet.mm(28.5), [w.issn], small)
    sheet.line_of(right, sheet.mm(22), [w.month()], small, align="right")
    sheet.line_of(right, sheet.mm(28.5), w.total, small, align="right")
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(50), colour, 0.14)
    fit_line(sheet, (middle, sheet.mm(78)), [w.journal], name, right - left, "center")
    sheet.draw.rectangle((left, sheet.mm(87), right, sheet.mm(88.4)), fill=colour)
    english = Type(SONG, sheet.pt(13), FAINT, 0.04)
    fit_line(sheet, (middle, sheet.mm(97)), article.journal.english, english, right - left,
             "center")  # fmt: skip
    form = f"{when.year}·{article.issue}" if rng.random() < 0.5 else ""
    number = Type(SONG_BOLD, sheet.pt(34), INK, 0.04)
    sheet.line_of(middle, sheet.mm(140), [w.issue(form)], number, align="center")
    columns = list(dict.fromkeys(entry.column for entry in article.contents))
    head = Type(HEI_BOLD, sheet.pt(13), colour)
    sheet.line_of(middle, sheet.mm(176), "—— 本期栏目 ——", head, align="center")
    kind, y = Type(KAI, sheet.pt(15), INK), sheet.mm(188)
    for column in columns[:5]:
        sheet.line_of(middle, y, column, kind, align="center")
        y += sheet.mm(10)
    host = Type(SONG_BOLD, sheet.pt(14), INK, 0.06)
    foot = sheet.height - sheet.mm(20)
    fit_line(sheet, (middle, foot), f"{article.journal.host}　主办", host, right - left, "center")
    return [sheet]


def _entry(article: Article, entry: Entry, joint: str) -> tuple[Value, Value]:
    """An entry's title and people; fields where the article is the applicant's."""
    own = entry.title == article.title
    people = Value(joint.join(entry.authors), "authors" if own else "", "、".join(entry.authors))
    return Value(entry.title, "title" if own else ""), people


@layout("paper_contents", "bullets_and_dots", HELD_OUT)
def bullets_and_dots(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """目　录 under name and issue: columns with a square before, title, dots, people and page."""
    w, colour = Writing(article), rng.choice(COLOURS)
    sheet = Sheet(*SIZE, rng, ground=WHITE)
    left, right, middle = sheet.mm(20), sheet.width - sheet.mm(20), sheet.width / 2
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(26), colour, 0.08)
    fit_line(sheet, (left, sheet.mm(28)), [w.journal], name, sheet.mm(112))
    small = Type(HEI, sheet.pt(10.5), INK)
    sheet.line_of(right, sheet.mm(21.5), [w.issue()], small, align="right")
    line: list[Run] = [w.month(), f"出版　{w.total}"]
    sheet.line_of(right, sheet.mm(28), line, small, align="right")
    sheet.draw.rectangle((left, sheet.mm(33), right, sheet.mm(34)), fill=colour)
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(19), INK, 0.9)
    sheet.line_of(middle + 0.45 * head.size, sheet.mm(49), "目录", head, align="center")
    sections = len({entry.column for entry in article.contents})
    step = min(sheet.mm(10.2), sheet.mm(198) / (len(article.contents) + 1.3 * sections))
    kind = song(sheet, min(11.0, step / sheet.pt(1) * 0.42))
    bold = Type(HEI_BOLD, kind.size * 1.04, colour)
    joint, y, section = rng.choice(("　", "、", " ")), sheet.mm(56), ""
    for entry in article.contents:
        if entry.column != section:
            section = entry.column
            y += 0.3 * step
            side = 0.62 * bold.size
            box = (left, y + 0.66 * step - side, left + side, y + 0.66 * step)
            sheet.draw.rectangle(box, fill=colour)
            sheet.line_of(left + sheet.mm(4.5), y + 0.66 * step, section, bold)
            y += step
        title, people = _entry(article, entry, joint)
        tail: list[Run] = [people, f"（{entry.page}）"]
        leader_line(sheet, (left + sheet.mm(4.5), right), y + 0.66 * step, [title], tail, kind)
        y += step
    note_rank(sheet, article.rank, "authors")
    foot = sheet.height - sheet.mm(12)
    codes: list[Run] = [w.issn, "　　", w.serial, f"　　主办：{article.journal.host}"]
    fit_line(sheet, (middle, foot), codes, small.at(sheet.pt(9.5)), right - left, "center")
    return [sheet]


@layout("paper_contents", "people_right_pages_left", HELD_OUT)
def people_right_pages_left(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """CONTENTS of an issue: the page in colour, title, people flush right; imprint at the foot."""
    w, colour, when = Writing(article), rng.choice(COLOURS), article.published
    sheet = Sheet(*SIZE, rng, ground=(255, 255, 253))
    left, right = sheet.mm(19), sheet.width - sheet.mm(18)
    head = Type(SONG_BOLD, sheet.pt(30), colour, 0.03)
    sheet.line_of(left, sheet.mm(31), "CONTENTS", head)
    sheet.line_of(left, sheet.mm(40), "本期目录", Type(HEI, sheet.pt(13), INK))
    name = Type(rng.choice((KAI, HEI_BOLD, style.bold)), sheet.pt(19), INK)
    fit_line(sheet, (right, sheet.mm(30)), [w.journal], name, sheet.mm(96), "right")
    form = rng.choice((f"{when.year}年第{article.issue}期", f"{when.year}年·第{article.issue}期"))
    line: list[Run] = [w.issue(form), "　", w.month()]
    sheet.line_of(right, sheet.mm(40), line, Type(HEI, sheet.pt(10.5), FAINT), align="right")
    sheet.draw.line((left, sheet.mm(45), right, sheet.mm(45)), colour, 5)
    sections = len({entry.column for entry in article.contents})
    step = min(sheet.mm(10.8), sheet.mm(186) / (len(article.contents) + 1.1 * sections))
    kind = song(sheet, min(11.2, step / sheet.pt(1) * 0.42))
    number = Type(HEI_BOLD, kind.size * 1.05, colour)
    y, section, edge = sheet.mm(48), "", right - sheet.mm(48)
    joint = rng.choice(("　", " "))
    for entry in article.contents:
        if entry.column != section:
            section = entry.column
            y += 0.1 * step
            words = f"【{section}】"
            sheet.line_of(left, y + 0.66 * step, words, Type(HEI_BOLD, kind.size, INK))
            y += step
        title, people = _entry(article, entry, joint)
        base = y + 0.66 * step
        sheet.line_of(left + sheet.mm(11), base, f"{entry.page:03d}", number, align="right")
        start = left + sheet.mm(15)
        fit_line(sheet, (start, base), [title], kind, edge - start)
        who = fitted(Type(KAI, kind.size, INK), [people], right - edge - sheet.mm(3))
        sheet.line_of(right, base, [people], who, align="right")
        y += step
    note_rank(sheet, article.rank, "authors")
    small, foot = song(sheet, 9.5, FAINT), sheet.height - sheet.mm(24)
    sheet.draw.line((left, foot - sheet.mm(5), right, foot - sheet.mm(5)), FAINT, 2)
    host = f"主办：{article.journal.host}　　编辑：《{article.journal.name}》编辑部　　{w.period}"
    fit_line(sheet, (left, foot), host, small, right - left)
    codes: list[Run] = [w.issn, "　　", w.serial, f"　　{w.total}"]
    sheet.line_of(left, foot + sheet.mm(6), codes, small)
    return [sheet]
