"""Degree certificates: particulars in a right column, an upright citation with two signatures."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    head_signs,
    label_rows,
)
from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import KAI, SONG, SONG_BOLD
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.tryout.degree_papers import Entries

LAW = "《中华人民共和国学位条例》"


def _has_degree(graduate: Graduate) -> bool:
    return graduate.course.degree is not None


def _heading(e: Entries) -> str:
    return f"{e.of.level}学位证书"


def _sort(e: Entries) -> str:
    """The line that says who earns such a degree."""
    if e.of.level == "硕士":
        return "（专业学位）" if e.of.professional else "（学术学位）"
    return "（成人高等教育本科毕业生）" if e.of.adult else "（普通高等教育本科毕业生）"


def _granted(e: Entries) -> list[Run]:
    """授予 and the degree, as each sort is worded."""
    tail = "专业学位。" if e.of.professional else "学位。"
    return [f"经审核，符合{LAW}的规定，授予", e.degree, tail]


@layout("degree_certificate", "right_column", PREVIEW, accepts=_has_degree)
def right_column(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: title, sentence, chairman, seal at the left; portrait and number at the right."""
    e, school = Entries(graduate, rng.choice(("cn", "han", "cn_gap"))), graduate.course.school
    sheet = Sheet(280, 198, rng, ground=(254, 252, 247))
    waves(sheet, rng.choice(((236, 224, 236), (222, 232, 240), (238, 230, 212))), strength=0.3,
          pitch_mm=6)  # fmt: skip
    colour: RGB = rng.choice(((120, 30, 50), (32, 62, 116), (126, 92, 36)))
    border(sheet, colour, 8, rng.choice(("double", "scallops", "keys")))
    left, rule = sheet.mm(25), sheet.mm(188)
    middle, width = (left + rule - sheet.mm(10)) / 2, rule - sheet.mm(10) - left
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(31), (142, 26, 30), 0.2)
    sheet.line_of(middle, sheet.mm(44), _heading(e), title, align="center")
    small = Type(SONG, sheet.pt(11.5), INK)
    sheet.line_of(middle, sheet.mm(53), _sort(e), small, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(16), INK)
    text: list[Run] = [e.holder, "，", e.sex, "，", e.birth, "生。在", e.school, e.major]
    text += ["专业完成了", "硕士研究生" if e.of.level == "硕士" else "本科", "学习计划，业已毕业，"]
    text += _granted(e)
    y = sheet.paragraph(below(sheet, left, sheet.mm(60), left + width), text, body, leading=1.95,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(16), sheet.mm(144))
    signer = rng.choice(("校长、学位评定委员会主席：", "学位评定委员会主席："))
    head_signs(sheet, style, school.head, signer, (left, foot), 18)
    x = rule - sheet.mm(46)
    sheet.line_of(x, foot + sheet.mm(20), [e.awarded], body.at(sheet.pt(14)), align="center")
    put_seal(sheet, Seal(school.name, diameter=41), x, foot + sheet.mm(12))
    sheet.draw.line((rule, sheet.mm(26), rule, sheet.height - sheet.mm(26)), colour, 3)
    right = sheet.width - sheet.mm(22)
    centre = (rule + right) / 2 + sheet.mm(2)
    photo = (centre - sheet.mm(17), sheet.mm(34), centre + sheet.mm(17), sheet.mm(81))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(school.name, shape="embossed", diameter=28), photo[2], photo[3])
    fit_line(
        sheet, (centre, sheet.mm(98)), school.name, small, right - rule - sheet.mm(8), "center"
    )
    sheet.line_of(centre, sheet.mm(114), rng.choice(("证书编号", "学位证书编号", "证书号")), small,
                  align="center")  # fmt: skip
    sheet.line_of(centre, sheet.mm(122), [e.number], small.at(sheet.pt(13)), align="center")
    note = "国务院学位委员会办公室监制"
    fit_line(sheet, (centre, sheet.mm(166)), note, Type(SONG, sheet.pt(9.5), FAINT),
             right - rule - sheet.mm(6), "center")  # fmt: skip
    return [sheet]


