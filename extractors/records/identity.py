"""The identity card, either side of it."""

import re

from extractors.records import parsers
from extractors.records.kind import FieldSpec, Kind, Parsed, weighed
from extractors.records.phrases import BORN, SEX_SAID, VALID_UNTIL
from extractors.records.vocabulary import PEOPLES

_short = parsers.short_text(60)
_OTHER_SIDE = re.compile(r"签发机关|有效期|公民身份|中华人民")


def _address(text: str) -> Parsed | None:
    """An address, without what the card's other side says."""
    side = _OTHER_SIDE.search(text)
    return _short(text[: side.start()] if side else text)


ID_CARD = Kind(
    id="id_card",
    title="身份证",
    titles=("居民身份证", "中华人民共和国居民身份证"),
    words=weighed(
        {
            3.0: "公民身份号码",
            1.5: "签发机关",
            1.0: "有效期限 住址",
        }
    ),
    fields=(
        FieldSpec(
            "name",
            "姓名",
            parsers.person,
            ("姓名",),
            # All of the card read as one line, as where it is pasted into a frame.
            (re.compile(r"姓\s?名[:]?\s?(?P<v>[\u3400-\u9fff·]{2,8}?)\s?(?=性\s?别)"),),
            key=True,
        ),
        FieldSpec(
            "sex",
            "性别",
            parsers.sex,
            ("性别",),
            (
                *SEX_SAID,
                re.compile(r"^性.?\s?(?P<v>[男女])(?=民|$)", re.MULTILINE),
                re.compile(r"(?P<v>[男女])\s?民\s?族"),
            ),
        ),
        FieldSpec(
            "ethnicity",
            "民族",
            parsers.one_of(PEOPLES, suffix="族"),
            ("民族",),
            (re.compile(r"民\s?族[:]?\s?(?P<v>[\u4e00-\u9fff]{1,5}族?)"),),
        ),
        FieldSpec(
            "birth_date", "出生", parsers.date, ("出生日期", "出生"), BORN, patterns_first=True
        ),
        FieldSpec(
            "address",
            "住址",
            _address,
            ("住址", "地址"),
            (
                re.compile(
                    r"住\s?址[:]?\s*(?P<v>[^\n]{4,40}(?:\n(?!公民|身份|签发|有效|姓名|性别|出生|中华|居民)[^\n]{1,24}){0,2})"
                ),
            ),
            wraps=True,
        ),
        FieldSpec(
            "id_number",
            "公民身份号码",
            parsers.id_number,
            ("公民身份号码", "公民身份证号码", "身份证号码"),
            key=True,
        ),
        FieldSpec(
            "valid_until",
            "有效期限",
            parsers.last_date,
            ("有效期限", "有效期"),
            VALID_UNTIL,
            pick="last",
        ),
    ),
    labels=("签发机关",),
    pages=2,
    names_holder="name",
)
