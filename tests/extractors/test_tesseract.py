"""Tesseract as a third opinion; where it is not installed only that is told."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from extractors.ocr.engine import as_image
from extractors.ocr.tesseract import TesseractRecogniser
from models.errors import MissingEngine


def test_a_missing_model_is_told_as_such(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    assert not TesseractRecogniser.installed()
    with pytest.raises(MissingEngine):
        TesseractRecogniser()


@pytest.mark.skipif(not TesseractRecogniser.installed(), reason="Tesseract is not installed")
def test_a_line_of_digits_is_read() -> None:
    line = np.full((60, 420), 255, np.uint8)
    cv2.putText(line, "2017-06-18", (20, 45), cv2.FONT_HERSHEY_SIMPLEX, 1.5, 0, 3)
    engine = TesseractRecogniser()
    read, nothing = engine.recognise([as_image(line), as_image(np.zeros((1, 1), np.uint8))])
    assert read.text == "2017-06-18"
    assert 0 < read.confidence <= 1
    assert nothing.text == ""
