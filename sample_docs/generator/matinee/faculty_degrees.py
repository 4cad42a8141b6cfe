"""Degree certificates: centred under the school, portrait at the foot, a report in a grid."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    below,
    fit_line,
    head_signs,
)
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Box, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.matinee.bearer_parts import captioned, stamped_photo
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.tryout.degree_papers import Entries

LAW = "《中华人民共和国学位条例》"
TINTS: tuple[RGB, ...] = ((232, 224, 242), (242, 230, 212), (220, 234, 236))
COLOURS: tuple[RGB, ...] = ((98, 36, 70), (30, 66, 116), (130, 96, 40))


def _has_degree(graduate: Graduate) -> bool:
    return graduate.course.degree is not None


def _reported(graduate: Graduate) -> bool:
    """Reports cover degrees granted from September 2008 on."""
    degree = graduate.course.degree
    return degree is not None and degree.awarded.iso >= "2008-09"


def _sort(e: Entries) -> str:
    if e.of.level == "硕士":
        return "（专业学位）" if e.of.professional else "（学术学位）"
    return "（成人高等教育本科毕业生）" if e.of.adult else "（普通高等教育本科毕业生）"


def _ending(e: Entries) -> str:
    return "专业学位。" if e.of.professional else "学位。"


@layout("degree_certificate", "school_and_sort", MATINEE, accepts=_has_degree)
def school_and_sort(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: title with its sort, sentence in the middle, portrait upper right, seal below."""
    e = Entries(graduate, rng.choice(("han", "cn", "han0")))
    school = graduate.course.school
    sheet = Sheet(286, 204, rng, ground=(253, 252, 247))
    waves(sheet, rng.choice(TINTS), strength=0.32, pitch_mm=5)
    border(sheet, rng.choice(COLOURS), 8, rng.choice(("keys", "beads", "double")))
    left, right = sheet.mm(28), sheet.width - sheet.mm(28)
    edge = right - sheet.mm(52)
    head = Type(rng.choice((KAI, style.bold)), sheet.pt(33), (140, 28, 32), 0.3)
    words, axis = f"{e.of.level}学位证书", (left + edge) / 2
    fit_line(sheet, (axis, sheet.mm(46)), words, head, edge - left, "center")
    sort = Type(SONG, sheet.pt(12), INK)
    sheet.line_of(axis, sheet.mm(56), _sort(e), sort, align="center")
    middle = right - sheet.mm(19)
    half = sheet.mm(17)
    photo = (middle - half, sheet.mm(34), middle + half, sheet.mm(81))
    stamped_photo(sheet, photo, graduate.female, school.name)
    captioned(sheet, "证书编号", e.number, (middle, sheet.mm(97)), sheet.mm(50), 11)
    body = Type(rng.choice((KAI, SONG)), sheet.pt(16), INK)
    text: list[Run] = [e.holder, "，", e.sex, "，", e.birth, "生。在", e.school, "完成了", e.major]
    text += ["专业学习计划规定的全部内容，经审核符合", LAW, "的规定，授予", e.degree, _ending(e)]
    y = sheet.paragraph(below(sheet, left, sheet.mm(68), edge), text, body, leading=1.95,
                        first_indent=2)  # fmt: skip
    foot = max(y + sheet.mm(16), sheet.mm(142))
    head_signs(sheet, style, school.head, "学位评定委员会主席：", (left, foot))
    x = right - sheet.mm(50)
    kind = Type(SONG, sheet.pt(13.5), INK)
    sheet.line_of(x, foot + sheet.mm(12), school.name, kind, align="center")
    sheet.line_of(x, foot + sheet.mm(22), [e.awarded], kind, align="center")
    put_seal(sheet, Seal(school.name, diameter=40), x + sheet.mm(2), foot + sheet.mm(12))
    return [sheet]


