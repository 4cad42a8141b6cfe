"""The articles that a journal's contents page lists."""

import re
from dataclasses import dataclass

from extractors.records.author_lines import authors_first, entries_in_table
from extractors.records.bylines import names_between
from extractors.records.entry_rows import rows_across
from extractors.records.listing import column_lines, joined_blocks
from extractors.text.names import begins_with_surname, may_be_name
from extractors.text.normal import full_width, plain
from extractors.text.sheet import Block, Sheet
from models.page import Box

_LEADERS = re.compile(r"[.·…•\-—_/\s]{2,}")
"""The dots between a contents entry's title and its page."""

_PAGE = re.compile(r"[\s.·…•/|(（]*(?:[Pp]{1,2}\.?\s?|第)?\d{1,4}\s*页?[)）]?[\s.]*$")
_PAGE_FIRST = re.compile(r"^(?:0\d{1,2}|\d{1,3}(?=\s|[\u3400-\u9fff]))\s*(?![年月日个次位名世])")
"""An entry that begins with its page: 011社会组织参与基层治理的机制研究."""

_HEADING = re.compile(r"^[【\[(（《〈■◆●□].{1,10}[】\])）》〉]?$|^\W*[\u3400-\u9fff]{2,6}\W*$")
_HEADING_MARK = re.compile(r"^[【\[《〈■◆●□·•▪★☆]")
_NO_ENTRY = re.compile(
    r"ISSN|CN\d|主办|主管|主编|编委|编辑|目录|目次|CONTENTS|第.{1,3}期|总第|出版|月刊|季刊|样本|测试|要目|导读"
    r"|^[^\u3400-\u9fff]*$",
    re.IGNORECASE,
)
_HEAD = re.compile(r"要目|导读|CONTENTS|目录|目次|^[^\u3400-\u9fff]*$", re.IGNORECASE)
_DASHED = re.compile(r"^[-—–―~_一]{1,4}(?=[\u3400-\u9fff])")
"""What stands before the authors below a title."""

_BRACKETED = re.compile(r"^(?P<t>.{5,60}?)[\s.·…]*[(（](?P<names>[^()（）]{2,40})[)）]$")
_IN_BRACKETS = re.compile(r"^[(（](?P<names>[^()（）]{2,40})[)）]$")
_NO_PEOPLE = re.compile(
    r"[上中下续][篇集]?$|[一二三四五六七八九十\d]|综述|笔谈|节选|摘要|代序|讨论|专题|试行|连载|英文|书评|访谈"
)
"""What brackets behind a title hold beside its authors."""

_FIRST = re.compile(
    r"^(?P<names>[\u3400-\u9fff·]{2,4}(?:[\s、,，;；][\u3400-\u9fff·]{2,4}){0,5})[:：](?P<t>.{6,60})$"
)
"""Authors before the title, parted by a colon."""

_TITLE = 6
"""Characters of the shortest title of an article."""


@dataclass(slots=True)
class _Pending:
    """A title whose authors have not come yet, and whether its line is as long as lines get."""

    text: str = ""
    box_x0: float = 0.0
    full: bool = False


def entries_of(sheet: Sheet) -> list[tuple[str, str, Block]]:
    """The articles of a contents page: title, authors parted by 、, and the authors' line.

    Authors stand behind the title on its line, in brackets or not, before it, in a column of
    their own on its row, or below.
    """
    in_rows = entries_in_table(sheet) or _paired(sheet)
    if in_rows:
        return in_rows
    entries: list[tuple[str, str, Block]] = []
    for lines in column_lines(sheet):
        entries += _entries_in(sheet, lines)
    named_first = authors_first(sheet)
    return named_first if len(named_first) > len(entries) else entries


_REMARKS = re.compile(r"[\[【(（〔][^\]】)）〕]*[\]】)）〕]|[^\u3400-\u9fff]")
"""What of a line is no word of a title: what stands in brackets, figures, signs."""


