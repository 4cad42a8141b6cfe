"""Which submissions are in an incoming folder, and which documents they hold."""

import hashlib
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath

from extractors.containers.archive import Archive
from models.errors import (
    CorruptDocument,
    DocumentError,
    DossierError,
    EmptyDocument,
    MissingInput,
    NothingToReview,
    TooLarge,
)
from models.submission import Document, Submission

ARCHIVES = frozenset({".zip", ".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2"})
"""Endings that make a file an archive: a submission, or a folder inside one."""

_JUNK_NAMES = frozenset({".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db"})
_PART_OF_ONE = re.compile(
    r"附件|佐证|证书|证明|案例|个案|小组|社区|材料|推荐表|业绩|经历|照片|图片|扫描|其他|第?[一二三四五六七八九十\d]+[、.\s]|^\d+$"
)
_OVERVIEW = re.compile(r"汇总|名单|目录|说明|公示|通知|排序|统计")
_MAX_DEPTH = 3
"""Archives inside archives are opened so deep."""


def is_junk(path: str) -> bool:
    """System and lock files, which nobody handed in."""
    parts = PurePosixPath(path).parts
    name = parts[-1] if parts else path
    return name.lower() in _JUNK_NAMES or name.startswith(("~$", "._", ".~")) or "__MACOSX" in parts


def discover(incoming: Path) -> list[Submission]:
    """The submissions below a folder, in the order of their names.

    A folder or archive is a submission; so is one below a recommending unit's folder, and a
    document that lies in the incoming folder by itself.

    Raises:
        MissingInput: there is no such folder.
        NothingToReview: it holds no submission.
    """
    if not incoming.is_dir():
        raise MissingInput(incoming.name)
    found: list[Submission] = []
    for entry in _listed(incoming):
        if entry.is_dir() and _is_unit(entry):
            found += [_submission(incoming, inner, unit=entry.name) for inner in _listed(entry)
                      if inner.is_dir() or not _is_overview(inner)]  # fmt: skip
        elif entry.is_dir() or not _is_overview(entry):
            found.append(_submission(incoming, entry))
    if not found:
        raise NothingToReview(incoming.name)
    return _with_own_ids(found)


def _listed(folder: Path) -> list[Path]:
    entries = [entry for entry in folder.iterdir() if not is_junk(entry.name)]
    return sorted((e for e in entries if not e.name.startswith(".")), key=lambda e: e.name)


def _is_overview(path: Path) -> bool:
    """A unit's own list of its people, not a submission."""
    return path.suffix.lower() in {".xlsx", ".xls", ".csv", ".et"} or bool(
        _OVERVIEW.search(path.stem) and path.suffix.lower() not in ARCHIVES
    )


def _is_unit(folder: Path) -> bool:
    """Whether a folder holds submissions, rather than being one.

    It does if it holds folders or archives and no document of its own, unless their names are
    those of the parts of one submission (附件1, 证书, 案例一 …).
    """
    entries = _listed(folder)
    packages = [e for e in entries if e.is_dir() or e.suffix.lower() in ARCHIVES]
    documents = [e for e in entries if e not in packages and not _is_overview(e)]
    if not packages or documents:
        return False
    parts = sum(bool(_PART_OF_ONE.search(package.stem)) for package in packages)
    return parts < len(packages) / 2 or parts == 0


def _submission(incoming: Path, path: Path, unit: str = "") -> Submission:
    location = path.relative_to(incoming).as_posix()
    name = location
    if path.is_file():
        name = location[: -len(path.suffix)] if path.suffix else location
    id = name.replace("/", "__")
    try:
        documents = tuple(
            Document(path=file.path, sha256=file.sha256, size=file.size) for file in _files(path)
        )
    except DossierError as error:
        return Submission(
            id=id, location=location, unit=unit,
            failure=error.as_failure(),
        )  # fmt: skip
    return Submission(id=id, location=location, unit=unit, documents=documents)


def _with_own_ids(found: list[Submission]) -> list[Submission]:
    """A folder and an archive of one name get ids of their own."""
    seen: set[str] = set()
    unique = []
    for submission in found:
        id = submission.id
        if id in seen:
            id = whole = submission.location.replace("/", "__")
            # A folder may be named 渝北区__张三 beside 渝北区/张三.
            for number in count(2):
                if id not in seen:
                    break
                id = f"{whole}~{number}"
        seen.add(id)
        unique.append(submission.model_copy(update={"id": id}))
    return unique


