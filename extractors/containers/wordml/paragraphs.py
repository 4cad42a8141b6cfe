"""Paragraphs (ECMA-376 part 1, 17.3): text, inline pictures, page breaks, what floats.

A paragraph becomes its lines of text (a line break ends one) with the inline pictures between
them, followed by whatever is anchored in it, sorted from top to bottom.
"""

from collections.abc import Callable
from dataclasses import dataclass

from extractors.containers.characters import EMPTY_BOX, TICKED_BOX, plain, symbol
from extractors.containers.markup import (
    Element,
    attribute,
    child,
    descendants,
    is_on,
    name,
    whole,
)
from extractors.containers.wordml import drawings, vml
from extractors.containers.wordml.blocks import Attachment, Block, PageBreak, Paragraph, SectionEnd
from extractors.containers.wordml.placing import Float, in_reading_order
from extractors.containers.wordml.reading import (
    SKIPPED,
    StoryReader,
    best_branch,
    branches,
    control,
)
from extractors.containers.wordml.styles import outline_level, rank_of_level

_CHARACTERS = {"w:tab": " ", "w:ptab": " ", "w:cr": "\n", "w:noBreakHyphen": "-"}


def read(element: Element, story: StoryReader) -> list[Block]:
    """The blocks of a w:p."""
    properties = child(element, "w:pPr")
    style = attribute(child(properties, "w:pStyle"), "w:val")
    level = outline_level(properties)
    rank = story.styles.rank(style) if level is None else rank_of_level(level)
    reader = _Reader(story)
    for each in element:
        reader.take(each)
    found = reader.finish(rank)
    breaks = child(properties, "w:pageBreakBefore")
    if is_on(breaks) if breaks is not None else story.styles.breaks_page(style):
        found.insert(0, PageBreak())
    if child(properties, "w:sectPr") is not None:
        found.append(SectionEnd())
    return found


def read_loose(element: Element, story: StoryReader) -> list[Block]:
    """The blocks of an element that stands where a paragraph should be around it."""
    reader = _Reader(story)
    reader.take(element)
    return reader.finish(None)


@dataclass(slots=True)
class _Field:
    """A complex field under way (17.16.18)."""

    default: str
    """What a form field shows where it has no result text: its box, its selected entry."""
    instruction: bool = True
    result: bool = False


