"""Official papers (公文): red head, number, addressee, text, unit and day under a seal, copies."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.drawing.typefaces import SONG
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import dressed

RED: RGB = (204, 24, 30)
MARGIN = 28.0


class Official:
    """An official paper that fills from the top down."""

    def __init__(self, style: Style, rng: Random, unit: str, number: str, scale: float = 1.25):
        self.style, self.rng = dressed(style, rng, printed=True), rng
        self.pages = Pages(self.style, rng, Paper(margin=MARGIN, top=34, bottom=30))
        sheet, pages = self.pages.sheet, self.pages
        self.body = self.style.text(sheet, scale)
        if not unit:
            return
        head = Type(self.style.bold, sheet.pt(27), RED, 0.1)
        while head.width(unit) > pages.width:
            head = head.at(head.size * 0.95)
        sheet.line_of(pages.middle, pages.y, unit, head, align="center")
        pages.gap(13)
        if number:
            kind = Type(SONG, self.body.size, self.style.colour)
            sheet.line_of(pages.middle, pages.y, number, kind, align="center")
        pages.gap(3)
        left, right, y = pages.left, pages.left + pages.width, pages.y
        sheet.draw.line((left, y, right, y), RED, 5)
        sheet.draw.line((left, y + 9, right, y + 9), RED, 2)
        pages.gap(10)

    @property
    def sheet(self) -> Sheet:
        """The page being filled."""
        return self.pages.sheet

    def title(self, text: str, points: float = 18) -> None:
        """A title over as many centred lines as it needs."""
        kind = Type(self.style.bold, self.sheet.pt(points), self.style.colour, 0.04)
        self.pages.say(text, kind, align="center", leading=1.6)
        self.pages.gap(5)

    def say(self, text: list[Run] | str, indent: float = 2) -> None:
        """A paragraph."""
        self.pages.say(text, self.body, indent=indent, leading=1.9)

    def close(self, unit: list[Run], day: list[Run], seal: str) -> None:
        """Unit and day at the right, centred on each other, under a seal where there is one."""
        pages = self.pages
        pages.room(pages.sheet.mm(46))
        pages.gap(self.rng.uniform(12, 22))
        sheet, right = pages.sheet, pages.left + pages.width
        x = right - sheet.mm(40)
        sheet.line_of(x, pages.y, unit, self.body, align="center")
        sheet.line_of(x, pages.y + sheet.mm(11), day, self.body, align="center")
        if seal:
            stamp(sheet, seal, x, pages.y + sheet.mm(5), 5)
        pages.y += sheet.mm(26)

    def copies(self, text: str, issuer: str) -> None:
        """抄送 between two rules at the foot of the last page."""
        sheet, pages = self.pages.sheet, self.pages
        y = sheet.height - sheet.mm(26)
        small = Type(SONG, self.body.size * 0.9, self.style.colour)
        left, right = pages.left, pages.left + pages.width
        for line in (y, y + sheet.mm(8), y + sheet.mm(16)):
            sheet.draw.line((left, line, right, line), self.style.colour, 2)
        sheet.line_of(left + sheet.mm(3), y + sheet.mm(5.8), f"抄送：{text}", small)
        sheet.line_of(left + sheet.mm(3), y + sheet.mm(13.8), issuer, small)
