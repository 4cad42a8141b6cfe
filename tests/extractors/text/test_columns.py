"""Pages set in columns are read column by column; rows of forms are not."""

from extractors.text.columns import by_column
from extractors.text.sheet import Sheet
from models.page import Line
from tests.extractors.readings import line, reading

LEFT = [line(text, 0.1, 0.10 + 0.05 * i) for i, text in enumerate(("左一", "左二", "左三", "左四"))]
RIGHT = [line(text, 0.6, 0.12 + 0.05 * i) for i, text in enumerate(("右一", "右二", "右三"))]


def _texts(lines: list[Line], *, ruled: bool = False) -> str:
    ordered = sorted(lines, key=lambda one: (one.box.y0, one.box.x0))
    return " ".join(one.text for one in by_column(ordered, [ruled] * len(ordered)))


def test_lines_that_stand_beside_each_other_by_chance_are_two_columns() -> None:
    assert _texts(LEFT + RIGHT) == "左一 左二 左三 左四 右一 右二 右三"


def test_rows_stay_rows() -> None:
    values = [line(f"值{i}", 0.6, one.box.y0) for i, one in enumerate(LEFT)]
    assert _texts(LEFT + values) == "左一 值0 左二 值1 左三 值2 左四 值3"


def test_cells_of_a_table_stay_in_their_rows() -> None:
    assert _texts(LEFT + RIGHT, ruled=True) == "左一 右一 左二 右二 左三 右三 左四"


def test_a_headline_over_both_columns_stays_above_them() -> None:
    title = line("一个横跨左右两栏的很长很长很长很长很长很长的标题", 0.1, 0.05)
    foot = line("一个横跨左右两栏的很长很长很长很长很长很长的落款", 0.1, 0.5)
    assert _texts([title, *LEFT, *RIGHT, foot]).split()[0] == title.text
    assert _texts([title, *LEFT, *RIGHT, foot]).split()[-1] == foot.text


def test_two_lines_make_no_column() -> None:
    assert _texts(LEFT + RIGHT[:2]) == "左一 右一 左二 右二 左三 左四"


def test_a_sentence_goes_on_in_its_own_column() -> None:
    page = [
        line("学生林正阳，男，一九八〇年七月", 0.1, 0.10),
        line("二十八日出生，于二〇〇四年九月", 0.1, 0.13),
        line("入学，二〇〇八年六月毕业。", 0.1, 0.16),
        line("普通高等教育", 0.7, 0.115),
        line("毕业证书", 0.7, 0.145),
        line("证书编号", 0.7, 0.175),
    ]
    ordered = sorted(page, key=lambda one: one.box.y0)
    assert "七月二十八日出生" in Sheet.of(reading(ordered)).flow.text
