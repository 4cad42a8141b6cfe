"""Whether two engines' readings of one line agree on a part of it."""

import re

from rapidfuzz.distance import Levenshtein

from extractors.text.normal import plain

_ZEROS = re.compile("〇+")
"""二〇〇三: decoding now and then takes two like characters for one."""


def one_apart(a: str, b: str) -> bool:
    """Whether two texts of one length differ at one character: a misreading, most likely."""
    return len(a) == len(b) and Levenshtein.distance(a, b) == 1


def reads_alike(own: str, other: str, value: str) -> bool:
    """Whether ``other`` reads the same as ``own`` where ``value`` stands in ``own``.

    Neither inside the value nor at its edges may one reading have what the other lacks: a
    character that only one engine saw there may be the end of a name.
    """
    own, other, value = (_ZEROS.sub("〇", plain(each)) for each in (own, other, value))
    start = own.find(value)
    if start < 0:
        return False
    end = start + len(value)
    return not any(
        start <= edit.src_pos <= end if edit.tag == "insert" else start <= edit.src_pos < end
        for edit in Levenshtein.editops(own, other)
    )


def place_in(own: str, other: str, start: int, end: int) -> str:
    """What ``other`` reads where ``own[start:end]`` stands, by the fewest edits of the line.

    What only ``other`` has at the place's edges belongs to it.
    """
    left, right = len(other), 0
    for edit in Levenshtein.opcodes(own, other):
        if edit.tag == "insert":
            if start <= edit.src_start <= end:
                left, right = min(left, edit.dest_start), max(right, edit.dest_end)
        elif edit.src_start < end and edit.src_end > start:
            within = edit.tag == "equal"
            before = max(0, start - edit.src_start) if within else 0
            behind = max(0, edit.src_end - end) if within else 0
            left = min(left, edit.dest_start + before)
            right = max(right, edit.dest_end - behind)
    return other[left:right] if left < right else ""
