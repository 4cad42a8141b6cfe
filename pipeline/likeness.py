"""How like two papers' values are that name the same case, group or activity."""

import re

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein


def folded(value: str) -> str:
    """Letters, digits and Chinese characters alone, letters that look like digits as digits."""
    # That a name is not the person's own says nothing of whose it is.
    value = re.sub(r"化名", "", value.upper())
    return re.sub(r"[^0-9A-Z\u3400-\u9fff*×某]", "", value).translate(_LOOK_ALIKE)


_LOOK_ALIKE = str.maketrans("ZOIQSBL", "2010581")


def alike(a: str, b: str) -> float:
    """1 for the same, less for one misread character, −1 for different values."""
    a, b = folded(a), folded(b)
    if a == b:
        return 1.0
    longest = max(len(a), len(b))
    if longest >= _NAMED and not any(c.isdigit() for c in a + b):
        # Names of groups and activities: shortened, quoted or not, partly misread.
        return alike_names(a, b)
    distance = Levenshtein.distance(a, b, score_cutoff=3)
    if distance <= 2 and longest >= 7 and _digits(a) == _digits(b):
        # The letters before a number are the office's own: one was misread.
        return 0.7
    if distance == 1 and longest >= 5:
        # Case numbers of one office differ in one digit, too: half a voice only.
        return 0.3 if a[-1] == b[-1] else -0.2
    if a in b or b in a:
        return 0.6
    return -1.0 if distance > 1 else -0.3


_NAMED = 5
"""Values of at least so many characters, without digits, are names of groups or activities."""


_LONG_NAME = 16


def alike_names(a: str, b: str) -> float:
    """The same for names, from −1 to 1: a shortened or partly misread one is still alike."""
    likeness = fuzz.partial_ratio(a, b) / 100
    # Long names of two studies share half their words; one of them, misread, shares nearly all.
    enough = 0.8 if min(len(a), len(b)) >= _LONG_NAME else 0.7
    if likeness >= enough:
        return min(1.0, likeness)
    return 0.0 if likeness >= 0.45 else -1.0


_SORT = re.compile(
    r"(?:支持|成长|互助|治疗|教育|康乐|兴趣|任务|学习|社工|工作|服务|主题|社区|系列|宣传)*(?:小组|活动|项目|计划).*$"
)


def otherwise_named(a: str, b: str) -> bool:
    """Whether two names are of two things: what sort of group they are (成长小组) tells nothing."""
    a, b = (_SORT.sub("", folded(each)) or folded(each) for each in (a, b))
    if any(c.isdigit() for c in a + b):
        return alike(a, b) <= 0
    return a not in b and b not in a and fuzz.ratio(a, b) < _SAME_NAME


_SAME_NAME = 50.0


def _digits(value: str) -> str:
    """The figures of a number, without the letters before them."""
    return re.sub(r"^\D*[A-Z]*", "", re.sub(r"^[0-9A-Z]{2}(?=\d{4})", "", value))
