"""Numbered headings that run on from page to page: 五、 ends one, 六、 begins the next.

They tell whose later page a page without a title is even where it has nothing but opinions and
signatures, as most last pages do.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from extractors.text.dates import small_number
from extractors.text.normal import plain
from pipeline.drafts import Draft, has_room, is_surely_another
from pipeline.tails import of_same_day

if TYPE_CHECKING:
    from pipeline.recognise import Recognised

_NUMERAL = "[一二三四五六七八九十]{1,3}"
_HEADING = re.compile(
    rf"^(?:(?P<han>{_NUMERAL})[、.．]|[(（](?P<inner>{_NUMERAL})[)）]|(?P<digit>\d{{1,2}})[、.．](?![\d])"
    rf"|第(?P<clause>{_NUMERAL})条|第(?P<part>{_NUMERAL})部分)"
)
"""How a numbered heading begins, by its style."""

_Heading = tuple[str, int]
"""The style of a heading's number, and the number."""

_NEAR_HEAD = 3
"""The first heading of a page that runs on stands in so many lines below its head."""


def runs_on_from(page: "Recognised", draft: Draft) -> bool:
    """Whether a page's first heading is numbered next to the last on the record's last page."""
    first = _first_heading(page)
    if first is None or not has_room(page, draft) or is_surely_another(page, draft):
        return False
    style, number = first
    last = [n for s, n in _headings(draft.pages[-1]) if s == style]
    return bool(last) and last[-1] == number - 1 and (style, 1) not in _headings(page)


def running_on(page: "Recognised", drafts: Sequence[Draft]) -> Draft | None:
    """The only record that a page's headings run on from, or the only one of its day, wherever it
    lies."""
    return of_same_day(page, [draft for draft in drafts if runs_on_from(page, draft)])


def _first_heading(page: "Recognised") -> _Heading | None:
    """The first numbered heading of a page, where it begins with one that is not the first."""
    lines = _lines(page)
    head = next((at for at, line in enumerate(lines) if _numbered(line) is not None), None)
    if head is None or head >= _NEAR_HEAD:
        return None
    found = _numbered(lines[head])
    return found if found is not None and found[1] > 1 else None


def _headings(page: "Recognised") -> list[_Heading]:
    return [found for line in _lines(page) if (found := _numbered(line)) is not None]


def _lines(page: "Recognised") -> list[str]:
    if page.sheet is None:
        return []
    return [plain(block.text) for block in page.sheet.blocks if block.text.strip()]


def _numbered(line: str) -> _Heading | None:
    match = _HEADING.match(line)
    if match is None or match.lastgroup is None:
        return None
    try:
        return match.lastgroup, small_number(match[match.lastgroup])
    except ValueError:
        return None
