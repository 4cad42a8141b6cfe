"""Numbers on papers: their shapes and checksums.

Everything but a checksum is a soft test: real papers vary (older certificates, other
provinces), so a shape can vouch for a number but its absence refutes nothing.
"""

import re
from dataclasses import dataclass
from datetime import date

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS = "10X98765432"
ID_NUMBER = re.compile(r"(?<![0-9])[1-9]\d{16}[\dXx](?![0-9A-Za-z])")

# What OCR makes of digits.
_LOOK_ALIKE = str.maketrans({
    "O": "0", "o": "0", "D": "0", "Q": "0", "〇": "0", "口": "0", "l": "1", "I": "1", "|": "1",
    "丨": "1", "i": "1", "Z": "2", "z": "2", "S": "5", "s": "5", "B": "8", "g": "9", "q": "9",
})  # fmt: skip


def joined_digits(text: str) -> str:
    """The text without the spaces and dots that break numbers."""
    return re.sub(r"[\s·.,，、\-]", "", text)


def as_digits(text: str) -> str:
    """Letters that OCR confuses with digits, as digits."""
    return text.translate(_LOOK_ALIKE)


@dataclass(frozen=True, slots=True)
class IdNumber:
    """A resident identity number (GB 11643-1999): 6 area, 8 birth, 3 order, 1 check digit."""

    text: str

    @property
    def valid(self) -> bool:
        """The check digit fits and the birth date exists."""
        if not re.fullmatch(r"\d{17}[\dX]", self.text):
            return False
        return id_check(self.text[:17]) == self.text[17] and self.birth is not None

    @property
    def birth(self) -> date | None:
        """The birth date in it; None where no such day exists."""
        try:
            return date(int(self.text[6:10]), int(self.text[10:12]), int(self.text[12:14]))
        except ValueError:
            return None

    @property
    def sex(self) -> str:
        """男 or 女: the order number is odd for men."""
        return "男" if int(self.text[16]) % 2 else "女"


def id_check(first17: str) -> str:
    """The check digit of an ID number (ISO 7064 MOD 11-2)."""
    total = sum(int(c) * w for c, w in zip(first17, _ID_WEIGHTS, strict=True))
    return _ID_CHECKS[total % 11]


def find_id_number(text: str) -> IdNumber | None:
    """The ID number in a text, spaces and look-alike letters repaired; not checked."""
    joined = as_digits(joined_digits(text).replace("x", "X").replace("×", "X"))
    match = ID_NUMBER.search(joined)
    return IdNumber(match.group().upper()) if match else None


# -- certificate numbers ---------------------------------------------------------------------

MANAGEMENT = re.compile(r"(?<!\d)\d{13,30}(?!\d)")
"""管理号: 18 digits since about 2017, 16 to 30 before."""

_MANAGEMENT_18 = re.compile(r"20(?:0[89]|[12]\d)(?:0[1-9]|1[0-2])\d{12}")
_DIPLOMA = re.compile(r"\d{5}[1567](?:19|20)\d{2}0[1-9]\d{5,6}")
_SELF_TAUGHT = re.compile(r"6\d{16}")
_DEGREE = re.compile(r"[ZCTLQ]?\d{5}[234](?:19|20)\d{2}[A-Z]?\d{5,6}")


def management_year(number: str) -> int | None:
    """The exam year an 18-digit 管理号 begins with; None where the shape is another."""
    return int(number[:4]) if _MANAGEMENT_18.fullmatch(number) else None


def diploma_year(number: str) -> int | None:
    """The year in a 学历证书 number (5 school, 1 type, 4 year, 2 level, serial)."""
    return int(number[6:10]) if _DIPLOMA.fullmatch(number) else None


def is_diploma_number(number: str) -> bool:
    """Whether it has the shape of a 学历证书 number, 自考 included."""
    return bool(_DIPLOMA.fullmatch(number) or _SELF_TAUGHT.fullmatch(number))


def degree_year(number: str) -> int | None:
    """The year in a 学位证书 number (prefix, 5 unit, 1 level, 4 year, 6 serial)."""
    if not _DEGREE.fullmatch(number):
        return None
    digits = number.lstrip("ZCTLQ")
    return int(digits[6:10])


def is_mobile(number: str) -> bool:
    """Whether it has the shape of a mobile number."""
    return bool(re.fullmatch(r"1[3-9]\d{9}", number))


def is_isbn(number: str) -> bool:
    """An ISBN-13 or ISBN-10 with its check digit (hyphens allowed)."""
    digits = number.replace("-", "").upper()
    if re.fullmatch(r"\d{13}", digits):
        return sum(int(c) * (1 if i % 2 == 0 else 3) for i, c in enumerate(digits)) % 10 == 0
    if re.fullmatch(r"\d{9}[\dX]", digits):
        values = [10 if c == "X" else int(c) for c in digits]
        return sum(v * (10 - i) for i, v in enumerate(values)) % 11 == 0
    return False
