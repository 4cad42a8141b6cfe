"""What a Word document consists of, as far as pages are concerned, in reading order."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of body text that is not blank: a paragraph, or its part up to a line break."""

    text: str
    rank: int | None = None
    """Its place in the outline by style (see `headings`); None where no style says."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by reference; it is unpacked when its turn comes."""

    part: str
    """The part whose relationships say where the picture is."""
    relation: str
    """The relationship's id; of no use where the picture is linked."""
    linked: bool = False
    """Stored outside the document."""
    overlay: bool = False
    """Small and floating over the text, like a seal or a portrait: it breaks no text."""
    note: str = ""
    """For the operator, where the picture stands for something else: an object's preview."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file embedded in the document of which no picture is shown."""

    part: str
    """The part whose relationships say where the file is."""
    relation: str | None
    note: str
    """What it is, for the operator."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """A new page begins. ``rendered``: only the last layout put it there."""

    rendered: bool = False


@dataclass(frozen=True, slots=True)
class SectionEnd:
    """The section ends here; the next one brings its own headers and footers."""


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell on the table's grid with what stands in it."""

    row: int
    column: int
    row_span: int
    column_span: int
    blocks: tuple["Block", ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The text of all paragraphs, those of nested tables included, in reading order."""
        return tuple(text_lines(self.blocks))

    @property
    def pictures(self) -> tuple["Picture | Attachment", ...]:
        """The pictures directly in the cell, not those of nested tables."""
        return tuple(each for each in self.blocks if isinstance(each, Picture | Attachment))


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table. ``edges`` are the grid's vertical lines, 0 to 1, one more than columns."""

    edges: tuple[float, ...]
    rows: int
    cells: tuple[TableCell, ...]


Block = Paragraph | Picture | Attachment | PageBreak | SectionEnd | TableBlock


def text_lines(blocks: tuple[Block, ...]) -> list[str]:
    """The text of all paragraphs among the blocks, nested tables included."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            lines.append(block.text)
        elif isinstance(block, TableBlock):
            for cell in block.cells:
                lines.extend(cell.lines)
    return lines


def has_pictures(blocks: tuple[Block, ...]) -> bool:
    """Whether a picture or an embedded file is among the blocks, nested tables included."""
    return any(
        isinstance(block, Picture | Attachment)
        or (isinstance(block, TableBlock) and any(has_pictures(c.blocks) for c in block.cells))
        for block in blocks
    )
