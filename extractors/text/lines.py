"""Lines of a page put together and in order."""

import re
from collections.abc import Iterable

from models.page import Line, SecondReading

_STOP = re.compile(r"(?<=[\u3400-\u9fff”）])\.(?=$|[\u3400-\u9fff“])")


def stopped(text: str) -> str:
    """With the full stops of Chinese sentences: the engine reads 。 at a line's end as a dot."""
    return _STOP.sub("。", text)


def shifted(seconds: Iterable[SecondReading], by: int) -> tuple[SecondReading, ...]:
    """Second readings of a line before which ``by`` characters were put (or taken away)."""
    return tuple(
        s.model_copy(update={"start": max(0, s.start + by), "end": s.end + by}) for s in seconds
    )


def joined(lines: list[Line]) -> list[Line]:
    """Lines that the detector broke in two, put together again.

    Two lines of one height on one level that touch, or nearly, are one; the cells of a table
    stand further apart, and are parted again by their ruling lines anyway.
    """
    done: list[Line] = []
    for line in sorted(lines, key=lambda one: one.box.x0):
        for i, left in enumerate(done):
            if _touches(left, line):
                done[i] = _together(left, line)
                break
        else:
            done.append(line)
    return done


def _touches(left: Line, right: Line) -> bool:
    height = min(left.box.height, right.box.height)
    if not left.edges or not right.edges or max(left.box.height, right.box.height) > 1.4 * height:
        return False
    level = abs(left.box.centre[1] - right.box.centre[1]) < 0.35 * height
    # Fractions of the width and of the height differ; a page is at most 1.5 times as long.
    gap = right.box.x0 - left.box.x1
    return level and -1.2 * height < gap < 0.25 * height


def _together(left: Line, right: Line) -> Line:
    return Line(
        text=left.text + right.text,
        box=left.box.union(right.box),
        confidence=min(left.confidence, right.confidence),
        edges=(*left.edges[:-1], *right.edges),
        options=(*left.options, *right.options) if left.options and right.options else (),
        seconds=(*left.seconds, *shifted(right.seconds, len(left.text))),
        red=left.red and right.red,
    )


def in_reading_order(lines: list[Line]) -> tuple[Line, ...]:
    """Rows from the top down, each from left to right.

    Lines stand in one row when their middles lie closer than half the lower one's height.
    """
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.box.centre[1]):
        middle = line.box.centre[1]
        if rows:
            last = rows[-1][-1]
            row_middle = sum(one.box.centre[1] for one in rows[-1]) / len(rows[-1])
            if abs(middle - row_middle) < 0.5 * min(line.box.height, last.box.height):
                rows[-1].append(line)
                continue
        rows.append([line])
    return tuple(line for row in rows for line in sorted(row, key=lambda one: one.box.x0))
