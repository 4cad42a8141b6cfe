"""VML shapes (ECMA-376 part 4, chapter 19) and embedded objects (part 1, 17.3.3.19).

Word 2007 compatible files, WPS Office and objects still use VML: v:imagedata for pictures,
v:fill for fills, v:textbox for text.
"""

import re
from dataclasses import dataclass

from extractors.containers.markup import Element, attribute, descendants, name, number
from extractors.containers.wordml.blocks import Attachment, Block, Picture
from extractors.containers.wordml.drawings import overlay, read_graphic, without_ranks
from extractors.containers.wordml.placing import DEFAULT_HEIGHT, Float, in_reading_order
from extractors.containers.wordml.reading import StoryReader, best_branch, branches

_MM = {"pt": 25.4 / 72, "in": 25.4, "cm": 10.0, "mm": 1.0, "pc": 25.4 / 6, "px": 25.4 / 96}
_LENGTH = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*([a-z]{2})?\s*", re.IGNORECASE)
_SHAPES = frozenset(
    {"v:shape", "v:group", "v:rect", "v:roundrect", "v:oval", "v:image", "v:line", "v:polyline"}
)
_FORMULAS = ("equation.", "mathtype")


def read(element: Element, story: StoryReader) -> Float | list[Block]:
    """What a w:pict, w:object or v:background shows: inline blocks, or something floating.

    An embedded object shows its preview picture; without one, or with no more than an icon, it
    is an `Attachment`. Formula objects show nothing: they are text that happens to be drawn.
    """
    found = _object(element)
    blocks: list[Block] = []
    _add(element, story, blocks, found.note if found else "")
    if found is not None:
        if found.program.lower().startswith(_FORMULAS):
            return []
        if found.icon:
            blocks = [each for each in blocks if not isinstance(each, Picture)]
        if not any(isinstance(each, Picture) for each in blocks):
            blocks.append(Attachment(story.part, found.relation, found.note))
    shape = next((each for each in element if name(each) in _SHAPES), None)
    style = _style(shape)
    if shape is None or style.get("position") != "absolute":
        return blocks
    width, height = _length(style.get("width")), _length(style.get("height"))
    frames = (
        style.get("mso-position-vertical-relative", "text"),
        style.get("mso-position-horizontal-relative", "text"),
    )
    aligned = style.get("mso-position-vertical", "absolute") != "absolute"
    return Float(
        overlay(blocks, width or 0.0, height or 0.0),
        y=None if aligned else _length(style.get("margin-top", style.get("top"))),
        x=_length(style.get("margin-left", style.get("left"))),
        height=height or DEFAULT_HEIGHT,
        frame="vml:" + ":".join(frames),
    )


def _add(element: Element, story: StoryReader, found: list[Block], note: str) -> None:
    for each in element:
        kind = name(each)
        if kind in ("v:imagedata", "v:fill"):
            picture = _picture(each, story.part, note)
            found.extend([picture] if picture else [])
        elif kind == "w:txbxContent":
            found.extend(without_ranks(story.content(each)))
        elif kind == "w:drawing":
            found.extend(read_graphic(each, story))
        elif kind == "mc:AlternateContent":
            read: list[list[Block]] = []
            for branch in branches(each):
                read.append([])
                _add(branch, story, read[-1], note)
            found.extend(best_branch(read))
        elif kind == "v:group":
            _add_group(each, story, found, note)
        else:
            _add(each, story, found, note)


def _add_group(element: Element, story: StoryReader, found: list[Block], note: str) -> None:
    members = []
    for each in element:
        blocks: list[Block] = []
        if name(each) == "v:group":
            _add_group(each, story, blocks, note)
        else:
            _add(each, story, blocks, note)
        if blocks:
            style = _style(each)
            members.append(
                Float(
                    blocks,
                    y=number(style.get("top")),
                    x=number(style.get("left")),
                    height=number(style.get("height")) or 0.0,
                )
            )
    for member in in_reading_order(members):
        found.extend(member.blocks)


def _picture(element: Element, part: str, note: str) -> Picture | None:
    """The picture of a v:imagedata or v:fill; one that names none shows none."""
    embedded = attribute(element, "r:id") or attribute(element, "o:relid")
    if embedded:
        return Picture(part, embedded, note=note)
    linked = attribute(element, "r:href") or attribute(element, "src")
    return Picture(part, linked, linked=True, note=note) if linked else None


@dataclass(frozen=True, slots=True)
class _Embedded:
    """A file embedded as an object."""

    relation: str | None
    program: str
    """The program it belongs to, such as "Word.Document.12"."""
    icon: bool
    """Shown as an icon, not as its first page."""

    @property
    def note(self) -> str:
        return f"embedded object ({self.program})"


def _object(element: Element) -> _Embedded | None:
    """The file that a w:object embeds; None for a picture, a form control or a linked object."""
    for kind, aspect in (("o:OLEObject", "DrawAspect"), ("w:objectEmbed", "w:drawAspect")):
        found = next(descendants(element, kind), None)
        if found is None or (attribute(found, "Type") or "").lower() == "link":
            continue
        program = attribute(found, "ProgID") or attribute(found, "w:progId") or ""
        return _Embedded(
            relation=attribute(found, "r:id"),
            program=re.sub(r"[^A-Za-z0-9._-]", "", program)[:40] or "unnamed",
            icon=(attribute(found, aspect) or "").lower() == "icon",
        )
    return None


def _style(element: Element | None) -> dict[str, str]:
    """The CSS-like style of a shape (part 4, 19.1.2.19)."""
    pairs = (attribute(element, "style") or "").split(";")
    split = (pair.partition(":") for pair in pairs)
    return {key.strip().lower(): value.strip().lower() for key, _, value in split if key.strip()}


def _length(text: str | None) -> float | None:
    """Millimetres; a number without a unit counts as pixels of 1/96 inch."""
    match = _LENGTH.fullmatch(text or "")
    if match is None:
        return None
    return float(match[1]) * _MM.get((match[2] or "px").lower(), _MM["px"])
