"""Pages that fill from the top down, with an agency's running head and foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row, Table
from sample_docs.generator.drawing.text import RGB, Text, Type, set_text
from sample_docs.generator.papers.style import Style

Decorate = Callable[[Sheet, int], None]

DATE_STYLES = ("han0", "hano", "cn_gap", "dash", "dot0", "slash", "cn0", "cn")
HEAD_COLOURS: tuple[RGB, ...] = ((38, 74, 120), (30, 96, 84), (120, 52, 40), (60, 60, 66))


@dataclass(frozen=True)
class Paper:
    """A paper's size and margins in millimetres."""

    width: float = 210
    height: float = 297
    margin: float = 21
    top: float = 27
    bottom: float = 23


LANDSCAPE = Paper(297, 210, 18, 26, 17)


def restyled(style: Style, rng: Random, *, printed: bool = False) -> Style:
    """The style with another way of writing dates; ``printed`` leaves only signatures by hand."""
    style = replace(style, date_style=rng.choice(DATE_STYLES), colon=style.colon or "：")
    return replace(style, filling="printed") if printed else style


class Pages:
    """Where the next thing goes; turns to a new page where one is full."""

    def __init__(
        self,
        style: Style,
        rng: Random,
        paper: Paper | None = None,
        decorate: Decorate | None = None,
    ) -> None:
        self.style, self.rng, self.paper = style, rng, paper or Paper()
        self.decorate = decorate
        self.sheets: list[Sheet] = []
        self.y = self.left = self.width = 0.0
        self.turn()

    @property
    def sheet(self) -> Sheet:
        """The page being filled."""
        return self.sheets[-1]

    @property
    def middle(self) -> float:
        """The middle of the text in pixels."""
        return self.left + self.width / 2

    @property
    def bottom(self) -> float:
        """The lowest y in pixels the text may reach."""
        return self.sheet.height - self.sheet.mm(self.paper.bottom)

    def turn(self) -> None:
        """Begin a new page."""
        sheet = self.style.sheet(self.rng, self.paper.width, self.paper.height)
        self.sheets.append(sheet)
        self.left = sheet.mm(self.paper.margin)
        self.width = sheet.width - 2 * self.left
        self.y = sheet.mm(self.paper.top)
        if self.decorate:
            self.decorate(sheet, len(self.sheets))

    def room(self, height: float) -> bool:
        """Turn the page where ``height`` pixels no longer fit; gives whether it did."""
        if self.y + height <= self.bottom:
            return False
        self.turn()
        return True

    def gap(self, millimetres: float) -> None:
        """Leave white space."""
        self.y += self.sheet.mm(millimetres)

    def title(self, text: str, points: float, *, colour: RGB | None = None) -> None:
        """A centred title, made smaller where it is too wide."""
        kind = Type(self.style.bold, self.sheet.pt(points), colour or self.style.colour, 0.12)
        while kind.width(text) > self.width:
            kind = kind.at(kind.size * 0.95)
        self.y += kind.size
        self.sheet.line_of(self.middle, self.y, text, kind, align="center")
        self.y += kind.size * 0.55

    def say(
        self,
        text: Text,
        kind: Type | None = None,
        *,
        indent: float = 0.0,
        leading: float = 0.0,
        align: str = "left",
    ) -> None:
        """A paragraph, cut between its lines where the page ends."""
        kind = kind or self.style.text(self.sheet)
        step = (leading or self.style.leading + 0.2) * kind.size
        for line in set_text(text, self.width, kind, self.sheet.pen, indent * kind.size):
            self.room(step)
            free = self.width - line.width
            shift = {"left": 0.0, "center": free / 2, "right": free}[align]
            self.sheet.put_line(line, self.left + shift, self.y + step / 2 + 0.37 * kind.size)
            self.y += step

    def rows(
        self,
        weights: Sequence[float],
        rows: list[Row],
        *,
        least_row: float = 8.5,
        leading: float = 0,
    ) -> None:
        """Rows of a table that stay together on one page."""
        style = self.style
        table = Table(
            weights,
            rows,
            style.text(self.sheet),
            leading=leading or style.leading,
            rule=style.rule,
            colour=style.colour,
            least_row=least_row,
        )
        self.room(sum(table.heights(self.sheet, self.width)))
        self.y = table.put(self.sheet, self.left, self.y, self.width)


def running_head(agency: str, code: str, colour: RGB, style: Style) -> Decorate:
    """A running head with the agency and a form code over a rule, and a foot with the page."""

    def decorate(sheet: Sheet, number: int) -> None:
        small = Type(style.body, sheet.pt(9), colour)
        left, right = sheet.mm(18), sheet.width - sheet.mm(18)
        sheet.line_of(left, sheet.mm(14), agency, small)
        if code:
            sheet.line_of(right, sheet.mm(14), code, small, align="right")
        sheet.draw.line((left, sheet.mm(16.5), right, sheet.mm(16.5)), colour, 3)
        foot = sheet.height - sheet.mm(9)
        sheet.line_of(sheet.width / 2, foot, f"— {number} —", small, align="center")

    return decorate


def motto_foot(agency: str, phone: str, style: Style) -> Decorate:
    """A foot with the agency, its phone and a motto, under a thin double rule."""

    def decorate(sheet: Sheet, number: int) -> None:
        small = Type(style.body, sheet.pt(8.5), (96, 96, 100))
        left, right = sheet.mm(20), sheet.width - sheet.mm(20)
        y = sheet.height - sheet.mm(17)
        sheet.draw.line((left, y, right, y), (96, 96, 100), 2)
        sheet.draw.line((left, y + 5, right, y + 5), (96, 96, 100), 1)
        foot = y + sheet.mm(5)
        sheet.line_of(left, foot, f"{agency}　电话：{phone}", small)
        sheet.line_of(right, foot, f"助人自助　第{number}页", small, align="right")

    return decorate


def stamp(sheet: Sheet, unit: str, x: float, y: float, spread_mm: float = 6) -> None:
    """A unit's seal about a point, never beyond the sheet's edges."""
    rng = sheet.rng
    seal = Seal(unit, diameter=rng.choice((38.0, 40.0, 42.0)))
    reach = sheet.mm(seal.diameter / 2 + 3)
    x += sheet.mm(rng.uniform(-spread_mm, spread_mm))
    y += sheet.mm(rng.uniform(-spread_mm, spread_mm) / 2)
    x = min(max(x, reach), sheet.width - reach)
    put_seal(sheet, seal, x, min(max(y, reach), sheet.height - reach))
