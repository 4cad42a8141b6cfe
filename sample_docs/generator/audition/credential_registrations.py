"""Registration certificates: an electronic card on a telephone, a folder with a ruled grid."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, LabelRow, label_rows
from sample_docs.generator.audition.credential_screens import WHITE, phone_page
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Box, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import Registration
from sample_docs.generator.facts.dates import months_later, written
from sample_docs.generator.facts.people import LEVEL_TITLES
from sample_docs.generator.papers.ornament import border, glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style


def _level(facts: Registration, rng: Random) -> Value:
    return Value(rng.choice((facts.level, LEVEL_TITLES[facts.level])), "level", facts.level)


def _until(facts: Registration, form: str, *, hand: bool = False) -> Value:
    return Value(written(facts.valid_until, form), "valid_until", facts.valid_until.iso, hand=hand)


@layout("registration_certificate", "telephone_card", AUDITION)
def telephone_card(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """社会工作者登记证 as a telephone shows it: a coloured card, entries below, a code."""
    colour: RGB = rng.choice(((30, 108, 178), (20, 128, 112), (178, 52, 48)))
    sheet, y = phone_page(rng, rng.choice(("电子登记证", "我的登记证", "证照详情")))
    left, right = sheet.mm(7), sheet.width - sheet.mm(7)
    card = (left, y, right, y + sheet.mm(50))
    sheet.draw.rounded_rectangle(card, sheet.mm(3), colour)
    title = Type(HEI_BOLD, sheet.pt(16), WHITE)
    sheet.line_of(left + sheet.mm(6), y + sheet.mm(13), "社会工作者登记证", title)
    photo = (right - sheet.mm(29), y + sheet.mm(8), right - sheet.mm(6), y + sheet.mm(40))
    put_portrait(sheet, photo, facts.female)
    name = Type(HEI, sheet.pt(15), WHITE)
    sheet.line_of(left + sheet.mm(6), y + sheet.mm(28), [Value(facts.holder, "holder")], name)
    small = Type(HEI, sheet.pt(9.5), WHITE)
    sex = "女" if facts.female else "男"
    level: list[Run] = [_level(facts, rng), f"　{sex}"]
    sheet.line_of(left + sheet.mm(6), y + sheet.mm(36), level, small)
    number: list[Run] = ["登记证编号 ", Value(facts.number, "registration_number")]
    sheet.line_of(left + sheet.mm(6), y + sheet.mm(45), number, small)
    y = card[3] + sheet.mm(12)
    form = rng.choice(("dash", "dot0", "cn0"))
    masked = f"{facts.id_number[:6]}********{facts.id_number[-4:]}"
    rows: list[LabelRow] = [
        ("证件号码", [masked]),
        ("职业水平证书管理号", [facts.management_number]),
        ("初次登记时间", [written(facts.first, form)]),
        ("登记有效期至", [_until(facts, form)]),
        ("登记状态", ["有效"]),
        ("登记机关", [facts.authority]),
    ]
    label, value = Type(HEI, sheet.pt(9.5), FAINT), Type(HEI, sheet.pt(10), INK)
    start = y
    y = label_rows(sheet, rows, (left, y), left + sheet.mm(38), 10.5, (label, value))
    for index in range(len(rows)):
        rule = start + sheet.mm(10.5 * index + 3.6)
        sheet.draw.line((left, rule, right, rule), (226, 228, 232), 2)
    put_seal(sheet, Seal(facts.authority, diameter=28), right - sheet.mm(18), y - sheet.mm(4))
    middle = sheet.width / 2
    link = f"https://dj.example.com/q/{facts.number}"
    put_code(sheet, middle - sheet.mm(14), y + sheet.mm(12), link, 28)
    note = "扫一扫，核验登记信息"
    sheet.line_of(middle, y + sheet.mm(46), note, label, align="center")
    return [sheet]


@layout("registration_certificate", "ruled_folder", AUDITION)
def ruled_folder(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """A folder opened flat: rules on its use at the left, a filled-in grid at the right."""
    hand = style.short_by_hand
    form = rng.choice(("cn", "dot", "cn0")) if hand else rng.choice(("cn", "cn_gap", "dot0"))
    sheet = Sheet(246, 172, rng, ground=(249, 250, 246))
    sheet.pen = style.pen(sheet).at(sheet.pt(13.5))
    glow(sheet, (232, 240, 244), 0.5)
    border(sheet, (70, 96, 140), 6, "double")
    fold = sheet.width * 0.42
    sheet.draw.line((fold, sheet.mm(10), fold, sheet.height - sheet.mm(10)), (180, 184, 190), 3)
    head = Type(KAI, sheet.pt(16), INK, 0.4)
    sheet.line_of(fold / 2, sheet.mm(28), "须　知", head, align="center")
    rules = (
        "一、本证是社会工作者依法登记的凭证，由持证人妥善保管，不得转借、涂改。",
        "二、登记每三年一次，期满前三个月内向登记机构申请再登记。",
        "三、持证人应当按照规定参加继续教育。",
        "四、变更工作单位的，应当在三十日内办理变更手续。",
    )
    body, y = Type(SONG, sheet.pt(10.5), INK), sheet.mm(38)
    for rule in rules:
        box = (sheet.mm(16), y, fold - sheet.mm(10), float(sheet.height))
        y = sheet.paragraph(box, rule, body, leading=1.75, first_indent=2)
    first = written(facts.first, "cn")
    again = months_later(facts.first, 36)
    sheet.line_of(sheet.mm(16), y + sheet.mm(10), f"首次登记：{first}", body)
    if again < facts.valid_until.month_only:
        line = f"再次登记：{written(again, 'cn')}　（已核）"
        sheet.line_of(sheet.mm(16), y + sheet.mm(19), line, body)
    left = fold + sheet.mm(10)
    width = sheet.width - left - sheet.mm(14)
    title = Type(SONG_BOLD, sheet.pt(20), (40, 66, 120), 0.15)
    words = rng.choice(("社会工作者登记证书", "社会工作者登记证"))
    sheet.line_of(left + width / 2, sheet.mm(27), words, title, align="center")
    kind, label = Type(SONG, sheet.pt(11.5), INK), Type(HEI, sheet.pt(10), INK)

    def photo(page: Sheet, box: Box) -> None:
        pad = page.mm(2)
        put_portrait(page, (box[0] + pad, box[1] + pad, box[2] - pad, box[3] - pad), facts.female)

    def pair(text: str, value: Value, columns: int) -> list[Cell]:
        entry = Value(value.text, value.name, value.value, hand=hand)
        return [Cell(text, kind=label, align="center"), Cell([entry], columns)]

    number = Value(facts.number, "registration_number")
    rows: list[Row] = [
        [*pair("姓　名", Value(facts.holder, "holder"), 1), Cell("", rows=3, extra=photo)],
        pair("性　别", Value("女" if facts.female else "男"), 1),
        pair("级　别", _level(facts, rng), 1),
        pair("身份证号", Value(facts.id_number), 2),
        pair("证书管理号", Value(facts.management_number), 2),
        pair(rng.choice(("登记编号", "登记号")), number, 2),
        pair("有效期限至", _until(facts, form), 2),
    ]
    table = Table([1.25, 2.5, 1.4], rows, kind, rule=2, colour=(70, 96, 140), least_row=12.5)
    y = table.put(sheet, left, sheet.mm(34), width)
    x = left + width - sheet.mm(32)
    sheet.line_of(x, y + sheet.mm(15), f"登记机构（章）　{facts.authority}", body, align="center")
    put_seal(sheet, Seal(facts.authority, diameter=33), x + sheet.mm(6), y + sheet.mm(13))
    return [sheet]
