"""Pages set in columns, read column by column.

A booklet's two pages, a sidebar beside a record: their lines stand beside each other by chance,
and read row by row the sentences of one run into the other. The rows of a form do not: label and
value stand on one level.
"""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from models.page import Box

LEAST = 3
"""So many lines make a column."""

ALIGNED = 0.6
"""Where a larger share of one side's lines stands level with a line of the other, both are rows."""

_LEVEL = 0.25
"""Lines whose middles are closer than this share of a line's height stand level."""

_SLACK = 0.004
"""How far, as a fraction of the page, a line may reach over the gap between columns."""


class _Placed(Protocol):
    @property
    def box(self) -> Box: ...


Placed = TypeVar("Placed", bound=_Placed)


def by_column(lines: Sequence[Placed], ruled: Sequence[bool]) -> list[Placed]:
    """Lines in reading order, those of columns one column after the other.

    Lines that reach over both columns (a headline) part what is above them from what is below.
    So do those in cells of a table, for which ``ruled`` is true: their rows are known.
    """
    upright = [at for at, line in enumerate(lines) if _is_upright(line.box, lines)]
    if upright:
        # What is set upright beside the lines is none of them: a title, a spine, a masthead. It
        # comes last, and from the bottom up, so that nothing is taken to run on into it.
        rest = [at for at in range(len(lines)) if at not in upright]
        level = by_column([lines[at] for at in rest], [ruled[at] for at in rest])
        aside = sorted((lines[at] for at in upright), key=lambda line: -line.box.y0)
        return [*level, *aside]
    gaps = sorted({round(line.box.x0 - _SLACK, 3) for line in lines if 0.2 < line.box.x0 < 0.85})
    best, most = list(lines), 0
    for gap in gaps:
        ordered, moved = _parted(lines, ruled, gap)
        if moved > most:
            best, most = ordered, moved
    return best


_HIGH, _SLENDER = 4.0, 1.6
"""Print set upright is so many times as high as a line, and as high as wide."""


def _is_upright(box: Box, lines: Sequence[_Placed]) -> bool:
    heights = sorted(line.box.height for line in lines)
    usual = heights[len(heights) // 2]
    return len(lines) > 1 and box.height > _HIGH * usual and box.height > _SLENDER * box.width


def _parted(lines: Sequence[Placed], ruled: Sequence[bool], gap: float) -> tuple[list[Placed], int]:
    """The lines parted at a gap, and how many of them stand in columns."""
    ordered: list[Placed] = []
    stretch: list[Placed] = []
    moved = 0
    for line, is_ruled in zip([*lines, None], [*ruled, True], strict=True):
        if line is not None and not is_ruled and not _crosses(line.box, gap):
            stretch.append(line)
            continue
        left = [one for one in stretch if one.box.x1 <= gap + _SLACK]
        right = [one for one in stretch if one.box.x1 > gap + _SLACK]
        if _are_columns(left, right):
            ordered += left + right
            moved += len(stretch)
        else:
            ordered += stretch
        stretch = []
        if line is not None:
            ordered.append(line)
    return ordered, moved


def _crosses(box: Box, gap: float) -> bool:
    return box.x0 < gap - _SLACK and box.x1 > gap + _SLACK


def _are_columns(left: Sequence[_Placed], right: Sequence[_Placed]) -> bool:
    if min(len(left), len(right)) < LEAST:
        return False
    return max(share_level(left, right), share_level(right, left)) < ALIGNED


def share_level(some: Sequence[_Placed], others: Sequence[_Placed]) -> float:
    """The share of some lines that stand level with one of the others."""
    level = sum(
        any(
            abs(one.box.centre[1] - other.box.centre[1])
            < _LEVEL * min(one.box.height, other.box.height)
            for other in others
        )
        for one in some
    )
    return level / len(some)
