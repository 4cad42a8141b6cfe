"""One certificate each of level, study and degree, with the portrait beside what it names."""

from random import Random

from sample_docs.generator.audition.credential_parts import fit_line, label_rows
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.facts.people import LEVEL_TITLES, LevelCertificate
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Hand, Style

INK: RGB = (32, 30, 30)
YEARS = {2: "二", 3: "三", 4: "四", 5: "五"}
MINISTRIES = ("人力资源和社会保障部", "民政部")


def _paper(rng: Random, width: float, height: float, tint: RGB) -> Sheet:
    sheet = Sheet(width, height, rng, ground=(253, 251, 246))
    waves(sheet, tint, strength=0.35, pitch_mm=rng.uniform(4, 7))
    glow(sheet, (255, 255, 255), 0.45)
    return sheet


def _portrait(sheet: Sheet, left: float, top: float, female: bool, unit: str) -> float:
    """A portrait with a dry stamp over its corner, at millimetres; gives its lower y."""
    box = (sheet.mm(left), sheet.mm(top), sheet.mm(left + 32), sheet.mm(top + 44))
    put_portrait(sheet, box, female)
    put_seal(sheet, Seal(unit, shape="embossed", diameter=28), box[2] - 12, box[3] - 16)
    return box[3]


def _recent(certificate: LevelCertificate) -> bool:
    return certificate.approved.year >= 2016


