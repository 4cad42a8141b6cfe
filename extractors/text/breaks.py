"""Where a word in a block begins and ends: what parts a label from its value and from others."""

import re

from extractors.text.sheet import Block

CHINESE = re.compile(r"[\u3400-\u9fff]")
"""A Chinese character."""

SIGNED = re.compile(r"\s*(?:签名|签字|签章|签署|盖章)\s*(?=[:：])")
"""乙方(社工)签名: is one label in three pieces."""


OPENING, CLOSING = "【〔[「『［", "】〕]」』］"
"""Brackets in which labels stand: 【服务对象】王某."""


def ends_word(block: Block, at: int) -> bool:
    """Whether a word may end before ``text[at]``: the head 社会工作服务… of a
    name is no misread 社会工作者."""
    rest = block.text[at:]
    return len(rest) <= _NAME_LONG or not CHINESE.match(rest) or apart(block, at)


_NAME_LONG = 4

_UNKNOWN_LABEL = re.compile(r"[\u3400-\u9fff]{2,8}:")


def before_unknown_label(block: Block, start: int, end: int) -> int:
    """Where, before ``end``, something begins that looks like a label nobody declared."""
    for match in _UNKNOWN_LABEL.finditer(block.text, start + 2, end):
        at = match.start()
        if block.text[at - 1] in ";,。、 " or apart(block, at):
            return at
    return end


def stands_free(block: Block, start: int, end: int) -> bool:
    """Whether a match is a label, not a word of running text.

    A label begins its line or stands behind a break, and a colon, a gap, a break or nothing
    follows it; or it begins a short line whose rest is the value ("姓名张三").
    """
    signed = SIGNED.match(block.text, end) is not None
    bracketed = start > 0 and block.text[start - 1 : start] in OPENING
    closed = bracketed and end < len(block.text) and block.text[end] in CLOSING
    colon = signed or closed or (end < len(block.text) and block.text[end] in ":(")
    word = block.text[start:end]
    if not (break_before(block, start) or (colon and (end - start >= 4 or _EVIDENT.search(word)))):
        return False
    if _TOLD_ON.match(block.text, end):
        return False
    if word == "案主" and re.fullmatch(r"[A-Z甲乙丙丁口]", block.text[end:]):
        return False
    if colon or break_after(block, end) or _NUMBER_BEHIND.fullmatch(block.text[end:]):
        return True
    return start == 0 and len(block.text) <= end + _SHORT_VALUE


_NUMBER_BEHIND = re.compile(
    r"[·.。]?[A-Z]{0,4}\d[\d\s\-A-Z]{5,30}|[·.。]?(?:\d{4}|[一二][〇零一二三四五六七八九O0]{3})\s?[年.\-/].{1,12}"
)
"""A number or a date may follow its label without any sign: 管理号2016….. """

_TOLD_ON = re.compile(r"\s?[,，]\s?(?:于|自|从|在|系|经|并|现|已|其|由|该|且|曾|是)")
"""Behind such a comma a sentence goes on: "…年7月19日出生,于2002年9月入学"."""

_EVIDENT = re.compile(
    r"(?:日期|时间|编号|号码?|电话|性别|年龄|地点|签名|签字|姓名|职称|职务|院系|民族|籍贯)$"
)
"""Short labels that are labels wherever a colon follows; 社工 and 案主 also speak in dialogues."""

_SHORT_VALUE = 10
"""A value that follows its label without any sign between is no longer than this."""


def break_before(block: Block, at: int) -> bool:
    """Whether something parts ``text[at]`` from what stands before it, if anything does."""
    if at == 0 or not CHINESE.match(block.text[at - 1]):
        return True
    return apart(block, at)


def break_after(block: Block, at: int) -> bool:
    """Whether a word that ends before ``text[at]`` is parted from what follows."""
    if at >= len(block.text) or block.text[at] in " _□☑√✓/\\|,，;；-":
        return True
    if _IN_ENGLISH.match(block.text, at) or _LEADERS.match(block.text, at):
        return True
    return apart(block, at)


_LEADERS = re.compile(r"[.·…]{3}|…")
"""Dots that lead from a label to its value."""

_IN_ENGLISH = re.compile(r"(?:[A-Z][a-z]{2,}|N[oO]\.|ID )")
"""A label's English twin: 批准日期Approval Date. 服务对象A is none."""


def apart(block: Block, at: int) -> bool:
    """Whether a gap or a new line parts ``text[at]`` from the character before it."""
    before, here = block.spots[at - 1], block.spots[at]
    return before.line != here.line or here.index - before.index > 1
