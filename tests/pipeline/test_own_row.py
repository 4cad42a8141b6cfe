"""Lists of many papers of a kind: which is the applicant's own."""

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.records.listed_rows import listed_rows, own_row, row_values
from extractors.text.sheet import Sheet
from pipeline.own_row import lacks_holder, own_values
from tests.extractors.readings import Grid, grid, line, prose, reading, title

TOPICS = grid(
    ("序号", "立项编号", "课题名称", "主持人", "成员"),
    ("1", "2019KT001", "社区矫正研究", "钱文", "何小满、石静"),
    ("2", "2019KT002", "长者服务研究", "周丹", "林小禾、杜敏"),
    ("3", "2019KT003", "学校社工研究", "卿明远", "段小博、丁甲"),
    widths=(1, 2, 3, 2, 3),
)
WINNERS = grid(
    ("序号", "获奖者", "所在单位", "获奖等级"),
    ("1", "钱文", "江北区某中心", "优秀案例三等奖"),
    ("2", "林小禾", "渝中区某中心", "优秀案例一等奖"),
    widths=(1, 2, 3, 3),
)


def _own(kind: str, sheet: Sheet, name: str | None, *numbers: str) -> dict[str, Found]:
    return own_values(sheet, KINDS[kind], extract(sheet, KINDS[kind]), name, numbers)


def _sheet(*content: Grid) -> Sheet:
    return Sheet.of(reading(title("课题立项名单"), *content))


def test_the_row_that_names_somebody_among_the_members_is_that_person_s() -> None:
    found = _own("topic_commission", _sheet(TOPICS), "林小禾")
    read = {name: found[name].value for name in ("topic_name", "number", "leader", "members")}
    assert read == {
        "topic_name": "长者服务研究", "number": "2019KT002", "leader": "周丹",
        "members": "林小禾、杜敏",
    }  # fmt: skip


def test_a_name_that_is_part_of_a_longer_one_is_not_in_the_row() -> None:
    rows = listed_rows(_sheet(TOPICS), KINDS["topic_commission"])
    assert len(rows) == 3
    assert own_row(rows, "小禾") == (None, False)


def test_a_row_whose_name_differs_in_a_character_is_taken_in_doubt() -> None:
    rows = listed_rows(_sheet(TOPICS), KINDS["topic_commission"])
    row, certain = own_row(rows, "林小木")
    assert row is not None
    assert not certain
    values = row_values(_sheet(TOPICS), KINDS["topic_commission"], row, certain=certain)
    assert values["topic_name"].parsed.value == "长者服务研究"
    assert not values["topic_name"].parsed.complete


@pytest.mark.parametrize("name", [None, "邱林"])
def test_where_no_row_is_the_applicant_s_nothing_of_the_list_is_sure(name: str | None) -> None:
    found = _own("topic_commission", _sheet(TOPICS), name)
    assert not any(found[field].sure for field in ("topic_name", "number") if field in found)


def test_a_prize_is_that_on_the_winner_s_row() -> None:
    found = _own("award_certificate", Sheet.of(reading(title("获奖名单"), WINNERS)), "林小禾")
    assert (found["holder"].value, found["award"].value) == ("林小禾", "优秀案例一等奖")


def test_a_table_of_one_topic_s_members_lists_no_topics() -> None:
    members = grid(
        ("排名", "课题组成员", "分工"), ("1", "周丹", "总体负责"), ("2", "林小禾", "资料整理")
    )
    assert listed_rows(_sheet(members), KINDS["topic_commission"]) == []


def test_numbered_people_in_a_cell_headed_by_the_leader_are_the_leader_and_the_others() -> None:
    listed = grid(
        ("序号", "项目名称", "负责人及成员(按顺序)"),
        ("1", "江北区长者关怀服务项目", "1.钱文;2.石静"),
        ("2", "渝中区社区融合服务项目", "1.周丹;2.林小禾;3.杜敏"),
        widths=(1, 4, 5),
    )
    found = _own("project_proof", Sheet.of(reading(title("项目立项名单"), listed)), "林小禾")
    assert found["project_name"].value == "渝中区社区融合服务项目"
    assert (found["leader"].value, found["members"].value) == ("周丹", "周丹、林小禾、杜敏")


def test_of_several_standards_announced_the_one_named_elsewhere_is_taken() -> None:
    announced = grid(
        ("序号", "标准编号", "标准名称", "实施日期"),
        ("1", "DB50/T 901-2019", "长者服务规范", "2020-03-01"),
        ("2", "DB50/T 902-2019", "社工站建设规范", "2020-03-01"),
        widths=(1, 3, 3, 2),
    )
    sheet = Sheet.of(
        reading(
            title("地方标准公告"), announced,
            prose("现予公布。", y=0.5), line("2019年12月1日", 0.6, 0.6),
        )
    )  # fmt: skip
    found = _own("standard_cover", sheet, "林小禾", "DB50/T 902-2019")
    assert found["standard_number"].value == "DB50/T 902-2019"
    assert found["title"].value == "社工站建设规范"
    assert found["published_on"].value == "2019-12-01"
    assert not _own("standard_cover", sheet, "林小禾")["standard_number"].sure


def test_the_applicant_s_article_is_sure_where_both_engines_read_it_alike() -> None:
    listed = (
        "社区治理中的角色研究",
        "林小禾周丹",
        "长者服务的本土经验",
        "钱文",
        "乡村社会工作站的运行",
        "何小满",
    )
    sheet = Sheet.of(reading(title("目录"), prose(*listed, echoed=True)))
    kind = KINDS["paper_contents"]
    found = own_values(sheet, kind, extract(sheet, kind), "林小禾", ())
    assert (found["title"].value, found["title"].sure) == ("社区治理中的角色研究", True)
    assert (found["authors"].value, found["authors"].sure) == ("林小禾、周丹", True)


def test_who_is_named_where_no_label_says_so_is_the_holder() -> None:
    page = Sheet.of(
        reading(
            title("项目结项证明"),
            prose(
                "该项目已完成结项验收，评定为合格。", "在项目实施中，林小禾老师全程负责入户服务。"
            ),
        )
    )
    assert _own("project_proof", page, "林小禾")["holder"].value == "林小禾"


def _read(name: str, *, sure: bool) -> Found:
    return Found(name, name, 0.9, sure, None)


def test_somebody_else_read_for_sure_stays_the_holder() -> None:
    kind = KINDS["diploma"]
    assert not lacks_holder(kind, _read("钱文", sure=True), "林小禾")
    assert lacks_holder(kind, _read("钱文", sure=False), "林小禾")
    assert not lacks_holder(kind, None, None)
    assert not lacks_holder(KINDS["casework_plan"], None, "林小禾")
