"""Pages that print their labels as captions: the value large, its label small below it.

One label below something larger may be chance (a heading over a form); where most labels of a page
stand so, its values are above them.
"""

from collections.abc import Sequence

from extractors.text.cuts import is_alone
from extractors.text.hits import Hit
from extractors.text.sheet import Block, Sheet

_LARGER = 1.2
"""A value is so many times as high as its caption at least."""

_GAP = 1.0
"""Of its own height, the most that parts a value from its caption."""

_FEWEST, _MOST = 3, 0.6
"""So many captions make a page of captions, and such a share of its labels."""


def captioned(sheet: Sheet, hits: Sequence[Hit]) -> dict[int, Block]:
    """What stands over each label's block (by its id) where a page captions its values."""
    alone = [hit for hit in hits if not hit.block.cell and is_alone(hit)]
    labelled = {id(hit.block) for hit in hits}
    found = {}
    for hit in alone:
        above = _right_above(sheet, hit.block)
        if above is not None and id(above) not in labelled:
            found[id(hit.block)] = above
    return found if len(found) >= max(_FEWEST, _MOST * len(alone)) else {}


def _right_above(sheet: Sheet, block: Block) -> Block | None:
    """A larger line right above one, where nothing stands as near below it."""
    over = [
        other for other in sheet.blocks
        if not other.cell and other is not block and other.text and _shares(block, other)
        and other.box.height >= _LARGER * block.box.height
        and -0.3 * block.box.height < block.box.y0 - other.box.y1 < _GAP * other.box.height
    ]  # fmt: skip
    return max(over, key=lambda other: other.box.y1, default=None)


def _shares(a: Block, b: Block) -> bool:
    shared = min(a.box.x1, b.box.x1) - max(a.box.x0, b.box.x0)
    return shared > 0.3 * min(a.box.width, b.box.width)
