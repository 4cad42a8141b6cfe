"""A report's parts by their names, and what they are called to a person."""

import re
from functools import cached_property
from hashlib import sha256

from models.report import Report, ReportedBundle, ReportedDocument, ReportedPage, ReportedRecord

_WORD = (".docx", ".docm", ".doc", ".wps", ".rtf", ".dotx")


class Index:
    """Finds pages, records and bundles of one report."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._pages: dict[str, tuple[int, ReportedDocument, ReportedPage]] = {
            f"{document.path}#{page.page}": (number, document, page)
            for number, document in enumerate(report.documents, 1)
            for page in document.pages
        }

    @cached_property
    def records(self) -> dict[str, ReportedRecord]:
        """The records by id."""
        return {record.id: record for record in self.report.records}

    @cached_property
    def bundles(self) -> dict[str, ReportedBundle]:
        """The bundles by id."""
        return {bundle.id: bundle for bundle in self.report.bundles}

    def page(self, ref: str) -> ReportedPage | None:
        """The page of this name, ``path#number``."""
        found = self._pages.get(ref)
        return found[2] if found else None

    def document(self, ref: str) -> ReportedDocument | None:
        """The document that a page belongs to."""
        found = self._pages.get(ref)
        return found[1] if found else None

    def page_anchor(self, ref: str) -> str:
        """The page's place in the list of documents."""
        found = self._pages.get(ref)
        return f"p-{found[0]}-{found[2].page}" if found else "documents"

    def page_title(self, ref: str) -> str:
        """``《佐证材料.docx》第5张图``, so that a person finds it in the file.

        Word has no pages of its own until it is printed: there, pictures are counted.
        """
        found = self._pages.get(ref)
        if found is None:
            return ref
        _, document, page = found
        where = self._where(document, page)
        return f"《{document.path}》{where}"

    @staticmethod
    def _where(document: ReportedDocument, page: ReportedPage) -> str:
        if not document.path.lower().endswith(_WORD):
            return f"第{page.page}页" if len(document.pages) > 1 else ""
        if page.source == "text":
            return "文字部分"
        if page.source.startswith("page "):
            return f"第{page.page}页"
        pictures = [each.page for each in document.pages if each.source != "text"]
        return f"第{pictures.index(page.page) + 1}张图"


def anchor(prefix: str, name: str) -> str:
    """An id within the page, from a name that may hold anything."""
    if re.fullmatch(r"[A-Za-z0-9][\w.\-]{0,60}", name, re.ASCII):
        return f"{prefix}-{name.replace('.', '-')}"
    return f"{prefix}-{sha256(name.encode(errors='replace')).hexdigest()[:12]}"
