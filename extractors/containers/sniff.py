"""What sort of file it is, by its content; the name's ending is never needed to open one."""

import zipfile
from enum import StrEnum
from pathlib import Path

from extractors.containers import cfb
from extractors.containers.limits import Limits
from extractors.containers.opc import CONTENT_TYPES, Package
from models.errors import CorruptDocument, EmptyDocument, EncryptedDocument, UnsupportedFormat

HEAD = 4096
"""Bytes from the start that tell the sort."""


class Sort(StrEnum):
    """Sorts of files told apart. The value names the sort to the operator."""

    WORD = "Word document"
    PDF = "PDF"
    PICTURE = "picture"
    ZIP = "zip archive"
    OTHER_ARCHIVE = "7z、rar、tar 等压缩包，请改用 zip 格式压缩后提供"
    LEGACY_WORD = "Word 97-2003 or WPS document"
    OLD_WORD = "Word document older than Word 97"
    WORKS = "Microsoft Works document"
    RTF = "RTF document"
    WORD_2003_XML = "Word 2003 XML document"
    FLAT_OPC = "Word document as a single XML file"
    WORDPERFECT = "WordPerfect document"
    WRITE = "Windows Write document"
    HTML = "web page"
    MHTML = "web archive"
    OPEN_DOCUMENT = "OpenDocument file"
    OFD = "OFD document"
    XPS = "XPS document"
    PAGES = "Apple iWork document"
    SPREADSHEET = "spreadsheet"
    PRESENTATION = "presentation"
    OTHER_OFFICE = "Office file other than Word"
    HEIC = "HEIC 照片，请在手机或电脑上转存为 JPEG 后提供"
    METAFILE = "EMF, WMF or SVG drawing"
    OTHER_PICTURE = "picture of a rare sort"
    TEXT = "plain text"
    UNKNOWN = "content not recognised"


_MAIN_TYPES: tuple[tuple[str, Sort], ...] = (
    ("wordprocessingml", Sort.WORD),
    ("application/vnd.ms-word.", Sort.WORD),
    ("spreadsheetml", Sort.SPREADSHEET),
    ("application/vnd.ms-excel.", Sort.SPREADSHEET),
    ("presentationml", Sort.PRESENTATION),
    ("application/vnd.ms-powerpoint.", Sort.PRESENTATION),
)
"""What the content type of a package's main part contains (ECMA-376 part 1, 11 to 13)."""

_MAIN_FOLDERS = {"word": Sort.WORD, "xl": Sort.SPREADSHEET, "ppt": Sort.PRESENTATION}

_TELLING_MEMBERS: tuple[tuple[str, Sort], ...] = (
    ("OFD.xml", Sort.OFD),
    ("FixedDocSeq.fdseq", Sort.XPS),
    ("FixedDocumentSequence.fdseq", Sort.XPS),
    ("Index/Document.iwa", Sort.PAGES),
    ("buildVersionHistory.plist", Sort.PAGES),
)

_STARTS: tuple[tuple[bytes, Sort], ...] = (
    (b"\xff\xd8\xff", Sort.PICTURE),
    (b"\x89PNG\r\n\x1a\n", Sort.PICTURE),
    (b"GIF87a", Sort.PICTURE),
    (b"GIF89a", Sort.PICTURE),
    (b"II*\0", Sort.PICTURE),
    (b"MM\0*", Sort.PICTURE),
    (b"II+\0", Sort.PICTURE),
    (b"MM\0+", Sort.PICTURE),
    (b"{\\rtf", Sort.RTF),
    (b"\xffWPC", Sort.WORDPERFECT),
    (b"\x31\xbe\0\0", Sort.WRITE),
    (b"\x32\xbe\0\0", Sort.WRITE),
    (b"\xdb\xa5", Sort.OLD_WORD),
    (b"\x9b\xa5", Sort.OLD_WORD),
    (b"\xfe7\0\x1c", Sort.OLD_WORD),
    (b"\xd7\xcd\xc6\x9a", Sort.METAFILE),
    (b"\x01\0\x09\0\0\x03", Sort.METAFILE),
    (b"7z\xbc\xaf\x27\x1c", Sort.OTHER_ARCHIVE),
    (b"Rar!\x1a\x07", Sort.OTHER_ARCHIVE),
    (b"\x1f\x8b", Sort.OTHER_ARCHIVE),
    (b"BZh", Sort.OTHER_ARCHIVE),
    (b"\xfd7zXZ\0", Sort.OTHER_ARCHIVE),
    (b"8BPS", Sort.OTHER_PICTURE),
    (b"\0\0\0\x0cjP  \r\n", Sort.OTHER_PICTURE),
    (b"\xff\x4f\xff\x51", Sort.OTHER_PICTURE),
    (b"\0\0\x01\0", Sort.OTHER_PICTURE),
    (b"DDS ", Sort.OTHER_PICTURE),
    (b"icns", Sort.OTHER_PICTURE),
    (b"BLP", Sort.OTHER_PICTURE),
)
_HEIC_BRANDS = frozenset(
    {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"}
)
_STREAMS: tuple[tuple[str, Sort], ...] = (
    ("worddocument", Sort.LEGACY_WORD),
    ("workbook", Sort.SPREADSHEET),
    ("book", Sort.SPREADSHEET),
    ("powerpoint document", Sort.PRESENTATION),
    ("matost", Sort.WORKS),
    ("mm", Sort.WORKS),
    ("spelling", Sort.WORKS),
)


def sniff(path: Path, limits: Limits) -> Sort:
    """The sort of a file.

    Raises `EmptyDocument` for no bytes, `EncryptedDocument` for an Office file with a password,
    `CorruptDocument` for a zip or compound file without a readable directory, and OSError where
    the file itself cannot be read.
    """
    with path.open("rb") as stream:
        head = stream.read(HEAD)
    if not head:
        raise EmptyDocument("no bytes")
    if not head.strip(b"\0"):
        raise CorruptDocument("nothing but zero bytes")
    if head.startswith(cfb.MAGIC):
        return _sniff_compound(path)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"PK00PK")):
        return _sniff_zip(path, limits)
    return _sniff_head(head) or (Sort.ZIP if zipfile.is_zipfile(path) else Sort.UNKNOWN)


