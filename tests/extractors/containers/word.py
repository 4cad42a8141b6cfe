"""Small Word documents written by hand, so that a test shows the XML it is about."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from PIL import Image

from extractors.containers import Limits, open_leaves
from models.page import Leaf

_TRANSITIONAL = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
_STRICT = {
    "w": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "r": "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "a": "http://purl.oclc.org/ooxml/drawingml/main",
    "wp": "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    "pic": "http://purl.oclc.org/ooxml/drawingml/picture",
}
_OTHERS = {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wpc": "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "dsp": "http://schemas.microsoft.com/office/drawing/2008/diagram",
}
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
EMU = 36_000
"""English metric units in a millimetre."""


def namespaces(strict: bool = False) -> str:
    every = {**(_STRICT if strict else _TRANSITIONAL), **_OTHERS}
    return " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in every.items())


def picture_bytes(shade: int = 0, size: tuple[int, int] = (40, 30), kind: str = "PNG") -> bytes:
    """A small picture; different shades give different bytes."""
    buffer = io.BytesIO()
    Image.new("RGB", size, (shade, 100, 200)).save(buffer, kind)
    return buffer.getvalue()


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*content: str, style: str = "", properties: str = "") -> str:
    """A paragraph of text (anything that does not start with "<") and of markup."""
    inner = "".join(each if each.startswith("<") else run(each) for each in content)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


def pic(identity: str) -> str:
    """The pic:pic of an embedded picture."""
    blip = f'<a:blip r:embed="{identity}"/>'
    return f"<pic:pic><pic:blipFill>{blip}</pic:blipFill><pic:spPr/></pic:pic>"


def inline(identity: str) -> str:
    """A run with an inline picture."""
    return graphic(pic(identity))


def graphic(content: str) -> str:
    """A run with an inline drawing of anything."""
    return (
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="alt text"/><a:graphic>'
        f"<a:graphicData>{content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def anchor(
    content: str,
    x: float | None = 0,
    y: float | None = 0,
    width: float = 150,
    height: float = 100,
    frame: str = "paragraph",
    wrap: str = "wrapNone",
) -> str:
    """A run with a floating drawing; millimetres. ``x``, ``y`` None: aligned, without offset."""

    def position(axis: str, offset: float | None) -> str:
        place = (
            "<wp:align>center</wp:align>"
            if offset is None
            else f"<wp:posOffset>{offset * EMU:.0f}</wp:posOffset>"
        )
        return f'<wp:position{axis} relativeFrom="{frame}">{place}</wp:position{axis}>'

    return (
        f"<w:r><w:drawing><wp:anchor>{position('H', x)}{position('V', y)}"
        f'<wp:extent cx="{width * EMU:.0f}" cy="{height * EMU:.0f}"/><wp:{wrap}/>'
        f"<a:graphic><a:graphicData>{content}</a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing></w:r>"
    )


def textbox(*paragraphs: str) -> str:
    """A DrawingML shape with text."""
    inner = "".join(paragraphs)
    return f"<wps:wsp><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx></wps:wsp>"


def alternate(choice: str, fallback: str) -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


def tc(*content: str, properties: str = "") -> str:
    """A cell of paragraphs (markup) or lines of text."""
    inner = "".join(each if each.startswith("<w:") else p(each) for each in content) or p()
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows: str, widths: Sequence[int] = ()) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def table(*rows: Sequence[str]) -> str:
    """A table of plain cells."""
    return tbl(*(tr(*(tc(cell) for cell in row)) for row in rows))


def section(kind: str = "", *references: tuple[str, str, str]) -> str:
    """A w:sectPr: its type, and its (header or footer, its type, relationship id)."""
    inner = "".join(
        f'<w:{which}Reference w:type="{of}" r:id="{identity}"/>'
        for which, of, identity in references
    )
    return (
        f"<w:sectPr>{inner}{f'<w:type w:val={chr(34)}{kind}{chr(34)}/>' if kind else ''}</w:sectPr>"
    )


PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>'
LONG = "本人自二〇一五年起在社区从事社会工作服务，先后负责老年人、青少年和残疾人服务项目。" * 3
"""Body text enough for a page of its own."""


def relationship(identity: str, kind: str, target: str, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{identity}" Type="{_OFFICE}{kind}" Target="{target}"{mode}/>'


def relationships(*entries: str) -> str:
    return f'<Relationships xmlns="{_RELATIONSHIPS}">{"".join(entries)}</Relationships>'


def story(kind: str, *content: str) -> str:
    """The XML of a header ("hdr"), footer ("ftr") or notes part."""
    return f"<w:{kind} {namespaces()}>{''.join(content)}</w:{kind}>"


@dataclass
class Word:
    """A Word document to be written. Pictures by relationship id become word/media/<id>.png."""

    body: str
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    parts: Mapping[str, str | bytes] = field(default_factory=dict)
    """Further parts by name; an existing part's name replaces it."""
    related: Sequence[str] = ()
    """Further relationships of the main part."""
    main_type: str = DOCUMENT
    strict: bool = False
    before_body: str = ""

    def all_parts(self) -> dict[str, str | bytes]:
        entries = [relationship(x, "image", f"media/{x}.png") for x in self.pictures]
        return {
            "[Content_Types].xml": (
                f'<Types xmlns="{_TYPES}"><Default Extension="png" ContentType="image/png"/>'
                '<Default Extension="xml" ContentType="application/xml"/>'
                f'<Override PartName="/word/document.xml" ContentType="{self.main_type}"/></Types>'
            ),
            "_rels/.rels": relationships(
                relationship("rId1", "officeDocument", "word/document.xml")
            ),
            "word/document.xml": (
                f"<w:document {namespaces(self.strict)}>{self.before_body}"
                f"<w:body>{self.body}</w:body></w:document>"
            ),
            "word/_rels/document.xml.rels": relationships(*entries, *self.related),
            **{f"word/media/{name}.png": data for name, data in self.pictures.items()},
            **self.parts,
        }

    def write(self, path: Path) -> Path:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in self.all_parts().items():
                package.writestr(name, data)
        return path


def pictures(*names: str) -> dict[str, bytes]:
    """Different pictures under these relationship ids."""
    return {name: picture_bytes(index) for index, name in enumerate(names)}


def sources(leaves: Sequence[Leaf]) -> list[str]:
    """What each leaf is, in short: "text", or the picture's relationship id."""
    return [leaf.source.removeprefix("word/media/").removesuffix(".png") for leaf in leaves]


def read(document: Word, folder: Path, limits: Limits | None = None) -> list[Leaf]:
    return list(open_leaves(document.write(folder / "文件.docx"), limits or Limits()))
