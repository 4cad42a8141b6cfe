"""Registration certificates: an open booklet with its record, a landscape sheet of entries."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    label_rows,
)
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import Registration
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.people import LEVEL_TITLES
from sample_docs.generator.matinee.bearer_parts import captioned, day_of, folded, stamped_photo
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style

NOTES = (
    "一、本证是社会工作者登记的有效凭证，限本人使用。",
    "二、登记有效期为三年，期满前三个月内办理再登记。",
    "三、登记信息变更的，应当及时到登记机构办理变更手续。",
)


def _sex(facts: Registration) -> str:
    return "女" if facts.female else "男"


@layout("registration_certificate", "record_leaf", MATINEE)
def record_leaf(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """An open booklet: portrait and entries on the left leaf, the register's record right."""
    form = rng.choice(("cn", "dot0", "cn0"))
    sheet = Sheet(236, 166, rng, ground=(251, 251, 247))
    waves(sheet, rng.choice(((220, 234, 228), (226, 228, 240))), strength=0.3, pitch_mm=6)
    fold = folded(sheet)
    left, right = sheet.mm(14), fold - sheet.mm(12)
    middle, half = (left + right) / 2, sheet.mm(14)
    photo = (middle - half, sheet.mm(18), middle + half, sheet.mm(56))
    stamped_photo(sheet, photo, facts.female, facts.authority, 24)
    kind = Type(SONG, sheet.pt(11.5), INK)
    number = Value(facts.number, "registration_number")
    rows: list[LabelRow] = [
        ("姓　　名：", [Value(facts.holder, "holder")]),
        ("性　　别：", [_sex(facts)]),
        ("身份证号：", [facts.id_number]),
        ("职业水平：", [Value(LEVEL_TITLES[facts.level], "level", facts.level)]),
        ("登记证号：", [number]),
        ("登记机构：", [facts.authority]),
    ]
    start = left + sheet.mm(29)
    room = right - start
    value = Type(KAI, sheet.pt(12), INK)
    widest = max(value.width(facts.authority), value.width(facts.id_number))
    value = value.at(min(value.size, value.size * room / widest))
    label_rows(sheet, rows, (left, sheet.mm(76)), start, 12.5, (kind, value), rule_to=right)
    left, right = fold + sheet.mm(12), sheet.width - sheet.mm(14)
    head = Type(rng.choice((SONG_BOLD, style.bold)), sheet.pt(17), (24, 84, 78), 0.1)
    fit_line(
        sheet, ((left + right) / 2, sheet.mm(21)), "社会工作者登记证", head, right - left, "center"
    )
    sub = Type(KAI, sheet.pt(12.5), INK, 0.3)
    sheet.line_of((left + right) / 2, sheet.mm(30), "登记记录", sub, align="center")
    until = day_of(facts.valid_until, form, "valid_until")
    small = Type(HEI, sheet.pt(10), FAINT)

    def cells(first: str, second: str, third: list[Run]) -> list[Cell]:
        texts: tuple[str | list[Run], ...] = (first, second, third)
        return [Cell(text, align="center") for text in texts]

    record: list[Row] = [
        [Cell(text, align="center", kind=small) for text in ("登记类别", "登记日期", "有效期至")],
        cells("首次登记", written(facts.first, form), [until]),
        cells("再登记", "", [""]),
        cells("再登记", "", [""]),
        cells("变更登记", "", [""]),
    ]
    grid = Table([1.2, 1.7, 1.8], record, Type(SONG, sheet.pt(10.5), INK), least_row=15)
    y = grid.put(sheet, left, sheet.mm(35), right - left)
    put_seal(sheet, Seal(facts.authority, diameter=34), right - sheet.mm(26), sheet.mm(86))
    sheet.paragraph(below(sheet, left, y + sheet.mm(8), right), "\n".join(NOTES[:2]),
                    Type(SONG, sheet.pt(9.5), FAINT), leading=1.6)  # fmt: skip
    return [sheet]


@layout("registration_certificate", "entries_beside_notes", MATINEE)
def entries_beside_notes(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """A landscape sheet: title over all, portrait and entries left, notes, code and seal right."""
    form = rng.choice(("cn", "cn0", "dash", "cn_gap"))
    sheet = Sheet(272, 190, rng, ground=(254, 253, 249))
    glow(sheet, rng.choice(((222, 236, 240), (240, 232, 218))), 0.5)
    colour: RGB = rng.choice(((28, 92, 120), (128, 44, 44), (60, 92, 50)))
    border(sheet, colour, 8, rng.choice(("scallops", "double")))
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(24), sheet.width / 2
    words = rng.choice(("社会工作者登记证书", "社会工作者登记证", "社会工作者登记证书"))
    head = Type(rng.choice((KAI, style.bold)), sheet.pt(29), colour, 0.2)
    fit_line(sheet, (middle, sheet.mm(40)), words, head, right - left, "center")
    photo = (left, sheet.mm(58), left + sheet.mm(32), sheet.mm(102))
    put_portrait(sheet, photo, facts.female)
    number = Value(facts.number, "registration_number")
    axis = (photo[0] + photo[2]) / 2
    captioned(sheet, rng.choice(("登记编号", "登记证号")), number, (axis, sheet.mm(112)),
              sheet.mm(36), 10.5)  # fmt: skip
    label, value = Type(SONG, sheet.pt(12.5), FAINT), Type(SONG_BOLD, sheet.pt(12.5), INK)
    level = Value(rng.choice((facts.level, LEVEL_TITLES[facts.level])), "level", facts.level)
    rows: list[LabelRow] = [
        ("姓　　名", [Value(facts.holder, "holder")]),
        ("性　　别", [_sex(facts)]),
        ("证件号码", [facts.id_number]),
        ("职业水平级别", [level]),
        ("职业水平证书管理号", [""]),
        ("", [facts.management_number]),
        ("首次登记日期", [written(facts.first, form)]),
        ("有效期限", ["至", day_of(facts.valid_until, form, "valid_until")]),
    ]
    x = photo[2] + sheet.mm(12)
    room = sheet.mm(60)
    value = value.at(min(value.size, value.size * room / value.width(facts.management_number)))
    label_rows(sheet, rows, (x, sheet.mm(63)), x + sheet.mm(33), 11.5, (label, value))
    x = right - sheet.mm(64)
    kind = Type(SONG, sheet.pt(10.5), INK)
    sheet.paragraph((x, sheet.mm(58), right, float(sheet.height)), "\n".join(NOTES), kind,
                    leading=1.75)  # fmt: skip
    put_code(sheet, x, sheet.mm(116), f"https://dj.example.com/s/{facts.number}", 22)
    unit = Type(SONG, sheet.pt(12), INK)
    place = (right - sheet.mm(30), sheet.height - sheet.mm(30))
    sheet.line_of(*place, facts.authority, unit, align="center")
    put_seal(sheet, Seal(facts.authority, diameter=38), place[0], place[1] - sheet.mm(3))
    return [sheet]
