"""Label → value: what stands beside, below or behind a label.

A label ("姓名", "批准日期") may share its line or cell with the value, stand in the cell to
the left of it, or above it. A value ends where the next label begins, so all labels a paper
may carry are looked for at once, not only those of the wanted field.
"""

import re
from dataclasses import replace
from functools import cached_property

from extractors.text.breaks import (
    before_unknown_label,
)
from extractors.text.captions import captioned
from extractors.text.cuts import BRACKETED, STAMP, Value, cut, is_alone, is_twin
from extractors.text.hits import Hit, Hits, is_filled
from extractors.text.names import may_be_name
from extractors.text.sheet import Block
from models.page import Box


class Labels(Hits):
    """The labels of a vocabulary on one sheet, and the values at them."""

    def value(self, hit: Hit, *, wraps: bool = False) -> Value:
        """What stands at a label.

        ``wraps``: the value may run on in the lines below it.
        """
        behind = self._behind(hit)
        if hit.block.cell and STAMP.fullmatch(behind.text) and is_alone(hit):
            behind = replace(behind, text="", spots=())
        if BRACKETED.fullmatch(behind.text) and self._beside(hit):
            # Only a remark, "服务对象(案主)": the value stands beside it.
            return self._beside(hit) or behind
        if is_filled(behind.text):
            return self._wrapped(behind) if wraps and not hit.block.cell else behind
        if hit.end < len(hit.block.text) and self._next_label(hit) is not None:
            # Another label follows in the same line: this blank was left empty ...
            return self._above_or_below(hit) or behind
        captioned = self._captioned.get(id(hit.block))
        if captioned is not None:
            return Value(captioned.text, captioned.spots, hit, near=False)
        signed = self._in_signatures(hit)
        if signed is not None:
            return signed
        for other in self._neighbours(hit.block):
            taken = self._leading(other, hit)
            if taken is not None:
                return self._wrapped(taken) if wraps and not hit.block.cell else taken
        return (
            self._above_or_below(hit) or self._signed_above(hit) or self._next_line(hit) or behind
        )

    @cached_property
    def _captioned(self) -> dict[int, Block]:
        return captioned(self._sheet, self.hits)

    def _neighbours(self, block: Block) -> list[Block]:
        """The next place on a row; past an empty strip between two ruling lines, the one behind."""
        beside = self._sheet.right_of(block)[:2]
        if block.cell and len(beside) > 1 and beside[0].cell and not beside[0].text:
            strip, behind = beside
            adjoins = behind.box.x0 - strip.box.x1 < _ADJOINING
            if strip.box.width < _STRIP and adjoins and behind.text:
                return [behind]
        twin = next((b for b in self._sheet.below(block)[:1] if is_twin(b.text)), None)
        if not beside and twin is not None and not block.cell:
            # Label and English twin below each other, the value beside the two.
            beside = self._between(block, twin)
        return beside[:1]

    def _between(self, block: Block, twin: Block) -> list[Block]:
        return sorted(
            (
                other
                for other in self._sheet.blocks
                if not other.cell
                and other.box.x0 > block.box.x1
                and block.box.y0 < other.box.centre[1] < twin.box.y1
            ),
            key=lambda other: other.box.x0,
        )

    def _beside(self, hit: Hit) -> Value | None:
        """What fills the next place on the label's row, where that is no label."""
        for other in self._sheet.right_of(hit.block)[:1]:
            taken = self._leading(other, hit)
            if taken is not None and is_filled(taken.text):
                return taken
        return None

    def _in_signatures(self, hit: Hit) -> Value | None:
        """What stands under 签名 in a table of signatures."""
        cell = self._signature_cell(hit)
        return self._leading(cell, hit) if cell is not None and cell.text else None

    def _signature_cell(self, hit: Hit) -> Block | None:
        """The cell under 签名 on the label's row of a table: 环节, 意见, 签名, 日期."""
        if not hit.block.cell or not is_alone(hit):
            return None
        for other in self._sheet.right_of(hit.block)[:4]:
            if other.text and self._leading(other, hit) is None:
                return None
            if self._is_signature_column(other):
                return other
        return None

    def _is_signature_column(self, block: Block) -> bool:
        return any(
            other.cell
            and other.text in _SIGNATURE_HEADS
            and other.box.y1 <= block.box.y0 + 0.01
            and block.box.y0 - other.box.y1 < _TABLE_HIGH
            and abs(other.box.centre[0] - block.box.centre[0]) < _ADJOINING
            for other in self._sheet.blocks
        )

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
        if not is_alone(hit):
            return block.box
        signature = self._signature_cell(hit)
        if signature is not None:
            return signature.box
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
            # What stands there ahead of another label may be the value itself.
            if self._leading(other, hit) is None:
                right = min(right, other.box.x0)
        more = 0.35 * start.height
        return Box(start.x1, start.y0 - more, max(right, start.x1), start.y1 + more)

    def _behind(self, hit: Hit) -> Value:
        """The rest of the label's own block, up to the next label."""
        following = self._next_label(hit)
        end = following.start if following else len(hit.block.text)
        if not hit.block.cell:
            end = before_unknown_label(hit.block, hit.end, end)
        return cut(hit.block, hit.end, end, hit, near=True)

    def _next_label(self, hit: Hit) -> Hit | None:
        later = [h for h in self._by_block.get(id(hit.block), []) if h.start >= hit.end]
        return min(later, key=lambda h: h.start, default=None)

    def _leading(self, block: Block, hit: Hit) -> Value | None:
        """A neighbour's text up to its first label; None where it begins with one."""
        inside = self._by_block.get(id(block), [])
        first = min((h.start for h in inside), default=len(block.text))
        if first == 0 and inside:
            return None
        return cut(block, 0, first, hit, near=block.cell)

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
        return cut(first, 0, len(first.text), hit, near=False)

    def _above_or_below(self, hit: Hit) -> Value | None:
        """A value under the label, as in a table with a header row."""
        alone = is_alone(hit)
        if not alone:
            return None
        below = [b for b in self._sheet.below(hit.block) if not is_twin(b.text)]
        for other in below[:1]:
            taken = self._leading(other, hit)
            if taken is not None and is_filled(taken.text):
                return Value(taken.text, taken.spots, hit, near=False)
        return None

    def _signed_above(self, hit: Hit) -> Value | None:
        """A name written above the label that asks for it: signatures over 填表人."""
        block = hit.block
        if block.cell or not is_alone(hit) or not _SIGNER.search(block.text):
            return None
        for other in self._sheet.blocks:
            height = max(block.box.height, other.box.height)
            rise = block.box.centre[1] - other.box.centre[1]
            shared = min(block.box.x1, other.box.x1) - max(block.box.x0, other.box.x0)
            close = 0.5 * block.box.height < rise < 1.8 * height
            if (
                close
                and shared > 0.4 * min(block.box.width, other.box.width)
                and not (other.cell or id(other) in self._by_block)
                and _SIGNATURE.fullmatch(other.text)
                and may_be_name(other.text)
            ):
                return Value(other.text, other.spots, hit, near=False)
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
            more = cut(other, 0, len(other.text), value.label, near=True)
            text, spots = text + more.text, spots + more.spots
            at = self._sheet.lines_of(more.spots)[-1] if more.spots else at
        return Value(text, spots, value.label, value.near)


_SIGNER = re.compile(r"(?:社工|工作者|工作员|人员|人|员|者|签[名字章署])(?:\(.{1,6}\))?:?$")
_SIGNATURE = re.compile(r"[\u3400-\u9fff·]{2,4}")
"""What asks for a signature, and what one looks like."""

_ADJOINING = 0.03
"""Cells closer than this, as a fraction of the page, stand side by side."""

_STRIP = 0.07
"""An empty cell narrower than this, as a fraction of the page, holds no value of its own."""

_REACH = 0.35
"""How far to the right of its label, as a fraction of the page, a value is looked for."""


_SIGNATURE_HEADS = frozenset({"签名", "签字", "签章", "姓名", "签名/盖章", "签名(盖章)", "签字人"})
_TABLE_HIGH = 0.35
"""A table of signatures is no higher than this, as a fraction of the page."""
