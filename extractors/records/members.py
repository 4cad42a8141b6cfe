"""People listed in an order: a table's column, numbered names, "第一位…", names side by side."""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.records.phrases import lines_of
from extractors.records.roster import roster
from extractors.text.alike import one_apart
from extractors.text.dates import small_number
from extractors.text.names import may_be_name
from extractors.text.sheet import Block, Sheet, Spot

_WIDER = 1.5
"""A cell so many times as wide as the column's head is no cell of the column."""

_HEADS = frozenset({"姓名", "成员姓名", "人员姓名", "项目成员", "参与人员"})
_ROLES = (
    "项目|课题|负责|主持|主管|主任|副主任|骨干|督导|社工|社会工|助理|统筹|协调|执行|财务|出纳|会计|志愿|成员|专员|"
    "干事|总干事|顾问|策划|评估|培训|组长|组员|参与|实施|机构|教授|讲师|研究|执笔|撰写|高级|中级|初级|男|女|,|，|、|\\(|:|;"
)
_NAME = r"[\u3400-\u9fff]{1,4}·[\u3400-\u9fff]{1,6}|[\u3400-\u9fff]{2,4}?"
_NUMBERED = re.compile(
    rf"(?<!\d)(?P<n>\d{{1,2}})\s?[.、)．,]\s?(?P<v>{_NAME})(?=\s|\d|$|{_ROLES}|。|[.])"
)
_PLACED = re.compile(
    r"第\s?(?P<n>[一二三四五六七八九十]{1,3}|\d{1,2})\s?[.]?"
    r"(?:(?:位|名|完成人|参与人|参加人)[:.]?|[为是系])\s*"
    rf"(?P<v>{_NAME})(?=\s|$|{_ROLES}|[.。])"
)


