"""practice degree certificates: two languages side by side, a wide design, a recognition report."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG, XIAOWEI
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Hand, Style

INK: RGB = (32, 30, 30)
BLUE: RGB = (38, 58, 108)
STATUTE = "《中华人民共和国学位条例》"
ENGLISH = {
    "法学": "Law",
    "管理学": "Management",
    "教育学": "Education",
    "文学": "Arts",
    "社会工作": "Social Work",
}


class Writing:
    """The values of one degree certificate."""

    def __init__(self, graduate: Graduate, rng: Random, form: str = "") -> None:
        self.graduate = graduate
        self.form = form or rng.choice(("han0", "hano", "cn_gap", "han", "cn0"))
        self.of = graduate.degree
        self.holder = Value(graduate.name, "holder")
        self.sex = Value(graduate.sex, "sex")
        self.birth = self.date(moment(graduate.birth), "birth_date")
        self.school = Value(graduate.course.school.name, "school")
        self.major = Value(self.of.major, "discipline")
        self.degree = Value(self.of.name, "degree")
        self.number = Value(self.of.number, "certificate_number")
        self.awarded = self.date(self.of.awarded, "awarded_on")

    def date(self, when: Moment, name: str) -> Value:
        """A date in this paper's way of writing."""
        return Value(written(when, self.form), name, when.iso)


def _head(sheet: Sheet, w: Writing, style: Style, x: float, y: float, label: str) -> None:
    """The chairman's label with the signature below it, and the school's seal."""
    kind = Type(KAI, sheet.pt(11.5), INK)
    sheet.line_of(x, y, label, kind, align="center")
    pen = style.pen(sheet, Hand(style.third_hand.face, (26, 26, 30))).at(sheet.pt(18))
    name = w.graduate.course.school.head
    sheet.sign(x - pen.width(name) * 0.65, y + sheet.mm(11), name, pen)


def _seal(sheet: Sheet, w: Writing, x: float, y: float) -> None:
    reach = sheet.mm(sheet.rng.uniform(-4, 4))
    put_seal(sheet, Seal(w.graduate.course.school.name, diameter=41), x + reach, y - reach / 2)


def _has_degree(graduate: Graduate) -> bool:
    return graduate.course.degree is not None


