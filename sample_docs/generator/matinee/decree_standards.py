"""Standards: a cover, a list of several announced; a foreword, a leaf of drafting units."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    INK,
    below,
    fit_line,
    note_people,
    note_rank,
)
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.standards import STANDARD_TITLES, Standard
from sample_docs.generator.matinee.bearer_parts import day_of
from sample_docs.generator.matinee.letter_parts import RED, centred, close_right, label_of
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.tryout.stationery import dressed


def _office(standard: Standard) -> str:
    """Who published standards of the family in that year."""
    late = standard.published.year
    if standard.family == "local":
        return "重庆市市场监督管理局" if late >= 2019 else "重庆市质量技术监督局"
    return "国家市场监督管理总局" if late >= 2018 else "国家质量监督检验检疫总局"


def _sort(standard: Standard) -> str:
    return "重庆市地方标准" if standard.family == "local" else "中华人民共和国国家标准"


def _number(standard: Standard) -> Value:
    return Value(standard.number, "standard_number", standard.normalised_number)


def _word(standard: Standard) -> str:
    """What standards of a year call themselves."""
    return "本文件" if standard.published.year >= 2020 else "本标准"


@layout("standard_cover", "rules_and_title", MATINEE)
def rules_and_title(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A cover: classes left, sign and number right, two rules, title between, office at foot."""
    sheet = Sheet(210, 297, rng, ground=(254, 254, 252))
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(22), sheet.width / 2
    small = Type(HEI, sheet.pt(11), INK)
    sheet.line_of(left, sheet.mm(25), f"ICS　03.080.{rng.choice((1, 10, 99)):02d}", small)
    sheet.line_of(left, sheet.mm(32), f"A {rng.randint(10, 20)}", small)
    sign = "DB50" if standard.family == "local" else "GB"
    sheet.line_of(right, sheet.mm(38), sign, Type(SONG_BOLD, sheet.pt(46), INK, 0.06),
                  align="right")  # fmt: skip
    head = Type(rng.choice((HEI, SONG_BOLD, style.bold)), sheet.pt(25), INK, 0.5)
    fit_line(sheet, (middle, sheet.mm(60)), _sort(standard), head, right - left, "center")
    kind = Type(HEI, sheet.pt(14), INK)
    sheet.line_of(right, sheet.mm(74), [_number(standard)], kind, align="right")
    sheet.draw.line((left, sheet.mm(79), right, sheet.mm(79)), INK, 5)
    title = Type(rng.choice((HEI, HEI_BOLD)), sheet.pt(26), INK, 0.02)
    y = sheet.paragraph((left, sheet.mm(112), right, 1e5), [Value(standard.title, "title")], title,
                        leading=1.5, align="center")  # fmt: skip
    box = (left, y + sheet.mm(6), right, 1e5)
    latin = small.at(sheet.pt(13))
    sheet.paragraph(box, standard.english, latin, leading=1.5, align="center")
    foot = sheet.height - sheet.mm(46)
    sheet.line_of(left, foot, [day_of(standard.published, "dash", "published_on"), " 发布"], kind)
    start = f"{written(standard.effective, 'dash')} 实施"
    sheet.line_of(right, foot, start, kind, align="right")
    sheet.draw.line((left, foot + sheet.mm(4), right, foot + sheet.mm(4)), INK, 5)
    office = Type(SONG_BOLD, sheet.pt(17), INK, 0.2)
    fit_line(sheet, (middle - sheet.mm(8), foot + sheet.mm(17)), _office(standard), office,
             sheet.mm(120), "center")  # fmt: skip
    sheet.line_of(right - sheet.mm(8), foot + sheet.mm(17), "发布", kind, align="right")
    return [sheet]


@layout("standard_cover", "among_announced", MATINEE)
def among_announced(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """An announcement of three standards in a list; our own is marked by nothing but its row."""
    style = dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=25, top=40, bottom=20))
    sheet, when, office = pages.sheet, standard.published, _office(standard)
    head = Type(SONG_BOLD, sheet.pt(27), RED, 0.08)
    fit_line(sheet, (pages.middle, pages.y), office, head, pages.width, "center")
    pages.gap(6)
    pages.title("公　　告", 24, colour=RED)
    kind = style.text(sheet, 1.2)
    pages.say(f"{when.year}年第{rng.randint(2, 30)}号", kind, align="center")
    pages.gap(8)
    text: list[Run] = [f"{office}批准发布《", Value(standard.title, "title"), "》"]
    text += [f"（{_sort(standard)}，编号", _number(standard), "）等标准，现予公告。"]
    pages.say(text, kind, indent=2, leading=1.85)
    pages.gap(4)
    others = rng.sample([name for name, _ in STANDARD_TITLES if name != standard.title], 2)
    stem, year = standard.number.split("—")
    base, serial = stem.rsplit(" ", 1)
    rows: list[Row] = [
        [label_of(text, style, sheet) for text in ("序号", "标准编号", "标准名称", "实施日期")]
    ]
    start = written(standard.effective, "dash")
    rows.append(centred(["1", standard.number, standard.title, start]))
    for place, name in enumerate(others, 2):
        number = f"{base} {int(serial) + place - 1}—{year}"
        rows.append(centred([str(place), number, name, start]))
    pages.rows([0.8, 2.8, 4, 1.9], rows, least_row=12)
    day = day_of(when, rng.choice(("cn", "han")), "published_on")
    close_right(pages, [office], [day], office, kind)
    return pages.sheets


