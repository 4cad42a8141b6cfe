"""Words of which engines misread a character, where what they read is no word.

Two engines look at the same strokes: 自巳 and 团境 come from both. Only pairs whose misreading
stands in no text of this field are listed, so nothing that was read rightly is changed.
"""

import re

from models.page import Line, Reading

_MISREAD = {
    "自己": "自巳 自已",
    "已经": "巳经",
    "困境": "团境 困竟",
    "社区": "杜区",
    "项目": "项日 顶目 顶日",
    "未成年": "末成年",
    "服务": "服条 服各",
    "民政": "民玫 民敢 民致",
    "重庆": "重厌 重床",
    "志愿者": "志愿看 志思者 志恩者",
    "小组": "小纽",
    "组织": "组积 组识 纽织",
    "儿童": "几童",
    "中心": "申心",
    "委员会": "委贝会",
}
_BEFORE = {
    "工商": ("王商 土商", "(?=大学|学院|管理|行政|局|银行)"),
    "社会": ("杜会 社舍 社金", "(?=工作|组织|服务|福利|科学|保障|救助|学)"),
}
"""Pairs that may stand elsewhere, in a name: only where this follows."""

_WORDS = {wrong: word for word, read in _MISREAD.items() for wrong in read.split()}
_USUAL = re.compile("|".join(_WORDS))
_FOLLOWED = tuple(
    (re.compile(f"(?:{'|'.join(read.split())}){then}"), word)
    for word, (read, then) in _BEFORE.items()
)


def as_usual(text: str) -> str:
    """The text with such words as they are; as long as before."""
    text = _USUAL.sub(lambda match: _WORDS[match.group()], text)
    for pattern, word in _FOLLOWED:
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
