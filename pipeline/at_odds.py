"""Values taken for sure that other fields of the submission show to be cut short or mixed up.

Both engines may lose the same first character of a line or misread the same digit, and a value may
be taken from the label beside its own. The page alone does not tell; that the same school has one
character more on another paper, that worker and client bear one name, or that a letter is dated
after the day it was handed in, does.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from extractors.records.kind import ROW, Voucher
from models.dates import PRESENT, PartialDate
from models.record import Field, Record

_UNITS = frozenset(
    {
        "school", "employer", "funder", "project_name", "client", "issuer", "publisher", "journal",
        "title", "topic_name", "document_title", "group_name", "activity_name",
    }
)  # fmt: skip
"""Fields that name the same thing on several papers of one person."""

_LOST = 2
"""So many characters at an edge may have been lost, or taken from something else, in reading."""

_SHORTEST = 3
"""Names of fewer characters stand in others by chance."""

_CUT = "与其他材料所载相比，首尾文字可能有缺漏，请核对"
_SAME_AS_CLIENT = "识读的社工姓名与服务对象相同，请核对"
_SAME_NUMBER = "毕业证书与学位证书的编号识读相同，请核对"
_LATER = "识读的日期晚于材料提交之日，请核对"
_YEARS = "所载年限与起止时间不一致，请核对"
_NOT_ON_FORM = "与推荐表所填单位、经历不一致，请核对"
_SAME_AS_BIRTH = "识读的日期与出生日期相同，请核对"

_DONE_BY = frozenset(
    {
        "issued_on", "date", "awarded_on", "approved_on", "graduated_on", "enrolled_on",
        "started_on", "completed_on", "published_on", "employer_opinion_date",
        "recommender_opinion_date", "level_certificate_date",
    }
)  # fmt: skip
"""Dates of what lies in the past when it is handed in."""


def doubted(records: Sequence[Record], handed_in: date) -> list[Record]:
    """The records, fields that are at odds with others in doubt.

    ``handed_in``: the day, or the last on which it may have been.
    """
    numbers = {
        kind: {record.value("certificate_number") for record in records if record.kind == kind}
        for kind in ("diploma", "degree_certificate")
    }
    both = (numbers["diploma"] & numbers["degree_certificate"]) - {None}
    form = "".join(
        record.value(name) or ""
        for record in records
        for name in ("employer_position", "career")
        if record.kind == "recommendation_form"
    )
    told = _Told(_said(records), both, handed_in, _bare(form))
    return [_doubted(record, told) for record in records]


@dataclass(frozen=True, slots=True)
class _Told:
    """What the submission as a whole says. ``said``: all values of each field that names a unit;
    ``both``: numbers read on a diploma and on a degree certificate; ``form``: where the applicant
    works and worked, as the form has it."""

    said: Mapping[str, frozenset[str]]
    both: Set[str | None]
    handed_in: date
    form: str


def _said(records: Sequence[Record]) -> Mapping[str, frozenset[str]]:
    said: dict[str, set[str]] = defaultdict(set)
    for record in records:
        for name, field in record.fields.items():
            if name in _UNITS and field.value:
                said[name].add(field.value)
    return {name: frozenset(values) for name, values in said.items()}


def _doubted(record: Record, told: _Told) -> Record:
    doubts = dict(_doubts(record, told))
    if not doubts:
        return record
    fields = {
        name: _in_doubt(field, doubts[name]) if name in doubts else field
        for name, field in record.fields.items()
    }
    return record.model_copy(update={"fields": fields})


def _doubts(record: Record, told: _Told) -> Iterator[tuple[str, str]]:
    off = _years_at_odds(record, told.handed_in)
    for name, field in record.fields.items():
        if not field.sure or not field.value or ROW in name or Voucher.NATIVE in field.vouchers:
            continue
        if any(_is_cut(name, field.value, other) for other in told.said.get(name, ())):
            yield name, _CUT
        elif name == "worker" and _is_clients(field.value, record.value("client")):
            yield name, _SAME_AS_CLIENT
        elif name == "certificate_number" and field.value in told.both:
            yield name, _SAME_NUMBER
        elif name in _DONE_BY and _is_later(field.value, told.handed_in):
            yield name, _LATER
        elif name in _DONE_BY and field.value == record.value("birth_date"):
            yield name, _SAME_AS_BIRTH
        elif name == "employer" and told.form and not _stands_in(field.value, told.form):
            yield name, _NOT_ON_FORM
        elif off and name in {"started_on", "ended_on", "stated_years"}:
            yield name, _YEARS


def _stands_in(unit: str, form: str) -> bool:
    """Whether a form names a unit, a few of its characters misread."""
    return fuzz.partial_ratio(_bare(unit), form) >= _SAME_UNIT


_SAME_UNIT = 80.0


def _is_later(value: str, day: date) -> bool:
    known = _date(value)
    return known is not None and known.first > day


def _date(value: str | None) -> PartialDate | None:
    try:
        return PartialDate.parse(value or "")
    except ValueError:
        return None


def _years_at_odds(record: Record, handed_in: date) -> bool:
    """Whether the years a letter of work states are not those between the days it gives."""
    stated, start = record.value("stated_years"), _date(record.value("started_on"))
    if stated is None or start is None or not stated.isdecimal():
        return False
    said = record.value("ended_on")
    end = _date(said) if said not in {None, PRESENT} else None
    last = end.last if end else handed_in
    shortest, longest = (
        (to.year - since.year) + (to.month - since.month) / 12
        for to, since in (((end.first if end else last), start.last), (last, start.first))
    )
    return not int(shortest) <= int(stated) <= int(longest) + 1


def _is_cut(name: str, value: str, other: str) -> bool:
    """Whether a value is another with a character or two more or less at its edges; a school's
    name may have lost more of its beginning, under a seal."""
    longer, shorter = sorted((_bare(value), _bare(other)), key=len, reverse=True)
    lost = len(longer) - len(shorter)
    if lost == 0 or len(shorter) < _SHORTEST:
        return False
    if name == "school" and longer.endswith(shorter):
        return True
    return lost <= _LOST and (longer.startswith(shorter) or longer.endswith(shorter))


def _bare(value: str) -> str:
    return re.sub(r"[\s“”\"'《》]", "", value)


def _is_clients(worker: str, client: str | None) -> bool:
    own = re.sub(r"[(（].*|先生|女士|同学|某.*", "", client or "")
    return len(own) > 1 and (worker == own or own.startswith(worker) or worker.startswith(own))


def _in_doubt(field: Field, why: str) -> Field:
    return field.model_copy(update={"sure": False, "doubts": (why,)})
