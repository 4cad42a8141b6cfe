"""What a run does where something of the program fails."""

import io
import logging
from pathlib import Path

import pytest
from PIL import Image

from models.page import Reading
from models.report import Report, Status
from models.submission import ReadSubmission
from pipeline import job as job_module
from pipeline.job import Job
from pipeline.notices import DEFAULT, load_notice
from pipeline.read import DocumentReader
from pipeline.review import Terms, review
from pipeline.store import Store
from pipeline.worker import PictureRead
from tests.pipeline.doubles import FakePool

SECRET = "500199198505050011"


@pytest.fixture
def written() -> dict[str, Report]:
    return {}


@pytest.fixture
def job(tmp_path: Path, written: dict[str, Report]) -> Job:
    for shade, name in ((10, "李四"), (20, "张三")):
        folder = tmp_path / "in" / name
        folder.mkdir(parents=True)
        picture = io.BytesIO()
        Image.new("RGB", (60, 80), (shade, 0, 0)).save(picture, "PNG")
        (folder / "证书.png").write_bytes(picture.getvalue())
    store = Store(f"sqlite:///{tmp_path}/store.sqlite", tmp_path / "pictures")
    empty = Reading(engine="fake", width=60, height=80, empty=True)
    reader = DocumentReader(FakePool(lambda encoded: PictureRead(empty, encoded)), store)

    def write(_read: ReadSubmission, report: Report) -> None:
        written[report.submission] = report

    return Job(tmp_path / "in", store, reader, Terms(load_notice(DEFAULT)), write)


def _run(job: Job) -> None:
    for submission in job.discover():
        for document in submission.documents:
            if job.is_new(submission, document):
                job.read_document(submission, document)
        job.assess(submission)


def test_a_fault_in_one_assessment_stops_no_other_and_is_tried_again(
    job: Job,
    written: dict[str, Report],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def faulty(read: ReadSubmission, terms: Terms) -> Report:
        if read.submission.id == "张三":
            raise ValueError(f"invalid literal: {SECRET}")
        return review(read, terms)

    monkeypatch.setattr(job_module, "review", faulty)
    with caplog.at_level(logging.ERROR):
        _run(job)
    failed = written["张三"]
    assert failed.status is Status.FAILED
    assert failed.error is not None
    assert failed.error.code == "review_failed"
    assert [d.path for d in failed.documents] == ["证书.png"]
    assert written["李四"].status is Status.INCOMPLETE
    assert "ValueError" in caplog.text
    assert SECRET not in caplog.text, "what was read does not go into a log"

    monkeypatch.setattr(job_module, "review", review)
    written.clear()
    _run(job)
    assert list(written) == ["张三"], "only the one that failed is assessed again"
    assert written["张三"].status is Status.INCOMPLETE
