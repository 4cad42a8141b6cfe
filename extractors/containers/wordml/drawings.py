"""DrawingML in a Word document (ECMA-376 part 1, 20.4 and 20.1): pictures, shapes, groups.

Every a:blip is a picture, whether it is a picture's own or a shape's fill. Of a picture with an
SVG twin (svgBlip) the raster is taken. Cropping and rotation are left to the reading.
"""

from dataclasses import replace

from extractors.containers.markup import (
    Element,
    attribute,
    child,
    descendants,
    name,
    number,
)
from extractors.containers.wordml.blocks import Block, Paragraph, Picture
from extractors.containers.wordml.placing import DEFAULT_HEIGHT, Float, in_reading_order
from extractors.containers.wordml.reading import StoryReader, best_branch, branches

EMU_PER_MM = 36_000
OVERLAY_MM = 60.0
"""A floating picture no larger than this either way lies over the text: a seal (42 mm), a
portrait (35 x 49 mm). A photographed certificate or card is larger (85 mm)."""

_GROUPS = frozenset({"wpg:wgp", "wpg:grpSp", "wpc:wpc", "?:lockedCanvas", "a:grpSp", "dsp:spTree"})


def read_anchor(element: Element, story: StoryReader) -> Float:
    """A wp:anchor (20.4.2.3) with its offsets in millimetres."""
    frames, offsets = [], []
    for axis in ("wp:positionV", "wp:positionH"):
        position = child(element, axis)
        frames.append(attribute(position, "relativeFrom") or "")
        offset = child(position, "wp:posOffset")
        value = number(offset.text if offset is not None else None)
        offsets.append(None if value is None else value / EMU_PER_MM)
    extent = child(element, "wp:extent")
    width = _millimetres(extent, "cx")
    height = _millimetres(extent, "cy")
    blocks = read_graphic(element, story)
    if child(element, "wp:wrapTopAndBottom") is None:
        blocks = overlay(blocks, width, height)
    return Float(
        blocks, y=offsets[0], x=offsets[1], height=height or DEFAULT_HEIGHT, frame=":".join(frames)
    )


def overlay(blocks: list[Block], width: float, height: float) -> list[Block]:
    """The blocks, their pictures marked as laid over the text where the shape is small (mm)."""
    if not (0 < width <= OVERLAY_MM and 0 < height <= OVERLAY_MM):
        return blocks
    return [replace(each, overlay=True) if isinstance(each, Picture) else each for each in blocks]


def read_graphic(element: Element, story: StoryReader) -> list[Block]:
    """The blocks of whatever a drawing holds, in reading order."""
    found: list[Block] = []
    _add(element, story, found)
    return found


def _add(element: Element, story: StoryReader, found: list[Block]) -> None:
    for each in element:
        kind = name(each)
        if kind == "a:blip":
            picture = _picture(each, story.part)
            found.extend([picture] if picture else [])
        elif kind == "w:txbxContent":
            found.extend(without_ranks(story.content(each)))
        elif kind == "mc:AlternateContent":
            found.extend(best_branch([read_graphic(branch, story) for branch in branches(each)]))
        elif kind == "dgm:relIds":
            found.extend(story.diagram(story.part, each) if story.diagram else [])
        elif kind == "a:p":
            text = "".join(t.text or "" for t in descendants(each, "a:t")).strip()
            found.extend([Paragraph(text)] if text else [])
        elif kind in _GROUPS:
            _add_group(each, story, found)
        elif kind not in ("wp:docPr", "a:buBlip"):
            _add(each, story, found)


def without_ranks(blocks: list[Block]) -> list[Block]:
    """The blocks without their place in the outline: text in a box heads nothing below it."""
    return [Paragraph(each.text) if isinstance(each, Paragraph) else each for each in blocks]


def _add_group(element: Element, story: StoryReader, found: list[Block]) -> None:
    members = []
    for each in element:
        # The member itself may be a group: it is read as the only child of a stand-in.
        blocks: list[Block] = []
        if name(each) in _GROUPS:
            _add_group(each, story, blocks)
        elif name(each) == "mc:AlternateContent":
            blocks = best_branch([read_graphic(branch, story) for branch in branches(each)])
        else:
            _add(each, story, blocks)
        if blocks:
            members.append(_placed(each, blocks))
    for member in in_reading_order(members):
        found.extend(member.blocks)


def _placed(element: Element, blocks: list[Block]) -> Float:
    """A member of a group with the offset of its a:xfrm (20.1.7.6), in the group's own units."""
    transform = next(descendants(element, "a:xfrm"), None)
    if transform is None:
        transform = next((e for e in element.iter() if name(e).endswith(":xfrm")), None)
    offset, extent = child(transform, "a:off"), child(transform, "a:ext")
    return Float(
        blocks,
        y=number(attribute(offset, "y")),
        x=number(attribute(offset, "x")),
        height=number(attribute(extent, "cy")) or 0.0,
    )


def _picture(blip: Element, part: str) -> Picture | None:
    """The picture of an a:blip (20.1.8.13); one that names none shows none."""
    embedded = attribute(blip, "r:embed")
    if embedded:
        return Picture(part, embedded)
    linked = attribute(blip, "r:link")
    if linked:
        return Picture(part, linked, linked=True)
    vector = next((e for e in blip.iter() if name(e).endswith(":svgBlip")), None)
    embedded = attribute(vector, "r:embed")
    return Picture(part, embedded) if embedded else None


def _millimetres(extent: Element | None, side: str) -> float:
    return (number(attribute(extent, side)) or 0.0) / EMU_PER_MM
