"""Which files open, which are refused, and why: told from content, never from the ending."""

import io
import os
import struct
import tempfile
import tracemalloc
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from extractors.containers import Limits, open_leaves
from models.errors import (
    CorruptDocument,
    DocumentError,
    EmptyDocument,
    EncryptedDocument,
    TooLarge,
    UnsupportedFormat,
)
from tests.extractors.containers.word import (
    LONG,
    Word,
    inline,
    p,
    picture_bytes,
    pictures,
    read,
    sources,
    table,
    tbl,
    tc,
    tr,
)

OFFICE = b"http://schemas.microsoft.com/office/"


def refused(path: Path, data: bytes) -> DocumentError:
    path.write_bytes(data)
    with pytest.raises(DocumentError) as caught:
        next(open_leaves(path))
    return caught.value


def zipped(**members: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, text in members.items():
            package.writestr(name.replace("__", "/"), text)
    return buffer.getvalue()


def compound(*names: str) -> bytes:
    """A compound file with nothing but a directory of these entries (MS-CFB)."""
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<H", header, 30, 9)
    struct.pack_into("<I", header, 48, 0)
    struct.pack_into("<109I", header, 76, *[0xFFFFFFFF] * 109)
    directory = b""
    for name in ("Root Entry", *names):
        raw = name.encode("utf-16-le") + b"\0\0"
        kind = 5 if name == "Root Entry" else 2
        directory += raw.ljust(64, b"\0") + struct.pack("<HB", len(raw), kind) + bytes(61)
    return bytes(header) + directory.ljust(512, b"\0")


def test_the_ending_does_not_matter(tmp_path: Path) -> None:
    path = Word(p(inline("a")), pictures("a")).write(tmp_path / "材料.doc")
    assert sources(list(open_leaves(path))) == ["a"]
    photo = tmp_path / "照片.docx"
    photo.write_bytes(picture_bytes(kind="JPEG"))
    assert next(open_leaves(photo)).picture == photo.read_bytes()


def test_nothing_is_opened_before_the_first_leaf_is_asked_for(tmp_path: Path) -> None:
    leaves = open_leaves(tmp_path / "missing.docx")
    with pytest.raises(FileNotFoundError):
        next(leaves)


def test_a_file_without_bytes_is_empty(tmp_path: Path) -> None:
    assert isinstance(refused(tmp_path / "空白.docx", b""), EmptyDocument)


@pytest.mark.parametrize("ending", [".docx", ".jpg", ".pdf", ".wps"])
def test_rubbish_under_a_known_ending_is_corrupt(tmp_path: Path, ending: str) -> None:
    assert isinstance(
        refused(tmp_path / f"x{ending}", os.urandom(8) + b"\0\1\2" * 99), CorruptDocument
    )
    assert isinstance(refused(tmp_path / f"y{ending}", bytes(4096)), CorruptDocument)


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"{\\rtf1\\ansi hello}", "RTF"),
        (b"\xffWPC\x10\0\0\0", "WordPerfect"),
        (b"<?xml version='1.0'?><w:x xmlns:w='" + OFFICE + b"word/2003/wordml'/>", "Word 2003 XML"),
        (b"<?xml version='1.0'?><p xmlns='" + OFFICE + b"2006/xmlPackage'/>", "single XML"),
        (b"\xef\xbb\xbf<html><body>x", "web page"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "web archive"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1", "JPEG"),
        (b"8BPS\0\1", "rare"),
        (b"\x01\0\0\0" + bytes(36) + b" EMF" + bytes(60), "EMF"),
        (b"Rar!\x1a\x07\0 rest", "zip"),
        (b"7z\xbc\xaf\x27\x1c rest", "zip"),
        (b"\x1f\x8b\x08\0 rest", "zip"),
        (compound("WordDocument", "1Table"), "Word 97"),
        (compound("Workbook"), "spreadsheet"),
        (compound("PowerPoint Document"), "presentation"),
        (compound("CONTENTS", "MatOST"), "Works"),
        (zipped(xl__workbook_xml="<x/>").replace(b"workbook_xml", b"workbook.xml"), "spreadsheet"),
        (zipped(readme="x"), "zip archive"),
        (zipped(**{"OFD.xml": "<x/>"}), "OFD"),
        (zipped(**{"mimetype": "x", "META-INF__manifest.xml": "<x/>"}), "OpenDocument"),
        (b"plain text", "plain text"),
        (b"\x02\x03\x05unheard of", "not recognised"),
    ],
)  # fmt: skip
def test_other_sorts_are_refused_by_name(tmp_path: Path, data: bytes, detail: str) -> None:
    error = refused(tmp_path / "file.bin", data)
    assert isinstance(error, UnsupportedFormat)
    assert detail in error.detail


