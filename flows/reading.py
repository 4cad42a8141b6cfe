"""``dossier read``: what the pipeline sees in one file."""

import json
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from extractors.containers import Limits
from extractors.containers.sniff import Sort, sniff
from models.errors import DossierError, MissingInput, UnsupportedFormat, UsageError
from models.failure import Failure
from models.record import Field, Record
from models.submission import Document, ReadDocument
from pipeline.assess.names import field_title
from pipeline.read import DocumentReader, PicturePool, WorkerPool
from pipeline.recognise import Recognised, recognise
from pipeline.reports.files import write_text
from pipeline.reports.plain import clean
from pipeline.reports.reading_look import Look, Texts, texts_of
from pipeline.reports.reading_page import reading_page
from pipeline.reports.words import MARK_WORDS, QUALITY_WORDS, kind_word
from pipeline.settings import Settings
from pipeline.store import Store


@dataclass(frozen=True, slots=True)
class View:
    """How to show it: on the terminal, as JSON there, and as a page in the file ``html``.

    The JSON is for programs and keeps every value; all else hides ID numbers and phones
    unless ``unmasked``.
    """

    as_json: bool = False
    html: Path | None = None
    unmasked: bool = False


class Refused(DossierError):
    """The file could not be read, or not to its end, for the cause that was found."""

    def __init__(self, failure: Failure) -> None:
        super().__init__()
        self.args = (failure.message,)


def show_reading(
    file: Path, console: Console, view: View | None = None, pool: PicturePool | None = None
) -> None:
    """Show, page by page, what a file holds, as the main job reads it.

    ``pool`` reads the pictures; without one processes are started for them.

    Raises:
        UsageError: there is no such file, it is a folder, or the page cannot be written.
        DocumentError, Refused: it is refused, with its cause; what could be read is shown first.
    """
    view = view or View()
    _check(file, view.html)
    with tempfile.TemporaryDirectory(prefix="dossier-") as folder, ExitStack() as open_things:
        store = Store(f"sqlite:///{folder}/store.sqlite", Path(folder) / "pictures")
        open_things.callback(store.close)
        pool = pool or open_things.enter_context(WorkerPool(Settings()))
        # The store is new and goes at once: no readings of another reader can be in it.
        reader = DocumentReader(pool, store, reader_name="once")
        document = Document(path=file.name, sha256="", size=file.stat().st_size)
        look = _look(reader.read(file, document), store)
        if look.pages:
            _show(look, console, view)
        failure = look.read.failure or _nothing_read(look.read)
        if failure is not None:
            raise Refused(failure)


def _check(file: Path, html: Path | None) -> None:
    """Everything that can be told before reading, which takes its time."""
    if file.is_dir():
        raise UsageError(f"{file} 是文件夹；整份申报材料请用 dossier review")
    if not file.is_file():
        raise MissingInput(str(file))
    if html is not None and html.is_dir():
        raise UsageError(f"--html {html} 是文件夹，请给出网页的文件名")
    if html is not None and html.exists() and html.samefile(file):
        raise UsageError("--html 不能是要识读的文件本身")
    if sniff(file, Limits()) is Sort.ZIP:
        raise UnsupportedFormat("压缩包；请用 dossier review，或解压后指定其中一个文件")


def _look(read: ReadDocument, store: Store) -> Look:
    pages, records = recognise([read])
    return Look(read, tuple(pages), tuple(records), store.picture_path)


def _nothing_read(read: ReadDocument) -> Failure | None:
    """Why there is nothing to see; None where at least one page was read."""
    if any(page.reading is not None for page in read.pages):
        return None
    return next((page.failure for page in read.pages if page.failure), None)


def _show(look: Look, console: Console, view: View) -> None:
    unmasked = view.unmasked or Settings().unmasked
    if view.html is not None:
        try:
            write_text(view.html, reading_page(look, unmasked=unmasked))
        except OSError as error:
            raise UsageError(f"--html {view.html}：{type(error).__name__}") from error
    if view.as_json:
        # Written as it is: the console would wrap and colour it.
        console.file.write(json.dumps(_as_data(look), ensure_ascii=False, indent=1) + "\n")
        return
    texts = texts_of(look, unmasked=unmasked)
    for page in look.pages:
        _tell_page(page, texts, console)
    for record in look.records:
        _tell_record(record, texts, console)
    if view.html is not None:
        console.print(f"网页：{escape(str(view.html))}", soft_wrap=True)


def _tell_page(page: Recognised, texts: Texts, console: Console) -> None:
    reading = page.page.reading
    head = f"[bold]{page.ref.number}[/] {escape(texts.text(page.page.source))}"
    if page.page.failure:
        console.print(f"{head}  [red]{escape(page.page.failure.message)}[/]")
        return
    assert reading is not None
    facts = [f"{page.kind} {kind_word(page.kind)} {page.confidence:.2f}"]
    facts += [f"或为 {kind_word(kind)}" for kind in page.near]
    if reading.rotation:
        facts.append(f"旋转 {reading.rotation}°")
    if reading.skew:
        facts.append(f"倾斜 {reading.skew}°")
    facts += [QUALITY_WORDS[quality.value] for quality in reading.quality]
    facts += [texts.text(f"{MARK_WORDS[m.type.value]} {m.text}".strip()) for m in reading.marks]
    if reading.unread:
        facts.append(f"{len(reading.unread)} 处未识读的笔迹")
    if page.duplicate_of is not None:
        facts.append(f"与第 {page.duplicate_of.number} 页相同")
    console.print(f"{head}  {escape(' · '.join(facts))}")
    for line in reading.lines:
        console.print(f"    {escape(texts.text(line.text))}", style="dim", highlight=False)


def _tell_record(record: Record, texts: Texts, console: Console) -> None:
    where = "、".join(str(page.number) for page in record.pages)
    console.print(f"[bold]{record.id} {record.kind}[/] {kind_word(record.kind)}（第 {where} 页）")
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
    for name, field in record.fields.items():
        said = "—" if field.value is None else escape(texts.field(name, field.value))
        table.add_row(
            "   ", escape(name), field_title(record.kind, name), said, _doubt(name, field, texts)
        )
    console.print(table)


def _doubt(name: str, field: Field, texts: Texts) -> str:
    """What keeps a field from being sure, and what else it may be."""
    if field.sure:
        return ""
    others = "、".join(texts.field(name, other) for other in field.others)
    said = ["；".join(map(clean, field.doubts)), f"也可能是：{others}" if others else ""]
    return f"[yellow]? {escape('  '.join(part for part in said if part))}[/]"


def _as_data(look: Look) -> dict[str, Any]:
    return {
        "file": look.read.document.path,
        "pages": [
            {
                "page": page.ref.number,
                "source": page.page.source,
                "kind": page.kind,
                "confidence": page.confidence,
                "runners_up": list(page.near),
                "record": page.record,
                "duplicate_of": page.duplicate_of.number if page.duplicate_of else None,
                "error": page.page.failure.model_dump() if page.page.failure else None,
                "reading": page.page.reading.model_dump(mode="json") if page.page.reading else None,
            }
            for page in look.pages
        ],
        "records": [record.model_dump(mode="json") for record in look.records],
    }
