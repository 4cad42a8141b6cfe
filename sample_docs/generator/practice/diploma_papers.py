"""practice diplomas: an upright design, labelled rows and a self-study sheet."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG, XIAOWEI
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Hand, Style

INK: RGB = (34, 30, 30)
RED: RGB = (156, 32, 36)
FORMS = ("han0", "hano", "cn_gap", "cn0", "han")
SCHOOLINGS = {2: "两", 3: "三", 4: "四", 5: "五"}


class Writing:
    """The values of one diploma."""

    def __init__(self, graduate: Graduate, rng: Random, form: str = "") -> None:
        self.graduate, self.form = graduate, form or rng.choice(FORMS)
        course = graduate.course
        self.course = course
        self.holder = Value(graduate.name, "holder")
        self.sex = Value(graduate.sex, "sex")
        self.birth = self.date(moment(graduate.birth), "birth_date")
        self.school = Value(course.school.name, "school")
        self.major = Value(course.major, "major")
        self.level = Value(course.level, "education_level")
        self.mode = Value(course.mode, "study_form")
        self.enrolled = self.date(course.enrolled, "enrolled_on")
        self.graduated = self.date(course.graduated, "graduated_on")
        self.ended = self.date(course.graduated.month_only, "graduated_on")
        self.number = Value(course.number, "certificate_number")

    def date(self, when: Moment, name: str) -> Value:
        """A date in this paper's way of writing."""
        return Value(written(when, self.form), name, when.iso)


def signed_by_head(
    sheet: Sheet, w: Writing, style: Style, at: tuple[float, float], label: str
) -> None:
    """The head's signature behind a label that ends at ``at``."""
    kind = Type(KAI, sheet.pt(13), INK)
    sheet.line_of(at[0], at[1], label, kind, align="right")
    pen = style.pen(sheet, Hand(style.third_hand.face, (26, 26, 30))).at(sheet.pt(18))
    sheet.sign(at[0] + sheet.mm(2), at[1], w.course.school.head, pen)


def _school_seal(sheet: Sheet, w: Writing, x: float, y: float) -> None:
    reach = sheet.mm(sheet.rng.uniform(-4, 4))
    put_seal(sheet, Seal(w.course.school.name, diameter=41), x + reach, y + reach / 2)


def _plain(graduate: Graduate) -> bool:
    return graduate.course.form == "普通"


