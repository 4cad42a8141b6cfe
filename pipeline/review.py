"""The main job of one submission, stage by stage: what was read in, its report out."""

from dataclasses import dataclass
from datetime import date, datetime

from models.failure import Failure
from models.notice import Notice
from models.page import HIDING
from models.record import Bundle, Record
from models.report import (
    Applicant,
    Report,
    ReportedBundle,
    ReportedDocument,
    ReportedField,
    ReportedMark,
    ReportedPage,
    ReportedRecord,
    ReportedWitness,
    Status,
    status_of,
)
from models.submission import DocumentStatus, ReadDocument, ReadSubmission
from pipeline.assess import BlindSpot, Evidence, assess
from pipeline.assess.evidence import Delivery
from pipeline.at_odds import doubted
from pipeline.bundle import bundle, vouch
from pipeline.identify import Identity, identify
from pipeline.notices import kinds_named
from pipeline.recognise import Recognised, recognise


@dataclass(frozen=True, slots=True)
class Terms:
    """What a submission is held against. ``as_of`` overrides the notice's own day."""

    notice: Notice
    as_of: date | None = None
    received: datetime | None = None

    @property
    def day(self) -> date:
        """The day that periods are counted to."""
        return self.as_of or self.notice.as_of

    @property
    def latest(self) -> date:
        """The last day on which the submission may have been handed in."""
        received = (self.received.date(),) if self.received else ()
        return max(self.day, *self.plausible, *received)

    @property
    def plausible(self) -> tuple[date, ...]:
        """Other days to count to; none where somebody said which day it is."""
        return () if self.as_of else self.notice.as_of_plausible


def review(read: ReadSubmission, terms: Terms) -> Report:
    """The report of a submission that was read."""
    pages, records = recognise(read.documents, kinds_named(terms.notice), read.submission.name)
    bundles = bundle(records)
    records = vouch(records, bundles)
    identity, records = identify(records, terms.notice, read.submission.name)
    records = doubted(records, terms.latest)
    evidence = Evidence(
        notice=terms.notice,
        as_of=terms.day,
        identity=identity,
        records=records,
        bundles=bundles,
        blind_spots=_blind_spots(read, pages),
        delivery=_delivery(read, pages, records, terms),
    )
    findings = assess(evidence, plausible=terms.plausible)
    unread = any(d.status is DocumentStatus.FAILED for d in read.documents)
    status = status_of(findings, unread_documents=unread)
    if read.submission.failure or not any(d.pages for d in read.documents):
        status = Status.FAILED
    return Report(
        notice=terms.notice.id,
        as_of=terms.day,
        submission=read.submission.id,
        applicant=_applicant(read, identity, records, terms),
        status=status,
        error=read.submission.failure,
        documents=tuple(_document(d, pages) for d in read.documents),
        records=tuple(_record(record) for record in records),
        bundles=tuple(_bundle(one) for one in bundles),
        findings=findings,
    )


def unreviewed(read: ReadSubmission, terms: Terms, cause: Failure) -> Report:
    """The report of a submission that could not be assessed: its documents, and why."""
    return Report(
        notice=terms.notice.id,
        as_of=terms.day,
        submission=read.submission.id,
        applicant=Applicant(name=None, track=None, recommender=read.submission.unit or None),
        status=Status.FAILED,
        error=cause,
        documents=tuple(_document(document, []) for document in read.documents),
    )


def _blind_spots(read: ReadSubmission, pages: list[Recognised]) -> tuple[BlindSpot, ...]:
    """Documents and pages that could not be read, or hardly; of a damaged one, what was lost."""
    spots = [
        BlindSpot(f"《{d.document.path}》") for d in read.documents
        if d.status is DocumentStatus.FAILED
    ]  # fmt: skip
    for page in pages:
        name = f"《{page.ref.document}》第{page.ref.number}页"
        reading = page.page.reading
        if page.page.failure is not None:
            spots.append(BlindSpot(name, page.ref))
        elif reading is not None and page.record is None and page.confidence < _ILLEGIBLE:
            bad = HIDING & set(reading.quality)
            if bad and not reading.empty:
                spots.append(BlindSpot(name, page.ref))
    return tuple(spots)


