"""ID cards and the registration certificate (登记证书), which looks like the level certificate."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import Registration
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.facts.people import LEVEL_TITLES, Applicant
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

CARD = (85.6, 54.0)  # millimetres
INK: RGB = (26, 26, 28)
LABEL: RGB = (60, 110, 160)


def _front(sheet: Sheet, person: Applicant, left: float, top: float, per_mm: float) -> None:
    """The side with the photo."""

    def at(x: float, y: float) -> tuple[float, float]:
        return left + x * per_mm, top + y * per_mm

    edge = (left, top, left + CARD[0] * per_mm, top + CARD[1] * per_mm)
    sheet.draw.rounded_rectangle(edge, 3 * per_mm, (232, 240, 244), (170, 180, 186), 2)
    label, value = Type(HEI, 2.9 * per_mm, LABEL), Type(HEI, 3.3 * per_mm, INK)
    rows: tuple[tuple[float, str, Value], ...] = (
        (9.5, "姓　名", Value(person.name, "name")),
        (16.5, "性　别", Value(person.sex, "sex")),
    )
    for y, text, entry in rows:
        sheet.line_of(*at(5, y), text, label)
        sheet.line_of(*at(17, y), [entry], value)
    sheet.line_of(*at(27, 16.5), "民　族", label)
    sheet.line_of(*at(38, 16.5), [Value(person.ethnicity, "ethnicity")], value)
    sheet.line_of(*at(5, 23.5), "出　生", label)
    iso = moment(person.birth).iso
    places = (
        (17, person.birth.year, "年"),
        (30, person.birth.month, "月"),
        (39, person.birth.day, "日"),
    )
    for x, number, unit in places:
        end = sheet.line_of(*at(x, 23.5), [Value(str(number), "birth_date", iso)], value)
        sheet.line_of(end + per_mm, at(0, 23.5)[1], unit, label)
    sheet.line_of(*at(5, 30.5), "住　址", label)
    box = (*at(17, 27.2), *at(52, 42))
    sheet.paragraph(box, [Value(person.address, "address")], value, leading=1.45)
    put_portrait(sheet, (*at(56, 8), *at(79, 37)), person.female)
    sheet.line_of(*at(5, 48), "公民身份号码", label)
    wide = Type(HEI_BOLD, 3.9 * per_mm, INK, 0.12)
    sheet.line_of(*at(28, 48.2), [Value(person.id_number, "id_number")], wide)


def _back(sheet: Sheet, person: Applicant, left: float, top: float, per_mm: float) -> None:
    """The side with the authority and the period of validity."""

    def at(x: float, y: float) -> tuple[float, float]:
        return left + x * per_mm, top + y * per_mm

    edge = (left, top, left + CARD[0] * per_mm, top + CARD[1] * per_mm)
    sheet.draw.rounded_rectangle(edge, 3 * per_mm, (238, 236, 240), (170, 176, 182), 2)
    big = Type(SONG_BOLD, 5 * per_mm, INK, 0.08)
    sheet.line_of(*at(50, 14), "中华人民共和国", big.at(4.2 * per_mm), align="center")
    sheet.line_of(*at(50, 24), "居 民 身 份 证", big, align="center")
    label, value = Type(HEI, 2.9 * per_mm, INK), Type(HEI, 3.1 * per_mm, INK)
    sheet.line_of(*at(18, 40), "签发机关", label)
    sheet.line_of(*at(34, 40), f"重庆市公安局{person.district[:4]}分局", value)
    sheet.line_of(*at(18, 47), "有效期限", label)
    start = Moment(
        sheet.rng.randint(2012, 2016), sheet.rng.randint(1, 12), sheet.rng.randint(1, 28)
    )
    end = Moment(start.year + 20, start.month, start.day)
    runs: list[Run] = [
        written(start, "dot0"),
        "-",
        Value(written(end, "dot0"), "valid_until", end.iso),
    ]
    sheet.line_of(*at(34, 47), runs, value)


@layout("id_card", "both_sides")
def both_sides(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Both sides copied onto one upright page."""
    sheet = Sheet(210, 297, rng, ground=(252, 252, 252))
    per_mm = sheet.mm(rng.choice((1.0, 1.25)))
    left = (sheet.width - CARD[0] * per_mm) / 2
    tops = (sheet.mm(52), sheet.mm(156))
    order = (_front, _back) if rng.random() < 0.6 else (_back, _front)
    for draw, top in zip(order, tops, strict=True):
        draw(sheet, person, left + sheet.mm(rng.uniform(-6, 6)), top, per_mm)
    return [sheet]


