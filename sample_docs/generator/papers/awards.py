"""Award certificates (荣誉证书)."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import Award
from sample_docs.generator.facts.dates import written
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

INK: RGB = (34, 28, 26)
RED: RGB = (178, 28, 30)


class Writing:
    """The values of an award."""

    def __init__(self, award: Award, rng: Random) -> None:
        self.award = award
        self.holder = Value(award.holder, "holder")
        self.name = Value(award.name, "award")
        self.issuer = Value(award.issuer, "issuer")
        form = rng.choice(("han", "cn", "cn", "hano"))
        shown = award.awarded if rng.random() < 0.5 else award.awarded.month_only
        self.date = Value(written(shown, form), "awarded_on", shown.iso)


def _close(w: Writing, sheet: Sheet, at: tuple[float, float], kind: Type) -> list[Sheet]:
    """Issuer, date and seal; the issuer tells the level."""
    rng, award, (x, y) = sheet.rng, w.award, at
    sheet.line_of(x, y, [w.issuer], kind, align="center")
    sheet.line_of(x, y + kind.size * 2, [w.date], kind, align="center")
    put_seal(
        sheet,
        Seal(award.issuer, diameter=42),
        x + sheet.mm(rng.uniform(-8, 8)),
        y + sheet.mm(rng.uniform(0, 6)),
    )
    place = sheet.fields["issuer"]
    sheet.note(Value(award.issuer_level, "issuer_level"), place.box, place.size)
    return [sheet]


@layout("award_certificate", "red_border")
def red_border(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """The usual landscape sheet with an ornate border."""
    w = Writing(award, rng)
    sheet = Sheet(260, 184, rng, ground=rng.choice(((254, 250, 240), (255, 252, 246))))
    waves(sheet, (244, 226, 196), strength=0.4)
    border(sheet, rng.choice((RED, (176, 132, 52))), 8, rng.choice(("keys", "scallops", "beads")))
    sheet.line_of(
        sheet.width / 2,
        sheet.mm(44),
        "荣誉证书",
        Type(rng.choice((SONG_BOLD, KAI)), sheet.pt(46), RED, 0.35),
        align="center",
    )
    body = Type(rng.choice((KAI, SONG)), sheet.pt(18), INK)
    left, right = sheet.mm(32), sheet.width - sheet.mm(30)
    sheet.line_of(left, sheet.mm(68), [w.holder, " 同志："], body)
    text: list[Run] = [
        rng.choice(("在", "你在")),
        f"{award.awarded.year}年度",
        rng.choice(("社会工作服务", "全区社会工作", "民政工作")),
        "中成绩突出，被评为“",
        w.name,
        "”。",
    ]
    y = sheet.paragraph(
        (left, sheet.mm(74), right, sheet.height), text, body, leading=1.9, first_indent=2
    )
    sheet.paragraph(
        (left, y, right, sheet.height),
        rng.choice(("特发此证，以资鼓励。", "特发此证，以兹鼓励。", "特颁此证。")),
        body,
        leading=1.9,
        first_indent=2,
    )
    if rng.random() < 0.5:
        sheet.line_of(left, sheet.mm(160), f"证书编号：{award.number}", body.at(sheet.pt(11)))
    return _close(w, sheet, (sheet.width * 0.72, sheet.mm(134)), body.at(sheet.pt(16)))


@layout("award_certificate", "booklet")
def booklet(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """The inside of a red booklet: a blank left page, the award on the right one."""
    w = Writing(award, rng)
    sheet = Sheet(280, 196, rng, ground=(252, 246, 236))
    glow(sheet, (255, 252, 246), 0.6)
    middle = sheet.width / 2
    border(sheet, (196, 60, 50), 6, "double")
    sheet.draw.line((middle, 0, middle, sheet.height), (206, 190, 176), 4)
    sheet.line_of(
        middle / 2, sheet.mm(98), "荣 誉 证 书", Type(SONG_BOLD, sheet.pt(34), RED), align="center"
    )
    body = Type(rng.choice((KAI, SONG)), sheet.pt(16), INK)
    left, right = middle + sheet.mm(16), sheet.width - sheet.mm(16)
    sheet.line_of(left, sheet.mm(46), [w.holder, "："], body)
    text: list[Run] = [
        "荣获",
        f"{award.awarded.year}年",
        "“",
        w.name,
        "”",
        rng.choice(("称号", "荣誉称号")),
        "。",
    ]
    y = sheet.paragraph(
        (left, sheet.mm(52), right, sheet.height), text, body, leading=1.9, first_indent=2
    )
    sheet.paragraph(
        (left, y, right, sheet.height), "特发此证，以资鼓励。", body, leading=1.9, first_indent=2
    )
    return _close(w, sheet, (middle * 1.52, sheet.mm(136)), body.at(sheet.pt(14)))


@layout("award_certificate", "portrait")
def portrait(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """An upright certificate with everything centred."""
    w = Writing(award, rng)
    sheet = Sheet(200, 280, rng, ground=(254, 252, 246))
    border(sheet, (176, 132, 52), 9, rng.choice(("double", "keys")))
    middle = sheet.width / 2
    sheet.line_of(
        middle,
        sheet.mm(62),
        rng.choice(("荣誉证书", "获奖证书")),
        Type(HEI_BOLD, sheet.pt(40), (168, 120, 40), 0.2),
        align="center",
    )
    body = Type(rng.choice((SONG, style.body)), sheet.pt(17), INK)
    sheet.line_of(middle, sheet.mm(104), [w.holder], body.at(sheet.pt(24)), align="center")
    text: list[Run] = [
        "在",
        f"{award.awarded.year}年",
        "社会工作评选活动中，荣获“",
        w.name,
        "”，特颁此证。",
    ]
    box = (sheet.mm(34), sheet.mm(118), sheet.width - sheet.mm(34), float(sheet.height))
    sheet.paragraph(box, text, body, leading=1.9, first_indent=2)
    return _close(w, sheet, (middle + sheet.mm(22), sheet.mm(212)), body.at(sheet.pt(15)))
