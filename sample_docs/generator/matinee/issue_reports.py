"""Reports in the press: a newspaper's page with a side column, a magazine's opening page."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, below, fit_line
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, set_text
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.standards import MediaReport
from sample_docs.generator.papers.media import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.prose.news import FILLERS

NEWSPRINT: RGB = (243, 241, 233)


def _newspaper(report: MediaReport) -> bool:
    return not report.magazine


def _magazine(report: MediaReport) -> bool:
    return report.magazine


def columns_of(
    sheet: Sheet, paragraphs: list[str], box: tuple[float, float, float], count: int, kind: Type
) -> float:
    """Set paragraphs in columns of one height below (left, top, right); gives the y below."""
    left, top, right = box
    gap = sheet.mm(7)
    wide = (right - left - gap * (count - 1)) / count
    lines = [
        part for text in paragraphs for part in set_text(text, wide, kind, kind, 2 * kind.size)
    ]
    step, share = 1.6 * kind.size, -(-len(lines) // count)
    for index, line in enumerate(lines):
        column, row = divmod(index, share)
        sheet.put_line(line, left + column * (wide + gap), top + (row + 0.8) * step)
    return top + share * step


@layout("media_report", "beside_briefs", MATINEE, accepts=_newspaper)
def beside_briefs(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A newspaper's page: day and page in a thin head, our report left, briefs at the right."""
    w, sheet = Writing(report, rng), Sheet(256, 340, rng, dpi=150, ground=NEWSPRINT)
    left, right = sheet.mm(13), sheet.width - sheet.mm(13)
    small = Type(HEI, sheet.pt(13), INK)
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(25), (20, 20, 24), 0.06)
    sheet.line_of(sheet.width / 2, sheet.mm(20), [w.publication], name, align="center")
    day: list[Run] = [w.date(rng.choice(("cn", "cn", "dot0", "dash"))), "　", w.weekday]
    sheet.line_of(left, sheet.mm(20), day, small)
    duty = f"{w.page}　责任编辑：{rng.choice(('林溪', '江禾'))}"
    sheet.line_of(right, sheet.mm(20), duty, small, align="right")
    sheet.draw.line((left, sheet.mm(24), right, sheet.mm(24)), INK, 6)
    edge = right - sheet.mm(72)
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD)), sheet.pt(35), INK)
    y = sheet.paragraph((left, sheet.mm(34), edge, 1e5), [w.title], head, leading=1.35)
    deck = Type(KAI, sheet.pt(16), INK)
    words = f"——{report.place}社会工作服务见闻"
    sheet.line_of(left, y + sheet.mm(8), words, deck)
    credit = rng.choice((f"□ 本报记者 {report.reporter}", f"本报记者　{report.reporter}　文/图"))
    sheet.line_of(left, y + sheet.mm(19), credit, deck.at(sheet.pt(13.5)))
    body = Type(SONG, sheet.pt(14.5), INK)
    low = columns_of(sheet, w.paragraphs, (left, y + sheet.mm(25), edge), 2, body)
    x = edge + sheet.mm(9)
    side = x - sheet.mm(4.5)
    title, y = Type(HEI, sheet.pt(18), INK), sheet.mm(34)
    briefs = rng.sample(FILLERS, len(FILLERS))
    sheet.line_of(x, y + sheet.mm(3), "简　讯", Type(HEI_BOLD, sheet.pt(17), (160, 36, 36)))
    y += sheet.mm(9)
    while briefs and y < max(low - sheet.mm(20), sheet.mm(170)):
        headline, text = briefs.pop()
        y = sheet.paragraph(below(sheet, x, y, right), headline, title, leading=1.4)
        y = sheet.paragraph(below(sheet, x, y + sheet.mm(1), right), text, body.at(sheet.pt(13)),
                            leading=1.55, first_indent=2) + sheet.mm(7)  # fmt: skip
    low = max(low, y) + sheet.mm(4)
    sheet.draw.line((side, sheet.mm(32), side, low), (150, 148, 142), 2)
    sheet.draw.line((left, low, right, low), INK, 3)
    while low < sheet.height - sheet.mm(56) and briefs:
        headline, text = briefs.pop()
        sheet.line_of(left, low + sheet.mm(13), headline, title.at(sheet.pt(23)))
        low = columns_of(sheet, [text], (left, low + sheet.mm(18), right), 3, body) + sheet.mm(5)
        sheet.draw.line((left, low, right, low), (150, 148, 142), 2)
    return [sheet]


@layout("media_report", "opening_page", MATINEE, accepts=_magazine)
def opening_page(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A magazine's page: department in a tab, title, author, two columns, issue at the foot."""
    w, sheet = Writing(report, rng), Sheet(206, 282, rng, ground=(253, 252, 249))
    left, right = sheet.mm(19), sheet.width - sheet.mm(19)
    colour: RGB = rng.choice(((190, 82, 40), (34, 104, 116), (120, 56, 96)))
    sheet.draw.rectangle((left, 0, left + sheet.mm(40), sheet.mm(18)), fill=colour)
    tab = Type(HEI_BOLD, sheet.pt(13), (252, 252, 250))
    section = rng.choice(("社工风采", "一线传真", "专业实务", "人物"))
    sheet.line_of(left + sheet.mm(20), sheet.mm(12), section, tab, align="center")
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(27), INK)
    y = sheet.paragraph((left, sheet.mm(34), right, 1e5), [w.title], head, leading=1.4)
    credit = f"文 / {report.reporter}"
    sheet.line_of(left, y + sheet.mm(8), credit, Type(KAI, sheet.pt(13), colour))
    sheet.draw.line((left, y + sheet.mm(13), right, y + sheet.mm(13)), colour, 3)
    body = Type(SONG, sheet.pt(13), INK)
    y = columns_of(sheet, w.paragraphs, (left, y + sheet.mm(18), right), 2, body) + sheet.mm(10)
    headline, text = rng.choice(FILLERS)
    box = (left, y, right, y + sheet.mm(44))
    red, green, blue = (255 - (255 - part) // 9 for part in colour)
    sheet.draw.rectangle(box, fill=(red, green, blue))
    inner = (left + sheet.mm(7), y + sheet.mm(12), right - sheet.mm(7))
    sheet.line_of(inner[0], inner[1], f"链接　{headline}", Type(HEI, sheet.pt(13), colour))
    sheet.paragraph(below(sheet, inner[0], inner[1] + sheet.mm(3), inner[2]), text,
                    body.at(sheet.pt(11)), leading=1.6, first_indent=2)  # fmt: skip
    foot, small = sheet.height - sheet.mm(13), Type(HEI, sheet.pt(10), FAINT)
    when = report.published
    line: list[Run] = [w.publication, "　", w.date("cn"), f"　第{report.issue}期"]
    if rng.random() < 0.5:
        line = [w.publication, f"　{when.year}年第{report.issue}期　", w.date("cn"), "出版"]
    fit_line(sheet, (right - sheet.mm(10), foot), line, small, right - left - sheet.mm(14), "right")
    number = Type(HEI_BOLD, sheet.pt(12), colour)
    sheet.line_of(right, foot, str(rng.randint(12, 60)), number, align="right")
    return [sheet]
