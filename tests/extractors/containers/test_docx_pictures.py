"""Which pictures of a Word document become leaves, and in which order."""

from pathlib import Path

import pytest

from extractors.containers import Limits, open_leaves
from models.errors import (
    CorruptDocument,
    EmptyDocument,
    TooLarge,
    UnreadablePicture,
    UnsupportedFormat,
)
from models.page import Leaf
from tests.extractors.containers.word import (
    DOCUMENT,
    LONG,
    Word,
    alternate,
    anchor,
    graphic,
    inline,
    namespaces,
    p,
    pic,
    picture_bytes,
    pictures,
    read,
    relationship,
    relationships,
    run,
    section,
    sources,
    story,
    tbl,
    tc,
    textbox,
    tr,
)


def order_of(body: str, folder: Path, *names: str) -> list[str]:
    return sources(read(Word(body, pictures(*names)), folder))


def only(leaves: list[Leaf]) -> Leaf:
    assert len(leaves) == 1
    return leaves[0]


def test_inline_pictures_come_in_document_order_with_their_bytes(tmp_path: Path) -> None:
    given = pictures("a", "b")
    leaves = read(Word(p(inline("b")) + p(inline("a")), given), tmp_path)
    assert [leaf.picture for leaf in leaves] == [given["b"], given["a"]]
    assert [leaf.source for leaf in leaves] == ["word/media/b.png", "word/media/a.png"]
    assert all(leaf.error is None and leaf.native is None for leaf in leaves)


def test_a_part_used_twice_is_two_leaves(tmp_path: Path) -> None:
    leaves = read(Word(p(inline("a")) + p(inline("a")), pictures("a")), tmp_path)
    assert [leaf.source for leaf in leaves] == ["word/media/a.png"] * 2
    assert leaves[0].picture == leaves[1].picture


def test_strict_documents_read_like_transitional_ones(tmp_path: Path) -> None:
    leaves = read(Word(p("一、身份证") + p(inline("a")), pictures("a"), strict=True), tmp_path)
    assert only(leaves).picture is not None
    assert only(leaves).context.headings == ("一、身份证",)


