"""The page being drawn: its picture, and everything the truth has to say about it."""

from dataclasses import dataclass, field, replace
from random import Random

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from sample_docs.generator.drawing.signature import BASELINE, signature
from sample_docs.generator.drawing.text import RGB, Box, SetLine, Text, Type, Value, set_text
from sample_docs.generator.drawing.typefaces import BOX, FALLBACK, HEI, TICK, TICKED, runs, sized

Pixels = npt.NDArray[np.uint8]

A4 = (210.0, 297.0)  # millimetres
CORNER_MARK = "合成样本 仅供测试"


@dataclass(frozen=True)
class Line:
    """A line of text as drawn, its box in pixels, and whether it is handwriting."""

    text: str
    box: Box
    hand: bool


@dataclass(frozen=True)
class Mark:
    """A seal, photo, QR code or signature: its text and box in pixels."""

    type: str
    text: str
    box: Box


@dataclass
class FieldPlace:
    """A field's normalised value, where it stands, and the size of its characters in pixels.

    ``also`` are other values the paper prints that may as well be taken for the field: a diploma
    names the month studies ended and, below, the day it was issued.
    """

    value: str
    box: Box
    hand: bool
    size: float
    also: list[str] = field(default_factory=list)


def union(first: Box, second: Box) -> Box:
    """The smallest box around two boxes."""
    return (
        min(first[0], second[0]),
        min(first[1], second[1]),
        max(first[2], second[2]),
        max(first[3], second[3]),
    )


def _beside(first: Box, second: Box, gap: float) -> bool:
    """Whether two boxes lie within a gap of each other."""
    across = max(first[0], second[0]) - min(first[2], second[2])
    down = max(first[1], second[1]) - min(first[3], second[3])
    return across < gap * 4 and down < gap


