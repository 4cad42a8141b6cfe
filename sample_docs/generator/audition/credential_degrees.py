"""Degree certificates: a booklet opened flat, a sheet with the school's name on a side band."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    INK,
    below,
    fit_line,
    head_signs,
)
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import KAI, SONG, SONG_BOLD
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.tryout.degree_papers import Entries

LAW = "《中华人民共和国学位条例》"


def _has_degree(graduate: Graduate) -> bool:
    return graduate.course.degree is not None


def _sort(e: Entries) -> str:
    """The line that says by which way of study the degree was earned."""
    if e.of.professional:
        return "（硕士专业学位）"
    if e.of.level != "学士":
        return "（学术学位）"
    return "（成人高等教育本科毕业生）" if e.of.adult else "（普通高等教育本科毕业生）"


@layout("degree_certificate", "flat_booklet", AUDITION, accepts=_has_degree)
def flat_booklet(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Portrait, school and number at the left of the fold; title, statement, chairman right."""
    e, school = Entries(graduate, rng.choice(("cn", "han", "cn_gap"))), graduate.course.school
    sheet = Sheet(268, 188, rng, ground=(253, 249, 244))
    glow(sheet, rng.choice(((246, 226, 222), (226, 236, 228))), 0.5)
    colour: RGB = rng.choice(((142, 36, 44), (46, 96, 76)))
    border(sheet, colour, 8, rng.choice(("double", "keys")))
    fold = sheet.width / 2
    sheet.draw.line((fold, sheet.mm(9), fold, sheet.height - sheet.mm(9)), (206, 198, 190), 4)
    middle, wide = fold / 2, sheet.mm(96)
    name = Type(style.bold, sheet.pt(20), colour, 0.08)
    fit_line(sheet, (middle, sheet.mm(38)), [e.school], name, wide, "center")
    photo = (middle - sheet.mm(18), sheet.mm(52), middle + sheet.mm(18), sheet.mm(101))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(school.name, shape="embossed", diameter=28), photo[2], photo[3])
    small = Type(SONG, sheet.pt(12.5), INK)
    label = rng.choice(("学位证书编号", "证书编号", "编　号"))
    number: list[Run] = [f"{label}：", e.number]
    fit_line(sheet, (middle, sheet.mm(126)), number, small, wide, "center")
    kind = small.at(sheet.pt(10.5))
    sheet.line_of(middle, sheet.mm(136), _sort(e), kind, align="center")
    link = f"https://xw.example.com/{e.number.text}"
    if e.of.awarded.year >= 2016:
        put_code(sheet, middle - sheet.mm(9), sheet.mm(142), link, 18)
    left, right = fold + sheet.mm(16), sheet.width - sheet.mm(20)
    middle = (left + right) / 2
    title = Type(KAI, sheet.pt(30), colour, 0.2)
    fit_line(sheet, (middle, sheet.mm(40)), f"{e.of.level}学位证书", title, right - left, "center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(14.5), INK)
    text: list[Run] = [e.holder, "，", e.sex, "，", e.birth, "生。在我校", e.major]
    text += ["专业修业期满，经审核，符合", LAW, "的有关规定，授予", e.degree, "学位。"]
    y = sheet.paragraph(below(sheet, left, sheet.mm(50), right), text, body, leading=1.95,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(12), sheet.mm(122))
    head_signs(sheet, style, school.head, "校　　长", (left, foot))
    head_signs(sheet, style, school.head, "学位评定委员会主席", (left, foot + sheet.mm(15)))
    day = min(foot + sheet.mm(36), sheet.height - sheet.mm(18))
    x = right - sheet.mm(30)
    sheet.line_of(x, day, [e.awarded], body.at(sheet.pt(13.5)), align="center")
    put_seal(sheet, Seal(school.name, diameter=38), x, day - sheet.mm(4))
    return [sheet]


@layout("degree_certificate", "side_band", AUDITION, accepts=_has_degree)
def side_band(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: the school upright on a coloured band, everything else beside it."""
    e, school = Entries(graduate, rng.choice(("cn", "han", "cn0"))), graduate.course.school
    sheet = Sheet(290, 206, rng, ground=(252, 252, 249))
    waves(sheet, rng.choice(((222, 226, 240), (236, 230, 218))), strength=0.3, pitch_mm=8)
    colour: RGB = rng.choice(((30, 62, 112), (104, 30, 48), (24, 92, 88)))
    band = sheet.mm(46)
    sheet.draw.rectangle((0, 0, band, sheet.height), fill=colour)
    name = Type(SONG_BOLD, sheet.pt(24), (250, 248, 240))
    step = min(sheet.mm(14), (sheet.height - sheet.mm(44)) / len(school.name))
    middle = band / 2
    top = (sheet.height - step * len(school.name)) / 2
    box = (middle - name.size * 0.52, top, middle + name.size * 0.53, float(sheet.height))
    sheet.paragraph(box, [e.school], name, leading=step / name.size, align="center")
    left, right = band + sheet.mm(24), sheet.width - sheet.mm(24)
    title = Type(style.bold, sheet.pt(30), colour, 0.25)
    sheet.line_of(left, sheet.mm(42), "学位证书", title)
    small = Type(SONG, sheet.pt(11.5), INK)
    sheet.line_of(left, sheet.mm(51), _sort(e), small)
    photo = (right - sheet.mm(30), sheet.mm(24), right, sheet.mm(65))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(school.name, shape="embossed", diameter=25), photo[0], photo[3])
    body = Type(rng.choice((SONG, KAI)), sheet.pt(16), INK)
    text: list[Run] = ["兹授予", e.holder, "（", e.sex, "，出生日期：", e.birth, "）", e.degree]
    text += [
        "学位。该生攻读学科（专业）为",
        e.major,
        "，学业成绩与学术水平达到",
        LAW,
        "规定的要求。",
    ]
    y = sheet.paragraph(below(sheet, left, sheet.mm(78), right), text, body, leading=2.0,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(16), sheet.mm(146))
    head_signs(sheet, style, school.head, "校长、学位评定委员会主席：", (left, foot))
    x = right - sheet.mm(30)
    day = foot + sheet.mm(22)
    sheet.line_of(x, day, [e.awarded], body.at(sheet.pt(14.5)), align="center")
    put_seal(sheet, Seal(school.name, diameter=40), x, day - sheet.mm(8))
    number: list[Run] = [rng.choice(("证书编号：", "学位证书号：", "证书号码：")), e.number]
    sheet.line_of(left, day + sheet.mm(8), number, small.at(sheet.pt(13)))
    return [sheet]
