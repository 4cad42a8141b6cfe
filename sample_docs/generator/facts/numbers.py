"""Numbers of the papers: always well formed, never anybody's.

Every ID number lies in area 500199 and every school code begins with 99, neither of which has
been given out.
"""

import datetime as dt
from random import Random

AREA = "500199"
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK_DIGITS = "10X98765432"

# The last day of the exam in each year, which certificates name as the day of approval.
EXAM_DAYS = {
    2008: dt.date(2008, 6, 29),
    2009: dt.date(2009, 6, 14),
    2010: dt.date(2010, 6, 13),
    2011: dt.date(2011, 6, 19),
    2012: dt.date(2012, 6, 17),
    2013: dt.date(2013, 6, 16),
    2014: dt.date(2014, 6, 15),
    2015: dt.date(2015, 6, 14),
    2016: dt.date(2016, 6, 19),
    2017: dt.date(2017, 6, 18),
    2018: dt.date(2018, 6, 10),
    2019: dt.date(2019, 6, 2),
    2020: dt.date(2020, 10, 18),
}

STUDY_TYPE = {"普通": "1", "成人": "5", "自考": "6", "网络": "7"}
STUDY_LEVEL = {"博士研究生": "01", "硕士研究生": "02", "本科": "05", "专科": "06"}
DEGREE_LEVEL = {"博士": "2", "硕士": "3", "学士": "4"}


def digits(rng: Random, count: int) -> str:
    """Random digits."""
    return "".join(rng.choice("0123456789") for _ in range(count))


def check_digit(first17: str) -> str:
    """The eighteenth character of an ID number (GB 11643-1999)."""
    total = sum(int(digit) * weight for digit, weight in zip(first17, WEIGHTS, strict=True))
    return CHECK_DIGITS[total % 11]


def id_number(rng: Random, birth: dt.date, female: bool) -> str:
    """A valid ID number of the unassigned area 500199."""
    order = rng.randrange(0, 500) * 2 + (0 if female else 1)
    first17 = f"{AREA}{birth:%Y%m%d}{order:03d}"
    return first17 + check_digit(first17)


def with_wrong_check_digit(number: str, rng: Random) -> str:
    """The same ID number with another last character."""
    return number[:17] + rng.choice([c for c in "0123456789" if c != number[17]])


def with_other_sex(number: str) -> str:
    """An ID number whose order digit says the other sex; its check digit is right again."""
    order = int(number[14:17])
    first17 = number[:14] + f"{order + 1 if order % 2 == 0 else order - 1:03d}"
    return first17 + check_digit(first17)


def management_number(rng: Random, year: int) -> str:
    """The number of a level certificate: 18 digits from 2017 on, other lengths before."""
    day = EXAM_DAYS[year]
    if year >= 2017:
        return f"{day:%Y%m}99950{digits(rng, 7)}"
    shapes = (
        f"{year}50999{digits(rng, 7)}",
        f"{str(year)[2:]}50{digits(rng, 2)}999{digits(rng, 8)}",
        f"{year}{day:%m}5099950{digits(rng, 7)}",
        f"{year}0650{digits(rng, 4)}50999{digits(rng, 5)}",
        f"{year}50{digits(rng, 6)}50999{digits(rng, 9)}",
    )
    return rng.choice(shapes)


def serial_number(rng: Random) -> str:
    """The number printed on a certificate's blank: 7 or 8 digits, some with leading zeros."""
    return rng.choice(("00", "0", "1", "2")) + digits(rng, 6)


def diploma_number(rng: Random, school_code: str, form: str, level: str, year: int) -> str:
    """5 school + 1 type + 4 year + 2 level + 6 serial; self-study numbers are 17 long."""
    if form == "自考":
        level_digit = {"专科": "1", "本科": "2"}.get(level, "2")
        sitting = f"{year % 100:02d}{rng.randint(1, 2)}"
        return f"6{level_digit}5099{digits(rng, 2)}{sitting}{digits(rng, 6)}"
    serial = digits(rng, 5 if year <= 2001 else 6)
    return f"{school_code}{STUDY_TYPE[form]}{year}{STUDY_LEVEL[level]}{serial}"


def degree_number(
    rng: Random, school_code: str, level: str, year: int, *, adult: bool, professional: bool
) -> str:
    """5 school + 1 level + 4 year + 6 serial; C before adult, Z before professional degrees."""
    prefix = "Z" if professional else "C" if adult else ""
    return f"{prefix}{school_code}{DEGREE_LEVEL[level]}{year}{digits(rng, 6)}"


def phone(rng: Random) -> str:
    """A phone number of the plainly invented block 138000000NN."""
    return f"138000000{digits(rng, 2)}"


def isbn(rng: Random) -> str:
    """An ISBN with hyphens and a right check digit, of the publisher numbers 99990NN."""
    body = f"978799990{digits(rng, 3)}"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(body))
    return f"978-7-{body[4:11]}-{body[11]}-{-total % 10}"


def issn(rng: Random) -> str:
    """An ISSN beginning with 9999 and a right check digit."""
    body = f"9999{digits(rng, 3)}"
    rest = -sum(int(digit) * weight for digit, weight in zip(body, range(8, 1, -1), strict=True))
    check = rest % 11
    return f"{body[:4]}-{body[4:]}{'X' if check == 10 else check}"