@layout("degree_certificate", "portrait_at_foot", MATINEE, accepts=_has_degree)
def portrait_at_foot(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """Upright: school, title, centred lines for the person, sentence, portrait and seal at foot."""
    e = Entries(graduate, rng.choice(("cn", "han", "cn_gap")))
    school = graduate.course.school
    sheet = Sheet(206, 288, rng, ground=(254, 253, 248))
    glow(sheet, rng.choice(TINTS), 0.55)
    colour = rng.choice(COLOURS)
    border(sheet, colour, 11, rng.choice(("scallops", "double")))
    left, right, middle = sheet.mm(30), sheet.width - sheet.mm(30), sheet.width / 2
    name = Type(rng.choice((style.bold, KAI)), sheet.pt(23), colour, 0.12)
    fit_line(sheet, (middle, sheet.mm(42)), [e.school], name, right - left, "center")
    head = Type(rng.choice((KAI, SONG_BOLD)), sheet.pt(30), (142, 28, 32), 0.25)
    fit_line(sheet, (middle, sheet.mm(64)), f"{e.of.level}学位证书", head, right - left, "center")
    large = Type(KAI, sheet.pt(22), INK, 0.2)
    sheet.line_of(middle, sheet.mm(88), [e.holder], large, align="center")
    kind = Type(SONG, sheet.pt(13.5), INK)
    person: list[Run] = [e.sex, "　　", e.birth, "生"]
    sheet.line_of(middle, sheet.mm(99), person, kind, align="center")
    body = Type(rng.choice((SONG, KAI)), sheet.pt(15.5), INK)
    text: list[Run] = ["在我校", e.major, "专业学习，修业期满，成绩合格，经学位评定委员会审核，"]
    text += [f"符合{LAW}的规定，", "授予", e.degree, _ending(e)]
    y = sheet.paragraph(below(sheet, left, sheet.mm(110), right), text, body, leading=1.95,
                        first_indent=2)  # fmt: skip
    top = max(y + sheet.mm(12), sheet.mm(180))
    photo = (left, top, left + sheet.mm(34), top + sheet.mm(46))
    stamped_photo(sheet, photo, graduate.female, school.name)
    x = right - sheet.mm(40)
    head_signs(sheet, style, school.head, "校长：", (x - sheet.mm(28), top + sheet.mm(10)))
    sheet.line_of(x, top + sheet.mm(44), [e.awarded], kind, align="center")
    put_seal(sheet, Seal(school.name, diameter=40), x, top + sheet.mm(36))
    number: list[Run] = ["学位证书编号：", e.number]
    small = Type(SONG, sheet.pt(12), INK)
    sheet.line_of(left, top + sheet.mm(60), number, small)
    sheet.line_of(left, top + sheet.mm(67), _sort(e), Type(SONG, sheet.pt(10.5), FAINT))
    return [sheet]


@layout("degree_certificate", "report_in_fours", MATINEE, accepts=_reported)
def report_in_fours(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """中国高等教育学位在线验证报告 as a grid of four columns below the portrait."""
    e = Entries(graduate, rng.choice(("cn0", "cn", "dash")))
    sheet = Sheet(210, 297, rng)
    left, right, middle = sheet.mm(21), sheet.width - sheet.mm(21), sheet.width / 2
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(20), (30, 60, 110), 0.03)
    fit_line(sheet, (middle, sheet.mm(36)), "中国高等教育学位在线验证报告", head, right - left,
             "center")  # fmt: skip
    sheet.draw.line((left, sheet.mm(42), right, sheet.mm(42)), (30, 60, 110), 4)
    half = sheet.mm(14)
    put_portrait(sheet, (middle - half, sheet.mm(48), middle + half, sheet.mm(87)), graduate.female)
    label, kind = Type(HEI, sheet.pt(10.5), FAINT), Type(SONG, sheet.pt(11.5), INK)

    def pair(words: str, value: Run, columns: int = 1) -> list[Cell]:
        shade: RGB = (238, 242, 248)
        return [Cell(words, kind=label, align="center", shade=shade), Cell([value], columns)]

    rows: list[Row] = [
        [*pair("姓　名", e.holder), *pair("性　别", e.sex)],
        [*pair("出生日期", e.birth), *pair("获学位日期", e.awarded)],
        [*pair("学位授予单位", e.school, 3)],
        [*pair("所授学位", e.degree), *pair("学科/专业", e.major)],
        [*pair("学位证书编号", e.number, 3)],
    ]
    grid = Table([1.5, 2.5, 1.4, 2.3], rows, kind, rule=2, colour=(140, 150, 168), least_row=14)
    y = grid.put(sheet, left, sheet.mm(95), right - left) + sheet.mm(10)
    code = digits(rng, 16)

    def codes(page: Sheet, box: Box) -> None:
        put_code(
            page, box[0] + page.mm(4), box[1] + page.mm(4), f"https://xw.example.com/{code}", 26
        )

    note = f"报告编号：{code}\n扫描二维码可核验本报告。\n本报告由学位授予信息系统出具，"
    note += "仅反映所查询学位证书的授予信息；报告有效期自出具之日起三个月。"
    words = Cell(note, kind=Type(SONG, sheet.pt(10), FAINT), leading=1.7)
    foot: list[Row] = [[Cell("", extra=codes, least=36), words]]
    Table([1, 4], foot, kind, rule=2, colour=(200, 206, 216)).put(sheet, left, y, right - left)
    return [sheet]
