"""A small chart of a run: speed beside accuracy, as SVG."""

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

_WIDTH, _LABEL, _BAR, _GAP = 640, 190, 18, 8
_COLOURS = {"a": "#24507a", "b": "#8a8f98", "c": "#b9bcc2", "d": "#d9b24c"}

Bar = tuple[str, str, float, str]
"""The contestant's letter, its name, its value, and how that is written."""


def chart(run: dict[str, Any]) -> str:
    """Bars: pictures a minute, key fields found, character errors in print and by hand."""
    of = run["contestants"]

    def bars(part: str, sign: float = 100.0, unit: str = " %") -> list[Bar]:
        found = []
        for letter, one in of.items():
            value = one.get(part)
            value = value["rate"] if isinstance(value, dict) else value
            if value is not None:
                found.append((letter, one["name"], sign * value, f"{sign * value:.1f}{unit}"))
        return found

    groups = [
        ("pictures a minute (more is better)", bars("pictures_a_minute", 1.0, "")),
        ("key fields found (more is better)", bars("key_fields")),
        ("character errors, print (less is better)", bars("errors_print")),
        ("character errors, hand (less is better)", bars("errors_hand")),
        ("… turned, tilted, shadowed or stamped (less is better)", bars("errors_marred")),
    ]
    parts: list[str] = []
    y = 10
    for title, group in groups:
        if group:
            drawn, y = _group(title, group, y)
            parts += drawn
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{y}"'
        f' viewBox="0 0 {_WIDTH} {y}" font-family="sans-serif" font-size="12">'
        f'<rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n'
    )


def _group(title: str, bars: Sequence[Bar], y: int) -> tuple[list[str], int]:
    """The drawn bars and where the next group begins."""
    room = _WIDTH - _LABEL - 80
    most = max(value for _, _, value, _ in bars) or 1.0
    parts = [f'<text x="10" y="{y + 13}" font-weight="bold">{escape(title)}</text>']
    y += 22
    for letter, name, value, said in bars:
        wide = max(1.0, room * value / most)
        parts.append(
            f'<text x="10" y="{y + 13}">{escape(name)}</text>'
            f'<rect x="{_LABEL}" y="{y}" width="{wide:.1f}" height="{_BAR}"'
            f' fill="{_COLOURS.get(letter, "#888")}"/>'
            f'<text x="{_LABEL + wide + 6:.1f}" y="{y + 13}">{escape(said)}</text>'
        )
        y += _BAR + _GAP
    return parts, y + 10
