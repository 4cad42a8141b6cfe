"""The profiles: clean export, scan, photocopy, phone, and pictures that are too poor to read."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np

from sample_docs.generator.camera import surface
from sample_docs.generator.camera.encoding import encode
from sample_docs.generator.camera.shot import BODY_EM_MM, Matrix, Shot
from sample_docs.generator.drawing.sheet import Pixels, Sheet
from sample_docs.generator.drawing.text import Box

PROFILES = ("clean", "scan", "copy", "phone", "poor")
MIXED, MIXED_WEIGHTS = ("clean", "scan", "copy", "phone"), (2, 4, 2, 9)
POOR_MODES = ("blur", "tiny", "glare", "crop")

# How often pictures are turned by 0, 90, 180 and 270 degrees.
TURNS = {
    "clean": (96, 2, 0, 2),
    "scan": (84, 6, 5, 5),
    "copy": (84, 6, 5, 5),
    "phone": (58, 17, 8, 17),
    "poor": (70, 12, 6, 12),
}


@dataclass(frozen=True)
class Limits:
    """Bounds on picture size, to keep committed samples small: long side in pixels, quality."""

    long_side: int = 2400
    quality: int = 95


@dataclass
class _Frame:
    """A picture under way: its pixels, how the sheet maps to it, and what was done to it."""

    pixels: Pixels
    homography: Matrix
    scale: float
    body_em: float
    blur: float = 0.0
    darkness: float = 1.0


def _scaled(sheet: Sheet, scale: float) -> Pixels:
    picture = np.asarray(sheet.image)
    size = (max(8, round(sheet.width * scale)), max(8, round(sheet.height * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, size, interpolation=how), np.uint8)


def _flat(sheet: Sheet, long_side: float, skew: float) -> _Frame:
    """The sheet filling the picture, perhaps a little askew. ``skew`` is degrees."""
    scale = long_side / max(sheet.width, sheet.height)
    picture = _scaled(sheet, scale)
    height, width = picture.shape[:2]
    matrix = np.eye(3)
    if skew:
        matrix[:2] = cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1.0)
        picture = np.asarray(
            cv2.warpAffine(
                picture,
                matrix[:2],
                (width, height),
                flags=cv2.INTER_LINEAR,
                borderMode=cv2.BORDER_REPLICATE,
            ),
            np.uint8,
        )
    homography = matrix @ np.diag([width / sheet.width, height / sheet.height, 1.0])
    return _Frame(picture, homography, scale, sheet.mm(BODY_EM_MM) * scale)


def _clean(sheet: Sheet, rng: Random, noise: surface.Noise, limits: Limits) -> _Frame:
    return _flat(sheet, min(limits.long_side, rng.uniform(1400, 2100)), 0.0)


def _scan(sheet: Sheet, rng: Random, noise: surface.Noise, limits: Limits) -> _Frame:
    frame = _flat(sheet, min(limits.long_side, rng.uniform(1300, 2100)), rng.uniform(-0.9, 0.9))
    gain = np.array([rng.uniform(0.95, 1.02) for _ in range(3)])
    pixels = np.clip(frame.pixels * gain + rng.uniform(-4, 6), 0, 255).astype(np.uint8)
    if rng.random() < 0.35:  # the lid's shadow along one edge
        depth = max(3, round(pixels.shape[1] * rng.uniform(0.006, 0.02)))
        fade = np.linspace(0.62, 1.0, depth)[None, :, None]
        pixels[:, :depth] = (pixels[:, :depth] * fade).astype(np.uint8)
    frame.pixels = surface.grainy(pixels, noise, rng.uniform(1.5, 4.5))
    return frame


def _copy(sheet: Sheet, rng: Random, noise: surface.Noise, limits: Limits) -> _Frame:
    frame = _flat(sheet, min(limits.long_side, rng.uniform(1300, 2000)), rng.uniform(-1.2, 1.2))
    grey = cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)
    black, white = rng.uniform(20, 55), rng.uniform(214, 240)
    grey = np.clip((grey - black) / (white - black) * 255, 0, 255)
    grey = np.clip(grey + noise.normal(0, 5, grey.shape), 0, 255)
    specks = noise.random(grey.shape) < rng.uniform(0.00002, 0.0002)
    dark = cv2.dilate(specks.astype(np.uint8), np.ones((2, 2), np.uint8)) > 0
    grey[dark] *= 0.25
    if rng.random() < 0.3:  # a streak of toner
        x = rng.randrange(grey.shape[1])
        grey[:, x : x + 2] *= 0.7
    frame.pixels = np.repeat(grey.astype(np.uint8)[..., None], 3, axis=2)
    return frame


def _phone(sheet: Sheet, rng: Random, noise: surface.Noise, limits: Limits) -> _Frame:
    long_side = min(limits.long_side, rng.triangular(900, 2400, 1500))
    close = rng.random() < 0.4  # cropped to the page afterwards
    wide, high = sheet.width, sheet.height
    if close:
        margin = 1 + rng.uniform(0.01, 0.05)
        width, height = wide * margin, high * margin
    else:
        fill = rng.uniform(0.8, 0.95)
        ratio = 4 / 3 if rng.random() < 0.8 else 16 / 9
        long_edge = max(wide, high, min(wide, high) * ratio) / fill
        width, height = (
            (long_edge, long_edge / ratio) if wide > high else (long_edge / ratio, long_edge)
        )
    scale = long_side / max(width, height)
    size = (round(width * scale), round(height * scale))
    homography = _perspective(sheet, rng, scale, size, 0.006 if close else 0.022)
    shrunk = min(1.0, scale * 1.1)
    before = np.diag([1 / shrunk, 1 / shrunk, 1.0])
    warped = cv2.warpPerspective(
        _scaled(sheet, shrunk), homography @ before, size, flags=cv2.INTER_LINEAR
    )
    paper = np.full((round(high * shrunk), round(wide * shrunk)), 255, np.uint8)
    mask = cv2.warpPerspective(paper, homography @ before, size, flags=cv2.INTER_LINEAR)[
        ..., None
    ] / np.float32(255)
    table = surface.table_top(noise, *size)
    shadow = cv2.GaussianBlur(np.roll(mask[..., 0], (6, 6), (0, 1)), (0, 0), 12)[..., None]
    pixels = warped * mask + table * (1 - 0.35 * shadow) * (1 - mask)
    dim = rng.uniform(0.72, 1.04) if rng.random() < 0.85 else rng.uniform(0.5, 0.72)
    glow = surface.light(noise, *size, uneven=rng.uniform(0.05, 0.4), tint=0.05)
    pixels = np.clip(pixels * glow * dim, 0, 255).astype(np.uint8)
    em = sheet.mm(BODY_EM_MM) * scale
    frame = _Frame(pixels, homography, scale, em, darkness=dim)
    frame.blur = rng.uniform(0.01, 0.06) * em
    frame.pixels = _blurred(frame.pixels, frame.blur, rng)
    frame.pixels = surface.grainy(frame.pixels, noise, rng.uniform(1.5, 6))
    return frame


def _perspective(
    sheet: Sheet, rng: Random, scale: float, size: tuple[int, int], sway: float
) -> Matrix:
    """How the sheet's corners come to lie in the picture: scaled, tilted, seen aslant."""
    wide, high = sheet.width * scale, sheet.height * scale
    tilt = np.deg2rad(rng.gauss(0, 1.1) if sway > 0.01 else rng.gauss(0, 0.5))
    tilt = float(np.clip(tilt, -0.052, 0.052))
    turn = np.array([[np.cos(tilt), -np.sin(tilt)], [np.sin(tilt), np.cos(tilt)]])
    middle = np.array(size) / 2 + np.array(
        [rng.uniform(-1, 1) * (size[0] - wide) * 0.3, rng.uniform(-1, 1) * (size[1] - high) * 0.3]
    )
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [wide / 2, high / 2]
    shaken = corners + np.array(
        [[rng.uniform(-sway, sway) * wide, rng.uniform(-sway, sway) * high] for _ in range(4)]
    )
    target = (shaken @ turn.T + middle).astype(np.float32)
    source = np.array(
        [[0, 0], [sheet.width, 0], [sheet.width, sheet.height], [0, sheet.height]], np.float32
    )
    return np.asarray(cv2.getPerspectiveTransform(source, target), np.float64)


