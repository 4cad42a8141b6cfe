"""Real worker processes that die, hang and fail: what it costs, and what it does not."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.errors import (
    DocumentError,
    ReadingError,
    TimedOut,
    WorkerDied,
)
from models.submission import Document, DocumentStatus, ReadDocument
from pipeline.read import DocumentReader, PicturePool, WorkerPool
from pipeline.settings import Settings
from pipeline.store import Store
from tests.extractors.containers.word import Word, inline, p, pictures
from tests.pipeline.doubles import act, nothing, reading_of


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(f"sqlite:///{tmp_path}/store.sqlite", tmp_path / "pictures")


def _reader(pool: PicturePool, store: Store, *, ahead: int = 4) -> DocumentReader:
    return DocumentReader(pool, store, reader_name="fake", ahead=ahead)


def _word(folder: Path, *names: str, **more: str) -> Path:
    """A Word document with a picture of its own under each name, in this order."""
    body = "".join(p(inline(name)) for name in names)
    path = folder / more.get("name", "材料.docx")
    return Word(body, pictures=pictures(*dict.fromkeys(names))).write(path)


def _read(reader: DocumentReader, path: Path) -> ReadDocument:
    return reader.read(path, Document(path=path.name, sha256="1" * 64, size=1))


@contextmanager
def _processes(root: Path, **settings: float) -> Iterator[WorkerPool]:
    """Real processes that do to themselves what a picture says."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.worker.start", nothing)
        patch.setattr("pipeline.worker.read_picture", act)
        # The processes import the stand-ins as well.
        patch.syspath_prepend(str(root))
        with WorkerPool(Settings.model_validate(settings)) as pool:
            yield pool


@pytest.fixture(scope="module")
def pool(root: Path) -> Iterator[WorkerPool]:
    """Two processes, two seconds a page."""
    with _processes(root, workers=2, page_seconds=2.0) as pool:
        yield pool


def test_a_dead_worker_costs_its_page_one_retry(pool: WorkerPool, tmp_path: Path) -> None:
    picture = f"die once {tmp_path / 'died'}".encode()
    assert pool.read(picture).result(30).reading == reading_of(picture)
    assert (tmp_path / "died").exists()


def test_a_page_that_kills_its_worker_twice_is_given_up(pool: WorkerPool) -> None:
    with pytest.raises(WorkerDied):
        pool.read(b"die").result(30)


def test_a_page_that_hangs_is_given_up_without_a_retry(pool: WorkerPool) -> None:
    started = time.monotonic()
    with pytest.raises(TimedOut):
        pool.read(b"hang").result(30)
    assert time.monotonic() - started < 8, "a second try would take as long again"


def test_other_pages_are_read_while_one_hangs(pool: WorkerPool) -> None:
    hanging = pool.read(b"hang on")
    others = [pool.read(f"page {i}".encode()) for i in range(4)]
    assert [f.result(30).reading for f in others] == [
        reading_of(f"page {i}".encode()) for i in range(4)
    ]
    with pytest.raises(TimedOut):
        hanging.result(30)


def test_what_a_picture_is_refused_for_arrives_as_it_was_raised(pool: WorkerPool) -> None:

    with pytest.raises(DocumentError) as caught:
        pool.read(b"refuse").result(30)
    assert caught.value.detail == "no picture"


def test_a_fault_of_the_program_costs_a_page_not_the_run(
    pool: WorkerPool, tmp_path: Path, store: Store
) -> None:
    with pytest.raises(ReadingError) as caught:
        pool.read(b"fail").result(30)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert caught.value.as_failure().code == "reading_failed"


def test_a_run_goes_on_after_all_this(pool: WorkerPool, tmp_path: Path, store: Store) -> None:
    read = _read(_reader(pool, store), _word(tmp_path, "a", "b"))
    assert read.status is DocumentStatus.READ
    assert len(read.pages) == 2


def test_workers_are_replaced_after_so_many_pages(root: Path) -> None:
    with _processes(root, workers=1, page_seconds=20, pages_per_worker=1) as pool:
        processes = {pool.read(f"{i}".encode()).result(30).upright for i in range(2)}
    assert len(processes) == 2
