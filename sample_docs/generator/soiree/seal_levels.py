"""Level certificates: two halves without a fold, leaves one above the other, an e-print."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    sealed_names,
)
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.people import LevelCertificate
from sample_docs.generator.matinee.bearer_parts import stamped_photo
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, rules_between, song
from sample_docs.generator.tryout.level_papers import MINISTRIES, Entries

TITLE = "社会工作者职业水平证书"
GIVEN = (
    "本证书由人力资源和社会保障部、民政部批准颁发，表明持证人通过国家统一组织的考试，"
    "取得社会工作者职业水平。"
)
ENGLISH = (
    "This is to certify that the bearer of the Certificate has passed the national examination "
    "organized by the Chinese government departments and has obtained the professional level "
    "of social workers."
)


@layout("level_certificate", "halves_without_fold", SOIREE)
def halves_without_fold(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: title, sentence and seals in the left half; portrait over entries right."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn0", "cn")))
    sheet = Sheet(290, 205, rng, ground=(253, 252, 247))
    glow(sheet, rng.choice(((232, 240, 226), (226, 234, 244), (246, 234, 222))), 0.55)
    colour: RGB = rng.choice(((122, 36, 44), (40, 84, 120), (52, 96, 70)))
    border(sheet, colour, 9, rng.choice(("double", "keys")))
    left, edge = sheet.mm(27), sheet.mm(150)
    middle = (left + edge) / 2
    head = Type(rng.choice((SONG_BOLD, style.bold, KAI)), sheet.pt(26), colour, 0.05)
    fit_line(sheet, (middle, sheet.mm(56)), TITLE, head, edge - left, "center")
    body = Type(rng.choice((SONG, KAI)), sheet.pt(14.5), INK)
    sheet.paragraph(below(sheet, left, sheet.mm(72), edge), GIVEN, body, leading=1.9,
                    first_indent=2)  # fmt: skip
    places = [(left + sheet.mm(30), sheet.mm(152)), (edge - sheet.mm(22), sheet.mm(152))]
    sealed_names(sheet, MINISTRIES, places, song(sheet, 12), 37)
    start, right = sheet.mm(168), sheet.width - sheet.mm(25)
    axis, half = (start + right) / 2, sheet.mm(16.5)
    put_portrait(sheet, (axis - half, sheet.mm(27), axis + half, sheet.mm(73)), facts.female)
    kind, value = song(sheet, 13), Type(rng.choice((SONG, KAI)), sheet.pt(13), INK)
    rows: list[LabelRow] = [
        ("姓　　名：", [e.holder]),
        ("证件号码：", [e.id_number]),
        ("性　　别：", [e.sex]),
        ("出生年月：", [e.birth]),
        ("级　　别：", [e.title]),
        ("批准日期：", [e.approved]),
        ("管 理 号：", [e.number]),
    ]
    ends_on(sheet, rows, (start, sheet.mm(88)), right, 13.2, (kind, value), 0.2)
    return [sheet]


def _folded_book(facts: LevelCertificate) -> bool:
    return facts.approved.year < 2019


@layout("level_certificate", "upper_and_lower_leaf", SOIREE, accepts=_folded_book)
def upper_and_lower_leaf(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """A booklet that opens upwards: both languages' sentence above, portrait and entries below."""
    e = Entries(facts, rng, rng.choice(("cn", "cn0", "cn_gap")))
    sheet = Sheet(178, 250, rng, ground=(251, 250, 244))
    waves(sheet, rng.choice(((228, 222, 238), (222, 234, 232))), strength=0.28, pitch_mm=5)
    fold = sheet.height / 2
    sheet.draw.rectangle((0, fold - 5, sheet.width, fold + 5), fill=(206, 202, 194))
    left, right, middle = sheet.mm(20), sheet.width - sheet.mm(20), sheet.width / 2
    body = song(sheet, 12)
    y = sheet.paragraph(below(sheet, left, sheet.mm(18), right), GIVEN, body, leading=1.75,
                        first_indent=2)  # fmt: skip
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(4), right), ENGLISH, body.at(sheet.pt(9.5)),
                        leading=1.5, first_indent=2)  # fmt: skip
    places = [(left + sheet.mm(34), sheet.mm(98)), (right - sheet.mm(30), sheet.mm(98))]
    sealed_names(sheet, MINISTRIES, places, song(sheet, 11), 31)
    sheet.line_of(left, fold - sheet.mm(7), ["编号　No. ", e.serial], song(sheet, 10))
    top = fold + sheet.mm(14)
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(18), (116, 32, 40), 0.06)
    fit_line(sheet, (middle, top + sheet.mm(4)), TITLE, head, right - left, "center")
    photo = (left, top + sheet.mm(14), left + sheet.mm(33), top + sheet.mm(60))
    stamped_photo(sheet, photo, facts.female, "人事考试机构", 25)
    small = song(sheet, 10.5)
    sheet.line_of(left, top + sheet.mm(71), "管理号 File No.：", small)
    fit_line(sheet, (left, top + sheet.mm(78)), [e.number], song(sheet, 11.5), sheet.mm(48))
    sheet.line_of(left, top + sheet.mm(86), "持证人签名", small)
    pen = style.pen(sheet).at(sheet.pt(15))
    sheet.sign(left + sheet.mm(5), top + sheet.mm(97), facts.holder, pen)
    rows: list[LabelRow] = [
        ("姓　　名 Full Name", [e.holder]),
        ("性　　别 Sex", [e.sex]),
        ("出生年月 Date of Birth", [e.birth]),
        ("级　　别 Level", [e.title]),
        ("批准日期 Approval Date", [e.approved]),
        ("签发日期 Issued on", [e.issued]),
    ]
    start = left + sheet.mm(54)
    value = Type(KAI, sheet.pt(12), INK)
    y = rules_between(sheet, rows, (start, top + sheet.mm(19)), right, 12.4, (small, value))
    sheet.line_of(start, y + sheet.mm(1), "签发单位盖章", small)
    put_seal(
        sheet, Seal("重庆市职称改革办公室", diameter=30), right - sheet.mm(19), y + sheet.mm(2)
    )
    return [sheet]


