"""Standards: a cover, an announcement's list, drafters in a table and in lines of a foreword."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    below,
    fit_line,
    note_people,
    note_rank,
    red_ring,
)
from sample_docs.generator.audition.proof_parts import middle_cells
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.standards import STANDARD_TITLES, Standard
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.tryout.official import Official
from sample_docs.generator.tryout.stationery import dressed

TASKS = ("总体设计", "标准起草", "调研论证", "文本统稿", "征求意见", "数据整理")


def _office(standard: Standard) -> str:
    if standard.family == "local":
        late = standard.published.year >= 2019
        return "重庆市市场监督管理局" if late else "重庆市质量技术监督局"
    late = standard.published.year >= 2018
    return "国家市场监督管理总局" if late else "国家质量监督检验检疫总局"


def _number(standard: Standard) -> Value:
    return Value(standard.number, "standard_number", standard.normalised_number)


def _published(standard: Standard, form: str) -> Value:
    return Value(written(standard.published, form), "published_on", standard.published.iso)


@layout("standard_cover", "boxed_number", AUDITION)
def boxed_number(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A bound edition: coloured band with the sort, the number in a box, days below the title."""
    colour: RGB = rng.choice(((26, 64, 122), (122, 26, 36), (22, 92, 84)))
    sheet = Sheet(210, 297, rng, ground=(253, 253, 251))
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    sheet.draw.rectangle((0, sheet.mm(22), sheet.width, sheet.mm(58)), fill=colour)
    local = standard.family == "local"
    sort = "重庆市地方标准" if local else "中华人民共和国国家标准"
    face = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(29), (252, 252, 250), 0.25)
    fit_line(sheet, (middle, sheet.mm(44)), sort, face, right - left, "center")
    number = Type(HEI_BOLD, sheet.pt(19), colour)
    half = number.width(standard.number) / 2 + sheet.mm(8)
    box = (middle - half, sheet.mm(74), middle + half, sheet.mm(90))
    sheet.draw.rectangle(box, outline=colour, width=5)
    sheet.line_of(middle, sheet.mm(84.6), [_number(standard)], number, align="center")
    title = Type(rng.choice((SONG_BOLD, style.bold)), sheet.pt(28), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(118), right), [Value(standard.title, "title")],
                        title, leading=1.5, align="center")  # fmt: skip
    english = Type(SONG, sheet.pt(12.5), FAINT)
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(4), right), standard.english, english,
                        align="center")  # fmt: skip
    kind = Type(SONG, sheet.pt(14), INK)
    form = rng.choice(("cn", "dash", "cn0"))
    lines: tuple[list[Run], ...] = (
        ["发布日期：", _published(standard, form)],
        [f"实施日期：{written(standard.effective, form)}"],
    )
    for index, line in enumerate(lines):
        sheet.line_of(middle, sheet.mm(212 + 10 * index), line, kind, align="center")
    sheet.draw.line((left, sheet.mm(252), right, sheet.mm(252)), colour, 5)
    issuer = Type(HEI, sheet.pt(17), INK, 0.12)
    sheet.line_of(middle, sheet.mm(265), _office(standard), issuer, align="center")
    codes = f"ICS 03.080　　备案号：99{rng.randint(100, 999)}-{standard.published.year}"
    sheet.line_of(left, sheet.mm(15), codes, Type(SONG, sheet.pt(10), FAINT))
    return [sheet]


