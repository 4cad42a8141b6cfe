"""What two papers of different kinds say alike: a certificate and the form, diploma and degree."""

from collections.abc import Sequence
from itertools import permutations, product

from extractors.records.kind import Voucher
from models.dates import PartialDate
from models.record import Field, Record
from pipeline.trust import weighed_again

_SAME_THING = (
    (("management_number",), ("level_certificate_number",)),
    (("serial_number",), ("level_certificate_number",)),
    (("approved_on",), ("level_certificate_date",)),
    (("employer",), ("employer_position",)),
    (("school", "major"), ("fulltime_school_major", "inservice_school_major")),
    (("school",), ("school",)),
    (("employer",), ("employer",)),
    (("funder",), ("funder",)),
    (("project_name",), ("project_name",)),
    (("birth_date",), ("birth_date",)),
    (("sex",), ("sex",)),
    (("standard_number",), ("standard_number",)),
)
"""Fields of a certificate and of the form that say the same thing."""


def agreeing(records: Sequence[Record]) -> list[Record]:
    """The records with agreement counted between fields of two papers that say the same.

    A date is vouched for by one at least as precise; other values by the same, or by a cell of
    the form that holds them.
    """
    changed = {record.id: dict(record.fields) for record in records}
    for record, other in permutations(records, 2):
        mine, theirs = changed[record.id], changed[other.id]
        for names, others in _SAME_THING:
            for name, second in product(names, others):
                if name not in mine or second not in theirs:
                    continue
                same = _says(theirs[second], mine[name])
                if same or (name != second and _holds(theirs[second], mine[name])):
                    mine[name] = weighed_again(
                        mine[name], Voucher.AGREEMENT, settles=theirs[second].sure
                    )
                if _says(mine[name], theirs[second]):
                    theirs[second] = weighed_again(
                        theirs[second], Voucher.AGREEMENT, settles=mine[name].sure
                    )
    return [record.model_copy(update={"fields": changed[record.id]}) for record in records]


def _says(other: Field, field: Field) -> bool:
    """Whether another field says what this one does, to the day where this one names a day."""
    if not field.value or not other.value:
        return False
    try:
        mine, theirs = PartialDate.parse(field.value), PartialDate.parse(other.value)
    except ValueError:
        return field.value == other.value
    return mine.first <= theirs.first and theirs.last <= mine.last


def _holds(whole: Field, part: Field) -> bool:
    """Whether a cell of the form names what a paper says: its employer, its school."""
    return bool(part.value and whole.value) and (
        len(part.value or "") >= _TELLING and (part.value or "") in (whole.value or "")
    )


_TELLING = 4
"""A text of fewer characters may stand in another by chance."""
