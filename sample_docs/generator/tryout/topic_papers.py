"""Papers of research topics: an official notice with a table, a task book, and standards."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, SONG
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.publications import Topic
from sample_docs.generator.facts.standards import Standard
from sample_docs.generator.papers import topic as topics
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.official import Official
from sample_docs.generator.tryout.stationery import dressed

INK: RGB = (30, 30, 34)


def _ranked(sheets: list[Sheet], rank: int, where: str) -> list[Sheet]:
    """The rank follows from the order of names."""
    for sheet in sheets:
        if where in sheet.fields:
            place = sheet.fields[where]
            sheet.note(Value(str(rank), "rank"), place.box, place.size)
    return sheets


@layout("topic_commission", "official_notice", TRYOUT)
def official_notice(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """关于…课题立项的通知: number, addressee, the topic in a table of one row, copies."""
    number = f"研〔{facts.issued.year}〕{rng.randint(3, 90)}号"
    page = Official(style, rng, facts.commissioner, number, 1.15)
    w, pages = topics.Writing(facts, rng), page.pages
    page.title(f"关于公布{facts.issued.year}年度研究课题立项名单的通知", 17)
    page.say(f"{facts.unit}：", 0)
    text: list[Run] = ["经组织专家评审，", w.commissioner, "研究决定，批准下列"]
    page.say([*text, *w.level, "课题立项，请课题承担单位和负责人认真组织实施。"])
    labels = page.style.labels(pages.sheet)
    heads = ("课题编号", "课题名称", "负责人", "课题组成员（按排名，含负责人）", "完成时间")
    cells: tuple[list[Run], ...] = (
        [w.number],
        [w.name],
        [w.leader],
        [w.members],
        [w.date(facts.due)],
    )
    rows: list[Row] = [
        [Cell(text, align="center", kind=labels) for text in heads],
        [Cell(cell, align="center" if place != 1 else "left") for place, cell in enumerate(cells)],
    ]
    pages.gap(2)
    pages.rows([1.8, 3, 1.2, 2.6, 1.5], rows)
    pages.gap(3)
    page.say(f"资助经费{facts.funds / 10:g}万元，逾期未结题的按撤项处理。")
    page.close([facts.commissioner], [w.issued], facts.commissioner)
    page.copies("各课题承担单位。", f"{facts.commissioner}办公室")
    return _ranked(pages.sheets, facts.rank, "members")


@layout("topic_commission", "task_book", TRYOUT)
def task_book(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题任务书: label lines on top, the group in a table, what is to be delivered, two seals."""
    style = dressed(style, rng, printed=True)
    w, pages = topics.Writing(facts, rng), Pages(style, rng, Paper(margin=23, top=28, bottom=18))
    pages.say(["编号：", w.number], style.text(pages.sheet), align="right")
    pages.title(rng.choice(("研究课题委托任务书", "课题研究任务委托书", "委托研究课题合同")), 21)
    pages.gap(4)
    kind, labels = style.text(pages.sheet, 1.12), style.labels(pages.sheet)
    lines: tuple[Text, ...] = (
        ["课题名称：", w.name],
        ["委托单位：", w.commissioner],
        [f"承担单位：{facts.unit}"],
        ["首席（负责）人：", w.leader],
        ["起止时间：", w.date(facts.issued.month_only), "—", w.date(facts.due)],
        [f"经费额度：{facts.funds / 10:g}万元"],
    )
    for line in lines:
        pages.say(line, kind, leading=1.95)
    pages.gap(2)
    top = pages.y
    rows: list[Row] = [
        [Cell(t, align="center", kind=labels) for t in ("序号", "课题组成员", "职责", "签名")]
    ]
    for rank, name in enumerate(facts.members, 1):
        own = name == facts.person
        duty = "主持" if rank == 1 else rng.choice(topics.DUTIES)
        signed = style.signed(pages.sheet, name, style.second_hand)
        cells: tuple[list[Run], ...] = (
            [Value(str(rank), "rank" if own else "")],
            [name],
            [duty],
            [signed],
        )
        rows.append([Cell(cell, align="center") for cell in cells])
    pages.rows([0.8, 2, 2.4, 2], rows, least_row=11)
    sheet = pages.sheet
    place = (pages.left, min(top, pages.y), pages.left + pages.width, pages.y)
    sheet.note(Value("、".join(facts.members), "members"), place, kind.size)
    pages.gap(3)
    pages.say("成果要求：研究报告一份，公开发表论文或决策建议不少于一项。", kind, leading=1.9)
    pages.room(sheet.mm(52))
    pages.gap(22)
    sheet, y = pages.sheet, pages.y
    for index, (label, unit) in enumerate((("委托方", facts.commissioner), ("承担方", facts.unit))):
        x = pages.left + pages.width * 0.52 * index
        sheet.line_of(x, y, f"{label}（盖章）：", kind)
        sheet.line_of(x, y + sheet.mm(11), [w.issued], kind)
        stamp(sheet, unit, x + sheet.mm(38), y + sheet.mm(4), 3)
    return pages.sheets


