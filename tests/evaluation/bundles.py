"""Which records were put together: pairs of records, as clusterings are compared."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from models.report import Report
from tests.evaluation.matching import Matched


@dataclass(frozen=True)
class BundlesSeen:
    """Pairs of records that are (``true``), were (``put``) and rightly were (``right``)
    together; how many bundles there are, and how many came out exactly."""

    submission: str
    true: int
    put: int
    right: int
    bundles: int
    exact: int


def compare_bundles(report: Report, truth: dict[str, Any], match: Matched) -> BundlesSeen:
    """Compare the grouping of the records that the report has; one it lacks loses its pairs."""
    ids = {reported.id: id for id, reported in match.records.items()}
    true = [frozenset(bundle["records"]) for bundle in truth["bundles"]]
    put = [frozenset(ids[r] for r in bundle.records if r in ids) for bundle in report.bundles]
    true_pairs, put_pairs = _pairs(true), _pairs(put)
    return BundlesSeen(
        submission=truth["submission"],
        true=len(true_pairs),
        put=len(put_pairs),
        right=len(true_pairs & put_pairs),
        bundles=len(true),
        exact=len(set(true) & set(put)),
    )


def _pairs(groups: Iterable[frozenset[str]]) -> set[tuple[str, ...]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}
