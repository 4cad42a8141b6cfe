"""Decoding encoded pictures."""

import io

import cv2
import numpy as np
from PIL import Image as PillowImage, ImageOps, UnidentifiedImageError

from extractors.ocr.engine import Image, as_image
from models.errors import TooLarge, UnreadablePicture

MAX_PIXELS = 100_000_000
"""A picture with more pixels is refused: decoding it could exhaust the machine's memory."""

LONG_SIDE = 2600
"""Pictures are brought down to this longer side, in pixels: an A4 sheet at about 220 dpi."""


def decode(encoded: bytes) -> Image:
    """The picture, upright as its EXIF tag says, blue-green-red, at most LONG_SIDE long.

    Transparency is laid over white.

    Raises:
        UnreadablePicture: it does not decode.
        TooLarge: it has more than MAX_PIXELS pixels.
    """
    try:
        with PillowImage.open(io.BytesIO(encoded)) as opened:
            if opened.width * opened.height > MAX_PIXELS:
                raise TooLarge(f"{opened.width} × {opened.height}")
            if opened.format == "JPEG":
                # Let the decoder skip detail that would be thrown away.
                opened.draft(None, (LONG_SIDE, LONG_SIDE))
            opened.load()
            ImageOps.exif_transpose(opened, in_place=True)
            picture = _rgb(opened)
    except PillowImage.DecompressionBombError as error:
        raise TooLarge(str(error)) from error
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        IndexError,
        EOFError,
    ) as error:
        # What Pillow's decoders raise on damaged data.
        raise UnreadablePicture(type(error).__name__) from error
    array = as_image(cv2.cvtColor(np.asarray(picture), cv2.COLOR_RGB2BGR))
    return bounded(array, LONG_SIDE)


def bounded(picture: Image, long_side: int) -> Image:
    """The picture at most so long, aspect kept; the same array where it already is."""
    height, width = picture.shape[:2]
    scale = long_side / max(height, width)
    if scale >= 1:
        return picture
    return shrunk(picture, (max(1, round(width * scale)), max(1, round(height * scale))))


def shrunk(picture: Image, size: tuple[int, int]) -> Image:
    """The picture made smaller, to this width and height in pixels.

    By less than a half each pixel has a neighbour among those it is made of: weighing two each
    way reads as well as averaging areas, in a third of the time.
    """
    little = 2 * size[0] > picture.shape[1] and 2 * size[1] > picture.shape[0]
    way = cv2.INTER_LINEAR if little else cv2.INTER_AREA
    return as_image(cv2.resize(picture, size, interpolation=way))


def encode_jpeg(picture: Image, quality: int = 85) -> bytes:
    """The picture as JPEG."""
    done, buffer = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise UnreadablePicture("JPEG")
    return buffer.tobytes()


def _rgb(picture: PillowImage.Image) -> PillowImage.Image:
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        ground = PillowImage.new("RGBA", layered.size, "white")
        return PillowImage.alpha_composite(ground, layered).convert("RGB")
    if picture.mode.startswith("I") or picture.mode == "F":
        # 16- and 32-bit greys: stretch to what is there instead of clipping.
        levels = np.asarray(picture, np.float32)
        low, high = float(levels.min()), float(levels.max())
        scaled = (levels - low) * (255.0 / (high - low)) if high > low else levels * 0
        return PillowImage.fromarray(scaled.astype(np.uint8)).convert("RGB")
    return picture if picture.mode == "RGB" else picture.convert("RGB")
