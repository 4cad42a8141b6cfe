"""A report in the press: a newspaper's page with its head upright in a block at the left."""

from random import Random

from sample_docs.generator.audition.credential_parts import INK, below
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.standards import MediaReport
from sample_docs.generator.matinee.issue_reports import NEWSPRINT, columns_of
from sample_docs.generator.papers.media import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.prose.news import FILLERS


def _newspaper(report: MediaReport) -> bool:
    return not report.magazine


@layout("media_report", "headline_across", SOIREE, accepts=_newspaper)
def headline_across(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A page: name, day and page number on one line, the report on top in four columns."""
    w, sheet = Writing(report, rng), Sheet(260, 350, rng, dpi=150, ground=NEWSPRINT)
    left, right = sheet.mm(14), sheet.width - sheet.mm(14)
    number = Type(HEI_BOLD, sheet.pt(26), (170, 30, 34))
    end = sheet.line_of(left, sheet.mm(20), [w.page], number)
    section = rng.choice(("民生", "社会", "基层治理", "公益"))
    sheet.line_of(end + sheet.mm(5), sheet.mm(20), section, Type(HEI, sheet.pt(16), INK))
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(24), INK, 0.06)
    start = right - name.width(w.publication.text)
    sheet.line_of(start, sheet.mm(20), [w.publication], name)
    day: list[Run] = [w.date(rng.choice(("cn", "cn", "dash"))), "　", w.weekday]
    small = Type(HEI, sheet.pt(12), INK)
    sheet.line_of(start - sheet.mm(6), sheet.mm(20), day, small, align="right")
    sheet.draw.line((left, sheet.mm(24), right, sheet.mm(24)), (170, 30, 34), 7)
    over = Type(KAI, sheet.pt(17), INK)
    shoulder = rng.choice((f"{report.place}：专业社工服务到家门口", "身边的社会工作者"))
    sheet.line_of(sheet.width / 2, sheet.mm(40), shoulder, over, align="center")
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD)), sheet.pt(40), INK)
    y = sheet.paragraph((left, sheet.mm(46), right, 1e5), [w.title], head, leading=1.4,
                        align="center")  # fmt: skip
    credit = rng.choice((f"本报记者　{report.reporter}", f"记者 {report.reporter} 通讯员 江禾"))
    sheet.line_of(sheet.width / 2, y + sheet.mm(8), credit, over.at(sheet.pt(14)), align="center")
    body = Type(SONG, sheet.pt(14.5), INK)
    y = columns_of(sheet, w.paragraphs, (left, y + sheet.mm(15), right), 4, body) + sheet.mm(8)
    sheet.draw.line((left, y, right, y), INK, 4)
    others = rng.sample(FILLERS, 4)
    half = (right - left - sheet.mm(10)) / 2
    for place, (headline, text) in enumerate(others):
        column, row = place % 2, place // 2
        x = left + column * (half + sheet.mm(10))
        top = y + sheet.mm(16 + 66 * row)
        title = Type((HEI, SONG_BOLD)[row], sheet.pt(22), INK)
        sheet.line_of(x, top, headline, title)
        sheet.paragraph(below(sheet, x, top + sheet.mm(5), x + half), text, body, leading=1.6,
                        first_indent=2)  # fmt: skip
    return [sheet]
