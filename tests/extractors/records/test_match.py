"""Pages told apart: by their titles, by what they say, and look-alikes by both."""

from collections import Counter

import pytest

from extractors.records import KINDS, MATCHER, UNSURE
from extractors.records.match import Match
from extractors.text.sheet import Sheet
from models.page import Context, Reading
from tests.extractors.papers import (
    BODIES,
    NAME,
    Content,
    casework_assessment,
    casework_evaluation,
    level_certificate,
    paper,
    registration_certificate,
)
from tests.extractors.readings import grid, line, prose, reading, title


def _match(page: Reading, context: Context | None = None) -> Match:
    return MATCHER.match(Sheet.of(page), context)


def _id(match: Match) -> str | None:
    return match.kind.id if match.kind else None


_SHARED = {
    name
    for name, count in Counter(t for kind in MATCHER.kinds for t in kind.titles).items()
    if count > 1
}
"""Titles of several kinds, which only content tells apart."""


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_title_alone_is_enough(kind: str) -> None:
    missed = {
        name: _id(found)
        for name in KINDS[kind].titles
        if name not in _SHARED
        and (_id(found := _match(reading(title(name)))) != kind or not found.titled)
    }
    assert not missed


@pytest.mark.parametrize("name", sorted(_SHARED))
def test_a_title_of_several_kinds_alone_leaves_doubt(name: str) -> None:
    assert _match(reading(title(name))).confidence < UNSURE


@pytest.mark.parametrize("kind", sorted(BODIES))
def test_every_synonym_of_a_title_over_a_filled_paper_is_certain(kind: str) -> None:
    doubtful = {
        name: (_id(found), found.confidence)
        for name in KINDS[kind].titles
        if _id(found := _match(paper(kind, name))) != kind or found.confidence < UNSURE
    }
    assert not doubtful


@pytest.mark.parametrize("kind", sorted(BODIES))
def test_a_paper_whose_title_was_cut_off_is_told_by_what_it_says(kind: str) -> None:
    assert _id(_match(paper(kind))) == kind


@pytest.mark.parametrize("kind", sorted(BODIES))
def test_typed_text_is_recognised_like_a_picture(kind: str) -> None:
    page = reading(title(KINDS[kind].titles[0]), *BODIES[kind](), native=True)
    assert _id(_match(page)) == kind


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("毕 业 证 书", "diploma"),
        ("个案工作过程记录袁", "casework_process"),
        ("社会工作者职业水平征书", "level_certificate"),
        ("某某社会工作服务中心个案结案表", "casework_closure"),
        ("《个案服务协议》", "casework_agreement"),
    ],
)
def test_titles_set_wide_framed_or_misread(printed: str, kind: str) -> None:
    assert _id(_match(reading(title(printed)))) == kind


def test_a_title_over_two_lines_is_one_title() -> None:
    page = reading(title("小组工作评估", 0.05), title("总结报告", 0.09))
    assert _id(_match(page)) == "group_summary"


# -- look-alikes ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (casework_assessment(), "casework_assessment"),
        (casework_evaluation(), "casework_evaluation"),
    ],
    ids=["before", "after"],
)
def test_the_two_papers_of_one_title_are_told_by_what_they_say(
    body: list[Content], kind: str
) -> None:
    found = _match(reading(title("评估表"), *body))
    assert _id(found) == kind
    assert found.confidence >= UNSURE


def test_an_agreement_with_a_client_is_casework() -> None:
    found = _match(paper("casework_agreement", "服务协议"))
    assert _id(found) == "casework_agreement"
    assert found.confidence >= UNSURE


def test_an_agreement_with_a_funder_is_none_of_a_case() -> None:
    page = reading(
        title("服务协议"),
        prose(
            "甲方（购买方）：某某区民政局",
            "乙方（承接方）：某某社会工作服务中心",
            "一、项目名称：“夕阳红”老年人社会工作服务项目",
            "二、项目金额：人民币二十万元，项目经费分两期拨付",
            "三、服务期限：2019年3月至2020年2月",
            "四、项目验收：甲方委托第三方进行验收",
        ),
    )
    found = _match(page)
    assert _id(found) != "casework_agreement" or found.confidence < UNSURE
    assert "project_proof" in [_id(found), *(kind.id for kind, _ in found.alternatives)]


@pytest.mark.parametrize("level", ["社会工作师", "助理社会工作师", "高级社会工作师"])
def test_every_level_has_the_same_certificate(level: str) -> None:
    page = reading(title("社会工作者职业水平证书"), *level_certificate(level))
    assert _id(_match(page)) == "level_certificate"


