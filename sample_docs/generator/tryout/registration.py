"""Registration certificates: a landscape sentence, and a page of a booklet."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.achievements import Registration
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.facts.people import LEVEL_TITLES
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style

INK: RGB = (32, 32, 36)


@layout("registration_certificate", "plate", TRYOUT)
def plate(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """A landscape certificate: a sentence on the registration, numbers below it, code and seal."""
    form = rng.choice(("cn", "cn0", "han"))
    sheet = Sheet(262, 184, rng, ground=(249, 251, 252))
    waves(sheet, (208, 222, 232), strength=0.3, pitch_mm=7)
    border(sheet, rng.choice(((38, 92, 128), (110, 92, 52))), 8, rng.choice(("keys", "double")))
    middle, left = sheet.width / 2, sheet.mm(28)
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(29), (24, 74, 112), 0.1)
    words = rng.choice(("社会工作者登记证书", "社会工作者登记证"))
    sheet.line_of(middle, sheet.mm(38), words, title, align="center")
    right = sheet.width - left
    photo = (right - sheet.mm(29), sheet.mm(50), right, sheet.mm(90))
    put_portrait(sheet, photo, facts.female)
    body = Type(rng.choice((SONG, KAI)), sheet.pt(14.5), INK)
    sex = "女" if facts.female else "男"
    level = rng.choice((facts.level, LEVEL_TITLES[facts.level]))
    until = Value(written(facts.valid_until, form), "valid_until", facts.valid_until.iso)
    text: list[Run] = [Value(facts.holder, "holder"), f"（{sex}，身份证号码{facts.id_number}）"]
    text += ["已取得社会工作者职业水平证书，级别为", Value(level, "level", facts.level)]
    text += ["，经审核准予登记，登记有效期至", until, "。"]
    box = (left, sheet.mm(50), photo[0] - sheet.mm(10), float(sheet.height))
    sheet.paragraph(box, text, body, leading=1.95, first_indent=2)
    small = Type(SONG, sheet.pt(11.5), INK)
    lines: tuple[list[Run], ...] = (
        ["登记号　　", Value(facts.number, "registration_number")],
        [f"职业水平证书管理号　　{facts.management_number}"],
        [f"首次登记　　{written(facts.first, form)}"],
    )
    y = sheet.mm(116)
    for line in lines:
        sheet.line_of(left, y, line, small)
        y += sheet.mm(9)
    put_code(sheet, left, y, f"https://dj.example.com/{facts.number}", 20)
    x = sheet.width - sheet.mm(66)
    sheet.line_of(x, sheet.mm(148), f"登记机关：{facts.authority}", small, align="center")
    put_seal(sheet, Seal(facts.authority, diameter=39), x, sheet.mm(146))
    return [sheet]


@layout("registration_certificate", "booklet_page", TRYOUT)
def booklet_page(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """One upright page of a small booklet: portrait on top, entries over ruled lines below it."""
    form = rng.choice(("cn", "dot0", "cn_gap"))
    sheet = Sheet(120, 168, rng, ground=(249, 251, 249), dpi=210)
    border(sheet, (70, 120, 110), 5, "double")
    middle, left = sheet.width / 2, sheet.mm(15)
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(17), (30, 90, 84), 0.1)
    sheet.line_of(middle, sheet.mm(19), "社会工作者登记证", title, align="center")
    photo = (middle - sheet.mm(12), sheet.mm(25), middle + sheet.mm(12), sheet.mm(58))
    put_portrait(sheet, photo, facts.female)
    level = rng.choice((facts.level, LEVEL_TITLES[facts.level]))
    until = Value(written(facts.valid_until, form), "valid_until", facts.valid_until.iso)
    kind = Type(rng.choice((SONG, HEI)), sheet.pt(10.5), INK)
    rows: tuple[tuple[str, list[Run]], ...] = (
        ("姓名", [Value(facts.holder, "holder")]),
        ("级别", [Value(level, "level", facts.level)]),
        ("身份证号", [facts.id_number]),
        ("登记证书编号", [Value(facts.number, "registration_number")]),
        ("管理号", [facts.management_number]),
        ("初次登记", [written(facts.first, form)]),
        ("有效期限", ["至", until]),
    )
    y, right = sheet.mm(70), sheet.width - left
    for label, value in rows:
        sheet.line_of(left, y, label, kind)
        sheet.line_of(left + sheet.mm(30), y, value, kind)
        under = y + sheet.mm(2)
        sheet.draw.line((left + sheet.mm(28), under, right, under), (150, 160, 158), 2)
        y += sheet.mm(9.6)
    x = sheet.width - sheet.mm(40)
    sheet.line_of(x, y + sheet.mm(10), facts.authority, kind, align="center")
    put_seal(sheet, Seal(facts.authority, diameter=30), x, y + sheet.mm(9))
    sheet.line_of(left, sheet.height - sheet.mm(9), f"第{han_number(1)}页", kind.at(sheet.pt(8)))
    return [sheet]