def listed_people(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """``members``, and ``leader`` where the list itself tells who is first.

    A numbered list is taken rather than what stands at a label, unless that holds more names.
    """
    table = roster(sheet)
    if table:
        return table
    said = found.get("members")
    if said is None:
        named = _in_one_cell(sheet)
        if named:
            return {"members": named}
    known = len(said.parsed.value.split("、")) if said else 0
    people = [] if known else _column(sheet)
    if people:
        return {"members": _joined(people)}
    for pattern in (_PLACED, _NUMBERED):
        people = _numbered(lines_of(sheet), pattern)
        running = _numbered(sheet.flow, pattern)
        if len(running) >= max(2, len(people)):
            # A name may be parted by the end of a line, which running text closes up.
            people = running
        if len(people) < 2:
            people = _numbered(_rows(sheet), pattern)
        if len(people) < max(2, known):
            continue
        added = {"members": _joined(people)}
        leader = found.get("leader")
        if leader is None or all(leader.parsed.value != parsed.value for parsed, _ in people):
            parsed, spots = people[0]
            added["leader"] = Candidate(parsed, parsed.value, spots, frozenset({Voucher.LABEL}))
        return added
    return {}


_COUNTED = re.compile(rf"(?:^|(?<=\s))[(（]?(?P<n>\d{{1,2}})[)）.、．]\s?(?P<v>{_NAME})(?=\s|$)")


def counted_people(sheet: Sheet, *, below: float) -> dict[str, Candidate]:
    """``members``: names with their numbers in lines below a height, in one column or several."""
    by_number: dict[int, _Person] = {}
    for block in sheet.by_line:
        if block.box.y0 <= below:
            continue
        for match in _COUNTED.finditer(block.text):
            parsed = parsers.person(match["v"])
            if parsed is not None and may_be_name(match["v"]):
                spots = block.spots[match.start("v") : match.end("v")]
                by_number.setdefault(int(match["n"]), (parsed, spots))
    people = [by_number[n] for n in range(1, len(by_number) + 1) if n in by_number]
    if len(people) < 2 or len(people) < len(by_number):
        return {}
    return {"members": _joined(people)}


_LISTING = re.compile(
    r"(?:[\u3400-\u9fff]{0,4}(?:成员|人员|参与人|参加人|完成人|起草人|参加者|参与者))(?:名单|姓名)?(?:[(（].{1,20}[)）])?"
)


def _in_one_cell(sheet: Sheet) -> Candidate | None:
    """People listed in one cell, right of or below the cell that says who they are.

    A head may carry a remark: 课题组成员（按排名，含负责人）.
    """
    for head in sheet.blocks:
        if not head.cell or not _LISTING.fullmatch(re.sub(r"[\s:：]", "", head.text)):
            continue
        for block in (*sheet.right_of(head)[:1], *sheet.below(head)[:1]):
            names = parsers.people(block.text) if _LISTED.search(block.text) else None
            if names is not None and "、" in names.value:
                spots = block.spots[names.start : names.end]
                return Candidate(names, sheet.printed(spots), spots, frozenset({Voucher.LABEL}))
    return None


def headed_by(members: Candidate, leader: Candidate) -> Candidate:
    """The members, the first of whom is the leader where the two names differ in one character.

    In doubt: one of the two was misread.
    """
    first, *rest = members.parsed.value.split("、")
    if first == leader.parsed.value or not one_apart(first, leader.parsed.value):
        return members
    value = "、".join([leader.parsed.value, *rest])
    parsed = replace(members.parsed, value=value, others=(members.parsed.value,), complete=False)
    return replace(members, parsed=parsed)


_LISTED = re.compile(r"^[\u3400-\u9fff·]{2,4}[、,，;；]\s*[\u3400-\u9fff·]{2,4}")


_Person = tuple[Parsed, tuple[Spot, ...]]


def _column(sheet: Sheet) -> list[_Person]:
    header = next((b for b in sheet.blocks if b.cell and b.text.replace(" ", "") in _HEADS), None)
    if header is None:
        return []
    names: list[_Person] = []
    for block in sorted(sheet.blocks, key=lambda b: b.box.y0):
        inside = header.box.x0 - 0.01 < block.box.centre[0] < header.box.x1 + 0.01
        if block.box.width > _WIDER * header.box.width:
            # A row of one cell ends the list.
            inside = False
        if block.cell and inside and block.box.y0 > header.box.y0 + 0.005:
            parsed = parsers.person(block.text)
            if parsed is None:
                break
            names.append((parsed, block.spots[parsed.start : parsed.end]))
    return names if len(names) > 1 else []


def _joined(people: list[_Person]) -> Candidate:
    value = "、".join(parsed.value for parsed, _ in people)
    spots = tuple(spot for _, each in people for spot in each)
    return Candidate(Parsed(value, 0, 0), value, spots, frozenset({Voucher.LABEL}))


def _rows(sheet: Sheet) -> Block:
    """The page row by row: pieces that stand side by side are parted by a space."""
    text, spots = "", []
    rows: list[list[Block]] = []
    for block in sorted(sheet.by_line, key=lambda b: b.box.centre[1]):
        last = rows[-1][0] if rows else None
        level = last and block.box.centre[1] - last.box.centre[1] < 0.5 * last.box.height
        if level:
            rows[-1].append(block)
        elif block.spots:
            rows.append([block])
    for row in rows:
        pieces = [b for b in sorted(row, key=lambda b: b.box.x0) if b.spots]
        for at, piece in enumerate(pieces):
            text += piece.text + ("\n" if at == len(pieces) - 1 else " ")
            spots += [*piece.spots, piece.spots[-1]]
    return Block(text, tuple(spots), sheet.flow.box)


def _numbered(text: Block, pattern: re.Pattern[str]) -> list[_Person]:
    """Names numbered from one without a gap; the first such list of the page."""
    people: list[_Person] = []
    for match in pattern.finditer(text.text):
        try:
            number = small_number(match["n"])
        except ValueError:
            continue
        parsed = parsers.person(match["v"])
        if parsed is None or parsed.value != match["v"] or not may_be_name(match["v"]):
            continue
        if number != len(people) + 1:
            if len(people) > 1:
                break
            people = []
            if number != 1:
                continue
        start, end = match.span("v")
        people.append((parsed, text.spots[start:end]))
    return people
