"""Where a page names somebody who is known already."""

import pytest

from extractors.records.own_mention import own_mention
from extractors.text.sheet import Sheet
from tests.extractors.readings import grid, line, prose, reading

NAME = "林小禾"


def _named(*texts: str) -> str | None:
    found = own_mention(Sheet.of(reading(prose(*texts))), NAME)
    return None if found is None else found.parsed.value


@pytest.mark.parametrize(
    "sentence",
    [
        "在文件制定过程中，我单位邀请林小禾同志参与起草。",
        "林小禾同志为该项目主要参加者，在项目团队5人中排名第三。",
        "授予林小禾等十二名同志先进个人称号。",
        "成员：周丹、林小禾、杜敏。",
        "姓名 林小禾",
    ],
)
def test_who_is_introduced_or_listed_is_found(sentence: str) -> None:
    assert _named("证明", sentence) == NAME


@pytest.mark.parametrize(
    "sentence",
    [
        "经办人：林小禾",
        "联系人（签字）：林小禾 联系电话：13800000000",
        "校长：林小禾",
        "林小禾苗同志在我单位工作。",
        "我单位员工周林小禾同志在岗。",
    ],
)
def test_who_signs_or_bears_a_longer_name_is_not(sentence: str) -> None:
    assert _named("证明", sentence) is None


def test_a_name_in_a_cell_of_its_own_is_found_with_its_place() -> None:
    table = grid(("序号", "姓名", "荣誉"), ("1", "钱文", "一等奖"), ("2", NAME, "二等奖"))
    sheet = Sheet.of(reading(table))
    found = own_mention(sheet, NAME)
    assert found is not None
    assert sheet.printed(found.spots) == NAME


def test_a_name_alone_beside_the_word_of_who_signs_is_not() -> None:
    page = reading(line("审核人", 0.2, 0.4), line(NAME, 0.4, 0.4))
    assert own_mention(Sheet.of(page), NAME) is None
