"""Sessions in the order of their days: what vouches for the number that a record gives itself."""

from collections.abc import Sequence

from extractors.records.kind import Voucher
from models.record import Field, Record
from pipeline.trust import read_as, weighed_again

_IN_SERIES = ("casework_process", "group_session_plan", "group_process")
"""Kinds of which a set has one paper a session."""


def vouch_in_order(members: Sequence[Record], changed: dict[str, Record]) -> None:
    """Count it as agreement where a set's sessions, by their days, are the first, second, third …

    Every paper has to have its day and its number, and none may lack or stand twice: a number
    misread would break the row.
    """
    for kind in _IN_SERIES:
        series = [changed[record.id] for record in members if record.kind == kind]
        if len(series) >= _ENOUGH and _in_order(series):
            for record in series:
                new = weighed_again(record.fields["session"], Voucher.AGREEMENT)
                _put(record, new, changed)
        elif len(series) >= _ENOUGH and (odd := _odd_one(series)) is not None:
            record, expected = odd
            field = read_as(record.fields["session"], expected, _ROW, always=True)
            _put(record, field, changed)


def _put(record: Record, field: Field, changed: dict[str, Record]) -> None:
    changed[record.id] = record.model_copy(update={"fields": {**record.fields, "session": field}})


_ROW = "各次记录的先后顺序"


_ENOUGH = 3
"""Of so many papers the numbers are hardly in order by chance."""

_WHOLE_DAY = len("2020-03-05")


def _odd_one(series: Sequence[Record]) -> tuple[Record, str] | None:
    """The one paper of a series whose number is not the one of its place, and that number; None
    where more than one is out of order."""
    days = [record.value("date") or "" for record in series]
    if len(set(days)) < len(days) or any(len(day) != _WHOLE_DAY for day in days):
        return None
    by_day = sorted(zip(days, series, strict=True), key=lambda pair: pair[0])
    odd = [
        (record, str(number))
        for number, (_, record) in enumerate(by_day, 1)
        if record.value("session") != str(number)
    ]
    return odd[0] if len(odd) == 1 and odd[0][0].value("session") else None


def _in_order(series: Sequence[Record]) -> bool:
    days = [record.value("date") or "" for record in series]
    if len(set(days)) < len(days) or any(len(day) != _WHOLE_DAY for day in days):
        return False
    by_day = sorted(zip(days, series, strict=True), key=lambda pair: pair[0])
    ordered = [record.value("session") for _, record in by_day]
    return ordered == [str(number) for number in range(1, len(series) + 1)]
