"""Running part of an earlier run again: what failed, one submission, or single documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from flows.progress import RunProgress
from flows.review import Order, Outcome, opened_store, review
from models.errors import MissingInput, UnknownSubmission
from models.submission import DocumentStatus
from pipeline.intake import discover
from pipeline.settings import STATE
from pipeline.store import DocumentState, SubmissionState


@dataclass(frozen=True)
class Again:
    """What to run again. Nothing named: what is new or changed, as ``review`` does."""

    failed: bool = False
    submission: str | None = None
    documents: tuple[str, ...] = ()


def rerun(out: Path, again: Again, progress: RunProgress | None = None) -> Outcome:
    """Run part of the run that wrote ``out`` again and bring the reports up to date.

    Raises:
        MissingInput: no run wrote there.
        UnknownSubmission: the named submission or document is not part of it.
    """
    if not (out / STATE).is_dir():
        raise MissingInput(f"{out.name}：没有此前运行的记录")
    with opened_store(out) as store:
        incoming, notice = store.fact("incoming"), store.fact("notice")
        as_of = store.fact("as_of")
        if incoming is None or notice is None:
            raise MissingInput(f"{out.name}：没有此前运行的记录")
        submissions, documents = store.submissions(), store.documents()
    only, which = _chosen(again, submissions, documents, Path(incoming))
    order = Order(
        incoming=Path(incoming),
        out=out,
        notice=notice,
        as_of=date.fromisoformat(as_of) if as_of else None,
        only=only,
        again=which,
    )
    return review(order, progress)


def _chosen(
    again: Again,
    submissions: Sequence[SubmissionState],
    documents: Sequence[DocumentState],
    incoming: Path,
) -> tuple[frozenset[str] | None, frozenset[tuple[str, str]]]:
    """The submissions to look at, and the documents to read whether or not they changed."""
    if again.failed:
        failed = [d for d in documents if d.status is DocumentStatus.FAILED]
        packages = {s.submission.id for s in submissions if s.submission.failure}
        only = frozenset(d.submission for d in failed) | packages
        return only, frozenset((d.submission, d.path) for d in failed)
    if again.submission is not None:
        known = {s.submission.id for s in submissions} | {s.id for s in discover(incoming)}
        if again.submission not in known:
            raise UnknownSubmission(again.submission)
        own = frozenset(
            (d.submission, d.path) for d in documents if d.submission == again.submission
        )
        return frozenset({again.submission}), own
    if again.documents:
        chosen = {pair for name in again.documents for pair in _named(name, submissions)}
        return frozenset(submission for submission, _ in chosen), frozenset(chosen)
    return None, frozenset()


def _named(name: str, submissions: Sequence[SubmissionState]) -> list[tuple[str, str]]:
    """The documents of that path: below the incoming folder, below a submission, or in full.

    Raises:
        UnknownSubmission: there is none.
    """
    wanted = name.replace("\\", "/").strip("/")
    found = [
        (state.submission.id, document.path)
        for state in submissions
        for document in state.submission.documents
        if f"/{state.submission.location}/{document.path}".endswith(f"/{wanted}")
        or f"/{state.submission.id}/{document.path}".endswith(f"/{wanted}")
        or wanted.endswith(f"/{state.submission.location}/{document.path}")
    ]
    if not found:
        raise UnknownSubmission(name)
    return found