@pytest.mark.parametrize(
    "main_type",
    [
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
    ],
)
def test_other_office_packages_are_refused(tmp_path: Path, main_type: str) -> None:
    path = Word(p("x"), main_type=main_type).write(tmp_path / "x.docx")
    with pytest.raises(UnsupportedFormat):
        next(open_leaves(path))


@pytest.mark.parametrize("name", ["EncryptedPackage", "ENCRYPTEDPACKAGE"])
def test_a_document_with_a_password_is_encrypted(tmp_path: Path, name: str) -> None:
    error = refused(tmp_path / "x.docx", compound("EncryptionInfo", name))
    assert isinstance(error, EncryptedDocument)


def test_a_compound_file_without_a_directory_is_corrupt(tmp_path: Path) -> None:
    assert isinstance(refused(tmp_path / "x.doc", compound()[:600]), CorruptDocument)


class TestPackages:
    @pytest.fixture
    def whole(self, tmp_path: Path) -> bytes:
        return Word(p(inline("a")), pictures("a")).write(tmp_path / "whole.docx").read_bytes()

    @pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
    def test_a_truncated_document_is_corrupt(
        self, tmp_path: Path, whole: bytes, share: float
    ) -> None:
        cut = whole[: int(len(whole) * share)]
        assert isinstance(refused(tmp_path / "x.docx", cut), CorruptDocument)

    def test_a_document_without_relationships_still_opens(self, tmp_path: Path) -> None:
        document = Word(p(LONG))
        parts = document.all_parts()
        del parts["_rels/.rels"]
        path = tmp_path / "x.docx"
        with zipfile.ZipFile(path, "w") as package:
            for name, data in parts.items():
                package.writestr(name, data)
        assert sources(list(open_leaves(path))) == ["text"]

    def test_the_main_part_may_have_any_name(self, tmp_path: Path) -> None:
        document = Word(p(LONG))
        parts = {name.replace("document", "beta"): x for name, x in document.all_parts().items()}
        parts = {
            name: x.replace("document.xml", "beta.xml") if isinstance(x, str) else x
            for name, x in parts.items()
        }
        path = tmp_path / "x.docx"
        with zipfile.ZipFile(path, "w") as package:
            for name, data in parts.items():
                package.writestr(name, data)
        assert sources(list(open_leaves(path))) == ["text"]

    @pytest.mark.parametrize(
        ("target", "name"),
        [
            ("/word/media/图 1.png", "word/media/图 1.png"),
            ("MEDIA/A.PNG", "word/media/a.png"),
            ("media\\a.png", "word/media/a.png"),
            ("media/%E5%9B%BE%201.png", "word/media/图 1.png"),
            ("../media/a.png", "media/a.png"),
        ],
    )
    def test_targets_are_found_in_all_spellings(
        self, tmp_path: Path, target: str, name: str
    ) -> None:
        entry = f'<Relationship Id="a" Type="x/image" Target="{target}"/>'
        document = Word(p(inline("a")), parts={name: picture_bytes()}, related=[entry])
        (leaf,) = read(document, tmp_path)
        assert leaf.source == name
        assert leaf.picture == picture_bytes()

    def test_a_part_in_utf_16_with_a_byte_order_mark_reads(self, tmp_path: Path) -> None:
        text = str(Word(p(LONG)).all_parts()["word/document.xml"])
        document = Word("", parts={"word/document.xml": text.encode("utf-16")})
        assert sources(read(document, tmp_path)) == ["text"]

    def test_all_bodies_of_an_odd_document_are_read_in_order(self, tmp_path: Path) -> None:
        """A producer's bug: two bodies; what no block follows is not forgotten either."""
        body = f"{p('甲')}</w:body><w:body>{p('乙')}<w:customXml>{p('丙')}</w:customXml>"
        (leaf,) = read(Word(body), tmp_path)
        assert leaf.native is not None
        assert leaf.native.text == "甲\n乙\n丙"

    def test_a_broken_main_part_is_corrupt(self, tmp_path: Path) -> None:
        with pytest.raises(CorruptDocument):
            read(Word("", parts={"word/document.xml": "<w:document"}), tmp_path)

    def test_a_broken_style_sheet_costs_nothing(self, tmp_path: Path) -> None:
        entry = '<Relationship Id="s" Type="x/styles" Target="styles.xml"/>'
        document = Word(p(LONG), parts={"word/styles.xml": "<broken"}, related=[entry])
        assert sources(read(document, tmp_path)) == ["text"]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_damage_anywhere_gives_leaves_or_a_cause(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        body = p(inline("a")) + table(["姓名", "张三"]) + p(LONG)
        path = Word(body, pictures("a")).write(Path(folder) / "x.docx")
        raw = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 6))):
            raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
        path.write_bytes(raw)
        with suppress(DocumentError):
            assert list(open_leaves(path))


