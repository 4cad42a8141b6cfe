"""People set out in rows and columns under a heading: row by row, from left to right."""

import re

from extractors.records.bylines import names_between
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.names import begins_with_surname, may_be_name
from extractors.text.sheet import Block, Sheet

_ROOM = 4.0
"""Rows of names further apart than so many lines' heights are none of one list."""

_LEAST = 2


def names_in_grid(sheet: Sheet, head: Block) -> Candidate | None:
    """The names below a heading and beside it, row by row, down to the first that is none.

    None where fewer than two stand there. A name that begins with no surname leaves doubt.
    """
    at = head.box.centre[1]
    lines = [b for b in sheet.by_line if b.spots and b.box.centre[1] > at - 0.3 * head.box.height]
    lines = [b for b in lines if not set(b.spots) & set(head.spots)]
    found: list[tuple[str, Block]] = []
    bottom = head.box.y1
    for row in _rows(lines):
        top = min(block.box.y0 for block in row)
        named = [_names(sheet, block) for block in row]
        if top - bottom > _ROOM * sheet.line_height or not all(named):
            # Left of the names, on the heading's own level, nothing else stands.
            break
        found += [(name, b) for b, names in zip(row, named, strict=True) for name in names]
        bottom = max(block.box.y1 for block in row)
    if len(found) < _LEAST:
        return None
    whole = all(begins_with_surname(name) for name, _ in found)
    value = "、".join(name for name, _ in found)
    blocks = {id(block): block for _, block in found}
    spots = tuple(spot for block in blocks.values() for spot in block.spots)
    near = frozenset({Voucher.LABEL})
    return Candidate(Parsed(value, 0, 0, complete=whole), sheet.printed(spots), spots, near)


_NAME = re.compile(
    r"[\u3400-\u9fff]\s?[\u3400-\u9fff]{1,2}|[\u3400-\u9fff]{2,4}·[\u3400-\u9fff]{2,6}"
)


def _names(sheet: Sheet, block: Block) -> list[str]:
    """The people whose names are all of a line; none where anything else stands there."""
    text = block.text.strip(" 、,，;；。.:")
    if _NAME.fullmatch(text):
        name = re.sub(r"\s", "", text)
        return [name] if may_be_name(name) or not begins_with_surname(name) else []
    start = block.text.find(text) if text else -1
    if start < 0:
        return []
    return names_between(sheet, block, start, start + len(text)) or []


def _rows(lines: list[Block]) -> list[list[Block]]:
    rows: list[list[Block]] = []
    for block in sorted(lines, key=lambda b: b.box.centre[1]):
        first = rows[-1][0] if rows else None
        level = first and block.box.centre[1] - first.box.centre[1] < 0.5 * first.box.height
        if level:
            rows[-1].append(block)
        else:
            rows.append([block])
    return [sorted(row, key=lambda b: b.box.x0) for row in rows]
