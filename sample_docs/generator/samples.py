"""The committed samples: eight submissions that show what can come in, kept small."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from sample_docs.generator.camera.profiles import Limits
from sample_docs.generator.defects.choosing import classes
from sample_docs.generator.drawn import Look
from sample_docs.generator.facts import cases
from sample_docs.generator.plan import Plan, complete, with_cases
from sample_docs.generator.submission import Made, Wanted, make

LIMITS = Limits(long_side=1320, quality=52)


@dataclass(frozen=True)
class Sample:
    """One sample: how it is handed in, which sorts of case it holds, what is wrong with it."""

    seed: int
    quality: str
    container: str
    delivery: str
    form: str
    cases: tuple[str, str]
    defects: tuple[str, ...] = ()


SAMPLES = (
    Sample(101, "phone", "unit", "one_evidence", "native", ("casework", "community")),
    Sample(102, "scan", "zip", "several", "scan_word", ("group", "community")),
    Sample(103, "mixed", "folder", "whole", "native_scanned_opinions", ("community", "community")),
    Sample(104, "phone", "unit", "one_evidence", "native", ("group", "community"),
           ("no_degree", "duplicate_pictures")),
    Sample(105, "phone", "zip", "several", "native", ("casework", "community"),
           ("level_too_low",)),
    Sample(106, "scan", "unit", "partly_pdf", "scan_pdf", ("group", "community"),
           ("certificate_of_another",)),
    Sample(107, "phone", "folder", "several", "native_scanned_opinions",
           ("casework", "community"), ("no_casework_assessment",)),
    Sample(108, "copy", "unit", "one_evidence", "native", ("group", "community"),
           ("proof_unstamped", "recommender_opinion_undated")),
)  # fmt: skip


def _plan(rng: Random, sample: Sample) -> Plan:
    """A complete plan with the sample's sorts of case and short courses, and its defects."""
    plan = complete(rng)
    drawn = [cases.CASE_MAKERS[sort](rng, plan.person) for sort in sample.cases]
    while drawn[0].key == drawn[1].key:
        drawn[1] = cases.CASE_MAKERS[sample.cases[1]](rng, plan.person)
    with_cases(plan, [cases.shortened(case) for case in drawn])
    known = classes()
    for name in sample.defects:
        if not known[name].do(plan, rng):
            raise LookupError(f"the plan of sample {sample.seed} does not allow {name}")
    return plan


def draw_samples() -> Iterator[Made]:
    """Draw the samples in order."""
    taken: set[str] = set()
    for sample in SAMPLES:
        rng = Random(f"sample/{sample.seed}")
        look = Look("development", sample.quality, replace(LIMITS))
        wanted = Wanted(
            sample.seed, look, sample.container, sample.delivery, sample.form, small=True
        )
        yield make(_plan(rng, sample), rng, wanted, taken)
