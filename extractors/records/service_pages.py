"""What follows from a page of a case, a group or an activity as a whole, its labels apart."""

from collections.abc import Callable, Sequence

from extractors.records.kind import Candidate, Derive, FieldSpec
from extractors.records.signoff import signed_off
from extractors.records.stacked import stacked
from extractors.records.told import client_as_told
from extractors.records.unlabelled import (
    client_in_head,
    day_in_head,
    days_signed,
    session_in_head,
)
from extractors.text.sheet import Sheet

_Unlabelled = Callable[[Sheet], Candidate | None]

_IN_COLUMN = {
    "case_number": ("个案", "案号"),
    "group_name": ("小组", "组名"),
    "activity_name": ("活动", "项目"),
    "worker": ("组长", "带领", "主责", "责任社工", "策划", "设计"),
    "session": ("节次", "单元", "次数"),
    "client": ("案主", "服务对象", "服务接受方"),
}
"""Labels so short that they tell a field only in a column of labels and values."""


def case_page(fields: Sequence[FieldSpec], labels: Sequence[str], *, signed: bool) -> Derive:
    """What a page of a case tells; ``signed``: it may be dated by the parties' signatures."""

    def derive(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
        ways: list[tuple[str, _Unlabelled]] = [
            ("date", day_in_head), ("client", client_in_head), ("session", session_in_head),
        ]  # fmt: skip
        if signed:
            ways.append(("date", days_signed))
        added = _told(sheet, found, fields, labels, ways)
        return added | client_as_told(sheet, found | added)

    return derive


def gathering_page(fields: Sequence[FieldSpec], labels: Sequence[str]) -> Derive:
    """What a page of a group or of a community activity tells."""

    def derive(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
        added = _told(sheet, found, fields, labels, [("date", day_in_head)])
        return added | signed_off(sheet, found | added)

    return derive


def _told(
    sheet: Sheet,
    found: dict[str, Candidate],
    fields: Sequence[FieldSpec],
    labels: Sequence[str],
    ways: Sequence[tuple[str, _Unlabelled]],
) -> dict[str, Candidate]:
    added = stacked(sheet, found, fields, _IN_COLUMN, labels)
    names = {spec.name for spec in fields}
    for name, way in ways:
        if name in names and name not in found and name not in added:
            one = way(sheet)
            if one is not None:
                added[name] = one
    return added
