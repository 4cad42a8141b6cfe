"""What an opinion on the form says, and what around it is none of it."""

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.form_cells import long_text, people, political, unless_none
from extractors.records.opinion_words import opinion
from extractors.records.parsers import email
from extractors.records.phrases import month_by_hand
from extractors.text.dates import BLANK
from extractors.text.sheet import Sheet
from tests.extractors.readings import grid, line, prose, reading


@pytest.mark.parametrize(
    ("read", "said", "whole"),
    [
        ("同意推荐。(盖章)2021年3月29日", "同意推荐。", True),
        ("某某区民政局同意推荐至市民政局。(盖章)2021年4月5日", "同意推荐至市民政局。", False),
        ("情况属实,同意推荐。场区社区究院教2021年月3日经核实,同意", "情况属实,同意推荐。", True),
        ("冰同志热武社会工作,阐务能力强,同宾推荐。",
         "该同志热爱社会工作，业务能力强，同意推荐。", False),
        ("该同志业务能力强,同意推荐,单位年日", "该同志业务能力强，同意推荐。", False),
        ("张三同志同意推荐上报", "张三同志同意推荐上报", True),
    ],
)  # fmt: skip
def test_an_opinion_is_told_from_seals_and_prompts(read: str, said: str, whole: bool) -> None:
    parsed = opinion(read)
    assert parsed is not None
    assert (parsed.value, parsed.complete) == (said, whole)


@pytest.mark.parametrize(
    "against",
    [
        "党委不同意推荐。",
        "不同意推荐。",
        "情况不实，不同意推荐。",
        "内容不实。",
        "暂缓推荐。",
        "未经核实。",
    ],
)
def test_an_opinion_against_stays_one(against: str) -> None:
    parsed = opinion(against)
    assert parsed is not None
    assert parsed.value == against
    assert not parsed.vouchers


def test_only_the_usual_words_and_nothing_else_vouch_for_an_opinion() -> None:
    plain, stamped = opinion("同意推荐。"), opinion("某某区民政局同意推荐。")
    assert plain is not None
    assert plain.vouchers
    assert stamped is not None
    assert not stamped.vouchers


def test_advice_printed_behind_a_heading_is_nothing_that_somebody_told() -> None:
    assert long_text("（注明时间、授予单位）") is None
    assert long_text("（选择其中一个方面叙述") is None
    told = long_text("2020年获区民政局“优秀社工”（全区十名）。")
    assert told is not None


def test_under_a_heading_with_advice_stands_what_was_told() -> None:
    page = reading(
        grid(
            ("个人所获社会工作领域表彰奖励（注明时间、授予单位）",),
            ("2016年社会工作案例评选获区民政局二等奖。",),
        )
    )
    found = extract(Sheet.of(page), KINDS["recommendation_form"])
    assert found["awards"].value == "2016年社会工作案例评选获区民政局二等奖。"


def test_days_under_opinions_headed_in_the_middle_are_theirs() -> None:
    page = reading(
        line("工作单位意见", 0.43, 0.08),
        prose("该同志业务能力强，同意推荐。", x=0.14, y=0.12),
        line("单位（盖章）", 0.43, 0.3), line("二〇二一年四月七日", 0.4, 0.34),
        line("推荐单位意见", 0.43, 0.4),
        prose("同意推荐至市民政局。", x=0.14, y=0.45),
        line("单位（盖章）", 0.45, 0.6), line("二〇二一年四月八日", 0.42, 0.64),
    )  # fmt: skip
    found = extract(Sheet.of(page), KINDS["recommendation_form"])
    assert found["employer_opinion_date"].value == "2021-04-07"
    assert found["recommender_opinion_date"].value == "2021-04-08"


def test_what_does_not_apply_is_read_as_such_where_a_date_is_due() -> None:
    parsed = unless_none(month_by_hand)("无")
    assert parsed is not None
    assert parsed.value == "无"
    assert unless_none(month_by_hand)("2017年6月") == month_by_hand("2017年6月")


def test_misread_words_of_closed_lists_are_taken_in_doubt() -> None:
    for parsed, word in ((people("洋族"), "汉族"), (political("暴众"), "群众")):
        assert parsed is not None
        assert (parsed.value, parsed.complete) == (word, False)
    assert people("苗族") is not None
    assert people("苗族") != people("洋族")
    assert political("洋众多") is None


@pytest.mark.parametrize(
    ("read", "address", "whole"),
    [
        ("sw1239@foxmaii.com", "sw1239@foxmail.com", False),
        ("a@136.com", "a@136.com", False),
        ("a@163.com", "a@163.com", True),
        ("x@cq.gov.cn", "x@cq.gov.cn", True),
    ],
)
def test_the_only_usual_domain_that_one_is_nearly_is_taken_in_doubt(
    read: str, address: str, whole: bool
) -> None:
    parsed = email(read)
    assert parsed is not None
    assert (parsed.value, parsed.complete) == (address, whole)


def test_a_date_of_which_signs_were_lost_is_no_blank() -> None:
    assert BLANK.search("（盖章）年 月 日")
    assert not BLANK.search("盖章2021年年月4日")


def test_long_texts_read_from_pictures_are_asked_about() -> None:
    told = "从事社会工作服务多年，扎根基层开展专业服务，" * 6
    lines = "\n".join(told[i : i + 22] for i in range(0, len(told), 22))
    page = reading(grid(("服务、教学\n或管理经验", lines), widths=(0.2, 0.8), echoed=True))
    assert not extract(Sheet.of(page), KINDS["recommendation_form"])["experience"].sure
