"""practice level certificates: a landscape sheet, a certificate in prose, an upright booklet."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG, XIAOWEI
from sample_docs.generator.facts.dates import moment, written
from sample_docs.generator.facts.people import LEVEL_TITLES, LevelCertificate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style

INK: RGB = (32, 34, 38)
FORMS = ("cn0", "dot0", "dash", "cn", "han0")


class Writing:
    """The values of one certificate."""

    def __init__(self, certificate: LevelCertificate, rng: Random) -> None:
        self.certificate, form = certificate, rng.choice(FORMS)
        birth = moment(certificate.birth)
        birth = birth if rng.random() < 0.3 else birth.month_only
        approved = certificate.approved
        approved = approved.month_only if rng.random() < 0.35 else approved
        self.holder = Value(certificate.holder, "holder")
        self.sex = Value("女" if certificate.female else "男", "sex")
        self.birth = Value(written(birth, form), "birth_date", birth.iso)
        self.id_number = Value(certificate.id_number, "id_number")
        self.title = Value(LEVEL_TITLES[certificate.level], "level", certificate.level)
        self.level = Value(certificate.level, "level")
        self.approved = Value(written(approved, form), "approved_on", approved.iso)
        issued = certificate.issued
        self.issued = Value(written(issued, form), "issued_on", issued.iso)
        self.number = Value(certificate.management_number, "management_number")
        self.serial = Value(certificate.serial_number, "serial_number")


def _ministries(sheet: Sheet, places: tuple[float, float], y: float, kind: Type) -> None:
    """Both ministries' names, each under its seal."""
    for x, name in zip(places, ("人力资源和社会保障部", "民政部"), strict=True):
        sheet.line_of(x, y, name, kind, align="center")
        reach = sheet.mm(sheet.rng.uniform(-4, 4))
        put_seal(sheet, Seal(name, diameter=36), x + reach, y - sheet.mm(sheet.rng.uniform(0, 4)))


def _below(sheet: Sheet, x: float, y: float, label: str, value: Value, kind: Type) -> None:
    """A small label with its value below it."""
    sheet.line_of(x, y, label, Type(HEI, kind.size * 0.7, (104, 108, 116)))
    sheet.line_of(x, y + kind.size * 1.35, [value], kind)