@dataclass(frozen=True, slots=True)
class _File:
    path: str
    sha256: str
    size: int


def _files(path: Path) -> list[_File]:
    """All files of a submission, those in archives inside it included."""
    if path.is_dir():
        files = [
            file
            for entry in sorted(path.rglob("*"))
            if entry.is_file() and not entry.is_symlink()
            for file in _expanded(entry, entry.relative_to(path).as_posix(), depth=1)
        ]
    elif path.suffix.lower() in ARCHIVES:
        files = _members(path, "", depth=1)
    else:
        files = [_hashed(path, path.name)]
    if not any(not is_junk(file.path) for file in files):
        raise EmptyDocument("no files")
    return files


def _expanded(path: Path, name: str, *, depth: int) -> list[_File]:
    """A file, or the members of an archive in a submission's folder."""
    if path.suffix.lower() == ".zip" and not is_junk(name) and depth <= _MAX_DEPTH:
        try:
            return _members(path, f"{name}/", depth=depth)
        except DocumentError:
            # Refused as a document of its own, with its cause, when it is read.
            return [_hashed(path, name)]
    return [_hashed(path, name)]


def _members(path: Path, prefix: str, *, depth: int) -> list[_File]:
    files: list[_File] = []
    with Archive(path) as archive, tempfile.TemporaryDirectory(prefix="dossier-") as folder:
        for member in archive.members():
            name = prefix + member.name
            if is_junk(name):
                files.append(_File(name, "", member.size))
                continue
            target = Path(folder) / f"member{PurePosixPath(member.name).suffix.lower()[:10]}"
            try:
                _copy(archive, member.name, target)
            except (CorruptDocument, DocumentError, TooLarge):
                files.append(_File(name, "", member.size))
                continue
            files += _expanded(target, name, depth=depth + 1)
            target.unlink()
    return files


def _copy(archive: Archive, name: str, target: Path) -> None:
    member = next(m for m in archive.members() if m.name == name)
    with archive.open(member) as stream, target.open("wb") as out:
        while chunk := stream.read(1 << 20):
            out.write(chunk)


def _hashed(path: Path, name: str) -> _File:
    """A file with its digest; without one where it cannot be read, as reading it will tell."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(1 << 20):
                digest.update(chunk)
    except OSError:
        return _File(name, "", path.stat().st_size)
    return _File(name, digest.hexdigest(), path.stat().st_size)


@contextmanager
def opened(incoming: Path, submission: Submission, document: Document) -> Iterator[Path]:
    """A document as a file on disk, unpacked for the time being where it lies in an archive.

    Raises:
        DocumentError: it cannot be unpacked.
        MissingInput: it is no longer there.
    """
    place = incoming / submission.location
    with tempfile.TemporaryDirectory(prefix="dossier-") as folder:
        if place.is_file() and place.suffix.lower() not in ARCHIVES:
            yield place
            return
        if place.is_file():
            yield _unpacked(place, document.path, Path(folder))
            return
        direct = place / document.path
        if direct.is_file():
            yield direct
            return
        parts = PurePosixPath(document.path).parts
        for i in range(1, len(parts)):
            outer = place.joinpath(*parts[:i])
            if outer.is_file():
                yield _unpacked(outer, "/".join(parts[i:]), Path(folder))
                return
        raise MissingInput(document.name)


def _unpacked(archive_path: Path, name: str, folder: Path) -> Path:
    """A member of an archive, or of an archive inside it, as a file in ``folder``."""
    with Archive(archive_path) as archive:
        names = [member.name for member in archive.members()]
        if name in names:
            target = folder / f"document{PurePosixPath(name).suffix.lower()[:10]}"
            _copy(archive, name, target)
            return target
        for outer in names:
            if name.startswith(f"{outer}/"):
                inner = folder / f"inner{len(outer)}{PurePosixPath(outer).suffix.lower()[:10]}"
                _copy(archive, outer, inner)
                return _unpacked(inner, name[len(outer) + 1 :], folder)
    raise MissingInput(PurePosixPath(name).name)
