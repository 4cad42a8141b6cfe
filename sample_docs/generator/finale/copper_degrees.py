"""Degree certificates: portrait upper right, number over the title, the online report in a grid."""

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
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI
from sample_docs.generator.finale.copper_parts import INKS, TINTS, title_face
from sample_docs.generator.matinee.bearer_parts import stamped_photo
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, signed_off, song
from sample_docs.generator.tryout.degree_papers import Entries

LAW = "《中华人民共和国学位条例》"


def _has_degree(graduate: Graduate) -> bool:
    return graduate.course.degree is not None


def _reported(graduate: Graduate) -> bool:
    degree = graduate.course.degree
    return degree is not None and (degree.awarded.year, degree.awarded.month) >= (2008, 9)


def _sort(e: Entries) -> str:
    """The line that says who the holder was when the degree was granted."""
    if e.of.level == "硕士":
        return "专业学位硕士研究生" if e.of.professional else "硕士研究生"
    return "成人高等教育本科毕业生" if e.of.adult else "普通高等教育本科毕业生"


def _granted(e: Entries) -> list[Run]:
    """By which law which degree was granted."""
    kind = "专业学位。" if e.of.professional else "学位。"
    return ["经审核符合", LAW, "的规定，授予", e.degree, kind]


@layout("degree_certificate", "portrait_upper_right", FINALE, accepts=_has_degree)
def portrait_upper_right(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: title left over the sentence, portrait and number right, chairman, seal."""
    e, school = Entries(graduate, rng.choice(("han", "han0", "cn"))), graduate.course.school
    sheet = Sheet(286, 204, rng, ground=(254, 252, 247))
    waves(sheet, rng.choice(TINTS), strength=0.32, pitch_mm=6)
    colour = rng.choice(INKS)
    border(sheet, colour, 8, rng.choice(("scallops", "beads", "double")))
    left, right = sheet.mm(30), sheet.width - sheet.mm(30)
    photo = (right - sheet.mm(35), sheet.mm(34), right, sheet.mm(83))
    stamped_photo(sheet, photo, graduate.female, school.name)
    edge = photo[0] - sheet.mm(24)
    middle = (left + edge) / 2
    head = Type(title_face(style, rng), sheet.pt(38), colour, 0.24)
    fit_line(sheet, (middle, sheet.mm(50)), f"{e.of.level}学位证书", head, edge - left, "center")
    text: list[Run] = [e.holder, "，", e.sex, "，", e.birth, "生，在", e.school, "完成了", e.major]
    text += ["专业学习计划规定的各项要求，", *_granted(e)]
    body = Type(rng.choice((KAI, style.body)), sheet.pt(17), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(64), edge), text, body, leading=1.9,
                        first_indent=2)  # fmt: skip
    axis, kind = (photo[0] + photo[2]) / 2, song(sheet, 11.5)
    sheet.line_of(axis, sheet.mm(104), rng.choice(("证书编号", "学位证书编号")), kind,
                  align="center")  # fmt: skip
    fit_line(sheet, (axis, sheet.mm(112)), [e.number], kind, sheet.mm(54), "center")
    foot = max(y + sheet.mm(18), sheet.mm(146))
    head_signs(sheet, style, school.head, "学位评定委员会主席", (left, foot))
    fit_line(sheet, (left, foot + sheet.mm(22)), f"（{_sort(e)}）", song(sheet, 11, FAINT),
             sheet.mm(80))  # fmt: skip
    x = right - sheet.mm(44)
    signed_off(sheet, x, foot + sheet.mm(2), [school.name, [e.awarded]], school.name,
               song(sheet, 14), 2.4)  # fmt: skip
    return [sheet]


@layout("degree_certificate", "number_over_title", FINALE, accepts=_has_degree)
def number_over_title(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Upright: number on top, title, portrait in the middle, sentence, seal left of chairman."""
    e, school = Entries(graduate, rng.choice(("cn", "cn0", "han"))), graduate.course.school
    sheet = Sheet(210, 292, rng, ground=(253, 252, 248))
    glow(sheet, rng.choice(TINTS), 0.55)
    colour = rng.choice(INKS)
    border(sheet, colour, 10, rng.choice(("keys", "double")))
    left, right, middle = sheet.mm(31), sheet.width - sheet.mm(31), sheet.width / 2
    sheet.line_of(middle, sheet.mm(31), ["No. ", e.number], song(sheet, 11), align="center")
    head = Type(title_face(style, rng), sheet.pt(33), colour, 0.3)
    fit_line(sheet, (middle, sheet.mm(56)), f"{e.of.level}学位证书", head, right - left, "center")
    sheet.line_of(middle, sheet.mm(66), _sort(e), song(sheet, 12, FAINT), align="center")
    half = sheet.mm(17)
    stamped_photo(sheet, (middle - half, sheet.mm(77), middle + half, sheet.mm(125)),
                  graduate.female, school.name)  # fmt: skip
    text: list[Run] = [e.holder, "（", e.sex, "，", e.birth, "生），已完成本校", e.major]
    text += ["专业培养方案规定的全部学业，成绩合格，", *_granted(e)]
    body = Type(rng.choice((KAI, style.body)), sheet.pt(17), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(138), right), text, body, leading=1.95,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(22), sheet.mm(218))
    x = left + sheet.mm(34)
    lines: list[list[Run]] = [[e.school], [e.awarded]]
    for place, line in enumerate(lines):
        fit_line(sheet, (x, foot + sheet.mm(15 * place)), line, song(sheet, 14), sheet.mm(68),
                 "center")  # fmt: skip
    put_seal(sheet, Seal(school.name, diameter=40), x, foot + sheet.mm(5))
    head_signs(sheet, style, school.head, "校　长", (middle + sheet.mm(10), foot))
    head_signs(sheet, style, school.head, "学位评定委员会主席",
               (middle + sheet.mm(10), foot + sheet.mm(20)), 15)  # fmt: skip
    return [sheet]


