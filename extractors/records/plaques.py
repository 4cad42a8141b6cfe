"""Plaques and medals: to whom, for which year, the honour, who gives it and when; nothing else."""

import re
from dataclasses import dataclass

from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.sheet import Block, Sheet

_TO = re.compile(
    r"(?:特)?授[予子](?P<v>[\u3400-\u9fff·]{2,4}?)(?:同志|女士|先生)?(?:为)?(?:(?:19|20)\d\d(?:-(?:19|20)\d\d)?年?度?)?[:：]?"
)
"""A line that says whom the honour is for, and nothing else: 授予某某2019年度."""

_HONOUR = re.compile(
    r"(?:[\u3400-\u9fff“”\"()]{0,14})(?:先进|优秀|模范|标兵|能手|之星|最美|十佳|杰出|劳模|榜样|人物|[一二三特]等奖|金奖|银奖|铜奖)"
    r"[\u3400-\u9fff“”\"()]{0,10}"
)
_SCHOOL = re.compile(r"学位|学士|硕士|博士|毕业|职业水平")
_FEW = 10
"""Lines on a plaque at the most."""


@dataclass(frozen=True)
class Plaque:
    """The lines that say whom a plaque is for, and what it honours."""

    to: Block
    name: str
    start: int
    honour: Block | None


def plaque_of(sheet: Sheet) -> Plaque | None:
    """The plaque that a page is; None where it says more, or is something else."""
    lines = [line for line in sheet.by_line if line.text]
    if len(lines) > _FEW or any(_SCHOOL.search(line.text) for line in lines):
        return None
    for at, line in enumerate(lines):
        match = _TO.fullmatch(line.text)
        if match:
            honour = next((one for one in lines[at + 1 :] if _HONOUR.fullmatch(one.text)), None)
            return Plaque(line, match["v"], match.start("v"), honour)
    return None


def looks_like_plaque(sheet: Sheet) -> float:
    """What speaks for an award where a page is a plaque."""
    plaque = plaque_of(sheet)
    return 0.0 if plaque is None else 4.5 if plaque.honour is not None else 2.5


def plaque_fields(sheet: Sheet) -> dict[str, Candidate]:
    """Whom a plaque is for, and what it honours."""
    plaque = plaque_of(sheet)
    if plaque is None:
        return {}
    spots = plaque.to.spots[plaque.start : plaque.start + len(plaque.name)]
    added = {"holder": Candidate(Parsed(plaque.name, 0, 0), plaque.name, spots)}
    if plaque.honour is not None:
        inner = plaque.honour.text.strip('“”"')
        at = plaque.honour.text.find(inner)
        spots = plaque.honour.spots[at : at + len(inner)]
        near = frozenset({Voucher.LABEL})
        added["award"] = Candidate(Parsed(inner, 0, 0), sheet.printed(spots), spots, near)
    return added
