"""Registration certificates and an ID card's copy: a registry's upright leaf with its renewals, a
landscape certificate, both sides of a card beside a box of words."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
)
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Text, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI
from sample_docs.generator.facts.achievements import Registration
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.people import LEVEL_TITLES, Applicant
from sample_docs.generator.held_out.amber_parts import heading, parchment, photo_box
from sample_docs.generator.matinee.agency_identity import back, face
from sample_docs.generator.matinee.bearer_parts import day_of, stamped_photo
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.soiree.seal_parts import ends_on, rules_between, signed_off, song
from sample_docs.generator.tryout.laying import lay

PURPOSES = (
    "本复印件仅用于社会工作督导库人选推荐",
    "仅限社会工作督导库人选推荐使用",
    "限办理督导库人选推荐事项，复印无效",
)


def _level(facts: Registration) -> Value:
    return Value(LEVEL_TITLES[facts.level], "level", facts.level)


def _admits(facts: Registration) -> str:
    return (
        f"持证人已取得{LEVEL_TITLES[facts.level]}职业水平证书，经审核符合《社会工作者职业水平证书"
        "登记办法》规定的条件，准予登记。"
    )


@layout("registration_certificate", "amber_leaf_with_renewals", HELD_OUT)
def leaf_with_renewals(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """Upright: entries beside the portrait, admission, registry's seal; a grid for renewals."""
    form = rng.choice(("cn", "cn0", "dot0"))
    sheet, colour = parchment((184, 260), rng, 7, ("double", "beads"))
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    heading(sheet, style, "社会工作者登记证书", (middle, sheet.mm(36)), 27, right - left, colour,
            0.12)  # fmt: skip
    number = Value(facts.number, "registration_number")
    fit_line(sheet, (middle, sheet.mm(47)), ["登记编号：", number], song(sheet, 11.5), right - left,
             "center")  # fmt: skip
    photo = photo_box(right - sheet.mm(31), sheet.mm(58), sheet, 30)
    stamped_photo(sheet, photo, facts.female, "登记专用", 22)
    kinds = (song(sheet, 12), Type(KAI, sheet.pt(13.5), INK))
    rows: list[LabelRow] = [
        ("姓　　名：", [Value(facts.holder, "holder")]),
        ("性　　别：", ["女" if facts.female else "男"]),
        ("级　　别：", [_level(facts)]),
    ]
    start = left + sheet.mm(2)
    y = ends_on(sheet, rows, (start, sheet.mm(68)), photo[0] - sheet.mm(4), 13, kinds, 0.2)
    rows = [
        ("身份证号：", [facts.id_number]),
        ("管 理 号：", [facts.management_number]),
        ("登记日期：", [written(facts.first, form)]),
        ("有效期至：", [day_of(facts.valid_until, form, "valid_until")]),
    ]
    y = ends_on(sheet, rows, (start, y + sheet.mm(1)), right, 12, kinds, 0.2)
    body = Type(rng.choice((KAI, style.body)), sheet.pt(12.5), INK)
    y = sheet.paragraph(below(sheet, left, y - sheet.mm(4), right), _admits(facts), body,
                        leading=1.75, first_indent=2)  # fmt: skip
    signed_off(sheet, right - sheet.mm(38), y + sheet.mm(19), ["登记机关（盖章）", facts.authority],
               facts.authority, song(sheet, 12), 2)  # fmt: skip
    heads = ("再登记日期", "有效期限", "继续教育", "登记机关")
    small = Type(HEI, sheet.pt(9.5), FAINT)
    grid: list[Row] = [[Cell(words, align="center", kind=small) for words in heads]]
    grid += [[Cell("", least=10) for _ in heads] for _ in range(2)]
    table = Table((1, 1, 1, 1), grid, small, colour=colour, rule=2)
    table.put(sheet, left, sheet.height - sheet.mm(47), right - left)
    return [sheet]


@layout("registration_certificate", "amber_wide_certificate", HELD_OUT)
def wide_certificate(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: portrait and number left, entries on hair lines right, admission below them."""
    form = rng.choice(("cn", "cn0", "dash"))
    sheet, colour = parchment((262, 194), rng, 7, ("scallops", "keys", "double"))
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(24), sheet.width / 2
    words = rng.choice(("社会工作者登记证书", "社会工作者登记证"))
    heading(sheet, style, words, (middle, sheet.mm(34)), 29, right - left, colour, 0.15)
    photo = photo_box(left + sheet.mm(10), sheet.mm(48), sheet, 34)
    stamped_photo(sheet, photo, facts.female, "社会工作者登记", 25)
    axis = (photo[0] + photo[2]) / 2
    kind = song(sheet, 12)
    sheet.line_of(axis, photo[3] + sheet.mm(18), "登记证号", kind, align="center")
    number = Value(facts.number, "registration_number")
    fit_line(sheet, (axis, photo[3] + sheet.mm(26)), [number], kind, sheet.mm(54), "center")
    start = photo[2] + sheet.mm(22)
    kinds = (Type(HEI, sheet.pt(11.5), FAINT), Type(KAI, sheet.pt(14), INK))
    rows: list[LabelRow] = [
        ("持证人", [Value(facts.holder, "holder"), "　（", "女" if facts.female else "男", "）"]),
        ("身份证件号码", [facts.id_number]),
        ("职业水平证书管理号", [facts.management_number]),
        ("登记级别", [_level(facts)]),
        ("首次登记", [written(facts.first, form)]),
        ("有效期至", [day_of(facts.valid_until, form, "valid_until")]),
    ]
    y = rules_between(sheet, rows, (start, sheet.mm(54)), right, 11.6, kinds)
    body = Type(rng.choice((KAI, style.body)), sheet.pt(12.5), INK)
    y = sheet.paragraph(below(sheet, start, y - sheet.mm(3), right), _admits(facts), body,
                        leading=1.7, first_indent=2)  # fmt: skip
    lines: list[Text] = [facts.authority, "（登记机构章）"]
    signed_off(sheet, right - sheet.mm(36), max(y + sheet.mm(14), sheet.mm(150)), lines,
               facts.authority, kind, 1.8)  # fmt: skip
    return [sheet]


@layout("id_card", "amber_beside_box", HELD_OUT)
def beside_box(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """Both sides at the left of a sheet, a ruled box at the right saying what the copy is for."""
    sheet = style.sheet(rng)
    grey, wide = rng.random() < 0.5, sheet.mm(rng.choice((86.0, 92.0)))
    left, top = sheet.mm(rng.uniform(16, 22)), sheet.mm(rng.uniform(38, 56))
    low = lay(sheet, face(person, rng), left, top, wide, grey=grey)
    low = lay(sheet, back(person, rng), left, low + sheet.mm(rng.uniform(9, 16)), wide, grey=grey)
    start, right = left + wide + sheet.mm(10), sheet.width - sheet.mm(18)
    kind = style.text(sheet, 1.15)
    day = Moment(2021, 3, rng.randint(17, 30))
    words: list[Row] = [
        [Cell("复印件用途", align="center", kind=style.strong(sheet, 1.1), least=12)],
        [Cell([Value(rng.choice(PURPOSES), hand=style.short_by_hand)], leading=1.7, least=34)],
        [Cell(["本人签名：", style.signed(sheet, person.name, style.hand)], least=20)],
        [Cell(["日期：", Value(written(day, "cn"), hand=style.short_by_hand)], least=14)],
    ]
    Table((1,), words, kind, rule=style.rule, colour=style.colour).put(
        sheet, start, top, right - start
    )
    return [sheet]
