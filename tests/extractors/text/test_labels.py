"""What stands at a label: behind it, beside it, below it, or nothing."""

import pytest

from extractors.text.labels import Labels
from extractors.text.sheet import Sheet
from models.page import Reading
from tests.extractors.readings import grid, line, prose, reading

_WORDS = (
    "姓名", "性别", "民族", "批准日期", "签发日期", "管理号", "级别", "社工", "案主", "日期",
    "签名", "乙方(社工)", "工作单位", "出生年月", "毕业院校及专业", "=小组", "个案编号",
)  # fmt: skip


def _value(page: Reading, label: str, *, wraps: bool = False) -> str | None:
    """What stands at a label; None where the label was not found."""
    labels = Labels(Sheet.of(page), _WORDS)
    hits = labels.find([label])
    return labels.value(hits[0], wraps=wraps).text if hits else None


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("姓名：张三", "张三"),
        ("姓 名  张 三", "张三"),
        ("姓名____张三____", "张三"),
        ("姓名张三", "张三"),
        ("姓名 Full Name：张三", "张三"),
        ("姓名：", ""),
        ("姓名", ""),
    ],
)
def test_a_value_behind_its_label(printed: str, value: str) -> None:
    assert _value(reading(line(printed)), "姓名") == value


def test_a_value_ends_where_the_next_label_begins() -> None:
    page = reading(line("姓名：张三 性别：男 民族：土家族"))
    assert [_value(page, word) for word in ("姓名", "性别", "民族")] == ["张三", "男", "土家族"]


def test_a_blank_before_another_label_is_empty_not_the_next_value() -> None:
    page = reading(line("姓名：      性别：男"))
    assert _value(page, "姓名") == ""
    assert _value(page, "性别") == "男"


def test_a_value_to_the_right_on_the_same_level() -> None:
    page = reading(line("批准日期", 0.1, 0.3), line("2017年06月18日", 0.4, 0.3))
    assert _value(page, "批准日期") == "2017年06月18日"


def test_a_neighbour_that_is_itself_a_label_is_no_value() -> None:
    page = reading(line("姓名", 0.1, 0.3), line("性别：男", 0.4, 0.3))
    assert _value(page, "姓名") == ""


def test_values_in_the_cells_beside_their_labels() -> None:
    page = reading(grid(("姓名", "张三", "性别", "男"), ("民族", "汉族", "出生年月", "1990年1月")))
    said = {word: _value(page, word) for word in ("姓名", "性别", "民族", "出生年月")}
    assert said == {"姓名": "张三", "性别": "男", "民族": "汉族", "出生年月": "1990年1月"}


def test_an_empty_cell_is_empty_though_the_next_is_filled() -> None:
    page = reading(grid(("姓名", "", "性别", "男")))
    assert _value(page, "姓名") == ""


def test_values_under_a_row_of_headers() -> None:
    page = reading(grid(("姓名", "性别", "民族"), ("张三", "男", "苗族")))
    assert [_value(page, word) for word in ("姓名", "性别", "民族")] == ["张三", "男", "苗族"]


def test_a_label_broken_over_two_lines_of_its_cell() -> None:
    page = reading(grid(("毕业院校\n及专业", "某大学社会工作"), widths=(1, 3)))
    assert _value(page, "毕业院校及专业") == "某大学社会工作"


def test_a_value_that_runs_on_below() -> None:
    page = reading(
        *prose("工作单位：重庆市某区某某社会工作", x=0.1, y=0.2),
        line("服务中心", 0.24, 0.225),
        line("管理号：201706999500000012", 0.1, 0.27),
    )
    assert _value(page, "工作单位", wraps=True) == "重庆市某区某某社会工作服务中心"
    assert _value(page, "工作单位") == "重庆市某区某某社会工作"


def test_a_label_with_one_misread_character_is_found_but_not_exact() -> None:
    labels = Labels(Sheet.of(reading(line("批淮日期：2017年06月18日"))), ("批准日期",))
    (hit,) = labels.find(["批准日期"])
    assert not hit.exact
    assert labels.value(hit).text == "2017年06月18日"


def test_a_label_and_the_word_for_signed_are_one() -> None:
    page = reading(line("乙方（社工）签名：李四   日期：2020年3月5日"))
    assert _value(page, "乙方(社工)") == "李四"
    assert _value(page, "日期") == "2020年3月5日"


@pytest.mark.parametrize(
    ("text", "label"),
    [("今天社工来到服务对象家中", "社工"), ("按照日期先后整理", "日期"), ("案主A", "案主")],
)
def test_a_word_in_a_sentence_is_no_label(text: str, label: str) -> None:
    assert _value(reading(line(text)), label) is None


def test_some_labels_count_only_where_they_stand_alone() -> None:
    assert _value(reading(grid(("小组", "春晖小组"))), "=小组") == "春晖小组"
    assert _value(reading(line("小组成员共八人")), "=小组") is None


def test_labels_are_found_in_the_order_asked_for() -> None:
    labels = Labels(Sheet.of(reading(*prose("日期：2020年", "签发日期：2021年"))), _WORDS)
    assert [hit.label for hit in labels.find(["签发日期", "日期"])] == ["签发日期", "日期"]


def test_a_page_without_text_has_no_labels() -> None:
    assert Labels(Sheet.of(reading()), _WORDS).hits == []
    assert Labels(Sheet.of(reading(line("姓名：张三"))), ()).hits == []


def test_a_label_as_it_is_listed_is_no_other_misread() -> None:
    words = ("结案日期", "开案日期", "跟进社工", "跟进社工员")
    page = reading(
        line("开案日期2019.12.19", 0.5, 0.2),
        line("跟进社工刘光容", 0.1, 0.23),
        line("结案日期2020.1.16", 0.1, 0.26),
    )
    labels = Labels(Sheet.of(page), words)
    said = {hit.label: labels.value(hit).text for hit in labels.hits}
    assert said == {"开案日期": "2019.12.19", "结案日期": "2020.1.16", "跟进社工": "刘光容"}
