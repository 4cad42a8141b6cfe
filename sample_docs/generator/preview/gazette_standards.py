"""Standards: a cover, an office's notice of approval; a foreword in prose, a sheet of drafters."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    INK,
    below,
    fit_line,
    note_people,
    note_rank,
)
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.standards import Standard
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.preview.office_parts import close_on_axis, heads
from sample_docs.generator.tryout.stationery import dressed

POSTS = ("高级社会工作师", "副教授", "社会工作师", "工程师", "主任科员", "讲师")


def _office(standard: Standard) -> str:
    """Who published standards of the family in that year."""
    year = standard.published.year
    if standard.family == "local":
        return "重庆市市场监督管理局" if year >= 2019 else "重庆市质量技术监督局"
    return "国家市场监督管理总局" if year >= 2018 else "国家质量监督检验检疫总局"


def _sort(standard: Standard) -> str:
    return "重庆市地方标准" if standard.family == "local" else "中华人民共和国国家标准"


def _number(standard: Standard) -> Value:
    return Value(standard.number, "standard_number", standard.normalised_number)


def _title(standard: Standard) -> Value:
    return Value(standard.title, "title")


def _published(standard: Standard, form: str) -> Value:
    return Value(written(standard.published, form), "published_on", standard.published.iso)


@layout("standard_cover", "number_below_sort", PREVIEW)
def number_below_sort(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A cover: class numbers, sign, sort, the number above a rule, title, days, office."""
    sheet = Sheet(210, 297, rng, ground=(254, 254, 252))
    left, right, middle = sheet.mm(26), sheet.width - sheet.mm(26), sheet.width / 2
    small, kind = Type(HEI, sheet.pt(11), INK), Type(SONG, sheet.pt(14), INK)
    sheet.line_of(left, sheet.mm(24), f"ICS 03.080.{rng.choice((10, 30, 99))}", small)
    sheet.line_of(left, sheet.mm(31), f"CCS A {rng.randint(10, 20)}", small)
    sign = "DB50" if standard.family == "local" else "GB"
    sheet.line_of(right, sheet.mm(36), sign, Type(SONG_BOLD, sheet.pt(40), INK), align="right")
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(27), INK, 0.22)
    fit_line(sheet, (middle, sheet.mm(70)), _sort(standard), head, right - left, "center")
    sheet.line_of(middle, sheet.mm(86), [_number(standard)], kind.at(sheet.pt(16)), align="center")
    sheet.draw.line((left, sheet.mm(94), right, sheet.mm(94)), INK, 4)
    title = Type(rng.choice((HEI, SONG_BOLD)), sheet.pt(25), INK, 0.04)
    box = (left, sheet.mm(126), right, 1e5)
    y = sheet.paragraph(box, [_title(standard)], title, leading=1.5, align="center")
    sheet.paragraph((left, y + sheet.mm(5), right, 1e5), standard.english, small.at(sheet.pt(12.5)),
                    leading=1.5, align="center")  # fmt: skip
    foot = sheet.height - sheet.mm(44)
    form = rng.choice(("dash", "dash", "cn0"))
    days: list[Run] = [_published(standard, form), "　发布"]
    sheet.line_of(left, foot, days, kind)
    start = f"{written(standard.effective, form)}　实施"
    sheet.line_of(right, foot, start, kind, align="right")
    sheet.draw.line((left, foot + sheet.mm(5), right, foot + sheet.mm(5)), INK, 4)
    office = Type(HEI, sheet.pt(17), INK, 0.1)
    sheet.line_of(middle, foot + sheet.mm(18), f"{_office(standard)}　发布", office, align="center")
    return [sheet]


