"""The floor: the same models on the same, ready-made inputs, and nothing else.

While Dossier reads a picture, everything that it puts into its models is written down. What is
timed is only putting it in again, in as many processes with one thread each. No program that
uses these models can be faster.
"""

import multiprocessing
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from extractors.ocr.runtime import PLANS, Model, Runtime, Tensor
from extractors.reading import Reader
from pipeline.settings import Settings
from tests.benchmarks.contestants import Heard
from tests.benchmarks.processes import below, memory

Call = tuple[str, Tensor]
"""A model's file and what was put into it."""

CORE, ALL = "core", "all"
"""The orientation and the detection once and every line; or all that Dossier asks beyond it:
second readings, seals, red print, doubtful turns."""

_reader: Reader | None = None
_models: dict[str, Model] = {}
_runtime: Runtime = "openvino"


def _start(runtime: Runtime) -> None:
    global _runtime  # noqa: PLW0603  (one set of models a process)
    _runtime = runtime


@contextmanager
def recorded() -> Iterator[list[Call]]:
    """All calls of models that are made, and loaded, meanwhile or in an earlier such block."""
    calls: list[Call] = []
    build, run = Model.__init__, Model.__call__

    def building(
        self: Model, path: Path, *, runtime: Runtime, threads: int, plans: int = PLANS
    ) -> None:
        build(self, path, runtime=runtime, threads=threads, plans=plans)
        _paths[id(self)] = str(path)

    def running(self: Model, tensor: Tensor) -> Tensor:
        calls.append((_paths[id(self)], tensor))
        return run(self, tensor)

    Model.__init__, Model.__call__ = building, running  # type: ignore[method-assign,assignment]
    try:
        yield calls
    finally:
        Model.__init__, Model.__call__ = build, run  # type: ignore[method-assign]


_paths: dict[int, str] = {}


def core_of(calls: Sequence[Call]) -> list[bool]:
    """Which of a picture's calls are the core: one turn, one detection, each line once.

    Models are told by what is put in: the detector takes whole pages, the recogniser lines.
    The first recogniser is the one that reads most.
    """
    lines: dict[str, int] = {}
    for name, tensor in calls:
        if _takes_lines(tensor):
            lines[name] = lines.get(name, 0) + tensor.shape[0] * tensor.shape[3]
    first = max(lines, key=lambda name: lines[name]) if lines else None
    seen: set[str] = set()
    core = []
    for name, tensor in calls:
        core.append(name == first if _takes_lines(tensor) else name not in seen)
        seen.add(name)
    return core


LINE_HEIGHT = 48
"""Pixels: the recognisers' input."""


def _takes_lines(tensor: Tensor) -> bool:
    return bool(tensor.shape[2] == LINE_HEIGHT)


def _write_down(encoded: bytes, target: str) -> None:
    """What one picture's reading puts into models, as a file."""
    global _reader  # noqa: PLW0603
    with recorded() as calls:
        if _reader is None:
            _reader = Reader(runtime=_runtime)
        _reader.read(encoded)
    # Half precision keeps the files small; before it is timed it is full again.
    arrays = {str(i): tensor.astype(np.float16) for i, (_, tensor) in enumerate(calls)}
    names = np.array([name for name, _ in calls])
    with Path(target).open("wb") as file:
        np.savez(file, allow_pickle=False, names=names, core=np.array(core_of(calls)), **arrays)


def _put_in(source: str) -> dict[str, float]:
    """The seconds that the models take for what was written down."""
    with np.load(source) as kept:
        names, core = [str(name) for name in kept["names"]], kept["core"].tolist()
        tensors = [kept[str(i)].astype(np.float32) for i in range(len(names))]
    for name in names:
        if name not in _models:
            _models[name] = Model(Path(name), runtime=_runtime, threads=1)
    taken = {CORE: 0.0, ALL: 0.0}
    for name, tensor, counts in zip(names, tensors, core, strict=True):
        started = time.perf_counter()
        _models[name](tensor)
        seconds = time.perf_counter() - started
        taken[ALL] += seconds
        taken[CORE] += seconds if counts else 0.0
    return taken


class Floor:
    """Bare inference in as many processes as Dossier has workers, perfectly balanced."""

    def __init__(self, settings: Settings) -> None:
        context = multiprocessing.get_context("spawn")
        self._workers = settings.workers
        self._before = below()
        self._own: set[int] = set()
        # Two sets of processes: writing down needs the reader, timing only the models.
        self._writers = ProcessPoolExecutor(self._workers, context, _start, (settings.runtime,))
        self._timers = ProcessPoolExecutor(self._workers, context, _start, (settings.runtime,))
        self._folder = tempfile.TemporaryDirectory(prefix="floor-")
        self._ready: list[str] = []

    def prepare(self, chunk: Sequence[bytes]) -> None:
        """Write down what the next chunk puts into the models."""
        self._ready = [str(Path(self._folder.name) / f"{i}.npz") for i in range(len(chunk))]
        list(self._writers.map(_write_down, chunk, self._ready))

    def read(self, chunk: Sequence[bytes]) -> Heard:
        if len(self._ready) != len(chunk):
            self.prepare(chunk)
        before = below()
        taken = list(self._timers.map(_put_in, self._ready))
        self._own = self._own or below() - before
        self._ready = []
        core, all_ = (sum(one[part] for one in taken) / self._workers for part in (CORE, ALL))
        return Heard(core, more={ALL: all_})

    def peak(self) -> int:
        return memory(self._own, peak=True)

    def close(self) -> None:
        self._writers.shutdown()
        self._timers.shutdown()
        self._folder.cleanup()
