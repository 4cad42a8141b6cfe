"""A copied ID card over two halves of a page, and papers of the kind ``other``."""

from random import Random
from typing import Any

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.facts.dates import Moment, months_later, written
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.matinee.agency_identity import back, face
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.practice.pages import Pages, Paper, restyled, stamp
from sample_docs.generator.tryout.laying import lay

GOODS = ("个案面谈", "小组活动", "入户探访", "社区活动", "材料整理", "督导会议", "项目例会")


def _person(facts: Any) -> bool:
    return isinstance(facts, Applicant)


@layout("id_card", "quay_halves", ENCORE)
def halves(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Each side in the middle of its half of the page, its name above it in plain type."""
    sheet = style.sheet(rng)
    grey, wide = rng.random() < 0.45, sheet.mm(rng.choice((85.6, 100.0, 112.0)))
    kind = style.text(sheet, 1.25)
    names = rng.choice(
        (("正面", "反面"), ("（人像面）", "（国徽面）"), ("身份证正面", "身份证背面"))
    )
    parts = (face(person, rng), back(person, rng))
    for place, (name, part) in enumerate(zip(names, parts, strict=True)):
        top = sheet.mm(34 + 128 * place)
        sheet.line_of(sheet.width / 2, top, name, kind, align="center")
        left = (sheet.width - wide) / 2 + sheet.mm(rng.uniform(-4, 4))
        lay(sheet, part, left, top + sheet.mm(rng.uniform(9, 14)), wide, grey=grey)
    return [sheet]


@layout("other", "quay_work_log", ENCORE, accepts=_person)
def work_log(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """社工工作日志: a month's days with what was done, often by hand; no proof of anything."""
    pages = Pages(style, rng, Paper(margin=19, top=22, bottom=18))
    pages.title(rng.choice(("社工工作日志", "社会工作者每日工作记录", "驻点社工月度工作台账")), 19)
    pages.gap(1)
    start = months_later(Moment(2021, 1), -rng.randint(0, 14))
    told = f"单位：{person.job.employer}　　姓名：{person.name}　　{start.year}年{start.month}月"
    pages.say(told, leading=2.0)
    strong = style.labels(pages.sheet)
    heads = ("日期", "工作类别", "工作内容", "时长", "备注")
    rows: list[Row] = [[Cell(head, align="center", kind=strong) for head in heads]]
    day = rng.randint(1, 3)
    while day < 28:
        what = rng.choice(GOODS)
        about = {
            "个案面谈": "跟进在册服务对象，做好会谈准备与记录",
            "小组活动": "布置场地，带领小组并整理组员反馈",
            "入户探访": f"走访独居老人{rng.randint(2, 6)}户，登记需求",
        }.get(what, "按照本月安排完成相关事务")
        texts = (f"{start.month}.{day}", what, about, f"{rng.randint(1, 4)}小时", "")
        align = ("center", "center", "left", "center", "center")
        rows.append(
            [Cell([style.short(text)], align=how) for text, how in zip(texts, align, strict=True)]
        )
        day += rng.choice((1, 2, 2, 3))
    pages.rows([1.3, 2, 5.6, 1.4, 1.4], rows, least_row=10.5)
    pages.gap(3)
    sheet, y = pages.sheet, pages.y + pages.sheet.mm(6)
    (checker,) = distinct_names(rng, 1, person.name)
    for x, label, name, hand in (
        (pages.left, "填报人：", person.name, style.hand),
        (pages.left + pages.width * 0.5, "审核人：", checker, style.third_hand),
    ):
        sheet.line_of(x, y, [label, style.signed(sheet, name, hand)], style.text(sheet))
    return pages.sheets


@layout("other", "quay_membership", ENCORE, accepts=_person)
def membership(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """会员证明: an association says the applicant is its member; supports nothing that is asked."""
    style = restyled(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=28, top=34, bottom=24))
    place = person.district
    unit = f"重庆市{place}社会工作协会"
    pages.title(rng.choice(("会员证明", "个人会员证明", "协会会员登记证明")), 24)
    pages.gap(8)
    body = style.text(pages.sheet, 1.3)
    joined = Moment(rng.randint(2014, 2019), rng.randint(1, 12), rng.randint(1, 28))
    told: list[Run] = [
        f"{person.name}，{person.sex}，现在{person.job.employer}工作，",
        f"于{written(joined, style.date_style)}经本会理事会审议，加入本会，为本会个人会员，",
        f"会员号{place[0]}会字第{rng.randint(101, 899):04d}号，按时缴纳会费，积极参加本会活动。",
    ]
    pages.say(told, body, indent=2, leading=2.1)
    pages.say("特此证明。", body, indent=2, leading=2.1)
    pages.gap(24)
    sheet, x = pages.sheet, pages.left + pages.width * 0.7
    sheet.line_of(x, pages.y, unit, body, align="center")
    day = Moment(2021, 3, rng.randint(17, 30))
    low = pages.y + sheet.mm(11)
    sheet.line_of(x, low, written(day, style.date_style), body, align="center")
    stamp(sheet, unit, x, pages.y + sheet.mm(4), 3)
    pages.gap(40)
    small = Type(style.body, sheet.pt(10), style.colour)
    pages.say([Value("说明：本证明只用于证实会员身份，不作职称、学历或工作年限的依据。")], small)
    return pages.sheets
