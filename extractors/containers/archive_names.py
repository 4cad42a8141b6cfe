"""Names of archive members: decoded as their maker meant them, and made harmless.

A zip says UTF-8 by a flag (APPNOTE 4.4.4, bit 11) or in an extra field (APPNOTE 4.6.9); else
the name is in the code page of whoever packed it, which on Chinese Windows is GBK.
"""

import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Sequence

LONGEST_PART = 200
"""Bytes of UTF-8 of one part of a path, so that it can be written on any file system."""
MOST_PARTS = 32

_UTF8_FLAG = 0x800
_UNICODE_PATH = 0x7075
_LEAST_SCORE = 0.6
_DRIVE = re.compile(r"^[A-Za-z]:(?=/|$)|^[A-Za-z]:")
_UNNAMED = "unnamed"


def decode_names(entries: Sequence[zipfile.ZipInfo]) -> list[str]:
    """The entries' names as text, all that do not say their encoding in the same one."""
    said = [_said(entry) for entry in entries]
    raw = [entry.orig_filename.encode("cp437", "replace") for entry in entries]
    unsaid = [name for name, text in zip(raw, said, strict=True) if text is None]
    encoding = guess_encoding(unsaid)
    return [
        name.decode(encoding, "replace") if text is None else text
        for name, text in zip(raw, said, strict=True)
    ]


def guess_encoding(names: Iterable[bytes]) -> str:
    """The encoding all names are in: UTF-8, else the likeliest of those in use, else cp437."""
    together = b"\n".join(name for name in names if not name.isascii())
    if not together:
        return "ascii"
    try:
        together.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8"
    scores = {name: _score(together, name) for name in ("gb18030", "shift_jis", "big5")}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= _LEAST_SCORE else "cp437"


def sanitise(names: Sequence[str]) -> list[str]:
    """Relative paths with "/" that lead nowhere else and differ from each other.

    Drive letters, leading slashes, "." and ".." are dropped, control characters replaced,
    overlong parts shortened; a name that another one already has gets a number.
    """
    taken: set[str] = set()
    harmless = []
    for name in names:
        path = _harmless(name)
        number = 2
        unique = path
        while _folded(unique) in taken:
            unique = _numbered(path, number)
            number += 1
        taken.add(_folded(unique))
        harmless.append(unique)
    return harmless


def _said(entry: zipfile.ZipInfo) -> str | None:
    """The name where the entry says its encoding."""
    if entry.flag_bits & _UTF8_FLAG:
        return entry.orig_filename
    raw = entry.orig_filename.encode("cp437", "replace")
    extra = entry.extra
    while len(extra) >= 4:
        kind, size = int.from_bytes(extra[:2], "little"), int.from_bytes(extra[2:4], "little")
        data, extra = extra[4 : 4 + size], extra[4 + size :]
        if kind == _UNICODE_PATH and len(data) > 5 and data[0] == 1:
            # The checksum is that of the plain name: it tells a stale field.
            if int.from_bytes(data[1:5], "little") != zlib.crc32(raw):
                continue
            try:
                return data[5:].decode("utf-8")
            except UnicodeDecodeError:
                continue
    return None


def _score(raw: bytes, encoding: str) -> float:
    """How common the characters are that the bytes give in an encoding, 0 to 1."""
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    marks = [char for char in text if ord(char) > 0x7F]
    return sum(_commonness(char, encoding) for char in marks) / max(1, len(marks))


def _commonness(char: str, encoding: str) -> float:
    """1 for the characters of everyday use, less for the rest of the character set.

    GB 2312, Big5 and JIS X 0208 each put the everyday ideographs into a first plane. Half-width
    katakana are what any other text looks like when read as Shift-JIS.
    """
    plain = {"gb18030": "gb2312", "shift_jis": "shift_jis", "big5": "big5"}[encoding]
    try:
        code = char.encode(plain)
    except UnicodeEncodeError:
        return 0.2
    lead = code[0]
    if len(code) == 1:
        return 0.0
    first = {
        "gb18030": range(0xB0, 0xD8),
        "shift_jis": range(0x88, 0x98),
        "big5": range(0xA4, 0xC7),
    }[encoding]
    symbols = {"gb18030": 0xA3, "shift_jis": 0x83, "big5": 0xA3}[encoding]
    if lead in first or lead <= symbols:
        return 1.0
    return 0.7


def _harmless(name: str) -> str:
    parts = []
    for part in _DRIVE.sub("", name.replace("\\", "/")).split("/"):
        clean = "".join("_" if unicodedata.category(char)[0] == "C" else char for char in part)
        clean = clean.strip()
        if clean.strip(".") == "" and set(clean) <= {"."}:
            continue
        parts.append(_shortened(clean))
    if len(parts) > MOST_PARTS:
        parts = [*parts[: MOST_PARTS - 1], parts[-1]]
    return "/".join(parts) or _UNNAMED


def _shortened(part: str) -> str:
    """The part within `LONGEST_PART` bytes, its ending kept."""
    if len(part.encode("utf-8")) <= LONGEST_PART:
        return part
    stem, dot, ending = part.rpartition(".")
    if not stem or len(ending) > 10:
        stem, dot, ending = part, "", ""
    room = LONGEST_PART - len((dot + ending).encode("utf-8"))
    return stem.encode("utf-8")[:room].decode("utf-8", "ignore") + dot + ending


def _numbered(path: str, number: int) -> str:
    folder, slash, name = path.rpartition("/")
    stem, dot, ending = name.rpartition(".")
    if not stem:
        stem, dot, ending = name, "", ""
    return f"{folder}{slash}{stem} ({number}){dot}{ending}"


def _folded(path: str) -> str:
    """Equal for names that one file system or another takes for the same."""
    return unicodedata.normalize("NFC", path).casefold()
