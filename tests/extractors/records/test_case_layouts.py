"""Case and group papers in layouts and wordings that no list of labels or titles holds."""

import pytest

from extractors.records import KINDS, MATCHER, titles
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.records.trust import INCOMPLETE
from extractors.text.sheet import Sheet
from models.page import Reading
from tests.extractors.readings import grid, line, prose, reading, title


def _found(page: Reading, kind: str) -> dict[str, Found]:
    return extract(Sheet.of(page), KINDS[kind])


def _values(page: Reading, kind: str) -> dict[str, str | None]:
    return {name: found.value for name, found in _found(page, kind).items()}


def test_labels_nobody_listed_are_told_by_their_shape() -> None:
    page = reading(
        title("个案面谈记录"),
        grid(
            ("卷册编号", "QN-C003-20200722", "约谈日期", "2020年8月7日"),
            ("当事人", "贺某某", "挂点社工", "戴明"),
        ),
    )
    values = _values(page, "casework_process")
    assert values["case_number"] == "QN-C003-20200722"
    assert values["date"] == "2020-08-07"
    assert values["client"] == "贺某某"
    assert values["worker"] == "戴明"


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("下次会谈日期", "casework_process"),
        ("建档日期", "casework_closure"),
        ("开展时间", "group_summary"),
        ("出生日期", "casework_assessment"),
    ],
)
def test_days_of_something_else_are_not_the_papers_own(label: str, kind: str) -> None:
    page = reading(title(KINDS[kind].titles[0]), grid((label, "2020年8月7日")))
    assert _values(page, kind).get("date") is None


def test_a_value_right_behind_a_label_is_no_label() -> None:
    page = reading(title("个案预估表"), grid(("社工签名：沈燕 日期：2019年7月17日",)))
    values = _values(page, "casework_assessment")
    assert (values["worker"], values["date"]) == ("沈燕", "2019-07-17")


def test_in_a_table_of_signatures_the_name_stands_under_its_head() -> None:
    page = reading(
        title("个案服务计划"),
        grid(
            ("环节", "意见", "签名", "日期"),
            ("制定社工", "", "戴明", "2020年7月28日"),
            ("督导意见", "同意", "高小龙", "2020年7月28日"),
        ),
    )
    assert _values(page, "casework_plan")["worker"] == "戴明"


def test_a_remark_in_brackets_is_not_the_value() -> None:
    page = reading(title("个案服务契约"), prose("甲方（求助人）：杨某", "乙方（社工）：白磊"))
    assert _values(page, "casework_agreement")["client"] == "杨某"


def test_the_head_of_a_system_print_names_no_worker() -> None:
    page = reading(prose("社会工作服务信息管理系统"), grid(("目标", "指标")))
    assert _values(page, "casework_evaluation").get("worker") is None


def test_a_client_no_label_names_is_who_the_text_speaks_of_and_doubtful() -> None:
    page = reading(
        title("结案告知书"),
        prose("孔某某于六月前来求助。", "经评估，孔某某的目标已达成。", "孔某某同意结案。"),
    )
    found = _found(page, "casework_closure")["client"]
    assert (found.value, found.sure) == ("孔某某", False)


@pytest.mark.parametrize("read", ["贺来来", "贺束来", "贺某来"])
def test_a_hand_written_mask_read_as_other_signs_is_doubted(read: str) -> None:
    page = reading(title("个案结案表"), grid(("案主化名", read)))
    found = _found(page, "casework_closure")["client"]
    assert (found.value, found.sure) == ("贺某某", False)


@pytest.mark.parametrize("read", ["崖某", "神女士", "小市（化名）"])
def test_a_client_of_an_impossible_surname_is_doubted(read: str) -> None:
    page = reading(
        title("个案接案表"),
        grid(("服务对象姓名", read)),
        prose(f"{read}来访。", f"{read}的需求。", f"{read}愿意。"),
    )
    assert not _found(page, "casework_intake")["client"].sure


