"""Some 500 real and broken files: leaves or a cause, never anything else, never for long.

The files are not part of the repository; see the index beside them for where they come from.
"""

import posixpath
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from lxml import etree as lxml_etree  # type: ignore[import-untyped, unused-ignore]

from extractors.containers import open_leaves
from extractors.containers.archive import Archive
from models.errors import DocumentError, EncryptedDocument, UnsupportedFormat
from models.page import Leaf

etree: Any = lxml_etree

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"
FILES = sorted(path for path in CORPUS.rglob("*") if path.is_file() and path.suffix != ".tsv")
WORD = [path for path in FILES if path.suffix in (".docx", ".docm", ".dotx")]
SECONDS = 20.0
MOST_LEAVES = 80
MOST_PDF_PAGES = 3
"""The PDFs are large; every kind of page is among the first."""

Opened = dict[Path, tuple[list[Leaf], DocumentError | None]]

pytestmark = pytest.mark.skipif(not FILES, reason="no corpus beside the repository")


def name(path: Path) -> str:
    return str(path.relative_to(CORPUS))


@pytest.fixture(scope="module")
def opened() -> Opened:
    """What was given of each file, opened once for all tests."""
    return {}


def leaves_of(path: Path, opened: Opened) -> tuple[list[Leaf], DocumentError | None]:
    if path not in opened:
        leaves: list[Leaf] = []
        error: DocumentError | None = None
        try:
            most = MOST_PDF_PAGES if path.suffix == ".pdf" else MOST_LEAVES
            for leaf in islice(open_leaves(path), most):
                leaves.append(
                    Leaf(leaf.source, leaf.picture and b"", leaf.native, leaf.context, leaf.error)
                )
        except DocumentError as raised:
            error = raised
        opened[path] = leaves, error
    return opened[path]


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_file_gives_leaves_or_a_cause(path: Path, opened: Opened) -> None:
    start = time.monotonic()
    leaves, error = leaves_of(path, opened)
    assert time.monotonic() - start < SECONDS
    assert leaves or error is not None
    for leaf in leaves:
        assert leaf.source
        if leaf.error is not None:
            assert isinstance(leaf.error, DocumentError)
            assert leaf.picture is None
            assert leaf.native is None
        else:
            assert leaf.picture is not None or leaf.native is not None
        for line in leaf.native.lines if leaf.native else ():
            assert line.text.strip()
            assert 0 <= line.box.x0 <= line.box.x1 <= 1
            assert 0 <= line.box.y0 <= line.box.y1 <= 1
            assert len(line.edges) in (0, len(line.text) + 1)
        if leaf.context.place is not None:
            assert leaves[leaf.context.place.leaf].native is not None


@pytest.mark.parametrize("path", WORD, ids=name)
def test_every_picture_a_word_document_refers_to_is_a_leaf(path: Path, opened: Opened) -> None:
    leaves, error = leaves_of(path, opened)
    if error is not None:
        pytest.skip("refused")
    expected = Counter(_pictures(path))
    # Those of diagrams stand in parts of their own, which are not counted here.
    found = Counter(leaf.source for leaf in leaves if leaf.source in expected)
    assert found == expected


@pytest.mark.parametrize(
    ("path", "count"),
    [
        ("word-pictures/Open-XML-SDK__pic-1.docx", 11),
        ("word-pictures/tika__017097.docx", 68),
        ("word-pictures/tika__testWORD_embedded_pics.docx", 12),
        ("word-pictures/poi__issue_51265_3.docx", 11),
        ("word-pictures/python-docx__having-images.docx", 6),
        ("word-pictures/docling__docx_grouped_images.docx", 6),
        ("word-pictures/Open-XML-SDK__SmartArt1.docx", 6),
        ("word-legacy/node-word-extractor__test18.docx", 1),
        ("pictures/Pillow__multipage.tiff", 3),
        ("pdf/RapidOCRPDF__direct_and_image.pdf", 2),
    ],
)
def test_known_files_give_the_known_number_of_pictures(
    path: str, count: int, opened: Opened
) -> None:
    leaves, error = leaves_of(CORPUS / path, opened)
    assert error is None
    assert sum(leaf.picture is not None for leaf in leaves) == count


