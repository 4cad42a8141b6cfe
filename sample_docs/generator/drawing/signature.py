"""Signatures: a name written in one go, leaning, a little larger than the text around it."""

from random import Random

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from sample_docs.generator.drawing.text import Box, Type
from sample_docs.generator.drawing.typefaces import runs, sized

BASELINE = 0.68  # of the patch's height
GROWTH = 1.25  # of the pen's size


def signature(name: str, pen: Type, rng: Random) -> tuple[npt.NDArray[np.uint8], Box]:
    """A transparent picture of a signature, and the box of its ink in the picture's pixels."""
    size = pen.size * GROWTH
    width, height = round(pen.width(name) * GROWTH * 1.1 + size), round(size * 2)
    tile = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(tile)
    step = size * 0.3
    for character in name:
        ((face, _),) = runs(character, pen.face)
        font = sized(face, size * rng.uniform(0.92, 1.1))
        lift = rng.uniform(-0.06, 0.06) * size
        draw.text((step, height * BASELINE + lift), character, 255, font, "ls")
        step += pen.width(character) * GROWTH * rng.uniform(0.84, 0.96)
    lean, climb = rng.uniform(0.05, 0.25), rng.uniform(0.0, 0.06)
    shear = (1, lean, -lean * height / 2, climb, 1, 0)
    tile = tile.transform(tile.size, Image.Transform.AFFINE, shear, Image.Resampling.BICUBIC)
    ink = np.empty((height, width, 4), np.uint8)
    ink[..., :3] = pen.colour
    ink[..., 3] = np.asarray(tile)
    return ink, tile.getbbox() or (0, 0, width, height)