def _sniff_head(head: bytes) -> Sort | None:
    for start, sort in _STARTS:
        if head.startswith(start):
            return sort
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Sort.PICTURE
    if head[:2] == b"BM" and head[14:18] in _BITMAP_HEADERS:
        return Sort.PICTURE
    if head[4:8] == b"ftyp" and (head[8:12] in _HEIC_BRANDS):
        return Sort.HEIC
    if head[:4] == b"\x01\0\0\0" and head[40:44] == b" EMF":
        return Sort.METAFILE
    if head[257:262] == b"ustar":
        return Sort.OTHER_ARCHIVE
    if b"%PDF-" in head[:1024]:
        return Sort.PDF
    return _sniff_text(head)


_BITMAP_HEADERS = frozenset(
    size.to_bytes(4, "little") for size in (12, 16, 40, 52, 56, 64, 108, 124)
)


def _sniff_text(head: bytes) -> Sort | None:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = head.decode("utf-16", "replace")
    else:
        text = head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")
    start = text.lstrip()
    lower = start[:2048].lower()
    if start.startswith("{\\rtf"):
        return Sort.RTF
    if lower.startswith("mime-version:") or "\nmime-version:" in lower:
        return Sort.MHTML
    if lower.startswith("<") and "word/2003/wordml" in lower:
        return Sort.WORD_2003_XML
    if lower.startswith("<") and "office/2006/xmlpackage" in lower:
        return Sort.FLAT_OPC
    if lower.startswith(("<!doctype html", "<html")) or ("<html" in lower and "<" in lower[:1]):
        return Sort.HTML
    if lower.startswith(("<svg", "<?xml")) and "<svg" in lower:
        return Sort.METAFILE
    if "\0" not in text and not any(ord(c) < 9 or 13 < ord(c) < 27 for c in text):
        return Sort.TEXT
    return None


def _sniff_compound(path: Path) -> Sort:
    names = {name.lower() for name in cfb.entry_names(path)}  # MS-CFB 2.6.4: case is no matter
    if "encryptedpackage" in names:  # MS-OFFCRYPTO 2.3.4
        raise EncryptedDocument("encrypted Office package")
    return next((sort for stream, sort in _STREAMS if stream in names), Sort.OTHER_OFFICE)


def _sniff_zip(path: Path, limits: Limits) -> Sort:
    with Package(path, limits) as package:
        main = package.main_part
        if main is not None:
            return _sniff_main(package, main)
        for member, sort in _TELLING_MEMBERS:
            if package.find(member):
                return sort
        if package.find("mimetype") and package.find("META-INF/manifest.xml"):
            return Sort.OPEN_DOCUMENT
        if package.find(CONTENT_TYPES) and package.find("_rels/.rels"):
            raise CorruptDocument("Office package without its main part")
        return Sort.ZIP


def _sniff_main(package: Package, main: str) -> Sort:
    """The sort of an Office package, by the type of its main part, else by its folder."""
    try:
        media_type = package.content_type(main)
    except CorruptDocument:
        media_type = ""
    for mark, sort in _MAIN_TYPES:
        if mark in media_type:
            return sort
    return _MAIN_FOLDERS.get(main.lower().split("/")[0], Sort.OTHER_OFFICE)


def refuse(sort: Sort) -> UnsupportedFormat:
    """The cause for a sort that no module reads."""
    return UnsupportedFormat(sort.value)
