"""Progress of a run, for a terminal and for a log."""

import threading
import time
from types import TracebackType

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

_EVERY = 15.0
"""Seconds between lines where the output is no terminal."""

_TELLING = 20
"""Of fewer pages the time that is left cannot be told."""


class RunProgress:
    """Counts submissions, documents and pages; a context manager. Safe between threads.

    How many pages a document has is known only once it is open: time left is told from the
    documents' sizes.
    """

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True)
        self._live = self._console.is_terminal
        self._bar = Progress(
            TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[said]}"),
            TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn(),
            console=self._console, disable=not self._live,
        )  # fmt: skip
        self._reading: TaskID | None = None
        self._lock = threading.Lock()
        self._started = time.monotonic()
        self._said_at = 0.0
        self._pages = 0
        self._documents = 0
        self._of_documents = 0
        self._bytes = 0
        self._of_bytes = 0

    def __enter__(self) -> "RunProgress":
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def found(self, submissions: int, documents: int, size: int) -> None:
        """What there is to read: documents not read yet, and their size in bytes."""
        self._of_documents, self._of_bytes = documents, size
        self._console.print(f"{submissions} submissions, {documents} documents to read")
        if documents:
            self._reading = self._bar.add_task("reading", total=max(1, size), said="")

    def page_done(self) -> None:
        """Count a page."""
        with self._lock:
            self._pages += 1
            self._say()

    def document_done(self, size: int) -> None:
        """Count a document of so many bytes."""
        with self._lock:
            self._documents += 1
            self._bytes += size
            if self._reading is not None:
                self._bar.advance(self._reading, size)
            self._say(always=self._documents == self._of_documents)

    def _say(self, *, always: bool = False) -> None:
        said = f"{self._documents}/{self._of_documents} documents, {self._pages} pages"
        if self._live:
            if self._reading is not None:
                self._bar.update(self._reading, said=said)
            return
        now = time.monotonic()
        if always or now - self._said_at > _EVERY:
            self._said_at = now
            self._console.print(f"  {said}{self._left(now)}")

    def _left(self, now: float) -> str:
        if self._pages < _TELLING or not 0 < self._bytes < self._of_bytes:
            return ""
        seconds = (now - self._started) * (self._of_bytes - self._bytes) / self._bytes
        return f", about {max(1, round(seconds / 60))} min left"
