"""Reports in the press: a whole page of three columns, a record card of a clipping."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, below, fit_line, red_ring
from sample_docs.generator.audition.proof_parts import middle_cells
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Type, Value, set_text
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.standards import MediaReport
from sample_docs.generator.papers import media
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.prose.news import FILLERS, NOTICES
from sample_docs.generator.tryout.stationery import dressed

NEWSPRINT: RGB = (243, 240, 231)
MOST_PARAGRAPHS = 6  # what a card has room for


def _newspaper(report: MediaReport) -> bool:
    return not report.magazine


def _picture(sheet: Sheet, box: tuple[float, float, float, float], rng: Random) -> None:
    """A grey press photo: sky, houses and people as plain shapes."""
    left, top, right, bottom = box
    sheet.draw.rectangle(box, fill=(206, 206, 202))
    ground = bottom - (bottom - top) * 0.3
    x = left
    while x < right:
        wide = sheet.mm(rng.uniform(7, 13))
        high = (ground - top) * rng.uniform(0.3, 0.8)
        grey = rng.randint(120, 170)
        edge = (x, ground - high, min(right, x + wide), ground)
        sheet.draw.rectangle(edge, fill=(grey,) * 3)
        x += wide
    sheet.draw.rectangle((left, ground, right, bottom), fill=(150, 150, 146))
    for index in range(6):
        x = left + (right - left) * (index + 0.8) / 7
        y, r = bottom - sheet.mm(rng.uniform(9, 13)), sheet.mm(1.9)
        grey = rng.randint(40, 96)
        sheet.draw.ellipse((x - r, y - r, x + r, y + r), fill=(grey,) * 3)
        sheet.draw.rectangle((x - r * 1.5, y + r, x + r * 1.5, bottom), fill=(grey,) * 3)


def _two_columns(
    sheet: Sheet, paragraphs: list[str], edges: tuple[float, float], wide: float,
    tops: tuple[float, float],
) -> float:  # fmt: skip
    """Fill the left column to the middle of the text, then the right one; gives the lowest y."""
    body = Type(SONG, sheet.pt(12.5), INK)
    step = 1.55 * body.size
    heights = [step * len(set_text(text, wide, body, body, 2 * body.size)) for text in paragraphs]
    share = (sum(heights) + sum(tops)) / 2 - tops[0]  # of the left column, below the picture
    used, column, y, lowest = 0.0, 0, tops[0], 0.0
    for text, height in zip(paragraphs, heights, strict=True):
        if column == 0 and used and used + height / 2 > share:
            column, y = 1, tops[1]
        box = (edges[column], y, edges[column] + wide, float(sheet.height))
        y = sheet.paragraph(box, text, body, leading=1.55, first_indent=2)
        used, lowest = used + height, max(lowest, y)
    return lowest


def _short_news(
    sheet: Sheet, news: tuple[str, str], span: tuple[float, float, float],
    points: tuple[float, float],
) -> float:  # fmt: skip
    """A short report with its headline between left and right edges; gives the y below it."""
    left, y, right = span
    head, body = Type(HEI, sheet.pt(points[0]), INK), Type(SONG, sheet.pt(points[1]), INK)
    y = sheet.paragraph(below(sheet, left, y, right), news[0], head, leading=1.4) + sheet.mm(1)
    return sheet.paragraph(below(sheet, left, y, right), news[1], body, leading=1.5, first_indent=2)


def _public_notice(sheet: Sheet, span: tuple[float, float, float], rng: Random) -> None:
    """公益广告 in a frame where a page would stay empty: left, top and right are given."""
    left, top, right = span
    bottom = sheet.height - sheet.mm(13)
    if bottom - top < sheet.mm(22):
        return
    sheet.draw.rectangle((left, top, right, bottom), outline=(150, 40, 44), width=5)
    kind = Type(KAI, sheet.pt(30), (150, 40, 44), 0.2)
    middle, y = (left + right) / 2, (top + bottom) / 2
    sheet.line_of(middle, y + kind.size * 0.36, rng.choice(NOTICES), kind, align="center")
    sheet.line_of(right - sheet.mm(4), bottom - sheet.mm(4), "公益广告",
                  Type(HEI, sheet.pt(10), FAINT), align="right")  # fmt: skip


@layout("media_report", "whole_page", AUDITION, accepts=_newspaper)
def whole_page(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A newspaper's page: name and day on one line, short news at the right, ours ringed in red."""
    w, sheet = media.Writing(report, rng), Sheet(260, 340, rng, dpi=150, ground=NEWSPRINT)
    left, right = sheet.mm(13), sheet.width - sheet.mm(13)
    small = Type(SONG, sheet.pt(11.5), INK)
    page = Type(HEI_BOLD, sheet.pt(20), INK)
    end = sheet.line_of(left, sheet.mm(22), w.page, page)
    section = rng.choice(("社会·民生", "基层治理", "公益周刊", "综合新闻"))
    sheet.line_of(end + sheet.mm(6), sheet.mm(22), section, Type(KAI, sheet.pt(17), INK))
    name = Type(rng.choice((KAI, SONG_BOLD)), sheet.pt(24), (168, 26, 30))
    sheet.line_of(right, sheet.mm(22), [w.publication], name, align="right")
    sheet.draw.line((left, sheet.mm(26), right, sheet.mm(26)), INK, 6)
    day: list[Run] = [w.date(rng.choice(("cn", "cn_gap"))), f"　{w.weekday}"]
    sheet.line_of(left, sheet.mm(32), day, small)
    duty = "责任编辑：何　苗　美术编辑：林　沐　校对：阿　立"
    sheet.line_of(right, sheet.mm(32), duty, small.at(sheet.pt(10)), align="right")
    edge = left + (right - left) * 0.7
    top = sheet.mm(42)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(31), INK)
    y = sheet.paragraph((left, top, edge - sheet.mm(6), 1e5), [w.title], head, leading=1.3)
    byline = Type(KAI, sheet.pt(13), INK)
    credit = f"本报记者　{report.reporter}　通讯员　方　舟　文／图"
    sheet.line_of(left, y + sheet.mm(6), credit, byline)
    y += sheet.mm(11)
    gap = sheet.mm(6)
    wide = (edge - sheet.mm(6) - left - gap) / 2
    picture = (left, y, left + wide, y + wide * 0.62)
    _picture(sheet, picture, rng)
    words = "社工与居民交流。"
    sheet.line_of(left, picture[3] + sheet.mm(5), words, Type(HEI, sheet.pt(10), FAINT))
    low = _two_columns(sheet, w.paragraphs, (left, left + wide + gap), wide,
                       (picture[3] + sheet.mm(8), y))  # fmt: skip
    if rng.random() < 0.5:
        ring = (left - sheet.mm(4), top - sheet.mm(2), edge - sheet.mm(3), low + sheet.mm(2))
        red_ring(sheet, ring, rng)
    sheet.draw.line((edge, top, edge, max(low, sheet.mm(200))), (130, 128, 122), 2)
    news, y = rng.sample(FILLERS, 6), top
    for item in news[:4]:
        y = _short_news(sheet, item, (edge + sheet.mm(5), y, right), (15, 11.5)) + sheet.mm(7)
    y = max(low, y) + sheet.mm(6)
    sheet.draw.line((left, y, right, y), INK, 3)
    half = (right - left - gap) / 2
    ends = []
    for index, item in enumerate(news[4:]):
        x = left + index * (half + gap)
        ends.append(_short_news(sheet, item, (x, y + sheet.mm(4), x + half), (17, 12.5)))
    _public_notice(sheet, (left, max(ends) + sheet.mm(8), right), rng)
    return [sheet]


