"""Level certificates: a sheet with a wide margin, a boxed bilingual sheet, a plain spread."""

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
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Box, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG_BOLD
from sample_docs.generator.facts.people import LevelCertificate
from sample_docs.generator.matinee.bearer_parts import folded, stamped_photo
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.soiree.seal_parts import ends_on, rules_between, song
from sample_docs.generator.tryout.level_papers import MINISTRIES, Entries

NAME = "社会工作者职业水平证书"
HANDED = (
    "本证书由中华人民共和国人力资源和社会保障部、民政部批准颁发，表明持证人通过国家统一组织的"
    "考试，具备相应级别的社会工作者职业水平。"
)
GRANTED = (
    "This certificate is granted jointly by the Ministry of Human Resources and Social Security "
    "and the Ministry of Civil Affairs to show that the bearer has passed the national examination."
)


@layout("level_certificate", "seals_over_entries", ENCORE)
def seals_over_entries(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """Upright: portrait left under the title, the sentence beside it, entries, then the seals."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn0", "cn_gap", "cn")))
    sheet = Sheet(210, 290, rng, ground=(253, 252, 247))
    waves(sheet, rng.choice(((232, 226, 214), (222, 232, 226))), strength=0.3, pitch_mm=7)
    colour: RGB = rng.choice(((128, 36, 40), (44, 78, 118), (96, 74, 36)))
    border(sheet, colour, 9, rng.choice(("double", "scallops")))
    left, right, middle = sheet.mm(28), sheet.width - sheet.mm(28), sheet.width / 2
    over = Type(KAI, sheet.pt(15), INK, 0.4)
    sheet.line_of(middle, sheet.mm(38), "中华人民共和国", over, align="center")
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(29), colour, 0.06)
    fit_line(sheet, (middle, sheet.mm(55)), NAME, head, right - left, "center")
    photo = (left, sheet.mm(70), left + sheet.mm(35), sheet.mm(118))
    stamped_photo(sheet, photo, facts.female, "专业技术人员考试", 26)
    body = Type(rng.choice((KAI, style.body)), sheet.pt(14), INK)
    start = photo[2] + sheet.mm(12)
    sheet.paragraph(below(sheet, start, photo[1], right), HANDED, body, leading=1.75,
                    first_indent=2)  # fmt: skip
    rows: list[LabelRow] = [
        ("姓名：", [e.holder]),
        ("性别：", [e.sex]),
        ("出生年月：", [e.birth]),
        ("证件号码：", [e.id_number]),
        ("级别：", [e.title]),
        ("批准日期：", [e.approved]),
    ]
    kinds = (Type(HEI, sheet.pt(13), INK), Type(KAI, sheet.pt(14.5), INK))
    y = ends_on(sheet, rows, (left + sheet.mm(12), sheet.mm(140)), right, 12.4, kinds, 0.4)
    places = [(left + sheet.mm(30), y + sheet.mm(24)), (right - sheet.mm(34), y + sheet.mm(24))]
    sealed_names(sheet, MINISTRIES, places, song(sheet, 12.5), 36)
    number: list[Run] = ["管理号：", e.number]
    sheet.line_of(right, sheet.height - sheet.mm(20), number, song(sheet, 12), align="right")
    return [sheet]


@layout("level_certificate", "boxed_in_two_languages", ENCORE)
def boxed_in_two_languages(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """Upright: title in two languages, a ruled table with the portrait in it, sentence, seals."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn", "dash")))
    sheet = Sheet(210, 297, rng, ground=(254, 253, 250))
    glow(sheet, rng.choice(((228, 236, 244), (244, 236, 222))), 0.5)
    colour: RGB = rng.choice(((30, 72, 120), (120, 60, 40), (40, 92, 82)))
    left, right, middle = sheet.mm(26), sheet.width - sheet.mm(26), sheet.width / 2
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(9)), fill=colour)
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(27), colour, 0.05)
    fit_line(sheet, (middle, sheet.mm(38)), NAME, head, right - left, "center")
    twin = Type(HEI, sheet.pt(10), FAINT)
    words = "CERTIFICATE OF PROFESSIONAL LEVEL FOR SOCIAL WORKERS"
    fit_line(sheet, (middle, sheet.mm(47)), words, twin, right - left, "center")
    label = Type(HEI, sheet.pt(11), FAINT)

    def portrait(page: Sheet, box: Box) -> None:
        axis, high = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        half, tall = page.mm(16.5), page.mm(23)
        put_portrait(page, (axis - half, high - tall, axis + half, high + tall), facts.female)

    def pair(words: str, english: str, value: Value) -> list[Cell]:
        return [
            Cell([words, "\n", Value(english, pen=label.at(sheet.pt(8)))], kind=label),
            Cell([value]),
        ]

    rows: list[Row] = [
        [*pair("姓　　名", "Full Name", e.holder), Cell("", 1, 4, extra=portrait)],
        pair("性　　别", "Sex", e.sex),
        pair("出生年月", "Date of Birth", e.birth),
        pair("级　　别", "Level", e.title),
    ]
    tail: list[Row] = [
        pair("证件号码", "ID No.", e.id_number),
        pair("批准日期", "Approval Date", e.approved),
        pair("管 理 号", "File No.", e.number),
    ]
    kind = song(sheet, 13)
    y = Table((30, 78, 50), rows, kind, least_row=14, colour=colour).put(
        sheet, left, sheet.mm(58), right - left
    )
    y = Table((30, 128), tail, kind, least_row=14, colour=colour).put(sheet, left, y, right - left)
    body = Type(rng.choice((KAI, style.body)), sheet.pt(13.5), INK)
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(9), right), HANDED, body, leading=1.7,
                        first_indent=2)  # fmt: skip
    places = [(middle - sheet.mm(12), y + sheet.mm(30)), (right - sheet.mm(26), y + sheet.mm(30))]
    sealed_names(sheet, MINISTRIES, places, song(sheet, 11.5), 34)
    content = f"https://zgz.example.com/{facts.management_number}"
    put_code(sheet, left, y + sheet.mm(17), content, 22)
    sheet.line_of(left, y + sheet.mm(45), "扫码核验", Type(HEI, sheet.pt(9), FAINT))
    return [sheet]


