"""What is known between runs: kept by content, forgotten when it changes."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from models.failure import Failure
from models.page import Box, Line, Page, Reading
from models.submission import Document, DocumentStatus, ReadDocument, Submission
from pipeline.store import Store

READER = "reader-1"
PICTURE = "ab" * 32


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(f"sqlite:///{tmp_path}/state/store.sqlite", tmp_path / "pictures")


def _reading(text: str = "毕业证书", engine: str = "test") -> Reading:
    return Reading(
        engine=engine, width=100, height=80, lines=(Line(text=text, box=Box(0.1, 0.1, 0.5, 0.2)),)
    )


def _document(path: str = "材料.docx", sha256: str = "1" * 64) -> Document:
    return Document(path=path, sha256=sha256, size=10)


def _read(document: Document, *pages: Page, failure: Failure | None = None) -> ReadDocument:
    status = DocumentStatus.FAILED if failure else DocumentStatus.READ
    return ReadDocument(document=document, status=status, failure=failure, pages=pages)


def _page(number: int = 1, **more: object) -> Page:
    return Page.model_validate(
        {"number": number, "source": f"image{number}.png", "picture": PICTURE, **more}
    )


def _submission(id: str = "渝北区__张三", *documents: Document) -> Submission:
    return Submission(id=id, location=id.replace("__", "/"), unit="渝北区", documents=documents)


# -- readings ---------------------------------------------------------------------------------


def test_a_reading_is_found_by_the_pictures_content_and_the_reader(store: Store) -> None:
    store.save_reading(PICTURE, READER, _reading(), b"jpeg")
    assert store.reading(PICTURE, READER) == _reading()
    assert store.reading(PICTURE, "reader-2") is None
    assert store.reading("cd" * 32, READER) is None


def test_the_upright_picture_lies_beside_it(store: Store) -> None:
    store.save_reading(PICTURE, READER, _reading(), b"jpeg")
    path = store.picture_path(PICTURE)
    assert path.read_bytes() == b"jpeg"
    assert [p.name for p in path.parent.iterdir()] == [path.name], "nothing half-written is left"


def test_a_reading_made_again_replaces_the_old_one(store: Store) -> None:
    store.save_reading(PICTURE, READER, _reading("旧"), b"1")
    store.save_reading(PICTURE, READER, _reading("新"), b"2")
    found = store.reading(PICTURE, READER)
    assert found is not None
    assert found.text == "新"
    assert store.picture_path(PICTURE).read_bytes() == b"2"


def test_readings_are_kept_from_several_threads(store: Store) -> None:
    pictures = [f"{i:02x}" * 32 for i in range(24)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda p: store.save_reading(p, READER, _reading(p), b"x"), pictures))
    assert all(store.reading(p, READER) == _reading(p) for p in pictures)


def test_one_picture_kept_by_several_threads_at_once(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        kept = [
            pool.submit(store.save_reading, PICTURE, READER, _reading(), b"x") for _ in "12345678"
        ]
        for each in kept:
            each.result()
    assert store.reading(PICTURE, READER) == _reading()
    assert [path.suffix for path in store.picture_path(PICTURE).parent.iterdir()] == [".jpg"]


def test_what_is_kept_outlives_the_process(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/store.sqlite"
    first = Store(address, tmp_path / "pictures")
    first.save_reading(PICTURE, READER, _reading(), b"x")
    first.close()
    assert Store(address, tmp_path / "pictures").reading(PICTURE, READER) == _reading()


def test_nobody_else_may_look_into_the_store(tmp_path: Path) -> None:
    Store(f"sqlite:///{tmp_path}/state/store.sqlite", tmp_path / "pictures")
    assert (tmp_path / "state").stat().st_mode & 0o077 == 0
    assert (tmp_path / "pictures").stat().st_mode & 0o077 == 0


# -- documents --------------------------------------------------------------------------------


def test_a_document_comes_back_with_its_pages_readings(store: Store) -> None:
    store.save_reading(PICTURE, READER, _reading(), b"x")
    read = _read(_document(), _page(reading=_reading()))
    store.save_document("a", read, READER)
    assert store.document("a", _document(), READER) == read


def test_pages_of_native_text_and_failed_pages_come_back_as_they_were(store: Store) -> None:
    failure = Failure(code="bad_picture", message="图片无法解码")
    native = Page(number=1, source="text", reading=_reading(engine="native-docx"))
    read = _read(_document(), native, _page(2, failure=failure))
    store.save_document("a", read, READER)
    assert store.document("a", _document(), READER) == read


def test_a_changed_document_is_not_known(store: Store) -> None:
    store.save_document("a", _read(_document()), READER)
    assert store.document("a", _document(sha256="2" * 64), READER) is None
    assert store.document("a", _document("其他.docx"), READER) is None
    assert store.document("b", _document(), READER) is None


def test_a_document_read_by_another_reader_is_not_known(store: Store) -> None:
    store.save_document("a", _read(_document()), READER)
    assert store.document("a", _document(), "reader-2") is None


def test_a_document_of_which_a_reading_is_gone_is_not_known(store: Store) -> None:
    store.save_document("a", _read(_document(), _page(reading=_reading())), READER)
    assert store.document("a", _document(), READER) is None


def test_every_attempt_counts(store: Store) -> None:
    failure = Failure(code="timed_out", message="识读该页超时。")
    submission = _submission("a", _document())
    store.save_submissions([submission], all_present=True)
    for _ in range(3):
        store.save_document("a", _read(_document(), failure=failure), READER)
    (state,) = store.documents()
    assert state.attempts == 3
    assert state.status is DocumentStatus.FAILED
    assert state.failure == failure


def test_how_many_pages_a_document_has(store: Store) -> None:
    store.save_submissions([_submission("a", _document())], all_present=True)
    store.save_document("a", _read(_document(), _page(1), _page(2)), READER)
    assert [state.pages for state in store.documents("a")] == [2]


# -- submissions ------------------------------------------------------------------------------


def test_a_submission_that_is_gone_is_not_listed_but_known(store: Store) -> None:
    stays, goes = _submission("a", _document()), _submission("b", _document())
    store.save_submissions([stays, goes], all_present=True)
    store.save_document("b", _read(_document()), READER)
    store.save_submissions([stays], all_present=True)
    assert [state.submission.id for state in store.submissions()] == ["a"]
    assert store.documents() == []
    gone = store.submission("b")
    assert gone is not None
    assert gone.submission == goes


def test_looking_at_one_submission_does_not_make_the_others_vanish(store: Store) -> None:
    store.save_submissions([_submission("a"), _submission("b")], all_present=True)
    store.save_submissions([_submission("a")], all_present=False)
    assert [state.submission.id for state in store.submissions()] == ["a", "b"]


def test_a_document_that_was_taken_away_is_forgotten(store: Store) -> None:
    one, two = _document("一.docx"), _document("二.docx")
    store.save_submissions([_submission("a", one, two)], all_present=True)
    for document in (one, two):
        store.save_document("a", _read(document), READER)
    store.save_submissions([_submission("a", two)], all_present=True)
    assert [state.path for state in store.documents()] == ["二.docx"]


def test_an_assessment_is_remembered_until_it_is_to_be_made_anew(store: Store) -> None:
    store.save_submissions([_submission("a")], all_present=True)
    store.save_assessment("a", signature="s1", status="complete")
    store.save_submissions([_submission("a")], all_present=True)
    state = store.submission("a")
    assert state is not None
    assert (state.signature, state.status) == ("s1", "complete")
    assert state.assessed_at is not None
    store.forget_assessment("a")
    forgotten = store.submission("a")
    assert forgotten is not None
    assert (forgotten.signature, forgotten.status) == (None, "complete")


def test_what_was_never_seen_is_none(store: Store) -> None:
    assert store.submission("nobody") is None
    assert store.submissions() == []
    assert store.fact("incoming") is None


def test_facts_about_the_run_are_replaced(store: Store) -> None:
    store.remember(incoming="/in", notice="a")
    store.remember(notice="b")
    assert (store.fact("incoming"), store.fact("notice")) == ("/in", "b")
