"""Small PDFs written by hand."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PIL import Image

SENTENCE = "It is hereby certified that the holder has served as a social worker."


@dataclass
class Sheet:
    """A page: its content stream, JPEG pictures by name, and its boxes (points)."""

    content: str = ""
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    media: Sequence[float] = (0, 0, 595, 842)
    extra: str = ""
    """Further entries of the page dictionary, such as /Rotate or /CropBox."""


def text(x: float, y: float, words: str, size: float = 12, mode: int = 0) -> str:
    """Words at a place, in a rendering mode (3 is invisible)."""
    return f"BT {mode} Tr /F1 {size} Tf {x} {y} Td ({words}) Tj ET\n"


def image(name: str, x: float, y: float, width: float, height: float) -> str:
    return f"q {width} 0 0 {height} {x} {y} cm /{name} Do Q\n"


def rule(x0: float, y0: float, x1: float, y1: float) -> str:
    return f"1 w {x0} {y0} m {x1} {y1} l S\n"


def jpeg(size: tuple[int, int], shade: int = 200) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, (shade, shade, shade)).save(buffer, "JPEG")
    return buffer.getvalue()


def pdf(*sheets: Sheet, extra: Sequence[str] = (), trailer: str = "", root: str = "") -> bytes:
    """The file. ``extra`` are further objects, numbered from 10 on."""
    objects: dict[int, bytes] = {
        1: f"<< /Type /Catalog /Pages 2 0 R {root} >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    }
    for index, entry in enumerate(extra):
        objects[10 + index] = entry.encode("latin-1")
    number = 100
    kids = []
    for sheet in sheets:
        page = number
        kids.append(f"{page} 0 R")
        names = []
        for name, data in sheet.pictures.items():
            number += 1
            names.append(f"/{name} {number} 0 R")
            objects[number] = _picture(data)
        number += 1
        content = sheet.content.encode("latin-1")
        objects[number] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)
        box = " ".join(map(str, sheet.media))
        objects[page] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents {number} 0 R "
            f"/Resources << /Font << /F1 3 0 R >> /XObject << {' '.join(names)} >> >> "
            f"{sheet.extra} >>"
        ).encode()
        number += 1
    objects[2] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return _file(objects, trailer)


def _picture(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as opened:
        width, height = opened.size
    head = (
        f"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent 8 "
        f"/ColorSpace /DeviceRGB /Filter /DCTDecode /Length {len(data)} >>\nstream\n"
    )
    return head.encode() + data + b"\nendstream"


def _file(objects: Mapping[int, bytes], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.5\n")
    places = {}
    for number in sorted(objects):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    start = len(out)
    size = max(objects) + 1
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number in sorted(objects):
        out += b"%d 1\n%010d 00000 n \n" % (number, places[number])
    out += f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\n".encode("latin-1")
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)
