"""Sentences that the layout breaks: text set in a frame, lines of ragged length, filled-in blanks.

The running text of a page joins lines that reach equally far. A certificate's page within a frame
is read as a cell of a table, whose lines alternate with those of the page beside it; a sentence
with blanks filled in by hand ends each line where it likes. Here every frame is a text of its own,
and lines follow one another without a break.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from extractors.records.kind import Candidate, FieldSpec
from extractors.records.phrases import said_in
from extractors.text.columns import by_column
from extractors.text.sheet import Block, Sheet, Spot
from models.page import Box

_TEXT = 4
"""A cell of so many lines holds running text."""


def frames_of(sheet: Sheet) -> list[Block]:
    """The cells that hold running text, from left to right."""
    framed = (b for b in sheet.blocks if b.cell and len(b.lines) >= _TEXT)
    return sorted(framed, key=lambda block: block.box.x0)


def unbroken(sheet: Sheet) -> Block:
    """What stands outside such cells as one text, column by column, no line parted from another."""
    inside = {number for frame in frames_of(sheet) for number in frame.lines}
    lines = [
        block for number, block in enumerate(sheet.by_line)
        if number not in inside and block.spots
    ]  # fmt: skip
    text: list[str] = []
    spots: list[Spot] = []
    for block in by_column(lines, [False] * len(lines)):
        text.append(block.text)
        spots += block.spots
    return Block("".join(text), tuple(spots), Box(0, 0, 1, 1))


def said_in_frames(
    sheet: Sheet, found: Mapping[str, Candidate], fields: Iterable[FieldSpec]
) -> dict[str, Candidate]:
    """What the sentences in a frame say, in place of what was made of lines of two pages mixed."""
    frames = frames_of(sheet)
    added: dict[str, Candidate] = {}
    for spec in fields if frames else ():
        own = found.get(spec.name)
        if own is not None and any(set(own.spots) <= set(frame.spots) for frame in frames):
            continue
        for frame in frames:
            candidate = said_in(frame, sheet, spec.parse, spec.patterns)
            if candidate is not None and _may_replace(own, candidate):
                added[spec.name] = candidate
                break
    return added


def _may_replace(own: Candidate | None, other: Candidate) -> bool:
    """Whether a frame's sentence is to be taken: nothing complete stands elsewhere that it only
    repeats or shortens."""
    if own is None:
        return True
    if other.parsed.value in own.parsed.value and own.parsed.complete:
        return len(other.parsed.value) < len(own.parsed.value) and not _dated(own)
    return other.parsed.complete


def _dated(candidate: Candidate) -> bool:
    return candidate.parsed.value[:1].isdigit()


def said_unbroken(
    sheet: Sheet, found: Mapping[str, Candidate], fields: Iterable[FieldSpec]
) -> dict[str, Candidate]:
    """Fields not found so far that sentences tell whose lines end where they like.

    A value that itself goes over such an end may be two that only stand beside each other: it is
    not complete.
    """
    added: dict[str, Candidate] = {}
    text: Block | None = None
    for spec in fields:
        if spec.name in found or not spec.patterns:
            continue
        text = text or unbroken(sheet)
        candidate = said_in(text, sheet, spec.parse, spec.patterns)
        if candidate is not None:
            added[spec.name] = _in_one_line(candidate)
    return added


def _in_one_line(candidate: Candidate) -> Candidate:
    if len({spot.line for spot in candidate.spots}) == 1:
        return candidate
    return replace(candidate, parsed=replace(candidate.parsed, complete=False))
