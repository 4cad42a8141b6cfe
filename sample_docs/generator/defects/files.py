"""Defects of the files themselves, which change no finding."""

from random import Random

from sample_docs.generator.defects.classes import defect
from sample_docs.generator.plan import Plan


@defect("duplicate_pictures", area="duplicates")
def duplicate_pictures(plan: Plan, rng: Random) -> str | None:
    """Some papers were handed in twice, which changes nothing."""
    papers = [
        p
        for p in plan.of_kind(
            "diploma", "degree_certificate", "employment_proof", "level_certificate"
        )
        if not p.poor_mode and p not in plan.duplicates
    ]
    shared = {id(p.beside) for p in plan.papers if p.beside}
    papers = [p for p in papers if id(p) not in shared]
    if not papers:
        return None
    plan.duplicates += rng.sample(papers, min(2, len(papers)))
    return "部分图片重复"


@defect("document_corrupt", area="broken")
def document_corrupt(plan: Plan, rng: Random) -> str | None:
    """A further document is cut off; the submission can never be called complete."""
    plan.broken = "corrupt"
    return "另有一个损坏的文档"


@defect("document_encrypted", area="broken")
def document_encrypted(plan: Plan, rng: Random) -> str | None:
    """A further document asks for a password."""
    plan.broken = "encrypted"
    return "另有一个加密的文档"
