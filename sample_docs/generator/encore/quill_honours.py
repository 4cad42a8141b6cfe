"""Honours: a red-framed certificate, an upright one with laurels of lines, a short decision."""

from random import Random

from sample_docs.generator.audition.credential_parts import fit_line
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import Award
from sample_docs.generator.matinee.letter_parts import red_head
from sample_docs.generator.matinee.thanks_honours import Honour
from sample_docs.generator.papers.ornament import border, glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.tryout.stationery import dressed

INK: RGB = (36, 30, 30)
RED: RGB = (192, 26, 32)
GOLD: RGB = (190, 150, 70)
ENDS = ("特发此证，以资鼓励。", "特颁发此证书。", "特此表彰，以资鼓励！")


def _sentence(w: Honour) -> list[Run]:
    """What the paper says of the person's merit."""
    year = w.award.awarded.year
    if w.of_work:
        return [f"您撰写的案例在{year}年社会工作优秀案例评选活动中，荣获", w.name, "。"]
    return [f"在{year}年度社会工作中表现突出，被评为“", w.name, "”。"]


@layout("award_certificate", "greeting_and_ends", ENCORE)
def greeting_and_ends(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """荣誉证书, landscape: title between two rules, greeting, sentence, issuer and seal right."""
    w = Honour(award, rng, ("cn", "han", "cn"))
    sheet = Sheet(276, 194, rng, ground=(255, 252, 243))
    waves(sheet, (248, 228, 206), strength=0.3, pitch_mm=7)
    border(sheet, rng.choice((RED, GOLD)), 8, rng.choice(("beads", "double", "keys")))
    left, right, middle = sheet.mm(36), sheet.width - sheet.mm(36), sheet.width / 2
    head = Type(rng.choice((KAI, SONG_BOLD, HEI_BOLD)), sheet.pt(38), RED, 0.6)
    words = "获奖证书" if w.of_work and rng.random() < 0.5 else "荣誉证书"
    sheet.line_of(middle + 0.3 * head.size, sheet.mm(47), words, head, align="center")
    for y in (sheet.mm(28), sheet.mm(55)):
        sheet.draw.line((middle - sheet.mm(52), y, middle + sheet.mm(52), y), GOLD, 4)
    body = Type(rng.choice((KAI, SONG, style.body)), sheet.pt(20), INK)
    called = rng.choice(("同志：", "同志：", "社工："))
    sheet.line_of(left, sheet.mm(78), [w.holder, f" {called}"], body)
    text = [*_sentence(w), rng.choice(ENDS)]
    sheet.paragraph((left, sheet.mm(86), right, 1e5), text, body, leading=2.0, first_indent=2)
    w.close(sheet, right - sheet.mm(38), sheet.mm(146), body.at(sheet.pt(16)))
    small = Type(SONG, sheet.pt(11), INK)
    sheet.line_of(left, sheet.height - sheet.mm(22), f"证书编号：{award.number}", small)
    return [sheet]


@layout("award_certificate", "upright_honour", ENCORE)
def upright_honour(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """Upright: a red head band, the name large by itself, the award large below the sentence."""
    w = Honour(award, rng, ("cn", "cn0", "han"))
    sheet = Sheet(210, 290, rng, ground=(255, 253, 248))
    glow(sheet, (255, 240, 214), 0.5)
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(24)), fill=RED)
    sheet.draw.rectangle((0, sheet.mm(25.5), sheet.width, sheet.mm(27)), fill=GOLD)
    sheet.draw.rectangle((0, sheet.height - sheet.mm(12), sheet.width, sheet.height), fill=RED)
    left, right, middle = sheet.mm(32), sheet.width - sheet.mm(32), sheet.width / 2
    head = Type(rng.choice((SONG_BOLD, KAI)), sheet.pt(44), RED, 0.3)
    sheet.line_of(middle, sheet.mm(68), "荣誉证书", head, align="center")
    number = Type(SONG, sheet.pt(11), INK)
    sheet.line_of(middle, sheet.mm(79), f"编号 {award.number}", number, align="center")
    body = Type(rng.choice((KAI, style.body)), sheet.pt(19), INK)
    sheet.line_of(middle, sheet.mm(106), [w.holder, " 同志"], body.at(sheet.pt(26)), align="center")
    year = award.awarded.year
    told = "在社会工作岗位上勤勉敬业、成绩优异，荣获"
    if w.of_work:
        told = f"在{year}年度社会工作优秀案例征集活动中表现优异，荣获"
    y = sheet.paragraph((left, sheet.mm(116), right, 1e5), told, body, leading=1.9, first_indent=2)
    big = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(25), RED)
    fit_line(sheet, (middle, y + sheet.mm(16)), [w.name], big, right - left, "center")
    end = "特发此证，以资鼓励。"
    sheet.paragraph((left, y + sheet.mm(26), right, 1e5), end, body, leading=1.9, first_indent=2)
    w.close(sheet, right - sheet.mm(36), sheet.mm(228), body.at(sheet.pt(16)))
    return [sheet]


@layout("award_certificate", "commended_by_paper", ENCORE)
def commended_by_paper(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """关于对…予以表彰的通报: a paper under a red head that honours one person alone."""
    style = dressed(style, rng, printed=True)
    w, pages = Honour(award, rng, ("cn", "cn", "han")), Pages(style, rng, Paper(margin=27, top=38))
    sheet, year = pages.sheet, award.awarded.year
    kind, leading = style.text(sheet, 1.26), 1.9
    red_head(pages, award.issuer, f"民通〔{year}〕{rng.randint(5, 90)}号", kind)
    head = Type(style.bold, sheet.pt(19), style.colour)
    pages.say(f"关于表彰{award.holder}同志的通报", head, align="center", leading=1.6)
    pages.gap(6)
    pages.say("各科室、各镇街、各社会工作服务机构：", kind, leading=leading)
    text: list[Run] = [w.holder, "同志长期从事一线社会工作，专业扎实、服务用心，受到群众好评。"]
    text += ["经研究，", w.issuer, "决定"]
    if w.of_work:
        text += [f"对该同志在{year}年度案例评选中获得的“", w.name, "”予以通报表彰。"]
    else:
        text += [f"授予该同志{year}年度“", w.name, "”称号，并予以通报表彰。"]
    pages.say(text, kind, indent=2, leading=leading)
    last = "希望全体社会工作者以先进为榜样，爱岗敬业，为社会工作事业发展再立新功。"
    pages.say(last, kind, indent=2, leading=leading)
    pages.gap(26)
    w.close(sheet, pages.left + pages.width - sheet.mm(42), pages.y, kind, 2.0)
    return pages.sheets
