"""The look of one author's papers: faces, spacing, dates, and what is filled in by hand."""

from dataclasses import dataclass, replace
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Type, Value
from sample_docs.generator.drawing.typefaces import (
    HAND_BRUSH,
    HAND_GRASS,
    HAND_PEN,
    HAND_RUNNING,
    HEI,
    HEI_BOLD,
    KAI,
    SONG,
    SONG_BOLD,
    XIAOWEI,
)
from sample_docs.generator.facts.dates import Moment, written

DEVELOPMENT, PRACTICE, REHEARSAL = "development", "practice", "rehearsal"
TRYOUT, AUDITION, PREVIEW = "tryout", "audition", "preview"
MATINEE, SOIREE, ENCORE, FINALE = "matinee", "soiree", "encore", "finale"
HELD_OUT = "held_out"

_FIRST = (DEVELOPMENT, PRACTICE, REHEARSAL)
SEEN = (*_FIRST, TRYOUT, AUDITION, PREVIEW, MATINEE, SOIREE, ENCORE, FINALE)
"""The sets that readers are developed on; each but the first was a held-out set once."""

SETS = (*SEEN, HELD_OUT)

INKS: tuple[RGB, ...] = ((24, 24, 30), (30, 34, 44), (22, 38, 110), (28, 30, 92), (20, 20, 60))
PRINTS: tuple[RGB, ...] = ((26, 26, 28), (40, 40, 42), (18, 18, 18))
GROUNDS: tuple[RGB, ...] = ((255, 255, 255), (253, 252, 249), (250, 249, 244), (252, 253, 253))
PRINT_FACES = {
    DEVELOPMENT: ((SONG, SONG_BOLD), (SONG, HEI_BOLD), (HEI, HEI_BOLD), (KAI, SONG_BOLD)),
    PRACTICE: ((XIAOWEI, XIAOWEI), (SONG, XIAOWEI), (HEI, XIAOWEI), (KAI, HEI_BOLD)),
    REHEARSAL: ((XIAOWEI, XIAOWEI), (SONG, XIAOWEI), (HEI, XIAOWEI), (KAI, HEI_BOLD)),
    TRYOUT: ((XIAOWEI, XIAOWEI), (SONG, XIAOWEI), (HEI, XIAOWEI), (KAI, HEI_BOLD)),
    AUDITION: ((XIAOWEI, XIAOWEI), (SONG, XIAOWEI), (HEI, XIAOWEI), (KAI, HEI_BOLD)),
    PREVIEW: ((XIAOWEI, XIAOWEI), (SONG, XIAOWEI), (HEI, XIAOWEI), (KAI, HEI_BOLD)),
    MATINEE: ((XIAOWEI, XIAOWEI), (SONG, XIAOWEI), (HEI, XIAOWEI), (KAI, HEI_BOLD)),
    SOIREE: ((XIAOWEI, XIAOWEI), (SONG, XIAOWEI), (HEI, XIAOWEI), (KAI, HEI_BOLD)),
    ENCORE: ((XIAOWEI, XIAOWEI), (SONG, XIAOWEI), (HEI, XIAOWEI), (KAI, HEI_BOLD)),
    FINALE: ((XIAOWEI, XIAOWEI), (SONG, XIAOWEI), (HEI, XIAOWEI), (KAI, HEI_BOLD)),
    HELD_OUT: ((XIAOWEI, XIAOWEI), (SONG, XIAOWEI), (HEI, XIAOWEI), (KAI, HEI_BOLD)),
}
HANDS = {
    DEVELOPMENT: (HAND_BRUSH, HAND_RUNNING, HAND_PEN, HAND_PEN),
    PRACTICE: (HAND_GRASS, HAND_PEN),
    REHEARSAL: (HAND_GRASS, HAND_PEN),
    TRYOUT: (HAND_GRASS, HAND_PEN, HAND_BRUSH, HAND_RUNNING),
    AUDITION: (HAND_GRASS, HAND_PEN, HAND_BRUSH, HAND_RUNNING),
    PREVIEW: (HAND_GRASS, HAND_PEN, HAND_BRUSH, HAND_RUNNING),
    MATINEE: (HAND_GRASS, HAND_PEN, HAND_BRUSH, HAND_RUNNING),
    SOIREE: (HAND_GRASS, HAND_PEN, HAND_BRUSH, HAND_RUNNING),
    ENCORE: (HAND_GRASS, HAND_PEN, HAND_BRUSH, HAND_RUNNING),
    FINALE: (HAND_GRASS, HAND_PEN, HAND_BRUSH, HAND_RUNNING),
    HELD_OUT: (HAND_GRASS, HAND_PEN, HAND_BRUSH, HAND_RUNNING),
}
PRINTED_DATES = ("cn", "cn", "cn", "cn0", "dot", "dot0", "dash", "slash", "han", "cn_gap")
HAND_DATES = ("cn", "cn", "cn", "dot", "dot", "dot", "dash", "slash", "cn0", "short")


@dataclass(frozen=True)
class Hand:
    """One person's writing."""

    face: str
    ink: RGB


