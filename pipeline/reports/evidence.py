"""Makes a record's card: its pages with each field's place marked, and the list of its fields."""

from collections.abc import Mapping, Sequence

from models.page import Box
from models.report import ReportedField, ReportedRecord, ReportedWitness
from pipeline.assess.names import field_title, mark_title
from pipeline.reports.cards import Card, FieldRow, Piece, Sheet, Tag
from pipeline.reports.facts import facts
from pipeline.reports.index import Index, anchor
from pipeline.reports.pictures import Crop, Pictures, crop
from pipeline.reports.words import (
    MARK_WORDS,
    QUALITY_WORDS,
    SEEN_WORDS,
    kind_word,
    value_words,
)


class Evidence:
    """Makes cards of records and sheets of pages."""

    def __init__(
        self, index: Index, pictures: Pictures, page_lines: Mapping[str, tuple[str, ...]]
    ) -> None:
        self._index = index
        self._pictures = pictures
        self._lines = page_lines

    def card(self, record: ReportedRecord) -> Card:
        """A record with all its pages and fields."""
        name = anchor("r", record.id)
        numbers = self._numbers(record)
        rows = [self._row(record, f, numbers, name) for f in record.fields]
        rows += [self._witness_row(record, w, name) for w in record.witnesses]
        sheets = [self._sheet(ref, record, rows, name) for ref in record.pages]
        titles = [self._index.page_title(ref) for ref in record.pages]
        return Card(
            anchor=name,
            title=kind_word(record.kind),
            where=_joined(titles),
            facts=tuple(fact.words for fact in facts(record)),
            sheets=tuple(sheets),
            rows=tuple(rows),
        )

    def page(self, ref: str, *, prefix: str) -> Sheet:
        """A page that belongs to no record shown, with its marks alone."""
        return self._sheet(ref, None, [], prefix)

    # -- pages ----------------------------------------------------------------------------------

    def _sheet(
        self, ref: str, record: ReportedRecord | None, rows: Sequence[FieldRow], prefix: str
    ) -> Sheet:
        page = self._index.page(ref)
        title = self._index.page_title(ref)
        kind = kind_word(record.kind if record else page.kind if page else None)
        picture = self._pictures.of(page.picture if page else None)
        ids = {row.id: row for row in rows}
        tags = self._tags(ref, record, ids, prefix) if picture else ()
        lines = () if picture else _marked(self._lines.get(ref, ()), ref, record, prefix)
        return Sheet(
            anchor=anchor(prefix, self._index.page_anchor(ref)),
            title=title,
            alt=f"{kind}，{title}",
            place=self._index.page_anchor(ref),
            notes=tuple(_notes(page.rotation, page.quality)) if page else (),
            picture=picture,
            tags=tags,
            lines=lines,
            error=page.error.message if page and page.error else "",
        )

    def _tags(
        self, ref: str, record: ReportedRecord | None, rows: Mapping[str, FieldRow], prefix: str
    ) -> tuple[Tag, ...]:
        """Marks first, so that fields lie above them; fields of one place share a tag."""
        tags = []
        page = self._index.page(ref)
        witnessed: dict[Box, tuple[str, str]] = {}
        if record:
            for name, witness in record.witnesses.items():
                if witness.page == ref and witness.box:
                    witnessed[_rounded(witness.box)] = (
                        _field_id(prefix, f"w-{name}"), mark_title(record.kind, name),
                    )  # fmt: skip
        for mark in page.marks if page else ():
            id, title = witnessed.pop(_rounded(mark.box), ("", ""))
            word = MARK_WORDS.get(mark.type, mark.type)
            said = f"{title or word}：{mark.text}" if mark.text else title or word
            tags.append(Tag(mark.box, word, (id,) if id else (), title=said))
        for box, (id, title) in witnessed.items():
            tags.append(Tag(box, title, (id,), title=title))
        if record is None:
            return tuple(tags)
        shared: dict[Box, list[FieldRow]] = {}
        for name, field in record.fields.items():
            if field.page == ref and field.box:
                row = rows[_field_id(prefix, name)]
                shared.setdefault(_rounded(field.box), []).append(row)
        for box, own in shared.items():
            tags.append(
                Tag(
                    box,
                    "·".join(str(row.number) for row in own),
                    tuple(row.id for row in own),
                    doubtful=any(not row.sure for row in own),
                    title="、".join(row.title for row in own),
                    number=True,
                )
            )
        return tuple(tags)

    # -- fields ---------------------------------------------------------------------------------

    @staticmethod
    def _numbers(record: ReportedRecord) -> dict[str, int]:
        placed = [name for name, field in record.fields.items() if field.box and field.page]
        return {name: number for number, name in enumerate(placed, 1)}

    def _row(
        self, record: ReportedRecord, name: str, numbers: Mapping[str, int], prefix: str
    ) -> FieldRow:
        field = record.fields[name]
        value = value_words(name, field.value) if field.value else ""
        raw = field.raw if _tells_more(field.raw, value, field.value) else ""
        others = tuple(value_words(name, other) for other in field.others if other != field.value)
        return FieldRow(
            id=_field_id(prefix, name),
            number=numbers.get(name, 0),
            title=field_title(record.kind, name),
            value=value or ("空白，未填写" if field.sure else "未能辨认"),
            raw=raw,
            sure=field.sure,
            empty=not value,
            doubts=field.doubts,
            others=others,
            crop=None if field.sure else self._crop(field),
        )

    def _crop(self, field: ReportedField) -> Crop | None:
        page = self._index.page(field.page) if field.page else None
        picture = self._pictures.of(page.picture if page else None)
        return crop(picture, field.box) if picture and field.box else None

    def _witness_row(self, record: ReportedRecord, name: str, prefix: str) -> FieldRow:
        witness: ReportedWitness = record.witnesses[name]
        seen = SEEN_WORDS.get(witness.seen, witness.seen)
        unknown = witness.seen not in {"yes", "no"}
        return FieldRow(
            id=_field_id(prefix, f"w-{name}"),
            number=0,
            title=mark_title(record.kind, name),
            value=seen,
            raw=f"印文：{witness.text}" if witness.text and name.endswith("seal") else "",
            sure=not unknown,
            empty=witness.seen != "yes",
            doubts=("请在原图上核对",) if unknown else (),
            others=(),
            crop=None,
        )


