"""What the readers of paragraphs, tables and drawings share while they read one story."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

from extractors.containers.characters import EMPTY_BOX, TICKED_BOX
from extractors.containers.markup import Element, attribute, child, is_on, name
from extractors.containers.wordml.blocks import Block, has_pictures
from extractors.containers.wordml.styles import Styles

SKIPPED = frozenset(
    {"w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:tblPr", "w:tblPrEx", "w:tblGrid", "w:trPr"}
    | {"w:tcPr", "w:sectPr", "w:sdtPr", "w:sdtEndPr", "w:instrText", "w:delText", "w:fldData"}
    | {"w:delInstrText", "w:customXmlPr", "w:smartTagPr", "w:rt", "w:rubyPr", "wp:docPr", "m:rPr"}
)
"""Properties, and what a reader of the document does not see."""

Diagram = Callable[[str, Element], list[Block]]
"""Gives the blocks of a SmartArt drawing, from the part and the dgm:relIds element in it."""


class StoryReader(Protocol):
    """A story as those see it who read a part of it."""

    part: str
    """The name of the part, for its relationships."""
    styles: Styles
    diagram: Diagram | None
    placeholder: bool
    """Inside an empty form field that shows its "click here" text."""
    tick: str | None
    """Inside a box to tick: its state, and "" once that was written down."""

    def content(self, elements: Iterable[Element]) -> list[Block]:
        """The blocks of block-level elements, in reading order."""
        ...


@contextmanager
def control(element: Element, story: StoryReader) -> Iterator[None]:
    """While a content control (ECMA-376 part 1, 17.5.2) is read: what it says of its content."""
    before = story.placeholder, story.tick
    properties = child(element, "w:sdtPr")
    box = child(properties, "w14:checkbox")
    story.placeholder = is_on(child(properties, "w:showingPlcHdr"))
    if box is not None:
        state = attribute(child(box, "w14:checked"), "w14:val") or "0"
        story.tick = TICKED_BOX if state.lower() in {"1", "true", "on"} else EMPTY_BOX
    try:
        yield
    finally:
        story.placeholder, story.tick = before


def branches(element: Element) -> list[Element]:
    """The branches of alternate content (ECMA-376 part 3, 7.5), choices first."""
    choices = [each for each in element if name(each) == "mc:Choice"]
    return choices + [each for each in element if name(each) == "mc:Fallback"]


def best_branch(read: list[list[Block]]) -> list[Block]:
    """The first branch that yields a picture, else the first that yields anything.

    A branch is a choice between ways to say the same: never are two of them taken.
    """
    pictured = next((blocks for blocks in read if has_pictures(tuple(blocks))), None)
    return pictured or next((blocks for blocks in read if blocks), [])
