"""ID card, registration certificate, awards, and papers of the kind ``other``."""

from random import Random
from typing import Any

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.achievements import Award
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.papers.identity import two_photos
from sample_docs.generator.papers.ornament import border, glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.laying import lay
from sample_docs.generator.tryout.official import Official
from sample_docs.generator.tryout.stationery import dressed

INK: RGB = (34, 32, 32)
RED: RGB = (184, 26, 30)


@layout("id_card", "side_by_side", TRYOUT)
def side_by_side(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Both sides beside each other on a landscape page, a line on their use across the foot."""
    sheet = style.sheet(rng, 297, 210)
    head = Type(style.bold, sheet.pt(16), style.colour)
    words = rng.choice(("第二代居民身份证（正反面）复印件", "身份证复印件粘贴处", "有效身份证件"))
    sheet.line_of(sheet.width / 2, sheet.mm(34), words, head, align="center")
    wide, grey = sheet.mm(124), rng.random() < 0.4
    parts = two_photos(person, style, rng)
    if rng.random() < 0.3:
        parts.reverse()
    for index, part in enumerate(parts):
        left = sheet.mm(18) + index * (wide + sheet.mm(12))
        lay(sheet, part, left, sheet.mm(56), wide, grey=grey)
    small = Type(style.body, sheet.pt(12), style.colour)
    use = rng.choice(("仅限申报社会工作督导库使用，再次复印无效", "仅供督导库人选推荐审核使用"))
    sheet.line_of(sheet.width / 2, sheet.mm(168), use, small, align="center")
    return [sheet]


@layout("award_certificate", "upright_scroll", TRYOUT)
def upright_scroll(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """荣誉证书, upright: number under the title, greeting, one sentence, issuer and day below."""
    sheet = Sheet(190, 268, rng, ground=(255, 249, 236))
    glow(sheet, rng.choice(((250, 228, 190), (248, 220, 214))), 0.6)
    border(sheet, rng.choice((RED, (186, 142, 62))), 8, rng.choice(("beads", "keys")))
    middle = sheet.width / 2
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(40), RED, 0.3)
    head = rng.choice(("荣誉证书", "获奖证书", "表彰证书"))
    sheet.line_of(middle, sheet.mm(58), head, title, align="center")
    small = Type(SONG, sheet.pt(11), INK)
    sheet.line_of(middle, sheet.mm(70), f"（证书号：{award.number}）", small, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(17), INK)
    name: list[Run] = [Value(award.holder, "holder"), " 同志："]
    sheet.line_of(sheet.mm(28), sheet.mm(96), name, body)
    year = award.awarded.year
    text: list[Run] = [f"在{year}年度社会工作中成绩突出，荣获“", Value(award.name, "award"), "”"]
    text += [rng.choice(("。", "，特予表彰。", "，特发此证。"))]
    box = (sheet.mm(28), sheet.mm(104), sheet.width - sheet.mm(28), float(sheet.height))
    sheet.paragraph(box, text, body, leading=2.1, first_indent=2)
    y = sheet.mm(206)
    issuer = Value(award.issuer, "issuer")
    sheet.line_of(middle, y, [issuer], body.at(sheet.pt(15)), align="center")
    when = award.awarded if rng.random() < 0.6 else award.awarded.month_only
    day = Value(written(when, rng.choice(("han", "cn", "hano"))), "awarded_on", when.iso)
    sheet.line_of(middle, y + sheet.mm(12), [day], body.at(sheet.pt(15)), align="center")
    stamp(sheet, award.issuer, middle + sheet.mm(8), y + sheet.mm(4), 4)
    place = sheet.fields["issuer"]
    sheet.note(Value(award.issuer_level, "issuer_level"), place.box, place.size)
    return [sheet]


@layout("award_certificate", "circular", TRYOUT)
def circular(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """表彰通报: an official paper whose list of names holds the applicant's."""
    number = f"〔{award.awarded.year}〕{rng.randint(20, 190)}号"
    page = Official(style, rng, f"{award.issuer}文件", number, 1.18)
    page.title(f"关于表扬{award.awarded.year}年度社会工作先进典型的通报", 17)
    page.say("各街道办事处、镇人民政府，各社会工作服务机构：", 0)
    issuer: list[Run] = ["为激励广大社会工作者，经评选，", Value(award.issuer, "issuer")]
    page.say([*issuer, "决定对下列同志予以通报表扬："])
    honour: list[Run] = ["授予", Value(award.holder, "holder"), "同志“"]
    page.say([*honour, Value(award.name, "award"), "”荣誉。"])
    others = "、".join(distinct_names(rng, 3, award.holder))
    page.say(f"授予{others}等同志“社会工作宣传积极分子”荣誉。")
    page.say("希望受表扬的同志珍惜荣誉，再接再厉，为社会工作事业作出新的贡献。")
    when = award.awarded
    day = Value(written(when, rng.choice(("cn", "han"))), "awarded_on", when.iso)
    page.close([award.issuer], [day], award.issuer)
    page.copies("市民政局。", f"{award.issuer}办公室")
    first = page.pages.sheets[0]
    place = first.fields["issuer"]
    first.note(Value(award.issuer_level, "issuer_level"), place.box, place.size)
    return page.pages.sheets


def _person(facts: Any) -> bool:
    return isinstance(facts, Applicant)


@layout("other", "training_hours", TRYOUT, accepts=_person)
def training_hours(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """继续教育证书: hours of training in a table, which proves neither level nor years."""
    style = dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(190, 262, 22, 34, 18))
    border(pages.sheet, (60, 96, 140), 7, "double")
    pages.title(rng.choice(("继续教育学时证明", "社会工作继续教育证书", "继续教育登记卡")), 22)
    pages.gap(6)
    kind = style.text(pages.sheet, 1.15)
    pages.say(f"学员姓名：{person.name}　　性别：{person.sex}", kind, leading=2)
    pages.say(f"学员编号：XY{rng.randint(2016, 2020)}{rng.randint(1000, 9999)}", kind, leading=2)
    courses = ("社会工作伦理", "个案管理实务", "项目策划与评估", "督导技巧", "危机干预")
    rows: list[Row] = [[Cell(t, align="center") for t in ("培训时间", "培训课程", "学时", "考核")]]
    for course in rng.sample(courses, 3):
        when = Moment(rng.randint(2017, 2020), rng.randint(3, 11), rng.randint(2, 27))
        cells = (written(when, "dot"), course, str(rng.choice((8, 12, 16))), "合格")
        rows.append([Cell(text, align="center") for text in cells])
    pages.rows([2, 3, 1, 1.2], rows, least_row=11)
    pages.gap(24)
    unit = rng.choice(("重庆市社会工作者联合促进会", "重庆城市民政职业学院"))
    sheet, right = pages.sheet, pages.left + pages.width
    sheet.line_of(right, pages.y, f"培训机构：{unit}", kind, align="right")
    day = written(Moment(2020, rng.randint(10, 12), rng.randint(3, 26)), "cn")
    sheet.line_of(right, pages.y + sheet.mm(10), day, kind, align="right")
    stamp(sheet, unit, right - sheet.mm(30), pages.y + sheet.mm(4), 4)
    return pages.sheets


@layout("other", "supervision_note", TRYOUT, accepts=_person)
def supervision_note(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """督导记录: a talk between supervisor and workers, which is no record of a case."""
    style = dressed(style, rng)
    pages = Pages(style, rng, Paper(margin=22, top=30))
    pages.title(rng.choice(("督导工作记录表", "机构督导会谈记录", "团体督导记录")), 20)
    pages.gap(3)
    names = distinct_names(rng, 3, person.name)
    when = Moment(rng.randint(2018, 2020), rng.randint(2, 12), rng.randint(3, 26))
    talk = "社工汇报近期工作压力和项目进度，督导者就时间管理和文书规范给予指导。"
    advice = "建议团队每周固定半天整理文书；新入职社工由资深社工带教；下月开展一次同侪分享。"
    rows: list[Row] = [
        [Cell("督导者"), Cell(style.short(names[0])), Cell("督导时间"), Cell(style.date(when))],
        [Cell("受督导人员"), Cell(style.short(f"{person.name}、{names[1]}、{names[2]}"), 3)],
        [Cell("督导形式"), Cell(style.short("团体督导")), Cell("时长"), Cell(style.short("2小时"))],
        [Cell("督导内容"), Cell(style.long(talk), 3, least=54, valign="top")],
        [Cell("督导建议"), Cell(style.long(advice), 3, least=44, valign="top")],
    ]
    pages.rows([1.2, 2.2, 1.2, 2.2], rows, least_row=11)
    pages.gap(8)
    chief = style.signed(pages.sheet, names[0], style.third_hand)
    pages.say(["督导者签名：", chief], style.text(pages.sheet), align="right")
    return pages.sheets


@layout("other", "pay_slip", TRYOUT, accepts=_person)
def pay_slip(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A receipt for volunteers' allowances: names, sums and signatures, nothing asked for."""
    style = dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(297, 210, 20, 26, 16))
    pages.title(rng.choice(("志愿者补贴签领表", "活动补贴发放表", "误餐补助发放表")), 20)
    pages.gap(2)
    kind = style.text(pages.sheet, 1.05)
    pages.say(f"单位：{person.job.employer}", kind)
    heads = ("序号", "姓名", "摘要", "金额（元）", "签字")
    rows: list[Row] = [[Cell(text, align="center") for text in heads]]
    total = 0
    for place, name in enumerate(distinct_names(rng, 7, person.name), 1):
        sum_ = rng.choice((30, 50, 80))
        total += sum_
        signed = style.signed(pages.sheet, name, style.second_hand)
        cells: tuple[list[Run], ...] = (
            [str(place)],
            [name],
            [rng.choice(("交通", "误餐"))],
            [f"{sum_}.00"],
            [signed],
        )
        rows.append([Cell(cell, align="center") for cell in cells])
    rows.append([Cell("合计", 3, align="center"), Cell(f"{total}.00", align="center"), Cell("")])
    pages.rows([0.8, 2, 2.4, 1.6, 2.2], rows, least_row=11)
    pages.gap(4)
    line = f"制表：{person.name}　　　　审核：　　　　　　负责人："
    pages.say(line, Type(HEI, kind.size, style.colour))
    return pages.sheets