@layout("id_card", "front")
def front(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """The front alone, as photographed."""
    sheet = Sheet(96, 64, rng, dpi=360, ground=(250, 250, 250))
    _front(sheet, person, sheet.mm(5), sheet.mm(5), sheet.mm(1))
    return [sheet]


@layout("id_card", "two_photos")
def two_photos(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Front and back as two pictures."""
    sheets = []
    for draw in (_front, _back):
        sheet = Sheet(96, 64, rng, dpi=360, ground=(250, 250, 250))
        draw(sheet, person, sheet.mm(5), sheet.mm(5), sheet.mm(1))
        sheets.append(sheet)
    return sheets


def _registration_rows(facts: Registration, rng: Random) -> list[tuple[str, Value]]:
    form = rng.choice(("cn", "cn0"))
    level = rng.choice((facts.level, LEVEL_TITLES[facts.level]))
    return [
        ("姓名", Value(facts.holder, "holder")),
        ("性别", Value("女" if facts.female else "男")),
        ("身份证号", Value(facts.id_number)),
        (rng.choice(("职业水平级别", "级别", "职业水平")), Value(level, "level", facts.level)),
        ("职业水平证书管理号", Value(facts.management_number)),
        (
            rng.choice(("登记证号", "登记编号", "登记号")),
            Value(facts.number, "registration_number"),
        ),
        ("首次登记日期", Value(written(facts.first, form))),
        (
            rng.choice(("有效期至", "有效期限至")),
            Value(written(facts.valid_until, form), "valid_until", facts.valid_until.iso),
        ),
    ]


@layout("registration_certificate", "sheet")
def registration_sheet(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """An upright sheet, much like the level certificate's."""
    sheet = Sheet(210, 297, rng, ground=(252, 253, 250))
    waves(sheet, (216, 230, 220), strength=0.4, pitch_mm=6)
    border(sheet, (110, 150, 120), 9, rng.choice(("double", "beads")))
    middle = sheet.width / 2
    sheet.line_of(
        middle,
        sheet.mm(54),
        rng.choice(("社会工作者登记证书", "社会工作者登记证")),
        Type(SONG_BOLD, sheet.pt(28), INK, 0.1),
        align="center",
    )
    put_portrait(
        sheet,
        (sheet.width - sheet.mm(64), sheet.mm(80), sheet.width - sheet.mm(34), sheet.mm(122)),
        facts.female,
    )
    kind = Type(rng.choice((SONG, HEI)), sheet.pt(13), INK)
    y = sheet.mm(86)
    for label, value in _registration_rows(facts, rng):
        sheet.line_of(sheet.mm(30), y, [f"{label}：", value], kind)
        y += sheet.mm(13)
    sheet.paragraph(
        (sheet.mm(30), y, sheet.width - sheet.mm(30), sheet.height),
        "经审核，准予登记。持证人应按规定参加继续教育，有效期满前三个月内办理再登记。",
        kind,
        leading=1.8,
        first_indent=2,
    )
    x = sheet.width - sheet.mm(70)
    sheet.line_of(x, sheet.mm(244), f"登记机构：{facts.authority}", kind, align="center")
    put_seal(sheet, Seal(facts.authority, diameter=40), x + sheet.mm(8), sheet.mm(244))
    if rng.random() < 0.5:
        put_code(sheet, sheet.mm(28), sheet.mm(240), f"https://dj.example.com/{facts.number}", 20)
    return [sheet]


@layout("registration_certificate", "booklet")
def registration_booklet(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """A small booklet: particulars on the left, records of registration on the right."""
    sheet = Sheet(240, 168, rng, ground=(250, 251, 246))
    glow(sheet, (236, 244, 236), 0.5)
    middle = sheet.width / 2
    sheet.draw.line((middle, 0, middle, sheet.height), (180, 190, 180), 3)
    sheet.line_of(
        middle / 2,
        sheet.mm(26),
        "社会工作者登记证",
        Type(SONG_BOLD, sheet.pt(20), INK),
        align="center",
    )
    put_portrait(sheet, (sheet.mm(16), sheet.mm(36), sheet.mm(42), sheet.mm(72)), facts.female)
    kind = Type(SONG, sheet.pt(10.5), INK)
    y = sheet.mm(42)
    rows = _registration_rows(facts, rng)
    for index, (label, value) in enumerate(rows):
        x = sheet.mm(48) if index < 3 else sheet.mm(16)
        if index == 3:
            y = sheet.mm(84)
        sheet.line_of(x, y, [f"{label}：", value], kind)
        y += sheet.mm(11)
    sheet.line_of(
        middle * 1.5, sheet.mm(26), "登记记录", Type(SONG_BOLD, sheet.pt(14), INK), align="center"
    )
    lines: list[Row] = [
        [Cell(text, align="center") for text in ("登记类型", "登记日期", "登记机构（盖章）")]
    ]
    lines.append(
        [
            Cell("首次登记", align="center", least=44),
            Cell(written(facts.first, "dot"), align="center"),
            Cell(""),
        ]
    )
    lines.append([Cell("再登记", align="center", least=36), Cell(""), Cell("")])
    table = Table([1.2, 1.5, 2.2], lines, kind, rule=1)
    table.put(sheet, middle + sheet.mm(12), sheet.mm(34), middle - sheet.mm(24))
    put_seal(sheet, Seal(facts.authority, diameter=34), sheet.width - sheet.mm(36), sheet.mm(66))
    return [sheet]
