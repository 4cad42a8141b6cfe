"""What a form holds, before anything is said about where it stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Box, Text
from sample_docs.generator.papers.style import Hand

Painter = Callable[[Sheet, Box], None]


@dataclass
class Short:
    """A label with a short entry; ``wide`` asks for a line of its own."""

    label: str
    value: Text
    wide: bool = False


@dataclass
class Long:
    """A label with a passage; ``least`` is its least height in millimetres."""

    label: str
    value: Text
    least: float = 14.0


@dataclass
class Grid:
    """A table inside the form; ``weights`` are the columns' relative widths."""

    label: str
    header: Sequence[str]
    rows: Sequence[Sequence[Text]]
    weights: Sequence[float]


@dataclass
class Drawing:
    """A drawing or photo inside the form, ``height`` millimetres high."""

    label: str
    paint: Painter
    height: float


@dataclass
class Signer:
    """A line to sign: ``name`` is empty where nobody signed, ``date`` where none is given.

    ``field`` is the field the name fills; ``seal`` the unit whose seal lies over the line.
    ``typed`` prints the name instead of signing.
    """

    label: str
    name: str = ""
    hand: Hand | None = None
    date: Text = ""
    field: str = ""
    remark: Text = ""
    seal: str = ""
    typed: bool = False
    value: str = ""


Item = Short | Long | Grid | Drawing | Signer


@dataclass
class Form:
    """A whole form. ``left`` and ``right`` stand above it; ``foot`` below."""

    title: str
    items: list[Item] = field(default_factory=list)
    head: str = ""  # a line above the title, such as the agency
    left: Text = ""
    right: Text = ""
    foot: str = ""
