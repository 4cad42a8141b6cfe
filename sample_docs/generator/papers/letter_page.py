"""A page of a letter or notice: a title, paragraphs, and a unit with date and seal below."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.forms.parts import frame
from sample_docs.generator.papers.style import Style

RED: RGB = (196, 30, 30)


class LetterPage:
    """Paragraphs one below the other between wide margins; ``y`` is where the next one goes."""

    def __init__(self, style: Style, rng: Random, scale: float = 1.3) -> None:
        self.style, self.sheet = style, style.sheet(rng)
        self.left, self.width = frame(self.sheet, 27)
        self.y = self.sheet.mm(36)
        self.body = style.text(self.sheet, scale)

    def title(self, text: str, size: float = 20, colour: RGB | None = None) -> None:
        """A line in the middle, ``size`` points or whatever still fits."""
        kind = Type(self.style.bold, self.sheet.pt(size), colour or self.style.colour)
        while kind.width(text) > self.width:
            kind = kind.at(kind.size * 0.95)
        self.sheet.line_of(self.sheet.width / 2, self.y, text, kind, align="center")
        self.y += self.sheet.mm(12)

    def head(self, unit: str) -> None:
        """A unit's red head over a red rule."""
        self.title(unit, 24, RED)
        under = self.y - self.sheet.mm(6)
        self.sheet.draw.line((self.left, under, self.left + self.width, under), RED, 4)
        self.y += self.sheet.mm(10)

    def say(self, text: list[Run] | str, indent: float = 2.0) -> None:
        """A paragraph, its first line indented by some ems."""
        box = (self.left, self.y, self.left + self.width, float(self.sheet.height))
        runs: list[Run] = [text] if isinstance(text, str) else text
        self.y = self.sheet.paragraph(box, runs, self.body, leading=1.85, first_indent=indent)

    def close(self, unit: Value, seal: str, date: Value | str) -> None:
        """Unit and date at the right under a seal; no seal where ``seal`` is empty."""
        sheet = self.sheet
        self.y += sheet.mm(sheet.rng.uniform(16, 30))
        x = self.left + self.width - sheet.mm(sheet.rng.uniform(32, 42))
        sheet.line_of(x, self.y, [unit], self.body, align="center")
        sheet.line_of(x, self.y + sheet.mm(10), [date], self.body, align="center")
        if not seal:
            return
        put_seal(
            sheet,
            Seal(seal, diameter=41),
            x + sheet.mm(sheet.rng.uniform(-8, 8)),
            self.y + sheet.mm(4),
        )
