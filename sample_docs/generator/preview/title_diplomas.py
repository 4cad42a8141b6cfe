"""Diplomas: a foot of three parts, centred lines, a spread, self-study in landscape."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    below,
    fit_line,
    head_signs,
)
from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.tryout.school_papers import BOARD, Entries

NUMBER_LABELS = ("证书编号：", "毕业证书编号：", "学校编号：", "学历证书编号：")


def _taught(graduate: Graduate) -> bool:
    return graduate.course.form != "自考"


def _self_taught(graduate: Graduate) -> bool:
    return graduate.course.form == "自考"


def _heading(graduate: Graduate) -> str:
    """The title a diploma of this sort has."""
    course = graduate.course
    if course.level.endswith("研究生"):
        return f"{course.level}毕业证书"
    heads = {"普通": "普通高等学校毕业证书", "成人": "成人高等教育毕业证书"}
    return heads.get(course.form, "毕业证书")


def _statement(e: Entries, graduate: Graduate, rng: Random) -> list[Run]:
    """The sentence of a taught course."""
    course = graduate.course
    years = han_number(course.years)
    major: list[Run] = [e.major, "专业"]
    if course.form == "网络":
        major.append("（网络教育）")
    done = "修完培养方案规定的全部课程，学位论文答辩通过，成绩合格，准予毕业。"
    if not course.level.endswith("研究生"):
        done = "修完教学计划规定的全部课程，成绩合格，准予毕业。"
    text: list[Run] = ["学生", e.holder]
    if rng.random() < 0.5:
        text += [
            "，性别",
            e.sex,
            "，",
            e.birth,
            "生，于",
            e.enrolled,
            "至",
            e.left,
            "在本校",
            *major,
        ]
        return [*text, f"{years}年制", e.level, "（", e.mode, f"）学习，{done}"]
    text += ["，", e.sex, "，", e.birth, "出生，", e.enrolled, "至", e.left, "在", e.school, *major]
    return [*text, e.level, "学习，学习形式", e.mode, f"，学制{years}年，{done}"]


@layout("diploma", "three_part_foot", PREVIEW, accepts=_taught)
def three_part_foot(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: title and sentence over the width; portrait, head and seal in a row below."""
    course, e = graduate.course, Entries(graduate, rng.choice(("han", "cn", "han", "cn_gap")))
    sheet = Sheet(284, 202, rng, ground=(254, 252, 246))
    waves(sheet, rng.choice(((240, 222, 214), (220, 230, 238), (228, 236, 218))), strength=0.3,
          pitch_mm=7)  # fmt: skip
    border(sheet, rng.choice(((150, 36, 40), (30, 74, 126), (140, 104, 44))), 8,
           rng.choice(("scallops", "keys", "double")))  # fmt: skip
    left, right, middle = sheet.mm(28), sheet.width - sheet.mm(28), sheet.width / 2
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(30), (146, 26, 30), 0.22)
    fit_line(sheet, (middle, sheet.mm(39)), _heading(graduate), title, right - left, "center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(16.5), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(50), right), _statement(e, graduate, rng), body,
                        leading=1.95, first_indent=2)  # fmt: skip
    top = max(y + sheet.mm(6), sheet.mm(112))
    photo = (left, top, left + sheet.mm(35), top + sheet.mm(47))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(course.school.name, shape="embossed", diameter=28), photo[2], photo[3])
    foot = top + sheet.mm(22)
    head_signs(sheet, style, course.school.head, rng.choice(("校（院）长：", "校　长：")),
               (left + sheet.mm(62), foot))  # fmt: skip
    x, kind = right - sheet.mm(38), body.at(sheet.pt(15))
    fit_line(sheet, (x, foot), [e.school], kind, sheet.mm(72), "center")
    sheet.line_of(x, foot + sheet.mm(13), [e.graduated], kind, align="center")
    put_seal(sheet, Seal(course.school.name, diameter=41), x + sheet.mm(6), foot + sheet.mm(5))
    small = Type(SONG, sheet.pt(12), INK)
    low = sheet.height - sheet.mm(19)
    sheet.line_of(left, low, [rng.choice(NUMBER_LABELS), e.number], small)
    note = rng.choice(("查询网址：https://xl.example.com", "中华人民共和国教育部学历证书查询网"))
    sheet.line_of(right, low, note, Type(SONG, sheet.pt(9.5), FAINT), align="right")
    return [sheet]


