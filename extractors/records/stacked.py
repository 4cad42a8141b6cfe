"""Labels set above their values in one narrow column: the side column of a form.

"个案编号 / GA-2019-03 / 服务对象 / 王某": a label, what is filled in right under it, some room, the
next label. What stands beside the column belongs to the page's text, and a value that is too long
for the column runs on in the line below it.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from extractors.records.kind import Candidate, FieldSpec, Voucher
from extractors.records.printed import as_printed
from extractors.text.alike import one_apart
from extractors.text.sheet import Block, Sheet, Spot

_SAME_EDGE = 0.018
"""Lines of one column begin as far left as one another, as a fraction of the page's width."""

_NARROW = 0.3
"""No line of such a column is wider, as a fraction of the page's width."""

_APART = 1.22
"""A gap so many times the usual one between two lines parts what is filled in from the next
label."""

_FEWEST = 3
"""So many labels with something under them make a column of them; fewer stand so by chance."""


def stacked(
    sheet: Sheet,
    found: Mapping[str, Candidate],
    fields: Sequence[FieldSpec],
    more: Mapping[str, tuple[str, ...]],
    others: Sequence[str] = (),
) -> dict[str, Candidate]:
    """The fields that stand under their labels in a column; nothing where there is no such column.

    ``more``: labels that tell a field in such a column alone; ``others``: labels of what is no
    field. A value made out in full elsewhere
    stays where the one of the column is not whole.
    """
    labels = {spec.name: (*spec.labels, *more.get(spec.name, ())) for spec in fields}
    known = _Known(tuple(label for own in labels.values() for label in own), others)
    added: dict[str, Candidate] = {}
    for column in _columns(sheet):
        parts = [part for part in _parts(column) if len(part) > 1]
        named = [(known.label(_bare(part[0])), part[1:]) for part in parts]
        if sum(label is not None for label, _ in named) < _FEWEST:
            continue
        by_label = {label: lines for label, lines in reversed(named) if label is not None}
        for spec in fields:
            label = next((one for one in labels[spec.name] if one in by_label), None)
            taken = _candidate(sheet, spec, by_label[label]) if label is not None else None
            own = found.get(spec.name)
            if taken is None or spec.name in added:
                continue
            if own is None or taken.parsed.complete or not own.parsed.complete:
                added[spec.name] = taken
    return added


class _Known:
    """The labels that may head a part of a column."""

    def __init__(self, labels: Sequence[str], others: Sequence[str]) -> None:
        self._others = frozenset(others)
        self._listed = {label.lstrip("="): label for label in labels if not label.startswith("~")}
        self._shaped = [(label, re.compile(label[1:])) for label in labels if label[0] == "~"]

    def label(self, text: str) -> str | None:
        """The label that a line is; a longer one may have one of its signs misread."""
        if text in self._listed:
            return self._listed[text]
        shaped = next((label for label, shape in self._shaped if shape.fullmatch(text)), None)
        if shaped is not None or len(text) < _TELLING or text in self._others:
            return shaped
        return next((own for listed, own in self._listed.items() if _misread(listed, text)), None)


def _misread(label: str, text: str) -> bool:
    """Whether a text is a label with one sign misread; of a date's label, its act must be read:
    a 开案日期 is no 结案日期."""
    acts = (label[:-2], text[:-2])
    dated = label.endswith(("日期", "时间"))
    return one_apart(label, text) and (not dated or acts[0] == acts[1])


_TELLING = 4
"""Labels of so many signs are themselves though one of these was misread."""


def _candidate(sheet: Sheet, spec: FieldSpec, lines: Sequence[Block]) -> Candidate | None:
    text = "".join(line.text for line in lines)
    spots: tuple[Spot, ...] = tuple(spot for line in lines for spot in line.spots)
    parsed = spec.parse(text)
    if parsed is None:
        return None
    own = spots[parsed.start : parsed.end] or spots
    raw = sheet.printed(own)
    return Candidate(as_printed(parsed, raw), raw, own, frozenset({Voucher.LABEL}))


def _columns(sheet: Sheet) -> list[list[Block]]:
    """The page's narrow lines by where they begin, each column from top to bottom."""
    narrow = [b for b in sheet.blocks if not b.cell and b.text and b.box.width < _NARROW]
    columns: list[list[Block]] = []
    for line in sorted(narrow, key=lambda one: one.box.y0):
        near = [c for c in columns if abs(c[-1].box.x0 - line.box.x0) < _SAME_EDGE]
        if near:
            min(near, key=lambda c: abs(c[-1].box.x0 - line.box.x0)).append(line)
        else:
            columns.append([line])
    return columns


def _parts(column: Sequence[Block]) -> list[list[Block]]:
    """A column's lines, parted where there is more room between two of them than usual."""
    gaps = [b.box.y0 - a.box.y0 for a, b in pairwise(column)]
    if len(gaps) < _FEWEST:
        return []
    usual = sorted(gaps)[len(gaps) // 4]
    parts = [[column[0]]]
    for gap, line in zip(gaps, column[1:], strict=True):
        if gap > _APART * usual:
            parts.append([])
        parts[-1].append(line)
    return parts


def _bare(line: Block) -> str:
    return line.text.rstrip(":： ")