def _number(standard: Standard) -> Value:
    return Value(standard.number, "standard_number", standard.normalised_number)


@layout("standard_cover", "left_block", TRYOUT)
def left_block(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A printed edition's cover: codes upper left, title at the left, days in a row."""
    sheet = Sheet(210, 297, rng, ground=(253, 253, 252))
    left, right = sheet.mm(26), sheet.width - sheet.mm(22)
    small = Type(HEI, sheet.pt(11), INK)
    sheet.line_of(left, sheet.mm(26), "ICS 03.080", small)
    sheet.line_of(left, sheet.mm(33), f"CCS A {rng.randint(10, 20)}", small)
    local = standard.family == "local"
    family = "地方标准" if local else "国家标准"
    head = Type(style.bold, sheet.pt(30), INK, 0.4)
    sheet.line_of(
        left, sheet.mm(64), "重庆市" if local else "中华人民共和国", head.at(sheet.pt(20))
    )
    sheet.line_of(left, sheet.mm(80), family, head)
    number = Type(HEI, sheet.pt(16), INK)
    sheet.line_of(right, sheet.mm(80), [_number(standard)], number, align="right")
    sheet.draw.line((left, sheet.mm(87), right, sheet.mm(87)), INK, 6)
    title = Type(style.bold, sheet.pt(25), INK)
    box = (left, sheet.mm(120), right - sheet.mm(20), float(sheet.height))
    y = sheet.paragraph(box, [Value(standard.title, "title")], title, leading=1.5)
    twin = Type(SONG, sheet.pt(12), INK)
    sheet.paragraph((left, y + sheet.mm(5), box[2], box[3]), standard.english, twin)
    kind = Type(HEI, sheet.pt(13), INK)
    form = rng.choice(("dash", "cn", "cn0"))
    day = Value(written(standard.published, form), "published_on", standard.published.iso)
    foot = sheet.height - sheet.mm(48)
    sheet.line_of(left, foot, [day, " 发布"], kind)
    start = f"{written(standard.effective, form)} 实施"
    sheet.line_of(right, foot, start, kind, align="right")
    sheet.draw.line((left, foot + sheet.mm(4), right, foot + sheet.mm(4)), INK, 4)
    office = "重庆市市场监督管理局" if local else "国家市场监督管理总局"
    if local and standard.published.year < 2019:
        office = "重庆市质量技术监督局"
    elif not local and standard.published.year < 2018:
        office = "国家质量监督检验检疫总局"
    face = Type(style.bold, sheet.pt(16), INK, 0.1)
    sheet.line_of(sheet.width / 2, foot + sheet.mm(16), f"{office}　发布", face, align="center")
    return [sheet]


@layout("standard_authors", "numbered_foreword", TRYOUT)
def numbered_foreword(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """前言 with the number in the running head, the drafters after the units, a page number."""
    sheet = Sheet(210, 297, rng, ground=(253, 253, 252))
    left, right = sheet.mm(28), sheet.width - sheet.mm(24)
    small = Type(HEI, sheet.pt(10.5), INK)
    sheet.line_of(right, sheet.mm(20), [_number(standard)], small, align="right")
    head = Type(style.bold, sheet.pt(17), INK, 1.0)
    sheet.line_of(sheet.width / 2, sheet.mm(46), "前言", head, align="center")
    kind = Type(SONG, sheet.pt(12), INK)
    joint = rng.choice(("、", "，", "　"))
    people = Value(joint.join(standard.drafters), "drafters", "、".join(standard.drafters))
    word = rng.choice(("本文件", "本标准"))
    paragraphs: tuple[list[Run], ...] = (
        [f"{word}按照GB/T 1.1《标准化工作导则》的规定起草。"],
        [f"{word}由{standard.proposer}提出、归口并组织实施。"],
        ["请注意", word, "的某些内容可能涉及专利，发布机构不承担识别专利的责任。"],
        [f"{word}起草单位：{'、'.join(standard.units)}。"],
        [f"{word}起草人：", people, "。"],
        [f"{word}为首次发布。"],
    )
    y = sheet.mm(58)
    for text in paragraphs:
        box = (left, y, right, float(sheet.height))
        y = sheet.paragraph(box, text, kind, leading=1.85, first_indent=2)
    page = rng.choice(("I", "II", "III"))
    sheet.line_of(right, sheet.height - sheet.mm(18), page, small, align="right")
    return _ranked([sheet], standard.rank, "drafters")
