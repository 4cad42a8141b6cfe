"""Lists of people in which each has a row: who has worked as what, from when, for how long.

Whose row proves anything is known only where the applicant is: every row is given, its fields
named ``holder#2``, and the pages' other papers settle which is the applicant's (``pipeline.rows``).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from extractors.records import parsers
from extractors.records.columned import bare, crossing, level_with, under
from extractors.records.dating import closing_date
from extractors.records.history import years_said
from extractors.records.kind import ROW, Candidate, Parsed, Parser, Voucher
from extractors.records.posts import post
from extractors.records.tenure import years_agreeing
from extractors.text.numbers import IdNumber
from extractors.text.sheet import Block, Sheet
from models.dates import PRESENT

_NAME = re.compile(
    r"(?:教师|教职工|人员|职工|员工|社工|成员|本人|被证明人|持证人)?(?:姓名|名字|姓名\(.{1,6}\))|(?:人员|社工)名单"
)
_NOW = re.compile(r"至今|迄今|现在|目前|在职|在岗|今")


def end_of_work(text: str) -> Parsed | None:
    """The day on which work ended; ``present`` for 至今."""
    now = _NOW.search(text)
    if now:
        return Parsed(PRESENT, now.start(), now.end(), frozenset({Voucher.FORMAT}))
    return parsers.date(text)


def _whole_id(text: str) -> Parsed | None:
    parsed = parsers.id_number(text)
    return parsed if parsed is not None and IdNumber(parsed.value).valid else None


_WORK = (
    r"(?:任职|从业|工作|入职|服务|聘用|受聘|从事社会工作|社会工作|任教|教学|从教|在职|在岗|参加工作"
    r"|到岗|本单位工作)"
)
_WHEN = r"(?:时间|年月|日期|时段|期间|年份)"
_COLUMNS: Mapping[str, tuple[re.Pattern[str], Parser]] = {
    "id_number": (
        re.compile(r"(?:公民|居民)?(?:身份证?|证件)(?:件)?(?:号码?|号|编号)?(?:\(.{1,8}\))?"),
        _whole_id,
    ),
    "started_on": (
        re.compile(
            rf"(?:{_WORK}|开始)*(?:起始?|开始|起始|始)?{_WHEN}(?:\(?起\)?|从)?|起|自|入职|起始|参加(?:社会)?工作{_WHEN}"
        ),
        parsers.date,
    ),
    "ended_on": (
        re.compile(rf"{_WORK}?(?:截止|终止|结束|截至|终|止|离职|离岗)(?:{_WHEN})?|至"),
        end_of_work,
    ),
    "stated_years": (
        re.compile(
            r"(?:累计|合计|总计|实际|从事|已)?[\u3400-\u9fff]{0,8}(?:年限|年数|工龄|教龄|年资)(?:\(?年\)?)?"
        ),
        years_said,
    ),
    "position": (
        re.compile(
            r"(?:现任?|所任|担任|从事|工作|聘用|任职|现)?(?:岗位|职务|职位|职责)(?:名称|[(/、].{1,6})?"
        ),
        post,
    ),
}
"""The heads of columns, and how what stands under them is read."""

_PERIOD = re.compile(rf"{_WORK}?(?:起止|起讫)(?:{_WHEN})?|{_WORK}{_WHEN}|时间|年月")
"""The head of a column that holds both beginning and end."""

_SIDE_BY_SIDE = 2
"""A list has so many columns at least beside that of the names."""


Columns = Mapping[str, tuple[re.Pattern[str], Parser]]
"""By field: what the head of its column looks like, and how its cells are read."""


def staff_rows(
    sheet: Sheet, *, more: Columns | None = None, issued: Candidate | None = None
) -> dict[str, Candidate]:
    """The fields of each row of a list of people, named by row; those of a list of one plainly.

    ``more``: further columns. ``issued``: the day of the list, to which years are counted. Beside
    the rows' fields those of the first stand under their plain names, in doubt: a list names
    several, and whose row counts is not known here.
    """
    rows = [row for row in _rows(sheet, {**_COLUMNS, **(more or {})}) if row]
    if not rows or not any("started_on" in row or "stated_years" in row for row in rows):
        return {}
    rows = [
        row | years_agreeing(row | ({"issued_on": issued} if issued is not None else {}))
        for row in rows
    ]
    if len(rows) == 1:
        return rows[0]
    found = {
        name: replace(one, parsed=replace(one.parsed, complete=False), vouchers=frozenset())
        for name, one in rows[0].items()
    }
    for number, row in enumerate(rows, 1):
        found |= {f"{name}{ROW}{number}": one for name, one in row.items()}
    return found


def of_a_list(
    sheet: Sheet,
    found: Mapping[str, Candidate],
    rows: Mapping[str, Candidate],
    more: Columns | None = None,
) -> dict[str, Candidate]:
    """The rows of a list with its day, which is none of the rows' dates."""
    kept = {name: one for name, one in found.items() if not _is_of_rows(one, rows)}
    kept = {name: one for name, one in kept.items() if name not in rows}
    closing = closing_date(sheet, "issued_on", kept, rows.values())
    issued = closing.get("issued_on") or kept.get("issued_on")
    added = staff_rows(sheet, more=more, issued=issued) | closing
    post = found.get("position")
    if post is not None and "position" not in added and f"holder{ROW}2" in added:
        # Found below the head of a column that was not made out: the first row's.
        added["position"] = replace(post, parsed=replace(post.parsed, complete=False))
    return added


