"""What a paper of a case, a group or an activity tells without a label: in its head, by its place.

Under a title may stand nothing but the day and the hour, or the client as the paper calls them;
under the parties' signatures stand the days on which they signed.
"""

import re
from collections import Counter
from collections.abc import Sequence

from extractors.records import parsers, service
from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.sheet import Block, Sheet, Spot

_YEAR = r"(?:(?:19|20)\d{2}|[一二][〇零○一二三四五六七八九]{3})"
_HELD = re.compile(
    rf"(?P<v>{_YEAR}\s?[年.\-/]\s?[\d一二三四五六七八九十]{{1,3}}\s?[月.\-/]\s?"
    r"(?:[\d一二三四五六七八九十]{1,3}[日号]?))"
    r"\s?(?:[(（]?(?:星期|周)[一二三四五六日天][)）]?)?\s?[,，]?(?:上午|下午|晚上?|早上?|中午)?\s?"
    r"\d{1,2}\s?[:：时点]\s?\d{0,2}\D{0,3}(?:\d{1,2}\s?[:：时点]?\s?\d{0,2}分?)?\W*"
)
"""A line that is a day with its hours, and nothing else."""

_PLACED = re.compile(r"(?:日期|时间|年月日)?\W{0,2}")
"""What may stand before a day that is all of its line."""

_HEAD_LINES = 9
"""A page's head: so many lines from the top."""

_HEAD = 0.35
"""No line of a page's head stands lower, as a fraction of the height of what is written."""

_PARTY = re.compile(
    r"(?:甲方|乙方|双方|服务对象|服务使用者|案主|受助人|求助[者人]|当事人|监护人|委托|受托|接受方|提供方|本人"
    r"|社工|社会工作者|工作员|机构|中心|单位)[\u3400-\u9fff()（）/、]{0,10}(?:签[名字章署订]|盖章|公章|印)"
)
"""Where a party to an agreement signs."""

_NEAR = 5.0
"""So many lines below a signature stands its day, at most."""

_CALLED = re.compile(
    r"(?P<v>[\u3400-\u9fff×xX*某A-Z]{2,6}\(化名\)|[\u3400-\u9fff](?:某{1,2}|[×*]{1,2}|[xX]{2}))"
)
"""A line that is a masked name, and nothing else."""

_NTH = re.compile(
    r"[(（]?(?:[次文欠节]数)?:?第?(?P<v>\d{1,2}|[一二三四五六七八九十]{1,3})[次文欠节攻][)）]?"
)
"""A line that is a session: 第01文 is 第01次, misread."""


def day_in_head(sheet: Sheet) -> Candidate | None:
    """The day of a line under the title that is a day with its hours, beside it or behind it; else
    the only line of the head that is a day, in doubt."""
    lone: list[tuple[Block, Parsed]] = []
    for line in _head(sheet):
        beside = next((b for b in sheet.right_of(line)[:1] if not b.cell), None)
        parsed = service.date(line.text)
        if parsed is None or len(parsed.value) != len("2020-01-01") or parsed.start > 0:
            continue
        spots = line.spots[parsed.start : parsed.end]
        with_hours = f"{line.text} {beside.text}" if beside is not None else line.text
        if any(_HELD.fullmatch(text) for text in (line.text, with_hours)):
            return Candidate(parsed, sheet.printed(spots), spots, frozenset({Voucher.LABEL}))
        if len(line.text) - parsed.end <= 1 and not line.cell:
            lone.append((line, parsed))
    if len(lone) != 1:
        return None
    line, parsed = lone[0]
    return _in_doubt(sheet, line, parsed)


def client_in_head(sheet: Sheet) -> Candidate | None:
    """The only masked name that is a line of the head by itself, in doubt."""
    found = [(line, m) for line in _head(sheet) if (m := _CALLED.fullmatch(line.text))]
    if len({match["v"] for _, match in found}) != 1:
        return None
    line = found[0][0]
    parsed = service.client(line.text)
    return _in_doubt(sheet, line, parsed) if parsed is not None else None


def session_in_head(sheet: Sheet) -> Candidate | None:
    """The only session that is a line of the head by itself, in doubt."""
    found = [(line, m) for line in _head(sheet) if (m := _NTH.fullmatch(line.text))]
    if len(found) != 1:
        return None
    line, match = found[0]
    parsed = parsers.ordinal(f"第{match['v']}次")
    return _in_doubt(sheet, line, parsed) if parsed is not None else None


def days_signed(sheet: Sheet) -> Candidate | None:
    """The day under, or behind, the parties' signatures.

    Where every party put the same day to it, each vouches for the others; else the last day
    counts, in doubt.
    """
    signing = [block for block in sheet.blocks if _PARTY.search(block.text)]
    found: list[tuple[Block, Parsed]] = []
    for block in sheet.blocks:
        parsed = _day(block, signing)
        if parsed is not None and len(parsed.value) == len("2020-01-01"):
            found.append((block, parsed))
    if not found:
        return None
    votes = Counter(parsed.value for _, parsed in found)
    last = max(votes)
    block, parsed = next(pair for pair in found if pair[1].value == last)
    spots = block.spots[parsed.start : parsed.end]
    agreed = len(votes) == 1 and len(found) > 1
    vouchers = {Voucher.LABEL, Voucher.AGREEMENT} if agreed else set()
    own = parsed if agreed else Parsed(parsed.value, parsed.start, parsed.end, complete=False)
    return Candidate(own, sheet.printed(spots), spots, frozenset(vouchers))


def _day(block: Block, signing: Sequence[Block]) -> Parsed | None:
    """A block's day, if it is one that somebody signed on."""
    parsed = parsers.date(block.text)
    if parsed is None or len(block.text) - parsed.end > 1:
        return None
    if block in signing:
        # "甲方签字：王某 2020.11.9"
        return parsed
    if not _PLACED.fullmatch(block.text[: parsed.start]):
        return None
    return parsed if any(_is_under(block, sign) for sign in signing) else None


def _is_under(block: Block, sign: Block) -> bool:
    height = max(block.box.height, 0.01)
    down = block.box.centre[1] - sign.box.centre[1]
    side = sign.box.x0 - 0.03 < block.box.x0
    return side and -height < down < _NEAR * height


def _head(sheet: Sheet) -> list[Block]:
    lines = sorted((b for b in sheet.blocks if b.text), key=lambda one: one.box.y0)
    if not lines:
        return []
    top, bottom = lines[0].box.y0, max(line.box.y1 for line in lines)
    low = top + _HEAD * (bottom - top)
    return [line for line in lines[: 2 * _HEAD_LINES] if line.box.y0 < low]


def _in_doubt(sheet: Sheet, line: Block, parsed: Parsed) -> Candidate:
    spots: tuple[Spot, ...] = line.spots
    doubted = Parsed(parsed.value, 0, len(line.text), complete=False)
    return Candidate(doubted, sheet.printed(spots), spots)
