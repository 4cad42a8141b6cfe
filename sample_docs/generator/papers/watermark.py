"""The notice people lay over copies of their certificates: 仅供申报使用."""

from random import Random

import numpy as np
from PIL import Image, ImageDraw

from sample_docs.generator.drawing.sheet import Line, Sheet
from sample_docs.generator.drawing.text import RGB, Type
from sample_docs.generator.drawing.typefaces import HEI, sized

WORDS = (
    "仅供申报社会工作督导库使用",
    "仅限社工督导申报使用 他用无效",
    "仅供资格审查使用",
    "仅供申报使用",
)
COLOURS: tuple[RGB, ...] = ((150, 150, 156), (120, 150, 200), (210, 120, 120))


def lay_over(sheet: Sheet, rng: Random) -> None:
    """Write a faint notice aslant across a sheet, once or several times."""
    words, colour = rng.choice(WORDS), rng.choice(COLOURS)
    rows = rng.choice((1, 1, 3))
    size = sheet.width / (len(words) + 3) * (1.0 if rows == 1 else 0.6)
    kind = Type(HEI, size)
    wide, high = round(kind.width(words) + size), round(size * 1.6)
    tile = Image.new("L", (wide, high), 0)
    place = (size / 2, high * 0.75)
    ImageDraw.Draw(tile).text(place, words, 255, sized(HEI, size), "ls")
    turned = tile.rotate(rng.uniform(18, 34), Image.Resampling.BICUBIC, expand=True)
    ink = np.empty((turned.height, turned.width, 4), np.uint8)
    ink[..., :3] = colour
    ink[..., 3] = (np.asarray(turned, np.float32) * rng.uniform(0.25, 0.45)).astype(np.uint8)
    for row in range(rows):
        middle = sheet.height * (row + 1) / (rows + 1)
        left, top = (sheet.width - turned.width) / 2, middle - turned.height / 2
        sheet.blend(ink, left, top)
        box = (left, top, left + turned.width, top + turned.height)
        sheet.lines.append(Line(words, box, False))
