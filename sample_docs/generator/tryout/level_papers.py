"""Level certificates: a landscape statement, an electronic print, a confirmed copy."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.dates import moment, written
from sample_docs.generator.facts.people import LEVEL_TITLES, LevelCertificate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.tryout.laying import copy_page

INK: RGB = (28, 28, 32)
MINISTRIES = ("人力资源和社会保障部", "民政部")


class Entries:
    """The entries of one certificate."""

    def __init__(self, facts: LevelCertificate, rng: Random, form: str) -> None:
        birth = moment(facts.birth)
        birth = birth.month_only if rng.random() < 0.7 else birth
        self.holder = Value(facts.holder, "holder")
        self.sex = Value("女" if facts.female else "男", "sex")
        self.birth = Value(written(birth, form), "birth_date", birth.iso)
        self.id_number = Value(facts.id_number, "id_number")
        self.title = Value(LEVEL_TITLES[facts.level], "level", facts.level)
        self.level = Value(facts.level, "level")
        self.approved = Value(written(facts.approved, form), "approved_on", facts.approved.iso)
        self.issued = Value(written(facts.issued, form), "issued_on", facts.issued.iso)
        self.number = Value(facts.management_number, "management_number")
        self.serial = Value(facts.serial_number, "serial_number")


def _seals(sheet: Sheet, places: tuple[tuple[float, float], ...], kind: Type) -> None:
    """Both ministries' names under their seals."""
    for unit, (x, y) in zip(MINISTRIES, places, strict=True):
        sheet.line_of(x, y, unit, kind, align="center")
        shift = sheet.mm(sheet.rng.uniform(-2, 3))
        put_seal(sheet, Seal(unit, diameter=36), x + shift, y - sheet.mm(2))


def _statement(facts: LevelCertificate, rng: Random) -> Sheet:
    """Landscape: the sentence names level and day, particulars in a row of labels below."""
    e = Entries(facts, rng, rng.choice(("cn", "cn0", "han")))
    sheet = Sheet(282, 200, rng, ground=(252, 250, 244))
    glow(sheet, rng.choice(((236, 228, 206), (222, 232, 226))), 0.5)
    border(sheet, rng.choice(((150, 112, 58), (60, 96, 116))), 8, rng.choice(("keys", "double")))
    middle = sheet.width / 2
    title = Type(KAI, sheet.pt(17), INK, 0.1)
    sheet.line_of(middle, sheet.mm(27), "中华人民共和国", title, align="center")
    head = Type(KAI, sheet.pt(29), (146, 30, 32), 0.1)
    sheet.line_of(middle, sheet.mm(43), "社会工作者职业水平证书", head, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(15), INK)
    text: list[Run] = [e.holder, "（", e.sex, "，", e.birth, "出生，证件号码", e.id_number, "）于"]
    text += [e.approved, "经全国统一考试合格，具备", e.title, "（", e.level, "）职业水平，"]
    text += ["经批准，特发此证。"]
    box = (sheet.mm(78), sheet.mm(58), sheet.width - sheet.mm(30), float(sheet.height))
    y = sheet.paragraph(box, text, body, leading=2.0, first_indent=2)
    photo = (sheet.mm(30), sheet.mm(60), sheet.mm(62), sheet.mm(104))
    put_portrait(sheet, photo, facts.female)
    small = Type(SONG, sheet.pt(10), INK)
    sheet.line_of((photo[0] + photo[2]) / 2, photo[3] + sheet.mm(6), "持证人照片", small,
                  align="center")  # fmt: skip
    english = "Certificate of Professional Level for Social Workers, People's Republic of China"
    sheet.line_of(box[0], max(y, sheet.mm(112)), english, small.at(sheet.pt(9)))
    unit = Type(SONG, sheet.pt(14), INK)
    _seals(sheet, ((sheet.mm(128), sheet.mm(144)), (sheet.mm(212), sheet.mm(144))), unit)
    foot = sheet.height - sheet.mm(22)
    sheet.line_of(sheet.mm(30), foot, ["签发日期：", e.issued], unit)
    number: list[Run] = ["管理号：", e.number]
    sheet.line_of(sheet.width - sheet.mm(30), foot, number, unit, align="right")
    return sheet


