"""PDF documents: one leaf a page, with its text layer where that can be trusted.

pdfium renders and tells what is on a page; pdfplumber reads the text layer. A page's text layer
stands for the page only where the page is really made of it. Elsewhere (scans, scans with a
hidden layer of OCR text, pages with sizeable pictures, filled form fields, fonts without
Unicode) the rendering is left to OCR, which reads all of it.
"""

import io
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import pdfplumber
import pypdfium2
import pypdfium2.raw as pdfium
from pdfminer.psexceptions import PSException
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from extractors.containers import pdf_page
from extractors.containers.limits import Limits
from extractors.containers.pdf_text import read_text
from models.errors import (
    CorruptDocument,
    EmptyDocument,
    EncryptedDocument,
    TooLarge,
    UnreadablePicture,
    UnsupportedFormat,
)
from models.page import Leaf, Reading

LARGEST_SIDE = 20_000.0
"""Points (278 inches); what a program makes stays below Acrobat's 14,400."""
SMALLEST_SIDE = 3.0

_TEXT_FAULTS = (
    PdfminerException,
    MalformedPDFException,
    PSException,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    RecursionError,
    NotImplementedError,
)
"""What pdfminer and pdfplumber raise on malformed pages that pdfium still renders."""


def leaves(path: Path, limits: Limits) -> Iterator[Leaf]:
    """The pages of a PDF.

    Raises `EncryptedDocument` where it asks for a password (the empty one was tried),
    `CorruptDocument` where pdfium cannot open it, `EmptyDocument` for no pages, and `TooLarge`
    for more than `Limits.pages`. A page that fails alone is a leaf with an error.
    """
    with ExitStack() as stack:
        document = stack.enter_context(_open(path))
        with suppress(pypdfium2.PdfiumError), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            document.init_forms()  # so that filled fields are drawn
        count = len(document)
        if count == 0:
            raise EmptyDocument("no pages")
        if count > limits.pages:
            raise TooLarge(f"{count} pages")
        texts = _Texts(path, stack)
        for index in range(count):
            yield _leaf(document, index, texts, limits)


def _open(path: Path) -> Any:
    try:
        return pypdfium2.PdfDocument(str(path))
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise EncryptedDocument("PDF with a password") from error
        if error.err_code == pdfium.FPDF_ERR_SECURITY:
            raise UnsupportedFormat("PDF with an unknown encryption") from error
        raise CorruptDocument("PDF cannot be opened") from error


class _Texts:
    """The document's text layer, opened with pdfplumber when a page first needs it."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        self._path = path
        self._stack = stack
        self._document: PDF | None = None
        self._broken = False

    def read(self, index: int, width: int, height: int) -> Reading | None:
        """The page's reading, None where pdfplumber cannot read what pdfium renders."""
        if self._broken:
            return None
        try:
            if self._document is None:
                # The file is closed by us: pdfplumber's own close fails where pages do.
                stream = self._stack.enter_context(self._path.open("rb"))
                self._document = pdfplumber.open(stream)
            page = self._document.pages[index]
        except _TEXT_FAULTS:
            self._broken = True
            return None
        try:
            try:
                return read_text(page, width, height)
            finally:
                page.close()
        except _TEXT_FAULTS:
            return None


def _leaf(document: Any, index: int, texts: _Texts, limits: Limits) -> Leaf:
    source = f"page {index + 1}"
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return Leaf(source, error=UnreadablePicture("page cannot be loaded"))
    try:
        width, height = page.get_size()
        if not all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in (width, height)):
            return Leaf(
                source, error=UnreadablePicture(f"page of {width:.0f} x {height:.0f} points")
            )
        survey = pdf_page.survey(page)
        if survey.is_native:
            image = pdf_page.render(page, pdf_page.DISPLAY_DPI)
            native = texts.read(index, *image.size)
            if native is not None and pdf_page.is_legible(native.text):
                return Leaf(source, picture=_encoded(image), native=native)
        data = pdf_page.whole_page_jpeg(page, survey, limits)
        if data is None:
            data = _encoded(pdf_page.render(page, survey.resolution))
        return Leaf(source, picture=data)
    except (pypdfium2.PdfiumError, MemoryError) as error:
        return Leaf(
            source, error=UnreadablePicture(f"page cannot be drawn: {type(error).__name__}")
        )
    finally:
        page.close()


def _encoded(image: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=90, subsampling=0)
    return buffer.getvalue()