@layout("media_report", "clipping_card", AUDITION)
def clipping_card(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """剪报登记卡 of an agency: source, day and title in cells, the text as printed below."""
    style = dressed(style, rng)
    pages = Pages(style, rng, Paper(margin=20, top=24, bottom=14))
    w, sheet = media.Writing(report, rng), pages.sheet
    pages.title(rng.choice(("剪报登记卡", "媒体报道资料卡", "新闻宣传报道登记表")), 19)
    pages.gap(3)
    hand, labels = style.short_by_hand, style.labels(sheet)
    form = rng.choice(("cn", "dot", "dash"))

    def entry(value: Value) -> list[Run]:
        return [Value(value.text, value.name, value.value, hand=hand)]

    def label(text: str) -> list[Cell]:
        return middle_cells([text], labels, style.shade is not None)

    where = f"第{report.issue}期" if report.magazine else f"第{report.page}版"
    rows: list[Row] = [
        [*label("报刊名称"), Cell(entry(w.publication)), *label("刊发日期"),
         Cell(entry(w.date(form)))],
        [*label("报道标题"), Cell(entry(w.title), 3)],
        [*label("版面/期次"), Cell([style.short(where)]), *label("记　者"),
         Cell([style.short(report.reporter)])],
    ]  # fmt: skip
    pages.rows([1.2, 2.9, 1.2, 2.4], rows, least_row=11)
    top = pages.y
    left, right = pages.left + sheet.mm(6), pages.left + pages.width - sheet.mm(6)
    kind = Type(SONG, sheet.pt(11.5), INK)
    head = Type(HEI_BOLD, sheet.pt(17), INK)
    title = Value(report.title, "title")
    y = sheet.mm(8) + top
    fit_line(sheet, (pages.middle, y + head.size), [title], head, right - left, "center")
    y += 2 * head.size
    for text in w.paragraphs[:MOST_PARAGRAPHS]:
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.6, first_indent=2)
    y += sheet.mm(6)
    sheet.draw.rectangle(
        (pages.left, top, pages.left + pages.width, y), outline=style.colour, width=style.rule
    )
    pages.y = y + sheet.mm(4)
    pages.say("说明：原件粘贴于背面，本卡由档案室留存。", style.text(sheet, 0.95))
    return pages.sheets
