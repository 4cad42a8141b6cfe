"""Diplomas: a sentence with blanks, a sheet of label lines, a confirmed copy, self-study."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Hand, Style
from sample_docs.generator.tryout.laying import copy_page

INK: RGB = (30, 28, 30)
YEARS = {2: "贰", 3: "叁", 4: "肆", 5: "伍"}
BOARD = "重庆市高等教育自学考试委员会"
HEADS = {"成人": "成人高等教育毕业证书", "网络": "网络教育毕业证书"}


class Entries:
    """The entries of one diploma; ``hand`` writes what is filled in with the pen."""

    def __init__(self, graduate: Graduate, form: str, *, hand: bool = False) -> None:
        course = graduate.course
        self.course, self.form, self.hand = course, form, hand
        self.holder = self._value(graduate.name, "holder")
        self.sex = self._value(graduate.sex, "sex")
        self.birth = self.date(moment(graduate.birth), "birth_date")
        self.school = Value(course.school.name, "school")
        self.major = self._value(course.major, "major")
        self.level = self._value(course.level, "education_level")
        self.mode = self._value(course.mode, "study_form")
        self.enrolled = self.date(course.enrolled, "enrolled_on")
        self.graduated = self.date(course.graduated, "graduated_on")
        self.left = self.date(course.graduated.month_only, "graduated_on")
        self.number = Value(course.number, "certificate_number")

    def _value(self, text: str, name: str) -> Value:
        return Value(text, name, hand=self.hand)

    def date(self, when: Moment, name: str) -> Value:
        """A date in this paper's way of writing."""
        return Value(written(when, self.form), name, when.iso, hand=self.hand)


def _signed(sheet: Sheet, style: Style, name: str, label: str, at: tuple[float, float]) -> None:
    """A label with the head's signature behind it."""
    end = sheet.line_of(at[0], at[1], label, Type(SONG, sheet.pt(12.5), INK))
    pen = style.pen(sheet, Hand(style.third_hand.face, (24, 24, 28))).at(sheet.pt(19))
    sheet.sign(end + sheet.mm(3), at[1], name, pen)


def _taught(graduate: Graduate) -> bool:
    return graduate.course.form != "自考"


def _self_taught(graduate: Graduate) -> bool:
    return graduate.course.form == "自考"


def _title(e: Entries) -> str:
    if e.course.level == "硕士研究生":
        return "硕士研究生毕业证书"
    return HEADS.get(e.course.form, "普通高等学校毕业证书")


def _blanks(graduate: Graduate, style: Style, rng: Random) -> Sheet:
    """Landscape: portrait in the middle of the left half, the sentence with blanks at the right."""
    hand = graduate.course.graduated.year < 2008 and rng.random() < 0.6
    e = Entries(graduate, rng.choice(("cn", "cn_gap", "han")), hand=hand)
    sheet = Sheet(284, 198, rng, ground=(253, 250, 242))
    sheet.pen = Type(style.hand.face, sheet.pt(15), (26, 26, 30))
    glow(sheet, rng.choice(((244, 232, 208), (228, 236, 228))), 0.55)
    border(sheet, rng.choice(((134, 30, 34), (40, 80, 70))), 8, rng.choice(("beads", "keys")))
    third = sheet.mm(72)
    photo = (third - sheet.mm(17), sheet.mm(58), third + sheet.mm(17), sheet.mm(105))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(e.course.school.name, shape="embossed", diameter=29), photo[2], photo[3])
    name = Type(style.bold, sheet.pt(19), INK, 0.05)
    while name.width(e.course.school.name) > sheet.mm(96):
        name = name.at(name.size * 0.95)
    sheet.line_of(third, sheet.mm(40), [e.school], name, align="center")
    small = Type(SONG, sheet.pt(14), INK)
    label = rng.choice(("证书编号", "毕业证书编号", "学校编号"))
    sheet.line_of(third, sheet.mm(122), f"{label}：", small, align="center")
    sheet.line_of(third, sheet.mm(130), [e.number], small, align="center")
    body = Type(rng.choice((SONG, KAI)), sheet.pt(16), INK)
    left = sheet.mm(132)
    head = Type(KAI, sheet.pt(28), (138, 28, 30), 0.08)
    while head.width(_title(e)) > sheet.width - left - sheet.mm(24):
        head = head.at(head.size * 0.95)
    middle = (left + sheet.width - sheet.mm(24)) / 2
    sheet.line_of(middle, sheet.mm(42), _title(e), head, align="center")
    text: list[Run] = ["学生", e.holder, "　性别", e.sex, "，", e.birth, "生，"]
    text += [e.enrolled, "至", e.left, "在本校", e.major, "专业"]
    text += [f"（学制{YEARS[e.course.years]}年，", e.mode, "）", e.level, "学习，完成培养计划"]
    thesis = "，毕业论文答辩通过" if e.course.level == "硕士研究生" else ""
    text += [f"规定的学业，成绩合格{thesis}，准予毕业。"]
    box = (left, sheet.mm(54), sheet.width - sheet.mm(24), float(sheet.height))
    sheet.paragraph(box, text, body, leading=2.05, first_indent=2)
    foot = sheet.mm(152)
    _signed(sheet, style, e.course.school.head, "校　长", (left, foot))
    x = sheet.width - sheet.mm(52)
    sheet.line_of(x, foot + sheet.mm(14), [e.graduated], body.at(sheet.pt(15)), align="center")
    put_seal(sheet, Seal(e.course.school.name, diameter=41), x, foot + sheet.mm(8))
    return sheet


