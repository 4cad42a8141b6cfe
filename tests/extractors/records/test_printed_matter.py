"""Issues, books' contents and profiles, titles set upright, numbered drafters, who pays."""

import pytest

from extractors.records import KINDS, MATCHER
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.records.journals import issue
from extractors.records.people_said import people_listed
from extractors.text.normal import normalise
from extractors.text.sheet import Sheet
from models.page import Box, Line
from tests.extractors.readings import Grid, grid, line, prose, reading, title


def _found(kind: str, *content: Line | Grid) -> dict[str, Found]:
    return extract(Sheet.of(reading(*content)), KINDS[kind])


def _kind(*content: Line | Grid) -> str | None:
    match = MATCHER.match(Sheet.of(reading(*content)))
    return match.kind.id if match.kind else None


def _upright(text: str, x: float, y: float) -> Line:
    """A line set upright, as a spine or a title beside the text."""
    set_level = line(text, x, y)
    return set_level.model_copy(update={"box": Box(x, y, x + 0.06, y + 0.4), "edges": ()})


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("二〇一九年第四期", "2019-4"), ("二○二〇年第十二期", "2020-12"), ("2019-1", "2019-1"),
        ("2020年第3期", "2020-3"), ("2020年(第3期)", "2020-3"), ("2018·6", "2018-6"),
    ],
)  # fmt: skip
def test_an_issue_is_read_however_it_is_written(text: str, value: str) -> None:
    found = _found("paper_cover", title("山城社会学刊"), line(text, 0.5, 0.3, height=0.04))
    assert found["issue"].value == value


def test_the_month_in_which_a_journal_came_out_is_not_its_issue() -> None:
    found = _found(
        "paper_cover", title("山城社会学刊"), line("二〇一九年第四期", 0.5, 0.3),
        line("2019.08出刊", 0.5, 0.4),
    )  # fmt: skip
    assert (found["issue"].value, found["published_on"].value) == ("2019-4", "2019-08")
    alone = _found("paper_cover", title("山城社会学刊"), line("2019.08出刊", 0.5, 0.4))
    assert "issue" not in alone


def test_what_may_be_a_month_leaves_the_issue_in_doubt() -> None:
    parsed = issue("2019.08")
    assert parsed is not None
    assert not parsed.complete


def test_an_issue_apart_from_its_year_is_put_together_in_doubt() -> None:
    found = _found(
        "paper_cover", title("山城社会学刊"), line("第3期", 0.5, 0.3), line("2020年", 0.5, 0.4),
        line("总第85期", 0.5, 0.5),
    )  # fmt: skip
    assert (found["issue"].value, found["issue"].sure) == ("2020-3", False)


def test_a_title_set_upright_is_no_part_of_the_sentence_beside_it() -> None:
    content = (
        _upright("荣誉证书", 0.07, 0.2),
        line("林小禾：", 0.3, 0.22), line("在年度评选活动中，经审核评定，您荣获“", 0.35, 0.38),
        line("优秀社会工作者”，特颁发此证书。", 0.3, 0.42),
        line("渝中区民政局", 0.7, 0.7), line("2019年3月9日", 0.7, 0.76),
    )  # fmt: skip
    found = _found("award_certificate", *content)
    assert found["award"].value == "优秀社会工作者"
    assert (found["holder"].value, found["issuer"].value) == ("林小禾", "渝中区民政局")
    assert _kind(*content) == "award_certificate"


def test_a_date_of_another_year_than_all_the_text_speaks_of_is_in_doubt() -> None:
    found = _found(
        "award_certificate", title("荣誉证书"),
        *prose("林小禾同志在2017年度评选中被评为“优秀社会工作者”。"),
        line("渝中区民政局", 0.7, 0.7), line("2027年10月27日", 0.7, 0.76, second="2027年10月27日"),
    )  # fmt: skip
    assert not found["awarded_on"].sure


