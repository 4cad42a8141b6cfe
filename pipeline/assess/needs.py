"""Needs held against a submission's evidence, three-valued."""

from dataclasses import dataclass, field
from datetime import date

from models.dates import PRESENT, PartialDate, years_before
from models.notice import (
    SCALES,
    Agreement,
    AllOf,
    AnyOf,
    AsRequired,
    AtLeast,
    Claims,
    Delivery,
    Need,
    PaperSet,
    Records,
    Sets,
    Years,
)
from models.record import Bundle, Field, PageRef, Record, Truth
from pipeline.assess import verdict as v
from pipeline.assess.conditions import check
from pipeline.assess.evidence import Evidence
from pipeline.assess.names import BUNDLE_TITLES, kind_title, kinds_title, page_title
from pipeline.assess.verdict import Verdict, no, unknown, yes


def evaluate(need: Need, evidence: Evidence) -> Verdict:
    """Whether a need is met."""
    if isinstance(need, AllOf):
        return v.all_of([evaluate(part, evidence) for part in need.all])
    if isinstance(need, AnyOf):
        return v.any_of([evaluate(part, evidence) for part in need.any])
    if isinstance(need, AtLeast):
        return v.at_least(need.at_least, [evaluate(part, evidence) for part in need.of])
    if isinstance(need, Records):
        return _records(need, evidence)
    if isinstance(need, Sets):
        return _sets(need, evidence)
    if isinstance(need, Years):
        return _years(need, evidence)
    if isinstance(need, Claims):
        return _claims(need, evidence)
    if isinstance(need, Agreement):
        found = evidence.identity.agreements[need.agreement]
        return Verdict(found.truth, (found.reason,), found.records)
    if isinstance(need, Delivery):
        return _delivery(need, evidence)
    assert isinstance(need, AsRequired)
    return evaluate(evidence.notice.requirement(need.requirement).need, evidence)


# -- single records --------------------------------------------------------------------------


def _records(need: Records, evidence: Evidence) -> Verdict:
    title = kinds_title(need.kinds)
    candidates = [_holds(record, need, evidence) for record in evidence.of_kinds(need.kinds)]
    candidates += [
        _unsure_kind(record, need.kinds) for record in evidence.maybe_of_kinds(need.kinds)
    ]
    holding = [c for c in candidates if c.truth is Truth.YES]
    if len(holding) >= need.count:
        reason = f"已提供{title}" + (f"{len(holding)}份" if need.count > 1 else "")
        records = [id for c in holding for id in c.records]
        return yes(reason, *_facts(holding[: need.count]), records=records)
    if not candidates:
        return _absent(f"未找到{title}", evidence)
    result = v.at_least(need.count, candidates)
    if result.truth is Truth.NO:
        lacking = need.count - len(holding)
        if need.count > 1:
            short = f"需要{title}{need.count}份，符合的只有{len(holding)}份"
            result = no(short, *result.reasons, records=result.records, weight=result.weight)
        if lacking > sum(c.truth is Truth.NO for c in candidates):
            return _absent_instead(result, evidence)
    return result


def _facts(verdicts: list[Verdict]) -> tuple[str, ...]:
    return tuple(reason for verdict in verdicts for reason in verdict.reasons)


def _holds(record: Record, need: Records | Years, evidence: Evidence) -> Verdict:
    result = v.all_of([check(condition, record, evidence) for condition in need.where])
    result = Verdict(
        result.truth, result.reasons, tuple(dict.fromkeys((record.id, *result.records))),
        look_at=result.look_at, weight=result.weight,
    )  # fmt: skip
    if record.alternatives and result.truth is Truth.YES:
        return _unsure_kind(record, need.kinds)
    return result


def _unsure_kind(record: Record, kinds: tuple[str, ...]) -> Verdict:
    page = record.pages[0]
    return unknown(
        f"{page_title(page)}是否为{kinds_title(kinds)}不能确认",
        records=[record.id],
        look_at=[page],
        weight=0.4,
    )


