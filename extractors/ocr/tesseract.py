"""Tesseract, through ``pytesseract``: a third opinion on single lines.

It reads Chinese far worse than PP-OCR and takes ten times as long, but it fails differently: what
it reads alike is right. It is a program of the system's, so it may not be there.
"""

import os
import shutil

import pytesseract

from extractors.ocr.engine import Image, Recognised
from models.errors import MissingEngine

LANGUAGE = "chi_sim"

_ONE_LINE = "--oem 1 --psm 7"
"""The neural engine; the picture is one line of text."""

_SECONDS = 10
"""After so long a line is given up."""


class TesseractRecogniser:
    """Reads single lines with Tesseract's model for simplified Chinese."""

    def __init__(self, language: str = LANGUAGE) -> None:
        """Start with a language's model.

        Raises:
            MissingEngine: the program is not installed.
        """
        try:
            version = pytesseract.get_tesseract_version()
        except pytesseract.TesseractNotFoundError as error:
            raise MissingEngine("tesseract") from error
        self._language = language
        self.name = f"tesseract-{version}-{language}"

    @staticmethod
    def installed(language: str = LANGUAGE) -> bool:
        """Whether the program and the language's model are on this machine."""
        if shutil.which("tesseract") is None:
            return False
        try:
            return language in pytesseract.get_languages()
        except (OSError, pytesseract.TesseractError):
            return False

    def recognise(self, crops: list[Image]) -> list[Recognised]:
        """One result a crop, in the crops' order; empty where nothing was made out.

        Raises:
            MissingEngine: the program or the language's model is not installed.
        """
        return [self._one(crop) for crop in crops]

    def _one(self, crop: Image) -> Recognised:
        if min(crop.shape[:2]) < 2:
            return Recognised("", 0.0)
        # Workers share the cores: one thread a line.
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")
        try:
            found = pytesseract.image_to_data(
                crop, lang=self._language, config=_ONE_LINE, timeout=_SECONDS,
                output_type=pytesseract.Output.DICT,
            )  # fmt: skip
        except pytesseract.TesseractNotFoundError as error:
            raise MissingEngine("tesseract") from error
        except pytesseract.TesseractError as error:
            if self._language in str(error.message):
                raise MissingEngine(f"tesseract: {self._language}") from error
            return Recognised("", 0.0)
        except RuntimeError:
            # How pytesseract reports that the time was up.
            return Recognised("", 0.0)
        words = [
            (text, float(confidence))
            for text, confidence in zip(found["text"], found["conf"], strict=True)
            if text.strip()
        ]
        if not words:
            return Recognised("", 0.0)
        certainty = min(confidence for _, confidence in words) / 100
        return Recognised("".join(text for text, _ in words), max(0.0, certainty))
