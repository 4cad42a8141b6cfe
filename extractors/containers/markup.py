"""Hardened XML: no entities, no document type, nothing fetched, bounded depth.

OPC forbids document type declarations (ECMA-376 part 2, 8.1.4: "DTD declarations shall not be
used"), so one is refused, which leaves no entity to expand. libxml2 without ``huge_tree`` stops
at 256 levels and at texts of 10 MB.

Names are written with a short prefix ("w:p"), the same for the transitional and the strict
namespace (ECMA-376 part 1 and part 4, annex A), so that no other module knows of either.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import IO, Any, Protocol

from lxml import etree as lxml_etree  # type: ignore[import-untyped, unused-ignore]

from models.errors import CorruptDocument

etree: Any = lxml_etree

CHUNK = 64 * 1024

_TRANSITIONAL = "http://schemas.openxmlformats.org/"
_STRICT = "http://purl.oclc.org/ooxml/"
_MICROSOFT = "http://schemas.microsoft.com/office/"

_PREFIXES = {
    _TRANSITIONAL + "wordprocessingml/2006/main": "w",
    _STRICT + "wordprocessingml/main": "w",
    _TRANSITIONAL + "officeDocument/2006/relationships": "r",
    _STRICT + "officeDocument/relationships": "r",
    _TRANSITIONAL + "drawingml/2006/main": "a",
    _STRICT + "drawingml/main": "a",
    _TRANSITIONAL + "drawingml/2006/wordprocessingDrawing": "wp",
    _STRICT + "drawingml/wordprocessingDrawing": "wp",
    _TRANSITIONAL + "drawingml/2006/picture": "pic",
    _STRICT + "drawingml/picture": "pic",
    _TRANSITIONAL + "drawingml/2006/diagram": "dgm",
    _STRICT + "drawingml/diagram": "dgm",
    _TRANSITIONAL + "officeDocument/2006/math": "m",
    _STRICT + "officeDocument/math": "m",
    _TRANSITIONAL + "markup-compatibility/2006": "mc",
    _TRANSITIONAL + "package/2006/relationships": "rel",
    _TRANSITIONAL + "package/2006/content-types": "ct",
    _MICROSOFT + "word/2010/wordprocessingShape": "wps",
    _MICROSOFT + "word/2010/wordprocessingGroup": "wpg",
    _MICROSOFT + "word/2010/wordprocessingCanvas": "wpc",
    _MICROSOFT + "word/2010/wordml": "w14",
    _MICROSOFT + "drawing/2008/diagram": "dsp",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
}

_NAMESPACES: dict[str, list[str]] = {}
for _uri, _prefix in _PREFIXES.items():
    _NAMESPACES.setdefault(_prefix, []).append(_uri)


class Element(Protocol):
    """What is used of an lxml element; see there."""

    # ruff: noqa: D102

    tag: str
    text: str | None
    attrib: Mapping[str, str]

    def get(self, key: str) -> str | None: ...
    def __iter__(self) -> Iterator["Element"]: ...
    def __len__(self) -> int: ...
    def iter(self) -> Iterator["Element"]: ...
    def getparent(self) -> "Element | None": ...
    def clear(self) -> None: ...
    def remove(self, child: "Element") -> None: ...


@lru_cache(maxsize=4096)
def _short(tag: str) -> str:
    namespace, brace, local = tag[1:].partition("}") if tag[:1] == "{" else ("", "", tag)
    return f"{_PREFIXES.get(namespace, '?')}:{local}" if brace else local


def name(element: Element) -> str:
    """The element's name with its short prefix; "?:x" in an unknown namespace."""
    tag = element.tag
    return _short(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=4096)
def _spellings(short: str) -> tuple[str, ...]:
    prefix, colon, local = short.partition(":")
    return tuple(f"{{{uri}}}{local}" for uri in _NAMESPACES[prefix]) if colon else (short,)