@layout("standard_cover", "announced_list", AUDITION)
def announced_list(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """公告 with a list of several standards, a red ring around the applicant's."""
    office, when = _office(standard), standard.published
    page = Official(style, rng, office, "", 1.18)
    page.title(f"{when.year}年第{rng.randint(3, 28)}号公告", 18)
    local = standard.family == "local"
    sort = "地方标准" if local else "国家标准"
    page.say(f"经审查，{office}批准发布下列{sort}，现予公布（见下表）。")
    pages, labels = page.pages, page.style.labels(page.sheet)
    heads = ("序号", "标准编号", "标准名称", "归口单位", "实施日期")
    rows: list[Row] = [middle_cells(heads, labels, True)]
    others = [title for title, _ in STANDARD_TITLES if title != standard.title]
    own, start = rng.randrange(4), written(standard.effective, "dash")
    small = page.style.text(page.sheet, 0.9)
    stem, tail = standard.number.split("—")
    prefix, serial = stem.rsplit(" ", 1)
    for place, title in enumerate(rng.sample(others, 4)):
        number = f"{prefix} {int(serial) + place - own}—{tail}"
        cells: list[list[Run]] = [[number], [title], [standard.proposer], [start]]
        if place == own:
            cells[:2] = [[_number(standard)], [Value(standard.title, "title")]]
        rows.append(middle_cells([[str(place + 1)], *cells], small))
    top = pages.y
    pages.rows([0.8, 2.9, 3.8, 2.3, 2.1], rows, least_row=14)
    sheet = pages.sheet
    box, name = sheet.fields["standard_number"].box, sheet.fields["title"].box
    ring = (pages.left + sheet.mm(1), max(top, min(box[1], name[1]) - sheet.mm(3)))
    low = max(box[3], name[3]) + sheet.mm(3)
    red_ring(sheet, (*ring, pages.left + pages.width - sheet.mm(1), low), rng)
    pages.gap(4)
    page.say("特此公告。")
    day: list[Run] = [_published(standard, rng.choice(("cn", "han")))]
    page.close([office], day, office)
    return page.pages.sheets


@layout("standard_authors", "task_table", AUDITION)
def task_table(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """编制说明: the standard's number and name, then a table of the drafters and their tasks."""
    style = dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=24, top=30, bottom=20))
    pages.title("标准编制说明（节选）", 20)
    pages.gap(5)
    kind, strong = style.text(pages.sheet, 1.15), style.strong(pages.sheet, 1.15)
    name: list[Run] = ["标准名称：《", Value(standard.title, "title"), "》"]
    pages.say(name, kind, leading=1.9)
    pages.say(["标准编号：", _number(standard)], kind, leading=1.9)
    pages.say("一、任务来源", strong, leading=2.0)
    text = f"本标准由{standard.proposer}提出，列入{standard.published.year - 1}年度标准制修订计划。"
    pages.say(text, kind, indent=2, leading=1.9)
    pages.say("二、起草单位和主要起草人", strong, leading=2.0)
    units = "、".join(standard.units)
    pages.say(f"起草单位为{units}。主要起草人及其分工见下表。", kind, indent=2, leading=1.9)
    pages.gap(2)
    top, labels = pages.y, style.labels(pages.sheet)
    rows: list[Row] = [middle_cells(("序号", "起草人", "所在单位", "承担工作"), labels, True)]
    for rank, person in enumerate(standard.drafters, 1):
        own = person == standard.person
        place = Value(str(rank), "rank" if own else "")
        unit = standard.units[0] if own else rng.choice(standard.units)
        rows.append(middle_cells([[place], [person], [unit], [rng.choice(TASKS)]]))
    pages.rows([0.8, 1.6, 4.4, 1.8], rows, least_row=10)
    box = (pages.left, min(top, pages.y), pages.left + pages.width, pages.y)
    note_people(pages.sheet, standard.drafters, "drafters", box, kind.size)
    pages.gap(4)
    pages.say("三、编制原则", strong, leading=2.0)
    words = "遵循科学性、适用性和可操作性原则，充分征求基层社会工作者和服务对象的意见。"
    pages.say(words, kind, indent=2, leading=1.9)
    return pages.sheets


@layout("standard_authors", "foreword_lists", AUDITION)
def foreword_lists(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """前　言 with units and drafters each on lines of their own, two names a line."""
    sheet = Sheet(210, 297, rng, ground=(254, 254, 252))
    left, right = sheet.mm(27), sheet.width - sheet.mm(25)
    small = Type(SONG, sheet.pt(10.5), INK)
    sheet.line_of(left, sheet.mm(19), [_number(standard)], small)
    sheet.draw.line((left, sheet.mm(22), right, sheet.mm(22)), INK, 2)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(18), INK)
    sheet.line_of(sheet.width / 2, sheet.mm(44), "前　　言", head, align="center")
    kind, strong = Type(SONG, sheet.pt(12), INK), Type(HEI, sheet.pt(12), INK)
    word = "本文件" if standard.published.year >= 2020 else "本标准"
    y = sheet.mm(56)
    for text in (
        f"{word}依据GB/T 1.1给出的规则编写。",
        f"{word}的提出和归口单位为{standard.proposer}。",
        f"{word}首次制定，由{_office(standard)}批准发布。",
    ):
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.8, first_indent=2)
    y += sheet.mm(10)
    indent = left + 2 * kind.size
    sheet.line_of(indent, y, f"{word}主要起草单位：", strong)
    for unit in standard.units:
        y += sheet.mm(8.5)
        sheet.line_of(indent + 2 * kind.size, y, unit, kind)
    y += sheet.mm(13)
    sheet.line_of(indent, y, f"{word}主要起草人（按贡献排序）：", strong)
    top, names = y + sheet.mm(4), standard.drafters
    for index, name in enumerate(names):
        column = index % 2
        if column == 0:
            y += sheet.mm(8.5)
        x = indent + 2 * kind.size + column * sheet.mm(44)
        sheet.line_of(x, y, f"{index + 1}．{name}", kind)
    box = (indent, top, indent + sheet.mm(90), y + sheet.mm(2))
    note_people(sheet, names, "drafters", box, kind.size)
    note_rank(sheet, standard.rank, "drafters")
    sheet.line_of(sheet.width / 2, sheet.height - sheet.mm(16), "II", small, align="center")
    return [sheet]
