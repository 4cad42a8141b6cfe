"""Certificates whose sentences the layout breaks: frames, ragged lines, names set upright."""

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.text.sheet import Sheet
from models.page import Line, Reading
from tests.extractors.readings import Grid, grid, line, prose, reading, title


def _found(kind: str, *content: Line | tuple[Line, ...] | Grid) -> dict[str, Found]:
    return extract(Sheet.of(reading(*content)), KINDS[kind])


def _values(found: dict[str, Found]) -> dict[str, str | None]:
    return {name: one.value for name, one in found.items()}


def _booklet() -> Reading:
    """Two pages side by side, the left one within a frame."""
    left = "\n".join(
        (
            "学生张晓兰女，1990年3月15日",
            "出生，于2008年9月入学，",
            "在我校社会工作专业四年",
            "制本科学习，成绩合格，",
            "于2012年6月毕业。",
        )
    )
    right = "\n".join(("普通高等教育", "毕业证书", "在线查询", "长期有效", "某省印制"))
    return reading(grid((left, right), echoed=True))


def test_a_framed_page_is_read_apart_from_the_page_beside_it() -> None:
    values = _values(extract(Sheet.of(_booklet()), KINDS["diploma"]))
    assert values["birth_date"] == "1990-03-15"
    assert values["enrolled_on"] == "2008-09"
    assert values["major"] == "社会工作"
    assert values["sex"] == "女"


def test_a_sentence_that_goes_on_behind_a_word_makes_it_no_label() -> None:
    found = _found("diploma", title("毕业证书"), prose("1990年3月15日", "出生，于2008年9月入学。"))
    assert found["birth_date"].value != "2008-09"


def test_lines_of_ragged_length_make_one_sentence() -> None:
    values = _values(
        _found(
            "employment_proof",
            title("证明"),
            prose(
                "张晓兰同志，自2013年7月至今在",
                "重庆市某某社会工作服务中心从事社会工作，工作岗位",
                "为项目主管，累计7年。",
            ),
        )
    )
    assert values["employer"] == "重庆市某某社会工作服务中心"
    assert values["position"] == "项目主管"


@pytest.mark.parametrize(
    "sentence",
    [
        "该生攻读学科（专业）为社会政策，成绩合格，",
        "该生在我校社会政策专业修业期满，成绩合格，",
        "该生在本校社会政策学科（专业）已通过课程考试，",
        "该生完成了社会政策专业的学习计划，",
    ],
)
def test_of_what_a_degree_is_is_told_in_many_ways(sentence: str) -> None:
    found = _found("degree_certificate", title("学位证书"), prose(sentence, "授予法学硕士学位。"))
    assert found["discipline"].value == "社会政策"


def test_the_branch_is_in_doubt_where_a_major_is_spoken_of_and_not_read() -> None:
    found = _found(
        "degree_certificate",
        title("学位证书"),
        prose("该生的专业口口口。", "授予法学硕士学位。", echoed=True),
    )
    assert found["discipline"].value == "法学"
    assert not found["discipline"].sure


def test_a_major_of_the_catalogue_needs_no_second_witness_of_its_spelling() -> None:
    lines = prose("专业：劳动与社会保障", "学校名称：某某大学", echoed=True)
    assert _found("diploma", title("毕业证书"), lines)["major"].sure


def test_a_schools_first_character_read_apart_belongs_to_its_name() -> None:
    found = _found(
        "degree_certificate",
        title("学位证书"),
        line("重", 0.1, 0.3),
        line("庆某某大学", 0.13, 0.3, second="庆某某大学"),
    )
    assert found["school"].value == "重庆某某大学"
    assert not found["school"].sure


def test_the_day_under_the_seals_is_when_a_certificate_was_issued() -> None:
    found = _found(
        "level_certificate",
        title("社会工作者职业水平证书"),
        prose("持证人张晓兰", "级别中级", "批准日期2016年06月19日"),
        line("人力资源和社会保障部", 0.2, 0.8),
        line("2016年10月", 0.6, 0.85),
    )
    assert found["issued_on"].value == "2016-10"
    assert found["approved_on"].value == "2016-06-19"


def test_the_day_of_approval_is_not_taken_for_that_of_issue() -> None:
    found = _found(
        "level_certificate",
        title("社会工作者职业水平证书"),
        prose("持证人张晓兰", "级别中级"),
        line("批准日期：2016年06月19日", 0.5, 0.85),
    )
    assert "issued_on" not in found or found["issued_on"].value is None


def test_an_english_twin_ends_a_label_however_long_it_is() -> None:
    found = _found(
        "level_certificate",
        title("社会工作者职业水平证书"),
        line("级别Level", 0.1, 0.3),
        line("批准日期Approval Date", 0.5, 0.3),
        line("社会工作师", 0.1, 0.33),
        line("2016年6月19日", 0.5, 0.33),
    )
    assert found["approved_on"].value == "2016-06-19"
    assert found["level"].value == "中级"


def test_a_level_and_a_number_on_a_telephones_card_are_read_without_labels() -> None:
    values = _values(
        _found(
            "registration_certificate",
            title("社会工作者登记证"),
            line("张晓兰", 0.1, 0.2, height=0.03),
            line("社会工作师 女", 0.1, 0.26),
            line("登记证编号99201301933522", 0.1, 0.3),
        )
    )
    assert values["holder"] == "张晓兰"
    assert values["level"] == "中级"
    assert values["registration_number"] == "99201301933522"


def test_a_day_of_birth_before_the_word_is_none_of_the_studies_behind_it() -> None:
    found = _found(
        "diploma",
        title("毕业证书"),
        prose(
            "敖某某",
            "性别女",
            "1979年8月1日出生",
            "于1997年9月至2001年6月",
            "在本校行政管理专业本科学习",
        ),
    )
    assert found["birth_date"].value == "1979-08-01"


def test_nobody_begins_to_study_in_the_year_of_birth() -> None:
    found = _found(
        "diploma", title("毕业证书"), prose("出生：2000年9月", "于2000年9月至2004年6月在本校学习")
    )
    assert "birth_date" not in found or not found["birth_date"].sure
