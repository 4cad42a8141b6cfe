"""Reading order of what lies at coordinates: floating shapes, members of a group."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extractors.containers.wordml.blocks import Block

DEFAULT_HEIGHT = 10.0
"""Millimetres, where a shape does not say how high it is."""


@dataclass(frozen=True, slots=True)
class Float:
    """Something placed by coordinates. ``x``, ``y`` None where it is placed otherwise.

    Coordinates and height are in any one unit (millimetres for anchors); those of different
    ``frame`` (the page, the paragraph) cannot be compared.
    """

    blocks: list[Block] = field(default_factory=list)
    y: float | None = None
    x: float | None = None
    height: float = DEFAULT_HEIGHT
    frame: str = ""


def in_reading_order(floats: Sequence[Float]) -> list[Float]:
    """Top to bottom, side by side from left to right, where all can be compared.

    Shapes stand side by side when one begins above the middle of the topmost of its row. In
    the order given where a coordinate is missing or the frames differ.
    """
    if len({each.frame for each in floats}) != 1 or any(each.y is None for each in floats):
        return list(floats)
    comparable_x = all(each.x is not None for each in floats)
    remaining = sorted(floats, key=lambda each: each.y or 0.0)
    ordered: list[Float] = []
    while remaining:
        first = remaining[0]
        limit = (first.y or 0.0) + max(first.height, 0.0) / 2
        row = [each for each in remaining if (each.y or 0.0) <= limit]
        remaining = remaining[len(row) :]
        # Within a row the document's order holds until x says otherwise.
        row.sort(key=lambda each: (each.x or 0.0) if comparable_x else floats.index(each))
        ordered.extend(row)
    return ordered