class _Reader:
    """Collects the pieces of one paragraph."""

    def __init__(self, story: StoryReader, hidden: bool = False, font: str | None = None) -> None:
        self._story = story
        self._pieces: list[str | Block] = []
        self._floats: list[Float] = []
        self._fields: list[_Field] = []
        self._hidden = hidden
        self._font = font
        self._rendered: PageBreak | None = None
        self._rendered_first = False

    def finish(self, rank: int | None) -> list[Block]:
        """The blocks: lines and inline pictures, then what floats."""
        found: list[Block] = []
        text = ""
        for piece in [*self._pieces, "\n"]:
            if isinstance(piece, str):
                text += piece
                if piece != "\n":
                    continue
            for line in text.split("\n"):
                if line.strip():
                    found.append(Paragraph(line.strip(), rank))
                    rank = None
            text = ""
            if not isinstance(piece, str):
                found.append(piece)
        for each in in_reading_order(self._floats):
            found.extend(each.blocks)
        if self._rendered is not None:
            found.insert(0 if self._rendered_first else len(found), self._rendered)
        return found

    def take(self, element: Element) -> None:
        """Read one element of the paragraph."""
        kind = name(element)
        if kind in SKIPPED:
            return
        handle = _HANDLERS.get(kind)
        if handle is not None:
            handle(self, element)
        else:
            for each in element:
                self.take(each)

    def take_text(self, element: Element) -> None:
        """A w:t or a formula's m:t."""
        self._write(plain(element.text or "", self._font))

    def take_character(self, element: Element) -> None:
        """A character that has an element of its own."""
        self._write(_CHARACTERS[name(element)])

    def take_symbol(self, element: Element) -> None:
        """A w:sym."""
        self._write(symbol(attribute(element, "w:font"), attribute(element, "w:char")))

    def take_break(self, element: Element) -> None:
        """A w:br: of the page, else of the line (17.3.3.1)."""
        if attribute(element, "w:type") == "page":
            self._pieces.append(PageBreak())
        else:
            self._write("\n")

    def take_rendered_break(self, _: Element) -> None:
        """Where the last layout broke the page; the paragraph stays whole."""
        if self._rendered is None:
            self._rendered = PageBreak(rendered=True)
            self._rendered_first = not any(self._pieces)

    def take_run(self, element: Element) -> None:
        """A w:r; hidden text and the prompt of an empty form field are left out."""
        properties = child(element, "w:rPr")
        outer = self._hidden, self._font
        if properties is not None:
            style = attribute(child(properties, "w:rStyle"), "w:val")
            styles = self._story.styles
            vanish = child(properties, "w:vanish")
            hides = is_on(vanish) if vanish is not None else styles.hides(style)
            asks = self._story.placeholder and styles.is_placeholder(style)
            self._hidden = self._hidden or hides or asks
            fonts = child(properties, "w:rFonts")
            self._font = attribute(fonts, "w:ascii") or attribute(fonts, "w:hAnsi")
        for each in element:
            self.take(each)
        self._hidden, self._font = outer

    def take_field(self, element: Element) -> None:
        """A w:fldChar: instructions are left out, results kept."""
        kind = attribute(element, "w:fldCharType")
        if kind == "begin":
            self._fields.append(_Field(_form_default(element)))
        elif kind == "separate" and self._fields:
            self._fields[-1].instruction = False
        elif kind == "end" and self._fields:
            field = self._fields.pop()
            if not field.result:
                self._write(field.default)

    def take_drawing(self, element: Element) -> None:
        """A w:drawing: inline, or anchored and floating."""
        for each in element:
            if name(each) == "wp:anchor":
                self._floats.append(drawings.read_anchor(each, self._story))
            else:
                self._pieces.extend(drawings.read_graphic(each, self._story))

    def take_vml(self, element: Element) -> None:
        """A w:pict or w:object."""
        found = vml.read(element, self._story)
        if isinstance(found, Float):
            self._floats.append(found)
        else:
            self._pieces.extend(found)

    def take_block(self, element: Element) -> None:
        """A block-level element where only inline ones belong."""
        self._pieces.extend(self._story.content([element]))

    def take_sub_document(self, element: Element) -> None:
        """A w:subDoc (17.17.2.1): the document it stands for is elsewhere."""
        relation = attribute(element, "r:id")
        self._pieces.append(Attachment(self._story.part, relation, "linked sub-document"))

    def take_control(self, element: Element) -> None:
        """A w:sdt."""
        with control(element, self._story):
            for each in element:
                self.take(each)

    def take_alternative(self, element: Element) -> None:
        """An mc:AlternateContent: one branch is taken over with all its pieces."""
        readers = []
        for branch in branches(element):
            reader = _Reader(self._story, self._hidden, self._font)
            for each in branch:
                reader.take(each)
            readers.append(reader)
        read = [reader.finish(None) for reader in readers]
        best = best_branch(read)
        for reader, blocks in zip(readers, read, strict=True):
            if best and blocks is best:
                self._pieces.extend(reader._pieces)
                self._floats.extend(reader._floats)
                return

    def _write(self, text: str) -> None:
        if self._hidden or any(field.instruction for field in self._fields):
            return
        story = self._story
        if story.tick is not None:
            text, story.tick = story.tick, ""
        if text:
            self._pieces.append(text)
            for field in self._fields:
                field.result = True


_HANDLERS: dict[str, Callable[[_Reader, Element], None]] = {
    "w:t": _Reader.take_text,
    "m:t": _Reader.take_text,
    **dict.fromkeys(_CHARACTERS, _Reader.take_character),
    "w:sym": _Reader.take_symbol,
    "w:br": _Reader.take_break,
    "w:lastRenderedPageBreak": _Reader.take_rendered_break,
    "w:r": _Reader.take_run,
    "w:fldChar": _Reader.take_field,
    "w:drawing": _Reader.take_drawing,
    "w:pict": _Reader.take_vml,
    "w:object": _Reader.take_vml,
    "v:background": _Reader.take_vml,
    "w:p": _Reader.take_block,
    "w:tbl": _Reader.take_block,
    "w:altChunk": _Reader.take_block,
    "w:subDoc": _Reader.take_sub_document,
    "w:sdt": _Reader.take_control,
    "mc:AlternateContent": _Reader.take_alternative,
}
"""Elements not named here are looked through."""


def _form_default(element: Element) -> str:
    """What a legacy form field (17.16.17) shows by itself: a box, or the selected entry."""
    data = child(element, "w:ffData")
    if data is None:
        return ""
    box = child(data, "w:checkBox")
    if box is not None:
        checked = child(box, "w:checked")
        ticked = is_on(checked) if checked is not None else is_on(child(box, "w:default"))
        return TICKED_BOX if ticked else EMPTY_BOX
    choices = child(data, "w:ddList")
    if choices is not None:
        chosen = child(choices, "w:result")
        chosen = child(choices, "w:default") if chosen is None else chosen
        entries = [attribute(each, "w:val") or "" for each in descendants(choices, "w:listEntry")]
        index = whole(attribute(chosen, "w:val"), 0)
        return entries[index] if 0 <= index < len(entries) else ""
    return ""
