"""The applicant's place among the people that a paper lists."""

from extractors.records import KINDS
from extractors.records.kind import Voucher
from extractors.records.trust import INCOMPLETE
from extractors.text.alike import one_apart
from models.record import Field, Record
from pipeline.trust import looks_like, weighed_again

_FIRST_PLACE = {"members": 2, "drafters": 1, "authors": 1}
"""Fields that list people in order, and the place of the first: members follow their head."""


def ranked(record: Record, name: str | None) -> Record:
    """The applicant's place among the people a record lists: the head is first.

    "Members" that begin with the head are counted from one, others from two.
    """
    said = record.fields.get("rank")
    # Of several places that a paper states, that of the list is the applicant's.
    stated = said is not None and INCOMPLETE not in said.doubts
    if name is None or stated or not KINDS[record.kind].spec("rank"):
        return record
    found = _place_among(record, name)
    if found is None:
        return record
    place, source, as_read = found

    def told(value: str) -> Field:
        field = source.model_copy(update={"value": value, "look_alikes": (), "others": ()})
        if as_read == name:
            return weighed_again(field, Voucher.IDENTITY)
        doubt = f"名单上识读为“{as_read}”，与申报人姓名不一致"
        return field.model_copy(update={"sure": False, "doubts": (doubt,)})

    fields = {**record.fields, "rank": told(str(place))}
    if KINDS[record.kind].names_holder == "holder" and "holder" not in fields:
        fields["holder"] = told(name)
    return record.model_copy(update={"fields": fields})


def _place_among(record: Record, name: str) -> tuple[int, Field, str] | None:
    """The applicant's place, the field that tells it, and the name as it was read there.

    A name of three characters of which one differs is likelier a misread one than another's;
    what follows from it is in doubt.
    """
    leader = record.fields.get("leader")
    if leader and leader.value and _is(leader, name):
        return 1, leader, name
    for alike in (_same, _nearly_same):
        for field_name, first in _FIRST_PLACE.items():
            people = record.fields.get(field_name)
            listed = (people.value or "").split("、") if people else []
            at = next((i for i, one in enumerate(listed) if alike(one, name)), None)
            if people is None or at is None:
                continue
            head = leader.value if leader else None
            # The head's own name, misread in the list, is no further person.
            headed = first == 2 and (
                not head or any(_same(one, head) or _nearly_same(one, head) for one in listed)
            )
            return at + (1 if headed else first), people, listed[at]
    return None


def _same(read: str, name: str) -> bool:
    return read == name


def _nearly_same(read: str, name: str) -> bool:
    return len(name) >= 3 and one_apart(read, name)


def _is(field: Field, name: str) -> bool:
    return field.value == name or looks_like(field, name)
