"""Pictures found, kinds, rotations, and the marks on pages."""

from dataclasses import dataclass
from typing import Any

from models.report import Report, ReportedPage
from tests.evaluation.matching import NATIVE, Matched, true_pages

NOT_FOUND = "not found"
"""Stands for the kind of a page that the report does not have, or could not read."""


@dataclass(frozen=True)
class PageSeen:
    """A picture of the truth and what was made of it.

    ``rotation`` is None where the page has no text that could tell. ``layouts`` is the set its
    layout is from: development or held_out.
    """

    submission: str
    page: str
    profile: str
    layouts: str
    found: bool
    kind: str
    read_kind: str
    confidence: float
    rotation: int | None
    read_rotation: int | None

    @property
    def kind_right(self) -> bool:
        """Whether its kind is the true one."""
        return self.kind == self.read_kind


@dataclass(frozen=True)
class MarksSeen:
    """The marks of one type on one page: how many there are, were found, and are not there."""

    submission: str
    page: str
    profile: str
    type: str
    true: int
    found: int
    false: int


def compare_pages(report: Report, truth: dict[str, Any], match: Matched) -> list[PageSeen]:
    """Every picture of the truth, with what the report has for it."""
    kinds = {record["id"]: record["kind"] for record in truth["records"]}
    return [
        _page(truth["submission"], page, match.pages.get(page["ref"]), kinds)
        for page in true_pages(truth)
    ]


def _page(
    submission: str, page: dict[str, Any], reported: ReportedPage | None, kinds: dict[str, str]
) -> PageSeen:
    read = reported.kind if reported and reported.kind else NOT_FOUND
    # Of several papers on one picture any may be named first.
    if read in {kinds[id] for id in page["records"]}:
        read = page["kind"]
    told = bool(page["lines"]) and page["kind"] != "blank"
    return PageSeen(
        submission=submission,
        page=page["ref"],
        profile=page["profile"],
        layouts=page["set"],
        found=reported is not None,
        kind=page["kind"],
        read_kind=read,
        confidence=reported.confidence if reported else 0.0,
        rotation=page["rotation"] if told else None,
        read_rotation=reported.rotation if told and reported else None,
    )


def extra_pages(truth: dict[str, Any], match: Matched) -> list[str]:
    """Reported pages that the truth does not have; text of the documents left out."""
    known = {page["ref"] for page in true_pages(truth)}
    return [ref for ref, page in match.pages.items() if ref not in known and page.source != NATIVE]


def compare_marks(truth: dict[str, Any], match: Matched) -> list[MarksSeen]:
    """The marks page by page and type by type, matched by their place."""
    seen = []
    for page in true_pages(truth):
        reported = match.pages.get(page["ref"])
        if reported is None:
            continue
        true = [(mark["type"], tuple(mark["box"])) for mark in page["marks"]]
        read = [(mark.type, tuple(mark.box)) for mark in reported.marks]
        for type in sorted({type for type, _ in true + read}):
            wanted = [box for of, box in true if of == type]
            given = [box for of, box in read if of == type]
            found = _pairs(wanted, given)
            seen.append(
                MarksSeen(
                    truth["submission"], page["ref"], page["profile"], type,
                    len(wanted), found, len(given) - found,
                )
            )  # fmt: skip
    return seen


Corners = tuple[float, ...]


def _pairs(wanted: list[Corners], given: list[Corners]) -> int:
    """How many boxes have one of the others at their place, each used once."""
    shares = sorted(
        ((_share(a, b), i, j) for i, a in enumerate(wanted) for j, b in enumerate(given)),
        reverse=True,
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    for share, i, j in shares:
        if share >= 0.15 and i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
    return len(taken[0])


def _share(a: Corners, b: Corners) -> float:
    """Intersection over union of two boxes."""
    across = min(a[2], b[2]) - max(a[0], b[0])
    down = min(a[3], b[3]) - max(a[1], b[1])
    both = max(0.0, across) * max(0.0, down)
    areas = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1])
    return both / max(1e-9, areas - both)