def _paired(sheet: Sheet) -> list[tuple[str, str, Block]]:
    """The articles of a list that has its authors in a column of their own, row by row."""
    lines = [block for block in sheet.by_line if block.spots]
    people = {
        at: names for at, b in enumerate(lines) if (names := _people(sheet, b, _bare(b.text)))
    }
    alone = frozenset(people)
    people = _together(lines, people)
    titles = [
        at for at, b in enumerate(lines)
        if at not in alone and _is_long(b) and len(_REMARKS.sub("", plain(b.text))) >= _TITLE
    ]  # fmt: skip
    rows = rows_across(sheet, lines, list(people), titles)
    if rows is None:
        return []
    found: list[tuple[float, str, str, Block]] = []
    for at, title in rows.pairs:
        said = "".join(_LEADERS.sub("", _bare(lines[n].text)) for n in title)
        found.append((lines[at].box.y0, said, "、".join(people[at]), lines[at]))
    for block, cut in rows.merged:
        # The engine read a name and the title beside it as one line.
        start, end = (0, cut) if rows.left else (cut, len(block.text))
        said = _bare(block.text[cut:] if rows.left else block.text[:cut])
        named = names_between(sheet, block, start, end)
        if named:
            found.append((block.box.y0, _LEADERS.sub("", said), "、".join(named), block))
    found.sort(key=lambda entry: entry[0])
    return [(full_width(said), names, block) for _, said, names, block in found]


def _together(lines: list[Block], people: dict[int, list[str]]) -> dict[int, list[str]]:
    """The names by the first line that has them, those set apart on one row put together."""
    found: dict[int, list[str]] = {}
    end: dict[int, int] = {}
    for at in sorted(people, key=lambda n: lines[n].box.x0):
        box = lines[at].box
        before = next((n for n, last in end.items() if _goes_before(lines[last].box, box)), None)
        if before is None:
            found[at], end[at] = list(people[at]), at
        else:
            found[before] += people[at]
            end[before] = at
    return found


def _goes_before(left: Box, right: Box) -> bool:
    height = min(left.height, right.height)
    level = abs(left.centre[1] - right.centre[1]) < _ON_A_ROW * height
    return level and -height < right.x0 - left.x1 < _SET_APART * height


_ON_A_ROW, _SET_APART = 0.6, 1.5
"""Names on one row whose middles differ by less, and between which there is less room, in heights
of a line, are one list."""


def _entries_in(sheet: Sheet, lines: list[Block]) -> list[tuple[str, str, Block]]:
    entries: list[tuple[str, str, Block]] = []
    reach = max((b.box.x1 for b in lines if _is_long(b)), default=1.0)
    dashes = sum(_DASHED.match(b.text.strip()) is not None for b in lines) >= _MARKED
    title = _Pending()
    for block in joined_blocks(lines):
        text = _bare(block.text)
        bare = plain(text)
        if not bare or _NO_ENTRY.search(bare):
            # Above the list stand the journal's name and what it is in English.
            title = _Pending() if _HEAD.search(bare) else title
            continue
        names = _people(sheet, block, text)
        goes_on = title.full and abs(block.box.x0 - title.box_x0) < _INDENT and bool(title.text)
        within = _with_people(sheet, block, text)
        rest = goes_on and within is None and not _is_own(block, text)
        if rest and not (names and not dashes):
            title.text += _LEADERS.sub("", text)
            continue
        if names and title.text:
            entries.append((full_width(title.text), "、".join(names), block))
            title = _Pending()
            continue
        if within is not None:
            before = title.text if goes_on else ""
            entries.append((full_width(before + within[0]), "、".join(within[1]), block))
            title = _Pending()
        elif len(_LEADERS.sub("", text)) >= _TITLE and not bare.startswith("【"):
            full = block.box.x1 > reach - _SHORT
            title = _Pending(_LEADERS.sub("", text), block.box.x0, full)
        elif _HEADING.match(bare):
            title = _Pending()
    return entries


_INDENT, _SHORT = 0.015, 0.035
"""How far the lines of one title begin apart, and how much shorter than the longest a full line
is, as fractions of the page's width."""


def _bare(text: str) -> str:
    """A line without the page it leads to, before or behind."""
    text = _PAGE.sub("", text.strip()).strip(" .·…•/")
    return _PAGE_FIRST.sub("", text)


_MARKED = 3
"""Where so many lines begin with a dash, the authors' lines do."""


