"""Copies of an ID card: both sides on one sheet with a checker's stamp; one side on a notebook."""

from random import Random

from sample_docs.generator.drawing.marks import put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Box, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG_BOLD
from sample_docs.generator.facts.dates import Moment, moment, months_later, written
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.papers.ornament import waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.tryout.laying import lay

CARD = (85.6, 54.0)  # millimetres
INK: RGB = (30, 30, 32)
BLUE: RGB = (54, 104, 146)


def _blank(rng: Random, tint: RGB, lines: RGB) -> Sheet:
    """One side of a card before anything is printed on it, as large as the picture."""
    sheet = Sheet(*CARD, rng, dpi=380, ground=tint)
    waves(sheet, lines, strength=0.3, pitch_mm=3.4)
    return sheet


def _pair(
    sheet: Sheet, y: float, label: str, value: Value, x: float = 5.6, gap: float = 10.6
) -> None:
    """A label and what stands beside it, in millimetres of the card."""
    sheet.line_of(sheet.mm(x), sheet.mm(y), label, Type(HEI, sheet.mm(2.75), BLUE))
    kind = Type(HEI, sheet.mm(3.7 if value.name == "name" else 3.25), INK)
    sheet.line_of(sheet.mm(x + gap), sheet.mm(y), [value], kind)


def face(person: Applicant, rng: Random) -> Sheet:
    """The side with the portrait."""
    sheet = _blank(rng, (236, 243, 246), (190, 216, 226))
    _pair(sheet, 10.2, "姓 名", Value(person.name, "name"))
    _pair(sheet, 17.4, "性 别", Value(person.sex, "sex"))
    _pair(sheet, 17.4, "民 族", Value(person.ethnicity, "ethnicity"), 24.0, 9.4)
    small, value = Type(HEI, sheet.mm(2.75), BLUE), Type(HEI, sheet.mm(3.25), INK)
    y, birth = sheet.mm(24.6), person.birth
    iso = moment(birth).iso
    sheet.line_of(sheet.mm(5.6), y, "出 生", small)
    for x, number, unit in (
        (16.2, birth.year, "年"),
        (29, birth.month, "月"),
        (37, birth.day, "日"),
    ):
        end = sheet.line_of(sheet.mm(x), y, [Value(str(number), "birth_date", iso)], value)
        sheet.line_of(max(end + sheet.mm(0.8), sheet.mm(x + 4.6)), y, unit, small)
    y = sheet.mm(31.8)
    sheet.line_of(sheet.mm(5.6), y, "住 址", small)
    box = (sheet.mm(16.2), y - sheet.mm(3.6), sheet.mm(52.5), y + sheet.mm(12))
    sheet.paragraph(box, [Value(person.address, "address")], value, leading=1.4)
    put_portrait(sheet, (sheet.mm(57), sheet.mm(7), sheet.mm(79.5), sheet.mm(36)), person.female)
    y = sheet.mm(48.4)
    sheet.line_of(sheet.mm(5.6), y, "公民身份号码", small)
    wide = Type(HEI_BOLD, sheet.mm(3.75), INK, 0.13)
    sheet.line_of(sheet.mm(28.4), y, [Value(person.id_number, "id_number")], wide)
    return sheet


def back(person: Applicant, rng: Random) -> Sheet:
    """The side with the authority and how long the card is valid."""
    sheet = _blank(rng, (243, 240, 240), (222, 206, 206))
    crest = (sheet.mm(7), sheet.mm(6.5), sheet.mm(21), sheet.mm(20.5))  # a blank, no emblem
    sheet.draw.ellipse(crest, fill=(232, 196, 186), outline=(204, 140, 124), width=3)
    head = Type(SONG_BOLD, sheet.mm(4.3), INK, 0.16)
    sheet.line_of(sheet.mm(52), sheet.mm(13.2), "中华人民共和国", head, align="center")
    sheet.line_of(
        sheet.mm(52), sheet.mm(22.8), "居民身份证", head.at(sheet.mm(5.8)), align="center"
    )
    begin = Moment(rng.randint(2011, 2018), rng.randint(1, 12), rng.randint(1, 28))
    end = Moment(begin.year + 20, begin.month, begin.day)
    until = Value(written(end, "dot0"), "valid_until", end.iso)
    label, value = Type(HEI, sheet.mm(2.9), INK), Type(HEI, sheet.mm(3.1), INK)
    office = f"重庆市公安局{person.district[:4]}分局"
    rows: tuple[tuple[float, str, list[Run]], ...] = (
        (41.6, "签发机关", [office]),
        (48.2, "有效期限", [written(begin, "dot0"), "-", until]),
    )
    for y, words, runs in rows:
        sheet.line_of(sheet.mm(19.5), sheet.mm(y), words, label)
        sheet.line_of(sheet.mm(35.5), sheet.mm(y), runs, value)
    return sheet


