"""A three-valued verdict with its reasons and evidence, and how verdicts combine.

Kleene's strong logic: "all" is no if any is no, else unknown if any is unknown; "any" is yes if
any is yes, else unknown if any is unknown.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.record import PageRef, Truth


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether something holds, why, and what it rests on.

    ``reasons`` explain the verdict to a reviewer (a clause each, no full stop); ``look_at``
    names the pages that a person should look at where it is unknown. ``weight`` says how near
    it came to holding, 0 to 1: for choosing which of several failures to explain.
    """

    truth: Truth
    reasons: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    bundles: tuple[str, ...] = ()
    look_at: tuple[PageRef, ...] = ()
    weight: float = 0.0


def yes(*reasons: str, records: Iterable[str] = (), bundles: Iterable[str] = ()) -> Verdict:
    """It holds."""
    return Verdict(Truth.YES, reasons, tuple(records), tuple(bundles), weight=1.0)


def no(*reasons: str, records: Iterable[str] = (), weight: float = 0.0) -> Verdict:
    """It does not hold."""
    return Verdict(Truth.NO, reasons, tuple(records), weight=weight)


def unknown(
    *reasons: str,
    records: Iterable[str] = (),
    bundles: Iterable[str] = (),
    look_at: Iterable[PageRef] = (),
    weight: float = 0.5,
) -> Verdict:
    """It cannot be told; a person should look at these pages."""
    return Verdict(Truth.UNKNOWN, reasons, tuple(records), tuple(bundles), tuple(look_at), weight)


def all_of(parts: Sequence[Verdict]) -> Verdict:
    """Every part must hold. The reasons are those of the parts that decide it."""
    truth = _least(part.truth for part in parts)
    deciding = [part for part in parts if part.truth is truth] if truth is not Truth.YES else parts
    weight = sum(part.weight for part in parts) / len(parts) if parts else 1.0
    # What a failure rests on includes the parts that hold: the certificate whose date is wrong.
    return _combined(truth, deciding, parts, weight)


def any_of(parts: Sequence[Verdict]) -> Verdict:
    """One part suffices. A failure is explained by the part that came nearest."""
    truth = _greatest(part.truth for part in parts)
    deciding = [part for part in parts if part.truth is truth]
    if not deciding:
        return no()
    nearest = max(deciding, key=lambda part: part.weight)
    if truth is Truth.YES:
        return _combined(truth, deciding[:1], deciding, 1.0)
    return _combined(truth, [nearest], [nearest], nearest.weight)


def at_least(count: int, parts: Sequence[Verdict]) -> Verdict:
    """So many of the parts must hold."""
    holding = [part for part in parts if part.truth is Truth.YES]
    open_ = [part for part in parts if part.truth is Truth.UNKNOWN]
    if len(holding) >= count:
        return _combined(Truth.YES, holding, holding, 1.0)
    failing = sorted((part for part in parts if part.truth is Truth.NO), key=lambda p: -p.weight)
    lacking = count - len(holding)
    if len(holding) + len(open_) >= count:
        best = sorted(open_, key=lambda p: -p.weight)[:lacking]
        return _combined(Truth.UNKNOWN, best, [*holding, *best], 0.5)
    shown = [*open_, *failing][:lacking]
    return _combined(Truth.NO, shown, [*holding, *shown], len(holding) / count)


def _combined(
    truth: Truth, deciding: Sequence[Verdict], resting: Sequence[Verdict], weight: float
) -> Verdict:
    return Verdict(
        truth,
        tuple(dict.fromkeys(reason for part in deciding for reason in part.reasons)),
        tuple(dict.fromkeys(record for part in resting for record in part.records)),
        tuple(dict.fromkeys(bundle for part in resting for bundle in part.bundles)),
        tuple(dict.fromkeys(page for part in deciding for page in part.look_at)),
        weight,
    )


_ORDER = (Truth.NO, Truth.UNKNOWN, Truth.YES)


def _least(truths: Iterable[Truth]) -> Truth:
    return min(truths, key=_ORDER.index, default=Truth.YES)


def _greatest(truths: Iterable[Truth]) -> Truth:
    return max(truths, key=_ORDER.index, default=Truth.NO)