@pytest.mark.parametrize(
    "heading", ["社会工作者职业水平证书登记证书", "社会工作者登记证书", "社会工作者登记证"]
)
def test_a_registration_is_not_the_certificate_of_the_level(heading: str) -> None:
    found = _match(reading(title(heading), *registration_certificate()))
    assert _id(found) == "registration_certificate"
    assert found.confidence >= UNSURE


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("心理咨询师职业资格证书", ("姓名：张三", "职业技能鉴定合格", "理论知识考试成绩：70")),
        (
            "高级社会工作师考试成绩合格证明",
            (f"姓名：{NAME}", "准考证号：5019900123", "考试成绩：合格"),
        ),
        ("成绩通知单", (f"姓名：{NAME}", "社会工作综合能力 70", "社会工作实务 72", "合格标准 60")),
        ("服务满意度调查表", ("您对本次服务是否满意", "非常满意 满意 不满意")),
        ("签到表", ("序号 姓名 签名 联系电话", "1 王某 王某", "2 李某 李某")),
        ("个案转介表", ("转介原因", "接收机构：某某中心")),
        ("督导记录表", ("督导者：李四", "被督导者：张三", "督导内容：个案工作")),
        ("聘书", ("兹聘任张三同志为本中心社工", "聘期两年")),
        (
            "教育部学籍在线验证报告",
            ("姓名：张三", "学籍状态：在籍（注册学籍）", "学校名称：某某大学"),
        ),
    ],
)
def test_look_alikes_are_not_taken_for_the_paper_they_are_like(
    heading: str, body: tuple[str, ...]
) -> None:
    found = _match(reading(title(heading), prose(*body)))
    assert _id(found) not in BODIES


# -- context and emptiness ------------------------------------------------------------------


def test_a_caption_settles_what_the_page_leaves_open() -> None:
    page = reading(title("过程记录表"), grid(("社工", NAME), ("日期", "2019年4月2日")))
    alone = _match(page)
    told = _match(page, Context(before=("小组工作过程记录表",)))
    assert alone.confidence < UNSURE
    assert _id(told) == "group_process"
    assert told.confidence > alone.confidence


def test_a_caption_does_not_outweigh_the_paper_itself() -> None:
    page = paper("diploma", "毕业证书")
    found = _match(page, Context(before=("社会工作者职业水平证书",), headings=("职业水平证书",)))
    assert _id(found) == "diploma"


def test_a_caption_alone_makes_no_paper_of_a_holiday_picture() -> None:
    page = reading(line("欢迎来到某某社区"))
    assert _id(_match(page, Context(before=("个案结案表",)))) is None


@pytest.mark.parametrize("page", [reading(), reading(line("某某社区一角")), reading(line("12345"))])
def test_what_is_no_paper_is_declined(page: Reading) -> None:
    assert _id(_match(page)) is None


def test_a_mention_in_running_text_is_no_title() -> None:
    page = reading(
        prose(
            "今天上午中心召开例会，会上学习了通知的要求，大家讨论了毕业证书和",
            "社会工作者职业水平证书等材料的准备情况，并安排了下一步的工作，随后",
            "各部门汇报了近期开展的活动，会议于十二点结束，散会。",
        )
    )
    found = _match(page)
    assert _id(found) is None or found.confidence < UNSURE


@pytest.mark.parametrize("heading", ["参训证明", "培训出勤证明", "结业证明", "学时证明"])
def test_a_proof_of_training_is_no_proof_of_teaching(heading: str) -> None:
    page = reading(
        title(heading),
        prose(f"{NAME}（男）参加我单位举办的社工能力提升培训班，共计16学时。", y=0.2),
        grid(("序号", "课程名称", "学时"), ("1", "个案记录的写法与督导", "4"), y=0.3),
        prose("特此证明。", "某某社会工作者联合会", y=0.6),
    )
    assert _id(_match(page)) in {None, "other"}


def test_a_plain_proof_is_told_by_what_it_says() -> None:
    assert _id(_match(paper("employment_proof", "证明"))) == "employment_proof"
    taught = prose(
        f"兹证明{NAME}系我校教师，承担社会工作专业本科课程教学工作。", "特此证明。", y=0.2
    )
    assert _id(_match(reading(title("证明"), taught))) == "teaching_proof"


def test_a_title_in_two_lines_is_one_though_another_column_is_read_between() -> None:
    page = reading(
        title("毕业证书"),
        prose("学生林小禾，性别女，准予毕业。", "校名：川东工商大学", "二〇〇四年六月三十日"),
        line("学士学位", 0.15, 0.60, height=0.03),
        line("林小禾（女，1982年1月5日生）在川", 0.55, 0.615),
        line("证书", 0.18, 0.64, height=0.03),
        line("东工商大学学习期满，授予法学学士学位。", 0.55, 0.65),
    )
    titles = {hit.title for hit in MATCHER.titles(Sheet.of(page)) if hit.strength > 0.5}
    assert {"毕业证书", "学士学位证书"} <= titles


@pytest.mark.parametrize(
    "name", ["社工工作日志", "社会工作者每日工作记录", "工作月报表", "会员证书"]
)
def test_what_nobody_asks_for_is_other(name: str) -> None:
    page = reading(
        title(name),
        grid(
            ("日期", "工作类别", "工作内容", "时长", "备注"),
            ("2.3", "小组活动", "整理组员反馈", "2小时", ""),
        ),
    )
    assert _id(_match(page)) in {"other", None}
