"""Diplomas: a statement with a wide portrait margin, an upright one, self-study, the register."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    head_signs,
)
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG_BOLD
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.matinee.bearer_parts import stamped_photo
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, rules_between, signed_off, song
from sample_docs.generator.tryout.school_papers import BOARD, Entries

COLOURS: tuple[RGB, ...] = ((142, 28, 34), (36, 72, 122), (92, 66, 34), (44, 96, 84))
SORTS = {
    "普通": "普通高等学校毕业证书",
    "成人": "成人高等学校毕业证书",
    "网络": "高等学校网络教育毕业证书",
}
SORT_OF = {"普通": "普通高等教育", "成人": "成人高等教育", "网络": "网络教育", "自考": "自学考试"}


def _taught(graduate: Graduate) -> bool:
    return graduate.course.form != "自考"


def _self_taught(graduate: Graduate) -> bool:
    return graduate.course.form == "自考"


def _registered(graduate: Graduate) -> bool:
    return graduate.course.graduated.year >= 2002


def _title(graduate: Graduate) -> str:
    if graduate.course.level.endswith("研究生"):
        return f"{graduate.course.level}毕业证书"
    return SORTS[graduate.course.form]


def _studied(graduate: Graduate, e: Entries) -> list[Run]:
    """Who studied what from when to when, and how it ended."""
    course = graduate.course
    told: list[Run] = ["学生", e.holder, "，性别", e.sex, "，", e.birth, "出生，于", e.enrolled]
    told += ["至", e.left, "在本校", e.major, "专业", e.mode, f"{han_number(course.years)}年制"]
    told += [e.level, "学习，"]
    if course.level.endswith("研究生"):
        return [*told, "修完培养方案规定的全部课程，成绩合格，通过毕业论文答辩，准予毕业。"]
    return [*told, "修完教学计划规定的全部课程，成绩合格，准予毕业。"]


@layout("diploma", "margin_for_portrait", ENCORE, accepts=_taught)
def margin_for_portrait(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: portrait upper left with the number below, title and sentence beside, foot row."""
    e, school = Entries(graduate, rng.choice(("han", "cn", "han0"))), graduate.course.school
    sheet = Sheet(286, 200, rng, ground=(253, 251, 245))
    glow(sheet, rng.choice(((246, 234, 214), (230, 238, 232))), 0.55)
    colour = rng.choice(COLOURS)
    border(sheet, colour, 7, rng.choice(("keys", "scallops", "double")))
    left, right = sheet.mm(25), sheet.width - sheet.mm(27)
    photo = (left + sheet.mm(14), sheet.mm(36), left + sheet.mm(47), sheet.mm(82))
    stamped_photo(sheet, photo, graduate.female, school.name)
    start = left + sheet.mm(76)
    middle = (start + right) / 2
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(30), colour, 0.16)
    fit_line(sheet, (middle, sheet.mm(47)), _title(graduate), head, right - start, "center")
    body = Type(rng.choice((KAI, KAI, style.body)), sheet.pt(16.5), INK)
    y = sheet.paragraph(below(sheet, start, sheet.mm(60), right), _studied(graduate, e), body,
                        leading=1.85, first_indent=2)  # fmt: skip
    kind = song(sheet, 13)
    foot = max(y + sheet.mm(16), sheet.mm(140))
    fit_line(sheet, (start, foot), ["校　名：", e.school], kind, sheet.mm(76))
    head_signs(sheet, style, school.head, "校　长：", (start, foot + sheet.mm(17)))
    x = right - sheet.mm(34)
    sheet.line_of(x, foot + sheet.mm(22), [e.graduated], song(sheet, 14), align="center")
    put_seal(sheet, Seal(school.name, diameter=41), x, foot + sheet.mm(11))
    axis = (photo[0] + photo[2]) / 2
    label = rng.choice(("证书编号：", "学校编号：", "毕业证书号："))
    sheet.line_of(axis, sheet.mm(112), label, kind, align="center")
    fit_line(sheet, (axis, sheet.mm(120)), [e.number], kind, sheet.mm(62), "center")
    note = Type(HEI, sheet.pt(9), FAINT)
    sheet.line_of(axis, sheet.height - sheet.mm(27), "查询网址：学信网", note, align="center")
    return [sheet]


