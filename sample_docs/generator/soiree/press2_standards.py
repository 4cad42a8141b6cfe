"""Standards: two covers; a foreword on a page of its own, one that runs on into the preface."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    below,
    fit_line,
    note_rank,
)
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.standards import Standard
from sample_docs.generator.matinee.bearer_parts import day_of
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.soiree.seal_parts import song


def _office(standard: Standard) -> list[str]:
    """Who published standards of the family in that year."""
    late = standard.published.year
    if standard.family == "local":
        return ["重庆市市场监督管理局" if late >= 2019 else "重庆市质量技术监督局"]
    if late >= 2018:
        return ["国家市场监督管理总局", "国家标准化管理委员会"]
    return ["中华人民共和国国家质量监督检验检疫总局", "中国国家标准化管理委员会"]


def _sort(standard: Standard) -> str:
    return "重庆市地方标准" if standard.family == "local" else "中华人民共和国国家标准"


def _number(standard: Standard) -> Value:
    return Value(standard.number, "standard_number", standard.normalised_number)


def _classes(sheet: Sheet, standard: Standard, at: tuple[float, float], rng: Random) -> None:
    """The class numbers in a cover's left upper corner, with a local one's register number."""
    kind = Type(HEI, sheet.pt(11), INK)
    lines = [f"ICS 03.080.{rng.choice((1, 30, 99)):02d}", f"CCS A {rng.randint(12, 20)}"]
    if standard.family == "local" and rng.random() < 0.5:
        lines.append(f"备案号：{rng.randint(50000, 79999)}-{standard.published.year}")
    for index, line in enumerate(lines):
        sheet.line_of(at[0], at[1] + index * sheet.mm(6.5), line, kind)


@layout("standard_cover", "wide_sort", SOIREE)
def wide_sort(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A cover as the bureau prints it: sort across the page, number over a rule, days at foot."""
    sheet = Sheet(210, 297, rng, ground=(254, 254, 252))
    left, right, middle = sheet.mm(23), sheet.width - sheet.mm(21), sheet.width / 2
    _classes(sheet, standard, (left, sheet.mm(24)), rng)
    sign = "DB50" if standard.family == "local" else "GB"
    box = (right - sheet.mm(50), sheet.mm(18), right, sheet.mm(42))
    big = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(44), INK)
    sheet.line_of(box[2], box[3] - sheet.mm(7), sign, big, align="right")
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(30), INK, 0.35)
    fit_line(sheet, (middle, sheet.mm(66)), _sort(standard), head, right - left, "center")
    kind = Type(HEI, sheet.pt(14), INK)
    sheet.line_of(right, sheet.mm(82), [_number(standard)], kind, align="right")
    sheet.draw.line((left, sheet.mm(86), right, sheet.mm(86)), INK, 4)
    title = Type(rng.choice((HEI, HEI_BOLD, style.bold)), sheet.pt(27), INK)
    y = sheet.paragraph((left, sheet.mm(122), right, 1e5), [Value(standard.title, "title")], title,
                        leading=1.5, align="center")  # fmt: skip
    sheet.paragraph((left, y + sheet.mm(4), right, 1e5), standard.english, kind.at(sheet.pt(14)),
                    leading=1.5, align="center")  # fmt: skip
    draft = rng.choice(("", "（发布稿）", ""))
    if draft:
        sheet.line_of(middle, y + sheet.mm(36), draft, song(sheet, 13), align="center")
    foot = sheet.height - sheet.mm(50)
    sheet.line_of(left, foot, [day_of(standard.published, "dash", "published_on"), "发布"], kind)
    start = f"{written(standard.effective, 'dash')}实施"
    sheet.line_of(right, foot, start, kind, align="right")
    sheet.draw.line((left, foot + sheet.mm(4), right, foot + sheet.mm(4)), INK, 4)
    units, y = _office(standard), foot + sheet.mm(15)
    office = Type(SONG_BOLD, sheet.pt(16), INK, 0.1)
    for index, unit in enumerate(units):
        fit_line(sheet, (middle - sheet.mm(10), y + index * sheet.mm(8)), unit, office,
                 sheet.mm(112), "center")  # fmt: skip
    low = y + (len(units) - 1) * sheet.mm(4)
    sheet.line_of(right - sheet.mm(10), low, "发 布", kind, align="right")
    return [sheet]


