"""Whether and how two engines' readings of one line agree on a part of it."""

import pytest

from extractors.text.alike import place_in, reads_alike


@pytest.mark.parametrize(
    ("own", "other", "value", "alike"),
    [
        ("姓名：邹德芬 性别：女", "姓名:邹德芬性别：文", "邹德芬", True),
        ("姓名：邹德芬", "姓名：邹德芳", "邹德芬", False),
        ("姓名：邹德", "姓名：邹德芬", "邹德", False),
        ("二〇〇三年七月", "二〇三年七月", "二〇〇三年七月", True),
        ("姓名：邹德芬", "姓名：邹德芬", "王小明", False),
    ],
)
def test_readings_agree_on_a_value_where_nothing_in_it_or_at_its_edges_differs(
    own: str, other: str, value: str, alike: bool
) -> None:
    assert reads_alike(own, other, value) is alike


@pytest.mark.parametrize(
    ("own", "other", "value", "there"),
    [
        ("案主：王某 社工：邹德芬", "家主:王某社工:邹德芳", "邹德芬", "邹德芳"),
        ("签名：邹德", "签名：邹德芬", "邹德", "邹德芬"),
        ("编号：C003日期", "编号：C0037日期", "C003", "C0037"),
        ("编号：C003日期", "编号日期", "C003", ""),
        ("证件号码500|9", "证件号码50019", "500|9", "50019"),
    ],
)
def test_what_the_other_reading_has_at_a_values_place(
    own: str, other: str, value: str, there: str
) -> None:
    start = own.index(value)
    assert place_in(own, other, start, start + len(value)) == there
