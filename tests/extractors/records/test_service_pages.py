"""Papers of cases, groups and activities whose values stand by no label on their row."""

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.text.sheet import Sheet
from models.page import Line, Reading
from tests.extractors.readings import grid, line, prose, reading, title


def _found(page: Reading, kind: str) -> dict[str, Found]:
    return extract(Sheet.of(page), KINDS[kind])


def _column(*parts: tuple[str, ...], x: float = 0.03) -> tuple[Line, ...]:
    """Labels with what is filled in right under them, some room between."""
    lines, y = [], 0.1
    for part in parts:
        for text in part:
            lines.append(line(text, x, y, height=0.012, second=text))
            y += 0.018
        y += 0.012
    return tuple(lines)


@pytest.mark.parametrize("x", [0.03, 0.74])
def test_labels_above_their_values_in_a_side_column_are_read_with_what_runs_on(x: float) -> None:
    beside = 0.32 if x < 0.5 else 0.08
    page = reading(
        title("单次活动计划"),
        _column(
            ("小组", "“好好说话”亲子沟通小", "组"),
            ("次数", "第3单元"),
            ("活动主题", "规则我们定"),
            ("日期", "二〇一九年六月二", "十九日星期六"),
            ("组长", "郭欣怡"),
            x=x,
        ),
        prose("本次目标", "协商家庭规则。", "流程安排", x=beside, y=0.1),
    )
    found = _found(page, "group_session_plan")
    assert {name: one.value for name, one in found.items()} == {
        "group_name": "“好好说话”亲子沟通小组",
        "session": "3",
        "date": "2019-06-29",
        "worker": "郭欣怡",
    }


def test_one_sign_of_a_label_in_a_column_may_be_misread_but_not_whose_day_it_is() -> None:
    page = reading(
        title("个案结案表"),
        _column(
            ("个案编号", "GA-2019-03"),
            ("服务对堂", "王某"),
            ("开案日期", "2019年4月2日"),
            ("结案日期", "2019年9月15日"),
        ),
    )
    found = _found(page, "casework_closure")
    assert found["client"].value == "王某"
    assert found["date"].value == "2019-09-15"


def test_labels_at_equal_distances_are_no_column_of_labels_and_values() -> None:
    page = reading(
        title("个案预估表"),
        prose("个案编号", "服务对象", "评估社工", "评估日期", y=0.14),
        prose("GA-2019-03", "王某", "赵敏", "2019年4月2日", x=0.3, y=0.14),
    )
    found = _found(page, "casework_assessment")
    assert (found["client"].value, found["worker"].value) == ("王某", "赵敏")


@pytest.mark.parametrize(
    "lines",
    [
        ("2020年01月31日14:00-15:15",),
        ("二〇二〇年一月三十一日（星期五）下午14:00至15:15",),
    ],
)
def test_a_day_with_its_hours_under_the_title_is_when_it_was_held(lines: tuple[str, ...]) -> None:
    page = reading(
        line("“共享菜园”居民共治活动", 0.33, 0.09),
        title("社区活动过程记录", y=0.13),
        [line(text, 0.34, 0.18 + 0.03 * i, second=text) for i, text in enumerate(lines)],
        line("和睦桥社区活动中心 负责社工：常睿", 0.27, 0.22),
        prose("居民分组讨论菜园的分工。", "大家约定每周浇水。", y=0.6),
    )
    date = _found(page, "community_process")["date"]
    assert date.value == "2020-01-31"
    assert date.sure


def test_a_day_alone_under_the_title_is_asked_about() -> None:
    page = reading(
        title("社区活动过程记录"),
        line("2020年01月31日", 0.4, 0.12, second="2020年01月31日"),
        prose("到场居民168人，志愿者15人。", y=0.3),
    )
    date = _found(page, "community_process")["date"]
    assert (date.value, date.sure) == ("2020-01-31", False)


def _agreement(*days: str) -> Reading:
    return reading(
        title("服务同意与协议书"),
        prose("服务起止 2020年4月1日至2020年6月1日", "本协议一式两份，签字后生效。", y=0.2),
        prose("甲方签字：", x=0.1, y=0.7),
        prose("乙方签字：", x=0.35, y=0.7),
        prose("服务机构（盖章）", x=0.6, y=0.7),
        [
            line(day, 0.1 + 0.25 * i, 0.76, second=day)
            for i, day in enumerate(days)
        ],
    )  # fmt: skip


def test_parties_who_signed_on_one_day_vouch_for_one_another() -> None:
    date = _found(_agreement("2020年3月23日", "2020年3月23日"), "casework_agreement")["date"]
    assert (date.value, date.sure) == ("2020-03-23", True)


def test_where_parties_signed_on_different_days_the_last_counts_in_doubt() -> None:
    date = _found(_agreement("2020年3月23日", "2020年3月25日"), "casework_agreement")["date"]
    assert (date.value, date.sure) == ("2020-03-25", False)


def test_a_masked_name_and_a_session_alone_in_the_head_are_taken_in_doubt() -> None:
    page = reading(
        title("个案跟进记录表"),
        line("文数", 0.1, 0.12), line("第01文", 0.2, 0.12),
        line("求朋人", 0.5, 0.15), line("小尉（化名）", 0.6, 0.15),
        prose("社工按约定时间到达。", "小尉拿出相册。", y=0.6),
    )  # fmt: skip
    found = _found(page, "casework_process")
    assert (found["session"].value, found["session"].sure) == ("1", False)
    assert (found["client"].value, found["client"].sure) == ("小尉（化名）", False)


@pytest.mark.parametrize(
    ("label", "value"), [("带领", "夏世碧"), ("设计人", "夏世碧"), ("主持", "夏世碧")]
)
def test_who_leads_a_session_is_its_worker(label: str, value: str) -> None:
    page = reading(title("第2节单元计划书"), line(f"{label}：{value}", 0.4, 0.2))
    assert _found(page, "group_session_plan")["worker"].value == value


def test_when_something_is_to_be_held_is_not_when_its_plan_was_written() -> None:
    page = reading(
        title("社区工作计划书"),
        grid(("活动主题", "“平安回家”宣传活动"), ("订立日期", "2018年12月19日"),
             ("拟办时间", "2019年1月2日")),
    )  # fmt: skip
    assert _found(page, "community_plan")["date"].value == "2018-12-19"


@pytest.mark.parametrize(
    ("read", "number", "whole"),
    [
        ("(2018)个景第012号", "（2018）个案第012号", True),
        ("(2018)个案弟001群", "（2018）个案第001号", True),
        ("(2020)个案第.010号", "（2020）个案第010号", True),
        ("JC2018-016服务对家", "JC2018-016", False),
        ("九2020-013", "九2020-013", False),
        ("GA2020032H", "GA20200324", False),
        ("2020个案01", "2020个案01", True),
        ("GA2019个案第3号", "GA2019个案第3号", True),
    ],
)
def test_the_words_of_a_case_number_are_told_from_what_was_misread(
    read: str, number: str, whole: bool
) -> None:
    spec = KINDS["casework_plan"].spec("case_number")
    parsed = spec.parse(read) if spec else None
    assert parsed is not None
    assert (parsed.value, parsed.complete) == (number, whole)


def test_a_weekday_behind_a_date_leaves_nothing_of_it_unread() -> None:
    spec = KINDS["casework_process"].spec("date")
    for text in ("2019年6月16日（星期日）14:00", "20.3.30星期一"):
        parsed = spec.parse(text) if spec else None
        assert parsed is not None
        assert parsed.complete, text