@layout("diploma", "centred_lines", PREVIEW)
def centred_lines(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Upright, of a school's own design: centred lines, the portrait under the title."""
    course, e = graduate.course, Entries(graduate, rng.choice(("cn", "cn0", "han")))
    sheet = Sheet(210, 286, rng, ground=(253, 252, 248))
    colour: RGB = rng.choice(((112, 30, 40), (28, 76, 70), (46, 58, 110)))
    glow(sheet, rng.choice(((244, 232, 214), (224, 236, 236), (238, 228, 238))), 0.5)
    border(sheet, colour, 11, rng.choice(("double", "keys")))
    middle, width = sheet.width / 2, sheet.width - sheet.mm(56)
    own = course.form != "自考"
    head = Type(style.bold, sheet.pt(21), colour, 0.08)
    first: list[Run] = [e.school] if own else ["高等教育自学考试"]
    fit_line(sheet, (middle, sheet.mm(38)), first, head, width, "center")
    title = Type(KAI, sheet.pt(31), (140, 28, 32), 0.35)
    sheet.line_of(middle, sheet.mm(56), "毕业证书", title, align="center")
    photo = (middle - sheet.mm(16.5), sheet.mm(66), middle + sheet.mm(16.5), sheet.mm(111))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(course.school.name, shape="embossed", diameter=27), photo[2], photo[3])
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(14.5), INK)
    name = Type(SONG_BOLD, sheet.pt(22), INK, 0.25)
    sheet.line_of(middle, sheet.mm(127), [e.holder], name, align="center")
    if own:
        lines: list[list[Run]] = [
            ["性别　", e.sex, "　　　", e.birth, "出生"],
            ["于　", e.enrolled, "　至　", e.left],
            ["在本校　", e.major, "　专业　", e.level, "　学习"],
            ["学习形式　", e.mode, f"　　　学制　{han_number(course.years)}年"],
            ["修业期满，成绩合格，准予毕业"],
        ]
    else:
        lines = [
            ["性别　", e.sex, "　　　", e.birth, "出生"],
            ["自　", e.enrolled, "　参加　", e.mode],
            [e.major, "　专业　", e.level],
            ["全部课程考试成绩合格，思想品德鉴定合格"],
            ["准予毕业"],
        ]
    y = sheet.mm(143)
    for line in lines:
        fit_line(sheet, (middle, y), line, kind, width, "center")
        y += sheet.mm(11.5)
    foot = sheet.mm(212)
    left, right = sheet.mm(30), sheet.width - sheet.mm(30)
    small = Type(SONG, sheet.pt(12.5), INK)
    if own:
        head_signs(sheet, style, course.school.head, "校长", (left, foot + sheet.mm(12)))
        x = right - sheet.mm(30)
        put_seal(sheet, Seal(course.school.name, diameter=40), x, foot + sheet.mm(4))
        sheet.line_of(x, foot + sheet.mm(12), [e.graduated], small, align="center")
    else:
        for x, unit in ((left + sheet.mm(34), [BOARD]), (right - sheet.mm(30), [e.school])):
            words: list[Run] = [*unit]
            fit_line(sheet, (x, foot), words, small, sheet.mm(66), "center")
            seal = BOARD if unit == [BOARD] else course.school.name
            put_seal(sheet, Seal(seal, diameter=38), x, foot + sheet.mm(1))
        sheet.line_of(right - sheet.mm(30), foot + sheet.mm(13), [e.graduated], small,
                      align="center")  # fmt: skip
    low = sheet.height - sheet.mm(30)
    number: list[Run] = [rng.choice(NUMBER_LABELS), e.number]
    sheet.line_of(middle, low, number, small, align="center")
    return [sheet]


