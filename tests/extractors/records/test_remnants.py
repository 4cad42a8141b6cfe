"""What wide-set, cut-off and crowded prints leave of a value, and what must not look sure."""

import pytest

from extractors.records import KINDS
from extractors.records.dating import closing_date
from extractors.records.extract import extract
from extractors.records.parsers import codes
from extractors.text.sheet import Sheet
from tests.extractors.readings import line, reading


def _page(*texts: str) -> Sheet:
    """Lines of text, one under the other, well apart."""
    return Sheet.of(reading([line(text, 0.2, 0.1 + 0.06 * i) for i, text in enumerate(texts)]))


@pytest.mark.parametrize("domain", ["epample.com", "exmple.com", "16.com", "qq.co", "gmaill.com"])
def test_a_mail_domain_one_sign_from_a_usual_one_is_in_doubt(domain: str) -> None:
    found = codes.email(f"a1@{domain}")
    assert found is not None
    assert not found.complete
    assert not found.vouchers


@pytest.mark.parametrize("domain", ["example.com", "163.com", "126.com", "qq.com", "univ.edu.cn"])
def test_a_usual_mail_domain_and_one_far_from_all_are_whole(domain: str) -> None:
    found = codes.email(f"a1@{domain}")
    assert found is not None
    assert found.complete


def test_the_head_of_the_next_column_is_no_project_name() -> None:
    spec = KINDS["project_proof"].spec("project_name")
    assert spec is not None
    assert spec.parse("承接单位") is None
    assert spec.parse("资金(万元)") is None
    assert spec.parse("“晚晴”社区为老服务项目") is not None


@pytest.mark.parametrize(
    "title",
    [
        "项目组人员及排名情况",
        "项目成员分工安排",
        "关于下达社会工作服务项目立项计划的通知",
        "关于同意项目资助的批复",
    ],
)
def test_project_papers_are_known_by_titles_nobody_listed(title: str) -> None:
    titled = KINDS["project_proof"].titled
    assert titled is not None
    assert titled.fullmatch(title)


def test_a_title_about_research_is_none_of_a_project_paper() -> None:
    titled = KINDS["project_proof"].titled
    assert titled is not None
    assert not titled.fullmatch("关于下达社科课题项目立项计划的通知")


def test_a_label_set_wide_over_two_pieces_of_a_line_has_its_value() -> None:
    page = Sheet.of(
        reading(
            [
                line("毕业证书", 0.4, 0.1),
                line("专", 0.2, 0.3),
                line("业:社会学", 0.26, 0.3),
                line("学习形式:业余", 0.2, 0.36),
            ]
        )
    )
    assert extract(page, KINDS["diploma"])["major"].value == "社会学"


def test_the_sex_between_name_and_birth_is_read() -> None:
    page = _page("学位证书", "姓名:林正阳", "林正阳男1988年7月16日生")
    assert extract(page, KINDS["degree_certificate"])["sex"].value == "男"


def test_the_sex_behind_a_name_of_two_characters_may_be_the_names_own() -> None:
    page = _page("学位证书", "姓名:林亚", "林亚男1988年7月16日生")
    found = extract(page, KINDS["degree_certificate"]).get("sex")
    assert found is None or not found.sure


def test_a_school_alone_above_the_title_is_the_school() -> None:
    page = _page("重庆某江师范大学", "教师任课情况证明", "姓名:林正阳", "学校(盖章)")
    assert extract(page, KINDS["teaching_proof"])["school"].value == "重庆某江师范大学"


def test_a_level_said_in_a_sentence_is_read() -> None:
    page = _page("社会工作者登记证", "林正阳已取得职业水平证书,级别为助理社会工作师,准予登记。")
    assert extract(page, KINDS["registration_certificate"])["level"].value == "初级"


def test_a_closing_date_without_its_century_is_the_year_the_page_names_in_doubt() -> None:
    page = _page("荣誉证书", "在2019年度社会工作中成绩突出", "某某民政局", "一九年六月九日")
    found = closing_date(page, "awarded_on", {})["awarded_on"]
    assert found.parsed.value == "2019-06-09"
    assert not found.parsed.complete


@pytest.mark.parametrize("named", ["成绩突出", "自2009年至2019年成绩突出"])
def test_no_year_is_made_up_where_none_or_more_than_one_may_be_meant(named: str) -> None:
    assert (
        closing_date(_page("荣誉证书", named, "某某民政局", "九年六月九日"), "awarded_on", {}) == {}
    )
