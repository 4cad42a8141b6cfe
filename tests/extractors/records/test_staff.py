"""Lists of a unit's people, and letters of work whose date or post stands in an odd place."""

from collections.abc import Sequence

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.text.sheet import Sheet
from models.page import Line
from tests.extractors.readings import Grid, grid, line, prose, reading, title

_HEADS = ("序号", "姓名", "岗位", "起始时间", "截止时间", "从业年限")
_LISTED = (
    ("1", "李四海", "社工", "2014.03", "至今", "7年"),
    ("2", "张晓兰", "主任", "2013.07", "2021.03", "七年"),
)


def _found(
    *content: Line | Sequence[Line] | Grid, kind: str = "employment_proof"
) -> dict[str, Found]:
    return extract(Sheet.of(reading(*content)), KINDS[kind])


def _is_whole(found: dict[str, Found]) -> bool:
    row = {name.removesuffix("#2"): one.value for name, one in found.items() if name.endswith("#2")}
    return row == {
        "holder": "张晓兰",
        "position": "主任",
        "started_on": "2013-07",
        "ended_on": "2021-03",
        "stated_years": "7",
    }


def test_every_row_of_a_ruled_list_is_given() -> None:
    assert _is_whole(_found(title("从业情况证明表"), grid(_HEADS, *_LISTED)))


def test_every_row_of_a_list_without_rules_is_given() -> None:
    rows = [
        line(text, 0.08 + 0.14 * column, 0.2 + 0.04 * row)
        for row, texts in enumerate((_HEADS, *_LISTED))
        for column, text in enumerate(texts)
    ]
    assert _is_whole(_found(title("从业情况证明表"), *rows))


def test_beginning_and_end_may_share_a_column() -> None:
    found = _found(
        title("在岗社工名册"),
        grid(
            ("姓名", "职务", "任职起止时间"),
            ("李四海", "社工", "2014.03-至今"),
            ("张晓兰", "主任", "2013.07-2021.03"),
        ),
    )
    assert found["started_on#2"].value == "2013-07"
    assert found["ended_on#1"].value == "present"


def test_of_several_people_nobodys_row_is_sure_to_be_the_holders() -> None:
    found = _found(title("从业情况证明表"), grid(_HEADS, *_LISTED, echoed=True))
    assert not any(
        found[name].sure for name in ("holder", "started_on", "stated_years", "position")
    )


def test_a_list_of_one_is_that_persons_paper() -> None:
    found = _found(title("从业情况证明表"), grid(_HEADS, _LISTED[1]))
    assert found["holder"].value == "张晓兰"
    assert not any("#" in name for name in found)


def test_a_lists_dates_are_not_its_day() -> None:
    found = _found(
        title("从业情况证明表"),
        grid(_HEADS, *_LISTED, y=0.5),
        line("二〇二一年四月六日", 0.6, 0.9),
    )
    assert found["issued_on"].value == "2021-04-06"
    undated = _found(title("从业情况证明表"), grid(_HEADS, *_LISTED, y=0.5))
    assert "issued_on" not in undated or undated["issued_on"].value is None


def test_teachers_of_a_list_have_rows_of_their_own() -> None:
    found = _found(
        title("任教情况一览表"),
        grid(
            ("教师姓名", "任教专业", "起始时间", "教学年限"),
            ("李四海", "社会学", "2010.09", "10"),
            ("张晓兰", "社会工作", "2012.09", "8"),
        ),
        kind="teaching_proof",
    )
    assert found["holder#2"].value == "张晓兰"
    assert found["major#2"].value == "社会工作"
    assert found["stated_years#2"].value == "8"


def test_the_days_of_a_form_stand_at_labels_of_their_own() -> None:
    found = _found(
        title("在职证明"),
        prose("员工姓名：张晓兰", "入职日期：2013年7月1日", "离职日期：2016年8月", "岗位：社工"),
    )
    assert found["started_on"].value == "2013-07-01"
    assert found["ended_on"].value == "2016-08"


def test_a_closing_date_read_in_pieces_is_put_together_in_doubt() -> None:
    found = _found(
        title("证明"),
        prose("兹证明张晓兰同志自2013年7月至今在我单位工作。", echoed=True),
        line("2021年3", 0.6, 0.5, second="2021年3"),
        line("月17日", 0.72, 0.5, second="月17日"),
    )
    assert found["issued_on"].value == "2021-03-17"
    assert not found["issued_on"].sure


def test_a_closing_date_whose_day_was_misread_is_not_sure_to_be_a_month() -> None:
    found = _found(
        title("证明"),
        prose("兹证明张晓兰同志自2013年7月至今在我单位工作。"),
        line("二〇二一年三月三十一百", 0.6, 0.5, second="二〇二一年三月三十一百"),
    )
    assert not found["issued_on"].sure


def test_a_surname_with_its_title_is_no_name() -> None:
    found = _found(title("证明"), prose("兹有我单位刘同志（性别男，身份证号码见后）"))
    assert "holder" not in found or found["holder"].value is None


def test_the_line_above_is_no_part_of_a_name() -> None:
    found = _found(
        title("教师任教证明书"),
        prose("校证字第202136号", "徐晓睿老师，身份证号见后"),
        kind="teaching_proof",
    )
    assert found["holder"].value == "徐晓睿"


def test_a_post_behind_our_unit_is_read_before_the_sex() -> None:
    found = _found(
        title("从业情况证明"),
        prose("张晓兰曾是我单位一线社工，女性，居民身份证号码为"),
    )
    assert found["position"].value == "一线社工"
    assert found["holder"].value == "张晓兰"


def test_the_party_that_employs_is_the_employer() -> None:
    found = _found(
        title("劳动合同履行情况证明"),
        prose("甲方（用人单位）：重庆市某某社会工作服务中心", "乙方（受聘人员）：张晓兰 性别：女"),
    )
    assert found["employer"].value == "重庆市某某社会工作服务中心"


def test_the_letterhead_names_the_unit_where_the_seal_hides_its_name() -> None:
    found = _found(
        line("重庆市某某社会工作服务中心", 0.1, 0.04),
        title("从业情况证明", 0.12),
        prose("张晓兰同志2013年7月加入我单位。", "特此证明。", y=0.2),
    )
    assert found["employer"].value == "重庆市某某社会工作服务中心"
