"""Whose row of a list counts: of a list of several people, the applicant's.

A unit may prove the work of all its people in one list. Reading it gives every row
(``extractors.records.staff``); here, where the applicant is known, one is taken and the rest left.
"""

from collections.abc import Mapping

from extractors.records.kind import ROW
from extractors.text.alike import one_apart
from extractors.text.numbers import IdNumber
from models.record import Field, Record
from pipeline.trust import looks_like


def without_rows(record: Record) -> Record:
    """A record without its list: neither the rows' fields nor those that stand for one of them."""
    if not _in_rows(record):
        return record
    of_rows = {name.partition(ROW)[0] for name in record.fields if ROW in name}
    kept = {
        name: field for name, field in record.fields.items()
        if ROW not in name and name not in of_rows
    }  # fmt: skip
    return record.model_copy(update={"fields": kept})


def own_row(record: Record, name: str | None, id_number: str | None) -> Record:
    """A record of a list with the fields of the applicant's row, and no other's.

    The row is the one that bears the applicant's name, or valid ID number; a name read otherwise
    by one character is likelier the same than another's, and leaves all of its row in doubt. No
    row is taken where none or several may be it.
    """
    if not _in_rows(record):
        return record
    rows = _rows(record.fields)
    bare = without_rows(record)
    sure = [row for row in rows if _has(row, "holder", name)]
    sure = sure or [row for row in rows if _is_own_number(row, id_number)]
    if len(sure) == 1:
        return _with(bare, sure[0])
    likely = [row for row in rows if _may_be_named(row.get("holder"), name)]
    if not sure and len(likely) == 1:
        return _with(bare, {plain: _in_doubt(plain, field) for plain, field in likely[0].items()})
    return bare


def _with(record: Record, fields: Mapping[str, Field]) -> Record:
    return record.model_copy(update={"fields": {**record.fields, **fields}})


def _in_rows(record: Record) -> bool:
    return any(ROW in name for name in record.fields)


def _rows(fields: Mapping[str, Field]) -> list[dict[str, Field]]:
    rows: dict[int, dict[str, Field]] = {}
    for name, field in fields.items():
        plain, parted, number = name.partition(ROW)
        if parted:
            rows.setdefault(int(number), {})[plain] = field
    return [rows[number] for number in sorted(rows)]


def _has(row: Mapping[str, Field], field_name: str, value: str | None) -> bool:
    field = row.get(field_name)
    return field is not None and value is not None and field.value == value


def _is_own_number(row: Mapping[str, Field], id_number: str | None) -> bool:
    return id_number is not None and IdNumber(id_number).valid and _has(row, "id_number", id_number)


def _may_be_named(field: Field | None, name: str | None) -> bool:
    """Whether a name as read may be the applicant's with one character misread."""
    if field is None or not field.value or name is None:
        return False
    return looks_like(field, name) or (
        len(name) >= _TELLING and one_apart(field.value, name)
    ) or name in field.others  # fmt: skip


_TELLING = 3
"""Of names of fewer characters two people's may differ by one."""

_MISREAD = "本行姓名的识读与申报人不一致，请核对"


def _in_doubt(name: str, field: Field) -> Field:
    if name == "holder" or not field.sure:
        return field
    return field.model_copy(update={"sure": False, "doubts": (_MISREAD,)})
