"""The directory of a compound file (MS-CFB), read only to tell what sort of file it is."""

import struct
from pathlib import Path
from typing import IO

from models.errors import CorruptDocument

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_HEADER = 512
_HEADER_FAT_ENTRIES = 109
_LAST_REGULAR = 0xFFFFFFFA  # sector numbers from here on are marks, MS-CFB 2.1
_ENTRY = 128  # bytes of a directory entry, MS-CFB 2.6.1
_MOST_ENTRIES = 4096


def entry_names(path: Path) -> frozenset[str]:
    """Names of the storages and streams of a compound file, those of all levels together.

    Follows the directory's chain of sectors through the sector table as far as the header
    lists it (109 sectors of it: files of 6.8 MB and more keep their directory early, so that
    suffices to tell the sort). Raises `CorruptDocument` where the header makes no sense or the
    first directory sector lies outside the file.
    """
    with path.open("rb") as stream:
        header = stream.read(_HEADER)
        if len(header) < _HEADER or header[:8] != MAGIC:
            raise CorruptDocument("compound file: header")
        (shift,) = struct.unpack_from("<H", header, 30)
        (first,) = struct.unpack_from("<I", header, 48)
        if shift not in (9, 12):
            raise CorruptDocument("compound file: sector size")
        size = 1 << shift
        tables = struct.unpack_from(f"<{_HEADER_FAT_ENTRIES}I", header, 76)
        names: set[str] = set()
        seen: set[int] = set()
        sector = first
        while sector < _LAST_REGULAR and sector not in seen and len(names) < _MOST_ENTRIES:
            seen.add(sector)
            data = _sector(stream, sector, size)
            if not data:
                break
            names.update(_names(data))
            sector = _next(stream, sector, size, tables)
    if not names:
        raise CorruptDocument("compound file: no directory")
    return frozenset(names)


def _sector(stream: IO[bytes], number: int, size: int) -> bytes:
    stream.seek((number + 1) * size)
    return stream.read(size)


def _next(stream: IO[bytes], sector: int, size: int, tables: tuple[int, ...]) -> int:
    """The sector after one in its chain; a mark (not a sector) where the table does not say."""
    index, offset = divmod(sector, size // 4)
    if index >= len(tables) or tables[index] >= _LAST_REGULAR:
        return _LAST_REGULAR
    stream.seek((tables[index] + 1) * size + offset * 4)
    raw = stream.read(4)
    return int.from_bytes(raw, "little") if len(raw) == 4 else _LAST_REGULAR


def _names(sector: bytes) -> list[str]:
    names = []
    for start in range(0, len(sector) - _ENTRY + 1, _ENTRY):
        length = int.from_bytes(sector[start + 64 : start + 66], "little")
        kind = sector[start + 66]
        if kind in (1, 2, 5) and 2 <= length <= 64:
            names.append(sector[start : start + length - 2].decode("utf-16-le", "replace"))
    return names