@layout("degree_certificate", "report_with_side_column", FINALE, accepts=_reported)
def report_with_side_column(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """中国高等教育学位在线验证报告: portrait and code at the left, a grid of entries right."""
    e = Entries(graduate, rng.choice(("cn", "cn0", "dash")))
    sheet = Sheet(210, 297, rng)
    left, right, middle = sheet.mm(20), sheet.width - sheet.mm(20), sheet.width / 2
    blue: RGB = rng.choice(((26, 86, 150), (24, 110, 116), (120, 40, 48)))
    sheet.draw.rectangle((0, sheet.mm(16), sheet.width, sheet.mm(40)), fill=blue)
    head = Type(HEI_BOLD, sheet.pt(21), (252, 252, 252))
    fit_line(sheet, (middle, sheet.mm(31)), "中国高等教育学位在线验证报告", head, right - left,
             "center")  # fmt: skip
    side = left + sheet.mm(44)
    photo = (left + sheet.mm(4), sheet.mm(54), left + sheet.mm(38), sheet.mm(101))
    put_portrait(sheet, photo, graduate.female)
    code = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(12))
    put_code(sheet, left + sheet.mm(6), sheet.mm(112), f"https://xw.example.com/{code}", 30)
    small = Type(HEI, sheet.pt(9), FAINT)
    axis = left + sheet.mm(21)
    notes = ("在线验证码", code, f"报告日期 2021-03-{rng.randint(10, 30)}", "有效期 6 个月")
    for place, words in enumerate(notes):
        y = sheet.mm(150 + 7 * place)
        fit_line(sheet, (axis, y), words, small, sheet.mm(42), "center")
    label = Type(HEI, sheet.pt(11), FAINT)
    pairs: list[tuple[str, Value]] = [
        ("姓名", e.holder),
        ("性别", e.sex),
        ("出生日期", e.birth),
        ("获学位日期", e.awarded),
        ("学位授予单位", e.school),
        ("学科/专业", e.major),
        ("学位名称", e.degree),
        ("学位证书编号", e.number),
    ]
    tint: RGB = (242, 245, 249)
    rows: list[Row] = [
        [Cell(words, kind=label, align="right", shade=tint), Cell([value])]
        for words, value in pairs
    ]
    table = Table((1.5, 3.6), rows, song(sheet, 12.5), colour=(196, 202, 212), least_row=15.5,
                  padding=2.6)  # fmt: skip
    y = table.put(sheet, side + sheet.mm(6), sheet.mm(54), right - side - sheet.mm(6))
    told: list[LabelRow] = [
        ("1．", ["本报告内容来自学位授予单位报送备案的信息。"]),
        ("2．", ["请扫描二维码或登录网站输入验证码核对本报告。"]),
        ("3．", ["报告仅供权属人本人使用，擅自改动者责任自负。"]),
    ]
    y = max(y + sheet.mm(18), sheet.mm(200))
    sheet.draw.line((left, y - sheet.mm(9), right, y - sheet.mm(9)), blue, 3)
    ends_on(sheet, told, (left, y), right, 8, (small.at(sheet.pt(10)), small.at(sheet.pt(10))), 0)
    return [sheet]
