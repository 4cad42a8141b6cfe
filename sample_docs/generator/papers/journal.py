"""The cover of the journal an article appeared in."""

from random import Random

from sample_docs.generator.drawing.marks import put_code
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Article
from sample_docs.generator.papers.ornament import glow, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

INK: RGB = (30, 30, 34)
WHITE: RGB = (250, 250, 250)
COVERS: tuple[RGB, ...] = (
    (24, 78, 130),
    (138, 30, 36),
    (28, 104, 84),
    (92, 60, 120),
    (190, 96, 28),
)
PAGE = (210.0, 285.0)  # millimetres


class Writing:
    """The values of an issue, and of the applicant's article in it."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.journal = Value(article.journal.name, "journal")
        self.issn = Value(f"ISSN {article.issn}")
        self.serial = Value(article.serial)

    @property
    def _issue(self) -> str:
        return f"{self.article.published.year}-{self.article.issue}"

    def issue(self, text: str = "") -> Value:
        """The issue: 2019年第3期, or as given."""
        shown = text or f"{self.article.published.year}年第{self.article.issue}期"
        return Value(shown, "issue", self._issue)

    def month(self, text: str = "") -> Value:
        """The month of publication."""
        when = self.article.published
        return Value(text or f"{when.year}年{when.month}月", "published_on", when.iso)

    @property
    def total(self) -> str:
        """The running number of the issue since the journal began."""
        journal, when = self.article.journal, self.article.published
        return f"总第{(when.year - journal.first_year) * journal.yearly + self.article.issue}期"

    @property
    def period(self) -> str:
        """How often the journal appears."""
        return {4: "季刊", 6: "双月刊", 12: "月刊"}[self.article.journal.yearly]


def masthead(sheet: Sheet, w: Writing, face: str, colour: RGB, size: float, width: float) -> Type:
    """The type of a journal's name: ``size`` points, or what fits a width in pixels."""
    kind = Type(face, sheet.pt(size), colour, 0.06)
    return kind.at(min(kind.size, kind.size * width / kind.width(w.journal.text)))


@layout("paper_cover", "colour")
def colour_cover(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A coloured cover: name on top, year and issue large, numbers and host below."""
    w, colour = Writing(article), rng.choice(COVERS)
    sheet = Sheet(*PAGE, rng, ground=colour)
    glow(sheet, (255, 255, 255), 0.22)
    middle = sheet.width / 2
    kind = masthead(sheet, w, rng.choice((SONG_BOLD, KAI)), WHITE, 44, sheet.width * 0.86)
    sheet.line_of(middle, sheet.mm(52), [w.journal], kind, align="center")
    small = Type(SONG, sheet.pt(13), WHITE)
    sheet.line_of(middle, sheet.mm(64), article.journal.english, small, align="center")
    issue = Type(HEI_BOLD, sheet.pt(28), (252, 232, 150))
    sheet.line_of(middle, sheet.mm(160), [w.issue()], issue, align="center")
    line: list[Run] = [w.month(), f"出版    {w.period}    {w.total}"]
    sheet.line_of(middle, sheet.mm(174), line, small.at(sheet.pt(14)), align="center")
    left, y = sheet.mm(20), sheet.mm(250)
    sheet.line_of(left, y, [w.issn], small)
    sheet.line_of(left, y + sheet.mm(8), [w.serial], small)
    host = f"主办：{article.journal.host}"
    sheet.line_of(sheet.width - left, y + sheet.mm(8), host, small, align="right")
    return [sheet]


@layout("paper_cover", "academic")
def academic_cover(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A sober white cover with the main articles of the issue on it."""
    w, colour = Writing(article), rng.choice(COVERS)
    sheet = Sheet(*PAGE, rng, ground=(253, 253, 250))
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(12)), fill=colour)
    sheet.draw.rectangle((0, sheet.height - sheet.mm(12), sheet.width, sheet.height), fill=colour)
    left, right = sheet.mm(22), sheet.width - sheet.mm(22)
    kind = masthead(sheet, w, SONG_BOLD, colour, 40, right - left)
    sheet.line_of(left, sheet.mm(48), [w.journal], kind)
    small = Type(SONG, sheet.pt(12), INK)
    sheet.line_of(left, sheet.mm(60), article.journal.english.upper(), small)
    sheet.draw.line((left, sheet.mm(66), right, sheet.mm(66)), colour, 4)
    issue = Type(HEI, sheet.pt(18), INK)
    sheet.line_of(
        right,
        sheet.mm(78),
        [w.issue(f"{article.published.year}年 第{article.issue}期")],
        issue,
        align="right",
    )
    sheet.line_of(right, sheet.mm(88), [w.month(), f"（{w.total}）"], small, align="right")
    sheet.line_of(left, sheet.mm(112), "本期要目", Type(HEI_BOLD, sheet.pt(16), colour))
    y = sheet.mm(124)
    others = [entry for entry in article.contents if entry.title != article.title]
    for entry in rng.sample(others, 5):
        shown = f"· {entry.title}（{entry.authors[0]}{'等' if len(entry.authors) > 1 else ''}）"
        sheet.line_of(left, y, shown, Type(KAI, sheet.pt(13), INK))
        y += sheet.mm(11)
    y = sheet.mm(248)
    sheet.line_of(left, y, ["国际标准连续出版物号 ", w.issn], small)
    sheet.line_of(left, y + sheet.mm(8), ["国内统一连续出版物号 ", w.serial], small)
    sheet.line_of(right, y + sheet.mm(8), f"{article.journal.host} 主办", small, align="right")
    return [sheet]


@layout("paper_cover", "picture")
def picture_cover(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """A cover with a drawn landscape, name and issue above it, a bar code below."""
    w, colour = Writing(article), rng.choice(COVERS)
    sheet = Sheet(*PAGE, rng, ground=(250, 250, 246))
    waves(sheet, (222, 228, 232), strength=0.3, pitch_mm=9)
    top, bottom = sheet.mm(96), sheet.mm(232)
    sheet.draw.rectangle((0, top, sheet.width, bottom), fill=(206, 222, 234))
    base = bottom
    for layer in range(4):
        tint = tuple(round(part + (226 - part) * (3 - layer) / 4) for part in colour)
        peaks = [(0.0, base)]
        for step in range(9):
            lift = sheet.mm(rng.uniform(8, 26) + (3 - layer) * 18)
            peaks.append((sheet.width * step / 8, bottom - lift))
        sheet.draw.polygon([*peaks, (float(sheet.width), base)], fill=tint)
    middle = sheet.width / 2
    kind = masthead(sheet, w, rng.choice((KAI, HEI_BOLD)), colour, 46, sheet.width * 0.88)
    sheet.line_of(middle, sheet.mm(44), [w.journal], kind, align="center")
    small = Type(HEI, sheet.pt(12), INK)
    sheet.line_of(middle, sheet.mm(56), article.journal.english, small, align="center")
    line: list[Run] = [
        w.month(f"{article.published.year}.{article.published.month}"),
        "    ",
        w.issue(f"{article.published.year}年第{article.issue}期"),
        f"  {w.total}",
    ]
    sheet.line_of(middle, sheet.mm(78), line, Type(HEI, sheet.pt(16), colour), align="center")
    left = sheet.mm(20)
    sheet.line_of(left, sheet.mm(250), [w.issn, "    ", w.serial], small)
    sheet.line_of(left, sheet.mm(260), f"{article.journal.host}主办  公开发行", small)
    if rng.random() < 0.4:
        link = f"https://journal.example.com/{article.issn}"
        put_code(sheet, sheet.width - sheet.mm(44), sheet.mm(240), link, 24)
    return [sheet]
