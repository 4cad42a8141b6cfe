"""Degree certificates: a coloured head, a citation by lines, a folder with two leaves."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    head_signs,
)
from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG_BOLD
from sample_docs.generator.matinee.bearer_parts import folded, stamped_photo
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, signed_off, song
from sample_docs.generator.tryout.degree_papers import Entries

LAW = "《中华人民共和国学位条例》"
COLOURS: tuple[RGB, ...] = ((104, 30, 48), (28, 70, 116), (24, 92, 84))


def _has_degree(graduate: Graduate) -> bool:
    return graduate.course.degree is not None


def _sort(e: Entries) -> str:
    """The line that says whose degree it is."""
    if e.of.level == "硕士":
        return "（专业学位硕士研究生）" if e.of.professional else "（学术学位硕士研究生）"
    return "（成人高等教育本科毕业生）" if e.of.adult else "（普通高等教育本科毕业生）"


@layout("degree_certificate", "coloured_head", SOIREE, accepts=_has_degree)
def coloured_head(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: the school in a coloured band, portrait left, sentence right, number at foot."""
    e, school = Entries(graduate, rng.choice(("han", "cn", "hano"))), graduate.course.school
    sheet = Sheet(288, 204, rng, ground=(254, 253, 249))
    colour = rng.choice(COLOURS)
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(34)), fill=colour)
    sheet.draw.rectangle((0, sheet.height - sheet.mm(8), sheet.width, sheet.height), fill=colour)
    left, right, middle = sheet.mm(26), sheet.width - sheet.mm(26), sheet.width / 2
    name = Type(rng.choice((KAI, style.bold)), sheet.pt(27), (252, 250, 244), 0.2)
    fit_line(sheet, (middle, sheet.mm(22)), [e.school], name, right - left, "center")
    photo = (left, sheet.mm(52), left + sheet.mm(35), sheet.mm(100))
    stamped_photo(sheet, photo, graduate.female, school.name)
    start = photo[2] + sheet.mm(18)
    axis = (start + right) / 2
    head = Type(rng.choice((SONG_BOLD, KAI)), sheet.pt(31), colour, 0.3)
    fit_line(sheet, (axis, sheet.mm(61)), f"{e.of.level}学位证书", head, right - start, "center")
    body = Type(rng.choice((KAI, KAI, style.body)), sheet.pt(16), INK)
    text: list[Run] = [e.holder, "，性别", e.sex, "，", e.birth, "生。在本校", e.major]
    text += ["专业完成了培养方案规定的学业，成绩合格。经本校学位评定委员会审议，根据", LAW]
    text += ["的规定，授予", e.degree, "专业学位。" if e.of.professional else "学位。"]
    y = sheet.paragraph(below(sheet, start, sheet.mm(72), right), text, body, leading=1.9,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(14), sheet.mm(146))
    head_signs(sheet, style, school.head, "校长、学位评定委员会主席：", (start, foot))
    x = right - sheet.mm(34)
    sheet.line_of(x, foot + sheet.mm(22), [e.awarded], song(sheet, 14), align="center")
    put_seal(sheet, Seal(school.name, diameter=40), x, foot + sheet.mm(14))
    low = sheet.height - sheet.mm(24)
    sheet.line_of(left, low, ["证书编号：", e.number], song(sheet, 12))
    sheet.line_of(left, low + sheet.mm(7), _sort(e), song(sheet, 10.5, FAINT))
    return [sheet]


