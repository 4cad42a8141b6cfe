"""Where labels stand on a sheet: words of a vocabulary, and patterns of such words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from extractors.text.breaks import (
    CHINESE,
    CLOSING,
    OPENING,
    apart,
    break_after,
    ends_word,
    stands_free,
)
from extractors.text.names import may_be_name
from extractors.text.sheet import Block, Sheet

_NAMED_AND_DATED = re.compile(r"([\u3400-\u9fff]{2,3})(?:日期|时间)")

FILLER = ":;,.、_-~ \t·|…"
"""What may stand between a label and its value, or fill an empty blank."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A label found at ``block.text[start:end]``."""

    label: str
    block: Block
    start: int
    end: int
    exact: bool = True


class Hits:
    """Where the labels of a vocabulary stand on one sheet."""

    def __init__(self, sheet: Sheet, vocabulary: Iterable[str]) -> None:
        self._sheet = sheet
        vocabulary = tuple(vocabulary)
        # "=小组" is a label only where it is all that stands in its cell or line.
        self._whole = frozenset(word for word in vocabulary if word.startswith("="))
        # "~…" is a pattern of labels: agencies name one cell in more ways than can be listed.
        self._shaped = [(w, re.compile(w[1:])) for w in vocabulary if w.startswith("~")]
        listed = dict.fromkeys(w for w in vocabulary if not w.startswith(("=", "~")))
        words = sorted(listed, key=len, reverse=True)
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
        bare = _SPECKS.sub("", block.text)
        if block.cell and bare != block.text and bare in self._words:
            # Specks of dirt between the characters of a label: 全日制.教育.
            return [Hit(bare, block, 0, len(block.text))]
        parted = self._parted(block)
        if parted is not None:
            return [parted, *(hit for hit in self._listed(block) if hit.start >= parted.end)]
        found = self._listed(block)
        whole_misread = self._misread_whole(block)
        if whole_misread is not None and all(hit.end < len(block.text) for hit in found):
            # 单位及职务/专业技市职务: all of it is the label, not what of it reads right.
            return [whole_misread]
        found = _signed(self._with_shaped(block, [_with_signature(hit) for hit in found]))
        if 4 <= len(block.text) <= 24 and not any(hit.start == 0 and _marked(hit) for hit in found):
            near_miss = self._misread(block)
            begins = next((hit for hit in found if hit.start == 0), None)
            if near_miss and begins and _is_all_of(near_miss, begins):
                near_miss = None
            # A word that only begins the line may be the beginning of a longer label: 跟进文数3.
            later = [hit for hit in found if hit.start > 0 or near_miss is None]
            if near_miss and all(hit.start >= near_miss.end for hit in later):
                return [near_miss, *later]
        return found

    def _listed(self, block: Block) -> list[Hit]:
        if self._pattern is None:
            return []
        return [
            Hit(match.group(), block, match.start(), match.end())
            for match in self._pattern.finditer(block.text)
            if stands_free(block, match.start(), match.end())
        ]

    def _parted(self, block: Block) -> Hit | None:
        """A label set wide ("专    业："): the line holds its end, the one before its beginning."""
        tail = _TAIL.match(block.text)
        if tail is None or block.cell:
            return None
        for other in self._sheet.blocks:
            apart_by = block.box.x0 - other.box.x1
            level = abs(other.box.centre[1] - block.box.centre[1]) < 0.5 * block.box.height
            beside = level and -0.01 < apart_by < _WIDE_SET and not other.cell
            if beside and len(other.text) <= len(tail[1]) and other.text + tail[1] in self._words:
                return Hit(other.text + tail[1], block, 0, tail.end(1))
        return None

    def _with_shaped(self, block: Block, found: list[Hit]) -> list[Hit]:
        """The hits with the labels that only their shape tells, where no listed label stands.

        One that begins a line or a cell takes the place of a listed label inside it: the
        会谈日期 of 下次会谈日期 is none.
        """
        for word, pattern in self._shaped:
            for at in range(len(block.text) - 1):
                begins = at == 0 or apart(block, at)
                if not begins and CHINESE.match(block.text[at - 1]):
                    continue
                match = pattern.match(block.text, at)
                if match is None or not stands_free(block, at, match.end()):
                    continue
                if not block.cell and _NAMED_AND_DATED.fullmatch(match.group()):
                    named = _NAMED_AND_DATED.sub(r"\1", match.group())
                    if may_be_name(named):
                        continue  # 邹德芬日期: a signature, and the label behind it
                end = match.end()
                before = max((hit.end for hit in found if hit.end <= at), default=0)
                if before and not is_filled(block.text[before:at]):
                    # Right behind another label stands its value: "社工签名:沈燕日期:".
                    continue
                within = [hit for hit in found if hit.start < end and hit.end > at]
                if any(hit.start <= at or hit.end > end for hit in within):
                    continue
                if within and not begins:
                    continue
                found = [hit for hit in found if hit not in within]
                found.append(Hit(word, block, at, end, exact=False))
        return sorted(found, key=lambda hit: hit.start)

    def _misread(self, block: Block) -> Hit | None:
        """A label of four or more characters at the block's start with one of them misread."""
        for word in self._words:
            if len(word) < 4 or len(block.text) < len(word):
                continue
            head = block.text[: len(word)]
            differing = [a for a, b in zip(head, word, strict=True) if a != b]
            # A letter or a digit is no misread character of a label: a number begins there.
            misread = len(differing) == 1 and CHINESE.match(differing[0]) is not None
            if misread and ends_word(block, len(word)):
                return Hit(word, block, 0, len(word), exact=False)
        return None

    def _misread_whole(self, block: Block) -> Hit | None:
        """A long label that is all of a block, with one of its characters misread."""
        for word in self._words if len(block.text) >= _LONG_LABEL else ():
            if len(word) == len(block.text):
                differing = sum(a != b for a, b in zip(block.text, word, strict=True))
                if differing == 1:
                    return Hit(word, block, 0, len(word), exact=False)
        return None

    def find(self, names: Iterable[str]) -> list[Hit]:
        """The hits of these labels: by the names' order, then by place."""
        order = {name: rank for rank, name in enumerate(names)}
        wanted = [hit for hit in self.hits if hit.label in order]
        return sorted(wanted, key=lambda hit: (order[hit.label], not hit.exact))