@layout("degree_certificate", "bilingual", PRACTICE, accepts=_has_degree)
def bilingual(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """A double page: the Chinese text on the left, an English one on the right."""
    w = Writing(graduate, rng)
    sheet = Sheet(284, 198, rng, ground=(253, 252, 247))
    glow(sheet, rng.choice(((228, 234, 246), (244, 232, 214))), 0.45)
    border(sheet, rng.choice((BLUE, (146, 112, 54))), 8, rng.choice(("double", "scallops")))
    middle = sheet.width / 2
    sheet.draw.line((middle, sheet.mm(24), middle, sheet.height - sheet.mm(24)), (190, 186, 176), 2)
    left = middle / 2 + sheet.mm(4)
    title = Type(rng.choice((XIAOWEI, KAI)), sheet.pt(25), BLUE, 0.15)
    sheet.line_of(left, sheet.mm(36), f"{w.of.level}学位证书", title, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(13.5), INK)
    text: list[Run] = ["兹有", w.holder, "，", w.sex, "，", w.birth, "生，已完成"]
    text += [w.major, "专业培养方案规定的学业，经学位评定委员会审议通过，根据", STATUTE]
    text += ["，授予", w.degree, "学位。"]
    box = (sheet.mm(24), sheet.mm(46), middle - sheet.mm(12), float(sheet.height))
    y = sheet.paragraph(box, text, body, leading=1.9, first_indent=2)
    sheet.line_of(left, y + sheet.mm(16), [w.school], body, align="center")
    sheet.line_of(left, y + sheet.mm(26), [w.awarded], body, align="center")
    _seal(sheet, w, left + sheet.mm(10), y + sheet.mm(26))
    number: list[Run] = ["学位证书编号：", w.number]
    sheet.line_of(
        sheet.mm(24), sheet.height - sheet.mm(24), number, Type(SONG, sheet.pt(10.5), INK)
    )
    right = middle * 1.5
    photo = (right - sheet.mm(16), sheet.mm(28), right + sheet.mm(16), sheet.mm(72))
    put_portrait(sheet, photo, graduate.female)
    field = w.of.name.removesuffix(w.of.level)
    rank = {"学士": "Bachelor", "硕士": "Master"}[w.of.level]
    name = f"{rank} of {ENGLISH.get(field, 'Arts')}"
    twin = (
        "This is to certify that the holder of this diploma, having fulfilled all the requirements "
        f"of the programme, has been awarded the degree of {name} by the Degrees Committee."
    )
    small = Type(SONG, sheet.pt(11.5), INK)
    box = (middle + sheet.mm(14), sheet.mm(80), sheet.width - sheet.mm(24), float(sheet.height))
    sheet.paragraph(box, twin, small, leading=1.6)
    _head(
        sheet, w, style, right, sheet.mm(142), rng.choice(("学位评定委员会主席", "校长 President"))
    )
    return [sheet]


@layout("degree_certificate", "wide", PRACTICE, accepts=_has_degree)
def wide(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Centred lines: the holder's name large, the portrait at the right, the number on top."""
    w = Writing(graduate, rng, rng.choice(("han0", "han", "cn", "hano")))
    sheet = Sheet(272, 190, rng, ground=(254, 250, 246))
    waves(sheet, rng.choice(((238, 218, 208), (216, 222, 238))), strength=0.3, pitch_mm=6.5)
    border(sheet, rng.choice(((150, 44, 50), (64, 88, 140))), 7, rng.choice(("keys", "beads")))
    small = Type(SONG, sheet.pt(10.5), INK)
    right = sheet.width - sheet.mm(24)
    sheet.line_of(right, sheet.mm(26), ["No. ", w.number], small, align="right")
    x = sheet.width * 0.42
    sheet.line_of(
        x, sheet.mm(42), [w.school], Type(KAI, sheet.pt(21), (146, 34, 36)), align="center"
    )
    title = Type(rng.choice((XIAOWEI, style.bold)), sheet.pt(27), INK, 0.25)
    sheet.line_of(x, sheet.mm(58), f"{w.of.level}学位证书", title, align="center")
    sheet.line_of(x, sheet.mm(76), [w.holder], Type(KAI, sheet.pt(22), INK), align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(13.5), INK)
    sheet.line_of(x, sheet.mm(87), [w.sex, "　", w.birth, "生"], body, align="center")
    lines: tuple[list[Run], ...] = (
        ["于本校", w.major, "专业修业期满，成绩优良，"],
        [f"依照{STATUTE}及本校有关规定，"],
        ["授予", w.degree, "学位。"],
    )
    for index, line in enumerate(lines):
        sheet.line_of(x, sheet.mm(101 + 11 * index), line, body, align="center")
    photo = (right - sheet.mm(38), sheet.mm(44), right - sheet.mm(5), sheet.mm(89))
    put_portrait(sheet, photo, graduate.female)
    stamp = Seal(w.graduate.course.school.name, shape="embossed", diameter=28)
    put_seal(sheet, stamp, photo[0], photo[3] - sheet.mm(4))
    _head(sheet, w, style, sheet.width * 0.3, sheet.mm(146), "校长")
    sheet.line_of(sheet.width * 0.68, sheet.mm(152), [w.awarded], body, align="center")
    _seal(sheet, w, sheet.width * 0.68, sheet.mm(146))
    return [sheet]


@layout("degree_certificate", "recognition", PRACTICE, accepts=_has_degree)
def recognition(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """学位认证报告: dotted rows on an upright page."""
    w = Writing(graduate, rng, rng.choice(("cn", "cn0", "dash", "dot0")))
    sheet = Sheet(210, 297, rng, ground=(253, 254, 255))
    middle, margin = sheet.width / 2, sheet.mm(32)
    title = Type(style.bold, sheet.pt(21), BLUE, 0.1)
    sheet.line_of(middle, sheet.mm(50), "高等教育学位认证报告", title, align="center")
    sheet.draw.line((margin, sheet.mm(58), sheet.width - margin, sheet.mm(58)), BLUE, 4)
    put_portrait(
        sheet,
        (middle - sheet.mm(15), sheet.mm(66), middle + sheet.mm(15), sheet.mm(107)),
        graduate.female,
    )
    kind = Type(rng.choice((SONG, HEI)), sheet.pt(12), INK)
    rows = (
        ("持有人", w.holder),
        ("性别", w.sex),
        ("出生年月日", w.birth),
        ("授予单位", w.school),
        ("学科专业", w.major),
        ("学位名称", w.degree),
        ("授予时间", w.awarded),
        ("证书号码", w.number),
    )
    y = sheet.mm(124)
    for label, value in rows:
        sheet.line_of(margin, y, label, kind)
        sheet.line_of(sheet.width - margin, y, [value], kind, align="right")
        for x in range(round(margin), round(sheet.width - margin), 10):
            sheet.draw.point((x, y + sheet.mm(3)), (120, 120, 126))
            sheet.draw.point((x + 1, y + sheet.mm(3)), (120, 120, 126))
        y += sheet.mm(11.5)
    note = "经查询核实，上述学位证书信息属实。本报告仅证明学位的真实性。"
    small = kind.at(sheet.pt(10.5))
    sheet.paragraph(
        (margin, y, sheet.width - margin, float(sheet.height)), note, small, first_indent=2
    )
    report = f"认证编号 {digits(rng, 12)}"
    sheet.line_of(margin, sheet.mm(256), report, small)
    office = "学位与研究生教育发展中心"
    sheet.line_of(sheet.width - sheet.mm(64), sheet.mm(250), office, small, align="center")
    put_seal(sheet, Seal(office, diameter=40), sheet.width - sheet.mm(62), sheet.mm(248))
    return [sheet]
