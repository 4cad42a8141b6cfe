"""社会工作者职业水平证书: the old bilingual booklet, the newer sheet, the e-certificate."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet, halves
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import moment, written
from sample_docs.generator.facts.people import LEVEL_TITLES, LevelCertificate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

MINISTRIES = ("人力资源和社会保障部", "民政部")
TITLE = "社会工作者职业水平证书"
DARK: RGB = (34, 34, 38)


def _old(certificate: LevelCertificate) -> bool:
    return certificate.approved.year <= 2018


def _new(certificate: LevelCertificate) -> bool:
    return certificate.approved.year >= 2016


def _dates(certificate: LevelCertificate, style: Style, rng: Random) -> dict[str, Value]:
    """Birth, approval and issue as this paper prints them: to the month or to the day."""
    form = rng.choice(("cn", "cn0", "cn0", "cn_gap"))
    birth = moment(certificate.birth).month_only
    approved = certificate.approved
    if rng.random() < 0.4:
        approved = approved.month_only
    return {
        "birth": Value(written(birth, form), "birth_date", birth.iso),
        "approved": Value(written(approved, form), "approved_on", approved.iso),
        "issued": Value(written(certificate.issued, form), "issued_on", certificate.issued.iso),
    }


def _level(certificate: LevelCertificate, text: str = "") -> Value:
    return Value(text or LEVEL_TITLES[certificate.level], "level", certificate.level)


@layout("level_certificate", "booklet", accepts=_old)
def booklet(certificate: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """The bilingual double page: issuing sentence on the left, the bearer on the right."""
    sheet = Sheet(
        252, 178, rng, ground=rng.choice(((250, 248, 240), (246, 248, 244), (252, 250, 246)))
    )
    tint: RGB = rng.choice(((206, 222, 208), (222, 214, 196), (206, 216, 230)))
    waves(sheet, tint, strength=0.42)
    middle = sheet.width / 2
    for edge in ((0.0, middle), (middle, float(sheet.width))):
        box = (edge[0], 0.0, edge[1], float(sheet.height))
        border(sheet, (138, 150, 136), 7, "double", box)
    sheet.draw.line((middle, 0, middle, sheet.height), (170, 170, 164), 3)
    _booklet_left(sheet, certificate, style, rng, middle)
    _booklet_right(sheet, certificate, style, rng, middle)
    return [sheet]


@layout("level_certificate", "booklet_pages", accepts=_old)
def booklet_pages(certificate: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """The booklet's two pages photographed one by one."""
    return halves(booklet(certificate, style, rng)[0])


def _booklet_left(
    sheet: Sheet, certificate: LevelCertificate, style: Style, rng: Random, middle: float
) -> None:
    left, right = sheet.mm(16), middle - sheet.mm(14)
    song = Type(rng.choice((SONG, style.body)), sheet.pt(11.5), DARK)
    name = LEVEL_TITLES[certificate.level]
    text = (
        "本证书由中华人民共和国人力资源和社会保障部、民政部批准颁发。它表明持证人通过国家统一组织的考试，"
        f"取得{name}职业水平。"
    )
    y = sheet.paragraph(
        (left, sheet.mm(26), right, sheet.height), text, song, leading=1.75, first_indent=2
    )
    english = Type(SONG, sheet.pt(8.5), DARK)
    twin = (
        "This is to certify that the bearer of the Certificate has passed national examination "
        "organized by the Chinese government departments and has obtained qualifications for "
        "Social Worker."
    )
    y = sheet.paragraph(
        (left, y + sheet.mm(5), right, sheet.height), twin, english, leading=1.5, first_indent=2
    )
    y += sheet.mm(20)
    for index, ministry in enumerate(MINISTRIES):
        x = left + (right - left) * (0.26 + 0.5 * index)
        kind = Type(SONG_BOLD, sheet.pt(8.5), DARK)
        sheet.line_of(x, y, "中华人民共和国", kind, align="center")
        sheet.line_of(x, y + sheet.mm(4.4), ministry, kind, align="center")
        place = (x + sheet.mm(rng.uniform(-3, 3)), y + sheet.mm(rng.uniform(-2, 4)))
        put_seal(sheet, Seal(f"{ministry}", diameter=34), *place)
    kind = Type(SONG, sheet.pt(10.5), (170, 44, 40) if rng.random() < 0.5 else DARK)
    serial = Value(certificate.serial_number, "serial_number")
    label = rng.choice(("编号：", "编号 No.：", "编  号："))
    sheet.line_of(left, sheet.height - sheet.mm(20), [label + " ", serial], kind)


