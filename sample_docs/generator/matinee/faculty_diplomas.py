"""Diplomas: a school's name across the sheet, an upright one, self-study, a register's grid."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    below,
    fit_line,
    head_signs,
)
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Box, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.matinee.bearer_parts import captioned, stamped_photo
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.tryout.school_papers import BOARD, Entries

SORTS = {"普通": "普通高等教育", "成人": "成人高等教育", "网络": "网络教育", "自考": "自学考试"}
HEADS = {
    "普通": "普通高等学校毕业证书",
    "成人": "成人高等教育毕业证书",
    "网络": "高等教育网络教育毕业证书",
}
TINTS: tuple[RGB, ...] = ((242, 226, 216), (222, 232, 240), (230, 238, 220))
COLOURS: tuple[RGB, ...] = ((148, 30, 36), (34, 72, 124), (136, 100, 40))


def _taught(graduate: Graduate) -> bool:
    return graduate.course.form != "自考"


def _self_taught(graduate: Graduate) -> bool:
    return graduate.course.form == "自考"


def _heading(graduate: Graduate) -> str:
    course = graduate.course
    if course.level.endswith("研究生"):
        return f"{course.level}毕业证书"
    return HEADS.get(course.form, "毕业证书")


def _finished(graduate: Graduate, rng: Random) -> str:
    """What was finished, as the sentence ends."""
    if graduate.course.level.endswith("研究生"):
        return "修完研究生培养计划规定的全部课程，成绩合格，毕业论文答辩通过，准予毕业。"
    return rng.choice((
        "修完教学计划规定的全部课程，成绩合格，准予毕业。",
        "修完人才培养方案规定的全部课程，成绩合格，准予毕业。",
        "完成教学计划规定的全部课程，考核合格，准予毕业。",
    ))  # fmt: skip


@layout("diploma", "name_across", MATINEE, accepts=_taught)
def name_across(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: school and title across the top, sentence left, portrait and number right."""
    course, e = graduate.course, Entries(graduate, rng.choice(("han", "cn", "han0", "cn")))
    sheet = Sheet(290, 206, rng, ground=(254, 252, 246))
    waves(sheet, rng.choice(TINTS), strength=0.32, pitch_mm=6)
    border(sheet, rng.choice(COLOURS), 8, rng.choice(("keys", "scallops", "beads")))
    left, right, middle = sheet.mm(28), sheet.width - sheet.mm(28), sheet.width / 2
    school = Type(rng.choice((KAI, style.bold)), sheet.pt(25), INK, 0.18)
    fit_line(sheet, (middle, sheet.mm(36)), [e.school], school, right - left, "center")
    head = Type(rng.choice((KAI, SONG_BOLD)), sheet.pt(28), (150, 26, 30), 0.14)
    fit_line(sheet, (middle, sheet.mm(53)), _heading(graduate), head, right - left, "center")
    edge = right - sheet.mm(56)
    body = Type(rng.choice((KAI, SONG)), sheet.pt(16), INK)
    text: list[Run] = ["学生", e.holder, "，性别", e.sex, "，", e.birth, "生，于", e.enrolled, "至"]
    text += [e.left, "在本校", e.major, "专业", f"{han_number(course.years)}年制", e.level]
    text += ["（学习形式：", e.mode, "）学习，", _finished(graduate, rng)]
    y = sheet.paragraph(below(sheet, left, sheet.mm(66), edge), text, body, leading=1.9,
                        first_indent=2)  # fmt: skip
    axis = right - sheet.mm(20)
    half = sheet.mm(17.5)
    photo = (axis - half, sheet.mm(68), axis + half, sheet.mm(117))
    stamped_photo(sheet, photo, graduate.female, course.school.name)
    label = rng.choice(("证书编号", "毕业证书编号", "学校编号"))
    captioned(sheet, label, e.number, (axis, sheet.mm(131)), sheet.mm(48), 11.5)
    foot = max(y + sheet.mm(16), sheet.mm(150))
    head_signs(sheet, style, course.school.head, "校（院）长：", (left, foot))
    x = edge - sheet.mm(34)
    day = Type(SONG, sheet.pt(14), INK)
    sheet.line_of(x, foot + sheet.mm(20), [e.graduated], day, align="center")
    put_seal(sheet, Seal(course.school.name, diameter=41), x + sheet.mm(4), foot + sheet.mm(12))
    site = "查询网址：http://xl.example.com"
    sheet.line_of(right, sheet.height - sheet.mm(19), site, Type(SONG, sheet.pt(9), FAINT),
                  align="right")  # fmt: skip
    return [sheet]


