"""Journals: a cover with a great number, one in frames; contents by section and on a screen."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, fit_line, note_rank
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Article, Entry
from sample_docs.generator.papers.journal import Writing
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.soiree.seal_parts import song

ISSUE = (208.0, 284.0)  # millimetres
WHITE: RGB = (252, 251, 248)
INKS: tuple[RGB, ...] = ((20, 76, 112), (146, 34, 40), (38, 98, 84), (104, 66, 112), (170, 102, 34))


def _title(article: Article, entry: Entry) -> Value:
    return Value(entry.title, "title" if entry.title == article.title else "")


def _names(article: Article, entry: Entry, joint: str) -> Value:
    name = "authors" if entry.title == article.title else ""
    return Value(joint.join(entry.authors), name, "、".join(entry.authors))


@layout("paper_cover", "number_in_disc", SOIREE)
def number_in_disc(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A tinted cover: host on top, name across, the issue in a disc, codes at the foot."""
    w, colour, when = Writing(article), rng.choice(INKS), article.published
    red, green, blue = (255 - (255 - part) // 6 for part in colour)
    sheet = Sheet(*ISSUE, rng, ground=(red, green, blue))
    glow(sheet, (255, 255, 255), 0.5)
    left, right, middle = sheet.mm(20), sheet.width - sheet.mm(20), sheet.width / 2
    small = Type(HEI, sheet.pt(11.5), INK)
    sheet.line_of(middle, sheet.mm(24), f"{article.journal.host}　主办", small, align="center")
    face = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(44), colour, 0.08)
    fit_line(sheet, (middle, sheet.mm(58)), [w.journal], face, right - left, "center")
    english = Type(SONG, sheet.pt(13), INK, 0.05)
    fit_line(
        sheet, (middle, sheet.mm(71)), article.journal.english, english, right - left, "center"
    )
    sheet.draw.line((left, sheet.mm(78), right, sheet.mm(78)), colour, 4)
    axis, reach = sheet.mm(150), sheet.mm(30)
    sheet.draw.ellipse((middle - reach, axis - reach, middle + reach, axis + reach), fill=colour)
    number = Type(HEI_BOLD, sheet.pt(23), WHITE)
    shown = rng.choice((f"{when.year}·{article.issue}", f"{when.year}年第{article.issue}期",
                        f"{when.year}.{article.issue}"))  # fmt: skip
    fit_line(sheet, (middle, axis + sheet.mm(1)), [w.issue(shown)], number, 1.6 * reach, "center")
    total = Type(HEI, sheet.pt(11), WHITE)
    sheet.line_of(middle, axis + sheet.mm(12), w.total, total, align="center")
    foot = sheet.height - sheet.mm(36)
    sheet.draw.line((left, foot, right, foot), colour, 4)
    rows: tuple[tuple[list[Run], list[Run]], ...] = (
        ([w.serial], [w.issn]),
        ([f"{w.period}　公开发行"], ["出版日期 ", w.month()]),
    )
    for index, (first, second) in enumerate(rows):
        y = foot + sheet.mm(10 + 9 * index)
        sheet.line_of(left, y, first, small)
        sheet.line_of(right, y, second, small, align="right")
    return [sheet]