@layout("diploma", "photo_leaf", PREVIEW, accepts=_taught)
def photo_leaf(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """A spread: sentence, head and seal on the left leaf; portrait, number, notes on the right."""
    course = graduate.course
    by_hand = course.graduated.year < 2006
    e = Entries(graduate, rng.choice(("cn", "han", "han0")), hand=by_hand)
    sheet = Sheet(262, 182, rng, ground=(251, 248, 240))
    sheet.pen = Type(style.hand.face, sheet.pt(16), (26, 26, 30))
    fold = sheet.width / 2
    glow(sheet, rng.choice(((240, 226, 220), (226, 234, 226))), 0.45)
    sheet.draw.line((fold, 0, fold, sheet.height), (176, 168, 160), 4)
    left, right = sheet.mm(17), fold - sheet.mm(15)
    title = Type(rng.choice((SONG_BOLD, style.bold)), sheet.pt(24), (150, 30, 34), 0.2)
    fit_line(sheet, ((left + right) / 2, sheet.mm(31)), _heading(graduate), title, right - left,
             "center")  # fmt: skip
    body = Type(rng.choice((SONG, KAI)), sheet.pt(14), INK)
    box = below(sheet, left, sheet.mm(40), right)
    y = sheet.paragraph(box, _statement(e, graduate, rng), body, leading=2.0, first_indent=2)
    foot = max(y + sheet.mm(12), sheet.mm(128))
    head_signs(sheet, style, course.school.head, "校长：", (left, foot), 17)
    x = right - sheet.mm(30)
    fit_line(sheet, (x, foot + sheet.mm(14)), [Value(course.school.name, "school")],
             body.at(sheet.pt(13)), sheet.mm(62), "center")  # fmt: skip
    sheet.line_of(x, foot + sheet.mm(24), [e.graduated], body.at(sheet.pt(13)), align="center")
    put_seal(sheet, Seal(course.school.name, diameter=38), x + sheet.mm(4), foot + sheet.mm(17))
    middle = fold * 1.5
    photo = (middle - sheet.mm(18), sheet.mm(34), middle + sheet.mm(18), sheet.mm(84))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(course.school.name, shape="embossed", diameter=30), photo[2], photo[3])
    small = Type(SONG, sheet.pt(12), INK)
    label = rng.choice(("证书编号", "电子注册号", "毕业证书号码"))
    sheet.line_of(middle, sheet.mm(104), label, small, align="center")
    sheet.line_of(middle, sheet.mm(113), [e.number], small.at(sheet.pt(14)), align="center")
    note = "说明：本证书涂改无效，遗失不补。持证人的毕业资格可在学历证书查询网上核实。"
    box = below(sheet, fold + sheet.mm(22), sheet.mm(134), sheet.width - sheet.mm(20))
    sheet.paragraph(box, note, Type(SONG, sheet.pt(10), FAINT), leading=1.6, first_indent=2)
    return [sheet]


@layout("diploma", "seals_stacked", PREVIEW, accepts=_self_taught)
def seals_stacked(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """自学考试: portrait and number at the left, sentence right, both offices below each other."""
    course, e = graduate.course, Entries(graduate, rng.choice(("cn", "han", "cn_gap")))
    sheet = Sheet(276, 194, rng, ground=(252, 252, 246))
    waves(sheet, rng.choice(((226, 234, 216), (238, 226, 210))), strength=0.35, pitch_mm=6)
    border(sheet, (130, 40, 44), 8, rng.choice(("double", "beads")))
    left, right = sheet.mm(24), sheet.width - sheet.mm(24)
    title = Type(style.bold, sheet.pt(27), (140, 28, 30), 0.12)
    words = "高等教育自学考试毕业证书"
    fit_line(sheet, (sheet.width / 2, sheet.mm(38)), words, title, right - left, "center")
    photo = (left, sheet.mm(56), left + sheet.mm(38), sheet.mm(108))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(BOARD, shape="embossed", diameter=28), photo[2], photo[3])
    small = Type(SONG, sheet.pt(11.5), INK)
    sheet.line_of(left, sheet.mm(122), rng.choice(("证书编号", "毕业证书编号")), small)
    sheet.line_of(left, sheet.mm(130), [e.number], small)
    x = photo[2] + sheet.mm(24)
    body = Type(rng.choice((KAI, SONG)), sheet.pt(15), INK)
    text: list[Run] = [e.holder, "，", e.sex, "，", e.birth, "生，自", e.enrolled, "起参加"]
    text += [e.mode, "，", e.major, "专业", e.level, "考试计划规定的全部课程成绩合格，"]
    text += ["符合毕业条件，经考核准予毕业。"]
    y = sheet.paragraph(below(sheet, x, sheet.mm(54), right), text, body, leading=1.95,
                        first_indent=2)  # fmt: skip
    middle = right - sheet.mm(44)
    y = max(y + sheet.mm(14), sheet.mm(112))
    fit_line(sheet, (middle, y), BOARD, small, sheet.mm(84), "center")
    put_seal(sheet, Seal(BOARD, diameter=36), middle - sheet.mm(16), y)
    y += sheet.mm(28)
    exam: list[Run] = ["主考学校：", e.school]
    fit_line(sheet, (middle, y), exam, small, sheet.mm(84), "center")
    put_seal(sheet, Seal(course.school.name, diameter=36), middle + sheet.mm(22), y)
    sheet.line_of(middle, y + sheet.mm(10), [e.graduated], small, align="center")
    return [sheet]
