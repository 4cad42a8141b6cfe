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
    """男 or 女; a printed choice (□男 ☑女, 男√ 女□) by its tick.

    Where no tick was made out, the one of the two that has no open box is it, in doubt: a ticked
    box is read as any sign, or not at all.
    """
    both = _CHOICE.search(text)
    if both is None:
        match = re.search(r"[男女]", text)
        at = match.start() if match else -1
        chosen, whole = at, "男" not in text or "女" not in text
    else:
        behind = _MARKED.search(both["behind"]) and not _MARKED.search(both["before"])
        marks = (both["between"], both["behind"]) if behind else (both["before"], both["between"])
        at, whole = _chosen(*marks)
        # A lone tick between the two may be either's.
        whole = whole and any(_MARKED.search(both[name]) for name in ("before", "behind"))
        chosen = both.start("first" if at == 0 else "second") if at >= 0 else -1
    if chosen < 0 or (both is None and not whole):
        return None
    known = frozenset({Voucher.VOCABULARY})
    return Parsed(text[chosen], chosen, chosen + 1, known, complete=whole)


_CHOICE = re.compile(
    r"(?P<before>[^男女\w]{0,3}|[^男女]?)(?P<first>[男女])(?P<between>[^男女]{0,4})"
    r"(?!(?P=first))(?P<second>[男女])(?P<behind>[^男女\w]{0,4})"
)
_TICKED, _OPEN = re.compile("[☑√■✓✔☒⊠●◉]"), re.compile(r"[□☐口〇]|[(（]\s*[)）]")
_MARKED = re.compile(rf"{_TICKED.pattern}|{_OPEN.pattern}|[(（]")


def _chosen(first: str, second: str) -> tuple[int, bool]:
    """Which of two choices the marks at them choose (0, 1, or -1), and whether by a tick."""
    ticks = [_TICKED.search(marks) is not None for marks in (first, second)]
    if ticks[0] != ticks[1]:
        return ticks.index(True), True
    if any(ticks):
        return -1, False
    opened = [_OPEN.search(marks) is not None for marks in (first, second)]
    return (opened.index(False), False) if opened[0] != opened[1] else (-1, False)


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
