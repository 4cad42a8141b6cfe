"""Level certificates: a sheet as issued from about 2018, and a booklet of two pages."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.dates import moment, written
from sample_docs.generator.facts.people import LEVEL_TITLES, LevelCertificate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style

INK: RGB = (28, 28, 32)
SENTENCE = (
    "本证书由中华人民共和国人力资源和社会保障部、民政部批准颁发，表明持证人通过国家统一组织的考试，"
    "取得社会工作者职业水平。"
)


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


def _sealed(sheet: Sheet, unit: str, x: float, y: float, kind: Type) -> None:
    """A ministry's name under its seal."""
    sheet.line_of(x, y, unit, kind, align="center")
    shift = sheet.mm(sheet.rng.uniform(-3, 3))
    put_seal(sheet, Seal(unit, diameter=37), x + shift, y - sheet.mm(3))


@layout("level_certificate", "centred", REHEARSAL)
def centred(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An upright sheet: the portrait in the middle, labels and entries either side of an axis."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn", "dot0")))
    sheet = Sheet(210, 290, rng, ground=(252, 252, 249))
    waves(sheet, rng.choice(((214, 226, 222), (224, 220, 236))), strength=0.3, pitch_mm=6)
    make = rng.choice(("double", "beads", "scallops"))
    border(sheet, rng.choice(((52, 92, 132), (128, 96, 48), (70, 112, 92))), 10, make)
    middle = sheet.width / 2
    small = Type(KAI, sheet.pt(15), INK, 0.1)
    sheet.line_of(middle, sheet.mm(38), "中华人民共和国", small, align="center")
    title = Type(style.bold, sheet.pt(27), (140, 30, 32), 0.06)
    head = rng.choice(
        ("社会工作者职业水平证书", "社会工作者职业水平证书", "社会工作者职业资格证书")
    )
    sheet.line_of(middle, sheet.mm(52), head, title, align="center")
    photo = (middle - sheet.mm(15), sheet.mm(62), middle + sheet.mm(15), sheet.mm(104))
    put_portrait(sheet, photo, facts.female)
    kind = Type(rng.choice((SONG, HEI, KAI)), sheet.pt(14), INK)
    level: tuple[str, Value] = rng.choice(
        (("级别", e.level), ("专业名称", e.title), ("级别", e.title))
    )
    rows = [
        ("姓名", e.holder),
        ("证件号码", e.id_number),
        ("性别", e.sex),
        ("出生年月", e.birth),
        level,
        ("批准日期", e.approved),
        ("管理号", e.number),
    ]
    if rng.random() < 0.5:
        rows.insert(6, ("签发日期", e.issued))
    axis, y = sheet.mm(84), sheet.mm(118)
    for label, value in rows:
        sheet.line_of(axis, y, f"{label}：", kind, align="right")
        sheet.line_of(axis + sheet.mm(2), y, [value], kind)
        y += sheet.mm(11)
    box = (sheet.mm(30), y + sheet.mm(1), sheet.width - sheet.mm(30), float(sheet.height))
    sheet.paragraph(box, SENTENCE, Type(SONG, sheet.pt(12), INK), leading=1.7, first_indent=2)
    level_y = sheet.height - sheet.mm(38)
    unit = Type(SONG, sheet.pt(11.5), INK)
    _sealed(sheet, "人力资源和社会保障部", sheet.width * 0.31, level_y, unit)
    _sealed(sheet, "民政部", sheet.width * 0.7, level_y, unit)
    return [sheet]


@layout("level_certificate", "columns", REHEARSAL)
def columns(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """A landscape sheet in two parts: statement and seals left, bearer right, number below."""
    e = Entries(facts, rng, rng.choice(("cn", "han", "dash")))
    sheet = Sheet(268, 186, rng, ground=(250, 247, 238))
    glow(sheet, rng.choice(((232, 238, 224), (240, 226, 214))), 0.5)
    middle = sheet.width / 2
    for left, right in ((0.0, middle), (middle, float(sheet.width))):
        border(sheet, (136, 122, 90), 7, "double", (left, 0.0, right, float(sheet.height)))
    title = Type(rng.choice((KAI, style.bold)), sheet.pt(19), (128, 34, 34), 0.04)
    centre = middle / 2
    sheet.line_of(centre, sheet.mm(30), "中华人民共和国", title.at(sheet.pt(15)), align="center")
    sheet.line_of(centre, sheet.mm(41), "社会工作者职业水平证书", title, align="center")
    body = Type(rng.choice((SONG, KAI)), sheet.pt(12), INK)
    text: list[Run] = ["　　", e.holder, "参加全国社会工作者职业水平考试，成绩合格，取得"]
    text += [e.title, "职业水平。本证书全国范围有效。"]
    box = (sheet.mm(19), sheet.mm(52), middle - sheet.mm(19), float(sheet.height))
    y = sheet.paragraph(box, text, body, leading=1.85)
    english = Type(SONG, sheet.pt(8.5), INK)
    twin = "The bearer has passed the national qualification examination for social workers."
    sheet.paragraph((box[0], y + sheet.mm(2), box[2], box[3]), twin, english)
    unit = Type(SONG, sheet.pt(9.5), INK)
    _sealed(sheet, "人力资源和社会保障部", middle * 0.3, sheet.mm(140), unit)
    _sealed(sheet, "民政部", middle * 0.72, sheet.mm(140), unit)
    left = middle + sheet.mm(20)
    photo = (left, sheet.mm(22), left + sheet.mm(27), sheet.mm(60))
    put_portrait(sheet, photo, facts.female)
    put_seal(sheet, Seal("职业水平证书专用章", shape="embossed", diameter=23), photo[2], photo[3])
    beside: list[tuple[str, str, Value]] = [
        ("姓　名", "Name", e.holder),
        ("性　别", "Sex", e.sex),
        ("出　生", "Birth", e.birth),
    ]
    y = sheet.mm(31)
    for label, twin, value in beside:
        x = photo[2] + sheet.mm(7)
        sheet.line_of(x, y, [label, " ", Value(twin, pen=english)], unit.at(sheet.pt(10)))
        sheet.line_of(x + sheet.mm(26), y, [value], body)
        y += sheet.mm(12)
    below: list[tuple[str, Value]] = [
        ("证件号码 ID No.", e.id_number),
        ("级　　别 Level", e.level),
        ("批准日期 Date of Approval", e.approved),
        ("签发日期 Date of Issue", e.issued),
        ("管 理 号 File No.", e.number),
    ]
    y = sheet.mm(76)
    for label, value in below:
        sheet.line_of(left, y, label, unit.at(sheet.pt(10)))
        sheet.line_of(left + sheet.mm(51), y, [value], body.at(sheet.pt(11)))
        y += sheet.mm(12)
    number: list[Run] = ["编号 No. ", e.serial]
    end = sheet.width - sheet.mm(20)
    sheet.line_of(end, sheet.height - sheet.mm(20), number, unit, align="right")
    return [sheet]
