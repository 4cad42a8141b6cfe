"""Level certificates: a ruled booklet, two single sheets, a certificate kept on a telephone."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    label_rows,
    sealed_names,
)
from sample_docs.generator.audition.credential_screens import phone_page
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Box, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.people import LevelCertificate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.tryout.level_papers import MINISTRIES, Entries

TITLE = "社会工作者职业水平证书"
TWIN = (
    "This is to certify that the bearer of the Certificate has passed the national examination "
    "organized by the Chinese government departments and has obtained qualifications for "
    "Social Worker."
)


def _booklet(facts: LevelCertificate) -> bool:
    return facts.approved.year < 2019


@layout("level_certificate", "gridded_booklet", PREVIEW, accepts=_booklet)
def gridded_booklet(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An open booklet: statement, both seals and the serial left; a grid on the bearer right."""
    e = Entries(facts, rng, rng.choice(("cn", "cn0", "cn_gap", "dot0")))
    sheet = Sheet(244, 172, rng, ground=(250, 249, 243))
    tint: RGB = rng.choice(((222, 230, 216), (216, 226, 238), (240, 222, 216)))
    waves(sheet, tint, strength=0.3, pitch_mm=5)
    fold = sheet.width / 2
    for shade, reach in (((206, 202, 194), 5), ((170, 166, 160), 2)):
        sheet.draw.rectangle((fold - reach, 0, fold + reach, sheet.height), fill=shade)
    left, right = sheet.mm(16), fold - sheet.mm(15)
    body = Type(rng.choice((KAI, SONG)), sheet.pt(13), INK)
    words = "本证书由中华人民共和国人力资源和社会保障部、民政部批准颁发。"
    words += "它表明持证人通过国家统一组织的考试，取得社会工作者相应级别的职业水平。"
    y = sheet.paragraph(below(sheet, left, sheet.mm(24), right), words, body, leading=1.75,
                        first_indent=2)  # fmt: skip
    twin = Type(SONG, sheet.pt(8.5), FAINT)
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(3), right), TWIN, twin, leading=1.45)
    low = max(y + sheet.mm(26), sheet.mm(112))
    places = [(left + (right - left) * part, low) for part in (0.25, 0.76)]
    sealed_names(sheet, MINISTRIES, places, Type(SONG, sheet.pt(9.5), INK), 34)
    number: list[Run] = [rng.choice(("编号：No. ", "编　号　No.")), e.serial]
    sheet.line_of(left, sheet.height - sheet.mm(14), number, Type(SONG, sheet.pt(11), INK))
    left, width = fold + sheet.mm(13), fold - sheet.mm(27)
    title = Type(style.bold, sheet.pt(17), (36, 48, 92), 0.06)
    fit_line(sheet, (left + width / 2, sheet.mm(22)), TITLE, title, width, "center")

    def photo(page: Sheet, box: Box) -> None:
        inset = page.mm(2)
        middle, high = (box[0] + box[2]) / 2, box[3] - box[1] - 2 * inset
        half = min(high * 0.36, (box[2] - box[0]) / 2 - inset)
        frame = (middle - half, box[1] + inset, middle + half, box[3] - inset)
        put_portrait(page, frame, facts.female)
        put_seal(page, Seal("资格考试办公室", shape="embossed", diameter=24), frame[2], frame[3])

    small = Type(HEI, sheet.pt(9.5), FAINT)
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(11.5), INK)

    def pair(label: str, value: Value, columns: int = 1) -> list[Cell]:
        return [Cell(label, kind=small, align="center"), Cell([value], columns)]

    rows: list[Row] = [
        [*pair("姓名\nFull Name", e.holder), Cell("", rows=4, extra=photo)],
        pair("性别\nSex", e.sex),
        pair("出生年月\nDate of Birth", e.birth),
        pair("级别\nLevel", e.title),
        pair("管理号\nFile No.", e.number, 2),
        pair("批准日期\nApproval Date", e.approved, 2),
        pair("签发日期\nIssued on", e.issued, 2),
    ]
    grid = Table([1.35, 1.9, 1.5], rows, kind, rule=2, colour=(92, 98, 124), least_row=14,
                 leading=1.3)  # fmt: skip
    y = grid.put(sheet, left, sheet.mm(30), width)
    end = sheet.line_of(left, y + sheet.mm(12), "持证人签名 Signature of the Bearer：", small)
    sheet.sign(end + sheet.mm(2), y + sheet.mm(13), facts.holder, style.pen(sheet).at(sheet.pt(15)))
    return [sheet]


