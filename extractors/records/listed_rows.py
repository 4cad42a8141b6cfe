"""Tables that list many papers of a kind, one a row: topics approved together, prizes and who won.

A label's value is looked for beside it and below; in such a table the row right below is that of
somebody else as often as not. Which row is the applicant's only the submission tells.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.records.kind import Candidate, Kind, Voucher
from extractors.records.printed import as_printed
from extractors.text.alike import one_apart
from extractors.text.normal import plain
from extractors.text.sheet import Block, Sheet

_LEAST = 2
"""So many rows make a list."""

_LONGEST_HEAD = 16
"""Characters of the longest head of a column."""

_LEVEL, _EDGE = 0.6, 0.012
"""Middles closer than so many heights stand on one row; how far columns overlap."""

_GAP = 3.5
"""Rows further apart than so many heights of a row are not of one table."""

_COUNTED = re.compile(r"(?<![\d.])\d{1,2}\s?[.、．)）](?!\d)")
"""The numbers before names listed in one cell."""


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row of the table: its cells by the fields that the heads above them name."""

    cells: dict[str, Block]
    heads: dict[str, Block]

    def names(self, name: str) -> bool:
        """Whether a cell of the row holds a person's name, by itself or among others."""
        bounded = re.compile(rf"(?<![\u3400-\u9fff·]){re.escape(name)}(?![\u3400-\u9fff·])")
        return any(bounded.search(block.text) for block in self.cells.values())

    def nearly_names(self, name: str) -> bool:
        """Whether a cell holds a name of as many characters of which one differs."""
        return len(name) > _SHORT and any(
            one_apart(part, name)
            for block in self.cells.values()
            for part in re.findall(r"[\u3400-\u9fff·]+", block.text)
        )


_SHORT = 2
"""Names of so many characters differ in one from too many others."""


def listed_rows(sheet: Sheet, kind: Kind) -> list[ListedRow]:
    """The rows of a page's list of papers of ``kind``, from top to bottom; none on other pages."""
    if kind.listed_by is None:
        return []
    for head in sheet.blocks:
        if not _heads(head, kind.columns[kind.listed_by]):
            continue
        heads = _columns(sheet, kind, head)
        if len(heads) < _LEAST:
            continue
        rows = _rows(sheet, heads, kind.listed_by)
        if len(rows) >= _LEAST:
            return rows
    return []


def _heads(block: Block, pattern: re.Pattern[str]) -> bool:
    text = re.sub(r"[(（〔][^()（）]*[)）〕]?|[\s:：。.]", "", plain(block.text))
    return 0 < len(text) <= _LONGEST_HEAD and pattern.fullmatch(text) is not None


def _level(block: Block, other: Block) -> bool:
    reach = _LEVEL * min(block.box.height, other.box.height)
    return abs(block.box.centre[1] - other.box.centre[1]) < reach


def _columns(sheet: Sheet, kind: Kind, head: Block) -> dict[str, Block]:
    """The heads on a head's row, by the fields of the kind that they name."""
    found: dict[str, Block] = {}
    row = [other for other in sheet.blocks if other.text and _level(head, other)]
    for name, pattern in kind.columns.items():
        for block in row:
            if name not in found and block not in found.values() and _heads(block, pattern):
                found[name] = block
    return found


def _rows(sheet: Sheet, heads: dict[str, Block], key: str) -> list[ListedRow]:
    top = heads[key]
    below = sorted(
        (b for b in sheet.blocks if b.text and b.cell == top.cell and b.box.y0 > top.box.centre[1]),
        key=lambda block: block.box.y0,
    )
    rows: list[ListedRow] = []
    bottom, height = top.box.y1, top.box.height
    for block in below:
        if not _under(block, top, heads):
            continue
        if block.box.y0 - bottom > _GAP * max(height, block.box.height):
            break
        bottom, height = block.box.y1, block.box.height
        cells = {key: block}
        for name, head in heads.items():
            beside = [b for b in below if b is not block and _level(b, block)]
            cell = next((b for b in beside if _under(b, head, heads)), None)
            if name != key and cell is not None:
                cells[name] = cell
        if len(cells) > 1:
            rows.append(ListedRow(cells, heads))
    return rows


def _under(block: Block, head: Block, heads: dict[str, Block]) -> bool:
    """Whether a block stands in a head's column: nearer to it than to any other head."""
    if head.cell:
        return head.box.x0 - _EDGE <= block.box.centre[0] <= head.box.x1 + _EDGE
    middle = block.box.centre[0]
    nearest = min(heads.values(), key=lambda other: abs(other.box.centre[0] - middle))
    return nearest is head


def own_row(rows: Sequence[ListedRow], name: str | None) -> tuple[ListedRow | None, bool]:
    """The one row that names a person, and whether the name was read as it is."""
    if not name:
        return None, False
    own = [row for row in rows if row.names(name)]
    if own:
        return (own[0], True) if len(own) == 1 else (None, False)
    near = [row for row in rows if row.nearly_names(name)]
    return (near[0], False) if len(near) == 1 else (None, False)


def row_values(sheet: Sheet, kind: Kind, row: ListedRow, *, certain: bool) -> dict[str, Candidate]:
    """What a row's cells say, as fields of the kind. ``certain``: the row is the right one."""
    found: dict[str, Candidate] = {}
    for name, block in row.cells.items():
        spec = kind.spec(name)
        text = _COUNTED.sub(lambda match: " " * len(match.group()), block.text)
        parsed = spec.parse(text) if spec else None
        if parsed is None:
            continue
        spots = block.spots[parsed.start : parsed.end] or block.spots
        raw = sheet.printed(spots)
        parsed = as_printed(parsed, raw)
        parsed = parsed if certain else replace(parsed, complete=False)
        found[name] = Candidate(parsed, raw, spots, frozenset({Voucher.LABEL}))
    people = found.get("members")
    if people is not None and "leader" not in found and _HEADED.search(row.heads["members"].text):
        first = people.parsed.value.split("、")[0]
        parsed = replace(people.parsed, value=first, others=())
        spots = people.spots[: len(first)]
        found["leader"] = replace(people, parsed=parsed, raw=first, spots=spots)
    return found


_HEADED = re.compile(r"(?:负责|主持)人(?:及|和|、|/|与)|含(?:负责|主持)人")
"""The head of a column whose first name is the leader's."""
