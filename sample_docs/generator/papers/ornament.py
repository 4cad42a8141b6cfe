"""Borders and grounds of certificates: invented patterns, none copied from a real paper."""

import math

import cv2
import numpy as np
from PIL import Image, ImageDraw

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Box

Band = tuple[float, float, float, float]


def waves(sheet: Sheet, colour: RGB, *, strength: float = 0.5, pitch_mm: float = 4.5) -> None:
    """A faint ground of crossing waves over the whole sheet."""
    phase = sheet.rng.uniform(0, math.tau)
    across = np.arange(sheet.width, dtype=np.float32)[None, :]
    down = np.arange(sheet.height, dtype=np.float32)[:, None]
    pitch = sheet.mm(pitch_mm)
    swing = np.sin(across / pitch * 0.7 + phase) * pitch * 0.6
    lines = np.abs(np.sin((down + swing) / pitch * math.pi)) < 0.07
    swing = np.cos(down / pitch * 0.6 + phase) * pitch * 0.6
    lines |= np.abs(np.sin((across + swing) / pitch * math.pi)) < 0.05
    ink = np.where(lines, strength, 0.0)[..., None].astype(np.float32)
    ground = np.asarray(sheet.image, np.float32)
    tint = np.array(colour, np.float32)
    blended = ground * (1 - ink) + tint * ink
    _replace(sheet, cv2.GaussianBlur(blended, (3, 3), 0))


def glow(sheet: Sheet, colour: RGB, strength: float = 0.35) -> None:
    """Tint the sheet from its middle outwards."""
    across = (np.arange(sheet.width, dtype=np.float32)[None, :] / sheet.width - 0.5) ** 2
    down = (np.arange(sheet.height, dtype=np.float32)[:, None] / sheet.height - 0.5) ** 2
    ink = (np.exp(-(across + down) * 6) * strength)[..., None]
    ground = np.asarray(sheet.image, np.float32)
    _replace(sheet, ground * (1 - ink) + np.array(colour, np.float32) * ink)


def _replace(sheet: Sheet, pixels: np.ndarray) -> None:
    sheet.image.paste(Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)))


def border(sheet: Sheet, colour: RGB, inset_mm: float, make: str, box: Box | None = None) -> None:
    """A border ``inset_mm`` from the edge: ``double``, ``beads``, ``keys`` or ``scallops``."""
    inset = sheet.mm(inset_mm)
    edge = box or (0.0, 0.0, float(sheet.width), float(sheet.height))
    left, top, right, bottom = edge[0] + inset, edge[1] + inset, edge[2] - inset, edge[3] - inset
    draw, unit = sheet.draw, sheet.mm(1)
    draw.rectangle((left, top, right, bottom), outline=colour, width=max(2, round(unit * 0.5)))
    inner = unit * (2.2 if make == "double" else 6)
    draw.rectangle(
        (left + inner, top + inner, right - inner, bottom - inner), outline=colour, width=2
    )
    if make == "double":
        return
    step = unit * 6
    middle = inner / 2
    places = [
        (x, y)
        for y in (top + middle, bottom - middle)
        for x in np.arange(left + middle, right - middle + 1, step)
    ]
    places += [
        (x, y)
        for x in (left + middle, right - middle)
        for y in np.arange(top + middle, bottom - middle + 1, step)
    ]
    for x, y in places:
        _ornament(draw, (float(x), float(y)), unit * 2.1, colour, make)


def _ornament(
    draw: ImageDraw.ImageDraw, at: tuple[float, float], reach: float, colour: RGB, make: str
) -> None:
    x, y = at
    if make == "beads":
        draw.ellipse(
            (x - reach * 0.7, y - reach * 0.7, x + reach * 0.7, y + reach * 0.7),
            outline=colour,
            width=2,
        )
        draw.ellipse(
            (x - reach * 0.25, y - reach * 0.25, x + reach * 0.25, y + reach * 0.25), fill=colour
        )
    elif make == "keys":
        points = [
            (x - reach, y + reach),
            (x - reach, y - reach),
            (x + reach, y - reach),
            (x + reach, y + reach * 0.5),
            (x, y + reach * 0.5),
            (x, y),
        ]
        draw.line(points, colour, 2)
    else:
        for turn in range(4):
            angle = math.pi / 4 + turn * math.pi / 2
            cx, cy = x + reach * 0.45 * math.cos(angle), y + reach * 0.45 * math.sin(angle)
            draw.ellipse(
                (cx - reach * 0.5, cy - reach * 0.5, cx + reach * 0.5, cy + reach * 0.5),
                outline=colour,
                width=2,
            )
