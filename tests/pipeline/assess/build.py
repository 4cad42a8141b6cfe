"""Evidence built by hand: records, bundles, and the applicant they belong to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from models.needs import Need
from models.notice import Notice
from models.record import Bundle, Field, PageRef, Record, Truth, Witness
from models.report import Finding, Outcome
from pipeline.assess import BlindSpot, Evidence, assess
from pipeline.assess.evidence import Delivery
from pipeline.assess.needs import evaluate
from pipeline.identify import Agreement, Identity
from pipeline.notices import DEFAULT, load_notice

NAME = "周晓岚"
"""The applicant, who does not exist."""
NOTICE = load_notice(DEFAULT)

Given = str | Field | None


def sure(value: str | None) -> Field:
    """A field that may be acted on."""
    return Field(value=value, raw=value or "", confidence=0.99, sure=True)


def doubtful(value: str | None) -> Field:
    """A field that may not."""
    return Field(value=value, raw=value or "", confidence=0.5, sure=False, doubts=("请核对",))


class Paper:
    """Makes records, each on a page of its own."""

    def __init__(self) -> None:
        self._made = 0

    def __call__(
        self,
        kind: str,
        fields: Mapping[str, Given] | None = None,
        *,
        marks: Mapping[str, Truth] | None = None,
        maybe: Iterable[str] = (),
    ) -> Record:
        """A record; plain values are sure. ``maybe``: other kinds it may be of."""
        self._made += 1
        return Record(
            id=f"r{self._made}",
            kind=kind,
            confidence=0.6 if maybe else 0.99,
            pages=(PageRef("佐证材料.docx", self._made),),
            fields={
                name: value if isinstance(value, Field) else sure(value)
                for name, value in (fields or {}).items()
            },
            witnesses={name: Witness(seen=seen) for name, seen in (marks or {}).items()},
            alternatives=tuple(maybe),
        )


def identity(
    track: str | None = "service",
    *,
    name: str | None = NAME,
    id_number: Truth = Truth.YES,
    holders: Truth = Truth.YES,
) -> Identity:
    """The applicant as the papers have them."""
    return Identity(
        name,
        None,
        track,
        {"id_number": Agreement(id_number, "身份证号码"), "holders": Agreement(holders, "姓名")},
    )


def bundled(id: str, kind: str, records: Sequence[Record], *, doubts: Iterable[str] = ()) -> Bundle:
    """A bundle of records."""
    return Bundle(
        id=id, kind=kind, key=id, records=tuple(r.id for r in records), doubts=tuple(doubts)
    )


def evidence(
    records: Sequence[Record] = (),
    bundles: Sequence[Bundle] = (),
    *,
    who: Identity | None = None,
    unread: bool = False,
    delivery: Delivery | None = None,
    as_of: date | None = None,
    notice: Notice = NOTICE,
) -> Evidence:
    """What a submission offers."""
    return Evidence(
        notice=notice,
        as_of=as_of or notice.as_of,
        identity=who or identity(),
        records=tuple(records),
        bundles=tuple(bundles),
        blind_spots=(BlindSpot("《其他.docx》"),) if unread else (),
        delivery=delivery or Delivery(),
    )


def finding(id: str, given: Evidence) -> Finding:
    """The finding of one requirement of the evidence's notice."""
    found = assess(given, plausible=given.notice.as_of_plausible)
    return next(one for one in found if one.requirement == id)


def outcome(id: str, given: Evidence) -> Outcome:
    """The outcome of one requirement of the evidence's notice."""
    return finding(id, given).status


def truth(need: Need, given: Evidence) -> Truth:
    """Whether a need is met."""
    return evaluate(need, given).truth


def with_field(record: Record, name: str, field: Given) -> Record:
    """The record with one field changed; None takes the field away."""
    fields = {k: v for k, v in record.fields.items() if k != name}
    if field is not None:
        fields[name] = field if isinstance(field, Field) else sure(field)
    return record.model_copy(update={"fields": fields})


def on(given: Evidence, day: date) -> Evidence:
    """The same evidence as of another day."""
    return replace(given, as_of=day)


RECEIVED_IN_TIME = datetime(2021, 4, 8, 10, 0)
RECEIVED_LATE = datetime(2021, 4, 9, 17, 1)
