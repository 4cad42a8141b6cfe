"""Diplomas: a full-time school's sheet, an adult or network school's, self-study under two boards,
and the registration form as it comes from the archive."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    head_signs,
)
from sample_docs.generator.drawing.marks import put_code, put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, Run, Text, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.held_out.amber_parts import (
    COLOURS,
    heading,
    parchment,
    photo_box,
    stacked,
)
from sample_docs.generator.matinee.bearer_parts import stamped_photo
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.soiree.seal_parts import ends_on, signed_off, song
from sample_docs.generator.tryout.school_papers import BOARD, Entries

SORTS = {"普通": "普通高等教育", "成人": "成人高等教育", "网络": "网络教育", "自考": "自学考试"}
LOOKUP = "查询网址：http://xl.example.com"


def _full_time(graduate: Graduate) -> bool:
    return graduate.course.form == "普通"


def _adult(graduate: Graduate) -> bool:
    return graduate.course.form in ("成人", "网络")


def _self_taught(graduate: Graduate) -> bool:
    return graduate.course.form == "自考"


def _registered(graduate: Graduate) -> bool:
    return graduate.course.graduated.year >= 2002


def _finished(graduate: Graduate) -> str:
    if graduate.course.level.endswith("研究生"):
        return "修完研究生培养方案规定的全部课程，成绩合格，毕业（学位）论文答辩通过，准予毕业。"
    return "修完教学计划规定的全部课程，成绩合格，准予毕业。"


@layout("diploma", "amber_two_thirds", HELD_OUT, accepts=_full_time)
def two_thirds(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: portrait and number in a narrow left column, title and sentence right of it,
    the head's hand left of the school's seal."""
    e, course = Entries(graduate, rng.choice(("han", "cn", "hano", "cn_gap"))), graduate.course
    sheet, colour = parchment((288, 204), rng, 8, ("double", "keys", "scallops"))
    left, right = sheet.mm(26), sheet.width - sheet.mm(28)
    start = sheet.mm(96)
    middle = (start + right) / 2
    graduate_school = course.level.endswith("研究生")
    over = course.level if graduate_school else "普通高等学校"
    sheet.line_of(middle, sheet.mm(34), over, song(sheet, 17), align="center")
    heading(sheet, style, "毕业证书", (middle, sheet.mm(54)), 36, right - start, colour, 0.5)
    photo = photo_box(left + sheet.mm(8), sheet.mm(36), sheet, 36)
    stamped_photo(sheet, photo, graduate.female, course.school.name)
    axis, room = (photo[0] + photo[2]) / 2, sheet.mm(58)
    label = rng.choice(("证书编号：", "学校编号：", "毕业证书编号："))
    lines: list[Text] = [label, [e.number]]
    y = stacked(sheet, axis, photo[3] + sheet.mm(24), lines, 12, room)
    if _registered(graduate):
        stacked(sheet, axis, y + sheet.mm(16), (LOOKUP, "学历证书电子注册查询"), 9, room, 6)
    text: list[Run] = ["学生", e.holder, "，性别", e.sex, "，", e.birth, "生，于", e.enrolled]
    text += ["至", e.left, "在本校", e.major]
    text += [f"专业{han_number(course.years)}年制", e.level]
    if course.mode:
        text += ["（", e.mode, "）"]
    text += ["学习，", _finished(graduate)]
    body = Type(rng.choice((KAI, SONG, style.body)), sheet.pt(16.5), INK)
    y = sheet.paragraph(below(sheet, start, sheet.mm(66), right), text, body, leading=1.95,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(14), sheet.mm(146))
    head_signs(sheet, style, course.school.head, "校（院）长：", (start, foot))
    lines = [["校（院）名：", e.school], [e.graduated]]
    signed_off(sheet, right - sheet.mm(42), foot + sheet.mm(14), lines, course.school.name,
               song(sheet, 14), 2.1)  # fmt: skip
    return [sheet]


