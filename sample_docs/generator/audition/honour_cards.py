"""Awards: a certificate with a coloured edge, a list of names; and papers of the kind ``other``."""

from random import Random
from typing import Any

from sample_docs.generator.audition.service_style import suited
from sample_docs.generator.drawing.marks import put_code, put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG
from sample_docs.generator.facts.achievements import Award
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.facts.units import STREETS, agency
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp

INK: RGB = (38, 34, 32)
WHITE: RGB = (252, 250, 246)
EDGES: tuple[RGB, ...] = ((168, 28, 32), (24, 74, 128), (150, 108, 40))
PLACES = ("渝中区", "沙坪坝区", "巴南区", "涪陵区", "荣昌区", "奉节县")


def _levelled(sheet: Sheet, award: Award) -> None:
    """The level follows from who gives the award."""
    place = sheet.fields["issuer"]
    sheet.note(Value(award.issuer_level, "issuer_level"), place.box, place.size)


@layout("award_certificate", "coloured_edge", AUDITION)
def coloured_edge(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """荣誉证书, landscape: the title upright on a coloured edge, the sentence beside it."""
    sheet = Sheet(270, 190, rng, ground=(254, 252, 246))
    glow(sheet, (246, 238, 222), 0.5)
    colour, wide = rng.choice(EDGES), sheet.mm(58)
    sheet.draw.rectangle((0, 0, wide, sheet.height), fill=colour)
    sheet.draw.rectangle((wide + 8, 0, wide + 14, sheet.height), fill=colour)
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(40), WHITE)
    for number, character in enumerate("荣誉证书"):
        y = sheet.mm(52) + number * title.size * 1.42
        sheet.line_of(wide / 2, y, character, title, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(17), INK)
    left, right = wide + sheet.mm(20), sheet.width - sheet.mm(20)
    sheet.line_of(left, sheet.mm(48), [Value(award.holder, "holder"), "："], body.at(sheet.pt(20)))
    name = Value(award.name, "award", pen=Type(style.bold, sheet.pt(19), colour))
    text: list[Run] = [f"在{award.awarded.year}年度社会工作评选表扬活动中，经审核评定，您荣获“"]
    text += [name, rng.choice(("”，特颁发此证书。", "”，特此证明。"))]
    box = (left, sheet.mm(56), right, float(sheet.height))
    sheet.paragraph(box, text, body, leading=2.0, first_indent=2)
    sheet.line_of(left, sheet.mm(170), f"NO.{award.number}", Type(HEI, sheet.pt(11), INK))
    x, small = right - sheet.mm(40), body.at(sheet.pt(15))
    sheet.line_of(x, sheet.mm(138), [Value(award.issuer, "issuer")], small, align="center")
    shown = award.awarded if rng.random() < 0.6 else award.awarded.month_only
    day = Value(written(shown, rng.choice(("han", "cn", "dot0"))), "awarded_on", shown.iso)
    sheet.line_of(x, sheet.mm(149), [day], small, align="center")
    stamp(sheet, award.issuer, x + sheet.mm(6), sheet.mm(142), 4)
    _levelled(sheet, award)
    return [sheet]


