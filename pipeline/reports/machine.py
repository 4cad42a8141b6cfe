"""What programs read: a submission's ``report.json`` and the run's ``run.json``."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.notice import Notice
from models.report import Alike, Likeness, Report, Status
from pipeline.reports.files import link_to, safe_name, write_text
from pipeline.reports.masking import mask_id

RUN_SCHEMA = "dossier.run/1"

_HALF = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class RunFacts:
    """A run in figures. ``seconds`` of wall time; ``pages_read`` in this run, not found read."""

    version: str
    reader: str
    seconds: float
    pages_read: int


def write_report(report: Report, path: Path) -> None:
    """The report as the contract has it, its values in full."""
    write_text(path, _json(report.model_dump(mode="json", by_alias=True)))


def write_run_facts(
    reports: Sequence[Report],
    notice: Notice,
    facts: RunFacts,
    finished: datetime,
    likenesses: Sequence[Likeness],
    path: Path,
) -> None:
    """The run's totals, versions, timings and statuses, and what submissions share."""
    run = {
        "schema": RUN_SCHEMA,
        "notice": notice.id,
        "as_of": max((report.as_of for report in reports), default=notice.as_of).isoformat(),
        "finished_at": finished.isoformat(timespec="seconds"),
        "seconds": round(facts.seconds, 1),
        "pages_read": facts.pages_read,
        "versions": {"dossier": facts.version, "reader": facts.reader},
        "totals": totals(reports),
        "submissions": [_summary(report) for report in reports],
        "across": [_likeness(one) for one in likenesses],
    }
    write_text(path, _json(run))


def _json(value: object) -> str:
    """Readable JSON. Halves of surrogate pairs, from broken file names, become �: few read them."""
    return _HALF.sub("\ufffd", json.dumps(value, ensure_ascii=False, indent=1)) + "\n"


def totals(reports: Sequence[Report]) -> dict[str, int]:
    """How many submissions there are, of each status, and what they hold."""
    statuses = Counter(report.status for report in reports)
    documents = [document for report in reports for document in report.documents]
    pages = [page for document in documents for page in document.pages]
    return {
        "submissions": len(reports),
        **{status.value: statuses[status] for status in Status},
        "documents": len(documents),
        "documents_failed": sum(document.status == "failed" for document in documents),
        "pages": len(pages),
        "pages_failed": sum(page.error is not None for page in pages),
        "records": sum(len(report.records) for report in reports),
    }


def _likeness(one: Likeness) -> dict[str, object]:
    """ID numbers are masked: whose they are is told by the places."""
    value = mask_id(one.value) if one.sort is Alike.ID_NUMBER else one.value
    return one.model_dump(mode="json") | {"value": value}


def _summary(report: Report) -> dict[str, str | None]:
    return {
        "submission": report.submission,
        "status": report.status.value,
        "report": link_to("submissions", safe_name(report.submission), "report.json"),
    }