def _is_long(block: Block) -> bool:
    bare = plain(_bare(block.text))
    return len(bare) >= _TITLE and not _NO_ENTRY.search(bare)


def _is_own(block: Block, text: str) -> bool:
    """Whether a line is no rest of the title above: authors, or an entry with its page."""
    if _DASHED.match(text) or _IN_BRACKETS.match(text) or _HEADING_MARK.match(text):
        return True
    paged = _PAGE_FIRST.match(block.text.strip()) or _PAGE.search(block.text.strip())
    return paged is not None and len(text) >= _TITLE


def _people(sheet: Sheet, block: Block, text: str) -> list[str] | None:
    """The names that a line consists of."""
    bracketed = _IN_BRACKETS.match(text)
    if bracketed:
        return _named(sheet, block, bracketed["names"], sure_place=True)
    text = _DASHED.sub("", text)
    if not re.fullmatch(r"[\u3400-\u9fff·、,，;；/\s]{2,40}(?:等)?", text):
        return None
    return _named(sheet, block, text)


def _named(sheet: Sheet, block: Block, names: str, *, sure_place: bool = False) -> list[str] | None:
    """The people that a part of a line names. ``sure_place``: it stands where authors do."""
    names = re.sub(r"(?<=[\u3400-\u9fff])[等著译撰]$", "", names.strip())
    start = block.text.rfind(names)
    if start < 0 or _NO_PEOPLE.search(names):
        return None
    found = names_between(sheet, block, start, start + len(names), any_surname=sure_place)
    return found or _parted_by_signs(names)


def _parted_by_signs(names: str) -> list[str] | None:
    """Names of which one or another has a surname that was misread, parted by signs."""
    parts = [part for part in re.split(r"[;；、,，/]", names) if part]
    known = sum(begins_with_surname(part) and may_be_name(part) for part in parts)
    shaped = all(re.fullmatch(r"[\u3400-\u9fff·]{2,4}", part) for part in parts)
    return parts if len(parts) > 1 and shaped and 2 * known >= len(parts) else None


def _with_people(sheet: Sheet, block: Block, text: str) -> tuple[str, list[str]] | None:
    """A title and its authors on one line: behind it, in brackets or not, or before it."""
    bracketed = _BRACKETED.match(text)
    if bracketed is not None:
        names = _named(sheet, block, bracketed["names"], sure_place=True)
        return (_LEADERS.sub("", bracketed["t"]), names) if names else None
    first = _FIRST.match(text)
    if first is not None:
        names = _named(sheet, block, first["names"])
        if names:
            return _LEADERS.sub("", first["t"]), names
    return _behind_title(sheet, block, text)


_RUN = re.compile(r"[\u3400-\u9fff·]{4,20}")


def _behind_title(sheet: Sheet, block: Block, text: str) -> tuple[str, list[str]] | None:
    """A title and the names that follow it on its line, behind dots, a slash or a space."""
    parted = re.match(
        r"(?P<t>.{5,60}?)(?:[.·…•\-—_/／|]{1,}|\s{1,})\s*(?P<names>[\u3400-\u9fff·、,，;；\s]{2,40})$",
        text,
    )
    if parted is not None:
        names = _named(sheet, block, parted["names"])
        if names:
            return _LEADERS.sub("", parted["t"]), names
    raw = "".join(sheet.reading.lines[n].text for n in block.lines)
    pieces = [p for p in re.split(r"\s+|[.·…•]{2,}", _PAGE.sub("", raw)) if p]
    for cut in range(1, len(pieces)):
        said, behind = "".join(pieces[:cut]), pieces[cut:]
        people = [n for p in behind for n in re.split(r"[、,，;；/]+", p) if n]
        title = _LEADERS.sub("", _PAGE_FIRST.sub("", said)).lstrip("●·•▪■◆★☆▲△")
        if len(said) >= _TITLE and all(2 <= len(n) <= 4 and begins_with_surname(n) for n in people):
            return title, people
        run = "".join(behind)
        if len(said) >= _TITLE and _RUN.fullmatch(run) and run in block.text:
            # Names that nothing parts: by the room between them, or by their surnames.
            start = block.text.rindex(run)
            named = names_between(sheet, block, start, start + len(run))
            if named:
                return title, named
    return None
