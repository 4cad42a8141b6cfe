"""What must not let a submission pass as complete, nor make a whole one seem to lack a paper."""

from collections.abc import Sequence

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.records.witnesses import witnesses_on
from extractors.text.sheet import Sheet
from models.failure import Failure
from models.notice import Notice
from models.page import Mark, Reading
from models.record import Bundle, Record, Truth
from models.report import Outcome, Report, Status
from models.submission import DocumentStatus, ReadDocument, ReadSubmission, Submission
from pipeline.bundle import bundle
from pipeline.identify import identify
from pipeline.notices import DEFAULT, load_notice
from pipeline.recognise import recognise
from pipeline.review import Terms, review
from tests.extractors.papers import NAME, casework_agreement, casework_closure, paper
from tests.extractors.readings import grid, prose, reading, seal, title
from tests.pipeline.assess import papers as p
from tests.pipeline.assess.build import Paper, bundled, doubtful, evidence, identity, outcome
from tests.pipeline.submissions import document, field, record

# -- the form --------------------------------------------------------------------------------

PROMPT = (
    "（从服务、教学、管理中选择1个方面进行叙述，涉及多个方面的，\n要突出重点。叙述应首先回应"
    "推荐条件中的硬性指标，包括但不限于时间、\n单位、内容、成果等。）"
)


def _form(
    opinion: str, experience: str = "从事社会工作十年", marks: Sequence[Mark] = ()
) -> Reading:
    return reading(
        title("社会工作督导库人选推荐表"),
        grid(
            ("姓名", NAME),
            ("社会工作服务、\n教学或管理经验", experience),
            ("工作单位意见", opinion),
            ("推荐单位意见", "同意推荐\n（盖章）\n2021年3月22日"),
            widths=(1, 3), x0=0.02, x1=0.98, echoed=True,
        ),
        marks=marks,
    )  # fmt: skip


def _on(page: Reading, kind: str) -> dict[str, Found]:
    return extract(Sheet.of(page), KINDS[kind])


@pytest.mark.parametrize(
    ("opinion", "value", "sure"),
    [
        ("该同志自2015年3月从事社会工作，同意推荐\n（盖章）\n  年  月  日", None, True),
        ("该同志自2015年3月从事社会工作，同意推荐\n（盖章）", None, False),
        ("同意推荐\n（盖章）\n2021年  月  日", None, False),
        ("该同志自2015年3月从事社会工作，同意\n（盖章）\n2021年3月20日", "2021-03-20", True),
        ("同意推荐，2021年3月20日（盖章）", "2021-03-20", True),
    ],
)
def test_an_opinion_is_dated_by_its_own_date_only(
    opinion: str, value: str | None, sure: bool
) -> None:
    found = _on(_form(opinion), "recommendation_form")["employer_opinion_date"]
    assert (found.value, found.sure) == (value, sure)


@pytest.mark.parametrize(
    "printed",
    [
        PROMPT,
        PROMPT.replace("硬性", "硬件").replace("（", ""),
        PROMPT.replace("方面", "方而").replace("叙述", "叔述"),
        PROMPT[: PROMPT.index("叙述应")],
    ],
)
def test_a_printed_prompt_misread_or_cut_short_fills_no_cell(printed: str) -> None:
    found = _on(_form("同意", printed), "recommendation_form")["experience"]
    assert found.value is None


def test_what_stands_behind_a_misread_prompt_is_what_somebody_wrote() -> None:
    page = _form("同意", PROMPT.replace("硬性", "硬件") + "\n本人从事社会工作十年")
    assert _on(page, "recommendation_form")["experience"].value == "本人从事社会工作十年"


def test_one_seal_between_two_opinions_is_not_the_seal_of_both() -> None:
    page = _form("同意推荐\n（盖章）\n2021年3月20日")
    border = page.tables[0].cells[-2].box.y0
    for lean in (-0.01, 0.01, 0.03):
        marked = _form("同意推荐\n（盖章）\n2021年3月20日", marks=[seal(0.7, border + lean)])
        seen = witnesses_on(Sheet.of(marked), KINDS["recommendation_form"])
        both = {seen[f"{name}_opinion.seal"].seen for name in ("employer", "recommender")}
        assert both == {Truth.YES, Truth.UNKNOWN}