def _stamped(sheet: Sheet, box: Box, words: str) -> None:
    """A rectangular rubber stamp: plain red words in a frame."""
    red: RGB = (206, 40, 46)
    sheet.draw.rectangle(box, outline=red, width=5)
    kind = Type(HEI_BOLD, (box[3] - box[1]) * 0.5, red, 0.06)
    y = (box[1] + box[3]) / 2 + kind.size * 0.36
    sheet.line_of((box[0] + box[2]) / 2, y, words, kind, align="center")


@layout("id_card", "agency_checked_copy", MATINEE)
def checked_copy(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Both sides one above the other in the upper part of a sheet; below, that it was checked."""
    sheet = style.sheet(rng)
    grey, wide = rng.random() < 0.5, sheet.mm(rng.choice((86.0, 96.0)))
    y = sheet.mm(rng.uniform(30, 42))
    for part in (face(person, rng), back(person, rng)):
        left = (sheet.width - wide) / 2 + sheet.mm(rng.uniform(-3, 3))
        low = lay(sheet, part, left, y, wide, grey=grey)
        sheet.draw.rectangle((left, y, left + wide, low), outline=(150, 152, 156), width=2)
        y = low + sheet.mm(rng.uniform(8, 14))
    y += sheet.mm(8)
    left = sheet.mm(58)
    words = rng.choice(("与原件核对无误", "经核对与原件一致", "复印件与原件相符"))
    _stamped(sheet, (left, y, left + sheet.mm(66), y + sheet.mm(13)), words)
    kind = style.text(sheet, 1.1)
    (checker,) = distinct_names(rng, 1, person.name)
    end = sheet.line_of(left, y + sheet.mm(26), "核对人：", kind)
    sheet.sign(
        end + sheet.mm(2), y + sheet.mm(26), checker, style.pen(sheet, style.second_hand, 1.4)
    )
    day = months_later(Moment(2021, 3), rng.choice((-1, 0, 0)))
    when = written(
        Moment(day.year, day.month, rng.randint(3, 27)), rng.choice(("cn", "dot0", "dash"))
    )
    end = sheet.line_of(left, y + sheet.mm(39), "核对日期：", kind)
    sheet.write(
        end + sheet.mm(1), y + sheet.mm(39), when, style.pen(sheet, style.second_hand), hand=True
    )
    return [sheet]


@layout("id_card", "agency_on_notebook", MATINEE)
def on_notebook(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """The side with the portrait lying on a ruled notebook page, taken from above."""
    paper = rng.choice(((246, 243, 232), (240, 242, 244), (250, 248, 240)))
    sheet = Sheet(124, 92, rng, dpi=300, ground=paper)
    y = sheet.mm(rng.uniform(5, 9))
    while y < sheet.height:
        sheet.draw.line((0, y, sheet.width, y), (184, 200, 214), 3)
        y += sheet.mm(7.5)
    left, top = sheet.mm(rng.uniform(12, 24)), sheet.mm(rng.uniform(12, 22))
    wide = sheet.mm(92)
    high = wide * CARD[1] / CARD[0]
    for depth in range(9, 0, -1):
        tone = tuple(int(part * (1 - 0.03 * (10 - depth))) for part in paper)
        edge = (left + depth, top + depth, left + wide + depth, top + high + depth)
        sheet.draw.rounded_rectangle(edge, sheet.mm(3), fill=(tone[0], tone[1], tone[2]))
    lay(sheet, face(person, rng), left, top, wide, grey=False)
    return [sheet]
