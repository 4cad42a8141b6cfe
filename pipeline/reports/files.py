"""Files of the output folder: for their owner's eyes only, written whole or not at all."""

import hashlib
import os
import re
import shutil
from pathlib import Path
from urllib.parse import quote

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

_LONGEST_NAME = 200
"""Bytes; a folder's name may have 255 on the usual file systems."""
_UNSAFE = re.compile(r"[/\\\x00-\x1f\x7f\ud800-\udfff]")


def safe_name(text: str) -> str:
    """A text as the name of one file or folder, and never as a path.

    Names that are safe are kept as they are. What has to be changed gets a few letters of its
    digest, so that two texts never share a name.
    """
    name = _UNSAFE.sub("_", text)
    if not name.strip(" .") or name.startswith("."):
        name = "_" + name.lstrip(". ")
    encoded = name.encode()
    if name == text and len(encoded) <= _LONGEST_NAME:
        return name
    digest = hashlib.sha256(text.encode(errors="backslashreplace")).hexdigest()[:8]
    return f"{encoded[: _LONGEST_NAME - 9].decode(errors='ignore')}-{digest}"


def submission_folder(out: Path, submission: str) -> Path:
    """The folder of a submission's report. Nothing is made."""
    return out / "submissions" / safe_name(submission)


def private_folder(path: Path) -> Path:
    """The folder, made with those above it where they are missing."""
    if not path.is_dir():
        private_folder(path.parent)
        path.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    return path


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file so that a reader sees the old one or the new one, never half of one."""
    private_folder(path.parent)
    partial = path.with_name(f".{path.name[:40]}.{os.getpid()}.part")
    try:
        with os.fdopen(
            os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE), "wb"
        ) as file:
            file.write(data)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8. What no UTF-8 can hold is written as an escape."""
    write_bytes(path, text.encode(errors="backslashreplace"))


def place(source: Path, target: Path) -> bool:
    """Put a stored picture in its place: as a link where that works, else as a copy.

    False where the store does not have it.
    """
    if not source.is_file():
        return False
    if target.is_file() and target.samefile(source):
        return True
    private_folder(target.parent)
    target.unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
    target.chmod(PRIVATE_FILE)
    return True


def link_to(*parts: str) -> str:
    """A relative address of a file, from the names of its folders and its own."""
    return "/".join(quote(part, safe="", errors="replace") for part in parts)
