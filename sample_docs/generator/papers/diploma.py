"""Diplomas (毕业证书) of every form of study."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Hand, Style

INK: RGB = (30, 28, 28)
HAN_DATES = ("han", "han", "hano", "cn")
YEARS = {2: "二", 3: "三", 4: "四", 5: "五"}
GROUNDS: tuple[RGB, ...] = ((253, 246, 240), (250, 249, 240), (247, 250, 248), (255, 252, 246))
TINTS: tuple[RGB, ...] = ((240, 214, 202), (226, 220, 190), (206, 226, 214), (238, 216, 220))


class Writing:
    """The values of one diploma, dates written in its style."""

    def __init__(self, graduate: Graduate, style: Style, rng: Random) -> None:
        self.graduate, self.rng = graduate, rng
        course = graduate.course
        self.form = rng.choice(HAN_DATES)
        self.holder = Value(graduate.name, "holder")
        self.sex = Value(graduate.sex, "sex")
        self.birth = self.date(moment(graduate.birth), "birth_date")
        self.major = Value(course.major, "major")
        self.level = Value(course.level, "education_level")
        self.school = Value(course.school.name, "school")
        self.number = Value(course.number, "certificate_number")
        self.enrolled = self.date(course.enrolled, "enrolled_on")

    def date(self, when: Moment, name: str) -> Value:
        """A date in this paper's way of writing."""
        return Value(written(when, self.form), name, when.iso)

    def graduated(self, *, day: bool = True) -> Value:
        """When studies ended, to the day or to the month."""
        when = self.graduate.course.graduated
        return self.date(when if day else when.month_only, "graduated_on")

    def mode(self, text: str = "") -> Value:
        """The form of study, in the words given or the course's own."""
        course = self.graduate.course
        return Value(text or course.mode, "study_form", text or course.mode)


def _page(rng: Random, width: float = 260, height: float = 184) -> Sheet:
    sheet = Sheet(width, height, rng, ground=rng.choice(GROUNDS))
    waves(sheet, rng.choice(TINTS), strength=rng.uniform(0.2, 0.45), pitch_mm=rng.uniform(3.5, 6))
    if rng.random() < 0.5:
        glow(sheet, (255, 255, 255), 0.5)
    return sheet


def _title(
    sheet: Sheet, style: Style, lines: tuple[tuple[str, float], ...], x: float, y: float
) -> float:
    face = sheet.rng.choice((SONG_BOLD, KAI, style.bold))
    colour = sheet.rng.choice(((150, 34, 30), (150, 34, 30), INK))
    for text, size in lines:
        kind = Type(face, sheet.pt(size), colour, 0.25)
        y += kind.size * 1.05
        sheet.line_of(x, y, text, kind, align="center")
        y += kind.size * 0.35
    return y


def _issue(
    w: Writing, sheet: Sheet, at: tuple[float, float], style: Style, head: str = "校　长："
) -> None:
    """School, head's signature and date at the lower right, under the school's seal."""
    course, rng, (x, y) = w.graduate.course, sheet.rng, at
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(13), INK)
    sheet.line_of(
        x, y, ["学校名称：" if rng.random() < 0.3 else "", w.school], kind, align="center"
    )
    line = y + sheet.mm(13)
    end = sheet.line_of(x - sheet.mm(30), line, head, kind)
    hand = Hand(style.third_hand.face, (24, 24, 28))
    sheet.sign(end, line, course.school.head, style.pen(sheet, hand).at(sheet.pt(19)))
    sheet.line_of(x, line + sheet.mm(14), [w.graduated()], kind, align="center")
    place = (x + sheet.mm(rng.uniform(-6, 14)), line + sheet.mm(rng.uniform(-4, 8)))
    put_seal(sheet, Seal(course.school.name, diameter=42), *place)


