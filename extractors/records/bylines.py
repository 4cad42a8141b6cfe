"""Names in a line, parted by signs, by room or by nothing, and what the people did."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, pairwise

from extractors.records.kind import Candidate, Parsed
from extractors.records.listing import gaps_within
from extractors.records.prints import NEAR
from extractors.text.names import (
    SURNAMES,
    begins_with_surname,
    may_be_name,
    names_in_run,
    ways_of_run,
)
from extractors.text.normal import full_width
from extractors.text.sheet import Block, Sheet, Spot
from models.page import Box


def names_between(
    sheet: Sheet,
    block: Block,
    start: int,
    end: int,
    *,
    any_surname: bool = False,
    lines_part: bool = True,
) -> list[str] | None:
    """The people that ``text[start:end]`` of a block lists; None where anything in it is no name.

    ``any_surname``: it stands where nothing but names do, so that a name may begin with any
    character. ``lines_part``: no name runs on from one line to the next.
    """
    cuts = [start, *gaps_within(block, start, end, lines_part=lines_part), end]
    parts = [
        (a + match.start(), match.group())
        for a, b in pairwise(cuts)
        for match in re.finditer(r"[^\s、,，;；/]+", block.text[a:b])
    ]
    people: list[str] = []
    for at, part in _closed_up(parts):
        named = _names_of_part(part, any_surname=any_surname)
        named = named or parted_by_gaps(sheet, block.spots[at : at + len(part)], part)
        if not named:
            return None
        people += named
    return people or None


def _closed_up(parts: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The parts, a name of two characters set apart to the width of three put together."""
    found: list[tuple[int, str]] = []
    for at, part in parts:
        before = found[-1] if found else None
        if before and len(before[1]) == len(part) == 1 and before[0] + 1 == at:
            found[-1] = (before[0], before[1] + part)
        else:
            found.append((at, part))
    return found


def told_apart(sheet: Sheet, people: Candidate) -> Candidate:
    """A list of people whose names nothing parts told apart by the room between them.

    In doubt where more than one name may stand there and nothing tells where one ends.
    """
    raw = people.raw
    if re.search(r"[、,，;；/·]", raw) or not re.fullmatch(r"[\u3400-\u9fff]{4,40}", raw):
        return people
    if len(raw) != len(people.spots) or (len(raw) == _USUAL + 1 and raw[:2] in SURNAMES):
        return people
    block = Block(raw, people.spots, sheet.box_of(people.spots) or Box(0, 0, 0, 0))
    spaced = bool(gaps_within(block, 0, len(raw)))
    names = names_between(sheet, block, 0, len(raw), any_surname=spaced)
    value = "、".join(names) if names else people.parsed.value
    parsed = replace(people.parsed, value=value, others=(), complete=bool(names))
    return replace(people, parsed=parsed)


def _names_of_part(part: str, *, any_surname: bool) -> list[str]:
    if not re.fullmatch(r"[\u3400-\u9fff·]{2,40}", part):
        return []
    if len(part) <= _USUAL or "·" in part:
        usual = (begins_with_surname(part) and may_be_name(part)) or any_surname
        return [part] if usual else []
    if len(part) == _USUAL + 1 and part[:2] in SURNAMES:
        return [part]
    return names_in_run(part)


_USUAL = 3
"""Characters of most names; those with a surname of two have one more."""


def parted_by_gaps(sheet: Sheet, spots: Sequence[Spot], run: str) -> list[str]:
    """The names in a run of characters, of which the engine lost the spaces between.

    Of the ways in which it falls into names, that whose borders lie where characters stand
    further apart; none where no way is clearly better.
    """
    room = room_of(sheet, spots)
    ways = list(islice(ways_of_run(run), _MANY_WAYS))
    if len(room) != len(run) or not ways:
        return []
    ranked = sorted(((_parted(way, room), way) for way in ways), reverse=True)
    clear = len(ranked) == 1 or ranked[0][0] - ranked[1][0] > _CLEARLY
    return ranked[0][1] if clear and ranked[0][0] > _CLEARLY else []


_MANY_WAYS, _CLEARLY = 400, 0.06
"""So many ways are weighed at most; how much better than the next the best one has to be, in
characters' widths."""