# -- letters ---------------------------------------------------------------------------------


def _letter(*said: str) -> dict[str, Found]:
    page = reading(
        title("证明"),
        prose(f"兹证明{NAME}同志{said[0]}", *said[1:], "特此证明。", y=0.2, echoed=True),
        prose("某某社会工作服务中心（盖章）", "2021年3月20日", x=0.55, y=0.6, echoed=True),
    )
    return _on(page, "employment_proof")


@pytest.mark.parametrize(
    "said",
    [
        ("2005年9月至2012年6月在部队服役，", "2019年3月至今在我单位从事社会工作。"),
        ("2005年9月至2012年6月在某某大学学习，", "2019年3月起在我单位从事社会工作。"),
        ("2013年7月至2016年5月任我单位社工，", "2016年6月至今任项目主管。"),
    ],
)
def test_of_several_periods_in_a_letter_none_is_taken_for_the_whole(said: tuple[str, ...]) -> None:
    """The first may be of study (false years) or a part of the work (too few)."""
    found = _letter(*said)
    assert not found["started_on"].sure
    assert not found["ended_on"].sure


@pytest.mark.parametrize("joined", ["进入我中心工作，", "入职我单位，一直", "起在我单位"])
def test_a_day_of_joining_is_seen_beside_the_years_a_letter_claims(joined: str) -> None:
    found = _letter(f"2018年3月{joined}从事社会工作满5年。")
    assert found["started_on"].value == "2018-03"


def test_years_of_holding_a_certificate_are_no_years_of_work() -> None:
    assert "stated_years" not in _letter("取得社会工作师资格满8年，在我单位工作。")
    assert _letter("在我单位从事社会工作满8年。")["stated_years"].value == "8"


def test_a_letter_about_several_people_is_nobody_elses() -> None:
    """One of them taken for its holder would seem to be another person's paper."""
    page = reading(
        title("证明"),
        prose(f"兹证明张三、{NAME}同志参与起草实施方案。", y=0.2, echoed=True),
    )
    holder = _on(page, "policy_proof").get("holder")
    assert holder is None or not holder.sure or holder.value == NAME


# -- what a page is --------------------------------------------------------------------------


def _alternatives(page: Reading) -> list[tuple[str, bool]]:
    """The records of a page and whether their kind is left open."""
    return [(r.kind, bool(r.alternatives)) for r in recognise([document(page)])[1]]


@pytest.mark.parametrize("buyer", ["某某街道办事处", "某某区民政局", "某某街道某某社区居民委员会"])
def test_an_agreement_with_a_funder_is_not_surely_that_of_a_case(buyer: str) -> None:
    page = reading(
        title("社会工作服务协议书"),
        prose(
            f"甲方：{buyer}", "乙方：某某社会工作服务中心", "一、服务内容：开展社会工作服务。",
            "二、服务期限：自2019年3月15日至2020年3月14日。", "三、双方的权利和义务，予以保密。",
            "四、本协议一式两份，甲乙双方各执一份。", "2019年3月15日",
        ),
    )  # fmt: skip
    assert all(open_ for kind, open_ in _alternatives(page) if kind == "casework_agreement")
    own = reading(title("服务协议"), *casework_agreement())
    assert _alternatives(own) == [("casework_agreement", False)]


@pytest.mark.parametrize(("head", "end"), [("结业证书", "准予结业"), ("肄业证书", "特发此证")])
def test_studies_left_off_give_no_sure_diploma(head: str, end: str) -> None:
    page = reading(
        title(head),
        prose(
            f"学生{NAME}，性别女，一九九〇年三月七日生，于二〇〇八年九月",
            "至二〇一二年六月在本校社会工作专业四年制本科学习，修完",
            f"教学计划规定的课程，{end}。", "校名：某某大学    校长：李四",
            "证书编号：990011201205000123", "二〇一二年六月三十日", y=0.2,
        ),
    )  # fmt: skip
    assert ("diploma", False) not in _alternatives(page)
    assert _alternatives(paper("diploma", "毕业证书")) == [("diploma", False)]


