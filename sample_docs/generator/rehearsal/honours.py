"""An award, and papers of the kind ``other``."""

from random import Random
from typing import Any

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import KAI, SONG
from sample_docs.generator.facts.achievements import Award
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.papers.ornament import border, glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.rehearsal.case_wording import dressed

INK: RGB = (40, 32, 28)
RED: RGB = (182, 28, 30)


@layout("award_certificate", "centred", REHEARSAL)
def centred(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """荣誉证书, landscape: name and award in lines of their own, all centred."""
    sheet = Sheet(276, 192, rng, ground=(255, 250, 240))
    glow(sheet, rng.choice(((250, 224, 200), (246, 236, 206))), 0.6)
    border(sheet, rng.choice(((190, 140, 60), RED)), 9, rng.choice(("keys", "scallops")))
    middle = sheet.width / 2
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(42), RED, 0.35)
    head = rng.choice(("荣誉证书", "证书", "奖状"))
    sheet.line_of(middle, sheet.mm(50), head, title, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(17), INK)
    holder = Value(award.holder, "holder")
    sheet.line_of(middle, sheet.mm(72), ["授予　", holder, "　同志"], body, align="center")
    name = Type(style.bold, sheet.pt(24), RED)
    while name.width(award.name) > sheet.width - sheet.mm(70):
        name = name.at(name.size * 0.95)
    year = award.awarded.year
    sheet.line_of(middle, sheet.mm(90), f"{year}年度", body, align="center")
    award_name = Value(award.name, "award")
    sheet.line_of(middle, sheet.mm(106), ["“", award_name, "”"], name, align="center")
    words = rng.choice(("称号，特发此证。", "特颁此证，以资鼓励。", "特此表彰。"))
    if "称号" in words and "案例" in award.name:
        words = "特颁此证，以资鼓励。"
    sheet.line_of(middle, sheet.mm(122), words, body, align="center")
    x = sheet.width * 0.7
    issuer = Value(award.issuer, "issuer")
    sheet.line_of(x, sheet.mm(146), [issuer], body.at(sheet.pt(15)), align="center")
    when = award.awarded if rng.random() < 0.5 else award.awarded.month_only
    day = Value(written(when, rng.choice(("han", "cn", "dot"))), "awarded_on", when.iso)
    sheet.line_of(x, sheet.mm(157), [day], body.at(sheet.pt(15)), align="center")
    stamp(sheet, award.issuer, x, sheet.mm(150), 5)
    number = f"编号：{award.number}"
    sheet.line_of(sheet.mm(28), sheet.mm(168), number, Type(SONG, sheet.pt(10.5), INK))
    place = sheet.fields["issuer"]
    sheet.note(Value(award.issuer_level, "issuer_level"), place.box, place.size)
    return [sheet]


def _person(facts: Any) -> bool:
    return isinstance(facts, Applicant)


@layout("other", "appointment", REHEARSAL, accepts=_person)
def appointment(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """聘书: an honorary post, which proves neither level nor years."""
    sheet = Sheet(264, 186, rng, ground=(254, 250, 242))
    glow(sheet, (246, 228, 206), 0.5)
    border(sheet, RED, 8, rng.choice(("double", "beads")))
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(44), RED, 0.6)
    sheet.line_of(sheet.width / 2, sheet.mm(52), "聘书", title, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(17), INK)
    year = rng.randint(2017, 2020)
    post = rng.choice(("社区志愿服务顾问", "社会工作专业实习指导老师", "社区公益导师"))
    unit = rng.choice(("重庆嘉江大学", "重庆城市民政职业学院", "重庆市社区服务发展协会"))
    sheet.line_of(sheet.mm(32), sheet.mm(76), f"{person.name}同志：", body)
    text = f"兹聘请您为我单位{post}，聘期{rng.choice(('一', '二', '三'))}年。"
    box = (sheet.mm(32), sheet.mm(82), sheet.width - sheet.mm(32), float(sheet.height))
    y = sheet.paragraph(box, text, body, leading=2.0, first_indent=2)
    sheet.paragraph((box[0], y, box[2], box[3]), "此聘。", body, leading=2.0, first_indent=2)
    x = sheet.width * 0.7
    sheet.line_of(x, sheet.mm(138), unit, body.at(sheet.pt(14)), align="center")
    day = written(Moment(year, rng.randint(2, 11), rng.randint(3, 26)), "cn")
    sheet.line_of(x, sheet.mm(149), day, body.at(sheet.pt(14)), align="center")
    stamp(sheet, unit, x, sheet.mm(142), 5)
    return [sheet]


@layout("other", "meeting_minutes", REHEARSAL, accepts=_person)
def meeting_minutes(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A team's minutes: has a table and a seal-less end, belongs to no case."""
    style = dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=24, top=30))
    pages.title(rng.choice(("机构例会纪要", "部门会议记录", "月度工作例会记录")), 20)
    pages.gap(3)
    day = Moment(rng.randint(2018, 2020), rng.randint(2, 12), rng.randint(3, 26))
    rows: list[Row] = [
        [Cell("时间"), Cell(written(day, "cn")), Cell("地点"), Cell("机构会议室")],
        [Cell("主持"), Cell(person.name), Cell("记录"), Cell("办公室")],
        [Cell("单位"), Cell(person.job.employer, 3)],
    ]
    pages.rows([1, 3, 1, 3], rows, least_row=9)
    pages.gap(3)
    topics = (
        "通报上月服务进度和经费执行情况，各项目按期推进。",
        "讨论下季度宣传安排，微信公众号每周更新不少于两篇。",
        "布置年度安全检查，办公场所消防器材已更换。",
        "安排新员工入职培训，行政部负责准备资料。",
        "确定春节期间值班人员，值班表另发。",
    )
    body = style.text(pages.sheet, 1.1)
    for number, text in enumerate(rng.sample(topics, 4), 1):
        line: list[Run] = [f"{number}. {text}"]
        pages.say(line, body, leading=1.9)
    return pages.sheets
