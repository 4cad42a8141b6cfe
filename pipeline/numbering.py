"""A case's number on all its papers: which reading of it holds, and what leaves it in doubt.

One hand writes one number alike on every page, and engines misread it alike: however many papers
say so, that is one witness. What is printed on one of them is another.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Levenshtein

from extractors.records.kind import Voucher
from extractors.text.alike import one_apart
from models.record import Bundle, Field, Record
from pipeline.likeness import folded
from pipeline.trust import read_as, weighed_again

NUMBER = "case_number"

_ELSEWHERE = "同一套材料的其他页"
_DIFFERING = "同一套材料各页的识读不一致，请核对"
_PRINTED = 0.998
"""The score from which on a number, read alike by two engines, is printed, not written."""

_TWO = 2
"""Signs in which a number misread differs from itself at most."""

_SELDOM = re.compile(r"(?<![A-Z])[A-Z]{0,3}[IUVF][A-Z]{0,3}(?![A-Z])|\d{1,2}-(?:19|20)\d\d(?!\d)")
"""Letters that no Chinese syllable begins with, or one that is written like another: by hand, a Z
or a J, most likely; two figures before the year: an S is written like a 5, a G like a 6."""


def settle(members: Sequence[Record], changed: dict[str, Record]) -> bool:
    """Read all numbers of a set as one paper has it in print; False where none has.

    Papers that differ in letters or words alone carry that number: these are what hands make
    ambiguous. Where a figure differs the number is doubtful; by more, it is left as it was read.
    """
    own = _fields(members, changed)
    printed = {folded(f.value or ""): f.value or "" for f in own.values() if _is_printed(f)}
    if len(printed) != 1:
        return False
    (number,) = printed.values()
    if any(_has_more(field.value or "", number) for field in own.values()):
        return False
    alike = {id: _near(field.value or "", number) for id, field in own.items()}
    for id, field in own.items():
        if field.value == number:
            if sum(alike.values()) > 1:
                # What is printed on one of them settles what was contradicted on another.
                vouched = weighed_again(field, Voucher.AGREEMENT, settles=True, completes=True)
                _put(id, vouched, changed)
            continue
        new = read_as(field, number, _ELSEWHERE, always=alike[id])
        if alike[id] and _same_figures(field.value or "", number):
            new = new.model_copy(
                update={
                    "sure": True,
                    "doubts": (),
                    "confidence": 0.95,
                    "vouchers": tuple(sorted({*field.vouchers, Voucher.AGREEMENT.value})),
                }
            )
        _put(id, new, changed)
    return True


def doubt(members: Sequence[Record], changed: dict[str, Record]) -> None:
    """Doubt the numbers of a set of which no majority can be right, or that no office gives."""
    own = _fields(members, changed)
    votes = Counter(folded(field.value or "") for field in own.values())
    if not votes:
        return
    most, count = max(votes.items(), key=lambda pair: pair[1])
    undecided = len(votes) > 1 and 2 * count <= votes.total()
    spelt = Counter(f.value or "" for f in own.values() if folded(f.value or "") == most)
    spelling, often = max(spelt.items(), key=lambda pair: pair[1])
    for id, field in own.items():
        if _is_printed(field):
            continue
        value = field.value or ""
        if not field.sure and _like_z(own.values()) and _Z_MISREAD.match(value):
            repaired = _Z_MISREAD.sub(r"\g<1>Z", value)
            _put(id, read_as(field, repaired, _BY_HAND, always=True), changed)
            continue
        if undecided and field.sure:
            _put(id, _doubted(field, _DIFFERING), changed)
        elif value != spelling and folded(value) == most and 2 * often > spelt.total():
            # CO3 and C03, 5G and SG: as most of them have it.
            _put(id, read_as(field, spelling, _ELSEWHERE, always=True), changed)
        elif field.sure and _SELDOM.match(value) and not _is_native(field):
            _put(id, _doubted(field, "手写字母易混淆，请核对"), changed)


_Z_MISREAD = re.compile(r"([A-Z])[UVL12](?=20[0-2]\d)")
_BY_HAND = "手写字母的通常写法"


def _like_z(fields: Iterable[Field]) -> bool:
    """Whether papers of a set have the letter before the year read in several ways, a 2 or a Z
    among them: a Z by hand looks like all of these, and no Chinese syllable begins with U or V."""
    read = {
        match.group()[-1]
        for field in fields
        for value in (field.value or "", *field.others)
        if (match := re.match(r"[A-Z][A-Z0-9](?=20[0-2]\d)", value))
    }
    return len(read) > 1 and bool(read & {"U", "V"}) and bool(read & {"0", "2", "Z", "L", "1"})


def doubt_lone(bundle: Bundle, bundles: Sequence[Bundle], changed: dict[str, Record]) -> None:
    """Doubt a number that one paper alone carries, and that differs by one sign from another set's.

    It may be that set's, misread: a person should look.
    """
    own = _fields([changed[id] for id in bundle.records], changed)
    if len(own) != 1:
        return
    ((id, field),) = own.items()
    others = {
        folded(theirs.value or "")
        for other in bundles
        if other.kind == bundle.kind and other.id != bundle.id
        for theirs in _fields([changed[id] for id in other.records], changed).values()
    }
    value = folded(field.value or "")
    if field.sure and any(one_apart(theirs, value) for theirs in others):
        _put(id, _doubted(field, "与另一套材料的编号只差一字，请核对"), changed)


def _near(value: str, number: str) -> bool:
    return Levenshtein.distance(value, number) <= _TWO


def _fields(members: Sequence[Record], changed: dict[str, Record]) -> dict[str, Field]:
    return {
        record.id: changed[record.id].fields[NUMBER]
        for record in members
        if changed[record.id].value(NUMBER)
    }


def _is_native(field: Field) -> bool:
    return Voucher.NATIVE.value in field.vouchers


def _is_printed(field: Field) -> bool:
    twice = Voucher.SECOND.value in field.vouchers and field.score >= _PRINTED
    return _is_native(field) or twice


def _has_more(value: str, number: str) -> bool:
    """Whether a paper has all signs of a number and one more: of two readings, a sign is sooner
    lost than made up."""
    if not len(number) < len(value) <= len(number) + _TWO:
        return False
    rest = iter(value)
    return all(sign in rest for sign in number)


def _same_figures(value: str, number: str) -> bool:
    """Whether a number differs from another in its letters and words alone, or in what they look
    like."""
    if folded(value) == folded(number):
        return True
    edits = Levenshtein.editops(number, value)
    return all(
        not (edit.src_pos < len(number) and number[edit.src_pos].isdecimal())
        if edit.tag != "insert"
        else not value[edit.dest_pos].isdecimal()
        for edit in edits
    )


def _doubted(field: Field, why: str) -> Field:
    return field.model_copy(update={"sure": False, "doubts": (why,)})


def _put(id: str, field: Field, changed: dict[str, Record]) -> None:
    fields = {**changed[id].fields, NUMBER: field}
    changed[id] = changed[id].model_copy(update={"fields": fields})
