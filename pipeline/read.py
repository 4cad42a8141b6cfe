"""Documents → pages with their readings, in worker processes that may crash or hang."""

import hashlib
import multiprocessing
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, TimeoutError as FutureTimeout
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Protocol, TypeVar

from pebble import ProcessExpired, ProcessPool

from extractors.containers import open_leaves
from extractors.reading import Reader
from models.errors import (
    DocumentError,
    DossierError,
    EmptyDocument,
    MissingEngine,
    ReadingError,
    TimedOut,
    WorkerDied,
)
from models.failure import Failure
from models.page import Leaf, Page, Reading
from models.submission import Document, DocumentStatus, ReadDocument
from pipeline import worker
from pipeline.settings import Settings
from pipeline.store import Store
from pipeline.worker import PictureRead, PictureSeen

T = TypeVar("T")

PageDone = Callable[[], None]
"""Called after each page, for progress."""


class PicturePool(Protocol):
    """Reads pictures elsewhere. Futures fail with one of ``models.errors``."""

    def read(self, encoded: bytes) -> "Future[PictureRead]":
        """Read a picture."""
        ...

    def look_at(self, encoded: bytes) -> "Future[PictureSeen]":
        """Find the marks on a picture whose text is known."""
        ...


class WorkerPool:
    """Processes that read pictures: a time limit a page, replaced now and then.

    A page whose worker dies is tried once more; a page that takes too long is not.
    """

    def __init__(self, settings: Settings) -> None:
        self._seconds = settings.page_seconds
        # Workers start from a clean process: forking one with threads and models is unsafe.
        self._pool = ProcessPool(
            max_workers=settings.workers,
            max_tasks=settings.pages_per_worker,
            initializer=worker.start,
            initargs=[settings.runtime],
            context=multiprocessing.get_context("spawn"),
        )

    def __enter__(self) -> "WorkerPool":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self._pool.close()
        else:
            self._pool.stop()
        self._pool.join()

    def read(self, encoded: bytes) -> "Future[PictureRead]":
        """Read a picture."""
        return self._run(worker.read_picture, encoded)

    def look_at(self, encoded: bytes) -> "Future[PictureSeen]":
        """Find the marks on a picture whose text is known."""
        return self._run(worker.look_at_picture, encoded)

    def _run(self, task: Callable[[bytes], T], encoded: bytes) -> "Future[T]":
        result: Future[T] = Future()
        self._try(task, encoded, result, retries=1)
        return result

    def _try(
        self, task: Callable[[bytes], T], encoded: bytes, result: "Future[T]", *, retries: int
    ) -> None:
        attempt = self._pool.schedule(task, args=[encoded], timeout=self._seconds)

        def done(finished: "Future[T]") -> None:
            if finished.cancelled():
                result.set_exception(WorkerDied("cancelled"))
                return
            error = finished.exception()
            if error is None:
                result.set_result(finished.result())
            elif isinstance(error, ProcessExpired) and retries > 0:
                self._try(task, encoded, result, retries=retries - 1)
            else:
                result.set_exception(_cause(error))

        attempt.add_done_callback(done)


def _cause(error: BaseException) -> BaseException:
    if isinstance(error, FutureTimeout):
        return TimedOut()
    if isinstance(error, ProcessExpired):
        return WorkerDied(f"exit code {error.exitcode}")
    if isinstance(error, DossierError):
        return error
    # A fault of ours, or of a library: it costs this page, not the run.
    failed = ReadingError(type(error).__name__)
    failed.__cause__ = error
    return failed


@dataclass
class _Waiting:
    """A leaf whose picture is being read."""

    number: int
    leaf: Leaf
    picture: str | None = None
    future: "Future[PictureRead] | Future[PictureSeen] | None" = None
    known: Reading | None = None


