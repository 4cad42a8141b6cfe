"""The articles that a journal's contents page lists."""

import re

from extractors.records.prints import names_of
from extractors.text.names import begins_with_surname
from extractors.text.normal import full_width, plain
from extractors.text.sheet import Block, Sheet

_LEADERS = re.compile(r"[.·…•\-—_/\s]{2,}")
"""The dots between a contents entry's title and its page."""

_PAGE = re.compile(r"[\s.·…•/(（]*\d{1,4}\s*[)）]?\s*$")
_NAMES = re.compile(
    r"(?P<names>[\u3400-\u9fff·]{2,4}(?:\s?[、,，;；/]\s?[\u3400-\u9fff·]{2,4})+|[\u3400-\u9fff·]{2,16})\s*等?$"
)
_HEADING = re.compile(r"^[【\[(（《〈■◆●□].{1,10}[】\])）》〉]?$|^\W*[\u3400-\u9fff]{2,6}\W*$")
_NO_ENTRY = re.compile(
    r"ISSN|CN\d|主办|主管|主编|编委|编辑|目录|目次|CONTENTS|第.{1,3}期|总第|出版|月刊|季刊|样本|测试",
    re.IGNORECASE,
)
_TITLE = 6
"""Characters of the shortest title of an article."""


def entries_of(sheet: Sheet) -> list[tuple[str, str, Block]]:
    """The articles of a contents page: title, authors parted by 、, and the authors' line.

    Authors stand behind the title on its line, in a column of their own on its row, or below.
    """
    entries: list[tuple[str, str, Block]] = []
    title = ""
    for block in sheet.by_line:
        text = _PAGE.sub("", block.text.strip()).strip(" .·…•/")
        bare = plain(text)
        if not bare or _NO_ENTRY.search(bare):
            continue
        names = _people(sheet, block, text)
        if names and title:
            entries.append((full_width(title), "、".join(names), block))
            title = ""
            continue
        within = _behind_title(sheet, block, text)
        if within is not None:
            entries.append((full_width(within[0]), "、".join(within[1]), block))
            title = ""
        elif len(_LEADERS.sub("", text)) >= _TITLE and not bare.startswith("【"):
            title = _LEADERS.sub("", text)
        elif _HEADING.match(bare):
            title = ""
    return entries


def _people(sheet: Sheet, block: Block, text: str) -> list[str] | None:
    """The names that a line consists of."""
    if not re.fullmatch(r"[\u3400-\u9fff·、,，;；/\s]{2,40}(?:等)?", text):
        return None
    return names_of(sheet, block, text.removesuffix("等"))


def _behind_title(sheet: Sheet, block: Block, text: str) -> tuple[str, list[str]] | None:
    """A title and the names that follow it on its line, behind dots, a slash or a space."""
    parted = re.match(
        r"(?P<t>.{5,60}?)(?:[.·…•\-—_/／|]{1,}|\s{1,})\s*(?P<names>[\u3400-\u9fff·、,，;；\s]{2,40})$",
        text,
    )
    if parted is not None:
        names = names_of(sheet, block, parted["names"].strip())
        if names:
            return _LEADERS.sub("", parted["t"]), names
    raw = "".join(sheet.reading.lines[n].text for n in block.lines)
    pieces = [p for p in re.split(r"\s+|[.·…•]{2,}", _PAGE.sub("", raw)) if p]
    for cut in range(1, len(pieces)):
        said, behind = "".join(pieces[:cut]), pieces[cut:]
        people = [n for p in behind for n in re.split(r"[、,，;；/]+", p) if n]
        if len(said) >= _TITLE and all(2 <= len(n) <= 4 and begins_with_surname(n) for n in people):
            return _LEADERS.sub("", said), people
    return None
