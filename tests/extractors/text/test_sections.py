"""What stands under a heading, down to the next one."""

from collections.abc import Callable

from extractors.text.sections import Section, bare_heading, section
from extractors.text.sheet import Sheet
from models.page import Line
from tests.extractors.readings import grid, line, prose, reading


def _is(*words: str) -> Callable[[str], bool]:
    return lambda text: text in words


def _career(*lines: Line) -> Section | None:
    return section(Sheet.of(reading(lines)), _is("工作经历"), _is("工作经历", "单位意见"))


def test_a_headings_number_remark_and_colon_are_no_part_of_it() -> None:
    read = ("四、工作经历（从大学写起）", "（三）工作经历：", "2.工作经历")
    assert [bare_heading(text) for text in read] == ["工作经历"] * 3


def test_a_section_is_all_lines_down_to_the_next_heading() -> None:
    lines = prose("工作经历", "2008.9至2012.6 某某大学", "2012.7至今 某某中心", "单位意见", "同意")
    found = _career(*lines)
    assert found is not None
    assert found.text == "2008.9至2012.6某某大学2012.7至今某某中心"


def test_an_unknown_heading_numbered_alike_ends_a_section() -> None:
    found = _career(*prose("四、工作经历", "2012.7至今 某某中心", "五、其他事项", "没有"))
    assert found is not None
    assert found.text == "2012.7至今某某中心"


def test_two_headings_side_by_side_end_a_section() -> None:
    beside = line("单位意见", 0.6, 0.14 + 4.4 * 0.016)
    lines = prose("工作经历", "2012.7至今 某某中心", "单位意见", "同意")
    found = _career(*lines, beside)
    assert found is not None
    assert found.text == "2012.7至今某某中心"


def test_a_page_number_is_no_part_of_a_section() -> None:
    lines = (*prose("工作经历", "2012.7至今 某某中心"), line("第2页，共3页", 0.45, 0.95))
    found = _career(*lines)
    assert found is not None
    assert found.text == "2012.7至今某某中心"


def test_a_label_with_its_value_beside_it_heads_no_section() -> None:
    sheet = Sheet.of(reading(grid(("工作经历", "2012.7至今"), ("单位意见", "同意"))))
    assert section(sheet, _is("工作经历"), _is("单位意见")) is None


def test_of_two_headings_alike_none_is_taken() -> None:
    assert _career(*prose("工作经历", "某某中心", "工作经历", "某某大学")) is None
