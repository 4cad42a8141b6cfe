"""Diplomas: a booklet opened flat, an upright bilingual sheet, a record on a telephone."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    head_signs,
    label_rows,
    print_note,
)
from sample_docs.generator.audition.credential_screens import phone_page
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import written
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.tryout.school_papers import BOARD, Entries

LENGTHS = {2: "二", 3: "三", 4: "四", 5: "五"}
SORTS = {"普通": "普通高等教育", "成人": "成人高等教育", "网络": "网络教育", "自考": "自学考试"}
IN_ENGLISH = {
    "专科": "Junior College",
    "本科": "Bachelor",
    "硕士研究生": "Master",
    "博士研究生": "Doctor",
}


def _taught(graduate: Graduate) -> bool:
    return graduate.course.form != "自考"


def _sort(graduate: Graduate) -> str:
    if graduate.course.level.endswith("研究生") and graduate.course.form == "普通":
        return "研究生教育"
    return SORTS[graduate.course.form]


@layout("diploma", "flat_booklet", AUDITION, accepts=_taught)
def flat_booklet(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Statement and head at the left of the fold; title, portrait, number, query at the right."""
    course = graduate.course
    old = course.graduated.year < 2007 and rng.random() < 0.5
    e = Entries(graduate, rng.choice(("han", "cn", "han0")), hand=old)
    sheet = Sheet(270, 188, rng, ground=(254, 251, 243))
    sheet.pen = Type(style.hand.face, sheet.pt(15.5), (24, 24, 28))
    waves(sheet, rng.choice(((238, 220, 214), (218, 228, 236))), strength=0.35, pitch_mm=6)
    fold = sheet.width / 2
    border(sheet, (150, 44, 44), 7, "keys", (0.0, 0.0, fold, float(sheet.height)))
    border(sheet, (150, 44, 44), 7, "keys", (fold, 0.0, float(sheet.width), float(sheet.height)))
    body = Type(rng.choice((KAI, SONG)), sheet.pt(14.5), INK)
    text: list[Run] = ["学生　", e.holder, "　", e.sex, "，", e.birth, "出生，于"]
    text += [e.enrolled, "入学，在我校", e.major, "专业"]
    text += [f"{LENGTHS[course.years]}年制", e.level, "（", e.mode, "）"]
    thesis = "完成学位论文并通过答辩，" if course.level.endswith("研究生") else ""
    text += [f"学习，修满规定学分，{thesis}成绩合格，于", e.left, "毕业。特发此证。"]
    left, right = sheet.mm(22), fold - sheet.mm(20)
    y = sheet.paragraph(below(sheet, left, sheet.mm(26), right), text, body, leading=2.0,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(14), sheet.mm(128))
    head_signs(sheet, style, course.school.head, rng.choice(("校长", "院（校）长")), (left, foot))
    x = right - sheet.mm(26)
    fit_line(sheet, (x, foot + sheet.mm(14)), [e.school], body.at(sheet.pt(13.5)), sheet.mm(58),
             "center")  # fmt: skip
    sheet.line_of(x, foot + sheet.mm(23), [e.graduated], body.at(sheet.pt(13.5)), align="center")
    put_seal(sheet, Seal(course.school.name, diameter=38), x + sheet.mm(3), foot + sheet.mm(16))
    middle = fold * 1.5
    small = Type(SONG, sheet.pt(12), INK)
    sort = _sort(graduate)
    sheet.line_of(middle, sheet.mm(32), sort, Type(KAI, sheet.pt(17), INK, 0.3), align="center")
    title = Type(style.bold, sheet.pt(34), (150, 32, 34), 0.3)
    sheet.line_of(middle, sheet.mm(52), "毕业证书", title, align="center")
    photo = (middle - sheet.mm(17), sheet.mm(64), middle + sheet.mm(17), sheet.mm(110))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(course.school.name, shape="embossed", diameter=28), photo[2], photo[3])
    label = rng.choice(("注册号", "证书编号", "学历证书号"))
    number: list[Run] = [f"{label}：", e.number]
    fit_line(sheet, (middle, sheet.mm(132)), number, small, sheet.mm(96), "center")
    note = "查询网址：https://xl.example.com"
    sheet.line_of(middle, sheet.mm(142), note, small.at(sheet.pt(9.5)), align="center")
    makers = rng.choice(("中华人民共和国教育部监制", "重庆市教育委员会监制"))
    sheet.line_of(middle, sheet.mm(166), makers, small.at(sheet.pt(10)), align="center")
    return [sheet]


