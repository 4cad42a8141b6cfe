"""The styles of a Word document (ECMA-376 part 1, 17.7): only what bears on pages."""

import re
from dataclasses import dataclass

from extractors.containers import markup
from extractors.containers.markup import Element, attribute, child, is_on
from extractors.containers.wordml.headings import NO_HEADING, RANK_OF_LEVEL, TITLE_RANK

_HEADING = re.compile(r"(?:heading|标题)\s*([1-9])", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|目录)\s*[1-9]", re.IGNORECASE)
_TITLES = frozenset({"title", "标题"})
_PLACEHOLDER = frozenset({"placeholder text", "占位符文本"})
_LONGEST_CHAIN = 20


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    based_on: str | None
    outline: int | None
    hidden: bool
    breaks_page: bool


class Styles:
    """Looks up what a style's chain of ancestors says; empty where a document has none."""

    def __init__(self, root: Element | None = None) -> None:
        self._styles: dict[str, _Style] = {}
        for element in root if root is not None else ():
            identity = attribute(element, "w:styleId")
            if markup.name(element) == "w:style" and identity:
                self._styles[identity] = _Style(
                    name=(attribute(child(element, "w:name"), "w:val") or "").strip().lower(),
                    based_on=attribute(child(element, "w:basedOn"), "w:val"),
                    outline=outline_level(child(element, "w:pPr")),
                    hidden=is_on(child(element, "w:rPr", "w:vanish")),
                    breaks_page=is_on(child(element, "w:pPr", "w:pageBreakBefore")),
                )

    def rank(self, style: str | None) -> int | None:
        """The outline rank of a paragraph style, None where the style does not say."""
        for each in self._chain(style):
            if each.outline is not None:
                return rank_of_level(each.outline)
            if numbered := _HEADING.fullmatch(each.name):
                return RANK_OF_LEVEL * int(numbered[1])
            if _CONTENTS.fullmatch(each.name):
                return NO_HEADING
            if each.name in _TITLES:
                return TITLE_RANK
        return None

    def hides(self, style: str | None) -> bool:
        """Whether a character style hides its text."""
        return any(each.hidden for each in self._chain(style))

    def breaks_page(self, style: str | None) -> bool:
        """Whether a paragraph style begins a new page."""
        return any(each.breaks_page for each in self._chain(style))

    def is_placeholder(self, style: str | None) -> bool:
        """Whether a character style marks the "click here" text of an empty form field."""
        return any(each.name in _PLACEHOLDER for each in self._chain(style))

    def _chain(self, style: str | None) -> list[_Style]:
        chain: list[_Style] = []
        while style in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[style])
            style = self._styles[style].based_on
        return chain


def outline_level(properties: Element | None) -> int | None:
    """The outline level of paragraph properties, 0 to 8 (17.3.1.20); 9, body text, included."""
    value = attribute(child(properties, "w:outlineLvl"), "w:val")
    return markup.whole(value, 9) if value is not None else None


def rank_of_level(level: int) -> int | None:
    """The outline rank of an outline level; None for body text (9)."""
    return RANK_OF_LEVEL * (level + 1) if 0 <= level < 9 else None
