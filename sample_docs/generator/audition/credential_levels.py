"""Level certificates: a bilingual spread, entries about an axis, values below labels."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    label_rows,
    sealed_names,
)
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.people import LevelCertificate
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.tryout.level_papers import MINISTRIES, Entries

ENGLISH = {
    "人力资源和社会保障部": "Ministry of Human Resources and Social Security",
    "民政部": "Ministry of Civil Affairs",
}


def _before_sheets(facts: LevelCertificate) -> bool:
    """Booklets were given out before the sheets of 2019."""
    return facts.approved.year < 2019


def _in_english(facts: LevelCertificate) -> str:
    return {"初级": "Junior Social Worker", "中级": "Social Worker"}.get(
        facts.level, "Senior Social Worker"
    )


@layout("level_certificate", "two_language_spread", AUDITION, accepts=_before_sheets)
def two_language_spread(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An open booklet: bearer and numbers at the left, level and ministries at the right."""
    e = Entries(facts, rng, rng.choice(("cn", "cn0", "cn_gap")))
    sheet = Sheet(252, 178, rng, ground=(251, 248, 240))
    waves(sheet, rng.choice(((226, 220, 236), (232, 224, 206))), strength=0.35, pitch_mm=5.5)
    fold = sheet.width / 2
    sheet.draw.line((fold, 0, fold, sheet.height), (184, 176, 170), 5)
    small, tiny = Type(SONG, sheet.pt(10.5), INK), Type(SONG, sheet.pt(7.5), FAINT)
    kind = Type(rng.choice((KAI, SONG)), sheet.pt(12.5), INK)
    photo = (fold / 2 - sheet.mm(15), sheet.mm(16), fold / 2 + sheet.mm(15), sheet.mm(57))
    put_portrait(sheet, photo, facts.female)
    put_seal(sheet, Seal("职业水平证书", shape="embossed", diameter=24), photo[2], photo[3])
    rows: list[tuple[str, str, Value]] = [
        ("姓名", "Full Name", e.holder),
        ("性别", "Sex", e.sex),
        ("出生年月", "Date of Birth", e.birth),
        ("证件号码", "ID No.", e.id_number),
        ("管理号", "File No.", e.number),
    ]
    y = sheet.mm(74)
    for label, english, value in rows:
        sheet.line_of(sheet.mm(14), y, label, small)
        sheet.line_of(sheet.mm(14), y + sheet.mm(4.2), english, tiny)
        sheet.line_of(sheet.mm(40), y + sheet.mm(1.5), [value], kind)
        rule = y + sheet.mm(4.4)
        sheet.draw.line((sheet.mm(38), rule, fold - sheet.mm(12), rule), (150, 146, 150), 2)
        y += sheet.mm(14)
    sheet.line_of(sheet.mm(14), y, "持证人签名", small)
    sheet.line_of(sheet.mm(14), y + sheet.mm(4.2), "Signature of the Bearer", tiny)
    pen = style.pen(sheet).at(sheet.pt(16))
    sheet.sign(sheet.mm(46), y + sheet.mm(2), facts.holder, pen)
    left, right = fold + sheet.mm(14), sheet.width - sheet.mm(14)
    middle = (left + right) / 2
    title = Type(style.bold, sheet.pt(17), (128, 28, 36), 0.05)
    sheet.line_of(middle, sheet.mm(24), "社会工作者职业水平证书", title, align="center")
    text: list[Run] = ["持证人参加全国统一考试合格，具有", e.title, "职业水平，特颁发本证书。"]
    y = sheet.paragraph(below(sheet, left, sheet.mm(34), right), text, kind, leading=1.8,
                        first_indent=2)  # fmt: skip
    english = "This is to certify that the bearer has passed the national examination and has "
    english += f"attained the professional level of {_in_english(facts)}."
    twin = Type(SONG, sheet.pt(9), INK)
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(3), right), english, twin, leading=1.5)
    y += sheet.mm(9)
    days: list[LabelRow] = [("批准日期 Approval Date", [e.approved])]
    days.append(("签发日期 Issued on", [e.issued]))
    label_rows(sheet, days, (left, y), left + sheet.mm(50), 9.5, (small, kind))
    for index, unit in enumerate(MINISTRIES):
        x = left + (right - left) * (0.25 + 0.5 * index)
        y = sheet.height - sheet.mm(38)
        name = Type(SONG, sheet.pt(9.5), INK)
        sealed_names(sheet, [unit], [(x, y)], name, 33)
        words = ENGLISH[unit].replace(" and ", "\nand ")
        box = (x - sheet.mm(26), y + sheet.mm(2), x + sheet.mm(26), y + sheet.mm(14))
        sheet.paragraph(box, words, Type(SONG, sheet.pt(6.5), FAINT), align="center")
    sheet.line_of(right, sheet.height - sheet.mm(9), ["No. ", e.serial], small, align="right")
    return [sheet]


