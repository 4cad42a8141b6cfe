"""Awards: a certificate with corner lines, a bilingual upright one, and a metal plaque."""

from random import Random

from sample_docs.generator.drawing.marks import put_code
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import Award
from sample_docs.generator.facts.dates import written
from sample_docs.generator.papers.ornament import glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.practice.pages import stamp

INK: RGB = (36, 32, 30)
GOLD: RGB = (172, 130, 54)


class _Honour:
    """What every award says."""

    def __init__(self, award: Award, rng: Random, forms: tuple[str, ...]) -> None:
        self.award, self.rng = award, rng
        self.holder, self.name = Value(award.holder, "holder"), Value(award.name, "award")
        shown = award.awarded if rng.random() < 0.55 else award.awarded.month_only
        self.day = Value(written(shown, rng.choice(forms)), "awarded_on", shown.iso)
        self.person_named = not award.name.startswith("社会工作优秀案例")

    def close(self, sheet: Sheet, x: float, y: float, kind: Type, *, sealed: bool = True) -> None:
        """Issuer and day under the seal; the level follows from the issuer."""
        issuer = Value(self.award.issuer, "issuer")
        sheet.line_of(x, y, [issuer], kind, align="center")
        sheet.line_of(x, y + kind.size * 1.9, [self.day], kind, align="center")
        if sealed:
            stamp(sheet, self.award.issuer, x + sheet.mm(5), y + kind.size, 4)
        place = sheet.fields["issuer"]
        sheet.note(Value(self.award.issuer_level, "issuer_level"), place.box, place.size)


def _corners(sheet: Sheet, colour: RGB, inset: float, reach: float) -> None:
    """Two lines round the sheet that cross in the corners."""
    for number, width in enumerate((5, 2)):
        edge = sheet.mm(inset + 3 * number)
        low, far = sheet.height - edge, sheet.width - edge
        over = sheet.mm(reach)
        for y in (edge, low):
            sheet.draw.line(
                (edge - over * number / 2, y, far + over * number / 2, y), colour, width
            )
        for x in (edge, far):
            sheet.draw.line(
                (x, edge - over * number / 2, x, low + over * number / 2), colour, width
            )