@layout("level_certificate", "portrait_upper_left", PREVIEW)
def portrait_upper_left(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An upright sheet: portrait left of the entries, the sentence below, ministries one by one."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn0", "cn", "cn_gap")))
    sheet = Sheet(210, 297, rng, ground=(254, 253, 250))
    tint: RGB = rng.choice(((222, 236, 232), (244, 232, 210), (226, 230, 246)))
    glow(sheet, tint, 0.6)
    border(sheet, rng.choice(((32, 92, 110), (146, 108, 44), (140, 40, 46))), 12, "double")
    middle, left = sheet.width / 2, sheet.mm(30)
    right = sheet.width - left
    title = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(25), (132, 26, 32), 0.1)
    over = Type(KAI, sheet.pt(15), INK, 0.3)
    sheet.line_of(middle, sheet.mm(42), "中华人民共和国", over, align="center")
    words = rng.choice((TITLE, TITLE, "社会工作者职业资格证书"))
    fit_line(sheet, (middle, sheet.mm(57)), words, title, right - left, "center")
    photo = (left, sheet.mm(80), left + sheet.mm(35), sheet.mm(129))
    put_portrait(sheet, photo, facts.female)
    label, value = Type(SONG, sheet.pt(13), INK), Type(SONG_BOLD, sheet.pt(13), INK)
    rows: list[LabelRow] = [
        ("姓　　名：", [e.holder]),
        ("证件号码：", [e.id_number]),
        ("性　　别：", [e.sex]),
        ("出生年月：", [e.birth]),
        ("级　　别：", [rng.choice((e.level, e.title))]),
        ("批准日期：", [e.approved]),
    ]
    x = photo[2] + sheet.mm(14)
    y = label_rows(sheet, rows, (x, sheet.mm(84)), x + sheet.mm(27), 10.6, (label, value))
    body = Type(KAI, sheet.pt(15), INK)
    text = "本证书由人力资源和社会保障部、民政部批准颁发，表明持证人通过国家统一组织的考试，"
    text += "取得社会工作者职业水平。"
    box = below(sheet, left, y + sheet.mm(8), right)
    sheet.paragraph(box, text, body, leading=1.9, first_indent=2)
    foot = sheet.mm(216)
    put_code(sheet, left, foot - sheet.mm(6), f"https://rz.example.com/{e.number.text}", 26)
    note = Type(HEI, sheet.pt(8.5), FAINT)
    sheet.line_of(left, foot + sheet.mm(26), "扫描二维码核验证书", note)
    unit = Type(SONG, sheet.pt(13), INK)
    places = [(right - sheet.mm(42), foot + sheet.mm(drop)) for drop in (-9, 29)]
    sealed_names(sheet, MINISTRIES, places, unit, 37)
    sheet.line_of(right - sheet.mm(42), foot + sheet.mm(42), [e.issued], unit, align="center")
    last = sheet.height - sheet.mm(24)
    small = Type(SONG, sheet.pt(11.5), INK)
    sheet.line_of(right, last, ["管理号：", e.number], small, align="right")
    return [sheet]


