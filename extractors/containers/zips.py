"""Zip files, read with limits (PKWARE APPNOTE 6.3): the ground of packages and archives."""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO

from extractors.containers.limits import Limits
from models.errors import CorruptDocument, EncryptedDocument, TooLarge, UnsupportedFormat

_ENCRYPTED = 0x1  # general purpose flag bit 0, APPNOTE 4.4.4
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    ValueError,
    OverflowError,
)
"""What `zipfile` lets through on damaged data besides its own error."""


@contextmanager
def _causes(what: str) -> Iterator[None]:
    """Turn what zipfile raises on damaged or odd data into causes a person can act on."""
    try:
        yield
    except NotImplementedError as odd:
        raise UnsupportedFormat(f"{what}: packing method not known") from odd
    except _FAULTS as broken:
        raise CorruptDocument(f"{what}: {type(broken).__name__}") from broken
    except OSError as broken:
        # zipfile seeks to offsets from the file: a negative one is EINVAL from the system,
        # bzip2 reports rotten data as a plain OSError.
        if broken.errno in (None, 22):
            raise CorruptDocument(f"{what}: {broken.strerror or broken}") from broken
        raise


class SafeZip:
    """A zip file whose directory was checked against the limits; a context manager.

    Raises `CorruptDocument` where the directory is damaged or missing, `TooLarge` where it
    declares more than the limits let through. Sizes are the declared ones: `zipfile` never
    unpacks more of a member than its directory entry declares.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        self._limits = limits
        with _causes("zip directory"):
            self._zip = zipfile.ZipFile(path)
        try:
            self._check(path.stat().st_size)
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> "SafeZip":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._zip.close()

    @property
    def entries(self) -> list[zipfile.ZipInfo]:
        """The directory's entries in its own order, folders included."""
        return self._zip.infolist()

    def open(self, entry: zipfile.ZipInfo, most: int | None = None) -> BinaryIO:
        """A stream of the unpacked member, of at most ``most`` bytes (else `TooLarge`)."""
        most = self._limits.member_bytes if most is None else most
        if entry.file_size > most:
            raise TooLarge(f"member of {entry.file_size} bytes")
        if is_encrypted(entry):
            raise EncryptedDocument("zip member with a password")
        with _causes("zip member"):
            return io.BufferedReader(_Member(self._zip.open(entry)))

    def read(self, entry: zipfile.ZipInfo, most: int | None = None) -> bytes:
        """The whole unpacked member; the same errors as `open`."""
        with self.open(entry, most) as stream:
            return stream.read()

    def _check(self, size: int) -> None:
        limits = self._limits
        entries = self.entries
        if len(entries) > limits.members:
            raise TooLarge(f"{len(entries)} members")
        if sum(entry.file_size for entry in entries) > limits.unpacked_bytes:
            raise TooLarge("unpacked size beyond the limit")
        if sum(entry.compress_size for entry in entries) > size:
            # Members that share packed bytes: the "overlapping" bomb.
            raise TooLarge("members overlap")
        for entry in entries:
            packed = max(1, entry.compress_size)
            if entry.file_size > limits.ratio_from and entry.file_size / packed > limits.ratio:
                raise TooLarge(f"member unpacks {entry.file_size // packed} to one")


def is_encrypted(entry: zipfile.ZipInfo) -> bool:
    """Whether a member asks for a password."""
    return bool(entry.flag_bits & _ENCRYPTED)


class _Member(io.RawIOBase):
    """A member's stream that reports damage as a cause."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        with _causes("zip member"):
            data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()