@layout("diploma", "filled_blanks", TRYOUT, accepts=_taught)
def filled_blanks(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """School, portrait and number at the left, title and sentence at the right."""
    return [_blanks(graduate, style, rng)]


@layout("diploma", "confirmed_copy", TRYOUT, accepts=_taught)
def confirmed_copy(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """The same copied onto a page, the copy confirmed below."""
    return [copy_page(_blanks(graduate, style, rng), style, rng, graduate.name)]


@layout("diploma", "label_lines", TRYOUT)
def label_lines(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """An upright sheet: a line for every particular, then one sentence, a code at the foot."""
    e = Entries(graduate, rng.choice(("cn", "cn0", "dot0")))
    course = e.course
    sheet = Sheet(204, 286, rng, ground=(252, 252, 250))
    waves(sheet, rng.choice(((224, 228, 240), (236, 228, 220))), strength=0.28, pitch_mm=7)
    border(sheet, rng.choice(((60, 80, 140), (140, 110, 60))), 9, "double")
    middle, left = sheet.width / 2, sheet.mm(36)
    name = Type(style.bold, sheet.pt(21), (40, 60, 110), 0.08)
    board = course.form == "自考"
    sheet.line_of(middle, sheet.mm(36), [e.school], name, align="center")
    head = Type(KAI, sheet.pt(31), (140, 30, 32), 0.2)
    words = "自学考试毕业证书" if board else "毕业证书"
    sheet.line_of(middle, sheet.mm(54), words, head, align="center")
    photo = (sheet.width - left - sheet.mm(33), sheet.mm(68), sheet.width - left, sheet.mm(114))
    put_portrait(sheet, photo, graduate.female)
    kind = Type(rng.choice((SONG, HEI)), sheet.pt(13.5), INK)
    span: list[Run] = [e.enrolled, "—", e.left]
    rows: list[tuple[str, list[Run]]] = [
        ("姓　　名", [e.holder]),
        ("性　　别", [e.sex]),
        ("出生日期", [e.birth]),
        ("专　　业", [e.major]),
        ("层　　次", [e.level]),
        ("学习形式", [e.mode]),
        ("学　　制", [f"{course.years}年"]),
        ("学习起止", span),
        ("证书编号", [e.number]),
    ]
    if board:
        rows[6:8] = [("毕业时间", [e.left])]
    y = sheet.mm(76)
    for label, value in rows:
        sheet.line_of(left, y, [f"{label}：", *value], kind)
        y += sheet.mm(12)
    box = (left, y - sheet.mm(2), sheet.width - left, float(sheet.height))
    text = "该生修完规定课程，成绩合格，符合毕业条件，准予毕业。"
    y = sheet.paragraph(box, text, kind, leading=1.9, first_indent=2)
    foot = sheet.height - sheet.mm(56)
    _signed(sheet, style, course.school.head, "校（院）长：", (left, foot))
    x = sheet.width - sheet.mm(62)
    sheet.line_of(x, foot + sheet.mm(22), [e.graduated], kind, align="center")
    put_seal(sheet, Seal(course.school.name, diameter=40), x, foot + sheet.mm(16))
    if board:
        put_seal(sheet, Seal(BOARD, diameter=38), sheet.mm(60), foot + sheet.mm(22))
    elif rng.random() < 0.6:
        link = f"https://by.example.com/{digits(rng, 12)}"
        put_code(sheet, left, foot + sheet.mm(8), link, 22)
    return [sheet]


@layout("diploma", "self_study_prose", TRYOUT, accepts=_self_taught)
def self_study_prose(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """自学考试 in one landscape sheet: portrait right, both seals in a row at the foot."""
    e = Entries(graduate, rng.choice(("han", "cn", "cn0")))
    sheet = Sheet(276, 192, rng, ground=(251, 251, 246))
    glow(sheet, (224, 236, 232), 0.5)
    border(sheet, rng.choice(((74, 104, 128), (128, 96, 60))), 8, rng.choice(("keys", "scallops")))
    head = Type(KAI, sheet.pt(26), (134, 30, 32), 0.1)
    sheet.line_of(sheet.mm(112), sheet.mm(42), "高等教育自学考试毕业证书", head, align="center")
    right = sheet.width - sheet.mm(28)
    photo = (right - sheet.mm(34), sheet.mm(30), right, sheet.mm(77))
    put_portrait(sheet, photo, graduate.female)
    body = Type(rng.choice((SONG, KAI)), sheet.pt(15), INK)
    text: list[Run] = ["考生", e.holder, "，", e.sex, "，出生于", e.birth, "，参加"]
    text += [e.major, "专业（", e.level, "）", e.mode, "，全部课程成绩合格，"]
    text += ["经审查符合毕业规定，准予毕业。"]
    box = (sheet.mm(28), sheet.mm(54), photo[0] - sheet.mm(12), float(sheet.height))
    sheet.paragraph(box, text, body, leading=2.0, first_indent=2)
    small = Type(SONG, sheet.pt(12), INK)
    foot = sheet.mm(146)
    for x, unit in ((sheet.mm(76), BOARD), (sheet.mm(176), e.course.school.name)):
        shown: list[Run] = ["主考学校：", e.school] if unit != BOARD else [unit]
        sheet.line_of(x, foot, shown, small, align="center")
        put_seal(sheet, Seal(unit, diameter=38), x + sheet.mm(6), foot - sheet.mm(2))
    sheet.line_of(right, sheet.mm(90), [e.graduated], small, align="right")
    number: list[Run] = [rng.choice(("证书编号 ", "毕业证书号 ")), e.number]
    sheet.line_of(sheet.mm(28), sheet.height - sheet.mm(18), number, small)
    return [sheet]