def _field_id(prefix: str, name: str) -> str:
    return anchor(prefix, name)


def _rounded(box: Box) -> Box:
    return Box(*(round(min(1.0, max(0.0, value)), 4) for value in box))


def _notes(rotation: int, quality: Sequence[str]) -> list[str]:
    turned = [f"原图转了{rotation}°，已转正"] if rotation else []
    return turned + [QUALITY_WORDS.get(each, each) for each in quality]


def _tells_more(raw: str, value: str, normalised: str | None) -> bool:
    def bare(text: str) -> str:
        return "".join(text.split())

    return bool(raw) and bare(raw) not in {bare(value), bare(normalised or "")}


def _joined(titles: Sequence[str]) -> str:
    """The names of a record's pages; those of one document give its name once."""
    joined: list[str] = []
    last = ""
    for title in titles:
        document, sign, rest = title.rpartition("》")
        joined.append(rest if sign and document == last and rest else title)
        last = document
    return "、".join(joined)


def _marked(
    lines: Sequence[str], ref: str, record: ReportedRecord | None, prefix: str
) -> tuple[tuple[Piece, ...], ...]:
    """A text page's lines with the fields found in them told apart."""
    wanted = [
        (field.raw, _field_id(prefix, name))
        for name, field in (record.fields.items() if record else ())
        if field.page == ref and len(field.raw.strip()) > 1
    ]
    marked: list[tuple[Piece, ...]] = []
    for line in lines:
        hits = [(raw, id) for raw, id in wanted if raw in line]
        if not hits:
            marked.append((Piece(line),))
            continue
        raw, id = max(hits, key=lambda hit: len(hit[0]))
        wanted.remove((raw, id))
        before, _, after = line.partition(raw)
        marked.append(tuple(p for p in (Piece(before), Piece(raw, id), Piece(after)) if p.text))
    return tuple(marked)
