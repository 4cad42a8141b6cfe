"""Text brought to one form, each character still knowing where it came from."""

import pytest
from hypothesis import given, strategies as st

from extractors.text.normal import is_cjk, normalise, plain


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("毕 业 证 书", "毕业证书"),
        ("姓　名：张 三", "姓名:张三"),
        ("２０１６年３月", "2016年3月"),
        ("（盖章）", "(盖章)"),
        ("2015.07—2018.06", "2015.07-2018.06"),
        ("2017 0699 9500", "2017 0699 9500"),
        ("二○一六◯", "二〇一六〇"),
        ("教＿＿育", "教育"),
        ("20__年__月", "20年月"),
        ("买买提•阿卜杜拉", "买买提·阿卜杜拉"),
        ("第一次", "第一次"),
    ],
)
def test_layout_goes_and_words_stay(text: str, normal: str) -> None:
    assert normalise(text).text == normal


@given(st.text(max_size=40))
def test_every_character_knows_its_origin(text: str) -> None:
    normal = normalise(text)
    assert len(normal.origin) == len(normal.text)
    assert list(normal.origin) == sorted(normal.origin)
    assert all(0 <= at < len(text) for at in normal.origin)


@given(st.text(alphabet="张三 姓名：:（）2016年　—_ ABC", max_size=40))
def test_normal_text_is_normal(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


def test_a_span_is_found_again_in_the_original() -> None:
    text = "姓 名： 张 三"
    normal = normalise(text)
    at = normal.text.index("张三")
    start, end = normal.original_span(at, at + 2)
    assert text[start:end] == "张 三"


def test_plain_text_has_no_white_space_at_all() -> None:
    assert plain(" File No.： 2017 06 ") == "FileNo.:201706"


def test_the_numeral_zero_counts_as_chinese() -> None:
    assert is_cjk("〇")
    assert is_cjk("张")
    assert not is_cjk("O")
