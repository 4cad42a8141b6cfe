"""Conditions on one record, three-valued.

A doubtful field gives unknown, never yes and never no. So does a field of which no trace was
found: it may stand where the reading did not find it. Only a place found empty is a no.
"""

import re
from datetime import date, timedelta

from rapidfuzz.distance import Levenshtein

from extractors.records.parsers import NOTHING
from models.conditions import (
    SCALES,
    AllConditions,
    AnyCondition,
    Condition,
    FieldCondition,
    Filled,
    Together,
    Witnessed,
)
from models.dates import PRESENT, PartialDate, years_before
from models.record import Field, Record, Truth
from pipeline.assess.evidence import Evidence
from pipeline.assess.names import field_title, kind_title, mark_title
from pipeline.assess.verdict import Verdict, all_of, any_of, no, unknown, yes
from pipeline.identify import same_person
from pipeline.trust import as_read


def check(condition: Condition, record: Record, evidence: Evidence) -> Verdict:
    """Whether a record holds a condition."""
    if isinstance(condition, AllConditions):
        return all_of([check(part, record, evidence) for part in condition.all])
    if isinstance(condition, AnyCondition):
        return any_of([check(part, record, evidence) for part in condition.any])
    if isinstance(condition, Filled):
        return _filled(condition, record)
    if isinstance(condition, Together):
        return _together(condition, record)
    if isinstance(condition, Witnessed):
        return _witnessed(condition, record)
    return _field(condition, record, evidence)


_NOTHING = NOTHING | {"／", "—"}
"""What is written where a place does not apply."""


def _is_filled(field: Field | None, *, in_substance: bool) -> bool:
    """Whether something is written there, whether or not each character is certain."""
    if field is None or field.value is None:
        return False
    return not (in_substance and field.value in _NOTHING)


def _filled(condition: Filled, record: Record) -> Verdict:
    blank, unread = [], []
    pages = []
    for name in condition.filled:
        field = record.fields.get(name)
        title = field_title(record.kind, name)
        if _is_filled(field, in_substance=condition.in_substance):
            continue
        if field is not None and field.sure:
            blank.append(title)
        else:
            unread.append(title)
            pages.append(field.page if field and field.page else record.pages[0])
    if blank:
        return no(
            f"{kind_title(record.kind)}未填写：{'、'.join(blank)}", records=[record.id], weight=0.6
        )
    if unread:
        reason = f"请核对{kind_title(record.kind)}的{'、'.join(unread)}是否填写"
        return unknown(reason, records=[record.id], look_at=pages)
    return yes(records=[record.id])


def _together(condition: Together, record: Record) -> Verdict:
    fields = [record.fields.get(name) for name in condition.together]
    filled = [_is_filled(field, in_substance=True) for field in fields]
    blank = [
        field is not None and field.sure and not is_filled
        for field, is_filled in zip(fields, filled, strict=True)
    ]
    if all(blank) or all(filled):
        return yes(records=[record.id])
    titles = "、".join(
        field_title(record.kind, name)
        for name, is_filled in zip(condition.together, filled, strict=True)
        if not is_filled
    )
    if all(one or other for one, other in zip(blank, filled, strict=True)):
        return no(f"{kind_title(record.kind)}未填写：{titles}", records=[record.id], weight=0.6)
    reason = f"请核对{kind_title(record.kind)}的{titles}是否填写"
    return unknown(reason, records=[record.id], look_at=[record.pages[0]])


def _witnessed(condition: Witnessed, record: Record) -> Verdict:
    title = f"{kind_title(record.kind)}：{mark_title(record.kind, condition.witness)}"
    witness = record.witnesses.get(condition.witness)
    if witness is not None and witness.seen is Truth.YES:
        return yes(records=[record.id])
    if witness is not None and witness.seen is Truth.NO:
        return no(f"未见{title}", records=[record.id], weight=0.6)
    page = witness.page if witness and witness.page else record.pages[0]
    return unknown(f"未能确认{title}", records=[record.id], look_at=[page])


def _field(condition: FieldCondition, record: Record, evidence: Evidence) -> Verdict:
    kind, name = record.kind, condition.field
    title = f"{kind_title(kind)}的{field_title(kind, name)}"
    field = record.fields.get(name)
    if field is None:
        return unknown(f"未能识别{title}", records=[record.id], look_at=record.pages[:1])
    if field.value is None:
        if field.sure:
            return no(f"{title}未填写", records=[record.id], weight=0.5)
        page = field.page or record.pages[0]
        return unknown(f"{title}未能辨认", records=[record.id], look_at=[page])
    truth, said = _test(condition, field, evidence)
    page = field.page or record.pages[0]
    if truth is Truth.YES:
        return yes(f"{title}为{field.value}", records=[record.id])
    if truth is Truth.NO:
        return no(f"{title}为“{field.value}”，{said}", records=[record.id], weight=0.5)
    return unknown(f"{title}识读为“{as_read(field)}”，{said}", records=[record.id], look_at=[page])


def _test(condition: FieldCondition, field: Field, evidence: Evidence) -> tuple[Truth, str]:
    """The test's outcome and, where it is not yes, what to say of it."""
    outcome, said = _outcome(condition, field, evidence)
    people = condition.equals_applicant or condition.contains_applicant
    if not field.sure and outcome is not Truth.UNKNOWN and not people:
        doubt = "，".join(field.doubts) or "请核对"
        return Truth.UNKNOWN, f"不能确认（{doubt}）"
    if outcome is Truth.NO and condition.otherwise == "unclear":
        return Truth.UNKNOWN, f"{said}，请核对是否可以认可"
    return outcome, said


