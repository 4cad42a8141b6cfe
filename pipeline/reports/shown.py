"""A report as people may see it: every text cleaned, and masked unless asked otherwise."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from models.failure import Failure
from models.report import (
    Applicant,
    Finding,
    Report,
    ReportedBundle,
    ReportedDocument,
    ReportedField,
    ReportedPage,
    ReportedRecord,
    ReportedWitness,
)
from pipeline.reports.masking import Masker
from pipeline.reports.plain import clean


@dataclass(frozen=True)
class Printed:
    """A report with what is needed to print it besides.

    ``page_lines``: the text of pages that have no picture, by ``path#number``, for display.
    """

    report: Report
    page_lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def shown(printed: Printed, *, unmasked: bool) -> Printed:
    """The same with all texts fit to be shown. References between its parts hold as before."""
    report = printed.report
    masker = Masker() if unmasked else Masker.of(report)
    text = clean if unmasked else lambda value: masker.text(clean(value))
    one_field = (lambda _, value: clean(value)) if unmasked else (
        lambda name, value: masker.field(name, clean(value))
    )  # fmt: skip
    return _Shower(report, text, one_field).printed(printed.page_lines)


class _Shower:
    """Applies the texts' treatment to every part of a report."""

    def __init__(
        self, report: Report, text: Callable[[str], str], field: Callable[[str, str], str]
    ) -> None:
        self._report = report
        self._text = text
        self._field = field
        self._paths: dict[str, str] = {}
        taken: set[str] = set()
        for document in report.documents:
            path = name = text(document.path)
            count = 1
            while path in taken:
                # Two names that differ in what is masked must stay two documents.
                count += 1
                path = f"{name} ({count})"
            taken.add(path)
            self._paths[document.path] = path

    def printed(self, page_lines: Mapping[str, tuple[str, ...]]) -> Printed:
        report = self._report
        applicant = report.applicant
        shown_report = report.model_copy(
            update={
                "submission": self._text(report.submission),
                "applicant": Applicant(
                    name=self._optional(applicant.name),
                    track=applicant.track,
                    recommender=self._optional(applicant.recommender),
                ),
                "error": self._failure(report.error),
                "documents": tuple(self._document(each) for each in report.documents),
                "records": tuple(self._record(each) for each in report.records),
                "bundles": tuple(self._bundle(each) for each in report.bundles),
                "findings": tuple(self._finding(each) for each in report.findings),
            }
        )
        lines = {
            self._ref(ref): tuple(self._text(line) for line in lines)
            for ref, lines in page_lines.items()
        }
        return Printed(shown_report, lines)

    def _optional(self, text: str | None) -> str | None:
        return None if text is None else self._text(text)

    def _texts(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self._text(text) for text in texts)

    def _ref(self, ref: str) -> str:
        path, sign, number = ref.rpartition("#")
        return f"{self._paths[path]}{sign}{number}" if path in self._paths else self._text(ref)

    def _failure(self, failure: Failure | None) -> Failure | None:
        if failure is None:
            return None
        return Failure(code=failure.code, message=self._text(failure.message))

    def _document(self, document: ReportedDocument) -> ReportedDocument:
        return document.model_copy(
            update={
                "path": self._paths[document.path],
                "error": self._failure(document.error),
                "pages": tuple(self._page(page) for page in document.pages),
            }
        )

    def _page(self, page: ReportedPage) -> ReportedPage:
        return page.model_copy(
            update={
                "source": self._text(page.source),
                "kind": self._optional(page.kind),
                "duplicate_of": self._ref(page.duplicate_of) if page.duplicate_of else None,
                "quality": self._texts(page.quality),
                "error": self._failure(page.error),
                "marks": tuple(
                    mark.model_copy(
                        update={"type": self._text(mark.type), "text": self._text(mark.text)}
                    )
                    for mark in page.marks
                ),
            }
        )

    def _record(self, record: ReportedRecord) -> ReportedRecord:
        return record.model_copy(
            update={
                "kind": self._text(record.kind),
                "pages": tuple(self._ref(ref) for ref in record.pages),
                "fields": {
                    clean(name): self._one_field(name, each) for name, each in record.fields.items()
                },
                "witnesses": {
                    clean(name): self._witness(each) for name, each in record.witnesses.items()
                },
            }
        )

    def _one_field(self, name: str, one: ReportedField) -> ReportedField:
        return one.model_copy(
            update={
                "value": None if one.value is None else self._field(name, one.value),
                "raw": self._field(name, one.raw),
                "others": tuple(self._field(name, other) for other in one.others),
                "doubts": self._texts(one.doubts),
                "page": self._ref(one.page) if one.page else None,
            }
        )

    def _witness(self, witness: ReportedWitness) -> ReportedWitness:
        return witness.model_copy(
            update={
                "text": self._text(witness.text),
                "page": self._ref(witness.page) if witness.page else None,
            }
        )

    def _bundle(self, bundle: ReportedBundle) -> ReportedBundle:
        return bundle.model_copy(
            update={
                "kind": self._text(bundle.kind),
                "key": self._text(bundle.key),
                "doubts": self._texts(bundle.doubts),
            }
        )

    def _finding(self, finding: Finding) -> Finding:
        return finding.model_copy(
            update={
                "reason": self._text(finding.reason),
                "title": self._text(finding.title),
                "clause": self._text(finding.clause),
                "advice": self._text(finding.advice),
                "look_at": tuple(self._ref(ref) for ref in finding.look_at),
            }
        )