@pytest.mark.parametrize(
    "main_type",
    [
        DOCUMENT,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_templates_and_macro_documents_open_too(tmp_path: Path, main_type: str) -> None:
    document = Word(p(inline("a")), pictures("a"), main_type=main_type)
    assert sources(read(document, tmp_path)) == ["a"]


def test_pictures_are_unpacked_one_at_a_time(tmp_path: Path) -> None:
    """A damaged last picture does not keep the first from coming."""
    document = Word(p(inline("a")) + p(inline("b")), {"a": picture_bytes(1), "b": b"rubbish"})
    leaves = open_leaves(document.write(tmp_path / "x.docx"))
    assert next(leaves).picture == picture_bytes(1)


@pytest.mark.parametrize(
    "wrapped",
    [
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:customXml>{}</w:customXml>",
        '<w:ins w:id="1" w:author="x">{}</w:ins>',
        "<w:moveTo>{}</w:moveTo>",
        "<unknown>{}</unknown>",
    ],
)
def test_wrapped_blocks_are_looked_through(tmp_path: Path, wrapped: str) -> None:
    assert order_of(wrapped.format(p(inline("a"))), tmp_path, "a") == ["a"]


@pytest.mark.parametrize(
    "wrapped",
    [
        '<w:hyperlink r:id="x">{}</w:hyperlink>',
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:ins w:id="1">{}</w:ins>',
        "<w:smartTag>{}</w:smartTag>",
        '<w:fldSimple w:instr="INCLUDEPICTURE">{}</w:fldSimple>',
    ],
)
def test_wrapped_runs_are_looked_through(tmp_path: Path, wrapped: str) -> None:
    assert order_of(p(wrapped.format(inline("a"))), tmp_path, "a") == ["a"]


def test_deleted_and_moved_away_pictures_are_left_out(tmp_path: Path) -> None:
    body = p(f"<w:del>{inline('a')}</w:del>", f"<w:moveFrom>{inline('b')}</w:moveFrom>")
    assert order_of(body + p(inline("c")), tmp_path, "a", "b", "c") == ["c"]


def test_a_picture_in_a_text_box_is_found(tmp_path: Path) -> None:
    assert order_of(p(anchor(textbox(p(inline("a"))))), tmp_path, "a") == ["a"]


def test_alternate_content_gives_its_choice_and_never_both(tmp_path: Path) -> None:
    choice, fallback = inline("a"), f"<w:pict><v:shape>{imagedata('b')}</v:shape></w:pict>"
    assert order_of(p(f"<w:r>{alternate(choice, fallback)}</w:r>"), tmp_path, "a", "b") == ["a"]


def test_alternate_content_falls_back_where_the_choice_shows_nothing_known(tmp_path: Path) -> None:
    choice, fallback = graphic("<chart/>"), f"<w:pict><v:shape>{imagedata('b')}</v:shape></w:pict>"
    assert order_of(p(f"<w:r>{alternate(choice, fallback)}</w:r>"), tmp_path, "b") == ["b"]


def test_alternate_content_around_paragraphs_is_taken_once(tmp_path: Path) -> None:
    body = alternate(p(inline("a")), p(inline("a")))
    assert order_of(body, tmp_path, "a") == ["a"]


def imagedata(identity: str) -> str:
    return f'<v:imagedata r:id="{identity}" o:title="x"/>'


@pytest.mark.parametrize("holder", ["w:pict", "w:object"])
def test_vml_pictures_are_found(tmp_path: Path, holder: str) -> None:
    shape = f'<v:shape style="width:100pt;height:50pt">{imagedata("a")}</v:shape>'
    assert order_of(p(f"<w:r><{holder}>{shape}</{holder}></w:r>"), tmp_path, "a") == ["a"]


def test_picture_fills_of_shapes_are_found(tmp_path: Path) -> None:
    fill = '<a:blipFill><a:blip r:embed="a"/></a:blipFill>'
    drawn = graphic(f"<wps:wsp><wps:spPr>{fill}</wps:spPr></wps:wsp>")
    vml = '<w:r><w:pict><v:rect><v:fill r:id="b" type="frame"/></v:rect></w:pict></w:r>'
    assert order_of(p(drawn) + p(vml), tmp_path, "a", "b") == ["a", "b"]


def test_the_page_background_comes_first(tmp_path: Path) -> None:
    background = '<w:background><v:background><v:fill r:id="b"/></v:background></w:background>'
    document = Word(p(inline("a")), pictures("a", "b"), before_body=background)
    assert sources(read(document, tmp_path)) == ["b", "a"]


def test_picture_bullets_are_no_pages(tmp_path: Path) -> None:
    numbering = story(
        "numbering", f"<w:numPicBullet><w:pict>{imagedata('a')}</w:pict></w:numPicBullet>"
    )
    document = Word(
        p(inline("a")),
        pictures("a"),
        parts={"word/numbering.xml": numbering},
        related=[relationship("n", "numbering", "numbering.xml")],
    )
    assert sources(read(document, tmp_path)) == ["a"]


def test_of_a_picture_with_an_svg_twin_the_raster_is_taken(tmp_path: Path) -> None:
    extension = '<a:extLst><a:ext><asvg:svgBlip r:embed="b"/></a:ext></a:extLst>'
    twin = f'<a:blip r:embed="a">{extension}</a:blip>'
    drawn = graphic(f"<pic:pic><pic:blipFill>{twin}</pic:blipFill></pic:pic>")
    document = Word(p(drawn), {"a": picture_bytes(), "b": b"<svg/>"})
    assert only(read(document, tmp_path)).picture == picture_bytes()


def test_an_empty_picture_frame_is_no_page(tmp_path: Path) -> None:
    body = p(graphic("<a:blip/>"), "<w:r><w:pict><v:imagedata o:title=''/></w:pict></w:r>", LONG)
    assert sources(read(Word(body), tmp_path)) == ["text"]


def test_pictures_of_a_group_come_from_top_to_bottom(tmp_path: Path) -> None:
    def member(identity: str, x: int, y: int) -> str:
        place = f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="90" cy="90"/></a:xfrm>'
        blip = f'<pic:blipFill><a:blip r:embed="{identity}"/></pic:blipFill>'
        return f"<pic:pic>{blip}<pic:spPr>{place}</pic:spPr></pic:pic>"

    inner = member("d", 0, 300) + member("c", 0, 100) + member("b", 200, 3) + member("a", 0, 8)
    body = p(graphic(f"<wpg:wgp>{inner}</wpg:wgp>"))
    assert order_of(body, tmp_path, "a", "b", "c", "d") == ["a", "b", "c", "d"]


def test_anchors_of_one_paragraph_come_from_top_to_bottom(tmp_path: Path) -> None:
    body = p(
        anchor(pic("c"), x=0, y=120),
        anchor(pic("b"), x=100, y=2),
        anchor(pic("a"), x=0, y=5),
    )
    assert order_of(body, tmp_path, "a", "b", "c") == ["a", "b", "c"]


@pytest.mark.parametrize(
    "second",
    [anchor(pic("b"), y=None), anchor(pic("b"), y=0, frame="page")],
    ids=["aligned", "other frame"],
)
def test_anchors_that_cannot_be_compared_keep_the_documents_order(
    tmp_path: Path, second: str
) -> None:
    assert order_of(p(anchor(pic("a"), y=50), second), tmp_path, "a", "b") == ["a", "b"]


def test_vml_anchors_of_one_paragraph_come_from_top_to_bottom(tmp_path: Path) -> None:
    def shape(identity: str, top: str) -> str:
        style = f"position:absolute;margin-left:0;margin-top:{top};width:20cm;height:10cm"
        return (
            f'<w:r><w:pict><v:shape style="{style}">{imagedata(identity)}</v:shape></w:pict></w:r>'
        )

    assert order_of(p(shape("b", "12cm"), shape("a", "3pt")), tmp_path, "a", "b") == ["a", "b"]


def test_a_floating_picture_belongs_to_the_paragraph_that_anchors_it(tmp_path: Path) -> None:
    body = p(anchor(pic("a"), y=500), "甲") + p(inline("b"))
    assert order_of(body, tmp_path, "a", "b") == ["a", "b"]


def test_table_pictures_come_row_by_row(tmp_path: Path) -> None:
    rows = [tr(tc(p(inline("a"))), tc(p(inline("b")))), tr(tc(p(inline("c"))))]
    assert order_of(tbl(*rows), tmp_path, "a", "b", "c") == ["a", "b", "c"]


def test_pictures_of_nested_tables_are_found(tmp_path: Path) -> None:
    nested = tbl(tr(tc(p(inline("b")))))
    body = tbl(tr(tc(p(inline("a")), nested, p(inline("c")))))
    assert order_of(body, tmp_path, "a", "b", "c") == ["a", "b", "c"]


class TestHeadersFootersNotes:
    def document(self, body: str, *kinds: tuple[str, str, str]) -> Word:
        """``kinds``: a part's root element, its relationship id and the picture it shows."""
        parts: dict[str, str | bytes] = {}
        related = []
        for root, identity, shown in kinds:
            kind = {"hdr": "header", "ftr": "footer"}.get(root, root)
            content = (
                p(inline("x"))
                if root in ("hdr", "ftr")
                else (f"<w:{root[:-1]}>{p(inline('x'))}</w:{root[:-1]}>")
            )
            parts[f"word/{identity}.xml"] = story(root, content)
            parts[f"word/_rels/{identity}.xml.rels"] = relationships(
                relationship("x", "image", f"media/{shown}.png")
            )
            related.append(relationship(identity, kind, f"{identity}.xml"))
        return Word(body, pictures("a", "b", "c", "h", "f", "n"), parts, related)

    def test_headers_come_before_and_footers_after_their_section(self, tmp_path: Path) -> None:
        end = section("", ("header", "default", "h1"), ("footer", "default", "f1"))
        document = self.document(p(inline("a")) + end, ("hdr", "h1", "h"), ("ftr", "f1", "f"))
        assert sources(read(document, tmp_path)) == ["h", "a", "f"]

    def test_a_later_sections_header_comes_before_that_sections_pages(self, tmp_path: Path) -> None:
        first = p(properties=section("", ("footer", "default", "f1")))
        body = p(inline("a")) + first + p(inline("b")) + section("", ("header", "first", "h1"))
        document = self.document(body, ("hdr", "h1", "h"), ("ftr", "f1", "f"))
        assert sources(read(document, tmp_path)) == ["a", "f", "h", "b"]

    def test_a_header_used_by_several_sections_comes_once(self, tmp_path: Path) -> None:
        uses = section("", ("header", "default", "h1"))
        body = p(inline("a")) + p(properties=uses) + p(inline("b")) + uses
        document = self.document(body, ("hdr", "h1", "h"))
        assert sources(read(document, tmp_path)) == ["h", "a", "b"]

    def test_notes_come_after_the_body(self, tmp_path: Path) -> None:
        document = self.document(p(inline("a")), ("endnotes", "e1", "c"), ("footnotes", "n1", "n"))
        assert sources(read(document, tmp_path)) == ["a", "n", "c"]

    def test_a_missing_header_keeps_its_place(self, tmp_path: Path) -> None:
        body = p(inline("a")) + section("", ("header", "default", "nowhere"))
        leaves = read(self.document(body), tmp_path)
        assert isinstance(leaves[0].error, CorruptDocument)
        assert leaves[1].picture is not None

    def test_a_broken_header_keeps_its_place(self, tmp_path: Path) -> None:
        body = p(inline("a")) + section("", ("header", "default", "h1"))
        document = self.document(body, ("hdr", "h1", "h"))
        document.parts = {**document.parts, "word/h1.xml": "<w:hdr"}
        leaves = read(document, tmp_path)
        assert leaves[0].source == "word/h1.xml"
        assert isinstance(leaves[0].error, CorruptDocument)
        assert leaves[1].picture is not None

    def test_header_text_is_no_page(self, tmp_path: Path) -> None:
        body = p(inline("a")) + section("", ("header", "default", "h1"))
        document = self.document(body, ("hdr", "h1", "h"))
        document.parts = {**document.parts, "word/h1.xml": story("hdr", p(LONG))}
        assert sources(read(document, tmp_path)) == ["a"]


class TestPicturesThatFail:
    def test_a_linked_picture_is_an_error_and_never_fetched(self, tmp_path: Path) -> None:
        linked = graphic('<pic:pic><pic:blipFill><a:blip r:link="l"/></pic:blipFill></pic:pic>')
        target = relationship("l", "image", "http://example.invalid/a.png", external=True)
        leaves = read(Word(p(linked) + p(inline("a")), pictures("a"), related=[target]), tmp_path)
        assert isinstance(leaves[0].error, UnreadablePicture)
        assert leaves[0].error.detail == "linked, not embedded"
        assert "example" not in str(leaves[0].error)
        assert leaves[1].picture is not None

    def test_an_embedded_copy_of_a_linked_picture_is_taken(self, tmp_path: Path) -> None:
        both = graphic('<a:blip r:embed="a" r:link="l"/>')
        target = relationship("l", "image", "file:///c:/a.png", external=True)
        leaves = read(Word(p(both), pictures("a"), related=[target]), tmp_path)
        assert only(leaves).picture is not None

    def test_a_missing_relationship_keeps_its_place(self, tmp_path: Path) -> None:
        leaves = read(Word(p(inline("a")) + p(inline("b")), pictures("b")), tmp_path)
        assert isinstance(leaves[0].error, UnreadablePicture)
        assert leaves[1].picture is not None

    def test_a_missing_part_keeps_its_place_and_names_it(self, tmp_path: Path) -> None:
        target = relationship("a", "image", "media/gone.png")
        leaf = only(read(Word(p(inline("a")), related=[target]), tmp_path))
        assert isinstance(leaf.error, UnreadablePicture)
        assert leaf.source == "word/media/gone.png"

    @pytest.mark.parametrize(
        "data",
        [b"", b"rubbish", b"\x89PNG\r\n\x1a\nrubbish", b"<svg xmlns='x'/>", b"%PDF-1.4 ..."],
    )
    def test_bytes_that_are_no_picture_are_an_error(self, tmp_path: Path, data: bytes) -> None:
        leaf = only(read(Word(p(inline("a")), {"a": data}), tmp_path))
        assert isinstance(leaf.error, UnreadablePicture)
        assert leaf.picture is None

    def test_a_bomb_of_a_picture_is_too_large_without_being_decoded(self, tmp_path: Path) -> None:
        data = picture_bytes(size=(50, 50))
        leaf = only(read(Word(p(inline("a")), {"a": data}), tmp_path, Limits(pixels=2000)))
        assert isinstance(leaf.error, TooLarge)

    def test_a_part_damaged_in_the_zip_keeps_its_place(self, tmp_path: Path) -> None:
        path = Word(p(inline("a")) + p(inline("b")), pictures("a", "b")).write(tmp_path / "x.docx")
        data = bytearray(path.read_bytes())
        at = data.index(b"word/media/a.png") + len("word/media/a.png") + 12
        data[at : at + 8] = b"\xff" * 8
        path.write_bytes(data)
        leaves = list(open_leaves(path))
        assert isinstance(leaves[0].error, UnreadablePicture)
        assert leaves[1].picture is not None

    def test_more_leaves_than_allowed_are_refused(self, tmp_path: Path) -> None:
        document = Word(p(inline("a")) * 4, pictures("a"))
        with pytest.raises(TooLarge):
            read(document, tmp_path, Limits(leaves=3))


class TestEmbeddedFiles:
    def object(
        self, shape: str, aspect: str = "Content", program: str = "AcroExch.Document"
    ) -> str:
        ole = f'<o:OLEObject Type="Embed" ProgID="{program}" DrawAspect="{aspect}" r:id="o"/>'
        return f"<w:r><w:object>{shape}{ole}</w:object></w:r>"

    def read(self, content: str, folder: Path, **given: bytes) -> list[Leaf]:
        embedded = relationship("o", "oleObject", "embeddings/oleObject1.bin")
        return read(Word(p(content), given or pictures("a"), related=[embedded]), folder)

    def test_an_object_shows_its_preview(self, tmp_path: Path) -> None:
        leaves = self.read(self.object(f"<v:shape>{imagedata('a')}</v:shape>"), tmp_path)
        assert sources(leaves) == ["a"]
        assert leaves[0].error is None

    @pytest.mark.parametrize(
        ("shape", "aspect"),
        [("<v:shape/>", "Content"), (f"<v:shape>{imagedata('a')}</v:shape>", "Icon")],
    )
    def test_an_object_without_a_preview_is_told_of(
        self, tmp_path: Path, shape: str, aspect: str
    ) -> None:
        leaf = only(self.read(self.object(shape, aspect), tmp_path))
        assert isinstance(leaf.error, UnsupportedFormat)
        assert leaf.error.detail.startswith("embedded object")
        assert leaf.source == "word/embeddings/oleObject1.bin"

    def test_an_object_whose_preview_is_a_drawing_is_told_of(self, tmp_path: Path) -> None:
        content = self.object(f"<v:shape>{imagedata('a')}</v:shape>")
        leaf = only(self.read(content, tmp_path, a=b"\x01\0\0\0" + b"\0" * 36 + b" EMF"))
        assert isinstance(leaf.error, UnsupportedFormat)

    def test_formula_objects_are_text_not_pages(self, tmp_path: Path) -> None:
        shown = self.object(f"<v:shape>{imagedata('a')}</v:shape>", program="Equation.3")
        leaves = self.read(run(LONG) + shown, tmp_path)
        assert sources(leaves) == ["text"]

    def test_an_embedded_document_is_told_of(self, tmp_path: Path) -> None:
        chunk = relationship("c", "aFChunk", "chunk.html")
        document = Word('<w:altChunk r:id="c"/>', related=[chunk], parts={"word/chunk.html": "x"})
        leaf = only(read(document, tmp_path))
        assert isinstance(leaf.error, UnsupportedFormat)
        assert leaf.source == "word/chunk.html"

    def test_a_sub_document_is_told_of(self, tmp_path: Path) -> None:
        target = relationship("s", "subDocument", "b.docx", external=True)
        leaf = only(read(Word(p('<w:subDoc r:id="s"/>'), related=[target]), tmp_path))
        assert isinstance(leaf.error, UnsupportedFormat)


def test_pictures_of_a_smart_art_diagram_are_found(tmp_path: Path) -> None:
    extension = '<dsp:dataModelExt relId="dr"/>'
    shape = '<dsp:sp><dsp:spPr><a:blipFill><a:blip r:embed="x"/></a:blipFill></dsp:spPr></dsp:sp>'
    document = Word(
        p(graphic('<dgm:relIds r:dm="dm"/>')),
        pictures("a"),
        parts={
            "word/diagrams/data1.xml": f"<dgm:dataModel {namespaces()}>{extension}</dgm:dataModel>",
            "word/diagrams/drawing1.xml": (
                f"<dsp:drawing {namespaces()}><dsp:spTree>{shape}</dsp:spTree></dsp:drawing>"
            ),
            "word/diagrams/_rels/drawing1.xml.rels": relationships(
                relationship("x", "image", "../media/a.png")
            ),
        },
        related=[
            relationship("dm", "diagramData", "diagrams/data1.xml"),
            relationship("dr", "diagramDrawing", "diagrams/drawing1.xml"),
        ],
    )
    assert sources(read(document, tmp_path)) == ["a"]


def test_a_document_with_neither_pictures_nor_text_is_empty(tmp_path: Path) -> None:
    with pytest.raises(EmptyDocument):
        read(Word(p() + p("   ") + section()), tmp_path)


def test_leaves_before_broken_markup_come_before_the_error(tmp_path: Path) -> None:
    document = Word(p(inline("a")) + p("后文") + "<w:p><w:r></w:p>", pictures("a"))
    leaves = open_leaves(document.write(tmp_path / "x.docx"))
    assert next(leaves).picture is not None
    with pytest.raises(CorruptDocument):
        next(leaves)