def _photo(sheet: Sheet, w: Writing, left: float, top: float, unit: str) -> None:
    box = (left, top, left + sheet.mm(33), top + sheet.mm(45))
    put_portrait(sheet, box, w.graduate.female, grey=sheet.rng.random() < 0.08)
    stamp = Seal(unit, shape="embossed", diameter=30)
    put_seal(sheet, stamp, box[2] - sheet.mm(4), box[3] - sheet.mm(6))


def _sentence(sheet: Sheet, text: list[Run], body: Type, top: float) -> None:
    """The sentence, right of the photo and below the title."""
    y = max(top + sheet.mm(3.5), sheet.mm(57))
    box = (sheet.mm(74), y, sheet.width - sheet.mm(24), float(sheet.height))
    sheet.paragraph(box, text, body, leading=1.95, first_indent=2)


def _number(sheet: Sheet, w: Writing, x: float, y: float, labels: tuple[str, ...]) -> None:
    kind = Type(SONG, sheet.pt(11), INK)
    sheet.line_of(x, y, [f"{sheet.rng.choice(labels)}：", w.number], kind)
    if sheet.rng.random() < 0.6:
        site = kind.at(sheet.pt(8))
        sheet.line_of(x, y + sheet.mm(6), "查询网址：http://www.chsi.example.com", site)


def _fulltime(graduate: Graduate) -> bool:
    return graduate.course.form == "普通" and graduate.course.level != "硕士研究生"


