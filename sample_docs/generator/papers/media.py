"""Reports in the press: a newspaper page, a magazine page, a printed e-paper."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.standards import MediaReport
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose.grammar import Teller
from sample_docs.generator.prose.news import BODY, FILLERS, LEADS, NOTICES

INK: RGB = (32, 32, 34)
RED: RGB = (186, 26, 30)
NEWSPRINT: RGB = (243, 240, 232)
WEEKDAYS = "一二三四五六日"


class Writing:
    """The values of a report and its text."""

    def __init__(self, report: MediaReport, rng: Random) -> None:
        self.report = report
        self.publication = Value(report.publication, "publication")
        self.title = Value(report.title, "title")
        slots = {"人": report.person, "地": report.place, "记": report.reporter}
        teller = Teller(rng, slots)
        self.paragraphs = [teller.pick(LEADS), *teller.several(BODY, rng.randint(5, 8))]

    def date(self, form: str) -> Value:
        """The day or month of publication."""
        when = self.report.published
        return Value(written(when, form), "published_on", when.iso)

    @property
    def weekday(self) -> str:
        """星期四 and so on; for reports of a day."""
        return f"星期{WEEKDAYS[self.report.published.first_day().weekday()]}"

    @property
    def page(self) -> str:
        """第A05版, 05版 and so on."""
        return f"{self.report.page}版"


def _newspaper(report: MediaReport) -> bool:
    return not report.magazine


def _columns(
    sheet: Sheet, w: Writing, kind: Type, box: tuple[float, float, float, float], count: int
) -> float:
    """Set the paragraphs in columns of about one height; gives the y below the longest."""
    left, top, right, _ = box
    gap = sheet.mm(6)
    width = (right - left - gap * (count - 1)) / count
    lines = [len(text) * kind.size / width + 1.2 for text in w.paragraphs]
    share, column, used, lowest, y = sum(lines) / count, 0, 0.0, top, top
    for text, length in zip(w.paragraphs, lines, strict=True):
        if used >= share * (column + 0.75) and column < count - 1:
            column, y = column + 1, top
        x = left + column * (width + gap)
        y = sheet.paragraph(
            (x, y, x + width, float(sheet.height)), text, kind, leading=1.5, first_indent=2
        )
        used, lowest = used + length, max(lowest, y)
    return lowest


def _notice(sheet: Sheet, rng: Random, box: tuple[float, float, float, float]) -> None:
    """A public-service notice in a frame over the rest of the page."""
    left, top, right, bottom = box
    tint: RGB = rng.choice(((222, 232, 222), (232, 222, 214), (218, 226, 236)))
    sheet.draw.rectangle((left, top, right, bottom), fill=tint, outline=INK, width=3)
    words = Type(KAI, sheet.pt(40), rng.choice((RED, (24, 104, 84))))
    middle = (top + bottom) / 2
    sheet.line_of((left + right) / 2, middle, rng.choice(NOTICES), words, align="center")
    small = Type(HEI, sheet.pt(14), INK)
    sheet.line_of(right - sheet.mm(6), bottom - sheet.mm(6), "公益广告", small, align="right")


@layout("media_report", "newspaper", accepts=_newspaper)
def newspaper(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A page of a newspaper: the report on top, other news below."""
    w = Writing(report, rng)
    sheet = Sheet(270, 390, rng, ground=NEWSPRINT, dpi=150)
    left, right = sheet.mm(14), sheet.width - sheet.mm(14)
    masthead = Type(rng.choice((KAI, SONG_BOLD)), sheet.pt(36), rng.choice((RED, INK)))
    sheet.line_of(left, sheet.mm(28), [w.publication], masthead)
    small = Type(SONG, sheet.pt(11), INK)
    day: list[Run] = [w.date("cn"), f"  {w.weekday}  第{w.page}"]
    sheet.line_of(right, sheet.mm(20), day, small, align="right")
    who = f"责任编辑：谭  敏    国内统一刊号：CN 99-0{report.published.month:02d}1"
    sheet.line_of(right, sheet.mm(28), who, small, align="right")
    sheet.draw.line((left, sheet.mm(34), right, sheet.mm(34)), INK, 4)
    title = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(34), INK)
    box = (left, sheet.mm(40), right, float(sheet.height))
    y = sheet.paragraph(box, [w.title], title, leading=1.3, align="center")
    byline = f"本报记者  {report.reporter}"
    sheet.line_of(
        sheet.width / 2, y + sheet.mm(8), byline, Type(KAI, sheet.pt(13), INK), align="center"
    )
    body = Type(SONG, sheet.pt(14), INK)
    y = _columns(sheet, w, body, (left, y + sheet.mm(14), right, 0.0), 3) + sheet.mm(10)
    sheet.draw.line((left, y, right, y), INK, 2)
    half, foot = (right - left) / 2, [y + sheet.mm(4)] * 2
    fillers = rng.sample(FILLERS, len(FILLERS) - 1)
    news = body.at(sheet.pt(13))
    for index, (head, text) in enumerate(fillers):
        side = index % 2
        x, top = left + side * (half + sheet.mm(4)), foot[side] + sheet.mm(8)
        box = (x, top, x + half - sheet.mm(4), float(sheet.height))
        y = sheet.paragraph(box, head, Type(HEI_BOLD, sheet.pt(20), INK))
        box = (box[0], y, box[2], box[3])
        foot[side] = sheet.paragraph(box, f"本报讯  {text}", news, leading=1.55, first_indent=2)
    _notice(sheet, rng, (left, max(foot) + sheet.mm(12), right, sheet.height - sheet.mm(14)))
    return [sheet]


