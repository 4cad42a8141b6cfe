"""What printed matter shows by its print: the largest lines, mastheads, people behind a title."""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import islice, pairwise

from extractors.records import parsers
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.names import begins_with_surname, may_be_name, names_in_run, ways_of_run
from extractors.text.normal import full_width, plain
from extractors.text.sheet import Block, Sheet, Spot

NEAR = frozenset({Voucher.LABEL})
"""What stands where its print says it stands."""

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_LINES, _LONG = 4, 60
"""A title runs over so many lines, and has so many characters, at most."""


def largest(
    sheet: Sheet,
    name: str,
    *,
    without: re.Pattern[str],
    above: float = 1.0,
    omitted: Collection[str] = (),
) -> dict[str, Candidate]:
    """The page's largest Chinese print as the field ``name``, with lines under it as large.

    ``above``: only lines that begin above this fraction of the page's height; ``omitted``: the
    texts of lines that are something else.
    """
    lines = [
        b for b in sheet.by_line
        if b.box.y0 < above and b.text not in omitted
        and _CHINESE.search(b.text) and not without.search(plain(b.text))
    ]  # fmt: skip
    heads = [b for b in lines if len(_CHINESE.findall(b.text)) >= 2]
    if not heads:
        return {}
    top = max(heads, key=lambda block: block.box.height)
    chosen = [top]
    for below in lines[lines.index(top) + 1 :]:
        last = chosen[-1]
        alike = 0.75 < below.box.height / last.box.height < 1.34
        close = 0.3 * last.box.height < below.box.y0 - last.box.y0 < 2.2 * last.box.height
        across = min(below.box.x1, last.box.x1) > max(below.box.x0, last.box.x0)
        if alike and close and across:
            chosen.append(below)
    size = sum(len(block.text) for block in chosen)
    if len(chosen) > _LINES or size > _LONG:
        # Lines of one size down the page are its text, no title of several lines.
        chosen = [top]
    return as_field(sheet, name, chosen)


def as_field(sheet: Sheet, name: str, blocks: Iterable[Block]) -> dict[str, Candidate]:
    """Lines put together as the field ``name``, without title marks around them."""
    spots = tuple(spot for block in blocks for spot in block.spots)
    value = full_width(re.sub(r"\s+", "", sheet.printed(spots)).strip("《》"))
    if len(value) < 3:
        return {}
    return {name: Candidate(Parsed(value, 0, 0), value, spots, NEAR)}


def names_of(sheet: Sheet, block: Block, text: str) -> list[str] | None:
    """The people that a text of a block lists, parted by signs, by spaces, or by nothing.

    None where anything in it is no name, or it falls into names in more ways than one.
    """
    raw = "".join(sheet.reading.lines[n].text for n in block.lines)
    spaced = [part for part in re.split(r"\s+", raw) if part]
    parts = [part for part in re.split(r"[\s、,，;；/]+", text) if part]
    if len(parts) == 1 and len(spaced) > 1 and "".join(spaced).startswith(text):
        # Spaces between Chinese characters were taken for layout.
        parts, rest = [], text
        for piece in spaced:
            if not rest:
                break
            parts.append(rest[: len(piece)])
            rest = rest[len(piece) :]
    people: list[str] = []
    for part in parts:
        if 2 <= len(part) <= 3 or "·" in part or (len(part) == 4 and len(parts) > 1):
            named = [part] if begins_with_surname(part) and may_be_name(part) else []
        else:
            named = names_in_run(part) or _by_gaps(sheet, block, part)
        if not named:
            return None
        people += named
    return people or None


def _by_gaps(sheet: Sheet, block: Block, run: str) -> list[str]:
    """The names in a run of characters as the gaps between these part them."""
    start = block.text.find(run)
    return parted_by_gaps(sheet, block.spots[start : start + len(run)], run) if start >= 0 else []


def parted_by_gaps(sheet: Sheet, spots: Sequence[Spot], run: str) -> list[str]:
    """The names in a run of characters, of which the engine lost the spaces between.

    Of the ways in which it falls into names, that whose borders lie where characters stand
    further apart; none where no way is clearly better.
    """
    room = _room(sheet, spots)
    ways = list(islice(ways_of_run(run), _MANY_WAYS))
    if len(room) != len(run) or not ways:
        return []
    ranked = sorted(((_parted(way, room), way) for way in ways), reverse=True)
    clear = len(ranked) == 1 or ranked[0][0] - ranked[1][0] > _CLEARLY
    return ranked[0][1] if clear and ranked[0][0] > _CLEARLY else []


_MANY_WAYS, _CLEARLY = 400, 0.06
"""So many ways are weighed at most; how much better than the next the best one has to be, in
characters' widths."""


def _room(sheet: Sheet, spots: Sequence[Spot]) -> list[float]:
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
    r"^(?P<v>[\u3400-\u9fff·、,，;；\s]{2,40}?)\s*(?:等)?\s*(?P<role>独著|合著|编著|主\s*编|副主编|著|编)(?:者)?$"
)


def people_with_role(sheet: Sheet) -> dict[str, Candidate]:
    """``authors``: the line that ends with what they did (主编, 著)."""
    for block in sheet.by_line:
        match = _ROLE.match(block.text.strip())
        people = names_of(sheet, block, match["v"]) if match else None
        if match is None or not people:
            continue
        spots = block.spots[match.start("v") : match.end("v")]
        parsed = Parsed("、".join(people), 0, 0)
        return {"authors": Candidate(parsed, sheet.printed(spots), spots, NEAR)}
    return {}


def pattern_line(sheet: Sheet, name: str, pattern: re.Pattern[str]) -> dict[str, Candidate]:
    """What a pattern's group ``v`` finds in a line, as the field ``name``."""
    for block in sheet.by_line:
        match = pattern.search(block.text)
        if match:
            spots = block.spots[match.start("v") : match.end("v")]
            value = Parsed(match["v"], 0, 0)
            raw = sheet.printed(spots)
            return {name: Candidate(value, raw, spots, NEAR)}
    return {}


def first_date(sheet: Sheet, name: str, blocks: Iterable[Block]) -> dict[str, Candidate]:
    """The first date with a month in these lines, as the field ``name``."""
    for block in blocks:
        parsed = parsers.date(block.text)
        if parsed is not None and len(parsed.value) > len("2020"):
            spots = block.spots[parsed.start : parsed.end]
            return {name: Candidate(parsed, sheet.printed(spots), spots, NEAR)}
    return {}