def _absent(reason: str, evidence: Evidence) -> Verdict:
    """Nothing was found: missing, unless it may be in what could not be read."""
    return _absent_instead(no(reason), evidence)


def _absent_instead(found: Verdict, evidence: Evidence) -> Verdict:
    if not evidence.blind_spots or found.truth is not Truth.NO:
        return found
    names = "、".join(spot.name for spot in evidence.blind_spots[:3])
    more = "等" if len(evidence.blind_spots) > 3 else ""
    pages = [spot.page for spot in evidence.blind_spots if spot.page]
    return unknown(
        *found.reasons, f"{names}{more}未能读取，可能在其中", records=found.records,
        look_at=pages, weight=found.weight,
    )  # fmt: skip


# -- sets of papers --------------------------------------------------------------------------


def _sets(need: Sets, evidence: Evidence) -> Verdict:
    candidates = [
        _full(bundle, paper_set, evidence)
        for paper_set in need.of
        for bundle in evidence.bundles
        if bundle.kind == paper_set.bundle
    ]
    title = "、".join(BUNDLE_TITLES.get(s.bundle, s.bundle) for s in need.of)
    holding = [c for c in candidates if c.truth is Truth.YES]
    if len(holding) >= need.sets:
        return Verdict(
            Truth.YES,
            (f"完整的{title}材料共{len(holding)}套", *_facts(holding)),
            tuple(id for c in holding for id in c.records),
            tuple(id for c in holding for id in c.bundles),
            weight=1.0,
        )
    short = f"需要{need.sets}套完整材料（{title}），完整的有{len(holding)}套"
    if not candidates:
        return _absent(short, evidence)
    result = v.at_least(need.sets, candidates)
    result = Verdict(
        result.truth, (short, *result.reasons), result.records, result.bundles, result.look_at,
        result.weight,
    )  # fmt: skip
    return _absent_instead(result, evidence)


def _full(bundle: Bundle, paper_set: PaperSet, evidence: Evidence) -> Verdict:
    """Whether a bundle is a full set."""
    members = [evidence.record(id) for id in bundle.records]
    name = f"{BUNDLE_TITLES.get(bundle.kind, bundle.kind)}“{bundle.key}”" if bundle.key else (
        BUNDLE_TITLES.get(bundle.kind, bundle.kind)
    )  # fmt: skip
    parts = []
    for paper in paper_set.papers:
        kinds = (paper,) if isinstance(paper, str) else paper
        parts.append(_paper(kinds, members, evidence, name))
    for condition in paper_set.where:
        own = [r for r in members if r.kind == condition.paper]
        if own:
            checks = [check(condition.condition, record, evidence) for record in own]
            parts.append(v.any_of(checks))
    if bundle.doubts:
        parts.append(unknown(f"{name}：{'；'.join(bundle.doubts)}", look_at=[members[0].pages[0]]))
    result = v.all_of(parts)
    fact = (f"{name}材料齐全",) if result.truth is Truth.YES else result.reasons
    return Verdict(result.truth, fact, bundle.records, (bundle.id,), result.look_at, result.weight)


def _paper(kinds: tuple[str, ...], members: list[Record], evidence: Evidence, name: str) -> Verdict:
    own = [record for record in members if record.kind in kinds]
    certain = [record for record in own if not record.alternatives]
    if certain:
        return yes(records=[record.id for record in certain])
    if own:
        return _unsure_kind(own[0], kinds)
    elsewhere = evidence.maybe_of_kinds(kinds)
    if elsewhere:
        return _unsure_kind(elsewhere[0], kinds)
    return no(f"{name}缺少{kinds_title(kinds)}")


# -- periods ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Span:
    """A period's days, counted as short and as long as its precision allows."""

    first_latest: date
    first_earliest: date
    last_earliest: date
    last_latest: date


