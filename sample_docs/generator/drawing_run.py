"""Drawing many submissions from one seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from sample_docs.generator.defects.choosing import apply_defects, classes
from sample_docs.generator.drawn import Look
from sample_docs.generator.papers.style import SETS
from sample_docs.generator.plan import SERVICE
from sample_docs.generator.plan_tracks import TRACKS, complete_on
from sample_docs.generator.submission import Made, Wanted, make

LAYOUTS = (*SETS, "mixed")
EACH = "each"
"""Every sort of defect in turn, one to a submission."""

QUALITIES = ("mixed", "clean", "scan", "copy", "phone")


@dataclass(frozen=True)
class Order:
    """What to draw. The same order always gives the same bytes."""

    count: int
    seed: int
    layouts: str = "development"
    quality: str = "mixed"
    defects: str = "mixed"
    track: str = SERVICE  # one of TRACKS, or "mixed"


def draw_many(order: Order) -> Iterator[Made]:
    """Draw the submissions of an order one after another."""
    taken: set[str] = set()
    for index in range(order.count):
        yield draw_one(order, index, taken)


def draw_one(order: Order, index: int, taken: set[str]) -> Made:
    """The submission of that number; ``taken`` holds the names in use, and gets its own."""
    rng = Random(f"{order.seed}/{index}")
    defects = order.defects
    if defects == EACH:
        names = sorted(classes())
        defects = names[index % len(names)]
    plan = complete_on(_track(order, index, defects), rng)
    apply_defects(plan, rng, defects)
    return make(plan, rng, Wanted(order.seed, Look(order.layouts, order.quality)), taken)


def _track(order: Order, index: int, defects: str) -> str:
    """The track; a mixed one is drawn apart, so that a track's submissions stay what they are."""
    if order.track != "mixed":
        return order.track
    known = classes()
    possible = [t for t in TRACKS if defects not in known or t in known[defects].tracks]
    return Random(f"{order.seed}/{index}/track").choice(possible)
