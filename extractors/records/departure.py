"""When work ended, where a letter gives its end a place of its own: 离职时间：2016年8月, 至今."""

from collections.abc import Iterable

from extractors.records.kind import Candidate, Voucher, listed
from extractors.records.staff import end_of_work
from extractors.text.labels import Labels
from extractors.text.sheet import Sheet

_END_LABELS = listed("""
    离职时间 离职日期 离职年月 终止时间 终止日期 结束时间 结束日期 截止时间 截止日期 截止年月
    任职截止时间 工作截止时间 从业截止时间 工作终止时间 从业终止时间 任职终止时间 终止年月 结束年月
""")


def ended_at_label(sheet: Sheet, vocabulary: Iterable[str]) -> dict[str, Candidate]:
    """``ended_on`` at a label of its own; ``vocabulary``: the other labels of the paper."""
    labels = Labels(sheet, (*vocabulary, *_END_LABELS))
    for hit in labels.find(_END_LABELS):
        value = labels.value(hit)
        parsed = end_of_work(value.text)
        if parsed is not None:
            spots = value.spots[parsed.start : parsed.end] or value.spots
            near = frozenset({Voucher.LABEL} if value.near and hit.exact else ())
            return {"ended_on": Candidate(parsed, sheet.printed(spots), spots, near)}
    return {}
