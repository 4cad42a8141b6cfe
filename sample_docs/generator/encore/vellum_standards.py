"""Standards: a cover with its codes in a row, one with a plain head, two forewords."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    below,
    fit_line,
    note_rank,
)
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.standards import Standard
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.soiree.seal_parts import song


def _number(standard: Standard) -> Value:
    return Value(standard.number, "standard_number", standard.normalised_number)


def _people(standard: Standard, joint: str) -> Value:
    return Value(joint.join(standard.drafters), "drafters", "、".join(standard.drafters))


def _sort(standard: Standard) -> str:
    """What sort of standard the cover says it is."""
    return "重庆市地方标准" if standard.family == "local" else "中华人民共和国国家标准"


def _office(standard: Standard) -> tuple[str, ...]:
    """Who published standards of that sort in that year; offices were renamed in 2018."""
    year = standard.published.year
    if standard.family == "local":
        return ("重庆市市场监督管理局",) if year >= 2019 else ("重庆市质量技术监督局",)
    if year >= 2018:
        return ("国家市场监督管理总局", "国家标准化管理委员会")
    return ("中华人民共和国国家质量监督检验检疫总局", "中国国家标准化管理委员会")


def _days(standard: Standard, form: str) -> tuple[list[Run], list[Run]]:
    """When it was published and when it takes effect."""
    published = Value(written(standard.published, form), "published_on", standard.published.iso)
    return [published, " 发布"], [written(standard.effective, form), " 实施"]


@layout("standard_cover", "codes_then_sort", ENCORE)
def codes_then_sort(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A cover: codes upper left, sort spaced across, number right, title between rules, foot."""
    sheet = Sheet(210, 297, rng, ground=(255, 255, 253))
    left, right, middle = sheet.mm(25), sheet.width - sheet.mm(22), sheet.width / 2
    small = Type(HEI, sheet.pt(10.5), INK)
    for index, code in enumerate(("ICS 03.080.99", f"CCS A {rng.randint(10, 20)}")):
        sheet.line_of(left, sheet.mm(25 + 6 * index), code, small)
    sign = "DB50" if standard.family == "local" else "GB"
    big = Type(SONG_BOLD, sheet.pt(46), INK)
    sheet.line_of(right, sheet.mm(38), sign, big, align="right")
    sort = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(26), INK, 0.35)
    fit_line(sheet, (middle, sheet.mm(64)), _sort(standard), sort, right - left, "center")
    number = Type(HEI, sheet.pt(14), INK)
    sheet.line_of(right, sheet.mm(79), [_number(standard)], number, align="right")
    sheet.draw.line((left, sheet.mm(86), right, sheet.mm(86)), INK, 4)
    head = Type(rng.choice((HEI, HEI_BOLD)), sheet.pt(25), INK, 0.08)
    y = sheet.paragraph((left, sheet.mm(118), right, 1e5), [Value(standard.title, "title")], head,
                        leading=1.5, align="center")  # fmt: skip
    english = Type(SONG, sheet.pt(13), INK)
    sheet.paragraph((left, y + sheet.mm(5), right, 1e5), standard.english, english, leading=1.4,
                    align="center")  # fmt: skip
    first, second = _days(standard, rng.choice(("dash", "dash", "cn")))
    foot = sheet.height - sheet.mm(52)
    kind = Type(HEI, sheet.pt(13.5), INK)
    sheet.line_of(left, foot, first, kind)
    sheet.line_of(right, foot, second, kind, align="right")
    sheet.draw.line((left, foot + sheet.mm(4), right, foot + sheet.mm(4)), INK, 4)
    office = Type(SONG_BOLD, sheet.pt(16), INK, 0.1)
    for index, unit in enumerate(_office(standard)):
        text: Text = f"{unit}　发布" if index == len(_office(standard)) - 1 else unit
        at = (middle, foot + sheet.mm(17 + 9 * index))
        fit_line(sheet, at, text, office, right - left, "center")
    return [sheet]