@layout("standard_cover", "booklet_front", SOIREE)
def booklet_front(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A printed booklet's front: a coloured band with sort and number, title on white below it."""
    sheet = Sheet(170, 240, rng, ground=(253, 253, 250))
    colour = rng.choice(((24, 74, 124), (128, 36, 42), (34, 96, 84)))
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(70)), fill=colour)
    white = (252, 252, 250)
    left, right, middle = sheet.mm(18), sheet.width - sheet.mm(18), sheet.width / 2
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD)), sheet.pt(24), white, 0.2)
    fit_line(sheet, (middle, sheet.mm(34)), _sort(standard), head, right - left, "center")
    kind = Type(HEI, sheet.pt(16), white)
    fit_line(sheet, (middle, sheet.mm(52)), [_number(standard)], kind, right - left, "center")
    title = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(25), INK)
    y = sheet.paragraph((left, sheet.mm(96), right, 1e5), [Value(standard.title, "title")], title,
                        leading=1.5, align="center")  # fmt: skip
    sheet.paragraph((left, y + sheet.mm(4), right, 1e5), standard.english,
                    Type(SONG, sheet.pt(12), FAINT), leading=1.5, align="center")  # fmt: skip
    small = song(sheet, 12.5)
    form = rng.choice(("cn", "dash"))
    y = sheet.height - sheet.mm(62)
    days: list[Run] = [day_of(standard.published, form, "published_on"), "发布"]
    sheet.line_of(middle, y, days, small, align="center")
    start = f"{written(standard.effective, form)}实施"
    sheet.line_of(middle, y + sheet.mm(8), start, small, align="center")
    for index, unit in enumerate(_office(standard)):
        place = (middle, y + sheet.mm(24 + 8 * index))
        fit_line(sheet, place, f"{unit}　发布", Type(SONG_BOLD, sheet.pt(14), INK), right - left,
                 "center")  # fmt: skip
    sheet.draw.rectangle((0, sheet.height - sheet.mm(9), sheet.width, sheet.height), fill=colour)
    return [sheet]


def _stated(standard: Standard, people: Value) -> list[list[Run]]:
    """The sentences of a foreword in the order of the rules."""
    late = standard.published.year >= 2020
    word = "本文件" if late else "本标准"
    first = f"{word}按照GB/T 1.1—2009给出的规则起草。"
    if late:
        first = f"{word}按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》"
        first += "的规定起草。"
    return [
        [first],
        [f"请注意{word}的某些内容可能涉及专利。{word}的发布机构不承担识别这些专利的责任。"],
        [f"{word}由{standard.proposer}提出、归口并组织实施。"],
        [f"{word}起草单位：{'、'.join(standard.units)}。"],
        [f"{word}主要起草人：", people, "。"],
    ]


def _people(standard: Standard, joint: str) -> Value:
    return Value(joint.join(standard.drafters), "drafters", "、".join(standard.drafters))


@layout("standard_authors", "foreword_alone", SOIREE)
def foreword_alone(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """前言 on a page of its own, number in the outer head, page in roman figures."""
    sheet = Sheet(210, 297, rng, ground=(255, 255, 252))
    left, right, middle = sheet.mm(25), sheet.width - sheet.mm(20), sheet.width / 2
    top = Type(HEI, sheet.pt(10.5), INK)
    sheet.line_of(left, sheet.mm(20), [_number(standard)], top)
    head = Type(rng.choice((HEI, SONG_BOLD, style.bold)), sheet.pt(16), INK, 1.2)
    sheet.line_of(middle, sheet.mm(42), rng.choice(("前言", "前　言")), head, align="center")
    kind, y = song(sheet, 11.5), sheet.mm(54)
    for text in _stated(standard, _people(standard, rng.choice(("、", "、", "，")))):
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.8, first_indent=2)
    note_rank(sheet, standard.rank, "drafters")
    sheet.line_of(left, sheet.height - sheet.mm(17), rng.choice(("II", "III")), top)
    return [sheet]


@layout("standard_authors", "foreword_and_preface", SOIREE)
def foreword_and_preface(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """Foreword and 引言 on one page, the standard's title below the running number."""
    sheet = Sheet(206, 290, rng, ground=(253, 252, 248))
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(24), sheet.width / 2
    top = Type(HEI, sheet.pt(10), FAINT)
    sheet.line_of(right, sheet.mm(18), [_number(standard)], top, align="right")
    sheet.line_of(left, sheet.mm(18), [Value(standard.title, "title")], top)
    sheet.draw.line((left, sheet.mm(21), right, sheet.mm(21)), FAINT, 2)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(17), INK, 1.0)
    sheet.line_of(middle, sheet.mm(40), "前言", head, align="center")
    kind, y = song(sheet, 12), sheet.mm(50)
    sentences = _stated(standard, _people(standard, rng.choice(("、", "　"))))
    for text in (sentences[0], *sentences[2:]):
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.8, first_indent=2)
    note_rank(sheet, standard.rank, "drafters")
    sheet.line_of(middle, y + sheet.mm(22), "引言", head, align="center")
    preface = (
        "社会工作是社会建设的重要组成部分。近年来，社会工作服务领域不断拓展，服务需求日益多样，"
        "迫切需要统一服务流程、明确质量要求。",
        "制定本标准，旨在规范社会工作服务行为，提升专业服务水平，保障服务对象的合法权益。",
    )
    y += sheet.mm(30)
    for words in preface:
        y = sheet.paragraph(below(sheet, left, y, right), words, kind, leading=1.8, first_indent=2)
    sheet.line_of(middle, sheet.height - sheet.mm(14), "— 1 —", song(sheet, 10), align="center")
    return [sheet]