_ILLEGIBLE = 0.5
"""A page of bad quality of which is less sure than this that it is nothing asked for."""


def _delivery(
    read: ReadSubmission, pages: list[Recognised], records: list[Record], terms: Terms
) -> Delivery:
    native = {
        (d.document.path, page.number) for d in read.documents for page in d.pages
        if page.reading is not None and page.reading.native
    }  # fmt: skip
    form = terms.notice.form
    evidence = [r for r in records if r.kind != form]
    typed = sum((ref.document, ref.number) in native for r in evidence for ref in r.pages[:1])
    in_word = sum(
        page.page.picture is not None and page.kind != form and _is_word(page.ref.document)
        for page in pages
    )
    elsewhere = sum(
        page.page.picture is not None and page.kind != form and not _is_word(page.ref.document)
        for page in pages
    )
    return Delivery(in_word, elsewhere, typed, terms.received)


def _is_word(path: str) -> bool:
    return path.lower().endswith((".docx", ".docm", ".doc", ".wps", ".rtf", ".dotx"))


def _applicant(
    read: ReadSubmission, identity: Identity, records: list[Record], terms: Terms
) -> Applicant:
    return Applicant(
        name=identity.name, track=identity.track, recommender=read.submission.unit or None
    )


# -- into the contract's shape ---------------------------------------------------------------


def _document(read: ReadDocument, pages: list[Recognised]) -> ReportedDocument:
    own: dict[int, list[Recognised]] = {}
    for page in pages:
        if page.ref.document == read.document.path:
            own.setdefault(page.ref.number, []).append(page)
    return ReportedDocument(
        path=read.document.path,
        sha256=read.document.sha256,
        status=read.status.value,
        error=read.failure,
        pages=tuple(_page(papers) for papers in own.values()),
    )


def _page(papers: list[Recognised]) -> ReportedPage:
    """A page with the papers on it; its kind is that of the first."""
    page = papers[0]
    reading = page.page.reading
    records = tuple(dict.fromkeys(paper.record for paper in papers if paper.record))
    return ReportedPage(
        page=page.ref.number,
        source=page.page.source,
        kind=page.kind if page.page.failure is None else None,
        confidence=round(page.confidence, 3),
        rotation=reading.rotation if reading else 0,
        duplicate_of=str(page.duplicate_of) if page.duplicate_of else None,
        quality=tuple(q.value for q in reading.quality) if reading else (),
        marks=tuple(
            ReportedMark(type=m.type.value, text=m.text, box=m.box)
            for m in (reading.marks if reading else ())
            if m.certain
        ),
        record=records[0] if records else None,
        records=records,
        error=page.page.failure,
        picture=page.page.picture,
    )


def _record(record: Record) -> ReportedRecord:
    return ReportedRecord(
        id=record.id,
        kind=record.kind,
        confidence=round(record.confidence, 3),
        pages=tuple(str(page) for page in record.pages),
        fields={
            name: ReportedField(
                value=f.value, raw=f.raw, confidence=f.confidence, sure=f.sure,
                page=str(f.page) if f.page else None, box=f.box,
                doubts=f.doubts, others=f.others,
            )
            for name, f in record.fields.items()
        },
        witnesses={
            name: ReportedWitness(
                seen=w.seen.value, text=w.text, page=str(w.page) if w.page else None,
                box=w.box,
            )
            for name, w in record.witnesses.items()
        },
    )  # fmt: skip


def _bundle(one: Bundle) -> ReportedBundle:
    return ReportedBundle(
        id=one.id, kind=one.kind, key=one.key, records=one.records, doubts=one.doubts
    )
