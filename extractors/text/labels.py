"""Label → value: what stands beside, below or behind a label.

A label ("姓名", "批准日期") may share its line or cell with the value, stand in the cell to
the left of it, or above it. A value ends where the next label begins, so all labels a paper
may carry are looked for at once, not only those of the wanted field.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from extractors.text.sheet import Block, Sheet, Spot
from models.page import Box

_FILLER = ":;,.、_-~ \t·|…"
"""What may stand between a label and its value, or fill an empty blank."""

_LATIN_TWIN = re.compile(
    r"\s*(?:full ?name|name|sex|gender|nationality|(?:date|place) ?of ?birth|birth ?date|born|"
    r"professional ?(?:type|level|title)|level|grade|approv(?:al ?date|ed(?: ?on)?)|"
    r"issu(?:e ?date|ed(?: ?(?:by|on))?)|date ?of ?(?:issue|approval)|file ?(?:no|number)\.?|"
    r"certificate ?no\.?|no\.?|signature ?of ?the ?bearer|id ?(?:card)? ?(?:no|number)\.?|"
    r"category|type|date|major|speciality|specialty|qualification)(?![A-Za-z])\s*[:.]?",
    re.IGNORECASE,
)
"""The English twin of a label on bilingual certificates."""


_REMARK = re.compile(
    r"\s*\((?:[含按依][^()]{1,16}|可用化名|化名|称谓|可化名|案主|甲方|乙方|服务对象|社工|中级|姓名|签名|签字|购买方|承接方|委托方|受托方|采购人|供应商)\)"
)
"""A remark in brackets that belongs to the label."""

_SIGNED = re.compile(r"\s*(?:签名|签字|签章|盖章)\s*(?=[:：])")
"""乙方(社工)签名: is one label in three pieces."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A label found at ``block.text[start:end]``."""

    label: str
    block: Block
    start: int
    end: int
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Value:
    """What stands at a label; empty text where nothing does.

    ``near`` tells whether it shares the label's line or cell; a neighbour is less certain.
    """

    text: str
    spots: tuple[Spot, ...]
    label: Hit
    near: bool = True