@layout("diploma", "amber_evening_school", HELD_OUT, accepts=_adult)
def evening_school(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: title over the whole width, sentence left, portrait right with the number below
    it; school and date in the middle of the foot."""
    e, course = Entries(graduate, rng.choice(("cn", "han", "cn0"))), graduate.course
    sheet, colour = parchment((280, 198), rng, 7, ("beads", "scallops", "double"))
    left, right, middle = sheet.mm(28), sheet.width - sheet.mm(28), sheet.width / 2
    words = "成人高等教育毕业证书" if course.form == "成人" else "高等教育（网络教育）毕业证书"
    heading(sheet, style, words, (middle, sheet.mm(44)), 30, right - left, colour, 0.15)
    photo = photo_box(right - sheet.mm(40), sheet.mm(60), sheet, 35)
    stamped_photo(sheet, photo, graduate.female, course.school.name, 26)
    axis = (photo[0] + photo[2]) / 2
    stacked(sheet, axis, photo[3] + sheet.mm(20), ("证书编号", [e.number]), 11.5, sheet.mm(52))
    text: list[Run] = [e.holder, "，", e.sex, "，", e.birth, "出生，", e.enrolled, "至", e.left]
    text += ["在本校以", e.mode, "形式修读", e.level, e.major, f"专业，学制{course.years}年，"]
    text += ["完成教学计划规定的全部学业，考试成绩合格，准予毕业。"]
    body = Type(rng.choice((KAI, style.body)), sheet.pt(16), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(62), photo[0] - sheet.mm(14)), text, body,
                        leading=2.05, first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(16), sheet.mm(142))
    head_signs(sheet, style, course.school.head, "校长", (left, foot))
    lines: list[Text] = [[e.school], [e.graduated]]
    signed_off(sheet, middle + sheet.mm(8), foot + sheet.mm(14), lines, course.school.name,
               song(sheet, 14.5), 2)  # fmt: skip
    if _registered(graduate):
        foot = sheet.height - sheet.mm(17)
        fit_line(sheet, (left, foot), LOOKUP, song(sheet, 9, FAINT), sheet.mm(80))
    return [sheet]


@layout("diploma", "amber_two_boards", HELD_OUT, accepts=_self_taught)
def two_boards(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Self-study, landscape: labelled entries beside the portrait, the sentence below them, the
    examining board at the left and the school at the right."""
    e, school = Entries(graduate, rng.choice(("cn", "cn0", "han"))), graduate.course.school
    sheet, colour = parchment((284, 202), rng, 8, ("keys", "double"))
    left, right, middle = sheet.mm(30), sheet.width - sheet.mm(30), sheet.width / 2
    heading(sheet, style, "高等教育自学考试毕业证书", (middle, sheet.mm(42)), 29, right - left,
            colour, 0.12)  # fmt: skip
    photo = photo_box(left, sheet.mm(54), sheet, 33)
    stamped_photo(sheet, photo, graduate.female, "自学考试委员会", 25)
    kinds = (song(sheet, 13), Type(KAI, sheet.pt(15), INK))
    start, turn = photo[2] + sheet.mm(14), middle + sheet.mm(34)
    rows: list[LabelRow] = [("姓　　名：", [e.holder]), ("出生日期：", [e.birth]),
                            ("专业名称：", [e.major])]  # fmt: skip
    ends_on(sheet, rows, (start, sheet.mm(64)), turn - sheet.mm(6), 15, kinds, 0.2)
    rows = [("性　　别：", [e.sex]), ("层　　次：", [e.level]), ("毕业时间：", [e.left])]
    ends_on(sheet, rows, (turn, sheet.mm(64)), right, 15, kinds, 0.2)
    text: list[Run] = ["参加上列专业高等教育", Value("自学考试", "study_form")]
    text += ["，全部课程考试成绩合格，实践环节考核通过，经思想品德鉴定符合毕业条件，准予毕业。"]
    body = Type(rng.choice((KAI, style.body)), sheet.pt(15.5), INK)
    y = sheet.paragraph(below(sheet, left, photo[3] + sheet.mm(7), right), text, body, leading=1.9,
                        first_indent=2)  # fmt: skip
    foot, kind = max(y + sheet.mm(23), sheet.mm(152)), song(sheet, 13)
    signed_off(sheet, left + sheet.mm(52), foot, [BOARD], BOARD, kind)
    lines: list[Text] = [["主考学校：", e.school], [e.graduated]]
    signed_off(sheet, right - sheet.mm(46), foot, lines, school.name, kind, 2.2)
    fit_line(sheet, (left, sheet.height - sheet.mm(20)), ["证书编号：", e.number], kind,
             sheet.mm(110))  # fmt: skip
    return [sheet]


@layout("diploma", "amber_registration_form", HELD_OUT, accepts=_registered)
def registration_form(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """教育部学历证书电子注册备案表: date of renewal on top, one grid with the portrait, code and
    notes below."""
    e, course = Entries(graduate, rng.choice(("cn", "cn0", "cn_gap"))), graduate.course
    sheet = Sheet(210, 297, rng)
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    colour = rng.choice(COLOURS)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(23), INK)
    fit_line(sheet, (middle, sheet.mm(36)), "教育部学历证书电子注册备案表", head, right - left,
             "center")  # fmt: skip
    small = Type(HEI, sheet.pt(10.5), FAINT)
    day = f"更新日期：2021年{rng.choice(('01', '02', '03'))}月{rng.randint(10, 28)}日"
    sheet.line_of(right, sheet.mm(48), day, small, align="right")
    label = Type(HEI, sheet.pt(11.5), (84, 88, 96))

    def portrait(page: Sheet, box: Box) -> None:
        x = (box[0] + box[2]) / 2 - page.mm(16)
        y = (box[1] + box[3]) / 2 - page.mm(22.4)
        put_portrait(page, photo_box(x, y, page, 32), graduate.female)

    def pair(words: str, value: Text, columns: int = 1) -> list[Cell]:
        return [Cell(words, align="center", kind=label), Cell(value, columns, align="center")]

    rows: list[Row] = [
        [*pair("姓名", [e.holder], 3), Cell("", rows=4, extra=portrait)],
        pair("性别", [e.sex], 3),
        pair("出生日期", [e.birth], 3),
        pair("学校名称", [e.school], 3),
        [*pair("入学日期", [e.enrolled]), *pair("毕（结）业日期", [e.graduated], 2)],
        [*pair("专业", [e.major]), *pair("学历类别", SORTS[course.form], 2)],
        [*pair("层次", [e.level]), *pair("学习形式", [e.mode], 2)],
        [*pair("学制", f"{course.years}年"), *pair("毕（结）业", "毕业", 2)],
        [*pair("校（院）长姓名", course.school.head), *pair("证书编号", [e.number], 2)],
    ]
    table = Table((1.55, 2.1, 1.6, 0.7, 1.9), rows, song(sheet, 12), colour=colour, least_row=14)
    y = table.put(sheet, left, sheet.mm(53), right - left)
    code = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(16))
    put_code(sheet, left + sheet.mm(2), y + sheet.mm(10), f"https://xl.example.com/{code}", 30)
    start = left + sheet.mm(42)
    shown = " ".join(code[place : place + 4] for place in range(0, 16, 4))
    sheet.line_of(
        start, y + sheet.mm(18), f"在线验证码　{shown}", Type(HEI_BOLD, sheet.pt(12), INK)
    )
    notes = (
        "1、备案表是依据《高等学校学生学籍学历电子注册办法》对学历进行查询验证的凭证。\n"
        "2、可通过扫描二维码或输入在线验证码核验内容，报告内容如有修改，以最新在线内容为准。\n"
        "3、未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。"
    )
    sheet.paragraph(below(sheet, start, y + sheet.mm(22), right), notes, small, leading=1.7)
    return [sheet]