@layout("diploma", "rows_then_sentence", ENCORE, accepts=_taught)
def rows_then_sentence(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Upright, of a school's own design: portrait right of ruled rows, the sentence below them."""
    e, course = Entries(graduate, rng.choice(("cn", "cn_gap", "cn0"))), graduate.course
    sheet = Sheet(210, 292, rng, ground=(254, 253, 249))
    waves(sheet, rng.choice(((230, 236, 244), (242, 230, 226))), strength=0.26, pitch_mm=8)
    colour = rng.choice(COLOURS)
    border(sheet, colour, 11, "double")
    left, right, middle = sheet.mm(30), sheet.width - sheet.mm(30), sheet.width / 2
    name = Type(rng.choice((KAI, style.bold)), sheet.pt(23), INK, 0.2)
    fit_line(sheet, (middle, sheet.mm(44)), [e.school], name, right - left, "center")
    head = Type(rng.choice((SONG_BOLD, KAI, HEI_BOLD)), sheet.pt(27), colour, 0.12)
    fit_line(sheet, (middle, sheet.mm(64)), _title(graduate), head, right - left, "center")
    photo = (right - sheet.mm(33), sheet.mm(80), right, sheet.mm(126))
    stamped_photo(sheet, photo, graduate.female, course.school.name)
    rows: list[LabelRow] = [
        ("姓　　名", [e.holder]),
        ("性　　别", [e.sex]),
        ("出生日期", [e.birth]),
        ("专　　业", [e.major]),
        ("层　　次", [e.level]),
        ("学习形式", [e.mode]),
        ("学习时间", [e.enrolled, " 至 ", e.left]),
    ]
    kinds = (Type(HEI, sheet.pt(11.5), FAINT), Type(KAI, sheet.pt(14), INK))
    edge = photo[0] - sheet.mm(9)
    y = rules_between(sheet, rows[:4], (left, sheet.mm(89)), edge, 12.2, kinds)
    y = rules_between(sheet, rows[4:], (left, y + sheet.mm(2)), right, 12.2, kinds)
    done = "修完教学计划规定的全部课程，成绩合格，准予毕业，特发此证。"
    if course.level.endswith("研究生"):
        done = "完成培养方案规定的学习任务，成绩合格，论文答辩通过，准予毕业，特发此证。"
    body = Type(rng.choice((KAI, style.body)), sheet.pt(15.5), INK)
    text = f"该生在我校学习期满（学制{han_number(course.years)}年），{done}"
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(3), right), text, body, leading=1.85,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(18), sheet.mm(216))
    head_signs(sheet, style, course.school.head, "校（院）长：", (left, foot))
    kind = song(sheet, 13)
    signed_off(sheet, right - sheet.mm(36), foot + sheet.mm(6),
               [course.school.name, [e.graduated]], course.school.name, kind)  # fmt: skip
    number: list[Run] = ["证书编号　", e.number]
    sheet.line_of(middle, sheet.height - sheet.mm(21), number, song(sheet, 12), align="center")
    return [sheet]


