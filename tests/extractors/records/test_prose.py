"""Case, group and community records told in prose."""

import pytest

from extractors.records import KINDS, service
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.records.prose import day_before_hour
from extractors.text.sheet import Sheet
from models.page import Line
from tests.extractors.readings import line, prose, reading, title


def _found(kind: str, *lines: Line) -> dict[str, Found]:
    return extract(Sheet.of(reading(lines)), KINDS[kind])


def _values(kind: str, *lines: Line) -> dict[str, str | None]:
    return {name: found.value for name, found in _found(kind, *lines).items()}


def test_the_head_and_first_sentence_of_a_record_tell_session_day_and_people() -> None:
    values = _values(
        "casework_process",
        title("个案面谈记录"),
        *prose(
            "（第三次案号：GA-2019-03）",
            "2019年12月25日9:30至10:20，社工张晓兰以面谈的方式与案主小林（化名）会面。",
        ),
    )
    assert values == {
        "session": "3",
        "case_number": "GA-2019-03",
        "date": "2019-12-25",
        "worker": "张晓兰",
        "client": "小林（化名）",
    }


def test_a_closing_report_is_dated_under_the_agencys_name() -> None:
    values = _values(
        "casework_closure",
        title("关于个案服务结案的报告"),
        *prose(
            "案主小林（化名）（档案编号：GA20200924）于2020年9月24日开案，",
            "由社工张晓兰负责跟进，服务目标已达到，予以结案。",
        ),
        line("重庆市某某社会工作服务中心", 0.55, 0.7),
        line("2020年11月3日", 0.7, 0.74),
    )
    assert values["case_number"] == "GA20200924"
    assert values["client"] == "小林（化名）"
    assert values["date"] == "2020-11-03"


def test_an_activity_told_in_prose_has_its_day_and_worker() -> None:
    values = _values(
        "community_process",
        title("社区活动实录"),
        *prose(
            "2019年5月20日15:30至16:30，“平安回家”宣传活动在广场开展，社工张晓兰主持，居民参加。"
        ),
    )
    assert (values["date"], values["worker"]) == ("2019-05-20", "张晓兰")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2019/5/216:30", "2019-05-02"),
        ("2019.12.269:30", "2019-12-26"),
        ("2020.3.1210:30", "2020-03-12"),
        ("2019.12.219:30", None),
        ("2019.13.219:30", None),
    ],
)
def test_a_day_run_together_with_the_hour_is_read_where_it_ends_in_one_place(
    text: str, day: str | None
) -> None:
    parsed = day_before_hour(text)
    assert (parsed.value if parsed else None) == day


def test_a_signature_above_the_label_that_asks_for_it_is_the_workers() -> None:
    found = _found(
        "casework_process",
        title("个案会谈记录"),
        line("张晓兰", 0.14, 0.6, height=0.03),
        line("填表人", 0.12, 0.635),
        line("日期：2020年7月1日", 0.12, 0.66),
    )
    assert found["worker"].value == "张晓兰"


def test_a_name_and_a_day_that_close_a_page_are_read_in_doubt() -> None:
    found = _found(
        "group_process",
        title("小组过程记录表"),
        *prose("小组名称：向阳成长小组", "组员互动良好，完成了本节目标。"),
        line("张晓兰", 0.7, 0.8),
        line("2020年7月1日", 0.66, 0.83),
    )
    assert (found["worker"].value, found["date"].value) == ("张晓兰", "2020-07-01")
    assert not found["worker"].sure


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("张晓兰协助：李明", "张晓兰"),
        ("张晓兰督导：李明", "张晓兰"),
        ("预计困难及对策：疫情期间", None),
    ],
)
def test_a_workers_name_ends_where_the_next_label_begins(text: str, name: str | None) -> None:
    parsed = service.worker(text.replace("：", ":"))
    assert (parsed.value if parsed else None) == name


def test_a_session_whose_counter_was_misread_is_in_doubt() -> None:
    parsed = service.session("第四文")
    assert parsed is not None
    assert (parsed.value, parsed.complete) == ("4", False)


@pytest.mark.parametrize("text", ["2020-03-2H", "2020.713"])
def test_a_day_of_which_something_was_lost_is_in_doubt(text: str) -> None:
    parsed = service.date(text)
    assert parsed is not None
    assert not parsed.complete


def test_of_a_date_that_lost_more_than_its_points_nothing_is_made() -> None:
    assert service.date("202014") is None