@layout("level_certificate", "landscape", PRACTICE)
def landscape(certificate: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """A landscape sheet: portrait left, values below small labels in two columns, a code."""
    w = Writing(certificate, rng)
    sheet = Sheet(280, 198, rng, ground=(251, 252, 254))
    waves(sheet, rng.choice(((210, 222, 238), (226, 216, 230))), strength=0.35, pitch_mm=7)
    border(
        sheet, rng.choice(((90, 110, 156), (150, 120, 84))), 7, rng.choice(("double", "scallops"))
    )
    red = (158, 34, 32)
    head = Type(rng.choice((XIAOWEI, style.bold)), sheet.pt(26), rng.choice((red, INK)), 0.12)
    middle = sheet.width / 2
    sheet.line_of(middle, sheet.mm(33), "社会工作者职业水平证书", head, align="center")
    small = Type(HEI, sheet.pt(9.5), (90, 94, 100))
    sheet.line_of(
        sheet.width - sheet.mm(22), sheet.mm(46), ["管理号 ", w.number], small, align="right"
    )
    box = (sheet.mm(26), sheet.mm(56), sheet.mm(56), sheet.mm(98))
    put_portrait(sheet, box, certificate.female)
    kind = Type(rng.choice((SONG, KAI, HEI)), sheet.pt(13), INK)
    level = rng.choice((("取得级别", w.title), ("级别", w.level), ("资格名称", w.title)))
    pairs = [
        ("姓名", w.holder),
        ("性别", w.sex),
        ("出生年月", w.birth),
        ("证件号码", w.id_number),
        level,
        (rng.choice(("批准日期", "通过日期")), w.approved),
    ]
    if rng.random() < 0.5:
        pairs.append(("签发日期", w.issued))
    for index, (label, value) in enumerate(pairs):
        x = sheet.mm(70) + (index % 2) * sheet.mm(92)
        _below(sheet, x, sheet.mm(60) + (index // 2) * sheet.mm(15), label, value, kind)
    text = "持证人参加全国社会工作者职业水平考试，成绩合格，特发此证。本证书在全国范围内有效。"
    area = (sheet.mm(26), sheet.mm(122), sheet.mm(118), float(sheet.height))
    sheet.paragraph(area, text, Type(KAI, sheet.pt(12), INK), leading=1.8, first_indent=2)
    _ministries(
        sheet, (sheet.width * 0.6, sheet.width * 0.83), sheet.mm(150), kind.at(sheet.pt(11))
    )
    if rng.random() < 0.6:
        link = f"https://zs.example.com/q/{certificate.management_number}"
        put_code(sheet, sheet.mm(26), sheet.mm(160), link, 20)
    return [sheet]


@layout("level_certificate", "prose", PRACTICE)
def prose(certificate: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An upright certificate in one sentence; numbers and days stand at its foot."""
    w = Writing(certificate, rng)
    sheet = Sheet(205, 285, rng, ground=(253, 250, 243))
    glow(sheet, rng.choice(((240, 228, 204), (222, 232, 226))), 0.5)
    border(sheet, rng.choice(((176, 54, 44), (150, 124, 70))), 10, rng.choice(("beads", "keys")))
    middle, margin = sheet.width / 2, sheet.mm(32)
    red: RGB = (160, 36, 34)
    put_portrait(
        sheet,
        (middle - sheet.mm(14), sheet.mm(34), middle + sheet.mm(14), sheet.mm(73)),
        certificate.female,
    )
    sheet.line_of(
        middle, sheet.mm(90), "中华人民共和国", Type(KAI, sheet.pt(16), red), align="center"
    )
    title = Type(rng.choice((XIAOWEI, KAI)), sheet.pt(25), red, 0.05)
    sheet.line_of(middle, sheet.mm(104), "社会工作者职业水平证书", title, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(15), INK)
    text: list[Run] = [w.holder, "（", w.sex, "，", w.birth, "出生"]
    if rng.random() < 0.6:
        text += ["，身份证件号码", w.id_number]
    text += [
        "）经全国统一考试合格，具备",
        w.title,
        "职业水平，于",
        w.approved,
        "批准，特授予本证书。",
    ]
    box = (margin, sheet.mm(114), sheet.width - margin, float(sheet.height))
    sheet.paragraph(box, text, body, leading=2.0, first_indent=2)
    _ministries(sheet, (sheet.width * 0.3, sheet.width * 0.7), sheet.mm(212), body.at(sheet.pt(12)))
    foot = Type(SONG, sheet.pt(11), INK)
    sheet.line_of(middle, sheet.mm(240), ["签发日期　", w.issued], foot, align="center")
    number = ["证书管理号　" if rng.random() < 0.5 else "管理号　", w.number]
    sheet.line_of(middle, sheet.mm(250), number, foot, align="center")
    return [sheet]


@layout(
    "level_certificate",
    "upright_booklet",
    PRACTICE,
    accepts=lambda certificate: certificate.approved.year <= 2017,
)
def upright_booklet(certificate: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """A booklet that opens upwards: the bearer on the lower page, the issuers on the upper."""
    w = Writing(certificate, rng)
    sheet = Sheet(176, 250, rng, ground=(249, 247, 240))
    waves(sheet, (216, 210, 190), strength=0.3)
    middle = sheet.height / 2
    sheet.draw.line((0, middle, sheet.width, middle), (164, 160, 148), 4)
    for top, bottom in ((0.0, middle), (middle, float(sheet.height))):
        border(sheet, (150, 140, 108), 6, "double", (0.0, top, float(sheet.width), bottom))
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(11), INK)
    box = (sheet.mm(18), sheet.mm(18), sheet.width - sheet.mm(18), middle)
    text = (
        "本证书由人力资源和社会保障部、民政部共同批准颁发。它表明持证人通过国家统一组织的社会工作者职业水平考试，"
        "取得相应级别的职业水平。"
    )
    y = sheet.paragraph(box, text, kind, leading=1.8, first_indent=2)
    twin = "The bearer of this certificate has passed the national examination for social workers."
    small = Type(SONG, sheet.pt(8.5), INK)
    sheet.paragraph((box[0], y + sheet.mm(3), box[2], middle), twin, small)
    _ministries(
        sheet, (sheet.width * 0.3, sheet.width * 0.72), sheet.mm(84), small.at(sheet.pt(9.5))
    )
    serial: list[Run] = ["No. ", w.serial]
    sheet.line_of(sheet.width / 2, sheet.mm(114), serial, kind, align="center")
    photo = (
        sheet.width - sheet.mm(46),
        middle + sheet.mm(16),
        sheet.width - sheet.mm(18),
        middle + sheet.mm(55),
    )
    put_portrait(sheet, photo, certificate.female, grey=rng.random() < 0.2)
    put_seal(sheet, Seal("职业水平证书专用章", shape="embossed", diameter=24), photo[0], photo[3])
    by_hand = rng.random() < 0.3
    sheet.pen = style.pen(sheet).at(sheet.pt(13))
    rows = (
        ("姓　　名 Name", w.holder),
        ("性　　别 Sex", w.sex),
        ("出生日期 Born", w.birth),
        ("级　　别 Level", rng.choice((w.title, w.level))),
        ("批准日期 Approved", w.approved),
        ("管 理 号 File No.", w.number),
        ("签发日期 Issued", w.issued),
    )
    y = middle + sheet.mm(22)
    for label, value in rows:
        shown = Value(value.text, value.name, value.value, hand=by_hand)
        end = sheet.mm(62)
        sheet.line_of(sheet.mm(18), y, label, small.at(sheet.pt(9.5)))
        sheet.line_of(end, y, [shown], kind)
        last = sheet.width - sheet.mm(50 if y < photo[3] + sheet.mm(2) else 18)
        sheet.draw.line((end - sheet.mm(1), y + 6, last, y + 6), (150, 150, 150), 1)
        y += sheet.mm(12)
    put_seal(
        sheet, Seal("重庆市人事考试中心", diameter=32), sheet.width - sheet.mm(38), y - sheet.mm(14)
    )
    return [sheet]