def test_a_table_of_marks_is_no_sure_certificate() -> None:
    page = reading(
        title("社会工作者职业水平证书考试成绩单"),
        prose(
            f"姓名：{NAME}", "级别：社会工作师", "管理号：201706999500000012",
            "批准日期：2017年6月18日", "社会工作综合能力 72", "社会工作实务 75", "合格",
        ),
    )  # fmt: skip
    assert ("level_certificate", False) not in _alternatives(page)


def test_a_students_letter_is_no_sure_proof_of_teaching() -> None:
    page = reading(
        title("证明"),
        prose(f"兹证明{NAME}系我校社会工作专业在读研究生，学号2019001，", "特此证明。"),
    )
    assert ("teaching_proof", False) not in _alternatives(page)


def test_a_blank_closing_date_is_not_filled_from_the_opening_one() -> None:
    page = reading(
        title("结案表"),
        grid(
            ("服务对象", "王某", "开案时间", "2019年3月5日"),
            ("结案时间", "", "结案原因", "目标达成"),
            ("服务过程摘要", "共开展五次面谈"),
            echoed=True,
        ),
    )
    assert _on(page, "casework_closure")["date"].value is None
    own = reading(title("结案表"), *casework_closure())
    assert _on(own, "casework_closure")["date"].value is not None


def test_a_form_that_assesses_and_plans_may_be_the_plan() -> None:
    """A case with it lacks no plan for certain."""
    page = reading(
        title("预估及计划表"),
        grid(
            ("服务对象", "王某", "日期", "2019年3月5日"),
            ("资料来源", "面谈、家访", "社会支持", "较少"),
            ("总目标", "改善情绪", "行动步骤", "每周面谈"),
        ),
    )
    (found,) = recognise([document(page)])[1]
    assert {"casework_assessment", "casework_plan"} <= {found.kind, *found.alternatives}


# -- what belongs together -------------------------------------------------------------------


def _case(
    q: Paper, id: str, number: str | None, client: str | None, closed: str
) -> tuple[list[Record], Bundle]:
    records, _ = p.case(q, id, date=closed)
    named = {"case_number": number, "client": client}
    fields = {name: field(value, sure=True) for name, value in named.items() if value}
    own = [r.model_copy(update={"fields": {"date": r.fields["date"], **fields}}) for r in records]
    return own, bundled(id, "casework", own)


@pytest.mark.parametrize(
    ("number", "client", "closed", "expected"),
    [
        (None, "王某", "2020-05-20", Outcome.UNCLEAR),
        (None, None, "2020-05-20", Outcome.UNCLEAR),
        (None, "王某", "2020-09-01", Outcome.MET),
        (None, "李某", "2020-05-20", Outcome.MET),
        ("GA-2020-07", "王某", "2020-05-20", Outcome.MET),
    ],
)
def test_one_case_photographed_twice_is_not_two(
    number: str | None, client: str | None, closed: str, expected: Outcome
) -> None:
    q = Paper()
    first = _case(q, "b1", number and "GA-2020-01", client and "王某", "2020-05-20")
    second = _case(q, "b2", number, client, closed)
    given = evidence([*first[0], *second[0]], [first[1], second[1]])
    assert outcome("service.cases", given) is expected


def test_topics_whose_names_were_hardly_read_may_be_one() -> None:
    q = Paper()
    topics = [
        p.topic(q, topic_name=doubtful(name)) for name in ("社区研究", "社区硏究", "杜区研究")
    ]
    bundles = [bundled(f"b{i}", "topic", [one]) for i, one in enumerate(topics, 1)]
    given = evidence(topics, bundles, who=identity("teaching"))
    assert outcome("teaching.outputs", given) is Outcome.UNCLEAR


