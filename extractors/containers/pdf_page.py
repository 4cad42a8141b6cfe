"""What a PDF page is made of, told by pdfium, and its rendering."""

from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from extractors.containers import raster
from extractors.containers.limits import Limits
from models.errors import TooLarge, UnreadablePicture

DISPLAY_DPI = 150.0
LOWEST_DPI = 100.0
HIGHEST_DPI = 300.0
VECTOR_DPI = 200.0
"""For a page without text and pictures of its own: text drawn as curves."""
LONGEST_SIDE = 3500
"""Pixels of a rendering's longer side."""

LEAST_TEXT = 30
"""Visible characters, blanks not counted, below which a page's text layer is not the page."""
LEAST_TEXT_ON_BACKGROUND = 200
"""The same where a picture fills the page: a filled-in scan has some typed words on it."""
LARGE_PICTURES = 0.15
"""Share of the page that pictures may cover before they must be read: seals, portraits and
logos stay below."""
WHOLE_PAGE = 0.85

_MOST_OBJECTS = 50_000
_MOST_COUNTED = 2_000
"""Text objects whose characters are counted; pdfium takes longer for each the more there are."""
_INVISIBLE = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
_LEAST_PIXELS = 50
_POINTS_PER_INCH = 72.0
_Bounds = tuple[float, float, float, float]


@dataclass(slots=True)
class Survey:
    """What was found on a page."""

    visible: int = 0
    """Characters of text that shows, blanks not counted."""
    hidden: int = 0
    """Characters of invisible text, or of text that a whole-page picture covers."""
    covered: float = 0.0
    """Share of the page that pictures cover, 0 to 1; overlaps count twice."""
    background: bool = False
    """Whether one picture fills the page."""
    fields: bool = False
    """Whether filled form fields or typed notes lie over the page."""
    objects: int = 0
    texts: int = 0
    """Text objects among them."""
    images: list[Any] = field(default_factory=list)
    picture_dpi: float = 0.0
    """Resolution of the largest picture."""

    @property
    def is_native(self) -> bool:
        """Whether the text layer says all that the page says."""
        if self.fields or self.hidden > self.visible:
            return False
        if self.objects == self.texts:
            # Nothing but text, however little; a rendering may lack its fonts.
            return self.visible > 0
        if self.background:
            return self.visible >= LEAST_TEXT_ON_BACKGROUND
        return self.visible >= LEAST_TEXT and self.covered <= LARGE_PICTURES

    @property
    def resolution(self) -> float:
        """Dots per inch that keep what the pictures hold."""
        if not self.picture_dpi:
            return VECTOR_DPI
        return min(HIGHEST_DPI, max(LOWEST_DPI, self.picture_dpi))


def survey(page: Any) -> Survey:
    """Look over the page's objects; raises PdfiumError where pdfium cannot list them."""
    found = Survey(fields=_has_fields(page))
    left, bottom, right, top = page.get_bbox()
    area = max(1.0, (right - left) * (top - bottom))
    largest = 0.0
    wanted = [pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_IMAGE]
    textpage = page.get_textpage()
    try:
        objects = page.get_objects(max_depth=6, textpage=textpage)
        for each in islice(objects, _MOST_OBJECTS):
            found.objects += each.type != pdfium.FPDF_PAGEOBJ_FORM
            if each.type not in wanted:
                continue
            if each.type == pdfium.FPDF_PAGEOBJ_TEXT:
                found.texts += 1
                count = _characters(each) if found.texts <= _MOST_COUNTED else 1
                if pdfium.FPDFTextObj_GetTextRenderMode(each) in _INVISIBLE:
                    found.hidden += count
                else:
                    found.visible += count
                continue
            x0, y0, x1, y1 = _bounds(each)
            shown = max(0.0, min(x1, right) - max(x0, left)) * max(
                0.0, min(y1, top) - max(y0, bottom)
            )
            found.images.append(each)
            found.covered += shown / area
            if shown / area >= WHOLE_PAGE:
                # It covers the text below it.
                found.background = True
                found.hidden, found.visible = found.hidden + found.visible, 0
            if shown > largest:
                largest = shown
                found.picture_dpi = _resolution(each, x1 - x0, y1 - y0)
    finally:
        textpage.close()
    found.covered = min(1.0, found.covered)
    return found


