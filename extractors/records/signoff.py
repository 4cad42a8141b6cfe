"""Who closes a record in prose, and when: a name and a day under the last paragraph, unlabelled."""

import re

from extractors.records import parsers
from extractors.records.dating import lower_part
from extractors.records.kind import Candidate, Parser
from extractors.text.names import may_be_name
from extractors.text.sheet import Block, Sheet

_NAME = re.compile(r"(?:社工|社会工作者|工作员)?[:：]?\s?(?P<v>[\u3400-\u9fff·]{2,4})")
_RIGHT = 0.4
"""A closing name stands right of this, as a fraction of the page's width."""


def signed_off(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The worker and the day of a page that ends with them, where no label tells either.

    Both are in doubt: whose name it is nobody says; only who the applicant is may settle it.
    """
    if "worker" in found:
        return {}
    lines = sorted(sheet.by_line, key=lambda line: line.box.y0)
    lower = lower_part(sheet)
    for line in reversed(lines):
        match = _NAME.fullmatch(line.text)
        if match is None or line.box.x0 < _RIGHT or line.box.y0 < lower:
            continue
        day = _day_below(line, lines)
        if day is None or not may_be_name(match["v"]):
            continue
        added = {"worker": _in_doubt(sheet, line, match.span("v"), parsers.person)}
        if "date" not in found:
            added["date"] = _in_doubt(sheet, day, (0, len(day.text)), parsers.date)
        return {name: candidate for name, candidate in added.items() if candidate is not None}
    return {}


def _day_below(line: Block, lines: list[Block]) -> Block | None:
    """The line right under (or behind) a name, if it is a day and nothing else."""
    for other in lines:
        under = 0.4 * line.box.height < other.box.y0 - line.box.y0 < 2.5 * line.box.height
        behind = (
            other.box.x0 > line.box.x1
            and abs(other.box.centre[1] - line.box.centre[1]) < line.box.height
        )
        if not (under or behind) or other.box.x0 < _RIGHT:
            continue
        parsed = parsers.date(other.text)
        if parsed is not None and parsed.start == 0 and parsed.end >= len(other.text) - 1:
            return other
    return None


def _in_doubt(sheet: Sheet, line: Block, span: tuple[int, int], parse: Parser) -> Candidate | None:
    parsed = parse(line.text[span[0] : span[1]])
    if parsed is None:
        return None
    spots = line.spots[span[0] : span[1]]
    return Candidate(parsed, sheet.printed(spots), spots)
