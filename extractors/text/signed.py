"""Signatures: what stands, by hand or not, where a paper asks for somebody's name."""

import re
from collections.abc import Iterable, Sequence

from extractors.text.names import may_be_name
from models.page import Box, Line, Mark, MarkType, Table

_ASKED = re.compile(
    r"(?:签\s?(?:名|字|章|署|收|批)|手\s?签|(?<!副)[校院]\s?[（(]?[院校]?[)）]?\s?长|主席|本人签"
    r"|(?:填[表报写]|记录|撰写|评估|预估|拟[定订]|制定|制表|计划|策划|设计|申请|跟进|结案|接案|带领|组织|总结|报[告送])"
    r"(?:社工|人员|人|员|者)"
    r"|(?:案主|服务对象|使用者|当事人|甲方|乙方|社工|家属|监护人)[（(](?:甲方|乙方|社工|签\S{1,2})[)）]|(?:确认|知悉)(?=\s?[:：]))"
    r"(?:\s*[（(][^（()）]{0,12}[)）])?\s*[:：]?\s*"
)
"""Words at which a signature stands, with what belongs to them."""

_DATED = re.compile(
    r"日\s?期|时\s?间|[年月日]|\d|盖\s?章|公\s?章|单\s?位|部\s?门|电\s?话|备\s?注|意\s?见|[:：，。；]"
)
"""What follows is no name: a date, the next label."""

_NAME = re.compile(r"[\u3400-\u9fff·*×xX某]{2,4}")

_FOLLOWING = re.compile(
    r"[\s_＿]*([\u3400-\u9fff·*×xX某](?:\s?[\u3400-\u9fff·*×xX某]){1,3}?)"
    r"(?=\s*(?:日\s?期|时\s?间|电\s?话|[(（]|[\d_＿,，;；。]|二[〇零○O0]|一九|$)|\s{2,}|\s[\u3400-\u9fff]{2})"
)
"""A name behind the words that ask for it, and what ends it."""

_FAR = 0.16
"""How far right of its label a signature begins at most, as a fraction of the page's width."""

_WIDE = 0.02
"""Unread ink narrower than this, as a fraction of the page's width, is no signature."""

_LOW = 0.06
"""How far below its label, as a fraction of the page's height, in a cell of its own."""


_DATE = re.compile(
    r"(?:(?:19|20)?\d\d[年.\-/]\s?\d|[二一][〇零○O九].{2}年)[\d年月日.\-/〇零一二三四五六七八九十\s]*"
)
_SIGNED_AND_DATED = re.compile(r"([\u3400-\u9fff·*×xX某]{2,4})\s*(?=" + _DATE.pattern + "$)")

_NEXT = 0.2
"""How far right of a signature its date begins at most."""


def signatures(lines: Sequence[Line], tables: Iterable[Table], unread: Iterable[Box]) -> list[Mark]:
    """The places of signatures, read (``text``) or only seen as ink that nobody could read.

    A signature stands at words that ask for one, or as a name with nothing but a date after it.
    """
    cells = [cell.box for table in tables for cell in table.cells]
    ink = [box for box in unread if box.width > _WIDE]
    found: list[Mark] = []
    for line in lines:
        marks = [
            _within(line, asked.end()) or _beside(line, asked.end(), lines, ink, cells)
            for asked in _ASKED.finditer(line.text)
        ]
        for mark in (*marks, _dated(line, lines)):
            if mark is not None and not any(_same(mark, other) for other in found):
                found.append(mark)
    return found


def _dated(line: Line, lines: Sequence[Line]) -> Mark | None:
    """A line that is a name with a date behind it, in the same line or the next on its row."""
    together = _SIGNED_AND_DATED.match(line.text)
    if together and len(line.edges) > len(line.text) and may_be_name(together.group(1)):
        end = together.end(1)
        box = Box(line.edges[0], line.box.y0, line.edges[end], line.box.y1)
        return _mark(box, together.group(1), line.confidence)
    text = _name(line)
    if not text or not may_be_name(text):
        return None
    behind = [
        other for other in lines
        if other is not line and _level(line.box, other.box) and other.box.x0 > line.box.centre[0]
    ]  # fmt: skip
    first = min(behind, key=lambda other: other.box.x0, default=None)
    if first is None or first.box.x0 - line.box.x1 > _NEXT or not _DATE.match(first.text):
        return None
    return _mark(line.box, text, line.confidence)


def _name(line: Line) -> str:
    """The text of a line that may be somebody's signature; empty if it is something else."""
    text = "".join(line.text.split()).strip("_＿")
    return text if _NAME.fullmatch(text) and not _DATED.search(text) else ""


def _level(a: Box, b: Box) -> bool:
    return abs(a.centre[1] - b.centre[1]) < 0.8 * max(a.height, b.height)


def _within(line: Line, start: int) -> Mark | None:
    """The name that follows in the same line."""
    name = _FOLLOWING.match(line.text, start)
    if name is None or len(line.edges) <= len(line.text):
        return None
    text = "".join(name.group(1).split())
    if not _NAME.fullmatch(text) or _DATED.search(text) or _ASKED.search(text):
        return None
    if line.text[start - 1].isalpha() and not (name.start(1) > start and may_be_name(text)):
        return None  # the words go on: they ask for nothing
    box = Box(line.edges[name.start(1)], line.box.y0, line.edges[name.end(1)], line.box.y1)
    return _mark(box, text, line.confidence)


def _beside(
    line: Line, start: int, lines: Sequence[Line], ink: Iterable[Box], cells: Sequence[Box]
) -> Mark | None:
    """The name, or the ink, right of a label that ends its line; in a table also below it."""
    if line.text[start:].strip(" _＿"):
        return None
    own = _cell(line.box, cells)
    options = [
        (other.box, text, other.confidence)
        for other in lines if other is not line and (text := _name(other))
    ]  # fmt: skip
    options += [(box, "", 0.5) for box in ink]
    best: tuple[float, Mark] | None = None
    for box, text, confidence in options:
        away = _away(line.box, box, own, cells)
        if away is not None and (best is None or away < best[0]):
            best = (away, _mark(box, text, confidence))
    return best[1] if best else None


def _away(label: Box, box: Box, own: Box | None, cells: Sequence[Box]) -> float | None:
    """How far a place is from its label; None where it is another's."""
    if _level(label, box) and -0.01 < box.x0 - label.x1 < _FAR:
        return box.x0 - label.x1
    inside = own is not None and own.contains(*box.centre)
    if inside and 0 < box.centre[1] - label.centre[1] < _LOW and box.x0 > label.x0 - 0.03:
        return 1 + box.y0 - label.y1
    return None


def _cell(box: Box, cells: Sequence[Box]) -> Box | None:
    return next((cell for cell in cells if cell.contains(*box.centre)), None)


def _mark(box: Box, text: str, confidence: float) -> Mark:
    return Mark(
        type=MarkType.SIGNATURE, box=box.rounded(), text=text, confidence=round(confidence, 2),
        certain=bool(text),
    )  # fmt: skip


def _same(mark: Mark, other: Mark) -> bool:
    return Box(*mark.box).overlap(Box(*other.box)) > 0.5 * Box(*mark.box).area
