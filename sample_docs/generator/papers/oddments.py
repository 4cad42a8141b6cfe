"""Papers of the kind ``other``: look-alikes and what has nothing to do with the matter; blanks."""

from random import Random
from typing import Any

from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.forms.parts import frame
from sample_docs.generator.papers.community import scene
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose.community import COMMUNITIES
from sample_docs.generator.prose.letters import SATISFACTION_QUESTIONS

INK: RGB = (30, 30, 32)


def _person(facts: Any) -> bool:
    return isinstance(facts, Applicant)


@layout("blank", "empty", accepts=lambda facts: True)
def empty(facts: Any, style: Style, rng: Random) -> list[Sheet]:
    """A page with nothing on it."""
    return [style.sheet(rng)]


@layout("other", "counsellor_certificate", accepts=_person)
def counsellor_certificate(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A vocational certificate of another trade: 心理咨询师 and the like."""
    sheet = Sheet(250, 176, rng, ground=(250, 249, 242))
    waves(sheet, (220, 226, 210), strength=0.4)
    border(sheet, (120, 140, 120), 7, "double")
    middle = sheet.width / 2
    trade = rng.choice(("心理咨询师", "婚姻家庭咨询师", "养老护理员", "保育员"))
    put_portrait(sheet, (sheet.mm(24), sheet.mm(40), sheet.mm(54), sheet.mm(82)), person.female)
    sheet.line_of(
        middle / 2 + sheet.mm(20),
        sheet.mm(28),
        "职业资格证书",
        Type(SONG_BOLD, sheet.pt(24), INK),
        align="center",
    )
    kind = Type(SONG, sheet.pt(12), INK)
    rows = (
        ("姓　　名", person.name),
        ("性　　别", person.sex),
        ("出生日期", written(moment(person.birth), "cn")),
        ("文化程度", person.educations[-1].level),
        ("发证日期", f"{rng.randint(2010, 2017)}年{rng.randint(1, 12)}月"),
        ("证书编号", f"{digits(rng, 2)}50{digits(rng, 12)}"),
        ("身份证号", person.id_number),
    )
    for index, (label, text) in enumerate(rows):
        sheet.line_of(sheet.mm(60), sheet.mm(46 + 11 * index), f"{label}：{text}", kind)
    for index, (label, text) in enumerate(
        (
            ("职业名称及等级", f"{trade}三级"),
            ("理论知识考试成绩", "71.0"),
            ("操作技能考核成绩", "68.5"),
            ("评定成绩", "合格"),
        )
    ):
        sheet.line_of(middle + sheet.mm(20), sheet.mm(46 + 14 * index), f"{label}：{text}", kind)
    put_seal(
        sheet, Seal("重庆市职业技能鉴定指导中心", diameter=38), middle + sheet.mm(70), sheet.mm(132)
    )
    return [sheet]


@layout("other", "exam_slip", accepts=_person)
def exam_slip(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A printed result of the social worker exam, which is not the certificate."""
    sheet = style.sheet(rng)
    left, width = frame(sheet, 24)
    year = person.certificate.approved.year
    title = rng.choice(
        (
            "全国社会工作者职业水平考试成绩查询结果",
            "社会工作者职业水平考试成绩通知单",
            "考试成绩合格通知",
        )
    )
    sheet.line_of(
        sheet.width / 2, sheet.mm(40), title, Type(HEI_BOLD, sheet.pt(17), INK), align="center"
    )
    kind = style.text(sheet, 1.1)
    pairs = (
        ("姓名", person.name),
        ("证件号码", person.id_number),
        ("考试年度", f"{year}年"),
        ("级别", "中级"),
        ("准考证号", digits(rng, 12)),
    )
    rows: list[Row] = [[Cell(label, align="center"), Cell(text, 2)] for label, text in pairs]
    rows.append([Cell(text, align="center") for text in ("科目名称", "成绩", "合格标准")])
    for subject in ("社会工作综合能力（中级）", "社会工作实务（中级）", "社会工作法规与政策"):
        rows.append(
            [
                Cell(subject),
                Cell(str(rng.randint(60, 84)), align="center"),
                Cell("60", align="center"),
            ]
        )
    table = Table([2, 1.6, 1.6], rows, kind, rule=style.rule, colour=style.colour, least_row=11)
    y = table.put(sheet, left, sheet.mm(50), width)
    sheet.paragraph(
        (left, y + sheet.mm(6), left + width, sheet.height),
        "说明：本结果仅供查询，不作为取得证书的依据，证书领取时间另行通知。",
        kind,
    )
    return [sheet]


@layout("other", "activity_photo", accepts=_person)
def activity_photo(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A snapshot of an activity, perhaps with the date a camera prints."""
    sheet = Sheet(160, 120, rng, ground=(230, 230, 230))
    sheet.image.paste(scene(sheet.width, sheet.height, rng), (0, 0))
    if rng.random() < 0.6:
        top, bottom = sheet.mm(8), sheet.mm(22)
        sheet.draw.rectangle((sheet.mm(16), top, sheet.width - sheet.mm(16), bottom), (200, 30, 36))
        banner = Type(HEI_BOLD, sheet.mm(6.5), (252, 240, 200))
        name = rng.choice(rng.choice(COMMUNITIES).names)
        sheet.line_of(sheet.width / 2, bottom - sheet.mm(4.6), name, banner, align="center")
    if rng.random() < 0.4:
        stamp = f"{rng.randint(2018, 2020)}/{rng.randint(1, 12):02d}/{rng.randint(1, 28):02d}"
        sheet.line_of(
            sheet.width - sheet.mm(6),
            sheet.height - sheet.mm(7),
            stamp,
            Type(HEI, sheet.mm(4.5), (250, 160, 40)),
            align="right",
        )
    return [sheet]


@layout("other", "questionnaire", accepts=_person)
def questionnaire(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A satisfaction questionnaire (满意度调查), ticked by hand."""
    sheet = style.sheet(rng)
    left, width = frame(sheet, 24)
    title = rng.choice(("服务对象满意度调查表", "活动满意度调查问卷", "居民意见反馈表"))
    sheet.line_of(
        sheet.width / 2,
        sheet.mm(34),
        title,
        Type(style.bold, sheet.pt(18), style.colour),
        align="center",
    )
    kind, y = style.text(sheet, 1.1), sheet.mm(44)
    y = sheet.paragraph(
        (left, y, left + width, sheet.height),
        "您好！为了改进我们的服务，请根据实际感受在相应选项前打“√”，感谢您的配合！",
        kind,
        first_indent=2,
    )
    for number, question in enumerate(rng.sample(SATISFACTION_QUESTIONS, 6), 1):
        y = sheet.paragraph(
            (left, y + sheet.mm(3), left + width, sheet.height), f"{number}. {question}", kind
        )
        chosen = rng.choice((0, 0, 0, 1))
        options = [
            ("☑" if index == chosen else "□") + text
            for index, text in enumerate(("很满意", "满意", "一般", "不满意"))
        ]
        y = sheet.paragraph(
            (left, y, left + width, sheet.height), "    " + "    ".join(options), kind
        )
    words = Value(
        rng.choice(("希望多组织这样的活动。", "社工服务很好，谢谢。", "时间再长一点就好了。")),
        hand=True,
    )
    sheet.paragraph(
        (left, y + sheet.mm(4), left + width, sheet.height), ["您的意见和建议：", words], kind
    )
    return [sheet]


@layout("other", "attendance", accepts=_person)
def attendance(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A sign-in sheet (签到表) with handwritten names."""
    sheet = style.sheet(rng)
    left, width = frame(sheet, 22)
    sheet.line_of(
        sheet.width / 2,
        sheet.mm(32),
        rng.choice(("活动签到表", "签到表", "志愿者签到表")),
        Type(style.bold, sheet.pt(20), style.colour),
        align="center",
    )
    kind = style.text(sheet, 1.05)
    day = Moment(rng.randint(2018, 2020), rng.randint(1, 12), rng.randint(1, 28))
    name = rng.choice(rng.choice(COMMUNITIES).names)
    sheet.line_of(left, sheet.mm(41), f"活动名称：{name}    日期：{written(day, 'cn')}", kind)
    rows: list[Row] = [
        [Cell(text, align="center") for text in ("序号", "姓名", "性别", "联系电话", "备注")]
    ]
    for number in range(1, rng.randint(14, 20)):
        person_name = any_name(rng)
        rows.append(
            [
                Cell(str(number), align="center"),
                Cell([Value(person_name, hand=True)], align="center"),
                Cell([Value(rng.choice("男女"), hand=True)], align="center"),
                Cell([Value(f"138000000{digits(rng, 2)}", hand=True)], align="center"),
                Cell(""),
            ]
        )
    Table([1, 2, 1, 3, 2], rows, kind, rule=style.rule, colour=style.colour).put(
        sheet, left, sheet.mm(46), width
    )
    return [sheet]


@layout("other", "phone_screenshot", accepts=_person)
def phone_screenshot(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A screenshot of a messenger talk."""
    sheet = Sheet(72, 156, rng, dpi=330, ground=(237, 237, 237))
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(16)), (246, 246, 246))
    small, kind = Type(HEI, sheet.mm(2.4), (40, 40, 40)), Type(HEI, sheet.mm(3.2), (24, 24, 24))
    sheet.line_of(sheet.mm(4), sheet.mm(5), f"{rng.randint(8, 21)}:{rng.randint(10, 59)}", small)
    sheet.line_of(
        sheet.width / 2,
        sheet.mm(13),
        rng.choice(("社工督导申报群（28）", "居民议事群（136）", "项目工作群")),
        kind,
        align="center",
    )
    y = sheet.mm(24)
    lines = (
        "各位好，佐证材料请在4月9日前交齐",
        "收到",
        "证书的照片要清楚一点",
        "好的，我再拍一张",
        "推荐表记得盖章",
        "电子版和纸质版都要吗？",
        "都要，图片放在word里面",
    )
    for text in rng.sample(lines, 5):
        mine = rng.random() < 0.4
        wide = min(sheet.mm(46), kind.width(text) + sheet.mm(6))
        rows = 1 + int(kind.width(text) > sheet.mm(40))
        high = sheet.mm(4.6 + 5 * rows)
        left = sheet.width - sheet.mm(14) - wide if mine else sheet.mm(14)
        bubble: RGB = (149, 236, 105) if mine else (255, 255, 255)
        sheet.draw.rounded_rectangle((left, y, left + wide, y + high), sheet.mm(1.2), bubble)
        face = sheet.width - sheet.mm(11) if mine else sheet.mm(3)
        tone = tuple(rng.randint(90, 210) for _ in range(3))
        sheet.draw.rectangle((face, y, face + sheet.mm(8), y + sheet.mm(8)), tone)
        sheet.paragraph(
            (left + sheet.mm(3), y + sheet.mm(2.2), left + wide - sheet.mm(2), y + high),
            text,
            kind,
            leading=1.5,
        )
        y += high + sheet.mm(6)
    return [sheet]


@layout("other", "thanks_letter", accepts=_person)
def thanks_letter(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """A letter of thanks from a client."""
    sheet = style.sheet(rng)
    left, width = frame(sheet, 30)
    sheet.line_of(
        sheet.width / 2,
        sheet.mm(44),
        "感 谢 信",
        Type(style.bold, sheet.pt(26), (190, 40, 40)),
        align="center",
    )
    kind = style.text(sheet, 1.4)
    sheet.pen = style.pen(sheet).at(kind.size * 1.1)
    text = (
        f"尊敬的{person.name[0]}社工：\n你们好！感谢这段时间对我们一家的关心和帮助，让我们在最困难的时候看到了希望。"
        "你们每个星期都来看我们，帮孩子补课，帮我联系医院，这些我们都记在心里。祝你们工作顺利，身体健康！"
    )
    y = sheet.paragraph(
        (left, sheet.mm(56), left + width, sheet.height),
        [Value(text, hand=rng.random() < 0.7)],
        kind,
        leading=2.0,
        first_indent=2,
    )
    sheet.line_of(
        left + width,
        y + sheet.mm(14),
        [Value(f"{any_name(rng)[0]}某某", hand=True)],
        kind,
        align="right",
    )
    return [sheet]
