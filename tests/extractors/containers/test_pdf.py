"""Which pages of a PDF are native text, which are left to OCR, and how they are drawn."""

import hashlib
import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from extractors.containers import Limits, open_leaves
from extractors.containers.pdf_page import is_legible
from extractors.containers.pdf_text import plain
from models.errors import (
    CorruptDocument,
    DocumentError,
    EmptyDocument,
    EncryptedDocument,
    TooLarge,
    UnreadablePicture,
)
from models.page import Leaf
from tests.extractors.containers.portable import (
    SENTENCE,
    Sheet,
    image,
    jpeg,
    pdf,
    rule,
    text,
)

WHOLE = image("I", 0, 0, 595, 842)
SCAN = jpeg((1240, 1754))


def read(data: bytes, folder: Path, limits: Limits | None = None) -> list[Leaf]:
    path = folder / "file.pdf"
    path.write_bytes(data)
    return list(open_leaves(path, limits or Limits()))


def only(sheet: Sheet, folder: Path) -> Leaf:
    (leaf,) = read(pdf(sheet), folder)
    return leaf


def opened(leaf: Leaf) -> Image.Image:
    assert leaf.picture is not None
    return Image.open(io.BytesIO(leaf.picture))


class TestWhatIsNative:
    def test_a_page_of_text_is_native_and_has_a_picture_to_show(self, tmp_path: Path) -> None:
        leaf = only(Sheet(text(72, 700, SENTENCE)), tmp_path)
        assert leaf.source == "page 1"
        assert leaf.native is not None
        assert leaf.native.engine == "native-pdf"
        assert leaf.native.text == SENTENCE
        assert (leaf.native.width, leaf.native.height) == opened(leaf).size == (1240, 1755)

    def test_a_page_of_nothing_but_few_words_is_native(self, tmp_path: Path) -> None:
        leaf = only(Sheet(text(72, 700, "Cover")), tmp_path)
        assert leaf.native is not None

    def test_a_scan_is_not_native(self, tmp_path: Path) -> None:
        leaf = only(Sheet(WHOLE, {"I": SCAN}), tmp_path)
        assert leaf.native is None
        assert leaf.error is None

    def test_a_scan_with_hidden_text_is_a_scan(self, tmp_path: Path) -> None:
        hidden = text(72, 700, SENTENCE * 5, mode=3)
        assert only(Sheet(WHOLE + hidden, {"I": SCAN}), tmp_path).native is None

    def test_text_below_a_whole_page_picture_is_hidden(self, tmp_path: Path) -> None:
        assert only(Sheet(text(9, 700, SENTENCE * 5) + WHOLE, {"I": SCAN}), tmp_path).native is None

    def test_a_scan_with_some_typed_words_is_a_scan(self, tmp_path: Path) -> None:
        assert only(Sheet(WHOLE + text(9, 700, SENTENCE), {"I": SCAN}), tmp_path).native is None

    def test_a_page_of_text_over_a_letterhead_is_native(self, tmp_path: Path) -> None:
        lines = "".join(text(72, 700 - 20 * k, SENTENCE) for k in range(5))
        assert only(Sheet(WHOLE + lines, {"I": SCAN}), tmp_path).native is not None

    def test_a_caption_with_a_large_photograph_is_left_to_ocr(self, tmp_path: Path) -> None:
        photo = image("I", 72, 200, 400, 400)
        leaf = only(Sheet(text(72, 700, SENTENCE) + photo, {"I": jpeg((800, 800))}), tmp_path)
        assert leaf.native is None

    def test_a_letter_with_a_seal_is_native(self, tmp_path: Path) -> None:
        seal = image("I", 300, 200, 119, 119)
        leaf = only(Sheet(text(72, 700, SENTENCE) + seal, {"I": jpeg((400, 400))}), tmp_path)
        assert leaf.native is not None

    def test_a_form_with_fields_is_left_to_ocr(self, tmp_path: Path) -> None:
        field = (
            "<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /V (x) /Rect [0 0 9 9] /P 100 0 R >>"
        )
        sheet = Sheet(text(72, 700, SENTENCE), extra="/Annots [10 0 R]")
        data = pdf(sheet, extra=[field], root="/AcroForm << /Fields [10 0 R] >>")
        assert read(data, tmp_path)[0].native is None

    def test_an_electronic_signature_changes_nothing(self, tmp_path: Path) -> None:
        field = "<< /Type /Annot /Subtype /Widget /FT /Sig /T (n) /Rect [0 0 9 9] /P 100 0 R >>"
        sheet = Sheet(text(72, 700, SENTENCE), extra="/Annots [10 0 R]")
        data = pdf(sheet, extra=[field], root="/AcroForm << /Fields [10 0 R] >>")
        assert read(data, tmp_path)[0].native is not None

    def test_typed_notes_leave_the_page_to_ocr(self, tmp_path: Path) -> None:
        note = "<< /Type /Annot /Subtype /FreeText /Contents (x) /DA (/F1 9 Tf) /Rect [0 0 9 9] >>"
        sheet = Sheet(text(72, 700, SENTENCE), extra=f"/Annots [{note}]")
        assert only(sheet, tmp_path).native is None

    @pytest.mark.parametrize(
        ("found", "legible"),
        [("姓名：张三", True), ("", False), ("(cid:12)(cid:13)的", False), ("\ue012\ue013", False)],
    )
    def test_text_of_fonts_without_unicode_is_not_legible(self, found: str, legible: bool) -> None:
        assert is_legible(found) is legible

    def test_radicals_that_look_like_characters_are_read_as_these(self) -> None:
        assert plain("\u2f2f\u4f5c\u8bc1\u660e\u00a0\uf900") == "工作证明 豈"


