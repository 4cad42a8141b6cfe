"""Names as papers have them, held against the applicant's.

A hand-written name is misread in every way; that it may be the applicant's is known from the other
papers. What is taken for it is in doubt, and a name that somebody else clearly bears stays theirs.
"""

from extractors.records import KINDS
from extractors.records.kind import Voucher
from extractors.records.trust import READABLE
from extractors.text.alike import one_apart
from extractors.text.names import are_twins
from models.record import Field, Record
from pipeline.trust import looks_like, read_as, weighed_again


def vouched(record: Record, name: str | None, id_number: str | None) -> Record:
    """The record with agreement counted where it names the applicant."""
    holder = KINDS[record.kind].names_holder
    changed = dict(record.fields)
    for field_name, expected in ((holder, name), ("worker", name), ("id_number", id_number)):
        field = record.fields.get(field_name) if field_name else None
        if not (field_name and field and expected and field.value):
            continue
        if field.sure and (field.value == expected or not _nearly(field, expected, field_name)):
            continue
        if field.value == expected:
            changed[field_name] = weighed_again(field, Voucher.IDENTITY)
        elif field_name != "id_number" and (
            expected in field.others
            or _between_them(field, expected)
            or (_has_own_id(record, id_number) and looks_like(field, expected))
        ):
            # The second engine reads this very name, or the paper's ID number is the applicant's.
            taken = read_as(field, expected, "申报人姓名", always=True)
            changed[field_name] = weighed_again(taken, Voucher.IDENTITY)
        elif field_name != "id_number":
            likely = _may_be_meant(field, expected) or (
                _is_unclear(field) and (field_name == "worker" or _has_own_id(record, id_number))
            )
            changed[field_name] = read_as(field, expected, "申报人姓名", always=likely)
    if changed == record.fields:
        return record
    return record.model_copy(update={"fields": changed})


def _nearly(field: Field, expected: str, name: str) -> bool:
    """Whether a name as read may be the expected one misread, engines agreeing or not.

    Of two people one may be called 李敏 and the other 段敏; a worker who differs from the
    applicant by one character is hardly anybody else.
    """
    value = field.value or ""
    long_enough = len(expected) >= 3 or name == "worker"
    near = looks_like(field, expected) or are_twins(value, expected)
    return near or (long_enough and one_apart(value, expected))


def _may_be_meant(field: Field, expected: str) -> bool:
    """Whether an unclear name shares a character with the expected one at the same place, counted
    from either end: likelier that name written badly than another person's."""
    value = field.value or ""
    return (
        not _is_clear(field)
        and 2 <= len(value) <= len(expected) + 1
        and any(
            a == b
            for one, other in ((value, expected), (value[::-1], expected[::-1]))
            for a, b in zip(one, other, strict=False)
        )
    )


def _is_clear(field: Field) -> bool:
    return field.sure or (Voucher.SECOND in field.vouchers and field.score >= _CLEARLY_READ)


def _is_unclear(field: Field) -> bool:
    """Whether nobody can say what is written there: it is not another's name by being misread."""
    return not field.sure and Voucher.SECOND not in field.vouchers and field.score < READABLE


_CLEARLY_READ = 0.9
"""A name both engines read alike from this score on is what stands there."""


def _between_them(field: Field, expected: str) -> bool:
    """Whether each character of the expected name was read by one engine or another."""
    readings = [r for r in (field.value, *field.others) if r and len(r) == len(expected)]
    return len(readings) > 1 and all(
        any(reading[i] == character for reading in readings) for i, character in enumerate(expected)
    )


def _has_own_id(record: Record, id_number: str | None) -> bool:
    field = record.fields.get("id_number")
    return bool(field and field.sure and id_number and field.value == id_number)
