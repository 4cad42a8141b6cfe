"""Books: two covers, contents with numbered sections and as a grid, a title leaf, an imprint."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    label_rows,
)
from sample_docs.generator.audition.printed_books import (
    authors_of,
    isbn_of,
    month_of,
    publisher_of,
    title_of,
)
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Monograph
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.preview.scholar_parts import (
    COLOURS,
    PALE,
    chapters_of,
    names_of,
    tinted,
)

COVER = (170.0, 240.0)  # millimetres
LEAF = (165.0, 235.0)


@layout("monograph_cover", "white_panel", PREVIEW)
def white_panel(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A coloured cover; series, title, rule, names and press centred on a white panel."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(*COVER, rng, ground=colour)
    glow(sheet, (255, 255, 255), 0.2)
    panel = (sheet.mm(22), sheet.mm(34), sheet.width - sheet.mm(22), sheet.height - sheet.mm(30))
    sheet.draw.rectangle(panel, fill=PALE)
    inset = sheet.mm(2.5)
    frame = (panel[0] + inset, panel[1] + inset, panel[2] - inset, panel[3] - inset)
    sheet.draw.rectangle(frame, outline=colour, width=2)
    middle, width = sheet.width / 2, frame[2] - frame[0] - sheet.mm(14)
    if book.series:
        series = Type(HEI, sheet.pt(11.5), colour, 0.1)
        fit_line(sheet, (middle, frame[1] + sheet.mm(16)), book.series, series, width, "center")
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(27), INK)
    box = (middle - width / 2, frame[1] + sheet.mm(34), middle + width / 2, 1e5)
    y = sheet.paragraph(box, [title_of(book)], head, leading=1.45, align="center")
    y += sheet.mm(10)
    sheet.draw.line((middle - sheet.mm(16), y, middle + sheet.mm(16), y), colour, 5)
    names: list[Run] = [names_of(book, rng.choice(("　", " ", "、"))), "　", book.role]
    kind = Type(rng.choice((KAI, SONG)), sheet.pt(15.5), INK)
    fit_line(sheet, (middle, y + sheet.mm(15)), names, kind, width, "center")
    press = Type(SONG_BOLD, sheet.pt(13.5), INK, 0.06)
    sheet.line_of(middle, frame[3] - sheet.mm(10), [publisher_of(book)], press, align="center")
    return [sheet]


@layout("monograph_cover", "corner_square", PREVIEW)
def corner_square(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A pale cover: coloured square at the upper right, title and names flush left below it."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(*COVER, rng, ground=PALE)
    side = sheet.mm(62)
    sheet.draw.rectangle((sheet.width - side, 0, sheet.width, side), fill=colour)
    for place in range(4):
        y = side + sheet.mm(3 + 3 * place)
        sheet.draw.line((sheet.width - side, y, sheet.width, y), colour, 5 - place)
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    if book.series:
        kind = Type(KAI, sheet.pt(12.5), colour)
        fit_line(sheet, (left, sheet.mm(30)), book.series, kind, sheet.width - side - 1.3 * left)
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD, style.bold)), sheet.pt(31), colour)
    y = sheet.paragraph(below(sheet, left, sheet.mm(94), right), [title_of(book)], head,
                        leading=1.4)  # fmt: skip
    name = Type(SONG, sheet.pt(15), INK)
    names: list[Run] = [names_of(book, rng.choice((" / ", "　", "、"))), f"　{book.role}"]
    fit_line(sheet, (left, y + sheet.mm(14)), names, name, right - left)
    foot = sheet.height - sheet.mm(18)
    sheet.draw.ellipse((left, foot - sheet.mm(5), left + sheet.mm(6), foot + sheet.mm(1)),
                       outline=colour, width=5)  # fmt: skip
    press = Type(HEI, sheet.pt(13), INK)
    sheet.line_of(left + sheet.mm(9), foot, [publisher_of(book)], press)
    return [sheet]


@layout("monograph_contents", "numbered_sections", PREVIEW)
def numbered_sections(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """目　录: 第一章 in bold, 第一节 indented, dots to the page; the book's name at the head."""
    sheet = Sheet(*LEAF, rng, ground=(253, 252, 249))
    left, right, middle = sheet.mm(20), sheet.width - sheet.mm(20), sheet.width / 2
    small = Type(KAI, sheet.pt(10), FAINT)
    fit_line(sheet, (right, sheet.mm(15)), [title_of(book)], small, right - left, "right")
    sheet.draw.line((left, sheet.mm(17.5), right, sheet.mm(17.5)), FAINT, 2)
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(19), INK, 0.8)
    sheet.line_of(middle, sheet.mm(33), rng.choice(("目录", "目次")), head, align="center")
    entries = chapters_of(book, rng)
    step = min(sheet.mm(7), sheet.mm(176) / (len(entries) + 2))
    strong, kind = Type(HEI, sheet.pt(10.5), INK), Type(SONG, sheet.pt(10.5), INK)
    dot, y = rng.choice(("…", "·", ".")), sheet.mm(45)
    for number, title, page in entries:
        chapter = number.endswith("章")
        x = left if chapter else left + sheet.mm(8)
        text: list[Run] = [f"{number}　{title}"]
        leader_line(sheet, (x, right), y, text, str(page), strong if chapter else kind, dot=dot)
        y += step
    for words, more in (("参考文献", 9), ("后　记", 15)):
        leader_line(sheet, (left, right), y, [words], str(entries[-1][2] + more), strong, dot=dot)
        y += step
    foot = rng.choice(("· 1 ·", "I", "— 1 —"))
    sheet.line_of(middle, sheet.height - sheet.mm(10), foot, small, align="center")
    return [sheet]


