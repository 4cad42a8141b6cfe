"""Honours: an open folder, a sheet with a ribbon head, a decision with its list of names."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import AWARD_NAMES, Award
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.units import AGENCY_ENDINGS, AGENCY_WORDS
from sample_docs.generator.matinee.letter_parts import centred, label_of, red_head
from sample_docs.generator.matinee.thanks_honours import Honour
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.seal_parts import listed
from sample_docs.generator.tryout.stationery import dressed

INK: RGB = (40, 34, 30)
RED: RGB = (186, 28, 34)
GOLD: RGB = (196, 156, 78)
DEEDS = (
    "在社会工作服务中成绩显著",
    "在推动社会工作发展中表现优异",
    "扎根社区、服务群众，工作成绩突出",
)


@layout("award_certificate", "velvet_folder", SOIREE)
def velvet_folder(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """An open folder of red velvet: 荣誉证书 in gold on the left, the sheet let in on the right."""
    w = Honour(award, rng, ("cn", "han", "cn0"))
    red: RGB = rng.choice(((142, 22, 30), (120, 20, 36), (160, 30, 32)))
    sheet = Sheet(320, 220, rng, ground=red)
    glow(sheet, (206, 60, 60), 0.3)
    fold = sheet.width / 2
    sheet.draw.rectangle((fold - 6, 0, fold + 6, sheet.height), fill=(90, 12, 20))
    title = Type(rng.choice((KAI, SONG_BOLD)), sheet.pt(46), (236, 204, 128), 0.3)
    axis = fold / 2
    sheet.line_of(axis, sheet.mm(100), "荣誉", title, align="center")
    sheet.line_of(axis, sheet.mm(126), "证书", title, align="center")
    english = Type(SONG, sheet.pt(13), (236, 204, 128), 0.08)
    sheet.line_of(axis, sheet.mm(142), "CERTIFICATE OF HONOR", english, align="center")
    page = (
        fold + sheet.mm(12),
        sheet.mm(14),
        sheet.width - sheet.mm(12),
        sheet.height - sheet.mm(14),
    )
    sheet.draw.rectangle(page, fill=(254, 250, 240), outline=GOLD, width=6)
    left, right = page[0] + sheet.mm(13), page[2] - sheet.mm(13)
    body = Type(rng.choice((KAI, SONG, style.body)), sheet.pt(18), INK)
    called = "" if w.of_work else rng.choice((" 同志", " 同志", " 社工"))
    sheet.line_of(left, sheet.mm(52), [w.holder, f"{called}："], body)
    year = award.awarded.year
    if w.of_work:
        text: list[Run] = [f"您报送的作品在{year}年度社会工作优秀案例评选中，荣获", w.name, "。"]
    else:
        text = [f"{rng.choice(DEEDS)}，经研究，授予您{year}年度“", w.name, "”称号。"]
    box = (left, sheet.mm(60), right, 9e9)
    y = sheet.paragraph(box, text, body, leading=2.0, first_indent=2)
    end = rng.choice(("特发此证，以资鼓励！", "特颁此证，以示表彰。"))
    sheet.paragraph((left, y, right, 9e9), end, body, leading=2.0, first_indent=2)
    w.close(sheet, right - sheet.mm(36), sheet.mm(164), body.at(sheet.pt(15)))
    if rng.random() < 0.5:
        small = Type(HEI, sheet.pt(10), (120, 110, 96))
        sheet.line_of(left, page[3] - sheet.mm(8), f"证书编号 {award.number}", small)
    return [sheet]


@layout("award_certificate", "head_and_rule", SOIREE)
def head_and_rule(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """荣誉证书, landscape and plain: number under the title, one sentence with award and giver."""
    w = Honour(award, rng, ("cn", "han", "cn_gap"))
    sheet = Sheet(282, 198, rng, ground=(255, 253, 247))
    colour: RGB = rng.choice((RED, (150, 104, 40), (40, 70, 126)))
    for inset, width in ((7, 14), (11, 4)):
        edge = sheet.mm(inset)
        box = (edge, edge, sheet.width - edge, sheet.height - edge)
        sheet.draw.rectangle(box, outline=colour, width=width)
    middle, left, right = sheet.width / 2, sheet.mm(36), sheet.width - sheet.mm(36)
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(42), colour, 0.5)
    words = "获奖证书" if w.of_work else rng.choice(("荣誉证书", "荣誉证书", "奖励证书"))
    sheet.line_of(middle + head.size * 0.25, sheet.mm(50), words, head, align="center")
    small = Type(SONG, sheet.pt(11.5), INK)
    sheet.line_of(middle, sheet.mm(61), f"证书编号：{award.number}", small, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(19), INK)
    year = award.awarded.year
    text: list[Run] = ["授予 "]
    text += [Value(award.holder, "holder", pen=body.at(sheet.pt(23))), " 同志"]
    if w.of_work:
        text = ["兹证明 ", text[1], f" 同志在{year}年度社会工作案例征集评选活动中获得"]
        text += [Value(award.name, "award", pen=Type(HEI, body.size, colour)), "，特发此证。"]
    else:
        text += [f"{year}年度“", Value(award.name, "award", pen=Type(HEI, body.size, colour))]
        text += ["”荣誉称号，", rng.choice(("特发此证。", "希再接再厉，再创佳绩。"))]
    sheet.paragraph((left, sheet.mm(80), right, 9e9), text, body, leading=2.1, first_indent=2)
    w.close(sheet, sheet.width * 0.72, sheet.mm(148), body.at(sheet.pt(16)), 2.0)
    return [sheet]


@layout("award_certificate", "decision_and_roll", SOIREE)
def decision_and_roll(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """A decision under a red head: whom it honours stands in a list at the end of the paper."""
    style = dressed(style, rng, printed=True)
    w, pages = Honour(award, rng, ("cn", "cn", "han")), Pages(style, rng, Paper(margin=26, top=36))
    sheet, year = pages.sheet, award.awarded.year
    kind, leading = style.text(sheet, 1.2), 1.85
    red_head(pages, award.issuer, f"民发〔{year}〕{rng.randint(12, 130)}号", kind)
    what = "优秀案例" if w.of_work else "先进集体和先进个人"
    head = Type(style.bold, sheet.pt(18), style.colour)
    pages.say(f"关于表扬{year}年度社会工作{what}的决定", head, align="center", leading=1.6)
    pages.gap(5)
    pages.say("各镇街、各社会工作服务机构：", kind, leading=leading)
    text: list[Run] = [f"{year}年，全体社会工作者立足岗位、积极进取，涌现出一批先进典型。"]
    text += ["为鼓励先进，", w.issuer, "研究决定，对下列人员予以表扬："]
    pages.say(text, kind, indent=2, leading=leading)
    pages.gap(2)
    others = distinct_names(rng, rng.randint(3, 5), award.holder)
    own = rng.randrange(len(others) + 1)
    rows: list[Row] = [
        [label_of(text, style, sheet) for text in ("序号", "姓名", "单位", "获得荣誉")]
    ]
    for place in range(len(others) + 1):
        unit = f"{rng.choice(AGENCY_WORDS)}{rng.choice(AGENCY_ENDINGS)}"
        if place == own:
            rows.append(centred([str(place + 1), [w.holder], unit, [w.name]]))
            continue
        names = [name for name in AWARD_NAMES if name.startswith("社会工作优秀案例") is w.of_work]
        rows.append(centred([str(place + 1), others.pop(), unit, rng.choice(names)]))
    pages.rows([0.9, 1.7, 4, 3.6], rows, least_row=10.5)
    pages.gap(3)
    last = listed(["希望受表扬的同志珍惜荣誉、再接再厉", "继续为社会工作事业作出贡献。"], "，")
    pages.say(last, kind, indent=2, leading=leading)
    pages.gap(20)
    w.close(sheet, pages.left + pages.width - sheet.mm(42), pages.y, kind, 2.0)
    return pages.sheets
