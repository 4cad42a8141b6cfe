"""People in a table or in columns: the heads of its columns, and below them a row a person.

A word that stands in such a table, though it is a label elsewhere (项目负责人, 项目成员), tells
what somebody is, not who: the names stand under 姓名.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.records import parsers
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.dates import small_number
from extractors.text.names import begins_with_surname, may_be_name
from extractors.text.sheet import Block, Sheet, Spot

_NAMES = re.compile(
    r"(?:[\u3400-\u9fff]{0,6}姓名|(?:主要|项目组?|课题组?|团队|起草组?)?(?:成员|人员|参与人|参与者|完成人|起草人"
    r"|参与人员|参加人员|完成人员|起草人员|组成员))(?:[/(].{0,8})?"
)
_PLACES = re.compile(
    r"(?:[\u3400-\u9fff]{0,4}(?:排名|排序|位次|名次|次序|顺序|序号|排位)|序|N[Oo]\.?)"
)
_ROLES = re.compile(
    r"[\u3400-\u9fff/()]{0,6}(?:职务|角色|分工|职责|任务|身份|岗位|承担工作|担任工作|负责工作|工作内容)"
    r"(?:[/(].{0,8})?"
)
_OTHERS = re.compile(
    r"[\u3400-\u9fff/]{0,6}(?:职称|单位|机构|性别|学历|学位|专业|签名|签字|年龄|电话|方式|备注|证书|资格)(?:[/(].{0,8})?"
)
_LEADS = re.compile(
    r"负责人|(?:总体|全面|整体|统筹|总)负责|(?:^|\s)负责(?:\s|$)|负责(?:全面|总体|统筹|课题总体)|主持|组长|牵头|主管|首席|第一"
)
_UNREAD = "□"
"""Stands for a name that was not made out: those below keep their places."""

_GAP = 4.0
"""Rows further apart than so many lines' heights are no rows of one table."""


@dataclass(frozen=True, slots=True)
class Row:
    """A person of the list: the name (□ where it was not made out), and what he or she is."""

    parsed: Parsed
    spots: tuple[Spot, ...]
    role: str = ""
    tasks: str = ""
    """What further columns say of the person's part."""

    @property
    def leads(self) -> bool:
        """Whether the row says that this person heads the others."""
        return any(_LEADS.search(said) for said in (self.role, self.tasks))


def rows_of(sheet: Sheet) -> list[Row]:
    """The people of the page's first list with heads of its columns, in their order.

    A list that does not begin with the first place has nobody: how many stand before is not told.
    """
    for head in sheet.blocks:
        if not _NAMES.fullmatch(_bare(head)):
            continue
        heads = _row_of(sheet, head)
        if _is_filled(head, heads):
            continue
        if not any(p.fullmatch(_bare(h)) for h in heads for p in (_PLACES, _ROLES, _OTHERS)):
            continue
        found = _below(sheet, head, heads)
        named = [row for row in found if row.parsed.value != _UNREAD]
        if len(named) > 1 or (named and (named[0].role or len(found) > 1)):
            return found
    return []


def _is_filled(head: Block, row: Sequence[Block]) -> bool:
    """Whether the name stands beside its label: a form's row, and no row of heads."""
    beside = next((other for other in row if other.box.x0 >= head.box.x1 - _TOUCHING), None)
    if beside is None or not head.cell or not beside.cell:
        return False
    text = _bare(beside)
    headed = any(p.fullmatch(text) for p in (_NAMES, _PLACES, _ROLES, _OTHERS))
    return not headed and len(text) <= _LONGEST_NAME and begins_with_surname(text)


_TOUCHING, _LONGEST_NAME = 0.01, 4


def _bare(block: Block) -> str:
    return re.sub(r"[\s:]|[.。·,，]+$", "", block.text)


def _row_of(sheet: Sheet, head: Block) -> list[Block]:
    """The other blocks on a block's row, from left to right."""
    middle = head.box.centre[1]
    reach = 0.6 * (head.box.height if not head.cell else min(head.box.height, 0.04))
    return sorted(
        (
            other for other in sheet.blocks
            if other is not head and other.text and abs(other.box.centre[1] - middle) < reach
        ),
        key=lambda other: other.box.x0,
    )  # fmt: skip


