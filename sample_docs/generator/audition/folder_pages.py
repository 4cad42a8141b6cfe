"""Bound reports (计划书, 总结报告): a cover, prose in numbered chapters, three-line tables."""

from random import Random

from sample_docs.generator.audition.service_style import Rows
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value, as_runs
from sample_docs.generator.drawing.typefaces import HEI, KAI
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp

GREY: RGB = (104, 106, 112)
COVERS: tuple[RGB, ...] = ((28, 70, 112), (120, 40, 44), (40, 92, 74), (60, 60, 66))


def _running(title: str) -> Decorate:
    """The report's title at the upper right of every page, the page at the foot."""

    def decorate(sheet: Sheet, number: int) -> None:
        small = Type(KAI, sheet.pt(9.5), GREY)
        right = sheet.width - sheet.mm(25)
        sheet.line_of(right, sheet.mm(16), title, small, align="right")
        sheet.draw.line((sheet.mm(25), sheet.mm(18.5), right, sheet.mm(18.5)), GREY, 1)
        foot = sheet.height - sheet.mm(11)
        sheet.line_of(sheet.width / 2, foot, f"- {number} -", small, align="center")

    return decorate


def cover(
    style: Style, rng: Random, unit: str, title: str, lines: list[tuple[str, Text]], seal: str = ""
) -> Sheet:
    """A cover: the unit on top, the title in the upper half, labelled lines below."""
    sheet = style.sheet(rng)
    colour = rng.choice(COVERS)
    make = rng.choice(("band", "frame", "plain"))
    middle = sheet.width / 2
    if make == "band":
        sheet.draw.rectangle((0, sheet.mm(62), sheet.width, sheet.mm(66)), fill=colour)
        sheet.draw.rectangle((0, sheet.mm(126), sheet.width, sheet.mm(127.5)), fill=colour)
    elif make == "frame":
        edge = sheet.mm(14)
        box = (edge, edge, sheet.width - edge, sheet.height - edge)
        sheet.draw.rectangle(box, outline=colour, width=5)
    head = Type(HEI, sheet.pt(15), GREY, 0.15)
    sheet.line_of(middle, sheet.mm(46), unit, head, align="center")
    kind = Type(style.bold, sheet.pt(30), colour, 0.15)
    while kind.width(title) > sheet.width - sheet.mm(44):
        kind = kind.at(kind.size * 0.95)
    sheet.line_of(middle, sheet.mm(100), title, kind, align="center")
    body = Type(style.body, sheet.pt(15), style.colour)
    y, left = sheet.mm(166), sheet.mm(42)
    for label, value in lines:
        indent = left + body.size * 5.4
        sheet.line_of(left, y + body.size * 0.95, f"{label}：", body)
        box = (indent, y, sheet.width - sheet.mm(36), float(sheet.height))
        end = sheet.paragraph(box, value, body, leading=1.5)
        sheet.draw.line((indent, end + 2, box[2], end + 2), style.colour, 2)
        y = end + sheet.mm(4.5)
    if seal:
        stamp(sheet, seal, sheet.width * 0.62, y - sheet.mm(8), 5)
    return sheet


class Chapters:
    """Pages of prose under numbered headings."""

    def __init__(self, style: Style, rng: Random, title: str, scale: float = 1.12) -> None:
        self.style, self.rng = style, rng
        self.pages = Pages(style, rng, Paper(margin=25, top=26, bottom=22), _running(title))
        self.body = style.text(self.pages.sheet, scale)
        self.number = self.tables = 0
        self.make = rng.choice(("han", "digits", "bracket"))

    def title(self, text: Text) -> None:
        """A title over the text, for reports without a cover."""
        kind = Type(self.style.bold, self.pages.sheet.pt(18), self.style.colour)
        runs: list[Run] = []
        for run in as_runs(text):
            value = run if isinstance(run, Value) else Value(run)
            runs.append(Value(value.text, value.name, value.value, pen=kind))
        self.pages.say(runs, kind, align="center", leading=1.6)

    def chapter(self, heading: str, text: Text = "") -> None:
        """A numbered heading and its paragraph."""
        self.number += 1
        pages = self.pages
        pages.gap(2)
        pages.room(pages.sheet.mm(22))
        lead = {
            "han": f"{han_number(self.number)}、",
            "digits": f"{self.number}　",
            "bracket": f"（{han_number(self.number)}）",
        }[self.make]
        kind = Type(self.style.bold, self.body.size * 1.04, self.style.colour)
        pages.say(lead + heading, kind, leading=1.8)
        if text:
            self.say(text)

    def say(self, text: Text, indent: float = 2) -> None:
        """A paragraph."""
        self.pages.say(text, self.body, indent=indent, leading=1.75)

    def table(self, caption: str, content: Rows) -> None:
        """A table with a caption above and three level rules."""
        self.tables += 1
        pages, style = self.pages, self.style
        kind, strong = style.text(pages.sheet), style.strong(pages.sheet)
        head: Row = [Cell(text, align="center", kind=strong) for text in content.header]
        body: list[Row] = [[Cell(entry, align="center") for entry in row] for row in content.rows]
        table = Table(content.weights, [head, *body], kind, colour=style.ground, inner=False)
        high = sum(table.heights(pages.sheet, pages.width))
        pages.room(high + kind.size * 3)
        pages.say(f"表{self.tables}　{caption}", strong, align="center", leading=1.9)
        sheet, left, right = pages.sheet, pages.left, pages.left + pages.width
        top = pages.y
        pages.y = table.put(sheet, left, top, pages.width)
        first = top + table.heights(sheet, pages.width)[0]
        for y, wide in ((top, 5), (first, 2), (pages.y, 5)):
            sheet.draw.line((left, y, right, y), style.colour, wide)
        pages.gap(3)

    def close(self, lines: list[list[Run]], seal: str = "") -> None:
        """Lines at the right of the end, a seal over them where there is one."""
        pages = self.pages
        pages.room(pages.sheet.mm(12 + 10 * len(lines)))
        pages.gap(9)
        sheet, right, top = pages.sheet, pages.left + pages.width, pages.y
        for line in lines:
            sheet.line_of(right - sheet.mm(3), pages.y, line, self.body, align="right")
            pages.y += sheet.mm(10)
        if seal:
            stamp(sheet, seal, right - sheet.mm(30), top + sheet.mm(5), 4)
