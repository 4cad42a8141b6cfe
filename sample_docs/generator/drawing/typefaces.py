"""The cut fonts, which characters they hold, and setting one line of characters."""

import struct
import zlib
from collections.abc import Iterator
from functools import cache, lru_cache
from io import BytesIO
from itertools import groupby
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import ImageFont

FONTS = Path(__file__).parent.parent / "fonts"

SONG, SONG_BOLD = "song", "song_bold"
HEI, HEI_BOLD = "hei", "hei_bold"
KAI, XIAOWEI = "kai", "xiaowei"
HAND_BRUSH, HAND_RUNNING = "hand_brush", "hand_running"
HAND_PEN, HAND_GRASS = "hand_pen", "hand_grass"

FALLBACK = SONG  # holds all of GB 2312 and every sign the generator writes

# No font has the ticked box: it is drawn as an empty box with a tick over it.
TICKED, BOX, TICK = "☑", "□", "√"

# Characters whose outline a face has the wrong way round, so that they come out as black blocks.
SPOILT = {XIAOWEI: "回"}

# Brush faces are drawn small in their em square: what to enlarge them by to match print.
OPTICAL_SCALE = {HAND_BRUSH: 1.12, HAND_RUNNING: 1.22, HAND_PEN: 1.3, HAND_GRASS: 1.28}


@cache
def _unpacked(face: str) -> bytes:
    """The plain TrueType bytes of a WOFF file, so that opening another size costs nothing.

    Layout of both headers: W3C "WOFF File Format 1.0", sections 3 and 4.
    """
    packed = (FONTS / f"{face}.woff").read_bytes()
    flavour, _, count = struct.unpack(">4xIIH", packed[:14])
    tables = []
    for index in range(count):
        start = 44 + 20 * index
        tag, offset, size, full, checksum = struct.unpack(">4sIIII", packed[start : start + 20])
        body = packed[offset : offset + size]
        tables.append((tag, checksum, zlib.decompress(body) if size < full else body))
    power = count.bit_length() - 1
    head = struct.pack(">IHHHH", flavour, count, 16 << power, power, 16 * count - (16 << power))
    offset, directory, bodies = 12 + 16 * count, b"", b""
    for tag, checksum, body in tables:
        directory += struct.pack(">4sIII", tag, checksum, offset + len(bodies), len(body))
        bodies += body + b"\0" * (-len(body) % 4)
    return head + directory + bodies


@lru_cache(maxsize=400)
def _sized(face: str, size: int) -> ImageFont.FreeTypeFont:
    font_file = BytesIO(_unpacked(face))
    return ImageFont.truetype(font_file, size, layout_engine=ImageFont.Layout.BASIC)


def sized(face: str, size: float) -> ImageFont.FreeTypeFont:
    """The face at ``size`` pixels an em, rounded to whole pixels."""
    return _sized(face, max(4, round(size * OPTICAL_SCALE.get(face, 1.0))))


@cache
def characters(face: str) -> frozenset[int]:
    """The code points a face holds and draws readably."""
    held = TTFont(BytesIO(_unpacked(face)), lazy=True).getBestCmap()
    return frozenset(held) - {ord(character) for character in SPOILT.get(face, "")}


def runs(text: str, face: str) -> Iterator[tuple[str, str]]:
    """Cut a text into runs of (face, text); what a face lacks is set in the fallback."""
    held = characters(face)
    for has, group in groupby(text, lambda character: ord(character) in held):
        yield (face if has else FALLBACK), "".join(group)


@lru_cache(maxsize=20_000)
def advance(text: str, face: str, size: float) -> float:
    """Width of a text in pixels, without tracking."""
    text = text.replace(TICKED, BOX)
    return sum(sized(name, size).getlength(part) for name, part in runs(text, face))