_SPECKS = re.compile(r"(?<=[\u3400-\u9fff])[.·。,，、'`’*]+(?=[\u3400-\u9fff]|$)")

_TAIL = re.compile(r"([\u3400-\u9fff]{1,2}):")
_WIDE_SET = 0.12
"""The widest gap inside a label, as a fraction of the page's width."""

_LONG_LABEL = 8
"""Labels of so many characters are themselves though one of these was misread."""


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


_SIGN_BEHIND = re.compile(r"\(?(?:确认|同意|知情)?签[名字章署]\)?")


def _with_signature(hit: Hit) -> Hit:
    """The hit with the 签名 or 签字 right behind it."""
    said = _SIGN_BEHIND.match(hit.block.text, hit.end)
    return replace(hit, end=said.end()) if said else hit


def _is_all_of(misread: Hit, begins: Hit) -> bool:
    """Whether a label as it is listed begins a line where another only nearly does: 开案日期 is no
    结案日期 misread, nor the 社工刘 of a worker's label and name 社工员."""
    longer = misread.end - begins.end
    return longer <= 0 or (longer == 1 and begins.label == misread.label[:-1])


_SIGNATURES = frozenset({"签名", "签字", "签章", "签署", "盖章"})


def _marked(hit: Hit) -> bool:
    """Whether something marks where a label ends."""
    text = hit.block.text
    return text[hit.end : hit.end + 1] in ("", ":", "(") or break_after(hit.block, hit.end)


def is_filled(text: str) -> bool:
    """Whether anything but filler stands there."""
    return bool(text.strip(FILLER + "。()/\\" + OPENING + CLOSING))
