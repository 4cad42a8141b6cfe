"""Records being put together of pages."""

from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from extractors.records import KINDS, UNSURE
from extractors.records.extract import extract
from extractors.records.kind import Kind
from pipeline.likeness import alike

if TYPE_CHECKING:
    from pipeline.recognise import Recognised


@dataclass
class Draft:
    """A record being put together."""

    kind: Kind
    pages: list["Recognised"] = field(default_factory=list)
    parts: list["Recognised"] = field(default_factory=list)
    """Pictures that sit in the cells of a native form."""


def has_room(page: "Recognised", draft: Draft) -> bool:
    """Whether a record of the same document has not yet all the pages that its kind may have.

    Pictures handed in as files of their own are one document in any order.
    """
    last = draft.pages[-1]
    same = last.ref.document == page.ref.document or (is_loose(last) and is_loose(page))
    return same and len(draft.pages) < draft.kind.pages


def is_loose(page: "Recognised") -> bool:
    """Whether a page is a picture handed in as a file of its own."""
    return page.page.source == PurePath(page.ref.document).name


def is_surely_another(page: "Recognised", draft: Draft) -> bool:
    """Whether a page is certainly of another kind than the record."""
    return page.kind in KINDS and page.kind != draft.kind.id and page.confidence >= UNSURE


def fits(page: "Recognised", draft: Draft) -> bool:
    """Whether a page is, or is nearly as likely, of the record's kind."""
    return draft.kind.id == page.kind or draft.kind.id in page.near


def day_of(draft: Draft) -> str | None:
    """The day that the record's own pages give it."""
    sheets = [page.sheet for page in draft.pages if page.sheet is not None]
    found = [extract(sheet, draft.kind).get("date") for sheet in sheets]
    return next((one.value for one in found if one is not None and one.value), None)


def begins_anew(page: "Recognised", draft: Draft) -> bool:
    """Whether a page of the same kind has a head of its own: another date, session or number, or
    another name than any page of the record has."""
    if page.sheet is None or draft.pages[0].sheet is None:
        return False
    mine, theirs = extract(page.sheet, draft.kind), extract(draft.pages[0].sheet, draft.kind)
    if any(
        mine[name].value != theirs[name].value
        for name in _TELLING
        if name in mine and name in theirs and mine[name].value and theirs[name].value
    ):
        return True
    return any(
        alike(mine[name].value or "", theirs[name].value or "") <= 0
        for name in _NAMING
        if name in mine and name in theirs and mine[name].value and theirs[name].value
    )


_TELLING = (
    "session", "date", "case_number", "holder", "certificate_number", "management_number",
    "approved_on", "id_number", "level", "number", "document_number", "standard_number", "isbn",
)  # fmt: skip
"""Fields that two pages of one record cannot differ in."""

_NAMING = ("topic_name", "project_name", "title", "document_title", "funder")
"""Fields that two pages of one record have alike, a character misread or cut off."""
