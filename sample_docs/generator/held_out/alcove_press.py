"""A report in the press: a newspaper's inner page that gives most of its room to it."""

from random import Random

from sample_docs.generator.audition.credential_parts import INK, below, fit_line
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.standards import MediaReport
from sample_docs.generator.held_out.beacon_parts import tinted
from sample_docs.generator.matinee.issue_reports import columns_of
from sample_docs.generator.papers.community import scene
from sample_docs.generator.papers.media import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.prose.news import FILLERS

GROUND: RGB = (244, 241, 231)
TONES: tuple[RGB, ...] = ((150, 30, 34), (24, 76, 120), (36, 100, 74))
PAGES = ("社会民生", "城事", "综合新闻", "社区", "民政专版")


def _newspaper(report: MediaReport) -> bool:
    return not report.magazine


@layout("media_report", "boxed_number_head", HELD_OUT, accepts=_newspaper)
def boxed_number_head(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A page: its number in a box, name centred, day right; our report on top, briefs below."""
    w, colour = Writing(report, rng), rng.choice(TONES)
    sheet = Sheet(262, 336, rng, dpi=150, ground=GROUND)
    left, right, middle = sheet.mm(15), sheet.width - sheet.mm(15), sheet.width / 2
    sheet.draw.rectangle((left, sheet.mm(11), left + sheet.mm(26), sheet.mm(26)), fill=colour)
    number = Type(HEI_BOLD, sheet.pt(26), GROUND)
    sheet.line_of(left + sheet.mm(13), sheet.mm(22), [report.page], number, align="center")
    section = Type(HEI, sheet.pt(15), colour)
    sheet.line_of(left + sheet.mm(30), sheet.mm(24), rng.choice(PAGES), section)
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(28), INK, 0.1)
    sheet.line_of(middle, sheet.mm(24), [w.publication], name, align="center")
    small = Type(HEI, sheet.pt(11.5), INK)
    sheet.line_of(right, sheet.mm(18), w.weekday, small, align="right")
    day = w.date(rng.choice(("cn", "cn", "dot", "cn0")))
    sheet.line_of(right, sheet.mm(25), [day], small, align="right")
    for y, thick in ((28.5, 6), (30.2, 2)):
        sheet.draw.line((left, sheet.mm(y), right, sheet.mm(y)), colour, thick)
    lead = f"{report.place}：社会工作走进百姓身边"
    fit_line(
        sheet, (middle, sheet.mm(43)), lead, Type(KAI, sheet.pt(19), INK), right - left, "center"
    )
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD)), sheet.pt(42), INK, 0.02)
    fit_line(sheet, (middle, sheet.mm(62)), [w.title], head, right - left - sheet.mm(10), "center")
    credit: list[Run] = [f"□ 本报记者 {report.reporter}"]
    sheet.line_of(middle, sheet.mm(73), credit, Type(HEI, sheet.pt(13), INK), align="center")
    body = Type(SONG, sheet.pt(14.6), INK)
    edge, top = right - sheet.mm(84), sheet.mm(80)
    start = edge + sheet.mm(8)
    picture = scene(round(right - start), round(sheet.mm(58)), rng)
    sheet.image.paste(picture, (round(start), round(top)))
    under = Type(KAI, sheet.pt(11.5), INK)
    words = f"社工在{report.place}的服务活动现场。（资料图）"
    fit_line(sheet, (start, top + sheet.mm(64)), words, under, right - start)
    aside = (start, top + sheet.mm(71), right, top + sheet.mm(124))
    sheet.draw.rectangle(aside, fill=tinted(colour, 0.12))
    box_head = Type(HEI_BOLD, sheet.pt(15), colour)
    pad = sheet.mm(5)
    sheet.line_of(start + pad, aside[1] + sheet.mm(9), "相关链接", box_head)
    told = (
        "社会工作是以助人自助为宗旨的专业服务。社会工作者职业水平考试每年举行一次，"
        "通过考试的人员可以取得相应级别的职业水平证书，并向民政部门办理登记。"
    )
    room = (start + pad, aside[1] + sheet.mm(13), right - pad, aside[3])
    sheet.paragraph(room, told, body.at(sheet.pt(12.5)), leading=1.55, first_indent=2)
    low = max(columns_of(sheet, w.paragraphs, (left, top, edge), 2, body), aside[3])
    y = low + sheet.mm(8)
    sheet.draw.line((left, y, right, y), INK, 3)
    wide, gap = (right - left - sheet.mm(16)) / 3, sheet.mm(8)
    for place, (headline, text) in enumerate(rng.sample(FILLERS, 3)):
        x = left + place * (wide + gap)
        title = Type(HEI_BOLD, sheet.pt(17), INK)
        end = sheet.paragraph((x, y + sheet.mm(5), x + wide, 1e5), headline, title, leading=1.4)
        sheet.paragraph(below(sheet, x, end + sheet.mm(1), x + wide), text, body, leading=1.6,
                        first_indent=2)  # fmt: skip
    foot = sheet.height - sheet.mm(10)
    duty = "责编：江 木　　美编：舟 行　　新闻热线：023-00001234"
    sheet.line_of(left, foot, duty, small)
    return [sheet]
