"""Standards: two covers, a foreword by sentences, a spread of foreword and first page."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    below,
    fit_line,
    note_rank,
)
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG_BOLD
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.standards import Standard
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.soiree.seal_parts import song

SHADE: RGB = (150, 150, 146)


class Edition:
    """What the pages of a standard say."""

    def __init__(self, standard: Standard) -> None:
        self.standard, self.local = standard, standard.family == "local"
        self.number = Value(standard.number, "standard_number", standard.normalised_number)
        self.title = Value(standard.title, "title")
        self.sort = "重庆市地方标准" if self.local else "中华人民共和国国家标准"
        self.new_rules = standard.published.year >= 2020
        self.word = "本文件" if self.new_rules else "本标准"

    @property
    def offices(self) -> list[str]:
        """Who published such standards in that year; the offices were renamed in 2018."""
        year = self.standard.published.year
        if self.local:
            return [f"重庆市{'市场监督管理局' if year >= 2019 else '质量技术监督局'}"]
        if year >= 2018:
            return ["国家市场监督管理总局", "国家标准化管理委员会"]
        return ["中华人民共和国国家质量监督检验检疫总局", "中国国家标准化管理委员会"]

    @property
    def rules(self) -> str:
        """By which rules it was drafted."""
        if self.new_rules:
            return f"{self.word}按照GB/T 1.1—2020的规定起草。"
        return f"{self.word}依据GB/T 1.1—2009给出的规则起草。"

    def published(self, form: str) -> Value:
        """The day of publication."""
        when = self.standard.published
        return Value(written(when, form), "published_on", when.iso)

    def people(self, joint: str) -> Value:
        """The drafters in order."""
        names = self.standard.drafters
        return Value(joint.join(names), "drafters", "、".join(names))


@layout("standard_cover", "sort_then_ruled_number", FINALE)
def sort_then_ruled_number(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A cover: class codes, sort, the number at the left over a rule, title, days on one line."""
    e, sheet = Edition(standard), Sheet(210, 297, rng, ground=(254, 254, 252))
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(20), sheet.width / 2
    codes = Type(HEI, sheet.pt(11), INK)
    sheet.line_of(left, sheet.mm(23), f"ICS 03.080.{rng.choice((1, 20, 99)):02d}", codes)
    sheet.line_of(left, sheet.mm(29.5), f"{'CCS ' if e.new_rules else ''}A {rng.randint(10, 20)}",
                  codes)  # fmt: skip
    prefix = "DB 50" if e.local else "GB"
    sheet.line_of(right, sheet.mm(36), prefix, Type(HEI_BOLD, sheet.pt(42), INK), align="right")
    sort = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(28), INK, 0.5)
    fit_line(sheet, (middle, sheet.mm(62)), e.sort, sort, right - left, "center")
    number = Type(HEI_BOLD, sheet.pt(15), INK)
    sheet.line_of(right, sheet.mm(76), [e.number], number, align="right")
    if rng.random() < 0.35:
        first = standard.number.split("—")[0]
        old = f"代替 {first}—{standard.published.year - rng.randint(5, 8)}"
        sheet.line_of(left, sheet.mm(76), old, codes)
    sheet.draw.line((left, sheet.mm(80), right, sheet.mm(80)), INK, 5)
    title = Type(rng.choice((HEI, HEI_BOLD, SONG_BOLD)), sheet.pt(26), INK, 0.03)
    y = sheet.paragraph((left, sheet.mm(126), right, 1e5), [e.title],
                        title, leading=1.6, align="center")  # fmt: skip
    english = Type(HEI, sheet.pt(12.5), INK)
    sheet.paragraph((left, y + sheet.mm(6), right, 1e5), standard.english, english, leading=1.4,
                    align="center")  # fmt: skip
    foot, kind = sheet.height - sheet.mm(46), Type(HEI, sheet.pt(13), INK)
    form = rng.choice(("dash", "dash", "cn"))
    sheet.line_of(left, foot, [e.published(form), "　发布"], kind)
    start = f"{written(standard.effective, form)}　实施"
    sheet.line_of(right, foot, start, kind, align="right")
    sheet.draw.line((left, foot + sheet.mm(4), right, foot + sheet.mm(4)), INK, 5)
    office, low = Type(SONG_BOLD, sheet.pt(17), INK, 0.15), foot + sheet.mm(15)
    room = right - left - sheet.mm(30)
    for index, unit in enumerate(e.offices):
        fit_line(sheet, (left, low + index * sheet.mm(9)), unit, office, room)
    at = low + sheet.mm(4.5 * (len(e.offices) - 1))
    sheet.line_of(right, at, "联合发布" if len(e.offices) > 1 else "发　布", kind, align="right")
    return [sheet]