@layout("level_certificate", "statement", TRYOUT)
def statement(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """A landscape sheet whose sentence names bearer, day and level."""
    return [_statement(facts, rng)]


@layout("level_certificate", "confirmed_copy", TRYOUT)
def confirmed_copy(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """The same copied onto a page, the copy confirmed below."""
    return [copy_page(_statement(facts, rng), style, rng, facts.holder)]


@layout("level_certificate", "electronic_table", TRYOUT)
def electronic_table(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An electronic certificate as printed: a table of particulars, a code, notes on its use."""
    e = Entries(facts, rng, rng.choice(("cn0", "dash", "cn")))
    sheet = Sheet(210, 297, rng, ground=(253, 253, 253))
    waves(sheet, (226, 232, 240), strength=0.25, pitch_mm=8)
    middle, left = sheet.width / 2, sheet.mm(24)
    blue: RGB = (28, 70, 130)
    small = Type(HEI, sheet.pt(10), (96, 100, 108))
    sheet.line_of(left, sheet.mm(24), "专业技术人员职业资格证书（电子）", small)
    serial: list[Run] = ["编号：", e.serial]
    sheet.line_of(sheet.width - left, sheet.mm(24), serial, small, align="right")
    title = Type(style.bold, sheet.pt(26), blue, 0.04)
    words = rng.choice(("社会工作者职业水平证书", "社会工作者职业资格证书"))
    sheet.line_of(middle, sheet.mm(44), words, title, align="center")
    kind = Type(rng.choice((SONG, HEI)), sheet.pt(12.5), INK)

    def portrait(page: Sheet, box: tuple[float, float, float, float]) -> None:
        pad = page.mm(2)
        wide = box[2] - box[0] - 2 * pad
        top = (box[1] + box[3] - wide * 1.38) / 2
        put_portrait(page, (box[0] + pad, top, box[2] - pad, top + wide * 1.38), facts.female)

    def label(text: str) -> Cell:
        return Cell(text, align="center", shade=(232, 239, 248))

    level = rng.choice((e.title, e.level))
    rows: list[Row] = [
        [label("姓名"), Cell([e.holder]), Cell("", rows=4, extra=portrait)],
        [label("性别"), Cell([e.sex])],
        [label("出生日期"), Cell([e.birth])],
        [label("证件号码"), Cell([e.id_number])],
        [label("级别"), Cell([level], 2)],
        [label("批准日期"), Cell([e.approved], 2)],
        [label("管理号"), Cell([e.number], 2)],
        [label("签发日期"), Cell([e.issued], 2)],
    ]
    table = Table([1.5, 3.4, 1.8], rows, kind, rule=2, colour=blue, least_row=14)
    y = table.put(sheet, left, sheet.mm(56), sheet.width - 2 * left)
    box = (left, y + sheet.mm(6), sheet.width - left, float(sheet.height))
    text = "本证书由人力资源和社会保障部、民政部批准颁发，与纸质证书具有同等效力。"
    y = sheet.paragraph(box, text, kind, leading=1.8, first_indent=2) + sheet.mm(8)
    put_code(sheet, left, y, f"https://zs.example.com/{facts.management_number}", 28)
    notes = (
        "1．扫描二维码可查验证书信息。",
        "2．证书信息以查验结果为准，涂改无效。",
        "3．加注：仅用于社会工作督导库人选推荐。",
    )
    for index, note in enumerate(notes):
        sheet.line_of(left + sheet.mm(34), y + sheet.mm(6 + 8 * index), note, small)
    seal_y = min(y + sheet.mm(46), sheet.height - sheet.mm(34))
    unit = Type(SONG, sheet.pt(12), INK)
    _seals(sheet, ((sheet.width * 0.36, seal_y), (sheet.width * 0.72, seal_y)), unit)
    return [sheet]


@layout("level_certificate", "two_halves", TRYOUT)
def two_halves(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """A booklet opened upwards: bearer and numbers above the fold, the statement below it."""
    e = Entries(facts, rng, rng.choice(("cn", "cn_gap", "han0")))
    sheet = Sheet(150, 206, rng, ground=(250, 246, 240))
    waves(sheet, (236, 222, 222), strength=0.35, pitch_mm=5)
    fold = sheet.height / 2
    sheet.draw.line((0, fold, sheet.width, fold), (190, 178, 170), 4)
    small, kind = Type(HEI, sheet.pt(9.5), (90, 84, 84)), Type(KAI, sheet.pt(12.5), INK)
    photo = (sheet.width - sheet.mm(44), sheet.mm(16), sheet.width - sheet.mm(16), sheet.mm(55))
    put_portrait(sheet, photo, facts.female)
    put_seal(sheet, Seal("证书专用章", shape="embossed", diameter=22), photo[0], photo[3])
    rows: list[tuple[str, Value]] = [
        ("姓　名", e.holder),
        ("性　别", e.sex),
        ("出生年月", e.birth),
        ("批准日期", e.approved),
        ("管理号", e.number),
        ("签发日期", e.issued),
    ]
    if rng.random() < 0.5:
        rows.insert(3, ("身份证号", e.id_number))
    y = sheet.mm(22)
    for label, value in rows:
        sheet.line_of(sheet.mm(16), y, label, small)
        sheet.line_of(sheet.mm(38), y, [value], kind)
        y += sheet.mm(11)
    sheet.line_of(sheet.width - sheet.mm(16), fold - sheet.mm(6), ["No. ", e.serial], small,
                  align="right")  # fmt: skip
    middle = sheet.width / 2
    title = Type(style.bold, sheet.pt(17), (150, 28, 30), 0.04)
    top = fold + sheet.mm(18)
    sheet.line_of(middle, top, "社会工作者职业水平证书", title, align="center")
    text: list[Run] = [
        "本证书由人力资源和社会保障部、民政部颁发，表明持证人已通过国家统一组织的考试，"
    ]
    text += ["达到", e.title, "职业水平。"]
    box = (sheet.mm(18), top + sheet.mm(6), sheet.width - sheet.mm(18), float(sheet.height))
    sheet.paragraph(box, text, kind, leading=1.8, first_indent=2)
    level = sheet.height - sheet.mm(24)
    unit = Type(SONG, sheet.pt(10), INK)
    _seals(sheet, ((sheet.width * 0.3, level), (sheet.width * 0.72, level)), unit)
    return [sheet]
