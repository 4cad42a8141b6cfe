"""Small drawn sheets, with what stands on them and where."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
from PIL import Image as PillowImage, ImageDraw

from extractors.ocr.engine import Image, Quad, as_image
from models.page import Box
from sample_docs.generator.drawing import marks
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Type
from sample_docs.generator.drawing.typefaces import HAND_GRASS, SONG, sized

LETTER = (
    "兹证明邹德芬同志自二〇一三年七月起在我单位",
    "从事社会工作，先后担任社工、项目主管，工作",
    "认真负责，群众认可度高，累计从事社会工作满",
    "七年。其间参加老年人、青少年服务项目多个，",
    "开展个案工作二十余例，小组工作十余次，社区",
    "活动三十余场，受到服务对象和社区居民的好评。",
    "特此证明。",
)
DPI = 110


@dataclass(frozen=True)
class Drawn:
    """``picture`` is blue-green-red; ``quads`` are its lines, in pixels."""

    picture: Image
    quads: list[Quad]
    seals: list[Box]
    photos: list[Box]
    codes: list[Box]


def sheet(
    lines: Sequence[str] = LETTER,
    *,
    seals: Sequence[tuple[float, float]] = (),
    photo: bool = False,
    code: str | None = None,
    size: float = 15.0,
    dpi: int = DPI,
    colour: tuple[int, int, int] = (25, 25, 28),
) -> Drawn:
    """An A4 sheet with lines of print; ``seals`` by their middles, fractions of the sheet."""
    page = Sheet(210, 297, Random(7), dpi=dpi)
    kind = Type(SONG, page.pt(size), colour)
    quads = []
    for number, text in enumerate(lines):
        x0, y0, x1, y1 = page.write(page.mm(25), page.mm(70 + 13 * number), text, kind)
        quads.append(np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32))
    for x, y in seals:
        marks.put_seal(page, marks.Seal("某某社会工作服务中心"), x * page.width, y * page.height)
    if photo:
        left, top = page.mm(155), page.mm(15)
        marks.put_portrait(page, (left, top, left + page.mm(33), top + page.mm(43)), True)
    if code:
        marks.put_code(page, page.mm(20), page.mm(240), code)
    by_type: dict[str, list[Box]] = {}
    for mark in page.marks:
        x0, y0, x1, y1 = mark.box
        box = Box(x0 / page.width, y0 / page.height, x1 / page.width, y1 / page.height)
        by_type.setdefault(mark.type, []).append(box)
    picture = as_image(np.asarray(page.image.convert("RGB"))[:, :, ::-1])
    return Drawn(
        picture, quads, by_type.get("seal", []), by_type.get("photo", []), by_type.get("qr", [])
    )


def turned(picture: Image, degrees: int) -> Image:
    """The picture turned clockwise by quarters."""
    how = {
        90: cv2.ROTATE_90_CLOCKWISE,
        180: cv2.ROTATE_180,
        270: cv2.ROTATE_90_COUNTERCLOCKWISE,
    }
    return picture if degrees == 0 else as_image(cv2.rotate(picture, how[degrees]))


def tilted(picture: Image, degrees: float) -> Image:
    """The picture turned clockwise by a few degrees about its middle, white beside it."""
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    return as_image(cv2.warpAffine(picture, matrix, (width, height), borderValue=(255, 255, 255)))


def grey(picture: Image) -> Image:
    """A grey copy of it, still of three channels."""
    return as_image(cv2.cvtColor(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR))


def encoded(picture: Image, kind: str = "PNG", **options: object) -> bytes:
    """The picture as a file."""
    buffer = io.BytesIO()
    PillowImage.fromarray(picture[:, :, ::-1]).save(buffer, kind, **options)
    return buffer.getvalue()


def overlap(one: Box, other: Box) -> float:
    """How far two boxes are one, 0 to 1."""
    shared = one.overlap(other)
    return shared / (one.area + other.area - shared)


SPOKEN = "服务对象情绪较上次平稳愿意说出与女儿的矛盾"


def written(rows: int, pitch: int) -> Image:
    """A grey sheet with rows of cursive writing, so many pixels from row to row."""
    written_on = PillowImage.new("L", (800, 600), 255)
    draw = ImageDraw.Draw(written_on)
    for row in range(rows):
        start = 5 * row % len(SPOKEN)
        text = SPOKEN[start:] + SPOKEN[:start]
        at = (60, 120 + row * pitch)
        draw.text(at, text, font=sized(HAND_GRASS, 30), fill=30, anchor="ls")
    return np.asarray(written_on).copy()
