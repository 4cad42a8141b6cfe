"""Diplomas: number above the title, a broad column beside a narrow, self-study, a replacement."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    head_signs,
)
from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG_BOLD
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.matinee.bearer_parts import stamped_photo
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, leaf, signed_off, song
from sample_docs.generator.tryout.school_papers import BOARD, Entries

HEADS = {
    "普通": ("普通高等学校", "毕业证书"),
    "成人": ("成人高等教育", "毕业证书"),
    "网络": ("高等学校网络教育", "毕业证书"),
}
COLOURS: tuple[RGB, ...] = ((150, 32, 38), (40, 78, 128), (60, 104, 80))


def _taught(graduate: Graduate) -> bool:
    return graduate.course.form != "自考"


def _self_taught(graduate: Graduate) -> bool:
    return graduate.course.form == "自考"


def _graduate_school(graduate: Graduate) -> bool:
    return graduate.course.level.endswith("研究生")


def _words(graduate: Graduate) -> tuple[str, str]:
    if _graduate_school(graduate):
        return ("普通高等教育", f"{graduate.course.level}毕业证书")
    return HEADS[graduate.course.form]


def _passed(graduate: Graduate) -> str:
    if _graduate_school(graduate):
        return "完成研究生培养计划规定的学习内容，成绩合格，毕业论文答辩通过，准予毕业。"
    return "修完教学计划规定的全部课程，成绩合格，准予毕业。"


@layout("diploma", "number_above_title", SOIREE, accepts=_taught)
def number_above_title(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: number in the right upper corner, two-line title, portrait below the sentence."""
    course, e = graduate.course, Entries(graduate, rng.choice(("han", "cn", "hano")))
    sheet = Sheet(284, 200, rng, ground=(254, 252, 247))
    glow(sheet, rng.choice(((246, 232, 224), (228, 236, 246), (234, 242, 228))), 0.6)
    colour = rng.choice(COLOURS)
    border(sheet, colour, 8, rng.choice(("beads", "double", "scallops")))
    left, right, middle = sheet.mm(29), sheet.width - sheet.mm(29), sheet.width / 2
    label = rng.choice(("证书编号：", "学校编号：", "电子注册号："))
    number: list[Run] = [label, e.number]
    sheet.line_of(right, sheet.mm(26), number, song(sheet, 12), align="right")
    over, words = _words(graduate)
    sort = Type(KAI, sheet.pt(17), INK, 0.3)
    sheet.line_of(middle, sheet.mm(41), over, sort, align="center")
    head = Type(rng.choice((KAI, style.bold)), sheet.pt(36), colour, 0.3)
    fit_line(sheet, (middle, sheet.mm(60)), words, head, right - left, "center")
    body = Type(rng.choice((KAI, KAI, style.body)), sheet.pt(16.5), INK)
    text: list[Run] = [
        "学生 ",
        e.holder,
        "，性别",
        e.sex,
        "，",
        e.birth,
        "生，于",
        e.enrolled,
        "至",
    ]
    text += [e.left, "在本校", e.major, "专业", f"{han_number(course.years)}年制"]
    text += [e.level, "（", e.mode, "）学习，", _passed(graduate)]
    y = sheet.paragraph(below(sheet, left, sheet.mm(70), right), text, body, leading=1.8,
                        first_indent=2)  # fmt: skip
    top = max(y + sheet.mm(7), sheet.mm(122))
    photo = (left, top, left + sheet.mm(33), top + sheet.mm(45))
    stamped_photo(sheet, photo, graduate.female, course.school.name)
    head_signs(
        sheet, style, course.school.head, "校长：", (photo[2] + sheet.mm(22), top + sheet.mm(14))
    )
    x = right - sheet.mm(46)
    school = Type(KAI, sheet.pt(15), INK)
    sheet.line_of(x, top + sheet.mm(20), ["校名：", e.school], school, align="center")
    sheet.line_of(x, top + sheet.mm(35), [e.graduated], song(sheet, 14), align="center")
    put_seal(sheet, Seal(course.school.name, diameter=40), x + sheet.mm(6), top + sheet.mm(26))
    return [sheet]


