"""Marks a paper should carry, and whether they are seen: seals, the portrait photo.

Absence is only told where it can be: on a legible, coloured page. In a grey copy a seal is as
grey as the text, and on a bad picture anything may hide.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from extractors.records.kind import Kind
from extractors.text.hits import Hit
from extractors.text.labels import Labels
from extractors.text.sheet import Block, Sheet
from models.page import Box, Mark, MarkType, Quality, Reading
from models.record import Truth


@dataclass(frozen=True, slots=True)
class Seen:
    """Whether a mark was seen on a page, what it says, and where (None: nowhere)."""

    seen: Truth
    text: str = ""
    box: Box | None = None


def witnesses_on(sheet: Sheet, kind: Kind) -> dict[str, Seen]:
    """The marks that a page of this kind should carry, as far as the page can tell.

    Keys are ``seal``, ``photo``, and ``<field>.seal`` for each opinion of a form. An opinion
    whose label is not on this page is left out.
    """
    found: dict[str, Seen] = {}
    reading = sheet.reading
    if kind.sealed:
        found["seal"] = _best(reading, MarkType.SEAL, Box(0, 0, 1, 1)) or Seen(_absence(reading))
    if kind.opinions or kind.portrait:
        labels = Labels(sheet, kind.vocabulary)
        regions = {name: opinion_region(sheet, labels, kind, name) for name in kind.opinions}
        known = {name: region for name, region in regions.items() if region is not None}
        for name in known:
            found[f"{name}.seal"] = _opinion_seal(reading, name, known)
        if kind.portrait:
            photo = _photo(sheet, labels)
            if photo is not None:
                found["photo"] = photo
    return found


_ABOVE, _UNDER = 0.02, 0.04
"""How far, as fractions of the page, a seal's middle may lean out of its opinion."""


def opinion_region(sheet: Sheet, labels: Labels, kind: Kind, name: str) -> Box | None:
    """The area of the page that belongs to a stamped opinion: its rows, over the whole width."""
    spec = kind.spec(name)
    hits = labels.find(spec.labels) if spec else []
    if not hits:
        return None
    block = hits[0].block
    beside = [h for h in labels.hits if h.block is not block and _same_row(h.block.box, block.box)]
    left = max((h.block.box.x1 for h in beside if h.block.box.x1 < block.box.x0), default=0.0)
    right = min((h.block.box.x0 for h in beside if h.block.box.x0 > block.box.x1), default=1.0)
    top, bottom = block.box.y0, block.box.y1
    if block.cell:
        reached = _opinion_cell(sheet, labels, block)
        if reached is not None:
            top, bottom = min(top, reached.y0), max(bottom, reached.y1)
            if reached.y0 > block.box.y1 - 0.01:
                # Two opinions side by side, each under its label: a seal may lean over.
                left, right = reached.x0 - 0.03, reached.x1 + 0.03
    else:
        # Without ruling lines the opinion reaches down to the next label at the left.
        later = [h.block.box.y0 for h in labels.hits if _below(h, block.box)]
        bottom = min(later, default=1.0)
    return Box(max(0.0, left), max(0.0, top - _ABOVE), min(1.0, right), min(1.0, bottom + _UNDER))


def _opinion_seal(reading: Reading, name: str, regions: Mapping[str, Box]) -> Seen:
    """The seal of an opinion. One that lies between two opinions is the nearer one's."""
    region = regions[name]
    inside = [
        mark for mark in reading.marks
        if mark.type is MarkType.SEAL and region.contains(*Box(*mark.box).centre)
    ]  # fmt: skip
    own = [
        mark for mark in inside
        if name == min(regions, key=lambda each: _outside(regions[each], Box(*mark.box)))
    ]  # fmt: skip
    best: Mark | None = max(own, key=lambda mark: mark.confidence, default=None)
    if best is not None:
        return Seen(Truth.YES if best.certain else Truth.UNKNOWN, best.text, Box(*best.box))
    return Seen(Truth.UNKNOWN if inside else _absence(reading), box=region)


def _outside(region: Box, seal: Box) -> float:
    """How far a seal's middle lies from the opinion's own cell; negative, the deeper inside."""
    x, y = seal.centre
    return max(region.x0 - x, x - region.x1, region.y0 + _ABOVE - y, y - region.y1 + _UNDER)


def _same_row(a: Box, b: Box) -> bool:
    return abs(a.centre[1] - b.centre[1]) < 0.5 * min(a.height, b.height)


def _opinion_cell(sheet: Sheet, labels: Labels, block: Block) -> Box | None:
    """The cell an opinion is written in: right of its label, else under it."""
    labelled = {id(hit.block) for hit in labels.hits if hit.start == 0}
    for other in sheet.right_of(block)[:1]:
        if id(other) not in labelled:
            return other.box
    for other in sheet.below(block)[:1]:
        if id(other) not in labelled:
            return other.box
    return None


def _below(hit: Hit, box: Box) -> bool:
    begins = _NUMBERED.fullmatch(hit.block.text[: hit.start]) is not None
    return begins and hit.block.box.y0 > box.y1 + 0.03 and hit.block.box.x0 < box.x1 + 0.05


_NUMBERED = re.compile(r"\W*(?:[一二三四五六七八九十\d]{1,3}[、.．)）])?\W*")
"""What may stand before a heading's words: 六、推荐单位意见."""


_WRITTEN = 0.25
"""A place of which lines of text cover more holds no portrait."""


def _is_written_in(reading: Reading, place: Box) -> bool:
    covered = sum(line.box.overlap(place) for line in reading.lines if line.confidence > _READ_WELL)
    return covered > _WRITTEN * place.area


_READ_WELL = 0.9


def _photo(sheet: Sheet, labels: Labels) -> Seen | None:
    reading = sheet.reading
    if not any(h.label == "姓名" for h in labels.hits):
        # The portrait stands beside the name: elsewhere a dense block of text may look like one.
        return None
    photo = _best(reading, MarkType.PHOTO, Box(0, 0, 1, 0.6))
    if photo is not None and photo.box is not None:
        return Seen(Truth.UNKNOWN) if _is_written_in(reading, photo.box) else photo
    if reading.native:
        return Seen(Truth.NO)
    # The word printed in the cell shows only where nothing was pasted over it.
    printed = any(
        block.text.replace(" ", "") in {"照片", "贴照片处", "照", "片", "相片"}
        for block in sheet.blocks
        if block.box.x0 > 0.6 and block.box.y1 < 0.5
    )
    return Seen(Truth.NO if printed and not reading.quality else Truth.UNKNOWN)


def _best(reading: Reading, type: MarkType, region: Box) -> Seen | None:
    """The surest mark of this sort whose middle lies in the region."""
    inside = [
        mark for mark in reading.marks
        if mark.type is type and region.contains(*Box(*mark.box).centre)
    ]  # fmt: skip
    best: Mark | None = max(inside, key=lambda mark: mark.confidence, default=None)
    if best is None:
        return None
    return Seen(Truth.YES if best.certain else Truth.UNKNOWN, best.text, Box(*best.box))


def _absence(reading: Reading) -> Truth:
    """What it means that a mark was not found. Typed text hides nothing."""
    legible = not set(reading.quality) - {Quality.LOW_RESOLUTION}
    return Truth.NO if reading.native or (reading.coloured and legible) else Truth.UNKNOWN