PASSWORDS = ("password", "protected_agile", "_passtika", "protected_normal", "protected_upper")


@pytest.mark.parametrize("path", WORD, ids=name)
def test_a_password_is_always_told(path: Path, opened: Opened) -> None:
    wanted = any(mark in path.name for mark in PASSWORDS) and "no_password" not in path.name
    assert isinstance(leaves_of(path, opened)[1], EncryptedDocument) == wanted


@pytest.mark.parametrize("path", sorted((CORPUS / "archives").glob("*")), ids=name)
def test_every_archive_gives_its_members_or_a_cause(path: Path) -> None:
    try:
        with Archive(path) as archive:
            members = archive.members()
            assert members
            for member in members:
                assert not member.name.startswith(("/", ".."))
                assert len(archive.extract(member)) == member.size
    except UnsupportedFormat:
        assert path.suffix != ".zip"


# -- the pictures of a Word document, counted another way ---------------------------------------

_NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _NS["w"].encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/main", _NS["a"].encode()),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BELOW = ".//a:blip | .//v:imagedata | .//v:fill"
_UNSEEN = (
    "//w:del | //w:moveFrom | //w:object[.//o:OLEObject[@DrawAspect='Icon' or "
    "starts-with(@ProgID, 'Equation')]]"
)


def _pictures(path: Path) -> Iterator[str]:
    """The existing parts that the body, headers, footers and notes show, as often as they do."""
    with zipfile.ZipFile(path) as package:
        names = {entry.replace("\\", "/"): entry for entry in package.namelist()}
        main = next(x for x in _targets(package, "", "officeDocument").values() if x in names)
        root = _parse(package, main)
        used = {
            each.get(f"{_R}id")
            for each in root.iter(
                f"{{{_NS['w']}}}headerReference", f"{{{_NS['w']}}}footerReference"
            )
        }
        asides = [x for key, x in _targets(package, main, "").items() if key in used]
        for kind in ("footnotes", "endnotes"):
            asides += _targets(package, main, kind).values()
        for part in [main, *dict.fromkeys(asides)]:
            if part not in names:
                continue
            targets = _targets(package, part, "")
            for shown in _shown(_parse(package, part)):
                target = targets.get(shown, "")
                if target in names:
                    yield target


def _parse(package: zipfile.ZipFile, part: str) -> Any:
    data = package.read(part)
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False))


def _shown(root: Any) -> Iterator[str]:
    for alternate in root.xpath("//mc:AlternateContent", namespaces=_NS):
        pictured = [branch for branch in alternate if branch.xpath(_BELOW, namespaces=_NS)]
        for branch in list(alternate):
            if branch is not (pictured or alternate)[0]:
                alternate.remove(branch)
    for unseen in root.xpath(_UNSEEN, namespaces=_NS):
        unseen.getparent().remove(unseen)
    for element in root.xpath(_BELOW, namespaces=_NS):
        identity = element.get(f"{_R}embed") or element.get(f"{_R}id")
        identity = identity or element.get(f"{{{_NS['o']}}}relid")
        if identity:
            yield identity


def _targets(package: zipfile.ZipFile, part: str, kind: str) -> dict[str, str]:
    folder, base = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{base}.rels")
    if source not in package.namelist():
        return {}
    found = {}
    for each in etree.fromstring(package.read(source)):
        if (each.get("Type") or "").endswith(kind) and each.get("TargetMode") != "External":
            target = posixpath.join("/", folder, (each.get("Target") or "").replace("\\", "/"))
            found[each.get("Id") or ""] = posixpath.normpath(target).lstrip("/")
    return found
