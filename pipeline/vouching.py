"""What the papers of one bundle say of one another: agreement vouches, contradiction doubts."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from extractors.records.kind import Voucher
from extractors.records.trust import VERY_SURE
from extractors.text.alike import one_apart
from models.record import Bundle, Field, Record
from pipeline import numbering
from pipeline.families import FAMILIES
from pipeline.likeness import folded
from pipeline.ordering import vouch_in_order
from pipeline.trust import read_as, weighed_again


def vouch(records: Sequence[Record], bundles: Sequence[Bundle]) -> list[Record]:
    """The records with what their bundle's other papers say counted as agreement.

    A case's papers all name its number, client and worker. What most of them say vouches for
    each of them; a paper that says otherwise is in doubt.
    """
    changed = {record.id: record for record in records}
    families = {family.bundle: family for family in FAMILIES}
    for bundle in bundles:
        family = families[bundle.kind]
        for name in (*(key for key, _ in family.keys), *family.told):
            members = [changed[id] for id in bundle.records]
            if name == numbering.NUMBER and numbering.settle(members, changed):
                continue
            _vouch_for(name, members, changed)
            if name == numbering.NUMBER:
                numbering.doubt(members, changed)
    for bundle in bundles:
        numbering.doubt_lone(bundle, bundles, changed)
        vouch_in_order([changed[id] for id in bundle.records], changed)
    return [changed[record.id] for record in records]


def _vouch_for(name: str, members: list[Record], changed: dict[str, Record]) -> None:
    votes = Counter(value for record in members if (value := _says(record, name)))
    if not votes:
        return
    most = max(votes, key=lambda value: votes[value])
    if votes[most] < 2 or votes[most] * 2 <= votes.total():
        _read_as_clearest(name, members, changed)
        return
    said = _Said.of(name, most, votes, members)
    if said.disputed:
        _doubt_all(name, members, changed)
    for record in members:
        field = record.fields.get(name)
        if field is None or not field.value:
            continue
        new = said.agreed(record, field) if _says(record, name) == most else said.differing(field)
        if new != field:
            fields = {**changed[record.id].fields, name: new}
            changed[record.id] = changed[record.id].model_copy(update={"fields": fields})


@dataclass(frozen=True)
class _Said:
    """What most papers of a bundle say. ``confirmed``: more than one engine or paper read it so;
    ``disputed``: several papers read one place of it otherwise; ``certain``: who surely says it."""

    value: str
    confirmed: bool
    disputed: bool
    certain: tuple[tuple[str, str | None], ...]

    @classmethod
    def of(
        cls, name: str, most: str, votes: Mapping[str, int], members: Sequence[Record]
    ) -> "_Said":
        saying = [r.fields[name] for r in members if _says(r, name) == most]
        # One engine misreads one hand alike on every page: the other must have said so once.
        confirmed = any(
            {Voucher.SECOND, Voucher.NATIVE} & set(map(Voucher, f.vouchers)) for f in saying
        )
        # A long name read clearly on two papers and otherwise on none is misread on neither.
        clearly = sum(f.score >= VERY_SURE for f in saying)
        alone = len({f.value for f in saying}) == len(votes) == 1
        worded = len(most) >= _LONG and not any(c.isdigit() for c in most)
        confirmed = confirmed or (worded and clearly >= 2 and alone)
        disputed = (
            name == "case_number"
            and not any(f.sure and f.score >= VERY_SURE for f in saying)
            and _is_disputed(most, votes)
        )
        best = max(saying, key=lambda field: (field.sure, field.score))
        certain = tuple(
            (r.id, r.value(name)) for r in members if name in r.fields and r.fields[name].sure
        )
        return cls(best.value or "", confirmed and not disputed, disputed, certain)

    def agreed(self, record: Record, field: Field) -> Field:
        """The field of a paper that says so as well."""
        # What another paper surely says settles what was guessed or contradicted here.
        settles = any(id != record.id and value == field.value for id, value in self.certain)
        if self.confirmed:
            field = weighed_again(field, Voucher.AGREEMENT, settles=settles, completes=settles)
        if not field.sure and field.value != self.value and _is_quoted(self.value):
            # The same name, of which the quotation marks were not all read.
            return read_as(field, self.value, _ELSEWHERE, always=True)
        return field

    def differing(self, field: Field) -> Field:
        """The field of a paper that says otherwise."""
        if self.confirmed or not field.sure:
            return read_as(field, self.value, _ELSEWHERE, always=not field.sure)
        # Nobody confirms what most papers say: still, one sign apart, one of them is misread.
        new = read_as(field, self.value, _ELSEWHERE)
        return new if new.value == self.value else field


_ELSEWHERE = "同一套材料的其他页"


def _is_quoted(value: str) -> bool:
    return value.count("“") == value.count("”") > 0


def _is_disputed(most: str, votes: Mapping[str, int]) -> bool:
    """Whether two papers or more read one and the same place of a number otherwise: nobody can
    tell by counting what one hand wrote there on all of them."""
    places = [
        at
        for value, count in votes.items()
        if one_apart(value, most)
        for at in [next(i for i, (a, b) in enumerate(zip(value, most, strict=True)) if a != b)]
        # The words of a number (个案第…号) are printed alike on all.
        if most[at].isascii()
        for _ in range(count)
    ]
    return any(places.count(at) >= _DISSENT for at in places)


_DISSENT = 2
_LONG = 6
"""A name of so many signs is unlikely to be misread alike, and clearly, twice."""


def _doubt_all(name: str, members: list[Record], changed: dict[str, Record]) -> None:
    for record in members:
        field = record.fields.get(name)
        if field is not None and field.value and field.sure:
            doubt = field.model_copy(
                update={"sure": False, "doubts": ("同一套材料各页的识读不一致，请核对",)}
            )
            changed[record.id] = changed[record.id].model_copy(
                update={"fields": {**changed[record.id].fields, name: doubt}}
            )


_CLEAR, _FAINT = 0.95, 0.9
"""The score from which on a value counts as clearly read, and below which it may be misread."""


def _read_as_clearest(name: str, members: list[Record], changed: dict[str, Record]) -> None:
    """Where each paper says something else and most are faint, the clearest reading for all.

    Different misreadings of one hand agree in nothing; what is printed on one of the papers, or
    clearer than the rest, is likelier. Nothing becomes sure by that.
    """
    fields = {r.id: r.fields[name] for r in members if r.value(name)}
    weights: dict[str, float] = {}
    for field in fields.values():
        weights[field.value or ""] = weights.get(field.value or "", 0) + _clearness(field)
    if len(weights) < 2:
        return
    first, second = sorted(weights, key=lambda value: -weights[value])[:2]
    if weights[first] < 2 or weights[first] <= weights[second]:
        return
    for id, field in fields.items():
        faint = not field.sure and field.score < _FAINT
        if field.value == first or not faint or not _may_be(field.value or "", first):
            continue
        new = read_as(field, first, _ELSEWHERE, always=True)
        changed[id] = changed[id].model_copy(update={"fields": {**changed[id].fields, name: new}})


def _clearness(field: Field) -> float:
    if field.sure:
        return 3.0
    return 2.0 if field.score >= _CLEAR else 1.0 if field.score >= _FAINT else 0.4


def _may_be(value: str, expected: str) -> bool:
    """Whether a value may be the expected one, misread: about as long, and not all different."""
    a, b = folded(value), folded(expected)
    near = Levenshtein.distance(a, b) <= max(1, len(b) // 2)
    return near and abs(len(a) - len(b)) <= 1 + len(b) // 5


def _says(record: Record, name: str) -> str:
    return folded(record.value(name) or "")
