"""Who reads: Dossier through its workers, RapidOCR as it comes, Tesseract in a loop."""

import io
import multiprocessing
import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Protocol

from models.page import Reading
from pipeline.read import WorkerPool
from pipeline.settings import Settings
from tests.benchmarks.processes import below, largest_child, memory


@dataclass(frozen=True, slots=True)
class Heard:
    """What a contestant made of a chunk: its time, and each picture's text (and reading)."""

    seconds: float
    texts: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    more: dict[str, float] = field(default_factory=dict)


class Contestant(Protocol):
    """Reads chunks. Its first chunk, which loads its models, is not counted."""

    def read(self, chunk: Sequence[bytes]) -> Heard:
        """Read a chunk of encoded pictures."""
        ...

    def peak(self) -> int:
        """Bytes that its processes held at most, together."""
        ...

    def close(self) -> None:
        """End its processes."""
        ...


class Dossier:
    """Dossier's reader in its own workers: one thread each, as many as the settings say."""

    def __init__(self, settings: Settings) -> None:
        before = below()
        self._pool = WorkerPool(settings)
        self._before = before
        self._own: set[int] = set()

    def read(self, chunk: Sequence[bytes]) -> Heard:
        started = time.perf_counter()
        futures = [self._pool.read(encoded) for encoded in chunk]
        readings = tuple(future.result().reading for future in futures)
        seconds = time.perf_counter() - started
        # The pool starts its processes with its first picture; nobody else starts any then.
        self._own = self._own or below() - self._before
        return Heard(seconds, tuple(reading.text for reading in readings), readings)

    def peak(self) -> int:
        return memory(self._own, peak=True)

    def close(self) -> None:
        self._pool.__exit__(None, None, None)


_engine: Any = None


def _start_rapidocr() -> None:
    global _engine  # noqa: PLW0603  (one engine a process)
    from rapidocr import RapidOCR  # noqa: PLC0415

    # Silent, and otherwise as it comes.
    _engine = RapidOCR(params={"Global.log_level": "error"})


def _rapidocr(encoded: bytes) -> str:
    return "\n".join(_engine(encoded).txts or ())


def _nothing() -> None:
    """Tesseract is a program of its own: there is nothing to load."""


def _tesseract(encoded: bytes) -> str:
    import pytesseract  # noqa: PLC0415

    # As it comes: Dossier's own limit to one thread, which this process inherited, is not its.
    os.environ.pop("OMP_THREAD_LIMIT", None)
    from PIL import Image  # noqa: PLC0415

    with Image.open(io.BytesIO(encoded)) as picture:
        text: str = pytesseract.image_to_string(
            picture.convert("RGB"), lang="chi_sim", config="--psm 3"
        )
    return text


def _loop(one: Callable[[bytes], str], chunk: Sequence[bytes]) -> tuple[float, list[str]]:
    started = time.perf_counter()
    texts = [one(encoded) for encoded in chunk]
    return time.perf_counter() - started, texts


def _peak() -> int:
    return memory([os.getpid()], peak=True) + largest_child()


class Loop:
    """One picture after another in one process, with all threads the engine takes."""

    def __init__(self, one: Callable[[bytes], str], start: Callable[[], None]) -> None:
        self._one = one
        self._process = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), start)

    @classmethod
    def rapidocr(cls) -> "Loop":
        """RapidOCR as it comes."""
        return cls(_rapidocr, _start_rapidocr)

    @classmethod
    def tesseract(cls) -> "Loop":
        """Tesseract through pytesseract, simplified Chinese, automatic page segmentation."""
        return cls(_tesseract, _nothing)

    def read(self, chunk: Sequence[bytes]) -> Heard:
        seconds, texts = self._process.submit(_loop, self._one, list(chunk)).result()
        return Heard(seconds, tuple(texts))

    def peak(self) -> int:
        return self._process.submit(_peak).result()

    def close(self) -> None:
        self._process.shutdown()
