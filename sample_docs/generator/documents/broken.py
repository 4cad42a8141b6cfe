"""Documents nobody can read: a file cut off on its way, and one that asks for a password."""

import struct
from random import Random

from sample_docs.generator.documents.word import WordFile, paragraph, run

SECTOR = 512
FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
NAMES = ("补充材料.docx", "案例补充.docx", "其他证明.docx")


def document(rng: Random, how: str) -> tuple[str, bytes, str]:
    """A broken document: its name, its bytes, and the error it should raise."""
    name = rng.choice(NAMES)
    if how == "encrypted":
        return name, encrypted(rng), "encrypted"
    word = WordFile()
    word.body.append(paragraph(run("补充材料" * 400)))
    whole = word.to_bytes()
    return name, whole[: len(whole) * 3 // 5], "corrupt"


def encrypted(rng: Random) -> bytes:
    """An OOXML file with a password: a compound file of EncryptionInfo and EncryptedPackage.

    Layout: [MS-CFB] for the container, [MS-OFFCRYPTO] 2.3.4.10 for the agile header. The package
    is noise; no password opens it.
    """
    info = struct.pack("<HHI", 4, 4, 0x40) + (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        b'<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption">'
        b'<keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" '
        b'cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" '
        b'saltValue="AAAAAAAAAAAAAAAAAAAAAA=="/>'
        b"</encryption>"
    )
    package = struct.pack("<Q", 8000) + rng.randbytes(8192)
    return compound({"EncryptionInfo": info.ljust(4096, b"\0"), "EncryptedPackage": package})


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file (version 3, 512-byte sectors) of streams of 4096 bytes or more."""
    table: list[int] = [TABLE]
    bodies = b""
    entries = [_entry("Root Entry", 5, END, 0, child=1)]
    for index, (name, data) in enumerate(streams.items(), 1):
        count = -(-len(data) // SECTOR)
        start = len(table)
        table += [*range(start + 1, start + count), END]
        bodies += data.ljust(count * SECTOR, b"\0")
        right = index + 1 if index < len(streams) else FREE
        entries.append(_entry(name, 2, start, len(data), right=right))
    directory = b"".join(entries).ljust(SECTOR, b"\0")
    first_directory = len(table)
    table.append(END)
    fat = struct.pack(f"<{len(table)}I", *table) + struct.pack("<I", FREE) * (128 - len(table))
    header = (
        bytes.fromhex("D0CF11E0A1B11AE1")
        + bytes(16)
        + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
        + bytes(6)
        + struct.pack("<IIIIIIIII", 0, 1, first_directory, 0, 4096, END, 0, END, 0)
        + struct.pack("<I", 0)
        + struct.pack("<I", FREE) * 108
    )
    return header + fat + bodies + directory


def _entry(
    name: str, kind: int, start: int, size: int, *, child: int = FREE, right: int = FREE
) -> bytes:
    """A directory entry of 128 bytes."""
    encoded = (name + "\0").encode("utf-16-le")
    return (
        encoded.ljust(64, b"\0")
        + struct.pack("<HBB", len(encoded), kind, 1)
        + struct.pack("<III", FREE, right, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )
