"""Values taken for sure that other fields of the submission show to be cut short or mixed up.

Both engines may lose the same first character of a line, and a name may be taken from the label
beside its own. The page alone does not tell; that the same school has one character more on another
paper, or that worker and client bear one name, does.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from extractors.records.kind import ROW, Voucher
from models.record import Field, Record

_UNITS = frozenset(
    {"school", "employer", "funder", "project_name", "client", "issuer", "publisher"}
)
"""Fields that name the same thing on several papers of one person."""

_LOST = 2
"""So many characters at an edge may have been lost, or taken from something else, in reading."""

_SHORTEST = 3
"""Names of fewer characters stand in others by chance."""

_CUT = "与其他材料所载相比，首尾文字可能有缺漏，请核对"
_SAME_AS_CLIENT = "识读的社工姓名与服务对象相同，请核对"
_SAME_NUMBER = "毕业证书与学位证书的编号识读相同，请核对"


def doubted(records: Sequence[Record]) -> list[Record]:
    """The records, fields that are at odds with others in doubt."""
    fuller = _said(records)
    numbers = {
        kind: {record.value("certificate_number") for record in records if record.kind == kind}
        for kind in ("diploma", "degree_certificate")
    }
    both = (numbers["diploma"] & numbers["degree_certificate"]) - {None}
    return [_doubted(record, fuller, both) for record in records]


def _said(records: Sequence[Record]) -> Mapping[str, frozenset[str]]:
    said: dict[str, set[str]] = defaultdict(set)
    for record in records:
        for name, field in record.fields.items():
            if name in _UNITS and field.value:
                said[name].add(field.value)
    return {name: frozenset(values) for name, values in said.items()}


def _doubted(record: Record, said: Mapping[str, frozenset[str]], both: Set[str | None]) -> Record:
    doubts = dict(_doubts(record, said, both))
    if not doubts:
        return record
    fields = {
        name: _in_doubt(field, doubts[name]) if name in doubts else field
        for name, field in record.fields.items()
    }
    return record.model_copy(update={"fields": fields})


def _doubts(
    record: Record, said: Mapping[str, frozenset[str]], both: Set[str | None]
) -> Iterator[tuple[str, str]]:
    for name, field in record.fields.items():
        if not field.sure or not field.value or ROW in name or Voucher.NATIVE in field.vouchers:
            continue
        if any(_is_cut(field.value, other) for other in said.get(name, ())):
            yield name, _CUT
        elif name == "worker" and _is_clients(field.value, record.value("client")):
            yield name, _SAME_AS_CLIENT
        elif name == "certificate_number" and field.value in both:
            yield name, _SAME_NUMBER


def _is_cut(value: str, other: str) -> bool:
    """Whether a value is another with a character or two more or less at its edges."""
    longer, shorter = sorted((_bare(value), _bare(other)), key=len, reverse=True)
    lost = len(longer) - len(shorter)
    whole = lost == 0 or len(shorter) < _SHORTEST or lost > _LOST
    return not whole and (longer.startswith(shorter) or longer.endswith(shorter))


def _bare(value: str) -> str:
    return re.sub(r"[\s“”\"'《》]", "", value)


def _is_clients(worker: str, client: str | None) -> bool:
    own = re.sub(r"[(（].*|先生|女士|同学|某.*", "", client or "")
    return len(own) > 1 and (worker == own or own.startswith(worker) or worker.startswith(own))


def _in_doubt(field: Field, why: str) -> Field:
    return field.model_copy(update={"sure": False, "doubts": (why,)})
