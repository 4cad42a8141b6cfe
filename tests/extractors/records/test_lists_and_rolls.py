"""Lists that name authors first or in a table, rolls of staff, what units and posts are called."""

import pytest

from extractors.records import KINDS, posts
from extractors.records.author_lines import authors_first
from extractors.records.entries import entries_of
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.records.history import years_said
from extractors.records.own_entry import own_entry
from extractors.records.units import unit_of
from extractors.text.sheet import Sheet
from models.page import Line
from tests.extractors.readings import Grid, grid, line, prose, reading, title


def _sheet(*content: Line | tuple[Line, ...] | Grid) -> Sheet:
    return Sheet.of(reading(*content))


def _found(kind: str, *content: Line | tuple[Line, ...] | Grid) -> dict[str, Found]:
    return extract(_sheet(*content), KINDS[kind])


_AUTHORS_FIRST = prose(
    "佘小龙，乔利君 社会工作服务机构发展的经验……",
    "皇甫宇航，林光容 灾害社会工作的介入时序……",
    "王晓东 共同体视域下的邻里互助……",
)


def test_articles_are_told_by_the_authors_before_them() -> None:
    entries = [(said, names) for said, names, _ in entries_of(_sheet(_AUTHORS_FIRST))]
    assert entries == [
        ("社会工作服务机构发展的经验", "佘小龙、乔利君"),
        ("灾害社会工作的介入时序", "皇甫宇航、林光容"),
        ("共同体视域下的邻里互助", "王晓东"),
    ]


def test_titles_that_begin_like_names_have_no_authors_before_them() -> None:
    page = _sheet(prose("高校社会工作教育的回顾", "方法论视角下的个案研究", "成长型小组的实务研究"))
    assert authors_first(page) == []


def test_articles_in_a_table_are_read_row_by_row() -> None:
    page = _sheet(
        grid(
            ("栏目", "篇名", "作者", "页码"),
            ("社会政策", "老龄社会的家庭照料负担", "冯语嫣 谯霞", "1"),
            ("", "公共服务均等化的指标", "马梦瑶", "9"),
            ("", "社会工作督导成效研究", "傅思源 武欣怡", "26"),
            widths=(1, 3, 2, 0.6),
        )
    )
    entries = [(said, names) for said, names, _ in entries_of(page)]
    assert ("社会工作督导成效研究", "傅思源、武欣怡") in entries
    assert len(entries) == 3


def test_another_author_of_the_same_given_name_is_not_the_applicant() -> None:
    text = "公共服务均等化的评价指标 阎晓东 雷思源"
    page = _sheet(
        line(text, 0.1, 0.2, second=text),
        line("社会支持网络与心理健康 郑若兰", 0.1, 0.24),
        line("志愿服务制度化的地方实践 冉春梅", 0.1, 0.28),
    )
    assert own_entry(page, "崔晓东") == {}


def test_a_book_is_named_in_the_line_that_heads_its_contents() -> None:
    found = _found(
        "monograph_contents",
        line("《困境儿童社会工作服务案例教程》目录", 0.18, 0.08, height=0.024),
        line("胡晓燕 董晓凤 著", 0.35, 0.12),
        grid(("章次", "内容", "起始页"), ("第一章", "绪论", "2"), ("第二章", "方法", "22"), y=0.17),
        line("某某出版社", 0.44, 0.94),
    )
    assert found["title"].value == "困境儿童社会工作服务案例教程"
    assert found["authors"].value == "胡晓燕、董晓凤"
    assert found["publisher"].value == "某某出版社"


@pytest.mark.parametrize(
    ("text", "years"), [("三", "3"), ("10", "10"), ("八年", "8"), ("6 年", "6")]
)
def test_years_stand_alone_in_a_cell(text: str, years: str) -> None:
    parsed = years_said(text)
    assert parsed is not None
    assert parsed.value == years


@pytest.mark.parametrize(
    ("text", "unit", "complete"),
    [
        ("(盖章):重庆市某某社工服务中心", "重庆市某某社工服务中心", True),
        ("重庆市某某社会工作服务中心测试专用", "重庆市某某社会工作服务中心", False),
        ("重庆市某某社会组织服务中", "重庆市某某社会组织服务中", False),
    ],
)
def test_a_units_name_without_what_a_seal_adds(text: str, unit: str, complete: bool) -> None:
    parsed = unit_of(text)
    assert parsed is not None
    assert (parsed.value, parsed.complete) == (unit, complete)


