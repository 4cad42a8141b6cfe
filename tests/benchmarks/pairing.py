"""Chunks that every contestant reads in turn, and the ratios of their times."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TypeVar

T = TypeVar("T")

SMALLEST, LARGEST = 4, 20
"""Pictures of a chunk: few enough that all contestants meet the same machine, enough that the
last picture, which one worker reads alone, does not tell."""


def chunks(items: Sequence[T]) -> list[Sequence[T]]:
    """At least five chunks where there are enough items; the last takes what is left over."""
    size = max(SMALLEST, min(LARGEST, len(items) // 5))
    count = max(1, len(items) // size)
    ends = [i * size for i in range(count)] + [len(items)]
    return [items[start:end] for start, end in pairwise(ends)]


def turn_order(names: Sequence[str], chunk: int) -> list[str]:
    """Who reads this chunk first, second …: every contestant has every place in turn."""
    at = chunk % len(names)
    return [*names[at:], *names[:at]]


@dataclass(frozen=True, slots=True)
class Ratio:
    """Times of one contestant by those of another on the same chunks."""

    median: float
    low: float
    high: float
    chunks: int


def ratio(seconds: Mapping[str, Mapping[int, float]], over: str, under: str) -> Ratio | None:
    """From the chunks that both have read; None where there are none.

    ``seconds``: by contestant and chunk.
    """
    mine, theirs = seconds.get(over, {}), seconds.get(under, {})
    found = [mine[chunk] / theirs[chunk] for chunk in mine if theirs.get(chunk)]
    if not found:
        return None
    return Ratio(median(found), min(found), max(found), len(found))
