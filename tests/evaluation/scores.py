"""Observations → figures, as plain data that goes into JSON as it is and that printing lays out.

Shares are 0 to 1, None where there was nothing to count.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import Any, TypeVar

from tests.evaluation.comparing import Seen
from tests.evaluation.fields import FieldSeen, Reached
from tests.evaluation.pages import MarksSeen, PageSeen

T = TypeVar("T")
Figures = dict[str, Any]


def share(part: int, whole: int) -> float | None:
    """A part of a whole; None of nothing."""
    return round(part / whole, 4) if whole else None


def f1(right: int, put: int, true: int) -> float | None:
    """The harmonic mean of precision and recall; None where there is nothing to find nor found."""
    return share(2 * right, put + true)


def grouped(items: Iterable[T], by: Callable[[T], str]) -> dict[str, list[T]]:
    """Items by a name, names in order."""
    groups: dict[str, list[T]] = defaultdict(list)
    for item in items:
        groups[by(item)].append(item)
    return dict(sorted(groups.items()))


def summary(seen: Seen) -> Figures:
    """All figures of a run."""
    return {
        "submissions": submissions(seen),
        "pages": pages(seen.pages, len(seen.extra)),
        "marks": marks(seen.marks),
        "fields": fields(seen.fields),
        "bundles": bundles(seen),
        "findings": findings(seen),
    }


def submissions(seen: Seen) -> Figures:
    """Statuses, and which submissions were called complete and are not."""
    return {
        "count": len(seen.statuses),
        "status_right": sum(one.right for one in seen.statuses),
        "statuses": dict(
            Counter(
                f"{'/'.join(one.accepted)} → {one.given}" for one in seen.statuses
            ).most_common()
        ),
        "false_complete": [one.submission for one in seen.statuses if one.false_complete],
        "without_report": [one.submission for one in seen.statuses if one.given == "absent"],
    }


def pages(seen: Sequence[PageSeen], extra: int = 0) -> Figures:
    """Pictures found, kinds with their confusions (worst first), rotations, by camera profile."""
    turned = [page for page in seen if page.read_rotation is not None]
    kinds = sorted({page.kind for page in seen})
    per_kind = [_kind(kind, seen) for kind in kinds]
    per_kind.sort(key=lambda one: (one["f1"] or 0.0, one["kind"]))
    scores = [one["f1"] or 0.0 for one in per_kind]
    return {
        "pictures": len(seen),
        "found": sum(page.found for page in seen),
        "extra": extra,
        "kind_accuracy": share(sum(page.kind_right for page in seen), len(seen)),
        "kind_macro_f1": round(sum(scores) / len(scores), 4) if scores else None,
        "rotation_right": share(sum(p.rotation == p.read_rotation for p in turned), len(turned)),
        "kinds": per_kind,
        "profiles": _pages_by(seen, lambda page: page.profile),
        "layouts": _pages_by(seen, lambda page: page.layouts),
    }


def _pages_by(seen: Sequence[PageSeen], by: Callable[[PageSeen], str]) -> dict[str, Figures]:
    figures = {}
    for name, own in grouped(seen, by).items():
        turned = [page for page in own if page.read_rotation is not None]
        figures[name] = {
            "pictures": len(own),
            "kind_accuracy": share(sum(page.kind_right for page in own), len(own)),
            "rotation_right": share(
                sum(p.rotation == p.read_rotation for p in turned), len(turned)
            ),
        }
    return figures


def _kind(kind: str, seen: Sequence[PageSeen]) -> Figures:
    true = [page for page in seen if page.kind == kind]
    put = [page for page in seen if page.read_kind == kind]
    right = sum(page.kind_right for page in true)
    return {
        "kind": kind,
        "pictures": len(true),
        "recall": share(right, len(true)),
        "precision": share(right, len(put)),
        "f1": f1(right, len(put), len(true)),
        "taken_for": dict(Counter(p.read_kind for p in true if not p.kind_right).most_common()),
    }


def marks(seen: Sequence[MarksSeen]) -> Figures:
    """Marks by type: how many there are, were found, and were seen where there is none."""

    def counted(own: Sequence[MarksSeen]) -> Figures:
        true, found = sum(m.true for m in own), sum(m.found for m in own)
        return {
            "true": true,
            "found": found,
            "recall": share(found, true),
            "false": sum(m.false for m in own),
        }

    return {
        type: {
            **counted(own),
            "profiles": {
                profile: counted(part)
                for profile, part in grouped(own, lambda m: m.profile).items()
            },
        }
        for type, own in grouped(seen, lambda m: m.type).items()
    }


def fields(seen: Sequence[FieldSeen]) -> Figures:
    """Fields on legible pictures, all and key, by quality, hand, kind and field; and the rest."""
    true = [one for one in seen if one.reached is not Reached.INVENTED]
    invented = [one for one in seen if one.reached is Reached.INVENTED]
    legible = [one for one in true if one.legible]
    key = [one for one in legible if one.key]
    return {
        "all": reached(legible),
        "key": reached(key),
        "illegible": reached([one for one in true if not one.legible]),
        "key_by_quality": _reached_by(key, lambda one: one.profile),
        "all_by_quality": _reached_by(legible, lambda one: one.profile),
        "key_by_layouts": _reached_by(key, lambda one: one.layouts),
        "key_by_hand": _reached_by(key, lambda one: "handwritten" if one.hand else "printed"),
        "by_kind": _reached_by(legible, lambda one: one.kind),
        "key_by_field": _reached_by(key, lambda one: one.field),
        "by_kind_and_field": _reached_by(legible, lambda one: f"{one.kind}.{one.field}"),
        "invented": {
            "count": len(invented),
            "sure": sum(one.sure for one in invented),
            "sure_key": sum(one.sure and one.key for one in invented),
        },
    }


def _reached_by(seen: Sequence[FieldSeen], by: Callable[[FieldSeen], str]) -> dict[str, Figures]:
    return {name: reached(own) for name, own in grouped(seen, by).items()}


def reached(seen: Sequence[FieldSeen]) -> Figures:
    """How many fields are right, wrong, not found; what sureness and doubt were worth."""
    of = Counter(one.reached for one in seen)
    sure = [one for one in seen if one.sure]
    doubtful = [one for one in seen if not one.sure and one.reached is not Reached.NOT_FOUND]
    return {
        "fields": len(seen),
        "right": of[Reached.RIGHT],
        "wrong": of[Reached.WRONG],
        "not_found": of[Reached.NOT_FOUND],
        "exact": share(of[Reached.RIGHT], len(seen)),
        "nearly": sum(one.nearly for one in seen),
        "sure": len(sure),
        "wrong_but_sure": sum(one.wrong_but_sure for one in seen),
        "wrong_but_sure_nearly": sum(one.wrong_but_sure and one.nearly for one in seen),
        "wrong_of_sure": share(sum(one.wrong_but_sure for one in seen), len(sure)),
        "doubtful": len(doubtful),
        "doubtful_share": share(len(doubtful), len(seen)),
        "right_of_doubtful": share(
            sum(one.reached is Reached.RIGHT for one in doubtful), len(doubtful)
        ),
    }


def bundles(seen: Seen) -> Figures:
    """Pairwise F1 over all submissions, and bundles that came out exactly."""
    right, put, true = (
        sum(one.right for one in seen.bundles),
        sum(one.put for one in seen.bundles),
        sum(one.true for one in seen.bundles),
    )
    return {
        "bundles": sum(one.bundles for one in seen.bundles),
        "exact": sum(one.exact for one in seen.bundles),
        "pair_precision": share(right, put),
        "pair_recall": share(right, true),
        "pair_f1": f1(right, put, true),
    }


def findings(seen: Seen) -> Figures:
    """Findings that are right; the wrong ones by what they wrongly say, requirement by
    requirement."""

    def counted(own: Sequence[Any]) -> Figures:
        return {
            "count": len(own),
            "right": sum(one.right for one in own),
            "share": share(sum(one.right for one in own), len(own)),
            "wrongly_met": sum(one.wrongly_met for one in own),
            "wrongly_missing": sum(one.wrongly_missing for one in own),
            "wrongly_unclear": sum(one.given == "unclear" and not one.right for one in own),
            "otherwise_wrong": sum(
                one.given not in ("met", "missing", "unclear") and not one.right for one in own
            ),
        }

    return {
        "all": counted(seen.findings),
        "required": counted([one for one in seen.findings if one.severity == "required"]),
        "by_requirement": {
            name: counted(own)
            for name, own in grouped(seen.findings, lambda f: f.requirement).items()
        },
    }


def errors(seen: Seen) -> dict[str, list[Figures]]:
    """Everything a developer should look into, one by one."""
    statuses = [one for one in seen.statuses if not one.right]
    kinds = [one for one in seen.pages if not one.kind_right]
    sure = [one for one in seen.fields if one.wrong_but_sure]
    invented = [one for one in seen.fields if one.sure and one.reached is Reached.INVENTED]
    given = [one for one in seen.findings if not one.right]
    return {
        "statuses": [asdict(one) for one in statuses],
        "findings": [asdict(one) for one in given],
        "kinds": [asdict(one) for one in kinds],
        "sure_fields": [asdict(one) | {"nearly": one.nearly, "key": one.key} for one in sure],
        "invented_sure_fields": [asdict(one) | {"key": one.key} for one in invented],
        "extra_pages": [{"page": one} for one in seen.extra],
    }
