"""What of a line or cell is a label's value: without remarks, prompts and filler around it."""

import re
from dataclasses import dataclass

from extractors.text.breaks import CHINESE, CLOSING, OPENING, SIGNED
from extractors.text.hits import FILLER, Hit, is_filled
from extractors.text.sheet import Block, Spot

_LATIN_TWIN = re.compile(
    r"\s*(?:full ?name|name|sex|gender|nationality|(?:date|place) ?of ?birth|"
    r"birth ?(?:date|day)|birth|born|"
    r"professional ?(?:type|level|title)|level|grade|approv(?:al ?date|ed(?: ?on)?)|"
    r"issu(?:e ?date|ed(?: ?(?:by|on))?)|date ?of ?(?:issue|approval)|file ?(?:no|number)\.?|"
    r"certificate ?no\.?|no\.?|signature ?of ?the ?bearer|id ?(?:card)? ?(?:no|number)\.?|"
    r"registration ?(?:no|number)\.?|valid ?(?:until|through|period|from)?|"
    r"date ?of ?(?:expiry|enrol?lment|graduation)|school|institution|university|degree|"
    r"discipline|duration|(?:mode|form) ?of ?study|issuing ?authority|address|"
    r"ethnic ?group|holder|bearer|student|position|employer|"
    r"client(?: ?name)?|service ?user|(?:social ?)?worker|"
    r"case ?(?:no|number)\.?|session(?: ?no)?\.?|"
    r"(?:group|activity|case) ?name|supervisor|venue|time|"
    r"category|type|date|major|speciality|specialty|qualification)(?![A-Za-z])\s*[:.]?",
    re.IGNORECASE,
)
"""The English twin of a label on bilingual certificates."""


_REMARK = re.compile(
    r"\s*\((?:[含按依][^()]{1,16}|可用化名|化名|称谓|可化名|案主|甲方|乙方|服务对象|社工|中级|姓名|签名|签字|购买方|承接方|委托方|受托方|采购人|供应商)\)"
)
"""A remark in brackets that belongs to the label."""

BRACKETED = re.compile(r"\((?![^()]{0,3}章)[\u3400-\u9fff/、,;或]{1,14}\)?")
"""Brackets behind a label, before its value: a remark of whatever words. Behind "(章)" stands no
value, but a seal and its date."""


@dataclass(frozen=True, slots=True)
class Value:
    """What stands at a label; empty text where nothing does.

    ``near`` tells whether it shares the label's line or cell; a neighbour is less certain.
    """

    text: str
    spots: tuple[Spot, ...]
    label: Hit
    near: bool = True


def is_twin(text: str) -> bool:
    """Whether a text is nothing but a label in English."""
    return bool(text) and _LATIN_TWIN.fullmatch(text) is not None


def is_alone(hit: Hit) -> bool:
    """Whether a label is all that stands in its block, but for filler, its English twin, and
    what a seal has left there."""
    before, behind = hit.block.text[: hit.start], hit.block.text[hit.end :]
    if hit.block.cell:
        before, behind = STAMP.sub("", before), STAMP.sub("", behind)
    return not is_filled(before) and not is_filled(_LATIN_TWIN.sub("", behind))


STAMP = re.compile(r"^[\u3400-\u9fff]{0,12}专用(?:印?章)?$")
"""The lowest line of a seal, read into the cell that it lies over: 财务专用章."""


def cut(block: Block, start: int, end: int, hit: Hit, *, near: bool) -> Value:
    """``block.text[start:end]`` as the label's value, without what is no part of it."""
    for prompt in (_REMARK, SIGNED, _LATIN_TWIN):
        said = prompt.match(block.text, start, end)
        if said:
            start = said.end()
    remark = BRACKETED.match(block.text, start, end)
    if start == hit.end and remark and remark.group().endswith(")"):
        # What stands in brackets is the value only where nothing follows it.
        start = remark.end() if is_filled(block.text[remark.end() : end]) else start
    while start < end and block.text[start] in FILLER + ")" + CLOSING:
        start += 1
    while end > start + 1 and block.text[end - 1] in "/\\|" + OPENING:
        end -= 1
    while end > start and block.text[end - 1] in FILLER + "(":
        if _full_stop(block, start, end):
            break
        end -= 1
    return Value(block.text[start:end], block.spots[start:end], hit, near)


def _full_stop(block: Block, start: int, end: int) -> bool:
    """Whether a dot at a value's end is the full stop of a sentence, which engines read so."""
    sentence = block.text[start : end - 1]
    return block.text[end - 1] == "." and len(sentence) > _SENTENCE and (
        CHINESE.match(sentence[-1]) is not None or sentence[-1] in "”\")）"
    )  # fmt: skip


_SENTENCE = 14
"""Characters of the shortest entry that is a sentence."""
