"""Ticked choices, the two ends of somebody's work, people in columns, what a seal leaves."""

import pytest

from extractors.records import KINDS, parsers
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.text.sheet import Sheet
from models.page import Line
from tests.extractors.readings import Grid, grid, line, prose, reading, title


def _found(kind: str, *content: Line | tuple[Line, ...] | Grid) -> dict[str, Found]:
    return extract(Sheet.of(reading(*content)), KINDS[kind])


@pytest.mark.parametrize(
    ("text", "value", "complete"),
    [
        ("□男☑女", "女", True),
        ("男☑女□", "男", True),
        ("男□女☑", "女", True),
        ("男(√)女( )", "男", True),
        ("□男女", "女", False),
        ("□男団女", "女", False),
        ("男□女", "男", False),
        ("男√女", "女", False),
        ("女", "女", True),
    ],
)
def test_a_choice_of_sex_is_told_by_its_tick(text: str, value: str, complete: bool) -> None:
    parsed = parsers.sex(text)
    assert parsed is not None
    assert (parsed.value, parsed.complete) == (value, complete)


@pytest.mark.parametrize("text", ["□男□女", "男女", "☑男☑女"])
def test_no_choice_made_is_none(text: str) -> None:
    assert parsers.sex(text) is None


@pytest.mark.parametrize(
    ("begun", "ended"),
    [
        ("从事时间起", "从事时间止"),
        ("起始年月", "终止年月"),
        ("入职日期", "离职日期"),
        ("工作时间(起)", "工作时间(止)"),
        ("任职开始时间", "任职结束时间"),
    ],
)
def test_both_ends_of_work_stand_at_labels_of_their_own(begun: str, ended: str) -> None:
    found = _found(
        "employment_proof",
        title("社会工作从业年限证明表"),
        grid(("姓名", "邹德芬", "性别", "女"), (begun, "2012年5月", ended, "至今")),
    )
    assert found["started_on"].value == "2012-05"
    assert found["ended_on"].value == "present"


def test_a_day_that_was_not_read_leaves_a_date_in_doubt() -> None:
    parsed = parsers.date("2021年4月日")
    assert parsed is not None
    assert not parsed.complete


def test_a_lost_numeral_makes_a_period_doubtful() -> None:
    found = _found(
        "employment_proof",
        title("社会工作从业证明"),
        prose("该同志二一年七月至今在我单位从事社会工作服务。", "特此证明。"),
    )
    assert not found["started_on"].sure


def test_studies_begun_are_told_by_the_school_entered() -> None:
    found = _found(
        "diploma",
        title("毕业证书"),
        prose("张晓兰,女,1990年3月15日出生。2008年9月入", "某某大学社会工作专业学习,学制四年,"),
    )
    assert found["enrolled_on"].value == "2008-09"
    assert found["school"].value == "某某大学"


def test_drafters_in_columns_are_read_row_by_row() -> None:
    names = (("常磊", "黄长江", "尹霞"), ("幸志强", "龙思远", "高小琴"))
    rows = [
        line(name, 0.27 + 0.19 * column, 0.404 + 0.034 * row + 0.002 * (column == 0))
        for row, row_names in enumerate(names)
        for column, name in enumerate(row_names)
    ]
    found = _found(
        "standard_authors",
        line("某某服务项目绩效评估指南", 0.25, 0.136, height=0.024),
        line("GB/T 99144-2016", 0.4, 0.186),
        line("主要起草人(排名有先后):", 0.14, 0.366),
        tuple(rows),
        line("2016年4月16日发布", 0.14, 0.536),
    )
    assert found["drafters"].value == "常磊、黄长江、尹霞、幸志强、龙思远、高小琴"
    assert found["title"].value == "某某服务项目绩效评估指南"


def test_a_book_credits_each_of_its_people_on_a_line() -> None:
    found = _found(
        "monograph_authors",
        line("禁毒社会工作的本土实践", 0.2, 0.22, height=0.03),
        line("郭小琴", 0.38, 0.335), line("主编", 0.52, 0.336),
        line("董世平", 0.38, 0.372), line("副主编", 0.52, 0.373),
        line("某某出版社", 0.38, 0.83), line("2019年4月", 0.41, 0.87),
    )  # fmt: skip
    assert found["authors"].value == "郭小琴、董世平"


