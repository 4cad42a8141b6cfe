"""The many ways a picture can sit in a Word file, as XML.

Sizes are millimetres. What the functions give are runs, but for ``table``.
"""

from dataclasses import dataclass

from sample_docs.generator.documents.word import EMU

GRAPHIC = "http://schemas.openxmlformats.org/drawingml/2006"
OFFICE = "http://schemas.microsoft.com/office/word/2010"
PICTURE_URI = f"{GRAPHIC}/picture"
SHAPE_URI = f"{OFFICE}/wordprocessingShape"
GROUP_URI = f"{OFFICE}/wordprocessingGroup"
TOP_AND_BOTTOM, NO_WRAP = "<wp:wrapTopAndBottom/>", "<wp:wrapNone/>"
POINTS = 72 / 25.4  # in a millimetre
TWENTIETHS = 20 * POINTS


@dataclass(frozen=True)
class Tile:
    """A picture to place: its part's relation, a number of its own, and its size."""

    relation: str
    number: int
    width: float
    height: float


def _emu(length: float) -> int:
    return round(length * EMU)


def _size(tag: str, width: float, height: float) -> str:
    return f'<{tag} cx="{_emu(width)}" cy="{_emu(height)}"/>'


def _frame(width: float, height: float, x: float = 0.0, inside: str = "") -> str:
    """Offset and size of a shape; ``inside`` is the coordinate system of a group."""
    offset = f'<a:off x="{_emu(x)}" y="0"/>'
    return f"<a:xfrm>{offset}{_size('a:ext', width, height)}{inside}</a:xfrm>"


RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'


def _picture(tile: Tile, x: float = 0.0) -> str:
    name = f'<pic:cNvPr id="{tile.number}" name="图片 {tile.number}"/>'
    fill = f'<a:blip r:embed="{tile.relation}"/><a:stretch><a:fillRect/></a:stretch>'
    return (
        f"<pic:pic><pic:nvPicPr>{name}<pic:cNvPicPr/></pic:nvPicPr>"
        f"<pic:blipFill>{fill}</pic:blipFill>"
        f"<pic:spPr>{_frame(tile.width, tile.height, x)}{RECTANGLE}</pic:spPr></pic:pic>"
    )


def _graphic(uri: str, content: str) -> str:
    return f'<a:graphic><a:graphicData uri="{uri}">{content}</a:graphicData></a:graphic>'


def _position(axis: str, origin: str, offset: float) -> str:
    inner = f"<wp:posOffset>{_emu(offset)}</wp:posOffset>"
    return f'<wp:position{axis} relativeFrom="{origin}">{inner}</wp:position{axis}>'


def _anchor(content: str, around: Tile, at: tuple[float, float], wrap: str) -> str:
    """A floating frame of the size and number of ``around``, off its paragraph by ``at``."""
    height = f'relativeHeight="{251658240 + around.number}"'
    return (
        f'<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" {height} '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f"{_position('H', 'column', at[0])}{_position('V', 'paragraph', at[1])}"
        f"{_size('wp:extent', around.width, around.height)}"
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/>{wrap}'
        f'<wp:docPr id="{around.number}" name="对象 {around.number}"/>'
        f"<wp:cNvGraphicFramePr/>{content}</wp:anchor>"
    )


def inline(tile: Tile) -> str:
    """A picture in the line."""
    name = f'<wp:docPr id="{tile.number}" name="图片 {tile.number}"/>'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f"{_size('wp:extent', tile.width, tile.height)}{name}<wp:cNvGraphicFramePr/>"
        f"{_graphic(PICTURE_URI, _picture(tile))}</wp:inline></w:drawing></w:r>"
    )


def floating(tile: Tile, at: tuple[float, float], *, over_text: bool = False) -> str:
    """A picture floating at (x, y) from its paragraph."""
    graphic = _graphic(PICTURE_URI, _picture(tile))
    anchor = _anchor(graphic, tile, at, NO_WRAP if over_text else TOP_AND_BOTTOM)
    return f"<w:r><w:drawing>{anchor}</w:drawing></w:r>"


def _points(tile: Tile) -> str:
    return f"width:{tile.width * POINTS:.1f}pt;height:{tile.height * POINTS:.1f}pt"


def vml(tile: Tile) -> str:
    """A picture as Word 2003 wrote it."""
    data = f'<v:imagedata r:id="{tile.relation}" o:title=""/>'
    shape = f'<v:shape id="_x0000_i{1024 + tile.number}" style="{_points(tile)}">{data}</v:shape>'
    return f"<w:r><w:pict>{shape}</w:pict></w:r>"


def text_box(paragraphs: str, fallback: str, around: Tile) -> str:
    """A text box around paragraphs, with the VML twin older programs read.

    Both branches hold the same picture; a reader must count it once.
    """
    shape = (
        '<wps:wsp><wps:cNvSpPr txBox="1"/>'
        f"<wps:spPr>{_frame(around.width, around.height)}{RECTANGLE}</wps:spPr>"
        f"<wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>'
    )
    modern = _anchor(_graphic(SHAPE_URI, shape), around, (2, 1), TOP_AND_BOTTOM)
    old = (
        f'<w:pict><v:shape id="_x0000_s{2048 + around.number}" type="#_x0000_t202" '
        f'style="position:absolute;{_points(around)}"><v:textbox>'
        f"<w:txbxContent>{fallback}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )
    return _alternative("wps", modern, old)


def group(tiles: list[Tile], number: int, gap: float = 4) -> str:
    """Pictures grouped side by side."""
    width = sum(tile.width for tile in tiles) + gap * (len(tiles) - 1)
    around = Tile("", number, width, max(tile.height for tile in tiles))
    content, x = "", 0.0
    for tile in tiles:
        content += _picture(tile, x)
        x += tile.width + gap
    inside = f'<a:chOff x="0" y="0"/>{_size("a:chExt", around.width, around.height)}'
    frame = _frame(around.width, around.height, inside=inside)
    shape = f"<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr>{frame}</wpg:grpSpPr>{content}</wpg:wgp>"
    return _alternative(
        "wpg", _anchor(_graphic(GROUP_URI, shape), around, (0, 2), TOP_AND_BOTTOM), ""
    )


def _alternative(needs: str, modern: str, old: str) -> str:
    choice = f'<mc:Choice Requires="{needs}"><w:drawing>{modern}</w:drawing></mc:Choice>'
    fallback = f"<mc:Fallback>{old}</mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"


def table(rows: list[list[str]], widths: list[float], *, ruled: bool = True) -> str:
    """A table of cells that hold paragraphs; ``widths`` in millimetres."""
    units = [round(width * TWENTIETHS) for width in widths]
    grid = "".join(f'<w:gridCol w:w="{unit}"/>' for unit in units)
    lines = ""
    for row in rows:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{unit}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for cell, unit in zip(row, units, strict=True)
        )
        lines += f"<w:tr>{cells}</w:tr>"
    properties = f"<w:tblPr>{borders(ruled=ruled)}</w:tblPr>"
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"


def borders(*, ruled: bool) -> str:
    """The borders of a table, all or none."""
    edge = 'w:val="single" w:sz="4" w:space="0" w:color="auto"' if ruled else 'w:val="nil"'
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return f"<w:tblBorders>{''.join(f'<w:{side} {edge}/>' for side in sides)}</w:tblBorders>"
