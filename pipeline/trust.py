"""Fields weighed again once more is known than their own page tells."""

import re

from rapidfuzz.distance import Levenshtein

from extractors.records.kind import Voucher
from extractors.records.trust import CONTRADICTED, INCOMPLETE, decide
from models.record import Field


def weighed_again(
    field: Field, voucher: Voucher, *, settles: bool = False, completes: bool = False
) -> Field:
    """The field with one more voucher; unchanged where it had it or was sure already.

    ``settles``: what vouches is itself sure, so it outvotes a second engine that reads otherwise.
    ``completes``: it is also the very same value in full, so nothing of this one was lost.
    """
    if field.sure or voucher.value in field.vouchers:
        return field
    vouchers = {Voucher(v) for v in field.vouchers} | {voucher}
    # How a name was cut out of its line is settled by its being the applicant's.
    identity = voucher is Voucher.IDENTITY
    complete = INCOMPLETE not in field.doubts or identity or completes
    contradicted = CONTRADICTED in field.doubts and not (identity or settles)
    verdict = decide(vouchers, field.score, complete=complete, contradicted=contradicted)
    return field.model_copy(
        update={
            "sure": verdict.sure,
            "confidence": max(field.confidence, round(verdict.confidence, 3)),
            "doubts": verdict.doubts,
            "vouchers": tuple(sorted(vouchers)),
        }
    )


def looks_like(field: Field, expected: str) -> bool:
    """Whether each character of a value as read is the expected one, or its look-alike."""
    value = field.value or ""
    if len(value) != len(expected) or len(field.look_alikes) != len(value):
        return False
    return all(
        wanted == read or wanted in options
        for wanted, read, options in zip(expected, value, field.look_alikes, strict=True)
    )


def read_as(field: Field, expected: str, where: str, *, always: bool = False) -> Field:
    """A field that differs from what other papers say, taken as they have it.

    One character misread is likelier than another value; the field is doubtful, its own
    reading among the others. A value that differs by more is left as it was read, in doubt,
    unless ``always``.
    """
    near = (
        always
        or looks_like(field, expected)
        or (
            len(field.value or "") == len(expected)
            and Levenshtein.distance(field.value or "", expected) <= (1 if len(expected) < 6 else 2)
        )
    )
    value = expected if near else field.value
    others = tuple(
        dict.fromkeys((*((field.value,) if near and field.value else ()), *field.others))
    )
    doubt = f"{_READ}“{field.value}”，与{where}不一致"
    return field.model_copy(
        update={"value": value, "sure": False, "others": others, "doubts": (doubt,)}
    )


_READ = "识读为"
_AS_READ = re.compile(rf"{_READ}“(?P<v>[^”]*)”")


def as_read(field: Field) -> str:
    """What stands on the page as it was read, where another value was taken for it."""
    found = next((m for doubt in field.doubts if (m := _AS_READ.match(doubt))), None)
    return found["v"] if found else field.value or ""
