"""Lines of a contents page: text at the left, a page number at the right, dots between."""

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Type, plain


def leader_line(
    sheet: Sheet,
    span: tuple[float, float],
    y: float,
    text: list[Run],
    end: str | list[Run],
    kind: Type,
    *,
    dot: str = "…",
) -> Type:
    """Draw one line over a span (left, right, in pixels); gives the type it was set in.

    A line too long for its span is set smaller.
    """
    left, right = span
    tail: list[Run] = [end] if isinstance(end, str) else end
    needed = kind.width(plain(text)) + kind.width(plain(tail)) + 3 * kind.size
    if needed > right - left:
        kind = kind.at(kind.size * (right - left) / needed)
    free = right - left - kind.width(plain(text)) - kind.width(plain(tail))
    count = int((free - kind.size * 0.6) // kind.width(dot))
    sheet.line_of(left, y, [*text, dot * max(0, count)], kind)
    sheet.line_of(right, y, tail, kind, align="right")
    return kind