def test_a_first_time_told_in_the_text_is_no_session() -> None:
    page = reading(
        title("社工介入记录"),
        prose("康复师示范移位动作，晏某某第一次用手臂支撑坐起来，额头冒汗，却露出了久违的笑容。"),
    )
    assert _values(page, "casework_process").get("session") is None


def test_a_session_in_the_title_is_one() -> None:
    page = reading(title("个案服务记录（第三次）"), prose("社工到访。"))
    assert _values(page, "casework_process")["session"] == "3"


def test_a_day_with_a_short_year_is_whole() -> None:
    page = reading(title("个案结案表"), grid(("结案日期", "20.11.5")))
    found = _found(page, "casework_closure")["date"]
    assert found.value == "2020-11-05"
    assert INCOMPLETE not in found.doubts


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("来访者信息采集表", "casework_intake"),
        ("案主需求调查分析表", "casework_assessment"),
        ("个案服务意愿书", "casework_agreement"),
        ("个案推进计划", "casework_plan"),
        ("第2次入户服务记录", "casework_process"),
        ("个案介入效果评价表", "casework_evaluation"),
        ("结案告知及确认书", "casework_closure"),
        ("团体活动实施计划", "group_plan"),
        ("小组第3次活动方案", "group_session_plan"),
        ("小组聚会现场实录", "group_process"),
        ("小组成效评估总结", "group_summary"),
        ("社区行动方案", "community_plan"),
        ("主题活动现场记录", "community_process"),
        ("社区行动复盘报告", "community_summary"),
    ],
)
def test_titles_nobody_listed_are_told_by_their_shape(said: str, kind: str) -> None:
    hits = MATCHER.titles(Sheet.of(reading(title(said), prose("正文。", "又一行。"))))
    assert hits[0].kind.id == kind


@pytest.mark.parametrize(
    "said", ["结案原因", "需求分析", "成效评估方式", "本节安排", "小组目标", "社会工作督导记录表"]
)
def test_headings_and_other_papers_are_no_such_titles(said: str) -> None:
    shapes = [kind.titled for kind in KINDS.values() if kind.titled is not None]
    assert titles.CLOSURE in shapes
    assert not [shape for shape in shapes if shape.fullmatch(said)]


def test_a_column_headed_by_day_and_hour_gives_the_day_below_it() -> None:
    page = reading(
        title("社会工作服务记录"),
        grid(
            ("日期时间", "服务记录", "社工签名"),
            ("2018年12月24日\n16:30~17:20 面谈", "社工询问近况。", "叶冬梅"),
        ),
    )
    assert _values(page, "casework_process")["date"] == "2018-12-24"


def test_a_head_set_as_one_line_names_the_client() -> None:
    page = reading(
        title("社会工作服务记录"),
        prose("第一次 姓名吴小明（化名）性别女年龄28岁", y=0.12),
        grid(("服务记录", "社工询问近况。")),
    )
    assert _values(page, "casework_process")["client"] == "吴小明（化名）"


def test_a_session_in_brackets_below_the_title_is_told() -> None:
    page = reading(
        title("个案会谈记录表"),
        prose("（第03次）", x=0.45, y=0.12),
        grid(("服务对象姓名", "常*", "社工姓名", "吕光容"), y=0.2),
        prose("第1页共2页", x=0.45, y=0.95),
    )
    assert _values(page, "casework_process")["session"] == "3"


def test_a_name_that_begins_with_no_surname_is_as_the_second_engine_has_it() -> None:
    def page(read: str, second: str) -> Reading:
        return reading(
            title("个案预估表"), line("服务对象：", 0.1, 0.2), line(read, 0.25, 0.2, second=second)
        )

    misread = _found(page("间××", "阎××"), "casework_assessment")["client"]
    assert (misread.value, misread.sure, misread.others) == ("阎××", False, ("间××",))
    assert _values(page("严××", "阎××"), "casework_assessment")["client"] == "严××"
