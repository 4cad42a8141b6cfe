"""Reports in the press: a newspaper's page in four columns, a magazine's article in two."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, below, fit_line
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Box, Run, Type, set_text
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.standards import MediaReport
from sample_docs.generator.papers.media import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.prose.news import FILLERS

NEWSPRINT: RGB = (242, 239, 230)


def _newspaper(report: MediaReport) -> bool:
    return not report.magazine


def _magazine(report: MediaReport) -> bool:
    return report.magazine


def flow(
    sheet: Sheet, paragraphs: list[str], box: tuple[float, float, float], columns: int, kind: Type
) -> float:
    """Set paragraphs line by line in columns of one height below (left, top, right).

    Gives the y below them.
    """
    left, top, right = box
    gap = sheet.mm(6)
    wide = (right - left - gap * (columns - 1)) / columns
    lines = [
        line for text in paragraphs for line in set_text(text, wide, kind, kind, 2 * kind.size)
    ]
    step = 1.55 * kind.size
    share = -(-len(lines) // columns)
    for index, line in enumerate(lines):
        column, row = divmod(index, share)
        sheet.put_line(line, left + column * (wide + gap), top + (row + 0.8) * step)
    for column in range(1, columns):
        x = left + column * (wide + gap) - gap / 2
        sheet.draw.line((x, top, x, top + share * step), (176, 172, 164), 2)
    return top + share * step


def press_photo(sheet: Sheet, box: Box, words: str) -> float:
    """A grey photo of people before a hill, its caption below; gives the y below both."""
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    sheet.draw.rectangle(box, fill=(204, 206, 208))
    hill = [(left, bottom), (left + wide * 0.3, top + high * 0.34), (left + wide * 0.55, bottom)]
    sheet.draw.polygon(hill, fill=(168, 172, 172))
    hill = [(left + wide * 0.4, bottom), (left + wide * 0.74, top + high * 0.24), (right, bottom)]
    sheet.draw.polygon(hill, fill=(150, 154, 154))
    reach = high * 0.07
    for place in range(5):
        x, y = left + wide * (0.16 + 0.17 * place), bottom - high * sheet.rng.uniform(0.34, 0.42)
        grey = (sheet.rng.randint(48, 104),) * 3
        sheet.draw.ellipse((x - reach, y - reach, x + reach, y + reach), fill=grey)
        body = (x - reach * 1.5, y + reach * 1.1, x + reach * 1.5, bottom)
        sheet.draw.rectangle(body, fill=grey)
    kind = Type(HEI, sheet.pt(10), FAINT)
    sheet.line_of(left, bottom + 1.5 * kind.size, words, kind)
    return bottom + 2.4 * kind.size


@layout("media_report", "four_columns", PREVIEW, accepts=_newspaper)
def four_columns(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A newspaper's page: name and data in a head, our report over four columns, two below it."""
    w, sheet = Writing(report, rng), Sheet(264, 330, rng, dpi=150, ground=NEWSPRINT)
    left, right, middle = sheet.mm(14), sheet.width - sheet.mm(14), sheet.width / 2
    name = Type(rng.choice((KAI, SONG_BOLD, style.bold)), sheet.pt(34), (176, 28, 32), 0.08)
    sheet.line_of(left, sheet.mm(27), [w.publication], name)
    small = Type(SONG, sheet.pt(12), INK)
    day: list[Run] = [w.date(rng.choice(("cn", "cn", "cn_gap"))), "　", w.weekday]
    sheet.line_of(right, sheet.mm(19), day, small, align="right")
    where = f"{w.page}　{rng.choice(('民生', '社会', '区县新闻', '社区'))}"
    sheet.line_of(right, sheet.mm(27), where, Type(HEI, sheet.pt(14), INK), align="right")
    for shift, thick in ((32, 6), (33.4, 2)):
        sheet.draw.line((left, sheet.mm(shift), right, sheet.mm(shift)), INK, thick)
    lead = Type(KAI, sheet.pt(17), INK)
    over = rng.choice(("——基层社会工作见闻", "专业力量下沉基层", "走基层·看社工"))
    sheet.line_of(middle, sheet.mm(47), over, lead, align="center")
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(38), INK)
    fit_line(sheet, (middle, sheet.mm(65)), [w.title], head, right - left, "center")
    credit = f"本报记者　{report.reporter}"
    sheet.line_of(middle, sheet.mm(76), credit, Type(KAI, sheet.pt(13), INK), align="center")
    body = Type(SONG, sheet.pt(14.2), INK)
    y = flow(sheet, w.paragraphs, (left, sheet.mm(82), right), 4, body) + sheet.mm(10)
    sheet.draw.line((left, y, right, y), INK, 3)
    rest = rng.sample(FILLERS, 6)
    half = (right - left - sheet.mm(8)) / 2
    title = Type(HEI, sheet.pt(21), INK)
    tops = [y + sheet.mm(6)] * 2
    for index, (headline, text) in enumerate(rest):
        side = index % 2
        x = left + side * (half + sheet.mm(8))
        if tops[side] > sheet.height - sheet.mm(62):
            continue
        top = sheet.paragraph(below(sheet, x, tops[side], x + half), headline, title, leading=1.4)
        box = below(sheet, x, top + sheet.mm(1), x + half)
        low = sheet.paragraph(box, f"本报讯　{text}", body, leading=1.55, first_indent=2)
        tops[side] = low + sheet.mm(8)
    foot = sheet.height - sheet.mm(9)
    duty = f"责编　{rng.choice(('苗　禾', '江　一'))}　　版式　青　石　　"
    duty += f"新闻热线 023-0000{rng.randint(1000, 9999)}"
    sheet.line_of(right, foot, duty, Type(HEI, sheet.pt(10.5), FAINT), align="right")
    return [sheet]


