"""A submission → its trace: what is kept of it to be compared with others.

Left out is what people share without copying: seals and signatures pasted into forms, blank
pages and forms, pages with hardly any text, and the prompts that a form prints on every paper.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from extractors.records import KINDS
from extractors.records.others import BLANK, OTHER
from extractors.text.numbers import IdNumber
from models.page import Page
from models.report import Report, ReportedRecord
from models.submission import ReadSubmission
from models.trace import Trace, TracedNumber, TracedPicture, TracedText
from pipeline.bundle import FAMILIES

ID_NUMBER = "id_number"
"""The series of people's ID numbers."""

_SERIES = {
    ("recommendation_form", "level_certificate_number"): "level_certificate",
    ("level_certificate", "management_number"): "level_certificate",
    ("level_certificate", "serial_number"): "level_certificate",
    ("registration_certificate", "registration_number"): "registration_certificate",
    ("diploma", "certificate_number"): "diploma",
    ("degree_certificate", "certificate_number"): "degree_certificate",
}
"""Fields that number a paper of which there is one. The form repeats one of a certificate's."""

_PRINTED = frozenset({"casework_agreement"})
"""Kinds whose text is the agency's standard wording: names and dates are filled in."""
_TOLD = {
    kind for family in FAMILIES if family.bundle in {"casework", "group", "community"}
    for kind in family.kinds
} - _PRINTED  # fmt: skip
"""Kinds whose text the applicant has written: records of cases, groups and activities."""

_SHORTEST_NUMBER = 6
_FEW_WORDS = 20
"""Characters of a page that hardly says anything: a photo with a sign in it, a template."""
_LEAST_SIDE = 60
"""Pixels of a portrait's shorter side."""
_PORTRAIT = (1.05, 1.9)
"""Height by width of a portrait; a letterhead's logo or a signature is wider than high."""

_LONG_LINE = 8
"""Chinese characters from which on a line is written text, not a label or its value."""
_SHINGLE = 6
"""Characters: few enough to survive a misread character here and there."""
_ONE_IN = 2
"""So many shingles stand for one that is kept."""
_SAME_PAPER = 0.8
"""Of two records of one person that share so much, one is the other again."""


def trace(read: ReadSubmission, report: Report) -> Trace:
    """What a submission's readings and its report leave to compare."""
    pages = {f"{d.document.path}#{page.number}": page for d in read.documents for page in d.pages}
    return Trace(
        submission=report.submission,
        name=report.applicant.name,
        id_number=_own_id(report.records),
        pictures=tuple(_pictures(report, pages)),
        numbers=tuple(_numbers(report.records)),
        texts=tuple(_texts(report.records, pages)),
    )


# -- numbers ---------------------------------------------------------------------------------


def _own_id(records: Iterable[ReportedRecord]) -> str | None:
    """The valid ID number that most records give."""
    votes = Counter(
        field.value
        for record in records
        if (field := record.fields.get(ID_NUMBER)) and field.value and IdNumber(field.value).valid
    )
    return max(votes, key=lambda number: votes[number]) if votes else None


def _numbers(records: Iterable[ReportedRecord]) -> Iterable[TracedNumber]:
    for record in records:
        for name, field in record.fields.items():
            series = ID_NUMBER if name == ID_NUMBER else _SERIES.get((record.kind, name))
            value = re.sub(r"\s", "", field.value or "").upper()
            if series is None or not _tells(series, value):
                continue
            yield TracedNumber(
                series=series, value=value, sure=field.sure, page=field.page,
                kind=record.kind, record=record.id,
            )  # fmt: skip


def _tells(series: str, value: str) -> bool:
    """Whether a number is one that nobody else has: not 000000, and no misread ID number."""
    if series == ID_NUMBER:
        return len(value) == 18 and IdNumber(value).valid
    return len(value) >= _SHORTEST_NUMBER and len(set(value)) > 2


# -- pictures --------------------------------------------------------------------------------