@layout("award_certificate", "winners", AUDITION)
def winners(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """评选结果名单: a table of names with units and awards, the applicant's among them."""
    style = suited(style, rng, by_print=True)
    pages = Pages(style, rng, Paper(margin=24, top=28, bottom=20))
    title = Type(style.bold, pages.sheet.pt(18), style.colour)
    pages.say([Value(award.issuer, "issuer")], title, align="center", leading=1.6)
    year = award.awarded.year
    heads = (f"{year}年度社会工作评选结果的公告", f"关于公布{year}年社会工作评选结果的通知")
    pages.say(rng.choice(heads), title, align="center", leading=1.6)
    pages.gap(4)
    body = style.text(pages.sheet, 1.14)
    text = "经个人申报、单位推荐、专家评审和公示，现将评选结果公布如下（同一奖项排名不分先后）："
    pages.say(text, body, indent=2, leading=1.8)
    pages.gap(2)
    labels = style.labels(pages.sheet)
    kinds = ("优秀社会工作者", "社会工作优秀案例三等奖", "优秀志愿者骨干")
    others = [(name, rng.choice(kinds)) for name in distinct_names(rng, 6, award.holder)]
    own = rng.randint(0, len(others))
    rows: list[Row] = [
        [Cell(head, align="center", kind=labels) for head in ("编号", "姓名", "推荐地区", "奖项")]
    ]
    place = award.issuer.removeprefix("重庆市").removesuffix("民政局")
    for number in range(len(others) + 1):
        where = rng.choice(STREETS if place else PLACES)
        entries: list[Text]
        if number == own:
            entries = [[Value(award.holder, "holder")], where, [Value(award.name, "award")]]
        else:
            name, honour = others[number - (number > own)]
            entries = [name, where, honour]
        cells = [Cell(entry, align="center") for entry in entries]
        rows.append([Cell(f"{number + 1:02d}", align="center"), *cells])
    pages.rows([1, 2, 2.4, 4], rows, least_row=10)
    pages.gap(3)
    pages.say("获奖证书由我单位另行颁发。特此公告。", body, indent=2, leading=1.8)
    pages.gap(14)
    x = pages.left + pages.width - pages.sheet.mm(42)
    pages.sheet.line_of(x, pages.y, award.issuer, body, align="center")
    day = style.printed_date(award.awarded, "awarded_on")
    pages.sheet.line_of(x, pages.y + pages.sheet.mm(11), [day], body, align="center")
    stamp(pages.sheet, award.issuer, x, pages.y + pages.sheet.mm(5), 4)
    _levelled(pages.sheets[0], award)
    return pages.sheets


def _person(facts: Any) -> bool:
    return isinstance(facts, Applicant)


@layout("other", "staff_badge", AUDITION, accepts=_person)
def staff_badge(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """工作证: a badge with portrait, name and post, which proves no years."""
    sheet = Sheet(108, 160, rng, ground=(252, 252, 252))
    colour = rng.choice(((0, 112, 120), (196, 84, 30), (44, 82, 156)))
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(34)), fill=colour)
    sheet.draw.rectangle((0, sheet.height - sheet.mm(9), sheet.width, sheet.height), fill=colour)
    sheet.draw.rounded_rectangle(
        (sheet.width / 2 - sheet.mm(9), sheet.mm(4), sheet.width / 2 + sheet.mm(9), sheet.mm(7.5)),
        sheet.mm(1.6),
        WHITE,
    )
    unit = Type(HEI, sheet.pt(12.5), WHITE)
    while unit.width(person.job.employer) > sheet.width - sheet.mm(12):
        unit = unit.at(unit.size * 0.95)
    middle = sheet.width / 2
    sheet.line_of(middle, sheet.mm(18), person.job.employer, unit, align="center")
    title = Type(HEI_BOLD, sheet.pt(20), WHITE, 0.4)
    own = "社会" in person.job.employer or "社工" in person.job.employer
    head = rng.choice(("社工工作证", "上岗证")) if own else "工作证"
    sheet.line_of(middle, sheet.mm(30), head, title, align="center")
    box = (middle - sheet.mm(17), sheet.mm(42), middle + sheet.mm(17), sheet.mm(86))
    put_portrait(sheet, box, person.female)
    kind = Type(HEI, sheet.pt(14), INK)
    lines = (
        ("姓名", person.name),
        ("岗位", person.job.position),
        ("工号", f"{rng.randint(2015, 2020)}{rng.randint(1, 99):03d}"),
        ("有效期", f"{rng.randint(2020, 2022)}年12月"),
    )
    for number, (label, text) in enumerate(lines):
        y = sheet.mm(100 + 12 * number)
        sheet.line_of(sheet.mm(24), y, f"{label}：{text}", kind)
        line = (sheet.mm(38), y + 8, sheet.width - sheet.mm(18), y + 8)
        sheet.draw.line(line, (190, 190, 194), 2)
    return [sheet]


