"""The lines of a page cut out and read once; dense writing cut again, row by row."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from extractors.ocr.engine import Image, Quad, Recognised, Recogniser
from extractors.vision.crops import height_of, line_crop
from extractors.vision.rows import Bounds, bounds_of, clumps, rows_within
from extractors.vision.views import Views

READS_BADLY = 0.8
"""Mean confidence of characters below which they stand another way than they were read.

Of 1,056 drawn pages the eight that were turned wrongly and had more than a word on them read with
0.62 to 0.73; of those turned rightly all with more than a word read with more than 0.78.
"""

_SURE = 0.85
"""What was read with so much confidence is not read again as a part of something else."""

_SHORT = 3
"""Fewer characters amid other writing are a piece of it, however well they read."""

_CLEARLY = 1.1
"""Rows have to read so many times as well as the columns they replace."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A line as it was cut out, from which quad of the picture, and what was read."""

    quad: Quad
    crop: Image
    read: Recognised


def cut_and_read(recogniser: Recogniser, picture: Image, quads: list[Quad]) -> list[Cut]:
    """The lines at quads of a picture."""
    crops = [line_crop(picture, quad) for quad in quads]
    read = recogniser.recognise(crops)
    return [Cut(*cut) for cut in zip(quads, crops, read, strict=True)]


def reads_badly(read: Iterable[Recognised]) -> bool:
    """Whether lines read like something that is no text, or stands on its head."""
    counted = [(len(one.text), one.confidence) for one in read if one.text.strip()]
    characters = sum(length for length, _ in counted)
    sure = sum(length * confidence for length, confidence in counted)
    return bool(counted) and sure < READS_BADLY * characters


def score(read: Iterable[Recognised]) -> float:
    """How well and how much was read: characters, by confidence."""
    return sum(len(one.text) * one.confidence**2 for one in read)


def in_rows(
    recogniser: Recogniser, views: Views, quads: list[Quad], cuts: list[Cut]
) -> tuple[list[Quad], list[Cut]]:
    """Lines in which clumps that read badly are parted into rows, where those read better.

    ``quads`` lie on ``views.tilted``, the cuts on the whole picture; both come in one order.
    """
    for clump in clumps(quads, [cut.read.confidence < READS_BADLY for cut in cuts]):
        if not reads_badly(cuts[i].read for i in clump):
            continue
        bounds = bounds_of([quads[i] for i in clump])
        gone = [i for i, quad in enumerate(quads) if i in clump or _is_part(quad, cuts[i], bounds)]
        kept = [i for i in range(len(quads)) if i not in gone]
        sure = [quads[i] for i in kept]
        rows = rows_within(views.tilted.small_text, bounds, sure)
        read = cut_and_read(recogniser, views.tilted.text, views.on_whole(rows))
        if score(cut.read for cut in read) > _CLEARLY * score(cuts[i].read for i in gone):
            # The other clumps' places in the lists change: they are looked for anew.
            quads = [*sure, *rows]
            cuts = [*(cuts[i] for i in kept), *read]
            return in_rows(recogniser, views, quads, cuts)
    return quads, cuts


def in_one(
    recogniser: Recogniser, views: Views, quads: list[Quad], cuts: list[Cut]
) -> tuple[list[Quad], list[Cut]]:
    """Lines in which pieces that touch are one, where one of them reads badly and both better.

    Hands that set their characters wide apart are found character by character.
    """
    badly = [i for i, cut in enumerate(cuts) if cut.read.confidence < READS_BADLY]
    pairs = ((a, b) for i in badly for j in range(len(quads)) for a, b in ((i, j), (j, i)))
    for i, j in pairs:
        if i == j or not _touch(quads[i], quads[j]):
            continue
        pair = (cuts[i], cuts[j])
        both = _about(quads[i], quads[j])
        (cut,) = cut_and_read(recogniser, views.tilted.text, views.on_whole([both]))
        if score([cut.read]) > score(one.read for one in pair):
            kept = [n for n in range(len(quads)) if n not in (i, j)]
            return in_one(
                recogniser,
                views,
                [*(quads[n] for n in kept), both],
                [*(cuts[n] for n in kept), cut],
            )
    return quads, cuts


def _touch(left: Quad, right: Quad) -> bool:
    """Whether two lines of one height stand side by side on one level."""
    heights = (height_of(left), height_of(right))
    start, end = right[0] + right[3], left[1] + left[2]
    gap, step = float(start[0] - end[0]) / 2, float(abs(start[1] - end[1])) / 2
    high, low = max(heights), min(heights)
    return high < 1.6 * low and step < 0.35 * low and -0.8 * low < gap < 0.4 * low


def _about(left: Quad, right: Quad) -> Quad:
    """From the left end of one line to the right end of another."""
    return np.stack([left[0], right[1], right[2], left[3]])


def _is_part(quad: Quad, cut: Cut, bounds: Bounds) -> bool:
    """Whether a line within a clump's bounds is a fragment of its rows."""
    x, y = map(float, quad.mean(axis=0))
    inside = bounds[0] <= x <= bounds[2] and bounds[1] <= y <= bounds[3]
    return inside and (cut.read.confidence < _SURE or len(cut.read.text) < _SHORT)
