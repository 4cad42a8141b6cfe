"""Level certificates: a booklet signed under its portrait, sheets of two shapes, an e-print."""

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
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.people import LevelCertificate
from sample_docs.generator.matinee.bearer_parts import (
    TwinRow,
    captioned,
    folded,
    stamped_photo,
    twin_rows,
)
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.tryout.level_papers import MINISTRIES, Entries

TITLE = "社会工作者职业水平证书"
TWIN = "The Certificate of Professional Level of Social Workers"
BY = "本证书由中华人民共和国人力资源和社会保障部、民政部批准颁发，"
PASSED = "表明持证人通过国家统一组织的考试，取得社会工作者职业水平证书。"


def _booklet(facts: LevelCertificate) -> bool:
    return facts.approved.year < 2019


@layout("level_certificate", "signed_under_portrait", MATINEE, accepts=_booklet)
def signed_under_portrait(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An open booklet: portrait, file number and signature left; ruled entries and seal right."""
    e = Entries(facts, rng, rng.choice(("cn", "cn0", "cn_gap")))
    sheet = Sheet(252, 176, rng, ground=(251, 250, 245))
    waves(sheet, rng.choice(((224, 232, 240), (238, 226, 220))), strength=0.28, pitch_mm=5.5)
    fold = folded(sheet)
    middle = fold / 2
    half = sheet.mm(17)
    photo = (middle - half, sheet.mm(26), middle + half, sheet.mm(73))
    stamped_photo(sheet, photo, facts.female, "人事考试中心")
    label, value = Type(SONG, sheet.pt(11.5), INK), Type(KAI, sheet.pt(13), INK)
    left, right = sheet.mm(18), fold - sheet.mm(16)
    rows: list[TwinRow] = [
        ("管理号", "File No.", [e.number]),
        ("编号", "No.", [e.serial]),
    ]
    start = left + sheet.mm(24)
    y = twin_rows(sheet, rows, (left, sheet.mm(104)), (start, right), 14, (label, value))
    end = sheet.line_of(left, y + sheet.mm(3), "持证人签名：", label)
    sheet.line_of(left, y + sheet.mm(7), "Signature of the Bearer",
                  Type(SONG, sheet.pt(7.2), FAINT))  # fmt: skip
    sheet.sign(end + sheet.mm(4), y + sheet.mm(4), facts.holder, style.pen(sheet).at(sheet.pt(16)))
    left, right = fold + sheet.mm(15), sheet.width - sheet.mm(17)
    axis = (left + right) / 2
    head = Type(rng.choice((style.bold, SONG_BOLD)), sheet.pt(17), (128, 30, 36), 0.06)
    fit_line(sheet, (axis, sheet.mm(25)), TITLE, head, right - left, "center")
    entries: list[TwinRow] = [
        ("姓　　名", "Full Name", [e.holder]),
        ("性　　别", "Sex", [e.sex]),
        ("出生年月", "Date of Birth", [e.birth]),
        ("级　　别", "Level", [e.title]),
        ("批准日期", "Approval Date", [e.approved]),
    ]
    start = left + sheet.mm(30)
    y = twin_rows(sheet, entries, (left, sheet.mm(45)), (start, right), 15, (label, value))
    sheet.line_of(left, y + sheet.mm(6), "签发单位盖章", label)
    sheet.line_of(left, y + sheet.mm(10), "Issued by", Type(SONG, sheet.pt(7.2), FAINT))
    put_seal(
        sheet, Seal("重庆市职称改革办公室", diameter=34), start + sheet.mm(21), y + sheet.mm(10)
    )
    issued: list[Run] = ["签发日期：", e.issued]
    sheet.line_of(left, sheet.height - sheet.mm(15), issued, label)
    return [sheet]


@layout("level_certificate", "portrait_panel", MATINEE)
def portrait_panel(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: a pale panel with portrait and code left; title, entries and seals right of it."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn0", "cn", "cn_gap")))
    sheet = Sheet(280, 198, rng, ground=(254, 253, 250))
    tint: RGB = rng.choice(((228, 236, 244), (244, 234, 222), (230, 240, 230)))
    colour: RGB = rng.choice(((30, 76, 130), (140, 38, 44), (28, 98, 88)))
    panel = (sheet.mm(12), sheet.mm(12), sheet.mm(84), sheet.height - sheet.mm(12))
    sheet.draw.rectangle(panel, fill=tint)
    border(sheet, colour, 8, "double")
    axis, half = (panel[0] + panel[2]) / 2, sheet.mm(17.5)
    put_portrait(sheet, (axis - half, sheet.mm(34), axis + half, sheet.mm(83)), facts.female)
    code = f"https://rz.example.com/c/{facts.serial_number}"
    put_code(sheet, axis - sheet.mm(13), sheet.mm(100), code, 26)
    note = Type(HEI, sheet.pt(8.5), FAINT)
    sheet.line_of(axis, sheet.mm(131), "扫码查验证书信息", note, align="center")
    captioned(sheet, "管理号", e.number, (axis, sheet.mm(154)), panel[2] - panel[0] - sheet.mm(8))
    left, right = panel[2] + sheet.mm(14), sheet.width - sheet.mm(24)
    middle = (left + right) / 2
    over = Type(KAI, sheet.pt(14), INK, 0.3)
    sheet.line_of(middle, sheet.mm(31), "中华人民共和国", over, align="center")
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(25), colour, 0.08)
    words = rng.choice((TITLE, TITLE, TITLE, "社会工作者职业资格证书"))
    fit_line(sheet, (middle, sheet.mm(45)), words, head, right - left, "center")
    label, value = Type(SONG, sheet.pt(13), INK), Type(KAI, sheet.pt(13.5), INK)
    rows: list[LabelRow] = [
        ("姓　　名：", [e.holder]),
        ("性　　别：", [e.sex]),
        ("出生年月：", [e.birth]),
        ("证件号码：", [e.id_number]),
        ("级　　别：", [rng.choice((e.title, e.level))]),
        ("批准日期：", [e.approved]),
    ]
    y = label_rows(sheet, rows, (left + sheet.mm(8), sheet.mm(62)), left + sheet.mm(36), 9.6,
                   (label, value))  # fmt: skip
    body = Type(KAI, sheet.pt(12.5), INK)
    y = sheet.paragraph(below(sheet, left, y - sheet.mm(3), right), BY + PASSED, body, leading=1.6,
                        first_indent=2)  # fmt: skip
    low = sheet.height - sheet.mm(33)
    places = [(left + (right - left) * part, low) for part in (0.25, 0.77)]
    sealed_names(sheet, MINISTRIES, places, Type(SONG, sheet.pt(11.5), INK), 35)
    return [sheet]


@layout("level_certificate", "labels_with_twins", MATINEE)
def labels_with_twins(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """Upright: sentence under the title, two-language labels, portrait right, seals in a row."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn", "cn_gap", "dot0")))
    sheet = Sheet(206, 286, rng, ground=(253, 253, 249))
    glow(sheet, rng.choice(((226, 238, 232), (244, 236, 216), (230, 232, 246))), 0.5)
    colour: RGB = rng.choice(((150, 34, 38), (36, 68, 120)))
    border(sheet, colour, 10, rng.choice(("keys", "beads", "double")))
    left, right, middle = sheet.mm(30), sheet.width - sheet.mm(30), sheet.width / 2
    head = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(26), colour, 0.06)
    fit_line(sheet, (middle, sheet.mm(48)), TITLE, head, right - left, "center")
    fit_line(sheet, (middle, sheet.mm(56)), TWIN, Type(SONG, sheet.pt(10), FAINT), right - left,
             "center")  # fmt: skip
    body = Type(rng.choice((KAI, SONG)), sheet.pt(13.5), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(66), right), BY + PASSED, body, leading=1.75,
                        first_indent=2)  # fmt: skip
    y += sheet.mm(16)
    photo = (right - sheet.mm(32), y - sheet.mm(6), right, y + sheet.mm(38))
    put_portrait(sheet, photo, facts.female)
    label, value = Type(SONG, sheet.pt(12), INK), Type(SONG_BOLD, sheet.pt(12.5), INK)
    start = left + sheet.mm(29)
    beside: list[TwinRow] = [
        ("姓　　名", "Name", [e.holder]),
        ("性　　别", "Sex", [e.sex]),
        ("出生年月", "Date of Birth", [e.birth]),
    ]
    edges = (start, photo[0] - sheet.mm(7))
    y = twin_rows(sheet, beside, (left, y), edges, 13.5, (label, value)) + sheet.mm(4)
    under: list[TwinRow] = [
        ("证件号码", "ID No.", [e.id_number]),
        ("级　　别", "Level", [e.title]),
        ("批准日期", "Approval Date", [e.approved]),
        ("管 理 号", "File No.", [e.number]),
        ("签发日期", "Issued on", [e.issued]),
    ]
    y = twin_rows(sheet, under, (left, y), (start, right), 13.5, (label, value))
    low = sheet.height - sheet.mm(38)
    places = [(left + sheet.mm(32), low), (right - sheet.mm(30), low)]
    sealed_names(sheet, MINISTRIES, places, Type(SONG, sheet.pt(11.5), INK), 36)
    sheet.line_of(left, sheet.height - sheet.mm(19), ["No. ", e.serial],
                  Type(SONG, sheet.pt(10), FAINT))  # fmt: skip
    return [sheet]