def _pictures(report: Report, pages: Mapping[str, Page]) -> Iterable[TracedPicture]:
    records = {record.id: record for record in report.records}
    portraits = {w.page for r in report.records if (w := r.witnesses.get("photo")) and w.page}
    for document in report.documents:
        for told in document.pages:
            ref = f"{document.path}#{told.page}"
            page = pages.get(ref)
            if page is None or page.picture is None or told.duplicate_of or told.kind is None:
                continue
            own = [records[id] for id in told.records if id in records]
            portrait = page.context.place is not None and ref in portraits
            if portrait:
                if not _is_portrait(page):
                    continue
            elif _is_part(page, own, ref) or _says_nothing(page, told.kind) or _is_unfilled(own):
                continue
            yield TracedPicture(
                page=ref,
                picture=page.picture,
                kind=told.kind,
                portrait=portrait,
                personal=any(_names_holder(record.kind) for record in own),
            )


def _names_holder(kind: str) -> bool:
    return kind in KINDS and KINDS[kind].names_holder is not None


def _is_portrait(page: Page) -> bool:
    reading = page.reading
    if reading is None or min(reading.width, reading.height) < _LEAST_SIDE:
        return False
    least, most = _PORTRAIT
    return least <= reading.height / reading.width <= most


def _is_part(page: Page, own: Sequence[ReportedRecord], ref: str) -> bool:
    """Whether it is a seal or a signature in a form's cell: of its record, but not its first
    page. A certificate pasted into a cell is a record of its own."""
    return page.context.place is not None and not any(record.pages[:1] == (ref,) for record in own)


def _says_nothing(page: Page, kind: str) -> bool:
    if kind == BLANK or page.reading is None or page.reading.empty:
        return True
    return kind == OTHER and len(re.sub(r"\s", "", page.reading.text)) < _FEW_WORDS


def _is_unfilled(own: Sequence[ReportedRecord]) -> bool:
    """Whether the page is a blank form: its fields were found, and all of them are empty."""
    fields = [field for record in own for field in record.fields.values()]
    return bool(fields) and all(field.value is None and field.sure for field in fields)


# -- texts -----------------------------------------------------------------------------------


def _texts(records: Iterable[ReportedRecord], pages: Mapping[str, Page]) -> list[TracedText]:
    texts = [
        TracedText(
            record=record.id, kind=record.kind, pages=record.pages,
            prints=prints(
                line.text
                for ref in record.pages
                if (page := pages.get(ref)) is not None and page.reading is not None
                for line in page.reading.lines
            ),
        )
        for record in records
        if record.kind in _TOLD
    ]  # fmt: skip
    return _without_prompts(texts)


def prints(lines: Iterable[str]) -> frozenset[int]:
    """A sample of the shingles of what the long lines say, as numbers below 2 to the 40th.

    Only Chinese characters count: figures change from copy to copy, marks are misread.
    """
    kept = (re.sub(r"[^\u3400-\u9fff]", "", line) for line in lines)
    text = "".join(line for line in kept if len(line) >= _LONG_LINE)
    digests = (
        int.from_bytes(hashlib.blake2b(text[at : at + _SHINGLE].encode(), digest_size=5).digest())
        for at in range(len(text) - _SHINGLE + 1)
    )
    return frozenset(digest for digest in digests if digest % _ONE_IN == 0)


def _without_prompts(texts: Sequence[TracedText]) -> list[TracedText]:
    """The texts without what stands on several papers of one kind that else differ: that is the
    form's own. Two papers that are the same throughout count as one."""
    told: Counter[tuple[str, int]] = Counter()
    different: dict[str, list[frozenset[int]]] = {}
    for text in texts:
        known = different.setdefault(text.kind, [])
        if all(_likeness(text.prints, other) < _SAME_PAPER for other in known):
            known.append(text.prints)
            told.update((text.kind, one) for one in text.prints)
    return [
        text.model_copy(
            update={"prints": frozenset(p for p in text.prints if told[text.kind, p] < 2)}
        )
        for text in texts
    ]


def _likeness(one: frozenset[int], other: frozenset[int]) -> float:
    return len(one & other) / max(1, len(one | other))
