"""Bringing text to one form without losing where each character came from."""

import re
import unicodedata
from dataclasses import dataclass

_DASHES = dict.fromkeys("‐‑‒–—―−─－﹣一", "-")
del _DASHES["一"]  # the numeral one is a dash only between dates; see ``dates``
_DOTS = dict.fromkeys("·・•∙●", "·")
_CJK = re.compile(r"[\u3400-\u9fff\uf900-\ufaff〇○]")
_LAYOUT_SPACE = re.compile(
    r"(?<=[\u3400-\u9fff〇○：:，,。（）()])\s+|\s+(?=[\u3400-\u9fff〇○：:，,。（）()])"
)


@dataclass(frozen=True, slots=True)
class Normal:
    """Normalised text and, for each of its characters, the index in the original."""

    text: str
    origin: tuple[int, ...]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span of the original that ``text[start:end]`` came from."""
        if start >= end:
            at = self.origin[start] if start < len(self.origin) else -1
            return at, at
        return self.origin[start], self.origin[end - 1] + 1


def normalise(text: str) -> Normal:
    """Half-width letters and digits, one sort of dash and colon, no spaces beside Chinese.

    Spaces between Chinese characters are layout ("毕 业 证 书"); between digits they are kept,
    for a column of figures may stand side by side.
    """
    characters: list[str] = []
    origin: list[int] = []
    for index, character in enumerate(text):
        for part in _one(character):
            characters.append(part)
            origin.append(index)
    joined = "".join(characters)
    keep = [True] * len(joined)
    for space in _LAYOUT_SPACE.finditer(joined):
        keep[space.start() : space.end()] = [False] * (space.end() - space.start())
    kept = [i for i, wanted in enumerate(keep) if wanted]
    return Normal("".join(joined[i] for i in kept), tuple(origin[i] for i in kept))


def _one(character: str) -> str:
    if character in _DASHES:
        return "-"
    if character in _DOTS:
        return "·"
    if character == "：":
        return ":"
    if character in "〇○◯":
        return "〇"
    if character in "_＿":
        # The line of a blank to be filled in, or of a label set wide: layout, like a space.
        return " "
    return unicodedata.normalize("NFKC", character)


def plain(text: str) -> str:
    """Normalised text without any white space: for comparing labels and titles."""
    return re.sub(r"\s+", "", normalise(text).text)


_IN_BRACKETS = re.compile(r"[(（](?P<v>[^()（）]*[\u4e00-\u9fff][^()（）]*)[)）]")
_FROM_TO = re.compile(r"(?<=[\d年月日号])(?P<v>~|一)(?=[\d今至现])")
_MARKS = {",": "，", ":": "：", ";": "；", "?": "？", "!": "！"}
_BETWEEN = re.compile(r"(?<=[\u4e00-\u9fff）”》])[,:;?!](?=[\u4e00-\u9fff（“《])")


def full_width(text: str) -> str:
    """Punctuation among Chinese characters as it is printed there; engines give either form."""
    text = _IN_BRACKETS.sub(lambda match: f"（{match['v']}）", text)
    text = _FROM_TO.sub(lambda match: "～" if match["v"] == "~" else "—", text)
    return _BETWEEN.sub(lambda match: _MARKS[match.group()], text)


def is_cjk(character: str) -> bool:
    """Whether a character is a Chinese one (or the numeral 〇)."""
    return bool(_CJK.match(character))
