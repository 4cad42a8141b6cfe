"""Diplomas: sentence over a foot of three, Chinese beside English, self-study, an archive print."""

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
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.finale.copper_parts import (
    INKS,
    TINTS,
    band,
    plain_kinds,
    title_face,
    two_by_two,
)
from sample_docs.generator.matinee.bearer_parts import stamped_photo
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, signed_off, song
from sample_docs.generator.tryout.school_papers import BOARD, Entries

TITLES = {
    "普通": "普通高等学校\n毕业证书",
    "成人": "成人高等教育\n毕业证书",
    "网络": "现代远程教育\n毕业证书",
}
SORTS = {
    "普通": "普通高等教育",
    "成人": "成人高等教育",
    "网络": "网络教育",
    "自考": "高等教育自学考试",
}
ENGLISH = (
    "This is to certify that the student named in this document, having satisfactorily completed "
    "all the courses prescribed by the teaching programme and met the requirements of the "
    "University, is hereby allowed to graduate."
)


def _taught(graduate: Graduate) -> bool:
    return graduate.course.form != "自考"


def _self_taught(graduate: Graduate) -> bool:
    return graduate.course.form == "自考"


def _registered(graduate: Graduate) -> bool:
    return graduate.course.graduated.year >= 2002


def _title(graduate: Graduate) -> list[str]:
    if graduate.course.level.endswith("研究生"):
        return [graduate.course.level, "毕业证书"]
    return TITLES[graduate.course.form].split("\n")


def _done(graduate: Graduate) -> str:
    if graduate.course.level.endswith("研究生"):
        return "修完研究生培养计划规定的全部课程，成绩合格，毕业论文答辩通过，准予毕业。"
    return "修完教学计划规定的全部课程，考核成绩合格，准予毕业。"


