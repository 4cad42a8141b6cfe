"""practice ID cards and registration certificates."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import FieldPlace, Line, Mark, Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Box, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG, XIAOWEI
from sample_docs.generator.facts.achievements import Registration
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.people import LEVEL_TITLES, Applicant
from sample_docs.generator.papers.identity import two_photos
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style

INK: RGB = (30, 32, 36)
SHARE = 0.44  # of the page's width one side of a card takes


def _paste(page: Sheet, part: Sheet, left: float, top: float, width: float) -> None:
    """Copy a sheet onto a page in grey, with all the truth knows of it."""
    scale = width / part.width
    size = (round(part.width * scale), round(part.height * scale))
    page.image.paste(part.image.resize(size).convert("L").convert("RGB"), (round(left), round(top)))

    def moved(box: Box) -> Box:
        x0, y0, x1, y1 = (edge * scale for edge in box)
        return (left + x0, top + y0, left + x1, top + y1)

    page.lines += [Line(line.text, moved(line.box), line.hand) for line in part.lines]
    page.marks += [Mark(mark.type, mark.text, moved(mark.box)) for mark in part.marks]
    for name, place in part.fields.items():
        box = moved(place.box)
        page.fields[name] = FieldPlace(place.value, box, place.hand, place.size * scale, place.also)


@layout("id_card", "grey_copy", PRACTICE)
def grey_copy(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Both sides beside each other on a landscape copy, declared true by hand."""
    sheet = style.sheet(rng, 297, 210)
    width = sheet.width * SHARE
    top = sheet.mm(rng.uniform(36, 52))
    for index, part in enumerate(two_photos(person, style, rng)):
        left = sheet.width * (0.035 + index * 0.49)
        _paste(sheet, part, left, top, width)
    pen = style.pen(sheet).at(sheet.pt(17))
    x, y = sheet.width * 0.5, top + sheet.mm(108)
    words = rng.choice(
        ("此复印件与原件一致，仅供申报督导库使用。", "与原件核对无异，仅限申报使用。")
    )
    sheet.line_of(x, y, [Value(words, hand=True, pen=pen)], pen, align="center")
    sheet.sign(x + sheet.mm(20), y + sheet.mm(16), person.name, pen)
    day = Moment(2021, rng.choice((3, 4)), rng.randint(1, 8))
    shown = Value(written(day, "dot"), hand=True, pen=pen)
    sheet.line_of(x + sheet.mm(62), y + sheet.mm(16), [shown], pen)
    return [sheet]


class Writing:
    """The values of one registration certificate."""

    def __init__(self, facts: Registration, rng: Random) -> None:
        self.form = rng.choice(("cn", "dot0", "dash"))
        level = rng.choice((facts.level, LEVEL_TITLES[facts.level]))
        self.holder = Value(facts.holder, "holder")
        self.level = Value(level, "level", facts.level)
        self.number = Value(facts.number, "registration_number")
        until = written(facts.valid_until, self.form)
        self.until = Value(until, "valid_until", facts.valid_until.iso)
        self.first = Value(written(facts.first, self.form))


@layout("registration_certificate", "card", PRACTICE)
def card(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """A plastic card with the portrait at the right and small labels."""
    w = Writing(facts, rng)
    sheet = Sheet(110, 72, rng, dpi=330, ground=(246, 250, 252))
    waves(sheet, (206, 226, 236), strength=0.4, pitch_mm=4)
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(14)), (36, 92, 138))
    head = Type(rng.choice((XIAOWEI, HEI)), sheet.pt(15), (250, 250, 250), 0.08)
    sheet.line_of(sheet.width / 2, sheet.mm(9.5), "社会工作者登记证", head, align="center")
    right = sheet.width - sheet.mm(7)
    photo = (right - sheet.mm(22), sheet.mm(18), right, sheet.mm(47))
    put_portrait(sheet, photo, facts.female)
    label, kind = Type(HEI, sheet.pt(7.5), (70, 100, 130)), Type(HEI, sheet.pt(9), INK)
    rows = (
        ("姓名", w.holder),
        ("证书级别", w.level),
        ("登记证号", w.number),
        ("管理号", Value(facts.management_number)),
        ("有效期止", w.until),
    )
    y = sheet.mm(23)
    for name, value in rows:
        sheet.line_of(sheet.mm(7), y, name, label)
        shown = kind if kind.width(value.text) < sheet.mm(50) else kind.at(kind.size * 0.82)
        sheet.line_of(sheet.mm(23), y, [value], shown)
        y += sheet.mm(8)
    office = f"登记机关：{facts.authority}"
    sheet.line_of(sheet.mm(7), sheet.height - sheet.mm(6), office, label)
    seal = Seal(facts.authority, diameter=24)
    put_seal(sheet, seal, right - sheet.mm(14), sheet.height - sheet.mm(17))
    return [sheet]


@layout("registration_certificate", "electronic", PRACTICE)
def electronic(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """A landscape electronic certificate: a sentence, then a table with values below labels."""
    w = Writing(facts, rng)
    sheet = Sheet(270, 190, rng, ground=(252, 252, 248))
    border(sheet, rng.choice(((86, 124, 150), (150, 118, 62))), 8, rng.choice(("double", "keys")))
    middle, margin = sheet.width / 2, sheet.mm(26)
    title = Type(rng.choice((XIAOWEI, KAI)), sheet.pt(30), (36, 70, 110), 0.2)
    sheet.line_of(middle, sheet.mm(40), "社会工作者登记证书", title, align="center")
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(13), INK)
    sex = "女" if facts.female else "男"
    text: list[Run] = [w.holder, f"（{sex}，{facts.id_number}）已按规定办理社会工作者登记，"]
    text += ["现予发证，有效期至", w.until, "。"]
    box = (margin, sheet.mm(50), sheet.width - margin, float(sheet.height))
    y = sheet.paragraph(box, text, kind, leading=1.9, first_indent=2) + sheet.mm(5)
    labels = ("登记编号", "职业水平", "首次登记", "职业水平证书管理号")
    values = (w.number, w.level, w.first, Value(facts.management_number))
    rows: list[Row] = [
        [Cell(name, align="center", shade=(236, 242, 246)) for name in labels],
        [Cell([value], align="center") for value in values],
    ]
    table = Table([1.7, 1.4, 1.5, 2.6], rows, kind.at(sheet.pt(11)), least_row=11)
    y = table.put(sheet, margin, y, sheet.width - 2 * margin)
    put_code(sheet, margin, y + sheet.mm(12), f"https://dj.example.com/e/{facts.number}", 24)
    x = sheet.width * 0.72
    sheet.line_of(x, y + sheet.mm(24), facts.authority, kind, align="center")
    sheet.line_of(x, y + sheet.mm(34), [w.first], kind, align="center")
    put_seal(sheet, Seal(facts.authority, diameter=40), x + sheet.mm(4), y + sheet.mm(27))
    return [sheet]
