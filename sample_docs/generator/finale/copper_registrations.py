"""Registration certificates and an ID card's copy: a leaf by lines, a grid with its code."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, LabelRow, below, fit_line
from sample_docs.generator.drawing.marks import put_code, put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, Text, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI
from sample_docs.generator.facts.achievements import Registration
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.people import LEVEL_TITLES, Applicant
from sample_docs.generator.finale.copper_parts import INKS, TINTS, title_face
from sample_docs.generator.matinee.agency_identity import back, face
from sample_docs.generator.matinee.bearer_parts import day_of, stamped_photo
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, signed_off, song
from sample_docs.generator.tryout.laying import lay

USES = (
    "仅供推荐社会工作督导库人选使用",
    "仅用于申报社会工作督导人才，他用无效",
    "此件只用于督导库人选推荐，再次复印无效",
)


def _level(facts: Registration) -> Value:
    return Value(LEVEL_TITLES[facts.level], "level", facts.level)


@layout("registration_certificate", "leaf_by_lines", FINALE)
def leaf_by_lines(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """Upright: number on top, title, portrait, entries by lines, the admission, seal low right."""
    form = rng.choice(("cn", "cn0", "dot0"))
    sheet = Sheet(182, 256, rng, ground=(253, 253, 248))
    waves(sheet, rng.choice(TINTS), strength=0.34, pitch_mm=5)
    colour = rng.choice(INKS)
    border(sheet, colour, 8, rng.choice(("double", "scallops")))
    left, right, middle = sheet.mm(26), sheet.width - sheet.mm(26), sheet.width / 2
    number = Value(facts.number, "registration_number")
    fit_line(sheet, (right, sheet.mm(27)), ["登记证号：", number], song(sheet, 11), right - left,
             "right")  # fmt: skip
    head = Type(title_face(style, rng), sheet.pt(27), colour, 0.12)
    fit_line(sheet, (middle, sheet.mm(48)), "社会工作者登记证书", head, right - left, "center")
    half = sheet.mm(15)
    stamped_photo(sheet, (middle - half, sheet.mm(58), middle + half, sheet.mm(100)), facts.female,
                  "社会工作者登记", 23)  # fmt: skip
    rows: list[LabelRow] = [
        ("持证人姓名：", [Value(facts.holder, "holder")]),
        ("性　　　别：", ["女" if facts.female else "男"]),
        ("身份证号码：", [facts.id_number]),
        ("职业水平等级：", [_level(facts)]),
        ("水平证书管理号：", [facts.management_number]),
        ("首次登记日期：", [written(facts.first, form)]),
        ("登记有效期至：", [day_of(facts.valid_until, form, "valid_until")]),
    ]
    kinds = (song(sheet, 12), Type(KAI, sheet.pt(13), INK))
    y = ends_on(sheet, rows, (left + sheet.mm(4), sheet.mm(116)), right, 10.6, kinds, 0.2)
    body = Type(rng.choice((KAI, style.body)), sheet.pt(12.5), INK)
    words = "该同志符合社会工作者职业水平证书登记条件，准予登记，特发此证。"
    y = sheet.paragraph(below(sheet, left, y - sheet.mm(3), right), words, body, leading=1.7,
                        first_indent=2)  # fmt: skip
    signed_off(sheet, right - sheet.mm(30), max(y + sheet.mm(12), sheet.mm(218)),
               ["登记机关：", facts.authority], facts.authority, song(sheet, 12))  # fmt: skip
    return [sheet]


@layout("registration_certificate", "grid_from_the_system", FINALE)
def grid_from_the_system(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """Printed from the registration system: a grid with portrait and code, the office below."""
    form = rng.choice(("cn0", "dash", "cn"))
    sheet = Sheet(210, 297, rng)
    colour = rng.choice(INKS)
    left, right, middle = sheet.mm(25), sheet.width - sheet.mm(25), sheet.width / 2
    small = Type(HEI, sheet.pt(9.5), FAINT)
    sheet.line_of(left, sheet.mm(18), "全国社会工作者登记管理系统", small)
    sheet.line_of(right, sheet.mm(18), "电子证照", small, align="right")
    sheet.draw.line((left, sheet.mm(21), right, sheet.mm(21)), colour, 4)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(26), INK, 0.1)
    fit_line(sheet, (middle, sheet.mm(46)), "社会工作者登记证", head, right - left, "center")
    sheet.line_of(middle, sheet.mm(56), "（电子版）", song(sheet, 12), align="center")
    label = Type(HEI, sheet.pt(11.5), FAINT)

    def portrait(page: Sheet, box: Box) -> None:
        axis, half = (box[0] + box[2]) / 2, page.mm(16)
        put_portrait(page, (axis - half, box[1] + page.mm(5), axis + half, box[1] + page.mm(50)),
                     facts.female)  # fmt: skip

    def row(words: str, value: Text, columns: int = 1) -> list[Cell]:
        return [Cell(words, kind=label, align="center"), Cell(value, columns)]

    until = day_of(facts.valid_until, form, "valid_until")
    again = facts.valid_until.year - facts.first.year > 3  # a registration holds three years
    rows: list[Row] = [
        [*row("姓　　名", [Value(facts.holder, "holder")]), Cell("", rows=4, extra=portrait)],
        row("性　　别", "女" if facts.female else "男"),
        row("登记等级", [_level(facts)]),
        row("登记类别", "再登记" if again else "首次登记"),
        row("公民身份号码", facts.id_number, 2),
        row("登记编号", [Value(facts.number, "registration_number")], 2),
        row("证书管理号", facts.management_number, 2),
        row("首次登记日期", written(facts.first, form), 2),
        row("登记有效期至", [until], 2),
    ]
    table = Table((1.5, 3, 1.9), rows, song(sheet, 12.5), colour=colour, least_row=13.4)
    y = table.put(sheet, left, sheet.mm(66), right - left)
    put_code(sheet, left + sheet.mm(6), y + sheet.mm(12), f"https://dj.example.com/{facts.number}")
    notes = "扫码查验登记状态。登记期满前三个月内应当办理再登记，逾期未登记的，本证自动失效。"
    sheet.paragraph(below(sheet, left, y + sheet.mm(46), left + sheet.mm(72)), notes, small,
                    leading=1.7)  # fmt: skip
    signed_off(sheet, right - sheet.mm(38), y + sheet.mm(28), ["登记机构（签章）", facts.authority],
               facts.authority, song(sheet, 13), 2.2)  # fmt: skip
    return [sheet]


@layout("id_card", "copper_staggered", FINALE)
def staggered(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Both sides on an upright page, one left and one right, what the copy is for between them."""
    sheet = style.sheet(rng)
    grey, wide = rng.random() < 0.5, sheet.mm(rng.choice((92.0, 104.0)))
    edge = sheet.mm(rng.uniform(16, 24))
    low = lay(sheet, face(person, rng), edge, sheet.mm(rng.uniform(34, 48)), wide, grey=grey)
    kind = style.text(sheet, 1.2)
    y = low + sheet.mm(24)
    by_hand = style.short_by_hand
    words = Value(rng.choice(USES), hand=by_hand)
    sheet.line_of(sheet.width / 2, y, [words], kind, align="center")
    low = lay(sheet, back(person, rng), sheet.width - edge - wide, y + sheet.mm(20), wide,
              grey=grey)  # fmt: skip
    y = low + sheet.mm(24)
    end = sheet.line_of(sheet.mm(100), y, "本人签名：", kind)
    sheet.sign(end + sheet.mm(2), y, person.name, style.pen(sheet, scale=1.5))
    return [sheet]
