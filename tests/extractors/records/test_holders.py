"""Whom a paper belongs to, where no label says so."""

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.holders import unlabelled_holder
from extractors.text.sheet import Sheet
from tests.extractors.readings import line, reading

DIPLOMA, LETTER = KINDS["diploma"], KINDS["employment_proof"]


def _page(*texts: str) -> Sheet:
    """Lines of text, one under the other, well apart."""
    lines = [line(text, 0.2, 0.1 + 0.06 * i) for i, text in enumerate(texts)]
    return Sheet.of(reading(lines))


@pytest.mark.parametrize(
    "sentence",
    [
        "兹有林正阳（男，1980年出生）在我单位工作。",
        "学生 林正阳 男，于二〇〇四年入学。",
        "林正阳，副教授，身份证件号码500199198001010017。",
        "林正阳现为我单位项目部部长。",
        "乙方（受聘人员）：林正阳 性别：男",
        "林正阳：",
    ],
)
def test_who_is_introduced_or_addressed_is_the_holder(sentence: str) -> None:
    found = unlabelled_holder(_page("情况说明", sentence), LETTER)
    assert found is not None
    assert found.parsed.value == "林正阳"
    assert found.parsed.complete


def test_a_name_alone_on_its_line_is_given_in_doubt() -> None:
    page = _page("教育部学历证书电子注册备案表", "林正阳", "层次：本科", "学制：4年")
    found = extract(page, DIPLOMA)["holder"]
    assert (found.value, found.sure) == ("林正阳", False)


def test_who_signs_is_not_the_holder() -> None:
    page = _page("毕业证书", "准予毕业。", "校长", "林正阳")
    assert unlabelled_holder(page, DIPLOMA) is None


def test_of_two_names_alone_neither_is_taken() -> None:
    assert unlabelled_holder(_page("学历注册", "林正阳", "本科", "周文静"), DIPLOMA) is None


@pytest.mark.parametrize("word", ["敬启者：", "单位代表", "毕业"])
def test_words_that_begin_like_a_name_are_none(word: str) -> None:
    assert unlabelled_holder(_page("情况说明", word, "本科"), LETTER) is None


def test_the_label_comes_first() -> None:
    page = _page("学历注册", "姓名：周文静", "林正阳：")
    assert extract(page, DIPLOMA)["holder"].value == "周文静"