@layout("diploma", "title_over_portrait", MATINEE, accepts=_taught)
def title_over_portrait(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Upright: title, portrait left of number and school; sentence below, seal at the right."""
    course, e = graduate.course, Entries(graduate, rng.choice(("cn", "han", "cn_gap")))
    sheet = Sheet(204, 284, rng, ground=(254, 253, 248))
    glow(sheet, rng.choice(TINTS), 0.6)
    border(sheet, rng.choice(COLOURS), 10, rng.choice(("double", "beads")))
    left, right, middle = sheet.mm(29), sheet.width - sheet.mm(29), sheet.width / 2
    sort = Type(SONG, sheet.pt(15), INK, 0.2)
    sheet.line_of(middle, sheet.mm(38), SORTS[course.form], sort, align="center")
    head = Type(rng.choice((KAI, style.bold)), sheet.pt(36), (148, 28, 32), 0.4)
    words = f"{course.level}毕业证书" if course.level.endswith("研究生") else "毕业证书"
    fit_line(sheet, (middle, sheet.mm(58)), words, head, right - left, "center")
    photo = (left, sheet.mm(74), left + sheet.mm(35), sheet.mm(122))
    stamped_photo(sheet, photo, graduate.female, course.school.name)
    x = photo[2] + sheet.mm(20)
    small = Type(SONG, sheet.pt(12), INK)
    sheet.line_of(x, sheet.mm(90), "证书编号：", small)
    fit_line(sheet, (x, sheet.mm(98)), [e.number], small, right - x)
    sheet.line_of(x, sheet.mm(111), ["学习形式：", e.mode], small)
    body = Type(rng.choice((KAI, SONG)), sheet.pt(16), INK)
    text: list[Run] = [e.holder, "，", e.sex, "，", e.birth, "出生。", e.enrolled, "入", e.school]
    text += [e.major, f"专业学习，学制{han_number(course.years)}年，", e.level, "层次，于", e.left]
    text += [_finished(graduate, rng)]
    y = sheet.paragraph(below(sheet, left, sheet.mm(142), right), text, body, leading=1.95,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(14), sheet.mm(214))
    head_signs(sheet, style, course.school.head, "校长：", (left, foot))
    x, kind = right - sheet.mm(34), Type(SONG, sheet.pt(13.5), INK)
    sheet.line_of(x, foot + sheet.mm(14), course.school.name, kind, align="center")
    sheet.line_of(x, foot + sheet.mm(24), [e.graduated], kind, align="center")
    put_seal(sheet, Seal(course.school.name, diameter=40), x, foot + sheet.mm(14))
    return [sheet]


@layout("diploma", "board_and_school", MATINEE, accepts=_self_taught)
def board_and_school(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Self-study in landscape: portrait between number and title, two sealed names side by side."""
    e = Entries(graduate, rng.choice(("cn", "han", "cn0")))
    sheet = Sheet(286, 202, rng, ground=(253, 251, 245))
    waves(sheet, rng.choice(TINTS), strength=0.3, pitch_mm=6.5)
    border(sheet, rng.choice(COLOURS), 8, rng.choice(("double", "scallops")))
    left, right = sheet.mm(26), sheet.width - sheet.mm(26)
    photo = (left + sheet.mm(4), sheet.mm(36), left + sheet.mm(38), sheet.mm(83))
    stamped_photo(sheet, photo, graduate.female, "自学考试专用")
    start = photo[2] + sheet.mm(16)
    middle = (start + right) / 2
    head = Type(rng.choice((KAI, style.bold, SONG_BOLD)), sheet.pt(26), (146, 28, 32), 0.1)
    fit_line(sheet, (middle, sheet.mm(46)), "高等教育自学考试毕业证书", head, right - start,
             "center")  # fmt: skip
    body = Type(rng.choice((SONG, KAI)), sheet.pt(15.5), INK)
    text: list[Run] = [
        e.holder,
        "，",
        e.sex,
        "，",
        e.birth,
        "生。参加高等教育",
        Value("自学考试", "study_form"),
        e.major,
    ]
    text += ["专业", e.level, "全部课程考试，成绩合格，", "经审定，准予毕业。"]
    sheet.paragraph(below(sheet, start, sheet.mm(60), right), text, body, leading=2.0,
                    first_indent=2)  # fmt: skip
    small = Type(SONG, sheet.pt(11.5), INK)
    axis = (photo[0] + photo[2]) / 2
    sheet.line_of(axis, sheet.mm(96), "毕业证书编号", small, align="center")
    fit_line(sheet, (axis, sheet.mm(103)), [e.number], small, sheet.mm(46), "center")
    low, unit = sheet.mm(142), Type(SONG, sheet.pt(13), INK)
    for x, label, name in (
        (left + sheet.mm(66), "主考学校", e.school),
        (right - sheet.mm(52), "", Value(BOARD)),
    ):
        if label:
            sheet.line_of(x, low - sheet.mm(9), label, small, align="center")
        fit_line(sheet, (x, low), [name], unit, sheet.mm(92), "center")
        put_seal(sheet, Seal(name.text, diameter=39), x + sheet.mm(3), low + sheet.mm(3))
    sheet.line_of(right - sheet.mm(52), low + sheet.mm(28), [e.graduated], unit, align="center")
    return [sheet]


@layout("diploma", "register_in_fours", MATINEE)
def register_in_fours(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """教育部学历证书电子注册备案表 as a grid of four columns, the portrait in a fifth."""
    course, e = graduate.course, Entries(graduate, rng.choice(("cn0", "cn", "dash")))
    sheet = Sheet(210, 297, rng)
    left, right, middle = sheet.mm(20), sheet.width - sheet.mm(20), sheet.width / 2
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(20), INK, 0.03)
    fit_line(sheet, (middle, sheet.mm(40)), "教育部学历证书电子注册备案表", head, right - left,
             "center")  # fmt: skip
    small = Type(SONG, sheet.pt(10), FAINT)
    made = written(Moment(2021, rng.randint(1, 3), rng.randint(2, 28)), "cn")
    sheet.line_of(right, sheet.mm(52), f"更新日期：{made}", small, align="right")
    label, kind = Type(HEI, sheet.pt(10.5), FAINT), Type(SONG, sheet.pt(11), INK)

    def photo(page: Sheet, box: Box) -> None:
        pad = page.mm(2.5)
        high = box[3] - box[1] - 2 * pad
        half = min(high * 0.36, (box[2] - box[0]) / 2 - pad)
        axis = (box[0] + box[2]) / 2
        frame = (axis - half, box[1] + pad, axis + half, box[1] + pad + half / 0.36)
        put_portrait(page, frame, graduate.female)

    def pair(words: str, value: Run, columns: int = 1) -> list[Cell]:
        return [Cell(words, kind=label, align="center"), Cell([value], columns)]

    rows: list[Row] = [
        [*pair("姓名", e.holder), *pair("性别", e.sex), Cell("", rows=4, extra=photo)],
        [*pair("出生日期", e.birth, 3)],
        [*pair("入学日期", e.enrolled), *pair("毕（结）业日期", e.graduated)],
        [*pair("学历类别", SORTS[course.form]), *pair("层次", e.level)],
        [*pair("学校名称", e.school, 4)],
        [*pair("专业", e.major), *pair("学制", str(course.years), 2)],
        [*pair("学习形式", e.mode), *pair("毕（结）业", "毕业", 2)],
        [*pair("证书编号", e.number, 2), Cell("校（院）长姓名", kind=label, align="center"),
         Cell(course.school.head)],
    ]  # fmt: skip
    grid = Table([1.5, 2.5, 1.6, 1.7, 1.9], rows, kind, rule=2, colour=(120, 124, 130),
                 least_row=13)  # fmt: skip
    y = grid.put(sheet, left, sheet.mm(56), right - left) + sheet.mm(10)
    code = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(4)) + digits(rng, 12)
    shown = " ".join(code[place : place + 4] for place in range(0, 16, 4))
    sheet.line_of(left, y, f"在线验证码　{shown}", Type(HEI, sheet.pt(11), INK))
    put_code(sheet, right - sheet.mm(28), y - sheet.mm(4), f"https://xl.example.com/b/{code}", 26)
    notes = (
        "注意事项：",
        "1、备案表依据《高等学校学生学籍学历电子注册办法》对学历证书电子注册复核备案。",
        "2、备案表内容验证办法：点击在线验证，或使用手机扫描二维码。",
        "3、备案表在验证有效期内免费使用，有效期可由本人在线延长。",
    )
    box = (left, y + sheet.mm(8), right - sheet.mm(36), float(sheet.height))
    sheet.paragraph(box, "\n".join(notes), small, leading=1.7)
    return [sheet]