@layout("diploma", "upright", PRACTICE, accepts=_plain)
def upright(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """An upright design: the school's name on top, the portrait below the sentence."""
    w = Writing(graduate, rng)
    sheet = Sheet(190, 265, rng, ground=(254, 251, 245))
    glow(sheet, rng.choice(((242, 226, 206), (222, 234, 240))), 0.45)
    border(sheet, rng.choice((RED, (140, 118, 66))), 9, rng.choice(("scallops", "beads", "keys")))
    middle, margin = sheet.width / 2, sheet.mm(27)
    sheet.line_of(middle, sheet.mm(40), [w.school], Type(KAI, sheet.pt(22), RED), align="center")
    title = Type(rng.choice((XIAOWEI, KAI)), sheet.pt(34), INK, 0.3)
    words = "硕士研究生毕业证书" if w.course.level == "硕士研究生" else "毕业证书"
    title = title if len(words) < 6 else title.at(sheet.pt(23))
    sheet.line_of(middle, sheet.mm(58), words, title, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(14), INK)
    finish = "并通过毕业论文答辩，" if w.course.level == "硕士研究生" else "考试合格，"
    text: list[Run] = [
        w.holder,
        "，",
        w.sex,
        "，生于",
        w.birth,
        "。自",
        w.enrolled,
        "至",
        w.ended,
        "在本校",
        w.major,
        "专业",
        w.level,
        f"班学习，学制{SCHOOLINGS[w.course.years]}年，",
        "修满规定学分，",
        finish,
        "准予毕业，特发此证。",
    ]
    box = (margin, sheet.mm(68), sheet.width - margin, float(sheet.height))
    y = sheet.paragraph(box, text, body, leading=1.95, first_indent=2) + sheet.mm(5)
    photo = (margin, y, margin + sheet.mm(32), y + sheet.mm(44))
    put_portrait(sheet, photo, graduate.female)
    stamp = Seal(w.course.school.name, shape="embossed", diameter=28)
    put_seal(sheet, stamp, photo[2] - sheet.mm(3), photo[3] - sheet.mm(5))
    x = sheet.width - sheet.mm(62)
    signed_by_head(sheet, w, style, (x, y + sheet.mm(18)), "校　长")
    sheet.line_of(x, y + sheet.mm(36), [w.graduated], body, align="center")
    _school_seal(sheet, w, x + sheet.mm(4), y + sheet.mm(30))
    number: list[Run] = [rng.choice(("毕业证书编号 ", "电子注册号 ", "证书编号 ")), w.number]
    place = (middle, sheet.height - sheet.mm(24))
    sheet.line_of(*place, number, Type(SONG, sheet.pt(11), INK), align="center")
    return [sheet]


@layout("diploma", "labelled_rows", PRACTICE, accepts=lambda facts: facts.course.form != "自考")
def labelled_rows(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Particulars as labelled rows on the left, portrait and number on the right."""
    w = Writing(graduate, rng, rng.choice(("cn", "cn0", "han")))
    sheet = Sheet(264, 186, rng, ground=(249, 251, 248))
    waves(sheet, rng.choice(((208, 224, 214), (212, 218, 236))), strength=0.35, pitch_mm=5.5)
    border(sheet, rng.choice(((70, 116, 96), (74, 94, 144))), 8, rng.choice(("double", "beads")))
    head = {"成人": "成人高等教育毕业证书", "网络": "高等教育毕业证书"}.get(
        w.course.form, "高等学校毕业证书"
    )
    title = Type(rng.choice((XIAOWEI, style.bold)), sheet.pt(27), INK, 0.15)
    sheet.line_of(sheet.width / 2, sheet.mm(36), head, title, align="center")
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(13.5), INK)
    rows: list[tuple[str, list[Run]]] = [
        ("学生姓名", [w.holder]),
        ("性　　别", [w.sex]),
        ("出生日期", [w.birth]),
        ("所学专业", [w.major]),
        ("培养层次", [w.level]),
        ("学习形式", [w.mode]),
        ("起讫年月", [w.enrolled, " — ", w.ended]),
    ]
    y = sheet.mm(56)
    for label, value in rows:
        sheet.line_of(sheet.mm(28), y, label, Type(HEI, sheet.pt(11.5), (92, 96, 100)))
        sheet.line_of(sheet.mm(58), y, value, kind)
        y += sheet.mm(10.5)
    text = "修完教学计划规定的全部课程，成绩合格，准予毕业。"
    box = (sheet.mm(28), y - sheet.mm(3), sheet.width * 0.62, float(sheet.height))
    sheet.paragraph(box, text, kind, leading=1.7)
    right = sheet.width - sheet.mm(30)
    photo = (right - sheet.mm(33), sheet.mm(50), right, sheet.mm(95))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(w.course.school.name, shape="embossed", diameter=28), photo[0], photo[3])
    small = Type(SONG, sheet.pt(10.5), INK)
    sheet.line_of(right, sheet.mm(103), ["证书编号：", w.number], small, align="right")
    x = sheet.width * 0.74
    sheet.line_of(x, sheet.mm(126), [w.school], kind, align="center")
    signed_by_head(sheet, w, style, (x - sheet.mm(4), sheet.mm(140)), "校（院）长")
    sheet.line_of(x, sheet.mm(154), [w.graduated], kind, align="center")
    _school_seal(sheet, w, x + sheet.mm(8), sheet.mm(138))
    return [sheet]


@layout(
    "diploma", "self_study_upright", PRACTICE, accepts=lambda facts: facts.course.form == "自考"
)
def self_study_upright(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """自学考试毕业证书, upright: portrait on top, both seals side by side at the foot."""
    w = Writing(graduate, rng)
    sheet = Sheet(190, 265, rng, ground=(250, 252, 250))
    waves(sheet, (206, 220, 226), strength=0.35)
    border(sheet, (86, 120, 140), 9, rng.choice(("double", "keys")))
    middle, margin = sheet.width / 2, sheet.mm(26)
    box = (middle - sheet.mm(16), sheet.mm(26), middle + sheet.mm(16), sheet.mm(70))
    put_portrait(sheet, box, graduate.female)
    head = Type(XIAOWEI, sheet.pt(21), RED, 0.1)
    sheet.line_of(middle, sheet.mm(84), "高等教育自学考试", head, align="center")
    sheet.line_of(middle, sheet.mm(97), "毕业证书", head.at(sheet.pt(30)), align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(14), INK)
    text: list[Run] = [
        "考生",
        w.holder,
        "，性别",
        w.sex,
        "，",
        w.birth,
        "出生。通过",
        w.mode,
        w.level,
        "层次",
        w.major,
        "专业全部课程，思想品德经鉴定合格，准予毕业。",
    ]
    area = (margin, sheet.mm(104), sheet.width - margin, float(sheet.height))
    sheet.paragraph(area, text, body, leading=1.95, first_indent=2)
    small = Type(SONG, sheet.pt(10.5), INK)
    board = "重庆市高等教育自学考试委员会"
    for x, label, unit, name in (
        (sheet.width * 0.29, "主考学校：", w.school, w.course.school.name),
        (sheet.width * 0.7, "省级考办：", Value(board), board),
    ):
        sheet.line_of(x, sheet.mm(176), label, small, align="center")
        sheet.line_of(x, sheet.mm(183), [unit], small, align="center")
        put_seal(sheet, Seal(name, diameter=38), x + sheet.mm(rng.uniform(-3, 3)), sheet.mm(190))
    sheet.line_of(middle, sheet.mm(222), [w.graduated], body, align="center")
    number: list[Run] = ["毕业证书号码　", w.number]
    sheet.line_of(middle, sheet.mm(236), number, small, align="center")
    return [sheet]
