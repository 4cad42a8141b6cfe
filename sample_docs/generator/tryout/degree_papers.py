"""Degree certificates: a plain upright statement, a sheet of label lines, a confirmed copy."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import KAI, SONG
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Hand, Style
from sample_docs.generator.tryout.laying import copy_page

INK: RGB = (30, 28, 30)


class Entries:
    """The entries of one degree certificate."""

    def __init__(self, graduate: Graduate, form: str) -> None:
        degree = graduate.degree
        self.form, self.of = form, degree
        self.holder = Value(graduate.name, "holder")
        self.sex = Value(graduate.sex, "sex")
        self.birth = self.date(moment(graduate.birth), "birth_date")
        self.school = Value(graduate.course.school.name, "school")
        self.major = Value(degree.major, "discipline")
        self.degree = Value(degree.name, "degree")
        self.number = Value(degree.number, "certificate_number")
        self.awarded = self.date(degree.awarded, "awarded_on")

    def date(self, when: Moment, name: str) -> Value:
        """A date in this paper's way of writing."""
        return Value(written(when, self.form), name, when.iso)


def _has_degree(graduate: Graduate) -> bool:
    return graduate.course.degree is not None


def _signed(sheet: Sheet, style: Style, name: str, label: str, at: tuple[float, float]) -> None:
    """A label with the chairman's signature below it."""
    sheet.line_of(at[0], at[1], label, Type(SONG, sheet.pt(11.5), INK))
    pen = style.pen(sheet, Hand(style.third_hand.face, (24, 24, 28))).at(sheet.pt(19))
    sheet.sign(at[0] + sheet.mm(6), at[1] + sheet.mm(11), name, pen)


def _statement(graduate: Graduate, style: Style, rng: Random) -> Sheet:
    """Landscape: school on top, sentence over the whole width, portrait below it at the left."""
    e = Entries(graduate, rng.choice(("han", "cn", "han0")))
    sheet = Sheet(290, 205, rng, ground=(253, 251, 245))
    glow(sheet, rng.choice(((230, 226, 242), (244, 236, 216))), 0.5)
    border(sheet, rng.choice(((96, 40, 60), (40, 66, 110))), 9, rng.choice(("double", "scallops")))
    middle = sheet.width / 2
    school = Type(style.bold, sheet.pt(17), INK, 0.1)
    sheet.line_of(middle, sheet.mm(33), [e.school], school, align="center")
    head = Type(KAI, sheet.pt(32), (136, 28, 32), 0.2)
    words = f"{e.of.level}学位证书"
    sheet.line_of(middle, sheet.mm(52), words, head, align="center")
    body = Type(rng.choice((SONG, KAI)), sheet.pt(15.5), INK)
    text: list[Run] = [e.holder, "，", e.sex, "，生于", e.birth, "。在本校"]
    text += [e.major, "专业学习期间，完成培养方案规定的各项要求，成绩合格，"]
    text += ["根据《中华人民共和国学位条例》，经学位评定委员会审议通过，授予", e.degree, "学位。"]
    box = (sheet.mm(32), sheet.mm(62), sheet.width - sheet.mm(32), float(sheet.height))
    sheet.paragraph(box, text, body, leading=1.95, first_indent=2)
    top = sheet.mm(124)
    photo = (sheet.mm(34), top, sheet.mm(64), top + sheet.mm(42))
    put_portrait(sheet, photo, graduate.female)
    unit = graduate.course.school.name
    put_seal(sheet, Seal(unit, shape="embossed", diameter=26), photo[2], photo[3])
    label = rng.choice(("校长（主席）", "学位评定委员会主席"))
    _signed(sheet, style, graduate.course.school.head, label, (sheet.mm(96), top + sheet.mm(12)))
    x = sheet.width - sheet.mm(66)
    sheet.line_of(x, top + sheet.mm(30), [e.awarded], body.at(sheet.pt(15)), align="center")
    put_seal(sheet, Seal(unit, diameter=42), x, top + sheet.mm(24))
    number: list[Run] = [rng.choice(("证书编号：", "学位证书编号：", "证书号 ")), e.number]
    foot = sheet.height - sheet.mm(21)
    sheet.line_of(x, foot, number, Type(SONG, sheet.pt(14), INK), align="center")
    return sheet


@layout("degree_certificate", "full_width", TRYOUT, accepts=_has_degree)
def full_width(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """A landscape statement over the whole width, the number below the day."""
    return [_statement(graduate, style, rng)]


@layout("degree_certificate", "confirmed_copy", TRYOUT, accepts=_has_degree)
def confirmed_copy(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """The same copied onto a page, the copy confirmed below."""
    return [copy_page(_statement(graduate, style, rng), style, rng, graduate.name)]


@layout("degree_certificate", "label_lines", TRYOUT, accepts=_has_degree)
def label_lines(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """An upright sheet, as schools design their own: label lines in the middle, all centred."""
    e = Entries(graduate, rng.choice(("cn", "dot0", "cn0")))
    sheet = Sheet(206, 288, rng, ground=(251, 251, 253))
    waves(sheet, rng.choice(((226, 222, 238), (220, 232, 232))), strength=0.3, pitch_mm=6)
    border(sheet, rng.choice(((84, 62, 116), (38, 96, 102))), 9, rng.choice(("keys", "beads")))
    middle = sheet.width / 2
    head = Type(KAI, sheet.pt(30), (136, 28, 32), 0.15)
    sheet.line_of(middle, sheet.mm(44), "学位证书", head, align="center")
    kinds = "成人高等教育" if e.of.adult else "专业学位" if e.of.professional else "普通高等教育"
    small = Type(SONG, sheet.pt(11), INK)
    sheet.line_of(middle, sheet.mm(54), f"（{kinds}）", small, align="center")
    photo = (middle - sheet.mm(16), sheet.mm(62), middle + sheet.mm(16), sheet.mm(106))
    put_portrait(sheet, photo, graduate.female)
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(14.5), INK)
    lines: tuple[list[Run], ...] = (
        [e.holder, "　", e.sex, "　", e.birth, "生"],
        ["学位授予单位　", e.school],
        ["学科专业　", e.major],
        ["所授学位　", e.degree],
        ["授予日期　", e.awarded],
        ["证书编号　", e.number],
    )
    y = sheet.mm(124)
    for line in lines:
        sheet.line_of(middle, y, line, kind, align="center")
        y += sheet.mm(13)
    words = "经审核，符合学位授予条件，特发此证。"
    sheet.line_of(middle, y + sheet.mm(2), words, kind, align="center")
    foot = sheet.height - sheet.mm(54)
    _signed(sheet, style, graduate.course.school.head, "校　长", (sheet.mm(38), foot))
    x = sheet.width - sheet.mm(62)
    put_seal(sheet, Seal(graduate.course.school.name, diameter=40), x, foot + sheet.mm(8))
    return [sheet]
