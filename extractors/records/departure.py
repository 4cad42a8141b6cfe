"""When work ended, where a letter gives its end a place of its own: 离职时间：2016年8月, 至今."""

from collections.abc import Iterable

from extractors.records.kind import Candidate, Voucher
from extractors.records.spans import ENDED
from extractors.records.staff import end_of_work
from extractors.text.labels import Labels
from extractors.text.sheet import Sheet


def ended_at_label(sheet: Sheet, vocabulary: Iterable[str]) -> dict[str, Candidate]:
    """``ended_on`` at a label of its own; ``vocabulary``: the other labels of the paper."""
    labels = Labels(sheet, (*vocabulary, *ENDED))
    for hit in labels.find(ENDED):
        value = labels.value(hit)
        parsed = end_of_work(value.text)
        if parsed is not None:
            spots = value.spots[parsed.start : parsed.end] or value.spots
            near = frozenset({Voucher.LABEL} if value.near and hit.exact else ())
            return {"ended_on": Candidate(parsed, sheet.printed(spots), spots, near)}
    return {}
