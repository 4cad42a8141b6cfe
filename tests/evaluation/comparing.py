"""A report against the truth: all comparisons of one submission together."""

from dataclasses import dataclass, field
from typing import Any

from models.report import Report
from tests.evaluation.bundles import BundlesSeen, compare_bundles
from tests.evaluation.fields import FieldSeen, compare_fields
from tests.evaluation.findings import (
    FindingSeen,
    StatusSeen,
    compare_findings,
    compare_status,
)
from tests.evaluation.matching import matched
from tests.evaluation.pages import (
    MarksSeen,
    PageSeen,
    compare_marks,
    compare_pages,
    extra_pages,
)


@dataclass
class Seen:
    """What came of one submission, or of many put together."""

    statuses: list[StatusSeen] = field(default_factory=list)
    pages: list[PageSeen] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    marks: list[MarksSeen] = field(default_factory=list)
    fields: list[FieldSeen] = field(default_factory=list)
    bundles: list[BundlesSeen] = field(default_factory=list)
    findings: list[FindingSeen] = field(default_factory=list)

    def add(self, other: "Seen") -> None:
        """Put another submission's comparison to these."""
        for name in vars(self):
            getattr(self, name).extend(getattr(other, name))


def compare(report: Report | None, truth: dict[str, Any]) -> Seen:
    """Compare a submission's report with its truth; without one only the status is compared."""
    seen = Seen(statuses=[compare_status(report, truth)])
    if report is None:
        return seen
    match = matched(report, truth)
    seen.pages = compare_pages(report, truth, match)
    seen.extra = [f"{truth['submission']}: {ref}" for ref in extra_pages(truth, match)]
    seen.marks = compare_marks(truth, match)
    seen.fields = compare_fields(report, truth, match)
    seen.bundles = [compare_bundles(report, truth, match)]
    seen.findings = compare_findings(report, truth)
    return seen
