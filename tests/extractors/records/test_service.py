"""Names, numbers and dates of the papers of cases, groups and activities, in many forms."""

import pytest

from extractors.records import KINDS, service
from extractors.records.extract import extract
from extractors.text.sheet import Sheet
from models.page import Reading
from tests.extractors.readings import grid, prose, reading, title


def _values(page: Reading, kind: str) -> dict[str, str | None]:
    return {name: found.value for name, found in extract(Sheet.of(page), KINDS[kind]).items()}


@pytest.mark.parametrize(
    "text", ["反馈", "的变化", "长远目标", "服务档案号", "基本情况登记表", "申请结案日期", "确认"]
)
def test_a_heading_at_the_clients_label_is_no_client(text: str) -> None:
    assert service.client(text) is None


@pytest.mark.parametrize(
    ("text", "client", "sure"),
    [
        ("王某", "王某", True),
        ("/称谓:李××", "李××", True),
        ("贾先生第一次(电话访谈)", "贾先生", True),
        ("服务对象A", "服务对象A", True),
        ("程★", "程*", False),
        ("主A", "案主A", False),
        ("雷'", "雷*", False),
        ("小林(他名)", "小林（化名）", False),
        ("小余(化名)", "小余（化名）", False),
    ],
)
def test_a_client_is_read_and_doubted_where_it_was_repaired(
    text: str, client: str, sure: bool
) -> None:
    parsed = service.client(text)
    assert parsed is not None
    assert (parsed.value, parsed.complete) == (client, sure)


@pytest.mark.parametrize(
    "text",
    [
        "站个案室",
        "初步看法",
        "、网格员",
        "感受",
        "与机构承诺",
        "介绍，我已了解",
        "下一步安排",
        "家里人知道你的想法吗？",
    ],
)
def test_words_behind_the_workers_label_are_no_name(text: str) -> None:
    assert service.worker(text) is None


def test_a_workers_name_ends_before_the_date_beside_it() -> None:
    parsed = service.worker("张三 日期：2020年3月5日")
    assert parsed is not None
    assert parsed.value == "张三"


@pytest.mark.parametrize("text", ["目标一", "92%", "1", "2020年10月23日", "2020-10-23", "第3次"])
def test_dates_and_rows_of_a_table_are_no_case_number(text: str) -> None:
    assert service.case_number(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("GA20190826案主小林(化名)第三次", "GA20190826"),
        ("2019-C01)的服务对象为金某", "2019-C01"),
        (".(2020).个案第010号", "（2020）个案第010号"),
        ("QN-C014-20190902", "QN-C014-20190902"),
    ],
)
def test_a_case_number_ends_where_something_else_begins(text: str, number: str) -> None:
    parsed = service.case_number(text)
    assert parsed is not None
    assert parsed.value == number


@pytest.mark.parametrize(("text", "session"), [("第3次", "3"), ("第二节", "2"), ("4", "4")])
def test_a_session_is_a_number_of_its_own(text: str, session: str) -> None:
    parsed = service.session(text)
    assert parsed is not None
    assert parsed.value == session


@pytest.mark.parametrize("text", ["约五十分钟，结束时送到楼下", "社工一起数了数", "一人说、一人听"])
def test_a_number_in_a_sentence_is_no_session(text: str) -> None:
    assert service.session(text) is None


@pytest.mark.parametrize("number", ["卷号", "案号", "个案档案编号", "服务档案号"])
@pytest.mark.parametrize("client", ["受助人", "服务使用者", "案主姓名/称谓", "求助者姓名"])
def test_a_head_with_other_words_for_its_cells_is_read(number: str, client: str) -> None:
    page = reading(
        title("个案介入计划书"),
        grid(
            (number, "GA-2019-03", client, "王某"),
            ("个案管理员", "张三", "拟订时间", "2019年4月2日"),
        ),
    )
    assert _values(page, "casework_plan") == {
        "case_number": "GA-2019-03",
        "client": "王某",
        "worker": "张三",
        "date": "2019-04-02",
    }


def test_a_report_in_prose_gives_its_case_and_the_day_it_ended() -> None:
    page = reading(
        title("个案总结报告"),
        prose(
            "本个案（个案号：2019-C01）的服务对象为王某，由社工张三于2019年6月25日开案跟进。",
            "经征得服务对象同意，于2019年9月3日正式结案。",
            y=0.2,
        ),
    )
    values = _values(page, "casework_closure")
    assert (values["case_number"], values["client"]) == ("2019-C01", "王某")
    assert (values["worker"], values["date"]) == ("张三", "2019-09-03")


def test_a_day_that_stands_only_beside_a_signature_is_not_sure() -> None:
    page = reading(
        title("个案服务方案"),
        grid(("服务目的", "改善亲子沟通", "理论取向", "优势视角")),
        prose("制订人：赵敏 2019年4月2日", y=0.6),
    )
    found = extract(Sheet.of(page), KINDS["casework_plan"])["date"]
    assert (found.value, found.sure) == ("2019-04-02", False)


def test_the_next_label_of_a_head_set_as_one_line_ends_a_name() -> None:
    page = reading(
        title("社区活动申请表"),
        prose("服务活动名称：“邻里一家亲”社区活动；统筹社工：张三；报送日期：2019.9.5", y=0.2),
    )
    assert _values(page, "community_plan") == {
        "activity_name": "“邻里一家亲”社区活动",
        "worker": "张三",
        "date": "2019-09-05",
    }
