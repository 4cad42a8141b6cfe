"""Words of which a character was misread, and texts that only look like them."""

import pytest

from extractors.text.sheet import Sheet
from extractors.text.usual import as_usual
from tests.extractors.readings import line, reading


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("“照亮自巳”照顾者减压支持小组", "“照亮自己”照顾者减压支持小组"),
        ("团境儿童关爱保护", "困境儿童关爱保护"),
        ("川东王商大学", "川东工商大学"),
        ("从事杜会工作", "从事社会工作"),
    ],
)
def test_a_misread_character_of_a_usual_word_is_put_right(read: str, meant: str) -> None:
    assert as_usual(read) == meant


@pytest.mark.parametrize(
    "text",
    [
        "王商同志", "杜会明", "自己经历了困难", "原因难以查明", "每日标准", "三项自评",
        "小组积极参与", "小组识别了需求", "各项日常活动", "居民敢于发言", "居民致谢",
        "克服条件限制", "衣服各一套", "小纽扣手工", "来自已婚家庭", "楼顶目前漏水",
        "社团境况", "婴儿重量",
    ],
)  # fmt: skip
def test_what_may_be_meant_stays(text: str) -> None:
    assert as_usual(text) == text


def test_both_engines_words_are_put_right_on_a_sheet() -> None:
    page = reading(line("“照亮自巳”支持小组", 0.3, 0.1, second="“照亮自已”支持小组"))
    (block,) = Sheet.of(page).blocks
    assert block.text == "“照亮自己”支持小组"
    (found,) = Sheet.of(page).seconds_of(block.spots)
    assert found[1].text == "“照亮自己”支持小组"


def test_what_was_typed_stays() -> None:
    page = reading(line("团境", 0.3, 0.1), native=True)
    assert [block.text for block in Sheet.of(page).blocks] == ["团境"]