class TestGeometry:
    """Boxes are checked against the ink of the rendering."""

    def ink(self, leaf: Leaf) -> tuple[float, float, float, float]:
        grey = np.asarray(opened(leaf).convert("L"))
        rows, columns = np.where(grey < 128)
        height, width = grey.shape
        return (
            float(columns.min()) / width,
            float(rows.min()) / height,
            float(columns.max() + 1) / width,
            float(rows.max() + 1) / height,
        )

    @pytest.mark.parametrize(
        ("media", "extra"),
        [
            ((0, 0, 595, 842), ""),
            ((0, 0, 595, 842), "/Rotate 180"),
            ((100, 50, 695, 892), ""),
            ((0, 0, 595, 842), "/CropBox [50 100 500 800]"),
            ((-40, -30, 595, 842), "/CropBox [50 100 500 800]"),
            ((0, 0, 595, 842), "/CropBox [-50 -50 900 900]"),
        ],
    )
    def test_boxes_lie_on_the_ink(
        self, tmp_path: Path, media: tuple[float, ...], extra: str
    ) -> None:
        leaf = only(Sheet(text(130, 600, SENTENCE, 8), media=media, extra=extra), tmp_path)
        assert leaf.native is not None
        (line,) = leaf.native.lines
        x0, y0, x1, y1 = self.ink(leaf)
        assert line.box.x0 == pytest.approx(x0, abs=0.01)
        assert line.box.x1 == pytest.approx(x1, abs=0.01)
        assert line.box.y0 - 0.01 <= y0 < y1 <= line.box.y1 + 0.01

    @pytest.mark.parametrize("turn", [90, 270])
    def test_text_on_a_turned_page_is_left_upright(self, tmp_path: Path, turn: int) -> None:
        """Text written along the turned page, as programs do for landscape pages."""
        matrix = "0 1 -1 0 300 200" if turn == 90 else "0 -1 1 0 300 700"
        content = f"BT /F1 12 Tf {matrix} Tm ({SENTENCE}) Tj ET"
        leaf = only(Sheet(content, extra=f"/Rotate {turn}"), tmp_path)
        assert leaf.native is not None
        (line,) = leaf.native.lines
        assert line.text == SENTENCE
        x0, y0, x1, y1 = self.ink(leaf)
        assert (line.box.x0, line.box.x1) == pytest.approx((x0, x1), abs=0.01)
        assert line.box.y0 - 0.01 <= y0 < y1 <= line.box.y1 + 0.01

    def test_every_character_has_its_edge(self, tmp_path: Path) -> None:
        leaf = only(Sheet(text(72, 700, SENTENCE)), tmp_path)
        assert leaf.native is not None
        (line,) = leaf.native.lines
        assert len(line.edges) == len(line.text) + 1
        assert list(line.edges) == sorted(line.edges)
        assert line.edges[0] == pytest.approx(line.box.x0)
        assert line.edges[-1] == pytest.approx(line.box.x1)

    def test_a_wide_gap_parts_label_and_value(self, tmp_path: Path) -> None:
        content = text(72, 700, "Name of the holder:") + text(300, 700, "Zhang San from Yubei")
        leaf = only(Sheet(content), tmp_path)
        assert leaf.native is not None
        assert leaf.native.text == "Name of the holder:\nZhang San from Yubei"

    def test_lines_come_top_down_and_left_to_right(self, tmp_path: Path) -> None:
        places = [(300, 701, "second"), (72, 600, "third and last line of all"), (72, 700, "first")]
        leaf = only(Sheet("".join(text(*place) for place in places)), tmp_path)
        assert leaf.native is not None
        assert leaf.native.text == "first\nsecond\nthird and last line of all"

    def test_ruled_tables_give_cells_with_spans(self, tmp_path: Path) -> None:
        rules = [(72, y, 472, y) for y in (600, 640)]
        rules += [(72, 620, 272, 620), *((x, 600, x, 640) for x in (72, 272, 472))]
        words = [(80, 625, "Name"), (80, 605, "Zhang San"), (280, 615, "Photograph here please")]
        content = "".join(rule(*r) for r in rules) + "".join(text(*w) for w in words)
        leaf = only(Sheet(content), tmp_path)
        assert leaf.native is not None
        (found,) = leaf.native.tables
        assert [(c.row, c.column, c.row_span, c.text) for c in found.cells] == [
            (0, 0, 1, "Name"),
            (0, 1, 2, "Photograph here please"),
            (1, 0, 1, "Zhang San"),
        ]
        assert found.cells[0].box.x0 == pytest.approx(72 / 595, abs=0.002)
        assert found.cells[0].box.y0 == pytest.approx((842 - 640) / 842, abs=0.002)

    def test_squared_paper_is_no_table(self, tmp_path: Path) -> None:
        rules = [rule(0, 8 * k, 500, 8 * k) + rule(5 * k, 0, 5 * k, 800) for k in range(100)]
        leaf = only(Sheet(text(72, 700, SENTENCE) + "".join(rules)), tmp_path)
        assert leaf.native is not None
        assert leaf.native.tables == ()

    def test_text_in_touching_cells_stays_apart(self, tmp_path: Path) -> None:
        rules = [(72, y, 212, y) for y in (600, 620)] + [(x, 600, x, 620) for x in (72, 142, 212)]
        content = "".join(rule(*r) for r in rules)
        content += text(74, 605, "Born on the") + text(143, 605, "1st of May")
        leaf = only(Sheet(content + text(72, 500, SENTENCE)), tmp_path)
        assert leaf.native is not None
        assert leaf.native.text == f"Born on the\n1st of May\n{SENTENCE}"


