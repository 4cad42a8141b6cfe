"""Sentences that list who took part, and what they say of the order: 全体研究人员按排名依次为：…"""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.bylines import told_apart
from extractors.records.kind import Candidate, Parsed
from extractors.text.alike import one_apart
from extractors.text.sheet import Sheet

_REMARK = re.compile(r"[(（][^()（）]{1,16}[)）]")
_COUNTED = re.compile(r"(?<!\d)\d{1,2}\s?[.、．)）](?!\d)")


_RUNS_ON = re.compile(
    r"(?P<v>\s*[\u3400-\u9fff·]{2,4}\s*(?:[、,，;；\s]+[\u3400-\u9fff·]{2,4}\s*)+)[、,，;；]\s*[\u3400-\u9fff·]{5,}$"
)


def people_listed(text: str) -> Parsed | None:
    """A list of people, without the numbers before them and what brackets say of each."""
    bare = text
    for pattern in (_REMARK, _COUNTED):
        bare = pattern.sub(lambda match: " " * len(match.group()), bare)
    whole = _RUNS_ON.match(bare)
    parsed = parsers.people(whole["v"] if whole else bare)
    # The last name runs on into other words: where it ends nothing tells.
    return replace(parsed, complete=False) if parsed and whole else parsed


def members_apart(sheet: Sheet, members: Candidate) -> Candidate:
    """A list whose signs were lost, its names told apart by the room between them."""
    if len(members.parsed.value.split("、")) > 1 and members.parsed.complete:
        return members
    return told_apart(sheet, members)


_LISTED_BY = (
    r"(?:成员|人员|参加人|参与人|完成人|参加者|参与者|组成员)(?:名单|姓名)?(?:\([^()]{1,20}\))?"
    r"(?:(?:[按以依照]|根据)[\u4e00-\u9fff]{1,8}?)?(?:由?(?:依次|分别|如下|顺序|先后|排序|排名)){0,2}"
    r"(?:为|有|包括|是|[:])+\s*"
)
_EACH = r"[\u3400-\u9fff·]{2,4}(?:[(（][^()（）\n]{1,16}[)）])?(?=[、,，;；\s。.]|等|$)"
PEOPLE_SAID = (
    re.compile(
        rf"{_LISTED_BY}(?P<v>{_EACH}(?:[、,，;；\s]+{_EACH})+(?:[、,，;；][\u3400-\u9fff·]{{2,40}})?)"
    ),
    re.compile(
        rf"(?:课题组|项目组|研究团队|研究组|团队|起草组|编写组)(?:成员)?由(?P<v>{_EACH}(?:[、,，;；\s]+[\u3400-\u9fff·]{{2,4}}?)+?)"
        r"(?:等)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?(?:名|位|人)?(?:同志|老师)?(?:共同)?(?:组成|构成)"
    ),
    re.compile(
        rf"由(?:下列|以下|如下)(?:人员|成员|同志)(?:共同)?(?:组成|构成|承担)[.。,，]?(?:[(（][^()（）\n]{{1,20}}[)）])?[.。]?[:]\s*"
        rf"(?P<v>{_EACH}(?:[、,，;；\s]+{_EACH})+)"
    ),
    re.compile(
        r"(?:课题组|主要)?(?:成员|参加人|参与人|参加人员|完成人)(?:名单)?(?:\([^()]{1,20}\))?(?:依次|分别)?"
        r"(?:为|有|包括|是|[:])\s*(?P<v>[\u3400-\u9fff·、,，\s]{2,80})"
    ),
)
"""Sentences that list who took part: 全体研究人员按排名依次为：…"""


_ALL = re.compile(r"全体|(?:含|包括|包含)(?:课题|项目)?(?:负责|主持)人|(?:含|包括)本人|按排[名序]")
_NOT_ALL = re.compile(r"不(?:含|包括|包含)|除(?:课题|项目)?(?:负责|主持)人")


def lists_all(sheet: Sheet, members: Candidate) -> bool:
    """Whether the words before a list of people say that the head is among them."""
    flow = sheet.flow
    first = members.spots[0] if members.spots else None
    at = next((i for i, spot in enumerate(flow.spots) if spot == first), None)
    if at is None:
        return False
    before = flow.text[max(0, at - _WORDS_BEFORE) : at]
    return _ALL.search(before) is not None and _NOT_ALL.search(before) is None


def first_of_all(
    sheet: Sheet, members: Candidate, leader: Candidate | None
) -> dict[str, Candidate]:
    """``leader``: the first of a list that holds everybody, where another or nobody was read.

    In doubt: one of the two was misread.
    """
    first, *rest = members.parsed.value.split("、")
    known = leader.parsed.value if leader else None
    if not rest or known in (first, *rest) or not lists_all(sheet, members):
        return {}
    if known and one_apart(known, first):
        return {}
    others = (known,) if known else ()
    parsed = Parsed(first, 0, 0, complete=False, others=others)
    return {"leader": Candidate(parsed, first, members.spots[: len(first)])}


_WORDS_BEFORE = 24
"""So many characters before a list may say whom it lists."""
