"""Documents read page by page, by workers that may crash, hang, or find nothing."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from models.errors import (
    CorruptDocument,
    DossierError,
    MissingEngine,
    ReadingError,
    TimedOut,
    UnreadablePicture,
    WorkerDied,
)
from models.page import Leaf, MarkType
from models.submission import Document, DocumentStatus, ReadDocument
from pipeline import read as module
from pipeline.read import DocumentReader, PicturePool
from pipeline.store import Store
from pipeline.worker import PictureRead
from tests.extractors.containers.word import LONG, Word, inline, p, picture_bytes, pictures
from tests.pipeline.doubles import FakePool, read_at_once, reading_of


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


def _texts(read: ReadDocument) -> list[str | None]:
    return [page.reading.text if page.reading else None for page in read.pages]


# -- pages ------------------------------------------------------------------------------------


def test_pages_come_in_their_order_with_their_readings(tmp_path: Path, store: Store) -> None:
    pool = FakePool()
    read = _read(_reader(pool, store, ahead=1), _word(tmp_path, "a", "b", "c", "d"))
    assert read.status is DocumentStatus.READ
    assert [page.number for page in read.pages] == [1, 2, 3, 4]
    assert _texts(read) == [reading_of(picture_bytes(i)).text for i in range(4)]


def test_a_picture_that_was_read_before_is_not_read_again(tmp_path: Path, store: Store) -> None:
    path = _word(tmp_path, "a", "b")
    first = _read(_reader(FakePool(), store), path)
    pool = FakePool()
    again = _read(_reader(pool, store), path)
    assert pool.reads == []
    assert again == first


def test_a_picture_used_twice_is_read_once_and_is_two_pages(tmp_path: Path, store: Store) -> None:
    pool = FakePool()
    read = _read(_reader(pool, store), _word(tmp_path, "a", "b", "a"))
    assert len(pool.reads) == 2
    assert len(read.pages) == 3
    assert read.pages[0].picture == read.pages[2].picture


def test_one_picture_in_two_documents_at_once_is_read_once(tmp_path: Path, store: Store) -> None:
    started, proceed = threading.Event(), threading.Event()

    class Slow(FakePool):
        def read(self, encoded: bytes) -> "Future[PictureRead]":
            self.reads.append(encoded)
            future: Future[PictureRead] = Future()

            def answer() -> None:
                started.set()
                proceed.wait(5)
                future.set_result(read_at_once(encoded))

            threading.Thread(target=answer).start()
            return future

    pool = Slow()
    reader = _reader(pool, store)
    paths = [_word(tmp_path, "a", name=f"{i}.docx") for i in range(2)]
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(_read, reader, paths[0])
        started.wait(5)
        second = threads.submit(_read, reader, paths[1])
        time.sleep(0.1)
        proceed.set()
        assert _texts(first.result(5)) == _texts(second.result(5))
    assert len(pool.reads) == 1


def test_a_page_that_fails_keeps_its_place(tmp_path: Path, store: Store) -> None:
    bad = picture_bytes(1)

    def answer(encoded: bytes) -> PictureRead:
        if encoded == bad:
            raise UnreadablePicture("x")
        return read_at_once(encoded)

    read = _read(_reader(FakePool(answer), store), _word(tmp_path, "a", "b", "c"))
    assert [page.number for page in read.pages] == [1, 2, 3]
    assert [page.failure.code if page.failure else None for page in read.pages] == [
        None, "bad_picture", None,
    ]  # fmt: skip
    assert read.status is DocumentStatus.READ, "the picture's own fault is no failure of ours"


@pytest.mark.parametrize(
    "cause", [TimedOut(), WorkerDied("11"), ReadingError("KeyError"), MissingEngine("openvino")]
)
def test_our_own_failure_makes_the_document_one_to_run_again(
    tmp_path: Path, store: Store, cause: DossierError
) -> None:
    bad = picture_bytes(0)

    def answer(encoded: bytes) -> PictureRead:
        if encoded == bad:
            raise cause
        return read_at_once(encoded)

    read = _read(_reader(FakePool(answer), store), _word(tmp_path, "a", "b"))
    assert read.status is DocumentStatus.FAILED
    assert read.failure == cause.as_failure()
    assert read.pages[0].failure == cause.as_failure()
    assert read.pages[1].reading is not None


def test_a_failed_page_is_tried_again_and_the_others_are_not(tmp_path: Path, store: Store) -> None:
    bad = picture_bytes(0)

    def answer(encoded: bytes) -> PictureRead:
        if encoded == bad:
            raise TimedOut
        return read_at_once(encoded)

    path = _word(tmp_path, "a", "b")
    _read(_reader(FakePool(answer), store), path)
    pool = FakePool()
    read = _read(_reader(pool, store), path)
    assert pool.reads == [bad]
    assert read.status is DocumentStatus.READ


def test_a_failing_page_within_one_run_is_not_remembered_as_under_way(
    tmp_path: Path, store: Store
) -> None:
    answers: Iterator[bool] = iter([False, True])

    def answer(encoded: bytes) -> PictureRead:
        if not next(answers):
            raise TimedOut
        return read_at_once(encoded)

    reader = _reader(FakePool(answer), store)
    path = _word(tmp_path, "a")
    assert _read(reader, path).status is DocumentStatus.FAILED
    assert _read(reader, path).status is DocumentStatus.READ


def test_native_text_needs_no_reader(tmp_path: Path, store: Store) -> None:
    pool = FakePool()
    path = tmp_path / "推荐表.docx"
    Word(p("推荐表") + p(LONG) + p(inline("a")), pictures=pictures("a")).write(path)
    read = _read(_reader(pool, store), path)
    natives = [page for page in read.pages if page.reading and page.reading.native]
    assert len(pool.reads) == 1
    assert pool.looks == []
    assert natives
    assert natives[0].reading is not None
    assert "推荐表" in natives[0].reading.text


def test_every_page_is_counted(tmp_path: Path, store: Store) -> None:
    counted: list[int] = []
    path = _word(tmp_path, "a", "b", "c")
    document = Document(path=path.name, sha256="1" * 64, size=1)
    _reader(FakePool(), store).read(path, document, lambda: counted.append(1))
    assert len(counted) == 3


# -- documents --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"PK\x03\x04 truncated", "corrupt"),
        (b"no Word file at all", "corrupt"),
    ],
)
def test_a_document_that_does_not_open_says_why(
    tmp_path: Path, store: Store, content: bytes, code: str
) -> None:
    path = tmp_path / "材料.docx"
    path.write_bytes(content)
    read = _read(_reader(FakePool(), store), path)
    assert read.status is DocumentStatus.FAILED
    assert read.failure is not None
    assert read.failure.code == code
    assert read.pages == ()


def test_a_document_with_nothing_in_it_is_empty(tmp_path: Path, store: Store) -> None:
    read = _read(_reader(FakePool(), store), Word(p()).write(tmp_path / "空.docx"))
    assert read.failure is not None
    assert read.failure.code == "empty"


def test_pages_before_the_damage_are_kept(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:

    def leaves(_path: Path) -> Iterator[Leaf]:
        yield Leaf("a", picture_bytes(0))
        yield Leaf("b", error=UnreadablePicture("x"))
        raise CorruptDocument

    monkeypatch.setattr(module, "open_leaves", leaves)
    read = _read(_reader(FakePool(), store), tmp_path / "x.docx")
    assert read.status is DocumentStatus.FAILED
    assert read.failure is not None
    assert read.failure.code == "corrupt"
    assert [page.source for page in read.pages] == ["a", "b"]
    assert read.pages[0].reading is not None


def test_a_file_that_cannot_be_read_is_a_failed_document_not_the_end_of_the_run(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leaves(_path: Path) -> Iterator[Leaf]:
        yield Leaf("a", picture_bytes(0))
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(module, "open_leaves", leaves)
    read = _read(_reader(FakePool(), store), tmp_path / "x.docx")
    assert read.failure is not None
    assert read.failure.code == "unreadable"
    assert [page.source for page in read.pages] == ["a"]


def test_marks_are_looked_for_on_pages_with_text_of_their_own(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:

    native = reading_of(b"x").model_copy(update={"engine": "native-pdf"})
    monkeypatch.setattr(
        module, "open_leaves", lambda _: iter([Leaf("page 1", picture_bytes(0), native)])
    )
    pool = FakePool()
    (page,) = _read(_reader(pool, store), tmp_path / "x.pdf").pages
    assert pool.reads == []
    assert page.reading is not None
    assert page.reading.lines == native.lines
    assert [mark.type for mark in page.reading.marks] == [MarkType.SEAL]


def test_no_more_pages_are_open_than_allowed(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:

    taken: list[int] = []
    done: list[int] = []
    ahead = 2

    def leaves(_path: Path) -> Iterator[Leaf]:
        for i in range(10):
            assert len(taken) - len(done) <= ahead + 1
            taken.append(i)
            yield Leaf(f"{i}", picture_bytes(i))

    monkeypatch.setattr(module, "open_leaves", leaves)
    document = Document(path="x.docx", sha256="1" * 64, size=1)
    reader = _reader(FakePool(), store, ahead=ahead)
    read = reader.read(tmp_path / "x.docx", document, lambda: done.append(1))
    assert len(read.pages) == 10


def test_a_loose_picture_out_of_an_archive_keeps_its_own_name(tmp_path: Path, store: Store) -> None:
    unpacked = tmp_path / "document.png"
    unpacked.write_bytes(picture_bytes())
    document = Document(path="证书/毕业证书3.png", sha256="1" * 64, size=1)
    (page,) = _reader(FakePool(), store).read(unpacked, document).pages
    assert page.source == "毕业证书3.png"
