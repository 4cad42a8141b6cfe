"""Table tops, light and noise, all made up from a random generator."""

import cv2
import numpy as np
import numpy.typing as npt

from sample_docs.generator.drawing.sheet import Pixels

Floats = npt.NDArray[np.float32]
Noise = np.random.Generator

TABLES = (
    (142, 104, 72),
    (176, 142, 104),
    (92, 74, 60),
    (206, 204, 198),
    (72, 76, 84),
    (120, 128, 132),
)


def table_top(noise: Noise, width: int, height: int) -> Pixels:
    """A table top with grain, ``height`` x ``width`` x 3."""
    colour = np.array(TABLES[noise.integers(len(TABLES))], np.float32)
    small = (max(2, height // 6), max(2, width // 40))
    if noise.random() < 0.5:
        small = (max(2, height // 40), max(2, width // 6))
    grain = cv2.resize(noise.normal(0, 1, small).astype(np.float32), (width, height))
    speck = cv2.resize(
        noise.normal(0, 1, (max(2, height // 3), max(2, width // 3))).astype(np.float32),
        (width, height),
    )
    shade = 1 + 0.06 * grain + 0.03 * speck
    return np.clip(colour * shade[..., None], 0, 255).astype(np.uint8)


def light(noise: Noise, width: int, height: int, *, uneven: float, tint: float) -> Floats:
    """A map to multiply a picture by: a slope, slow patches, perhaps a shadow; with a tint."""
    rows, columns = 24, 24
    across = np.linspace(-1, 1, columns, dtype=np.float32)[None, :]
    down = np.linspace(-1, 1, rows, dtype=np.float32)[:, None]
    angle = noise.uniform(0, 2 * np.pi)
    slope = (np.cos(angle) * across + np.sin(angle) * down) * uneven * 0.5
    patches = cv2.resize(
        noise.normal(0, uneven * 0.25, (4, 4)).astype(np.float32),
        (columns, rows),
        interpolation=cv2.INTER_CUBIC,
    )
    level: Floats = (1 - uneven * 0.35 + slope + patches).astype(np.float32)
    if noise.random() < 0.4 * min(1.0, uneven * 4):  # somebody's arm or the phone itself
        angle = noise.uniform(0, 2 * np.pi)
        edge = np.cos(angle) * across + np.sin(angle) * down - noise.uniform(0.1, 0.7)
        level *= 1 - noise.uniform(0.15, 0.35) / (1 + np.exp(-edge * noise.uniform(6, 18)))
    warmth, cast = noise.uniform(-tint, tint), noise.uniform(-tint, tint) * 0.25
    colour = 1 + np.array([warmth, cast, -warmth], np.float32)  # lamps are yellow, shade is blue
    small = np.clip(level, 0.25, 1.15)[..., None] * colour
    full = cv2.resize(small.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(full, np.float32)


def grainy(picture: Pixels, noise: Noise, strength: float) -> Pixels:
    """Add sensor noise of a standard deviation in grey levels."""
    height, width = picture.shape[:2]
    tile = noise.normal(0, strength, (256, 256, 1)).astype(np.float32)
    tile = tile + noise.normal(0, strength * 0.4, (256, 256, 3)).astype(np.float32)
    repeats = (height // 256 + 1, width // 256 + 1, 1)
    grain = np.tile(tile, repeats)[:height, :width].astype(np.int16)
    grained: Pixels = np.clip(picture.astype(np.int16) + grain, 0, 255).astype(np.uint8)
    return grained


def glare(picture: Pixels, noise: Noise, box: tuple[float, float, float, float]) -> Pixels:
    """Burn a bright spot into a picture that wipes out a box of it, in pixels."""
    height, width = picture.shape[:2]
    mask = np.zeros((height, width), np.float32)
    middle = (round((box[0] + box[2]) / 2), round((box[1] + box[3]) / 2))
    reach = (round((box[2] - box[0]) * 0.72), round(max(box[3] - box[1], width * 0.02) * 1.3))
    cv2.ellipse(mask, middle, reach, float(noise.uniform(-6, 6)), 0, 360, 1.0, -1)
    soft = cv2.GaussianBlur(mask, (0, 0), max(2.0, width * 0.008))[..., None]
    return np.clip(picture * (1 - soft) + 253.0 * soft, 0, 255).astype(np.uint8)
