"""The hand-made truth, the report that a perfect reader gives of it, and changes to that."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from models.report import Finding, Outcome, Report, Severity, Status
from pipeline.notices import DEFAULT, load_notice
from pipeline.review import Terms
from tests.evaluation.handmade import TRUTH, Truth
from tests.evaluation.perfect import report_of


@pytest.fixture
def truth() -> Truth:
    return copy.deepcopy(TRUTH)


@pytest.fixture(scope="session")
def terms() -> Terms:
    return Terms(load_notice(DEFAULT))


@pytest.fixture
def report(truth: Truth, terms: Terms) -> Report:
    """What a perfect reader reports; its findings are the truth's, whatever the rules say."""
    findings = tuple(
        Finding(
            requirement=name, status=Outcome(accepted[0]), severity=Severity.REQUIRED, reason="…"
        )
        for name, accepted in truth["findings"].items()
    )
    made = report_of(truth, terms)
    return made.model_copy(update={"findings": findings, "status": Status.INCOMPLETE})


Change = Callable[..., Report]


@pytest.fixture
def with_page(report: Report) -> Change:
    """The report with the page of that number changed."""

    def changed(number: int, **values: Any) -> Report:
        document = report.documents[0]
        pages = tuple(
            page.model_copy(update=values) if page.page == number else page
            for page in document.pages
        )
        documents = (document.model_copy(update={"pages": pages}),)
        return report.model_copy(update={"documents": documents})

    return changed


@pytest.fixture
def with_field(report: Report) -> Change:
    """The report with one field of one record changed."""

    def changed(id: str, name: str, **values: Any) -> Report:
        records = tuple(
            record.model_copy(
                update={
                    "fields": record.fields | {name: record.fields[name].model_copy(update=values)}
                }
            )
            if record.id == id
            else record
            for record in report.records
        )
        return report.model_copy(update={"records": records})

    return changed
