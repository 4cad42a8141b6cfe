"""Tesseract, inside this process through ``tesserocr``: a third opinion on single lines.

It reads Chinese far worse than PP-OCR, but it fails differently: what it reads alike is right. Its
model is the system's (Debian: ``tesseract-ocr-chi-sim``), so it may not be there.
"""

import os
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as PillowImage

from extractors.ocr.engine import Image, Recognised
from models.errors import MissingEngine

# Workers share the cores: one thread a line. Read when the library is loaded.
os.environ.setdefault("OMP_THREAD_LIMIT", "1")

import tesserocr

LANGUAGE = "chi_sim"

_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
"""Where systems keep the models, unless TESSDATA_PREFIX says."""


def models_folder(language: str = LANGUAGE) -> Path | None:
    """The folder that holds a language's model, None where it is not installed."""
    told = os.environ.get("TESSDATA_PREFIX")
    folders = [Path(told), Path(told) / "tessdata"] if told else [Path(one) for one in _FOLDERS]
    return next((one for one in folders if (one / f"{language}.traineddata").is_file()), None)


class TesseractRecogniser:
    """Reads single lines with Tesseract's model for simplified Chinese."""

    def __init__(self, language: str = LANGUAGE) -> None:
        """Start with a language's model.

        Raises:
            MissingEngine: the model is not installed.
        """
        folder = models_folder(language)
        if folder is None:
            raise MissingEngine(f"tesseract: {language}")
        self._api = _api(str(folder), language)
        version = tesserocr.tesseract_version().split()[1]
        self.name = f"tesseract-{version}-{language}"

    @staticmethod
    def installed(language: str = LANGUAGE) -> bool:
        """Whether the language's model is on this machine."""
        return models_folder(language) is not None

    def recognise(self, crops: list[Image]) -> list[Recognised]:
        """One result a crop, in the crops' order; empty where nothing was made out."""
        return [self._one(crop) for crop in crops]

    def _one(self, crop: Image) -> Recognised:
        if min(crop.shape[:2]) < 2:
            return Recognised("", 0.0)
        ordered = crop if crop.ndim == 2 else np.ascontiguousarray(crop[:, :, ::-1])
        self._api.SetImage(PillowImage.fromarray(ordered))
        text = "".join(self._api.GetUTF8Text().split())
        certainty = min(self._api.AllWordConfidences(), default=0) / 100
        self._api.Clear()
        return Recognised(text, max(0.0, certainty)) if text else Recognised("", 0.0)


@cache
def _api(folder: str, language: str) -> Any:
    """The engine with its model, loaded once a process: the neural one, for single lines."""
    return tesserocr.PyTessBaseAPI(
        path=folder, lang=language, psm=tesserocr.PSM.SINGLE_LINE, oem=tesserocr.OEM.LSTM_ONLY
    )
