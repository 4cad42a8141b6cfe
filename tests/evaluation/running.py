"""The main job over drawn submissions, its reports kept instead of written.

Pictures are read through the same pool, reader and store as ever, so a folder that is kept reads
each picture once; documents are opened and reports made anew every time.
"""

from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from models.report import Report
from models.submission import ReadSubmission, Submission
from pipeline.job import Job
from pipeline.read import DocumentReader, WorkerPool
from pipeline.review import Terms, review
from pipeline.settings import Settings
from pipeline.store import Store

AT_ONCE = 3
"""Submissions open at a time: one may unpack while another's pages are being read."""

PageDone = Callable[[], None]


def reports(
    incoming: Path,
    ids: Collection[str],
    state: Path,
    terms: Terms,
    *,
    workers: int | None = None,
    page_done: PageDone = lambda: None,
) -> dict[str, Report]:
    """The reports of these submissions by id; ``state`` keeps what was read.

    A submission that is not found under its id has no report.
    """
    settings = Settings()
    if workers is not None:
        settings = settings.model_copy(update={"workers": workers})
    state.mkdir(parents=True, exist_ok=True)
    store = Store(f"sqlite:///{state / 'store.sqlite'}", state / "pictures")
    try:
        with WorkerPool(settings) as pool:
            job = Job(
                incoming, store, DocumentReader(pool, store), terms, lambda read, report: None
            )
            found = [one for one in job.discover() if one.id in ids]

            def reviewed(submission: Submission) -> Report:
                documents = tuple(
                    job.read_document(submission, document, page_done)
                    for document in submission.documents
                )
                return review(ReadSubmission(submission=submission, documents=documents), terms)

            with ThreadPoolExecutor(AT_ONCE) as threads:
                made = list(threads.map(reviewed, found))
    finally:
        store.close()
    return {report.submission: report for report in made}
