"""Paths into a rule file, and the known word that a wrong one is meant for."""

from collections.abc import Iterable

from rapidfuzz import process

Path = tuple[str | int, ...]
"""Keys and places in lists, from the top of the file."""

_NEAR = 60
"""A known word at least so like (0 to 100) a wrong one is offered instead."""


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that a wrong one may be meant for, as a question; empty where none is near."""
    found = process.extractOne(word, sorted(known), score_cutoff=_NEAR)
    return f"，是否为“{found[0]}”？" if found else ""
