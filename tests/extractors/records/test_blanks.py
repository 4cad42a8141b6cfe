"""Places that look empty and may not be."""

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.text.sheet import Sheet
from models.page import Box, Line
from tests.extractors.readings import grid, line, reading, title


def _wider(one: Line, by: float) -> Line:
    """The line in a box that reaches so much further right; its characters stand where they did."""
    x0, y0, x1, y1 = one.box
    edges = tuple(x0 + (x1 - x0) * i / len(one.text) for i in range(len(one.text) + 1))
    return one.model_copy(update={"box": Box(x0, y0, x1 + by, y1), "edges": edges})


def _sex(label: Line) -> tuple[str | None, bool]:
    page = reading(title("社会工作督导人才库人选推荐表"), line("姓名：王某某", 0.15, 0.2), label)
    found = extract(Sheet.of(page), KINDS["recommendation_form"])["sex"]
    return found.value, found.sure


def test_nothing_behind_a_label_is_surely_nothing() -> None:
    assert _sex(line("性别：", 0.5, 0.2)) == (None, True)


def test_a_line_that_reaches_beyond_its_label_may_hold_a_character_nobody_read() -> None:
    assert _sex(_wider(line("性别：", 0.5, 0.2), 0.03)) == (None, False)


def test_labels_side_by_side_above_their_values_are_not_surely_empty() -> None:
    page = reading(
        title("个案服务计划表"),
        line("个案编号服务对象小会", 0.2, 0.2),
        line("计划日期：2020年4月28日", 0.2, 0.24),
    )
    found = extract(Sheet.of(page), KINDS["casework_plan"])
    assert not found["case_number"].sure


def test_a_narrow_empty_cell_before_a_filled_one_is_not_surely_empty() -> None:
    rows = (
        ("项目名称", "", "某某街道“益路同行”社区治理社会工作服务项目"),
        ("资助方", "", "某某区民政局"),
    )
    page = reading(title("社会工作项目结项审核表"), grid(*rows, widths=(1, 0.6, 6)))
    found = extract(Sheet.of(page), KINDS["project_proof"])
    assert found["project_name"].value == "某某街道“益路同行”社区治理社会工作服务项目"
    wide = reading(title("社会工作项目结项审核表"), grid(*rows, widths=(1, 0.95, 6)))
    name = extract(Sheet.of(wide), KINDS["project_proof"])["project_name"]
    assert (name.value, name.sure) != (None, True)