class Labels:
    """The labels of a vocabulary on one sheet."""

    def __init__(self, sheet: Sheet, vocabulary: Iterable[str]) -> None:
        self._sheet = sheet
        # "=小组" is a label only where it is all that stands in its cell or line.
        self._whole = frozenset(word for word in vocabulary if word.startswith("="))
        words = sorted(set(vocabulary) - self._whole, key=len, reverse=True)
        self._pattern = re.compile("|".join(re.escape(word) for word in words)) if words else None
        self._words = words

    @cached_property
    def hits(self) -> list[Hit]:
        """All labels found, in reading order."""
        return [hit for block in self._sheet.blocks for hit in self._in_block(block)]

    @cached_property
    def _by_block(self) -> dict[int, list[Hit]]:
        grouped: dict[int, list[Hit]] = {}
        for hit in self.hits:
            grouped.setdefault(id(hit.block), []).append(hit)
        return grouped

    def _labelled(self, block: Block) -> bool:
        """Whether a block carries a label, or stands beside one: it is another value."""
        if id(block) in self._by_block:
            return True
        middle = block.box.centre[1]
        return any(
            abs(hit.block.box.centre[1] - middle) < 0.5 * block.box.height
            and hit.block.box.x1 <= block.box.x0 + 0.01
            for hit in self.hits
        )

    def _in_block(self, block: Block) -> list[Hit]:
        whole = f"={block.text}"
        if whole in self._whole:
            return [Hit(whole, block, 0, len(block.text))]
        if self._pattern is None:
            return []
        found = [
            Hit(match.group(), block, match.start(), match.end())
            for match in self._pattern.finditer(block.text)
            if _stands_free(block, match.start(), match.end())
        ]
        found = _signed(found)
        if not found and 4 <= len(block.text) <= 24:
            near_miss = self._misread(block)
            if near_miss:
                found.append(near_miss)
        return found

    def _misread(self, block: Block) -> Hit | None:
        """A label of four or more characters at the block's start with one of them misread."""
        for word in self._words:
            if len(word) < 4 or len(block.text) < len(word):
                continue
            head = block.text[: len(word)]
            if sum(a != b for a, b in zip(head, word, strict=True)) == 1:
                return Hit(word, block, 0, len(word), exact=False)
        return None

    def find(self, names: Iterable[str]) -> list[Hit]:
        """The hits of these labels: by the names' order, then by place."""
        order = {name: rank for rank, name in enumerate(names)}
        wanted = [hit for hit in self.hits if hit.label in order]
        return sorted(wanted, key=lambda hit: (order[hit.label], not hit.exact))

    def value(self, hit: Hit, *, wraps: bool = False) -> Value:
        """What stands at a label.

        ``wraps``: the value may run on in the lines below it.
        """
        behind = self._behind(hit)
        if _is_filled(behind.text):
            return self._wrapped(behind) if wraps and not hit.block.cell else behind
        if hit.end < len(hit.block.text) and self._next_label(hit) is not None:
            # Another label follows in the same line: this blank was left empty ...
            return self._above_or_below(hit) or behind
        for other in self._sheet.right_of(hit.block)[:1]:
            taken = self._leading(other, hit)
            if taken is not None:
                return self._wrapped(taken) if wraps and not hit.block.cell else taken
        return self._above_or_below(hit) or self._next_line(hit) or behind

    def beyond(self, hit: Hit) -> Value | None:
        """What stands below a label that has something else beside it."""
        return self._above_or_below(hit) or self._next_line(hit)

    def place(self, hit: Hit) -> Box | None:
        """Where a label's value would stand: the cell beside it, or the rest of its line.

        None where that is not known: a label of its own without a colon may have its value
        anywhere about it, and a cell's neighbour may not have been found.
        """
        block = hit.block
        if not block.cell:
            return self._rest_of_line(hit)
        if not _is_alone(hit):
            return block.box
        for other in self._sheet.right_of(block)[:1]:
            adjoins = other.box.x0 - block.box.x1 < _ADJOINING
            if adjoins and self._leading(other, hit) is not None:
                return other.box
        return None

    def _rest_of_line(self, hit: Hit) -> Box | None:
        block = hit.block
        start = self._sheet.box_of(block.spots[hit.start : hit.end]) or block.box
        following = self._next_label(hit)
        if following is None and block.text[hit.end : hit.end + 1] != ":":
            return None
        right = min(1.0, start.x1 + _REACH)
        if following is not None:
            after = self._sheet.box_of(block.spots[following.start : following.end])
            right = after.x0 if after else right
        for other in self._sheet.right_of(block)[:1]:
            right = min(right, other.box.x0)
        more = 0.35 * start.height
        return Box(start.x1, start.y0 - more, max(right, start.x1), start.y1 + more)

    def _behind(self, hit: Hit) -> Value:
        """The rest of the label's own block, up to the next label."""
        following = self._next_label(hit)
        end = following.start if following else len(hit.block.text)
        if not hit.block.cell:
            end = _before_unknown_label(hit.block, hit.end, end)
        return _cut(hit.block, hit.end, end, hit, near=True)

    def _next_label(self, hit: Hit) -> Hit | None:
        later = [h for h in self._by_block.get(id(hit.block), []) if h.start >= hit.end]
        return min(later, key=lambda h: h.start, default=None)

    def _leading(self, block: Block, hit: Hit) -> Value | None:
        """A neighbour's text up to its first label; None where it begins with one."""
        inside = self._by_block.get(id(block), [])
        first = min((h.start for h in inside), default=len(block.text))
        if first == 0 and inside:
            return None
        return _cut(block, 0, first, hit, near=block.cell)

    def _next_line(self, hit: Hit) -> Value | None:
        """The beginning of the next line, where running text breaks behind a label."""
        block = hit.block
        if block.cell or hit.start == 0 or hit.end < len(block.text) - 1:
            return None
        later = [
            other for other in self._sheet.by_line
            if 0.4 * block.box.height < other.box.y0 - block.box.y0 < 3 * block.box.height
        ]  # fmt: skip
        if not later:
            return None
        first = min(later, key=lambda other: (other.box.y0, other.box.x0))
        if first.box.x0 > block.box.x0 + 0.05 or id(first) in self._by_block:
            return None
        return _cut(first, 0, len(first.text), hit, near=False)

    def _above_or_below(self, hit: Hit) -> Value | None:
        """A value under the label, as in a table with a header row."""
        alone = _is_alone(hit)
        if not alone:
            return None
        for other in self._sheet.below(hit.block)[:1]:
            taken = self._leading(other, hit)
            if taken is not None and _is_filled(taken.text):
                return Value(taken.text, taken.spots, hit, near=False)
        return None

    def _wrapped(self, value: Value) -> Value:
        """The value with the lines below it that begin no further left and carry no label."""
        block = value.label.block
        left = min((self._sheet.box_of([s]) or block.box).x0 for s in value.spots[:1])
        text, spots = value.text, value.spots
        at = self._sheet.lines_of(spots)[-1]
        for other in sorted(self._sheet.blocks, key=lambda b: b.box.y0):
            gap = other.box.y0 - at.box.y1
            close = -0.3 * at.box.height < gap < 0.9 * at.box.height
            if other.cell or not close or other.box.x0 < left - 0.02 or self._labelled(other):
                continue
            more = _cut(other, 0, len(other.text), value.label, near=True)
            text, spots = text + more.text, spots + more.spots
            at = self._sheet.lines_of(more.spots)[-1] if more.spots else at
        return Value(text, spots, value.label, value.near)