@layout("degree_certificate", "citation_by_lines", SOIREE, accepts=_has_degree)
def citation_by_lines(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Upright: number on top, portrait at the right, entries by label, then what is conferred."""
    e, school = Entries(graduate, rng.choice(("cn", "cn0", "han"))), graduate.course.school
    sheet = Sheet(206, 288, rng, ground=(253, 252, 247))
    waves(sheet, rng.choice(((234, 226, 240), (224, 236, 232))), strength=0.3, pitch_mm=6)
    colour = rng.choice(COLOURS)
    border(sheet, colour, 10, rng.choice(("beads", "keys", "scallops")))
    left, right, middle = sheet.mm(31), sheet.width - sheet.mm(31), sheet.width / 2
    number: list[Run] = ["学位证书编号 ", e.number]
    sheet.line_of(right, sheet.mm(33), number, song(sheet, 11), align="right")
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(33), colour, 0.25)
    fit_line(sheet, (middle, sheet.mm(62)), f"{e.of.level}学位证书", head, right - left, "center")
    english = {"学士": "BACHELOR'S DEGREE CERTIFICATE", "硕士": "MASTER'S DEGREE CERTIFICATE"}
    words = Type(HEI, sheet.pt(10), FAINT, 0.1)
    sheet.line_of(middle, sheet.mm(71), english[e.of.level], words, align="center")
    photo = (right - sheet.mm(33), sheet.mm(84), right, sheet.mm(130))
    stamped_photo(sheet, photo, graduate.female, school.name)
    kind, value = song(sheet, 13), Type(KAI, sheet.pt(14), INK)
    rows: list[LabelRow] = [
        ("姓　　名", [e.holder]),
        ("性　　别", [e.sex]),
        ("出生日期", [e.birth]),
        ("专　　业", [e.major]),
    ]
    edge = photo[0] - sheet.mm(6)
    ends_on(sheet, rows, (left, sheet.mm(93)), edge, 11.5, (kind, value), 1.2)
    body = Type(rng.choice((KAI, style.body)), sheet.pt(16), INK)
    text: list[Run] = ["该生已通过本专业全部课程考核及毕业论文（设计）答辩，达到", LAW]
    text += ["规定的学术水平，现授予"]
    y = sheet.paragraph(below(sheet, left, sheet.mm(143), right), text, body, leading=1.85,
                        first_indent=2)  # fmt: skip
    big = Type(rng.choice((SONG_BOLD, KAI)), sheet.pt(24), colour, 0.15)
    ending = "专业学位" if e.of.professional else "学位"
    fit_line(sheet, (middle, y + sheet.mm(14)), [e.degree, ending], big, right - left, "center")
    foot = max(y + sheet.mm(38), sheet.mm(214))
    head_signs(sheet, style, school.head, "主席", (left, foot))
    signed_off(sheet, right - sheet.mm(36), foot, [[e.school], [e.awarded]], school.name, kind)
    fit_line(sheet, (middle, sheet.height - sheet.mm(21)), _sort(e), song(sheet, 10.5, FAINT),
             right - left, "center")  # fmt: skip
    return [sheet]


@layout("degree_certificate", "folder_with_leaves", SOIREE, accepts=_has_degree)
def folder_with_leaves(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """An open folder: title, portrait and number on the left leaf, the citation on the right."""
    e, school = Entries(graduate, rng.choice(("han", "han0", "cn"))), graduate.course.school
    sheet = Sheet(300, 212, rng, ground=(252, 250, 243))
    glow(sheet, rng.choice(((244, 232, 214), (232, 230, 244))), 0.4)
    fold, colour = folded(sheet), rng.choice(COLOURS)
    for box in ((0.0, 0.0, fold, sheet.height), (fold, 0.0, sheet.width, sheet.height)):
        border(sheet, colour, 9, "double", (box[0], box[1], box[2], box[3]))
    middle = fold / 2
    room = fold - sheet.mm(44)
    head = Type(rng.choice((KAI, style.bold)), sheet.pt(35), colour, 0.3)
    fit_line(sheet, (middle, sheet.mm(58)), f"{e.of.level}学位", head, room, "center")
    fit_line(sheet, (middle, sheet.mm(78)), "证　书", head, room, "center")
    half = sheet.mm(17)
    photo = (middle - half, sheet.mm(94), middle + half, sheet.mm(142))
    stamped_photo(sheet, photo, graduate.female, school.name)
    kind = song(sheet, 12)
    fit_line(sheet, (middle, sheet.mm(166)), ["编号：", e.number], kind, room, "center")
    sheet.line_of(middle, sheet.mm(176), _sort(e), kind.at(sheet.pt(10.5)), align="center")
    left, right = fold + sheet.mm(23), sheet.width - sheet.mm(23)
    body = Type(rng.choice((KAI, KAI, style.body)), sheet.pt(16), INK)
    text: list[Run] = [e.holder, "（", e.sex, "，", e.birth, "生）在", e.school, e.major]
    text += ["专业学习期满，经审核，符合", LAW, "及本校学位授予的有关规定，授予", e.degree]
    text += ["专业学位，特颁此证。" if e.of.professional else "学位，特颁此证。"]
    y = sheet.paragraph(below(sheet, left, sheet.mm(46), right), text, body, leading=2.0,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(16), sheet.mm(128))
    for index, label in enumerate(("校　　长", "学位评定委员会主席")):
        place = (left, foot + index * sheet.mm(16))
        head_signs(sheet, style, school.head, label, place, 17)
    x = right - sheet.mm(32)
    sheet.line_of(x, foot + sheet.mm(52), [e.awarded], song(sheet, 14), align="center")
    put_seal(sheet, Seal(school.name, diameter=40), x, foot + sheet.mm(45))
    return [sheet]
