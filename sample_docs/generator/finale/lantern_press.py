"""Reports in the press: a newspaper's page with our report beside a column of short news."""

from random import Random

from sample_docs.generator.audition.credential_parts import INK, below, fit_line
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.standards import MediaReport
from sample_docs.generator.matinee.issue_reports import NEWSPRINT, columns_of
from sample_docs.generator.papers.community import scene
from sample_docs.generator.papers.media import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.prose.news import FILLERS

DEEP: RGB = (34, 62, 112)
SECTIONS = ("民生", "社会", "基层治理", "公益周刊", "区县新闻")


def _newspaper(report: MediaReport) -> bool:
    return not report.magazine


@layout("media_report", "photo_over_columns", FINALE, accepts=_newspaper)
def photo_over_columns(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A page: section and name in its head, short news left, our report with a photo right."""
    w, sheet = Writing(report, rng), Sheet(260, 330, rng, dpi=150, ground=NEWSPRINT)
    left, right = sheet.mm(14), sheet.width - sheet.mm(14)
    number = Type(HEI_BOLD, sheet.pt(30), DEEP)
    end = sheet.line_of(left, sheet.mm(25), [report.page], number)
    section = Type(SONG_BOLD, sheet.pt(22), INK, 0.2)
    sheet.line_of(end + sheet.mm(5), sheet.mm(25), rng.choice(SECTIONS), section)
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(26), DEEP, 0.08)
    sheet.line_of(right, sheet.mm(20), [w.publication], name, align="right")
    small = Type(HEI, sheet.pt(11.5), INK)
    day: list[Run] = [w.date(rng.choice(("cn", "cn", "dash", "dot"))), f"　{w.weekday}"]
    sheet.line_of(right, sheet.mm(27), day, small, align="right")
    sheet.draw.rectangle((left, sheet.mm(30), right, sheet.mm(31.2)), fill=DEEP)
    edge, body = left + sheet.mm(60), Type(SONG, sheet.pt(13), INK)
    y = sheet.mm(38)
    briefs = rng.sample(FILLERS, len(FILLERS))
    for headline, text in briefs[:5]:
        title = Type(HEI, sheet.pt(17), INK)
        y = sheet.paragraph((left, y, edge, 1e5), headline, title, leading=1.35)
        box = below(sheet, left, y + sheet.mm(1), edge)
        y = sheet.paragraph(box, text, body, leading=1.6, first_indent=2) + sheet.mm(6)
    start = edge + sheet.mm(9)
    kicker = Type(KAI, sheet.pt(17), DEEP)
    words = rng.choice(
        (f"{report.place}推进社会工作服务走深走实", f"来自{report.place}社工站的报道")
    )
    fit_line(sheet, (start, sheet.mm(42)), words, kicker, right - start)
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(33), INK)
    low = sheet.paragraph((start, sheet.mm(47), right, 1e5), [w.title], head, leading=1.35)
    picture = scene(round(right - start), round(sheet.mm(86)), rng)
    top = low + sheet.mm(5)
    sheet.image.paste(picture, (round(start), round(top)))
    low = top + sheet.mm(92)
    caption = f"社工在{report.place}开展服务。本报记者 {report.reporter} 摄"
    fit_line(sheet, (start, low), caption, Type(KAI, sheet.pt(12.5), INK), right - start)
    credit = Type(HEI, sheet.pt(12.5), INK)
    sheet.line_of(start, low + sheet.mm(10), f"本报记者 {report.reporter}", credit)
    low = columns_of(sheet, w.paragraphs, (start, low + sheet.mm(14), right), 2, body)
    bottom = max(y, low) + sheet.mm(3)
    middle = (edge + start) / 2
    sheet.draw.line((middle, sheet.mm(37), middle, bottom), (150, 148, 142), 2)
    if sheet.height - bottom > sheet.mm(60):
        sheet.draw.line((left, bottom + sheet.mm(4), right, bottom + sheet.mm(4)), INK, 3)
        headline, text = briefs[5]
        at = bottom + sheet.mm(17)
        sheet.line_of(left, at, headline, Type(SONG_BOLD, sheet.pt(24), INK))
        columns_of(sheet, [text], (left, at + sheet.mm(4), right), 3, body)
    foot = sheet.height - sheet.mm(10)
    fit_line(sheet, (left, foot), "责任编辑：溪　石　　版式：禾　木　　校对：林　间", small,
             right - left)  # fmt: skip
    return [sheet]
