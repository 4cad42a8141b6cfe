"""Honours as offices hand them out: 荣誉证书, 奖状, a numbered sheet, a letter, on a phone."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import Award
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp

INK: RGB = (38, 32, 30)
RED: RGB = (190, 24, 30)
GOLD: RGB = (186, 146, 66)
WORK = ("爱岗敬业、开拓创新", "扎根基层、服务群众", "认真负责、业绩突出", "勤勉务实、甘于奉献")


class Honour:
    """What an award says, in one paper's way of writing days."""

    def __init__(self, award: Award, rng: Random, forms: tuple[str, ...]) -> None:
        self.award, self.rng = award, rng
        self.holder, self.name = Value(award.holder, "holder"), Value(award.name, "award")
        self.issuer = Value(award.issuer, "issuer")
        shown = award.awarded if rng.random() < 0.6 else award.awarded.month_only
        self.day = Value(written(shown, rng.choice(forms)), "awarded_on", shown.iso)
        self.of_work = award.name.startswith("社会工作优秀案例")

    def close(self, sheet: Sheet, x: float, y: float, kind: Type, step: float = 1.9) -> None:
        """Issuer and day about ``x`` under the seal."""
        sheet.line_of(x, y, [self.issuer], kind, align="center")
        sheet.line_of(x, y + kind.size * step, [self.day], kind, align="center")
        stamp(sheet, self.award.issuer, x, y + kind.size * step / 2, 5)
        self.level(sheet)

    def level(self, sheet: Sheet) -> None:
        """The level follows from the issuer the page names."""
        place = sheet.fields["issuer"]
        sheet.note(Value(self.award.issuer_level, "issuer_level"), place.box, place.size)


def _ribbon(sheet: Sheet, x: float, y: float, reach: float, colour: RGB) -> None:
    """A rosette with two tails."""
    draw = sheet.draw
    for side in (-1, 1):
        tail = ((x, y), (x + side * reach * 0.9, y + reach * 2.1), (x + side * reach * 0.35,
                y + reach * 1.9), (x + side * reach * 0.1, y + reach * 2.2))  # fmt: skip
        draw.polygon(tail, fill=colour)
    for share, fill in ((1.0, GOLD), (0.78, colour), (0.6, (246, 226, 170))):
        bounds = (x - reach * share, y - reach * share, x + reach * share, y + reach * share)
        draw.ellipse(bounds, fill=fill)