@dataclass
class DocumentReader:
    """Reads documents with a pool of workers, keeping and reusing readings in a store.

    ``reader_name``: under which readings are kept. ``ahead``: how many pages of one document
    may be unpacked before they are read, so that memory stays flat at any length.
    """

    pool: PicturePool
    store: Store
    reader_name: str = field(default_factory=lambda: Reader().name)
    ahead: int = 4
    _under_way: "dict[str, Future[PictureRead]]" = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def read(
        self, path: Path, document: Document, page_done: PageDone = lambda: None
    ) -> ReadDocument:
        """All pages of a document; it never raises for what is wrong with the document.

        A page that cannot be read keeps its place and says why. If that was the program's
        failure, not the picture's, the document counts as failed: it can be run again.
        """
        pages: list[Page] = []
        failure: Failure | None = None
        try:
            for page in self._pages(path):
                # A loose picture is its own source; unpacked it lies under another name.
                own = {"source": document.name} if page.source == path.name else {}
                pages.append(page.model_copy(update=own))
                page_done()
            if not pages:
                raise EmptyDocument()
        except DocumentError as error:
            failure = error.as_failure()
        except OSError as error:
            # Nobody may read the file, or its disk fails: another document's may be fine.
            failure = DocumentError(type(error).__name__).as_failure()
        ours = next((p.failure for p in pages if p.failure and p.failure.code in _OURS), None)
        failure = failure or ours
        status = DocumentStatus.FAILED if failure else DocumentStatus.READ
        return ReadDocument(document=document, status=status, failure=failure, pages=tuple(pages))

    def _pages(self, path: Path) -> Iterator[Page]:
        """Pages in order, while later ones are still being read."""
        waiting: deque[_Waiting] = deque()
        try:
            for number, leaf in enumerate(open_leaves(path), 1):
                waiting.append(self._started(number, leaf))
                if len(waiting) > self.ahead:
                    yield self._finished(waiting.popleft())
        except (DocumentError, OSError):
            # What was unpacked before the damage is kept.
            while waiting:
                yield self._finished(waiting.popleft())
            raise
        while waiting:
            yield self._finished(waiting.popleft())

    def _started(self, number: int, leaf: Leaf) -> _Waiting:
        if leaf.error is not None or leaf.picture is None:
            return _Waiting(number, leaf)
        picture = hashlib.sha256(leaf.picture).hexdigest()
        if leaf.native is not None:
            return _Waiting(number, leaf, picture, self.pool.look_at(leaf.picture))
        known = self.store.reading(picture, self.reader_name)
        if known is not None:
            return _Waiting(number, leaf, picture, known=known)
        with self._lock:
            future = self._under_way.get(picture)
            if future is None:
                future = self.pool.read(leaf.picture)
                self._under_way[picture] = future
        # The bytes are not needed any more: only the worker holds them now.
        return _Waiting(number, Leaf(leaf.source, context=leaf.context), picture, future)

    def _finished(self, waiting: _Waiting) -> Page:
        leaf = waiting.leaf
        page = Page(
            number=waiting.number, source=leaf.source, picture=waiting.picture,
            context=leaf.context,
        )  # fmt: skip
        if leaf.error is not None:
            return page.model_copy(update={"failure": leaf.error.as_failure()})
        if waiting.known is not None:
            return page.model_copy(update={"reading": waiting.known})
        if waiting.future is None or waiting.picture is None:
            return page.model_copy(update={"reading": leaf.native})
        try:
            result = waiting.future.result()
        except DossierError as error:
            return page.model_copy(update={"failure": error.as_failure(), "reading": leaf.native})
        finally:
            with self._lock:
                self._under_way.pop(waiting.picture, None)
        if isinstance(result, PictureSeen):
            assert leaf.native is not None
            reading = leaf.native.model_copy(update={"marks": result.marks})
        else:
            reading = result.reading
        self.store.save_reading(waiting.picture, self.reader_name, reading, result.upright)
        return page.model_copy(update={"reading": reading})


_OURS = frozenset({TimedOut.code, WorkerDied.code, ReadingError.code, MissingEngine.code})
"""Failures of the program, not of the picture."""
