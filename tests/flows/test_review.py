"""The main job from end to end on a tiny folder: failures told, mended, and run again alone."""

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from flows import cli
from flows.review import opened_store
from models.submission import Document
from tests.extractors.containers.test_opening import compound
from tests.extractors.containers.word import Word, inline, p
from tests.extractors.vision.drawn import encoded, sheet

SUBMISSION = "渝北区__邹德芬"

_CERTIFICATE = (
    "社会工作者职业水平证书",
    "姓名：邹德芬",
    "性别：女",
    "级别：社会工作师",
    "批准日期：2017年06月18日",
    "管理号：201706999500000012",
)
_PROOF = (
    "工作证明",
    "兹证明邹德芬同志自2013年7月至今在我单位",
    "从事社会工作，累计满七年。",
    "特此证明。",
    "2021年3月20日",
)


def _word(path: Path, *texts: tuple[str, ...]) -> bytes:
    pictures = {f"image{i}": encoded(sheet(text, dpi=80).picture) for i, text in enumerate(texts)}
    body = "".join(p(inline(name)) for name in pictures)
    return Word(body, pictures=pictures).write(path).read_bytes()


@dataclass(frozen=True)
class Step:
    """What one command came to."""

    status: int
    said: str
    report: dict[str, object]
    attempts: dict[str, int]

    def document(self, path: str) -> dict[str, object]:
        documents = self.report["documents"]
        assert isinstance(documents, list)
        return next(each for each in documents if each["path"] == path)

    def kinds(self) -> list[str]:
        records = self.report["records"]
        assert isinstance(records, list)
        return sorted(record["kind"] for record in records)


@dataclass(frozen=True)
class Desk:
    """An incoming folder, an output folder, and the command line."""

    incoming: Path
    out: Path

    @property
    def folder(self) -> Path:
        return self.incoming / "渝北区" / "邹德芬"

    def run(self, *arguments: str | Path) -> Step:
        said = io.StringIO()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "argv", ["dossier", *map(str, arguments)])
            patch.setattr(sys, "stdout", said)
            patch.setenv("COLUMNS", "160")
            with pytest.raises(SystemExit) as caught:
                cli.main()
        assert isinstance(caught.value.code, int)
        written = self.out / "submissions" / SUBMISSION / "report.json"
        with opened_store(self.out) as store:
            attempts = {state.path: state.attempts for state in store.documents()}
        report = json.loads(written.read_text(encoding="utf-8"))
        return Step(caught.value.code, said.getvalue(), report, attempts)


