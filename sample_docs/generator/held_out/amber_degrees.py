"""Degree certificates: portrait left of the sentence, a school's own upright sheet with the number
below, and the online report in lines."""

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
from sample_docs.generator.drawing.text import Run, Text, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG
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
from sample_docs.generator.soiree.seal_parts import rules_between, signed_off, song
from sample_docs.generator.tryout.degree_papers import Entries


def _has_degree(graduate: Graduate) -> bool:
    return graduate.course.degree is not None


def _reported(graduate: Graduate) -> bool:
    degree = graduate.course.degree
    return degree is not None and (degree.awarded.year, degree.awarded.month) >= (2008, 9)


def _whose(e: Entries) -> str:
    if e.of.level != "学士":
        return "硕士研究生"
    return "成人高等教育本科毕业生" if e.of.adult else "普通高等教育本科毕业生"


def _law(e: Entries) -> list[Run]:
    kind = "专业学位。" if e.of.professional else "学位。"
    return ["经审核符合《中华人民共和国学位条例》的规定，授予", e.degree, kind]


@layout("degree_certificate", "amber_portrait_beside", HELD_OUT, accepts=_has_degree)
def portrait_beside(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: title over the width, portrait left of the sentence, the chairman's hand and
    the number in the lower left, the school's seal lower right."""
    e, school = Entries(graduate, rng.choice(("han", "cn", "hano"))), graduate.course.school
    sheet, colour = parchment((288, 206), rng, 8, ("scallops", "keys", "double"))
    left, right, middle = sheet.mm(30), sheet.width - sheet.mm(30), sheet.width / 2
    heading(sheet, style, f"{e.of.level}学位证书", (middle, sheet.mm(46)), 38, right - left, colour,
            0.3)  # fmt: skip
    sheet.line_of(middle, sheet.mm(58), f"（{_whose(e)}）", song(sheet, 13), align="center")
    photo = photo_box(left, sheet.mm(68), sheet, 35)
    stamped_photo(sheet, photo, graduate.female, school.name)
    text: list[Run] = [e.holder, "，", e.sex, "，", e.birth, "生。在", e.school, e.major]
    done = "专业完成了硕士培养计划，通过学位论文答辩，" if e.of.level == "硕士" else (
        "专业完成了本科学习计划，业已毕业，"
    )  # fmt: skip
    text += [done, *_law(e)]
    body = Type(rng.choice((KAI, style.body)), sheet.pt(17), INK)
    y = sheet.paragraph(below(sheet, photo[2] + sheet.mm(14), sheet.mm(66), right), text, body,
                        leading=1.95, first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(10), sheet.mm(138))
    head_signs(sheet, style, school.head, "校长、学位评定委员会主席", (left, foot), 18)
    fit_line(sheet, (left, sheet.height - sheet.mm(24)), ["证书编号：", e.number], song(sheet, 13),
             sheet.mm(100))  # fmt: skip
    signed_off(sheet, right - sheet.mm(44), foot + sheet.mm(14), [school.name, [e.awarded]],
               school.name, song(sheet, 14.5), 2.1)  # fmt: skip
    return [sheet]


@layout("degree_certificate", "amber_school_sheet", HELD_OUT, accepts=_has_degree)
def school_sheet(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """A school's own upright sheet: its name on top in two languages, title, sentence, portrait
    with the number below it at the left, hands and seal at the right."""
    e, school = Entries(graduate, rng.choice(("cn", "han", "cn0"))), graduate.course.school
    sheet, colour = parchment((212, 294), rng, 11, ("double", "beads"))
    left, right, middle = sheet.mm(32), sheet.width - sheet.mm(32), sheet.width / 2
    fit_line(sheet, (middle, sheet.mm(44)), [e.school], Type(KAI, sheet.pt(26), colour, 0.2),
             right - left, "center")  # fmt: skip
    sheet.draw.line((middle - sheet.mm(38), sheet.mm(51), middle + sheet.mm(38), sheet.mm(51)),
                    colour, 3)  # fmt: skip
    heading(sheet, style, f"{e.of.level}学位证书", (middle, sheet.mm(74)), 32, right - left, INK,
            0.22)  # fmt: skip
    fit_line(sheet, (middle, sheet.mm(84)), f"{e.of.level} Degree Certificate".replace("学士",
             "Bachelor's").replace("硕士", "Master's"), song(sheet, 11, FAINT), right - left,
             "center")  # fmt: skip
    text: list[Run] = ["兹授予", e.holder, "（", e.sex, "，", e.birth, "出生）", e.degree]
    text += ["专业学位。" if e.of.professional else "学位。", "该生在本校", e.major]
    text += ["专业修业期满，成绩合格，符合《中华人民共和国学位条例》的规定。"]
    body = Type(rng.choice((SONG, KAI, style.body)), sheet.pt(16.5), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(98), right), text, body, leading=2.05,
                        first_indent=2)  # fmt: skip
    top = max(y + sheet.mm(12), sheet.mm(176))
    photo = photo_box(left, top, sheet, 34)
    stamped_photo(sheet, photo, graduate.female, school.name)
    axis = (photo[0] + photo[2]) / 2 + sheet.mm(4)
    lines: list[Text] = ["学位证书编号", [e.number]]
    stacked(sheet, axis, photo[3] + sheet.mm(19), lines, 11, sheet.mm(54))
    start = photo[2] + sheet.mm(24)
    head_signs(sheet, style, school.head, "校　长", (start, top + sheet.mm(10)), 18)
    words = rng.choice(("学位评定委员会", "学位评定委员会（盖章）"))
    signed_off(sheet, (start + right) / 2, top + sheet.mm(44), [words, [e.awarded]], school.name,
               song(sheet, 13.5), 2.3)  # fmt: skip
    return [sheet]


@layout("degree_certificate", "amber_report_in_lines", HELD_OUT, accepts=_reported)
def report_in_lines(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """中国高等教育学位在线验证报告: entries on hair lines beside the portrait, code at the foot."""
    e = Entries(graduate, rng.choice(("cn", "cn0", "dash")))
    sheet = Sheet(210, 297, rng)
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(24), sheet.width / 2
    colour = rng.choice(COLOURS)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(22), colour)
    fit_line(sheet, (middle, sheet.mm(38)), "中国高等教育学位在线验证报告", head, right - left,
             "center")  # fmt: skip
    small = Type(HEI, sheet.pt(10), FAINT)
    day = f"报告生成时间：2021-03-{rng.randint(10, 29)}"
    sheet.line_of(middle, sheet.mm(48), day, small, align="center")
    photo = photo_box(right - sheet.mm(36), sheet.mm(64), sheet, 34)
    put_portrait(sheet, photo, graduate.female)
    kinds = (Type(HEI, sheet.pt(12), FAINT), Type(rng.choice((HEI, SONG)), sheet.pt(13), INK))
    rows: list[LabelRow] = [("姓　名", [e.holder]), ("性　别", [e.sex]), ("出生日期", [e.birth])]
    y = rules_between(sheet, rows, (left, sheet.mm(74)), photo[0] - sheet.mm(10), 16, kinds)
    rows = [
        ("学位授予单位", [e.school]),
        ("学位类别及级别", [e.degree]),
        ("专　业", [e.major]),
        ("学位授予日期", [e.awarded]),
        ("证书编号", [e.number]),
    ]
    y = rules_between(sheet, rows, (left, y + sheet.mm(2)), right, 16, kinds)
    code = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(16))
    y += sheet.mm(4)
    put_code(sheet, middle - sheet.mm(15), y, f"https://xw.example.com/{code}", 30)
    lines = (f"在线验证码：{code}", "扫描二维码查看报告有效性")
    stacked(sheet, middle, y + sheet.mm(39), lines, 10.5, right - left, 7)
    notes = (
        "注：本报告由学位信息权属人申请，有效期内可在线核验；报告内容与学位证书不一致的，"
        "以学位授予单位的档案为准。"
    )
    sheet.paragraph(below(sheet, left, y + sheet.mm(60), right), notes, small, leading=1.7)
    return [sheet]
