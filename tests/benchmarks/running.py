"""The interleaved run: every chunk is read by all contestants, one after the other."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.page import MarkType, Reading
from pipeline.settings import Settings
from tests.benchmarks.contestants import Contestant, Dossier, Loop
from tests.benchmarks.floor import ALL, Floor
from tests.benchmarks.pairing import chunks, turn_order
from tests.benchmarks.pictures import Picture
from tests.benchmarks.scoring import Errors, Share, character_errors, fields_found, marks_found

DOSSIER, RAPIDOCR, TESSERACT, FLOOR = "a", "b", "c", "d"
NAMES = {
    DOSSIER: "Dossier",
    RAPIDOCR: "RapidOCR as it comes",
    TESSERACT: "Tesseract chi_sim psm 3",
    FLOOR: "bare inference (floor)",
}
EVERYTHING = "d+"
"""All that Dossier asks of its models, not only the floor's core."""


@dataclass
class Scores:
    """What one contestant got right."""

    print_: Errors = field(default_factory=Errors)
    hand: Errors = field(default_factory=Errors)
    marred: Errors = field(default_factory=Errors)
    """Of all text on pictures that are turned, tilted, shadowed or stamped."""
    fields: Share = field(default_factory=Share)

    def add(self, picture: Picture, text: str) -> None:
        """Score one picture's text."""
        lines = picture.page["lines"]
        print_ = character_errors((one["text"] for one in lines if not one["hand"]), text)
        hand = character_errors((one["text"] for one in lines if one["hand"]), text)
        self.print_, self.hand = self.print_ + print_, self.hand + hand
        if is_marred(picture.page):
            self.marred += print_ + hand
        perfect = "".join(one["text"] for one in lines)
        self.fields += fields_found((value for _, value in picture.fields), perfect, text)


_BY_CAMERA = frozenset({"phone", "poor"})
"""Profiles of pictures that are tilted and unevenly lit."""


def is_marred(page: Mapping[str, Any]) -> bool:
    """Whether a page is turned, tilted, shadowed or stamped, as the truth has it."""
    stamped = any(mark["type"] == MarkType.SEAL.value for mark in page["marks"])
    return bool(page["rotation"]) or page["profile"] in _BY_CAMERA or stamped


@dataclass
class Seen:
    """What Dossier alone tells: turns, seals, codes."""

    turns: Share = field(default_factory=Share)
    seals: Share = field(default_factory=Share)
    codes: Share = field(default_factory=Share)

    def add(self, picture: Picture, reading: Reading) -> None:
        """Score one picture's reading."""
        page = picture.page
        if page["lines"] and page["kind"] != "blank":
            self.turns += Share(int(page["rotation"] == reading.rotation), 1)
        for type, name in ((MarkType.SEAL, "seals"), (MarkType.QR, "codes")):
            true = [
                (tuple(mark["box"]), mark["text"])
                for mark in page["marks"]
                if mark["type"] == type.value
            ]
            found = marks_found(true, reading.marks, type)
            setattr(self, name, getattr(self, name) + found)


@dataclass
class Run:
    """What a run gave. ``seconds``: by contestant and chunk."""

    pictures: int
    workers: int
    seconds: dict[str, dict[int, float]] = field(default_factory=dict)
    sizes: list[int] = field(default_factory=list)
    scores: dict[str, Scores] = field(default_factory=dict)
    peaks: dict[str, int] = field(default_factory=dict)
    seen: Seen = field(default_factory=Seen)

    def per_minute(self, name: str) -> float:
        """Pictures a minute over the whole run."""
        return 60 * sum(self.sizes) / sum(self.seconds[name].values())


def _make(name: str, settings: Settings) -> Contestant:
    if name == DOSSIER:
        return Dossier(settings)
    if name == RAPIDOCR:
        return Loop.rapidocr()
    return Loop.tesseract() if name == TESSERACT else Floor(settings)


def run(
    pictures: Sequence[Picture],
    only: Iterable[str],
    settings: Settings,
    done: Callable[[int], None] = lambda _: None,
) -> Run:
    """Read the pictures with the contestants asked for; ``done`` hears of pictures read."""
    names = [name for name in NAMES if name in set(only)]
    made = Run(len(pictures), settings.workers)
    contestants: dict[str, Contestant] = {}
    try:
        warm = [picture.encoded for picture in pictures[: 2 * settings.workers]]
        for name in names:
            contestants[name] = _make(name, settings)
            contestants[name].read(warm)
        for number, chunk in enumerate(chunks(pictures)):
            _read(made, number, chunk, contestants)
            done(len(chunk))
        made.peaks = {name: contestant.peak() for name, contestant in contestants.items()}
    finally:
        for contestant in contestants.values():
            contestant.close()
    return made


def _read(
    made: Run, number: int, chunk: Sequence[Picture], contestants: dict[str, Contestant]
) -> None:
    encoded = [picture.encoded for picture in chunk]
    made.sizes.append(len(chunk))
    floor = contestants.get(FLOOR)
    if isinstance(floor, Floor):
        floor.prepare(encoded)
    for name in turn_order(list(contestants), number):
        heard = contestants[name].read(encoded)
        made.seconds.setdefault(name, {})[number] = heard.seconds
        if ALL in heard.more:
            made.seconds.setdefault(EVERYTHING, {})[number] = heard.more[ALL]
        for picture, text in zip(chunk, heard.texts, strict=False):
            made.scores.setdefault(name, Scores()).add(picture, text)
        for picture, reading in zip(chunk, heard.readings, strict=False):
            made.seen.add(picture, reading)
