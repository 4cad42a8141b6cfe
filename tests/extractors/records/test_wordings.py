"""The same things said in other ways: in one sentence, in numbered lists, in tables of posts."""

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.text.names import names_in_run
from extractors.text.sheet import Sheet
from models.page import Line
from tests.extractors.papers import ID_NUMBER, NAME
from tests.extractors.readings import Grid, grid, line, prose, reading, title


def _found(kind: str, *content: Line | Grid | tuple[Line, ...]) -> dict[str, Found]:
    return extract(Sheet.of(reading(*content)), KINDS[kind])


def _values(kind: str, *content: Line | Grid | tuple[Line, ...]) -> dict[str, str | None]:
    return {name: found.value for name, found in _found(kind, *content).items()}


def test_a_certificate_of_one_sentence() -> None:
    values = _values(
        "level_certificate",
        title("社会工作者职业水平证书"),
        prose(
            f"{NAME}（女，1990年3月7日出生，身份证件号码",
            f"{ID_NUMBER}）经全国统一考试合格，具备社会工",
            "作师职业水平，于2017年6月18日批准，特授予本证书。",
            y=0.2,
        ),
    )
    assert values["holder"] == NAME
    assert values["sex"] == "女"
    assert values["birth_date"] == "1990-03-07"
    assert values["level"] == "中级"
    assert values["approved_on"] == "2017-06-18"


@pytest.mark.parametrize(
    "said",
    [
        "有效期至2023年6月26日",
        "有效期自2020年6月27日至2023年6月26日",
        "有效期限2020.06.27-2023.06.26",
    ],
)
def test_the_end_of_validity_in_a_sentence(said: str) -> None:
    values = _values(
        "registration_certificate",
        prose(f"{NAME}（女）已按规定办理登记，{said}。", y=0.2),
    )
    assert (values["holder"], values["valid_until"]) == (NAME, "2023-06-26")


def test_a_report_on_a_diploma_gives_its_own_date_to_nothing() -> None:
    report = prose("经核查，所持毕业证书真实有效。", "2021年3月9日", y=0.5)
    assert "graduated_on" not in _values("diploma", title("中国高等教育学历认证报告"), report)


def test_a_report_on_a_diploma_in_running_text() -> None:
    values = _values(
        "diploma",
        title("中国高等教育学历认证报告"),
        prose(
            f"经核查，{NAME}（女，1990年3月7日出生）所持某某民族学院颁",
            "发的毕业证书真实有效，其2008年9月入学，2012年6月20日毕业。",
            y=0.2,
        ),
        prose("2021年3月9日", x=0.6, y=0.6),
    )
    assert values["holder"] == NAME
    assert values["school"] == "某某民族学院"
    assert values["enrolled_on"] == "2008-09"
    assert values["graduated_on"] == "2012-06-20"


def test_a_name_alone_above_sex_and_birth_with_a_stamp_between() -> None:
    values = _values(
        "degree_certificate",
        title("学士学位证书"),
        line(NAME, 0.4, 0.30),
        line("仅供申报使用", 0.1, 0.33),
        line("女　1990年3月7日生", 0.36, 0.36),
    )
    assert (values["holder"], values["sex"]) == (NAME, "女")


_LISTS = {
    "numbered": prose("主要完成人　1.邹德芬　2.孔燕　3.谢培元", y=0.3),
    "placed": prose(
        "第一位　邹德芬　项目负责人", "第二位　孔燕　骨干社工", "第三位　谢培元　社工", y=0.3
    ),
}


@pytest.mark.parametrize("sort", sorted(_LISTS))
def test_people_in_an_order_name_their_head(sort: str) -> None:
    values = _values("project_proof", title("项目结项证书"), _LISTS[sort])
    assert (values["leader"], values["members"]) == ("邹德芬", "邹德芬、孔燕、谢培元")


def test_numbered_clauses_are_no_people() -> None:
    clauses = prose("1.项目管理由乙方负责", "2.经费按季度拨付", "3.成效由甲方评估", y=0.3)
    assert "members" not in _values("project_proof", title("项目服务协议"), clauses)


def test_a_project_is_done_when_it_passed_not_when_its_period_ends() -> None:
    values = _values(
        "project_proof",
        title("项目结项证书"),
        prose(
            "实施时间：2016年3月至2017年3月",
            "主要完成人：邹德芬、孔燕",
            "该项目已于2017年3月23日通过验收，准予结项。",
            y=0.3,
        ),
    )
    assert values["completed_on"] == "2017-03-23"


def test_a_decision_names_several_and_is_sure_of_none() -> None:
    found = _found(
        "award_certificate",
        title("关于表彰先进典型的决定"),
        prose("决定授予下列人员“优秀社会工作者”，现予表彰：", "曾晓蓉　牟诗涵　邹德芬", y=0.2),
        prose("希望受表彰的同志珍惜荣誉。", y=0.4),
    )
    holder = found["holder"]
    assert NAME in (holder.value, *holder.others)
    assert not holder.sure


def test_a_run_of_names_falls_apart_in_one_way_only() -> None:
    assert names_in_run("蒋晓燕曹淑华") == ["蒋晓燕", "曹淑华"]
    assert names_in_run("珍惜荣誉再创佳绩") == []


def test_a_table_of_posts() -> None:
    values = _values(
        "employment_proof",
        title("工作履历证明"),
        grid(
            ("起", "止", "所在单位", "岗位（职务）", "工作职责", "年数"),
            ("2013年11月", "2017年5月", "某某社工服务中心", "一线社工", "个案管理", "3"),
            ("", "", "", "", "", ""),
            widths=(2, 2, 4, 2, 3, 1),
        ),
    )
    assert (values["started_on"], values["ended_on"]) == ("2013-11", "2017-05")
    assert (values["position"], values["stated_years"]) == ("一线社工", "3")


def test_a_table_of_several_posts_is_never_sure_of_the_whole() -> None:
    found = _found(
        "employment_proof",
        grid(
            ("起", "止", "岗位"),
            ("2013年11月", "2015年5月", "一线社工"),
            ("2015年6月", "至今", "督导助理"),
        ),
    )
    assert (found["started_on"].value, found["ended_on"].value) == ("2013-11", "present")
    assert not found["started_on"].sure
    assert not found["ended_on"].sure


def test_a_label_of_two_lines_read_in_reverse() -> None:
    page = grid(("年月出生", "1990年3月", "状况健康", "良好"))
    values = _values("recommendation_form", page)
    assert (values["birth_date"], values["health"]) == ("1990-03", "良好")


def test_a_hand_written_month_read_as_a_day_is_in_doubt() -> None:
    birth = _found("recommendation_form", grid(("出生年月", "1990年3日")))["birth_date"]
    assert (birth.value, birth.sure) == ("1990-03", False)
