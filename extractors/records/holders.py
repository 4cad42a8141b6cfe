"""Whom a paper belongs to, where no label says so.

Letters introduce their subject ("林正阳（男，…）", "学生 雷梦瑶 女"), certificates address it
("汪若兰："), web pages set the name alone as a headline. A name that stands alone may be anybody's
who signs: it is given in doubt, and another paper has to name the same person.
"""

import re
from collections.abc import Iterator

from extractors.records.kind import Candidate, Kind, Parsed, Voucher
from extractors.text.names import A_SURNAME, may_be_name
from extractors.text.sheet import Block, Sheet

_NAME = rf"(?P<v>{A_SURNAME}[\u3400-\u9fff]{{1,2}}?)"
_BEFORE = (
    r"(?:^|(?<=[^\u3400-\u9fff])|(?<=学生)|(?<=教师)|(?<=老师)|(?<=授予)|(?<=学员)|(?<=员工)|(?<=职工)"
    r"|(?<=同志)|(?<=人员)|(?<=社工)|(?<=单位)|(?<=证明)|(?<=兹有))"
)

_IDENTIFIED = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        # Name and sex: 林正阳(男, …), 学生 雷梦瑶 女, 侯志强 性别:男.
        rf"{_BEFORE}{_NAME}(?:同志|同学)?[\s,，、(]{{0,3}}(?:性别[:：]?\s*)?[男女]性?(?=[\s,，、。;；)]|$)",
        # Name and number: 佘若兰,副教授,身份证件号码 …
        rf"{_BEFORE}{_NAME}(?:同志)?[,，(][^。:：\n]{{0,16}}(?:身份证|证件号|身份号)",
    )
)
"""Sex or number behind it: a person and nothing else."""

_INTRODUCED = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        # Name and post: 傅晓凤现为我单位…
        rf"{_BEFORE}{_NAME}(?:同志)?[,，]?(?:(?:现|曾|原|均)?[为任系是]|曾任职于|(?:现)?就职于|受聘于|自.{{4,12}}起)[^。\n]{{0,4}}[我本](?:单位|中心|校|院|机构|公司|社|所|会|站|局)",
        # The other side of a contract.
        rf"乙方[^:：\n]{{0,10}}[:：]\s*{_NAME}(?=性别|[^\u3400-\u9fff]|$)",
    )
)
_ADDRESSED = re.compile(rf"{_NAME}(?:同志|老师|先生|女士|同学)?[:：]")
_ALONE = re.compile(_NAME)

_SIGNS = re.compile(
    r"[校院][)）]?长|经办|负责|签|代表|主席|审核|复核|记录|联系|人事|主任|填表|制表|主编|编委|作者|[主编]审|批准|盖章"
)
"""Who stands beside such a word signs the paper or made it."""

_LOW = 0.75
"""Names below this share of the page are signatures."""


def unlabelled_holder(sheet: Sheet, kind: Kind) -> Candidate | None:
    """The name of the person a page of this kind belongs to, from how it is set.

    Introduced or addressed it is whole, and sure where it is the applicant's; alone on its line
    it is not complete, and given only where no other name stands alone.
    """
    spec = kind.spec(kind.names_holder) if kind.names_holder else None
    if spec is None:
        return None
    introduced = next(_introduced(sheet), None)
    if introduced is not None or not kind.names_always:
        return introduced
    alone = [block for block in sheet.blocks if _is_alone(block, sheet)]
    # Ruling lines that are none part what stands on one line.
    alone = alone or [line for line in sheet.by_line if _is_alone(line, sheet)]
    names = {block.text.strip() for block in alone}
    return _candidate(alone[0], 0, len(alone[0].text), complete=False) if len(names) == 1 else None


def _introduced(sheet: Sheet) -> Iterator[Candidate]:
    """Names that are introduced or addressed, best first. Only where sex or number stands with a
    name the place itself vouches for it: 常用: and 高度: are addressed as well."""
    for patterns, sure in ((_IDENTIFIED, True), (_INTRODUCED, False)):
        for pattern in patterns:
            for match in pattern.finditer(sheet.flow.text):
                name = match["v"]
                if may_be_name(name) and not _may_be_longer(match) and not _POLITE.search(name):
                    yield _candidate(sheet.flow, *match.span("v"), at_its_place=sure)
    for block in sheet.blocks:
        addressed = _ADDRESSED.fullmatch(block.text.strip())
        if addressed and may_be_name(addressed["v"]) and block.box.y0 < _LOW:
            start = block.text.index(addressed["v"])
            yield _candidate(block, start, start + len(addressed["v"]))


_POLITE = re.compile(r"(?:同志|同学|老师|先生|女士)$")
"""How people are addressed; behind a lone surname the rest of the name was not read."""


def _may_be_longer(match: re.Match[str]) -> bool:
    """Whether the sex right behind a name of two characters may be its third: 林亚男."""
    text, end = match.string, match.end("v")
    return (
        len(match["v"]) == _SHORT
        and text[end : end + 1] in ("男", "女")
        and not _DATED.match(text, end + 1)
    )


_SHORT = 2
_DATED = re.compile(r"[\s,，、(]{0,2}(?:生于|出生|性别|[男女]|(?:19|20)\d|一九|二〇)")


def _is_alone(block: Block, sheet: Sheet) -> bool:
    text = block.text.strip()
    if not (_ALONE.fullmatch(text) and may_be_name(text) and block.box.y0 < _LOW):
        return False
    return not signs_paper(block, sheet)


def signs_paper(block: Block, sheet: Sheet) -> bool:
    """Whether a name alone stands where whoever signs or made the paper is named."""
    text = block.text.strip()
    others = (o for o in sheet.blocks if o is not block and o.text != text and _near(block, o))
    return any(_SIGNS.search(other.text) for other in others)


_CLOSE = 3.0
"""Line heights between a name and what it is written under."""


def _near(block: Block, other: Block) -> bool:
    """Whether a block stands beside another on its row, or right above or below it."""
    a, b = block.box, other.box
    rows = min(a.y1, b.y1) - max(a.y0, b.y0)
    columns = min(a.x1, b.x1) - max(a.x0, b.x0)
    height = min(a.height, b.height)
    return rows > 0.3 * height or (columns > 0 and rows > -_CLOSE * height)


def _candidate(
    block: Block, start: int, end: int, *, complete: bool = True, at_its_place: bool = False
) -> Candidate:
    text = block.text[start:end]
    name = text.strip()
    return Candidate(
        Parsed(name, 0, len(name), complete=complete),
        text,
        block.spots[start:end],
        frozenset({Voucher.LABEL}) if at_its_place else frozenset(),
    )