def _years(need: Years, evidence: Evidence) -> Verdict:
    title = kinds_title(need.kinds)
    records = evidence.of_kinds(need.kinds)
    if not records:
        maybe = evidence.maybe_of_kinds(need.kinds)
        if maybe:
            return _unsure_kind(maybe[0], need.kinds)
        return _absent(f"未找到{title}", evidence)
    usable = [(record, _holds(record, need, evidence)) for record in records]
    certain = [record for record, held in usable if held.truth is Truth.YES]
    possible = [record for record, held in usable if held.truth is not Truth.NO]
    proven = _length(need, certain, evidence)
    ids = [record.id for record, _ in usable]
    if proven.truth is Truth.YES:
        return Verdict(Truth.YES, proven.reasons, tuple(r.id for r in certain), weight=1.0)
    hoped = _length(need, possible, evidence)
    if hoped.truth is Truth.NO:
        failing = [
            reason for _, held in usable if held.truth is Truth.NO for reason in held.reasons
        ]
        return no(*(failing or hoped.reasons), records=ids, weight=0.6)
    doubts = [
        reason for _, held in usable if held.truth is Truth.UNKNOWN for reason in held.reasons
    ]
    pages = [page for _, held in usable for page in held.look_at]
    reasons = doubts or list(hoped.reasons)
    return unknown(*reasons, records=ids, look_at=[*pages, *hoped.look_at])


@dataclass
class _Tally:
    """What records say of a length of time: periods, numbers of years, and what is in doubt."""

    spans: list[_Span] = field(default_factory=list)
    stated: list[tuple[int, bool]] = field(default_factory=list)
    """Whole years as stated, and whether that is sure."""
    doubts: list[str] = field(default_factory=list)
    pages: list[PageRef] = field(default_factory=list)

    def doubt(self, reason: str, record: Record) -> None:
        self.doubts.append(reason)
        self.pages.append(record.pages[0])


def _tally(need: Years, records: list[Record], as_of: date) -> _Tally:
    tally = _Tally()
    for record in records:
        title = kind_title(record.kind)
        start, end = record.fields.get(need.start), record.fields.get(need.end)
        said = record.fields.get(need.stated) if need.stated else None
        span = _span(start, end, as_of)
        if span is not None:
            tally.spans.append(span)
            if not (start and start.sure and (end is None or end.sure)):
                tally.doubt(f"{title}的起止时间不能确认", record)
        if said is not None and said.value and said.value.isdecimal():
            tally.stated.append((int(said.value), said.sure))
            if span is None and not said.sure:
                tally.doubt(f"{title}所述年限不能确认", record)
        elif span is None:
            tally.doubt(f"未能从{title}读出起止时间或年限", record)
    return tally


def _length(need: Years, records: list[Record], evidence: Evidence) -> Verdict:
    """Whether the periods of these records add up to the years needed."""
    if not records:
        return no("没有可用的证明")
    tally = _tally(need, records, evidence.as_of)
    if tally.doubts:
        return unknown(*tally.doubts, look_at=tally.pages)
    said = max((years for years, _ in tally.stated), default=0)
    if tally.spans:
        return _periods(need, tally, said, records[0].pages[0], evidence.as_of)
    if said >= need.years:
        return yes(f"证明所述年限为{said}年")
    return no(f"证明所述年限为{said}年，不足{need.years}年")


def _periods(need: Years, tally: _Tally, said: int, page: PageRef, as_of: date) -> Verdict:
    """Whether periods add up, counted as short and as long as their precision allows."""
    target = _days(need.years, as_of)
    shortest = _merged_days([(s.first_latest, s.last_earliest) for s in tally.spans])
    longest = _merged_days([(s.first_earliest, s.last_latest) for s in tally.spans])
    text = f"证明的工作时间共约{longest / 365.25:.1f}年"
    if shortest >= target:
        if tally.stated and said < need.years:
            return unknown(f"{text}，但证明所述年限为{said}年，请核对", look_at=[page])
        return yes(text)
    if longest >= target:
        return unknown(f"{text}，是否满{need.years}年取决于具体日期", look_at=[page])
    if any(years >= need.years and sure for years, sure in tally.stated):
        return unknown(f"{text}，与所述满{said}年不一致，请核对", look_at=[page])
    return no(f"{text}，不足{need.years}年")


