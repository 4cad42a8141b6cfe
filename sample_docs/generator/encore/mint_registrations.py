"""Registration certificates: an open folder with a renewal record, a landscape sheet."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, LabelRow, below, fit_line
from sample_docs.generator.drawing.marks import put_code, put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG_BOLD
from sample_docs.generator.facts.achievements import Registration
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.people import LEVEL_TITLES
from sample_docs.generator.matinee.bearer_parts import day_of, folded, stamped_photo
from sample_docs.generator.matinee.letter_parts import centred
from sample_docs.generator.papers.ornament import border, glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, signed_off, song

COLOURS: tuple[RGB, ...] = ((34, 92, 84), (126, 40, 48), (40, 70, 126))
RULE = "依据《社会工作者职业水平证书登记办法》，经审查，持证人符合登记条件，准予登记。"


@layout("registration_certificate", "landscape_admission", ENCORE)
def landscape_admission(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: title and sentence over the width, portrait right of the entries, code, seal."""
    form = rng.choice(("cn", "cn0", "cn_gap"))
    sheet = Sheet(284, 200, rng, ground=(253, 252, 247))
    glow(sheet, rng.choice(((226, 238, 232), (246, 234, 220))), 0.5)
    colour = rng.choice(COLOURS)
    border(sheet, colour, 8, rng.choice(("double", "keys")))
    left, right, middle = sheet.mm(32), sheet.width - sheet.mm(32), sheet.width / 2
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(30), colour, 0.12)
    fit_line(sheet, (middle, sheet.mm(40)), "社会工作者登记证书", head, right - left, "center")
    body = Type(rng.choice((KAI, style.body)), sheet.pt(14), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(48), right), RULE, body, leading=1.7,
                        first_indent=2)  # fmt: skip
    photo = (right - sheet.mm(33), y + sheet.mm(6), right, y + sheet.mm(52))
    stamped_photo(sheet, photo, facts.female, facts.authority)
    rows: list[LabelRow] = [
        ("姓　　名：", [Value(facts.holder, "holder")]),
        ("性　　别：", ["女" if facts.female else "男"]),
        ("身份证号：", [facts.id_number]),
        ("登记级别：", [Value(LEVEL_TITLES[facts.level], "level", facts.level)]),
        ("登记证编号：", [Value(facts.number, "registration_number")]),
        ("水平证书管理号：", [facts.management_number]),
        ("首次登记时间：", [written(facts.first, form)]),
        ("有效期至：", [day_of(facts.valid_until, form, "valid_until")]),
    ]
    kinds = (song(sheet, 13), Type(KAI, sheet.pt(14), INK))
    ends_on(sheet, rows, (left + sheet.mm(6), y + sheet.mm(13)), photo[0] - sheet.mm(20), 10.6,
            kinds, 0.3)  # fmt: skip
    put_code(
        sheet, left + sheet.mm(138), sheet.mm(152), f"https://dj.example.com/{facts.number}", 22
    )
    signed_off(sheet, right - sheet.mm(28), sheet.mm(163), ["登记机关（盖章）", facts.authority],
               facts.authority, song(sheet, 12.5), 1.8)  # fmt: skip
    return [sheet]


@layout("registration_certificate", "leaf_and_renewal_grid", ENCORE)
def leaf_and_renewal_grid(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """An open folder: title, portrait and entries left; number, term and renewal grid right."""
    form = rng.choice(("dot0", "cn", "dash"))
    sheet = Sheet(256, 178, rng, ground=(252, 252, 246))
    fold, colour = folded(sheet), rng.choice(COLOURS)
    left, edge = sheet.mm(14), fold - sheet.mm(13)
    middle, half = (left + edge) / 2, sheet.mm(15)
    head = Type(rng.choice((HEI_BOLD, KAI, style.bold)), sheet.pt(22), colour, 0.12)
    fit_line(sheet, (middle, sheet.mm(27)), "社会工作者登记证", head, edge - left, "center")
    photo = (middle - half, sheet.mm(36), middle + half, sheet.mm(78))
    put_portrait(sheet, photo, facts.female)
    kinds = (Type(HEI, sheet.pt(11.5), FAINT), song(sheet, 13))
    rows: list[LabelRow] = [
        ("姓　　名", [Value(facts.holder, "holder")]),
        ("性　　别", ["女" if facts.female else "男"]),
        ("证件号码", [facts.id_number]),
        ("职业水平", [Value(LEVEL_TITLES[facts.level], "level", facts.level)]),
        ("登 记 号", [Value(facts.number, "registration_number")]),
    ]
    ends_on(sheet, rows, (left + sheet.mm(6), sheet.mm(93)), edge, 11.5, kinds, 1)
    small = song(sheet, 10.5, FAINT)
    fit_line(sheet, (left, sheet.mm(160)), f"职业水平证书管理号 {facts.management_number}", small,
             edge - left)  # fmt: skip
    start, right = fold + sheet.mm(13), sheet.width - sheet.mm(14)
    kind = song(sheet, 11.5)
    y = sheet.paragraph(below(sheet, start, sheet.mm(18), right), RULE, kind, leading=1.7,
                        first_indent=2)  # fmt: skip
    until = day_of(facts.valid_until, form, "valid_until")
    heads = ("登记类别", "登记日期", "有效期至")
    grid: list[Row] = [[Cell(text, align="center") for text in heads]]
    grid.append(centred(["登记", written(facts.first, form), until]))
    grid += [[Cell("") for _ in heads] for _ in range(3)]
    table = Table((2, 3, 3), grid, kind, least_row=11, colour=colour)
    y = table.put(sheet, start, y + sheet.mm(5), right - start)
    x = right - sheet.mm(30)
    signed_off(sheet, x, y + sheet.mm(26), ["登记机构", facts.authority], facts.authority, kind)
    return [sheet]