@dataclass(frozen=True)
class Story:
    """One desk's day: the first run, the same again, what it says, and after mending."""

    desk: Desk
    first: Step
    again: Step
    status: Step
    mended: Step
    whole: Step


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    base = tmp_path_factory.mktemp("desk")
    desk = Desk(base / "in", base / "out")
    desk.folder.mkdir(parents=True)
    good = _word(base / "good.docx", _CERTIFICATE, _PROOF)
    (desk.folder / "佐证材料.docx").write_bytes(good)
    (desk.folder / "截断.docx").write_bytes(good[: len(good) // 2])
    (desk.folder / "加密.docx").write_bytes(compound("EncryptionInfo", "EncryptedPackage"))
    review = ("review", desk.incoming, "--out", desk.out, "--workers", "1")
    first = desk.run(*review)
    again = desk.run(*review)
    status = desk.run("status", desk.out)
    (desk.folder / "截断.docx").write_bytes(_word(base / "mended.docx", _PROOF))
    mended = desk.run("rerun", desk.out, "--failed")
    (desk.folder / "加密.docx").unlink()
    return Story(desk, first, again, status, mended, whole=desk.run(*review))


pytestmark = pytest.mark.slow


def test_a_run_with_documents_that_failed_has_status_1(story: Story) -> None:
    assert story.first.status == 1
    assert story.first.document("佐证材料.docx")["status"] == "read"
    errors = {path: story.first.document(path)["error"] for path in ("截断.docx", "加密.docx")}
    assert {path: error["code"] for path, error in errors.items() if isinstance(error, dict)} == {
        "截断.docx": "corrupt",
        "加密.docx": "encrypted",
    }
    assert story.first.report["status"] != "complete"


def test_what_failed_is_told_with_its_cause(story: Story) -> None:
    assert "截断.docx" in story.first.said
    assert "已损坏或不完整" in story.first.said
    assert "加密.docx" in story.first.said
    assert "设有密码" in story.first.said
    assert "Traceback" not in story.first.said


def test_one_bad_document_does_not_stop_the_others(story: Story) -> None:
    assert story.first.kinds() == ["employment_proof", "level_certificate"]
    assert story.first.report["submission"] == SUBMISSION
    applicant = story.first.report["applicant"]
    assert isinstance(applicant, dict)
    assert applicant["name"] == "邹德芬"
    assert applicant["recommender"] == "渝北区"


def test_the_reports_for_people_are_there(story: Story) -> None:
    out = story.desk.out
    for name in ("index.html", "summary.xlsx", "run.json"):
        assert (out / name).is_file()
    assert (out / "submissions" / SUBMISSION / "index.html").is_file()
    run = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert run["totals"]["submissions"] == 1


def test_the_same_again_reads_nothing(story: Story) -> None:
    assert story.again.status == 1
    assert story.again.attempts == story.first.attempts
    assert set(story.first.attempts.values()) == {1}
    assert "0 pages read" in story.again.said
    assert "0 assessed anew" in story.again.said
    assert story.again.report == story.first.report


def test_the_status_tells_what_failed_and_why(story: Story) -> None:
    assert story.status.status == 0
    said = story.status.said
    assert (
        f"{SUBMISSION}: 截断.docx: 文件已损坏或不完整，请重新导出后提供。 [corrupt，已尝试1次]"
        in said
    )
    assert "[encrypted，已尝试1次]" in said
    assert f"{SUBMISSION}: 佐证材料.docx" not in said


def test_a_mended_document_is_read_and_nothing_else(story: Story) -> None:
    assert story.mended.status == 1, "the other one still has its password"
    assert story.mended.document("截断.docx")["status"] == "read"
    assert story.mended.document("加密.docx")["status"] == "failed"
    assert story.mended.attempts == {"佐证材料.docx": 1, "截断.docx": 2, "加密.docx": 2}
    assert "1 pages read" in story.mended.said


def test_a_picture_known_from_another_document_is_a_duplicate(story: Story) -> None:
    pages = story.mended.document("截断.docx")["pages"]
    assert isinstance(pages, list)
    assert [page["duplicate_of"] for page in pages] == ["佐证材料.docx#2"]


def test_once_everything_is_read_the_status_is_0(story: Story) -> None:
    assert story.whole.status == 0
    assert set(story.whole.attempts) == {"佐证材料.docx", "截断.docx"}
    assert "0 pages read" in story.whole.said
    assert "1 assessed anew" in story.whole.said
    documents = story.whole.report["documents"]
    assert isinstance(documents, list)
    assert len(documents) == 2


def test_the_pictures_shown_are_kept_privately(story: Story) -> None:
    with opened_store(story.desk.out) as store:
        read = store.document(
            SUBMISSION,
            Document.model_validate(
                {
                    "path": "佐证材料.docx",
                    "sha256": story.whole.document("佐证材料.docx")["sha256"],
                    "size": 1,
                }
            ),
            json.loads((story.desk.out / "run.json").read_text(encoding="utf-8"))["versions"][
                "reader"
            ],
        )
        assert read is not None
        assert all(
            page.picture and store.picture_path(page.picture).is_file() for page in read.pages
        )
    for page in read.pages:
        assert page.picture is not None
        path = store.picture_path(page.picture)
        assert path.parent.stat().st_mode & 0o077 == 0
        Image.open(path).verify()
