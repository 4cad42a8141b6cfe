"""Degree certificates: a scroll-like sheet, one with a left leaf band, the online report."""

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
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG_BOLD
from sample_docs.generator.matinee.bearer_parts import stamped_photo
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.soiree.seal_parts import rules_between, signed_off, song
from sample_docs.generator.tryout.degree_papers import Entries

LAW = "《中华人民共和国学位条例》"
COLOURS: tuple[RGB, ...] = ((120, 28, 40), (30, 66, 110), (70, 56, 96))


def _has_degree(graduate: Graduate) -> bool:
    return graduate.course.degree is not None


def _reported(graduate: Graduate) -> bool:
    degree = graduate.course.degree
    return degree is not None and (degree.awarded.year, degree.awarded.month) >= (2008, 9)


def _whose(e: Entries) -> str:
    """Whose degree it is, as the line under the title has it."""
    if e.of.level == "硕士":
        return "（专业学位研究生）" if e.of.professional else "（学术型研究生）"
    return "（成人高等教育本科毕业生）" if e.of.adult else "（普通高等教育本科毕业生）"


def _kind(e: Entries) -> str:
    return "专业学位。" if e.of.professional else "学位。"


@layout("degree_certificate", "portrait_over_number", ENCORE, accepts=_has_degree)
def portrait_over_number(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: title and whose degree on top, portrait over the number left, sentence right."""
    e, school = Entries(graduate, rng.choice(("han", "cn", "hano"))), graduate.course.school
    sheet = Sheet(290, 206, rng, ground=(254, 252, 246))
    glow(sheet, rng.choice(((246, 230, 226), (228, 234, 246))), 0.55)
    colour = rng.choice(COLOURS)
    border(sheet, colour, 8, rng.choice(("keys", "double", "beads")))
    left, right, middle = sheet.mm(30), sheet.width - sheet.mm(30), sheet.width / 2
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(36), colour, 0.3)
    fit_line(sheet, (middle, sheet.mm(44)), f"{e.of.level}学位证书", head, right - left, "center")
    sheet.line_of(middle, sheet.mm(53), _whose(e), song(sheet, 12, FAINT), align="center")
    photo = (left + sheet.mm(8), sheet.mm(66), left + sheet.mm(42), sheet.mm(114))
    stamped_photo(sheet, photo, graduate.female, school.name)
    axis = (photo[0] + photo[2]) / 2
    kind = song(sheet, 12)
    sheet.line_of(axis, sheet.mm(130), "证书编号：", kind, align="center")
    fit_line(sheet, (axis, sheet.mm(138)), [e.number], kind, sheet.mm(56), "center")
    start = photo[2] + sheet.mm(20)
    body = Type(rng.choice((KAI, KAI, style.body)), sheet.pt(16.5), INK)
    text: list[Run] = [e.holder, "，", e.sex, "，", e.birth, "生。在", e.school, e.major]
    text += ["专业完成了教学计划规定的全部学业，成绩合格，经审核符合", LAW, "的规定，授予"]
    text += [e.degree, _kind(e)]
    y = sheet.paragraph(below(sheet, start, sheet.mm(64), right), text, body, leading=1.9,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(15), sheet.mm(140))
    head_signs(sheet, style, school.head, "校长（学位评定委员会主席）", (start, foot))
    x = right - sheet.mm(30)
    sheet.line_of(x, foot + sheet.mm(24), [e.awarded], song(sheet, 14), align="center")
    put_seal(sheet, Seal(school.name, diameter=40), x, foot + sheet.mm(16))
    return [sheet]


@layout("degree_certificate", "granted_in_the_middle", ENCORE, accepts=_has_degree)
def granted_in_the_middle(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Upright: school and title, portrait at the left, sentence below, degree line by itself."""
    e, school = Entries(graduate, rng.choice(("cn", "han", "cn_gap"))), graduate.course.school
    sheet = Sheet(208, 290, rng, ground=(253, 252, 246))
    waves(sheet, rng.choice(((240, 230, 216), (226, 230, 244))), strength=0.28, pitch_mm=6)
    colour = rng.choice(COLOURS)
    border(sheet, colour, 10, rng.choice(("scallops", "double")))
    left, right, middle = sheet.mm(32), sheet.width - sheet.mm(32), sheet.width / 2
    name = Type(rng.choice((KAI, style.bold)), sheet.pt(24), colour, 0.2)
    fit_line(sheet, (middle, sheet.mm(46)), [e.school], name, right - left, "center")
    head = Type(rng.choice((SONG_BOLD, KAI)), sheet.pt(31), INK, 0.3)
    fit_line(sheet, (middle, sheet.mm(66)), f"{e.of.level}学位证书", head, right - left, "center")
    photo = (left, sheet.mm(82), left + sheet.mm(33), sheet.mm(128))
    stamped_photo(sheet, photo, graduate.female, school.name)
    rows: list[LabelRow] = [
        ("姓名", [e.holder]),
        ("性别", [e.sex]),
        ("出生", [e.birth]),
        ("编号", [e.number]),
    ]
    kinds = (Type(HEI, sheet.pt(11.5), FAINT), Type(KAI, sheet.pt(14), INK))
    rules_between(sheet, rows, (photo[2] + sheet.mm(17), sheet.mm(90)), right, 12, kinds)
    body = Type(rng.choice((KAI, style.body)), sheet.pt(16), INK)
    text: list[Run] = ["在本校", e.major, "专业学习，完成规定学业并通过考核与答辩，"]
    text += ["经校学位评定委员会审核，符合", LAW, "，授予", e.degree, _kind(e)]
    y = sheet.paragraph(below(sheet, left, sheet.mm(146), right), text, body, leading=2.0,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(18), sheet.mm(206))
    head_signs(sheet, style, school.head, "学位评定委员会主席", (left, foot))
    signed_off(sheet, right - sheet.mm(34), foot + sheet.mm(20), [school.name, [e.awarded]],
               school.name, song(sheet, 13.5))  # fmt: skip
    sheet.line_of(middle, sheet.height - sheet.mm(21), _whose(e), song(sheet, 10.5, FAINT),
                  align="center")  # fmt: skip
    return [sheet]


@layout("degree_certificate", "report_by_lines", ENCORE, accepts=_reported)
def report_by_lines(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """中国高等教育学位在线验证报告: portrait on top, a ruled line for each entry, code at foot."""
    e = Entries(graduate, rng.choice(("cn", "cn0", "dash")))
    sheet = Sheet(210, 297, rng)
    waves(sheet, (228, 236, 244), strength=0.22, pitch_mm=9)
    left, right, middle = sheet.mm(34), sheet.width - sheet.mm(34), sheet.width / 2
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(21), INK)
    words = "中国高等教育学位在线验证报告"
    fit_line(sheet, (middle, sheet.mm(36)), words, head, right - left, "center")
    small = Type(HEI, sheet.pt(10), FAINT)
    day = f"报告生成日期：2021年{rng.randint(2, 3)}月{rng.randint(1, 28)}日"
    sheet.line_of(middle, sheet.mm(45), day, small, align="center")
    half = sheet.mm(16)
    put_portrait(sheet, (middle - half, sheet.mm(54), middle + half, sheet.mm(98)), graduate.female)
    rows: list[LabelRow] = [
        ("姓名", [e.holder]),
        ("性别", [e.sex]),
        ("出生日期", [e.birth]),
        ("学位授予单位", [e.school]),
        ("学位名称", [e.degree]),
        ("所学专业", [e.major]),
        ("获学位日期", [e.awarded]),
        ("学位证书编号", [e.number]),
    ]
    kinds = (Type(HEI, sheet.pt(12), FAINT), song(sheet, 13.5))
    y = rules_between(sheet, rows, (left, sheet.mm(114)), right, 13, kinds)
    code = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(12))
    put_code(sheet, left, y + sheet.mm(2), f"https://xw.example.com/{code}", 26)
    notes = f"在线验证码：{code}\n报告使用人可扫描二维码核对，验证有效期六个月。\n"
    notes += "本报告仅对学位信息负责，如有异议请联系学位授予单位。"
    sheet.paragraph(below(sheet, left + sheet.mm(34), y + sheet.mm(2), right), notes, small,
                    leading=1.9)  # fmt: skip
    return [sheet]
