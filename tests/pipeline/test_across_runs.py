"""Runs that come one after another: what is new is compared with all that was there before."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image

from models.page import Box, Line, Reading
from models.report import Alike, Likeness
from pipeline.job import Job
from pipeline.notices import DEFAULT, load_notice
from pipeline.output import Output
from pipeline.read import DocumentReader
from pipeline.review import Terms
from pipeline.store import Store
from pipeline.worker import PictureRead
from tests.pipeline.doubles import FakePool

_CERTIFICATE = (
    "社会工作者职业水平证书",
    "姓名：{name}",
    "级别：社会工作师",
    "批准日期：2017年06月18日",
    "管理号：{number}",
)


def _picture(shade: int) -> bytes:
    """A picture of its own for each shade."""
    encoded = io.BytesIO()
    Image.new("RGB", (400, 560), (shade, shade, shade)).save(encoded, "PNG")
    return encoded.getvalue()


def _reading(lines: Iterable[str]) -> Reading:
    return Reading(
        engine="fake", width=400, height=560,
        lines=tuple(
            Line(text=text, box=Box(0.1, 0.1 + n * 0.08, 0.8, 0.15 + n * 0.08))
            for n, text in enumerate(lines)
        ),
    )  # fmt: skip


@dataclass
class Desk:
    """An incoming folder of people's certificates, and runs over it."""

    base: Path
    said: dict[bytes, tuple[str, ...]] = field(default_factory=dict)
    read: int = 0
    """Pictures read in the last run."""

    def submit(self, name: str, shade: int, number: str) -> None:
        """Put in a person's package: one certificate, photographed alone."""
        folder = self.base / "in" / "渝北区" / name
        folder.mkdir(parents=True)
        picture = _picture(shade)
        self.said.setdefault(picture, tuple(
            line.format(name=name, number=number) for line in _CERTIFICATE))  # fmt: skip
        (folder / "证书.png").write_bytes(picture)

    def run(self) -> tuple[Likeness, ...]:
        """A run; gives what was found across the submissions."""
        pool = FakePool(lambda encoded: PictureRead(_reading(self.said[encoded]), _picture(9)))
        store = Store(f"sqlite:///{self.base}/state/store.sqlite", self.base / "pictures")
        try:
            notice = load_notice(DEFAULT)
            output = Output(self.base / "out", notice, store)
            reader = DocumentReader(pool, store)
            job = Job(self.base / "in", store, reader, Terms(notice), output.write_submission)
            for submission in job.discover():
                for document in submission.documents:
                    if job.is_new(submission, document):
                        job.read_document(submission, document)
                job.assess(submission)
            reports = output.reports(job.submissions)
            found = job.look_across()
            output.show_likenesses(reports, found, job.as_read)
            output.write_run(reports, found, seconds=1, pages_read=1, reader=reader.reader_name)
            self.read = len(pool.reads)
            return found
        finally:
            store.close()

    def file(self, name: str, file: str = "index.html") -> Path:
        """A file of a person's report."""
        return self.base / "out" / "submissions" / f"渝北区__{name}" / file

    def warned_of(self, name: str) -> set[str]:
        """Whom a person's page tells of."""
        page = self.file(name).read_text(encoding="utf-8")
        _, sign, rest = page.partition('aria-labelledby="alike"')
        block = rest.partition("</section>")[0] if sign else ""
        return {other for other in ("邹德芬", "毛芳", "姜晓燕") if f"{other}（渝北区）" in block}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.submit("邹德芬", 250, "201706999500000012")
    desk.submit("毛芳", 240, "201706999500000034")
    assert desk.run() == ()
    assert desk.read == 2
    return desk


def test_a_new_submission_is_compared_with_all_earlier_ones_and_nothing_is_read_again(
    desk: Desk,
) -> None:
    before = desk.file("邹德芬", "report.json").read_bytes()
    untouched = desk.file("毛芳").stat().st_mtime_ns
    desk.submit("姜晓燕", 230, "201706999500000012")
    [found] = desk.run()
    assert found.sort is Alike.NUMBER
    assert [place.submission for place in found.places] == ["渝北区__姜晓燕", "渝北区__邹德芬"]
    assert desk.read == 1
    assert desk.warned_of("姜晓燕") == {"邹德芬"}
    assert desk.warned_of("邹德芬") == {"姜晓燕"}
    assert desk.file("邹德芬", "report.json").read_bytes() == before
    assert desk.file("毛芳").stat().st_mtime_ns == untouched


def test_a_page_is_written_again_only_when_what_it_says_has_changed(desk: Desk) -> None:
    desk.submit("姜晓燕", 230, "201706999500000012")
    desk.run()
    written = desk.file("邹德芬").stat().st_mtime_ns
    assert len(desk.run()) == 1
    assert desk.file("邹德芬").stat().st_mtime_ns == written


def test_the_very_same_picture_is_found_though_it_is_read_once(desk: Desk) -> None:
    desk.submit("姜晓燕", 250, "")
    found = desk.run()
    assert desk.read == 0
    assert {one.sort for one in found} == {Alike.PICTURE, Alike.NUMBER}


def test_when_the_other_is_gone_the_page_says_nothing_any_more(desk: Desk) -> None:
    desk.submit("姜晓燕", 230, "201706999500000012")
    desk.run()
    folder = desk.base / "in" / "渝北区" / "姜晓燕"
    (folder / "证书.png").unlink()
    folder.rmdir()
    assert desk.run() == ()
    assert desk.warned_of("邹德芬") == set()
