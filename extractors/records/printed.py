"""Values as a paper has them printed, where they are no number, date or word of a list."""

import re
from dataclasses import replace

from extractors.records.kind import Parsed
from extractors.text.lines import stopped
from extractors.text.normal import full_width
from extractors.text.places import districts_mended


def as_printed(parsed: Parsed, raw: str) -> Parsed:
    """A verbatim value with the punctuation as printed; ``raw`` is what was read for it."""
    if not parsed.verbatim:
        return parsed
    value = re.sub(r"\s+", "", raw).strip(":：;；,，_")
    if len(value) <= _ENTRY:
        value = _DAY_BEHIND.sub("", _SEAL_BEFORE.sub("", value)) or value
    if not parsed.value.endswith(("。", ".")):
        value = value.rstrip("。.")
    value, known = districts_mended(mended(full_width(stopped(_paired(value)))))
    return replace(parsed, value=value, complete=parsed.complete and known)


_ENTRY = 40
"""Characters of the longest entry that is no running text."""

_SEAL_BEFORE = re.compile(r"^[（(](?:盖|公|签)?章[）)][:：]?")
_DAY_BEHIND = re.compile(
    r"(?<=[\u3400-\u9fff])(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日"
    r"|[一二][〇零○一二三四五六七八九]{2,3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$"
)
"""What stands around a unit's name at the foot of a paper."""


_MISREAD = {
    re.compile("自已"): "自己",
    re.compile("([己巳])经"): "已经",
    re.compile("而[己巳](?![\u3400-\u9fff])"): "而已",
    re.compile("材科"): "材料",
    re.compile("资科"): "资料",
    re.compile("关干(?!部|事|警)"): "关于",
    re.compile("由干(?!部|事|线|旱|燥|扰)"): "由于",
    re.compile("属干(?!部|事)"): "属于",
    re.compile("致力干(?!部|事)"): "致力于",
    re.compile("位干(?!部|事)"): "位于",
    re.compile("社舍工作"): "社会工作",
}
"""What is no Chinese word, and what engines take for it."""


def mended(text: str) -> str:
    """The text with such characters put right as no word could be written with."""
    for misread, word in _MISREAD.items():
        text = misread.sub(word, text)
    return text


def _paired(text: str) -> str:
    """Quotation marks in pairs: the engine takes one for the other, and loses the first."""
    if not re.search(r"[“”\"]", text):
        return text
    opening = True
    marks = []
    for character in text:
        if character in '“”"':
            marks.append("“" if opening else "”")
            opening = not opening
        else:
            marks.append(character)
    paired = "".join(marks)
    if paired.count("“") == 1 and "”" not in paired and not paired.startswith("“"):
        paired = "“" + paired.replace("“", "”")
    return paired
