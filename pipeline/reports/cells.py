"""Cells of a spreadsheet before they are written: text, whether it is in doubt, a link."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

DOUBT = "？"
"""Stands behind a doubtful value, so that colour is not the only sign."""


class Look(StrEnum):
    """How a cell looks: its style's name in the spreadsheet."""

    PLAIN = "正文"
    DOUBTFUL = "存疑"
    LACKING = "缺少"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text. ``href`` is a relative address that it leads to."""

    text: str
    doubtful: bool = False
    href: str = ""
    told: bool = False
    """Whether the text says already what of it is in doubt."""
    lacking: bool = False
    """Whether it tells of something required that is missing."""

    @property
    def look(self) -> Look:
        """How the cell is to look."""
        return Look.LACKING if self.lacking else Look.DOUBTFUL if self.doubtful else Look.PLAIN

    @property
    def marked(self) -> str:
        """The text with its doubt told."""
        return f"{self.text}{DOUBT}" if self.doubtful and self.text and not self.told else self.text


BLANK = Cell("")


def joined(cells: Iterable[Cell], sign: str = "；") -> Cell:
    """Several cells in one: in doubt if one of them is, and that one is marked."""
    own = [cell for cell in cells if cell.text]
    if len(own) == 1:
        return own[0]
    doubtful = any(cell.doubtful for cell in own)
    return Cell(sign.join(cell.marked for cell in own), doubtful=doubtful, told=True)