def _is_of_rows(candidate: Candidate, rows: Mapping[str, Candidate]) -> bool:
    return any(set(candidate.spots) & set(row.spots) for row in rows.values())


def _rows(sheet: Sheet, wanted: Columns) -> list[dict[str, Candidate]]:
    for head in sheet.blocks:
        if not _NAME.fullmatch(bare(head)):
            continue
        heads = level_with(sheet, head)
        columns = _columns(heads, wanted)
        if len(heads) < _SIDE_BY_SIDE or not columns:
            continue
        edges = [head, *heads]
        names = under(sheet, head, edges)
        found = []
        for cell, following in zip(names, [*names[1:], None], strict=True):
            row = _row(sheet, cell, following, columns, edges)
            if row is not None:
                found.append(row)
        if found:
            return found
    return []


def _columns(heads: Sequence[Block], wanted: Columns) -> dict[str, tuple[Block, Parser]]:
    """Which head stands over which field, and how it is read."""
    found: dict[str, tuple[Block, Parser]] = {}
    for name, (shape, parse) in wanted.items():
        head = next((h for h in heads if shape.fullmatch(bare(h))), None)
        if head is not None:
            found[name] = (head, parse)
    both = next((h for h in heads if _PERIOD.fullmatch(bare(h))), None)
    if both is not None and "ended_on" not in found:
        found["started_on"] = (both, parsers.period_start)
        found["ended_on"] = (both, parsers.period_end)
    return found


def _row(
    sheet: Sheet,
    cell: Block,
    following: Block | None,
    columns: Mapping[str, tuple[Block, Parser]],
    edges: Sequence[Block],
) -> dict[str, Candidate] | None:
    """A row's fields; None where no name stands at its head."""
    holder = _candidate(sheet, cell, _person)
    if holder is None:
        return None
    row = {"holder": holder}
    for name, (head, parse) in columns.items():
        beside = crossing(sheet, cell, following, head, edges)
        candidate = _candidate(sheet, beside, parse) if beside is not None else None
        if candidate is not None:
            row[name] = candidate
    return row


def _person(text: str) -> Parsed | None:
    bare = re.sub(r"[\s.·。_\-]", "", text)
    parsed = parsers.person(bare)
    return Parsed(parsed.value, 0, len(text), complete=parsed.complete) if parsed else None


def _candidate(
    sheet: Sheet, block: Block, parse: Callable[[str], Parsed | None]
) -> Candidate | None:
    parsed = parse(block.text)
    if parsed is None:
        return None
    spots = block.spots[parsed.start : parsed.end] or block.spots
    return Candidate(parsed, sheet.printed(spots), spots, frozenset({Voucher.LABEL}))