@layout("diploma", "narrow_column_right", SOIREE, accepts=_taught)
def narrow_column_right(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: two framed leaves, a broad one with the sentence, a narrow one with entries."""
    course, e = graduate.course, Entries(graduate, rng.choice(("cn", "han0", "cn_gap")))
    sheet = Sheet(292, 204, rng, ground=(252, 250, 244))
    waves(sheet, rng.choice(((238, 226, 218), (222, 230, 238))), strength=0.25, pitch_mm=6)
    colour = rng.choice(COLOURS)
    high = sheet.height - sheet.mm(16)
    wide = leaf(sheet, (sheet.mm(14), sheet.mm(16), sheet.mm(196), high), colour)
    middle = (wide[0] + wide[2]) / 2
    over, words = _words(graduate)
    school = Type(rng.choice((KAI, style.bold)), sheet.pt(22), INK, 0.12)
    fit_line(
        sheet, (middle, wide[1] + sheet.mm(10)), [e.school], school, wide[2] - wide[0], "center"
    )
    head = Type(rng.choice((SONG_BOLD, KAI)), sheet.pt(30), colour, 0.25)
    fit_line(sheet, (middle, wide[1] + sheet.mm(28)), words, head, wide[2] - wide[0], "center")
    sheet.line_of(middle, wide[1] + sheet.mm(36), f"（{over}）", song(sheet, 12), align="center")
    body = Type(rng.choice((KAI, style.body)), sheet.pt(16), INK)
    text: list[Run] = [e.holder, "，", e.sex, "，生于", e.birth, "。自", e.enrolled, "至", e.left]
    text += ["在", e.major, f"专业学习，学制{han_number(course.years)}年，", _passed(graduate)]
    y = sheet.paragraph(below(sheet, wide[0], wide[1] + sheet.mm(44), wide[2]), text, body,
                        leading=1.95, first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(14), wide[3] - sheet.mm(40))
    head_signs(sheet, style, course.school.head, "校（院）长", (wide[0], foot))
    x = wide[2] - sheet.mm(34)
    sheet.line_of(x, foot + sheet.mm(24), [e.graduated], song(sheet, 14), align="center")
    put_seal(sheet, Seal(course.school.name, diameter=41), x, foot + sheet.mm(12))
    slim = leaf(sheet, (sheet.mm(204), sheet.mm(16), sheet.width - sheet.mm(14), high), colour)
    axis, half = (slim[0] + slim[2]) / 2, sheet.mm(17)
    photo = (axis - half, slim[1] + sheet.mm(4), axis + half, slim[1] + sheet.mm(52))
    put_portrait(sheet, photo, graduate.female)
    kind = song(sheet, 11.5)
    rows: list[tuple[str, Value]] = [
        ("层　次", e.level), ("学习形式", e.mode), ("证书编号", e.number)
    ]  # fmt: skip
    y = photo[3] + sheet.mm(16)
    for name, value in rows:
        sheet.line_of(axis, y, name, Type(HEI, sheet.pt(10), FAINT), align="center")
        fit_line(sheet, (axis, y + sheet.mm(7)), [value], kind, slim[2] - slim[0] + sheet.mm(6),
                 "center")  # fmt: skip
        y += sheet.mm(21)
    note = "中国高等教育学生信息网查询"
    fit_line(sheet, (axis, slim[3]), note, Type(HEI, sheet.pt(8.5), FAINT), slim[2] - slim[0],
             "center")  # fmt: skip
    return [sheet]


@layout("diploma", "subjects_all_passed", SOIREE, accepts=_self_taught)
def subjects_all_passed(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Self-study, upright: portrait over the sentence, both seals one below the other."""
    e = Entries(graduate, rng.choice(("cn", "han", "cn_gap")))
    sheet = Sheet(206, 286, rng, ground=(254, 252, 246))
    glow(sheet, rng.choice(((248, 236, 220), (230, 238, 246))), 0.6)
    colour = rng.choice(COLOURS)
    border(sheet, colour, 10, rng.choice(("keys", "double")))
    left, right, middle = sheet.mm(31), sheet.width - sheet.mm(31), sheet.width / 2
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(24), colour, 0.16)
    fit_line(sheet, (middle, sheet.mm(46)), "高等教育自学考试", head, right - left, "center")
    fit_line(
        sheet, (middle, sheet.mm(64)), "毕业证书", head.at(sheet.pt(36)), right - left, "center"
    )
    half = sheet.mm(16.5)
    photo = (middle - half, sheet.mm(76), middle + half, sheet.mm(122))
    stamped_photo(sheet, photo, graduate.female, "自考办公室")
    body = Type(rng.choice((KAI, style.body)), sheet.pt(15.5), INK)
    text: list[Run] = [e.holder, "，性别", e.sex, "，", e.birth, "出生。参加", e.major, "专业"]
    text += [
        e.level,
        Value("自学考试", "study_form"),
        "，专业考试计划规定的课程全部合格，准予毕业，国家承认学历。",
    ]
    y = sheet.paragraph(below(sheet, left, sheet.mm(132), right), text, body, leading=1.9,
                        first_indent=2)  # fmt: skip
    top = max(y + sheet.mm(20), sheet.mm(190))
    kind, x = song(sheet, 13), right - sheet.mm(42)
    signed_off(sheet, x, top, [["主考学校：", e.school]], graduate.course.school.name, kind)
    signed_off(sheet, x, top + sheet.mm(45), [BOARD, [e.graduated]], BOARD, kind)
    number: list[Run] = ["证书编号：", e.number]
    sheet.line_of(left, sheet.height - sheet.mm(22), number, song(sheet, 12))
    return [sheet]


