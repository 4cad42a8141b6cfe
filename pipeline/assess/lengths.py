"""Lengths of time, and numbers, that records add up to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from models.dates import PRESENT, PartialDate
from models.needs import Total, Years
from models.record import Field, PageRef, Record, Truth
from pipeline.assess.absence import absent, holds, unless_unread, unsure_kind
from pipeline.assess.evidence import Evidence
from pipeline.assess.names import field_title, kind_title, kinds_title
from pipeline.assess.periods import Span, merged, reaches, span_of
from pipeline.assess.verdict import Verdict, no, unknown, yes


def years(need: Years, evidence: Evidence) -> Verdict:
    """Whether the periods that records prove add up to the years needed."""

    def length(records: Sequence[Record]) -> Verdict:
        return _length(need, records, evidence.as_of)

    def clear(record: Record) -> bool:
        return not _tally(need, [record], evidence.as_of).doubts

    return _added_up(need, evidence, length, clear)


def total(need: Total, evidence: Evidence) -> Verdict:
    """Whether a number on records adds up to what is needed."""

    def amount(records: Sequence[Record]) -> Verdict:
        return _amount(need, records)

    def clear(record: Record) -> bool:
        return _number(record.fields.get(need.total.field)) is not None

    return _added_up(need, evidence, amount, clear)


def _added_up(
    need: Years | Total,
    evidence: Evidence,
    measure: Callable[[Sequence[Record]], Verdict],
    clear: Callable[[Record], bool],
) -> Verdict:
    """What the records come to: those that surely count, and all that may count."""
    records = evidence.of_kinds(need.kinds)
    maybe = [unsure_kind(r, need.kinds) for r in evidence.maybe_of_kinds(need.kinds)]
    if not records:
        return maybe[0] if maybe else absent(f"未找到{kinds_title(need.kinds)}", evidence)
    usable = [(record, holds(record, need.kinds, need.where, evidence)) for record in records]
    certain = [record for record, held in usable if held.truth is Truth.YES]
    # A record in doubt takes nothing from what the others prove without it.
    sound = [record for record in certain if clear(record)]
    proven = measure(sound)
    if proven.truth is Truth.YES:
        return yes(*proven.reasons, records=[record.id for record in sound])
    hoped = measure([record for record, held in usable if held.truth is not Truth.NO])
    ids = [record.id for record, _ in usable]
    if hoped.truth is Truth.NO:
        failing = [why for _, held in usable if held.truth is Truth.NO for why in held.reasons]
        if maybe:
            return unknown(*maybe[0].reasons, records=ids, look_at=maybe[0].look_at)
        found = no(*(failing or hoped.reasons), records=ids, weight=0.6)
        return unless_unread(found, evidence)
    open_ = [held for _, held in usable if held.truth is Truth.UNKNOWN]
    reasons = [why for held in open_ for why in held.reasons] or list(hoped.reasons)
    pages = [page for held in open_ for page in held.look_at]
    return unknown(*reasons, records=ids, look_at=[*pages, *hoped.look_at])


# -- numbers ---------------------------------------------------------------------------------


def _amount(need: Total, records: Sequence[Record]) -> Verdict:
    """Whether the numbers on these records come to enough; one not read may be any."""
    if not records:
        return no("没有可用的材料")
    known, doubts, pages = 0.0, [], []
    for record in records:
        found = record.fields.get(need.total.field)
        number = _number(found)
        if number is None:
            title = field_title(record.kind, need.total.field)
            doubts.append(f"{kind_title(record.kind)}的{title}不能确认")
            pages.append(found.page if found and found.page else record.pages[0])
        else:
            known += number
    title = field_title(records[0].kind, need.total.field)
    if known >= need.total.at_least:
        return yes(f"{title}合计{known:g}")
    if doubts:
        return unknown(*dict.fromkeys(doubts), look_at=pages)
    return no(f"{title}合计{known:g}，不足{need.total.at_least}")


def _number(found: Field | None) -> float | None:
    """A number for certain, nothing written counting as none; None where it is in doubt."""
    if found is None or not found.sure:
        return None
    try:
        return max(0.0, float(found.value or 0))
    except ValueError:
        return None


# -- periods ---------------------------------------------------------------------------------


@dataclass
class _Tally:
    """What records say of a length of time: periods, numbers of years, and what is in doubt."""

    spans: list[Span] = field(default_factory=list)
    stated: list[int] = field(default_factory=list)
    """Whole years as stated beside a period."""
    apart: list[int] = field(default_factory=list)
    """Whole years as stated without a period."""
    doubts: list[str] = field(default_factory=list)
    pages: list[PageRef] = field(default_factory=list)

    def doubt(self, reason: str, record: Record) -> None:
        self.doubts.append(reason)
        self.pages.append(record.pages[0])


def _tally(need: Years, records: Sequence[Record], as_of: date) -> _Tally:
    tally = _Tally()
    for record in records:
        title = kind_title(record.kind)
        start, end = record.fields.get(need.start), record.fields.get(need.end)
        said = record.fields.get(need.stated) if need.stated else None
        count = int(said.value) if said and said.value and said.value.isdecimal() else None
        enough = bool(count is not None and count >= need.years and said and said.sure)
        span = span_of(start, end, _proven_until(need, record, enough, as_of), as_of)
        if span is None:
            if count is None:
                tally.doubt(f"未能从{title}读出起止时间或年限", record)
            else:
                tally.apart.append(count)
                if said and not said.sure:
                    tally.doubt(f"{title}所述年限不能确认", record)
            continue
        tally.spans.append(span)
        if not (start and start.sure and (end is None or end.sure)):
            tally.doubt(f"{title}的起止时间不能确认", record)
        if count is not None:
            tally.stated.append(count)
            own = [(span.first_latest, span.last_earliest)]
            if count < need.years and reaches(own, need.years) is Truth.YES:
                tally.doubt(f"{title}的起止时间已满{need.years}年，但所述年限为{count}年", record)
    return tally


def _proven_until(need: Years, record: Record, enough: bool, as_of: date) -> date | None:
    """The last day for which an open end is proven; None where that is not known.

    至今 on a letter means the day of the letter. Where that day is in doubt, or no end was
    found at all, the years that the letter itself states stand for it where they are ``enough``.
    """
    end = record.fields.get(need.end)
    if end is not None and end.value == PRESENT:
        if need.until is None:
            return as_of
        until = record.fields.get(need.until)
        if until is not None and until.value and until.sure:
            try:
                return min(PartialDate.parse(until.value).first, as_of)
            except ValueError:
                pass
    return as_of if enough else None


def _length(need: Years, records: Sequence[Record], as_of: date) -> Verdict:
    """Whether the periods of these records add up to the years needed."""
    if not records:
        return no("没有可用的证明")
    tally = _tally(need, records, as_of)
    if tally.doubts:
        return unknown(*tally.doubts, look_at=tally.pages)
    said = max(tally.apart, default=0)
    if said >= need.years:
        return yes(f"证明所述年限为{said}年")
    page = records[0].pages[0]
    if tally.spans:
        return _periods(need, tally, page)
    if sum(tally.apart) >= need.years:
        return unknown(f"各份证明所述年限合计是否满{need.years}年，请核对", look_at=[page])
    return no(f"证明所述年限为{said}年，不足{need.years}年")


def _periods(need: Years, tally: _Tally, page: PageRef) -> Verdict:
    """Whether periods add up, counted as short and as long as their precision allows."""
    shortest = merged([(s.first_latest, s.last_earliest) for s in tally.spans])
    longest = merged([(s.first_earliest, s.last_latest) for s in tally.spans])
    days = sum((last - first).days + 1 for first, last in longest)
    text = f"证明的工作时间共约{days / 365.25:.1f}年"
    if reaches(shortest, need.years) is Truth.YES:
        return yes(text)
    if reaches(longest, need.years) is not Truth.NO:
        return unknown(f"{text}，是否满{need.years}年取决于具体日期", look_at=[page])
    said = max(tally.stated, default=0)
    if said >= need.years:
        return unknown(f"{text}，与所述满{said}年不一致，请核对", look_at=[page])
    if tally.apart and days / 365.25 + sum(tally.apart) >= need.years:
        reason = f"{text}，另有证明只述年限，合计是否满{need.years}年，请核对"
        return unknown(reason, look_at=[page])
    return no(f"{text}，不足{need.years}年")
