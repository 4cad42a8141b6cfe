"""Level certificates: entries two by two, a bearer's page with twin labels, cover and inside."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    sealed_names,
)
from sample_docs.generator.drawing.marks import put_code, put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Type
from sample_docs.generator.drawing.typefaces import HEI, KAI
from sample_docs.generator.facts.people import LEVEL_TITLES, LevelCertificate
from sample_docs.generator.finale.copper_parts import INKS, TINTS, cover, title_face, two_by_two
from sample_docs.generator.matinee.bearer_parts import TwinRow, folded, stamped_photo, twin_rows
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, song
from sample_docs.generator.tryout.laying import lay
from sample_docs.generator.tryout.level_papers import MINISTRIES, Entries

NAME = "社会工作者职业水平证书"
TWIN = (
    "The bearer of this certificate has passed the national examination and has met the "
    "requirements for the professional level named herein."
)


def _booklet(facts: LevelCertificate) -> bool:
    return facts.approved.year <= 2018


def _shown(facts: LevelCertificate) -> str:
    """The sentence that says what the certificate stands for."""
    return (
        "本证书由人力资源和社会保障部、民政部批准颁发，表明持证人通过国家统一组织的考试，"
        f"取得{LEVEL_TITLES[facts.level]}职业水平证书。"
    )


@layout("level_certificate", "pairs_below_portrait", FINALE)
def pairs_below_portrait(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """Upright: title, portrait in the middle, entries two by two below, sentence, seals, code."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn0", "cn")))
    sheet = Sheet(210, 297, rng, ground=(253, 252, 248))
    waves(sheet, rng.choice(TINTS), strength=0.3, pitch_mm=6)
    colour = rng.choice(INKS)
    border(sheet, colour, 10, rng.choice(("beads", "double", "keys")))
    left, right, middle = sheet.mm(27), sheet.width - sheet.mm(27), sheet.width / 2
    head = Type(title_face(style, rng), sheet.pt(28), colour, 0.05)
    fit_line(sheet, (middle, sheet.mm(46)), NAME, head, right - left, "center")
    twin = song(sheet, 10, FAINT)
    words = "Professional Level Certificate of Social Worker"
    sheet.line_of(middle, sheet.mm(55), words, twin, align="center")
    half = sheet.mm(16.5)
    stamped_photo(sheet, (middle - half, sheet.mm(66), middle + half, sheet.mm(112)), facts.female,
                  "证书专用章", 25)  # fmt: skip
    rows: list[LabelRow] = [
        ("姓　　名：", [e.holder]),
        ("性　　别：", [e.sex]),
        ("出生年月：", [e.birth]),
        ("批准日期：", [e.approved]),
        ("级　　别：", [rng.choice((e.title, e.level))]),
        ("签发日期：", [e.issued]),
        ("证件号码：", [e.id_number]),
    ]
    kinds = (Type(HEI, sheet.pt(12), INK), Type(KAI, sheet.pt(13.5), INK))
    y = two_by_two(sheet, rows, (left + sheet.mm(4), sheet.mm(132), right), 12.5, kinds, 0.52)
    body = Type(rng.choice((KAI, style.body)), sheet.pt(14), INK)
    y = sheet.paragraph(below(sheet, left, y - sheet.mm(2), right), _shown(facts), body,
                        leading=1.8, first_indent=2)  # fmt: skip
    places = [(middle - sheet.mm(18), y + sheet.mm(27)), (right - sheet.mm(24), y + sheet.mm(27))]
    sealed_names(sheet, MINISTRIES, places, song(sheet, 12), 35)
    low = sheet.height - sheet.mm(21)
    put_code(sheet, left, low - sheet.mm(23), f"https://zs.example.com/{facts.serial_number}", 23)
    sheet.line_of(right, low, ["管理号：", e.number], song(sheet, 12), align="right")
    return [sheet]