def test_who_published_a_list_of_winners_honoured_them() -> None:
    found = _found(
        "award_certificate", line("渝中区民政局", 0.4, 0.05),
        title("2020年度社会工作评选结果的公告", y=0.09),
        grid(("序号", "姓名", "奖项"), ("1", "林小禾", "最美社工"), ("2", "钱文", "先进个人")),
        *prose("获奖证书另行发放。", y=0.5), line("渝中区民政局", 0.6, 0.6),
        line("2020年9月8日", 0.6, 0.65),
    )  # fmt: skip
    assert found["issuer"].value == "渝中区民政局"
    assert found["issuer_level"].value == "区县级"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2020年度社会工作评选结果的公告", "award_certificate"),
        ("渝中区社会科学界联合会2019年度委托研究课题立项一览表", "topic_commission"),
    ],
)
def test_a_title_is_known_behind_the_office_and_the_year_it_names_first(
    text: str, kind: str
) -> None:
    sheet = Sheet.of(reading(line(text, 0.1, 0.05, height=0.03)))
    assert any(hit.kind.id == kind and hit.strength > 0.5 for hit in MATCHER.titles(sheet))


def test_the_title_in_its_marks_above_the_contents_is_the_book_s() -> None:
    found = _found(
        "monograph_contents", title("目录"), line("《社区工作导论》", 0.1, 0.12),
        line("林小禾、周丹编著", 0.45, 0.12), *prose("第一章 绪论……1", "第二章 方法……9", y=0.2),
    )  # fmt: skip
    assert found["title"].value == "社区工作导论"
    assert found["authors"].value == "林小禾、周丹"
    together = _found(
        "monograph_contents",
        title("目录"),
        line("《社区工作导论》林小禾主编", 0.1, 0.12),
        *prose("第一章 绪论……1", "第二章 方法……9", y=0.2),
    )
    assert (together["title"].value, together["authors"].value) == ("社区工作导论", "林小禾")


def test_the_running_head_of_a_contents_page_is_not_its_heading() -> None:
    found = _found(
        "monograph_contents", line("社区工作导论", 0.14, 0.05), line("目次", 0.83, 0.05),
        title("目录", y=0.11), *prose("第一章 绪论……1", "第二章 方法……9", y=0.2),
    )  # fmt: skip
    assert found["title"].value == "社区工作导论"


def test_the_people_whom_a_page_introduces_are_the_authors() -> None:
    found = _found(
        "monograph_authors", title("著者简介"),
        line("林小禾 重庆某某大学讲师，主要研究方向为社区治理，发表", 0.16, 0.15),
        line("文章七篇，承担第一部分的撰写。", 0.12, 0.19),
        line("周丹，女，某某学院副教授，主要研究方向为家庭社会工作，", 0.16, 0.23),
        line("承担第二部分的撰写。", 0.12, 0.27),
        line("书名", 0.12, 0.5), line("社区工作导论", 0.26, 0.5),
    )  # fmt: skip
    assert found["authors"].value == "林小禾、周丹"
    assert found["title"].value == "社区工作导论"


def test_numbered_drafters_in_two_columns_keep_their_order() -> None:
    found = _found(
        "standard_authors", title("前言"),
        *prose("本标准主要起草单位：", "渝中区某某中心", "本标准主要起草人（按贡献排序）："),
        line("1.林小禾", 0.2, 0.3), line("2.周丹", 0.5, 0.3),
        line("3.钱文", 0.2, 0.34), line("4.石静", 0.5, 0.34),
    )  # fmt: skip
    assert found["drafters"].value == "林小禾、周丹、钱文、石静"


def test_a_standard_s_name_is_told_without_its_marks() -> None:
    found = _found(
        "standard_authors",
        title("标准编制说明"),
        *prose("标准名称：《长者服务规范》", "标准编号：DB50/T 901-2019"),
    )
    assert found["title"].value == "长者服务规范"


