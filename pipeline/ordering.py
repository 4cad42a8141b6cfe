"""Sessions in the order of their days: what vouches for the number that a record gives itself."""

from collections.abc import Sequence

from extractors.records.kind import Voucher
from models.record import Record
from pipeline.trust import weighed_again

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
                changed[record.id] = record.model_copy(
                    update={"fields": {**record.fields, "session": new}}
                )


_ENOUGH = 3
"""Of so many papers the numbers are hardly in order by chance."""

_WHOLE_DAY = len("2020-03-05")


def _in_order(series: Sequence[Record]) -> bool:
    days = [record.value("date") or "" for record in series]
    if len(set(days)) < len(days) or any(len(day) != _WHOLE_DAY for day in days):
        return False
    by_day = sorted(zip(days, series, strict=True), key=lambda pair: pair[0])
    ordered = [record.value("session") for _, record in by_day]
    return ordered == [str(number) for number in range(1, len(series) + 1)]