def _booklet(facts: LevelCertificate) -> bool:
    return facts.approved.year < 2019


@layout("level_certificate", "spread_by_turns", ENCORE, accepts=_booklet)
def spread_by_turns(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An open booklet: portrait, name and numbers left; the sentence, days and seals right."""
    e = Entries(facts, rng, rng.choice(("cn", "cn_gap", "cn0")))
    sheet = Sheet(252, 176, rng, ground=(252, 250, 242))
    waves(sheet, rng.choice(((236, 224, 222), (222, 230, 240))), strength=0.3, pitch_mm=5)
    fold = folded(sheet)
    left, edge = sheet.mm(15), fold - sheet.mm(13)
    axis, half = (left + edge) / 2, sheet.mm(16)
    photo = (axis - half, sheet.mm(14), axis + half, sheet.mm(59))
    stamped_photo(sheet, photo, facts.female, "人事考试中心", 26)
    small, value = song(sheet, 10), Type(KAI, sheet.pt(12.5), INK)
    rows: list[LabelRow] = [
        ("姓名 Full Name", [e.holder]),
        ("性别 Sex", [e.sex]),
        ("出生年月 Date of Birth", [e.birth]),
        ("管理号 File No.", [e.number]),
        ("编号 No.", [e.serial]),
    ]
    y = rules_between(sheet, rows, (left, sheet.mm(78)), edge, 13, (small, value))
    sheet.line_of(left, y + sheet.mm(6), "持证人签名", small)
    sheet.line_of(left, y + sheet.mm(11), "Signature of the Bearer", small.at(sheet.pt(8)))
    sheet.sign(left + sheet.mm(44), y + sheet.mm(9), facts.holder,
               style.pen(sheet).at(sheet.pt(16)))  # fmt: skip
    start, right = fold + sheet.mm(14), sheet.width - sheet.mm(14)
    middle = (start + right) / 2
    head = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(20), (126, 30, 36), 0.04)
    fit_line(sheet, (middle, sheet.mm(24)), NAME, head, right - start, "center")
    body = song(sheet, 12)
    y = sheet.paragraph(below(sheet, start, sheet.mm(32), right), HANDED, body, leading=1.65,
                        first_indent=2)  # fmt: skip
    y = sheet.paragraph(below(sheet, start, y + sheet.mm(2), right), GRANTED,
                        body.at(sheet.pt(8.5)), leading=1.45)  # fmt: skip
    rows = [
        ("级　　别 Level", [e.title]),
        ("批准日期 Approval Date", [e.approved]),
        ("签发日期 Issued on", [e.issued]),
    ]
    ends_on(sheet, rows, (start, y + sheet.mm(10)), right, 9.5, (small, value), 0.8)
    low = sheet.mm(151)
    places = [(start + sheet.mm(23), low), (right - sheet.mm(20), low)]
    sealed_names(sheet, MINISTRIES, places, song(sheet, 10.5), 30)
    return [sheet]
