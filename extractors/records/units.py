"""Which unit a letter comes from: who signs it, whose letterhead it is written on."""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.dating import lower_part
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.places import districts_mended
from extractors.text.sheet import Block, Sheet

UNIT = (
    r"(?P<v>[\u4e00-\u9fff()]{4,30}?(?:中心|协会|学会|联合会|促进会|服务社|工作社|机构|公司|医院|学校|大学|学院|"
    r"民政局|街道办事处|居民委员会|居委会|社区|福利院|救助站|基金会|研究院|总会|慈善会|工作站|事务所|"
    r"敬老院|养老院|服务站|联谊会|社会工作局|人民政府|管理处|妇联|残联|团委|青少年宫|服务队|联盟|研究所|研究会))"
)
"""A unit's name, in the group ``v``."""

_SIGNED_BELOW = 0.3
"""Who signs a letter stands below this fraction of the page."""

_HEAD = 0.3
"""A letterhead stands in this upper share of a page."""


_TAIL_AGAIN = re.compile(
    r"(?P<u>中心|协会|学会|联合会|促进会|服务社|公司|医院|大学|学院|委员会|基金会)(?:(?P=u))+$"
)


_SEAL_HERE = re.compile(r"\s*[(（]?(?:盖章|公章|签章|章)[)）]?\s*[:：]\s*")
_STAMPED = re.compile(r"(?<=中心|协会|学会|社区|公司)[\u4e00-\u9fff]{0,4}专用(?:印?章)?$")
"""The place of a seal behind a label, and what a seal's lowest line adds to a unit's name."""

_CUT_OFF = re.compile(
    r"(?:(?:服务|发展|事务|工作|教育|福利|活动|文化|评估|指导|救助|社会)中|委员|基金|联合|促进|协$|事务$|有限|人民政|街道办|办事"
    r"|[^\u4e00-\u9fff()（）\da-zA-Z])$"
)
"""How names of units end whose last character was not read."""


def unit_of(text: str) -> Parsed | None:
    """A unit at its label; what a seal's last characters add to it is taken off, in doubt."""
    head = _SEAL_HERE.match(text)
    if head:
        rest = unit_of(text[head.end() :])
        return rest and replace(rest, start=rest.start + head.end(), end=rest.end + head.end())
    parsed = parsers.office(40)(text)
    stamp = _STAMPED.search(parsed.value) if parsed else None
    if parsed is not None and stamp is not None:
        value = parsed.value[: stamp.start()]
        parsed = replace(parsed, value=value, complete=False, verbatim=False)
    again = _TAIL_AGAIN.search(parsed.value) if parsed else None
    if parsed is not None and _CUT_OFF.search(parsed.value):
        return replace(parsed, complete=False)
    if parsed is None or again is None:
        return parsed
    value = parsed.value[: again.start()] + again["u"]
    return replace(parsed, value=value, complete=False, verbatim=False)


def signing_unit(sheet: Sheet, field: str, unit: str) -> dict[str, Candidate]:
    """The unit that signs a letter: the last line that is a unit's name and nothing else.

    ``unit`` is a pattern with the name in the group ``v``.
    """
    lower = min(_SIGNED_BELOW, lower_part(sheet))
    signs = re.compile(
        rf"(?:(?:填报|填表|出具|证明|开具)?单位|证明单位|出具单位|单位名称|工作单位|甲方|用人单位|聘用单位)?(?:\(?(?:盖?章|公章)\)?)?[:]?{unit}(?:\(盖?章\)|\(公章\))?$"
    )
    # In a frame the line is part of all its text; it stands alone in it all the same.
    checked = min(
        (b.box.y0 for b in sheet.by_line if b.box.y0 > lower and _CHECKED.search(b.text)),
        default=1.0,
    )
    for block in (*reversed(sheet.blocks), *reversed(sheet.by_line)):
        match = signs.match(block.text)
        if match and lower < block.box.y0 < checked:
            return {field: _named(sheet, block, match.span("v"))}
    return {}


_CHECKED = re.compile(
    r"^(?:经核[,，]?|经审核|经核实|经查)|(?:核实|审核|主管部门|上级|业务主管单位|人事部门)(?:单位|部门)?意见"
)
"""What begins the words of an office that bears a letter out: it is not who wrote it."""


def letterhead(sheet: Sheet, field: str, unit: str) -> dict[str, Candidate]:
    """The unit whose name is set alone above the title of a letter."""
    whole = re.compile(rf"{unit}(?:\((?:信笺|公用笺|信纸)\))?")
    for block in sheet.by_line:
        match = whole.fullmatch(block.text) if block.box.y0 < _HEAD else None
        if match is not None:
            return {field: _named(sheet, block, match.span("v"))}
    return {}


def _named(sheet: Sheet, block: Block, span: tuple[int, int]) -> Candidate:
    start, end = span
    spots = block.spots[start:end]
    unit, known = districts_mended(block.text[start:end])
    parsed = Parsed(unit, 0, 0, complete=known)
    return Candidate(parsed, sheet.printed(spots), spots, frozenset({Voucher.LABEL}))