@layout("other", "admission_ticket", AUDITION, accepts=_person)
def admission_ticket(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """准考证 of the social worker exam: names the level sat for, proves none."""
    style = suited(style, rng, by_print=True)
    pages = Pages(style, rng, Paper(margin=24, top=26, bottom=20))
    year = person.certificate.approved.year
    pages.title(f"{year}年度全国社会工作者职业水平考试", 17)
    pages.title("准　考　证", 22)
    pages.gap(4)
    labels = style.labels(pages.sheet)

    def paste(sheet: Sheet, box: tuple[float, float, float, float]) -> None:
        pad, high = sheet.mm(2), box[3] - box[1]
        wide = (high - 2 * pad) / 1.35
        x = (box[0] + box[2]) / 2
        area = (x - wide / 2, box[1] + pad, x + wide / 2, box[3] - pad)
        put_portrait(sheet, area, person.female, grey=rng.random() < 0.5)

    pairs = (
        ("姓　　名", person.name),
        ("证件号码", person.id_number),
        ("准考证号", digits(rng, 13)),
        ("报考级别", "社会工作师"),
    )
    rows: list[Row] = [
        [Cell(label, align="center", kind=labels), Cell(text)] for label, text in pairs
    ]
    rows[0] = [*rows[0], Cell("", rows=4, extra=paste)]
    pages.rows([1.5, 4, 2], rows, least_row=11)
    pages.gap(5)
    when = person.certificate.approved
    times = (
        ("社会工作综合能力", "9:00—11:00"),
        ("社会工作法规与政策", "14:00—16:00"),
        ("社会工作实务", "9:00—11:00（次日）"),
    )
    heads = ("科目", "考试时间", "考场", "座位")
    table: list[Row] = [[Cell(head, align="center", kind=labels) for head in heads]]
    for subject, hours in times:
        room = f"第{rng.randint(1, 40):03d}考场"
        entries = (subject, hours, room, f"{rng.randint(1, 30):02d}")
        table.append([Cell(entry, align="center") for entry in entries])
    pages.rows([3, 3, 2, 1], table, least_row=10)
    pages.gap(4)
    kind = style.text(pages.sheet)
    pages.say(
        f"首场日期：{written(when, style.date_style)}　　考点：川东工商大学南校区",
        kind,
        leading=1.8,
    )
    rules = (
        "考生须知：1．凭本证和有效身份证件进入考场。2．开考五分钟后不得入场。",
        "3．不得携带手机等通讯工具。4．本证仅在考试期间使用，请妥善保管。",
    )
    for rule in rules:
        pages.say(rule, kind, leading=1.8)
    return pages.sheets


@layout("other", "recruiting_poster", AUDITION, accepts=_person)
def recruiting_poster(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A poster that looks for volunteers, with a code to scan; part of no case."""
    colour = rng.choice(((224, 108, 60), (60, 140, 110), (72, 120, 190)))
    sheet = Sheet(150, 212, rng, ground=(255, 252, 244))
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(60)), fill=colour)
    for _ in range(12):
        x, y = rng.uniform(0, sheet.width), rng.uniform(0, sheet.mm(60))
        reach = sheet.mm(rng.uniform(1, 4))
        tone = (min(255, colour[0] + 26), min(255, colour[1] + 26), min(255, colour[2] + 26))
        sheet.draw.ellipse((x - reach, y - reach, x + reach, y + reach), fill=tone)
    middle, unit = sheet.width / 2, agency(rng, person.district)
    head = Type(HEI_BOLD, sheet.pt(30), WHITE, 0.1)
    sheet.line_of(middle, sheet.mm(32), "志愿者招募", head, align="center")
    words = rng.choice(("社区因你而温暖", "一份热心　一份力量", "有时间做志愿者"))
    sheet.line_of(middle, sheet.mm(48), words, Type(KAI, sheet.pt(16), WHITE), align="center")
    kind = Type(rng.choice((HEI, KAI)), sheet.pt(13), INK)
    month, day = rng.randint(3, 11), rng.randint(2, 20)
    lines = (
        f"招募时间：{month}月{day}日至{month}月{day + 7}日",
        f"招募人数：{rng.randint(2, 6) * 10}名",
        "服务内容：探访高龄老人、陪伴困境儿童、协助社区活动",
        "报名条件：年满十八周岁，身体健康，热心公益",
        f"联系电话：023-0000{digits(rng, 4)}",
    )
    y = sheet.mm(74)
    for line in lines:
        box = (sheet.mm(16), y, sheet.width - sheet.mm(14), float(sheet.height))
        y = sheet.paragraph(box, line, kind, leading=1.6) + sheet.mm(2)
    put_code(sheet, sheet.mm(16), sheet.mm(158), f"https://example.com/v/{digits(rng, 6)}", 30)
    small = Type(HEI, sheet.pt(10.5), INK)
    sheet.line_of(sheet.mm(52), sheet.mm(172), "扫码报名", small)
    sheet.line_of(sheet.mm(52), sheet.mm(182), unit.short, small)
    year = Moment(rng.randint(2018, 2020), month).year
    sheet.line_of(sheet.mm(52), sheet.mm(187.5), f"{year}年", small.at(sheet.pt(9)))
    return [sheet]