@layout("diploma", "exam_passed_landscape", ENCORE, accepts=_self_taught)
def exam_passed_landscape(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Self-study, landscape: title over the sentence at the left, portrait and number right."""
    e, school = Entries(graduate, rng.choice(("cn", "han", "hano"))), graduate.course.school
    sheet = Sheet(284, 200, rng, ground=(254, 251, 244))
    glow(sheet, rng.choice(((248, 232, 218), (228, 236, 246))), 0.5)
    colour = rng.choice(COLOURS)
    border(sheet, colour, 8, rng.choice(("beads", "scallops")))
    left, edge, right = sheet.mm(28), sheet.mm(192), sheet.width - sheet.mm(28)
    middle, axis = (left + edge) / 2, (edge + sheet.mm(10) + right) / 2
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(27), colour, 0.08)
    words = "高等教育自学考试毕业证书"
    fit_line(sheet, (middle, sheet.mm(46)), words, head, edge - left, "center")
    body = Type(rng.choice((KAI, style.body)), sheet.pt(16), INK)
    text: list[Run] = [e.holder, "，", e.sex, "，生于", e.birth, "，参加高等教育"]
    text += [Value("自学考试", "study_form"), e.major, "专业", e.level]
    text += ["考试，全部课程成绩合格，思想品德经鉴定符合要求，准予毕业。"]
    y = sheet.paragraph(below(sheet, left, sheet.mm(58), edge), text, body, leading=1.95,
                        first_indent=2)  # fmt: skip
    half = sheet.mm(16.5)
    stamped_photo(sheet, (axis - half, sheet.mm(36), axis + half, sheet.mm(82)), graduate.female,
                  "自学考试办公室")  # fmt: skip
    kind = song(sheet, 12.5)
    sheet.line_of(axis, sheet.mm(100), "证书编号", kind, align="center")
    fit_line(sheet, (axis, sheet.mm(108)), [e.number], kind, right - edge + sheet.mm(6), "center")
    foot = max(y + sheet.mm(26), sheet.mm(134))
    signed_off(sheet, left + sheet.mm(40), foot, [["主考院校 ", e.school]], school.name, kind)
    signed_off(sheet, edge - sheet.mm(6), foot, [BOARD], BOARD, kind)
    sheet.line_of(right, sheet.height - sheet.mm(25), [e.graduated], song(sheet, 14),
                  align="right")  # fmt: skip
    return [sheet]


@layout("diploma", "register_in_one_column", ENCORE, accepts=_registered)
def register_in_one_column(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """教育部学历证书电子注册备案表: one label a line left, portrait and code right, notes below."""
    e, course = Entries(graduate, rng.choice(("cn", "cn0", "dash"))), graduate.course
    sheet = Sheet(210, 297, rng)
    left, right, middle = sheet.mm(28), sheet.width - sheet.mm(28), sheet.width / 2
    blue: RGB = rng.choice(((30, 96, 150), (22, 118, 120)))
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(21), INK)
    words = "教育部学历证书电子注册备案表"
    fit_line(sheet, (middle, sheet.mm(36)), words, head, right - left, "center")
    small = Type(HEI, sheet.pt(10), FAINT)
    day = f"更新日期：2021年{rng.randint(2, 3)}月{rng.randint(1, 28)}日"
    sheet.line_of(middle, sheet.mm(45), day, small, align="center")
    sheet.draw.line((left, sheet.mm(50), right, sheet.mm(50)), blue, 5)
    photo = (right - sheet.mm(32), sheet.mm(60), right, sheet.mm(104))
    put_portrait(sheet, photo, graduate.female)
    code = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(16))
    put_code(sheet, right - sheet.mm(29), sheet.mm(116), f"https://xl.example.com/{code}", 26)
    sheet.line_of(right - sheet.mm(16), sheet.mm(148), "扫码验证", small, align="center")
    rows: list[LabelRow] = [
        ("姓　　名", [e.holder]),
        ("性　　别", [e.sex]),
        ("出生日期", [e.birth]),
        ("入学日期", [e.enrolled]),
        ("毕（结）业日期", [e.graduated]),
        ("学校名称", [e.school]),
        ("专　　业", [e.major]),
        ("学历类别", [SORT_OF[course.form]]),
        ("学　　制", [f"{course.years}年"]),
        ("学习形式", [e.mode]),
        ("层　　次", [e.level]),
        ("毕（结）业", ["毕业"]),
        ("校（院）长姓名", [course.school.head]),
        ("证书编号", [e.number]),
    ]
    kinds = (Type(HEI, sheet.pt(11.5), FAINT), song(sheet, 12.5))
    y = ends_on(sheet, rows, (left, sheet.mm(66)), photo[0] - sheet.mm(6), 10.4, kinds, 1.6)
    sheet.line_of(left, y + sheet.mm(4), f"在线验证码　{code}", Type(HEI, sheet.pt(12), blue))
    sheet.draw.line((left, y + sheet.mm(9), right, y + sheet.mm(9)), blue, 2)
    notes = (
        "注意事项：\n1. 备案表是依据有关规定对学历证书所做的电子注册备案的结果。\n"
        "2. 在有效期内可凭在线验证码或二维码核验，报告内容如有修改，以最新验证结果为准。\n"
        "3. 未经学历信息权属人同意，不得将本备案表用于违背权属人意愿之用途。"
    )
    sheet.paragraph(below(sheet, left, y + sheet.mm(12), right), notes, small, leading=1.7)
    return [sheet]
