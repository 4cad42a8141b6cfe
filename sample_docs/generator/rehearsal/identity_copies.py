"""A scanned ID card, and a registration certificate with its record of renewals."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import FieldPlace, Line, Mark, Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Box, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.achievements import Registration
from sample_docs.generator.facts.dates import months_later, written
from sample_docs.generator.facts.people import LEVEL_TITLES, Applicant
from sample_docs.generator.papers.identity import two_photos
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style

INK: RGB = (30, 32, 36)
CARD_MM = 104.0  # width of one side on the page


def _lay(page: Sheet, part: Sheet, left: float, top: float, width: float) -> float:
    """Put a sheet on a page with all the truth knows of it; gives the y below."""
    scale = width / part.width
    size = (round(part.width * scale), round(part.height * scale))
    page.image.paste(part.image.resize(size), (round(left), round(top)))

    def there(box: Box) -> Box:
        x0, y0, x1, y1 = (edge * scale for edge in box)
        return (left + x0, top + y0, left + x1, top + y1)

    page.lines += [Line(line.text, there(line.box), line.hand) for line in part.lines]
    page.marks += [Mark(mark.type, mark.text, there(mark.box)) for mark in part.marks]
    for name, place in part.fields.items():
        page.fields[name] = FieldPlace(
            place.value, there(place.box), place.hand, place.size * scale, place.also
        )
    return top + size[1]


@layout("id_card", "scanned_page", REHEARSAL)
def scanned_page(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Both sides in colour below each other, a heading above and a line on their use below."""
    sheet = style.sheet(rng)
    middle, width = sheet.width / 2, sheet.mm(CARD_MM)
    head = Type(style.bold, sheet.pt(17), style.colour)
    title = rng.choice(("居民身份证复印件", "身份证扫描件", "身份证明材料"))
    sheet.line_of(middle, sheet.mm(32), title, head, align="center")
    y = sheet.mm(44)
    small = Type(style.body, sheet.pt(11), style.colour)
    for part in two_photos(person, style, rng):
        y = _lay(sheet, part, middle - width / 2, y, width) + sheet.mm(12)
    words = rng.choice(("仅供申报社会工作督导库人选使用", "本复印件仅用于社会工作督导库申报"))
    sheet.line_of(middle, y + sheet.mm(2), f"（{words}）", small, align="center")
    return [sheet]


@layout("registration_certificate", "renewals", REHEARSAL)
def renewals(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """An upright certificate: portrait beside the entries, a record of renewals at the foot."""
    form = rng.choice(("cn", "dash", "dot0"))
    sheet = Sheet(185, 258, rng, ground=(248, 251, 250))
    waves(sheet, (212, 226, 224), strength=0.35, pitch_mm=6)
    border(sheet, rng.choice(((48, 110, 104), (60, 90, 140))), 8, rng.choice(("double", "beads")))
    middle, left = sheet.width / 2, sheet.mm(24)
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(25), (28, 84, 88), 0.12)
    sheet.line_of(middle, sheet.mm(36), "社会工作者登记证", title, align="center")
    photo = (left, sheet.mm(50), left + sheet.mm(28), sheet.mm(89))
    put_portrait(sheet, photo, facts.female)
    level = rng.choice((facts.level, LEVEL_TITLES[facts.level]))
    kind = Type(rng.choice((SONG, HEI)), sheet.pt(11.5), INK)
    until = Value(written(facts.valid_until, form), "valid_until", facts.valid_until.iso)
    rows: tuple[tuple[str, list[Run]], ...] = (
        ("姓　　名：", [Value(facts.holder, "holder")]),
        ("性　　别：", ["女" if facts.female else "男"]),
        ("身份证号：", [facts.id_number]),
        ("职业水平：", [Value(level, "level", facts.level)]),
    )
    y = sheet.mm(56)
    for label, value in rows:
        sheet.line_of(photo[2] + sheet.mm(10), y, [label, *value], kind)
        y += sheet.mm(10)
    more: tuple[tuple[str, list[Run]], ...] = (
        ("登记编号：", [Value(facts.number, "registration_number")]),
        ("职业水平证书管理号：", [facts.management_number]),
        ("首次登记日期：", [written(facts.first, form)]),
        ("有效期至：", [until]),
    )
    y = sheet.mm(104)
    for label, value in more:
        sheet.line_of(left, y, [label, *value], kind)
        y += sheet.mm(10)
    x = sheet.width - sheet.mm(58)
    sheet.line_of(x, y + sheet.mm(12), f"登记机构：{facts.authority}", kind, align="center")
    put_seal(sheet, Seal(facts.authority, diameter=38), x, y + sheet.mm(10))
    table: list[Row] = [
        [Cell(text, align="center") for text in ("再登记记录", "日期", "继续教育", "经办")]
    ]
    again = written(months_later(facts.valid_until, -36), form)
    renewed = facts.valid_until.year >= facts.first.year + 4
    table.append(
        [Cell(text, align="center") for text in ("第一次", again, "合格", "已核")]
        if renewed
        else [Cell("") for _ in range(4)]
    )
    table.append([Cell("") for _ in range(4)])
    grid = Table([2, 2.2, 2, 1.6], table, kind.at(sheet.pt(10)), rule=1, least_row=9.5)
    grid.put(sheet, left, sheet.mm(196), sheet.width - 2 * left)
    return [sheet]