def _column(head: Block, heads: Sequence[Block]) -> tuple[float, float]:
    """From where to where a head's column reaches."""
    left = max((h.box.x1 for h in heads if h.box.x1 <= head.box.x0 + 0.01), default=0.0)
    right = min((h.box.x0 for h in heads if h.box.x0 >= head.box.x1 - 0.01), default=1.0)
    if head.cell:
        return head.box.x0, head.box.x1
    return (left + head.box.x0) / 2, (right + head.box.x1) / 2


def _below(sheet: Sheet, head: Block, heads: Sequence[Block]) -> list[Row]:
    left, right = _column(head, heads)
    place = next((h for h in heads if _PLACES.fullmatch(_bare(h))), None)
    # 职称/职务 does not tell what somebody does here, where another column (分工) does.
    roles = [h for h in heads if _ROLES.fullmatch(_bare(h))]
    cells = sorted(
        (
            b for b in sheet.blocks
            if b.cell == head.cell and left - 0.005 <= b.box.centre[0] <= right + 0.005
            and b.box.y0 > head.box.centre[1] and b.box.width < 1.6 * (right - left)
        ),
        key=lambda b: b.box.y0,
    )  # fmt: skip
    rows: list[Row] = []
    bottom = head.box.y1
    unread = 0
    for cell in cells:
        if cell.box.y0 - bottom > _GAP * sheet.line_height:
            break
        bottom = cell.box.y1
        said = [_beside(sheet, cell, role, [head, *heads]) for role in roles]
        row = _person(sheet, cell, *said[:1])
        row = replace(row, tasks=" ".join(said[1:])) if row and said[1:] else row
        number = _place(_beside(sheet, cell, place, [head, *heads]))
        if number is not None and not rows and number > 1:
            break
        while number is not None and len(rows) + 1 < number <= len(rows) + _MISSED:
            rows.append(_unread())
        if row is None:
            if number is None or unread:
                break
            unread += 1
            rows.append(_unread())
            continue
        unread = 0
        rows.append(row)
    while rows and rows[-1].parsed.value == _UNREAD:
        rows.pop()
    return rows


_MISSED = 3
"""So many rows in a row may have been missed; a greater leap is a misread number."""


def _unread() -> Row:
    return Row(Parsed(_UNREAD, 0, 0, complete=False), ())


def _person(sheet: Sheet, cell: Block, role: str = "") -> Row | None:
    text = re.sub(r"\s|[.。_\-]+$|^[.。_\-]+", "", cell.text)
    parsed = parsers.person(text)
    if parsed is None or not re.match(r"[\u3400-\u9fff·]{2,5}(?:$|[(,，、/])", text):
        return None
    if begins_with_surname(parsed.value) and not may_be_name(parsed.value):
        return None
    start = cell.text.find(parsed.value)
    spots = cell.spots[start : start + len(parsed.value)] if start >= 0 else cell.spots
    remark = text[len(parsed.value) :]
    return Row(parsed, spots, role + remark)


def _beside(sheet: Sheet, cell: Block, head: Block | None, heads: Sequence[Block]) -> str:
    """What stands on a cell's row in the column of another head."""
    if head is None:
        return ""
    left, right = _column(head, [h for h in heads if h is not head])
    middle = cell.box.centre[1]
    return "".join(
        b.text for b in sheet.blocks
        if b.cell == cell.cell and left - 0.005 <= b.box.centre[0] <= right + 0.005
        and abs(b.box.centre[1] - middle) < 0.6 * max(cell.box.height, sheet.line_height)
    )  # fmt: skip


def _place(text: str) -> int | None:
    match = re.fullmatch(r"第?\s?(\d{1,2}|[一二三四五六七八九十]{1,3})[.、位名]?", text.strip())
    if match is None:
        return None
    try:
        return small_number(match[1])
    except ValueError:
        return None


def roster(sheet: Sheet) -> dict[str, Candidate]:
    """``members`` of a page's list, and ``leader`` where a row of it says who heads the others."""
    rows = rows_of(sheet)
    if not rows:
        return {}
    value = "、".join(row.parsed.value for row in rows)
    spots = tuple(spot for row in rows for spot in row.spots)
    whole = all(row.parsed.complete for row in rows)
    near = frozenset({Voucher.LABEL})
    added = {"members": Candidate(Parsed(value, 0, 0, complete=whole), value, spots, near)}
    head = next((row for row in rows if row.leads and row.spots), None)
    if head is not None:
        parsed = Parsed(head.parsed.value, 0, 0, complete=head.parsed.complete)
        added["leader"] = Candidate(parsed, head.parsed.value, head.spots, near)
    return added
