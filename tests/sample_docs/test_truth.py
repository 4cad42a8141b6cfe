"""The committed samples: their truth refers to what is there and agrees with the checklist."""

import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from lxml import etree
from PIL import Image, ImageOps

from tests.sample_docs.oracle import Oracle

SAMPLE_DOCS = Path(__file__).parents[2] / "sample_docs"
TRUTHS = sorted((SAMPLE_DOCS / "truth").glob("*.json"))
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
VML_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def read(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return loaded


def files(truth: dict[str, Any]) -> dict[str, bytes]:
    """The files of a submission by their path in it."""
    folder = SAMPLE_DOCS / "incoming" / truth["submission"].replace("__", "/")
    if folder.is_dir():
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
    with zipfile.ZipFile(folder.with_name(folder.name + ".zip")) as archive:
        found = {}
        for info in archive.infolist():
            name = (
                info.filename
                if info.flag_bits & 0x800
                else info.filename.encode("cp437").decode("gbk")
            )
            found[name] = archive.read(info)
        return found


def pictures_in_order(data: bytes) -> list[str]:
    """The picture parts of a Word file as its body and header refer to them, each place once."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found = []
        for story in ("header1", "document", "footer1"):
            if f"word/{story}.xml" not in archive.namelist():
                continue
            rels = etree.fromstring(archive.read(f"word/_rels/{story}.xml.rels"))
            targets = {rel.get("Id"): "word/" + str(rel.get("Target")) for rel in rels}
            tree = etree.fromstring(archive.read(f"word/{story}.xml"))
            for element in tree.iter():
                if any(above.tag == FALLBACK for above in element.iterancestors()):
                    continue
                tag = etree.QName(element).localname
                if tag == "blip":
                    found.append(targets[element.get(EMBED)])
                elif tag == "imagedata":
                    found.append(targets[element.get(VML_ID)])
        return found


@pytest.fixture(params=TRUTHS, ids=lambda path: path.stem)
def truth(request: pytest.FixtureRequest) -> dict[str, Any]:
    return read(request.param)


def test_there_are_eight_samples() -> None:
    assert len(TRUTHS) == 8


def test_every_file_is_a_document_and_the_other_way_round(truth: dict[str, Any]) -> None:
    assert set(files(truth)) == {document["path"] for document in truth["documents"]}


def test_word_pictures_are_the_pages_and_stand_in_their_order(truth: dict[str, Any]) -> None:
    held = files(truth)
    for document in truth["documents"]:
        if document["status"] == "read" and document["path"].endswith(".docx"):
            sources = [page["source"] for page in document["pages"]]
            assert sources == pictures_in_order(held[document["path"]])


def test_references_count_the_occurrences_of_a_source(truth: dict[str, Any]) -> None:
    for document in truth["documents"]:
        seen: dict[str, int] = {}
        for page in document["pages"]:
            seen[page["source"]] = seen.get(page["source"], 0) + 1
            assert page["ref"] == f"{document['path']}!{page['source']}!{seen[page['source']]}"


def test_pictures_have_the_size_of_the_truth_once_they_are_upright(truth: dict[str, Any]) -> None:
    held = files(truth)
    for document in truth["documents"]:
        for page in document["pages"]:
            data = held[document["path"]]
            if document["path"].endswith(".pdf"):
                assert int(page["source"].removeprefix("page ")) <= len(pypdfium2.PdfDocument(data))
                continue
            if document["path"].endswith(".docx"):
                data = zipfile.ZipFile(io.BytesIO(data)).read(page["source"])
            shown = ImageOps.exif_transpose(Image.open(io.BytesIO(data))).size
            upright = shown if page["rotation"] in (0, 180) else shown[::-1]
            assert list(upright) == page["size"]


def test_records_pages_and_bundles_refer_to_each_other(truth: dict[str, Any]) -> None:
    pages = {page["ref"]: page for document in truth["documents"] for page in document["pages"]}
    native = {f"{document['path']}!text!1" for document in truth["documents"]}
    names = {record["id"] for record in truth["records"]}
    for record in truth["records"]:
        assert record["pages"]
        for ref in record["pages"]:
            assert ref in native or record["id"] in pages[ref]["records"]
    for page in pages.values():
        assert set(page["records"]) <= names
        assert page["duplicate_of"] is None or page["duplicate_of"] in pages
    for bundle in truth["bundles"]:
        assert set(bundle["records"]) <= names


def test_numbers_are_nobodys(truth: dict[str, Any]) -> None:
    wrong = {defect["id"] for defect in truth["defects"]} & {"id_check_digit"}
    for record in truth["records"]:
        fields = {name: field["value"] for name, field in record["fields"].items()}
        if "id_number" in fields and not wrong:
            assert fields["id_number"].startswith("500199")
        if record["kind"] == "diploma":
            assert re.match(r"99\d{15,16}$|6\d{16}$", fields["certificate_number"])
        if record["kind"] == "degree_certificate":
            assert re.match(r"[CZ]?99\d{14}$", fields["certificate_number"])


def test_findings_agree_with_the_checklist_worked_out_anew(truth: dict[str, Any]) -> None:
    assert Oracle(truth).disagreements() == []
