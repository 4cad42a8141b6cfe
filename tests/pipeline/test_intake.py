"""Which submissions are in a folder, and which documents they hold."""

import hashlib
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from models.errors import DocumentError, MissingInput, NothingToReview
from models.submission import Document, Submission
from pipeline.intake import discover, is_junk, opened

WORD = b"not really a Word file, but somebody's"


def _file(path: Path, content: bytes = WORD) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def _zip(path: Path, members: dict[str, bytes], *, encoding: str | None = None) -> Path:
    """An archive; ``encoding``: of names without the UTF-8 flag, as old programs write them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            if encoding is None:
                archive.writestr(name, content)
                continue
            # zipfile writes plain ASCII names without the flag: put the real bytes in afterwards.
            archive.writestr("?" * len(name.encode(encoding)), content)
    if encoding is not None:
        data = path.read_bytes()
        for name in members:
            raw = name.encode(encoding)
            data = data.replace(b"?" * len(raw), raw)
        path.write_bytes(data)
    return path


def _found(incoming: Path) -> dict[str, list[str]]:
    return {s.id: [d.path for d in s.documents] for s in discover(incoming)}


# -- where submissions are --------------------------------------------------------------------


def test_folders_archives_and_single_documents_are_submissions(tmp_path: Path) -> None:
    _file(tmp_path / "张三" / "佐证材料.docx")
    _zip(tmp_path / "李四.zip", {"材料.docx": WORD})
    _file(tmp_path / "王五.docx")
    assert _found(tmp_path) == {
        "张三": ["佐证材料.docx"],
        "李四": ["材料.docx"],
        "王五": ["王五.docx"],
    }


def test_a_units_folder_holds_submissions(tmp_path: Path) -> None:
    _file(tmp_path / "渝北区" / "张三" / "附件2" / "佐证材料.docx")
    _zip(tmp_path / "渝北区" / "李四.zip", {"材料.docx": WORD})
    found = discover(tmp_path)
    assert [(s.id, s.unit, s.location, s.name) for s in found] == [
        ("渝北区__张三", "渝北区", "渝北区/张三", "张三"),
        ("渝北区__李四", "渝北区", "渝北区/李四.zip", "李四"),
    ]
    assert [d.path for d in found[0].documents] == ["附件2/佐证材料.docx"]


def test_a_folder_of_parts_is_one_submission_not_a_unit(tmp_path: Path) -> None:
    _file(tmp_path / "张三" / "附件1" / "推荐表.docx")
    _file(tmp_path / "张三" / "附件2 佐证材料" / "证书.docx")
    assert _found(tmp_path) == {"张三": ["附件1/推荐表.docx", "附件2 佐证材料/证书.docx"]}


def test_a_units_own_lists_are_no_submissions(tmp_path: Path) -> None:
    _file(tmp_path / "渝北区" / "张三" / "材料.docx")
    _file(tmp_path / "渝北区" / "推荐人选汇总表.docx")
    _file(tmp_path / "渝北区" / "名单.xlsx")
    _file(tmp_path / "推荐人选汇总表.xlsx")
    assert list(_found(tmp_path)) == ["渝北区__张三"]


def test_a_folder_and_an_archive_of_one_name_keep_apart(tmp_path: Path) -> None:
    _file(tmp_path / "张三" / "材料.docx")
    _zip(tmp_path / "张三.zip", {"材料.docx": WORD})
    assert set(_found(tmp_path)) == {"张三", "张三.zip"}


def test_no_two_submissions_ever_share_an_id(tmp_path: Path) -> None:
    _file(tmp_path / "渝北区" / "张三" / "材料.docx")
    _file(tmp_path / "渝北区__张三" / "材料.docx")
    _zip(tmp_path / "渝北区__张三.zip", {"材料.docx": WORD})
    ids = [submission.id for submission in discover(tmp_path)]
    assert len(ids) == len(set(ids)) == 3


def test_a_submission_of_other_files_is_one_too(tmp_path: Path) -> None:
    _file(tmp_path / "张三" / "证书.jpg")
    _file(tmp_path / "张三" / "推荐表.pdf")
    assert _found(tmp_path) == {"张三": ["推荐表.pdf", "证书.jpg"]}


def test_an_empty_folder_is_a_submission_that_failed(tmp_path: Path) -> None:
    (tmp_path / "张三").mkdir()
    (submission,) = discover(tmp_path)
    assert submission.documents == ()
    assert submission.failure is not None
    assert submission.failure.code == "empty"


def test_a_folder_of_nothing_but_junk_is_empty(tmp_path: Path) -> None:
    _file(tmp_path / "张三" / "Thumbs.db")
    _file(tmp_path / "张三" / "~$材料.docx")
    (submission,) = discover(tmp_path)
    assert submission.failure is not None
    assert submission.failure.code == "empty"


def test_no_such_folder(tmp_path: Path) -> None:
    with pytest.raises(MissingInput):
        discover(tmp_path / "nothing")


def test_nothing_in_the_folder(tmp_path: Path) -> None:
    _file(tmp_path / ".DS_Store")
    _file(tmp_path / "汇总表.xlsx")
    with pytest.raises(NothingToReview):
        discover(tmp_path)


# -- what they hold ---------------------------------------------------------------------------


def test_documents_are_known_by_their_content(tmp_path: Path) -> None:
    _file(tmp_path / "张三" / "a.docx", b"one")
    (submission,) = discover(tmp_path)
    assert submission.documents == (
        Document(path="a.docx", sha256=hashlib.sha256(b"one").hexdigest(), size=3),
    )


@pytest.mark.parametrize(
    "name",
    [".DS_Store", "Thumbs.db", "desktop.ini", "~$材料.docx", "__MACOSX/._材料.docx", "._材料.docx"],
)
def test_system_and_lock_files_are_junk(name: str) -> None:
    assert is_junk(f"附件2/{name}")
    assert is_junk(name)


@pytest.mark.parametrize("name", ["材料.docx", "附件~1.docx", "db.docx", "Thumbs.db.docx"])
def test_other_files_are_not(name: str) -> None:
    assert not is_junk(name)


def test_junk_keeps_its_place_among_the_documents(tmp_path: Path) -> None:
    _file(tmp_path / "张三" / "材料.docx")
    _file(tmp_path / "张三" / "Thumbs.db")
    assert _found(tmp_path) == {"张三": ["Thumbs.db", "材料.docx"]}


def test_an_archive_with_gbk_names(tmp_path: Path) -> None:
    _zip(tmp_path / "张三.zip", {"佐证材料/学历证书.docx": WORD}, encoding="gbk")
    assert _found(tmp_path) == {"张三": ["佐证材料/学历证书.docx"]}


def test_an_archive_inside_a_folder_and_inside_an_archive(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("案例.docx", WORD)
    _zip(tmp_path / "张三" / "材料.zip", {"证书.docx": WORD, "更多.zip": inner.getvalue()})
    assert _found(tmp_path) == {"张三": ["材料.zip/证书.docx", "材料.zip/更多.zip/案例.docx"]}


def test_a_broken_archive_is_a_submission_that_failed(tmp_path: Path) -> None:
    _file(tmp_path / "李四" / "材料.docx")
    _file(tmp_path / "张三.zip", b"PK\x03\x04 but no more")
    broken = next(s for s in discover(tmp_path) if s.id == "张三")
    assert broken.failure is not None
    assert broken.failure.code == "corrupt"
    assert len(discover(tmp_path)) == 2, "the other one is there all the same"


def test_a_broken_archive_in_a_folder_is_one_bad_document(tmp_path: Path) -> None:
    _file(tmp_path / "张三" / "材料.docx")
    _file(tmp_path / "张三" / "补充.zip", b"PK\x03\x04 but no more")
    assert _found(tmp_path) == {"张三": ["材料.docx", "补充.zip"]}


def test_a_file_nobody_may_read_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _file(tmp_path / "张三" / "a.docx")
    _file(tmp_path / "李四" / "b.docx")
    really = Path.open

    def refused(path: Path, *arguments: Any, **more: Any) -> Any:
        if path.name == "a.docx":
            raise PermissionError(13, "Permission denied")
        return really(path, *arguments, **more)

    monkeypatch.setattr(Path, "open", refused)
    found = {d.path: d.sha256 for s in discover(tmp_path) for d in s.documents}
    assert found == {"a.docx": "", "b.docx": hashlib.sha256(WORD).hexdigest()}


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    secret = _file(tmp_path / "elsewhere" / "secret.docx")
    _file(tmp_path / "in" / "张三" / "材料.docx")
    (tmp_path / "in" / "张三" / "link.docx").symlink_to(secret)
    assert _found(tmp_path / "in") == {"张三": ["材料.docx"]}


# -- opening them -----------------------------------------------------------------------------


def _contents(incoming: Path, submission: Submission) -> dict[str, bytes]:
    found = {}
    for document in submission.documents:
        with opened(incoming, submission, document) as path:
            found[document.path] = path.read_bytes()
            assert path.suffix == Path(document.path).suffix
    return found


def test_documents_open_wherever_they_lie(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("案例.docx", b"three")
    _file(tmp_path / "a.docx", b"one")
    _zip(tmp_path / "b" / "材料.zip", {"证书.docx": b"two", "更多.zip": inner.getvalue()})
    _zip(tmp_path / "c.zip", {"文件夹/证书.docx": b"four", "更多.zip": inner.getvalue()})
    found = {s.id: _contents(tmp_path, s) for s in discover(tmp_path)}
    assert found == {
        "a": {"a.docx": b"one"},
        "b": {"材料.zip/证书.docx": b"two", "材料.zip/更多.zip/案例.docx": b"three"},
        "c": {"文件夹/证书.docx": b"four", "更多.zip/案例.docx": b"three"},
    }


def test_a_document_that_is_gone_meanwhile(tmp_path: Path) -> None:
    file = _file(tmp_path / "张三" / "材料.docx")
    (submission,) = discover(tmp_path)
    file.unlink()
    with (
        pytest.raises((MissingInput, DocumentError)),
        opened(tmp_path, submission, submission.documents[0]),
    ):
        pass


def test_what_was_unpacked_is_taken_away_again(tmp_path: Path) -> None:
    _zip(tmp_path / "张三.zip", {"材料.docx": WORD})
    (submission,) = discover(tmp_path)
    with opened(tmp_path, submission, submission.documents[0]) as path:
        assert path.exists()
    assert not path.exists()
