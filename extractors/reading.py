"""One encoded picture → its reading: upright, lines, marks, quality.

A reading is a pure function of the picture's bytes and of the reader's ``name``.
"""

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

import cv2
import numpy as np

from extractors.cutting import Cut, cut_and_read, in_one, in_rows, reads_badly
from extractors.marking import Marks
from extractors.ocr.engine import Detector, Image, Quad, Recognised, Recogniser, as_image
from extractors.ocr.paddle import PaddleDetector, PaddleRecogniser
from extractors.ocr.runtime import Runtime, default_runtime, runtime_name
from extractors.ocr.tesseract import TesseractRecogniser
from extractors.opinions import Opinions
from extractors.text.asking import SHORT
from extractors.text.lines import in_reading_order, joined, shifted, stopped
from extractors.text.signed import signatures
from extractors.turns import Turns, Upright
from extractors.vision import codes, colour, seal_text, upright
from extractors.vision.crops import quad_box
from extractors.vision.picture import decode
from extractors.vision.quality import has_shapes, is_empty, quality_of
from extractors.vision.tables import ink_of, ruled_tables
from extractors.vision.unread import unread_ink
from extractors.vision.views import Views
from models.page import Box, Line, Mark, MarkType, Quality, Reading, SecondReading

READER_VERSION = 18
"""Raise it whenever the same bytes may be read differently: cached readings are then made anew."""

MIN_CONFIDENCE = 0.5
"""Lines read with less confidence are noise (texture, seals, drawings)."""

SMALL = 1300
"""A picture whose longer side is shorter, in pixels, is enlarged before reading."""

ENLARGE = 1.5

_WORD = re.compile(r"[\u4e00-\u9fffA-Za-z0-9]{2}")
"""Text, not what an engine sees in a face."""

_MARGIN = 60
"""Pixels of paper left around ink that is looked at by itself."""

MOST_THIRDS = 6
"""So many parts of a page are shown to the third engine at the most: it is slow."""


