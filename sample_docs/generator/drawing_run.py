"""Drawing many submissions from one seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from sample_docs.generator.defects.choosing import apply_defects
from sample_docs.generator.drawn import Look
from sample_docs.generator.plan import SERVICE
from sample_docs.generator.plan_tracks import TRACKS, complete_on
from sample_docs.generator.submission import Made, Wanted, make

LAYOUTS = ("development", "practice", "held_out", "mixed")
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
        rng = Random(f"{order.seed}/{index}")
        track = order.track
        if track == "mixed":  # drawn apart, so that a track's submissions stay what they are
            track = Random(f"{order.seed}/{index}/track").choice(TRACKS)
        plan = complete_on(track, rng)
        apply_defects(plan, rng, order.defects)
        wanted = Wanted(order.seed, Look(order.layouts, order.quality))
        yield make(plan, rng, wanted, taken)
