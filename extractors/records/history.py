"""A table of posts in a letter: from when, to when, where, as what, for how many years."""

import re
from collections.abc import Callable

from extractors.records import parsers
from extractors.records.kind import Candidate, Parsed, Voucher, listed
from extractors.text.dates import small_number
from extractors.text.sheet import Block, Sheet
from models.dates import PRESENT

_BEGIN = frozenset(listed("起 自 起始 开始 起始时间 开始时间 起始年月 开始年月 起始日期"))
_END = frozenset(
    listed("""
        止 至 终止 结束 截止 终止时间 结束时间 截止时间 终止年月 结束年月 终止日期 截止日期
    """)
)
_BOTH = frozenset(
    listed("""
        起止时间 起止年月 任职时间 工作时间 时间 起止日期 何年何月至何年何月 自何年何月至何年何月
        何年何月至何年月 起止时间(年月) 起止年月日 工作起止时间 任职起止时间 从业起止时间 时间段
        起讫时间 起讫年月 工作起止年月 任职起止年月 从业时间 服务时间 服务起止时间 任职期间 工作期间
        自何年月至何年月 起止时间段 任教起止时间 任教时间 教学起止时间 授课时间 从教起止时间
    """)
)
_POST = frozenset(
    listed(
        "岗位 职务 岗位(职务) 职务(岗位) 岗位/职务 职务/岗位 担任职务 工作岗位 从事岗位"
        " 任何职务 担任何职 任何职 所任职务 任职岗位 职位"
    )
)
_UNIT = frozenset(
    listed(
        "所在单位 工作单位 任职单位 单位 单位名称 服务单位 在何单位"
        " 在何单位工作 何单位 在何地何单位"
    )
)
_YEARS = frozenset(listed("年数 年限 工作年限 从业年限 累计年限 年限(年)"))
_NOW = re.compile(r"至今|现在|目前|迄今|今")


def history_table(sheet: Sheet) -> dict[str, Candidate]:
    """What a table of posts says of the whole time: the first beginning, the last end.

    Of several rows the post and the unit are the last's, in doubt; years are added up by nobody
    here: they are taken where there is one row.
    """
    begins = _under(sheet, _BEGIN, parsers.date)
    ends = _under(sheet, _END, _end)
    if not begins:
        begins = _under(sheet, _BOTH, parsers.period_start)
        ends = _under(sheet, _BOTH, parsers.period_end)
    if not begins or len(begins) != len(ends):
        return {}
    one = len(begins) == 1
    rows = [block.box.centre[1] for _, block in begins]
    added: dict[str, Candidate] = {}
    for name, cells, at in (
        ("started_on", begins, 0),
        ("ended_on", ends, -1),
        ("position", _under(sheet, _POST, parsers.short_text(24)), -1),
        ("employer", _under(sheet, _UNIT, parsers.office(40)), -1),
    ):
        # The head of the same words may be that of a row above the table.
        level = all(
            abs(block.box.centre[1] - row) < block.box.height
            for (_, block), row in zip(cells, rows, strict=False)
        )
        if len(cells) == len(begins) and level:
            added[name] = _candidate(sheet, cells[at], complete=one)
    years = _under(sheet, _YEARS, years_said)
    if len(years) == 1 and one and abs(years[0][1].box.centre[1] - rows[0]) < _ROW:
        added["stated_years"] = _candidate(sheet, years[0], complete=True)
    return added


_ROW = 0.02
"""Cells of one row have their middles closer than this fraction of the page's height."""

_Cell = tuple[Parsed, Block]


def _candidate(sheet: Sheet, cell: _Cell, *, complete: bool) -> Candidate:
    parsed, block = cell
    spots = block.spots[parsed.start : parsed.end] or block.spots
    value = Parsed(
        parsed.value, parsed.start, parsed.end, parsed.vouchers, parsed.complete and complete
    )
    return Candidate(value, sheet.printed(spots), spots, frozenset({Voucher.LABEL}))


def _under(
    sheet: Sheet, heads: frozenset[str], parse: Callable[[str], Parsed | None]
) -> list[_Cell]:
    """The values in the cells below a column's head, down to the first that holds none."""
    head = next((b for b in sheet.blocks if b.cell and re.sub(r"\s", "", b.text) in heads), None)
    if head is None:
        return []
    cells: list[_Cell] = []
    for block in sorted(sheet.blocks, key=lambda b: b.box.y0):
        inside = head.box.x0 - 0.01 < block.box.centre[0] < head.box.x1 + 0.01
        if not (block.cell and inside and block.box.y0 > head.box.y0 + 0.005):
            continue
        parsed = parse(block.text)
        if parsed is None:
            break
        cells.append((parsed, block))
    return cells


def _end(text: str) -> Parsed | None:
    now = _NOW.search(text)
    if now:
        return Parsed(PRESENT, now.start(), now.end(), frozenset({Voucher.FORMAT}))
    return parsers.date(text)


def years_said(text: str) -> Parsed | None:
    """A number of years in a cell of its own: 6, 6年, 六年."""
    number = re.fullmatch(
        r"\s*(?P<n>\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:周?年)?\s*[.。]?\s*", text
    )
    if number:
        try:
            said = str(small_number(number["n"]))
        except ValueError:
            return None
        return Parsed(said, *number.span("n"), frozenset({Voucher.FORMAT}))
    return parsers.years(text)