@layout("award_certificate", "crossed_lines", PREVIEW)
def crossed_lines(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """荣誉证书, landscape: the number at the upper right, the award in a line of its own."""
    w = _Honour(award, rng, ("han", "cn", "cn_gap"))
    sheet = Sheet(285, 200, rng, ground=(255, 253, 246))
    waves(sheet, (248, 236, 214), strength=0.35, pitch_mm=7)
    colour = rng.choice(((186, 32, 36), GOLD, (150, 60, 40)))
    _corners(sheet, colour, 9, 5)
    small = Type(SONG, sheet.pt(12), INK)
    right = sheet.width - sheet.mm(26)
    sheet.line_of(right, sheet.mm(26), f"证书编号：{award.number}", small, align="right")
    title = Type(rng.choice((KAI, SONG_BOLD)), sheet.pt(44), colour, 0.5)
    sheet.line_of(sheet.width / 2, sheet.mm(52), "荣誉证书", title, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(19), INK)
    left = sheet.mm(36)
    greeting = "　" if rng.random() < 0.4 else "　同志"
    sheet.line_of(left, sheet.mm(78), [w.holder, f"{greeting.strip()}："], body.at(sheet.pt(21)))
    year = award.awarded.year
    about = rng.choice((f"在{year}年度民政工作中成绩显著，", f"在{year}年社会工作评选活动中，"))
    verb = "授予您" if w.person_named else "您报送的作品荣获"
    end = "荣誉称号" if w.person_named and rng.random() < 0.6 else ""
    box = (left, sheet.mm(86), sheet.width - sheet.mm(36), float(sheet.height))
    text: list[Run] = [f"{about}{verb}：" if w.person_named else f"{about}{verb}"]
    y = sheet.paragraph(box, text, body, leading=1.9, first_indent=2)
    big = Type(style.bold, sheet.pt(24), colour)
    sheet.line_of(sheet.width / 2, y + sheet.mm(12), [w.name, end], big, align="center")
    sheet.line_of(left + body.size * 2, y + sheet.mm(28), "特发此证，以资鼓励。", body)
    w.close(sheet, sheet.width * 0.73, sheet.mm(158), body.at(sheet.pt(16)))
    return [sheet]


@layout("award_certificate", "bilingual", PREVIEW)
def bilingual(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """荣誉证书, upright, with an English line under its title and a code to check it by."""
    w = _Honour(award, rng, ("cn", "dot0", "cn0"))
    sheet = Sheet(210, 297, rng, ground=(253, 253, 252))
    glow(sheet, (240, 244, 250), 0.6)
    colour = rng.choice(((26, 60, 116), (140, 24, 34), (30, 92, 84)))
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(18)), fill=colour)
    sheet.draw.rectangle((0, sheet.mm(20), sheet.width, sheet.mm(21.2)), fill=GOLD)
    sheet.draw.rectangle(
        (0, sheet.height - sheet.mm(12), sheet.width, sheet.height - sheet.mm(5)), fill=colour
    )
    middle = sheet.width / 2
    title = Type(HEI_BOLD, sheet.pt(36), colour, 0.25)
    sheet.line_of(middle, sheet.mm(62), "荣誉证书", title, align="center")
    english = Type(SONG, sheet.pt(13), GOLD, 0.15)
    sheet.line_of(middle, sheet.mm(73), "CERTIFICATE OF HONOR", english, align="center")
    body = Type(rng.choice((HEI, SONG)), sheet.pt(16), INK)
    name = Type(style.bold, sheet.pt(24), INK, 0.1)
    sheet.line_of(middle, sheet.mm(104), [w.holder], name, align="center")
    under = sheet.mm(108)
    sheet.draw.line((middle - sheet.mm(34), under, middle + sheet.mm(34), under), colour, 3)
    strong = Value(award.name, "award", pen=Type(style.bold, sheet.pt(17), colour))
    text: list[Run] = [f"在{award.awarded.year}年度社会工作领域评比表扬中，经推荐、评审、公示，"]
    text += ["被评为“" if w.person_named else "荣获“", strong, "”。特此表彰，颁发证书。"]
    box = (sheet.mm(32), sheet.mm(120), sheet.width - sheet.mm(32), float(sheet.height))
    sheet.paragraph(box, text, body, leading=2.0, first_indent=2)
    link = f"https://hr.example.com/{award.number}"
    put_code(sheet, sheet.mm(32), sheet.mm(222), link, 24)
    small = Type(HEI, sheet.pt(9.5), (96, 98, 104))
    sheet.line_of(sheet.mm(32), sheet.mm(251), f"编号 {award.number}", small)
    w.close(sheet, sheet.width - sheet.mm(66), sheet.mm(228), body.at(sheet.pt(15)))
    return [sheet]


@layout("award_certificate", "plaque", PREVIEW)
def plaque(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """奖牌: a metal plate with the award in large characters, engraved and without a seal."""
    w = _Honour(award, rng, ("han", "cn"))
    sheet = Sheet(240, 160, rng, ground=(222, 190, 118))
    glow(sheet, (250, 232, 184), 0.75)
    ink: RGB = rng.choice(((160, 20, 22), (60, 40, 20)))
    for inset, width in ((6, 6), (8.5, 2)):
        edge = sheet.mm(inset)
        box = (edge, edge, sheet.width - edge, sheet.height - edge)
        sheet.draw.rectangle(box, outline=(150, 110, 44), width=width)
    middle = sheet.width / 2
    body = Type(rng.choice((SONG_BOLD, HEI)), sheet.pt(18), ink)
    text: list[Run] = ["授予 ", w.holder, f"　{award.awarded.year}年度"]
    sheet.line_of(middle, sheet.mm(42), text, body, align="center")
    big = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(44), ink, 0.1)
    while big.width(award.name) > sheet.width - sheet.mm(44):
        big = big.at(big.size * 0.94)
    sheet.line_of(middle, sheet.mm(86), [w.name], big, align="center")
    w.close(sheet, middle, sheet.mm(122), body.at(sheet.pt(17)), sealed=False)
    return [sheet]
