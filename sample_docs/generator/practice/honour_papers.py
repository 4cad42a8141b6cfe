"""Awards, and papers of the kind ``other``."""

from random import Random
from typing import Any

from sample_docs.generator.drawing.marks import put_code, put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG, XIAOWEI
from sample_docs.generator.facts.achievements import Award
from sample_docs.generator.facts.dates import Moment, months_later, written
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.papers.ornament import border, glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.pages import Pages, Paper, restyled, stamp

INK: RGB = (36, 30, 28)
RED: RGB = (188, 30, 32)


class Writing:
    """The values of an award."""

    def __init__(self, award: Award, rng: Random) -> None:
        self.holder = Value(award.holder, "holder")
        self.name = Value(award.name, "award")
        self.issuer = Value(award.issuer, "issuer")
        day = award.awarded if rng.random() < 0.6 else award.awarded.month_only
        form = rng.choice(("han0", "cn_gap", "hano", "cn", "dot0"))
        self.day = Value(written(day, form), "awarded_on", day.iso)


def _level(sheet: Sheet, award: Award) -> None:
    place = sheet.fields["issuer"]
    sheet.note(Value(award.issuer_level, "issuer_level"), place.box, place.size)


@layout("award_certificate", "rows", PRACTICE)
def rows(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """获奖证书, upright: labelled rows in a frame."""
    w = Writing(award, rng)
    sheet = Sheet(200, 276, rng, ground=(254, 250, 242))
    glow(sheet, (248, 226, 206), 0.5)
    border(sheet, rng.choice((RED, (170, 130, 60))), 10, rng.choice(("scallops", "beads")))
    middle = sheet.width / 2
    title = Type(rng.choice((XIAOWEI, KAI)), sheet.pt(40), RED, 0.3)
    sheet.line_of(middle, sheet.mm(66), "获奖证书", title, align="center")
    kind = Type(rng.choice((KAI, SONG)), sheet.pt(16), INK)
    entries = (
        ("获奖者", w.holder),
        ("奖　项", w.name),
        ("授予单位", w.issuer),
        ("授予时间", w.day),
    )
    y = sheet.mm(104)
    for label, value in entries:
        sheet.line_of(sheet.mm(34), y, label, kind.at(sheet.pt(13)))
        shown = kind
        while shown.width(value.text) > sheet.width - sheet.mm(96):
            shown = shown.at(shown.size * 0.95)
        sheet.line_of(sheet.mm(64), y, [value], shown)
        under = y + sheet.mm(3)
        sheet.draw.line(
            (sheet.mm(62), under, sheet.width - sheet.mm(32), under), (190, 150, 120), 2
        )
        y += sheet.mm(24)
    words = rng.choice(("特颁此证，以资鼓励。", "特此表彰。", "以资表彰，再接再厉。"))
    sheet.line_of(middle, y + sheet.mm(4), words, kind.at(sheet.pt(14)), align="center")
    number = f"证字第{award.number}号"
    sheet.line_of(sheet.mm(34), sheet.height - sheet.mm(28), number, kind.at(sheet.pt(11)))
    stamp(sheet, award.issuer, sheet.width - sheet.mm(62), sheet.height - sheet.mm(52))
    _level(sheet, award)
    return [sheet]


@layout("award_certificate", "decision", PRACTICE)
def decision(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """A decision (表彰决定) that names several people, the applicant among them."""
    w, style = Writing(award, rng), restyled(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=28, top=34, bottom=22))
    pages.title(award.issuer, 27, colour=RED)
    pages.gap(4)
    kind = style.text(pages.sheet, 1.25)
    number = f"民发〔{award.awarded.year}〕{rng.randint(5, 120)}号"
    pages.say(number, kind, align="center")
    pages.sheet.draw.line((pages.left, pages.y, pages.left + pages.width, pages.y), RED, 5)
    pages.gap(9)
    head = f"关于表彰{award.awarded.year}年度社会工作先进典型的决定"
    pages.say(head, style.strong(pages.sheet, 1.5), align="center", leading=1.7)
    pages.gap(4)
    opening = "各街道办事处、镇人民政府，各社会工作服务机构："
    pages.say(opening, kind, leading=1.9)
    text: list[Run] = ["为激励广大社会工作者扎根基层、服务群众，经推荐评选和公示，"]
    text += [w.issuer, "决定授予下列人员“", w.name, "”，现予表彰："]
    pages.say(text, kind, indent=2, leading=1.9)
    names: list[Run] = [*distinct_names(rng, rng.randint(5, 9), award.holder)]
    names.insert(rng.randint(0, len(names)), w.holder)
    listed: list[Run] = []
    for name in names:
        listed += [name, "　　"]
    pages.say(listed[:-1], kind, indent=2, leading=2.0)
    pages.say("希望受表彰的同志珍惜荣誉，再创佳绩。", kind, indent=2, leading=1.9)
    pages.gap(22)
    sheet, x = pages.sheet, pages.left + pages.width - pages.sheet.mm(40)
    sheet.line_of(x, pages.y, award.issuer, kind, align="center")
    sheet.line_of(x, pages.y + sheet.mm(10), [w.day], kind, align="center")
    stamp(sheet, award.issuer, x, pages.y + sheet.mm(4))
    _level(sheet, award)
    return pages.sheets


def _person(facts: Any) -> bool:
    return isinstance(facts, Applicant)


@layout("other", "training_certificate", PRACTICE, accepts=_person)
def training_certificate(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A certificate of further training in social work, which proves no level."""
    sheet = Sheet(262, 184, rng, ground=(252, 251, 246))
    border(sheet, (70, 104, 150), 8, rng.choice(("double", "keys")))
    middle = sheet.width / 2
    title = Type(rng.choice((XIAOWEI, KAI)), sheet.pt(34), (44, 70, 120), 0.25)
    head = rng.choice(("培训合格证书", "结业证书", "继续教育证书"))
    sheet.line_of(middle, sheet.mm(46), head, title, align="center")
    put_portrait(sheet, (sheet.mm(26), sheet.mm(62), sheet.mm(54), sheet.mm(101)), person.female)
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(15), INK)
    day = Moment(rng.randint(2016, 2020), rng.randint(3, 11), rng.randint(3, 24))
    course = rng.choice(("社会工作督导能力提升班", "社会工作实务培训班", "社工站骨干研修班"))
    hours = rng.choice((24, 32, 40, 72))
    text = f"{person.name}同志于{written(day, 'cn')}至{day.month}月{day.day + 3}日参加{course}，"
    text += f"修满{hours}学时，考核合格，准予结业。"
    box = (sheet.mm(66), sheet.mm(60), sheet.width - sheet.mm(26), float(sheet.height))
    sheet.paragraph(box, text, kind, leading=2.0, first_indent=2)
    number = f"证书编号：PX{day.year}{digits(rng, 5)}"
    sheet.line_of(sheet.mm(26), sheet.mm(154), number, kind.at(sheet.pt(11)))
    unit = rng.choice(("重庆市社会工作培训基地", "重庆嘉江大学社会工作系", "西南巴山大学培训学院"))
    x = sheet.width * 0.73
    sheet.line_of(x, sheet.mm(136), unit, kind, align="center")
    sheet.line_of(x, sheet.mm(146), written(months_later(day, 0), "cn"), kind, align="center")
    stamp(sheet, unit, x, sheet.mm(140))
    return [sheet]


@layout("other", "insurance_record", PRACTICE, accepts=_person)
def insurance_record(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A print of social insurance payments, which is no proof of social work."""
    style = restyled(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=20, top=28))
    pages.title("城镇职工基本养老保险参保证明", 18)
    pages.gap(2)
    kind = style.text(pages.sheet)
    pages.say(f"姓名：{person.name}　　社会保障号：{person.id_number}　　性别：{person.sex}", kind)
    pages.say(f"现参保单位：{person.job.employer}", kind)
    table: list[Row] = [
        [
            Cell(text, align="center")
            for text in ("缴费年月", "缴费基数", "单位缴费", "个人缴费", "状态")
        ]
    ]
    start = Moment(2019, rng.randint(1, 12))
    for number in range(rng.randint(14, 20)):
        base = rng.choice((3465, 3570, 4020))
        month = written(months_later(start, number), "dash")
        sums = (str(base), f"{base * 0.16:.2f}", f"{base * 0.08:.2f}", "已到账")
        table.append([Cell(text, align="center") for text in (month, *sums)])
    pages.rows([1.4, 1.2, 1.2, 1.2, 1], table, least_row=8)
    pages.gap(5)
    code = digits(rng, 16)
    sheet = pages.sheet
    put_code(sheet, pages.left, pages.y, f"https://sb.example.com/{code}", 22)
    small = Type(HEI, sheet.pt(9), (80, 84, 90))
    sheet.line_of(pages.left + sheet.mm(28), pages.y + sheet.mm(8), f"验证码：{code}", small)
    note = "本证明由参保人自助打印，可扫码核验，不再加盖印章。"
    sheet.line_of(pages.left + sheet.mm(28), pages.y + sheet.mm(15), note, small)
    return pages.sheets
