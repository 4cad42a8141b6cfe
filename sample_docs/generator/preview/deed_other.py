"""An ID card's copy in a form, and papers of the kind ``other``."""

from random import Random
from typing import Any

from PIL import ImageDraw

from sample_docs.generator.audition.service_style import suited
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.facts.units import COMMUNITIES
from sample_docs.generator.papers.identity import two_photos
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.laying import lay

SIDES = ("身份证人像面", "身份证国徽面")


def _person(facts: Any) -> bool:
    return isinstance(facts, Applicant)


@layout("id_card", "pasted_in_frames", PREVIEW)
def pasted_in_frames(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """身份证复印件粘贴页: a frame for each side, a line that the copy was checked, a signature."""
    sheet = style.sheet(rng)
    title = Type(style.bold, sheet.pt(18), style.colour, 0.1)
    words = rng.choice(("身份证复印件粘贴页", "申报人身份证明材料", "身份证复印件"))
    sheet.line_of(sheet.width / 2, sheet.mm(30), words, title, align="center")
    grey, kind = rng.random() < 0.45, style.text(sheet)
    wide, frame = sheet.mm(98), sheet.mm(116)
    left = (sheet.width - frame) / 2
    y = sheet.mm(42)
    for name, part in zip(SIDES, two_photos(person, style, rng), strict=True):
        sheet.line_of(left, y, f"{name}：", kind)
        top = y + sheet.mm(4)
        inner = left + (frame - wide) / 2
        low = lay(sheet, part, inner, top + sheet.mm(6), wide, grey=grey) + sheet.mm(6)
        sheet.draw.rectangle((left, top, left + frame, low), outline=style.colour, width=2)
        y = low + sheet.mm(13)
    checked = Value("经核对，与原件一致。", hand=True, pen=style.pen(sheet, style.third_hand))
    end = sheet.line_of(left, y + sheet.mm(6), ["核对意见：", checked], kind)
    name = any_checker(rng, person)
    pen = style.pen(sheet, style.third_hand)
    signed = Value(name, hand=True, pen=pen, signed=True)
    sheet.line_of(end + sheet.mm(8), y + sheet.mm(6), ["核对人：", signed], kind)
    day = Moment(2021, 3, rng.randint(18, 30))
    shown = Value(written(day, "dot"), hand=True, pen=pen)
    sheet.line_of(left, y + sheet.mm(19), ["核对日期：", shown], kind)
    return [sheet]


@layout("id_card", "on_a_table", PREVIEW)
def on_a_table(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Both sides under each other on a dark table top, in one picture."""
    tone = rng.choice(((112, 84, 60), (70, 74, 80), (150, 138, 120)))
    sheet = Sheet(130, 176, rng, dpi=240, ground=tone)
    for _ in range(40):
        y = rng.uniform(0, sheet.height)
        shade = rng.randint(-9, 9)
        grain = (tone[0] + shade, tone[1] + shade, tone[2] + shade)
        sheet.draw.line((0, y, sheet.width, y + rng.uniform(-9, 9)), grain, rng.randint(2, 9))
    wide, y = sheet.mm(104), sheet.mm(rng.uniform(9, 16))
    for part in two_photos(person, style, rng):
        left = (sheet.width - wide) / 2 + sheet.mm(rng.uniform(-6, 6))
        low = lay(sheet, part, left, y, wide, grey=False)
        # What the picture of a side shows around the card gives way to the table top.
        for x in (left + 3, left + wide - 3):
            for corner in ((x, y + 3), (x, low - 3)):
                place = (round(corner[0]), round(corner[1]))
                ImageDraw.floodfill(sheet.image, place, tone, thresh=24)
        y = low + sheet.mm(rng.uniform(1, 5))
    return [sheet]


def any_checker(rng: Random, person: Applicant) -> str:
    """Somebody of the office, never the applicant."""
    return distinct_names(rng, 1, person.name)[0]


@layout("other", "volunteer_record", PREVIEW, accepts=_person)
def volunteer_record(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """志愿服务记录证明: hours of volunteering, which prove no years of social work."""
    style = suited(style, rng, by_print=True)
    pages = Pages(style, rng, Paper(margin=25, top=32, bottom=20))
    pages.title("志愿服务记录证明", 22)
    number = f"编号：ZY{rng.randint(2018, 2020)}{digits(rng, 8)}"
    pages.say(number, align="right")
    pages.gap(4)
    body = style.text(pages.sheet, 1.15)
    total = 0
    rows: list[Row] = []
    labels = style.labels(pages.sheet)
    heads = ("服务时间", "志愿服务项目", "服务地点", "时长（小时）")
    rows.append([Cell(head, align="center", kind=labels) for head in heads])
    for what in rng.sample(("文明劝导", "图书整理", "防疫值守", "助老义诊", "植树护绿"), 4):
        hours = rng.randint(2, 9)
        total += hours
        when = written(Moment(rng.randint(2018, 2020), rng.randint(1, 12)), style.date_style)
        row = (when, what, rng.choice(COMMUNITIES), str(hours))
        rows.append([Cell(text, align="center") for text in row])
    pages.say(
        f"{person.name}（{person.sex}），为注册志愿者，累计参加志愿服务{total}小时，记录如下：",
        body,
        indent=2,
        leading=1.9,
    )
    pages.gap(2)
    pages.rows([2.2, 2.4, 2.6, 1.6], rows, least_row=10.5)
    pages.gap(4)
    pages.say("本证明依据志愿服务信息系统记录出具。", body, indent=2, leading=1.9)
    pages.gap(18)
    unit = f"{person.district}志愿服务联合会"
    x = pages.left + pages.width - pages.sheet.mm(42)
    pages.sheet.line_of(x, pages.y, unit, body, align="center")
    day = written(Moment(2021, rng.randint(1, 3), rng.randint(2, 27)), style.date_style)
    pages.sheet.line_of(x, pages.y + pages.sheet.mm(11), day, body, align="center")
    stamp(pages.sheet, unit, x, pages.y + pages.sheet.mm(5), 4)
    return pages.sheets


@layout("other", "duty_roster", PREVIEW, accepts=_person)
def duty_roster(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """值班安排表 of a station, landscape: names by weekday, belongs to no case."""
    style = suited(style, rng, by_print=True)
    pages = Pages(style, rng, Paper(297, 210, 20, 22, 15))
    year, month = rng.randint(2018, 2020), rng.randint(1, 12)
    pages.say(person.job.employer, align="center", kind=style.text(pages.sheet, 1.2))
    pages.title(f"{year}年{month}月值班安排表", 21)
    pages.gap(4)
    names = [*distinct_names(rng, 5, person.name), person.name]
    labels = style.labels(pages.sheet)
    heads = ("周次", *(f"星期{day}" for day in "一二三四五"), "周末备勤")
    rows: list[Row] = [[Cell(head, align="center", kind=labels) for head in heads]]
    for week in "一二三四":
        picks = [rng.choice(names) for _ in range(5)]
        both = "、".join(rng.sample(names, 2))
        rows.append([Cell(text, align="center") for text in (f"第{week}周", *picks, both)])
    pages.rows([1.2, 1.5, 1.5, 1.5, 1.5, 1.5, 2.4], rows, least_row=17)
    pages.gap(4)
    notes: tuple[Run, ...] = (
        "值班要求：1．值班时间为上午九时至下午五时三十分，不得擅自离岗；",
        "2．做好来访、来电登记，遇紧急情况及时报告；3．需要调班的，提前一天告知办公室。",
    )
    for note in notes:
        pages.say([note], style.text(pages.sheet, 1.05), leading=1.8)
    pages.gap(4)
    pages.say(f"办公室　{year}年{month}月1日", style.text(pages.sheet, 1.05), align="right")
    return pages.sheets
