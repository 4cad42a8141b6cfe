"""Needs held against a submission's evidence, three-valued."""

from collections.abc import Sequence

from models.needs import (
    Agreement,
    AllOf,
    AnyOf,
    AsRequired,
    AtLeast,
    Claims,
    Delivery,
    Need,
    OfTrack,
    Records,
    Sets,
    Total,
    Years,
)
from models.record import Record, Truth
from pipeline.assess import verdict as v
from pipeline.assess.absence import absent, held_together, unless_unread, unsure_kind
from pipeline.assess.claims import claims
from pipeline.assess.counting import counted, things
from pipeline.assess.evidence import Evidence
from pipeline.assess.lengths import total, years
from pipeline.assess.names import kinds_title
from pipeline.assess.sets import sets
from pipeline.assess.verdict import Verdict, no, unknown, yes


def evaluate(need: Need, evidence: Evidence) -> Verdict:
    """Whether a need is met."""
    if isinstance(need, AllOf | AnyOf | AtLeast):
        return _combined(need, evidence)
    if isinstance(need, Records):
        return _records(need, evidence)
    if isinstance(need, Sets):
        return sets(need, evidence)
    if isinstance(need, Years):
        return years(need, evidence)
    if isinstance(need, Total):
        return total(need, evidence)
    if isinstance(need, Claims):
        return claims(need, evidence)
    if isinstance(need, OfTrack):
        return _of_track(need, evidence)
    if isinstance(need, Agreement):
        found = evidence.identity.agreements[need.agreement]
        return Verdict(found.truth, (found.reason,), found.records)
    if isinstance(need, Delivery):
        return _delivery(need, evidence)
    assert isinstance(need, AsRequired)
    return evaluate(evidence.notice.requirement(need.requirement).need, evidence)


def _combined(need: AllOf | AnyOf | AtLeast, evidence: Evidence) -> Verdict:
    if isinstance(need, AllOf):
        return v.all_of([evaluate(part, evidence) for part in need.all])
    if isinstance(need, AnyOf):
        return v.any_of([evaluate(part, evidence) for part in need.any])
    return v.at_least(need.at_least, [evaluate(part, evidence) for part in need.of])


def _of_track(need: OfTrack, evidence: Evidence) -> Verdict:
    titles = "、".join(
        evidence.notice.tracks[track].title for track in need.tracks
        if track in evidence.notice.tracks
    )  # fmt: skip
    if evidence.identity.track is None:
        return unknown(f"未能确定申报类别是否为{titles}")
    return yes() if evidence.identity.track in need.tracks else no(f"申报类别不是{titles}")


# -- records ---------------------------------------------------------------------------------


def _records(need: Records, evidence: Evidence) -> Verdict:
    title = kinds_title(need.kinds)

    def judge(records: Sequence[Record]) -> Verdict:
        return held_together(records, need.kinds, need.where, evidence)

    found = things(evidence.of_kinds(need.kinds), need.distinct, judge)
    maybe = [unsure_kind(record, need.kinds) for record in evidence.maybe_of_kinds(need.kinds)]
    if not found and not maybe:
        return absent(f"未找到{title}", evidence)
    result = counted(need.count, found, judge, maybe)
    holding = [thing.verdict for thing in found if thing.verdict.truth is Truth.YES]
    if result.truth is Truth.YES:
        reason = f"已提供{title}" + (f"{len(holding)}份" if need.count > 1 else "")
        facts = [fact for verdict in holding[: need.count] for fact in verdict.reasons]
        return yes(reason, *facts, records=[id for verdict in holding for id in verdict.records])
    if result.truth is Truth.NO:
        if need.count > 1:
            short = f"需要{title}{need.count}份，符合的只有{len(holding)}份"
            result = no(short, *result.reasons, records=result.records, weight=result.weight)
        # There is one form; of all other papers another may be in what could not be read.
        if set(need.kinds) != {evidence.notice.form}:
            return unless_unread(result, evidence)
    return result


# -- delivery --------------------------------------------------------------------------------


def _delivery(need: Delivery, evidence: Evidence) -> Verdict:
    delivery = evidence.delivery
    if need.delivery == "on_time":
        deadline = evidence.notice.deadline
        if delivery.received is None or deadline is None:
            return unknown("未知报送时间")
        if delivery.received <= deadline:
            return yes(f"报送时间为{delivery.received:%Y-%m-%d %H:%M}")
        return no(f"报送时间{delivery.received:%Y-%m-%d %H:%M}晚于截止时间")
    if delivery.word_pictures and not delivery.other_pictures:
        return yes(f"Word文档中有佐证图片{delivery.word_pictures}张")
    if delivery.word_pictures:
        return yes(
            f"Word文档中有佐证图片{delivery.word_pictures}张，另有{delivery.other_pictures}页为其他格式"
        )
    if delivery.other_pictures or delivery.typed_evidence:
        return no("佐证材料不是以图片形式放在Word文档中")
    return absent("没有佐证图片", evidence)
