"""Free text: short entries, offices, education, what is written behind a printed prompt."""

import re
from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz import fuzz

from extractors.records.kind import Parsed, Parser, Voucher
from extractors.text.chinese import marked
from extractors.text.dates import BLANK
from extractors.text.normal import normalise

_TICK = re.compile(r"\s*[☑√✓✔■☐□]+\s*(?=\S)")
"""A box before a printed choice, ticked or not."""


def short_text(limit: int) -> Parser:
    """Any text up to ``limit`` characters, without white space."""

    def parse(text: str) -> Parsed | None:
        ticked = _TICK.match(text)
        start = ticked.end() if ticked else 0
        value = re.sub(r"\s+", "", text[start:]).strip(":;,.、_。")
        if not value or len(value) > limit:
            return None
        return Parsed(value, start, len(text), verbatim=True)

    return parse


_SEALED = re.compile(r"^(?:[(]?(?:盖|公|签)?章[)]?[:,.;\s]*)+")
_IN_CHINESE = re.compile(r"[\u3400-\u9fff]{3}")


def office(limit: int) -> Parser:
    """The name of a unit up to ``limit`` characters: no seal's place, and no date."""

    def parse(text: str) -> Parsed | None:
        seal = _SEALED.match(text)
        start = seal.end() if seal else 0
        dates = [span for span in marked(text, "dates") if span.start >= start]
        end = dates[0].start if dates and dates[0].end >= len(text) - 2 else len(text)
        parsed = short_text(limit)(text[start:end])
        if parsed is None or not _IN_CHINESE.search(parsed.value):
            return None
        if _NO_UNIT.match(parsed.value):
            return None
        # A misread name of a seal stands before such a date as often as the unit's own.
        return replace(parsed, start=start, end=end, complete=not (start or end < len(text)))

    return parse


_NO_UNIT = re.compile(r"(?:从事|何种|现从事|担任|现任|主要负责|本人)")
"""What begins the next question of a form, and the name of no unit."""

NOTHING = frozenset({"无", "无。", "没有", "/", "-"})
"""What people write into a cell that does not apply."""

_EDUCATED = re.compile(
    r"(?:全日制|普通|成人|自考|函授|大学|高职|大专|专科|本科|研究生|硕士|博士|学士|学历|学位|双|第二|毕业|[()、,，/;；及和·]"
    r"|(?:哲|经济|法|教育|文|历史|理|工|农|医|军事|管理|艺术)学|社会工作|公共管理|工商管理)+"
)


def education(text: str) -> Parsed | None:
    """What a form says of an education: 大学本科，法学学士. Words of a closed vocabulary vouch."""
    parsed = short_text(24)(text)
    if parsed is None:
        return None
    head = _HEAD.match(parsed.value)
    if head:
        # The cell's own second label, "在职教育 学历学位", is none of what stands in it.
        rest = education(parsed.value[head.end() :])
        return rest and replace(rest, start=parsed.start, end=parsed.end)
    value = normalise(re.sub(r"\s", "", text)).text.strip(":;,.、_")
    closed = value in NOTHING or _EDUCATED.fullmatch(value) is not None
    if len(value) == 1 and not closed:
        return _read_nothing(parsed)
    return replace(parsed, vouchers=frozenset({Voucher.VOCABULARY} if closed else ()))


_HEAD = re.compile(
    r"学历(?:层次)?[及与和、/]?学位(?:情况|名称)?[:：]?|学历(?:层次)?[:：]|学位[:：]"
)


def or_nothing(parse: Parser) -> Parser:
    """The parser, to which a plain 无 is a word of a closed vocabulary."""

    def parse_or_nothing(text: str) -> Parsed | None:
        parsed = parse(text)
        if parsed is not None and parsed.value in NOTHING:
            return replace(parsed, vouchers=parsed.vouchers | {Voucher.VOCABULARY})
        if parsed is not None and len(parsed.value) == 1:
            return _read_nothing(parsed)
        return parsed

    return parse_or_nothing


def _read_nothing(parsed: Parsed) -> Parsed:
    """A single character where a school or a degree is to be told: a 无 misread, in doubt."""
    return Parsed("无", parsed.start, parsed.end, complete=False, others=(parsed.value,))


def text_without_prompt(*prompts: str, dated: bool = False) -> Parser:
    """Free text up to the printed prompts of an empty cell (盖章, 年月日).

    ``dated``: the text of a cell that ends with a closing date, and perhaps a seal.
    """
    printed = [re.sub(r"[()]", "", p) for p in prompts if len(p) > 20]
    closing = re.compile(
        "|".join([*(re.escape(p) for p in prompts if len(p) <= 20), BLANK.pattern])
    )

    def parse(text: str) -> Parsed | None:
        start, end = _behind_prompt(text, printed), len(text)
        dates = marked(text, "dates")
        if dated and dates and dates[-1].end >= len(text) - 12 and dates[-1].start > 2:
            end = dates[-1].start
        prompt = closing.search(text, start)
        if prompt:
            end = min(end, prompt.start())
        end = _without_seal(text, start, end) if dated else end
        while end > start and text[end - 1] in " \t()（）:_":
            end -= 1
        if end - start < 2 and text[start:end] != "无":
            return None
        return Parsed(text[start:end], start, end, verbatim=True)

    return parse


_SEALS_WORDS = re.compile(r"[（(]?(?:[盖公签]?章|盖)[）)]?|[\d.年月日/\-\s]{4,}|[（(]")


def _without_seal(text: str, start: int, end: int) -> int:
    """Where an opinion ends: behind its last full stop, if what follows is the place of a seal, a
    date, or a scrap of the seal's own text."""
    stops = [m.start() + start for m in re.finditer(r"(?<=[\u3400-\u9fff”])[。.]", text[start:end])]
    stop = stops[-1] if stops else start
    behind = text[stop + 1 : end]
    scrap = len(behind) <= _SCRAP and not re.search(r"[，,、；;]", behind)
    return stop + 1 if stop > start and behind and (scrap or _SEALS_WORDS.match(behind)) else end


_SCRAP = 12
"""So many characters behind an opinion's last full stop are no sentence of it."""

_PROMPT_ALIKE = 75.0
"""From so much likeness (of 100) on a text is a printed prompt, misread here and there."""


def _behind_prompt(text: str, prompts: Iterable[str]) -> int:
    """Where what somebody wrote begins behind a long printed prompt, misread or cut short."""
    for prompt in prompts:
        head = text[: len(prompt) + 4]
        found = fuzz.partial_ratio_alignment(prompt, head, score_cutoff=_PROMPT_ALIKE)
        if found is not None:
            # Of a prompt read in part, what was read of it is all there is.
            short = len(text) <= len(prompt) + 4
            behind = len(text) if short else found.dest_end
            while behind < len(text) and text[behind] in " .。,，)）":
                behind += 1
            return behind
    return 0
