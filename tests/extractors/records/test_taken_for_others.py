"""Values that stand close to the wanted one and are another's."""

import pytest

from extractors.records import KINDS, MATCHER
from extractors.records.entries import entries_of
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.records.studies import school_name
from extractors.text.sheet import Sheet
from models.page import Reading
from tests.extractors.readings import line, prose, reading, title


def _fields(kind: str, page: Reading) -> dict[str, Found]:
    return extract(Sheet.of(page), KINDS[kind])


def test_an_office_that_bears_a_letter_out_did_not_write_it() -> None:
    page = reading(
        title("社会工作从业证明"),
        prose("林小禾同志自2014年7月起在我单位从事社会工作，至今已满6年。特此证明。"),
        line("重庆市某某社会福利事务中心", 0.5, 0.35),
        line("2021年3月21日", 0.6, 0.38),
        line("经核，以上证明情况属实。", 0.2, 0.55),
        line("重庆市某某区民政局", 0.58, 0.68),
    )
    assert _fields("employment_proof", page)["employer"].value == "重庆市某某社会福利事务中心"


def test_a_standard_that_is_replaced_is_not_the_one() -> None:
    page = reading(
        line("代替 DB50/T 9203-2011", 0.1, 0.24),
        line("DB50/T 9203-2017", 0.66, 0.24),
        title("儿童关爱社会工作服务指南", 0.43),
    )
    assert _fields("standard_cover", page)["standard_number"].value == "DB50/T 9203-2017"


def test_a_journals_name_goes_on_in_the_next_line_of_a_narrow_column() -> None:
    page = reading(
        line("社区与福利论", 0.03, 0.07, height=0.022),
        line("坛", 0.03, 0.1, height=0.022),
        line("本期目录", 0.4, 0.072, height=0.02),
        line("2019年第4期", 0.03, 0.15),
    )
    assert _fields("paper_contents", page)["journal"].value == "社区与福利论坛"


def test_the_name_and_the_year_above_an_honour_are_none_of_it() -> None:
    page = reading(
        title("荣誉证书"),
        line("授予", 0.47, 0.32),
        line("蒲德芬", 0.45, 0.38),
        line("2018年度", 0.45, 0.48),
        line("“最美社工”称号", 0.4, 0.53),
        line("某某区民政局", 0.6, 0.7),
    )
    assert "蒲德芬" not in (_fields("award_certificate", page)["award"].value or "")


@pytest.mark.parametrize(
    ("said", "rank"),
    [
        ("林小禾同志在项目组中排名第三。", "3"),
        (
            "排名第一为周丹（负责人）；排名第二为林小禾（项目主管）；排名第三为杜敏（执行社工）。",
            None,
        ),
    ],
)
def test_a_place_that_is_said_of_several_is_nobodys_yet(said: str, rank: str | None) -> None:
    page = reading(title("社会工作服务采购合同"), prose(said))
    found = _fields("project_proof", page).get("rank")
    assert (found.value if found else None) == rank


def test_a_client_signs_without_the_remark_that_the_name_is_not_their_own() -> None:
    page = reading(
        title("个案服务合约"),
        line("甲方（求助者）：场小林（化名）", 0.1, 0.14),
        line("甲方（求助者）：阳小林", 0.45, 0.55),
    )
    found = _fields("casework_agreement", page)["client"]
    assert (found.value or "").endswith("小林（化名）")
    assert not found.sure


def test_authors_set_apart_on_a_row_are_all_of_an_article() -> None:
    rows = [
        ("农村集体经济与福利供给研究", ("敖浩然",)),
        ("志愿服务制度化的地方实践", ("尉迟娟", "韩春梅")),
        ("困境儿童社会工作服务的反思", ("覃淑华", "王冬梅", "叶永刚")),
        ("社会支持网络与心理健康", ("尉迟艳",)),
    ]
    lines = [
        piece
        for i, (name, people) in enumerate(rows)
        for piece in (
            line(name, 0.1, 0.2 + 0.04 * i),
            *(line(one, 0.6 + 0.075 * j, 0.2 + 0.04 * i) for j, one in enumerate(people)),
        )
    ]
    page = reading(title("目录"), lines)
    listed = {name: people for name, people, _ in entries_of(Sheet.of(page))}
    assert listed["困境儿童社会工作服务的反思"] == "覃淑华、王冬梅、叶永刚"


def test_what_stands_in_a_bar_beside_a_list_is_none_of_it() -> None:
    bar = [
        "主办",
        "川东工商大学",
        "编辑出版",
        "本刊编辑部",
        "刊期",
        "双月刊",
        "印刷",
        "某某印务公司",
    ]
    titles = ["流动儿童的城市适应研究", "非营利组织的公信力建设", "社会福利思想的历史考察"]
    people = ["吴俊秀、顾春梅005", "何国庆、敖涛|015.", "武世碧021"]
    lines = [line(text, 0.03, 0.2 + 0.027 * i) for i, text in enumerate(bar)]
    for i, (name, by) in enumerate(zip(titles, people, strict=True)):
        lines += [line(name, 0.31, 0.21 + 0.06 * i), line(by, 0.66, 0.232 + 0.06 * i)]
    found = [(name, by) for name, by, _ in entries_of(Sheet.of(reading(title("本期目录"), lines)))]
    assert found == list(zip(titles, ["吴俊秀、顾春梅", "何国庆、敖涛", "武世碧"], strict=True))


def test_a_section_in_black_brackets_is_no_title() -> None:
    page = reading(
        line("【财政预算】", 0.1, 0.06),
        prose("活动物资17元，茶歇水果4元。", "撰写人：林小禾 日期：2020.8.14"),
    )
    assert not MATCHER.match(Sheet.of(page)).titled


def test_a_topic_of_a_list_has_no_number_for_sure_before_its_row_is_known() -> None:
    rows = [f"{i}.社区治理研究之{i} 2020MZKT80{i} 周丹" for i in range(1, 5)]
    page = reading(title("课题立项通知"), prose("课题编号：2020MZKT801", *rows))
    number = _fields("topic_commission", page).get("number")
    assert number is None or not number.sure


def test_the_sort_of_school_and_the_title_are_no_names() -> None:
    page = reading(title("荣誉证书"), prose("授予林小禾“证书”。", "某某区民政局"))
    assert _fields("award_certificate", page).get("award") is None or (
        _fields("award_certificate", page)["award"].value != "证书"
    )
    assert school_name("普通高等学校") is None
    school = school_name("川东工商大学")
    assert school is not None
    assert school.value == "川东工商大学"