def test_a_post_is_told_by_the_work_done_in_it() -> None:
    found = _found(
        "employment_proof",
        title("工作单位证明"),
        prose(
            "我单位林小禾同志,从2011年11月起至今,在我单位", "中心主任岗位从事社会工作。合计九年。"
        ),
    )
    assert found["position"].value == "中心主任"


def test_the_head_of_a_column_is_no_post() -> None:
    assert posts.post("从事的社会工作内容") is None


def test_a_post_above_a_table_of_periods_is_not_taken_from_below() -> None:
    found = _found(
        "employment_proof",
        title("社会工作者工作年限证明表"),
        grid(("姓名", "林小禾", "岗位", "项目主管"), ("工作单位", "某某社工中心", "", "")),
        grid(
            ("起止时间", "从事的社会工作内容", "证明人"),
            ("2011年10月至今", "个案服务", "周启明"),
            y=0.24,
        ),
    )
    assert found["position"].value == "项目主管"


@pytest.mark.parametrize("label", ["批准日期·", "批准日期。"])
def test_a_speck_parts_a_label_from_its_value(label: str) -> None:
    found = _found(
        "level_certificate", title("社会工作者职业水平证书"), prose(f"{label}2015.06.14")
    )
    assert found["approved_on"].value == "2015-06-14"


def test_specks_between_a_labels_characters_are_none_of_it() -> None:
    found = _found(
        "recommendation_form",
        title("社会工作督导人才库人选推荐表"),
        grid(
            ("全日制.教育", "硕士研究生", "毕业院校及专业", "某某大学社会学"),
            widths=(1, 1, 1.3, 1.3),
        ),
    )
    assert found["fulltime_education"].value == "硕士研究生"


def test_a_lost_year_is_the_first_that_the_work_told_of_allows() -> None:
    found = _found(
        "employment_proof",
        title("工作单位证明"),
        prose("我单位林小禾同志从2011年11月起至今从事社会工作,合计九年。"),
        line("一年三月十七日", 0.6, 0.6),
    )
    assert found["issued_on"].value == "2021-03-17"
    assert not found["issued_on"].sure


def test_when_work_began_is_said_in_a_sentence() -> None:
    found = _found(
        "employment_proof",
        title("工作年限证明"),
        prose("林小禾同志系我单位正式职工,参加社会工作时间为2013年7月,现任督导。"),
    )
    assert found["started_on"].value == "2013-07"


def test_a_list_of_those_honoured_begins_with_one_of_them() -> None:
    found = _found(
        "award_certificate",
        title("表彰决定"),
        prose("经研究,决定对林小禾等10名同志予以通报表扬,授予“优秀社会工作者”称号。"),
    )
    assert found["holder"].value == "林小禾"


def test_a_title_with_dots_behind_it_does_not_go_on_in_the_next_line() -> None:
    rows = [
        ("基层治理中的协商民主的路径研究......", "龙军(4)"),
        ("增能视角下的社区矫正的社会工作......", "令狐毅、王光明(22)"),
        ("社会组织参与基层治理的机制研究......", "卿永刚程(32)"),
        ("公共服务均等化的评价指标的比较......", "薛红梅(42)"),
    ]
    page = _sheet(
        tuple(line(said, 0.1, 0.2 + 0.027 * at) for at, (said, _) in enumerate(rows)),
        tuple(line(names, 0.7, 0.199 + 0.027 * at) for at, (_, names) in enumerate(rows)),
    )
    entries = [(said, names) for said, names, _ in entries_of(page)]
    assert ("增能视角下的社区矫正的社会工作", "令狐毅、王光明") in entries


def test_half_a_publishers_name_is_none() -> None:
    found = _found(
        "monograph_authors",
        title("图书在版编目(CIP)数据"),
        prose("某某研究/林小禾编著.-重庆:西南某某大学", "出版社,2020.10", y=0.12),
        line("出版发行", 0.1, 0.5),
        line("西南某某大学出版社", 0.3, 0.5),
    )
    assert found["publisher"].value == "西南某某大学出版社"