def room_of(sheet: Sheet, spots: Sequence[Spot]) -> list[float]:
    """How much room each character takes, in usual characters of its line."""
    room = []
    for spot in spots:
        edges = sheet.reading.lines[spot.line].edges
        if spot.index + 1 >= len(edges):
            return []
        widths = sorted(b - a for a, b in pairwise(edges))
        usual = widths[len(widths) // 2] or 1.0
        room.append((edges[spot.index + 1] - edges[spot.index]) / usual)
    return room


def _parted(way: list[str], room: list[float]) -> float:
    """How much more room there is at the borders of names than within them."""
    borders, at = set(), 0
    for name in way[:-1]:
        at += len(name)
        borders.add(at)
    pairs = [(i, room[i - 1] + room[i]) for i in range(1, len(room))]
    outside = [wide for i, wide in pairs if i in borders]
    inside = [wide for i, wide in pairs if i not in borders]
    if not outside or not inside:
        return 0.0
    return sum(outside) / len(outside) - sum(inside) / len(inside)


_ROLE = re.compile(
    r"^(?P<v>[\u3400-\u9fff·、,，;；/／\s]{2,40}?)\s*(?:等)?[\s◎●○⊙☉/|·]*(?P<role>独著|合著|编著|主\s*编|副主编|著|编)(?:者)?$"
)


def people_with_role(sheet: Sheet) -> dict[str, Candidate]:
    """``authors``: the line that ends with what they did (主编, 著).

    A single name that begins with no known surname is given in doubt.
    """
    doubtful: dict[str, Candidate] = {}
    for block in sheet.by_line:
        text = block.text.strip()
        match = _ROLE.match(text)
        if match is None:
            continue
        start, end = match.span("v")
        start, end = (at + block.text.index(text) for at in (start, end))
        spots = block.spots[start:end]
        listed = _SIGNS.search(match["v"]) is not None or bool(gaps_within(block, start, end))
        people = names_between(sheet, block, start, end, any_surname=listed)
        if people:
            parsed = Parsed("、".join(people), 0, 0)
            return {"authors": Candidate(parsed, sheet.printed(spots), spots, NEAR)}
        if not doubtful and len(match["v"]) == _USUAL and not _NOBODY.search(match["v"]):
            parsed = Parsed(match["v"], 0, 0, complete=False)
            doubtful = {"authors": Candidate(parsed, sheet.printed(spots), spots)}
    return doubtful


_SIGNS = re.compile(r"[、,，;；]")
_NOBODY = re.compile(r"[丛书本等集体学院会局社版委部编辑]")


def title_and_people(sheet: Sheet, block: Block) -> dict[str, Candidate]:
    """``title`` and ``authors`` of a line that has both: 社区工作导论 林小禾 主编.

    Where no room parts them, the name is the one that may end the line; in doubt where it may
    begin at more than one place.
    """
    match = _TITLED.match(block.text)
    if match is None:
        return {}
    start, end = match.span("v")
    first = _SIGNS.search(match["v"])
    stop = start + first.start() if first else end
    gaps = [at for at in gaps_within(block, start, stop) if at - start >= _SHORTEST]
    cuts = [at for at in gaps if 2 <= stop - at <= _USUAL + 1][:1] or [
        at
        for at in (stop - 4, stop - 3, stop - 2)
        if at - start >= _SHORTEST and _names_of_part(block.text[at:stop], any_surname=False)
        and len(names_in_run(block.text[at:stop])) == 1
    ]  # fmt: skip
    for cut in cuts:
        people = names_between(sheet, block, cut, end, any_surname=bool(gaps))
        if people is None:
            continue
        parts = {"title": (start, cut), "authors": (cut, end)}
        values = {"title": full_width(block.text[start:cut].strip()), "authors": "、".join(people)}
        return {
            name: Candidate(
                Parsed(values[name], 0, 0, complete=len(cuts) == 1),
                sheet.printed(block.spots[a:b]), block.spots[a:b], NEAR,
            )
            for name, (a, b) in parts.items()
        }  # fmt: skip
    return {}


_TITLED = re.compile(
    r"^《?(?P<v>[\u3400-\u9fffA-Za-z0-9·:：、,，()（）》\-]{6,60}?)\s*(?:等)?\s*(?:独著|合著|编著|主编|副主编|著|编)$"
)
_SHORTEST = 4
"""Characters of a book's title at least."""