@layout("standard_authors", "foreword_by_lines", MATINEE)
def foreword_by_lines(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """前言: short paragraphs, number in the running head, a roman page number at the foot."""
    sheet = Sheet(210, 297, rng, ground=(255, 254, 251))
    left, right, middle = sheet.mm(26), sheet.width - sheet.mm(24), sheet.width / 2
    top = Type(HEI, sheet.pt(10.5), INK)
    sheet.line_of(right, sheet.mm(22), [_number(standard)], top, align="right")
    head = Type(rng.choice((HEI, style.bold)), sheet.pt(17), INK, 1.6)
    sheet.line_of(middle, sheet.mm(44), "前言", head, align="center")
    word, kind, y = _word(standard), Type(SONG, sheet.pt(11), INK), sheet.mm(58)
    people = Value(rng.choice(("、", "、", " ")).join(standard.drafters), "drafters",
                   "、".join(standard.drafters))  # fmt: skip
    rules = "GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定"
    if standard.published.year < 2020:
        rules = "GB/T 1.1—2009给出的规则"
    paragraphs: tuple[list[Run], ...] = (
        [f"{word}按照{rules}起草。"],
        [f"{word}由{standard.proposer}提出并归口。"],
        [f"{word}起草单位：{'、'.join(standard.units)}。"],
        [f"{word}主要起草人：", people, "。"],
        [f"{word}为首次制定。"],
    )
    for text in paragraphs:
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.75, first_indent=2)
    note_rank(sheet, standard.rank, "drafters")
    sheet.line_of(right, sheet.height - sheet.mm(18), rng.choice(("I", "II")), top, align="right")
    return [sheet]


@layout("standard_authors", "people_in_columns", MATINEE)
def people_in_columns(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A leaf with number, title and units as lines, the drafters' names in three columns."""
    sheet = Sheet(210, 297, rng, ground=(254, 254, 252))
    left, right, middle = sheet.mm(30), sheet.width - sheet.mm(30), sheet.width / 2
    head = Type(rng.choice((SONG_BOLD, style.bold)), sheet.pt(20), INK, 0.04)
    fit_line(sheet, (middle, sheet.mm(48)), [Value(standard.title, "title")], head, right - left,
             "center")  # fmt: skip
    kind, label = Type(SONG, sheet.pt(13), INK), Type(HEI, sheet.pt(13), INK)
    sheet.line_of(middle, sheet.mm(60), [_number(standard)], kind, align="center")
    sheet.draw.line((left, sheet.mm(68), right, sheet.mm(68)), INK, 3)
    y = sheet.mm(84)
    for words, units in (("提出单位：", (standard.proposer,)), ("起草单位：", standard.units)):
        sheet.line_of(left, y, words, label)
        for unit in units:
            sheet.line_of(left + sheet.mm(28), y, unit, kind)
            y += sheet.mm(10)
    sheet.line_of(left, y, "主要起草人（排名有先后）：", label)
    top = y
    for index, name in enumerate(standard.drafters):
        row, column = divmod(index, 3)
        x = left + sheet.mm(28 + 40 * column)
        sheet.line_of(x, top + sheet.mm(12 + 10 * row), name, kind)
        y = top + sheet.mm(12 + 10 * row)
    box = (left + sheet.mm(28), top + sheet.mm(6), right, y + sheet.mm(2))
    note_people(sheet, standard.drafters, "drafters", box, kind.size)
    note_rank(sheet, standard.rank, "drafters")
    days: list[Run] = [day_of(standard.published, "cn", "published_on"), "发布　　"]
    days.append(f"{written(standard.effective, 'cn')}实施")
    sheet.line_of(left, y + sheet.mm(18), days, kind)
    return [sheet]
