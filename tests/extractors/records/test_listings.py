"""Contents pages in columns and brackets, title leaves of books, lists of people in one cell."""

import pytest

from extractors.records import KINDS, MATCHER
from extractors.records.entries import entries_of
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.text.sheet import Sheet
from models.page import Line
from tests.extractors.readings import Grid, grid, line, prose, reading, title


def _entries(*lines: Line) -> list[tuple[str, str]]:
    return [(said, names) for said, names, _ in entries_of(Sheet.of(reading(*lines)))]


def _found(kind: str, *content: Line | Grid) -> dict[str, Found]:
    return extract(Sheet.of(reading(*content)), KINDS[kind])


def test_authors_in_brackets_behind_a_title_are_its_authors() -> None:
    assert _entries(
        *prose(
            "社区治理中的角色研究（林小禾 周丹）……8",
            "长者服务的本土经验（卿明远）…………17",
            "乡村社会工作站的运行（一）……………25",
        )
    ) == [("社区治理中的角色研究", "林小禾、周丹"), ("长者服务的本土经验", "卿明远")]


def test_a_bracket_that_runs_on_in_the_next_line_is_read_whole() -> None:
    assert _entries(*prose("社区治理中的角色研究（林小禾、", "周丹）……8")) == [
        ("社区治理中的角色研究", "林小禾、周丹")
    ]


def test_authors_before_a_title_are_its_authors() -> None:
    assert _entries(*prose("林小禾、周丹：社区治理中的角色研究……8")) == [
        ("社区治理中的角色研究", "林小禾、周丹")
    ]


def test_a_name_of_two_characters_set_as_wide_as_three_is_one_name() -> None:
    assert _entries(*prose("社区治理中的角色研究（林小禾、周 丹）")) == [
        ("社区治理中的角色研究", "林小禾、周丹")
    ]


def test_two_columns_of_articles_are_read_one_after_the_other() -> None:
    left = prose(
        "001 社区治理中的角色研究", "——林小禾", "009 长者服务的本土经验", "——钱文",
        "017 乡村社会工作站的运行", "——周丹", x=0.08, y=0.2,
    )  # fmt: skip
    right = prose(
        "025 志愿服务的激励与保障", "——何小满", "033 医务社会工作的转介机制研究",
        "述评", "——石静", "041 学校社会工作的驻校模式", "——杜敏", x=0.55, y=0.2,
    )  # fmt: skip
    mixed = sorted([*left, *right], key=lambda one: (one.box.y0, one.box.x0))
    assert _entries(*mixed) == [
        ("社区治理中的角色研究", "林小禾"),
        ("长者服务的本土经验", "钱文"),
        ("乡村社会工作站的运行", "周丹"),
        ("志愿服务的激励与保障", "何小满"),
        ("医务社会工作的转介机制研究述评", "石静"),
        ("学校社会工作的驻校模式", "杜敏"),
    ]


def test_a_list_headed_by_highlights_with_pages_is_a_contents_page() -> None:
    rows = (
        "社区治理中的角色研究（林小禾）……8",
        "长者服务的本土经验（钱文）……17",
        "乡村社会工作站的运行（周丹）……25",
        "志愿服务的激励与保障（何小满）……33",
    )
    sheet = Sheet.of(
        reading(
            title("要目", 0.08),
            line("2020年第3期", 0.1, 0.09),
            line("山城社会学刊", 0.75, 0.085),
            line("教育教学", 0.1, 0.16, height=0.026),
            *prose(*rows, y=0.22),
            line("2020年6月出版 ISSN 9999-0000 CN 99-0000/C", 0.1, 0.9),
        )
    )
    assert MATCHER.match(sheet).kind is KINDS["paper_contents"]
    assert extract(sheet, KINDS["paper_contents"])["journal"].value == "山城社会学刊"


def test_a_leaf_with_the_date_and_number_of_a_book_is_no_cover() -> None:
    cover = (
        line("社区照顾实务手册", 0.3, 0.2, height=0.045),
        line("林小禾 主编", 0.4, 0.3, height=0.028),
        line("巴渝文教出版社", 0.4, 0.8, height=0.024),
    )
    leaf = (*cover, line("2020年5月·重庆", 0.4, 0.86))
    assert MATCHER.match(Sheet.of(reading(*cover))).kind is KINDS["monograph_cover"]
    assert MATCHER.match(Sheet.of(reading(*leaf))).kind is KINDS["monograph_authors"]
    assert _found("monograph_authors", *leaf)["published_on"].value == "2020-05"


def test_a_books_title_is_whole_though_its_last_line_is_the_largest() -> None:
    found = _found(
        "monograph_cover",
        line("困境儿童服务的理论", 0.2, 0.3, height=0.036),
        line("与实务", 0.4, 0.35, height=0.042),
        line("林小禾著", 0.4, 0.5, height=0.026),
    )
    assert found["title"].value == "困境儿童服务的理论与实务"


