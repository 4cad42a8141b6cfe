"""Degree certificates (学位证书) in several schools' designs, and the online report."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Hand, Style

INK: RGB = (30, 28, 28)
RULES = "《中华人民共和国学位条例》"


class Writing:
    """The values of one degree certificate."""

    def __init__(self, graduate: Graduate, rng: Random, form: str = "") -> None:
        degree = graduate.degree
        self.graduate, self.form = graduate, form or rng.choice(("han", "han", "hano", "cn"))
        self.holder = Value(graduate.name, "holder")
        self.sex = Value(graduate.sex, "sex")
        self.birth = self.date(moment(graduate.birth), "birth_date")
        self.school = Value(graduate.course.school.name, "school")
        self.major = Value(degree.major, "discipline")
        self.degree = Value(degree.name, "degree")
        self.number = Value(degree.number, "certificate_number")
        self.awarded = self.date(degree.awarded, "awarded_on")
        self.kind_line = (
            "（专业学位）"
            if degree.professional
            else "（成人高等教育本科毕业生）"
            if degree.adult
            else "（普通高等教育本科毕业生）"
            if degree.level == "学士"
            else "（普通高等教育毕业研究生）"
        )

    def date(self, when: Moment, name: str) -> Value:
        """A date in this paper's way of writing."""
        return Value(written(when, self.form), name, when.iso)


def _photo(sheet: Sheet, w: Writing, left: float, top: float) -> None:
    box = (left, top, left + sheet.mm(33), top + sheet.mm(45))
    put_portrait(sheet, box, w.graduate.female)
    school = w.graduate.course.school.name
    put_seal(
        sheet,
        Seal(school, shape="embossed", diameter=30),
        box[2] - sheet.mm(4),
        box[3] - sheet.mm(6),
    )


def _signed(sheet: Sheet, w: Writing, x: float, y: float, style: Style) -> None:
    """School, chairman's signature and date under the seal."""
    rng, school = sheet.rng, w.graduate.course.school
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(12.5), INK)
    sheet.line_of(x, y, [w.school], kind, align="center")
    y += sheet.mm(13)
    label = rng.choice(("校长（学位评定委员会主席）：", "学位评定委员会主席：", "校　长：\u3000"))
    end = sheet.line_of(x - sheet.mm(44), y, label, kind)
    hand = Hand(style.third_hand.face, (24, 24, 28))
    sheet.sign(end, y, school.head, style.pen(sheet, hand).at(sheet.pt(19)))
    sheet.line_of(x, y + sheet.mm(14), [w.awarded], kind, align="center")
    put_seal(
        sheet,
        Seal(school.name, diameter=42),
        x + sheet.mm(rng.uniform(-6, 10)),
        y + sheet.mm(rng.uniform(0, 8)),
    )


def _has_degree(graduate: Graduate) -> bool:
    return graduate.course.degree is not None