def _blurred(pixels: Pixels, sigma: float, rng: Random) -> Pixels:
    if sigma < 0.35:
        return pixels
    if sigma > 1.2 and rng.random() < 0.35:  # a shaken hand
        length = max(3, round(sigma * 3))
        kernel = np.zeros((length, length), np.float32)
        angle = rng.uniform(0, np.pi)
        reach = np.array([np.cos(angle), np.sin(angle)]) * (length - 1) / 2
        centre = np.full(2, (length - 1) / 2)
        start, end = (tuple(round(float(v)) for v in centre + sign * reach) for sign in (-1, 1))
        cv2.line(kernel, start, end, 1.0, 1)
        return np.asarray(cv2.filter2D(pixels, -1, kernel / kernel.sum()), np.uint8)
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), np.uint8)


def shoot(
    sheet: Sheet,
    rng: Random,
    profile: str,
    *,
    limits: Limits = Limits(),
    poor_mode: str = "",
    hide: Sequence[Box] = (),
    turn: int | None = None,
) -> Shot:
    """Take a picture of a sheet.

    ``poor_mode`` is one of ``POOR_MODES`` for the profile ``poor``; ``hide`` are boxes of the
    sheet that glare or cropping must make unreadable. ``turn`` fixes the quarter turn.
    """
    noise = np.random.default_rng(rng.getrandbits(48))
    takers = {"clean": _clean, "scan": _scan, "copy": _copy, "phone": _phone}
    mode = (poor_mode or rng.choice(POOR_MODES)) if profile == "poor" else ""
    if mode == "tiny":
        frame = _flat(sheet, rng.uniform(250, 330), rng.uniform(-1, 1))
    else:
        frame = takers.get(profile, _phone)(sheet, rng, noise, limits)
    shot = Shot(
        b"",
        "",
        profile,
        0,
        (0, 0),
        frame.homography,
        frame.scale,
        frame.body_em,
        blur=frame.blur,
        darkness=frame.darkness,
    )
    pixels = frame.pixels
    shot.size = (pixels.shape[1], pixels.shape[0])
    if mode == "blur":
        shot.blur = rng.uniform(0.5, 0.7) * frame.body_em
        pixels = np.asarray(cv2.GaussianBlur(pixels, (0, 0), shot.blur), np.uint8)
    elif mode == "glare":
        for box in hide:
            placed = shot.place(box)
            shot.hidden.append(placed)
            pixels = surface.glare(pixels, noise, placed)
    elif mode == "crop" and hide:
        pixels = _cut_off(shot, pixels, shot.place(hide[0]))
    if turn is None:
        turn = rng.choices((0, 90, 180, 270), TURNS[profile])[0]
    shot.data, shot.extension, shot.rotation = encode(pixels, rng, profile, turn, limits.quality)
    return shot


def _cut_off(shot: Shot, pixels: Pixels, box: Box) -> Pixels:
    """Crop the picture so that its edge runs through a box, on the side nearest to it."""
    width, height = shot.size
    middle_x, middle_y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    top = middle_y < height / 2
    cut = round(middle_y)
    if min(middle_x, width - middle_x) < min(middle_y, height - middle_y) * 0.5:
        cut = round(box[0] + (box[2] - box[0]) * 0.35)
        pixels = pixels[:, :cut] if middle_x > width / 2 else pixels[:, cut:]
        shift = (0 if middle_x > width / 2 else -cut, 0)
    else:
        pixels = pixels[cut:] if top else pixels[:cut]
        shift = (0, -cut if top else 0)
    move = np.array([[1, 0, shift[0]], [0, 1, shift[1]], [0, 0, 1]], np.float64)
    shot.homography = move @ shot.homography
    shot.size = (pixels.shape[1], pixels.shape[0])
    shot.cropped = True
    return np.ascontiguousarray(pixels)