@layout("diploma", "replacement", SOIREE, accepts=_taught)
def replacement(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """毕业证明书: what a school issues where the diploma was lost, naming the old number."""
    course, e = graduate.course, Entries(graduate, rng.choice(("cn", "cn0", "cn_gap")))
    sheet = Sheet(210, 297, rng, ground=(254, 254, 250))
    colour = rng.choice(COLOURS)
    border(sheet, colour, 13, "double")
    left, right, middle = sheet.mm(31), sheet.width - sheet.mm(31), sheet.width / 2
    head = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(34), colour, 0.4)
    sheet.line_of(middle, sheet.mm(60), "毕业证明书", head, align="center")
    photo = (right - sheet.mm(32), sheet.mm(74), right, sheet.mm(118))
    stamped_photo(sheet, photo, graduate.female, course.school.name)
    kind = song(sheet, 13)
    rows: list[LabelRow] = [
        ("姓　　名：", [e.holder]),
        ("性　　别：", [e.sex]),
        ("出生日期：", [e.birth]),
        ("学习形式：", [e.mode]),
    ]
    ends_on(sheet, rows, (left, sheet.mm(84)), photo[0] - sheet.mm(6), 10.5, (kind, kind), 0.3)
    body = Type(rng.choice((KAI, style.body)), sheet.pt(15.5), INK)
    text: list[Run] = ["该生于", e.enrolled, "至", e.left, "在", e.school, e.major, "专业"]
    text += [e.level, f"（学制{han_number(course.years)}年）学习，", _passed(graduate)]
    y = sheet.paragraph(below(sheet, left, sheet.mm(130), right), text, body, leading=1.9,
                        first_indent=2)  # fmt: skip
    lost: list[Run] = [
        "原毕业证书遗失，证书编号为",
        e.number,
        "。经本人申请，特发此证明书，与原证书具有",
    ]
    lost.append("同等效力。")
    y = sheet.paragraph(below(sheet, left, y, right), lost, body, leading=1.9, first_indent=2)
    made = Moment(rng.randint(2015, 2020), rng.randint(3, 12), rng.randint(2, 27))
    y = max(y + sheet.mm(24), sheet.mm(214))
    head_signs(sheet, style, course.school.head, "校长签章：", (left, y))
    lines: list[str] = [course.school.name, f"补发日期：{written(made, 'cn')}"]
    signed_off(sheet, right - sheet.mm(38), y + sheet.mm(8), lines, course.school.name, kind)
    return [sheet]
