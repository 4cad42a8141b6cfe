"""Word files, part by part: ECMA-376 parts 1 and 2, written so that every byte is ours to choose.

python-docx hides just what matters here: part names, headers, text boxes, VML, repeated parts.
"""

import zipfile
from dataclasses import dataclass, field
from io import BytesIO
from xml.sax.saxutils import escape

EMU = 914_400 / 25.4  # English metric units in a millimetre
STAMP = (2021, 4, 8, 16, 20, 0)  # every entry's time, so that the same seed gives the same bytes

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PACKAGE_TYPE = "application/vnd.openxmlformats-package"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = {
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tiff": "image/tiff",
    "tif": "image/tiff",
}
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

STYLES = (
    HEAD + f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>'
    '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>'
    "</w:rPr></w:rPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>'
    "</w:styles>"
)


@dataclass
class _Story:
    """The document's body or a header: its relations by identifier."""

    relations: list[tuple[str, str, str]] = field(default_factory=list)

    def relate(self, kind: str, target: str) -> str:
        for identifier, known, aim in self.relations:
            if (known, aim) == (kind, target):
                return identifier
        identifier = f"rId{len(self.relations) + 1}"
        self.relations.append((identifier, kind, target))
        return identifier

    def xml(self) -> str:
        entries = "".join(
            f'<Relationship Id="{name}" Type="{RELATION}/{kind}" Target="{target}"/>'
            for name, kind, target in self.relations
        )
        return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'


class WordFile:
    """A Word file under way.

    ``numbers`` are the numbers media parts are named by, in the order the parts are added; they
    need not ascend. Blocks (paragraphs and tables as XML) are added to ``body``.
    """

    def __init__(self, numbers: list[int] | None = None) -> None:
        self.body: list[str] = []
        self.header: list[str] = []
        self.footer: list[str] = []
        self._main = _Story()
        self._main.relate("styles", "styles.xml")
        self._header = _Story()
        self._footer = _Story()
        self._numbers = list(numbers or [])
        self._media: dict[str, bytes] = {}
        self._shapes = 0

    def add_media(self, data: bytes, extension: str) -> str:
        """Store a picture; gives its part name (``word/media/image3.png``)."""
        number = self._numbers.pop(0) if self._numbers else len(self._media) + 1
        name = f"word/media/image{number}.{extension}"
        while name in self._media:
            number += 1
            name = f"word/media/image{number}.{extension}"
        self._media[name] = data
        return name

    def relation(self, part: str, where: str = "body") -> str:
        """The relation identifier of a media part from the body, header or footer."""
        story = {"body": self._main, "header": self._header, "footer": self._footer}[where]
        return story.relate("image", part.removeprefix("word/"))

    def next_shape(self) -> int:
        """A fresh number for a drawing."""
        self._shapes += 1
        return self._shapes

    def to_bytes(self) -> bytes:
        """The finished file."""
        section = (
            '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1417" '
            'w:bottom="1440" w:left="1417" w:header="851" w:footer="992" w:gutter="0"/>'
        )
        parts: dict[str, bytes] = {}
        edges = (
            ("hdr", "header", self.header, self._header),
            ("ftr", "footer", self.footer, self._footer),
        )
        overrides = ""
        for tag, kind, blocks, story in edges:
            if not blocks:
                continue
            name = f"word/{kind}1.xml"
            parts[name] = f"{HEAD}<w:{tag} {NAMESPACES}>{''.join(blocks)}</w:{tag}>".encode()
            parts[f"word/_rels/{kind}1.xml.rels"] = story.xml().encode()
            identifier = self._main.relate(kind, f"{kind}1.xml")
            section = f'<w:{kind}Reference w:type="default" r:id="{identifier}"/>' + section
            overrides += f'<Override PartName="/{name}" ContentType="{WORD_TYPE}.{kind}+xml"/>'
        body = f"<w:body>{''.join(self.body)}<w:sectPr>{section}</w:sectPr></w:body>"
        document = f'{HEAD}<w:document {NAMESPACES} mc:Ignorable="">{body}</w:document>'
        extensions = {name.rsplit(".", 1)[1] for name in self._media}
        defaults = "".join(
            f'<Default Extension="{extension}" ContentType="{TYPES[extension]}"/>'
            for extension in sorted(extensions)
        )
        parts["[Content_Types].xml"] = (
            f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
            f'<Default Extension="rels" ContentType="{PACKAGE_TYPE}.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{defaults}'
            f'<Override PartName="/word/document.xml" ContentType="{WORD_TYPE}.document.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{WORD_TYPE}.styles+xml"/>'
            f"{overrides}</Types>"
        ).encode()
        parts["_rels/.rels"] = (
            f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{RELATION}/officeDocument" Target="word/document.xml"/></Relationships>'
        ).encode()
        parts["word/document.xml"] = document.encode()
        parts["word/styles.xml"] = STYLES.encode()
        parts["word/_rels/document.xml.rels"] = self._main.xml().encode()
        return zipped(
            {"[Content_Types].xml": parts.pop("[Content_Types].xml"), **parts, **self._media}
        )


def zipped(entries: dict[str, bytes]) -> bytes:
    """A zip of entries in their order, with fixed times."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name, STAMP)
            packed = name.rsplit(".", 1)[-1] in ("jpeg", "jpg", "png", "gif", "docx", "zip")
            info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


# Paragraphs ----------------------------------------------------------------------------------


def run(text: str, *, bold: bool = False, half_points: int = 0, face: str = "") -> str:
    """A run of text; "\\n" breaks the line. ``half_points`` is the size, 0 for the default."""
    properties = ("<w:b/>" if bold else "") + (
        f'<w:sz w:val="{half_points}"/>' if half_points else ""
    )
    if face:
        properties = (
            f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:eastAsia="{face}"/>' + properties
        )
    lines = "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n")
    )
    return f"<w:r><w:rPr>{properties}</w:rPr>{lines}</w:r>"


def paragraph(content: str = "", *, align: str = "", style: str = "") -> str:
    """A paragraph around runs and drawings."""
    properties = (f'<w:pStyle w:val="{style}"/>' if style else "") + (
        f'<w:jc w:val="{align}"/>' if align else ""
    )
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
