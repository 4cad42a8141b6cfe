"""What a sort of defect is, the register of all of them, and what several share."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from sample_docs.generator.plan import (
    MANAGEMENT,
    MISSING,
    SERVICE,
    TEACHING,
    Defect,
    Paper,
    Plan,
)

Apply = Callable[[Plan, Random], str | None]

ALL_TRACKS = (SERVICE, TEACHING, MANAGEMENT)
WORKERS = (SERVICE, MANAGEMENT)  # whoever needs a proof of employment and a level certificate
EITHER = ("unclear", "missing")
ANY = ("met", "missing", "unclear")
NO_CERTIFICATE = ("career.level_certificate", "eligibility.tenure")


@dataclass(frozen=True)
class Class:
    """A sort of defect: its id, the findings it changes, and how it is done to a plan.

    ``apply`` says in a few words what was done, or gives None where the plan does not allow it.
    ``also`` are findings it may change along, depending on what else was handed in. Of the
    defects of one ``area`` only one is drawn for a submission: they would undo each other.
    ``tracks`` are the tracks whose submissions can have it.
    """

    id: str
    changes: tuple[str, ...]
    apply: Apply
    also: tuple[str, ...]
    area: str
    tracks: tuple[str, ...] = ALL_TRACKS

    def do(self, plan: Plan, rng: Random) -> bool:
        """Apply to a plan and enter it there; whether it could be done."""
        about = self.apply(plan, rng) if plan.track in self.tracks else None
        if about is None:
            return False
        plan.defects.append(Defect(self.id, about))
        return True


_classes: dict[str, Class] = {}


def add(made: Class) -> None:
    """Register a sort of defect."""
    _classes[made.id] = made


def defect(
    name: str,
    *changes: str,
    area: str,
    also: tuple[str, ...] = (),
    tracks: tuple[str, ...] = ALL_TRACKS,
) -> Callable[[Apply], Apply]:
    """Register the decorated function as a sort of defect."""

    def register(apply: Apply) -> Apply:
        add(Class(name, changes, apply, also, area, tracks))
        return apply

    return register


def registered() -> dict[str, Class]:
    """Every sort of defect by id."""
    return dict(_classes)


def missing(plan: Plan, *requirements: str) -> None:
    """Find requirements missing."""
    for requirement in requirements:
        plan.find(requirement, MISSING)


def no_certificate(plan: Plan) -> None:
    """No certificate of the right level: it is missing, and nothing shows how long it was held."""
    missing(plan, "career.level_certificate")
    plan.find("eligibility.tenure", EITHER)


def unreadable_certificate(plan: Plan) -> None:
    """There is a certificate, but a person could not make out what it says."""
    plan.find("career.level_certificate", EITHER)
    plan.find("eligibility.tenure", EITHER)
    plan.find("identity.consistent", ("met", "unclear"))


def drop(plan: Plan, paper: Paper) -> None:
    """Leave a paper out, and whatever repeats it."""
    plan.papers.remove(paper)
    for other in plan.papers:
        if other.beside is paper:
            other.beside = None
    plan.duplicates = [twin for twin in plan.duplicates if twin is not paper]


def without_experience(plan: Plan) -> None:
    """Five years are not proven: what rests on them and on nothing else is open."""
    rests = plan.projects or plan.standards or plan.policies
    if rests and not (plan.awards or plan.media):
        plan.find("eligibility.contribution", ANY)
