"""Seals, portrait photos and QR codes. None is a copy of a real emblem."""

import math
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

from sample_docs.generator.drawing.sheet import Pixels, Sheet
from sample_docs.generator.drawing.text import RGB, Box, Type
from sample_docs.generator.drawing.typefaces import SONG, SONG_BOLD, runs, sized

TEST_ONLY = "测试专用"

CODE_SIZE = 20.0  # millimetres, the side of a QR code unless told


MOST_SPREAD = 256.0  # degrees of the ring that text may take, so that the lower part stays free


@dataclass(frozen=True)
class Seal:
    """A unit's seal: the text on the ring, and the line below the star."""

    unit: str
    line: str = TEST_ONLY
    shape: str = "round"  # or "oval", or "embossed" for a dry stamp
    diameter: float = 40.0  # millimetres; the width of an oval


def seal_patch(seal: Seal, pixels_per_mm: float, rng: Random) -> Pixels:
    """A seal as a transparent picture: uneven red ink, slightly turned."""
    scale = pixels_per_mm * 2
    wide = seal.diameter * scale
    high = wide * (0.68 if seal.shape == "oval" else 1.0)
    side = round(wide * 1.12)
    mask = Image.new("L", (side, side), 0)
    draw = ImageDraw.Draw(mask)
    middle, ring = side / 2, max(3.0, wide * 0.028)
    frame = (middle - wide / 2, middle - high / 2, middle + wide / 2, middle + high / 2)
    draw.ellipse(frame, outline=255, width=round(ring))
    if seal.shape == "oval":
        inner = ring * 1.9
        draw.ellipse(
            (frame[0] + inner, frame[1] + inner, frame[2] - inner, frame[3] - inner),
            outline=255,
            width=max(1, round(ring / 3)),
        )
    else:
        draw.polygon(_star(middle, middle, wide * 0.15), fill=255)
    size = wide * (0.125 if len(seal.unit) <= 16 else 0.104 if len(seal.unit) <= 22 else 0.088)
    _ring_text(mask, seal.unit, (wide / 2 - ring * 1.6, high / 2 - ring * 1.6), size)
    below = Type(SONG, wide * 0.082)
    offset = 0.06 if seal.shape == "oval" else 0.3
    x, y = middle - below.width(seal.line) / 2, middle + wide * offset
    for face, part in runs(seal.line, below.face):
        draw.text((x, y), part, font=sized(face, below.size), fill=255, anchor="ls")
    turned = mask.rotate(rng.uniform(-9, 9), Image.Resampling.BICUBIC)
    small = turned.resize((side // 2, side // 2), Image.Resampling.BOX)
    return _inked(np.asarray(small, np.float32) / 255, rng)


def _star(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    corners = []
    for index in range(10):
        reach = radius if index % 2 == 0 else radius * 0.382
        angle = math.pi * (index / 5 - 0.5)
        corners.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return corners


def _ring_text(mask: Image.Image, text: str, radii: tuple[float, float], size: float) -> None:
    """Set a text along the inside of an ellipse, its middle at the top."""
    middle = mask.width / 2
    spread = min(MOST_SPREAD, 19.0 * len(text) + 30)
    arc = math.radians(spread) * min(radii) * 0.86
    size = min(size, arc / max(1, len(text) - 1) * 0.98)
    tile_side = round(size * 1.5)
    for index, character in enumerate(text):
        degrees = (index / max(1, len(text) - 1) - 0.5) * spread
        radians = math.radians(degrees)
        reach_x, reach_y = radii[0] - size * 0.62, radii[1] - size * 0.62
        x, y = middle + reach_x * math.sin(radians), middle - reach_y * math.cos(radians)
        tile = Image.new("L", (tile_side, tile_side), 0)
        ((face, _),) = runs(character, SONG_BOLD)
        font = sized(face, size)
        ImageDraw.Draw(tile).text((tile_side / 2, tile_side / 2), character, 255, font, "mm")
        # On an ellipse letters stand square to the curve, not to the radius.
        lean = math.degrees(math.atan2(reach_y * math.sin(radians), reach_x * math.cos(radians)))
        tile = tile.rotate(-(degrees + lean) / 2, Image.Resampling.BICUBIC)
        mask.paste(255, (round(x - tile_side / 2), round(y - tile_side / 2)), tile)


def _inked(coverage: np.ndarray, rng: Random) -> Pixels:
    """Turn coverage (0 to 1) into red ink with worn and heavy patches."""
    height, width = coverage.shape
    noise = np.random.default_rng(rng.getrandbits(32))
    coarse = cv2.resize(
        noise.random((7, 7), np.float32), (width, height), interpolation=cv2.INTER_CUBIC
    )
    fine = noise.random((height, width), np.float32)
    strength = rng.uniform(0.72, 0.98)
    wear = np.clip(0.62 + 0.55 * coarse, 0, 1) * np.where(fine > 0.06, 1.0, 0.45)
    red = (rng.randint(196, 236), rng.randint(18, 58), rng.randint(22, 58))
    patch = np.empty((height, width, 4), np.uint8)
    patch[..., :3] = np.where(coverage[..., None] > 0.02, red, 255)
    patch[..., 3] = np.clip(coverage * wear * strength * 255, 0, 255).astype(np.uint8)
    return patch


def put_seal(sheet: Sheet, seal: Seal, x: float, y: float) -> Box:
    """Stamp a seal with its middle at (x, y) pixels and note it; gives its box."""
    per_mm = sheet.mm(1)
    patch = seal_patch(seal, per_mm, sheet.rng)
    if seal.shape == "embossed":
        patch = _embossed(patch)
    sheet.blend(patch, x - patch.shape[1] / 2, y - patch.shape[0] / 2)
    reach_x = seal.diameter * per_mm / 2
    reach_y = reach_x * (0.68 if seal.shape == "oval" else 1)
    box = (x - reach_x, y - reach_y, x + reach_x, y + reach_y)
    if seal.shape != "embossed":
        sheet.mark("seal", seal.unit, box)
    return box


def _embossed(patch: Pixels) -> Pixels:
    """A dry stamp: only the shadow of the relief, faint grey."""
    alpha = patch[..., 3].astype(np.float32)
    relief = np.clip(alpha - np.roll(alpha, (2, 2), (0, 1)), 0, 255)
    grey = np.empty_like(patch)
    grey[..., :3] = 96
    grey[..., 3] = (relief * 0.42).astype(np.uint8)
    return grey


# Portrait ------------------------------------------------------------------------------------

GROUNDS: tuple[RGB, ...] = ((66, 133, 206), (200, 44, 48), (244, 244, 244), (88, 150, 214))
SKIN: tuple[RGB, ...] = ((240, 208, 184), (232, 196, 168), (222, 184, 154))
CLOTHES: tuple[RGB, ...] = (
    (34, 40, 56),
    (58, 64, 70),
    (28, 58, 104),
    (92, 40, 48),
    (230, 232, 236),
)


def portrait(width: int, height: int, female: bool, rng: Random) -> Image.Image:
    """An invented face: head, hair and shoulders as soft shapes. ``width`` by ``height`` pixels."""
    unit = 8
    image = Image.new("RGB", (35 * unit, 45 * unit), rng.choice(GROUNDS))
    draw = ImageDraw.Draw(image)

    def ellipse(x: float, y: float, rx: float, ry: float, colour: RGB) -> None:
        bounds = ((x - rx) * unit, (y - ry) * unit, (x + rx) * unit, (y + ry) * unit)
        draw.ellipse(bounds, fill=colour)

    skin, coat = rng.choice(SKIN), rng.choice(CLOTHES)
    hair: RGB = (rng.randint(18, 44),) * 3
    head = rng.uniform(6.9, 7.7)
    if female:
        ellipse(17.5, 20 + rng.uniform(0, 3), head + 2.2, rng.uniform(11.5, 14), hair)
    ellipse(17.5, 48, 16.5, 15.5, coat)
    neck = [(14.6, 26), (20.4, 26), (21.6, 36), (17.5, 40), (13.4, 36)]
    draw.polygon([(x * unit, y * unit) for x, y in neck], fill=skin)
    ellipse(17.5, 17.2, head + 0.9, 9.9, hair)
    ellipse(17.5, 19.6, head, 9.3, skin)
    fringe = rng.uniform(11.4, 13.4)
    draw.chord(
        ((17.5 - head) * unit, 8.6 * unit, (17.5 + head) * unit, (2 * fringe - 5) * unit),
        180,
        360,
        fill=hair,
    )
    for side in (-1, 1):
        ellipse(17.5 + side * 3.1, 19.3, 1.15, 0.62, (250, 250, 248))
        ellipse(17.5 + side * 3.1, 19.3, 0.62, 0.62, (40, 30, 26))
        brow = 17.5 + side * 3.1
        draw.line(
            ((brow - 1.5) * unit, 17.6 * unit, (brow + 1.5) * unit, 17.5 * unit), hair, unit // 2
        )
    if rng.random() < 0.3:
        for side in (-1, 1):
            eye = 17.5 + side * 3.1
            bounds = ((eye - 2) * unit, 17.9 * unit, (eye + 2) * unit, 20.9 * unit)
            draw.ellipse(bounds, outline=(50, 50, 56), width=3)
    draw.line((17.2 * unit, 21.8 * unit, 17.9 * unit, 22.9 * unit), (196, 150, 126), 3)
    draw.arc((15.4 * unit, 23 * unit, 19.6 * unit, 25.6 * unit), 20, 160, (176, 92, 86), 5)
    soft = image.filter(ImageFilter.GaussianBlur(unit * 0.22))
    return soft.resize((width, height), Image.Resampling.LANCZOS)


def put_portrait(sheet: Sheet, box: Box, female: bool, *, grey: bool = False) -> None:
    """Paste an invented portrait into a box and note it as a photo."""
    left, top, right, bottom = (round(edge) for edge in box)
    face = portrait(right - left, bottom - top, female, sheet.rng)
    if grey:
        face = face.convert("L").convert("RGB")
    sheet.image.paste(face, (left, top))
    sheet.mark("photo", "", (left, top, right, bottom))


# Codes ------------------------------------------------------------------------


def put_code(sheet: Sheet, x: float, y: float, content: str, side_mm: float = CODE_SIZE) -> None:
    """Draw a QR code with its upper left corner at (x, y) and note it with its content."""
    side = round(sheet.mm(side_mm))
    code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    modules = Image.fromarray(np.array(code.to_image(scale=1, add_quiet_zones=False)))
    picture = modules.convert("L").resize((side, side), Image.Resampling.NEAREST)
    sheet.image.paste(picture.convert("RGB"), (round(x), round(y)))
    sheet.mark("qr", content, (x, y, x + side, y + side))
