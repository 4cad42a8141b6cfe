"""Records on the page of one file: every field with what is known about it, every mark."""

from dataclasses import dataclass

from models.record import Field, Record
from pipeline.assess.names import field_title, mark_title
from pipeline.reports.reading_look import Texts
from pipeline.reports.words import SEEN_WORDS, kind_word, value_words


@dataclass(frozen=True, slots=True)
class Value:
    """A field of a record, or a mark on it, as a row of its list."""

    id: str
    name: str
    title: str
    value: str
    sure: bool
    confidence: int | None = None
    raw: str = ""
    doubts: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A record."""

    id: str
    kind: str
    confidence: int
    others: tuple[str, ...]
    pages: tuple[int, ...]
    values: tuple[Value, ...]


def card_of(record: Record, texts: Texts) -> Card:
    """A record as it is listed."""
    values = [
        Value(
            id=f"{record.id}-{name}",
            name=name,
            title=field_title(record.kind, name),
            value=_said(name, field, texts),
            sure=field.sure,
            confidence=round(100 * field.confidence),
            raw=texts.field(name, field.raw),
            doubts=tuple(texts.text(doubt) for doubt in field.doubts),
            others=tuple(texts.field(name, value_words(name, o)) for o in field.others),
            page=field.page.number if field.page else None,
        )
        for name, field in record.fields.items()
    ]
    values += [
        Value(
            id=f"{record.id}-{name}",
            name=name,
            title=mark_title(record.kind, name),
            value=SEEN_WORDS[witness.seen.value],
            sure=witness.seen.value != "unknown",
            raw=texts.text(witness.text),
            page=witness.page.number if witness.page else None,
        )
        for name, witness in record.witnesses.items()
    ]
    return Card(
        record.id, kind_word(record.kind), round(100 * record.confidence),
        tuple(kind_word(kind) for kind in record.alternatives),
        tuple(ref.number for ref in record.pages), tuple(values),
    )  # fmt: skip


def _said(name: str, field: Field, texts: Texts) -> str:
    if field.value is None:
        return "（空白）" if field.sure else "（未能识读）"
    return texts.field(name, value_words(name, field.value))
