"""Words settle what a character is where its strokes leave it open.

An engine judges each character by its look alone: 沉然 for 沉默, 手拍操 for 手指操. The
characters it thought of next to its best are weighed here together with the words they make:
the likeliest line is that of the least cost, where a word costs its rarity and a character that
is not the engine's best what it is less likely. A character that stands in no word stays as the
engine has it, and so does every number: no word says which day it was.

Counts of words: the dictionary of ``jieba`` (https://github.com/fxsjy/jieba, ``dict.txt``: word,
count, part of speech); terms of the field that it lacks: ``terms.txt``.
"""

import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from extractors.ocr.runtime import package_file

Choices = Sequence[tuple[str, float]]
"""What a character may be, each with the engine's score (0 to 1), likeliest first."""

OPEN = 0.995
"""A character of which an engine is so sure is what it is."""

THINKABLE = 1e-3
"""What an engine holds for so many times less likely than its best is no choice."""

_TRUST = 1.5
"""The engine's scores count so many times as much as the words'."""

_ALONE = 8.5
"""The cost of a character outside words, as of a word of one in 5,000. No character outside words
is better than another: names have rare ones."""

_LONGEST = 6
"""Longer words of the dictionary are names and sayings."""

_RAREST = 2
"""Words counted less often are names, mostly."""

_TERM = 2000
"""The count of a term of the field, in the 60 million words of the dictionary's texts."""

_KEPT = frozenset("〇零一二三四五六七八九十百千两廿卅某")
"""Numbers, and the sign of a name withheld."""


class Words:
    """The words there are, and how rare each is.

    ``counts``: how often each is used.
    """

    def __init__(self, counts: Mapping[str, int]) -> None:
        whole = math.log(sum(counts.values()))
        self._costs: dict[str, float | None] = {}
        for word, count in counts.items():
            for length in range(1, len(word)):
                self._costs.setdefault(word[:length], None)
            self._costs[word] = whole - math.log(count)

    @classmethod
    def shipped(cls) -> "Words":
        """Those of the dictionary and of the field, read once.

        Raises:
            MissingEngine: the dictionary's package is not installed.
        """
        return _shipped()

    def settled(self, line: Sequence[Choices]) -> str:
        """The likeliest line: one of the choices for each of its characters."""
        choices = [_costed(one) for one in line]
        if all(len(one) == 1 for one in choices):
            return "".join(one[0][0] for one in choices)
        least = [0.0] + [math.inf] * len(choices)
        last = [""] * (len(choices) + 1)
        for start in range(len(choices)):
            for word, cost in self._from(choices, start):
                end = start + len(word)
                if least[start] + cost < least[end]:
                    least[end], last[end] = least[start] + cost, word
        words = []
        end = len(choices)
        while end > 0:
            words.append(last[end])
            end -= len(last[end])
        return "".join(reversed(words))

    def _from(
        self, choices: Sequence[list[tuple[str, float]]], start: int
    ) -> list[tuple[str, float]]:
        """The character that stands at ``start``, and the words that may begin there."""
        best = choices[start][0][0]
        found = [(best, _ALONE if _is_han(best) else 0.0)]
        begun = [("", 0.0)]
        for place in range(start, len(choices)):
            begun = [
                (part + label, cost + more)
                for part, cost in begun
                for label, more in choices[place]
                if part + label in self._costs
            ]
            for part, cost in begun:
                own = self._costs[part]
                if own is not None and len(part) > 1:
                    found.append((part, cost + own))
            if not begun:
                break
        return found


def _costed(choices: Choices) -> list[tuple[str, float]]:
    """A character's choices as far as words may settle it, with what each costs."""
    best, score = choices[0]
    if score >= OPEN or not _is_open(best):
        return [(best, 0.0)]
    return [
        (label, _TRUST * math.log(score / other))
        for label, other in choices
        if label == best
        or (other >= THINKABLE * score and _is_open(label))
    ]  # fmt: skip


def _is_open(label: str) -> bool:
    return _is_han(label) and label not in _KEPT


def _is_han(label: str) -> bool:
    return len(label) == 1 and "\u3400" <= label <= "\u9fff"


@cache
def _shipped() -> Words:
    counts = {}
    with package_file("jieba", "dict.txt").open(encoding="utf-8") as dictionary:
        for entry in dictionary:
            word, count, _ = entry.split(" ")
            if 2 <= len(word) <= _LONGEST and int(count) >= _RAREST:
                counts[word] = int(count)
    terms = Path(__file__).with_name("terms.txt").read_text(encoding="utf-8").split()
    for term in terms:
        counts[term] = max(_TERM, counts.get(term, 0))
    return Words(counts)