@layout("diploma", "own_design", AUDITION)
def own_design(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """A school's own upright sheet: portrait in the corner, statement, its English twin, number."""
    e, course = Entries(graduate, rng.choice(("cn", "cn_gap", "cn0"))), graduate.course
    sheet = Sheet(210, 290, rng, ground=(252, 252, 249))
    colour: RGB = rng.choice(((38, 82, 116), (92, 52, 92), (112, 84, 36)))
    glow(sheet, rng.choice(((228, 236, 240), (240, 234, 222))), 0.5)
    border(sheet, colour, 11, rng.choice(("double", "beads")))
    left, right, middle = sheet.mm(32), sheet.width - sheet.mm(32), sheet.width / 2
    photo = (left, sheet.mm(30), left + sheet.mm(31), sheet.mm(73))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(course.school.name, shape="embossed", diameter=26), photo[2], photo[3])
    name = Type(style.bold, sheet.pt(22), colour, 0.06)
    beside = (photo[2] + sheet.mm(8) + right) / 2
    fit_line(sheet, (beside, sheet.mm(44)), [e.school], name, sheet.mm(102), "center")
    self_taught = course.form == "自考"
    words = f"（{_sort(graduate)}）"
    title = Type(KAI, sheet.pt(29), (140, 30, 34), 0.25)
    sheet.line_of(beside, sheet.mm(60), "毕业证书", title, align="center")
    small = Type(SONG, sheet.pt(12), INK)
    sheet.line_of(beside, sheet.mm(69), words, small, align="center")
    body = Type(rng.choice((SONG, KAI)), sheet.pt(15), INK)
    text: list[Run] = ["兹有", e.holder, "（", e.sex, "，", e.birth, "生），"]
    if self_taught:
        text += ["自", e.enrolled, "起参加", e.major, "专业", e.level, e.mode, "，已取得全部课程"]
        text += ["合格成绩，思想品德鉴定合格，准予毕业。"]
    else:
        text += ["自", e.enrolled, "至", e.left, "就读于本校", e.major, "专业，层次为", e.level]
        text += [f"，学制{course.years}年，学习形式为", e.mode, "，完成教学计划，准予毕业。"]
    y = sheet.paragraph(below(sheet, left, sheet.mm(90), right), text, body, leading=1.95,
                        first_indent=2)  # fmt: skip
    english = f"This is to certify that the bearer has completed the {IN_ENGLISH[course.level]} "
    english += "programme required by the curriculum and is hereby granted graduation."
    twin = Type(SONG, sheet.pt(10.5), FAINT)
    sheet.paragraph(below(sheet, left, y + sheet.mm(4), right), english, twin, leading=1.6)
    foot = sheet.mm(206)
    head_signs(sheet, style, course.school.head, "校长 President：", (left, foot))
    x = right - sheet.mm(28)
    sheet.line_of(x, foot + sheet.mm(24), [e.graduated], body.at(sheet.pt(13.5)), align="center")
    put_seal(sheet, Seal(course.school.name, diameter=40), x, foot + sheet.mm(18))
    if self_taught:
        sheet.line_of(left, foot + sheet.mm(24), BOARD, small)
        put_seal(sheet, Seal(BOARD, diameter=38), left + sheet.mm(34), foot + sheet.mm(20))
    label = rng.choice(("毕业证书编号", "证书编号", "学校编号"))
    number: list[Run] = [f"{label} Certificate No.　", e.number]
    sheet.line_of(middle, sheet.height - sheet.mm(28), number, small, align="center")
    return [sheet]


@layout("diploma", "telephone_record", AUDITION)
def telephone_record(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """学历信息 as the archive's page shows it on a telephone, with portrait and code."""
    e, course = Entries(graduate, rng.choice(("cn0", "dash", "cn"))), graduate.course
    sheet, y = phone_page(rng, rng.choice(("学历信息", "电子注册备案表", "学历查询结果")), 236)
    left, right, middle = sheet.mm(9), sheet.width - sheet.mm(9), sheet.width / 2
    photo = (middle - sheet.mm(12), y, middle + sheet.mm(12), y + sheet.mm(33))
    put_portrait(sheet, photo, graduate.female)
    y = photo[3] + sheet.mm(8)
    sheet.line_of(middle, y, [e.holder], Type(HEI_BOLD, sheet.pt(14), INK), align="center")
    y += sheet.mm(6)
    note = Type(HEI, sheet.pt(9), (34, 120, 90))
    sheet.line_of(middle, y, "教育部学历证书电子注册备案表", note, align="center")
    y += sheet.mm(12)
    done = "毕业" if course.form == "自考" else rng.choice(("毕业", "毕业（已注册）"))
    rows: list[LabelRow] = [
        ("性别", [e.sex]),
        ("出生日期", [e.birth]),
        ("入学日期", [e.enrolled]),
        ("毕（结）业日期", [e.graduated]),
        ("学校名称", [e.school]),
        ("专业", [e.major]),
        ("学历类别", [_sort(graduate)]),
        ("学制", [f"{course.years}年"]),
        ("学习形式", [e.mode]),
        ("层次", [e.level]),
        ("毕（结）业", [done]),
        ("证书编号", [e.number]),
        ("校（院）长姓名", [course.school.head]),
    ]
    label, value = Type(HEI, sheet.pt(9.5), FAINT), Type(SONG_BOLD, sheet.pt(10.5), INK)
    start, step = y, 8.9
    y = label_rows(sheet, rows, (left, y), left + sheet.mm(31), step, (label, value))
    for index in range(len(rows)):
        rule = start + sheet.mm(step * index + 3)
        sheet.draw.line((left, rule, right, rule), (230, 232, 236), 2)
    code = f"https://xl.example.com/c/{rng.randrange(10**12):012d}"
    put_code(sheet, left, y + sheet.mm(1), code, 22)
    printed = written(course.graduated.month_only, "cn")
    lines = ("扫码核验本表真伪", "在线验证码长期有效", f"注册时间：{printed}")
    for index, line in enumerate(lines):
        print_note(sheet, line, left + sheet.mm(27), y + sheet.mm(6 + 6.5 * index))
    return [sheet]
