"""The list of all documents and pages: what was read, what was not, and what became of each."""

from dataclasses import dataclass

from models.report import ReportedDocument, ReportedPage
from pipeline.reports.index import Index, anchor
from pipeline.reports.pictures import Picture, Pictures
from pipeline.reports.words import DOCUMENT_WORDS, QUALITY_WORDS, failure_advice, kind_word


@dataclass(frozen=True, slots=True)
class Tile:
    """A page in the list. ``records``: anchors of the records on it, with their titles."""

    anchor: str
    title: str
    kind: str
    records: tuple[tuple[str, str], ...]
    turned: str
    quality: tuple[str, ...]
    duplicate: tuple[str, str]
    """Anchor and title of the page that it repeats; empty where it repeats none."""
    picture: Picture | None
    native: bool
    error: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A document in the list. ``advice``: what to do where it was not read."""

    path: str
    status: str
    word: str
    error: str
    advice: str
    tiles: tuple[Tile, ...]

    @property
    def troubles(self) -> tuple[str, ...]:
        """What its pages suffer from, counted: 未能识读 1 页, 重复 2 页."""
        counts = {
            "未能识读": sum(bool(tile.error) for tile in self.tiles),
            "重复": sum(bool(tile.duplicate[0]) for tile in self.tiles),
            "不清晰": sum(bool(tile.quality) for tile in self.tiles),
            "已转正": sum(bool(tile.turned) for tile in self.tiles),
        }
        return tuple(f"{word} {count} 页" for word, count in counts.items() if count)


def listed(index: Index, pictures: Pictures) -> tuple[Listed, ...]:
    """All documents of a submission, in its own order."""
    return tuple(_document(document, index, pictures) for document in index.report.documents)


def _document(document: ReportedDocument, index: Index, pictures: Pictures) -> Listed:
    failed = document.status == "failed"
    error = document.error
    return Listed(
        path=document.path,
        status=document.status,
        word=DOCUMENT_WORDS.get(document.status, document.status),
        error=error.message if error else "",
        advice=failure_advice(error.code) if failed and error else "",
        tiles=tuple(_tile(document, page, index, pictures) for page in document.pages),
    )


def _tile(document: ReportedDocument, page: ReportedPage, index: Index, pictures: Pictures) -> Tile:
    ref = f"{document.path}#{page.page}"
    records = page.records or ((page.record,) if page.record else ())
    repeated = page.duplicate_of
    return Tile(
        anchor=index.page_anchor(ref),
        title=index.page_title(ref).removeprefix(f"《{document.path}》") or "全文",
        kind=kind_word(page.kind),
        records=tuple(
            (anchor("r", id), kind_word(index.records[id].kind))
            for id in records
            if id in index.records
        ),
        turned=f"原图转了{page.rotation}°，已转正" if page.rotation else "",
        quality=tuple(QUALITY_WORDS.get(each, each) for each in page.quality),
        duplicate=(index.page_anchor(repeated), index.page_title(repeated))
        if repeated
        else ("", ""),
        picture=pictures.of(page.picture),
        native=page.source == "text",
        error=page.error.message if page.error else "",
    )
