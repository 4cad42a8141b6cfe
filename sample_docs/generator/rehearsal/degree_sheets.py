"""Degree certificates: portrait between two columns, and a print of an online check."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.rehearsal.school_papers import head_signs

INK: RGB = (30, 28, 30)


class Entries:
    """The entries of one degree certificate."""

    def __init__(self, graduate: Graduate, form: str) -> None:
        degree = graduate.degree
        self.form = form
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


def _checkable(graduate: Graduate) -> bool:
    """The online check knows degrees awarded from September 2008 on."""
    degree = graduate.course.degree
    return degree is not None and degree.awarded >= Moment(2008, 9)


@layout("degree_certificate", "photo_left", REHEARSAL, accepts=_has_degree)
def photo_left(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """An upright sheet: the kind of degree on top, portrait beside the particulars, then prose."""
    e, of = Entries(graduate, rng.choice(("han", "cn", "cn0"))), graduate.degree
    sheet = Sheet(200, 280, rng, ground=(253, 252, 248))
    glow(sheet, rng.choice(((226, 234, 246), (244, 234, 218))), 0.45)
    border(sheet, rng.choice(((40, 70, 120), (130, 40, 44))), 10, rng.choice(("keys", "scallops")))
    middle, left = sheet.width / 2, sheet.mm(30)
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(30), (130, 30, 34), 0.15)
    sheet.line_of(middle, sheet.mm(52), f"{of.level}学位证书", title, align="center")
    kind = "成人高等教育本科毕业生" if of.adult else "普通高等教育本科毕业生"
    kind = "全日制专业学位研究生" if of.professional else kind
    small = Type(SONG, sheet.pt(11), INK)
    sheet.line_of(middle, sheet.mm(62), f"（{kind}）", small, align="center")
    photo = (left, sheet.mm(76), left + sheet.mm(33), sheet.mm(122))
    put_portrait(sheet, photo, graduate.female)
    name = graduate.course.school.name
    put_seal(sheet, Seal(name, shape="embossed", diameter=28), photo[2], photo[3])
    body = Type(rng.choice((SONG, KAI)), sheet.pt(14), INK)
    rows: tuple[tuple[str, Value], ...] = (
        ("姓　　名　", e.holder),
        ("性　　别　", e.sex),
        ("出生日期　", e.birth),
        ("学位专业　", e.major),
    )
    y = sheet.mm(84)
    for label, value in rows:
        sheet.line_of(photo[2] + sheet.mm(16), y, [label, value], body)
        y += sheet.mm(11.5)
    text: list[Run] = ["该生在", e.school, "修完规定课程，成绩合格，经审核符合"]
    text += ["《中华人民共和国学位条例》的规定，授予", e.degree, "学位。"]
    box = (left, sheet.mm(136), sheet.width - left, float(sheet.height))
    sheet.paragraph(box, text, body, leading=2.0, first_indent=2)
    head = graduate.course.school.head
    head_signs(
        sheet, style, head, rng.choice(("校长", "学位评定委员会主席")), (left, sheet.mm(200))
    )
    x = sheet.width - sheet.mm(62)
    sheet.line_of(x, sheet.mm(226), [e.awarded], body, align="center")
    put_seal(sheet, Seal(name, diameter=42), x + sheet.mm(4), sheet.mm(220))
    number: list[Run] = [rng.choice(("学位证书号：", "证书编号：", "编号：")), e.number]
    sheet.line_of(left, sheet.mm(248), number, small)
    return [sheet]


@layout("degree_certificate", "check_print", REHEARSAL, accepts=_checkable)
def check_print(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """中国高等教育学位在线验证报告 with labels above their entries in two columns."""
    e = Entries(graduate, rng.choice(("cn", "dash", "dot0")))
    sheet = Sheet(210, 297, rng)
    left = sheet.mm(24)
    title = Type(style.bold, sheet.pt(19), (24, 84, 96))
    sheet.line_of(left, sheet.mm(36), "中国高等教育学位在线验证报告", title)
    sheet.draw.rectangle((left, sheet.mm(41), sheet.width - left, sheet.mm(42)), (24, 84, 96))
    right = sheet.width - left
    photo = (right - sheet.mm(32), sheet.mm(52), right, sheet.mm(96))
    put_portrait(sheet, photo, graduate.female)
    kind = Type(rng.choice((SONG, HEI)), sheet.pt(13), INK)
    label = Type(HEI, sheet.pt(9.5), (112, 118, 126))
    pairs: tuple[tuple[str, Value], ...] = (
        ("姓名", e.holder),
        ("性别", e.sex),
        ("出生日期", e.birth),
        ("获学位日期", e.awarded),
        ("学位授予单位", e.school),
        ("所授学位", e.degree),
        ("学科/专业", e.major),
        ("学位证书编号", e.number),
    )
    for index, (text, value) in enumerate(pairs):
        x = left + (index % 2) * sheet.mm(66)
        y = sheet.mm(58) + (index // 2) * sheet.mm(20)
        sheet.line_of(x, y, text, label)
        sheet.line_of(x, y + sheet.mm(7.5), [value], kind)
    code = digits(rng, 16)
    y = sheet.mm(150)
    put_code(sheet, left, y, f"https://xw.example.com/{code}", 26)
    day = Moment(2021, 3, rng.randint(17, 30))
    notes = (f"验证码：{code}", f"报告生成日期：{written(day, e.form)}", "有效期内可扫码在线核验。")
    for index, note in enumerate(notes):
        place = (left + sheet.mm(32), y + sheet.mm(7 + 8 * index))
        sheet.line_of(*place, note, label.at(sheet.pt(10)))
    return [sheet]
