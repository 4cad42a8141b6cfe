"""One file as the pipeline sees it, as a page of its own: pictures, lines, tables, records."""

import base64
from collections.abc import Iterable
from dataclasses import dataclass

from extractors.vision.picture import bounded, decode, encode_jpeg
from models.page import Box, Cell, Line, Reading, Table
from models.record import PageRef, Record
from pipeline.assess.names import field_title
from pipeline.recognise import Recognised
from pipeline.reports.reading_look import Look, Texts, texts_of
from pipeline.reports.reading_records import card_of
from pipeline.reports.render import page as rendered
from pipeline.reports.words import MARK_WORDS, QUALITY_WORDS, kind_word

LONG_SIDE = 1400
"""The longer side, in pixels, of the pictures in the page: it has to open everywhere."""

UNSURE_LINE = 0.9
"""Lines read with less confidence are shown as doubtful."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a picture. ``layer``: line, cell, mark, unread or field."""

    layer: str
    box: Box
    title: str
    target: str = ""
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A line of text: its number, its confidence in percent, and what was read a second time."""

    id: str
    number: int
    text: str
    confidence: int
    doubtful: bool
    red: bool
    seconds: tuple[tuple[str, str, str, bool], ...]
    """Which further reading it is, what the first engine reads, what this one reads there,
    whether they agree."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a page, or one of several papers on it, was taken for."""

    kind: str
    confidence: int
    others: tuple[str, ...]
    record: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of the file."""

    number: int
    source: str
    papers: tuple[Paper, ...]
    facts: tuple[str, ...]
    error: str
    picture: str
    """A data address; empty where there is no picture."""
    width: int
    height: int
    spots: tuple[Spot, ...]
    rows: tuple[Row, ...]
    tables: tuple[tuple[tuple[Cell, ...], ...], ...]


def reading_page(look: Look, *, unmasked: bool = False) -> str:
    """The page: self-contained, nothing is loaded from anywhere.

    ID numbers and phones are hidden in its texts unless ``unmasked``; pictures show what they
    show.
    """
    texts = texts_of(look, unmasked=unmasked)
    return rendered(
        "reading.html",
        "reading.js",
        file=texts.text(look.read.document.path),
        failure=texts.text(look.read.failure.message) if look.read.failure else "",
        sheets=[_sheet(parts, look, texts) for parts in _by_page(look.pages)],
        cards=[card_of(record, texts) for record in look.records],
    )


def _by_page(pages: Iterable[Recognised]) -> list[list[Recognised]]:
    """Several papers may lie on one page."""
    found: dict[PageRef, list[Recognised]] = {}
    for page in pages:
        found.setdefault(page.ref, []).append(page)
    return list(found.values())


def _sheet(parts: list[Recognised], look: Look, texts: Texts) -> Sheet:
    page = parts[0].page
    reading = page.reading or Reading(engine="")
    number = page.number
    address, width, height = _shown_picture(page.picture, look)
    return Sheet(
        number=number,
        source=texts.text(page.source),
        papers=tuple(_paper(part) for part in parts),
        facts=tuple(_facts(parts[0], reading)),
        error=texts.text(page.failure.message) if page.failure else "",
        picture=address,
        width=width,
        height=height,
        spots=tuple(_spots(parts[0].ref, reading, look.records, texts)),
        rows=tuple(_row(number, i, line, texts) for i, line in enumerate(reading.lines, 1)),
        tables=tuple(_rows_of(table, texts) for table in reading.tables),
    )


def _shown_picture(name: str | None, look: Look) -> tuple[str, int, int]:
    """The upright picture as a data address, with its size; empty where there is none."""
    path = look.picture(name) if name else None
    if path is None or not path.is_file():
        return "", 0, 0
    picture = bounded(decode(path.read_bytes()), LONG_SIDE)
    height, width = picture.shape[:2]
    encoded = base64.b64encode(encode_jpeg(picture, 80)).decode()
    return f"data:image/jpeg;base64,{encoded}", width, height


def _paper(part: Recognised) -> Paper:
    others = tuple(
        f"{kind_word(kind)}（低 {part.behind[kind]:.1f} 分）" if kind in part.behind
        else kind_word(kind)
        for kind in part.near
    )  # fmt: skip
    return Paper(kind_word(part.kind), round(100 * part.confidence), others, part.record or "")


def _facts(part: Recognised, reading: Reading) -> list[str]:
    if part.page.reading is None:
        return []
    facts = ["文件自带的文字，未经识读"] if reading.native else []
    if not reading.native:
        turn = f"原图顺时针旋转了 {reading.rotation}°" if reading.rotation else "方向端正"
        tilt = f"倾斜 {reading.skew}°" if reading.skew else "没有倾斜"
        facts += [turn, tilt, "彩色" if reading.coloured else "黑白（不能凭颜色辨认印章）"]
        quality = "、".join(QUALITY_WORDS[each.value] for each in reading.quality)
        facts.append(f"图片{quality}" if quality else "图片清晰")
    if reading.empty:
        facts.append("空白页")
    if reading.unread:
        facts.append(f"{len(reading.unread)} 处笔迹未识读")
    if part.number is not None:
        facts.append(f"页码 {part.number}" + (f"/{part.total}" if part.total else ""))
    if part.duplicate_of is not None:
        facts.append(f"与第 {part.duplicate_of.number} 页是同一张图")
    return facts


def _spots(
    ref: PageRef, reading: Reading, records: Iterable[Record], texts: Texts
) -> Iterable[Spot]:
    for table in reading.tables:
        for cell in table.cells:
            place = f"第 {cell.row + 1} 行第 {cell.column + 1} 列"
            yield Spot("cell", cell.box, f"{place} {texts.text(cell.text)}".strip())
    for box in reading.unread:
        yield Spot("unread", box, "未识读的笔迹")
    for mark in reading.marks:
        said = f"{MARK_WORDS[mark.type.value]} {texts.text(mark.text)}".strip()
        doubtful = not mark.certain
        yield Spot("mark", mark.box, f"{said}（未能确认）" if doubtful else said, "", doubtful)
    for i, line in enumerate(reading.lines, 1):
        row = _row(ref.number, i, line, texts)
        again = "".join(f"；{which}：{other}" for which, _, other, _ in row.seconds)
        yield Spot(
            "line", line.box, f"{row.text}（{row.confidence}%{again}）", row.id, row.doubtful
        )
    for record in records:
        for name, field in record.fields.items():
            if field.page == ref and field.box is not None:
                title = field_title(record.kind, name)
                yield Spot("field", field.box, title, f"{record.id}-{name}", not field.sure)


def _row(page: int, number: int, line: Line, texts: Texts) -> Row:
    seconds = []
    for one in line.seconds:
        first = line.text[one.start : one.end]
        agree = "".join(first.split()) == "".join(one.text.split())
        which = "第三次识读" if one.third else "第二次识读"
        seconds.append((which, texts.text(first), texts.again(first, one.text), agree))
    doubtful = line.confidence < UNSURE_LINE or not all(agree for *_, agree in seconds)
    return Row(
        f"p{page}-l{number}", number, texts.text(line.text), round(100 * line.confidence),
        doubtful, line.red, tuple(seconds),
    )  # fmt: skip


def _rows_of(table: Table, texts: Texts) -> tuple[tuple[Cell, ...], ...]:
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        shown = cell.model_copy(update={"text": texts.text(cell.text)})
        rows.setdefault(cell.row, []).append(shown)
    return tuple(
        tuple(sorted(cells, key=lambda cell: cell.column)) for _, cells in sorted(rows.items())
    )
