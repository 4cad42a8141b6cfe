"""The pictures that are read: a fixed, seeded set, drawn fresh and kept, each with its truth."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from extractors.containers import open_leaves
from models.errors import DossierError
from pipeline.intake import discover, is_junk, opened
from sample_docs.generator.drawing_run import Order
from tests.evaluation.drawing import Drawn, drawn
from tests.evaluation.fields import is_key

PER_SUBMISSION = 30
"""Pictures that a drawn submission holds at least, nearly always."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An encoded picture and what is true of it.

    ``page`` is the page as the truth file has it; ``fields`` are the key fields that a person
    can read on it, as (name, normalised value).
    """

    ref: str
    encoded: bytes
    page: dict[str, Any]
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """Which pictures: how many, from which seed, in which layouts."""

    count: int
    seed: int
    layouts: str


def draw_pictures(
    wish: Wish, folder: Path, workers: int, done: Callable[[str], None] = lambda _: None
) -> list[Picture]:
    """So many pictures, picked by chance from more; the same wish always gives the same."""
    submissions = 1 + wish.count // PER_SUBMISSION
    while True:
        found = submissions_drawn(wish, submissions, folder, workers, done)
        pictures = [picture for id in found.truths for picture in pictures_of(found, id)]
        if len(pictures) >= wish.count:
            return Random(wish.seed).sample(pictures, wish.count)
        submissions += 1


def submissions_drawn(
    wish: Wish, count: int, folder: Path, workers: int, done: Callable[[str], None] = lambda _: None
) -> Drawn:
    """So many submissions of all tracks."""
    order = Order(count, wish.seed, wish.layouts, "mixed", "mixed", "mixed")
    return drawn(order, folder, workers=workers, done=done)


def pictures_of(found: Drawn, submission: str) -> Iterator[Picture]:
    """The pictures of one submission, each once, that the truth knows."""
    truth = found.truths[submission]
    pages = {page["ref"]: page for document in truth["documents"] for page in document["pages"]}
    seen: set[str] = set()
    for ref, encoded in _encoded(found.incoming, submission):
        digest = hashlib.sha256(encoded).hexdigest()
        if ref in pages and digest not in seen:
            seen.add(digest)
            yield Picture(f"{submission}:{ref}", encoded, pages[ref], _fields(truth, ref))


def _encoded(incoming: Path, id: str) -> Iterator[tuple[str, bytes]]:
    """Every picture that has to be read, under the truth's reference."""
    submission = next(one for one in discover(incoming) if one.id == id)
    for document in submission.documents:
        if is_junk(document.path):
            continue
        counts: dict[str, int] = {}
        try:
            with opened(incoming, submission, document) as path:
                for leaf in open_leaves(path):
                    counts[leaf.source] = counts.get(leaf.source, 0) + 1
                    if leaf.picture is not None and leaf.native is None:
                        ref = f"{document.path}!{leaf.source}!{counts[leaf.source]}"
                        yield ref, leaf.picture
        except DossierError:
            # Some submissions are drawn with a broken file: there is nothing to read in it.
            continue


def _fields(truth: dict[str, Any], ref: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, field["value"])
        for record in truth["records"]
        for name, field in record["fields"].items()
        if field["page"] == ref and field["legible"] and is_key(name)
    )
