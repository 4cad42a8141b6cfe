"""The article of a journal's page that is somebody's, with where its title and authors stand."""

from collections.abc import Sequence

from extractors.records.entries import entries_of
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.alike import one_apart
from extractors.text.normal import full_width, plain
from extractors.text.sheet import Block, Sheet, Spot

_SHORT = 2
"""Names of so many characters differ in one from too many others."""


def own_entry(sheet: Sheet, name: str) -> dict[str, Candidate]:
    """``title`` and ``authors`` of the article that a person wrote, as a page lists it.

    In doubt where the name differs from one of the authors' in a character. None where the page
    lists no such article, or several, or where it is not plain where both stand.
    """
    entries = [(title, listed.split("、"), block) for title, listed, block in entries_of(sheet)]
    own = [entry for entry in entries if name in entry[1]]
    certain = bool(own)
    if not own and len(name) > _SHORT:
        own = [
            entry for entry in entries
            if any(_misread(sheet, entry[2], one, name) for one in entry[1])
        ]  # fmt: skip
    if len(own) != 1:
        return {}
    title, authors, block = own[0]
    as_read = "、".join(authors)
    if not certain:
        authors = [name if one_apart(one, name) else one for one in authors]
    near = frozenset({Voucher.LABEL})
    found: dict[str, Candidate] = {}
    spots = _title_spots(sheet, title, block)
    if spots:
        raw = sheet.printed(spots)
        found["title"] = Candidate(Parsed(title, 0, 0, complete=certain), raw, spots, near)
    spots = _people_spots(block, authors if certain else as_read.split("、"))
    if spots:
        others = () if certain else (as_read,)
        value = Parsed("、".join(authors), 0, 0, complete=certain, others=others)
        # Whoever alone bears the applicant's very name is the applicant.
        alone = {Voucher.IDENTITY} if authors == [name] and certain else set()
        found["authors"] = Candidate(value, sheet.printed(spots), spots, near | alone)
    return found if len(found) == len(("title", "authors")) else {}


def _misread(sheet: Sheet, block: Block, one: str, name: str) -> bool:
    """Whether a name as read may be another misread: no engine reads the whole of it alike, or
    the first holds the other character possible."""
    if not one_apart(one, name):
        return False
    start = block.text.find(one)
    spots = block.spots[start : start + len(one)] if start >= 0 else ()
    readings = [second.text for _, second in sheet.seconds_of(spots)]
    at = next((i for i, (a, b) in enumerate(zip(one, name, strict=True)) if a != b), 0)
    options = sheet.reading.lines[spots[at].line].options if spots else ()
    possible = options[spots[at].index] if spots and spots[at].index < len(options) else ""
    return name[at] in possible or not any(one in plain(reading) for reading in readings)


def _title_spots(sheet: Sheet, title: str, block: Block) -> tuple[Spot, ...]:
    """Where a title stands that fills a line, or a part of one, next to its authors."""
    wanted = plain(full_width(title))
    lines = sorted(sheet.by_line, key=lambda line: abs(line.box.centre[1] - block.box.centre[1]))
    for line in lines[:_NEAREST]:
        text, origin = _closed(line)
        at = text.find(wanted)
        if at >= 0:
            return tuple(line.spots[origin[i]] for i in range(at, at + len(wanted)))
    for line in lines[:_NEAREST]:
        below = _next_below(line, lines)
        if below is None:
            continue
        (first, origin), (second, after) = _closed(line), _closed(below)
        at = (first + second).find(wanted)
        if 0 <= at < len(first):
            rest = at + len(wanted) - len(first)
            upper = (line.spots[origin[i]] for i in range(at, len(first)))
            return (*upper, *(below.spots[after[i]] for i in range(rest)))
    return ()


def _next_below(line: Block, lines: Sequence[Block]) -> Block | None:
    """The next line of the same column."""
    lower = [
        other for other in lines
        if 0.5 < (other.box.centre[1] - line.box.centre[1]) / line.box.height < _APART
        and abs(other.box.x0 - line.box.x0) < _EDGE
    ]  # fmt: skip
    return min(lower, key=lambda other: other.box.y0, default=None)


_APART, _EDGE = 2.6, 0.04
"""How many heights apart the lines of a title stand at most, and how far apart they begin."""


_NEAREST = 8
"""So many lines around the authors' are looked through."""


def _closed(block: Block) -> tuple[str, list[int]]:
    """A line's text without white space, its signs as in Chinese print, with each one's place."""
    text, origin = "", []
    for at, sign in enumerate(block.text):
        shown = plain(full_width(sign))
        text += shown
        origin += [at] * len(shown)
    return text, origin


def _people_spots(block: Block, names: Sequence[str]) -> tuple[Spot, ...]:
    """From the first name's first character to the last name's last."""
    start = block.text.find(names[0])
    last = block.text.rfind(names[-1])
    if start < 0 or last < start:
        return ()
    return block.spots[start : last + len(names[-1])]