@layout("degree_certificate", "upright_citation", PREVIEW, accepts=_has_degree)
def upright_citation(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Upright, of a school's own design: number on top, sentence, portrait between two signers."""
    e, school = Entries(graduate, rng.choice(("cn", "cn0", "han"))), graduate.course.school
    sheet = Sheet(210, 290, rng, ground=(253, 253, 250))
    colour: RGB = rng.choice(((26, 70, 96), (104, 34, 52), (60, 84, 44)))
    glow(sheet, rng.choice(((226, 236, 242), (244, 232, 224), (236, 240, 222))), 0.55)
    border(sheet, colour, 10, rng.choice(("double", "beads")))
    left, right, middle = sheet.mm(29), sheet.width - sheet.mm(29), sheet.width / 2
    small = Type(SONG, sheet.pt(11.5), INK)
    number: list[Run] = [rng.choice(("证书编号：", "编号：", "No. ")), e.number]
    sheet.line_of(right, sheet.mm(30), number, small, align="right")
    name = Type(style.bold, sheet.pt(24), colour, 0.1)
    fit_line(sheet, (middle, sheet.mm(54)), [e.school], name, right - left, "center")
    title = Type(KAI, sheet.pt(30), INK, 0.25)
    sheet.line_of(middle, sheet.mm(74), _heading(e), title, align="center")
    sheet.line_of(middle, sheet.mm(83), _sort(e), small, align="center")
    body = Type(rng.choice((SONG, KAI)), sheet.pt(16), INK)
    given: list[Run] = ["兹授予", e.holder, "（", e.sex, "，", e.birth, "出生）"]
    given += [e.degree, "专业学位" if e.of.professional else "学位", "。该生所学专业为", e.major]
    given += [f"，已通过毕业审核，达到{LAW}规定的学术水平。"]
    sheet.paragraph(below(sheet, left, sheet.mm(96), right), given, body, leading=2.0,
                    first_indent=2)  # fmt: skip
    top = sheet.mm(164)
    photo = (left, top, left + sheet.mm(34), top + sheet.mm(47))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(school.name, shape="embossed", diameter=28), photo[2], photo[3])
    x = photo[2] + sheet.mm(22)
    head_signs(sheet, style, school.head, "校　　　　　长：", (x, top + sheet.mm(14)), 18)
    head_signs(sheet, style, school.head, "学位委员会主席：", (x, top + sheet.mm(34)), 18)
    x = right - sheet.mm(36)
    day = body.at(sheet.pt(14))
    sheet.line_of(x, sheet.mm(242), [e.awarded], day, align="center")
    put_seal(sheet, Seal(school.name, diameter=40), x, sheet.mm(236))
    return [sheet]


@layout("degree_certificate", "named_rows", PREVIEW, accepts=_has_degree)
def named_rows(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: rows on the bearer beside the portrait, then the grant, head and seal below."""
    e, school = Entries(graduate, rng.choice(("cn", "cn0", "cn_gap"))), graduate.course.school
    sheet = Sheet(272, 192, rng, ground=(252, 250, 244))
    glow(sheet, rng.choice(((232, 226, 240), (240, 234, 216))), 0.5)
    border(sheet, rng.choice(((70, 54, 110), (140, 60, 36))), 8, rng.choice(("keys", "beads")))
    left, right, middle = sheet.mm(30), sheet.width - sheet.mm(30), sheet.width / 2
    title = Type(rng.choice((SONG_BOLD, style.bold)), sheet.pt(29), (134, 28, 34), 0.25)
    sheet.line_of(middle, sheet.mm(40), _heading(e), title, align="center")
    label, value = Type(SONG, sheet.pt(13), FAINT), Type(KAI, sheet.pt(15), INK)
    rows: list[LabelRow] = [
        ("姓　　名", [e.holder]),
        ("性　　别", [e.sex]),
        ("出生日期", [e.birth]),
        ("所学专业", [e.major]),
        ("证书编号", [e.number]),
    ]
    x = left + sheet.mm(34)
    y = label_rows(sheet, rows, (left, sheet.mm(60)), x, 11, (label, value),
                   rule_to=left + sheet.mm(128))  # fmt: skip
    photo = (right - sheet.mm(36), sheet.mm(54), right, sheet.mm(103))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(school.name, shape="embossed", diameter=28), photo[0], photo[3])
    body = Type(SONG, sheet.pt(14.5), INK)
    text: list[Run] = ["该生在我校完成规定的学业，成绩合格。", *_granted(e)]
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(1), right), text, body, leading=1.9,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(16), sheet.mm(152))
    head_signs(sheet, style, school.head, "主席", (left, foot), 18)
    x = right - sheet.mm(40)
    fit_line(sheet, (x, foot), [e.school], body, sheet.mm(78), "center")
    sheet.line_of(x, foot + sheet.mm(11), [e.awarded], body, align="center")
    put_seal(sheet, Seal(school.name, diameter=38), x + sheet.mm(10), foot + sheet.mm(3))
    return [sheet]