@layout("monograph_contents", "chapter_grid", PREVIEW)
def chapter_grid(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """A grid: chapter, title with its sections, first page; the book's title and names above."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(186, 258, rng, ground=(253, 253, 250))
    left, right, middle = sheet.mm(19), sheet.width - sheet.mm(19), sheet.width / 2
    head = Type(style.bold, sheet.pt(19), colour)
    fit_line(sheet, (middle, sheet.mm(26)), ["《", title_of(book), "》目录"], head, right - left,
             "center")  # fmt: skip
    names: list[Run] = [authors_of(book, "　"), f"　{book.role}"]
    kind = Type(KAI, sheet.pt(12), INK)
    fit_line(sheet, (middle, sheet.mm(35)), names, kind, right - left, "center")
    body = Type(SONG, sheet.pt(10), INK)
    strong = Type(HEI, sheet.pt(10.5), INK)
    pale = tinted(colour)
    rows: list[Row] = [
        [
            Cell(text, align="center", kind=strong, shade=pale)
            for text in ("章次", "内　容", "起始页")
        ]
    ]
    parts: dict[str, list[str]] = {}
    first: dict[str, tuple[str, int]] = {}
    current = ""
    for number, title, page in chapters_of(book, rng):
        if number.endswith("章"):
            current, first[number], parts[number] = number, (title, page), []
        else:
            parts[current].append(title)
    for number, (title, page) in first.items():
        text = f"{title}\n{'；'.join(parts[number])}"
        rows.append([Cell(number, align="center", kind=strong), Cell(text),
                     Cell(str(page), align="center")])  # fmt: skip
    table = Table([1.3, 6.4, 1.2], rows, body, rule=2, colour=colour, least_row=9.5, leading=1.5)
    table.put(sheet, left, sheet.mm(44), right - left)
    foot: list[Run] = [publisher_of(book)]
    small = Type(SONG, sheet.pt(9.5), FAINT)
    sheet.line_of(middle, sheet.height - sheet.mm(12), foot, small, align="center")
    return [sheet]


@layout("monograph_authors", "imprint_beside_summary", PREVIEW)
def imprint_beside_summary(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """版权页: 内容提要 on top, catalogue data, then imprint lines with labels and a warning."""
    sheet = Sheet(*LEAF, rng, ground=(253, 252, 249))
    left, right, middle = sheet.mm(21), sheet.width - sheet.mm(21), sheet.width / 2
    strong, kind = Type(HEI, sheet.pt(11), INK), Type(SONG, sheet.pt(10), INK)
    sheet.line_of(middle, sheet.mm(26), "内容提要", strong.at(sheet.pt(12.5)), align="center")
    text = "本书以西部地区的社会工作服务为研究对象，结合田野调查和服务案例，"
    text += "讨论其理论、方法与制度环境。"
    y = sheet.paragraph(below(sheet, left, sheet.mm(31), right), text, kind, leading=1.7,
                        first_indent=2)  # fmt: skip
    y += sheet.mm(20)
    sheet.line_of(left, y, "图书在版编目（CIP）数据", strong)
    year = str(book.published.year)
    first: list[Run] = [title_of(book), " / ", authors_of(book, "，"), f"{book.role}．—重庆："]
    first += [publisher_of(book), f"，{year}．{book.published.month}"]
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(5), right), first, kind, leading=1.7,
                        first_indent=2)  # fmt: skip
    y = sheet.paragraph(below(sheet, left, y, right), ["ISBN ", isbn_of(book)], kind, leading=1.7,
                        first_indent=2)  # fmt: skip
    card = f"中国版本图书馆CIP数据核字（{year}）第{rng.randint(10000, 99999)}号"
    y = sheet.paragraph(below(sheet, left, y + sheet.mm(2), right), card, kind, leading=1.7,
                        first_indent=2)  # fmt: skip
    y = max(y + sheet.mm(16), sheet.mm(128))
    sheet.draw.line((left, y - sheet.mm(8), right, y - sheet.mm(8)), INK, 3)
    role = {"著": "作　　者", "主编": "主　　编"}.get(book.role, "编 著 者")
    rows: list[LabelRow] = [
        ("书　　名", [title_of(book)]),
        (role, [authors_of(book, "　")]),
        ("出版发行", [publisher_of(book)]),
        ("开　　本", ["720mm×1020mm　1/16"]),
        ("印　　张", [f"{rng.randint(12, 22)}.5"]),
        ("版　　次", [month_of(book), "第1版"]),
        ("印　　次", [f"{year}年{book.published.month}月第1次印刷"]),
        ("书　　号", ["ISBN ", isbn_of(book)]),
        ("定　　价", [f"{rng.randint(38, 86)}.00元"]),
    ]
    longest = kind.width(book.title)
    room = right - left - sheet.mm(24)
    value = kind.at(kind.size * min(1.0, room / longest))
    y = label_rows(sheet, rows, (left, y), left + sheet.mm(22), 8.2, (kind, value))
    sheet.draw.line((left, y - sheet.mm(3), right, y - sheet.mm(3)), INK, 3)
    note = "版权所有　侵权必究　　如有印装质量问题，请与本社联系调换"
    fit_line(sheet, (middle, y + sheet.mm(5)), note, kind.at(sheet.pt(9)), right - left, "center")
    return [sheet]


@layout("monograph_authors", "title_leaf_left", PREVIEW)
def title_leaf_left(book: Monograph, style: Style, rng: Random) -> list[Sheet]:
    """The title leaf: series over the title, names with their part below, press at the foot."""
    colour = rng.choice(COLOURS)
    sheet = Sheet(*LEAF, rng, ground=(253, 252, 248))
    left, right = sheet.mm(26), sheet.width - sheet.mm(22)
    sheet.draw.line((left - sheet.mm(7), sheet.mm(30), left - sheet.mm(7),
                     sheet.height - sheet.mm(24)), colour, 6)  # fmt: skip
    if book.series:
        sheet.line_of(left, sheet.mm(38), book.series, Type(KAI, sheet.pt(12), FAINT))
    head = Type(rng.choice((SONG_BOLD, style.bold)), sheet.pt(26), INK)
    y = sheet.paragraph(below(sheet, left, sheet.mm(62), right), [title_of(book)], head,
                        leading=1.45)  # fmt: skip
    label = {"著": "作者", "主编": "主编"}.get(book.role, "编著")
    names: list[Run] = [f"{label}　", authors_of(book, rng.choice(("　", "、")))]
    fit_line(sheet, (left, y + sheet.mm(14)), names, Type(KAI, sheet.pt(15), INK), right - left)
    foot = sheet.height - sheet.mm(36)
    sheet.line_of(left, foot, [publisher_of(book)], Type(SONG_BOLD, sheet.pt(14), INK, 0.05))
    month: list[Run] = ["重庆　", month_of(book, rng.choice(("dot", "cn", "han")))]
    sheet.line_of(left, foot + sheet.mm(9), month, Type(SONG, sheet.pt(11.5), INK))
    return [sheet]