def test_a_topic_whose_name_was_not_read_is_not_taken_for_its_neighbour() -> None:
    """It would be one output the fewer, and a whole submission would seem to lack one."""
    topics = [
        record("r1", "topic_commission", {"topic_name": "社区养老服务研究"}),
        record("r2", "topic_commission", {"leader": NAME}),
        record("r3", "topic_commission", {"topic_name": "学校社会工作实务探索"}),
    ]
    assert [one.records for one in bundle(topics)] == [("r1",), ("r2",), ("r3",)]


def test_clients_under_other_names_are_told_apart_by_them() -> None:
    papers = ("casework_intake", "casework_plan", "casework_closure")
    first = [
        record(f"r{i}", kind, {"client": "王小明（化名）"}) for i, kind in enumerate(papers, 1)
    ]
    stray = record("r4", "casework_evaluation", {"client": "李小红（化名）"})
    assert [one.records for one in bundle([*first, stray])] == [("r1", "r2", "r3"), ("r4",)]


def test_another_groups_summary_beside_a_group_leaves_doubt() -> None:
    def doubts(other: str) -> tuple[str, ...]:
        names = ["阳光成长小组"] * 3 + [other]
        kinds = ("group_plan", "group_session_plan", "group_process", "group_summary")
        own = [
            record(f"r{i}", kind, {"group_name": field(name, sure=True), "worker": NAME})
            for i, (kind, name) in enumerate(zip(kinds, names, strict=True), 1)
        ]
        return bundle(own)[0].doubts if len(bundle(own)) == 1 else ("另一小组",)

    assert doubts("阳光成长小组") == ()
    assert doubts("“阳光成长”支持小组") == ()
    assert doubts("青春成长小组") != ()


def test_a_cover_and_contents_of_two_journals_are_in_doubt() -> None:
    def pair(other: str) -> tuple[str, ...]:
        pages = [
            record(
                f"r{i}", kind,
                {"journal": field(name, sure=True), "issue": field("2020-3", sure=True)},
            )
            for i, (kind, name) in enumerate(
                (("paper_cover", "社会工作"), ("paper_contents", other)), 1
            )
        ]  # fmt: skip
        (one,) = bundle(pages)
        return one.doubts

    assert pair("社会工作") == ()
    assert pair("中国社会工作") != ()


def test_one_lone_paper_does_not_outvote_what_the_form_is_about() -> None:
    notice: Notice = load_notice(DEFAULT)
    form = record("r1", "recommendation_form", {"experience": "个案、小组等直接服务八年"})

    def track(*kinds: str) -> str | None:
        papers = [record(f"r{i}", kind) for i, kind in enumerate(kinds, 2)]
        return identify([form, *papers], notice, NAME)[0].track

    assert track("policy_proof") is None
    assert track("policy_proof", "paper_cover") is None
    assert track("standard_cover", "standard_authors") == "management"
    assert track("casework_plan") == "service"


# -- what could not be read --------------------------------------------------------------------


def test_what_was_lost_of_a_damaged_document_is_not_simply_missing() -> None:
    whole = document(paper("level_certificate", "社会工作者职业水平证书"))
    damaged = ReadDocument(
        document=whole.document,
        status=DocumentStatus.FAILED,
        failure=Failure(code="damaged", message="文件已损坏"),
        pages=whole.pages,
    )

    def report(read: ReadDocument) -> Report:
        submission = Submission(id="a", location="a")
        return review(
            ReadSubmission(submission=submission, documents=(read,)), Terms(load_notice(DEFAULT))
        )

    def diploma(read: ReadDocument) -> Outcome:
        found = report(read).findings
        return next(one.status for one in found if one.requirement == "career.diploma")

    assert diploma(whole) is Outcome.MISSING
    assert diploma(damaged) is Outcome.UNCLEAR
    assert report(damaged).status is not Status.COMPLETE