@dataclass
class Sheet:
    """One upright page of ``width_mm`` x ``height_mm`` at ``dpi`` dots an inch.

    Positions and sizes of the drawing methods are pixels; ``mm`` and ``pt`` convert to them.
    ``pen`` is the type handwritten values are drawn in.
    """

    width_mm: float
    height_mm: float
    rng: Random
    dpi: int = 170
    ground: RGB = (255, 255, 255)
    pen: Type = field(default_factory=Type)
    lines: list[Line] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    fields: dict[str, FieldPlace] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.width, self.height = round(self.mm(self.width_mm)), round(self.mm(self.height_mm))
        self.image = Image.new("RGB", (self.width, self.height), self.ground)
        self.draw = ImageDraw.Draw(self.image)
        self._climb = self.rng.uniform(-0.012, 0.008)

    def mm(self, length: float) -> float:
        """Millimetres in pixels."""
        return length * self.dpi / 25.4

    def pt(self, size: float) -> float:
        """Points in pixels."""
        return size * self.dpi / 72

    # Text ------------------------------------------------------------------------------------

    def write(self, x: float, baseline: float, text: str, kind: Type, *, hand: bool = False) -> Box:
        """Draw one line of characters from ``x`` on a baseline and note it; gives its box."""
        box = self._set(x, baseline, text, kind, hand=hand)
        self._note_stretch([Line(text, box, hand)])
        return box

    def _set(self, x: float, baseline: float, text: str, kind: Type, *, hand: bool) -> Box:
        end = (
            self._scribble(x, baseline, text, kind)
            if hand
            else self._print(x, baseline, text, kind)
        )
        return (x, baseline - 0.88 * kind.size, end, baseline + 0.14 * kind.size)

    def _print(self, x: float, baseline: float, text: str, kind: Type) -> float:
        if kind.tracking:
            for character in text:
                self._print(x, baseline, character, Type(kind.face, kind.size, kind.colour))
                x += kind.width(character)
            return x
        if TICKED in text:
            self._tick(x, baseline, text, kind)
        for face, part in runs(text.replace(TICKED, BOX), kind.face):
            font = sized(face, kind.size)
            self.draw.text((x, baseline), part, font=font, fill=kind.colour, anchor="ls")
            x += font.getlength(part)
        return x

    def _tick(self, x: float, baseline: float, text: str, kind: Type) -> None:
        """Put ticks where the boxes of a text will stand."""
        before, *rest = text.split(TICKED)
        font = sized(FALLBACK, kind.size * 1.05)
        for part in rest:
            x += kind.width(before)
            place = (x + kind.size * 0.1, baseline - kind.size * 0.08)
            self.draw.text(place, TICK, font=font, fill=kind.colour, anchor="ls")
            x, before = x + kind.width(BOX), part

    def _scribble(self, x: float, baseline: float, text: str, kind: Type) -> float:
        """Characters one by one, each a little off in height, size and ink."""
        rng, start = self.rng, x
        # A hand climbs or sinks alike on all lines of a page, and never into the next line.
        most = 0.3 * kind.size / max(1.0, kind.width(text))
        climb = min(most, max(-most, self._climb + rng.uniform(-0.003, 0.003)))
        for character in text:
            size = kind.size * rng.uniform(0.94, 1.06)
            lift = rng.uniform(-0.05, 0.05) * kind.size + climb * (x - start)
            ink = rng.randint(-14, 14)
            red, green, blue = (min(255, max(0, channel + ink)) for channel in kind.colour)
            for face, part in runs(character, kind.face):
                self.draw.text(
                    (x, baseline + lift),
                    part,
                    font=sized(face, size),
                    fill=(red, green, blue),
                    anchor="ls",
                )
            x += kind.width(character)
        return x

    def note(self, value: Value, box: Box, size: float) -> None:
        """Enter a drawn value as a field; parts of one field share a box around them."""
        if not value.name or not value.normalised:
            return
        known = self.fields.get(value.name)
        if known is None:
            self.fields[value.name] = FieldPlace(value.normalised, box, value.hand, size)
        elif known.value != value.normalised:
            known.also.append(value.normalised)
        elif _beside(known.box, box, 2.5 * size):
            known.box = union(known.box, box)
            known.hand = known.hand or value.hand
            known.size = min(known.size, size)

    def sign(self, x: float, baseline: float, name: str, pen: Type) -> Box:
        """Sign with a name and note it as a signature and as handwriting; gives its box."""
        ink, drawn = signature(name, pen, self.rng)
        top = baseline - ink.shape[0] * BASELINE
        self.blend(ink, x, top)
        box = (x + drawn[0], top + drawn[1], x + drawn[2], top + drawn[3])
        self.mark("signature", name, box)
        self.lines.append(Line(name, box, True))
        return box

    def put_line(self, line: SetLine, x: float, baseline: float) -> None:
        """Draw a line that ``set_text`` made; neighbouring pieces of one hand are noted as one."""
        stretch: list[Line] = []
        for piece in line.pieces:
            source = piece.source
            left = x + piece.x
            if source is not None and source.signed:
                box = self.sign(left + piece.pad, baseline, piece.text, piece.type)
                self._note_stretch(stretch)
            else:
                hand = source is not None and source.hand
                box = self._set(left + piece.pad, baseline, piece.text, piece.type, hand=hand)
                if stretch and stretch[-1].hand is not hand:
                    self._note_stretch(stretch)
                stretch.append(Line(piece.text, box, hand))
            if source is None:
                continue
            if source.blank:
                under = baseline + 0.2 * piece.type.size
                self.draw.line((left, under, left + piece.width, under), (60, 60, 60), 2)
            self.note(source, box, piece.type.size)
        self._note_stretch(stretch)

    def _note_stretch(self, stretch: list[Line]) -> None:
        """Note pieces that follow each other as one line, and forget them."""
        text = "".join(piece.text for piece in stretch).strip()
        if text:
            box = union(stretch[0].box, stretch[-1].box)
            self.lines.append(Line(text, box, stretch[0].hand))
        stretch.clear()

    def paragraph(
        self,
        box: Box,
        text: Text,
        kind: Type,
        *,
        leading: float = 1.5,
        align: str = "left",
        valign: str = "top",
        first_indent: float = 0.0,
    ) -> float:
        """Set a text into a box (left, top, right, bottom); gives the y below its last line.

        ``leading`` is the line distance in ems, ``first_indent`` the indent of paragraphs in ems.
        """
        left, top, right, bottom = box
        lines = set_text(text, right - left, kind, self.pen, first_indent * kind.size)
        step = leading * kind.size
        if valign == "middle":
            top += max(0.0, (bottom - top - step * len(lines)) / 2)
        elif valign == "bottom":
            top = bottom - step * len(lines)
        for number, line in enumerate(lines):
            free = right - left - line.width
            shift = {"left": 0.0, "center": free / 2, "right": free}[align]
            baseline = top + step * number + step / 2 + 0.37 * kind.size
            self.put_line(line, left + shift, baseline)
        return top + step * len(lines)

    def line_of(
        self, x: float, baseline: float, text: Text, kind: Type, *, align: str = "left"
    ) -> float:
        """One line from, around or up to ``x``; gives its right end."""
        (line, *_) = set_text(text, 1e9, kind, self.pen)
        left = x - {"left": 0.0, "center": line.width / 2, "right": line.width}[align]
        self.put_line(line, left, baseline)
        return left + line.width

    # Marks -----------------------------------------------------------------------------------

    def blend(self, patch: Pixels, left: float, top: float) -> None:
        """Lay a transparent picture (height x width x 4) on the page as ink: darker wins."""
        x, y = round(left), round(top)
        x0, y0 = max(0, x), max(0, y)
        x1 = min(self.width, x + patch.shape[1])
        y1 = min(self.height, y + patch.shape[0])
        if x1 <= x0 or y1 <= y0:
            return
        part = patch[y0 - y : y1 - y, x0 - x : x1 - x].astype(np.float32)
        under = np.asarray(self.image.crop((x0, y0, x1, y1)), np.float32)
        alpha = part[..., 3:] / 255
        inked = under * (1 - alpha) + under * part[..., :3] / 255 * alpha
        self.image.paste(Image.fromarray(inked.astype(np.uint8)), (x0, y0))

    def mark(self, kind: str, text: str, box: Box) -> None:
        """Enter a mark."""
        self.marks.append(Mark(kind, text, box))

    def corner_mark(self) -> None:
        """The small print every page carries; it is no part of the paper and not in the truth."""
        kind = Type(HEI, self.mm(2.1), (176, 176, 176))
        place = (self.width - kind.width(CORNER_MARK) - self.mm(3), self.height - self.mm(2.2))
        self._print(*place, CORNER_MARK, kind)


def halves(sheet: Sheet) -> list[Sheet]:
    """A double page as two: its left and its right half, each with what lies on it."""
    middle = sheet.width // 2
    pages = []
    for left, right in ((0, middle), (middle, sheet.width)):
        page = Sheet(sheet.width_mm * (right - left) / sheet.width, sheet.height_mm, sheet.rng)
        page.image = sheet.image.crop((left, 0, right, sheet.height))
        page.draw = ImageDraw.Draw(page.image)
        page.width, page.height = page.image.size

        def moved(box: Box, left: int = left) -> Box:
            return (box[0] - left, box[1], box[2] - left, box[3])

        def here(box: Box, left: int = left, right: int = right) -> bool:
            return left <= (box[0] + box[2]) / 2 < right

        page.lines = [Line(at.text, moved(at.box), at.hand) for at in sheet.lines if here(at.box)]
        page.marks = [Mark(at.type, at.text, moved(at.box)) for at in sheet.marks if here(at.box)]
        page.fields = {
            name: replace(place, box=moved(place.box))
            for name, place in sheet.fields.items()
            if here(place.box)
        }
        pages.append(page)
    return pages
