"""Turning a picture by quarters and writing it as a file."""

from io import BytesIO
from random import Random

import numpy as np
from PIL import Image

from sample_docs.generator.drawing.sheet import Pixels

ORIENTATION = 0x0112  # the EXIF tag; its values for pictures to be turned back clockwise
EXIF_TURN = {0: 1, 90: 6, 180: 3, 270: 8}


def encode(
    pixels: Pixels, rng: Random, profile: str, turn: int, most_quality: int
) -> tuple[bytes, str, int]:
    """Write a picture turned ``turn`` degrees clockwise.

    Gives the bytes, the extension, and the turn that is left once EXIF has been applied: now and
    then a phone stores the pixels turned and says so in EXIF, so that viewers show it upright.
    """
    image = Image.fromarray(np.rot90(pixels, k=-turn // 90))
    if profile == "clean" and rng.random() < 0.25:
        return _png(image), "png", turn
    exif = Image.Exif()
    left = turn
    if profile == "phone" and rng.random() < 0.15:
        stored = rng.choice((90, 270, 180))
        image = Image.fromarray(np.rot90(pixels, k=-(turn + stored) // 90))
        exif[ORIENTATION] = EXIF_TURN[(360 - stored) % 360]
    low, high = {"clean": (84, 94), "scan": (58, 86), "copy": (55, 85)}.get(profile, (42, 84))
    data = _jpeg(image, min(most_quality, rng.randint(low, high)), exif)
    if profile == "phone" and rng.random() < 0.35:  # sent through a messenger on the way
        again = Image.open(BytesIO(data))
        data = _jpeg(again, min(most_quality, rng.randint(48, 70)), exif)
    return data, "jpeg", left


def _jpeg(image: Image.Image, quality: int, exif: Image.Exif) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, exif=exif)
    return out.getvalue()


def _png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.quantize(64, dither=Image.Dither.NONE).convert("RGB").save(out, "PNG", compress_level=6)
    return out.getvalue()