class TestRendering:
    def test_a_page_that_is_one_jpeg_gives_its_bytes(self, tmp_path: Path) -> None:
        assert only(Sheet(WHOLE, {"I": SCAN}), tmp_path).picture == SCAN

    @pytest.mark.parametrize(
        "sheet",
        [
            Sheet(WHOLE, {"I": SCAN}, extra="/Rotate 90"),
            Sheet("q -595 0 0 842 595 0 cm /I Do Q", {"I": SCAN}),
            Sheet("q 595 0 0 -842 0 842 cm /I Do Q", {"I": SCAN}),
            Sheet(WHOLE + text(9, 9, "x"), {"I": SCAN}),
            Sheet(image("I", -100, -100, 900, 1100), {"I": SCAN}),
            Sheet(WHOLE, {"I": SCAN}, extra="/CropBox [0 0 300 300]"),
        ],
        ids=["turned", "mirrored", "upside down", "words over it", "overhanging", "cropped"],
    )
    def test_any_other_page_is_drawn(self, tmp_path: Path, sheet: Sheet) -> None:
        leaf = only(sheet, tmp_path)
        assert leaf.picture != SCAN
        assert opened(leaf).format == "JPEG"

    @pytest.mark.parametrize(
        ("size", "expected"),
        [((1240, 1754), 1754), ((300, 424), 1170), ((4000, 5656), 3500)],
        ids=["kept", "at least 100 dpi", "at most 3500 px"],
    )
    def test_a_scans_resolution_is_kept_within_bounds(
        self, tmp_path: Path, size: tuple[int, int], expected: int
    ) -> None:
        leaf = only(Sheet(WHOLE + text(9, 9, "x"), {"I": jpeg(size)}), tmp_path)
        assert max(opened(leaf).size) == pytest.approx(expected, abs=2)

    def test_a_page_of_absurd_size_is_an_error_and_the_others_come(self, tmp_path: Path) -> None:
        sheets = [Sheet(media=(0, 0, 1, 1)), Sheet(media=(0, 0, 90000, 9)), Sheet(text(9, 9, "x"))]
        leaves = read(pdf(*sheets), tmp_path)
        assert [leaf.source for leaf in leaves] == ["page 1", "page 2", "page 3"]
        assert isinstance(leaves[0].error, UnreadablePicture)
        assert isinstance(leaves[1].error, UnreadablePicture)
        assert leaves[2].error is None

    def test_a_page_only_pdfium_understands_is_left_to_ocr(self, tmp_path: Path) -> None:
        bad, good = text(72, 700, SENTENCE), text(72, 700, SENTENCE)
        data = pdf(Sheet(good), Sheet(bad, extra="/CropBox [0 0 (a) 9]"))
        leaves = read(data, tmp_path)
        assert all(leaf.picture is not None and leaf.error is None for leaf in leaves)
        assert leaves[1].native is None


