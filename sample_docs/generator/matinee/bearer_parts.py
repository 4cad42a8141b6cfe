"""What certificates of this family share: labels with an English line below, seals over names."""

from collections.abc import Sequence

from sample_docs.generator.audition.credential_parts import FAINT, INK, fit_line
from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Box, Run, Type, Value
from sample_docs.generator.drawing.typefaces import SONG
from sample_docs.generator.facts.dates import Moment, written

TwinRow = tuple[str, str, list[Run]]


def day_of(when: Moment, form: str, name: str) -> Value:
    """A date as a field."""
    return Value(written(when, form), name, when.iso)


def twin_rows(
    sheet: Sheet,
    rows: Sequence[TwinRow],
    at: tuple[float, float],
    edges: tuple[float, float],
    step_mm: float,
    kinds: tuple[Type, Type],
) -> float:
    """Labels with an English line below them, values over thin rules from edge to edge.

    Gives the y of the next row.
    """
    x, y = at
    start, end = edges
    label, value = kinds
    english = Type(SONG, label.size * 0.62, FAINT)
    for words, twin, runs in rows:
        sheet.line_of(x, y, words, label)
        sheet.line_of(x, y + 0.92 * label.size, twin, english)
        fit_line(sheet, (start, y), runs, value, end - start)
        under = y + 0.34 * value.size
        sheet.draw.line((start - sheet.mm(1), under, end, under), (172, 172, 178), 2)
        y += sheet.mm(step_mm)
    return y


def stamped_photo(sheet: Sheet, box: Box, female: bool, unit: str, diameter: float = 27) -> None:
    """A portrait with a dry stamp over its lower right corner."""
    put_portrait(sheet, box, female)
    put_seal(sheet, Seal(unit, shape="embossed", diameter=diameter), box[2], box[3])


def folded(sheet: Sheet, shade: RGB = (208, 204, 196)) -> float:
    """The fold down the middle of an open booklet; gives its x."""
    fold = sheet.width / 2
    for tint, reach in ((shade, 5), ((172, 168, 160), 2)):
        sheet.draw.rectangle((fold - reach, 0, fold + reach, sheet.height), fill=tint)
    return fold


def captioned(sheet: Sheet, words: str, number: Value, at: tuple[float, float], width: float,
              points: float = 11) -> None:  # fmt: skip
    """A number's label with the number below it, both about one axis."""
    kind = Type(SONG, sheet.pt(points), INK)
    sheet.line_of(*at, words, kind, align="center")
    fit_line(sheet, (at[0], at[1] + 1.5 * kind.size), [number], kind, width, "center")
