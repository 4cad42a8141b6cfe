"""Registration certificates: an upright sheet in ruled lines, a card's two faces on one page."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, LabelRow, below, fit_line
from sample_docs.generator.drawing.marks import put_code, put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import Registration
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.people import LEVEL_TITLES
from sample_docs.generator.matinee.bearer_parts import day_of
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.practice.pages import stamp
from sample_docs.generator.soiree.seal_parts import (
    ends_on,
    leaf,
    rules_between,
    signed_off,
    song,
)

RULES = (
    "1. 持证人应当遵守社会工作者职业道德，接受登记管理和继续教育。",
    "2. 登记有效期三年，有效期届满前应办理再登记，逾期本证失效。",
    "3. 本证不得涂改、转借，遗失应及时补办。",
)


@layout("registration_certificate", "ruled_to_the_right", SOIREE)
def ruled_to_the_right(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """Upright: sentence of admission under the title, entries flush right over hair lines."""
    form = rng.choice(("cn", "cn0", "cn_gap", "dash"))
    sheet = Sheet(206, 288, rng, ground=(253, 253, 250))
    waves(sheet, rng.choice(((230, 236, 246), (242, 232, 222))), strength=0.3, pitch_mm=6)
    colour: RGB = rng.choice(((30, 84, 130), (136, 44, 48)))
    border(sheet, colour, 10, rng.choice(("beads", "scallops")))
    left, right, middle = sheet.mm(32), sheet.width - sheet.mm(32), sheet.width / 2
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(29), colour, 0.1)
    words = rng.choice(("社会工作者登记证书", "社会工作者登记证"))
    fit_line(sheet, (middle, sheet.mm(52)), words, head, right - left, "center")
    number: list[Run] = ["登记证号：", Value(facts.number, "registration_number")]
    sheet.line_of(middle, sheet.mm(63), number, song(sheet, 12), align="center")
    half = sheet.mm(15.5)
    put_portrait(sheet, (middle - half, sheet.mm(72), middle + half, sheet.mm(115)), facts.female)
    body = Type(KAI, sheet.pt(13.5), INK)
    text = "根据《社会工作者职业水平证书登记办法》，经审核，准予登记，特发此证。"
    y = sheet.paragraph(below(sheet, left, sheet.mm(122), right), text, body, leading=1.7,
                        first_indent=2)  # fmt: skip
    until = day_of(facts.valid_until, form, "valid_until")
    level = Value(LEVEL_TITLES[facts.level], "level", facts.level)
    rows: list[LabelRow] = [
        ("持证人姓名", [Value(facts.holder, "holder")]),
        ("性别", ["女" if facts.female else "男"]),
        ("公民身份号码", [facts.id_number]),
        ("职业水平等级", [level]),
        ("职业水平证书管理号", [facts.management_number]),
        ("首次登记日期", [written(facts.first, form)]),
        ("登记有效期至", [until]),
    ]
    kinds = (Type(HEI, sheet.pt(11.5), FAINT), song(sheet, 13))
    y = rules_between(sheet, rows, (left, y + sheet.mm(9)), right, 11.4, kinds)
    x = right - sheet.mm(36)
    signed_off(sheet, x, sheet.height - sheet.mm(38), ["登记机构（盖章）", facts.authority],
               facts.authority, song(sheet, 12.5), 1.7)  # fmt: skip
    return [sheet]


@layout("registration_certificate", "card_faces", SOIREE)
def card_faces(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """Both faces of a card, copied one above the other onto a page."""
    form = rng.choice(("dot0", "dash", "cn"))
    sheet = Sheet(210, 297, rng)
    colour: RGB = rng.choice(((28, 104, 112), (150, 56, 44), (56, 72, 130)))
    red, green, blue = (255 - (255 - part) // 9 for part in colour)
    left, right = sheet.mm(34), sheet.width - sheet.mm(34)
    front = (left, sheet.mm(34), right, sheet.mm(128))
    inner = leaf(sheet, front, colour, (red, green, blue))
    middle = (inner[0] + inner[2]) / 2
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(21), colour, 0.1)
    y = inner[1] + sheet.mm(7)
    fit_line(sheet, (middle, y), "社会工作者登记证", head, inner[2] - inner[0], "center")
    photo = (inner[2] - sheet.mm(27), y + sheet.mm(9), inner[2], y + sheet.mm(46))
    put_portrait(sheet, photo, facts.female)
    level = rng.choice((facts.level, LEVEL_TITLES[facts.level]))
    rows: list[LabelRow] = [
        ("姓　　名", [Value(facts.holder, "holder")]),
        ("级　　别", [Value(level, "level", facts.level)]),
        ("登记编号", [Value(facts.number, "registration_number")]),
        ("有效期至", [day_of(facts.valid_until, form, "valid_until")]),
    ]
    kinds = (Type(HEI, sheet.pt(12), FAINT), Type(SONG, sheet.pt(14), INK))
    ends_on(sheet, rows, (inner[0], y + sheet.mm(18)), photo[0] - sheet.mm(5), 13.5, kinds, 1)
    back = (left, sheet.mm(150), right, sheet.mm(244))
    inner = leaf(sheet, back, colour)
    rows = [
        ("身份证号：", [facts.id_number]),
        ("水平证书管理号：", [facts.management_number]),
        ("首次登记：", [written(facts.first, form)]),
        ("登记机关：", [facts.authority]),
    ]
    small = song(sheet, 12)
    y = ends_on(sheet, rows, (inner[0], inner[1] + sheet.mm(4)), inner[2], 8.6, (small, small), 0.2)
    edge = inner[2] - sheet.mm(28)
    sheet.paragraph(below(sheet, inner[0], y, edge), "\n".join(RULES),
                    song(sheet, 10.5, FAINT), leading=1.6)  # fmt: skip
    put_code(
        sheet, edge + sheet.mm(4), y + sheet.mm(2), f"https://sg.example.com/{facts.number}", 22
    )
    stamp(sheet, facts.authority, inner[2] - sheet.mm(52), back[3] - sheet.mm(16), 4)
    return [sheet]
