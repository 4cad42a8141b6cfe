"""Words of closed vocabularies: levels, sex, choices."""

import re
from collections.abc import Iterable

from extractors.records.kind import Parsed, Parser, Voucher
from extractors.text.chinese import marked


def level(text: str) -> Parsed | None:
    """初级, 中级 or 高级."""
    spans = marked(text, "levels")
    if not spans:
        return None
    span = spans[0]
    return Parsed(span.value, span.start, span.end, frozenset({Voucher.VOCABULARY}))


def sex(text: str) -> Parsed | None:
    """男 or 女; a printed choice (□男 ☑女) by its tick."""
    ticked = re.search(r"[☑√■✓✔]\s?([男女])", text)
    match = ticked or re.search(r"[男女]", text)
    if not match or (not ticked and "男" in text and "女" in text):
        return None
    value = match.group()[-1]
    return Parsed(value, match.end() - 1, match.end(), frozenset({Voucher.VOCABULARY}))


def one_of(
    words: Iterable[str], *, suffix: str = "", synonyms: dict[str, str] | None = None
) -> Parser:
    """One of a closed set of words, the longest first; ``suffix`` may follow (汉 or 汉族)."""
    table = {word: word for word in words} | (synonyms or {})
    ordered = sorted(table, key=len, reverse=True)

    def parse(text: str) -> Parsed | None:
        for word in ordered:
            at = text.find(word)
            if at >= 0:
                end = at + len(word)
                if suffix and text[end : end + len(suffix)] == suffix:
                    end += len(suffix)
                value = text[at:end] if suffix else table[word]
                return Parsed(value, at, end, frozenset({Voucher.VOCABULARY}))
        return None

    return parse
