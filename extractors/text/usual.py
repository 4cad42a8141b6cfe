"""Words of which engines misread a character, where what they read is no word.

Two engines look at the same strokes: 自巳 and 团境 come from both. Only what stands in no text of
this field is listed, not even across two words (小组积极 has no misread 组织 in it), so nothing
that was read rightly is changed.
"""

import re

from models.page import Line, Reading

_MISREAD = {
    "自己": "自巳",
    "已经": "巳经",
    "困境": "困竟",
    "社区": "杜区",
    "未成年": "末成年",
    "重庆": "重厌",
    "志愿者": "志愿看 志思者 志恩者",
    "组织": "纽织",
    "委员会": "委贝会",
}
_AMONG = {
    "自己": r"(?<!来)自已(?![经婚故有知])",
    "困境": "(?<!社)团境(?=儿童|家庭|青少年|妇女|老年|群体|未成年)",
    "工商": "(?:王商|土商)(?=大学|行政|管理|局|银行)",
    "社会": "(?:杜会|社舍|社金)(?=工作|组织|服务|福利|科学|保障|救助|学)",
    "项目": "(?<![头山楼屋])顶目",
}
"""Misread words that may stand elsewhere, across two words or in a name: only among these."""

_WORDS = {wrong: word for word, read in _MISREAD.items() for wrong in read.split()}
_USUAL = re.compile("|".join(_WORDS))
_PLACED = tuple((re.compile(pattern), word) for word, pattern in _AMONG.items())


def as_usual(text: str) -> str:
    """The text with such words as they are; as long as before."""
    text = _USUAL.sub(lambda match: _WORDS[match.group()], text)
    for pattern, word in _PLACED:
        text = pattern.sub(word, text)
    return text


def usual(reading: Reading) -> Reading:
    """The reading with such words as they are, in what the second engine reads as well.

    What was typed stays as it is.
    """
    if reading.native:
        return reading
    lines = tuple(_usual_line(line) for line in reading.lines)
    if all(new is old for new, old in zip(lines, reading.lines, strict=True)):
        return reading
    return reading.model_copy(update={"lines": lines})


def _usual_line(line: Line) -> Line:
    text = as_usual(line.text)
    if text == line.text:
        return line
    seconds = tuple(one.model_copy(update={"text": as_usual(one.text)}) for one in line.seconds)
    return line.model_copy(update={"text": text, "seconds": seconds})
