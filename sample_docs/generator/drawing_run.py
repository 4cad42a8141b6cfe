"""Drawing many submissions from one seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from sample_docs.generator.defects.choosing import apply_defects
from sample_docs.generator.drawn import Look
from sample_docs.generator.plan import complete
from sample_docs.generator.submission import Made, Wanted, make

LAYOUTS = ("development", "held_out", "mixed")
QUALITIES = ("mixed", "clean", "scan", "copy", "phone")


@dataclass(frozen=True)
class Order:
    """What to draw. The same order always gives the same bytes."""

    count: int
    seed: int
    layouts: str = "development"
    quality: str = "mixed"
    defects: str = "mixed"


def draw_many(order: Order) -> Iterator[Made]:
    """Draw the submissions of an order one after another."""
    taken: set[str] = set()
    for index in range(order.count):
        rng = Random(f"{order.seed}/{index}")
        plan = complete(rng)
        apply_defects(plan, rng, order.defects)
        wanted = Wanted(order.seed, Look(order.layouts, order.quality))
        yield make(plan, rng, wanted, taken)