@layout("degree_certificate", "landscape", accepts=_has_degree)
def landscape(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """The common landscape design: photo left, sentence right."""
    w = Writing(graduate, rng)
    sheet = Sheet(260, 184, rng, ground=(250, 247, 240))
    waves(sheet, rng.choice(((216, 206, 230), (206, 220, 232), (232, 218, 200))), strength=0.35)
    border(
        sheet,
        rng.choice(((120, 80, 140), (70, 100, 150), (150, 120, 70))),
        8,
        rng.choice(("double", "beads", "keys")),
    )
    degree = graduate.degree
    title = Type(rng.choice((SONG_BOLD, KAI)), sheet.pt(36), rng.choice((INK, (130, 30, 40))), 0.3)
    name = f"{degree.level}学位证书" if not degree.professional else "硕士学位证书"
    sheet.line_of(sheet.width / 2, sheet.mm(36), name, title, align="center")
    small = Type(KAI, sheet.pt(13), INK)
    sheet.line_of(sheet.width / 2, sheet.mm(47), w.kind_line, small, align="center")
    _photo(sheet, w, sheet.mm(26), sheet.mm(58))
    body = Type(rng.choice((KAI, SONG)), sheet.pt(15), INK)
    text: list[Run] = [
        w.holder,
        "，",
        w.sex,
        "，",
        w.birth,
        "生。在",
        w.school,
        w.major,
        "专业完成了",
        "硕士学位课程学习计划" if degree.level == "硕士" else "本科学习计划",
        "，业已毕业，经审核符合",
        RULES,
        "的规定，授予",
        w.degree,
        "学位" if not degree.professional else "专业学位",
        "。",
    ]
    box = (sheet.mm(74), sheet.mm(56), sheet.width - sheet.mm(24), float(sheet.height))
    sheet.paragraph(box, text, body, leading=1.9, first_indent=2)
    _signed(sheet, w, sheet.width * 0.7, sheet.mm(128), style)
    sheet.line_of(
        sheet.mm(24), sheet.mm(158), ["证书编号：", w.number], Type(SONG, sheet.pt(11), INK)
    )
    return [sheet]


@layout("degree_certificate", "portrait", accepts=_has_degree)
def portrait_design(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """A school's own upright design (from 2016): everything centred."""
    w = Writing(graduate, rng)
    sheet = Sheet(200, 276, rng, ground=(253, 251, 246))
    glow(sheet, rng.choice(((236, 224, 196), (214, 228, 240), (240, 218, 218))), 0.5)
    border(
        sheet,
        rng.choice(((160, 126, 66), (50, 84, 140), (150, 40, 50))),
        10,
        rng.choice(("keys", "scallops", "double")),
    )
    middle = sheet.width / 2
    school = Type(rng.choice((KAI, SONG_BOLD)), sheet.pt(26), (140, 30, 34), 0.1)
    sheet.line_of(middle, sheet.mm(46), graduate.course.school.name, school, align="center")
    sheet.line_of(
        middle,
        sheet.mm(64),
        f"{graduate.degree.level}学位证书",
        Type(SONG_BOLD, sheet.pt(28), INK, 0.2),
        align="center",
    )
    sheet.line_of(middle, sheet.mm(73), w.kind_line, Type(KAI, sheet.pt(11), INK), align="center")
    _photo(sheet, w, middle - sheet.mm(16.5), sheet.mm(80))
    body = Type(rng.choice((KAI, SONG, style.body)), sheet.pt(14), INK)
    text: list[Run] = [
        w.holder,
        "，",
        w.sex,
        "，",
        w.birth,
        "生。在我校完成",
        w.major,
        "专业学习计划，经本校学位评定委员会审核，符合",
        RULES,
        "规定，授予",
        w.degree,
        "学位。",
    ]
    margin = sheet.mm(30)
    sheet.paragraph(
        (margin, sheet.mm(136), sheet.width - margin, sheet.height),
        text,
        body,
        leading=1.9,
        first_indent=2,
    )
    _signed(sheet, w, middle + sheet.mm(14), sheet.mm(208), style)
    sheet.line_of(
        middle,
        sheet.mm(258),
        ["证书编号：", w.number],
        Type(SONG, sheet.pt(11), INK),
        align="center",
    )
    return [sheet]


@layout("degree_certificate", "rows", accepts=_has_degree)
def rows_design(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """A double page: bilingual title on the left, labelled rows on the right."""
    w = Writing(graduate, rng, rng.choice(("cn", "cn0", "han")))
    sheet = Sheet(270, 190, rng, ground=(248, 250, 252))
    waves(sheet, (206, 218, 234), strength=0.35, pitch_mm=5)
    middle = sheet.width / 2
    for edges in ((0.0, middle), (middle, float(sheet.width))):
        border(sheet, (76, 104, 150), 7, "double", (edges[0], 0.0, edges[1], float(sheet.height)))
    title = Type(SONG_BOLD, sheet.pt(30), (40, 60, 110), 0.2)
    sheet.line_of(
        middle / 2, sheet.mm(34), f"{graduate.degree.level}学位证书", title, align="center"
    )
    english = {"学士": "Bachelor's Degree", "硕士": "Master's Degree"}[graduate.degree.level]
    sheet.line_of(
        middle / 2, sheet.mm(44), english, Type(SONG, sheet.pt(13), (40, 60, 110)), align="center"
    )
    _photo(sheet, w, middle / 2 - sheet.mm(16.5), sheet.mm(56))
    sheet.line_of(
        sheet.mm(24), sheet.mm(140), ["证书编号：", w.number], Type(SONG, sheet.pt(11), INK)
    )
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(14), INK)
    entries = (
        ("姓　　名", w.holder),
        ("性　　别", w.sex),
        ("出生日期", w.birth),
        ("专　　业", w.major),
        ("授予学位", w.degree),
    )
    y = sheet.mm(32)
    for label, value in entries:
        sheet.line_of(middle + sheet.mm(22), y, [f"{label}：", value], kind)
        y += sheet.mm(12)
    text = f"经审核，符合{RULES}的规定，特授予学位。"
    box = (middle + sheet.mm(22), y - sheet.mm(4), sheet.width - sheet.mm(18), float(sheet.height))
    sheet.paragraph(box, text, kind, leading=1.7, first_indent=2)
    _signed(sheet, w, middle * 1.54, sheet.mm(130), style)
    return [sheet]


@layout(
    "degree_certificate",
    "online_report",
    accepts=lambda graduate: _has_degree(graduate) and graduate.degree.awarded >= Moment(2008, 9),
)
def online_report(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """中国高等教育学位在线验证报告."""
    w = Writing(graduate, rng, rng.choice(("cn0", "dash")))
    sheet = Sheet(210, 297, rng)
    grey: RGB = (60, 64, 70)
    title = Type(HEI_BOLD, sheet.pt(20), (40, 44, 50))
    sheet.line_of(
        sheet.width / 2, sheet.mm(38), "中国高等教育学位在线验证报告", title, align="center"
    )
    label = Type(HEI, sheet.pt(10.5), grey)

    def pair(name: str, value: Value, columns: int = 2) -> list[Cell]:
        return [
            Cell(name, kind=label, align="center", shade=(243, 246, 250)),
            Cell([value], columns),
        ]

    photo = Cell(
        "",
        1,
        4,
        extra=lambda page, box: put_portrait(
            page,
            (box[0] + page.mm(3), box[1] + page.mm(2), box[2] - page.mm(3), box[3] - page.mm(2)),
            graduate.female,
        ),
    )
    level = {"学士": "学士", "硕士": "硕士"}[graduate.degree.level]
    rows: list[Row] = [
        [*pair("姓名", w.holder), photo],
        pair("性别", w.sex),
        pair("出生日期", w.birth),
        pair("获学位日期", w.awarded),
        pair("学位授予单位", w.school, 3),
        pair("所授学位", w.degree, 3),
        [*pair("学科/专业", w.major, 1), *pair("学位级别", Value(level), 1)],
        pair("学位证书编号", w.number, 3),
    ]
    kind = Type(rng.choice((HEI, SONG)), sheet.pt(11), INK)
    left = sheet.mm(22)
    table = Table([1.5, 1.7, 1.5, 1.6], rows, kind, colour=(150, 156, 164), least_row=13)
    y = table.put(sheet, left, sheet.mm(50), sheet.width - 2 * left)
    code = digits(rng, 16)
    put_code(sheet, left, y + sheet.mm(10), f"https://www.chsi.example.com/xwyz/{code}", 24)
    sheet.line_of(left + sheet.mm(30), y + sheet.mm(16), f"在线验证码：{code}", kind)
    sheet.line_of(
        left + sheet.mm(30),
        y + sheet.mm(24),
        "本报告可扫描左侧二维码在线验证。",
        Type(HEI, sheet.pt(9), grey),
    )
    return [sheet]