def attribute(element: Element | None, short: str) -> str | None:
    """The attribute of that short name ("w:val", or "id" without a namespace), if present."""
    if element is None:
        return None
    for spelling in _spellings(short):
        value = element.get(spelling)
        if value is not None:
            return value
    return None


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of the first name, its first child of the second name, and so on."""
    for wanted in path:
        if element is None:
            return None
        element = next((each for each in element if name(each) == wanted), None)
    return element


def descendants(element: Element, *wanted: str) -> Iterator[Element]:
    """All elements of these names below (or at) the element, in document order."""
    names = frozenset(wanted)
    return (each for each in element.iter() if name(each) in names)


def is_on(element: Element | None) -> bool:
    """The value of an on/off property (ECMA-376 part 1, 22.9.2.7): present means on."""
    if element is None:
        return False
    return (attribute(element, "w:val") or "true").lower() not in {"0", "false", "off", "none"}


def number(text: str | None) -> float | None:
    """A finite number, or None where the text holds none."""
    try:
        value = float(text) if text is not None else None
    except ValueError:
        return None
    return value if value is not None and abs(value) < 1e12 else None


def whole(text: str | None, default: int) -> int:
    """A whole number, or the default where the text holds none."""
    value = number(text)
    return default if value is None else int(value)


def parse(stream: IO[bytes], part: str) -> Element:
    """The root of a small part. Raises `CorruptDocument` where it is not well-formed."""
    *_, root = _feed(_parser(()), stream, part)
    return root


def stream_children(stream: IO[bytes], part: str, *parents: str) -> Iterator[Element]:
    """The children of the root and of the root's children of the given names, one at a time.

    A child comes soon after its end was read and is dropped afterwards, so that a long document
    never stands in memory as a tree. Raises `CorruptDocument` where the XML breaks, after the
    blocks before the break.
    """
    # Only the ends of blocks are looked at: there are ten times as many elements in them.
    tags = [spelling for block in _BLOCKS for spelling in _spellings(block)]
    outer = inner = _Cursor()
    for element in _feed(_parser(tags), stream, part):
        parent = element.getparent()
        holder = parent.getparent() if parent is not None else None
        if parent is None:
            outer = outer.over(element)
            for each in outer.rest():
                if name(each) in parents:
                    yield from inner.over(each).rest()
                else:
                    yield each
        elif holder is None:
            outer = outer.over(parent)
            yield from outer.up_to(element)
        elif name(parent) in parents and holder.getparent() is None:
            if inner.parent is not parent:
                yield from inner.rest()
                inner = _Cursor(parent)
            outer = outer.over(holder)
            yield from (each for each in outer.before(parent) if name(each) not in parents)
            yield from inner.up_to(element)


_BLOCKS = ("w:p", "w:tbl", "w:sdt")


class _Cursor:
    """How far the children of one element have been given out."""

    def __init__(self, parent: Element | None = None) -> None:
        self.parent = parent
        self._last: Element | None = None

    def over(self, parent: Element) -> "_Cursor":
        """This cursor where it is that of the element, else a new one."""
        return self if self.parent is parent else _Cursor(parent)

    def up_to(self, stop: Element) -> Iterator[Element]:
        """The children not yet given out, up to and with one of them."""
        for each in self._coming():
            yield self._given(each)
            if each is stop:
                return

    def before(self, stop: Element) -> Iterator[Element]:
        """The children not yet given out that stand before one of them."""
        for each in self._coming():
            if each is stop:
                return
            yield self._given(each)

    def rest(self) -> Iterator[Element]:
        """All children not yet given out."""
        return map(self._given, self._coming())

    def _coming(self) -> list[Element]:
        children = list(self.parent) if self.parent is not None else []
        for index, each in enumerate(children):
            if each is self._last:
                return children[index + 1 :]
        return children

    def _given(self, child: Element) -> Element:
        """The child; the one given before it is forgotten.

        Never the last one read: libxml2 may still be adding text to its tail.
        """
        if self._last is not None and self.parent is not None:
            self._last.clear()  # first, for removing a large tree is slow
            self.parent.remove(self._last)
        self._last = child
        return child


def _parser(tags: Sequence[str]) -> Any:
    return etree.XMLPullParser(
        events=("end",),
        tag=tags,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _feed(parser: Any, stream: IO[bytes], part: str) -> Iterator[Element]:
    """The elements the parser was told to report, at their end, and the root at last.

    Those before a break come too, before `CorruptDocument` is raised.
    """
    broken: Any = None
    root: Any = None
    while broken is None and root is None:
        chunk = stream.read(CHUNK)
        try:
            if chunk:
                parser.feed(chunk)
            else:
                root = parser.close()
        except etree.XMLSyntaxError as error:
            broken = error
        for _, element in parser.read_events():
            _refuse_doctype(element, part)
            yield element
    if broken is not None:
        raise CorruptDocument(f"{part}: XML breaks at line {broken.lineno}") from broken
    _refuse_doctype(root, part)
    yield root


def _refuse_doctype(element: Any, part: str) -> None:
    if element.getroottree().docinfo.internalDTD is not None:
        raise CorruptDocument(f"{part}: document type declaration")
