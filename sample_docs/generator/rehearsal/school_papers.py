"""Diplomas and a copy of the register of diplomas."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Hand, Style

INK: RGB = (30, 28, 30)
YEARS = {2: "二", 3: "三", 4: "四", 5: "五"}
BOARD = "重庆市高等教育自学考试委员会"
CATEGORIES = {
    "普通": "普通高等教育",
    "成人": "成人高等教育",
    "网络": "网络教育",
    "自考": "自学考试",
}


class Entries:
    """The entries of one diploma."""

    def __init__(self, graduate: Graduate, form: str) -> None:
        course = graduate.course
        self.course, self.form = course, form
        self.holder = Value(graduate.name, "holder")
        self.sex = Value(graduate.sex, "sex")
        self.birth = self.date(moment(graduate.birth), "birth_date")
        self.school = Value(course.school.name, "school")
        self.major = Value(course.major, "major")
        self.level = Value(course.level, "education_level")
        self.mode = Value(course.mode, "study_form")
        self.enrolled = self.date(course.enrolled, "enrolled_on")
        self.graduated = self.date(course.graduated, "graduated_on")
        self.left = self.date(course.graduated.month_only, "graduated_on")
        self.number = Value(course.number, "certificate_number")

    def date(self, when: Moment, name: str) -> Value:
        """A date in this paper's way of writing."""
        return Value(written(when, self.form), name, when.iso)


def head_signs(sheet: Sheet, style: Style, name: str, label: str, at: tuple[float, float]) -> None:
    """A label that starts at ``at`` with the head's signature behind it."""
    kind = Type(SONG, sheet.pt(12), INK)
    end = sheet.line_of(at[0], at[1], label, kind)
    pen = style.pen(sheet, Hand(style.third_hand.face, (24, 24, 28))).at(sheet.pt(18))
    sheet.sign(end + sheet.mm(2), at[1], name, pen)


def _taught(graduate: Graduate) -> bool:
    return graduate.course.form != "自考"


def _self_taught(graduate: Graduate) -> bool:
    return graduate.course.form == "自考"


