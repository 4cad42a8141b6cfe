"""A report as it would be if everything were read perfectly: what the rules alone make of it.

Records, fields, marks and bundles are the truth's; only ``identify`` and ``assess`` run.
"""

from typing import Any

from extractors.records import KINDS
from models.page import Box
from models.record import Bundle, Field, PageRef, Record, Truth, Witness
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
    status_of,
)
from pipeline.assess import BlindSpot, Evidence, assess
from pipeline.assess.evidence import Delivery
from pipeline.identify import identify
from pipeline.review import Terms
from tests.evaluation.matching import NATIVE, true_pages

WORD = (".docx", ".docm", ".doc", ".wps", ".rtf", ".dotx")


def report_of(truth: dict[str, Any], terms: Terms) -> Report:
    """The report that follows from perfect readings.

    A field that no person could read is there without a value and in doubt; one that the paper
    does not print is surely blank.
    """
    refs = _numbered(truth)
    pages = {page["ref"]: page for page in true_pages(truth)}
    read = [_record(record, truth, pages, refs) for record in truth["records"]]
    bundles = [
        Bundle(id=f"b{i}", kind=b["kind"], key=b["key"], records=tuple(b["records"]))
        for i, b in enumerate(truth["bundles"], 1)
    ]
    folder = truth["submission"].rsplit("__", 1)[-1]
    identity, records = identify(read, terms.notice, folder)
    unread = [d["path"] for d in truth["documents"] if d["status"] == "failed"]
    evidence = Evidence(
        notice=terms.notice,
        as_of=terms.day,
        identity=identity,
        records=records,
        bundles=bundles,
        blind_spots=[BlindSpot(f"《{path}》") for path in unread],
        delivery=_delivery(truth, terms),
    )
    findings = assess(evidence, plausible=terms.plausible)
    unit = truth["submission"].rpartition("__")[0]
    return Report(
        notice=terms.notice.id,
        as_of=terms.day,
        submission=truth["submission"],
        applicant=Applicant(name=identity.name, track=identity.track, recommender=unit or None),
        status=status_of(findings, unread_documents=bool(unread)),
        documents=tuple(_document(document, refs) for document in truth["documents"]),
        records=tuple(_reported(record) for record in records),
        bundles=tuple(
            ReportedBundle(id=b.id, kind=b.kind, key=b.key, records=b.records) for b in bundles
        ),
        findings=findings,
    )


def _numbered(truth: dict[str, Any]) -> dict[str, PageRef]:
    """Every page's number in its document; text of the document itself comes first."""
    refs: dict[str, PageRef] = {}
    listed = {page["ref"] for page in true_pages(truth)}
    typed = [r for record in truth["records"] for r in record["pages"] if r not in listed]
    for document in truth["documents"]:
        own = [ref for ref in typed if ref == f"{document['path']}!{NATIVE}!1"]
        for number, ref in enumerate([*own, *(page["ref"] for page in document["pages"])], 1):
            refs[ref] = PageRef(document["path"], number)
    return refs


def _record(
    record: dict[str, Any],
    truth: dict[str, Any],
    pages: dict[str, dict[str, Any]],
    refs: dict[str, PageRef],
) -> Record:
    kind = KINDS[record["kind"]]
    fields = {spec.name: Field(value=None, confidence=1.0, sure=True) for spec in kind.fields}
    for name, field in record["fields"].items():
        read = field["value"] if field["legible"] else None
        fields[name] = Field(
            value=read,
            raw=read or "",
            confidence=1.0 if read else 0.0,
            sure=field["legible"],
            page=refs[field["page"]],
            box=Box(*field["box"]) if "box" in field else None,
            doubts=() if field["legible"] else ("字迹不清",),
            score=1.0 if read else 0.0,
        )
    return Record(
        id=record["id"],
        kind=record["kind"],
        confidence=1.0,
        pages=tuple(refs[ref] for ref in record["pages"]),
        fields=fields,
        witnesses=_witnesses(record, truth, pages, refs),
    )


