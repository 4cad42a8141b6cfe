"""The one place that decides whether a field may be acted on without a person looking.

A wrong value that looks sure is the worst thing this program can produce; an honest "please
look" is cheap. So a field is sure only where something other than the engine's own opinion
vouches for it: a checksum, a known shape that a second engine confirms, agreement between
papers. What vouches is kept with the field, and so is the reason where nothing does.
"""

from collections.abc import Collection
from dataclasses import dataclass

from extractors.records.kind import Voucher
from models.page import HIDING, Quality

VERY_SURE = 0.975
"""The engine's mean score from which on it counts as a voucher of its own."""

CLEAR = 0.95
"""From this score on a value that its label and one more witness vouch for is read clearly: of 138
drawn fields that were doubtful for want of it, one was wrong."""

READABLE = 0.80
"""Below this score nothing but a checksum makes a field sure."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a field is sure, how likely it is right (0 to 1), and, if not sure, why."""

    sure: bool
    confidence: float
    doubts: tuple[str, ...] = ()


def decide(
    vouchers: Collection[Voucher],
    score: float,
    *,
    quality: Collection[Quality] = (),
    complete: bool = True,
    contradicted: bool = False,
) -> Verdict:
    """Weigh the evidence for a value.

    ``score``: the engine's lowest score over the value's lines. ``complete``: all of the value
    was made out. ``contradicted``: the second engine reads a different value of this shape.
    """
    has = set(vouchers)
    if Voucher.NATIVE in has:
        return Verdict(complete, 1.0 if complete else 0.6, () if complete else (INCOMPLETE,))
    if Voucher.CHECKSUM in has and score >= 0.5:
        return Verdict(True, max(score, 0.98))
    doubts = []
    if not complete:
        doubts.append(INCOMPLETE)
    if contradicted and not (Voucher.AGREEMENT in has and score >= VERY_SURE):
        # Another place that says the same, clearly written, outvotes the second engine.
        doubts.append(CONTRADICTED)
    if score < READABLE and Voucher.IDENTITY not in has:
        doubts.append("字迹不清")
    if doubts:
        return Verdict(False, round(0.6 * score, 3), tuple(doubts))
    if score >= VERY_SURE:
        has.add(Voucher.SCORE)
    if _enough(has, clear=score >= CLEAR, bad_picture=bool(HIDING & set(quality))):
        return Verdict(True, round(max(score, 0.95), 3))
    return Verdict(False, round(0.8 * score, 3), ("未能由其他信息印证",))


INCOMPLETE = "有部分文字未能辨认"
CONTRADICTED = "两种识读结果不一致"


def _enough(has: set[Voucher], *, clear: bool, bad_picture: bool) -> bool:
    shaped = Voucher.FORMAT in has or Voucher.VOCABULARY in has
    very_sure = Voucher.SCORE in has
    labelled = Voucher.LABEL in has and clear
    if Voucher.IDENTITY in has:
        # No misreading turns another text into the very name the other papers carry.
        return True
    if Voucher.AGREEMENT in has:
        return very_sure or shaped or Voucher.SECOND in has or labelled
    if Voucher.SECOND in has:
        # Both engines may fail alike where the picture is bad: ask for one more witness.
        return (shaped and (labelled or not bad_picture)) or (very_sure and labelled)
    return Voucher.VOCABULARY in has and (labelled or (very_sure and not bad_picture))
