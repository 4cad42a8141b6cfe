"""What a book's contents tell of it: its title and who wrote it, above them or in a page's head."""

import re
from dataclasses import replace

from extractors.records.bylines import names_between, title_and_people
from extractors.records.credits import credited
from extractors.records.kind import Candidate, Parsed
from extractors.records.prints import NEAR, as_field, largest
from extractors.text.normal import full_width, plain
from extractors.text.sheet import Block, Sheet

NO_BOOK_TITLE = re.compile(
    r"出版|ISBN|主编|编著|[著编]$|目录|目次|CONTENTS|丛书|样本|测试", re.IGNORECASE
)
"""What in large print on a page of a book is not its title."""


def contents_title(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The book's title in the head of its contents: what stands above the word 目录."""
    heads = [b for b in sheet.by_line if _CONTENTS.fullmatch(plain(b.text))]
    heads = heads or [b for b in sheet.by_line if _NAMED_CONTENTS.fullmatch(plain(b.text))]
    # A running head repeats the word in small print.
    head = max(heads, key=lambda block: block.box.height) if heads else None
    top = head.box.y0 if head else _TOP
    added = _between_heads(sheet, head) if head else {}
    for block in sheet.by_line:
        if block.box.y0 < top or block.box.y0 > _FOOT:
            added = added or title_and_people(sheet, block)
    if head and "title" not in added:
        added |= largest(sheet, "title", without=NO_BOOK_TITLE, above=head.box.y0)
    if "title" not in added:
        added |= _running_title(sheet)
    return {name: candidate for name, candidate in added.items() if name not in found}


def _between_heads(sheet: Sheet, head: Block) -> dict[str, Candidate]:
    """The book's title in its marks, and who wrote it, above the first entry of the contents."""
    first = next(
        (b.box.y0 for b in sheet.by_line if b.box.y0 > head.box.y0 and _ENTRY.search(b.text)), 1.0
    )
    near = [b for b in sheet.by_line if b.box.y0 < first - 0.3 * b.box.height]
    titles = [
        (b, match)
        for b in (*near, *([head] if _MARKED.match(head.text) else []))
        if (match := _MARKED.match(b.text))
    ]
    if not titles:
        return {}
    title, end = titles[0][0], titles[0][1].end()
    added = as_field(sheet, "title", [replace(title, spots=title.spots[:end])])
    if end < len(title.text) and not _HEAD_BEHIND.match(title.text, end):
        return added | _behind(sheet, title, end)
    people = credited(sheet)
    spots = {spot for block in near for spot in block.spots}
    return added | {name: one for name, one in people.items() if one.spots[0] in spots}


def _behind(sheet: Sheet, block: Block, start: int) -> dict[str, Candidate]:
    """``authors``: who is named behind the title on its line, with what they did."""
    match = _ROLE_BEHIND.match(block.text, start)
    people = names_between(sheet, block, *match.span("v")) if match else None
    if match is None or not people:
        return {}
    spots = block.spots[match.start("v") : match.end("v")]
    value = Parsed("、".join(people), 0, 0)
    return {"authors": Candidate(value, sheet.printed(spots), spots, NEAR)}


_ROLE_BEHIND = re.compile(
    r"[\s/／:：]*(?P<v>[\u3400-\u9fff·、,，;；\s]{2,40}?)\s*(?:等)?\s*(?:独著|合著|编著|主编|副主编|著|编)$"
)
_HEAD_BEHIND = re.compile(r"\s*(?:目\s*[录次錄]|总目)\s*$")
_MARKED = re.compile(r"\s*[《〈][^《》〈〉]{4,60}[》〉]")
_ENTRY = re.compile(
    r"^\W*(?:第[一二三四五六七八九十\d]{1,3}[章编篇节部]|前言|绪论|导论|引言|序[言一]?[.…\d\s]*$)|[.…·]{3,}"
)
"""A line of the contents themselves."""


def _running_title(sheet: Sheet) -> dict[str, Candidate]:
    """The book's title beside a page's number in its head or foot: · 1 · 社区工作导论."""
    for block in sheet.by_line:
        match = _RUNNING.fullmatch(block.text.strip())
        if match is None or _TOP < block.box.y0 < _FOOT or NO_BOOK_TITLE.search(block.text):
            continue
        start = block.text.index(match["v"])
        spots = block.spots[start : start + len(match["v"])]
        value = Parsed(full_width(match["v"]), 0, 0)
        return {"title": Candidate(value, sheet.printed(spots), spots, NEAR)}
    return {}


_TOP, _FOOT = 0.12, 0.8
"""Where the head of a page ends and its foot begins."""

_RUNNING = re.compile(
    r"(?:[·•.\-—\s|]*(?:\d{1,3}|[IVX]{1,4})[·•.\-—\s|]+|[·•|\-—\s]{2,})(?P<v>[\u4e00-\u9fff·:：]{6,40})"
)


_NAMED_CONTENTS = re.compile(r"《[^《》]{4,60}》(?:目[录次錄]|总目)")
"""The word and the book's title in one line: 《社区工作导论》目录."""

_CONTENTS = re.compile(r"目[录次錄]|CONTENTS|目[录次錄]CONTENTS", re.IGNORECASE)
