"""What was found of one field on one page."""

from dataclasses import dataclass

from extractors.records.kind import Voucher
from models.page import Box


@dataclass(frozen=True, slots=True)
class Found:
    """A field as found on one page; like ``models.record.Field`` without its page."""

    value: str | None
    raw: str
    confidence: float
    sure: bool
    box: Box | None
    vouchers: frozenset[Voucher] = frozenset()
    doubts: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    look_alikes: tuple[str, ...] = ()
    score: float = 0.0