@pytest.mark.parametrize(
    ("head", "title_read", "authors"),
    [
        ("社区照顾实务手册 林小禾、周丹 主编", "社区照顾实务手册", "林小禾、周丹"),
        ("社区照顾实务手册林小禾著", "社区照顾实务手册", "林小禾"),
        ("社区照顾实务手册 卿明远 编著", "社区照顾实务手册", "卿明远"),
    ],
)
def test_title_and_authors_on_one_line_are_parted(head: str, title_read: str, authors: str) -> None:
    found = _found(
        "monograph_contents", line(head, 0.1, 0.06), title("目次", 0.12), *prose("绪论 / 1", y=0.2)
    )
    assert (found["title"].value, found["authors"].value) == (title_read, authors)


def test_a_running_foot_names_the_book() -> None:
    found = _found(
        "monograph_contents",
        title("目录", 0.1),
        *prose("1 绪论 …… 1", "2 理论基础 …… 9", y=0.2),
        line("· 1 · 社区照顾实务手册", 0.1, 0.93),
    )
    assert found["title"].value == "社区照顾实务手册"


def test_four_characters_of_two_names_are_not_the_latter() -> None:
    found = _found("monograph_authors", *prose("社区照顾实务手册", "主编：杜敏熊玲"))
    assert found["authors"].value == "杜敏、熊玲"


def test_drafters_parted_by_spaces_over_two_lines_are_all_read() -> None:
    found = _found(
        "standard_authors",
        *prose(
            "前言", "本标准起草人：林小禾 周丹 皇甫文静 何", "小满 石静。", "本标准为首次发布。"
        ),
    )
    assert found["drafters"].value == "林小禾、周丹、皇甫文静、何小满、石静"


def test_a_standards_title_runs_on_in_a_line_of_one_character() -> None:
    found = _found(
        "standard_cover",
        line("DB50/T 9999-2020", 0.6, 0.2),
        line("社区照顾服务规", 0.1, 0.4, height=0.032),
        line("范", 0.1, 0.442, height=0.036),
    )
    assert found["title"].value == "社区照顾服务规范"


def test_members_stand_below_a_head_with_a_remark() -> None:
    table = grid(
        ("课题编号", "负责人", "课题组成员（按排名，含负责人）"),
        ("2020YJ01", "林小禾", "林小禾、周丹、石静"),
        widths=(0.2, 0.15, 0.4),
    )
    found = _found("topic_commission", table)
    assert found["members"].value == "林小禾、周丹、石静"


def test_a_leader_misread_in_the_list_still_heads_it() -> None:
    table = grid(
        ("课题编号", "负责人", "课题组成员（含负责人）"),
        ("2020YJ01", "蒲小禾", "萧小禾、周丹、石静"),
        widths=(0.2, 0.15, 0.4),
    )
    found = _found("topic_commission", table)
    assert found["members"].value == "蒲小禾、周丹、石静"
    assert not found["members"].sure


def test_a_topics_name_ends_before_the_next_label() -> None:
    found = _found("topic_commission", *prose("课题名称：社区照顾研究·委托单位：山城大学"))
    assert found["topic_name"].value == "社区照顾研究"


def test_a_school_gives_topics_of_no_level() -> None:
    found = _found("topic_commission", *prose("课题名称：社区照顾研究", "委托单位：山城大学"))
    assert found["topic_level"].value == "其他"


def _policy(*more: str) -> dict[str, Found]:
    return _found(
        "policy_proof",
        title("某某区民政局"),
        line("民证〔2021〕7号", 0.4, 0.1),
        *prose("《某某区社工站管理办法》（某民发〔2020〕31号）由我局制定。", *more, y=0.2),
    )


def test_the_policys_number_stands_behind_its_title() -> None:
    assert _policy()["document_number"].value == "某民发〔2020〕31号"


def test_who_took_part_is_told_in_the_sentence() -> None:
    found = _policy("在该文件制定过程中，林小禾同志全程参与，担任执笔人，承担调研。")
    assert (found["holder"].value, found["role"].value) == ("林小禾", "执笔人")


def test_the_first_of_several_drafters_is_not_surely_the_holder() -> None:
    table = grid(
        ("序号", "姓名", "参与身份"),
        ("1", "周丹", "执笔人"),
        ("2", "林小禾", "起草组成员"),
        widths=(0.1, 0.2, 0.3),
    )
    holder = _found("policy_proof", table)["holder"]
    assert not holder.sure
    assert "林小禾" in holder.others


def test_a_paper_named_with_its_issue_is_the_publication() -> None:
    found = _found(
        "media_report",
        line("《山城晨刊》2019年9月17日第B10版", 0.1, 0.08),
        line("她把社工站办成了居民的家", 0.2, 0.14, height=0.03),
    )
    assert found["publication"].value == "山城晨刊"


def test_a_headline_beside_a_papers_name_is_not_the_paper() -> None:
    found = _found(
        "media_report",
        line("巴山日报", 0.08, 0.08, height=0.036),
        line("社工进社区温暖在身边", 0.35, 0.11, height=0.042),
        *prose("走进安和社区，社工正在组织活动。", y=0.3),
    )
    assert found["publication"].value == "巴山日报"
    assert found["title"].value == "社工进社区温暖在身边"