@layout("diploma", "photo_right", REHEARSAL, accepts=_taught)
def photo_right(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: sentence left, portrait upper right with the number below it, seal at the foot."""
    e = Entries(graduate, rng.choice(("han", "cn", "hano")))
    course = e.course
    sheet = Sheet(270, 190, rng, ground=(253, 251, 244))
    glow(sheet, rng.choice(((238, 230, 212), (224, 232, 244))), 0.5)
    border(sheet, rng.choice(((142, 38, 38), (66, 84, 130), (150, 122, 60))), 9, "double")
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(28), (138, 28, 30), 0.2)
    head = {"普通": "毕业证书", "成人": "成人高等教育毕业证书"}.get(
        course.form, "毕业证书（网络教育）"
    )
    if course.level == "硕士研究生":
        head = "研究生毕业证书"
    sheet.line_of(sheet.width * 0.4, sheet.mm(38), head, title, align="center")
    body = Type(rng.choice((SONG, KAI)), sheet.pt(14.5), INK)
    graduate_work = course.level == "硕士研究生"
    text: list[Run] = [e.holder, "（", e.sex, "，", e.birth, "出生）于", e.enrolled, "入学，"]
    text += ["在我校", e.major, "专业", e.mode, "学习，学制", YEARS[course.years], "年，层次为"]
    text += [e.level, "。", e.left, "修完全部课程，成绩合格"]
    text += ["，毕业论文答辩通过，准予毕业。" if graduate_work else "，准予毕业。"]
    box = (sheet.mm(26), sheet.mm(50), sheet.width * 0.67, float(sheet.height))
    sheet.paragraph(box, text, body, leading=2.0, first_indent=2)
    right = sheet.width - sheet.mm(27)
    photo = (right - sheet.mm(34), sheet.mm(32), right, sheet.mm(78))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(course.school.name, shape="embossed", diameter=28), photo[0], photo[3])
    small = Type(SONG, sheet.pt(10.5), INK)
    labels = ("毕业证书号码", "学校编号", "学历证书编号", "电子注册号")
    label = rng.choice(labels if course.graduated.year > 2001 else labels[:2])
    x = right - sheet.mm(17)
    sheet.line_of(x, sheet.mm(87), label, small, align="center")
    sheet.line_of(x, sheet.mm(93), [e.number], small, align="center")
    foot = sheet.mm(150)
    head_signs(
        sheet, style, course.school.head, rng.choice(("校长", "院（校）长")), (sheet.mm(30), foot)
    )
    middle = sheet.width * 0.64
    sheet.line_of(middle, foot - sheet.mm(6), [e.school], body, align="center")
    sheet.line_of(middle, foot + sheet.mm(5), [e.graduated], body, align="center")
    put_seal(sheet, Seal(course.school.name, diameter=42), middle + sheet.mm(6), foot - sheet.mm(4))
    return [sheet]


@layout("diploma", "register", REHEARSAL, accepts=lambda facts: facts.course.graduated.year >= 2002)
def register(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """A print of the register: two pairs of label and entry a row, the portrait at the left."""
    e = Entries(graduate, rng.choice(("cn", "dash", "cn0")))
    course = e.course
    sheet = Sheet(210, 297, rng)
    middle, left = sheet.width / 2, sheet.mm(20)
    title = Type(style.bold, sheet.pt(20), (30, 60, 120))
    head = "教育部学历证书电子注册备案表"
    sheet.line_of(middle, sheet.mm(36), head, title, align="center")
    kind = Type(rng.choice((SONG, HEI)), sheet.pt(11), INK)
    small = kind.at(sheet.pt(9.5))
    day = Moment(2021, 3, rng.randint(17, 30))
    sheet.line_of(left, sheet.mm(46), f"更新日期：{written(day, 'cn')}", small)
    shade: RGB = (238, 243, 250)

    def label(text: str) -> Cell:
        return Cell(text, align="center", shade=shade)

    def portrait(page: Sheet, box: tuple[float, float, float, float]) -> None:
        pad = page.mm(2)
        wide = box[2] - box[0] - 2 * pad
        top = box[1] + max(pad, (box[3] - box[1] - wide * 1.4) / 2)
        put_portrait(page, (box[0] + pad, top, box[2] - pad, top + wide * 1.4), graduate.female)

    category = CATEGORIES[course.form]
    rows: list[Row] = [
        [
            Cell("", rows=4, extra=portrait),
            label("姓名"),
            Cell([e.holder]),
            label("性别"),
            Cell([e.sex]),
        ],
        [label("出生日期"), Cell([e.birth]), label("层次"), Cell([e.level])],
        [label("学校名称"), Cell([e.school], 3)],
        [label("专业"), Cell([e.major]), label("学制"), Cell(f"{course.years}年")],
        [label("入学日期"), Cell([e.enrolled], 2), label("毕（结）业日期"), Cell([e.graduated])],
        [label("学历类别"), Cell(category, 2), label("学习形式"), Cell([e.mode])],
        [label("毕（结）业"), Cell("毕业", 2), label("校（院）长"), Cell(course.school.head)],
        [label("证书编号"), Cell([e.number], 4)],
    ]
    table = Table([2.2, 1.7, 3, 2, 2.6], rows, kind, least_row=13)
    y = table.put(sheet, left, sheet.mm(50), sheet.width - 2 * left)
    code = digits(rng, 16)
    put_code(sheet, left, y + sheet.mm(10), f"https://xl.example.com/{code}", 26)
    lines = (
        f"在线验证码　{code}",
        "验证方式：扫描二维码，或登录查询网站输入在线验证码。",
        "备案表内容与证书不一致的，以学校登记为准。",
    )
    for index, line in enumerate(lines):
        sheet.line_of(left + sheet.mm(32), y + sheet.mm(16 + 8 * index), line, small)
    return [sheet]


@layout("diploma", "self_study_columns", REHEARSAL, accepts=_self_taught)
def self_study_columns(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """自学考试毕业证书 as a double page: title, portrait and number left, the sentence right."""
    e = Entries(graduate, rng.choice(("han", "cn", "han0")))
    sheet = Sheet(264, 184, rng, ground=(248, 250, 246))
    waves(sheet, (210, 222, 212), strength=0.3, pitch_mm=7)
    border(sheet, (82, 112, 92), 8, rng.choice(("beads", "scallops")))
    centre, middle = sheet.width / 4 + sheet.mm(6), sheet.width / 2
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(18), (130, 30, 30), 0.1)
    sheet.line_of(centre, sheet.mm(34), "高等教育自学考试", title, align="center")
    sheet.line_of(centre, sheet.mm(48), "毕业证书", title.at(sheet.pt(28)), align="center")
    photo = (centre - sheet.mm(16), sheet.mm(60), centre + sheet.mm(16), sheet.mm(104))
    put_portrait(sheet, photo, graduate.female)
    put_seal(sheet, Seal(BOARD, shape="embossed", diameter=27), photo[2], photo[3])
    small = Type(SONG, sheet.pt(10.5), INK)
    sheet.line_of(centre, sheet.mm(118), ["注册号　", e.number], small, align="center")
    sheet.line_of(centre, sheet.mm(127), ["毕业时间　", e.graduated], small, align="center")
    body = Type(rng.choice((SONG, KAI)), sheet.pt(14), INK)
    text: list[Run] = [e.holder, "，", e.sex, "，", e.birth, "生。参加高等教育", e.mode]
    text += [e.major, "专业（", e.level, "）学习，全部课程考试成绩合格，准予毕业。"]
    box = (middle + sheet.mm(8), sheet.mm(34), sheet.width - sheet.mm(24), float(sheet.height))
    sheet.paragraph(box, text, body, leading=2.0, first_indent=2)
    for y, unit in ((118, BOARD), (146, graduate.course.school.name)):
        shown = e.school if y == 146 else unit
        x = middle + sheet.mm(54)
        sheet.line_of(x, sheet.mm(y), [shown], small.at(sheet.pt(11)), align="center")
        shift = sheet.mm(rng.uniform(12, 20)) * (1 if unit == BOARD else -1)
        put_seal(sheet, Seal(unit, diameter=36), x + shift, sheet.mm(y - 1))
    return [sheet]
