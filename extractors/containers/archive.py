"""Archives that stand for a submission's folder: zip, for the intake stage."""

import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from extractors.containers.archive_names import decode_names, sanitise
from extractors.containers.limits import Limits
from extractors.containers.sniff import Sort, refuse, sniff
from extractors.containers.zips import SafeZip, is_encrypted
from models.errors import EmptyDocument, EncryptedDocument


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive."""

    name: str
    """A relative path with "/": decoded, harmless, and unlike every other member's."""
    size: int
    """Bytes, unpacked, as declared; never more are unpacked."""
    index: int
    """Its place in the archive's directory."""


class Archive:
    """A zip archive as a folder of files; a context manager.

    Raises `UnsupportedFormat` for other archives and for documents that happen to be zips,
    `CorruptDocument` where the directory is damaged, `EncryptedDocument` where every member
    asks for a password, `EmptyDocument` where there is no member, `TooLarge` beyond the limits.
    """

    def __init__(self, path: Path, limits: Limits = Limits()) -> None:  # noqa: B008
        sort = sniff(path, limits)
        if sort is not Sort.ZIP:
            raise refuse(sort)
        self._zip = SafeZip(path, limits)
        try:
            self._entries = [entry for entry in self._zip.entries if not _is_folder(entry)]
            if not self._entries:
                raise EmptyDocument("archive without members")
            if all(map(is_encrypted, self._entries)):
                raise EncryptedDocument("archive with a password")
            names = sanitise(decode_names(self._entries))
        except BaseException:
            self._zip.close()
            raise
        self._members = tuple(
            Member(name, entry.file_size, index)
            for index, (name, entry) in enumerate(zip(names, self._entries, strict=True))
        )

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._zip.close()

    def members(self) -> tuple[Member, ...]:
        """The files in the archive, in its own order; folders are left out."""
        return self._members

    def open(self, member: Member) -> BinaryIO:
        """A stream of the unpacked member, not seekable.

        Raises `EncryptedDocument` for a member with a password, `TooLarge` for one beyond
        `Limits.member_bytes`, `CorruptDocument` (also while it is read) where it is damaged.
        """
        return self._zip.open(self._entries[member.index])

    def extract(self, member: Member) -> bytes:
        """The whole unpacked member; the same errors as `open`."""
        return self._zip.read(self._entries[member.index])


def _is_folder(entry: zipfile.ZipInfo) -> bool:
    """Whether the entry is a folder; some packers write those with a backslash. Damage may have
    emptied a name: it is no file's."""
    return (
        not entry.filename
        or entry.is_dir()
        or (entry.file_size == 0 and entry.orig_filename.endswith("\\"))
    )
