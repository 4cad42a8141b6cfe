"""The dates of a form's opinions where no ruling lines tell which is whose."""

import re
from collections.abc import Mapping

from extractors.records import parsers
from extractors.records.kind import Candidate
from extractors.text.normal import plain
from extractors.text.sheet import Block, Sheet

_DATED = re.compile(
    r"^(?:[\u3400-\u9fff]{1,3}(?=[:：])|[日]?期|时间|年月日)?[:：]?(?:(?:19|20)\d{2}|二[〇零]).{3,12}$"
)
"""A line that is a date and nothing else."""

_COUNTED = re.compile(r"^[\W\d一二三四五六七八九十]+")

_LEFT = 0.4
"""A heading of an opinion begins left of this, as a fraction of the page's width, or stands in the
middle of it."""

_MIDDLE = 0.08


def opinion_dates(
    sheet: Sheet, found: Mapping[str, Candidate], labels: Mapping[str, tuple[str, ...]]
) -> dict[str, Candidate]:
    """The last date below each opinion's heading and above the next one's, if not found before.

    ``labels``: how the opinion of each date field may be headed. Where a heading was not
    recognised, or two stand side by side, nobody can tell whose a date is: none is found.
    """
    lines = sorted(sheet.by_line, key=lambda line: line.box.y0)
    headings = {
        name: heading for name, words in labels.items() if (heading := _heading(lines, words))
    }
    added: dict[str, Candidate] = {}
    if len(headings) < len(labels):
        return added
    for name, heading in headings.items():
        if name in found:
            continue
        others = [other.box for key, other in headings.items() if key != name]
        if any(abs(box.y0 - heading.box.y0) < heading.box.height for box in others):
            continue
        top = heading.box.y0
        bottom = min((box.y0 for box in others if box.y0 > top), default=1.0)
        for line in lines:
            parsed = parsers.closing_date(line.text)
            inside = top < line.box.y0 < bottom - 0.5 * line.box.height
            if parsed is not None and inside and _DATED.match(plain(line.text)):
                spots = line.spots[parsed.start : parsed.end]
                added[name] = Candidate(parsed, sheet.printed(spots), spots)
    return added


def _heading(lines: list[Block], words: tuple[str, ...]) -> Block | None:
    """The line that begins with one of the words, if there is just one."""
    fitting = [
        line for line in lines
        if (line.box.x0 < _LEFT or abs(line.box.centre[0] - 0.5) < _MIDDLE)
        and _COUNTED.sub("", plain(line.text)) in words
    ]  # fmt: skip
    return fitting[0] if len(fitting) == 1 else None
