"""Papers of the kind ``other``: an index of the papers, a short life, two that nobody asks for."""

from random import Random
from typing import Any

from sample_docs.generator.audition.credential_parts import LabelRow
from sample_docs.generator.drawing.marks import put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.held_out.beacon_parts import head_cell
from sample_docs.generator.matinee.letter_parts import close_right
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.practice.pages import Pages, Paper, restyled
from sample_docs.generator.soiree.seal_parts import ends_on, signed_off

INK: RGB = (34, 34, 38)
JADE: RGB = (40, 116, 104)
ITEMS = (
    ("推荐表", "原件", 3),
    ("工作单位证明", "原件", 1),
    ("职业水平证书、登记证书", "复印件", 2),
    ("毕业证书、学位证书", "复印件", 3),
    ("服务案例一（个案）记录", "复印件", 14),
    ("服务案例二（小组）记录", "复印件", 18),
    ("服务项目立项、结项材料", "复印件", 6),
    ("获奖证书和媒体报道", "复印件", 3),
    ("研究成果封面、目录", "复印件", 4),
)


def _person(facts: Any) -> bool:
    return isinstance(facts, Applicant)


@layout("other", "beacon_index_of_papers", HELD_OUT, accepts=_person)
def index_of_papers(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """申报材料目录: what the bundle holds, copies and pages, who put it together."""
    style = restyled(style, rng)
    pages = Pages(style, rng, Paper(margin=24, top=28, bottom=16))
    sheet, label = pages.sheet, style.labels(pages.sheet)
    titles = ("申报材料目录", "佐证材料清单", "推荐人选材料目录")
    pages.title(rng.choice(titles), 22)
    pages.gap(3)
    pages.say(
        ["姓名：", style.short(person.name), "　　工作单位：", style.short(person.job.employer)]
    )
    pages.gap(2)
    heads = ("序号", "材料名称", "形式", "页码")
    rows: list[Row] = [[head_cell(words, label) for words in heads]]
    start = 1
    dropped = rng.sample(range(4, len(ITEMS)), rng.randint(1, 3))
    kept = [item for place, item in enumerate(ITEMS) if place not in dropped]
    for number, (words, form, count) in enumerate(kept, 1):
        last = start + count - 1 + rng.randint(0, 2)
        span = f"{start}—{last}" if last > start else str(start)
        rows.append([Cell(str(number), align="center"), Cell(words), Cell(form, align="center"),
                     Cell([style.short(span)], align="center")])  # fmt: skip
        start = last + 1
    pages.rows([1, 5.2, 1.6, 1.8], rows, least_row=11.5)
    pages.gap(12)
    day = Moment(2021, 3, rng.randint(19, 30))
    signer = style.signed(sheet, person.name, style.hand)
    x = pages.left + pages.width * 0.5
    sheet.line_of(x, pages.y, ["整理人：", signer], style.text(sheet, 1.1))
    sheet.line_of(x, pages.y + sheet.mm(12), ["日　期：", style.date(day)], style.text(sheet, 1.1))
    return pages.sheets


@layout("other", "beacon_resume", HELD_OUT, accepts=_person)
def resume(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """个人简历: portrait beside the particulars, then bars over education, work and strengths."""
    style = restyled(style, rng, printed=True)
    sheet = style.sheet(rng)
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    colour: RGB = rng.choice(((40, 92, 140), JADE, (92, 92, 98)))
    head = Type(style.bold, sheet.pt(26), colour, 0.3)
    sheet.line_of(left, sheet.mm(33), "个人简历", head)
    sheet.line_of(left, sheet.mm(41), "RESUME", Type(SONG, sheet.pt(11), (120, 122, 128), 0.2))
    put_portrait(sheet, (right - sheet.mm(28), sheet.mm(20), right, sheet.mm(57)), person.female)
    kind, strong = style.text(sheet, 1.05), Type(HEI, style.text(sheet, 1.05).size, style.colour)
    rows: list[LabelRow] = [
        ("姓　　名", [f"{person.name}　　　性别　{person.sex}　　　民族　{person.ethnicity}族"]),
        ("出生年月", [f"{person.birth.year}年{person.birth.month}月"]),
        ("政治面貌", [person.political_status]),
        ("联系方式", [f"{person.phone}　　{person.email}"]),
    ]
    y = ends_on(sheet, rows, (left, sheet.mm(54)), right - sheet.mm(32), 8.6, (strong, kind), 1.2)

    def bar(words: str, y: float) -> float:
        sheet.draw.rectangle((left, y, right, y + sheet.mm(8.5)), fill=colour)
        title = Type(HEI_BOLD, sheet.pt(12.5), (252, 252, 252))
        sheet.line_of(left + sheet.mm(4), y + sheet.mm(6), words, title)
        return y + sheet.mm(12)

    def told(text: str, y: float) -> float:
        box = (left + sheet.mm(2), y, right - sheet.mm(2), 1e5)
        return sheet.paragraph(box, text, kind, leading=1.7)

    y = bar(rng.choice(("教育背景", "学习经历")), y + sheet.mm(2))
    for course in person.educations:
        text = f"{course.enrolled.year}.{course.enrolled.month:02d}—{course.graduated.year}."
        text += (
            f"{course.graduated.month:02d}　{course.school.name}　{course.major}　{course.level}"
        )
        y = told(text, y)
    y = bar("工作经历", y + sheet.mm(4))
    for job in person.jobs:
        end = f"{job.ended.year}.{job.ended.month:02d}" if job.ended else "至今"
        y = told(
            f"{job.started.year}.{job.started.month:02d}—{end}　{job.employer}　{job.position}", y
        )
        if job.duties:
            y = told(f"主要职责：{'；'.join(job.duties)}。", y)
    y = bar(rng.choice(("自我评价", "个人特长")), y + sheet.mm(4))
    told("热爱社会工作，具有较强的沟通协调能力和文字表达能力，善于链接社区资源，"
         "能够独立带领团队开展项目服务；熟练使用常用办公软件和统计软件。", y)  # fmt: skip
    return [sheet]


@layout("other", "beacon_putonghua", HELD_OUT, accepts=_person)
def putonghua(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """普通话水平测试等级证书: portrait left, score and grade right; of no use to the notice."""
    sheet = Sheet(240, 165, rng, ground=(252, 254, 252))
    waves(sheet, (206, 228, 222), strength=0.4, pitch_mm=5)
    border(sheet, JADE, 7, rng.choice(("double", "beads")))
    middle = sheet.width / 2
    head = Type(rng.choice((SONG_BOLD, KAI)), sheet.pt(27), (166, 34, 38), 0.15)
    sheet.line_of(middle, sheet.mm(34), "普通话水平测试等级证书", head, align="center")
    face = (sheet.mm(28), sheet.mm(50), sheet.mm(56), sheet.mm(87))
    put_portrait(sheet, face, person.female)
    grade, low, high = rng.choice((("二级甲等", 870, 919), ("二级乙等", 800, 869),
                                   ("一级乙等", 920, 945)))  # fmt: skip
    score = rng.randint(low, high) / 10
    day = Moment(rng.randint(2008, 2016), rng.randint(3, 12), rng.randint(2, 27))
    label, value = Type(HEI, sheet.pt(12.5), INK), Type(SONG, sheet.pt(13), INK)
    rows: list[LabelRow] = [
        ("姓　　名：", [person.name]),
        ("性　　别：", [person.sex]),
        ("身份证号：", [person.id_number]),
        ("测试成绩：", [f"{score:.1f}分"]),
        ("等　　级：", [grade]),
        ("测试时间：", [written(day, "cn")]),
        ("证书编号：", [f"50{day.year % 100:02d}{digits(rng, 9)}"]),
    ]
    at = (sheet.mm(68), sheet.mm(55))
    ends_on(sheet, rows, at, sheet.mm(150), 10.4, (label, value), 0.3)
    office = "重庆市普通话测试指导中心"
    lines = [office, written(Moment(day.year, day.month), "cn")]
    signed_off(sheet, sheet.mm(190), sheet.mm(122), lines, office, value, 1.9)
    return [sheet]


@layout("other", "beacon_no_record", HELD_OUT, accepts=_person)
def no_record(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """无犯罪记录证明: the police found no entry for a person; says nothing of the work."""
    style = restyled(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=30, top=42, bottom=30))
    kind, day = style.text(pages.sheet, 1.4), Moment(2021, rng.randint(1, 3), rng.randint(4, 27))
    pages.title(
        rng.choice(("无犯罪记录证明", "有无犯罪记录查询结果告知", "无违法犯罪记录证明")), 24
    )
    pages.gap(2)
    number = f"渝公记证〔{day.year}〕{digits(rng, 5)}号"
    pages.say(number, style.text(pages.sheet, 1.05), align="right")
    pages.gap(6)
    born = f"{person.birth.year}年{person.birth.month}月{person.birth.day}日"
    text = f"经查询，{person.name}，{person.sex}，{born}出生，公民身份号码{person.id_number}，"
    pages.say(text + "截至查询之日未发现有犯罪记录。", kind, indent=2, leading=2)
    pages.say("特此证明。", kind, indent=2, leading=2)
    pages.gap(2)
    pages.say(
        f"用途：{rng.choice(('单位推荐', '个人申报', '入职审查'))}", kind, indent=2, leading=2
    )
    station = f"{person.district}公安局朝阳坡派出所"
    close_right(pages, station, written(day, style.date_style), station, kind)
    note = "注：本证明仅反映出具证明时信息系统内的查询情况，自出具之日起三个月内有效。"
    sheet, right = pages.sheet, pages.left + pages.width
    y = sheet.height - sheet.mm(42)
    sheet.draw.line((pages.left, y, right, y), style.colour, 2)
    room = (pages.left, y + sheet.mm(3), right, float(sheet.height))
    sheet.paragraph(room, note, style.text(sheet), leading=1.6)
    return pages.sheets
