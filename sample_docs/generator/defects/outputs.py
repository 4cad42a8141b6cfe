"""Defects of a teacher's research outputs: papers not there, too few, too old, topics too low."""

from random import Random

from sample_docs.generator.defects.classes import (
    EITHER,
    Apply,
    Class,
    add,
    defect,
    drop,
    missing,
)
from sample_docs.generator.facts import publications
from sample_docs.generator.facts.publications import BEFORE, Output, Topic, key_of, sort_of
from sample_docs.generator.plan import TEACHING, Plan
from sample_docs.generator.plan_tracks import OUTPUTS_WANTED, find_topics, papers_of, put_outputs

TEACHERS = (TEACHING,)
TOPICS = ("teaching.topics", "eligibility.contribution")
SET_PAPERS = (
    "monograph_cover",
    "monograph_contents",
    "monograph_authors",
    "paper_cover",
    "paper_contents",
)


def _put(plan: Plan, outputs: list[Output]) -> None:
    put_outputs(plan, outputs)
    find_topics(plan)


def _drops(kind: str) -> Apply:
    """Leave one paper of a full set out, so that only two outputs are complete."""

    def apply(plan: Plan, rng: Random) -> str | None:
        outputs = plan.outputs[:OUTPUTS_WANTED]
        index = next((i for i, made in enumerate(outputs) if kind in papers_of(made)), None)
        if index is None:
            index = rng.randrange(OUTPUTS_WANTED)
            maker = publications.MAKERS[kind.split("_", maxsplit=1)[0]]
            outputs[index] = maker(rng, plan.person)
        _put(plan, outputs)
        drop(plan, next(p for p in plan.of_kind(kind) if p.bundle == index))
        missing(plan, "teaching.outputs")
        return f"研究成果{index + 1}缺少{kind}"

    return apply


for _kind in SET_PAPERS:
    add(Class(f"no_{_kind}", ("teaching.outputs",), _drops(_kind), TOPICS, "outputs", TEACHERS))


@defect("two_outputs", "teaching.outputs", also=TOPICS, area="outputs", tracks=TEACHERS)
def two_outputs(plan: Plan, rng: Random) -> str | None:
    """Only two research outputs were handed in."""
    _put(plan, plan.outputs[:2])
    missing(plan, "teaching.outputs")
    return "只有两项研究成果"


@defect("output_too_old", "teaching.outputs", also=TOPICS, area="outputs", tracks=TEACHERS)
def output_too_old(plan: Plan, rng: Random) -> str | None:
    """One of three outputs appeared before the three years."""
    outputs = plan.outputs[:OUTPUTS_WANTED]
    index = rng.randrange(OUTPUTS_WANTED)
    maker = publications.MAKERS[sort_of(outputs[index])]
    names = [key_of(output) for output in outputs]
    old = maker(rng, plan.person, BEFORE)
    while key_of(old) in names:
        old = maker(rng, plan.person, BEFORE)
    outputs[index] = old
    _put(plan, outputs)
    missing(plan, "teaching.outputs")
    if sort_of(old) == "topic":
        # Commissioned before the three years, its result may still fall within them.
        plan.find("teaching.outputs", EITHER)
    return f"研究成果{index + 1}不在近三年内"


@defect("topics_too_low", "teaching.topics", also=("eligibility.contribution",), area="outputs",
        tracks=TEACHERS)  # fmt: skip
def topics_too_low(plan: Plan, rng: Random) -> str | None:
    """The topics are the school's own, or the applicant ranks too low in them."""
    if not publications.topics_suffice(plan.outputs):
        return None
    low = rng.random() < 0.5
    outputs: list[Output] = []
    for output in plan.outputs:
        lowered = output
        while isinstance(output, Topic) and (
            lowered is output or key_of(lowered) in map(key_of, outputs)
        ):
            lowered = publications.topic(
                rng, plan.person, level="其他" if low else "市级", rank=0 if low else 4
            )
        outputs.append(lowered)
    _put(plan, outputs)
    return "课题为校级课题" if low else "本人在课题组中排名第四"
