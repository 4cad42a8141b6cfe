"""Which parts of a line a second and a third engine are asked about."""

import re

SHORT = 24
"""Lines of so few characters are entries, not running text: names and numbers stand on them."""

_TOKENS = re.compile(
    # dates and periods, numbers
    r"(?:19|20)\d\d\s?[年.\-/][\d\s年月日号.\-/—至到今起~～]*[\d年月日号今]|[A-Z]{0,4}\d[\dA-Za-z\s\-]{3,}[\dXx]"
    r"|[一二][〇零○O九一二三四五六七八]{1,3}年(?:[〇零一二三四五六七八九十]{1,3}月)?(?:[〇零一二三四五六七八九十]{1,3}[日号])?(?:至今)?"
    r"|(?:满|共|计|近|为|达)[一二三四五六七八九十\d]{1,3}(?:余|多)?年|第\s?[一二三四五六七八九十\d]{1,3}(?:次|节|名|位)?|至今"
    # names before what follows a name, and after what precedes one
    r"|[\u3400-\u9fff·]{2,4}(?=同志|[,，、]\s?(?:性别)?\s?[男女]|[(（][男女])"
    r"|(?<=兹证明)[\u3400-\u9fff·]{2,4}|(?<=负责人[:：为])[\u3400-\u9fff·]{2,4}"
    r"|(?:(?<=[名字][:：])|(?<=社工[:：])|(?<=[案工]主[:：])|(?<=对象[:：])|(?<=作者[:：]))\s?[\u3400-\u9fff·*×]{2,4}"
    # words of closed vocabularies
    r"|(?:助理|高级)?社会工作师|[一-龥]{2}学(?:学士|硕士|博士)|(?:硕士|博士)研究生|[本专]科"
)
"""Parts of running text that decide something."""

_NUMBER = re.compile(r"\d(?:[\d.\-/年月日号至到起~～—\s]*[\dXx年月日号])")
_DIGITS = re.compile(r"(?:\d\D{0,2}){6}")
"""What holds so many digits is a number or a date that a third engine can settle."""

Span = tuple[int, int]
"""Half open: the first character and the one behind the last."""


def asked_again(text: str) -> list[Span]:
    """What the second engine reads again: all of an entry, of running text what decides."""
    if len(text) <= SHORT:
        return [(0, len(text))] if len(text.strip()) > 1 else []
    return [match.span() for match in _TOKENS.finditer(text)]


def numbers_in(text: str, span: Span) -> list[Span]:
    """The long numbers and the dates in a part of a line: what the third engine can settle."""
    return [
        match.span()
        for match in _NUMBER.finditer(text, *span)
        if _DIGITS.search(match.group())
    ]  # fmt: skip
