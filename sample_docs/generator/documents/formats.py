"""Picture formats other than the camera's, and PDFs made of pictures."""

import time
from io import BytesIO

from PIL import Image, ImageOps

STAMP = time.struct_time((2021, 4, 8, 16, 20, 0, 3, 98, 0))
DPI = 150.0


def converted(data: bytes, extension: str) -> bytes:
    """A picture in another format: ``gif``, ``bmp``, ``tiff`` or ``png``."""
    image = ImageOps.exif_transpose(Image.open(BytesIO(data))).convert("RGB")
    out = BytesIO()
    if extension == "gif":
        image.quantize(128).save(out, "GIF")
    elif extension == "tiff":
        image.save(out, "TIFF", compression="jpeg", quality=75)
    elif extension == "bmp":
        image.convert("L").save(out, "BMP")
    else:
        image.save(out, "PNG")
    return out.getvalue()


def recompressed(data: bytes, quality: int) -> bytes:
    """The same picture saved once more as a JPEG."""
    image = Image.open(BytesIO(data))
    out = BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=quality, exif=image.getexif())
    return out.getvalue()


def pdf_of(pictures: list[bytes]) -> bytes:
    """A PDF of one picture a page, as a scanner's or a phone's software makes it."""
    images = [
        ImageOps.exif_transpose(Image.open(BytesIO(data))).convert("RGB") for data in pictures
    ]
    out = BytesIO()
    images[0].save(
        out,
        "PDF",
        save_all=True,
        append_images=images[1:],
        resolution=DPI,
        creationDate=STAMP,
        modDate=STAMP,
    )
    return out.getvalue()


def displayed(data: bytes) -> tuple[int, int]:
    """Width and height in pixels as viewers show a picture, EXIF applied."""
    return ImageOps.exif_transpose(Image.open(BytesIO(data))).size


def png(image: Image.Image) -> bytes:
    """A picture as a PNG, transparency kept."""
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
