"""Places that look empty: whether they surely are, or something stands there that nobody read."""

import re
from collections.abc import Collection

from extractors.records.found import Found
from extractors.text.cuts import Value
from extractors.text.dates import BLANK
from extractors.text.hits import Hit
from extractors.text.labels import Labels
from extractors.text.sheet import Sheet, Spot
from models.page import HIDING, Box

NOT_FOUND = "未能找到所填内容"

_PROMPTS = re.compile(r"盖章|公章|签章|签字|签名|单位负责人|负责人|[年月日()（）:：_\s]")
"""What is printed in a cell that is to be filled in by hand."""


def blank(
    sheet: Sheet, labels: Labels, value: Value, vocabulary: Collection[str], *, as_read: bool
) -> Found:
    """A label with nothing (legible) at it.

    A place is surely empty where the text says so, or where there is no ink that nobody read.
    """
    unread = bool(_PROMPTS.sub("", value.text))
    dated = BLANK.search(value.text) is not None
    box = sheet.box_of(value.spots) or _label_box(sheet, value.label.block.spots)
    if unread and as_read:
        # Something of another shape: shown as it was read, for a person to make out.
        text = re.sub(r"\s+", "", sheet.printed(value.spots))
        return Found(text, text, 0.3, False, box, doubts=("格式不符，请核对",))
    if sheet.reading.native and (dated or not unread):
        return Found(None, "", 0.95, True, box)
    if unread and not dated:
        return Found(None, value.text, 0.3, False, box, doubts=("未能辨认所填内容",))
    place = labels.place(value.label)
    if (
        _is_stacked(value.label, vocabulary)
        or _is_heading(sheet, value.label, labels)
        or _is_split(sheet, value.label, labels)
    ):
        return Found(None, "", 0.3, False, box, doubts=(NOT_FOUND,))
    if place is None or (not dated and _has_text(sheet, place, value)):
        return Found(None, "", 0.3, False, box, doubts=(NOT_FOUND,))
    if _has_ink(sheet, place) or _is_swallowed(sheet, value.label):
        return Found(None, value.text, 0.3, False, box, doubts=("此处有字迹，未能辨认",))
    if HIDING & set(sheet.reading.quality):
        return Found(None, "", 0.4, False, box, doubts=("图片不清，未能确认是否填写",))
    return Found(None, "", 0.9, True, box)


def _has_text(sheet: Sheet, place: Box, value: Value) -> bool:
    """Whether other lines than the label's own reach into a place."""
    own = {spot.line for spot in value.label.block.spots}
    return any(
        place.contains(*line.box.centre)
        or place.contains(line.box.x0 + _INSIDE, line.box.centre[1])
        for number, line in enumerate(sheet.reading.lines)
        if number not in own and _PROMPTS.sub("", line.text)
    )


_INSIDE = 0.006
"""So far right of its edge, as a fraction of the page's width, a line's first character stands."""


def _has_ink(sheet: Sheet, place: Box) -> bool:
    """Whether ink that nobody read stands at a place, or leans into it."""
    return any(
        place.contains(*ink.centre) or place.overlap(ink) > 0.3 * ink.area
        for ink in sheet.reading.unread
    )


def _is_swallowed(sheet: Sheet, label: Hit) -> bool:
    """Whether a label's line reaches so far beyond its last character that one more may stand
    there, of which the engine made nothing."""
    spot = label.block.spots[-1] if label.block.spots else None
    behind = label.block.text[label.end :].strip(":()· ")
    if spot is None or behind or sheet.reading.width == 0:
        return False
    line = sheet.reading.lines[spot.line]
    if not line.edges or spot.index + 1 < len(line.text):
        return False
    beyond = (line.box.x1 - line.edges[-1]) * sheet.reading.width
    return beyond > _SWALLOWED * line.box.height * sheet.reading.height


_SWALLOWED = 0.75
"""Of a line's height: so much beyond its last character is no margin."""


def _is_stacked(label: Hit, vocabulary: Collection[str]) -> bool:
    """Whether another label stands right behind a label, and then text: the values of a row of
    labels, below them, that nobody could part."""
    behind = label.block.text[label.end :]
    return any(
        behind.startswith(other) and len(behind) > len(other) + 1
        for other in vocabulary
        if len(other) > 1
    )


def _is_heading(sheet: Sheet, label: Hit, labels: Labels) -> bool:
    """Whether text that is no label stands in the cell below a label's: what was to be found may
    be in it."""
    if not label.block.cell:
        return False
    box = label.block.box
    below = [
        block for block in sheet.blocks
        if block.cell and block.box.centre[1] > box.y1
        and min(block.box.x1, box.x1) - max(block.box.x0, box.x0) > 0.6 * box.width
    ]  # fmt: skip
    if not below:
        return False
    nearest = min(below, key=lambda block: block.box.y0)
    named = any(hit.block is nearest and hit.start <= _NUMBERED for hit in labels.hits)
    return bool(_PROMPTS.sub("", nearest.text)) and not named


def _is_split(sheet: Sheet, label: Hit, labels: Labels) -> bool:
    """Whether behind a narrow empty cell stands text that is no label: a line that is none may
    part the label's own cell, and the text be its value."""
    if not label.block.cell:
        return False
    beside = sheet.right_of(label.block)[:2]
    if len(beside) < 2 or beside[0].text or not beside[1].cell:
        return False
    narrow, behind = beside
    named = any(hit.block is behind and hit.start <= _NUMBERED for hit in labels.hits)
    adjoins = behind.box.x0 - narrow.box.x1 < _ADJOINING
    return narrow.box.width < _NARROW and adjoins and bool(behind.text) and not named


_NARROW, _ADJOINING = 0.25, 0.02
"""An empty cell no wider than this share of the page may be a part of another; cells closer
adjoin."""

_NUMBERED = 2
"""A label begins behind so many signs of its cell at most: 七、."""


def _label_box(sheet: Sheet, spots: tuple[Spot, ...]) -> Box | None:
    return sheet.box_of(spots)