@layout("paper_cover", "frame_and_tab", SOIREE)
def frame_and_tab(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A white cover in a frame: the issue in a tab upper left, name below, codes in the corner."""
    w, colour, when = Writing(article), rng.choice(INKS), article.published
    sheet = Sheet(*ISSUE, rng, ground=WHITE)
    frame = (sheet.mm(13), sheet.mm(13), sheet.width - sheet.mm(13), sheet.height - sheet.mm(13))
    sheet.draw.rectangle(frame, outline=colour, width=8)
    left, right = sheet.mm(26), sheet.width - sheet.mm(26)
    sheet.draw.rectangle((left, frame[1], left + sheet.mm(38), sheet.mm(50)), fill=colour)
    tab = Type(HEI_BOLD, sheet.pt(25), WHITE)
    middle = left + sheet.mm(19)
    sheet.line_of(middle, sheet.mm(31), str(when.year), tab, align="center")
    issue = w.issue(f"第{article.issue}期")
    sheet.line_of(middle, sheet.mm(43), [issue], tab.at(sheet.pt(17)), align="center")
    small = Type(HEI, sheet.pt(11), INK)
    codes: tuple[list[Run], ...] = ([w.issn], [w.serial], [w.total])
    for index, line in enumerate(codes):
        sheet.line_of(right, sheet.mm(27 + 7 * index), line, small, align="right")
    face = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(43), colour, 0.06)
    fit_line(sheet, (left, sheet.mm(90)), [w.journal], face, right - left)
    english = article.journal.english.upper()
    fit_line(sheet, (left, sheet.mm(103)), english, song(sheet, 13, FAINT), right - left)
    for place in range(6):  # a plain ornament: strokes of falling length
        y = sheet.mm(128 + 12 * place)
        tint = (*(255 - (255 - part) // (3 + place) for part in colour),)
        box = (left, y, right - sheet.mm(20 * place), y + sheet.mm(5))
        sheet.draw.rectangle(box, fill=tint)
    foot = sheet.height - sheet.mm(42)
    sheet.line_of(left, foot, f"主管主办：{article.journal.host}", small.at(sheet.pt(12.5)))
    sheet.line_of(left, foot + sheet.mm(9), [w.month(), "出版"], small)
    sheet.line_of(right, foot + sheet.mm(9), w.period, small, align="right")
    return [sheet]


@layout("paper_contents", "sections_in_rules", SOIREE)
def sections_in_rules(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """目录 under the journal's name and issue: sections between rules, author at the end, page."""
    w, colour = Writing(article), rng.choice(INKS)
    sheet = Sheet(*ISSUE, rng, ground=(254, 254, 251))
    left, right, middle = sheet.mm(21), sheet.width - sheet.mm(21), sheet.width / 2
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(24), colour, 0.08)
    fit_line(sheet, (middle, sheet.mm(27)), [w.journal], name, right - left, "center")
    line: list[Run] = [w.issue(), "　", w.total, "　", w.month(), "出版"]
    sheet.line_of(middle, sheet.mm(37), line, song(sheet, 11.5), align="center")
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(18), INK, 1.0)
    sheet.line_of(middle, sheet.mm(52), rng.choice(("目录", "目次")), head, align="center")
    sections = list(dict.fromkeys(entry.column for entry in article.contents))
    step = min(sheet.mm(10), sheet.mm(202) / (len(article.contents) + 1.8 * len(sections)))
    bar, kind, y = Type(HEI, sheet.pt(12), colour), song(sheet, 11), sheet.mm(64)
    joint = rng.choice((" ", "　", "，"))
    for section in sections:
        y += 0.4 * step
        half = bar.width(section) / 2 + sheet.mm(4)
        sheet.line_of(middle, y, section, bar, align="center")
        height = y - 0.36 * bar.size
        sheet.draw.line((left, height, middle - half, height), colour, 2)
        sheet.draw.line((middle + half, height, right, height), colour, 2)
        y += 1.1 * step
        for entry in (entry for entry in article.contents if entry.column == section):
            tail: list[Run] = [_names(article, entry, joint), f" / {entry.page}"]
            leader_line(sheet, (left, right), y, [_title(article, entry)], tail, kind, dot="·")
            y += step
    note_rank(sheet, article.rank, "authors")
    foot: list[Run] = [w.issn, "　", w.serial, f"　{w.period}"]
    sheet.line_of(middle, sheet.height - sheet.mm(12), foot, song(sheet, 9.5), align="center")
    return [sheet]


@layout("paper_contents", "issue_on_screen", SOIREE)
def issue_on_screen(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """The contents of an issue as a journal's site shows them on a telephone."""
    w, colour = Writing(article), rng.choice(INKS)
    sheet = Sheet(112, 244, rng, ground=(246, 247, 249))
    left, right, middle = sheet.mm(7), sheet.width - sheet.mm(7), sheet.width / 2
    grey = Type(HEI, sheet.pt(8.5), (92, 96, 104))
    sheet.line_of(left, sheet.mm(6), f"{rng.randint(8, 21)}:{rng.randint(10, 59)}", grey)
    sheet.line_of(right, sheet.mm(6), f"5G　{rng.randint(24, 97)}%", grey, align="right")
    sheet.draw.rectangle((0, sheet.mm(9), sheet.width, sheet.mm(36)), fill=colour)
    name = Type(HEI_BOLD, sheet.pt(15), WHITE)
    fit_line(sheet, (middle, sheet.mm(21)), [w.journal], name, right - left, "center")
    line: list[Run] = [w.issue(), "（", w.month(), "）"]
    sheet.line_of(middle, sheet.mm(30), line, Type(HEI, sheet.pt(10.5), WHITE), align="center")
    sheet.line_of(left, sheet.mm(44), "本期目录", Type(HEI_BOLD, sheet.pt(11.5), colour))
    sheet.line_of(right, sheet.mm(44), "往期回顾 >", grey, align="right")
    kind = Type(HEI, sheet.pt(10.5), (34, 36, 42))
    y, last = sheet.mm(48), ""
    step = min(sheet.mm(13.4), sheet.mm(180) / len(article.contents))
    for entry in article.contents:
        box = (left, y, right, y + step - sheet.mm(1.2))
        sheet.draw.rectangle(box, fill=(255, 255, 255))
        room = right - left - sheet.mm(6)
        base = y + 0.42 * step
        fit_line(sheet, (left + sheet.mm(3), base), [_title(article, entry)], kind, room)
        under: list[Run] = [_names(article, entry, "；"), f"　P{entry.page}"]
        if entry.column != last:
            last = entry.column
            sheet.line_of(right - sheet.mm(3), base + 0.38 * step, last,
                          Type(HEI, sheet.pt(8), colour), align="right")  # fmt: skip
        sheet.line_of(left + sheet.mm(3), base + 0.38 * step, under, grey)
        y += step
    note_rank(sheet, article.rank, "authors")
    sheet.line_of(middle, sheet.height - sheet.mm(6), ["主办单位：", article.journal.host], grey,
                  align="center")  # fmt: skip
    return [sheet]