@layout("standard_cover", "approval_notice", PREVIEW)
def approval_notice(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """关于批准发布…的通知: the office's numbered paper about this one standard."""
    style = dressed(style, rng, printed=True)
    office, when = _office(standard), standard.published
    pages = Pages(style, rng, Paper(margin=27, top=26, bottom=22))
    sheet, red = pages.sheet, (198, 30, 34)
    head = Type(rng.choice((SONG_BOLD, style.bold)), sheet.pt(31), red, 0.08)
    name = f"{office}文件"
    fit_line(sheet, (pages.middle, sheet.mm(44)), name, head, pages.width, "center")
    local = standard.family == "local"
    paper = f"{'渝市监发' if local else '国市监标'}〔{when.year}〕{rng.randint(11, 98)}号"
    kind = style.text(sheet, 1.25)
    sheet.line_of(pages.middle, sheet.mm(60), paper, kind, align="center")
    rule = sheet.mm(64)
    sheet.draw.line((pages.left, rule, pages.left + pages.width, rule), red, 5)
    pages.y = sheet.mm(76)
    strong = style.strong(sheet, 1.6)
    pages.say(["关于批准发布《", _title(standard), "》的通知"], strong, align="center", leading=1.5)
    pages.gap(6)
    pages.say("各有关单位：", kind, leading=1.95)
    sort = "重庆市地方标准" if local else "国家标准"
    text: list[Run] = ["由", standard.proposer, "提出的《", _title(standard), f"》（{sort}，编号："]
    text += [_number(standard), "）已经专家审查通过，现予批准，自"]
    text += [written(standard.effective, "cn"), "起实施。"]
    pages.say(text, kind, indent=2, leading=1.95)
    pages.say("请各单位认真组织宣传贯彻。标准文本可在标准信息公共服务平台查阅。", kind,
              indent=2, leading=1.95)  # fmt: skip
    day: list[Run] = [_published(standard, rng.choice(("cn", "han", "cn_gap")))]
    close_on_axis(pages, [office], day, office, kind)
    sheet, low = pages.sheet, pages.sheet.height - pages.sheet.mm(24)
    sheet.draw.line((pages.left, low, pages.left + pages.width, low), INK, 2)
    foot = f"抄送：{standard.proposer}　　{office}办公室　{written(when, 'cn')}印发"
    fit_line(sheet, (pages.left, low + sheet.mm(6)), foot, style.text(sheet), pages.width)
    return pages.sheets


@layout("standard_authors", "foreword_in_prose", PREVIEW)
def foreword_in_prose(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """前言: a paragraph each on rules, proposer, units, drafters; number at the upper right."""
    sheet = Sheet(210, 297, rng, ground=(254, 254, 252))
    left, right, middle = sheet.mm(25), sheet.width - sheet.mm(25), sheet.width / 2
    sheet.line_of(right, sheet.mm(20), [_number(standard)], Type(HEI, sheet.pt(10.5), INK),
                  align="right")  # fmt: skip
    head = Type(rng.choice((HEI, SONG_BOLD, style.bold)), sheet.pt(18), INK, 1.0)
    sheet.line_of(middle, sheet.mm(50), "前言", head, align="center")
    kind, y = Type(SONG, sheet.pt(12), INK), sheet.mm(62)
    word = "本文件" if standard.published.year >= 2020 else "本标准"
    joint = rng.choice(("、", "、", "，"))
    drafters = Value(joint.join(standard.drafters), "drafters", "、".join(standard.drafters))
    rules = "GB/T 1.1—2020" if standard.published.year >= 2020 else "GB/T 1.1—2009"
    paragraphs: tuple[list[Run], ...] = (
        [f"{word}按照{rules}给出的规则起草。"],
        [f"请注意{word}的某些内容可能涉及专利，发布机构不承担识别专利的责任。"],
        [f"{word}由{standard.proposer}提出。"],
        [f"{word}由{standard.proposer}归口并组织实施。"],
        [f"{word}起草单位：{'、'.join(standard.units)}。"],
        [f"{word}主要起草人：", drafters, "。"],
        [f"{word}为首次发布。"],
    )
    for text in paragraphs:
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.8, first_indent=2)
    note_rank(sheet, standard.rank, "drafters")
    page = rng.choice(("I", "II", "III"))
    sheet.line_of(right, sheet.height - sheet.mm(17), page, kind.at(sheet.pt(10)), align="right")
    return [sheet]


@layout("standard_authors", "drafters_sheet", PREVIEW)
def drafters_sheet(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """主要起草人名单: number and title as lines, people in their order with unit and post."""
    style = dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=23, top=32, bottom=20))
    sort = "地方标准" if standard.family == "local" else "国家标准"
    pages.title(
        rng.choice((f"{sort}主要起草人名单", f"{sort}编写人员一览表", "标准起草人信息表")), 20
    )
    pages.gap(5)
    kind = style.text(pages.sheet, 1.15)
    lines: tuple[list[Run], ...] = (
        ["标准名称：", _title(standard)],
        ["标准号：", _number(standard)],
        ["发布日期：", _published(standard, rng.choice(("cn", "dash")))],
        [f"起草单位：{'、'.join(standard.units)}"],
    )
    for line in lines:
        pages.say(line, kind, leading=1.75)
    pages.gap(3)
    top = pages.y
    rows: list[Row] = [heads(("排序", "姓　名", "工作单位", "职务/职称"), style, pages.sheet)]
    for rank, person in enumerate(standard.drafters, 1):
        own = person == standard.person
        unit = standard.units[0] if own else rng.choice(standard.units)
        place = Value(str(rank), "rank" if own else "")
        texts: tuple[str | Value, ...] = (place, person, unit, rng.choice(POSTS))
        rows.append([Cell([text], align="center") for text in texts])
    pages.rows([0.9, 1.7, 4.2, 2.1], rows, least_row=10.5)
    box = (pages.left, min(top, pages.y), pages.left + pages.width, pages.y)
    note_people(pages.sheet, standard.drafters, "drafters", box, kind.size)
    pages.gap(3)
    pages.say("注：排序与标准文本前言所载一致。", style.text(pages.sheet))
    day: list[Run] = [written(standard.published.month_only, "cn")]
    close_on_axis(pages, [standard.proposer], day, standard.proposer, kind)
    return pages.sheets