@layout("level_certificate", "statement_first", PREVIEW)
def statement_first(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """A landscape sheet: sentence under the title, entries in two columns, portrait right."""
    e = Entries(facts, rng, rng.choice(("cn", "cn0", "dot0", "dash")))
    sheet = Sheet(276, 196, rng, ground=(252, 252, 247))
    waves(sheet, rng.choice(((232, 222, 206), (214, 230, 226))), strength=0.35, pitch_mm=6.5)
    border(sheet, rng.choice(((120, 84, 40), (34, 88, 80))), 7, rng.choice(("beads", "scallops")))
    left, right, middle = sheet.mm(26), sheet.width - sheet.mm(26), sheet.width / 2
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(29), (150, 28, 30), 0.14)
    fit_line(sheet, (middle, sheet.mm(40)), TITLE, title, right - left, "center")
    body = Type(SONG, sheet.pt(13.5), INK)
    text = "兹证明持证人参加全国社会工作者职业水平考试，成绩合格，具备相应的职业水平，"
    text += "本证书在全国范围内有效。"
    y = sheet.paragraph(below(sheet, left, sheet.mm(50), right), text, body, leading=1.8,
                        first_indent=2)  # fmt: skip
    photo = (right - sheet.mm(33), y + sheet.mm(7), right, y + sheet.mm(52))
    put_portrait(sheet, photo, facts.female)
    label, value = Type(HEI, sheet.pt(11.5), FAINT), Type(KAI, sheet.pt(14), INK)
    columns: tuple[list[LabelRow], list[LabelRow]] = (
        [("姓名", [e.holder]), ("出生年月", [e.birth]), ("级别", [e.title]),
         ("批准日期", [e.approved])],
        [("性别", [e.sex]), ("证件号码", [e.id_number]), ("管理号", [e.number]),
         ("签发日期", [e.issued])],
    )  # fmt: skip
    for x, rows in zip((left, left + sheet.mm(78)), columns, strict=True):
        start = (x, y + sheet.mm(13))
        number = [row for row in rows if row[0] == "管理号"]
        if number:  # numbers of old booklets run to thirty digits
            room = photo[0] - sheet.mm(6) - x - sheet.mm(24)
            value = value.at(min(value.size, value.size * room / value.width(e.number.text)))
        label_rows(sheet, rows, start, x + sheet.mm(24), 12, (label, value))
    low = sheet.height - sheet.mm(40)
    places = [(middle - sheet.mm(52), low), (middle + sheet.mm(52), low)]
    sealed_names(sheet, MINISTRIES, places, Type(SONG, sheet.pt(12), INK), 38)
    serial: list[Run] = ["No.", e.serial]
    sheet.line_of(right, sheet.height - sheet.mm(18), serial, label, align="right")
    return [sheet]


@layout("level_certificate", "telephone_wallet", PREVIEW)
def telephone_wallet(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """The certificate as a telephone's wallet of papers shows it: portrait, rows, a code."""
    e = Entries(facts, rng, rng.choice(("cn0", "dash", "dot0")))
    sheet, y = phone_page(rng, rng.choice(("我的证书", "职业资格证书", "证书详情")), 212)
    left, right, middle = sheet.mm(9), sheet.width - sheet.mm(9), sheet.width / 2
    colour: RGB = rng.choice(((176, 44, 40), (24, 96, 160)))
    sheet.draw.rectangle((left, y, right, y + sheet.mm(14)), fill=colour)
    head = Type(HEI_BOLD, sheet.pt(13.5), (255, 255, 255))
    fit_line(sheet, (middle, y + sheet.mm(9.2)), TITLE, head, right - left - sheet.mm(8), "center")
    photo = (right - sheet.mm(27), y + sheet.mm(20), right - sheet.mm(2), y + sheet.mm(54))
    put_portrait(sheet, photo, facts.female)
    label, value = Type(HEI, sheet.pt(9), FAINT), Type(HEI, sheet.pt(11), INK)
    y += sheet.mm(24)
    entries = (
        ("姓名", e.holder), ("性别", e.sex), ("出生年月", e.birth), ("级别", e.title),
        ("证件号码", e.id_number), ("管理号", e.number), ("批准日期", e.approved),
        ("签发日期", e.issued),
    )  # fmt: skip
    for words, entry in entries:
        sheet.line_of(left, y, words, label)
        fit_line(sheet, (left, y + sheet.mm(6)), [entry], value, right - left)
        y += sheet.mm(13.5)
        edge = photo[0] - sheet.mm(4) if y < photo[3] else right
        rule = y - sheet.mm(4.6)
        sheet.draw.line((left, rule, edge, rule), (228, 230, 234), 2)
    issuers = "发证机关：" + "　".join(MINISTRIES)
    fit_line(sheet, (left, y), issuers, label, right - left)
    put_code(sheet, left, y + sheet.mm(5), f"https://rz.example.com/w/{facts.serial_number}", 24)
    put_seal(
        sheet, Seal("人力资源和社会保障部", diameter=29), right - sheet.mm(17), y + sheet.mm(18)
    )
    return [sheet]
