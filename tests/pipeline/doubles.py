"""Stand-ins for what reads pictures: pools that answer at once, late, wrongly, or never."""

import hashlib
import os
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field

from models.errors import DocumentError, DossierError
from models.page import Box, Line, Mark, MarkType, Reading
from pipeline.worker import PictureRead, PictureSeen

Answer = Callable[[bytes], PictureRead]


def reading_of(encoded: bytes) -> Reading:
    """A reading that says which picture it is of."""
    text = hashlib.sha256(encoded).hexdigest()[:8]
    return Reading(
        engine="fake", width=100, height=100, lines=(Line(text=text, box=Box(0.1, 0.1, 0.9, 0.2)),)
    )


def read_at_once(encoded: bytes) -> PictureRead:
    return PictureRead(reading_of(encoded), b"jpeg")


@dataclass
class FakePool:
    """Reads every picture at once with ``answer``, and counts."""

    answer: Answer = read_at_once
    reads: list[bytes] = field(default_factory=list)
    looks: list[bytes] = field(default_factory=list)

    def read(self, encoded: bytes) -> "Future[PictureRead]":
        self.reads.append(encoded)
        future: Future[PictureRead] = Future()
        try:
            future.set_result(self.answer(encoded))
        except DossierError as error:
            future.set_exception(error)
        return future

    def look_at(self, encoded: bytes) -> "Future[PictureSeen]":
        self.looks.append(encoded)
        future: Future[PictureSeen] = Future()
        seal = Mark(type=MarkType.SEAL, box=Box(0.5, 0.5, 0.6, 0.6))
        future.set_result(PictureSeen((seal,), b"jpeg"))
        return future


# -- tasks for real processes: what a picture says is what becomes of its reader -----------------


def act(encoded: bytes) -> PictureRead:
    """Do to this process what the picture says, else read it.

    ``b"die once <path>"`` dies where the file is not there yet, and leaves it.
    """
    word, _, rest = encoded.partition(b" ")
    if word == b"die":
        once, _, marker = rest.decode().partition(" ")
        if once != "once" or not os.path.exists(marker):
            if marker:
                with open(marker, "w", encoding="utf-8"):
                    pass
            os._exit(11)
    if word == b"hang":
        time.sleep(60)
    if word == b"refuse":
        raise DocumentError("no picture")
    if word == b"fail":
        raise ZeroDivisionError("a bug")
    return PictureRead(reading_of(encoded), str(os.getpid()).encode())


def nothing(_runtime: str) -> None:
    """Start a worker without models."""