def render(page: Any, dpi: float) -> Image.Image:
    """The page as a picture without transparency, its longer side at most `LONGEST_SIDE`."""
    scale = min(dpi / _POINTS_PER_INCH, LONGEST_SIDE / max(page.get_size()))
    bitmap = page.render(scale=scale, rev_byteorder=True)
    try:
        image: Image.Image = bitmap.to_pil().convert("RGB")
        return image
    finally:
        bitmap.close()


def whole_page_jpeg(page: Any, survey: Survey, limits: Limits) -> bytes | None:
    """The bytes of the one JPEG that is the whole page, if that is all there is to the page.

    None where anything else is on the page, or where the JPEG alone might look different from
    the page: turned, mirrored, cropped, masked, in colours other than grey or RGB.
    """
    if survey.objects != 1 or len(survey.images) != 1 or not survey.background:
        return None
    image = survey.images[0]
    if page.get_rotation() or survey.fields or image.level or image.get_filters() != ["DCTDecode"]:
        return None
    matrix = image.get_matrix()
    upright = matrix.a > 0 and matrix.d > 0 and abs(matrix.b) + abs(matrix.c) < 1e-3
    left, bottom, right, top = page.get_bbox()
    x0, y0, x1, y1 = image.get_bounds()
    slack = 0.02 * max(right - left, top - bottom)
    fits = all(abs(a - b) <= slack for a, b in ((x0, left), (y0, bottom), (x1, right), (y1, top)))
    if not (upright and fits) or pdfium.FPDFPageObj_HasTransparency(image):
        return None
    data = bytes(image.get_data(decode_simple=False))
    try:
        raster.read_header(data, limits)
    except (UnreadablePicture, TooLarge):
        return None
    return data if raster.is_plain_jpeg(data) else None


def is_legible(text: str) -> bool:
    """Whether the text is text: fonts without Unicode give "(cid:12)" or private characters."""
    marks = [char for char in text if not char.isspace()]
    if not marks:
        return False
    bad = sum(char == "\ufffd" or "\ue000" <= char <= "\uf8ff" or ord(char) < 32 for char in marks)
    bad += len("(cid:00)") * text.count("(cid:")
    return bad <= 0.1 * len(marks)


def _characters(text: Any) -> int:
    try:
        return sum(not char.isspace() for char in text.extract())
    except pypdfium2.PdfiumError:
        return 0


def _bounds(image: Any) -> _Bounds:
    """Left, bottom, right and top on the page; forms around the picture taken into account."""
    box: _Bounds = image.get_bounds()
    container = image.container
    while container is not None:
        box = container.get_matrix().on_rect(*box)
        container = container.container
    return box


def _resolution(image: Any, width: float, height: float) -> float:
    """Dots per inch of a picture shown at a size in points, however it is turned."""
    columns, rows = image.get_px_size()
    if min(columns, rows) < _LEAST_PIXELS or min(width, height) < 1.0:
        return 0.0
    return _POINTS_PER_INCH * float(max(columns, rows)) / max(width, height)


def _has_fields(page: Any) -> bool:
    """Whether the page shows typed notes, or form fields other than a signature's."""
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_OBJECTS)):
        note = pdfium.FPDFPage_GetAnnot(page, index)
        if not note:
            continue
        try:
            kind = pdfium.FPDFAnnot_GetSubtype(note)
            if kind == pdfium.FPDF_ANNOT_FREETEXT:
                return True
            if kind == pdfium.FPDF_ANNOT_WIDGET and page.formenv is not None:
                field_kind = pdfium.FPDFAnnot_GetFormFieldType(page.formenv, note)
                if field_kind not in (
                    pdfium.FPDF_FORMFIELD_SIGNATURE,
                    pdfium.FPDF_FORMFIELD_PUSHBUTTON,
                ):
                    return True
        finally:
            pdfium.FPDFPage_CloseAnnot(note)
    return False