@layout("media_report", "epaper", accepts=_newspaper)
def epaper(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """The newspaper's electronic edition, printed from a screen."""
    w, sheet = Writing(report, rng), Sheet(210, 297, rng)
    left, right, colour = sheet.mm(20), sheet.width - sheet.mm(20), rng.choice((RED, (24, 84, 150)))
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(20)), fill=colour)
    bar = Type(HEI_BOLD, sheet.pt(20), (252, 252, 252))
    sheet.line_of(left, sheet.mm(14), [w.publication, "  数字报"], bar)
    grey = Type(HEI, sheet.pt(10.5), (96, 98, 104))
    line: list[Run] = [
        w.date(rng.choice(("cn0", "dash"))),
        f"  {w.weekday}    第{w.page}    上一版  下一版",
    ]
    sheet.line_of(left, sheet.mm(30), line, grey)
    title = Type(HEI_BOLD, sheet.pt(22), INK)
    y = sheet.paragraph(
        (left, sheet.mm(42), right, float(sheet.height)),
        [w.title],
        title,
        leading=1.4,
        align="center",
    )
    source = f"作者：{report.reporter}    字数：{sum(map(len, w.paragraphs))}"
    sheet.line_of(sheet.width / 2, y + sheet.mm(7), source, grey, align="center")
    y += sheet.mm(14)
    body = Type(rng.choice((SONG, HEI)), sheet.pt(12), INK)
    for text in w.paragraphs:
        y = sheet.paragraph(
            (left, y, right, float(sheet.height)), text, body, leading=1.75, first_indent=2
        )
    foot = f"https://epaper.example.com/{written(report.published, 'run')}/{report.page}"
    sheet.line_of(left, sheet.height - sheet.mm(12), foot, grey.at(sheet.pt(8.5)))
    return [sheet]


@layout("media_report", "magazine", accepts=lambda report: report.magazine)
def magazine(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A page of a magazine: running head with name and issue, two columns."""
    w, sheet = Writing(report, rng), Sheet(210, 285, rng, ground=(252, 252, 250))
    left, right, colour = sheet.mm(20), sheet.width - sheet.mm(20), rng.choice((RED, (24, 104, 96)))
    head = Type(HEI, sheet.pt(11), colour)
    sheet.line_of(left, sheet.mm(18), ["《", w.publication, "》"], head)
    issue: list[Run] = [w.date("cn"), f"  总第{rng.randint(80, 400)}期"]
    sheet.line_of(right, sheet.mm(18), issue, head, align="right")
    sheet.draw.line((left, sheet.mm(21), right, sheet.mm(21)), colour, 3)
    tag = rng.choice(("人物", "一线风采", "基层实践"))
    sheet.line_of(left, sheet.mm(38), f"■ {tag}", Type(HEI_BOLD, sheet.pt(13), colour))
    title = Type(rng.choice((SONG_BOLD, HEI_BOLD)), sheet.pt(26), INK)
    y = sheet.paragraph(
        (left, sheet.mm(46), right, float(sheet.height)), [w.title], title, leading=1.4
    )
    byline = f"文/图  本刊记者  {report.reporter}"
    sheet.line_of(left, y + sheet.mm(8), byline, Type(KAI, sheet.pt(12), INK))
    y += sheet.mm(18)
    sheet.draw.rectangle((left, y, right, y + sheet.mm(56)), fill=(214, 222, 220))
    for _ in range(6):
        x, tall = (
            rng.uniform(left + sheet.mm(10), right - sheet.mm(10)),
            sheet.mm(rng.uniform(20, 34)),
        )
        wide, low = sheet.mm(8), y + sheet.mm(56)
        sheet.draw.ellipse(
            (x - wide / 2, low - tall - wide, x + wide / 2, low - tall), fill=(214, 180, 156)
        )
        sheet.draw.rectangle(
            (x - wide * 0.8, low - tall, x + wide * 0.8, low),
            fill=rng.choice((colour, (70, 80, 96))),
        )
    body = Type(SONG, sheet.pt(11.5), INK)
    _columns(sheet, w, body, (left, y + sheet.mm(64), right, 0.0), 2)
    sheet.line_of(
        sheet.width / 2, sheet.height - sheet.mm(10), f"{rng.randint(12, 60)}", head, align="center"
    )
    return [sheet]
