"""Archives as folders: names, passwords, bombs."""

import io
import struct
import tempfile
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from extractors.containers import Limits
from extractors.containers.archive import Archive
from extractors.containers.archive_names import guess_encoding, sanitise
from models.errors import (
    CorruptDocument,
    DocumentError,
    EmptyDocument,
    EncryptedDocument,
    TooLarge,
    UnsupportedFormat,
)
from tests.extractors.containers.word import Word, p


def pack(
    folder: Path, *members: tuple[bytes, bytes], utf8: bool = False, extra: bytes = b""
) -> Path:
    """A zip with member names in raw bytes, as foreign packers write them."""
    stand_ins = [f"{index:04}".ljust(len(name), "x") for index, (name, _) in enumerate(members)]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for stand_in, (_, data) in zip(stand_ins, members, strict=True):
            entry = zipfile.ZipInfo(stand_in)
            entry.extra = extra
            archive.writestr(entry, data)
    raw = bytearray(buffer.getvalue())
    for stand_in, (name, _) in zip(stand_ins, members, strict=True):
        at = raw.find(stand_in.encode())
        while at >= 0:
            raw[at : at + len(name)] = name
            if utf8:
                flags = at - 24 if raw[at - 30 : at - 26] == b"PK\3\4" else at - 38
                raw[flags + 1] |= 0x08
            at = raw.find(stand_in.encode())
    path = folder / "张三.zip"
    path.write_bytes(raw)
    return path


def names(path: Path) -> list[str]:
    with Archive(path) as archive:
        assert all(archive.extract(member) == b"data" for member in archive.members())
        return [member.name for member in archive.members()]


def of(*named: bytes) -> list[tuple[bytes, bytes]]:
    return [(name, b"data") for name in named]


class TestNames:
    @pytest.mark.parametrize(
        ("text", "encoding"),
        [
            ("渝北区/张三/推荐表.docx", "gbk"),
            ("佐证材料（最终版）.docx", "gbk"),
            ("重庆市渝中区昊喆社会工作服务中心.docx", "gbk"),
            ("佐證材料/學歷證書.docx", "big5"),
            ("証明書のコピー.docx", "shift_jis"),
            ("佐证材料.docx", "utf-8"),
            ("résumé.docx", "cp437"),
            ("plain.docx", "ascii"),
        ],
    )
    def test_names_in_any_usual_encoding_are_read(
        self, tmp_path: Path, text: str, encoding: str
    ) -> None:
        assert names(pack(tmp_path, *of(text.encode(encoding)))) == [text]

    def test_the_utf8_flag_is_believed(self, tmp_path: Path) -> None:
        assert names(pack(tmp_path, *of("é图.docx".encode()), utf8=True)) == ["é图.docx"]

    def test_one_encoding_is_chosen_for_the_whole_archive(self, tmp_path: Path) -> None:
        """A name too short to tell is read like its fellows."""
        found = names(
            pack(tmp_path, *of("嵊州/翀.jpg".encode("gbk"), "社会工作者证书.jpg".encode("gbk")))
        )
        assert found == ["嵊州/翀.jpg", "社会工作者证书.jpg"]

    @pytest.mark.parametrize(("checksum", "expected"), [(None, "图.jpg"), (7, "plain.jpg")])
    def test_a_unicode_path_counts_unless_it_is_stale(
        self, tmp_path: Path, checksum: int | None, expected: str
    ) -> None:
        name = b"plain.jpg"
        data = struct.pack("<BI", 1, zlib.crc32(name) if checksum is None else checksum)
        data += "图.jpg".encode()
        extra = struct.pack("<HH", 0x7075, len(data)) + data
        assert names(pack(tmp_path, *of(name), extra=extra)) == [expected]

    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("../../etc/passwd", "etc/passwd"),
            ("/etc/passwd", "etc/passwd"),
            ("C:\\Users\\x\\a.docx", "Users/x/a.docx"),
            ("c:a.docx", "a.docx"),
            ("a/./b//c.docx", "a/b/c.docx"),
            ("..\\..\\a.docx", "a.docx"),
            ("a\x1b[31m\u202egpj.exe", "a_[31m_gpj.exe"),
            ("a\0b.docx", "a_b.docx"),
            ("..", "unnamed"),
            ("", "unnamed"),
            (" 推荐表.docx ", "推荐表.docx"),
            ("...docx", "...docx"),
        ],
    )
    def test_hostile_names_become_harmless(self, name: str, expected: str) -> None:
        assert sanitise([name]) == [expected]

    def test_overlong_names_are_cut_and_keep_their_ending(self) -> None:
        (name,) = sanitise(["证" * 300 + ".docx"])
        assert len(name.encode()) <= 200
        assert name.endswith(".docx")

    def test_equal_names_are_told_apart(self) -> None:
        given_names = ["a.jpg", "A.jpg", "a.jpg", "./a.jpg", "a (2).jpg", "x/a", "x/a"]
        found = sanitise(given_names)
        assert found[:4] == ["a.jpg", "A (2).jpg", "a (3).jpg", "a (4).jpg"]
        assert len({name.casefold() for name in found}) == len(found)

    @given(st.lists(st.text(max_size=40), max_size=8))
    def test_every_name_leads_into_the_folder_and_is_unique(self, given_names: list[str]) -> None:
        found = sanitise(given_names)
        assert len({name.casefold() for name in found}) == len(given_names)
        for name in found:
            assert name
            assert not name.startswith("/")
            assert all(part not in ("", ".", "..") for part in name.split("/"))
            assert "\\" not in name
            assert "\0" not in name

    @given(st.lists(st.binary(max_size=30), max_size=5))
    def test_any_bytes_have_an_encoding(self, raw: list[bytes]) -> None:
        encoding = guess_encoding(raw)
        assert all(isinstance(name.decode(encoding, "replace"), str) for name in raw)