class TestRefusals:
    PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")

    def encrypted(self, user: bytes) -> bytes:
        def literal(data: bytes) -> str:
            return f"<{data.hex()}>"

        entry = f"<< /Filter /Standard /V 1 /R 2 /P -4 /O {literal(self.PAD)} /U {literal(user)} >>"
        identity = literal(b"0" * 16)
        return pdf(Sheet(), extra=[entry], trailer=f"/Encrypt 10 0 R /ID [{identity}{identity}]")

    def test_a_password_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(EncryptedDocument):
            read(self.encrypted(b"\x01" * 32), tmp_path)

    def test_the_empty_password_is_tried(self, tmp_path: Path) -> None:
        """ISO 32000-1, 7.6.3.4, algorithms 2 and 4, for the empty user password."""
        permissions = (-4).to_bytes(4, "little", signed=True)
        key = hashlib.md5(self.PAD + self.PAD + permissions + b"0" * 16).digest()[:5]
        (leaf,) = read(self.encrypted(rc4(key, self.PAD)), tmp_path)
        assert leaf.error is None

    @pytest.mark.parametrize("data", [b"%PDF-1.4\n", b"%PDF-1.7\nrubbish" * 50])
    def test_a_broken_file_is_corrupt(self, tmp_path: Path, data: bytes) -> None:
        with pytest.raises(CorruptDocument):
            read(data, tmp_path)

    def test_a_truncated_file_gives_leaves_or_a_cause(self, tmp_path: Path) -> None:
        data = pdf(*(Sheet(text(72, 700, SENTENCE)) for _ in range(3)))
        for share in (0.2, 0.5, 0.8, 0.95):
            try:
                leaves = read(data[: int(len(data) * share)], tmp_path)
            except DocumentError:
                continue
            assert leaves

    def test_no_pages_are_empty_or_corrupt(self, tmp_path: Path) -> None:
        with pytest.raises((EmptyDocument, CorruptDocument)):
            read(pdf(), tmp_path)

    def test_too_many_pages_are_too_large(self, tmp_path: Path) -> None:
        with pytest.raises(TooLarge):
            read(pdf(Sheet(), Sheet(), Sheet()), tmp_path, Limits(pages=2))


def rc4(key: bytes, data: bytes) -> bytes:
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    i = j = 0
    out = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)