@layout("level_certificate", "annotated_print", MATINEE)
def annotated_print(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An electronic certificate printed on a page, what it may be used for noted in a box below."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn0", "cn")))
    sheet = Sheet(210, 297, rng)
    frame = (sheet.mm(18), sheet.mm(22), sheet.width - sheet.mm(18), sheet.mm(210))
    sheet.draw.rectangle(frame, fill=(250, 248, 240), outline=(150, 120, 70), width=5)
    left, right, middle = sheet.mm(30), sheet.width - sheet.mm(30), sheet.width / 2
    head = Type(rng.choice((KAI, HEI_BOLD, style.bold)), sheet.pt(24), (126, 28, 32), 0.06)
    fit_line(sheet, (middle, sheet.mm(44)), TITLE, head, right - left, "center")
    kind = Type(SONG, sheet.pt(12.5), INK)
    half = sheet.mm(15)
    put_portrait(sheet, (middle - half, sheet.mm(53), middle + half, sheet.mm(95)), facts.female)
    rows: list[LabelRow] = [
        ("姓　　名：", [e.holder]),
        ("证件号码：", [e.id_number]),
        ("性　　别：", [e.sex]),
        ("出生年月：", [e.birth]),
        ("级　　别：", [e.level]),
        ("批准日期：", [e.approved]),
        ("管 理 号：", [e.number]),
    ]
    y = label_rows(sheet, rows, (left + sheet.mm(18), sheet.mm(107)), left + sheet.mm(46), 8.6,
                   (kind, kind))  # fmt: skip
    body = Type(KAI, sheet.pt(12), INK)
    sheet.paragraph(below(sheet, left, y - sheet.mm(3), right), BY + PASSED, body, leading=1.6,
                    first_indent=2)  # fmt: skip
    put_code(sheet, left, sheet.mm(183), f"https://rz.example.com/e/{facts.serial_number}", 22)
    seal = Seal("专业技术人员职业资格证书专用章", diameter=34)
    put_seal(sheet, seal, right - sheet.mm(24), sheet.mm(189))
    low = (frame[0], sheet.mm(220), frame[2], sheet.mm(258))
    sheet.draw.rectangle(low, outline=(120, 124, 130), width=3)
    small = Type(HEI, sheet.pt(10.5), (70, 74, 82))
    notes: tuple[str | list[Run], ...] = (
        "加注信息",
        f"使用场景：{rng.choice(('社会工作督导库人选推荐', '职称申报', '人才信息登记'))}",
        ["证书编号：", e.serial, "（电子证书与纸质证书具有同等法律效力）"],
    )
    for index, note in enumerate(notes):
        sheet.line_of(low[0] + sheet.mm(6), low[1] + sheet.mm(10 + 10 * index), note, small)
    foot = "中国人事考试网　电子证书下载件　第1页/共1页"
    sheet.line_of(middle, sheet.height - sheet.mm(14), foot, small.at(sheet.pt(8.5)),
                  align="center")  # fmt: skip
    return [sheet]
