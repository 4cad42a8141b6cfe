"""What papers of this family share: heads of tables, two parties that sign, light shades."""

from collections.abc import Sequence

from sample_docs.generator.audition.credential_parts import fit_line
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.practice.pages import Pages, stamp

Signing = tuple[str, str, Run, list[Run]]
"""How a party is called, its unit, who signs for it, and the day."""


def head_cell(words: str, kind: Type, columns: int = 1, rows: int = 1) -> Cell:
    """A label in the middle of a lightly shaded cell."""
    return Cell(words, columns, rows, align="center", kind=kind, shade=(240, 242, 245))


def side_by_side(pages: Pages, parties: Sequence[Signing], kind: Type) -> None:
    """Two parties next to each other: called, unit, signature, day, the seal over the unit."""
    pages.room(pages.sheet.mm(52))
    pages.gap(9)
    sheet, wide = pages.sheet, pages.width / len(parties)
    for place, (called, unit, signer, day) in enumerate(parties):
        x, room = pages.left + place * wide, wide - sheet.mm(5)
        lines: tuple[list[Run], ...] = (
            [f"{called}："],
            [unit],
            ["代表（签字）：", signer],
            ["签订日期：", *day],
        )
        for row, line in enumerate(lines):
            fit_line(sheet, (x, pages.y + sheet.mm(10.5) * row), line, kind, room)
        stamp(sheet, unit, x + wide * 0.62, pages.y + sheet.mm(14), 3)
    pages.y += sheet.mm(46)


def tinted(colour: RGB, share: float) -> RGB:
    """A colour mixed with white: 1 leaves it, 0 is white."""
    red, green, blue = (round(255 - (255 - part) * share) for part in colour)
    return (red, green, blue)


def paper_sign(unit: str) -> str:
    """The letters an office numbers its papers with: 渝民发."""
    for word, sign in (("妇女", "渝妇"), ("共青团", "渝青"), ("教育", "渝教科")):
        if word in unit:
            return f"{sign}发"
    short = unit.removeprefix("重庆市")
    if short.startswith(("民政局", "社会科学")):
        return "渝民发" if short[0] == "民" else "渝社科"
    if unit.startswith(("民政部", "中华")):
        return "民函"
    return f"{short[:2]}{'社科' if '社会科学' in short else '民'}发"