@layout("diploma", "foot_of_three", FINALE, accepts=_taught)
def foot_of_three(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: title, sentence over the width; below it portrait, head and number, seal."""
    e, course = Entries(graduate, rng.choice(("han", "cn", "han0"))), graduate.course
    sheet = Sheet(284, 202, rng, ground=(253, 252, 246))
    glow(sheet, rng.choice(TINTS), 0.55)
    colour = rng.choice(INKS)
    border(sheet, colour, 7, rng.choice(("scallops", "keys", "double")))
    left, right, middle = sheet.mm(32), sheet.width - sheet.mm(32), sheet.width / 2
    over, name = _title(graduate)
    sheet.line_of(middle, sheet.mm(35), over, Type(KAI, sheet.pt(16), INK, 0.25), align="center")
    head = Type(title_face(style, rng), sheet.pt(36), colour, 0.35)
    sheet.line_of(middle, sheet.mm(54), name, head, align="center")
    text: list[Run] = ["学生", e.holder, "，", e.sex, "，", e.birth, "生，于", e.enrolled, "至"]
    text += [e.left, "在本校", e.major, "专业（", e.mode, "）", e.level]
    text += [f"学习，学制{han_number(course.years)}年，", _done(graduate)]
    body = Type(rng.choice((KAI, style.body)), sheet.pt(17), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(62), right), text, body, leading=1.85,
                        first_indent=2)  # fmt: skip
    top = max(y + sheet.mm(5), sheet.mm(124))
    stamped_photo(sheet, (left, top, left + sheet.mm(33), top + sheet.mm(46)), graduate.female,
                  course.school.name)  # fmt: skip
    start = left + sheet.mm(56)
    head_signs(sheet, style, course.school.head, "校（院）长", (start, top + sheet.mm(13)))
    kind = song(sheet, 12.5)
    label = rng.choice(("毕业证书编号", "证书编号", "注册号"))
    sheet.line_of(start, top + sheet.mm(31), label, kind)
    fit_line(sheet, (start, top + sheet.mm(40)), [e.number], kind, sheet.mm(70))
    x = right - sheet.mm(38)
    lines: list[list[Run]] = [[e.school], [e.graduated]]
    for place, line in enumerate(lines):
        fit_line(sheet, (x, top + sheet.mm(16 + 14 * place)), line, song(sheet, 14.5),
                 sheet.mm(76), "center")  # fmt: skip
    put_seal(sheet, Seal(course.school.name, diameter=41), x + sheet.mm(3), top + sheet.mm(20))
    return [sheet]


@layout("diploma", "english_beside", FINALE, accepts=_taught)
def english_beside(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape in two halves: portrait and labelled entries left, sentence twice right."""
    e, course = Entries(graduate, rng.choice(("cn", "cn0", "cn_gap"))), graduate.course
    sheet = Sheet(290, 204, rng, ground=(254, 253, 249))
    waves(sheet, rng.choice(TINTS), strength=0.3, pitch_mm=7)
    colour = rng.choice(INKS)
    border(sheet, colour, 8, rng.choice(("double", "beads")))
    left, edge = sheet.mm(26), sheet.mm(132)
    photo = (left, sheet.mm(30), left + sheet.mm(34), sheet.mm(78))
    stamped_photo(sheet, photo, graduate.female, course.school.name)
    kinds = (Type(HEI, sheet.pt(11.5), FAINT), Type(KAI, sheet.pt(15), INK))
    beside = photo[2] + sheet.mm(10)
    rows: list[LabelRow] = [("姓名", [e.holder]), ("性别", [e.sex]), ("出生", [e.birth])]
    ends_on(sheet, rows, (beside, sheet.mm(40)), edge, 16, kinds, 1)
    rows = [
        ("专业", [e.major]),
        ("层次", [e.level]),
        ("学制", [f"{course.years}年"]),
        ("形式", [e.mode]),
        ("学习起止", [e.enrolled, " — ", e.left]),
        ("证书编号", [e.number]),
    ]
    ends_on(sheet, rows, (left, sheet.mm(96)), edge, 14.5, kinds, 1)
    sheet.draw.line((sheet.mm(140), sheet.mm(28), sheet.mm(140), sheet.mm(176)), colour, 2)
    start, right = sheet.mm(150), sheet.width - sheet.mm(26)
    middle = (start + right) / 2
    words = "".join(_title(graduate))
    head = Type(title_face(style, rng), sheet.pt(28), colour, 0.1)
    fit_line(sheet, (middle, sheet.mm(42)), words, head, right - start, "center")
    twin = song(sheet, 10.5, FAINT)
    sheet.line_of(middle, sheet.mm(51), "GRADUATION CERTIFICATE", twin, align="center")
    body = Type(rng.choice((KAI, style.body)), sheet.pt(15), INK)
    text = f"该生在我校规定的学习期限内，{_done(graduate)}特发此证，以资证明。"
    y = sheet.paragraph(below(sheet, start, sheet.mm(58), right), text, body, leading=1.85,
                        first_indent=2)  # fmt: skip
    y = sheet.paragraph(below(sheet, start, y + sheet.mm(3), right), ENGLISH, song(sheet, 9.5),
                        leading=1.5)  # fmt: skip
    foot = max(y + sheet.mm(14), sheet.mm(134))
    head_signs(sheet, style, course.school.head, "校长 President", (start, foot))
    signed_off(sheet, right - sheet.mm(36), foot + sheet.mm(18), [[e.school], [e.graduated]],
               course.school.name, song(sheet, 13.5))  # fmt: skip
    return [sheet]


@layout("diploma", "candidate_leaf", FINALE, accepts=_self_taught)
def candidate_leaf(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Self-study, upright: number on top, title in two lines, sentence, portrait low, two seals."""
    e, school = Entries(graduate, rng.choice(("cn", "han", "cn0"))), graduate.course.school
    sheet = Sheet(206, 288, rng, ground=(254, 252, 246))
    glow(sheet, rng.choice(TINTS), 0.5)
    colour = rng.choice(INKS)
    border(sheet, colour, 9, rng.choice(("beads", "keys")))
    left, right, middle = sheet.mm(30), sheet.width - sheet.mm(30), sheet.width / 2
    sheet.line_of(right, sheet.mm(29), ["编号：", e.number], song(sheet, 11.5), align="right")
    head = Type(title_face(style, rng), sheet.pt(24), colour, 0.16)
    sheet.line_of(middle, sheet.mm(54), "高等教育自学考试", head, align="center")
    sheet.line_of(middle, sheet.mm(74), "毕业证书", head.at(sheet.pt(34)), align="center")
    text: list[Run] = [e.holder, "，性别", e.sex, "，", e.birth, "出生。参加", e.major, "专业"]
    text += [
        e.level,
        Value("自学考试", "study_form"),
        "，取得本专业考试计划规定的全部课程合格成绩，",
    ]
    text += ["完成实践性环节考核，思想品德鉴定合格，准予毕业。"]
    body = Type(rng.choice((KAI, style.body)), sheet.pt(16.5), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(88), right), text, body, leading=2.05,
                        first_indent=2)  # fmt: skip
    top = max(y + sheet.mm(6), sheet.mm(164))
    stamped_photo(sheet, (left, top, left + sheet.mm(33), top + sheet.mm(46)), graduate.female,
                  "自学考试办公室")  # fmt: skip
    kind = song(sheet, 13)
    x = (left + sheet.mm(44) + right) / 2
    signed_off(sheet, x, top + sheet.mm(14), ["主考学校", [e.school]], school.name, kind)
    low = top + sheet.mm(64)
    signed_off(sheet, x, low, [BOARD, [e.graduated]], BOARD, kind)
    note = Type(HEI, sheet.pt(9), FAINT)
    sheet.line_of(left, sheet.height - sheet.mm(24), "本证书须加盖两枚印章方为有效", note)
    return [sheet]


@layout("diploma", "archive_page_print", FINALE, accepts=_registered)
def archive_page_print(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """A print of the archive's web page: banded head, portrait, entries two by two, code below."""
    e, course = Entries(graduate, rng.choice(("cn0", "cn", "dash"))), graduate.course
    sheet = Sheet(210, 297, rng)
    left, right, middle = sheet.mm(20), sheet.width - sheet.mm(20), sheet.width / 2
    small = Type(HEI, sheet.pt(8.5), FAINT)
    day = f"2021/3/{rng.randint(17, 30)}"
    sheet.line_of(left, sheet.mm(11), day, small)
    sheet.line_of(middle, sheet.mm(11), "学信档案 - 学历查询", small, align="center")
    colour: RGB = rng.choice(((24, 132, 128), (38, 98, 168), (70, 120, 60)))
    head = Type(HEI_BOLD, sheet.pt(20), INK)
    fit_line(sheet, (middle, sheet.mm(30)), "教育部学历证书电子注册备案表", head, right - left,
             "center")  # fmt: skip
    code = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(16))
    sheet.line_of(middle, sheet.mm(39), f"在线验证码：{code}", small.at(sheet.pt(10)),
                  align="center")  # fmt: skip
    band(sheet, (left, sheet.mm(46), right, sheet.mm(56)), colour, "个人信息")
    photo = (left + sheet.mm(4), sheet.mm(62), left + sheet.mm(34), sheet.mm(103))
    put_portrait(sheet, photo, graduate.female)
    kinds = plain_kinds(sheet, 12)
    rows: list[LabelRow] = [("姓　　名", [e.holder]), ("性　　别", [e.sex]),
                            ("出生日期", [e.birth])]  # fmt: skip
    ends_on(sheet, rows, (photo[2] + sheet.mm(14), sheet.mm(72)), right, 13, kinds, 1.5)
    band(sheet, (left, sheet.mm(110), right, sheet.mm(120)), colour, "学历信息")
    rows = [
        ("院校名称　", [e.school]),
        ("专业名称　", [e.major]),
        ("入学日期　", [e.enrolled]),
        ("毕业日期　", [e.graduated]),
        ("学历类别　", [SORTS[course.form]]),
        ("学历层次　", [e.level]),
        ("学习形式　", [e.mode]),
        ("学　　制　", [f"{course.years} 年"]),
        ("毕结业结论　", ["毕业"]),
        ("校（院）长　", [course.school.head]),
        ("证书编号　", [e.number]),
    ]
    y = two_by_two(sheet, rows, (left + sheet.mm(4), sheet.mm(132), right), 12.5, kinds, 0.54)
    band(sheet, (left, y, right, y + sheet.mm(10)), colour, "验证说明")
    notes = (
        "1．本备案表由电子注册数据生成，可扫描右侧二维码核实内容。\n"
        "2．验证有效期由学历信息权属人设置，过期后请重新申请。\n3．打印件与在线信息不一致的，以在线信息为准。"
    )
    put_code(sheet, right - sheet.mm(30), y + sheet.mm(15), f"https://xl.example.com/{code}", 26)
    sheet.paragraph(below(sheet, left + sheet.mm(4), y + sheet.mm(15), right - sheet.mm(38)), notes,
                    small.at(sheet.pt(10)), leading=1.8)  # fmt: skip
    foot = sheet.height - sheet.mm(9)
    fit_line(sheet, (left, foot), "https://my.example.com/archive/xl/detail", small, sheet.mm(100))
    sheet.line_of(right, foot, "1/1", small, align="right")
    return [sheet]
