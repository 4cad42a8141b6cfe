"""Where a page names a person who is known already: the applicant, by the other papers.

Layouts of a paper are without number, the ways a sentence or a table names somebody few. Where no
label or phrase led to the holder, the very name of the applicant, set as holders are named, does.
"""

import re
from collections.abc import Iterator

from extractors.records.holders import signs_paper
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.sheet import Block, Sheet

_BEFORE = (
    r"(?:^|(?<=[^\u3400-\u9fff·])|(?<=邀请)|(?<=授予)|(?<=证明)|(?<=聘请)|(?<=安排)|(?<=选派)|(?<=委派)|(?<=其中)"
    r"|(?<=同意)|(?<=同志)|(?<=学生)|(?<=学员)|(?<=教师)|(?<=老师)|(?<=员工)|(?<=职工)|(?<=人员)|(?<=社工)"
    r"|(?<=单位)|(?<=中心)|(?<=成员)|(?<=姓名)|(?<=兹有)|(?<=[由对为给与和及将经使名]))"
)
_ADDRESSED = r"(?:同志|老师|女士|先生|同学)"
_GOES_ON = (
    r"(?:[,，(（、。;；:：]|\s|[男女]|[为系在于任是自曾现获的等]|参与|参加|作为|担任|承担|主要|负责|主持|牵头|排名"
    r"|排序|荣获|被|身份证|$)"
)

_MADE_BY = re.compile(
    r"(?:经办|联系|填表|填报|制表|制单|审核|复核|审批|审定|批准|记录|校对|责任编辑|主编|编委|[校院局会]长|主席|主任|签发|证明(?=人))"
    r"[人员]?(?:[(（].{0,6}[)）])?(?:签[名字章])?[:：]?[^\S\n]*$"
)
"""Words before a name that tell who made, signed or issued the paper."""


def own_mention(sheet: Sheet, name: str) -> Candidate | None:
    """The place where a page names this person as the one it is about; None where it does not.

    A name in a cell or on a line of its own, or in a sentence at the words that introduce or
    follow a person. Whoever signs, issues or answers for the paper is not whom it is about.
    """
    places = [*_alone(sheet, name), *_said(sheet, name)]
    return places[0] if places else None


def _alone(sheet: Sheet, name: str) -> Iterator[Candidate]:
    whole = re.compile(rf"\W*{re.escape(name)}{_ADDRESSED}?\W*")
    for block in sheet.blocks:
        if whole.fullmatch(block.text) and not signs_paper(block, sheet):
            yield _candidate(block, block.text.index(name), name)


def _said(sheet: Sheet, name: str) -> Iterator[Candidate]:
    said = re.compile(rf"{_BEFORE}{re.escape(name)}(?={_ADDRESSED}|{_GOES_ON})", re.MULTILINE)
    flow = sheet.flow
    for match in said.finditer(flow.text):
        if not _MADE_BY.search(flow.text[max(0, match.start() - _REACH) : match.start()]):
            yield _candidate(flow, match.start(), name)


_REACH = 14
"""So many characters before a name may tell whose it is."""


def _candidate(block: Block, start: int, name: str) -> Candidate:
    spots = block.spots[start : start + len(name)]
    return Candidate(Parsed(name, 0, len(name)), name, spots, frozenset({Voucher.LABEL}))