@layout("level_certificate", "portrait_column", MATINEE, accepts=_recent)
def portrait_column(certificate: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """A landscape sheet: portrait, code and number in a column, title and rows beside it."""
    sheet = _paper(rng, 270, 190, rng.choice(((216, 226, 240), (224, 230, 214))))
    border(sheet, rng.choice(((120, 136, 168), (158, 134, 84))), 7, rng.choice(("double", "beads")))
    form = rng.choice(("cn", "cn0", "cn0"))
    low = _portrait(sheet, 28, 44, certificate.female, "职业水平证书专用章")
    link = f"https://zs.example.com/q/{certificate.serial_number}"
    put_code(sheet, sheet.mm(33), low + sheet.mm(12), link, 22)
    title = Type(rng.choice((SONG_BOLD, style.bold)), sheet.pt(25), (140, 28, 30), 0.06)
    middle = sheet.mm(160)
    sheet.line_of(middle, sheet.mm(32), "中华人民共和国", title.at(sheet.pt(16)), align="center")
    sheet.line_of(middle, sheet.mm(45), "社会工作者职业水平证书", title, align="center")
    birth = moment(certificate.birth).month_only
    kind = Type(rng.choice((SONG, style.body)), sheet.pt(13), INK)
    level = Value(LEVEL_TITLES[certificate.level], "level", certificate.level)
    sex = "女" if certificate.female else "男"
    approved = Value(written(certificate.approved, form), "approved_on", certificate.approved.iso)
    rows: list[tuple[str, list[Run]]] = [
        ("姓　　名", [Value(certificate.holder, "holder")]),
        ("性　　别", [Value(sex, "sex")]),
        ("出生年月", [Value(written(birth, form), "birth_date", birth.iso)]),
        ("身份证号", [Value(certificate.id_number, "id_number")]),
        ("级　　别", [level]),
        ("批准日期", [approved]),
        ("管 理 号", [Value(certificate.management_number, "management_number")]),
    ]
    left = sheet.mm(82)
    y = label_rows(sheet, rows, (left, sheet.mm(62)), left + sheet.mm(30), 9.6, (kind, kind))
    words = (
        f"持证人通过国家统一组织的考试，具有{LEVEL_TITLES[certificate.level]}的职业水平。"
        "本证书由人力资源和社会保障部、民政部批准颁发，在全国范围内有效。"
    )
    box = (left, y - sheet.mm(3), sheet.width - sheet.mm(26), float(sheet.height))
    sheet.paragraph(box, words, kind.at(sheet.pt(11.5)), leading=1.6, first_indent=2)
    for ministry, x in zip(MINISTRIES, (sheet.mm(118), sheet.mm(190)), strict=True):
        sheet.line_of(x, sheet.mm(161), ministry, kind.at(sheet.pt(11.5)), align="center")
        put_seal(
            sheet, Seal(ministry, diameter=34), x + sheet.mm(rng.uniform(-2, 4)), sheet.mm(160)
        )
    issued = Value(written(certificate.issued, form), "issued_on", certificate.issued.iso)
    place = sheet.width - sheet.mm(26)
    small = kind.at(sheet.pt(11))
    sheet.line_of(place, sheet.mm(174), ["签发日期：", issued], small, align="right")
    return [sheet]


def _head(sheet: Sheet, graduate: Graduate, style: Style, at: tuple[float, float]) -> None:
    """The school's head signs behind a label."""
    x, y = at
    kind = Type(SONG, sheet.pt(13), INK)
    words = sheet.rng.choice(("校　长：", "校（院）长："))
    end = sheet.line_of(x, y, words, kind)
    pen = style.pen(sheet, Hand(style.third_hand.face, (26, 26, 30))).at(sheet.pt(19))
    sheet.sign(end + sheet.mm(2), y, graduate.course.school.head, pen)


def _foot(sheet: Sheet, graduate: Graduate, style: Style, day: Value, x: float, y: float) -> None:
    """School, head and day below each other about ``x`` under the school's seal."""
    kind = Type(KAI, sheet.pt(14), INK)
    school = Value(graduate.course.school.name, "school")
    sheet.line_of(x, y, [school], kind, align="center")
    _head(sheet, graduate, style, (x - sheet.mm(28), y + sheet.mm(12)))
    sheet.line_of(x, y + sheet.mm(25), [day], kind, align="center")
    shift = sheet.mm(sheet.rng.uniform(-4, 10))
    put_seal(sheet, Seal(graduate.course.school.name, diameter=41), x + shift, y + sheet.mm(14))


def _taught(graduate: Graduate) -> bool:
    return graduate.course.form in ("普通", "成人", "网络")


@layout("diploma", "sentence_below", MATINEE, accepts=_taught)
def sentence_below(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Portrait and title share the upper half; the sentence runs below both, then the foot."""
    sheet = _paper(rng, 256, 190, rng.choice(((240, 216, 210), (214, 226, 214), (236, 226, 200))))
    border(sheet, rng.choice(((170, 50, 48), (140, 116, 64))), 7, rng.choice(("keys", "scallops")))
    course, form = graduate.course, rng.choice(("han", "han", "cn", "hano"))

    def day(when: Moment, name: str) -> Value:
        return Value(written(when, form), name, when.iso)

    _portrait(sheet, 26, 24, graduate.female, course.school.name)
    kinds = {"普通": "普通高等学校", "成人": "成人高等教育", "网络": "网络教育"}
    grade = course.level if course.level == "硕士研究生" else ""
    colour: RGB = rng.choice(((152, 30, 30), (34, 32, 32)))
    title = Type(rng.choice((SONG_BOLD, KAI)), sheet.pt(36), colour, 0.3)
    middle = sheet.mm(154)
    sheet.line_of(middle, sheet.mm(38), kinds[course.form], title.at(sheet.pt(20)), align="center")
    words = f"{grade}毕业证书"
    fit_line(sheet, (middle, sheet.mm(57)), words, title, sheet.mm(150), "center")
    body = Type(rng.choice((KAI, SONG, style.body)), sheet.pt(15), INK)
    text: list[Run] = [Value(graduate.name, "holder"), "，", Value(graduate.sex, "sex"), "，"]
    text += [
        day(moment(graduate.birth), "birth_date"),
        "出生，",
        day(course.enrolled, "enrolled_on"),
    ]
    text += ["至", day(course.graduated.month_only, "graduated_on"), "在我校"]
    text += [Value(course.major, "major"), "专业"]
    if course.form == "普通":
        text += [YEARS[course.years], "年制", Value("普通全日制", "study_form"), "学习，"]
    else:
        text += [Value(course.mode, "study_form"), "学习，学制", YEARS[course.years], "年，"]
    text += ["修完", Value(course.level, "education_level")]
    end = "毕业论文答辩通过，" if grade else "成绩合格，"
    text += [f"培养计划规定的全部课程，{end}准予毕业。"]
    box = (sheet.mm(28), sheet.mm(75), sheet.width - sheet.mm(28), float(sheet.height))
    sheet.paragraph(box, text, body, leading=1.9, first_indent=2)
    issued = day(course.graduated, "graduated_on")
    _foot(sheet, graduate, style, issued, sheet.width * 0.72, sheet.mm(134))
    number = Value(course.number, "certificate_number")
    small = Type(SONG, sheet.pt(11.5), INK)
    label = rng.choice(("证书编号", "毕业证书编号", "学历证书编号"))
    sheet.line_of(sheet.mm(28), sheet.mm(160), [f"{label}：", number], small)
    return [sheet]


def _has_degree(graduate: Graduate) -> bool:
    return graduate.course.degree is not None


@layout("degree_certificate", "crest_line", MATINEE, accepts=_has_degree)
def crest_line(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """A school's own design, upright: its name on a coloured band, portrait below the title."""
    degree, course = graduate.degree, graduate.course
    sheet = _paper(rng, 210, 297, (230, 226, 238))
    colour: RGB = rng.choice(((110, 30, 48), (26, 62, 110), (24, 84, 72)))
    border(sheet, colour, 9, "double")
    form = rng.choice(("han", "cn", "han0"))
    middle = sheet.width / 2
    band = (sheet.mm(24), sheet.mm(26), sheet.width - sheet.mm(24), sheet.mm(42))
    sheet.draw.rectangle(band, fill=colour)
    light = Type(KAI, sheet.pt(24), (250, 246, 232), 0.25)
    fit_line(sheet, (middle, sheet.mm(37)), course.school.name, light, sheet.mm(150), "center")
    title = Type(SONG_BOLD, sheet.pt(36), colour, 0.35)
    sheet.line_of(middle, sheet.mm(68), f"{degree.level}学位证书", title, align="center")
    kind_line = "专业学位" if degree.professional else (
        "成人高等教育本科毕业生" if degree.adult else "普通高等教育"
        + ("本科毕业生" if degree.level == "学士" else "毕业研究生"))  # fmt: skip
    sheet.line_of(middle, sheet.mm(80), f"（{kind_line}）", Type(KAI, sheet.pt(14), INK),
                  align="center")  # fmt: skip
    _portrait(sheet, 89, 90, graduate.female, course.school.name)
    body = Type(rng.choice((KAI, SONG)), sheet.pt(16), INK)
    birth = moment(graduate.birth)
    text: list[Run] = [Value(graduate.name, "holder"), "，", Value(graduate.sex, "sex"), "，"]
    text += [Value(written(birth, form), "birth_date", birth.iso), "出生。在我校完成"]
    text += [Value(degree.major, "discipline"), "专业的学习计划，成绩合格，经学位评定委员会审议，"]
    text += ["依据《中华人民共和国学位条例》授予", Value(degree.name, "degree")]
    text += ["专业学位。" if degree.professional else "学位。"]
    box = (sheet.mm(32), sheet.mm(146), sheet.width - sheet.mm(32), float(sheet.height))
    sheet.paragraph(box, text, body, leading=1.95, first_indent=2)
    day = Value(written(degree.awarded, form), "awarded_on", degree.awarded.iso)
    _foot(sheet, graduate, style, day, sheet.width * 0.66, sheet.mm(226))
    small = Type(SONG, sheet.pt(11.5), INK)
    number = Value(degree.number, "certificate_number")
    sheet.line_of(sheet.mm(28), sheet.mm(274), ["学位证书编号：", number], small)
    return [sheet]