def _booklet_right(
    sheet: Sheet, certificate: LevelCertificate, style: Style, rng: Random, middle: float
) -> None:
    left = middle + sheet.mm(14)
    photo = (left, sheet.mm(20), left + sheet.mm(30), sheet.mm(61))
    put_portrait(sheet, photo, certificate.female, grey=rng.random() < 0.1)
    put_seal(
        sheet,
        Seal("职业水平证书专用章", shape="embossed", diameter=26),
        photo[2] - sheet.mm(5),
        photo[3] - sheet.mm(5),
    )
    kind = Type(SONG, sheet.pt(10), DARK)
    hand = style.pen(sheet)
    sheet.pen = hand.at(sheet.pt(12.5))
    y = photo[3] + sheet.mm(8)
    sheet.line_of(left, y, "持证人签名：", kind)
    sheet.line_of(left, y + sheet.mm(4), "Signature of the Bearer", kind.at(sheet.pt(7)))
    if rng.random() < 0.5:
        sheet.sign(left + sheet.mm(3), y + sheet.mm(15), certificate.holder, hand.at(sheet.pt(16)))
    filing = Value(certificate.management_number, "management_number")
    sheet.line_of(left, sheet.height - sheet.mm(24), "管理号：", kind)
    sheet.line_of(left, sheet.height - sheet.mm(20), "File No.:", kind.at(sheet.pt(7)))
    number = kind.at(sheet.pt(10.5 if len(filing.text) < 22 else 9))
    sheet.line_of(left + sheet.mm(15), sheet.height - sheet.mm(22), [filing], number)

    dates = _dates(certificate, style, rng)
    by_hand = rng.random() < 0.25  # early booklets were filled in with a pen
    rows: list[tuple[str, str, Value]] = [
        ("姓名：", "Full Name", Value(certificate.holder, "holder")),
        ("性别：", "Sex", Value("女" if certificate.female else "男", "sex")),
        ("出生年月：", "Date of Birth", dates["birth"]),
        (
            rng.choice(("级别：", "资格级别：", "专业类别：")),
            "Professional Level",
            _level(certificate),
        ),
        ("批准日期：", "Approval Date", dates["approved"]),
    ]
    if rng.random() < 0.25:
        rows.insert(3, ("身份证号：", "ID No.", Value(certificate.id_number, "id_number")))
    x, y = left + sheet.mm(37), sheet.mm(26)
    step = sheet.mm(min(13.5, 66 / len(rows)))
    for label, english, value in rows:
        sheet.line_of(x, y, label, kind)
        sheet.line_of(x, y + sheet.mm(3.6), english, kind.at(sheet.pt(6.5)))
        shown = Value(value.text, value.name, value.value, hand=by_hand)
        size = kind if len(value.text) < 14 else kind.at(sheet.pt(9))
        sheet.line_of(x + sheet.mm(21), y, [shown], size)
        y += step
    y = sheet.height - sheet.mm(62)
    sheet.line_of(x, y, "签发单位盖章：", kind)
    sheet.line_of(x, y + sheet.mm(3.6), "Issued by", kind.at(sheet.pt(6.5)))
    issued: list[Run] = ["签发日期：", dates["issued"]]
    sheet.line_of(x, y + sheet.mm(19), issued, kind)
    sheet.line_of(x, y + sheet.mm(22.6), "Issued on", kind.at(sheet.pt(6.5)))
    office = rng.choice(
        ("重庆市人事考试中心", "重庆市职称改革办公室", "重庆市人力资源和社会保障局")
    )
    put_seal(sheet, Seal(office, diameter=34), x + sheet.mm(30), y + sheet.mm(rng.uniform(8, 13)))


