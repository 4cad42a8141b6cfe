"""Later pages of forms: those that bear the form's code, that close a report, that are none."""

from models.page import Reading
from pipeline.recognise import recognise
from tests.extractors.readings import grid, line, prose, reading, title
from tests.pipeline.submissions import document


def _records(*pages: Reading) -> list[tuple[str, list[int]]]:
    _, records = recognise([document(*pages)])
    return [(one.kind, [ref.number for ref in one.pages]) for one in records]


def _assessment(number: str, day: str) -> Reading:
    return reading(
        line("个案表2", 0.8, 0.03),
        title("个案预估表"),
        grid(("个案编号", number, "预估日期", day), ("问题与成因", "缺少陪伴", "需求", "陪伴")),
    )


def _rest(day: str) -> Reading:
    return reading(
        line("个案表2（续页）", 0.75, 0.03),
        prose("7评估办法", "以量表得分变化相结合。", "评估社工签字：赵敏", day, y=0.1),
    )


def test_pages_that_go_on_with_a_form_go_to_the_forms_in_their_order() -> None:
    found = _records(
        _assessment("GA-2019-03", "2019年4月2日"),
        _assessment("GA-2020-11", "2020年5月6日"),
        _rest("2019年4月2日"),
        _rest("2020年5月6日"),
    )
    assert found == [("casework_assessment", [1, 3]), ("casework_assessment", [2, 4])]


def test_who_issues_a_report_and_its_day_alone_on_a_page_close_it() -> None:
    summary = reading(
        title("社区活动总结报告"),
        grid(("活动名称", "“微心愿”认领活动"), ("满意度", "九成以上"), ("经费决算", "580元")),
    )
    end = reading(
        line("重庆市某某区三叶桥社会工作发展中心", 0.5, 0.06), line("2018/9/10", 0.7, 0.1)
    )
    badge = reading(
        prose(
            "重庆市某某区三叶桥社会工作发展中心", "上岗证", "姓名：王小燕", "工号：2015089", y=0.1
        )
    )
    assert _records(summary, end, badge) == [("community_summary", [1, 2])]


def _first(name: str, foot: str) -> Reading:
    return reading(
        line("个案服务档案", 0.75, 0.03),
        title(name),
        grid(
            ("服务对象", "王某", "预估社工", "赵敏"), ("预估日期", "2019年4月2日", "需求", "陪伴")
        ),
        line(foot, 0.85, 0.95),
    )


def test_a_folders_name_in_the_head_and_a_heading_with_its_number_are_no_titles() -> None:
    rest = reading(
        line("个案服务档案", 0.75, 0.03),
        prose(
            "七、介入方向", "引导王某参加病友互助小组。", "预估社工：赵敏", "2019年4月2日", y=0.1
        ),
        line("2", 0.85, 0.95),
    )
    found = _records(_first("个案预估表", "1"), rest)
    assert found == [("casework_assessment", [1, 2])]


def test_a_number_alone_at_the_foot_is_the_pages() -> None:
    rest = reading(
        line("个案服务档案", 0.75, 0.03),
        prose("督导意见：评估较为深入。", "签名：李芳", "2019年4月3日", y=0.1),
        line("2", 0.85, 0.95),
    )
    found = _records(_first("个案预估表", "1"), rest)
    assert found == [("casework_assessment", [1, 2])]
