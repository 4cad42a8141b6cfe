"""Numbers written one digit a box."""

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.text.sheet import Sheet
from models.page import Box, Cell, Line, Table
from tests.extractors.readings import Grid, grid, line, reading, title

_ID = "500199198002290018"


def _row(label: str, cells: list[str], y: float, *, across: tuple[Line, ...] = ()) -> Grid:
    """A label's cell and the boxes behind it, each with what was read in it."""
    high, wide, left = 0.034, 0.03, 0.2
    boxes = [Cell(row=0, column=0, box=Box(0.08, y, left, y + high), text=label)]
    lines = [line(label, 0.086, y + 0.01, height=0.012)]
    for at, text in enumerate(cells):
        x = left + wide * at
        boxes.append(Cell(row=0, column=at + 1, box=Box(x, y, x + wide, y + high), text=text))
        if text:
            lines.append(line(text, x + 0.008, y + 0.01, height=0.012))
    return Grid((*lines, *across), Table(cells=tuple(boxes)))


def _blocks(*content: Grid) -> list[str]:
    return [block.text for block in Sheet.of(reading(*content)).blocks]


def test_a_row_of_boxes_is_one_number() -> None:
    assert _ID in _blocks(_row("身份证号码", list(_ID), 0.2))


def test_a_speck_beside_a_digit_and_a_letter_for_one_are_no_part_of_the_number() -> None:
    read = [*_ID]
    read[3], read[6], read[14] = ".1", "l", "O"
    assert _ID in _blocks(_row("身份证号码", read, 0.2))


def test_what_was_read_across_several_boxes_stands_at_its_place() -> None:
    read = [*_ID[:8], *[""] * 4, *_ID[12:]]
    across = (line(_ID[8:12], 0.2 + 0.03 * 8 + 0.002, 0.2105, height=0.011),)
    assert any(_ID[8:12] in text for text in _blocks(_row("身份证号码", read, 0.2, across=across)))
    assert _ID in "".join(_blocks(_row("身份证号码", read, 0.2, across=across)))


def test_the_forms_fields_are_read_from_their_boxes() -> None:
    page = reading(
        title("社会工作督导人才库人选推荐表"),
        grid(("姓名", "邹德芬", "性别", "女"), y=0.12),
        _row("身份证号码", list(_ID), 0.2),
        _row("手机号码", list("13800000001"), 0.24),
    )
    found = extract(Sheet.of(page), KINDS["recommendation_form"])
    assert found["id_number"].value == _ID
    assert found["phone"].value == "13800000001"


def test_narrow_columns_of_figures_stay_apart() -> None:
    blocks = _blocks(_row("经费", ["120", "300", "45", "80", "99", "100"], 0.2))
    assert {"120", "300"} <= set(blocks)


def test_ticks_in_narrow_columns_make_no_number() -> None:
    blocks = _blocks(_row("评分", ["5", "4", "5", "", "", ""], 0.2))
    assert blocks.count("5") == 2
