"""A newspaper's electronic edition as a telephone shows it."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, below, fit_line
from sample_docs.generator.audition.credential_screens import phone_page
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG
from sample_docs.generator.facts.standards import MediaReport
from sample_docs.generator.papers.media import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style


def _newspaper(report: MediaReport) -> bool:
    return not report.magazine


@layout("media_report", "edition_on_telephone", MATINEE, accepts=_newspaper)
def edition_on_telephone(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """数字报 on a telephone: newspaper, day and page over the title, then the text."""
    w = Writing(report, rng)
    sheet, y = phone_page(rng, rng.choice(("数字报", "电子报刊", "报纸详情")), 218)
    left, right = sheet.mm(8), sheet.width - sheet.mm(8)
    name = Type(HEI_BOLD, sheet.pt(12), (170, 32, 36))
    sheet.line_of(left, y + sheet.mm(3), [w.publication], name)
    small = Type(HEI, sheet.pt(8.5), FAINT)
    line: list[Run] = [w.date(rng.choice(("cn", "dash", "cn0"))), f"　{w.weekday}　第{w.page}"]
    fit_line(sheet, (left, y + sheet.mm(9)), line, small, right - left)
    sheet.draw.line((left, y + sheet.mm(12), right, y + sheet.mm(12)), (226, 226, 230), 2)
    head = Type(HEI_BOLD, sheet.pt(15), INK)
    y = sheet.paragraph((left, y + sheet.mm(16), right, 1e5), [w.title], head, leading=1.4)
    sheet.line_of(left, y + sheet.mm(5), f"记者 {report.reporter}", small)
    y += sheet.mm(10)
    body = Type(SONG, sheet.pt(10.2), INK)
    for text in w.paragraphs:
        if y > sheet.height - sheet.mm(46):
            break
        y = sheet.paragraph(below(sheet, left, y, right), text, body, leading=1.65, first_indent=2)
    bar = sheet.height - sheet.mm(13)
    sheet.draw.line((0, bar, sheet.width, bar), (226, 226, 230), 2)
    for place, word in enumerate(("上一篇", "版面", "下一篇")):
        x = sheet.width * (0.2 + 0.3 * place)
        sheet.line_of(x, bar + sheet.mm(7), word, small.at(sheet.pt(9)), align="center")
    return [sheet]
