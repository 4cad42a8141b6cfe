"""A copied ID card: both sides one below the other, what it is for written beside by hand."""

from random import Random

from sample_docs.generator.audition.credential_parts import INK
from sample_docs.generator.drawing.marks import put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG_BOLD
from sample_docs.generator.facts.dates import Moment, moment, written
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.tryout.laying import lay

SIDE = (89.0, 57.0)  # millimetres, a little more than the card


def _side(rng: Random, ground: RGB) -> Sheet:
    """One blank side of a card on its copy."""
    sheet = Sheet(*SIDE, rng, dpi=340)
    edge = (sheet.mm(1.7), sheet.mm(1.5), sheet.width - sheet.mm(1.7), sheet.height - sheet.mm(1.5))
    sheet.draw.rounded_rectangle(edge, sheet.mm(3), ground, (150, 154, 158), 3)
    return sheet


def _face(person: Applicant, rng: Random) -> Sheet:
    """The side with the portrait, wordings on a grid as cards have it."""
    sheet = _side(rng, (234, 240, 240))
    label, value = Type(HEI, sheet.mm(2.7), (72, 118, 150)), Type(HEI, sheet.mm(3.4), INK)
    x, y = sheet.mm(7), sheet.mm(11.5)
    iso = moment(person.birth).iso
    sheet.line_of(x, y, "姓名", label)
    sheet.line_of(x + sheet.mm(10), y, [Value(person.name, "name")], value.at(sheet.mm(3.8)))
    y += sheet.mm(7)
    sheet.line_of(x, y, "性别", label)
    sheet.line_of(x + sheet.mm(10), y, [Value(person.sex, "sex")], value)
    sheet.line_of(x + sheet.mm(20), y, "民族", label)
    sheet.line_of(x + sheet.mm(28), y, [Value(person.ethnicity, "ethnicity")], value)
    y += sheet.mm(7)
    sheet.line_of(x, y, "出生", label)
    at, day = x + sheet.mm(10), person.birth
    for number, unit in ((day.year, "年"), (day.month, "月"), (day.day, "日")):
        end = sheet.line_of(at, y, [Value(str(number), "birth_date", iso)], value)
        at = sheet.line_of(end + sheet.mm(1), y, unit, label) + sheet.mm(2)
    y += sheet.mm(7)
    sheet.line_of(x, y, "住址", label)
    box = (x + sheet.mm(10), y - sheet.mm(3.4), x + sheet.mm(46), y + sheet.mm(13))
    sheet.paragraph(box, [Value(person.address, "address")], value, leading=1.4)
    put_portrait(sheet, (sheet.mm(58), sheet.mm(8), sheet.mm(81), sheet.mm(38)), person.female)
    y = sheet.height - sheet.mm(7)
    sheet.line_of(x, y, "公民身份号码", label)
    number_type = Type(HEI_BOLD, sheet.mm(3.8), INK, 0.1)
    sheet.line_of(x + sheet.mm(22), y, [Value(person.id_number, "id_number")], number_type)
    return sheet


def _back(person: Applicant, rng: Random) -> Sheet:
    """The side with the authority and the period of validity."""
    sheet = _side(rng, (240, 238, 234))
    middle = sheet.width * 0.56
    head = Type(SONG_BOLD, sheet.mm(4.4), INK, 0.1)
    sheet.line_of(middle, sheet.mm(15), "中华人民共和国", head, align="center")
    sheet.line_of(middle, sheet.mm(24), "居民身份证", head.at(sheet.mm(5.6)), align="center")
    crest = (sheet.mm(9), sheet.mm(8), sheet.mm(24), sheet.mm(24))  # a blank, no emblem
    sheet.draw.ellipse(crest, outline=(196, 120, 104), width=4)
    label, value = Type(HEI, sheet.mm(2.8), INK), Type(HEI, sheet.mm(3.2), INK)
    start = Moment(rng.randint(2012, 2017), rng.randint(1, 12), rng.randint(1, 28))
    end = Moment(start.year + 20, start.month, start.day)
    until = Value(written(end, "dot0"), "valid_until", end.iso)
    x = sheet.mm(20)
    sheet.line_of(x, sheet.mm(42), "签发机关", label)
    office = f"重庆市公安局{person.district[:4]}分局"
    sheet.line_of(x + sheet.mm(15), sheet.mm(42), office, value)
    sheet.line_of(x, sheet.mm(49), "有效期限", label)
    sheet.line_of(x + sheet.mm(15), sheet.mm(49), [written(start, "dot0"), "-", until], value)
    return sheet


@layout("id_card", "handwritten_use", AUDITION)
def handwritten_use(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Both sides a little off each other on one page, use and signature by hand at the foot."""
    sheet = style.sheet(rng)
    grey, wide = rng.random() < 0.5, sheet.mm(rng.choice((92.0, 108.0)))
    parts = [_face(person, rng), _back(person, rng)]
    if rng.random() < 0.35:
        parts.reverse()
    y = sheet.mm(rng.uniform(26, 40))
    for part in parts:
        left = (sheet.width - wide) / 2 + sheet.mm(rng.uniform(-12, 12))
        y = lay(sheet, part, left, y, wide, grey=grey) + sheet.mm(rng.uniform(10, 20))
    pen = sheet.pen.at(sheet.pt(17))
    y += sheet.mm(10)
    left = sheet.mm(rng.uniform(28, 40))
    words = rng.choice(
        (
            "此复印件仅供申报社会工作督导库使用",
            "仅用于社工督导库推荐，他用无效",
            "与原件一致，仅供本次申报",
        )
    )
    sheet.write(left, y, words, pen, hand=True)
    y += sheet.mm(15)
    label = Type(KAI, sheet.pt(13), INK)
    end = sheet.line_of(left + sheet.mm(50), y, "本人签名：", label)
    sheet.sign(end + sheet.mm(2), y, person.name, pen)
    day = written(Moment(2021, 3, rng.randint(18, 30)), rng.choice(("dot", "cn")))
    sheet.write(left + sheet.mm(78), y + sheet.mm(13), day, pen, hand=True)
    return [sheet]