@layout("standard_cover", "sort_at_left", ENCORE)
def sort_at_left(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A single edition's cover: sort and number at the left under a grey bar, title, days low."""
    sheet = Sheet(206, 290, rng, ground=(253, 253, 250))
    left, right = sheet.mm(26), sheet.width - sheet.mm(24)
    sheet.draw.rectangle((left, sheet.mm(20), right, sheet.mm(24)), fill=(120, 124, 130))
    sort = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(22), INK, 0.12)
    fit_line(sheet, (left, sheet.mm(44)), _sort(standard), sort, right - left)
    number = Type(HEI, sheet.pt(16), INK)
    sheet.line_of(left, sheet.mm(57), [_number(standard)], number)
    if rng.random() < 0.4:
        old = f"代替 {standard.number.split('—')[0]}—{standard.published.year - 6}"
        sheet.line_of(left, sheet.mm(66), old, number.at(sheet.pt(11)))
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD)), sheet.pt(28), INK, 0.04)
    y = sheet.paragraph((left, sheet.mm(108), right, 1e5), [Value(standard.title, "title")], head,
                        leading=1.5)  # fmt: skip
    english = Type(SONG, sheet.pt(12.5), FAINT)
    sheet.paragraph((left, y + sheet.mm(4), right, 1e5), standard.english, english, leading=1.4)
    foot = sheet.height - sheet.mm(66)
    kind = song(sheet, 13.5)
    first, second = _days(standard, rng.choice(("cn", "dash", "cn0")))
    sheet.line_of(left, foot, first, kind)
    sheet.line_of(left, foot + sheet.mm(9), second, kind)
    sheet.draw.line((left, foot + sheet.mm(15), right, foot + sheet.mm(15)), (120, 124, 130), 4)
    office = Type(SONG_BOLD, sheet.pt(14.5), INK)
    for index, unit in enumerate(_office(standard)):
        fit_line(
            sheet, (left, foot + sheet.mm(27 + 9 * index)), f"{unit}　发布", office, right - left
        )
    return [sheet]


def _rules(standard: Standard) -> tuple[str, str]:
    """How the paper calls itself, and by which rules it was drafted."""
    if standard.published.year >= 2020:
        return "本文件", "本文件按照GB/T 1.1—2020的规定起草。"
    return "本标准", "本标准按照GB/T 1.1—2009给出的规则起草。"


@layout("standard_authors", "foreword_mid_page", ENCORE)
def foreword_mid_page(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """前言 under a centred running number, units and drafters in two paragraphs."""
    sheet = Sheet(210, 297, rng, ground=(255, 255, 253))
    left, right, middle = sheet.mm(27), sheet.width - sheet.mm(23), sheet.width / 2
    top = Type(HEI, sheet.pt(10.5), INK)
    sheet.line_of(right, sheet.mm(22), [_number(standard)], top, align="right")
    head = Type(rng.choice((HEI, HEI_BOLD, style.bold)), sheet.pt(17), INK, 1.5)
    sheet.line_of(middle, sheet.mm(52), "前言", head, align="center")
    word, rules = _rules(standard)
    texts: list[list[Run]] = [
        [rules],
        [f"{word}由{standard.proposer}提出并归口。"],
        [f"{word}起草单位：{'、'.join(standard.units)}。"],
        [f"{word}主要起草人：", _people(standard, "、"), "。"],
        [f"{word}为首次发布。"],
    ]
    kind, y = song(sheet, rng.choice((11.5, 12))), sheet.mm(66)
    for text in texts:
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.8, first_indent=2)
    note_rank(sheet, standard.rank, "drafters")
    foot = sheet.height - sheet.mm(18)
    sheet.line_of(right, foot, rng.choice(("I", "II")), top, align="right")
    return [sheet]


@layout("standard_authors", "contents_and_foreword", ENCORE)
def contents_and_foreword(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A leaf with title and number on top, then the foreword with its points lettered."""
    sheet = Sheet(206, 290, rng, ground=(254, 254, 250))
    left, right, middle = sheet.mm(26), sheet.width - sheet.mm(26), sheet.width / 2
    title = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(17), INK)
    fit_line(sheet, (middle, sheet.mm(34)), [Value(standard.title, "title")], title, right - left,
             "center")  # fmt: skip
    sheet.line_of(middle, sheet.mm(43), [_number(standard)], song(sheet, 12), align="center")
    sheet.draw.line((left, sheet.mm(48), right, sheet.mm(48)), INK, 3)
    head = Type(rng.choice((HEI, style.bold)), sheet.pt(15), INK, 1.0)
    sheet.line_of(middle, sheet.mm(64), "前　言", head, align="center")
    word, rules = _rules(standard)
    y, kind = sheet.mm(74), song(sheet, 12)
    texts: list[list[Run]] = [
        [rules],
        ["请注意，某些内容可能涉及专利，发布机构不承担识别专利的责任。"],
        [f"{word}的提出单位：{standard.proposer}。"],
        [f"{word}的归口单位：{standard.proposer}。"],
        [f"{word}的起草单位：{'、'.join(standard.units)}。"],
        [f"{word}的起草人（按排序）：", _people(standard, rng.choice(("、", "，"))), "。"],
    ]
    for text in texts:
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.85, first_indent=2)
    note_rank(sheet, standard.rank, "drafters")
    sheet.line_of(middle, sheet.height - sheet.mm(16), "II", song(sheet, 10), align="center")
    return [sheet]
