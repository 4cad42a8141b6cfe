"""A page laid out: cells and lines, running text, and the way back to the picture."""

import pytest

from extractors.text.sheet import Sheet, Spot
from models.page import Box, Line, SecondReading
from tests.extractors.readings import grid, line, prose, reading


def _cells(sheet: Sheet) -> list[str]:
    return [block.text for block in sheet.blocks if block.cell]


def test_lines_go_into_the_cells_they_stand_in() -> None:
    sheet = Sheet.of(reading(line("过程记录表", 0.4, 0.05), grid(("姓名", "张三"), ("性别", "男"))))
    assert _cells(sheet) == ["姓名", "张三", "性别", "男"]
    assert [block.text for block in sheet.blocks if not block.cell] == ["过程记录表"]


def test_a_line_read_across_a_border_is_parted_there() -> None:
    table = grid(("", ""), x0=0.1, x1=0.9)
    across = line("姓名        张三", 0.42, 0.15)
    sheet = Sheet.of(reading(across, table))
    assert across.box.x0 < 0.5 < across.box.x1
    assert [text.strip() for text in _cells(sheet)] == ["姓名", "张三"]


def test_lines_of_one_cell_are_joined() -> None:
    sheet = Sheet.of(reading(grid(("求助问题", "服务对象近期\n情绪低落"), widths=(1, 3))))
    assert _cells(sheet) == ["求助问题", "服务对象近期情绪低落"]


def test_a_frame_around_a_whole_form_is_no_cell() -> None:
    frame = grid(("",), x0=0.05, x1=0.95, row_height=0.6)
    form = prose("姓名：张三", "性别：男", "级别：中级", "管理号：201706999500000012", y=0.2)
    sheet = Sheet.of(reading(frame, form))
    assert _cells(sheet) == []
    assert len(sheet.blocks) == 4


def test_running_text_goes_on_over_the_ends_of_lines() -> None:
    letter = prose(
        "兹证明张三同志自二〇一三年七月起在我单位从事社会工作服",
        "务，任社会工作师，工作认真负责，累计从事社会工作七年。",
        "特此证明。",
    )
    flow = Sheet.of(reading(letter)).flow
    assert "社会工作服务，任" in flow.text.replace(",", "，")
    assert len(flow.spots) == len(flow.text)


def test_a_short_line_does_not_run_on() -> None:
    flow = Sheet.of(reading(prose("批准日期：2017年", "06月18日签发的另一行文字很长很长"))).flow
    assert "\n" in flow.text


def test_characters_are_found_again_on_the_picture() -> None:
    page = reading(line("姓名：张 三", 0.2, 0.3))
    sheet = Sheet.of(page)
    (block,) = sheet.blocks
    at = block.text.index("张三")
    box = sheet.box_of(block.spots[at : at + 2])
    assert box is not None
    edges = page.lines[0].edges
    assert (box.x0, box.x1) == pytest.approx((edges[3], edges[6]))
    assert sheet.printed(block.spots[at : at + 2]) == "张三"


def test_native_text_has_no_place_on_a_picture() -> None:
    sheet = Sheet.of(reading(line("姓名：张三"), native=True))
    assert sheet.box_of(sheet.blocks[0].spots) is None


def test_without_edges_places_are_estimated() -> None:
    page = reading(Line(text="姓名：张三", box=Box(0.1, 0.1, 0.6, 0.12)))
    box = Sheet.of(page).box_of([Spot(0, 3), Spot(0, 4)])
    assert box is not None
    assert 0.3 < box.x0 < 0.5 < box.x1 <= 0.6


def test_neighbours_right_and_below() -> None:
    sheet = Sheet.of(reading(grid(("姓名", "张三", "男"), ("民族", "汉族", "X"))))
    name = sheet.blocks[0]
    assert [block.text for block in sheet.right_of(name)] == ["张三", "男"]
    assert next(block.text for block in sheet.below(name)) == "民族"


def test_a_numeral_lost_between_even_neighbours_leaves_a_gap() -> None:
    whole = line("二〇〇八年六月三十日", 0.1, 0.1)
    edges = list(whole.edges)
    # 二〇八年: the second 〇 was not read, its room went to its neighbours.
    lost = whole.model_copy(
        update={"text": "二〇八年六月三十日", "edges": (*edges[:2], *edges[3:])}
    )
    for one, gap in ((whole, False), (lost, True)):
        sheet = Sheet.of(reading(one))
        assert sheet.has_gap(sheet.blocks[0].spots) is gap


def test_the_second_engines_opinion_is_found_by_place() -> None:
    page = reading(
        line("姓名：张三 性别：男").model_copy(
            update={"seconds": (SecondReading(start=3, end=5, text="张三"),)}
        )
    )
    sheet = Sheet.of(page)
    assert [second.text for _, second in sheet.seconds_of([Spot(0, 3)])] == ["张三"]
    assert sheet.seconds_of([Spot(0, 9)]) == []