def test_an_isbn_ends_with_its_thirteenth_digit() -> None:
    found = _found(
        "monograph_authors",
        title("图书在版编目(CIP)数据"),
        prose("ISBN 978-7-9999038-2-6", "1社会工作-研究-中国2D632"),
    )
    assert found["isbn"].value == "9787999903826"


def test_an_opinion_stands_below_a_heading_that_a_seal_lies_over() -> None:
    found = _found(
        "recommendation_form",
        title("社会工作督导人才库人选推荐表"),
        grid(("推荐单位意见测试专用",), ("经核实,同意推荐。",)),
    )
    assert found["recommender_opinion"].value == "经核实，同意推荐。"


def test_a_cells_second_label_is_no_education() -> None:
    assert parsers.education("学历学位") is None
    parsed = parsers.education("学历学位大学法学学士")
    assert parsed is not None
    assert parsed.value == "大学法学学士"


def test_an_empty_cell_takes_nothing_from_the_row_below() -> None:
    found = _found(
        "recommendation_form",
        title("社会工作督导人才库人选推荐表"),
        grid(
            ("在职教育", "", "毕业院校及专业", ""),
            ("单位及职务", "某某中心社工", "", ""),
            widths=(1, 1, 1.4, 1.4),
        ),
    )
    school = found.get("inservice_school_major")
    assert school is None or school.value is None


def test_an_app_shows_more_than_the_paper() -> None:
    found = _found(
        "media_report",
        line("11:15", 0.06, 0.013), line("<", 0.05, 0.055),
        line("报纸详情", 0.4, 0.05, height=0.024),
        line("某某时报", 0.07, 0.116, height=0.02),
        line("2017-06-05星期一第03版", 0.07, 0.149),
        line("议事会议出邻里和睦", 0.1, 0.199, height=0.022),
        prose("本报讯(记者张三)近日,居民在社区开展活动。", y=0.25),
        line("上一篇", 0.15, 0.95), line("下一篇", 0.75, 0.95),
    )  # fmt: skip
    assert found["title"].value == "议事会议出邻里和睦"
    assert found["published_on"].value == "2017-06-05"


def test_a_policys_drafter_is_what_his_row_says() -> None:
    found = _found(
        "policy_proof",
        title("关于参与政策制定工作的证明"),
        prose("赖永刚同志参与了该文件的制定,承担工作如下表:", y=0.2),
        grid(
            ("姓名", "起草中的身份", "承担的工作"),
            ("赖永刚", "执笔人", "文稿起草"),
            ("郝强", "调研组成员", "修改定稿"),
            y=0.3,
        ),
    )
    assert found["role"].value == "执笔人"


def test_a_role_said_of_the_person_comes_before_one_in_passing() -> None:
    found = _found(
        "policy_proof",
        title("政策文件起草证明"),
        prose("林小禾同志为起草组成员,在文件起草过程中的身份为主要起草人。"),
    )
    assert found["role"].value == "主要起草人"


def test_a_topic_that_a_school_gives_itself_has_no_level() -> None:
    found = _found(
        "topic_commission",
        line("某某师范大学", 0.3, 0.1, height=0.024),
        title("课题立项通知书", y=0.24),
        prose("课题负责人为林小禾。特此通知。", y=0.4),
        line("某某师范大学", 0.6, 0.64), line("2020年3月4日", 0.6, 0.67),
    )  # fmt: skip
    assert found["topic_level"].value == "其他"


def test_a_letter_of_praise_names_whom_it_praises() -> None:
    found = _found(
        "award_certificate",
        title("喜报"),
        prose(
            "某区社会工作者协会:",
            "在2017年评选活动中,孔明同志被评为“优秀社会工作者”,特致信祝贺。",
        ),
    )
    assert found["holder"].value == "孔明"
    assert found["award"].value == "优秀社会工作者"
