"""Sections (ECMA-376 part 1, 17.6): where pages begin, and the headers and footers they bring."""

from dataclasses import dataclass
from typing import IO

from extractors.containers.markup import (
    Element,
    attribute,
    child,
    descendants,
    name,
    stream_children,
)
from models.errors import CorruptDocument

_SAME_PAGE = frozenset({"continuous", "nextColumn"})
_TYPES = ("first", "default", "even")


@dataclass(frozen=True, slots=True)
class Section:
    """A section: relationship ids of its own headers and footers, first page's first.

    Inherited ones are not repeated. Whether a first or even header is switched on is not asked:
    a picture nobody prints is a small nuisance, a lost one is not.
    """

    headers: tuple[str, ...] = ()
    footers: tuple[str, ...] = ()
    new_page: bool = True


def read(stream: IO[bytes], part: str) -> list[Section]:
    """All sections of a main document part, in order; those before the break where it breaks.

    They are read ahead because a section's properties stand at its end.
    """
    found = []
    try:
        for element in stream_children(stream, part, "w:body"):
            for properties in descendants(element, "w:sectPr"):
                parent = properties.getparent()
                if parent is not None and name(parent) in ("w:pPr", "w:body"):
                    found.append(_section(properties))
    except CorruptDocument:
        # The reading proper comes upon the same break and reports it.
        pass
    return found


def _section(properties: Element) -> Section:
    kind = attribute(child(properties, "w:type"), "w:val")
    return Section(
        headers=_references(properties, "w:headerReference"),
        footers=_references(properties, "w:footerReference"),
        new_page=kind not in _SAME_PAGE,
    )


def _references(properties: Element, wanted: str) -> tuple[str, ...]:
    found = [each for each in properties if name(each) == wanted]

    def order(each: Element) -> int:
        kind = attribute(each, "w:type") or "default"
        return _TYPES.index(kind) if kind in _TYPES else len(_TYPES)

    identities = (attribute(each, "r:id") for each in sorted(found, key=order))
    return tuple(identity for identity in identities if identity)
