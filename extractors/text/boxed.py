"""Numbers written one digit a box: the row of boxes as one cell.

Forms give an ID or a telephone number a box for each digit. Each box is a cell of its own, some of
them are not found, and the engine reads one digit here and several there: only all of the row,
from left to right, is the number.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from models.page import Box

if TYPE_CHECKING:
    from extractors.text.sheet import Block, Spot

_BOX = 0.045
"""A box is no wider than this, as a fraction of the page's width."""

_BOXES, _DIGITS = 3, 8
"""So many boxes side by side, with so many digits in all, are those of a number."""

_APART = 0.035
"""Two boxes further apart than this are none of one row."""

_SPREAD = re.compile(r"(?:[\dXx]\s){7,}[\dXx]")
"""A number read as one line though it is set wide."""

_SINGLE = re.compile(r"[^\d]*(?:\d\s+)*\d?[^\d]*")
"""A digit, or some that were read across boxes and are set as wide as these."""

_DIGIT = re.compile(r"[0-9XxOoDQlIi|SsZzBgq]")
_SIGNS = re.compile(r"[^\u3400-\u9fff\u3000-\u303f@()（）年月日]*")
_LETTERS = re.compile(r"[A-Za-z]{2}")


def boxed(blocks: Sequence["Block"]) -> list["Block"]:
    """The blocks, those of each row of boxes put together as one cell."""
    pieces = sorted((b for b in blocks if _may_be_boxed(b)), key=lambda b: b.box.x0)
    merged: dict[int, Block] = {}
    for row in _rows(pieces):
        spots, text = _written(row)
        digits = sum(sign.isdigit() for sign in text)
        if not _is_row(row) or digits < _DIGITS:
            continue
        box: Box = row[0].box
        for other in row[1:]:
            box = box.union(other.box)
        lines = tuple(dict.fromkeys(n for b in row for n in b.lines))
        whole = replace(row[0], text=text, spots=spots, box=box, cell=True, lines=lines)
        merged |= {id(b): whole for b in row}
    kept: dict[int, Block] = {}
    for block in blocks:
        one = merged.get(id(block), block)
        kept.setdefault(id(one), one)
    return list(kept.values())


def _is_row(row: Sequence["Block"]) -> bool:
    """Whether these are boxes for a digit each, not a table's narrow columns of figures."""
    narrow = [b for b in row if b.cell and b.box.width < _BOX]
    single = sum(_SINGLE.fullmatch(b.text.strip()) is not None for b in narrow)
    spread = any(not b.cell and _SPREAD.fullmatch(b.text.strip()) for b in row)
    return len(narrow) >= (1 if spread else _BOXES) and 2 * single >= len(narrow)


def _may_be_boxed(block: "Block") -> bool:
    """Whether a block may be a box or what was read across several: signs, mostly digits."""
    text = block.text.strip()
    if block.cell and not text:
        return 0 < block.box.width < _BOX
    digits = sum(c.isdigit() for c in text)
    signs = sum(not c.isspace() for c in text)
    single = signs <= 1 or 2 * digits >= signs
    return block.box.width > 0 and single and _SIGNS.fullmatch(text) is not None and (
        _LETTERS.search(text) is None
    )  # fmt: skip


def _rows(pieces: Sequence["Block"]) -> list[list["Block"]]:
    rows: list[list[Block]] = []
    for block in pieces:
        row = next((r for r in rows if _goes_on(r, block)), None)
        if row is None:
            rows.append([block])
        else:
            row.append(block)
    return rows


def _goes_on(row: Sequence["Block"], block: "Block") -> bool:
    reached = max(b.box.x1 for b in row)
    first = next((b for b in row if b.cell), row[0])
    middle, other = first.box.centre[1], block.box.centre[1]
    level = abs(middle - other) < 0.5 * max(first.box.height, block.box.height)
    return level and block.box.x0 - reached < _APART


def _written(row: Sequence["Block"]) -> tuple[tuple["Spot", ...], str]:
    """What a row's boxes hold, without specks and borders, an accent over a digit among them."""
    text, spots = "", []
    for block in row:
        for sign, spot in zip(block.text, block.spots, strict=True):
            bare = unicodedata.normalize("NFD", sign)[:1]
            if _DIGIT.fullmatch(bare) and not (bare == "|" and len(block.text.strip()) > 1):
                text += _ALIKE.get(bare, bare)
                spots.append(spot)
    return tuple(spots), text


_ALIKE = {"O": "0", "o": "0", "D": "0", "Q": "0", "l": "1", "I": "1", "|": "1", "i": "1"}
"""Letters as which a digit in a box is read."""
