"""A standard's cover with its number, and the foreword that names its drafters."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.standards import Standard
from sample_docs.generator.papers.letter_page import RED, LetterPage
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

INK: RGB = (24, 24, 26)
NATIONAL_OFFICES = ("国家市场监督管理总局", "国家标准化管理委员会")
LOCAL_OFFICE = "重庆市市场监督管理局"


def _number(standard: Standard) -> Value:
    return Value(standard.number, "standard_number", standard.normalised_number)


def _title(standard: Standard) -> Value:
    return Value(standard.title, "title")


def _published(standard: Standard, form: str = "dash") -> Value:
    when = standard.published
    return Value(written(when, form), "published_on", when.iso)


@layout("standard_cover", "cover")
def cover(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """The first page of a standard: sort, number, title in two languages, dates, issuer."""
    sheet = Sheet(210, 297, rng)
    left, right, middle = sheet.mm(25), sheet.width - sheet.mm(25), sheet.width / 2
    local = standard.family == "local"
    small = Type(SONG, sheet.pt(10.5), INK)
    sheet.line_of(left, sheet.mm(26), "ICS 03.080.99", small)
    sheet.line_of(
        left, sheet.mm(32), f"CCS A {rng.randint(10, 20)}" if rng.random() < 0.5 else "A 12", small
    )
    mark = Type(SONG_BOLD, sheet.pt(44), INK)
    sheet.line_of(right, sheet.mm(40), "DB50" if local else "GB", mark, align="right")
    head = "重庆市地方标准" if local else "中华人民共和国国家标准"
    kind = Type(HEI_BOLD, sheet.pt(26), INK, 0.25 if local else 0.05)
    sheet.line_of(middle, sheet.mm(66), head, kind, align="center")
    sheet.line_of(
        right, sheet.mm(80), [_number(standard)], Type(HEI, sheet.pt(14), INK), align="right"
    )
    sheet.draw.line((left, sheet.mm(85), right, sheet.mm(85)), INK, 3)
    title = Type(HEI_BOLD, sheet.pt(26), INK)
    box = (left, sheet.mm(118), right, sheet.mm(156))
    y = sheet.paragraph(box, [_title(standard)], title, leading=1.4, align="center")
    english = Type(SONG, sheet.pt(13), INK)
    sheet.paragraph(
        (left, y + sheet.mm(6), right, sheet.height), standard.english, english, align="center"
    )
    date = Type(HEI, sheet.pt(13), INK)
    sheet.line_of(left, sheet.mm(252), [_published(standard), " 发布"], date)
    later = written(standard.effective, "dash")
    sheet.line_of(right, sheet.mm(252), f"{later} 实施", date, align="right")
    sheet.draw.line((left, sheet.mm(257), right, sheet.mm(257)), INK, 3)
    issuer = Type(HEI, sheet.pt(16), INK, 0.1)
    offices = (LOCAL_OFFICE,) if local else NATIONAL_OFFICES
    for index, office in enumerate(offices):
        y = sheet.mm(268 + 8 * index)
        sheet.line_of(
            middle, y, f"{office}  发 布" if index == 0 else office, issuer, align="center"
        )
    return [sheet]


@layout("standard_cover", "announcement")
def announcement(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """The announcement that gives a standard its number."""
    page = LetterPage(style, rng, 1.2)
    sheet = page.sheet
    office = LOCAL_OFFICE if standard.family == "local" else NATIONAL_OFFICES[0]
    page.title(office, 24, RED)
    page.title("公    告", 22, RED)
    when = standard.published
    serial = f"{when.year}年第{rng.randint(2, 60)}号"
    sheet.line_of(sheet.width / 2, page.y, serial, page.body, align="center")
    page.y += sheet.mm(14)
    sort = "重庆市地方标准" if standard.family == "local" else "国家标准"
    page.say(f"关于批准发布《{standard.title}》{sort}的公告", 0)
    page.say(f"{office}批准发布以下{sort}，现予公告。")
    kind, labels = style.text(sheet), style.labels(sheet)
    heads = ("序号", "标准编号", "标准名称", "发布日期", "实施日期")
    rows: list[Row] = [
        [Cell(text, kind=labels, align="center", shade=style.shade) for text in heads]
    ]
    rows.append(
        [
            Cell("1", align="center"),
            Cell([_number(standard)], align="center"),
            Cell([_title(standard)]),
            Cell([_published(standard)], align="center"),
            Cell(written(standard.effective, "dash"), align="center"),
        ]
    )
    grid = Table(
        [0.6, 2.3, 2.6, 1.5, 1.5], rows, kind, rule=style.rule, colour=style.colour, least_row=12
    )
    page.y = grid.put(sheet, page.left, page.y + sheet.mm(4), page.width)
    page.close(Value(office), office, written(when, "cn"))
    return [sheet]


# Drafters ------------------------------------------------------------------------------------


def _ranked(sheet: Sheet, standard: Standard) -> list[Sheet]:
    """The rank follows from the order of drafters."""
    place = sheet.fields["drafters"]
    sheet.note(Value(str(standard.rank), "rank"), place.box, place.size)
    return [sheet]


@layout("standard_authors", "foreword")
def foreword(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """前言, the number at the head of the page."""
    sheet = Sheet(210, 297, rng)
    left, right = sheet.mm(25), sheet.width - sheet.mm(22)
    sheet.line_of(
        right, sheet.mm(26), [_number(standard)], Type(HEI, sheet.pt(11), INK), align="right"
    )
    sheet.line_of(
        sheet.width / 2, sheet.mm(52), "前    言", Type(HEI_BOLD, sheet.pt(16), INK), align="center"
    )
    what = "本文件" if standard.published.year >= 2020 and rng.random() < 0.7 else "本标准"
    rule = "GB/T 1.1—2020" if what == "本文件" else "GB/T 1.1—2009"
    joint = rng.choice(("、", "、", "，"))
    names = Value(joint.join(standard.drafters), "drafters", "、".join(standard.drafters))
    body = Type(SONG, sheet.pt(11.5), INK)
    y = sheet.mm(64)
    paragraphs: list[list[Run]] = [
        [f"{what}按照{rule}给出的规则起草。"],
        ["请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。"],
        [f"{what}由{standard.proposer}提出并归口。"],
        [f"{what}起草单位：{'、'.join(standard.units)}。"],
        [f"{what}主要起草人：", names, "。"],
    ]
    if rng.random() < 0.5:
        paragraphs.append([f"{what}为首次发布。"])
    if rng.random() < 0.4:
        del paragraphs[1]
    for paragraph in paragraphs:
        y = sheet.paragraph(
            (left, y, right, float(sheet.height)), paragraph, body, leading=1.75, first_indent=2
        )
    foot = rng.choice(("I", "II"))
    sheet.line_of(right, sheet.mm(278), foot, Type(SONG, sheet.pt(10), INK), align="right")
    return _ranked(sheet, standard)


@layout("standard_authors", "list")
def drafters_list(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A list of units and drafters, as provincial standards print it before the text."""
    sheet = style.sheet(rng)
    left, right = sheet.mm(26), sheet.width - sheet.mm(26)
    kind, strong = style.text(sheet, 1.15), Type(HEI, sheet.pt(12.5), INK)
    sheet.line_of(
        sheet.width / 2,
        sheet.mm(44),
        [_title(standard)],
        Type(HEI_BOLD, sheet.pt(18), INK),
        align="center",
    )
    sheet.line_of(sheet.width / 2, sheet.mm(54), [_number(standard)], strong, align="center")
    y = sheet.mm(76)
    parts: tuple[tuple[str, list[Run]], ...] = (
        (rng.choice(("提出单位", "归口单位", "批准单位")), [standard.proposer]),
        (rng.choice(("起草单位", "主要起草单位")), ["、".join(standard.units)]),
        (
            rng.choice(("主要起草人", "起草人员", "编写人员")),
            [Value("  ".join(standard.drafters), "drafters", "、".join(standard.drafters))],
        ),
    )
    for label, text in parts:
        sheet.line_of(left, y, f"{label}：", strong)
        box = (left + sheet.mm(34), y - kind.size * 1.35, right, float(sheet.height))
        y = sheet.paragraph(box, text, kind, leading=1.8) + sheet.mm(10)
    if rng.random() < 0.4:
        unit = standard.units[0]
        put_seal(sheet, Seal(unit, diameter=40), right - sheet.mm(24), y + sheet.mm(16))
    return _ranked(sheet, standard)