class TestHostileMarkup:
    @pytest.mark.parametrize(
        "doctype",
        [
            '<!DOCTYPE x [<!ENTITY e "boom">]>',
            '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
            '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY e "&b;&b;&b;">]>',
            '<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd">',
        ],
    )
    def test_a_document_type_declaration_is_refused(self, tmp_path: Path, doctype: str) -> None:
        text = str(
            Word(p("甲&e;" if "ENTITY" in doctype else "甲")).all_parts()["word/document.xml"]
        )
        text = text.replace("甲&amp;e;", "甲&e;")
        with pytest.raises(CorruptDocument):
            read(Word("", parts={"word/document.xml": doctype + text}), tmp_path)

    def test_bottomless_nesting_is_corrupt_and_no_crash(self, tmp_path: Path) -> None:
        depth = 5000
        body = "<w:sdt><w:sdtContent>" * depth + p("x") + "</w:sdtContent></w:sdt>" * depth
        with pytest.raises(CorruptDocument):
            read(Word(body), tmp_path)

    @pytest.mark.parametrize("nested", ["table", "control", "alternative"])
    def test_the_deepest_nesting_allowed_reads(self, tmp_path: Path, nested: str) -> None:
        body = table(["甲", "乙"]) if nested == "table" else p(LONG)
        for _ in range(75):
            if nested == "table":
                body = tbl(tr(tc("甲"), tc(body, p())))
            elif nested == "control":
                body = f"<w:sdt><w:sdtContent>{body}</w:sdtContent></w:sdt>"
            else:
                body = f"<mc:AlternateContent><mc:Choice>{body}</mc:Choice></mc:AlternateContent>"
        assert sources(read(Word(body), tmp_path)) == ["text"]


class TestBombs:
    def test_a_part_beyond_the_limit_is_too_large(self, tmp_path: Path) -> None:
        with pytest.raises(TooLarge):
            read(Word(p(LONG * 50)), tmp_path, Limits(markup_bytes=5000))

    def test_too_many_parts_are_too_large(self, tmp_path: Path) -> None:
        document = Word(p("x"), parts={f"x{k}.xml": "" for k in range(9)})
        with pytest.raises(TooLarge):
            read(document, tmp_path, Limits(members=10))

    def test_too_much_altogether_is_too_large(self, tmp_path: Path) -> None:
        with pytest.raises(TooLarge):
            read(Word(p("x"), pictures("a")), tmp_path, Limits(unpacked_bytes=1000))

    def test_an_absurd_ratio_is_too_large_but_a_blank_scan_is_not(self, tmp_path: Path) -> None:
        blank = picture_bytes(size=(1000, 700), kind="BMP")
        document = Word(p(inline("a")), {"a": blank})
        assert read(document, tmp_path)[0].picture == blank
        with pytest.raises(TooLarge):
            read(document, tmp_path, Limits(ratio_from=1_000_000))

    def test_a_large_picture_alone_is_too_large(self, tmp_path: Path) -> None:
        document = Word(p(inline("a")) + p(inline("b")), {"a": os.urandom(9000), **pictures("b")})
        leaves = read(document, tmp_path, Limits(member_bytes=8000))
        assert isinstance(leaves[0].error, TooLarge)
        assert leaves[1].picture is not None

    def test_members_that_share_their_packed_bytes_are_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "x.docx"
        packed = zlib.compress(bytes(100_000))[2:-4]
        local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 0, 0, len(packed), 100_000, 1, 0)
        central = b"".join(
            struct.pack(
                "<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 8, 0, 0, 0, len(packed), 100_000,
                1, 0, 0, 0, 0, 0, 0,
            ) + bytes([65 + k])
            for k in range(5)
        )  # fmt: skip
        body = local + b"A" + packed
        end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 5, 5, len(central), len(body), 0)
        assert isinstance(refused(path, body + central + end), TooLarge)


def test_memory_stays_flat_over_many_large_pictures(tmp_path: Path) -> None:
    size = 400_000
    noise = os.urandom(size)
    given = {f"p{k}": picture_bytes(k % 250) + noise for k in range(40)}
    path = Word("".join(p(inline(name)) for name in given), given).write(tmp_path / "x.docx")
    del given
    for _ in open_leaves(path):
        pass
    tracemalloc.start()
    count = sum(leaf.picture is not None for leaf in open_leaves(path))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 40
    assert peak < 6 * size
