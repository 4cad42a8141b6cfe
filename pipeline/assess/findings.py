"""Requirements → findings."""

from dataclasses import replace
from datetime import date

from models.notice import Applies, Delivery, Requirement
from models.record import Truth
from models.report import Finding, Outcome
from pipeline.assess.claims import claimed_value, says_nothing
from pipeline.assess.evidence import Evidence
from pipeline.assess.needs import evaluate
from pipeline.assess.verdict import Verdict

_OUTCOMES = {
    Truth.YES: Outcome.MET, Truth.NO: Outcome.MISSING, Truth.UNKNOWN: Outcome.UNCLEAR,
}  # fmt: skip


def assess(evidence: Evidence, *, plausible: tuple[date, ...] = ()) -> tuple[Finding, ...]:
    """A finding for each requirement of the notice.

    ``plausible``: other days the notice's periods may be counted to. A finding that differs
    between them is unclear.
    """
    return tuple(
        _finding(requirement, evidence, plausible) for requirement in evidence.notice.requirements
    )


def _finding(requirement: Requirement, evidence: Evidence, plausible: tuple[date, ...]) -> Finding:
    outcome, result = _outcome(requirement, evidence)
    for other in plausible:
        elsewhere, _ = _outcome(requirement, replace(evidence, as_of=other))
        if elsewhere is not outcome:
            reason = f"按{evidence.as_of}和{other}计算结果不同，请核对"
            result = replace(result, reasons=(reason, *result.reasons))
            return _stated(requirement, Outcome.UNCLEAR, result)
    return _stated(requirement, outcome, result)


def _outcome(requirement: Requirement, evidence: Evidence) -> tuple[Outcome, Verdict]:
    """A requirement's outcome as of the evidence's day."""
    applies = _applies(requirement.applies, evidence)
    if applies is Truth.NO or _untold(requirement, evidence):
        return Outcome.NOT_APPLICABLE, Verdict(Truth.YES, ("不适用",))
    result = evaluate(requirement.need, evidence)
    outcome = _OUTCOMES[result.truth]
    if applies is Truth.UNKNOWN and outcome is Outcome.MISSING:
        result = replace(result, reasons=("未能确定此项是否适用", *result.reasons))
        return Outcome.UNCLEAR, result
    return outcome, result


def _untold(requirement: Requirement, evidence: Evidence) -> bool:
    """Whether it asks for a time of receipt that nobody told."""
    need = requirement.need
    return (
        isinstance(need, Delivery)
        and need.delivery == "on_time"
        and evidence.delivery.received is None
    )


def _applies(applies: Applies, evidence: Evidence) -> Truth:
    """Whether a requirement applies to this applicant."""
    track = evidence.identity.track
    answers = []
    if applies.tracks is not None:
        answers.append(Truth.UNKNOWN if track is None else _known(track in applies.tracks))
    if applies.claims is not None:
        answers.append(_claims_any(applies, evidence))
    if applies.unless is not None:
        excused = applies.unless
        concerned = excused.tracks is None or track is None or track in excused.tracks
        if concerned:
            met = evaluate(excused.need, evidence).truth
            answers.append({Truth.YES: Truth.NO, Truth.NO: Truth.YES}.get(met, Truth.UNKNOWN))
    if Truth.NO in answers:
        return Truth.NO
    return Truth.UNKNOWN if Truth.UNKNOWN in answers else Truth.YES


def _claims_any(applies: Applies, evidence: Evidence) -> Truth:
    assert applies.claims is not None
    fields = [evidence.form_field(name) for name in applies.claims.fields]
    if any(claimed_value(field, applies.claims.scale) for field in fields):
        return Truth.YES
    if not evidence.of_kinds([evidence.notice.form]):
        return Truth.UNKNOWN
    certain = all(says_nothing(field) is Truth.YES for field in fields)
    return Truth.NO if certain else Truth.UNKNOWN


def _known(holds: bool) -> Truth:
    return Truth.YES if holds else Truth.NO


def _stated(requirement: Requirement, outcome: Outcome, result: Verdict) -> Finding:
    reasons = [reason.rstrip("。；") for reason in result.reasons if reason]
    default = {Outcome.MET: "符合要求", Outcome.MISSING: "未提供"}.get(outcome, "请人工核对")
    return Finding(
        requirement=requirement.id,
        status=outcome,
        severity=requirement.severity,
        reason="；".join(dict.fromkeys(reasons)) + "。" if reasons else default + "。",
        records=result.records,
        bundles=result.bundles,
        title=requirement.title,
        clause=requirement.clause,
        advice=requirement.advice if outcome in {Outcome.MISSING, Outcome.UNCLEAR} else "",
        look_at=tuple(str(page) for page in result.look_at) if outcome is Outcome.UNCLEAR else (),
    )