def test_who_commissioned_an_evaluation_pays_for_the_project() -> None:
    found = _found(
        "project_proof", title("项目结项评估报告"),
        *prose(
            "受渝中区民政局委托，某某联谊会对某某中心实施的“长者关怀服务项目”",
            "进行了末期评估。", "评估单位：渝中区社会工作联谊会", x=0.05,
        ),
    )  # fmt: skip
    assert found["funder"].value == "渝中区民政局"


def test_the_office_in_the_title_of_a_list_of_projects_pays_for_them() -> None:
    found = _found(
        "project_proof",
        line("渝中区民政局2019年度社会工作服务", 0.2, 0.05, height=0.03),
        line("立项资助项目名单", 0.3, 0.1, height=0.03),
        grid(("序号", "项目名称"), ("1", "长者关怀服务项目"), ("2", "社区融合服务项目"), y=0.2),
    )
    assert found["funder"].value == "渝中区民政局"


def test_everybody_listed_by_rank_includes_the_leader() -> None:
    found = _found(
        "topic_commission", title("课题委托研究协议书"),
        *prose("研究人员：乙方组建课题组，全体研究人员按排名依次为：周丹，林小禾，钱文。", x=0.02),
    )  # fmt: skip
    assert found["members"].value == "周丹、林小禾、钱文"
    assert (found["leader"].value, found["leader"].sure) == ("周丹", False)


@pytest.mark.parametrize(
    ("text", "value", "whole"),
    [
        ("周丹（讲师）、钱文（社工师）、石静（博士）", "周丹、钱文、石静", True),
        ("1.周丹 2.钱文 3.石静", "周丹、钱文、石静", True),
        ("周丹、钱文、石静重庆市社会科学规划办公室", "周丹、钱文", False),
    ],
)
def test_what_is_said_of_people_is_no_part_of_their_list(
    text: str, value: str, whole: bool
) -> None:
    parsed = people_listed(normalise(text).text)
    assert parsed is not None
    assert (parsed.value, parsed.complete) == (value, whole)


def test_a_law_in_its_marks_is_no_project() -> None:
    found = _found(
        "project_proof", title("政府购买服务合同"),
        *prose("根据《中华人民共和国民法典》，就", "“渝中区长者关怀服务项目”订立合同。", x=0.02),
    )  # fmt: skip
    assert found["project_name"].value == "渝中区长者关怀服务项目"


def test_a_motto_within_a_name_keeps_the_name_whole() -> None:
    for name in ("“江津区”暖阳“长者", "“江津区“暖阳”长者"):
        said = f"项目名称：{name}关怀社会工作服务项目”，实施期一年。"
        found = _found("project_proof", title("项目结项证明"), *prose(said, x=0.02))
        assert found["project_name"].value == "江津区“暖阳”长者关怀社会工作服务项目"


def test_the_rules_for_writing_standards_are_not_the_standard() -> None:
    found = _found(
        "standard_authors", title("前言"),
        *prose("本标准按照GB/T 1.1-2009给出的规则起草。", "本标准主要起草人：周丹、林小禾。"),
    )  # fmt: skip
    assert "standard_number" not in found
    assert found["drafters"].value == "周丹、林小禾"


def test_a_letter_of_commission_addresses_the_leader_and_lists_the_group() -> None:
    page = reading(
        title("研究课题委托书"),
        prose(
            "佘某龙同志（某某师范学院）：",
            "现委托您主持“社会工作专业实习教学改革研究”课题。有关事项如下：",
            "一、课题组由下列人员组成（按排名）：佘某龙，康光容，冯永刚，胡晓蓉。",
        ),
        line("2019年12月03日", 0.6, 0.7),
    )
    found = extract(Sheet.of(page), KINDS["topic_commission"])
    assert found["leader"].value == "佘某龙"
    assert found["members"].value == "佘某龙、康光容、冯永刚、胡晓蓉"
