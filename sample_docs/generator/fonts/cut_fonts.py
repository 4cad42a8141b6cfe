"""Cut the generator's fonts from the @fontsource packages.

The packages carry each font as a hundred or so WOFF slices by Unicode range. This script takes
the glyphs the generator needs out of the slices and puts them into one small WOFF file a font:
GB 2312 level 1, every character that occurs in the generator's own sources, ASCII, and Chinese
punctuation. Outlines are kept as they are; hinting, kerning and layout features are dropped.

    python cut_fonts.py FOLDER_WITH_TARBALLS

The cut fonts carry names of their own, as the licence asks where an original name is reserved.
"""

import argparse
import io
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent

PUNCTUATION = (
    "　、。·ˉ—～‖…‘’“”〔〕〈〉《》「」『』【】±×÷√≈≠≤≥∞°′″℃￥§№☆★○●◎◇□■△▲※→←↑↓〇①②③④⑤⑥⑦⑧⑨⑩"
    "！＂＃％＆（）＊＋，－．／０１２３４５６７８９：；＝？＠［］＿｛｝㎡✓"
)


@dataclass(frozen=True)
class Cut:
    """One font to cut: the package it comes from, its weight, and the file's name here."""

    file: str
    package: str
    weight: int
    whole: bool = False  # the full GB 2312, so that other faces can fall back on it


CUTS = (
    Cut("song", "noto-serif-sc", 400, whole=True),
    Cut("song_bold", "noto-serif-sc", 700),
    Cut("hei", "noto-sans-sc", 400),
    Cut("hei_bold", "noto-sans-sc", 700),
    Cut("kai", "lxgw-wenkai", 500),
    Cut("xiaowei", "zcool-xiaowei", 400),
    Cut("hand_brush", "ma-shan-zheng", 400),
    Cut("hand_running", "zhi-mang-xing", 400),
    Cut("hand_pen", "long-cang", 400),
    Cut("hand_grass", "liu-jian-mao-cao", 400),
)


def gb2312(last_row: int) -> set[int]:
    """Code points of GB 2312 from row 0xB0 to ``last_row``: 0xD7 ends level 1, 0xF7 level 2."""
    found: set[int] = set()
    for high in range(0xB0, last_row + 1):
        for low in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((high, low)).decode("gb2312")))
            except UnicodeDecodeError:  # the unused end of row 0xD7
                continue
    return found


def written_by_the_generator() -> set[int]:
    """Every character above ASCII in the generator's sources."""
    text = "".join(path.read_text("utf-8") for path in HERE.parent.rglob("*.py"))
    return {ord(character) for character in text if ord(character) > 0x7F}


def slices(folder: Path, cut: Cut) -> Iterator[TTFont]:
    """The WOFF slices of one weight."""
    (tarball,) = folder.glob(f"fontsource-{cut.package}-[0-9]*.tgz")
    with tarfile.open(tarball) as archive:
        for member in archive:
            if member.name.endswith(f"-{cut.weight}-normal.woff"):
                stream = archive.extractfile(member)
                assert stream is not None
                yield TTFont(io.BytesIO(stream.read()))


def quadratic(font: TTFont, name: str) -> tuple[Any, tuple[int, int]]:
    """A glyph of a slice without references to other glyphs, and its advance and side bearing."""
    glyphs = font.getGlyphSet()
    record = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(record)
    pen = TTGlyphPen(None)
    record.replay(pen)
    return pen.glyph(), font["hmtx"][name]


def cut_font(folder: Path, cut: Cut, wanted: set[int]) -> int:
    """Write one cut font; returns how many characters it holds."""
    glyphs: dict[str, Any] = {".notdef": TTGlyphPen(None).glyph()}
    metrics: dict[str, tuple[int, int]] = {".notdef": (1000, 0)}
    characters: dict[int, str] = {}
    units, ascent, descent = 1000, 880, -120
    for font in slices(folder, cut):
        units = font["head"].unitsPerEm
        ascent, descent = font["hhea"].ascent, font["hhea"].descent
        for code, name in font.getBestCmap().items():
            if code in wanted and code not in characters:
                characters[code] = f"u{code:04X}"
                glyphs[characters[code]], metrics[characters[code]] = quadratic(font, name)
    builder = FontBuilder(units, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap(characters)
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=ascent, descent=descent)
    builder.setupOS2(sTypoAscender=ascent, sTypoDescender=descent, usWeightClass=cut.weight)
    builder.setupNameTable({"familyName": f"Sample {cut.file}", "styleName": "Regular"})
    builder.setupPost(keepGlyphNames=False)
    builder.font["head"].created = builder.font["head"].modified = 0  # the same file every time
    builder.font.recalcTimestamp = False
    builder.font.flavor = "woff"
    builder.save(HERE / f"{cut.file}.woff")
    return len(characters)


def main() -> None:
    """Cut every font of ``CUTS``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    common = set(range(0x20, 0x7F)) | {ord(c) for c in PUNCTUATION} | written_by_the_generator()
    for cut in CUTS:
        count = cut_font(folder, cut, common | gb2312(0xF7 if cut.whole else 0xD7))
        size = (HERE / f"{cut.file}.woff").stat().st_size
        print(f"{cut.file}.woff  {count} characters  {size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
