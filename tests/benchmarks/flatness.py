"""Whether memory stays flat while one long document is read."""

import os
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from models.submission import Document
from pipeline.read import DocumentReader, WorkerPool
from pipeline.settings import Settings
from pipeline.store import Store
from tests.benchmarks.processes import below, memory
from tests.extractors.containers.word import Word, inline, p

PAGES = 500

SETTLED = 150
"""Pages after which models and caches are loaded and have seen most sizes of lines and pages."""


@dataclass(frozen=True, slots=True)
class Flatness:
    """Bytes held after so many pages, by this process and its workers together."""

    pages: tuple[int, ...]
    bytes: tuple[int, ...]
    read: int

    @property
    def growth(self) -> float:
        """Bytes a hundred pages, by a line through all that comes after SETTLED pages."""
        after = [(n, held) for n, held in zip(self.pages, self.bytes, strict=True) if n >= SETTLED]
        if len(after) < 2:
            return 0.0
        counts, held = zip(*after, strict=True)
        return 100 * float(np.polyfit(counts, held, 1)[0])


def measure(pictures: Sequence[bytes], settings: Settings, pages: int = PAGES) -> Flatness:
    """Read one Word file of so many pictures, all different, and watch."""
    before = below()
    samples: list[tuple[int, int]] = []
    done = threading.Event()
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        path = _document(pictures, pages, folder)
        store = Store(f"sqlite:///{folder / 'store.sqlite'}", folder / "pictures")
        count = 0

        def watch() -> None:
            while not done.wait(0.5):
                samples.append((count, _held(before)))

        def page_done() -> None:
            nonlocal count
            count += 1

        watcher = threading.Thread(target=watch, daemon=True)
        with WorkerPool(settings) as pool:
            watcher.start()
            try:
                document = Document(path=path.name, sha256="", size=path.stat().st_size)
                read = DocumentReader(pool, store).read(path, document, page_done)
            finally:
                done.set()
                watcher.join()
        store.close()
    counts, held = zip(*samples, strict=True) if samples else ((), ())
    return Flatness(counts, held, sum(page.reading is not None for page in read.pages))


def _held(before: set[int]) -> int:
    return memory([os.getpid(), *(below() - before)])


def _document(pictures: Sequence[bytes], pages: int, folder: Path) -> Path:
    """Pictures over and over; bytes more after a picture's end make each one new."""
    named = {
        f"rIdP{i}": pictures[i % len(pictures)] + (i.to_bytes(4) if i >= len(pictures) else b"")
        for i in range(pages)
    }
    body = "".join(p(inline(identity)) for identity in named)
    return Word(body, named).write(folder / "long.docx")