def _witnesses(
    record: dict[str, Any],
    truth: dict[str, Any],
    pages: dict[str, dict[str, Any]],
    refs: dict[str, PageRef],
) -> dict[str, Witness]:
    kind = KINDS[record["kind"]]
    own = [pages[ref] for ref in record["pages"] if ref in pages]
    marks = [(mark, refs[page["ref"]]) for page in own for mark in page["marks"]]
    seals = [(mark, ref) for mark, ref in marks if mark["type"] == "seal"]
    found: dict[str, Witness] = {}
    if kind.sealed:
        found["seal"] = _seen(seals)
    if kind.portrait:
        found["photo"] = _seen([(mark, ref) for mark, ref in marks if mark["type"] == "photo"])
    if kind.opinions:
        # The employer's own seal, and whoever else's: the generator prints no more on a form.
        employers = _employers(truth)
        by_employer = [s for s in seals if any(e.startswith(s[0]["text"]) for e in employers)]
        # A school that recommends its own people stamps twice.
        others = [seal for seal in seals if seal not in by_employer] or by_employer[1:]
        for name in kind.opinions:
            found[f"{name}.seal"] = _seen(by_employer if name.startswith("employer") else others)
    return found


def _employers(truth: dict[str, Any]) -> list[str]:
    named = ("employer_position", "employer")
    return [r["fields"][n]["value"] for r in truth["records"] for n in named if n in r["fields"]]


def _seen(marks: list[tuple[dict[str, Any], PageRef]]) -> Witness:
    if not marks:
        return Witness(seen=Truth.NO)
    mark, ref = marks[0]
    return Witness(seen=Truth.YES, text=mark["text"], page=ref, box=Box(*mark["box"]))


def _delivery(truth: dict[str, Any], terms: Terms) -> Delivery:
    evidence = [
        document["path"].lower().endswith(WORD)
        for document in truth["documents"]
        for page in document["pages"]
        if page["kind"] != terms.notice.form
    ]
    return Delivery(sum(evidence), len(evidence) - sum(evidence), 0, terms.received)


# -- into the contract's shape ---------------------------------------------------------------


def _document(document: dict[str, Any], refs: dict[str, PageRef]) -> ReportedDocument:
    native = refs.get(f"{document['path']}!{NATIVE}!1")
    typed = (
        [
            ReportedPage(
                page=1, source=NATIVE, kind="recommendation_form", confidence=1.0, rotation=0
            )
        ]
        if native
        else []
    )
    pages = [
        ReportedPage(
            page=refs[page["ref"]].number,
            source=page["source"],
            kind=page["kind"],
            confidence=1.0,
            rotation=page["rotation"],
            duplicate_of=str(refs[page["duplicate_of"]]) if page["duplicate_of"] else None,
            quality=tuple(page["quality"]),
            marks=tuple(
                ReportedMark(type=m["type"], text=m["text"], box=Box(*m["box"]))
                for m in page["marks"]
            ),
            record=page["records"][0] if page["records"] else None,
            records=tuple(page["records"]),
        )
        for page in document["pages"]
    ]
    return ReportedDocument(
        path=document["path"], sha256="", status=document["status"], pages=(*typed, *pages)
    )


def _reported(record: Record) -> ReportedRecord:
    return ReportedRecord(
        id=record.id,
        kind=record.kind,
        confidence=record.confidence,
        pages=tuple(str(page) for page in record.pages),
        fields={
            name: ReportedField(
                value=field.value, raw=field.raw, confidence=field.confidence, sure=field.sure,
                page=str(field.page) if field.page else None, box=field.box, doubts=field.doubts,
            )
            for name, field in record.fields.items()
        },
        witnesses={
            name: ReportedWitness(
                seen=witness.seen.value, text=witness.text,
                page=str(witness.page) if witness.page else None, box=witness.box,
            )
            for name, witness in record.witnesses.items()
        },
    )  # fmt: skip