@layout("level_certificate", "on_axis", AUDITION)
def on_axis(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """An upright sheet: level large below the title, labels end where the values begin."""
    e = Entries(facts, rng, rng.choice(("cn0", "cn", "dash")))
    sheet = Sheet(210, 297, rng, ground=(254, 252, 247))
    glow(sheet, rng.choice(((244, 226, 222), (226, 234, 244))), 0.5)
    colour: RGB = rng.choice(((158, 34, 40), (34, 74, 128)))
    border(sheet, colour, 10, rng.choice(("double", "scallops")))
    middle = sheet.width / 2
    head = Type(KAI, sheet.pt(19), INK, 0.2)
    sheet.line_of(middle, sheet.mm(38), "中华人民共和国", head, align="center")
    words = rng.choice(("社会工作者职业水平证书", "社会工作者职业资格证书"))
    title = Type(SONG_BOLD, sheet.pt(27), colour, 0.06)
    sheet.line_of(middle, sheet.mm(54), words, title, align="center")
    sheet.line_of(middle, sheet.mm(69), [e.title], Type(KAI, sheet.pt(21), INK, 0.3),
                  align="center")  # fmt: skip
    photo = (middle - sheet.mm(16), sheet.mm(78), middle + sheet.mm(16), sheet.mm(122))
    put_portrait(sheet, photo, facts.female)
    label, value = Type(HEI, sheet.pt(12), FAINT), Type(SONG, sheet.pt(13.5), INK)
    rows: list[LabelRow] = [
        ("持证人", [e.holder]),
        ("性别", [e.sex]),
        ("出生年月", [e.birth]),
        ("证件号码", [e.id_number]),
        ("级别", [e.level]),
        ("批准日期", [e.approved]),
        ("管理号", [e.number]),
    ]
    y = label_rows(
        sheet, rows, (0, sheet.mm(136)), middle - sheet.mm(12), 10.2, (label, value), axis=True
    )
    text = "本证书表明持证人通过国家统一组织的考试，已取得相应级别的职业水平。"
    edges = (sheet.mm(34), sheet.width - sheet.mm(34))
    body = Type(KAI, sheet.pt(13), INK)
    sheet.paragraph(below(sheet, edges[0], y, edges[1]), text, body, leading=1.7, first_indent=2)
    low = sheet.mm(246)
    places = ((sheet.mm(84), low), (sheet.mm(150), low))
    sealed_names(sheet, MINISTRIES, places, Type(SONG, sheet.pt(11.5), INK), 35)
    sheet.line_of(sheet.mm(150), low + sheet.mm(20), [e.issued], value.at(sheet.pt(12)),
                  align="center")  # fmt: skip
    put_code(
        sheet, sheet.mm(26), low - sheet.mm(4), f"https://zs.example.com/v/{e.number.text}", 22
    )
    serial: list[Run] = ["证书编号：", e.serial]
    sheet.line_of(sheet.mm(26), low + sheet.mm(26), serial, label.at(sheet.pt(10)))
    return [sheet]


@layout("level_certificate", "values_below", AUDITION, accepts=_before_sheets)
def values_below(facts: LevelCertificate, style: Style, rng: Random) -> list[Sheet]:
    """One page of a booklet, typed: every value on a dotted line below its bilingual label."""
    e = Entries(facts, rng, rng.choice(("cn", "dot0", "cn0")))
    sheet = Sheet(112, 158, rng, dpi=230, ground=(247, 247, 240))
    waves(sheet, (214, 226, 218), strength=0.35, pitch_mm=4)
    border(sheet, (96, 128, 112), 4, "double")
    left, right, middle = sheet.mm(11), sheet.width - sheet.mm(11), sheet.width / 2
    title = Type(style.bold, sheet.pt(13), (36, 84, 66), 0.05)
    sheet.line_of(middle, sheet.mm(17), "社会工作者职业水平证书", title, align="center")
    photo = (left, sheet.mm(24), left + sheet.mm(27), sheet.mm(61))
    put_portrait(sheet, photo, facts.female, grey=rng.random() < 0.3)
    put_seal(sheet, Seal("考试中心", shape="embossed", diameter=20), photo[2], photo[3])
    label, value = Type(HEI, sheet.pt(7), FAINT), Type(KAI, sheet.pt(11), (26, 28, 52))
    half = (middle + sheet.mm(2), right)
    places: list[tuple[str, Value, tuple[float, float], float]] = [
        ("姓名 Full Name", e.holder, (photo[2] + sheet.mm(7), right), 28),
        ("性别 Sex", e.sex, (photo[2] + sheet.mm(7), right), 42),
        ("出生年月 Date of Birth", e.birth, (photo[2] + sheet.mm(7), right), 56),
        ("级别 Level", e.title, (left, middle - sheet.mm(2)), 73),
        ("批准日期 Approval Date", e.approved, half, 73),
        ("管理号 File No.", e.number, (left, right), 88),
        ("签发单位 Issued by", Value("人力资源和社会保障部　民政部"), (left, right), 103),
        ("签发日期 Issued on", e.issued, (left, middle - sheet.mm(2)), 118),
        ("编号 No.", e.serial, half, 118),
    ]
    shift = rng.uniform(-0.6, 0.8)  # typed in afterwards, all a little off the dots alike
    for words, entry, (x0, x1), top in places:
        sheet.line_of(x0, sheet.mm(top), words, label)
        y = sheet.mm(top + 7.6)
        for x in range(round(x0), round(x1), 7):
            sheet.draw.point((x, y), (90, 90, 96))
            sheet.draw.point((x + 1, y), (90, 90, 96))
        sheet.line_of(x0 + sheet.mm(2 + shift), y - sheet.mm(1.2 - shift * 0.4), [entry], value)
    seals = ((middle - sheet.mm(20), sheet.mm(138)), (middle + sheet.mm(20), sheet.mm(138)))
    sealed_names(sheet, MINISTRIES, seals, Type(HEI_BOLD, sheet.pt(6.5), INK), 27)
    return [sheet]
