"""Papers of the kind ``other``: a proof of having been at a training, and photos of an outing."""

from random import Random
from typing import Any

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Type
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.facts.units import COMMUNITIES
from sample_docs.generator.papers.community import scene
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import Pages, Paper, restyled, stamp

COURSES = (
    ("社会工作者职业道德与伦理抉择", 4),
    ("儿童青少年服务实务", 6),
    ("个案记录的写法与督导", 4),
    ("社区参与和居民议事", 3),
    ("危机识别与心理急救", 6),
    ("服务项目的需求调研与申报", 3),
)
HOSTS = ("重庆市社会工作培训基地", "西南巴山大学继续教育学院", "重庆市社会工作者联合促进会")
PLACES = ("湖边步道", "山顶观景台", "老街古镇", "江边湿地公园", "油菜花田")
DOINGS = ("合影留念", "边走边聊", "自由活动", "听讲解员介绍", "分组做游戏")


def _person(facts: Any) -> bool:
    return isinstance(facts, Applicant)


@layout("other", "street_attended_training", MATINEE, accepts=_person)
def attended_training(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """参训证明: who was at which courses on which days, under the host's seal."""
    style = restyled(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=27, top=36, bottom=20))
    pages.title(rng.choice(("参训证明", "培训出勤证明", "参加培训证明")), 24)
    pages.gap(6)
    body = style.text(pages.sheet, 1.2)
    year, month, day = rng.randint(2018, 2020), rng.randint(3, 11), rng.randint(3, 24)
    days = rng.choice((2, 3))
    first, last = (Moment(year, month, day + more) for more in (0, days - 1))
    term = f"{written(first, style.date_style)}至{written(last, style.date_style)}"
    courses = rng.sample(COURSES, 4)
    hours = sum(count for _, count in courses)
    what = rng.choice(("一线社工能力提升培训班", "社工站骨干轮训班", "社会工作实务专题培训"))
    text = (
        f"{person.job.employer}{person.name}（{person.sex}），于{term}参加我单位举办的{what}，"
        f"全程出勤，共计{hours}学时。出勤情况如下："
    )
    pages.say(text, body, indent=2, leading=1.9)
    pages.gap(3)
    labels = style.labels(pages.sheet)
    heads = ("序号", "课程名称", "学时", "出勤")
    rows: list[Row] = [[Cell(head, align="center", kind=labels) for head in heads]]
    for number, (name, count) in enumerate(courses, 1):
        row = [str(number), name, str(count), "√"]
        rows.append([Cell(text, align="center") for text in row])
    pages.rows([1, 5, 1.2, 1.2], rows, least_row=11)
    pages.gap(4)
    pages.say("特此证明。", body, indent=2, leading=1.9)
    pages.say("（本证明不作为学历、职业资格的凭证）", style.text(pages.sheet), indent=2)
    pages.gap(22)
    sheet, host = pages.sheet, rng.choice(HOSTS)
    x = pages.left + pages.width - sheet.mm(4)
    sheet.line_of(x, pages.y, host, body, align="right")
    issued = written(Moment(year, month, min(28, day + days + 1)), style.date_style)
    sheet.line_of(x, pages.y + sheet.mm(11), issued, body, align="right")
    stamp(sheet, host, x - sheet.mm(26), pages.y + sheet.mm(4), 4)
    foot = style.text(sheet, 0.95)
    words = f"编号：CX{year}{digits(rng, 4)}　　经办电话：023-9990{digits(rng, 4)}"
    sheet.line_of(pages.left, sheet.height - sheet.mm(18), words, foot)
    return pages.sheets


@layout("other", "street_outing_photos", MATINEE, accepts=_person)
def outing_photos(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Two snapshots of an outing pasted on a page, a caption under each."""
    sheet = style.sheet(rng)
    title = Type(style.bold, sheet.pt(18), style.colour)
    word = rng.choice(("工会春游活动照片", "团队建设活动掠影", "职工户外活动留影"))
    sheet.line_of(sheet.width / 2, sheet.mm(27), word, title, align="center")
    wide, high = sheet.mm(150), sheet.mm(96)
    left, y = (sheet.width - wide) / 2, sheet.mm(38)
    kind = style.text(sheet, 1.05)
    day = Moment(rng.randint(2018, 2020), rng.choice((3, 4, 5, 9, 10)), rng.randint(2, 27))
    town = rng.choice(COMMUNITIES)
    for number, place in enumerate(rng.sample(PLACES, 2), 1):
        sheet.image.paste(scene(round(wide), round(high), rng), (round(left), round(y)))
        y += high + sheet.mm(8)
        where = f"{written(day, style.date_style)}，{town}附近{place}"
        caption = f"图{number}　{where}，大家{rng.choice(DOINGS)}"
        sheet.line_of(sheet.width / 2, y, caption, kind, align="center")
        y += sheet.mm(9)
    return [sheet]
