"""A copied ID card, and papers of the kind ``other``: a labour contract, a group's entry list."""

from random import Random
from typing import Any

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.matinee.agency_identity import back, face
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.practice.pages import Pages, Paper, restyled, stamp
from sample_docs.generator.tryout.laying import lay


def _person(facts: Any) -> bool:
    return isinstance(facts, Applicant)


@layout("id_card", "house_side_by_side", SOIREE)
def side_by_side(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Both sides beside each other on the upper half of a page; what for, and the unit's seal."""
    sheet = style.sheet(rng)
    grey, wide = rng.random() < 0.5, sheet.mm(84)
    top = sheet.mm(rng.uniform(44, 58))
    title = Type(style.bold, sheet.pt(17), style.colour, 0.1)
    words = rng.choice(("身份证复印件", "居民身份证复印件", "申报人身份证"))
    sheet.line_of(sheet.width / 2, top - sheet.mm(14), words, title, align="center")
    parts = [face(person, rng), back(person, rng)]
    low = top
    for part, x in zip(parts, (sheet.mm(16), sheet.mm(110)), strict=True):
        low = lay(sheet, part, x, top + sheet.mm(rng.uniform(-1, 1)), wide, grey=grey)
    body, y = style.text(sheet, 1.15), low + sheet.mm(18)
    use = "此复印件仅用于申报重庆市社会工作督导库人选，他用无效。"
    sheet.line_of(sheet.mm(20), y, use, body)
    y += sheet.mm(16)
    end = sheet.line_of(sheet.mm(20), y, "本人签名：", body)
    sheet.sign(end + sheet.mm(2), y, person.name, style.pen(sheet, scale=1.4))
    if rng.random() < 0.6:
        sheet.line_of(sheet.mm(112), y, "与原件一致（单位盖章）", body)
        stamp(sheet, person.job.employer, sheet.mm(140), y + sheet.mm(4), 4)
    return [sheet]


@layout("other", "house_labour_contract", SOIREE, accepts=_person)
def labour_contract(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """劳动合同书: between the agency and the applicant; supports a proof but is none."""
    style = restyled(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=26, top=28, bottom=20))
    pages.title("劳 动 合 同 书", 24)
    pages.gap(5)
    body = style.text(pages.sheet, 1.12)
    start = Moment(rng.randint(2016, 2019), rng.randint(1, 12), 1)
    years = rng.choice((2, 3))
    end = Moment(start.year + years, start.month, 1)
    for text in (
        f"甲方（用人单位）：{person.job.employer}",
        f"乙方（劳动者）：{person.name}　　性别：{person.sex}",
        f"公民身份号码：{person.id_number}",
    ):
        pages.say(text, body, leading=2.0)
    pages.gap(3)
    strong = Type(style.bold, body.size, style.colour)
    term = f"{written(start, style.date_style)}起至{written(end, style.date_style)}止"
    clauses = (
        ("一、合同期限", f"本合同为固定期限劳动合同，期限{years}年，自{term}，其中试用期两个月。"),
        (
            "二、工作内容和地点",
            f"甲方安排乙方在{person.job.position}岗位工作，工作地点为重庆市{person.job.district}。",
        ),
        ("三、工作时间", "实行标准工时制，每日工作八小时，每周休息两日。"),
        ("四、劳动报酬", "甲方每月十五日前以货币形式足额支付乙方上月工资，具体标准另行约定。"),
        ("五、社会保险", "双方依法参加社会保险，按时缴纳各项社会保险费。"),
        (
            "六、合同的解除和终止",
            "按照《中华人民共和国劳动合同法》的有关规定执行。本合同一式两份，双方各执一份。",
        ),
    )
    for head, text in clauses:
        pages.say(head, strong, leading=1.9)
        pages.say(text, body, indent=2, leading=1.8)
    pages.gap(8)
    pages.room(pages.sheet.mm(34))
    sheet, y = pages.sheet, pages.y + pages.sheet.mm(6)
    sheet.line_of(pages.left, y, "甲方（盖章）：", body)
    signed = style.signed(sheet, person.name, style.hand)
    signs: list[Run] = ["乙方（签字）：", signed]
    sheet.line_of(pages.left + pages.width * 0.54, y, signs, body)
    day = written(start, style.date_style)
    for x in (pages.left, pages.left + pages.width * 0.54):
        sheet.line_of(x, y + sheet.mm(14), day, body)
    stamp(sheet, person.job.employer, pages.left + sheet.mm(44), y + sheet.mm(4), 3)
    return pages.sheets


@layout("other", "house_entry_list", SOIREE, accepts=_person)
def entry_list(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """组员报名表: who wants to take part, entered by hand; a supplement to a group's papers."""
    pages = Pages(style, rng, Paper(margin=19, top=24, bottom=18))
    pages.title(rng.choice(("组员报名表", "活动报名登记表", "小组成员报名登记表")), 20)
    pages.gap(1)
    community = f"{person.job.district}社工站"
    pages.say(f"登记地点：{community}　　　接待：{person.name}", leading=1.8)
    heads = ("序号", "姓名", "性别", "年龄", "联系电话", "紧急联系人", "备注")
    labels = style.labels(pages.sheet)
    rows: list[Row] = [[Cell(head, align="center", kind=labels) for head in heads]]
    names = distinct_names(rng, 2 * rng.randint(9, 12), person.name)
    for number in range(16):
        cells = [str(number + 1)]
        if 2 * number + 1 < len(names):
            cells += [names[2 * number], rng.choice("男女"), str(rng.randint(8, 74))]
            cells += [f"138****00{digits(rng, 2)}", names[2 * number + 1], ""]
        cells += [""] * (len(heads) - len(cells))
        row = [Cell(cells[0], align="center")]
        for text in cells[1:]:
            row.append(Cell([Value(text, hand=True)] if text else "", align="center"))
        rows.append(row)
    pages.rows([1, 2.2, 1.1, 1.1, 2.8, 2.4, 2], rows, least_row=11.5)
    pages.gap(2)
    pages.say("注：报名信息仅用于活动通知，名额有限，额满为止。", style.text(pages.sheet, 0.92))
    return pages.sheets
