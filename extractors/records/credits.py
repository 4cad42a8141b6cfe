"""Who wrote a book, as its cover and its leaf credit them: 林小禾 主编, below it 周启明 副主编.

The name and the part somebody had in the book may be set so far apart that they were read as two
lines, and each of several people may have a line with a part of his or her own.
"""

import re
from collections.abc import Sequence

from extractors.records.bylines import people_with_role
from extractors.records.kind import Candidate, Parsed
from extractors.records.prints import NEAR
from extractors.text.names import begins_with_surname, may_be_name
from extractors.text.sheet import Block, Sheet, Spot

_PART = (
    r"(?:独著|合著|编著|主\s*编|副\s*主\s*编|执行主编|常务副主编|参\s*编|编\s*写|执\s*笔|撰\s*稿"
    r"|著|编|译)(?:者)?"
)
_CREDIT = re.compile(
    rf"^(?P<v>[\u3400-\u9fff·、,，;；/／\s]{{2,60}}?)\s*(?:等)?[\s◎●○⊙☉/|·:：]*{_PART}$"
)
_FIRST = re.compile(rf"^{_PART}[\s/|·:：]+(?P<v>[\u3400-\u9fff·、,，;；\s]{{2,60}})$")

_ASIDE, _BELOW = 0.16, 2.6
"""How far apart a name and a part stand on one level, as a fraction of the page's width, and two
credits one below the other, in a line's height."""


def credited(sheet: Sheet) -> dict[str, Candidate]:
    """``authors``: all whom lines one below the other credit; in order, each once.

    Where no two such lines stand together, what a single line says (``people_with_role``).
    """
    rows = _rows([block for block in sheet.by_line if block.spots])
    found: list[tuple[str, Block]] = []
    last: Block | None = None
    for row in rows:
        names = _names(row)
        if names is None:
            continue
        if last is not None and row.box.y0 - last.box.y0 > _BELOW * max(
            last.box.height, row.box.height
        ):
            break
        found += [(name, row) for name in names]
        last = row
    own = people_with_role(sheet)
    people = list(dict.fromkeys(name for name, _ in found))
    whole = own.get("authors")
    if not people or (whole is not None and len(whole.parsed.value.split("、")) >= len(people)):
        return own
    spots: list[Spot] = []
    for name, row in found:
        at = row.text.replace(" ", "\n").find(name)
        spots += row.spots[at : at + len(name)] if at >= 0 else row.spots[:1]
    value = Parsed("、".join(people), 0, 0)
    return {"authors": Candidate(value, sheet.printed(spots), tuple(spots), NEAR)}


def _names(row: Block) -> list[str] | None:
    """The people of a line of credits; None where it is none, or not all of it are names."""
    text = row.text.strip()
    match = _CREDIT.match(text) or _FIRST.match(text)
    if match is None:
        return None
    # A name of two characters may be set as wide as one of three: 雷 丹.
    said = re.sub(
        r"(?<![\u3400-\u9fff])([\u3400-\u9fff]) ([\u3400-\u9fff])(?![\u3400-\u9fff])",
        r"\1\2",
        match["v"],
    )
    names = [
        re.sub(r"\s", "", name) for name in re.split(r"[、,，;；/／\s]+", said.strip()) if name
    ]
    are_names = all(
        2 <= len(name) <= _LONGEST and begins_with_surname(name) and may_be_name(name)
        for name in names
    )
    return names if names and are_names else None


_LONGEST = 4


def _rows(lines: Sequence[Block]) -> list[Block]:
    """The lines from top to bottom, what stands side by side put together."""
    rows: list[list[Block]] = []
    for block in sorted(lines, key=lambda b: b.box.centre[1]):
        last = rows[-1] if rows else None
        if last is not None and any(_is_beside(block, other) for other in last):
            last.append(block)
        else:
            rows.append([block])
    return [_together(sorted(row, key=lambda b: b.box.x0)) for row in rows]


def _is_beside(block: Block, other: Block) -> bool:
    level = abs(block.box.centre[1] - other.box.centre[1]) < 0.5 * min(
        block.box.height, other.box.height
    )
    apart = max(block.box.x0, other.box.x0) - min(block.box.x1, other.box.x1)
    return level and apart < _ASIDE


def _together(row: Sequence[Block]) -> Block:
    first = row[0]
    text, spots, box = first.text, list(first.spots), first.box
    for block in row[1:]:
        text += " " + block.text
        spots += [spots[-1], *block.spots]
        box = box.union(block.box)
    return Block(text, tuple(spots), box)