@layout("level_certificate", "sheet", accepts=_new)
def single_sheet(certificate: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """The newer single sheet: title, sentence, label column, photo upper right."""
    return [_sheet(certificate, style, rng, electronic=False)]


@layout("level_certificate", "electronic")
def electronic(certificate: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """The e-certificate: as the sheet, with a QR code and one electronic seal."""
    return [_sheet(certificate, style, rng, electronic=True)]


def _sheet(certificate: LevelCertificate, style: Style, rng: Random, *, electronic: bool) -> Sheet:
    sheet = Sheet(210, 297, rng, ground=(253, 252, 248))
    tint: RGB = rng.choice(((214, 226, 238), (232, 222, 204), (218, 232, 222)))
    waves(sheet, tint, strength=0.4, pitch_mm=6)
    glow(sheet, (255, 255, 255), 0.6)
    border(
        sheet,
        rng.choice(((164, 140, 92), (110, 134, 164))),
        9,
        rng.choice(("double", "keys", "beads")),
    )
    middle = sheet.width / 2
    title = Type(
        rng.choice((SONG_BOLD, style.bold)),
        sheet.pt(25),
        (150, 30, 28) if rng.random() < 0.4 else DARK,
    )
    top = Type(title.face, sheet.pt(17), title.colour, 0.1)
    sheet.line_of(middle, sheet.mm(44), "中华人民共和国", top, align="center")
    sheet.line_of(middle, sheet.mm(58), TITLE, title, align="center")
    if rng.random() < 0.5:
        small = Type(SONG, sheet.pt(9), DARK)
        sheet.line_of(
            middle,
            sheet.mm(65),
            "Certificate of Social Worker Professional Level",
            small,
            align="center",
        )
    body = Type(rng.choice((SONG, style.body)), sheet.pt(13.5), DARK)
    name = LEVEL_TITLES[certificate.level]
    sentence = (
        f"本证书由中华人民共和国人力资源和社会保障部、民政部批准颁发，表明持证人通过国家统一组织的考试，"
        f"取得{name}职业水平。"
    )
    margin = sheet.mm(30)
    sheet.paragraph(
        (margin, sheet.mm(74), sheet.width - margin, sheet.height),
        sentence,
        body,
        leading=1.8,
        first_indent=2,
    )
    photo = (sheet.width - sheet.mm(62), sheet.mm(112), sheet.width - sheet.mm(34), sheet.mm(151))
    put_portrait(sheet, photo, certificate.female)
    _sheet_rows(sheet, certificate, style, rng, margin)
    y = sheet.mm(236)
    for index, ministry in enumerate(MINISTRIES):
        x = middle + sheet.mm(-46 + 64 * index)
        kind = Type(SONG, sheet.pt(12), DARK)
        sheet.line_of(x, y - sheet.mm(3), "中华人民共和国", kind, align="center")
        sheet.line_of(x, y + sheet.mm(4), ministry, kind, align="center")
        seal = Seal(ministry, diameter=40)
        put_seal(sheet, seal, x + sheet.mm(rng.uniform(-3, 3)), y + sheet.mm(rng.uniform(-3, 3)))
    if electronic:
        link = f"https://zs.example.com/verify?no={certificate.management_number}"
        put_code(sheet, sheet.mm(24), sheet.mm(255), link, 22)
        kind = Type(HEI, sheet.pt(8), (90, 90, 90))
        sheet.line_of(sheet.mm(50), sheet.mm(274), "扫描二维码可核验证书信息", kind)
    return sheet


def _sheet_rows(
    sheet: Sheet, certificate: LevelCertificate, style: Style, rng: Random, left: float
) -> None:
    dates = _dates(certificate, style, rng)
    kind = Type(rng.choice((SONG, HEI)), sheet.pt(13), DARK)
    number_label = rng.choice(("管理号", "管 理 号", "证书管理号"))
    level = rng.choice((_level(certificate), _level(certificate, certificate.level)))
    rows: list[tuple[str, Value]] = [
        ("姓名", Value(certificate.holder, "holder")),
        (
            rng.choice(("证件号码", "身份证号", "证件号码")),
            Value(certificate.id_number, "id_number"),
        ),
        ("性别", Value("女" if certificate.female else "男", "sex")),
        ("出生年月", dates["birth"]),
        (rng.choice(("级别", "专业", "级别")), level),
        ("批准日期", dates["approved"]),
    ]
    below = rng.random() < 0.5
    number = Value(certificate.management_number, "management_number")
    if not below:
        rows.append((number_label, number))
    if rng.random() < 0.5:
        rows.append(("签发日期", dates["issued"]))
    y, step = sheet.mm(118), sheet.mm(min(14, 100 / len(rows)))
    spread = rng.choice((0, 4))
    for label, value in rows:
        shown = (" " * spread).join(label) if len(label) == 2 and spread else label
        sheet.line_of(left, y, f"{shown}：", kind)
        sheet.line_of(left + sheet.mm(30), y, [value], kind)
        y += step
    if below:
        small = kind.at(sheet.pt(11.5))
        place = sheet.width - sheet.mm(26)
        sheet.line_of(place, sheet.mm(270), [f"{number_label}：", number], small, align="right")
