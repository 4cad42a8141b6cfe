"""One encoded picture → its reading: upright, lines, marks, quality.

A reading is a pure function of the picture's bytes and of the reader's ``name``.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, cast

import cv2
import numpy as np

from extractors.ocr.engine import Detector, Image, Quad, Recognised, Recogniser, as_image
from extractors.ocr.paddle import PaddleDetector, PaddleRecogniser
from extractors.ocr.runtime import Runtime, default_runtime, runtime_name
from extractors.ocr.tesseract import TesseractRecogniser
from extractors.text.names import may_be_name
from extractors.text.normal import plain
from extractors.vision import colour, marks, upright
from extractors.vision.crops import box_quad, line_crop, part_quad, quad_box
from extractors.vision.picture import decode
from extractors.vision.quality import is_empty, quality_of
from extractors.vision.tables import ink_of, ruled_tables
from extractors.vision.unread import unread_ink
from models.page import Box, Line, Mark, MarkType, Reading, Rotation, SecondReading

READER_VERSION = 11
"""Raise it whenever the same bytes may be read differently: cached readings are then made anew."""

MIN_CONFIDENCE = 0.5
"""Lines read with less confidence are noise (texture, seals, drawings)."""

SMALL = 1300
"""A picture whose longer side is shorter, in pixels, is enlarged before reading."""

ENLARGE = 1.5

_MARGIN = 60
"""Pixels of paper left around ink that is looked at by itself."""

FEW_LINES = 3
"""A picture with fewer lines of text is left as it is turned."""

DECIDED = 0.6
"""The margin of the orientation model above which its answer is taken without a trial."""

WHOLE = 8
"""Lines of so few characters that decide something are read again whole."""

_TOKENS = re.compile(
    # dates and periods, numbers
    r"(?:19|20)\d\d\s?[年.\-/][\d\s年月日号.\-/—至到今起~～]*[\d年月日号今]|[A-Z]{0,4}\d[\dA-Za-z\s\-]{3,}[\dXx]"
    r"|[一二][〇零○O九一二三四五六七八]{1,3}年(?:[〇零一二三四五六七八九十]{1,3}月)?(?:[〇零一二三四五六七八九十]{1,3}[日号])?(?:至今)?"
    r"|(?:满|共|计|近|为|达)[一二三四五六七八九十\d]{1,3}(?:余|多)?年|第\s?[一二三四五六七八九十\d]{1,3}(?:次|节|名|位)?|至今"
    # names before what follows a name, and after what precedes one
    r"|[\u3400-\u9fff·]{2,4}(?=同志|[,，、]\s?(?:性别)?\s?[男女]|[(（][男女])"
    r"|(?<=兹证明)[\u3400-\u9fff·]{2,4}|(?<=负责人[:：为])[\u3400-\u9fff·]{2,4}"
    r"|(?:(?<=[名字][:：])|(?<=社工[:：])|(?<=[案工]主[:：])|(?<=对象[:：])|(?<=作者[:：]))\s?[\u3400-\u9fff·*×]{2,4}"
    # words of closed vocabularies
    r"|(?:助理|高级)?社会工作师|[一-龥]{2}学(?:学士|硕士|博士)|(?:硕士|博士)研究生|[本专]科"
)
"""Parts of a line that decide something: the second engine is asked about each."""

_NUMBERED = re.compile(r"(?:\d\D{0,2}){6}")
"""What holds so many digits is a number or a date that a third engine can settle."""

MOST_THIRDS = 3
"""So many parts of a page are shown to the third engine at the most: it is slow."""

_SHORT_DECISIVE = re.compile(
    r"\d.*\d|\d[次节]|[\d〇零○一二三四五六七八九十]\s?[年月]|[某×*]|^(?:案主|小|老|阿)[\u3400-\u9fffA-Z]{1,2}$|[女先同婆大奶爷阿叔]\S{1,2}$"
    r"|[^民]族$|[本专]科|[党团]员|群众|第[^几].{0,3}[次节]|至今"
)
"""Short lines that are asked about whole: numbers, dates, clients, words of closed vocabularies."""


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
        found = decode(encoded)
        long_side = max(found.shape[:2])
        scale = ENLARGE if long_side < SMALL else 1.0
        if scale != 1.0:
            size = (round(found.shape[1] * scale), round(found.shape[0] * scale))
            found = as_image(cv2.resize(found, size, interpolation=cv2.INTER_CUBIC))
        rotation = self._rotation(found)
        page = upright.turned_back(found, rotation)
        red = colour.has_red(colour.red_mask(page))
        plain = colour.without_red(page) if red else page
        quads = self._detector.detect(plain)
        if upright.mostly_vertical(quads):
            # The orientation was misjudged by a quarter: its lines stand on end.
            rotation = self._quarter_more(found, rotation)
            page = upright.turned_back(found, rotation)
            plain = colour.without_red(page) if red else page
            quads = self._detector.detect(plain)
        if rotation and len(quads) < FEW_LINES:
            # A seal or a portrait: nothing on it tells which way is up.
            rotation, page = 0, found
            plain = colour.without_red(page) if red else page
            quads = self._detector.detect(plain)
        skew = upright.skew_of(quads)
        if skew:
            height, width = page.shape[:2]
            quads = upright.straightened_quads(quads, width, height, skew)
            page = upright.straightened(page, skew)
            plain = colour.without_red(page) if red else page
        ink = ink_of(plain)
        tables = ruled_tables(ink)
        found_marks = self._marks(page, [c.box for t in tables for c in t.cells], red=red)
        lines = without_seal_text(joined(self._lines(plain, quads)), found_marks, page)
        if red:
            lines += self._red_lines(page, lines, found_marks)
        height, width = page.shape[:2]
        reading = Reading(
            engine=self.name,
            width=width,
            height=height,
            rotation=rotation,
            skew=round(skew, 2),
            coloured=colour.is_coloured(page),
            empty=not lines and is_empty(page),
            tables=tables,
            lines=in_reading_order(lines),
            marks=tuple(found_marks),
            quality=quality_of(page, quads, scale=scale),
            unread=unread_ink(ink, lines, found_marks),
        )
        return reading, page

    def _rotation(self, picture: Image) -> Rotation:
        """The quarter turn; an undecided page is tried both ways on its longest lines."""
        turn = self._orientation.turn(picture)
        if turn.margin >= DECIDED:
            return turn.rotation
        return self._better(picture, (turn.rotation, turn.runner_up))

    def _quarter_more(self, picture: Image, rotation: Rotation) -> Rotation:
        other = {0: (90, 270), 90: (0, 180), 180: (90, 270), 270: (0, 180)}
        return self._better(picture, cast(tuple[Rotation, Rotation], other[rotation]))

    def _better(self, picture: Image, candidates: tuple[Rotation, Rotation]) -> Rotation:
        scores = [self._trial(upright.turned_back(picture, c)) for c in candidates]
        return candidates[0] if scores[0] >= scores[1] else candidates[1]

    def _trial(self, page: Image) -> float:
        """How well a page reads this way up: the characters of a few lines, by confidence."""
        flat = [q for q in self._detector.detect(page) if _is_flat(q)]
        longest = sorted(flat, key=lambda q: -float(np.hypot(*(q[1] - q[0]))))[:6]
        results = self._recogniser.recognise([line_crop(page, q) for q in longest])
        return sum(len(r.text) * r.confidence**2 for r in results)

    def _lines(self, picture: Image, quads: list[Quad], *, red: bool = False) -> list[Line]:
        read = self._recogniser.recognise([line_crop(picture, quad) for quad in quads])
        height, width = picture.shape[:2]
        lines = []
        thirds = MOST_THIRDS
        for quad, one in zip(quads, read, strict=True):
            if one.confidence >= MIN_CONFIDENCE and one.text.strip():
                seconds = self._seconds(picture, quad, one, thirds)
                thirds -= sum(second.third for second in seconds)
                lines.append(_line(one, quad, width, height, seconds=seconds, red=red))
        return lines

    def _seconds(
        self, picture: Image, quad: Quad, one: Recognised, thirds: int
    ) -> tuple[SecondReading, ...]:
        """The second engine's opinion on what decides something in a line; where it differs on a
        number, the third's as well, at most ``thirds`` times."""
        spans = deciding_spans(one.text)
        crops = [line_crop(picture, part_quad(quad, one.stops, *span)) for span in spans]
        heard = [
            SecondReading(start=start, end=end, text=other.text)
            for (start, end), other in zip(spans, self._second.recognise(crops), strict=True)
        ]
        for crop, second in zip(crops, tuple(heard), strict=True):
            own = one.text[second.start : second.end]
            settled = plain(own) == plain(second.text) or not _NUMBERED.search(own)
            if self._third is None or thirds <= 0 or settled:
                continue
            thirds -= 1
            said = self._third.recognise([crop])[0].text
            heard.append(second.model_copy(update={"text": said, "third": True}))
        return tuple(heard)

    def _red_lines(self, page: Image, lines: list[Line], seals: list[Mark]) -> list[Line]:
        """Red print (headlines, serial numbers), which red glass makes vanish; not the seals."""
        ink = colour.only_red(page)
        height, width = page.shape[:2]
        for seal in seals:
            if seal.type is MarkType.SEAL:
                x0, y0, x1, y1 = seal.box
                cv2.rectangle(
                    ink, (int(x0 * width), int(y0 * height)), (int(x1 * width), int(y1 * height)),
                    255, -1,
                )  # fmt: skip
        if float((ink < 128).mean()) < colour.RED_SHARE / 2:
            return []
        found = self._lines(ink, self._detected_in_ink(ink), red=True)
        return [
            line for line in found
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

    def _marks(self, page: Image, cells: list[Box], *, red: bool) -> list[Mark]:
        found: list[Mark] = []
        if red:
            ink = colour.only_red(page)
            for seal in marks.find_seals(page):
                found.append(seal.model_copy(update={"text": self._seal_text(ink, seal.box)}))
        if not any(mark.certain for mark in found):
            grey = as_image(cv2.cvtColor(page, cv2.COLOR_BGR2GRAY))
            for seal in marks.find_dark_seals(page):
                found.append(seal.model_copy(update={"text": self._seal_text(grey, seal.box)}))
        photo = marks.find_photo(page, cells)
        if photo and not any(photo.box.overlap(m.box) > 0.5 * photo.box.area for m in found):
            found.append(photo)
        found += marks.find_codes(page)
        return found

    def _seal_text(self, ink: Image, box: Box) -> str:
        height, width = ink.shape[:2]
        ring = marks.seal_ring(ink, box)
        across = Box(
            box.x0 + 0.12 * box.width, box.y0 + 0.62 * box.height,
            box.x1 - 0.12 * box.width, box.y0 + 0.86 * box.height,
        )  # fmt: skip
        bottom = line_crop(ink, box_quad(across, width, height))
        read = self._recogniser.recognise([ring, bottom])
        return " ".join(r.text.strip() for r in read if r.confidence > 0.6 and r.text.strip())


SHORT = 24
"""Lines of so few characters keep their look-alikes: names and numbers stand on them."""


def deciding_spans(text: str) -> list[tuple[int, int]]:
    """The parts of a line's text that decide something, as half-open spans."""
    if len(text) <= WHOLE:
        decisive = _SHORT_DECISIVE.search(text) or may_be_name(text)
        return [(0, len(text))] if decisive else []
    return [match.span() for match in _TOKENS.finditer(text)]


def _line(
    one: Recognised,
    quad: Quad,
    width: int,
    height: int,
    *,
    seconds: tuple[SecondReading, ...],
    red: bool,
) -> Line:
    box = quad_box(quad, width, height)
    upright_text = box.width * width > 0.7 * box.height * height
    edges = tuple(round(box.x0 + stop * box.width, 4) for stop in one.stops) if upright_text else ()
    # Spaces at the ends belong to the crop, not to the text.
    text = one.text.rstrip()
    cut = len(text) - len(text.lstrip())
    text = text[cut:]
    return Line(
        text=text,
        box=box,
        confidence=round(one.confidence, 4),
        edges=edges[cut : cut + len(text) + 1],
        options=one.options[cut : cut + len(text)] if len(text) <= SHORT else (),
        seconds=_shifted(seconds, -cut),
        red=red,
    )


def _shifted(seconds: tuple[SecondReading, ...], by: int) -> tuple[SecondReading, ...]:
    return tuple(
        s.model_copy(update={"start": max(0, s.start + by), "end": s.end + by}) for s in seconds
    )


def _is_flat(quad: Quad) -> bool:
    return float(np.hypot(*(quad[1] - quad[0]))) > 1.5 * float(np.hypot(*(quad[3] - quad[0])))


def joined(lines: list[Line]) -> list[Line]:
    """Lines that the detector broke in two, put together again.

    Two lines of one height on one level that touch, or nearly, are one; the cells of a table
    stand further apart, and are parted again by their ruling lines anyway.
    """
    done: list[Line] = []
    for line in sorted(lines, key=lambda one: one.box.x0):
        for i, left in enumerate(done):
            if _touches(left, line):
                done[i] = _together(left, line)
                break
        else:
            done.append(line)
    return done


def _touches(left: Line, right: Line) -> bool:
    height = min(left.box.height, right.box.height)
    if not left.edges or not right.edges or max(left.box.height, right.box.height) > 1.4 * height:
        return False
    level = abs(left.box.centre[1] - right.box.centre[1]) < 0.35 * height
    # Fractions of the width and of the height differ; a page is at most 1.5 times as long.
    gap = right.box.x0 - left.box.x1
    return level and -1.2 * height < gap < 0.25 * height


def _together(left: Line, right: Line) -> Line:
    return Line(
        text=left.text + right.text,
        box=left.box.union(right.box),
        confidence=min(left.confidence, right.confidence),
        edges=(*left.edges[:-1], *right.edges),
        options=(*left.options, *right.options) if left.options and right.options else (),
        seconds=(*left.seconds, *_shifted(right.seconds, len(left.text))),
        red=left.red and right.red,
    )


def without_seal_text(lines: list[Line], found: list[Mark], page: Image) -> list[Line]:
    """The lines without those that are only a seal's own text, read through its ink.

    Seen through red glass print is as dark under a seal as elsewhere on the page; what is left
    of the seal's own characters is much fainter.
    """
    seals = [Box(*mark.box) for mark in found if mark.type is MarkType.SEAL and mark.certain]
    if not seals:
        return lines
    inside = [any(line.box.overlap(s) > 0.7 * line.box.area for s in seals) for line in lines]
    usual = [
        _contrast(line, page) for line, sealed in zip(lines, inside, strict=True) if not sealed
    ]
    if not usual:
        return lines
    least = FAINT * float(np.median(usual))
    return [
        line
        for line, sealed in zip(lines, inside, strict=True)
        if not sealed or _contrast(line, page) >= least
    ]


def _contrast(line: Line, page: Image) -> float:
    """By how much a line's ink is darker than its ground in the red channel."""
    height, width = page.shape[:2]
    x0, y0, x1, y1 = line.box
    rows, columns = (
        slice(int(y0 * height), int(y1 * height)),
        slice(int(x0 * width), int(x1 * width)),
    )
    seen = page[rows, columns, 2]
    if seen.size == 0:
        return 0.0
    return float(np.median(seen)) - float(np.percentile(seen, DARKEST))


DARKEST = 4
"""The percentile of a line's pixels that stands for its ink."""

FAINT = 0.62
"""Ink of less than this share of the usual contrast, inside a seal, is the seal's own."""


def in_reading_order(lines: list[Line]) -> tuple[Line, ...]:
    """Rows from the top down, each from left to right.

    Lines stand in one row when their middles lie closer than half the lower one's height.
    """
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.box.centre[1]):
        middle = line.box.centre[1]
        if rows:
            last = rows[-1][-1]
            row_middle = sum(one.box.centre[1] for one in rows[-1]) / len(rows[-1])
            if abs(middle - row_middle) < 0.5 * min(line.box.height, last.box.height):
                rows[-1].append(line)
                continue
        rows.append([line])
    return tuple(line for row in rows for line in sorted(row, key=lambda one: one.box.x0))
