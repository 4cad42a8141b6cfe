"""The main job as a Prefect flow: one task a document, one a submission, then the run's pages."""

from flows import orchestrator  # noqa: F401  (sets Prefect up; must come first)

# isort: split
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.futures import PrefectFuture, wait
from prefect.task_runners import ThreadPoolTaskRunner
from pydantic import SkipValidation

from flows.progress import RunProgress
from models.errors import MissingInput
from models.report import Report
from models.submission import Document, DocumentStatus, ReadDocument, Submission
from pipeline.job import Job
from pipeline.notices import DEFAULT, load_notice
from pipeline.output import Output
from pipeline.read import DocumentReader, WorkerPool
from pipeline.review import Terms
from pipeline.settings import STATE, Settings
from pipeline.store import Store

DOCUMENTS_AT_ONCE = 3
"""Documents open at a time: one may unpack while another's last pages are being read."""


@dataclass(frozen=True)
class Order:
    """What a run is asked to do. ``only``: ids of the submissions to look at, None for all;
    ``again``: (submission, path) of documents to read whether or not they were read before."""

    incoming: Path
    out: Path
    notice: str = DEFAULT
    as_of: date | None = None
    workers: int | None = None
    only: frozenset[str] | None = None
    again: frozenset[tuple[str, str]] = frozenset()
    unmasked: bool = False


@dataclass(frozen=True)
class Outcome:
    """What a run did. ``reports``: of all submissions present, whether or not made anew."""

    reports: tuple[Report, ...]
    assessed: int
    documents_read: int
    pages_read: int
    failed_documents: tuple[tuple[str, str, str], ...]
    """Submission, path and cause."""
    seconds: float

    @property
    def all_read(self) -> bool:
        """Whether every document was read and every submission reviewed."""
        return not self.failed_documents and all(r.status.value != "failed" for r in self.reports)


@task(name="read document", cache_policy=NO_CACHE)
def read_document(
    job: Job, submission: Submission, document: Document, progress: RunProgress
) -> ReadDocument:
    """One document's pages, kept in the store."""
    read = job.read_document(submission, document, progress.page_done)
    progress.document_done(document.size)
    return read


@task(name="assess submission", cache_policy=NO_CACHE)
def assess_submission(job: Job, submission: Submission) -> Report | None:
    """One submission's report, if anything it rests on has changed."""
    return job.assess(submission)


@flow(
    name="dossier review",
    task_runner=ThreadPoolTaskRunner(max_workers=DOCUMENTS_AT_ONCE),  # type: ignore[arg-type]
    validate_parameters=False,
)
def review_submissions(
    job: SkipValidation[Job], order: Order, progress: SkipValidation[RunProgress]
) -> list[ReadDocument]:
    """Read what is new or changed, assess what that concerns."""
    found = [s for s in job.discover() if order.only is None or s.id in order.only]
    to_read = {
        s.id: [d for d in s.documents if (s.id, d.path) in order.again or job.is_new(s, d)]
        for s in found
    }
    documents = [d for unread in to_read.values() for d in unread]
    progress.found(len(found), len(documents), sum(d.size for d in documents))
    reading: dict[str, list[PrefectFuture[ReadDocument]]] = {
        s.id: [read_document.submit(job, s, d, progress) for d in to_read[s.id]] for s in found
    }
    assessing = [
        assess_submission.submit(  # type: ignore[call-overload]
            job, submission, wait_for=reading[submission.id]
        )
        for submission in found
    ]
    wait(assessing)
    for future in assessing:
        future.result()
    return [future.result() for futures in reading.values() for future in futures]


def review(order: Order, progress: RunProgress | None = None) -> Outcome:
    """Run the main job.

    Raises:
        UsageError: there is no such folder or notice, or nothing to review.
    """
    started = time.monotonic()
    settings = Settings()
    if order.workers is not None:
        settings = settings.model_copy(update={"workers": order.workers})
    notice = load_notice(order.notice)
    if not order.incoming.is_dir():
        # Before anything is made in the output folder.
        raise MissingInput(str(order.incoming))
    terms = Terms(notice, order.as_of)
    with opened_store(order.out, settings) as store:
        output = Output(order.out, notice, store, unmasked=order.unmasked or settings.unmasked)
        with WorkerPool(settings) as pool, progress or RunProgress() as shown:
            reader = DocumentReader(pool, store)
            job = Job(order.incoming, store, reader, terms, output.write_submission, output.manner)
            read = review_submissions(job, order, shown)
            _remember(store, order)
        reports = output.reports(job.submissions)
        likenesses = job.look_across()
        output.show_likenesses(reports, likenesses, job.as_read)
        failed = _failed(store)
        seconds = time.monotonic() - started
        outcome = Outcome(
            reports=tuple(reports),
            assessed=job.assessed,
            documents_read=len(read),
            pages_read=sum(len(d.pages) for d in read),
            failed_documents=failed,
            seconds=round(seconds, 1),
        )
        output.write_run(outcome.reports, likenesses, seconds=outcome.seconds,
                         pages_read=outcome.pages_read, reader=reader.reader_name)  # fmt: skip
    return outcome


@contextmanager
def opened_store(out: Path, settings: Settings | None = None) -> Iterator[Store]:
    """The store of an output folder."""
    out.mkdir(parents=True, exist_ok=True, mode=0o700)
    settings = settings or Settings()
    store = Store(settings.store_address(out), out / STATE / "pictures")
    try:
        yield store
    finally:
        store.close()


def _remember(store: Store, order: Order) -> None:
    """What a later ``rerun`` needs to know."""
    store.remember(
        incoming=str(order.incoming.resolve()),
        notice=order.notice,
        as_of=order.as_of.isoformat() if order.as_of else "",
    )


def _failed(store: Store) -> tuple[tuple[str, str, str], ...]:
    documents: Sequence[tuple[str, str, str]] = [
        (d.submission, d.path, d.failure.message if d.failure else "")
        for d in store.documents()
        if d.status is DocumentStatus.FAILED
    ]
    packages = [
        (s.submission.id, s.submission.location, s.submission.failure.message)
        for s in store.submissions()
        if s.submission.failure
    ]
    return (*packages, *documents)
