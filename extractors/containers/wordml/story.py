"""From the XML of a story (body, header, footnote, text box) to its blocks, in reading order.

ECMA-376 part 1, chapter 17. Deleted text (w:del, w:moveFrom) is left out, inserted text kept.
Unknown elements are looked through, so that what an unknown producer wrapped is still found.
"""

from collections.abc import Iterable

from extractors.containers.markup import Element, attribute, name
from extractors.containers.wordml import paragraphs, tables
from extractors.containers.wordml.blocks import Attachment, Block
from extractors.containers.wordml.reading import SKIPPED, Diagram, best_branch, branches, control
from extractors.containers.wordml.styles import Styles

_INLINE = frozenset(
    {"w:r", "w:hyperlink", "w:fldSimple", "w:drawing", "w:pict", "w:object", "w:subDoc"}
    | {"v:background", "m:oMath", "m:oMathPara"}
)
"""What belongs in a paragraph but is read where it stands without one."""


class Story:
    """Reads elements of one part; see `reading.StoryReader` for the attributes."""

    def __init__(self, part: str, styles: Styles, diagram: Diagram | None = None) -> None:
        self.part = part
        self.styles = styles
        self.diagram = diagram
        self.placeholder = False
        self.tick: str | None = None

    def content(self, elements: Iterable[Element]) -> list[Block]:
        """The blocks of block-level elements, in reading order."""
        found: list[Block] = []
        for element in elements:
            self._add(element, found)
        return found

    def _add(self, element: Element, found: list[Block]) -> None:
        kind = name(element)
        if kind in SKIPPED:
            return
        if kind == "w:p":
            found.extend(paragraphs.read(element, self))
        elif kind == "w:tbl":
            table = tables.read(element, self)
            found.extend([table] if table else [])
        elif kind in _INLINE:
            found.extend(paragraphs.read_loose(element, self))
        elif kind == "w:altChunk":
            found.append(Attachment(self.part, attribute(element, "r:id"), "embedded document"))
        elif kind == "mc:AlternateContent":
            found.extend(best_branch([self.content(each) for each in branches(element)]))
        elif kind == "w:sdt":
            with control(element, self):
                for each in element:
                    self._add(each, found)
        else:
            for each in element:
                self._add(each, found)