@layout("level_certificate", "code_beside_number", SOIREE)
def code_beside_number(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An e-certificate's print: portrait upper right, entries left, code and number at the foot."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn", "dash")))
    sheet = Sheet(210, 297, rng)
    panel = (sheet.mm(16), sheet.mm(18), sheet.width - sheet.mm(16), sheet.height - sheet.mm(34))
    tint: RGB = rng.choice(((240, 246, 240), (246, 243, 234), (240, 244, 250)))
    sheet.draw.rectangle(panel, fill=tint)
    colour: RGB = rng.choice(((54, 110, 84), (150, 110, 52), (46, 88, 140)))
    border(sheet, colour, 16, "double", (0, sheet.mm(2), sheet.width, sheet.height - sheet.mm(18)))
    left, right = sheet.mm(32), sheet.width - sheet.mm(32)
    over = Type(HEI, sheet.pt(13), INK, 0.3)
    sheet.line_of(left, sheet.mm(45), "中华人民共和国", over)
    photo = (right - sheet.mm(33), sheet.mm(38), right, sheet.mm(84))
    put_portrait(sheet, photo, facts.female)
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(23), colour)
    edge = photo[0] - sheet.mm(7)
    fit_line(sheet, (left, sheet.mm(60)), TITLE, head, edge - left)
    english = Type(SONG, sheet.pt(9.5), FAINT)
    fit_line(sheet, (left, sheet.mm(68)), "Professional Level Certificate for Social Workers",
             english, edge - left)  # fmt: skip
    sheet.line_of(left, sheet.mm(80), "（电子证书）", song(sheet, 11, FAINT))
    kind, value = Type(HEI, sheet.pt(12), FAINT), song(sheet, 14)
    rows: list[LabelRow] = [
        ("姓名", [e.holder]),
        ("性别", [e.sex]),
        ("出生年月", [e.birth]),
        ("证件号码", [e.id_number]),
        ("资格名称", [e.title]),
        ("级别", [e.level]),
        ("批准日期", [e.approved]),
    ]
    y = ends_on(sheet, rows, (left, sheet.mm(104)), right, 12, (kind, value), 1.6)
    body = Type(rng.choice((SONG, KAI)), sheet.pt(12.5), INK)
    y = sheet.paragraph(below(sheet, left, y - sheet.mm(2), right), GIVEN, body, leading=1.7,
                        first_indent=2)  # fmt: skip
    low = panel[3] - sheet.mm(38)
    put_code(sheet, left, low, f"https://zs.example.com/q/{facts.serial_number}", 24)
    seal = Seal("专业技术人员职业资格证书专用章", diameter=35)
    put_seal(sheet, seal, right - sheet.mm(32), low - sheet.mm(8))
    number: list[Run] = ["管理号：", e.number]
    fit_line(sheet, (right, low + sheet.mm(22)), number, song(sheet, 12), sheet.mm(100), "right")
    foot = sheet.height - sheet.mm(16)
    note = "下载时间：2021年3月　本电子证书可在全国专业技术人员职业资格证书查询验证系统核验"
    fit_line(sheet, (left, foot), note, Type(HEI, sheet.pt(8.5), FAINT), right - left)
    return [sheet]