@dataclass
class Reader:
    """Reads pictures. Models are loaded with the first picture and kept."""

    runtime: Runtime = field(default_factory=default_runtime)
    threads: int = 1
    detector: Detector | None = None
    recogniser: Recogniser | None = None
    second: Recogniser | None = field(default=None)
    third: Recogniser | Literal["tesseract"] | None = "tesseract"
    """Asked where the first two differ on a number. Tesseract only where it is installed."""

    @cached_property
    def _orientation(self) -> upright.Orientation:
        return upright.Orientation(runtime=self.runtime, threads=self.threads)

    @cached_property
    def _detector(self) -> Detector:
        return self.detector or PaddleDetector(runtime=self.runtime, threads=self.threads)

    @cached_property
    def _recogniser(self) -> Recogniser:
        return self.recogniser or PaddleRecogniser.v6(runtime=self.runtime, threads=self.threads)

    @cached_property
    def _second(self) -> Recogniser:
        return self.second or PaddleRecogniser.v5(runtime=self.runtime, threads=self.threads)

    @cached_property
    def _third(self) -> Recogniser | None:
        if self.third == "tesseract":
            return TesseractRecogniser() if TesseractRecogniser.installed() else None
        return self.third

    @cached_property
    def _turns(self) -> Turns:
        return Turns(self._orientation, self._detector, self._recogniser)

    @cached_property
    def _opinions(self) -> Opinions:
        return Opinions(self._second, self._third)

    @cached_property
    def _marks(self) -> Marks:
        return Marks(self._recogniser)

    @cached_property
    def name(self) -> str:
        """Engines, models and version: the key under which readings may be reused."""
        parts = [runtime_name(self.runtime)]
        parts += [self._detector.name, self._recogniser.name, self._second.name]
        parts += [self._third.name] if self._third else []
        return f"dossier-{READER_VERSION}+{'+'.join(parts)}"

    def read(self, encoded: bytes) -> Reading:
        """Read one encoded picture.

        Raises:
            UnreadablePicture, TooLarge: it does not decode.
        """
        return self.read_page(encoded)[0]

    def read_page(self, encoded: bytes) -> tuple[Reading, Image]:
        """Read one encoded picture; also the page put upright, as the boxes lie on it.

        Raises:
            UnreadablePicture, TooLarge: it does not decode.
        """
        found, scale = _enlarged(decode(encoded))
        page, read = self._upright(Views.of(found))
        quads = page.quads
        skew = upright.skew_of(quads)
        views = page.views.straightened(skew)
        ink = ink_of(views.plain)
        boxes = [quad_box(quad, *_size(views.page)) for quad in views.on_page(quads)]
        found_codes = codes.find_codes(views)
        tables = ruled_tables(ink, boxes, [Box(*code.box) for code in found_codes])
        written = [
            box
            for box, cut in zip(boxes, read, strict=True)
            if _says_something(cut.read) and _WORD.search(cut.read.text)
        ]
        cells = [cell.box for table in tables for cell in table.cells]
        found_marks = self._marks.found(views, cells, written, found_codes)
        lines = joined(self._as_lines(views.tilted.text, read, boxes))
        lines = seal_text.without_seal_text(lines, found_marks, views.page)
        if views.tilted.has_red:
            lines += self._red_lines(views, lines, found_marks)
        unread = unread_ink(ink, lines, found_marks)
        height, width = views.whole.shape[:2]
        reading = Reading(
            engine=self.name,
            width=width,
            height=height,
            rotation=page.rotation,
            skew=round(skew, 2),
            coloured=colour.is_coloured(views.glance),
            painted=round(colour.painted(views.glance), 3),
            empty=not lines and is_empty(views.page),
            tables=tables,
            lines=in_reading_order(lines),
            marks=(*found_marks, *signatures(lines, tables, unread)),
            quality=self._quality(views, quads, lines, scale),
            unread=unread,
        )
        return reading, views.page

    def _quality(
        self, views: Views, quads: list[Quad], lines: list[Line], scale: float
    ) -> tuple[Quality, ...]:
        found = quality_of(views.tilted.text, views.on_whole(quads), scale=scale)
        if lines or Quality.BLURRED in found or not has_shapes(views.page):
            return found
        # Not a line of it can be made out, but the page is not blank.
        return (Quality.BLURRED, *found)

    def _upright(self, found: Views) -> tuple[Upright, list[Cut]]:
        """The page the way up it reads best, and its lines, cut out of the whole picture."""
        page = self._turns.upright(found)
        read = self._read(page.views.tilted.text, page.views.on_whole(page.quads))
        if reads_badly(cut.read for cut in read):
            other = self._turns.reconsidered(found, page)
            if other is not page:
                page = other
                read = self._read(page.views.tilted.text, page.views.on_whole(page.quads))
        quads, read = in_rows(self._recogniser, page.views, page.quads, read)
        quads, read = in_one(self._recogniser, page.views, quads, read)
        return replace(page, quads=quads), read

    def _read(self, picture: Image, quads: list[Quad]) -> list[Cut]:
        return cut_and_read(self._recogniser, picture, quads)

    def _as_lines(
        self, picture: Image, read: list[Cut], boxes: list[Box], *, red: bool = False
    ) -> list[Line]:
        height, width = picture.shape[:2]
        lines = []
        asked = 0
        for box, cut in zip(boxes, read, strict=True):
            one = cut.read
            if _says_something(one):
                others = self._opinions.on(picture, cut, MOST_THIRDS - asked)
                asked += sum(other.third for other in others)
                # Of a line that is a column on the page nobody knows where characters stand.
                flat = box.width * width > 0.7 * box.height * height
                lines.append(_line(one, box, seconds=others, flat=flat, red=red))
        return lines

    def _red_lines(self, views: Views, lines: list[Line], found: list[Mark]) -> list[Line]:
        """Red print (headlines, serial numbers), which red glass makes vanish; not the seals."""
        ink = views.red_ink.copy()
        width, height = _size(ink)
        for mark in found:
            if mark.type is MarkType.SEAL:
                x0, y0, x1, y1 = mark.box
                cv2.rectangle(
                    ink, (int(x0 * width), int(y0 * height)), (int(x1 * width), int(y1 * height)),
                    255, -1,
                )  # fmt: skip
        if float((ink < 128).mean()) < colour.RED_SHARE / 2:
            return []
        quads = self._detected_in_ink(ink)
        boxes = [quad_box(quad, width, height) for quad in quads]
        return [
            line for line in self._as_lines(ink, self._read(ink, quads), boxes, red=True)
            if not any(line.box.overlap(other.box) > 0.5 * line.box.area for other in lines)
        ]  # fmt: skip

    def _detected_in_ink(self, ink: Image) -> list[Quad]:
        """The lines on a page that is blank but for some ink: only there is looked."""
        rows = np.flatnonzero((ink < 128).any(axis=1))
        columns = np.flatnonzero((ink < 128).any(axis=0))
        top, left = max(0, rows[0] - _MARGIN), max(0, columns[0] - _MARGIN)
        part = as_image(ink[top : rows[-1] + _MARGIN, left : columns[-1] + _MARGIN])
        offset = np.array([left, top], np.float32)
        return [quad + offset for quad in self._detector.detect(part)]


def _enlarged(picture: Image) -> tuple[Image, float]:
    """A small picture enlarged, and by what factor."""
    height, width = picture.shape[:2]
    if max(height, width) >= SMALL:
        return picture, 1.0
    size = (round(width * ENLARGE), round(height * ENLARGE))
    return as_image(cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC)), ENLARGE


def _size(picture: Image) -> tuple[int, int]:
    """Width and height in pixels."""
    return picture.shape[1], picture.shape[0]


def _says_something(one: Recognised) -> bool:
    """Whether a line's reading is text, not noise."""
    return one.confidence >= MIN_CONFIDENCE and bool(one.text.strip())


def _line(
    one: Recognised, box: Box, *, seconds: list[SecondReading], flat: bool, red: bool
) -> Line:
    edges = tuple(round(box.x0 + stop * box.width, 4) for stop in one.stops) if flat else ()
    # Spaces at the ends belong to the crop, not to the text.
    text = one.text.rstrip()
    cut = len(text) - len(text.lstrip())
    text = text[cut:]
    return Line(
        text=stopped(text),
        box=box,
        confidence=round(one.confidence, 4),
        edges=edges[cut : cut + len(text) + 1],
        options=one.options[cut : cut + len(text)] if len(text) <= SHORT else (),
        seconds=shifted(seconds, -cut),
        red=red,
    )