_UNKNOWN_LABEL = re.compile(r"[\u3400-\u9fff]{2,8}:")


def _before_unknown_label(block: Block, start: int, end: int) -> int:
    """Where, before ``end``, something begins that looks like a label nobody declared."""
    for match in _UNKNOWN_LABEL.finditer(block.text, start + 2, end):
        at = match.start()
        if block.text[at - 1] in ";,。、 " or _apart(block, at):
            return at
    return end


_ADJOINING = 0.03
"""Cells closer than this, as a fraction of the page, stand side by side."""

_REACH = 0.35
"""How far to the right of its label, as a fraction of the page, a value is looked for."""


def _signed(hits: list[Hit]) -> list[Hit]:
    """Hits with 签名 joined to the label before it: 乙方(社工)签名 is one label."""
    joined: list[Hit] = []
    for hit in hits:
        last = joined[-1] if joined else None
        if last is not None and hit.start == last.end and hit.label in _SIGNATURES:
            joined[-1] = replace(last, end=hit.end)
        else:
            joined.append(hit)
    return joined


_SIGNATURES = frozenset({"签名", "签字", "签章", "盖章"})


def _stands_free(block: Block, start: int, end: int) -> bool:
    """Whether a match is a label, not a word of running text.

    A label begins its line or stands behind a break, and a colon, a gap, a break or nothing
    follows it; or it begins a short line whose rest is the value ("姓名张三").
    """
    signed = _SIGNED.match(block.text, end) is not None
    colon = signed or (end < len(block.text) and block.text[end] in ":(")
    word = block.text[start:end]
    if not (_break_before(block, start) or (colon and (end - start >= 4 or _EVIDENT.search(word)))):
        return False
    if word == "案主" and re.fullmatch(r"[A-Z甲乙丙丁口]", block.text[end:]):
        return False
    if colon or _break_after(block, end) or _NUMBER_BEHIND.fullmatch(block.text[end:]):
        return True
    return start == 0 and len(block.text) <= end + _SHORT_VALUE


_NUMBER_BEHIND = re.compile(
    r"[A-Z]{0,4}\d[\d\s\-A-Z]{5,30}|(?:\d{4}|[一二][〇零一二三四五六七八九O0]{3})\s?[年.\-/].{1,12}"
)
"""A number or a date may follow its label without any sign: 管理号2016….. """

_EVIDENT = re.compile(r"(?:日期|时间|编号|号码?|电话|性别|年龄|地点|签名|签字|姓名)$")
"""Short labels that are labels wherever a colon follows; 社工 and 案主 also speak in dialogues."""

_SHORT_VALUE = 10
"""A value that follows its label without any sign between is no longer than this."""


def _break_before(block: Block, at: int) -> bool:
    if at == 0 or not _CHINESE.match(block.text[at - 1]):
        return True
    return _apart(block, at)


def _break_after(block: Block, at: int) -> bool:
    if at >= len(block.text) or block.text[at] in " _□☑√✓/\\|,，;；-":
        return True
    return _apart(block, at)


def _apart(block: Block, at: int) -> bool:
    """Whether a gap or a new line parts ``text[at]`` from the character before it."""
    before, here = block.spots[at - 1], block.spots[at]
    return before.line != here.line or here.index - before.index > 1


_CHINESE = re.compile(r"[\u3400-\u9fff]")


def _is_alone(hit: Hit) -> bool:
    return not _is_filled(hit.block.text[: hit.start]) and not _is_filled(
        _LATIN_TWIN.sub("", hit.block.text[hit.end :])
    )


def _cut(block: Block, start: int, end: int, hit: Hit, *, near: bool) -> Value:
    for prompt in (_REMARK, _SIGNED, _LATIN_TWIN):
        said = prompt.match(block.text, start, end)
        if said:
            start = said.end()
    while start < end and block.text[start] in _FILLER:
        start += 1
    while end > start and block.text[end - 1] in _FILLER + "(":
        end -= 1
    return Value(block.text[start:end], block.spots[start:end], hit, near)


def _is_filled(text: str) -> bool:
    """Whether anything but filler stands there."""
    return bool(text.strip(_FILLER + "()/\\"))