@layout("media_report", "magazine_article", PREVIEW, accepts=_magazine)
def magazine_article(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A magazine's page: section in a coloured tab, title and author, two columns, name at foot."""
    w, sheet = Writing(report, rng), Sheet(206, 282, rng, ground=(253, 252, 249))
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    colour: RGB = rng.choice(((28, 110, 104), (170, 70, 40), (64, 80, 140)))
    tab = (left, 0.0, left + sheet.mm(34), sheet.mm(22))
    sheet.draw.rectangle(tab, fill=colour)
    words = rng.choice(("一线故事", "实务现场", "人物"))
    white = Type(HEI_BOLD, sheet.pt(13), (252, 252, 250), 0.1)
    sheet.line_of((tab[0] + tab[2]) / 2, sheet.mm(16), words, white, align="center")
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(27), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(36), right), [w.title], head, leading=1.4)
    by = f"文／{report.reporter}"
    sheet.line_of(left, y + sheet.mm(7), by, Type(KAI, sheet.pt(13), colour))
    quote = f"编者按：{report.place}的社会工作实践，从一间小小的站点开始。"
    note = Type(KAI, sheet.pt(12), FAINT)
    y = sheet.paragraph(below(sheet, left + sheet.mm(6), y + sheet.mm(13), right), quote, note,
                        leading=1.6)  # fmt: skip
    sheet.draw.rectangle((left, y - sheet.mm(7.5), left + sheet.mm(1.6), y), fill=colour)
    photo = (left, y + sheet.mm(8), right, y + sheet.mm(62))
    y = press_photo(sheet, photo, "社工与居民在一起（资料图片）")
    body = Type(SONG, sheet.pt(12.5), INK)
    y = flow(sheet, w.paragraphs, (left, y + sheet.mm(4), right), 2, body)
    sheet.line_of(right, y + sheet.mm(8), "（责任编辑　白　川）", body, align="right")
    foot = sheet.height - sheet.mm(12)
    sheet.draw.line((left, foot - sheet.mm(6), right, foot - sheet.mm(6)), colour, 2)
    small = Type(HEI, sheet.pt(10.5), FAINT)
    line: list[Run] = [w.publication, "　", w.date("cn"), f"　第{report.issue}期"]
    sheet.line_of(left, foot, line, small)
    sheet.line_of(right, foot, str(rng.randint(12, 58)), small, align="right")
    return [sheet]
