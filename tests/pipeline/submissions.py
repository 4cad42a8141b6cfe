"""Documents and records written by hand, as earlier stages would hand them on."""

import hashlib
from collections.abc import Mapping, Sequence

from extractors.records.kind import Voucher
from models.page import Context, Page, Reading
from models.record import Field, PageRef, Record
from models.submission import Document, DocumentStatus, ReadDocument


def page(
    number: int,
    reading: Reading | None,
    *,
    picture: str | None = None,
    context: Context | None = None,
) -> Page:
    """A page; a picture of its own, unless it is native or ``picture`` names one."""
    native = reading is not None and reading.native
    name = picture or f"page {number}"
    return Page(
        number=number,
        source="text" if native else f"word/media/image{number}.png",
        picture=None if native else hashlib.sha256(name.encode()).hexdigest(),
        context=context or Context(),
        reading=reading,
    )


def document(*pages: Page | Reading | None, path: str = "佐证材料.docx") -> ReadDocument:
    """A document of these pages, or of pages with these readings."""
    made = tuple(
        each if isinstance(each, Page) else page(number, each, picture=f"{path} {number}")
        for number, each in enumerate(pages, 1)
    )
    return ReadDocument(
        document=Document(path=path, sha256="1" * 64, size=1),
        status=DocumentStatus.READ,
        pages=made,
    )


def field(
    value: str | None,
    *,
    sure: bool = False,
    score: float = 0.99,
    vouchers: Sequence[Voucher] = (Voucher.LABEL,),
    look_alikes: Sequence[str] = (),
    others: Sequence[str] = (),
) -> Field:
    """A field as extraction leaves it: sure only if said so."""
    return Field(
        value=value, raw=value or "", confidence=0.99 if sure else 0.8, sure=sure, score=score,
        vouchers=tuple(vouchers), look_alikes=tuple(look_alikes), others=tuple(others),
        doubts=() if sure or value is None else ("未能由其他信息印证",),
    )  # fmt: skip


def record(id: str, kind: str, fields: Mapping[str, str | Field | None] | None = None) -> Record:
    """A record on a page of its own; plain values are read well and not sure."""
    given = fields or {}
    made = {n: f if isinstance(f, Field) else field(f) for n, f in given.items()}
    number = int("".join(filter(str.isdigit, id)) or 1)
    return Record(
        id=id, kind=kind, confidence=0.99, pages=(PageRef("材料.docx", number),), fields=made
    )