class TestMembers:
    def test_folders_are_left_out_and_sizes_told(self, tmp_path: Path) -> None:
        path = pack(tmp_path, (b"one/", b""), (b"two\\", b""), (b"one/x.txt", b"12345"))
        with Archive(path) as archive:
            (member,) = archive.members()
            assert (member.name, member.size) == ("one/x.txt", 5)
            with archive.open(member) as stream:
                assert stream.read(2) == b"12"
                assert stream.read() == b"345"

    def test_an_archive_without_members_is_empty(self, tmp_path: Path) -> None:
        with pytest.raises(EmptyDocument):
            Archive(pack(tmp_path))
        with pytest.raises(EmptyDocument):
            Archive(pack(tmp_path, (b"one/", b"")))

    def test_a_document_is_no_archive(self, tmp_path: Path) -> None:
        with pytest.raises(UnsupportedFormat):
            Archive(Word(p("x")).write(tmp_path / "x.zip"))

    @pytest.mark.parametrize("start", [b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07\1", b"\x1f\x8b\x08"])
    def test_other_archives_are_refused_with_advice(self, tmp_path: Path, start: bytes) -> None:
        path = tmp_path / "x.zip"
        path.write_bytes(start + bytes(100))
        with pytest.raises(UnsupportedFormat, match="zip"):
            Archive(path)


def encrypted(path: Path, *which: bytes) -> Path:
    """Set the flag that says that members of these names ask for a password."""
    data = bytearray(path.read_bytes())
    for name in which:
        for magic, back in ((b"PK\3\4", 30), (b"PK\1\2", 46)):
            at = data.find(name)
            while at >= 0:
                if data[at - back : at - back + 4] == magic:
                    data[at - back + (6 if back == 30 else 8)] |= 1
                at = data.find(name, at + 1)
    path.write_bytes(data)
    return path


class TestRefusals:
    def test_a_member_with_a_password_is_refused_alone(self, tmp_path: Path) -> None:
        path = encrypted(pack(tmp_path, *of(b"open.txt", b"shut.txt")), b"shut.txt")
        with Archive(path) as archive:
            first, second = archive.members()
            assert archive.extract(first) == b"data"
            with pytest.raises(EncryptedDocument):
                archive.extract(second)

    def test_an_archive_all_with_passwords_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(EncryptedDocument):
            Archive(encrypted(pack(tmp_path, *of(b"shut.txt")), b"shut.txt"))

    @pytest.mark.parametrize("share", [0.2, 0.6, 0.95])
    def test_a_truncated_archive_is_corrupt(self, tmp_path: Path, share: float) -> None:
        path = pack(tmp_path, *of(b"a.txt", b"b.txt"))
        data = path.read_bytes()
        path.write_bytes(data[: int(len(data) * share)])
        with pytest.raises(CorruptDocument):
            Archive(path)

    def test_a_damaged_member_is_corrupt(self, tmp_path: Path) -> None:
        path = pack(tmp_path, *of(b"a.txt", b"b.txt"))
        path.write_bytes(path.read_bytes().replace(b"data", b"rust", 1))
        with Archive(path) as archive:
            first, second = archive.members()
            with pytest.raises(CorruptDocument):
                archive.extract(first)
            assert archive.extract(second) == b"data"

    @pytest.mark.parametrize(
        "limits",
        [Limits(members=1), Limits(unpacked_bytes=5), Limits(ratio_from=1, ratio=0.5)],
    )
    def test_bombs_are_too_large(self, tmp_path: Path, limits: Limits) -> None:
        with pytest.raises(TooLarge):
            Archive(pack(tmp_path, *of(b"a.txt", b"b.txt")), limits)

    def test_a_large_member_is_refused_alone(self, tmp_path: Path) -> None:
        path = pack(tmp_path, (b"a.txt", b"12345"), (b"b.txt", b"data"))
        with Archive(path, Limits(member_bytes=4)) as archive:
            first, second = archive.members()
            with pytest.raises(TooLarge):
                archive.extract(first)
            assert archive.extract(second) == b"data"

    def test_an_unknown_packing_is_refused(self, tmp_path: Path) -> None:
        path = pack(tmp_path, *of(b"a.txt"))
        data = bytearray(path.read_bytes())
        data[8] = data[data.index(b"PK\1\2") + 10] = 9  # Deflate64
        path.write_bytes(data)
        with Archive(path) as archive, pytest.raises(UnsupportedFormat):
            archive.extract(archive.members()[0])

    @given(st.data())
    def test_damage_anywhere_gives_data_or_a_cause(self, data: st.DataObject) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = pack(Path(folder), *of(b"a.txt", b"b/c.txt"))
            raw = bytearray(path.read_bytes())
            for _ in range(data.draw(st.integers(1, 4))):
                raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
            path.write_bytes(raw)
            try:
                with Archive(path) as archive:
                    for member in archive.members():
                        archive.extract(member)
            except DocumentError:
                pass
