"""Pages and what is read on them: lines, tables, marks.

A *leaf* is a page as its container gave it, before reading; a *reading* is what OCR or the
native text says; a *page* is both, with its place in the document.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NamedTuple

from models.base import Value
from models.errors import DossierError
from models.failure import Failure


class Box(NamedTuple):
    """A rectangle in fractions (0 to 1) of the upright page; x to the right, y downwards."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """As a fraction of the page's width."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """As a fraction of the page's height."""
        return self.y1 - self.y0

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle: x, y."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    @property
    def area(self) -> float:
        """As a fraction of the page."""
        return max(0.0, self.width) * max(0.0, self.height)

    def union(self, other: "Box") -> "Box":
        """The smallest box around both."""
        return Box(
            min(self.x0, other.x0),
            min(self.y0, other.y0),
            max(self.x1, other.x1),
            max(self.y1, other.y1),
        )

    def overlap(self, other: "Box") -> float:
        """The area that both cover."""
        width = min(self.x1, other.x1) - max(self.x0, other.x0)
        height = min(self.y1, other.y1) - max(self.y0, other.y0)
        return max(0.0, width) * max(0.0, height)

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies in it, its edges included."""
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1

    def rounded(self) -> "Box":
        """Its edges on the page and to four digits, as they are kept."""
        return Box(*(round(min(1.0, max(0.0, edge)), 4) for edge in self))


Rotation = Literal[0, 90, 180, 270]
"""Degrees clockwise that a picture had been turned away from upright."""


class MarkType(StrEnum):
    """What a page carries besides text."""

    SEAL = "seal"
    PHOTO = "photo"
    QR = "qr"
    SIGNATURE = "signature"


class Quality(StrEnum):
    """What makes a picture hard to read."""

    BLURRED = "blurred"
    DARK = "dark"
    GLARE = "glare"
    CROPPED = "cropped"
    LOW_RESOLUTION = "low_resolution"


HIDING = frozenset({Quality.BLURRED, Quality.DARK, Quality.GLARE})
"""Defects of a picture behind which anything may hide."""


class SecondReading(Value):
    """What a second engine reads of ``text[start:end]`` of a line."""

    start: int
    end: int
    text: str
    third: bool = False
    """Of a third engine, asked where the first two differ."""


class Line(Value):
    """A line of text. ``box`` is synthetic where the source has no geometry (Word text)."""

    text: str
    box: Box
    confidence: float = 1.0
    edges: tuple[float, ...] = ()
    """x of the left edge of each character and of the right edge of the last, if known."""
    options: tuple[str, ...] = ()
    """For each character, what else it may be (look-alikes); only on short lines."""
    seconds: tuple[SecondReading, ...] = ()
    """What a second engine reads of parts of the line: names, numbers, dates."""
    red: bool = False
    """Printed in red: a headline or a serial number, not text of a seal."""


class Cell(Value):
    """One cell of a table, with the text of all that stands in it, lines joined by newlines."""

    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    box: Box
    text: str = ""


class Table(Value):
    """A table's cells in reading order."""

    cells: tuple[Cell, ...]


class Mark(Value):
    """A seal, portrait photo, code or signature.

    ``certain`` is False where there is too little to say so, but too much to deny it: such a
    mark is not reported, but keeps its absence from being told.
    """

    type: MarkType
    box: Box
    text: str = ""
    confidence: float = 1.0
    certain: bool = True


class Reading(Value):
    """What is read on one page.

    ``width`` and ``height`` are pixels of the upright picture, 0 for native text without
    geometry. ``coloured`` tells whether a red seal could be told by its colour.
    """

    engine: str
    width: int = 0
    height: int = 0
    rotation: Rotation = 0
    skew: float = 0.0
    """Degrees clockwise by which the page was tilted after the quarter turn; undone too."""
    coloured: bool = True
    painted: float = 0.0
    """The share of the page that is printed solid: bands, grounds, pictures."""
    empty: bool = False
    """Nothing is on the page: no text, no picture."""
    lines: tuple[Line, ...] = ()
    tables: tuple[Table, ...] = ()
    marks: tuple[Mark, ...] = ()
    quality: tuple[Quality, ...] = ()
    unread: tuple[Box, ...] = ()
    """Places with ink of which nothing was read."""

    @property
    def native(self) -> bool:
        """Whether it is text of the document itself, not read from a picture."""
        return self.engine.startswith("native")

    @property
    def text(self) -> str:
        """The lines, one below the other."""
        return "\n".join(line.text for line in self.lines)


class Place(Value):
    """Where in a native table a picture sits: the table's leaf and the labels of its cell."""

    leaf: int
    """The ordinal, within the document, of the native-text leaf that holds the table."""
    row: int
    column: int
    box: Box
    """The cell's box in that leaf's own (synthetic) geometry."""


class Context(Value):
    """What a document says around a page: evidence of what the page is."""

    headings: tuple[str, ...] = ()
    """The headings above it, outermost first."""
    before: tuple[str, ...] = ()
    """Short paragraphs between the previous page and this one, top down."""
    after: tuple[str, ...] = ()
    """Short paragraphs between this page and the next (captions stand below as often)."""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page as its container gives it: an encoded picture, native text, or both.

    ``picture`` holds the bytes as found (any raster format). ``native`` holds text that needs
    no OCR; where a page has both (a PDF page with text), ``picture`` is only for display.
    ``error`` says why this one page could not be taken out (it keeps its place).
    """

    source: str
    picture: bytes | None = None
    native: Reading | None = None
    context: Context = field(default_factory=Context)
    error: DossierError | None = None


class Page(Value):
    """One page of a document with what was read on it.

    ``number`` counts from 1 within the document, in reading order. ``picture`` is the SHA-256
    of the encoded picture, None for native text.
    """

    number: int
    source: str
    picture: str | None = None
    context: Context = Context()
    reading: Reading | None = None
    failure: Failure | None = None