def _span(start: Field | None, end: Field | None, as_of: date) -> _Span | None:
    """The period, an open end counted to ``as_of``; None where its beginning is not known."""
    if start is None or not start.value:
        return None
    try:
        first = PartialDate.parse(start.value)
        if end is None or not end.value or end.value == PRESENT:
            return _Span(first.last, first.first, as_of, as_of)
        last = PartialDate.parse(end.value)
    except ValueError:
        return None
    return _Span(first.last, first.first, min(last.first, as_of), min(last.last, as_of))


def _merged_days(spans: list[tuple[date, date]]) -> int:
    """Days covered, overlaps once."""
    total, reached = 0, date.min
    for first, last in sorted(spans):
        begin = max(first, reached)
        if last > begin:
            total += (last - begin).days
            reached = last
    return total


def _days(years: int, as_of: date) -> int:
    return (as_of - years_before(as_of, years)).days


# -- claims on the form ----------------------------------------------------------------------


def _claims(need: Claims, evidence: Evidence) -> Verdict:
    """A record for each value that the form claims."""
    parts = []
    for name in need.claimed_in:
        field = evidence.form_field(name)
        claimed = claimed_value(field, need.scale)
        if field is not None and claimed:
            parts.append(_proof_of(claimed, field, need, evidence))
    if not parts:
        if not evidence.of_kinds([need.form]):
            return unknown(f"没有{kind_title(need.form)}，无法核对所填内容")
        unread = [
            f
            for f in map(evidence.form_field, need.claimed_in)
            if f and f.value is None and not f.sure
        ]
        if unread:
            return unknown(f"{kind_title(need.form)}所填学历学位未能辨认")
        return yes(f"{kind_title(need.form)}未填写需要证明的内容")
    return v.all_of(parts)


def claimed_value(field: Field | None, scale: str) -> str | None:
    """The value on a scale that a form's cell names, the highest first."""
    if field is None or not field.value:
        return None
    for value in reversed(SCALES[scale]):
        if value in field.value:
            return value
    return _education_word(field.value) if scale == "education_level" else None


_EDUCATION_WORDS = (
    ("博士", "博士研究生"),
    ("硕士", "硕士研究生"),
    ("研究生", "硕士研究生"),
    ("大专", "专科"),
    ("高职", "专科"),
    ("专升本", "本科"),
    ("大学", "本科"),
    ("学士", "本科"),
)


def _education_word(text: str) -> str | None:
    return next((value for word, value in _EDUCATION_WORDS if word in text), None)


def _proof_of(claimed: str, field: Field, need: Claims, evidence: Evidence) -> Verdict:
    """A record whose field has the claimed value, of the applicant."""
    title = kind_title(need.proven_by)
    doubtful, lower = [], []
    for record in evidence.of_kinds([need.proven_by]):
        found = record.fields.get(need.field)
        if found is not None and found.value == claimed:
            if found.sure and not record.alternatives:
                return yes(f"{claimed}：已提供{title}", records=[record.id])
            doubtful.append(record)
        elif found is None or found.value is None or not found.sure:
            doubtful.append(record)
        else:
            lower.append(record)
    if doubtful:
        return unknown(
            f"{title}是否为所填的“{claimed}”不能确认", records=[r.id for r in doubtful],
            look_at=[doubtful[0].pages[0]],
        )  # fmt: skip
    if not field.sure:
        return unknown(f"推荐表所填“{claimed}”不能确认，未找到相应的{title}",
                       look_at=[field.page] if field.page else [])  # fmt: skip
    maybe = evidence.maybe_of_kinds([need.proven_by])
    if maybe:
        return _unsure_kind(maybe[0], (need.proven_by,))
    return _absent(f"推荐表填有“{claimed}”，未找到相应的{title}", evidence)


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
    return _absent("没有佐证图片", evidence)
