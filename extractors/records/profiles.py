"""Pages that introduce a book's authors: a paragraph each, which begins with the name."""

import re

from extractors.records.bylines import room_of
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.records.listing import gaps_within
from extractors.text.names import begins_with_surname, may_be_name
from extractors.text.normal import plain
from extractors.text.sheet import Block, Sheet, Spot

_HEAD = re.compile(
    r"(?:本书)?(?:作者|著者|编者|主编|编著者|编写者|撰稿人)(?:团队)?(?:简介|介绍)|关[于干](?:本书)?(?:作者|著者|编者)"
)
_END = re.compile(
    r"书名|出版|ISBN|版次|印次|定价|内容简介|图书在版|目录|前言|责任编辑", re.IGNORECASE
)
_BEHIND = re.compile(
    r"[,，、:：。.\s(（]|男|女|现任|现为|系"
    r"|[\u4e00-\u9fff]{2,12}?(?:大学|学院|学校|党校|中心|研究[院所]|协会|局)"
    r"|(?:副?教授|讲师|博士|硕士|研究员|高级|中级|社会工作)|(?:19|20)\d\d年"
)
"""What goes on behind the name."""

_INDENTED, _CLEARLY = 0.015, 0.2
"""How far the first line of a paragraph is indented, and by how many characters' widths the room
behind a name has to stand out."""


def introduced(sheet: Sheet) -> dict[str, Candidate]:
    """``authors``: whom a page introduces, in order; in doubt where a name's end is a guess."""
    lines = [block for block in sheet.by_line if block.spots]
    head = next((b for b in lines if _HEAD.fullmatch(plain(b.text).strip(":：【】[]《》·"))), None)
    if head is None:
        return {}
    below: list[Block] = []
    for block in lines[lines.index(head) + 1 :]:
        if _END.match(plain(block.text)):
            break
        if block.box.y0 > head.box.y0 and len(block.text) > _BRIEF:
            below.append(block)
    left = min((block.box.x0 for block in below), default=0.0)
    found: list[tuple[str, bool, tuple[Spot, ...]]] = []
    for at, block in enumerate(below):
        begins = at == 0 or block.box.x0 > left + _INDENTED
        named = _opening_name(sheet, block) if begins else None
        if named is not None:
            found.append((*named, block.spots[: len(named[0])]))
    if not found:
        return {}
    value = "、".join(name for name, _, _ in found)
    spots = tuple(spot for _, _, own in found for spot in own)
    parsed = Parsed(value, 0, 0, complete=all(whole for _, whole, _ in found))
    return {"authors": Candidate(parsed, value, spots, frozenset({Voucher.LABEL}))}


_BRIEF = 5
"""Lines of so few characters introduce nobody."""


def _opening_name(sheet: Sheet, block: Block) -> tuple[str, bool] | None:
    """The name that a paragraph begins with, and whether it is plain where it ends."""
    text = block.text
    lengths = [
        n for n in (2, 3, 4)
        if begins_with_surname(text[:n]) and may_be_name(text[:n]) and _BEHIND.match(text, n)
    ]  # fmt: skip
    gaps = [n for n in gaps_within(block, 0, 5) if n in lengths]
    signed = [n for n in lengths if re.match(r"[,，、:：。.\s(（]", text[n : n + 1])]
    for told in (gaps, signed):
        if told:
            return text[: told[0]], True
    if not lengths:
        return None
    if len(lengths) == 1:
        return text[: lengths[0]], True
    room = room_of(sheet, block.spots[:6])
    if len(room) < 6:
        return text[: lengths[0]], False
    ranked = sorted(((room[n - 1] + room[n], n) for n in lengths), reverse=True)
    clear = ranked[0][0] - ranked[1][0] > _CLEARLY
    return text[: ranked[0][1]], clear