def _outcome(condition: FieldCondition, field: Field, evidence: Evidence) -> tuple[Truth, str]:
    if condition.equals_applicant is not None:
        return _is_applicant(condition.equals_applicant, field, evidence)
    if condition.contains_applicant is not None:
        return _names_applicant(field, evidence)
    if condition.at_least is not None or condition.at_most is not None:
        return _compared(condition, field.value or "")
    return _worded(condition, field.value or "") or _dated(
        condition, field.value or "", evidence.as_of
    )


def _worded(condition: FieldCondition, value: str) -> tuple[Truth, str] | None:
    """The outcome of a test of a text; None where the condition tests something else."""
    if condition.equals is not None:
        return _known(value == condition.equals), f"应为“{condition.equals}”"
    if condition.one_of is not None:
        return _known(value in condition.one_of), f"应为{_or(condition.one_of)}之一"
    if condition.starts_with is not None:
        begins = any(_plain(value).startswith(_plain(word)) for word in condition.starts_with)
        return _known(begins), f"应以{_or(condition.starts_with)}开头"
    if condition.contains is not None:
        holds = any(_plain(word) in _plain(value) for word in condition.contains)
        return _known(holds), f"应含{_or(condition.contains)}"
    return None


def _or(words: tuple[str, ...]) -> str:
    return "、".join(f"“{word}”" for word in words)


def _plain(text: str) -> str:
    return re.sub(r"\s", "", text).upper()


def _is_applicant(what: str, field: Field, evidence: Evidence) -> tuple[Truth, str]:
    if what == "id_number":
        expected = evidence.identity.id_number
        outcome = Truth.UNKNOWN if expected is None else _known(field.value == expected)
        return (outcome if field.sure else Truth.UNKNOWN), "与申报人的身份证号码不一致"
    name = evidence.identity.name
    if name is None:
        return Truth.UNKNOWN, "未能确定申报人姓名"
    outcome = same_person(field, name)
    said = f"申报人为“{name}”"
    return outcome, said if outcome is Truth.NO else f"{said}，请核对"


def _names_applicant(field: Field, evidence: Evidence) -> tuple[Truth, str]:
    """Whether a list of people names the applicant; a list cut short (等) may go on to."""
    name = evidence.identity.name
    if name is None:
        return Truth.UNKNOWN, "未能确定申报人姓名"
    value = field.value or ""
    names = [part for part in re.split(r"[、,，;；\s]+", value) if part]
    said = f"其中应有申报人“{name}”"
    if name in names:
        return (Truth.YES if field.sure else Truth.UNKNOWN), f"{said}，请核对"
    near = any(Levenshtein.distance(other, name) <= 1 for other in names)
    cut = value.endswith(("等", "等人"))
    if not field.sure or near or cut or name in value:
        return Truth.UNKNOWN, f"{said}，请核对"
    return Truth.NO, said


def _known(holds: bool) -> Truth:
    return Truth.YES if holds else Truth.NO


def _compared(condition: FieldCondition, value: str) -> tuple[Truth, str]:
    """At least, or at most, on a scale or as a number."""
    bound = condition.at_least if condition.at_least is not None else condition.at_most
    word = "不低于" if condition.at_least is not None else "不超过"
    said = f"应{word}{bound}"
    left: float
    right: float
    if condition.scale is not None and isinstance(bound, str):
        steps = SCALES[condition.scale]
        if value not in steps:
            return Truth.UNKNOWN, f"请核对，{said}"
        left, right = steps.index(value), steps.index(bound)
    else:
        try:
            left, right = float(value), float(bound or 0)
        except ValueError:
            return Truth.UNKNOWN, f"请核对，{said}"
    return _known(left >= right if condition.at_least is not None else left <= right), said


def _dated(condition: FieldCondition, value: str, as_of: date) -> tuple[Truth, str]:
    if value == PRESENT:
        return _known(condition.held_years is None), "起止时间有误"
    try:
        day = PartialDate.parse(value)
    except ValueError:
        return Truth.UNKNOWN, "日期未能辨认"
    if condition.held_years is not None:
        limit = years_before(as_of, condition.held_years)
        said = f"截至{as_of.isoformat()}未满{condition.held_years}年"
        return _between(day, None, limit), said
    if condition.within_years is not None:
        return _within(day, condition.within_years, as_of)
    if condition.max_age is not None:
        # Who is 55 is not older than 55 until the day before turning 56.
        eldest = years_before(as_of, condition.max_age + 1) + timedelta(days=1)
        said = f"截至{as_of.isoformat()}应不超过{condition.max_age}周岁"
        return _between(day, eldest, date.max), said
    if condition.not_before is not None:
        return _between(day, condition.not_before, date.max), f"早于{condition.not_before}"
    last = condition.not_after or as_of
    return _between(day, None, last), f"晚于{last.isoformat()}"


def _within(day: PartialDate, years: int, as_of: date) -> tuple[Truth, str]:
    """Within the last years: to the day, or, as the phrase is also read, by calendar years."""
    start = years_before(as_of, years) + timedelta(days=1)
    outcome = _between(day, start, as_of)
    if outcome is Truth.NO and day.last < start and day.last.year >= as_of.year - years:
        return Truth.UNKNOWN, f"是否属于近{years}年取决于起算日期，请核对"
    if outcome is Truth.NO and day.first > as_of:
        return Truth.UNKNOWN, f"晚于{as_of.isoformat()}，请核对"
    return outcome, f"不在近{years}年内（{start.isoformat()}至{as_of.isoformat()}）"


def _between(day: PartialDate, first: date | None, last: date) -> Truth:
    """Whether a date, as precise as it is given, lies between two days (both included)."""
    if day.first > last or (first is not None and day.last < first):
        return Truth.NO
    if day.last <= last and (first is None or day.first >= first):
        return Truth.YES
    return Truth.UNKNOWN
