"""What an earlier run left: its status, and which part of it is run again."""

import sys
from datetime import date
from pathlib import Path

import pytest

from flows import cli, rerun as rerunning, review as reviewing
from flows.rerun import Again, rerun
from flows.review import Order, Outcome, opened_store
from models.errors import MissingInput, UnknownSubmission
from models.failure import Failure
from models.submission import Document, DocumentStatus, ReadDocument, Submission


def _run(arguments: list[str | Path], monkeypatch: pytest.MonkeyPatch) -> int:
    """The exit status of ``dossier`` with these arguments."""
    monkeypatch.setattr(sys, "argv", ["dossier", *map(str, arguments)])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    code = caught.value.code
    assert isinstance(code, int)
    return code


_BAD = Failure(code="timed_out", message="识读该页超时。")


@pytest.fixture
def earlier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The output folder of an earlier run over two submissions, one document of which failed."""
    incoming, out = tmp_path / "in", tmp_path / "out"
    found = []
    with opened_store(out) as store:
        for location, names in (
            ("渝北区/张三", ("a.docx", "b.docx")),
            ("渝北区/李四", ("a.docx",)),
        ):
            documents = tuple(Document(path=n, sha256=n * 8, size=1) for n in names)
            id = location.replace("/", "__")
            found.append(Submission(id=id, location=location, documents=documents))
            for document in documents:
                path = incoming / location / document.path
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(b"x")
        store.save_submissions(found, all_present=True)
        for submission in found:
            for document in submission.documents:
                failed = (submission.name, document.path) == ("张三", "b.docx")
                read = ReadDocument(
                    document=document,
                    status=DocumentStatus.FAILED if failed else DocumentStatus.READ,
                    failure=_BAD if failed else None,
                )
                store.save_document(submission.id, read, "fake")
        store.remember(incoming=str(incoming), notice="chongqing-2021-supervisors", as_of="")
    return out


def _order(out: Path, again: Again, monkeypatch: pytest.MonkeyPatch) -> Order:
    """What running again comes to."""
    orders: list[Order] = []

    def review(order: Order, _progress: object = None) -> Outcome:
        orders.append(order)
        return Outcome((), 0, 0, 0, (), 0.0)

    monkeypatch.setattr(rerunning, "review", review)
    rerun(out, again)
    (order,) = orders
    return order


def test_only_what_failed_is_run_again(earlier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order = _order(earlier, Again(failed=True), monkeypatch)
    assert order.only == frozenset({"渝北区__张三"})
    assert order.again == {("渝北区__张三", "b.docx")}


def test_all_of_one_submission_is_run_again(earlier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order = _order(earlier, Again(submission="渝北区__张三"), monkeypatch)
    assert order.only == frozenset({"渝北区__张三"})
    assert order.again == {("渝北区__张三", "a.docx"), ("渝北区__张三", "b.docx")}


@pytest.mark.parametrize(
    "name",
    ["渝北区/李四/a.docx", "渝北区__李四/a.docx", "李四/a.docx", "/data/in/渝北区/李四/a.docx"],
)
def test_a_document_is_named_in_several_ways(
    earlier: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    order = _order(earlier, Again(documents=(name,)), monkeypatch)
    assert order.again == {("渝北区__李四", "a.docx")}


def test_a_name_that_fits_several_documents_means_all_of_them(
    earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = _order(earlier, Again(documents=("a.docx",)), monkeypatch)
    assert order.again == {("渝北区__张三", "a.docx"), ("渝北区__李四", "a.docx")}


@pytest.mark.parametrize(
    "again",
    [Again(submission="王五"), Again(documents=("c.docx",)), Again(documents=("x/a.docx",))],
)
def test_what_is_not_part_of_the_run_is_refused(
    earlier: Path, monkeypatch: pytest.MonkeyPatch, again: Again
) -> None:
    with pytest.raises(UnknownSubmission):
        _order(earlier, again, monkeypatch)


def test_the_notice_and_the_day_are_those_of_the_earlier_run(
    earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened_store(earlier) as store:
        store.remember(as_of="2021-03-16", notice="my.yaml")
    order = _order(earlier, Again(failed=True), monkeypatch)
    assert (order.as_of, order.notice) == (date(2021, 3, 16), "my.yaml")


def test_a_folder_that_no_run_wrote_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MissingInput):
        rerun(tmp_path, Again(failed=True))
    with opened_store(tmp_path), pytest.raises(MissingInput):
        rerun(tmp_path, Again(failed=True))


def test_the_status_of_a_run(
    earlier: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    assert _run(["status", earlier], monkeypatch) == 0
    said = capsys.readouterr().out
    assert "尚未评定" in said
    assert "渝北区__张三: b.docx: 识读该页超时。 [timed_out，已尝试1次]" in said
    assert "a.docx:" not in said, "what was read is not told as a failure"


def test_an_outcome_is_whole_only_if_nothing_failed() -> None:
    assert reviewing.Outcome((), 0, 0, 0, (), 0.0).all_read
    assert not reviewing.Outcome((), 0, 0, 0, (("张三", "a.docx", "…"),), 0.0).all_read
