"""What papers of this family share: rows on leader dots, a leaf's frame, closing lines."""

from collections.abc import Sequence

from sample_docs.generator.audition.credential_parts import INK, LabelRow, fitted
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Box, Run, Text, Type, plain
from sample_docs.generator.drawing.typefaces import SONG
from sample_docs.generator.practice.pages import Pages, stamp


def ends_on(
    sheet: Sheet,
    rows: Sequence[LabelRow],
    at: tuple[float, float],
    edge: float,
    step_mm: float,
    kinds: tuple[Type, Type],
    gap_em: float = 0.6,
) -> float:
    """Labels of one width at the left and values right behind them, small enough for ``edge``.

    Gives the y of the next row.
    """
    x, y = at
    label, value = kinds
    start = x + max(label.width(words) for words, _ in rows) + gap_em * label.size
    for words, runs in rows:
        sheet.line_of(x, y, words, label)
        sheet.line_of(start, y, runs, fitted(value, runs, edge - start))
        y += sheet.mm(step_mm)
    return y


def rules_between(
    sheet: Sheet,
    rows: Sequence[LabelRow],
    at: tuple[float, float],
    edge: float,
    step_mm: float,
    kinds: tuple[Type, Type],
    colour: RGB = (176, 178, 184),
) -> float:
    """Labels flush left, values flush right on ``edge``, a hair line below each row."""
    x, y = at
    label, value = kinds
    for words, runs in rows:
        end = sheet.line_of(x, y, words, label)
        sheet.line_of(edge, y, runs, fitted(value, runs, edge - end - label.size), align="right")
        under = y + sheet.mm(step_mm * 0.34)
        sheet.draw.line((x, under, edge, under), colour, 2)
        y += sheet.mm(step_mm)
    return y


def leaf(sheet: Sheet, box: Box, colour: RGB, fill: RGB | None = None) -> Box:
    """A framed leaf on a sheet with a thin second line inside; gives the room within."""
    sheet.draw.rectangle(box, fill=fill, outline=colour, width=5)
    pad = sheet.mm(2)
    inner = (box[0] + pad, box[1] + pad, box[2] - pad, box[3] - pad)
    sheet.draw.rectangle(inner, outline=colour, width=2)
    more = sheet.mm(7)
    return (inner[0] + more, inner[1] + more, inner[2] - more, inner[3] - more)


def signed_off(
    sheet: Sheet,
    x: float,
    y: float,
    lines: Sequence[Text],
    seal: str,
    kind: Type,
    step: float = 1.8,
) -> float:
    """Lines about ``x``, one below the other, a unit's seal over them; gives the y below."""
    for index, line in enumerate(lines):
        sheet.line_of(x, y + index * step * kind.size, line, kind, align="center")
    if seal:
        middle = y + step * kind.size * (len(lines) - 1) / 2
        stamp(sheet, seal, x, middle - 0.3 * kind.size, 4)
    return y + step * kind.size * len(lines)


def close_centred(
    pages: Pages,
    lines: Sequence[Text],
    seal: str,
    kind: Type,
    gap_mm: tuple[float, float] = (16, 26),
) -> None:
    """Closing lines centred about one axis in the right half of a page, the seal over them."""
    pages.room(pages.sheet.mm(50))
    pages.gap(pages.rng.uniform(*gap_mm))
    longest = max(kind.width(plain(line)) for line in lines)
    sheet = pages.sheet
    x = min(pages.left + pages.width * 0.72, pages.left + pages.width - longest / 2)
    pages.y = signed_off(sheet, x, pages.y, lines, seal, kind) + sheet.mm(8)


def song(sheet: Sheet, points: float, colour: RGB = INK) -> Type:
    """The plain printed face at a size."""
    return Type(SONG, sheet.pt(points), colour)


def listed(runs: Sequence[Run], between: str) -> list[Run]:
    """Runs with something between them."""
    joined: list[Run] = []
    for run in runs:
        joined += [between, run] if joined else [run]
    return joined
