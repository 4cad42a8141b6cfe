"""Who drafted a standard: listed under a heading, in a sentence, by number, in rows and columns."""

import re
from dataclasses import replace
from itertools import islice

from extractors.records import parsers
from extractors.records.bylines import names_between
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.records.listing import gaps_within
from extractors.records.members import counted_people
from extractors.records.name_grid import names_in_grid
from extractors.records.phrases import lines_of
from extractors.text.names import ways_of_run
from extractors.text.sheet import Block, Sheet, Spot


def drafters_of(sheet: Sheet, found: Candidate | None) -> dict[str, Candidate]:
    """``drafters`` where what was ``found`` at their label is no list of people."""
    if _lists_people(found):
        return {}
    return (
        _drafters_counted(sheet)
        or _drafters_in_grid(sheet)
        or _drafters_below(sheet)
        or _drafters_said(sheet)
        or _left_in_doubt(found)
    )


def _drafters_counted(sheet: Sheet) -> dict[str, Candidate]:
    """The drafters under their heading, each with his or her number, in one column or several."""
    head = next((b for b in sheet.by_line if _DRAFTERS.search(b.text.replace(" ", ""))), None)
    if head is None:
        return {}
    return {
        {"members": "drafters"}.get(name, name): one
        for name, one in counted_people(sheet, below=head.box.y0).items()
        if name == "members"
    }


def _drafters_in_grid(sheet: Sheet) -> dict[str, Candidate]:
    """The drafters set out in rows and columns under their heading."""
    head = next((b for b in sheet.by_line if _DRAFTERS.search(b.text.replace(" ", ""))), None)
    people = names_in_grid(sheet, head) if head is not None else None
    return {"drafters": people} if people is not None else {}


def _left_in_doubt(drafters: Candidate | None) -> dict[str, Candidate]:
    """Drafters whose names nothing tells apart."""
    if drafters is None or len(drafters.raw) <= _ONE_NAME:
        return {}
    return {"drafters": replace(drafters, parsed=replace(drafters.parsed, complete=False))}


_ONE_NAME = 3
"""So many characters are one person's name."""


def _drafters_said(sheet: Sheet) -> dict[str, Candidate]:
    """The drafters of a sentence that lists them, by the spaces between their names or by the
    room between where these were lost."""
    text = lines_of(sheet)
    match = _SAID.search(text.text)
    if match is None:
        return {}
    start, end = match.span("v")
    kept = [at for at in range(start, end) if text.text[at] != "\n"]
    block = Block(
        "".join(text.text[at] for at in kept), tuple(text.spots[at] for at in kept), text.box
    )
    people: list[str] | None
    for parting in (True, False):
        people = names_between(
            sheet, block, 0, len(kept), any_surname=_is_spaced(block), lines_part=parting
        )
        if people:
            value = Parsed("、".join(people), 0, 0)
            raw = sheet.printed(block.spots)
            return {"drafters": Candidate(value, raw, block.spots, frozenset({Voucher.LABEL}))}
    return _told_otherwise(sheet, block)


def _told_otherwise(sheet: Sheet, block: Block) -> dict[str, Candidate]:
    """Names run together that may be told apart in more than one way: one of them, in doubt."""
    ways = ["、".join(way) for way in islice(ways_of_run(block.text), _WAYS)]
    if not ways or len(ways) == _WAYS:
        return {}
    parsed = Parsed(ways[0], 0, 0, complete=False, others=tuple(ways[1:]))
    return {"drafters": Candidate(parsed, sheet.printed(block.spots), block.spots)}


_WAYS = 8
"""Where a run of characters falls into names in so many ways, none of them tells anything."""


def _is_spaced(block: Block) -> bool:
    return bool(gaps_within(block, 0, len(block.text), lines_part=False))


_SAID = re.compile(
    r"(?:起草|编写|编制|执笔)人(?:员)?(?:为|有|[:：])\s*"
    r"(?P<v>[\u3400-\u9fff·、,，\n]{2,240}?)(?:[。.]|\n(?=本|附|注|\d|[一二三四五六七八九十]{1,2}、)|\Z)"
)
"""The sentence of a foreword that lists those who drafted the standard."""


def _lists_people(drafters: Candidate | None) -> bool:
    return drafters is not None and "、" in drafters.parsed.value


_DRAFTERS = re.compile(
    r"(?:参加|参与|主要)?(?:起草|编写|编制)(?:人员|人|组成员|者)(?:及其?|名单|和|排序|排名|姓名|\(.{1,10}\))*[:。]?$"
)


_COUNTED = re.compile(r"^[(（]?\d{1,2}[)）.、．]\s?[\u3400-\u9fff·]{2,4}$")
"""A name with its place in the order of names."""


def _drafters_below(sheet: Sheet) -> dict[str, Candidate]:
    """The names in the lines below a heading that says they are the drafters'."""
    lines = [block for block in sheet.by_line if block.spots]
    at = next((i for i, b in enumerate(lines) if _DRAFTERS.search(b.text.replace(" ", ""))), None)
    if at is None:
        return {}
    text = ""
    spots: list[Spot] = []
    for block in lines[at + 1 :]:
        counted = re.match(r"[一二三四五六七八九十]{1,2}、|\d{1,2}[.、]", block.text)
        if counted and not _COUNTED.match(block.text.replace(" ", "")):
            break
        text += block.text
        spots += block.spots
        if block.text.endswith(("。", ".")):
            break
    parsed = parsers.people(text)
    if parsed is None:
        return {}
    used = tuple(spots[parsed.start : parsed.end])
    near = frozenset({Voucher.LABEL})
    return {"drafters": Candidate(parsed, sheet.printed(used), used, near)}