@dataclass(frozen=True)
class Style:
    """How one author's papers look.

    ``filling`` is ``printed``, ``mixed`` (short entries by hand) or ``hand``. ``spread`` is the
    number of spaces put between the characters of short labels. Sizes are points.
    """

    layout_set: str
    body: str
    bold: str
    size: float
    leading: float
    colour: RGB
    ground: RGB
    filling: str
    hand: Hand  # who fills the paper in
    second_hand: Hand  # clients and others who sign
    third_hand: Hand  # supervisors and heads
    spread: int
    colon: str
    date_style: str
    hand_date_style: str
    rule: int
    shade: RGB | None
    label_bold: bool
    label_align: str

    @property
    def short_by_hand(self) -> bool:
        """Whether short entries and dates are written by hand."""
        return self.filling in ("mixed", "hand")

    @property
    def long_by_hand(self) -> bool:
        """Whether long passages are written by hand."""
        return self.filling == "hand"

    def label(self, text: str) -> str:
        """A label with its characters spread as the style wants: 姓  名."""
        if self.spread and len(text) == 2:
            return (" " * self.spread).join(text)
        if self.spread > 2 and len(text) == 3:
            return " ".join(text)
        return text

    def short(self, text: str, name: str = "", value: str = "", *, blank: float = 0.0) -> Value:
        """A short entry."""
        return Value(text, name, value, hand=self.short_by_hand, blank=blank)

    def long(self, text: str, name: str = "") -> Value:
        """A passage; line breaks are no part of its value."""
        return Value(text, name, text.replace("\n", ""), hand=self.long_by_hand)

    def date(self, when: Moment, name: str = "", *, blank: float = 0.0) -> Value:
        """A date, in the hand's or the print's way of writing it."""
        style = self.hand_date_style if self.short_by_hand else self.date_style
        return Value(written(when, style), name, when.iso, hand=self.short_by_hand, blank=blank)

    def printed_date(self, when: Moment, name: str = "") -> Value:
        """A printed date."""
        return Value(written(when, self.date_style), name, when.iso)

    # On a sheet --------------------------------------------------------------------------------

    def text(self, sheet: Sheet, scale: float = 1.0) -> Type:
        """The body type of a sheet."""
        return Type(self.body, sheet.pt(self.size) * scale, self.colour)

    def strong(self, sheet: Sheet, scale: float = 1.0) -> Type:
        """The bold type of a sheet."""
        return Type(self.bold, sheet.pt(self.size) * scale, self.colour)

    def labels(self, sheet: Sheet) -> Type:
        """The type of labels."""
        return self.strong(sheet) if self.label_bold else self.text(sheet)

    def pen(self, sheet: Sheet, hand: Hand | None = None, scale: float = 1.12) -> Type:
        """A hand's pen on a sheet; the filling hand's unless told."""
        hand = hand or self.hand
        return Type(hand.face, sheet.pt(self.size) * scale, hand.ink)

    def sheet(self, rng: Random, width_mm: float = 210, height_mm: float = 297) -> Sheet:
        """A new sheet of the style's paper with its pen laid ready."""
        sheet = Sheet(width_mm, height_mm, rng, ground=self.ground)
        sheet.pen = self.pen(sheet)
        return sheet

    def signed(
        self, sheet: Sheet, name: str, hand: Hand, field: str = "", value: str = ""
    ) -> Value:
        """A signature by a hand."""
        return Value(name, field, value, hand=True, pen=self.pen(sheet, hand), signed=True)


def _hand(rng: Random, layout_set: str) -> Hand:
    return Hand(rng.choice(HANDS[layout_set]), rng.choice(INKS))


def draw_style(rng: Random, layout_set: str = DEVELOPMENT, filling: str = "") -> Style:
    """Draw a style; ``filling`` is drawn too unless given."""
    body, bold = rng.choice(PRINT_FACES[layout_set])
    return Style(
        layout_set=layout_set,
        body=body,
        bold=bold,
        size=rng.choice((10.5, 10.5, 11.0, 12.0)),
        leading=rng.choice((1.4, 1.5, 1.6)),
        colour=rng.choice(PRINTS),
        ground=rng.choice(GROUNDS),
        filling=filling or rng.choices(("printed", "mixed", "hand"), (5, 4, 2))[0],
        hand=_hand(rng, layout_set),
        second_hand=_hand(rng, layout_set),
        third_hand=_hand(rng, layout_set),
        spread=rng.choice((0, 0, 1, 2, 4)),
        colon=rng.choice(("：", "：", "：", ":", "")),
        date_style=rng.choice(PRINTED_DATES),
        hand_date_style=rng.choice(HAND_DATES),
        rule=rng.choice((1, 2, 2, 3)),
        shade=rng.choice((None, None, (232, 236, 242), (240, 240, 240), (226, 239, 218))),
        label_bold=rng.random() < 0.4,
        label_align=rng.choice(("center", "center", "left")),
    )


def printed(style: Style) -> Style:
    """The same look with nothing written by hand but signatures."""
    return replace(style, filling="printed")
