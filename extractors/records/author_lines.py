"""Lists that name the authors first (林小禾，周启明 社区互助的经验与启示……), or in a table."""

import re
from itertools import pairwise

from extractors.records.bylines import names_between, room_of
from extractors.records.listing import gaps_within
from extractors.text.names import SURNAMES, begins_with_surname
from extractors.text.normal import full_width, plain
from extractors.text.sheet import Block, Sheet

_TAIL = re.compile(r"[\s.·…•:：\-—_。]*(?:[(（]?\d{1,4}[)）]?)?[\s.·…•:：\-—_。]*$")
"""The dots behind a title and the page they lead to."""

_LEAST, _TITLE = 3, 6
"""So many lines make a list; characters of the shortest title."""

_CLEARLY = 0.5
"""How much more room than elsewhere, in characters' widths, is a space that was lost."""

Entry = tuple[str, str, Block]


def authors_first(sheet: Sheet) -> list[Entry]:
    """The articles of a list whose lines begin with their authors: title, authors, line.

    Only where at least three lines are so, and where a space, or room for one, tells the last
    author from the title.
    """
    found = [entry for block in sheet.by_line if (entry := _entry(sheet, block)) is not None]
    return found if len(found) >= _LEAST else []


def _entry(sheet: Sheet, block: Block) -> Entry | None:
    text = block.text
    tail = _TAIL.search(text)
    end = tail.start() if tail else len(text)
    first = re.match(r"[\s●·•▪■◆★☆]*", text)
    start = first.end() if first else 0
    if end - start < _TITLE + 2 or not begins_with_surname(text[start:]):
        return None
    for cut in _cuts(sheet, block, start, end):
        title = full_width(text[cut:end].strip(" ,，·.:：、/"))
        if len(re.sub(r"[^\u3400-\u9fff]", "", plain(title))) < _TITLE:
            continue
        people = names_between(sheet, block, start, cut)
        if people:
            return title, "、".join(people), block
    return None


def _cuts(sheet: Sheet, block: Block, start: int, end: int) -> list[int]:
    """Where the title may begin: behind a space that was left out, or room for one."""
    signs = [m.end() for m in re.finditer(r"[,，、;；]", block.text[:end])]
    last = max((at for at in signs if _is_listed(block.text[start:at])), default=start)
    gaps = [at for at in gaps_within(block, start, end) if at > last + 1]
    if gaps:
        return gaps
    room = room_of(sheet, block.spots[:end])
    lengths = (4,) if block.text[last : last + 2] in SURNAMES else (3, 2)
    wide = [
        (room[at - 1] + room[at], at)
        for n in lengths if (at := last + n) < len(room)
    ]  # fmt: skip
    usual = sorted(a + b for a, b in pairwise(room)) or [0.0]
    middle = usual[len(usual) // 2]
    return [at for space, at in sorted(wide, reverse=True)[:1] if space - middle > _CLEARLY]


def _is_listed(head: str) -> bool:
    """Whether all that stands before a sign may be names."""
    return all(
        2 <= len(part) <= 4 and begins_with_surname(part)
        for part in re.split(r"[,，、;；\s]+", head.strip(" ●·•▪■◆★☆,，、;；"))
    )


_TITLES = re.compile(r"(?:篇名|题名|题目|标题|文章|文题|论文|篇目)(?:名称|题目|标题)?")
_AUTHORS = re.compile(r"(?:文章|论文)?(?:作者|著者|撰稿人|责任者)(?:姓名)?")


def entries_in_table(sheet: Sheet) -> list[Entry]:
    """The articles of a ruled list: what stands under 篇名 and 作者, row by row."""
    heads = {
        name: next((b for b in sheet.blocks if b.cell and shape.fullmatch(plain(b.text))), None)
        for name, shape in (("title", _TITLES), ("authors", _AUTHORS))
    }
    title, authors = heads["title"], heads["authors"]
    if title is None or authors is None:
        return []
    found: list[Entry] = []
    for block in sheet.blocks:
        if not _under(title, block) or len(plain(block.text)) < _TITLE:
            continue
        beside = [
            other for other in sheet.blocks
            if _under(authors, other)
            and abs(other.box.centre[1] - block.box.centre[1]) < 0.5 * block.box.height
        ]  # fmt: skip
        if len(beside) != 1 or not beside[0].text:
            continue
        people = names_between(sheet, beside[0], 0, len(beside[0].text))
        if people:
            found.append((full_width(block.text.strip()), "、".join(people), beside[0]))
    return found if len(found) >= _LEAST else []


def _under(head: Block, block: Block) -> bool:
    shared = min(head.box.x1, block.box.x1) - max(head.box.x0, block.box.x0)
    below = block.box.y0 > head.box.centre[1]
    return block.cell and below and shared > 0.6 * min(head.box.width, block.box.width)
