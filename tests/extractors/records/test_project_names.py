"""A project's name where it runs over lines, stands alone, and where a system shows it."""

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.text.sheet import Sheet
from tests.extractors.readings import grid, line, prose, reading, title


def _found(*content: object) -> dict[str, Found]:
    page = reading(*content)  # type: ignore[arg-type]
    return extract(Sheet.of(page), KINDS["project_proof"])


def test_a_name_in_marks_runs_on_until_they_close() -> None:
    found = _found(
        line("某某市妇女联合会文件", 0.3, 0.06),
        line("某某市妇女联合会关于“某某市“温暖相伴”社区为老", 0.2, 0.14),
        line("服务社会工作服务项目”立项的批复", 0.3, 0.17),
        prose("三、项目组由谢国庆担任负责人，成员为秦玲、卿文博。", "2019年6月4日", y=0.3),
    )
    assert found["project_name"].value == "某某市“温暖相伴”社区为老服务社会工作服务项目"
    assert found["leader"].value == "谢国庆"


def test_a_name_of_which_the_end_was_lost_is_not_sure() -> None:
    found = _found(
        title("立项批复"),
        line("某某市妇女联合会关于“某某市“温暖相伴”社区为老", 0.2, 0.14),
        prose("2019年6月4日", y=0.6),
    )
    assert "project_name" not in found or not found["project_name"].sure


@pytest.mark.parametrize("state", ["已结项（2017/5/28）", "已验收(2017-05-28)"])
def test_a_systems_page_names_the_project_alone_and_its_end_with_its_state(state: str) -> None:
    found = _found(
        line("首页>项目管理>已结项项目>项目详情", 0.1, 0.05),
        line("某某市“同心家园”禁毒康复社会工作服务项目", 0.1, 0.1),
        grid(
            ("项目编号", "CQSW2016637", "资助单位", "重庆市民政局"),
            ("项目状态", state, "等级", "良好"),
        ),
    )
    assert found["project_name"].value == "某某市“同心家园”禁毒康复社会工作服务项目"
    assert found["completed_on"].value == "2017-05-28"
    assert found["funder"].value == "重庆市民政局"


def test_a_name_ends_where_the_next_numbered_line_begins() -> None:
    found = _found(
        title("立项通知书"),
        prose(
            "1.项目名称：某某市“益路同行”残障人士社区融合社会工作服务项目",
            "2.资助单位：某某市妇女联合会",
            "3.资助金额：16万元",
        ),
    )
    assert found["project_name"].value == "某某市“益路同行”残障人士社区融合社会工作服务项目"
