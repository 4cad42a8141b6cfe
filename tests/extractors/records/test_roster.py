"""Lists of people in tables and in columns."""

from extractors.records.extract import extract
from extractors.records.projects import PROJECT_PROOF
from extractors.records.roster import roster
from extractors.text.sheet import Sheet
from models.page import Reading
from tests.extractors.readings import grid, line, reading, title


def _members(*rows: tuple[str, ...], heads: tuple[str, ...]) -> str | None:
    found = roster(Sheet.of(reading(grid(heads, *rows))))
    return found["members"].parsed.value if found else None


def test_people_are_read_from_the_column_of_names_in_their_order() -> None:
    heads = ("排序", "姓名", "项目职务", "分工")
    rows = (("1", "周丹", "项目负责人", "统筹管理"), ("2", "林小禾", "项目成员", "服务执行"))
    assert _members(*rows, heads=heads) == "周丹、林小禾"


def test_who_heads_the_list_is_told_by_the_row_and_not_by_the_next_cell() -> None:
    sheet = Sheet.of(
        reading(
            title("项目任务书"),
            grid(
                ("排序", "姓名", "项目职务", "分工"),
                ("1", "周丹", "项目负责人", "统筹管理"),
                ("2", "林小禾", "项目成员", "服务执行"),
            ),
        )
    )
    found = extract(sheet, PROJECT_PROOF)
    assert found["leader"].value == "周丹"
    assert found["members"].value == "周丹、林小禾"


def test_a_name_nobody_could_read_keeps_its_place() -> None:
    heads = ("序号", "姓名", "单位")
    rows = (("1", "周丹", "甲中心"), ("2", "", "乙中心"), ("3", "林小禾", "丙中心"))
    assert _members(*rows, heads=heads) == "周丹、□、林小禾"


def test_a_list_that_begins_in_the_middle_tells_nobodys_place() -> None:
    heads = ("排名", "姓名", "分工")
    rows = (("4", "周丹", "财务"), ("5", "林小禾", "宣传"))
    assert _members(*rows, heads=heads) is None


def test_columns_without_ruling_lines_are_a_list_as_well() -> None:
    lines = [
        line(text, x, 0.2 + 0.035 * row)
        for row, texts in enumerate(
            (("排名", "姓名", "分工"), ("1", "周丹", "统筹"), ("2", "林小禾", "执行"))
        )
        for text, x in zip(texts, (0.1, 0.3, 0.5), strict=True)
    ]
    sheet = Sheet.of(Reading(engine="test", width=1240, height=1754, lines=tuple(lines)))
    assert roster(sheet)["members"].parsed.value == "周丹、林小禾"


def test_a_form_with_a_name_and_a_sex_is_no_list() -> None:
    assert _members(("林小禾", "女", "社工"), heads=("姓名", "性别", "备注")) in (None, "林小禾")
    assert not roster(Sheet.of(reading(grid(("姓名", "林小禾", "性别", "女")))))


def test_a_forms_row_with_the_name_beside_its_label_is_no_list() -> None:
    form = grid(
        ("姓名", "林小禾", "起草身份", "主要起草人"),
        ("文件名称", "关于加强人才队伍建设的意见"),
        ("制定单位", "某某区民政局"),
    )
    assert roster(Sheet.of(reading(form))) == {}