@layout("standard_cover", "framed_small_edition", FINALE)
def framed_small_edition(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A small printed edition: a frame, number on top, sort and title in its middle."""
    e, sheet = Edition(standard), Sheet(148, 210, rng, ground=(246, 241, 226))
    frame = (sheet.mm(9), sheet.mm(9), sheet.width - sheet.mm(9), sheet.height - sheet.mm(9))
    colour: RGB = rng.choice(((26, 66, 104), (112, 34, 38), (40, 84, 66)))
    sheet.draw.rectangle(frame, outline=colour, width=6)
    sheet.draw.rectangle(
        (
            *(side + sheet.mm(1.6) for side in frame[:2]),
            *(side - sheet.mm(1.6) for side in frame[2:]),
        ),
        outline=colour,
        width=2,
    )
    left, right, middle = sheet.mm(18), sheet.width - sheet.mm(18), sheet.width / 2
    number = Type(HEI_BOLD, sheet.pt(15), colour)
    sheet.line_of(middle, sheet.mm(27), [e.number], number, align="center")
    sort = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(16), INK, 0.3)
    fit_line(sheet, (middle, sheet.mm(48)), e.sort, sort, right - left, "center")
    sheet.draw.line((middle - sheet.mm(18), sheet.mm(54), middle + sheet.mm(18), sheet.mm(54)),
                    colour, 3)  # fmt: skip
    title = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(21), INK, 0.06)
    y = sheet.paragraph((left, sheet.mm(74), right, 1e5), [e.title], title, leading=1.55,
                        align="center")  # fmt: skip
    sheet.paragraph((left, y + sheet.mm(4), right, 1e5), standard.english, song(sheet, 10, FAINT),
                    leading=1.4, align="center")  # fmt: skip
    kind, foot = song(sheet, 11), sheet.height - sheet.mm(52)
    form = rng.choice(("cn", "dot0", "dash"))
    sheet.line_of(middle, foot, ["发布日期：", e.published(form)], kind, align="center")
    start = f"实施日期：{written(standard.effective, form)}"
    sheet.line_of(middle, foot + sheet.mm(7), start, kind, align="center")
    for index, unit in enumerate(e.offices):
        at = (middle, foot + sheet.mm(20 + 7 * index))
        fit_line(sheet, at, f"{unit}　发布", Type(SONG_BOLD, sheet.pt(12), INK), right - left,
                 "center")  # fmt: skip
    return [sheet]


@layout("standard_authors", "foreword_to_margin", FINALE)
def foreword_to_margin(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """前言: rules, patents, proposer, keeper, units, drafters, a sentence each."""
    e, sheet = Edition(standard), Sheet(210, 297, rng, ground=(255, 255, 253))
    left, right, middle = sheet.mm(25), sheet.width - sheet.mm(21), sheet.width / 2
    top = Type(HEI, sheet.pt(10.5), INK)
    sheet.line_of(right, sheet.mm(19), [e.number], top, align="right")
    head = Type(rng.choice((HEI, HEI_BOLD, style.bold)), sheet.pt(16), INK, 2.0)
    sheet.line_of(middle + head.size, sheet.mm(46), "前言", head, align="center")
    kind, y = song(sheet, 11), sheet.mm(60)
    sentences: list[list[Run]] = [
        [e.rules],
        [f"请注意{e.word}的部分内容可能涉及专利，发布机构不承担识别专利的责任。"],
        [f"{e.word}由{standard.proposer}提出。"],
        [f"{e.word}由{standard.proposer}归口。"],
        [f"{e.word}起草单位：{'、'.join(standard.units)}。"],
        [f"{e.word}主要起草人：", e.people("、"), "。"],
        [f"{e.word}及其所代替文件的历次版本发布情况为："],
        ["——本次为首次发布。"],
    ]
    if not e.new_rules:
        sentences = sentences[:6]
    for text in sentences:
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.75, first_indent=2)
    note_rank(sheet, standard.rank, "drafters")
    place = sheet.height - sheet.mm(16)
    sheet.line_of(right, place, rng.choice(("I", "II", "III")), top, align="right")
    return [sheet]


SCOPE = (
    "适用于在本市行政区域内开展的相关社会工作服务。",
    "服务人员：具备相应资格或者受过专业训练、提供社会工作服务的人员。",
    "服务应当以服务对象的需要为中心，尊重服务对象的自主选择，保护其隐私。",
    "从事服务的人员应取得社会工作者职业水平证书，或者接受过相关专业训练。",
)


@layout("standard_authors", "spread_with_scope", FINALE)
def spread_with_scope(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A booklet laid open: foreword with the drafters at the left, 1 范围 and on at the right."""
    e, sheet = Edition(standard), Sheet(296, 208, rng, ground=(251, 249, 242))
    half, pad = sheet.width / 2, sheet.mm(17)
    for step in range(8):  # the fold's shadow
        tone = 236 - 4 * step
        for side in (-1, 1):
            x = half + side * sheet.mm(8 - step)
            sheet.draw.line((x, 0, x, sheet.height), (tone, tone - 2, tone - 8), 7)
    small, kind = Type(HEI, sheet.pt(8.5), INK), song(sheet, 10)
    head = Type(rng.choice((HEI_BOLD, HEI, style.bold)), sheet.pt(14), INK, 1.0)
    left, right = pad, half - pad
    sheet.line_of(left, sheet.mm(15), [e.number], small)
    sheet.line_of((left + right) / 2, sheet.mm(34), "前言", head, align="center")
    sentences: tuple[list[Run], ...] = (
        [e.rules],
        [f"{e.word}由{standard.proposer}提出并组织实施。"],
        [f"{e.word}的起草单位：{'、'.join(standard.units)}。"],
        [f"{e.word}的主要起草人：", e.people(rng.choice(("、", "、", "，"))), "。"],
    )
    y = sheet.mm(43)
    for text in sentences:
        y = sheet.paragraph((left, y, right, 1e5), text, kind, leading=1.8, first_indent=2)
    note_rank(sheet, standard.rank, "drafters")
    sheet.line_of(left, sheet.height - sheet.mm(11), "II", small)
    left, right = half + pad, sheet.width - pad
    sheet.line_of(right, sheet.mm(15), standard.number, small, align="right")
    title = Type(HEI_BOLD, sheet.pt(14), INK)
    fit_line(sheet, ((left + right) / 2, sheet.mm(34)), [e.title], title, right - left, "center")
    y = sheet.mm(43)
    for number, (words, text_of) in enumerate(
        zip(("范围", "术语和定义", "总则", "服务人员"), SCOPE, strict=True), 1
    ):
        y += sheet.mm(4)
        sheet.line_of(left, y + sheet.mm(3), f"{number}　{words}", Type(HEI, sheet.pt(10.5), INK))
        y = sheet.paragraph((left, y + sheet.mm(5), right, 1e5), text_of, kind, leading=1.8,
                            first_indent=2)  # fmt: skip
    sheet.line_of(right, sheet.height - sheet.mm(11), "1", small, align="right")
    return [sheet]