@layout("award_certificate", "rosette", MATINEE)
def rosette(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """荣誉证书, landscape: a rosette above the title, then greeting, sentence and issuer."""
    w = Honour(award, rng, ("cn", "han", "cn0"))
    sheet = Sheet(270, 190, rng, ground=(254, 251, 242))
    glow(sheet, (255, 246, 222), 0.5)
    border(sheet, GOLD, 7, rng.choice(("scallops", "keys")))
    _ribbon(sheet, sheet.width / 2, sheet.mm(25), sheet.mm(7), RED)
    title = Type(rng.choice((SONG_BOLD, HEI_BOLD, KAI)), sheet.pt(40), RED, 0.45)
    words = rng.choice(("荣誉证书", "荣誉证书", "表彰证书"))
    sheet.line_of(sheet.width / 2, sheet.mm(61), words, title, align="center")
    body = Type(rng.choice((KAI, SONG, style.body)), sheet.pt(19), INK)
    left, right = sheet.mm(34), sheet.width - sheet.mm(34)
    title_of = rng.choice(("同志", "同志", "女士/先生", "")) if not w.of_work else ""
    sheet.line_of(left, sheet.mm(82), [w.holder, title_of, "："], body)
    year = award.awarded.year
    if w.of_work:
        text: list[Run] = [f"您撰写的案例在{year}年社会工作案例征集活动中，荣获“", w.name, "”。"]
    else:
        text = [f"在{year}年度工作中{rng.choice(WORK)}，被授予“", w.name, "”荣誉称号。"]
    y = sheet.paragraph((left, sheet.mm(88), right, 9e9), text, body, leading=1.85, first_indent=2)
    thanks = rng.choice(("特颁此证，以资鼓励。", "特发此证，予以表彰。"))
    sheet.paragraph((left, y, right, 9e9), thanks, body, leading=1.85, first_indent=2)
    if rng.random() < 0.6:
        small = Type(SONG, sheet.pt(11), INK)
        sheet.line_of(left, sheet.mm(168), f"编号：{award.number}", small)
    w.close(sheet, sheet.width * 0.74, sheet.mm(146), body.at(sheet.pt(16)))
    return [sheet]


@layout("award_certificate", "red_flags", MATINEE)
def red_flags(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """奖状, landscape: bands of red above and below, the award large on a line of its own."""
    w = Honour(award, rng, ("han", "cn", "hano"))
    sheet = Sheet(297, 210, rng, ground=(255, 250, 236))
    waves(sheet, (250, 224, 180), strength=0.3, pitch_mm=6)
    for top in (0.0, sheet.height - sheet.mm(15)):
        sheet.draw.rectangle((0, top, sheet.width, top + sheet.mm(15)), fill=RED)
    for y in (sheet.mm(16.5), sheet.height - sheet.mm(17.5)):
        sheet.draw.rectangle((0, y, sheet.width, y + sheet.mm(1)), fill=GOLD)
    title = Type(rng.choice((SONG_BOLD, KAI)), sheet.pt(54), RED, 0.8)
    sheet.line_of(sheet.width / 2 + title.size * 0.4, sheet.mm(52), "奖状", title, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(21), INK)
    left, right = sheet.mm(38), sheet.width - sheet.mm(38)
    under = Value(award.holder, "holder", blank=8)
    sheet.line_of(left, sheet.mm(78), [under, " 同志："], body)
    year = award.awarded.year
    where = rng.choice(("服务", "案例评选" if w.of_work else "评选"))
    about = f"在{year}年度社会工作{where}中表现突出，"
    verb = rng.choice(("荣获", "评为")) if not w.of_work else "荣获"
    box = (left, sheet.mm(84), right, 9e9)
    y = sheet.paragraph(box, about + verb, body, leading=1.9, first_indent=2)
    big = Type(rng.choice((SONG_BOLD, HEI_BOLD)), sheet.pt(28), RED, 0.08)
    sheet.line_of(sheet.width / 2, y + sheet.mm(14), [w.name], big, align="center")
    sheet.line_of(left + body.size * 2, y + sheet.mm(30), "特发此状，以资鼓励。", body)
    w.close(sheet, sheet.width * 0.74, sheet.mm(166), body.at(sheet.pt(17)))
    return [sheet]


@layout("award_certificate", "numbered_sheet", MATINEE)
def numbered_sheet(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """获奖证书, upright: document number and basis of the decision, the award after a colon."""
    w = Honour(award, rng, ("cn", "cn", "dot0"))
    sheet = Sheet(210, 297, rng, ground=(253, 252, 248))
    colour: RGB = rng.choice((RED, (150, 96, 30), (34, 62, 120)))
    border(sheet, colour, 10, "double")
    middle, left, right = sheet.width / 2, sheet.mm(32), sheet.width - sheet.mm(32)
    small = Type(SONG, sheet.pt(12), INK)
    sheet.line_of(right, sheet.mm(34), f"NO.{award.number}", small, align="right")
    title = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(42), colour, 0.2)
    words = "获奖证书" if w.of_work or rng.random() < 0.3 else "荣誉证书"
    sheet.line_of(middle, sheet.mm(68), words, title, align="center")
    sheet.draw.line((left, sheet.mm(76), right, sheet.mm(76)), GOLD, 4)
    body = Type(rng.choice((SONG, KAI, style.body)), sheet.pt(17), INK)
    sheet.line_of(left, sheet.mm(98), ["获奖人：", w.holder], body.at(sheet.pt(20)))
    year = award.awarded.year
    text: list[Run] = [f"根据《关于开展{year}年社会工作领域评选工作的通知》，经单位推荐、专家评审和"
                       "公示，决定授予下列荣誉：\n", w.name, "。"]  # fmt: skip
    y = sheet.paragraph((left, sheet.mm(106), right, 9e9), text, body, leading=2, first_indent=2)
    end = rng.choice(("特此证明。", "望再接再厉，再创佳绩。", "特发此证。"))
    sheet.paragraph((left, y, right, 9e9), end, body, leading=2.0, first_indent=2)
    w.close(sheet, middle + sheet.mm(26), sheet.mm(226), body, 2.1)
    return [sheet]


@layout("award_certificate", "praise_letter", MATINEE)
def praise_letter(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """表扬信: an office writes to the agency that it honours one of its people."""
    w = Honour(award, rng, ("cn", "cn", "han"))
    pages = Pages(style, rng, Paper(margin=30, top=40, bottom=20))
    sheet = pages.sheet
    sheet.draw.rectangle((sheet.mm(12), sheet.mm(12), sheet.width - sheet.mm(12),
                          sheet.height - sheet.mm(12)), outline=RED, width=5)  # fmt: skip
    pages.title(rng.choice(("表 扬 信", "表 彰 信", "喜    报")), 34, colour=RED)
    pages.gap(10)
    body = style.text(sheet, 1.42)
    unit = rng.choice(("各社会工作服务机构", "区社会工作者协会", "有关社会工作服务单位"))
    pages.say(f"{unit}：", body, leading=2)
    year = award.awarded.year
    verb = "报送的案例荣获“" if w.of_work else "被评为“"
    pages.say(
        [f"在{year}年社会工作评选表扬活动中，", w.holder, "同志", verb, w.name, "”，", w.issuer,
         "特致信祝贺并予以表扬！"], body, indent=2, leading=2,
    )  # fmt: skip
    names = f"希望{award.holder}同志珍惜荣誉，继续发挥专业所长；希望广大社会工作者以先进为榜样，"
    pages.say(names + "用心用情服务群众，为基层治理作出新的贡献。", body, indent=2, leading=2)
    pages.say(f"（联系人：{any_name(rng)}）", body.at(body.size * 0.85), indent=2, leading=2)
    pages.gap(24)
    x = pages.left + pages.width - sheet.mm(40)
    w.close(sheet, x, pages.y, body, 2.0)
    return [sheet]


@layout("award_certificate", "phone_certificate", MATINEE)
def phone_certificate(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """An electronic certificate on a phone's screen: status bar, the card, buttons below it."""
    w = Honour(award, rng, ("cn", "dash", "dot0"))
    sheet = Sheet(108, 228, rng, ground=(242, 244, 247))
    wide, mm = sheet.width, sheet.mm
    dark: RGB = (40, 42, 48)
    small = Type(HEI, sheet.pt(8.5), dark)
    sheet.line_of(mm(6), mm(6.5), f"{rng.randint(8, 21)}:{rng.randint(10, 59)}", small)
    sheet.line_of(wide - mm(6), mm(6.5), f"4G  {rng.randint(20, 98)}%", small, align="right")
    bar = Type(HEI_BOLD, sheet.pt(12.5), dark)
    sheet.line_of(mm(6), mm(16), "<", bar)
    sheet.line_of(wide / 2, mm(16), rng.choice(("电子证书", "我的证书", "证书详情")), bar,
                  align="center")  # fmt: skip
    card = (mm(6), mm(24), wide - mm(6), mm(172))
    sheet.draw.rectangle(card, fill=(255, 250, 240), outline=GOLD, width=6)
    inner = (card[0] + mm(2.4), card[1] + mm(2.4), card[2] - mm(2.4), card[3] - mm(2.4))
    sheet.draw.rectangle(inner, outline=GOLD, width=2)
    title = Type(rng.choice((SONG_BOLD, KAI)), sheet.pt(26), RED, 0.2)
    sheet.line_of(wide / 2, mm(46), "荣誉证书", title, align="center")
    body = Type(rng.choice((SONG, HEI)), sheet.pt(12.5), INK)
    left, right = mm(15), wide - mm(15)
    sheet.line_of(left, mm(64), [w.holder, "："], body.at(sheet.pt(14)))
    lead = "您的作品在" if w.of_work else "您在"
    text: list[Run] = [
        f"{lead}{award.awarded.year}年社会工作评选活动中荣获",
        w.name,
        "，特发此证。",
    ]
    sheet.paragraph((left, mm(70), right, 9e9), text, body, leading=1.9, first_indent=2)
    w.close(sheet, wide / 2 + mm(16), mm(134), body, 1.9)
    grey = Type(HEI, sheet.pt(8.5), (120, 122, 128))
    sheet.line_of(wide / 2, mm(166), f"证书编号：{award.number}", grey, align="center")
    blue: RGB = (38, 110, 220)
    for place, words in enumerate(("保存到相册", "分享证书")):
        x = mm(8) + place * (wide / 2 - mm(4))
        box = (x, mm(182), x + wide / 2 - mm(12), mm(194))
        sheet.draw.rounded_rectangle(box, mm(6), outline=blue, width=3)
        kind = Type(HEI, sheet.pt(11), blue)
        sheet.line_of((box[0] + box[2]) / 2, mm(189.6), words, kind, align="center")
    sheet.line_of(wide / 2, mm(208), "证书信息以发证单位公布为准", grey, align="center")
    return [sheet]
