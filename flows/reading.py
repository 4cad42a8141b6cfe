"""``dossier read``: what the pipeline sees in one file."""

import json
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from extractors.containers import open_leaves
from extractors.reading import Reader
from models.errors import DossierError, MissingInput
from models.page import Page
from models.record import Record
from models.submission import Document, DocumentStatus, ReadDocument
from pipeline.recognise import Recognised, recognise
from pipeline.settings import Settings


def show_reading(file: Path, console: Console, *, as_json: bool = False) -> None:
    """Print, page by page, what a file holds: kind, turn, quality, marks, lines, fields.

    Raises:
        MissingInput: there is no such file.
        DocumentError: it is refused, with its cause.
    """
    if not file.is_file():
        raise MissingInput(str(file))
    read = _read(file)
    pages, records = recognise([read])
    if as_json:
        console.print_json(json.dumps(_as_data(file, pages, records), ensure_ascii=False))
        return
    for page in pages:
        _show_page(page, console)
    for record in records:
        _show_record(record, console)


def _read(file: Path) -> ReadDocument:
    reader = Reader(runtime=Settings().runtime)
    pages = []
    for number, leaf in enumerate(open_leaves(file), 1):
        page = Page(number=number, source=leaf.source, context=leaf.context)
        if leaf.error is not None:
            page = page.model_copy(update={"failure": leaf.error.as_failure()})
        elif leaf.native is not None:
            page = page.model_copy(update={"reading": leaf.native})
        elif leaf.picture is not None:
            try:
                page = page.model_copy(update={"reading": reader.read(leaf.picture)})
            except DossierError as error:
                page = page.model_copy(update={"failure": error.as_failure()})
        pages.append(page)
    document = Document(path=file.name, sha256="", size=file.stat().st_size)
    return ReadDocument(document=document, status=DocumentStatus.READ, pages=tuple(pages))


def _show_page(page: Recognised, console: Console) -> None:
    reading = page.page.reading
    head = f"[bold]{page.ref.number}[/] {escape(page.page.source)}"
    if page.page.failure:
        console.print(f"{head}  [red]{escape(page.page.failure.message)}[/]")
        return
    assert reading is not None
    facts = [f"{page.kind} {page.confidence:.2f}"]
    if reading.rotation:
        facts.append(f"turned {reading.rotation}°")
    if reading.skew:
        facts.append(f"tilted {reading.skew}°")
    facts += [quality.value for quality in reading.quality]
    facts += [f"{m.type.value} {m.text}".strip() for m in reading.marks]
    console.print(f"{head}  {escape(' · '.join(facts))}")
    for line in reading.lines:
        console.print(f"    {escape(line.text)}", style="dim", highlight=False)


def _show_record(record: Record, console: Console) -> None:
    pages = ", ".join(str(page.number) for page in record.pages)
    console.print(f"[bold]{record.id} {record.kind}[/] (page {pages})")
    for name, field in record.fields.items():
        said = "—" if field.value is None else field.value
        doubt = "" if field.sure else f"  [yellow]? {escape('；'.join(field.doubts))}[/]"
        console.print(f"    {name}: {escape(said)}{doubt}", highlight=False)


def _as_data(file: Path, pages: list[Recognised], records: list[Record]) -> dict[str, Any]:
    return {
        "file": file.name,
        "pages": [
            {
                "page": page.ref.number,
                "source": page.page.source,
                "kind": page.kind,
                "confidence": page.confidence,
                "record": page.record,
                "error": page.page.failure.model_dump() if page.page.failure else None,
                "reading": page.page.reading.model_dump(mode="json") if page.page.reading else None,
            }
            for page in pages
        ],
        "records": [record.model_dump(mode="json") for record in records],
    }
