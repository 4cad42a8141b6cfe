"""Level certificates: the sheet of recent years, a landscape one, a booklet whose left leaf tells
who holds it."""

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
from sample_docs.generator.drawing.marks import put_code
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Type
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.people import LEVEL_TITLES, LevelCertificate
from sample_docs.generator.held_out.amber_parts import heading, parchment, photo_box
from sample_docs.generator.matinee.bearer_parts import folded, stamped_photo
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.soiree.seal_parts import ends_on, rules_between, song
from sample_docs.generator.tryout.level_papers import MINISTRIES, Entries

NAME = "社会工作者职业水平证书"
ENGLISH = (
    "This is to certify that the bearer of the Certificate has passed the national examination "
    "organized by the Chinese government departments and has obtained the qualification."
)


def _early(facts: LevelCertificate) -> bool:
    return facts.approved.year <= 2018


def _says(facts: LevelCertificate) -> str:
    return (
        "本证书由中华人民共和国人力资源和社会保障部、民政部批准颁发，表明持证人通过国家统一"
        f"组织的考试，取得{LEVEL_TITLES[facts.level]}职业水平资格。"
    )


@layout("level_certificate", "amber_recent_sheet", HELD_OUT)
def recent_sheet(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """Upright: title in two lines, entries left of the portrait, sentence, seals; code and
    number at the foot."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn0", "cn", "cn_gap")))
    sheet, colour = parchment((210, 297), rng, 9, ("double", "scallops", "keys"))
    left, right, middle = sheet.mm(26), sheet.width - sheet.mm(26), sheet.width / 2
    over = Type(KAI, sheet.pt(18), colour, 0.3)
    sheet.line_of(middle, sheet.mm(40), "中华人民共和国", over, align="center")
    heading(sheet, style, NAME, (middle, sheet.mm(58)), 30, right - left, colour, 0.03)
    photo = photo_box(right - sheet.mm(38), sheet.mm(76), sheet, 35)
    stamped_photo(sheet, photo, facts.female, "人事考试专用", 26)
    kinds = (song(sheet, 13), Type(rng.choice((KAI, HEI)), sheet.pt(14), INK))
    rows: list[LabelRow] = [
        ("姓　　名：", [e.holder]),
        ("证件号码：", [e.id_number]),
        ("性　　别：", [e.sex]),
        ("出生年月：", [e.birth]),
        (rng.choice(("级　　别：", "专业级别：")), [rng.choice((e.title, e.level))]),
        ("批准日期：", [e.approved]),
    ]
    start = left + sheet.mm(4)
    y = ends_on(sheet, rows, (start, sheet.mm(84)), photo[0] - sheet.mm(4), 13, kinds, 0.2)
    body = Type(rng.choice((SONG, KAI)), sheet.pt(14), INK)
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(4), right), _says(facts), body,
                        leading=1.85, first_indent=2)  # fmt: skip
    y = max(y + sheet.mm(28), sheet.mm(222))
    places = [(left + sheet.mm(42), y), (right - sheet.mm(34), y)]
    sealed_names(sheet, ("人力资源和社会保障部", "民政部"), places, song(sheet, 13), 36)
    foot = sheet.height - sheet.mm(20)
    put_code(sheet, left, foot - sheet.mm(22), f"https://cx.example.com/{facts.serial_number}", 22)
    sheet.line_of(right, foot - sheet.mm(9), ["签发日期：", e.issued], song(sheet, 12),
                  align="right")  # fmt: skip
    sheet.line_of(right, foot, ["管理号：", e.number], song(sheet, 12), align="right")
    return [sheet]


@layout("level_certificate", "amber_entries_over_sentence", HELD_OUT)
def entries_over_sentence(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: portrait at the right under the serial number, ruled entries left, the sentence
    across, seals and number below."""
    e = Entries(facts, rng, rng.choice(("cn", "cn0", "dot0")))
    sheet, colour = parchment((285, 206), rng, 8, ("beads", "double"))
    left, right, middle = sheet.mm(28), sheet.width - sheet.mm(28), sheet.width / 2
    heading(sheet, style, NAME, (middle, sheet.mm(36)), 31, right - left, colour)
    twin = song(sheet, 10, FAINT)
    words = "Certificate of Social Worker Professional Level"
    sheet.line_of(middle, sheet.mm(45), words, twin, align="center")
    photo = photo_box(right - sheet.mm(36), sheet.mm(54), sheet, 33)
    stamped_photo(sheet, photo, facts.female, "职业水平考试", 25)
    sheet.line_of(right, photo[3] + sheet.mm(9), ["编号：", e.serial], song(sheet, 11),
                  align="right")  # fmt: skip
    kinds = (Type(HEI, sheet.pt(12), FAINT), Type(KAI, sheet.pt(14.5), INK))
    edge = photo[0] - sheet.mm(16)
    half = (left + edge) / 2
    pair: list[LabelRow] = [("姓名", [e.holder]), ("出生日期", [e.birth]), ("级别", [e.title])]
    rules_between(sheet, pair, (left, sheet.mm(62)), half - sheet.mm(5), 13, kinds, colour)
    pair = [("性别", [e.sex]), ("批准日期", [e.approved]), ("签发日期", [e.issued])]
    rules_between(sheet, pair, (half + sheet.mm(5), sheet.mm(62)), edge, 13, kinds, colour)
    pair = [("证件号码", [e.id_number])]
    y = rules_between(sheet, pair, (left, sheet.mm(101)), edge, 13, kinds, colour)
    body = Type(rng.choice((KAI, style.body)), sheet.pt(14.5), INK)
    y = sheet.paragraph(below(sheet, left, max(y, sheet.mm(117)), right), _says(facts), body,
                        leading=1.8, first_indent=2)  # fmt: skip
    low = max(y + sheet.mm(22), sheet.mm(164))
    places = [(middle - sheet.mm(12), low), (right - sheet.mm(34), low)]
    sealed_names(sheet, MINISTRIES, places, song(sheet, 13), 36)
    fit_line(sheet, (left, sheet.height - sheet.mm(21)), ["管理号：", e.number], song(sheet, 12),
             sheet.mm(84))  # fmt: skip
    return [sheet]


@layout("level_certificate", "amber_bearer_on_the_left", HELD_OUT, accepts=_early)
def bearer_on_the_left(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An open booklet: portrait, signature and numbers on the left leaf under the bearer's
    entries; title, sentence in two languages and the seals on the right one."""
    e = Entries(facts, rng, rng.choice(("cn", "cn0", "cn_gap")))
    sheet, colour = parchment((250, 176), rng, 0, ())
    fold, left = folded(sheet), sheet.mm(14)
    edge = fold - sheet.mm(12)
    photo = photo_box(left, sheet.mm(14), sheet, 31)
    stamped_photo(sheet, photo, facts.female, "考试办公室", 23)
    small = song(sheet, 10.5)
    beside = photo[2] + sheet.mm(9)
    sheet.line_of(beside, sheet.mm(24), "持证人签名", small)
    sheet.line_of(beside, sheet.mm(29), "Signature of the Bearer", song(sheet, 8, FAINT))
    sheet.sign(beside + sheet.mm(3), sheet.mm(44), facts.holder,
               style.pen(sheet).at(sheet.pt(18)))  # fmt: skip
    kinds = (song(sheet, 11.5), Type(KAI, sheet.pt(13), INK))
    rows: list[LabelRow] = [
        ("姓　　名", [e.holder]),
        ("性　　别", [e.sex]),
        ("出生年月", [e.birth]),
        ("专业类别", ["社会工作"]),
        ("级　　别", [e.title]),
        ("批准日期", [e.approved]),
    ]
    y = label_rows(sheet, rows, (left, photo[3] + sheet.mm(14)), left + sheet.mm(30), 12.4, kinds,
                   rule_to=edge)  # fmt: skip
    number: list[Run] = ["管理号 File No.：", e.number]
    fit_line(sheet, (left, y + sheet.mm(4)), number, song(sheet, 11), edge - left)
    start, right = fold + sheet.mm(14), sheet.width - sheet.mm(14)
    middle = (start + right) / 2
    heading(sheet, style, NAME, (middle, sheet.mm(26)), 19, right - start, colour, 0.02)
    body = Type(SONG, sheet.pt(12.5), INK)
    y = sheet.paragraph(below(sheet, start, sheet.mm(36), right), _says(facts), body, leading=1.75,
                        first_indent=2)  # fmt: skip
    y = sheet.paragraph(below(sheet, start, y + sheet.mm(2), right), ENGLISH, song(sheet, 8.5),
                        leading=1.5)  # fmt: skip
    low = max(y + sheet.mm(22), sheet.mm(112))
    places = [(start + sheet.mm(26), low), (right - sheet.mm(22), low)]
    sealed_names(sheet, MINISTRIES, places, song(sheet, 10.5), 34)
    sheet.line_of(start, sheet.height - sheet.mm(24), ["签发日期 Issued on：", e.issued], small)
    sheet.line_of(start, sheet.height - sheet.mm(15), ["证书编号 No.：", e.serial], small)
    return [sheet]
