"""Numbers and codes: of people, certificates and cases; telephone and mail."""

import re

from rapidfuzz.distance import Levenshtein

from extractors.records.kind import Parsed, Parser, Voucher, listed
from extractors.text import numbers
from extractors.text.dates import small_number


def id_number(text: str) -> Parsed | None:
    """An 18-digit ID number; its check digit vouches for it."""
    found = numbers.find_id_number(text)
    if found is None:
        return None
    vouchers = {Voucher.FORMAT}
    meant = found.text[:-1] + "X"
    if not found.valid and found.text[-1:] == "4" and numbers.IdNumber(meant).valid:
        # A hand's X reads as 4. A number made valid by guessing does not vouch for itself.
        others = (found.text,)
        return Parsed(meant, 0, len(text), frozenset(vouchers), complete=False, others=others)
    if found.valid:
        vouchers.add(Voucher.CHECKSUM)
    return Parsed(found.text, 0, len(text), frozenset(vouchers), complete=found.valid)


def management_number(text: str) -> Parsed | None:
    """管理号: 13 to 30 digits; 18 beginning with an exam's year and month is the full shape."""
    joined = numbers.as_digits(numbers.joined_digits(text))
    match = numbers.MANAGEMENT.search(joined)
    if not match:
        return None
    full = numbers.management_year(match.group()) is not None
    whole = not _GARBLED.match(joined, match.end())
    shaped = frozenset({Voucher.FORMAT} if full and whole else ())
    return Parsed(match.group(), 0, len(text), shaped, complete=whole)


_GARBLED = re.compile(r"[^\d\s\u3400-\u9fff:,.;()|/]{1,2}\d")
"""A sign behind a number and digits behind it: one of the number's own was misread."""


def serial_number(text: str) -> Parsed | None:
    """A pre-printed serial of 6 to 12 digits, perhaps with letters before it."""
    joined = numbers.joined_digits(text)
    match = re.search(r"(?<![0-9])[A-Z]{0,4}\d{6,12}(?!\d)", joined)
    if match is None:
        return None
    whole = not _GARBLED.match(joined, match.end())
    return Parsed(match.group(), 0, len(text), complete=whole)


def certificate_number(is_shape: re.Pattern[str] | None = None) -> Parser:
    """A certificate's number: letters and digits; ``is_shape`` tells the full known shape."""

    def parse(text: str) -> Parsed | None:
        joined = re.sub(r"[\s:]", "", text).upper()
        match = re.search(r"[A-Z]{0,4}\d[0-9A-Z\-]{5,29}", joined)
        if not match:
            return None
        value = match.group().rstrip("-")
        repaired = _digits_where_due(value)
        full = bool(is_shape and is_shape.fullmatch(repaired))
        whole = full or not _GARBLED.match(joined, match.end())
        # A character that is no label's end may be a misread letter of the number.
        whole = whole and joined[: match.start()][-1:] in _BEFORE
        return Parsed(repaired if full else value, 0, len(text),
                      frozenset({Voucher.FORMAT} if full else ()), complete=whole)  # fmt: skip

    return parse


_BEFORE = ("", "号", "码", "O", ".", "№", ")", "第")


def _digits_where_due(value: str) -> str:
    """Letters among digits that are look-alikes of digits, as digits; a leading letter stays."""
    return value[:1] + numbers.as_digits(value[1:])


_AMBIGUOUS = re.compile(
    r"[A-Za-z][25018](?=20[0-2]\d)|\d[OILZSB]\d|\d{6}[A-Z]$|20[0-2][.\-]\d{2}|20\.\d"
)
"""A digit between letters and a year, or a letter between digits: Z and 2, S and 5, O and 0, I and
1, B and 8 are written alike."""

_WIDE_BRACKETS = str.maketrans("()[]", "（）［］")


_MISREAD_Z = re.compile(r"^([A-Z])2(?=20[0-2]\d)")
"""GZ2019…: a hand-written Z before the year reads as a 2."""


def code(text: str) -> Parsed | None:
    """A case number or other code of an office, as printed: GA-2019-03, （2019）个案第024号."""
    value = text.rstrip(" _.:;,、-")
    if not re.search(r"\d", value) or len(re.sub(r"\s", "", value)) > 28:
        return None
    stop = re.search(r"[,，。;；]|\s{3,}", value)
    end = stop.start() if stop and stop.start() > 3 else len(value)
    closed = re.match(r".*\d号(?=[\u3400-\u9fff)])", value[:end])
    end = closed.end() if closed else end
    # Codes are written in capitals; a hand-written c or o is as large as its capital.
    printed = re.sub(r"\s", "", value[:end]).upper()
    repaired = _MISREAD_Z.sub(r"\1Z", printed)
    certain = repaired == printed and not _AMBIGUOUS.search(printed)
    if repaired.endswith(")") and "(" not in repaired:
        repaired = repaired[:-1]
    if re.search(r"[\u3400-\u9fff]", repaired):
        # Brackets among Chinese characters are as wide as these.
        repaired = repaired.translate(_WIDE_BRACKETS)
    return Parsed(repaired, 0, end, complete=certain)


def ordinal(text: str) -> Parsed | None:
    """第3次, 第三节, 3 → 3."""
    match = re.search(r"第?\s?(\d{1,2}|[一二三四五六七八九十]{1,3})(?!\d)", text)
    if not match:
        return None
    try:
        number = small_number(match[1])
    except ValueError:
        return None
    if number == 0:
        # Nothing is counted from nought: a figure was misread.
        return None
    return Parsed(str(number), match.start(), match.end(), frozenset({Voucher.VOCABULARY}))


def phone(text: str) -> Parsed | None:
    """A mobile number."""
    match = re.search(r"(?<!\d)1[3-9]\d{9}(?!\d)", numbers.joined_digits(text))
    return Parsed(match.group(), 0, len(text), frozenset({Voucher.FORMAT})) if match else None


def email(text: str) -> Parsed | None:
    """An e-mail address; one whose domain is nearly one that many use has that, in doubt."""
    match = re.search(
        r"([A-Za-z0-9._%+\-]+@)((?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,})", text.replace(" ", "")
    )
    if match is None:
        return None
    near = _nearly(match[2].lower())
    if near:
        mended = len(near) == 1 and near[0] not in _NOBODYS
        value = match[1] + near[0] if mended else match.group()
        others = () if value == match.group() else (match.group(),)
        return Parsed(value, 0, len(text), complete=False, others=others)
    return Parsed(match.group(), 0, len(text), frozenset({Voucher.FORMAT}))


_DOMAINS = listed("""
    163.com 126.com 139.com 189.cn qq.com vip.qq.com foxmail.com sina.com sina.cn sohu.com yeah.net
    tom.com 21cn.com aliyun.com gmail.com outlook.com hotmail.com live.cn live.com msn.com
    icloud.com yahoo.com yahoo.com.cn
""")
"""Domains of mail that many use."""

_NOBODYS = ("example.com", "example.org")
"""Set aside for examples (RFC 2606): one nearly so is doubted, and never made into one."""


def _nearly(domain: str) -> list[str]:
    """The usual domains that a domain is nearly: one sign more, less or other, two of a long one;
    none where it is a usual one itself."""
    known = (*_DOMAINS, *_NOBODYS)
    if domain in known:
        return []
    apart = {usual: Levenshtein.distance(domain, usual) for usual in known}
    least = min(apart.values())
    return [
        usual
        for usual, count in apart.items()
        if count == least and count <= (2 if len(usual) >= _LONG_DOMAIN else 1)
    ]


_LONG_DOMAIN = 10
