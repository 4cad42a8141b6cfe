"""Metafiles that merely wrap a bitmap: EMF (MS-EMF, MS-EMFPLUS) and WMF (MS-WMF).

Office turns pasted pictures into metafiles now and then. Where a metafile draws one bitmap and
nothing else, that bitmap is the picture. Anything drawn besides (text, curves, a second bitmap:
large pictures come in bands) makes it a drawing, which is not read.
"""

import struct
from collections.abc import Iterator

_EMF_SIGNATURE = b" EMF"  # MS-EMF 2.2.9, at byte 40
_WMF_PLACEABLE = b"\xd7\xcd\xc6\x9a"  # MS-WMF 2.3.2.3
_PLACEABLE_BYTES = 22
_EMF_BITMAPS = {
    76: (84, 88, 92, 96),  # EMR_BITBLT, MS-EMF 2.3.1.2: offBmiSrc, cbBmiSrc, offBitsSrc, cbBitsSrc
    77: (84, 88, 92, 96),  # EMR_STRETCHBLT, 2.3.1.6
    80: (48, 52, 56, 60),  # EMR_SETDIBITSTODEVICE, 2.3.1.5
    81: (48, 52, 56, 60),  # EMR_STRETCHDIBITS, 2.3.1.7
}
_EMF_COMMENT = 70
_EMF_DRAWS = frozenset(
    {2, 3, 4, 5, 6, 7, 8, 15, 41, 42, 43, 44, 45, 46, 47, 53, 54, 55, 56, 62, 63, 64, 71, 72, 74}
    | {78, 79, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 96, 97, 108, 114, 116, 118}
)
"""Records that draw something other than a plain bitmap (MS-EMF 2.1.1)."""
_PLUS_DRAWS = frozenset({*range(0x400A, 0x401A), 0x401C, 0x4036})
"""EMF+ records that draw something other than an image (MS-EMFPLUS 2.1.1.1)."""
_WMF_BITMAPS = {
    0x0F43: 22,  # META_STRETCHDIB, MS-WMF 2.3.1.6: bytes of parameters before the bitmap
    0x0B41: 20,  # META_DIBSTRETCHBLT, 2.3.1.3
    0x0940: 16,  # META_DIBBITBLT, 2.3.1.2
    0x0D33: 18,  # META_SETDIBTODEV, 2.3.1.4
}
_WMF_DRAWS = frozenset(
    {0x0213, 0x0324, 0x0325, 0x0410, 0x0418, 0x0419, 0x041B, 0x0521, 0x0538, 0x0548, 0x061C}
    | {0x061D, 0x0817, 0x081A, 0x0830, 0x0A32}
)
_LEAST_PIXELS = 64 * 64


def is_metafile(data: bytes) -> bool:
    """Whether the bytes start like an EMF or a WMF."""
    return _is_emf(data) or data.startswith((_WMF_PLACEABLE, b"\x01\0\x09\0\0\x03"))


def bitmap(data: bytes) -> bytes | None:
    """The one bitmap a metafile wraps, as a BMP, PNG or JPEG file; None where it is no such."""
    if not is_metafile(data):
        return None
    try:
        found = list(_emf_bitmaps(data) if _is_emf(data) else _wmf_bitmaps(data))
    except (struct.error, _Drawing):
        return None
    # A dual EMF says everything twice: as EMF+ objects (whole files) and as plain records.
    files = [each for each in found if not each.startswith(b"BM")]
    single = files or found
    return single[0] if len(single) == 1 else None


class _Drawing(Exception):
    """The metafile draws more than a bitmap."""


def _is_emf(data: bytes) -> bool:
    return data[:4] == b"\x01\0\0\0" and data[40:44] == _EMF_SIGNATURE


def _emf_bitmaps(data: bytes) -> Iterator[bytes]:
    position = 0
    while position + 8 <= len(data):
        kind, size = struct.unpack_from("<II", data, position)
        if size < 8:
            return
        record = data[position : position + size]
        position += size
        if kind in _EMF_DRAWS:
            raise _Drawing
        if kind in _EMF_BITMAPS:
            info, info_size, bits, bits_size = (
                struct.unpack_from("<I", record, at)[0] for at in _EMF_BITMAPS[kind]
            )
            header = record[info : info + info_size]
            pixels = record[bits : bits + bits_size]
            if header and pixels:
                yield from _as_file(header, pixels)
        elif kind == _EMF_COMMENT and record[12:16] == b"EMF+":
            yield from _plus_bitmaps(record[16 : 12 + struct.unpack_from("<I", record, 8)[0]])


def _plus_bitmaps(data: bytes) -> Iterator[bytes]:
    """Compressed bitmaps among EMF+ objects (MS-EMFPLUS 2.2.1.4, 2.2.2.2)."""
    position = 0
    while position + 12 <= len(data):
        kind, flags, size, _ = struct.unpack_from("<HHII", data, position)
        if size < 12:
            return
        if kind in _PLUS_DRAWS:
            raise _Drawing
        if kind == 0x4008 and (flags >> 8) & 0x7F == 5:  # EmfPlusObject, an image
            image = data[position + 12 : position + size]
            is_bitmap = image[4:8] == b"\x01\0\0\0"
            compressed = image[24:28] == b"\x01\0\0\0"
            if is_bitmap and compressed and image[28:].startswith((b"\x89PNG", b"\xff\xd8\xff")):
                yield image[28:]
        position += size


def _wmf_bitmaps(data: bytes) -> Iterator[bytes]:
    position = _PLACEABLE_BYTES if data.startswith(_WMF_PLACEABLE) else 0
    position += 2 * struct.unpack_from("<H", data, position + 2)[0]
    while position + 6 <= len(data):
        words, kind = struct.unpack_from("<IH", data, position)
        if words < 3:
            return
        record = data[position + 6 : position + 2 * words]
        position += 2 * words
        if kind in _WMF_DRAWS:
            raise _Drawing
        if kind in _WMF_BITMAPS:
            packed = record[_WMF_BITMAPS[kind] :]
            if len(packed) >= 40:
                size = _header_size(packed)
                yield from _as_file(packed[:size], packed[size:])


def _header_size(packed: bytes) -> int:
    """Bytes of a bitmap's header with its palette (MS-WMF 2.2.2.9)."""
    (size,) = struct.unpack_from("<I", packed, 0)
    if not 40 <= size <= 124:
        raise struct.error("bitmap header")
    bits, compression = struct.unpack_from("<HI", packed, 14)
    (used,) = struct.unpack_from("<I", packed, 32)
    colours = used or (1 << bits if bits <= 8 else 0)
    masks = 12 if compression == 3 and size == 40 else 0
    return int(size + masks + 4 * min(colours, 256 if bits <= 8 else used))


def _as_file(header: bytes, pixels: bytes) -> Iterator[bytes]:
    """The bitmap as a BMP file (or the PNG or JPEG that it holds), where large enough."""
    if len(header) < 40:
        return
    width, height = struct.unpack_from("<ii", header, 4)
    (compression,) = struct.unpack_from("<I", header, 16)
    if abs(width * height) < _LEAST_PIXELS:
        return
    if compression in (4, 5):  # BI_JPEG, BI_PNG: the bits are a whole file
        yield pixels
        return
    offset = 14 + len(header)
    yield struct.pack("<2sIHHI", b"BM", offset + len(pixels), 0, 0, offset) + header + pixels
