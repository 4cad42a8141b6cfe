"""What journals are called: the masthead of a cover, the name in the head of a contents page."""

import re
from collections.abc import Collection
from dataclasses import replace

from extractors.records.kind import Candidate, Parsed
from extractors.records.prints import as_field, largest
from extractors.text.normal import plain
from extractors.text.sheet import Block, Sheet


def masthead(
    sheet: Sheet, above: float = 1.0, omitted: Collection[str] = ()
) -> dict[str, Candidate]:
    """The largest print, with what stands beside it on its row and without how often it appears."""
    found = largest(sheet, "journal", without=_NOT_JOURNAL, above=above, omitted=omitted)
    named = found.get("journal")
    if named is None:
        return {}
    first = next(b for b in sheet.by_line if b.spots and b.spots[0] == named.spots[0])
    beside = [b for b in sheet.by_line if _EDITION.fullmatch(plain(b.text)) and _level(b, first)]
    if beside and not _EDITION.search(named.parsed.value):
        found = as_field(sheet, "journal", [first, beside[0]])
        named = found["journal"]
    value = _OFTEN.sub("", named.parsed.value)
    if len(value) > _LONGEST:
        return {}
    titled = len(value) >= _SHORTEST_TITLE and _JOURNAL_ENDS.search(value) is not None
    parsed = Parsed(value, 0, 0, complete=titled)
    return {"journal": Candidate(parsed, named.raw, named.spots, named.vouchers)}


_JOURNAL_ENDS = re.compile(
    r"(?:学报|学刊|评论|论坛|杂志|期刊|研究|周刊|月刊|季刊|导刊|社会|工作|民政|福利)(?:[（(].{1,8}[)）])?$"
)
_SHORTEST_TITLE, _LONGEST = 5, 26
"""How journals are called; a column's heading or a paper's title may be in large print, too."""


def _level(block: Block, other: Block) -> bool:
    return abs(block.box.centre[1] - other.box.centre[1]) < 0.6 * other.box.height


_EDITION = re.compile(r"[(（][\u4e00-\u9fff]{2,10}版[)）]")
_OFTEN = re.compile(r"[(（]?(?:双月刊|半月刊|旬刊|月刊|季刊|半年刊|年刊|周刊)[)）]?$")


def _run_on(sheet: Sheet, block: Block) -> list[Block]:
    """The end of a name that is set in a narrow column: a few characters right below it."""
    for other in sheet.by_line:
        gap = other.box.y0 - block.box.y1
        below = -0.3 * block.box.height < gap < 0.8 * block.box.height
        alike = 0.7 < other.box.height / block.box.height < 1.4
        begins = abs(other.box.x0 - block.box.x0) < _MARGIN
        if other is not block and below and alike and begins and _REST.fullmatch(plain(other.text)):
            return [other]
    return []


_MARGIN = 0.015
_REST = re.compile(r"(?!目录|目次|主办|主管)[\u4e00-\u9fff]{1,3}")


def beside_heading(sheet: Sheet, omitted: Collection[str]) -> dict[str, Candidate]:
    """The journal's name in a page's head: on one level with its issue or the word 目录.

    What stands below may be set larger: the headings of the columns.
    """
    heads = [b for b in sheet.by_line if b.spots and _HEADED.search(plain(b.text))]
    for head in heads[:_HEADS]:
        for block in sheet.by_line:
            bare = plain(block.text)
            named = _NAMED.fullmatch(bare) and not _NOT_JOURNAL.search(bare)
            if block is head or not named or block.text in omitted or not _level(block, head):
                continue
            found = as_field(sheet, "journal", [block, *_run_on(sheet, block)])
            named_so = found.get("journal")
            if named_so is None:
                continue
            value = _OFTEN.sub("", named_so.parsed.value.strip("。.·,，"))
            return {"journal": replace(named_so, parsed=Parsed(value, 0, 0))}
    return {}


_HEADED = re.compile(
    r"^(?:本期)?(?:目录|目次|要目|总目)|CONTENTS|(?:19|20)\d\d年?第.{1,3}期", re.IGNORECASE
)
_NAMED = re.compile(r"《?[\u4e00-\u9fff·]{4,20}(?:[(（][\u4e00-\u9fff]{2,10}版[)）])?》?[。.·,，]?")
_HEADS = 3
"""So many lines of a page may be its heading or its issue."""


_NOT_JOURNAL = re.compile(
    r"目录|目次|CONTENTS|ISSN|CN\d|第.{1,3}期|主办|主管|\d{4}|^(?:双|半)?[月季年周旬]刊|本期|样本|测试"
    r"|JOURNAL|社科核心|核心期刊|要目|出版|总第|【|^[·•■◆▪★☆]|^[-—–]{1,3}[\u4e00-\u9fff]|[\u4e00-\u9fff][-—–]{1,3}$|[·•■◆▪★☆]$|^\(.*版\)$",
    re.IGNORECASE,
)