@layout("level_certificate", "twin_labels_on_the_right", FINALE, accepts=_booklet)
def twin_labels_on_the_right(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An open booklet: sentence, seals one below the other and number left; the bearer right."""
    e = Entries(facts, rng, rng.choice(("cn", "cn0", "cn_gap")))
    sheet = Sheet(256, 182, rng, ground=(251, 250, 244))
    waves(sheet, rng.choice(TINTS), strength=0.35, pitch_mm=4)
    fold = folded(sheet)
    left, edge = sheet.mm(16), fold - sheet.mm(15)
    body = song(sheet, 12)
    y = sheet.paragraph(below(sheet, left, sheet.mm(22), edge), _shown(facts), body, leading=1.75,
                        first_indent=2)  # fmt: skip
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(3), edge), TWIN, body.at(sheet.pt(8.5)),
                        leading=1.5)  # fmt: skip
    x = left + (edge - left) * 0.6
    places = [(x, y + sheet.mm(24)), (x, y + sheet.mm(62))]
    sealed_names(sheet, MINISTRIES, places, song(sheet, 11), 33)
    sheet.line_of(left, sheet.height - sheet.mm(16), ["编号 No. ", e.serial], song(sheet, 11))
    start, right = fold + sheet.mm(15), sheet.width - sheet.mm(14)
    kinds = (song(sheet, 11), Type(KAI, sheet.pt(13), INK))
    rows: list[TwinRow] = [
        ("姓　　名", "Full Name", [e.holder]),
        ("性　　别", "Sex", [e.sex]),
        ("出生年月", "Date of Birth", [e.birth]),
        ("级　　别", "Professional Level", [e.title]),
        ("批准日期", "Approval Date", [e.approved]),
    ]
    y = twin_rows(sheet, rows, (start, sheet.mm(26)), (start + sheet.mm(32), right), 14, kinds)
    photo = (start, y + sheet.mm(1), start + sheet.mm(30), y + sheet.mm(43))
    stamped_photo(sheet, photo, facts.female, "人事考试中心", 24)
    beside = photo[2] + sheet.mm(9)
    small = kinds[0].at(sheet.pt(10))
    sheet.line_of(beside, photo[1] + sheet.mm(6), "签发日期 Issued on", small)
    sheet.line_of(beside, photo[1] + sheet.mm(13), [e.issued], kinds[1])
    sheet.line_of(beside, photo[1] + sheet.mm(23), "持证人签名 Signature of the Bearer", small)
    sheet.sign(beside + sheet.mm(4), photo[1] + sheet.mm(33), facts.holder,
               style.pen(sheet).at(sheet.pt(17)))  # fmt: skip
    fit_line(sheet, (start, sheet.height - sheet.mm(16)), ["管理号 File No.　", e.number],
             song(sheet, 11.5), right - start)  # fmt: skip
    return [sheet]


@layout("level_certificate", "cover_and_inside", FINALE)
def cover_and_inside(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """A page with a copied cover on top and the certificate's inside below it."""
    page = style.sheet(rng)
    grey = rng.random() < 0.4
    red: RGB = rng.choice(((112, 26, 34), (30, 44, 88), (24, 70, 62)))
    outside = cover(86, 122, ("中华人民共和国", NAME), red, rng)
    top, wide = page.mm(rng.uniform(14, 20)), page.mm(74)
    left = (page.width - wide) / 2 + page.mm(rng.uniform(-12, 12))
    y = lay(page, outside, left, top, wide, grey=grey)
    part, inner = _inside(facts, style, rng), page.mm(182)
    lay(page, part, (page.width - inner) / 2, y + page.mm(rng.uniform(10, 16)), inner, grey=grey)
    return [page]


def _inside(facts: LevelCertificate, style: Style, rng: Random) -> Sheet:
    """What the cover holds: portrait and entries left, sentence and seals right."""
    e = Entries(facts, rng, rng.choice(("cn", "cn0", "dot0")))
    sheet = Sheet(240, 166, rng, ground=(252, 251, 246))
    glow(sheet, rng.choice(TINTS), 0.5)
    fold, left = folded(sheet), sheet.mm(14)
    photo = (left, sheet.mm(16), left + sheet.mm(31), sheet.mm(59))
    put_portrait(sheet, photo, facts.female)
    kinds = (song(sheet, 12), Type(KAI, sheet.pt(14), INK))
    beside = photo[2] + sheet.mm(8)
    edge = fold - sheet.mm(10)
    rows: list[LabelRow] = [
        ("姓名：", [e.holder]),
        ("性别：", [e.sex]),
        ("出生：", [e.birth]),
    ]
    ends_on(sheet, rows, (beside, sheet.mm(26)), edge, 14, kinds, 0.2)
    rows = [
        ("身份证号：", [e.id_number]),
        ("级　　别：", [e.title]),
        ("批准日期：", [e.approved]),
        ("发证日期：", [e.issued]),
        ("管 理 号：", [e.number]),
        ("证书编号：", [e.serial]),
    ]
    ends_on(sheet, rows, (left, sheet.mm(77)), edge, 13, kinds, 0.2)
    start, right = fold + sheet.mm(14), sheet.width - sheet.mm(14)
    middle = (start + right) / 2
    head = Type(title_face(style, rng), sheet.pt(20), rng.choice(INKS), 0.03)
    fit_line(sheet, (middle, sheet.mm(32)), NAME, head, right - start, "center")
    body = Type(KAI, sheet.pt(14.5), INK)
    y = sheet.paragraph(below(sheet, start, sheet.mm(44), right), _shown(facts), body, leading=1.8,
                        first_indent=2)  # fmt: skip
    low = max(y + sheet.mm(24), sheet.mm(124))
    places = [(start + sheet.mm(23), low), (right - sheet.mm(20), low)]
    sealed_names(sheet, MINISTRIES, places, song(sheet, 10.5), 33)
    return sheet
