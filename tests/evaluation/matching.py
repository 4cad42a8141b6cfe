"""Which page and which record of a report is which of the truth."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from models.report import Report, ReportedPage, ReportedRecord

NATIVE = "text"
"""The source of a page that is the document's own text; the truth lists such pages only where
a record stands on one."""


@dataclass(frozen=True)
class Matched:
    """Pages by the truth's reference ``path!source!occurrence``, records by the truth's id.

    ``records`` holds the one reported record that a true one is taken for; ``parts`` further
    records made of the same pages (a paper torn in two).
    """

    pages: dict[str, ReportedPage]
    records: dict[str, ReportedRecord]
    parts: dict[str, list[ReportedRecord]]
    refs: dict[str, str]
    """The truth's reference of a reported page ``path#number``."""


def true_pages(truth: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The pictures of the truth, in reading order."""
    for document in truth["documents"]:
        yield from document["pages"]


def matched(report: Report, truth: dict[str, Any]) -> Matched:
    """Match a report with the truth about the same submission."""
    pages, refs = _references(report)
    # Of a paper handed in twice, either picture may be the one that the program keeps.
    first = {page["ref"]: page.get("duplicate_of") or page["ref"] for page in true_pages(truth)}
    pairs = []
    for record in truth["records"]:
        own = {first.get(ref, ref) for ref in record["pages"]}
        for reported in report.records:
            seen = {refs[page] for page in reported.pages if page in refs}
            shared = own & {first.get(ref, ref) for ref in seen}
            if shared:
                alike = _agreeing(record, reported)
                pairs.append(
                    (reported.kind == record["kind"], alike, len(shared), record, reported)
                )
    pairs.sort(key=lambda pair: pair[:3], reverse=True)
    records: dict[str, ReportedRecord] = {}
    used: set[str] = set()
    for _, _, _, record, reported in pairs:
        if record["id"] not in records and reported.id not in used:
            records[record["id"]] = reported
            used.add(reported.id)
    parts: dict[str, list[ReportedRecord]] = {}
    for same_kind, _, _, record, reported in pairs:
        if same_kind and reported.id not in used:
            parts.setdefault(record["id"], []).append(reported)
            used.add(reported.id)
    return Matched(pages, records, parts, refs)


def _references(report: Report) -> tuple[dict[str, ReportedPage], dict[str, str]]:
    pages: dict[str, ReportedPage] = {}
    refs: dict[str, str] = {}
    for document in report.documents:
        counts: dict[str, int] = {}
        for page in document.pages:
            counts[page.source] = counts.get(page.source, 0) + 1
            ref = f"{document.path}!{page.source}!{counts[page.source]}"
            pages[ref] = page
            refs[f"{document.path}#{page.page}"] = ref
    return pages, refs


def _agreeing(record: dict[str, Any], reported: ReportedRecord) -> int:
    """How many fields say the same: tells two papers on one picture apart."""
    return sum(
        name in reported.fields and reported.fields[name].value in accepted(field)
        for name, field in record["fields"].items()
    )


def accepted(field: dict[str, Any]) -> list[str]:
    """The values of a true field that count as right."""
    return [field["value"], *field.get("also", [])]
