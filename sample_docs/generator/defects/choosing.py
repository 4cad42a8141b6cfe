"""Choosing the defects of a submission."""

from random import Random

from sample_docs.generator.defects import (
    career,
    files,
    form,
    management,
    outputs,
    service,
    teaching,
)
from sample_docs.generator.defects.classes import Class, registered
from sample_docs.generator.plan import Plan

HOLDING = (
    career,
    files,
    form,
    management,
    outputs,
    service,
    teaching,
)  # importing them registers their defects
COUNTS, COUNT_WEIGHTS = (0, 1, 2), (3, 5, 3)


def classes() -> dict[str, Class]:
    """Every sort of defect by id."""
    return registered()


def apply_defects(plan: Plan, rng: Random, wanted: str) -> None:
    """Apply defects to a plan: ``none``, ``mixed`` (none to two), or one by its id.

    A defect that the plan's track cannot have is left out.
    """
    known = classes()
    if wanted == "none":
        return
    if wanted != "mixed":
        if wanted not in known:
            raise LookupError(f"no defect is called {wanted}; there are: {', '.join(known)}")
        known[wanted].do(plan, rng)
        return
    known = {name: made for name, made in known.items() if plan.track in made.tracks}
    count = rng.choices(COUNTS, COUNT_WEIGHTS)[0]
    free = sorted({made.area for made in known.values()})
    while free and len(plan.defects) < count:
        # An area first, so that the many sorts of missing case paper do not crowd out the rest.
        area = free.pop(rng.randrange(len(free)))
        members = sorted(made.id for made in known.values() if made.area == area)
        known[rng.choice(members)].do(plan, rng)