@layout("diploma", "full_time", accepts=_fulltime)
def full_time(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """普通高等学校毕业证书: photo left, sentence right, number lower left, seal lower right."""
    w, sheet = Writing(graduate, style, rng), _page(rng)
    border(
        sheet,
        rng.choice(((168, 60, 52), (150, 130, 84), (70, 110, 90))),
        8,
        rng.choice(("double", "keys", "scallops")),
    )
    course = graduate.course
    title = rng.choice(((("普通高等学校", 22.0), ("毕业证书", 40.0)), (("毕业证书", 42.0),)))
    top = _title(sheet, style, title, sheet.width * 0.5, sheet.mm(17))
    _photo(sheet, w, sheet.mm(26), max(top, sheet.mm(60)), course.school.name)
    body = Type(rng.choice((KAI, SONG, style.body)), sheet.pt(15), INK)
    gap = "  " if rng.random() < 0.4 else ""
    end = w.graduated(day=False)
    text: list[Run] = [
        "学生",
        gap,
        w.holder,
        gap,
        "，性别",
        gap,
        w.sex,
        gap,
        "，",
        w.birth,
        "生，于",
        w.enrolled,
        "至",
        end,
        "在本校",
        w.major,
        "专业",
        YEARS[course.years],
        "年制",
        w.level,
        "学习，修完教学计划规定的全部课程，成绩合格，准予毕业。",
    ]
    _sentence(sheet, text, body, top)
    _issue(
        w,
        sheet,
        (sheet.width * 0.7, sheet.mm(128)),
        style,
        rng.choice(("校（院）长：", "校　长：", "院　长：")),
    )
    _number(
        sheet, w, sheet.mm(24), sheet.mm(156), ("证书编号", "证书编号", "学校编号", "学历证书编号")
    )
    return [sheet]


@layout("diploma", "full_time_columns", accepts=_fulltime)
def full_time_columns(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """A double page: title, number and photo on the left, the sentence on the right."""
    w, sheet = Writing(graduate, style, rng), _page(rng, 270, 190)
    course, middle = graduate.course, sheet.width / 2
    colour: RGB = rng.choice(((160, 56, 50), (60, 96, 140), (140, 118, 70)))
    for edges in ((0.0, middle), (middle, float(sheet.width))):
        border(
            sheet,
            colour,
            7,
            rng.choice(("double", "beads")),
            (edges[0], 0.0, edges[1], float(sheet.height)),
        )
    _title(sheet, style, (("毕业证书", 34.0),), middle / 2, sheet.mm(24))
    _photo(sheet, w, middle / 2 - sheet.mm(16.5), sheet.mm(62), course.school.name)
    _number(
        sheet, w, sheet.mm(22), sheet.mm(140), ("证书编号", "毕业证书号码", "电子注册号", "注册号")
    )
    sheet.line_of(
        sheet.mm(22),
        sheet.mm(160),
        "中华人民共和国教育部学历证书查询网址见上",
        Type(SONG, sheet.pt(8), INK),
    )
    body = Type(rng.choice((KAI, SONG)), sheet.pt(15), INK)
    text: list[Run] = [
        "学生 ",
        w.holder,
        " 性别 ",
        w.sex,
        " ，",
        w.birth,
        "生，",
        w.enrolled,
        "至",
        w.graduated(day=False),
        "在我校",
        w.major,
        "专业",
        YEARS[course.years],
        "年制",
        w.mode(),
        w.level,
        "学习，修业期满，成绩合格，准予毕业。",
    ]
    box = (middle + sheet.mm(18), sheet.mm(34), sheet.width - sheet.mm(18), float(sheet.height))
    sheet.paragraph(box, text, body, leading=1.95, first_indent=2)
    _issue(w, sheet, (middle * 1.52, sheet.mm(132)), style)
    return [sheet]


@layout("diploma", "postgraduate", accepts=lambda graduate: graduate.course.level == "硕士研究生")
def postgraduate(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """硕士研究生毕业证书."""
    w, sheet = Writing(graduate, style, rng), _page(rng)
    course = graduate.course
    border(sheet, (150, 128, 80), 8, rng.choice(("double", "keys", "beads")))
    title = rng.choice(((("硕士研究生", 26.0), ("毕业证书", 38.0)), (("研究生毕业证书", 34.0),)))
    top = _title(sheet, style, title, sheet.width * 0.5, sheet.mm(16))
    _photo(sheet, w, sheet.mm(26), max(top, sheet.mm(60)), course.school.name)
    body = Type(rng.choice((KAI, SONG)), sheet.pt(15), INK)
    text: list[Run] = [
        "研究生 ",
        w.holder,
        " 性别 ",
        w.sex,
        "，",
        w.birth,
        "生，于",
        w.enrolled,
        "至",
        w.graduated(day=False),
        "在",
        w.major,
        "专业学习，学制",
        YEARS[course.years],
        "年，完成",
        w.level,
        "培养计划规定的全部课程，成绩合格，毕业论文答辩通过，准予毕业。",
    ]
    _sentence(sheet, text, body, top)
    _issue(w, sheet, (sheet.width * 0.7, sheet.mm(130)), style)
    _number(sheet, w, sheet.mm(24), sheet.mm(158), ("证书编号", "证书编号", "注册号"))
    return [sheet]


@layout("diploma", "self_study", accepts=lambda graduate: graduate.course.form == "自考")
def self_study(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """高等教育自学考试毕业证书: two seals, the examining school's and the province's."""
    w, sheet = Writing(graduate, style, rng), _page(rng)
    course = graduate.course
    border(sheet, (90, 120, 150), 8, rng.choice(("double", "scallops", "keys")))
    top = _title(
        sheet,
        style,
        (("高等教育自学考试", 24.0), ("毕业证书", 38.0)),
        sheet.width * 0.5,
        sheet.mm(15),
    )
    _photo(sheet, w, sheet.mm(26), max(top, sheet.mm(58)), "重庆市高等教育自学考试委员会")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(14.5), INK)
    shown = Value({"专科": "专科", "本科": "本科"}[course.level], "education_level")
    text: list[Run] = [
        w.holder,
        "，",
        w.sex,
        "，",
        w.birth,
        "生，参加高等教育",
        w.mode("自学考试"),
        " ",
        w.major,
        " 专业（",
        shown,
        "）全部课程考试，成绩合格，经审定，准予毕业。",
    ]
    _sentence(sheet, text, body, top)
    kind = Type(SONG, sheet.pt(12.5), INK)
    y = sheet.mm(130)
    columns = (
        (sheet.width * 0.47, "主考学校", w.school, course.school.name),
        (
            sheet.width * 0.76,
            "",
            Value("重庆市高等教育自学考试委员会"),
            "重庆市高等教育自学考试委员会",
        ),
    )
    for x, label, unit, seal in columns:
        if label:
            sheet.line_of(x, y - sheet.mm(7), label, kind, align="center")
        sheet.line_of(x, y, [unit], kind.at(sheet.pt(11.5)), align="center")
        put_seal(sheet, Seal(seal, diameter=40), x + sheet.mm(rng.uniform(-4, 4)), y + sheet.mm(5))
    sheet.line_of(sheet.width * 0.76, y + sheet.mm(20), [w.graduated()], kind, align="center")
    _number(sheet, w, sheet.mm(24), sheet.mm(160), ("证书编号", "毕业证书编号", "证书号码"))
    return [sheet]


@layout("diploma", "adult", accepts=lambda graduate: graduate.course.form == "成人")
def adult(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """成人高等教育毕业证书, by correspondence or in spare time."""
    w, sheet = Writing(graduate, style, rng), _page(rng)
    course = graduate.course
    border(sheet, (70, 120, 96), 8, rng.choice(("double", "beads", "scallops")))
    top = _title(
        sheet, style, (("成人高等教育", 24.0), ("毕业证书", 38.0)), sheet.width * 0.5, sheet.mm(15)
    )
    _photo(sheet, w, sheet.mm(26), max(top, sheet.mm(58)), course.school.name)
    body = Type(rng.choice((KAI, SONG)), sheet.pt(14.5), INK)
    start = Value("专科起点" if rng.random() < 0.5 and course.level == "本科" else "")
    text: list[Run] = [
        "学生 ",
        w.holder,
        " 性别 ",
        w.sex,
        "，",
        w.birth,
        "生，于",
        w.enrolled,
        "至",
        w.graduated(day=False),
        "在本校 ",
        w.major,
        " 专业",
        w.mode(),
        "学习，修完",
        start,
        w.level,
        "教学计划规定的全部课程，成绩合格，准予毕业。",
    ]
    _sentence(sheet, text, body, top)
    kind = Type(SONG, sheet.pt(10.5), INK)
    sheet.line_of(
        sheet.mm(24), sheet.mm(140), f"批准文号：（99）教成字{rng.randint(100, 999)}号", kind
    )
    _issue(
        w,
        sheet,
        (sheet.width * 0.7, sheet.mm(130)),
        style,
        rng.choice(("校（院）长：", "校　长：")),
    )
    _number(sheet, w, sheet.mm(24), sheet.mm(158), ("证书编号", "学校编号", "证书编号"))
    return [sheet]


@layout("diploma", "network", accepts=lambda graduate: graduate.course.form == "网络")
def network(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """网络教育 diploma: an ordinary one with 网络教育 after the major."""
    w, sheet = Writing(graduate, style, rng), _page(rng)
    course = graduate.course
    border(sheet, (60, 96, 150), 8, rng.choice(("double", "keys", "beads")))
    title = rng.choice(((("毕业证书", 42.0),), (("高等教育", 22.0), ("毕业证书", 40.0))))
    top = _title(sheet, style, title, sheet.width * 0.5, sheet.mm(16))
    _photo(sheet, w, sheet.mm(26), max(top, sheet.mm(58)), course.school.name)
    body = Type(rng.choice((KAI, SONG)), sheet.pt(14.5), INK)
    text: list[Run] = [
        "学生 ",
        w.holder,
        " ，性别 ",
        w.sex,
        "，",
        w.birth,
        "生，于",
        w.enrolled,
        "至",
        w.graduated(day=False),
        "在本校",
        w.major,
        "（",
        w.mode(),
        "）专业",
        w.level,
        "学习，修完教学计划规定的全部课程，成绩合格，准予毕业。",
    ]
    _sentence(sheet, text, body, top)
    _issue(w, sheet, (sheet.width * 0.7, sheet.mm(130)), style)
    _number(sheet, w, sheet.mm(24), sheet.mm(158), ("证书编号", "电子注册号"))
    return [sheet]
