"""QR codes on a page, and what they say."""

import numpy as np
import zxingcpp

from extractors.vision import upright
from extractors.vision.crops import quad_box
from extractors.vision.views import Views
from models.page import Mark, MarkType

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def find_codes(views: Views) -> list[Mark]:
    """QR codes, with what they say. They are read off the whole picture: small ones need it."""
    found = [
        (np.array(_corners(code.position), np.float32), code.text)
        for code in zxingcpp.read_barcodes(views.whole, _QR)
    ]
    height, width = views.whole.shape[:2]
    straight = upright.straightened_quads([quad for quad, _ in found], width, height, views.skew)
    return [
        Mark(type=MarkType.QR, box=quad_box(quad, width, height), text=text)
        for quad, (_, text) in zip(straight, found, strict=True)
    ]


def _corners(at: zxingcpp.Position) -> list[tuple[int, int]]:
    corners = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
    return [(each.x, each.y) for each in corners]
