"""Each sort of need and condition, and the mistakes it once made."""

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter

from models.conditions import Condition
from models.needs import Need
from models.record import Record, Truth
from models.report import Outcome
from pipeline.assess.conditions import check
from pipeline.assess.needs import evaluate
from tests.pipeline.assess import papers as p
from tests.pipeline.assess.build import (
    NAME,
    NOTICE,
    Given,
    Paper,
    bundled,
    doubtful,
    evidence,
    finding,
    identity,
    outcome,
    truth,
    with_field,
)

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
NEED: TypeAdapter[Need] = TypeAdapter(Need)
CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)


def need(**given: Any) -> Need:
    return NEED.validate_python(given)


def held(value: Given, as_of: date | None = None, **test: Any) -> Truth:
    """Whether a field of this value passes a test."""
    record = Paper()("policy_proof", {"holder": value})
    condition = CONDITION.validate_python({"field": "holder", **test})
    return check(condition, record, evidence(as_of=as_of)).truth


# -- tests of one field ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "test", "expected"),
    [
        ("甲", {"equals": "甲"}, YES),
        ("乙", {"equals": "甲"}, NO),
        (doubtful("甲"), {"equals": "甲"}, UNKNOWN),
        (None, {"equals": "甲"}, NO),
        (doubtful(None), {"equals": "甲"}, UNKNOWN),
        ("乙", {"equals": "甲", "otherwise": "unclear"}, UNKNOWN),
        ("甲", {"one_of": ["甲", "乙"]}, YES),
        ("丙", {"one_of": ["甲", "乙"]}, NO),
        ("DB50/T 999-2020", {"starts_with": ["GB", "DB"]}, YES),
        ("d b50/T 999-2020", {"starts_with": ["GB", "DB"]}, YES),
        ("T/CQSW 1-2020", {"starts_with": ["GB", "DB"]}, NO),
        ("T/CQSW 1-2020", {"starts_with": ["GB"], "otherwise": "unclear"}, UNKNOWN),
        (doubtful("GB 1-2020"), {"starts_with": ["GB"]}, UNKNOWN),
        ("社会工作（专业学位）", {"contains": ["社会工作"]}, YES),
        ("心理学", {"contains": ["社会工作", "社会学"]}, NO),
        ("高级", {"at_least": "中级", "scale": "level"}, YES),
        ("初级", {"at_least": "中级", "scale": "level"}, NO),
        ("特级", {"at_least": "中级", "scale": "level"}, UNKNOWN),
        ("3", {"at_most": 3}, YES),
        ("4", {"at_most": 3}, NO),
        ("三", {"at_most": 3}, UNKNOWN),
        (NAME, {"equals_applicant": "name"}, YES),
        ("高翔宇", {"equals_applicant": "name"}, NO),
        ("周晓兰", {"equals_applicant": "name"}, UNKNOWN),
        (f"李某、{NAME}", {"contains_applicant": "name"}, YES),
        (doubtful(f"李某、{NAME}"), {"contains_applicant": "name"}, UNKNOWN),
        ("李某、王某", {"contains_applicant": "name"}, NO),
        (doubtful("李某、王某"), {"contains_applicant": "name"}, UNKNOWN),
        ("李某、王某等", {"contains_applicant": "name"}, UNKNOWN),
        ("李某、周晓兰", {"contains_applicant": "name"}, UNKNOWN),
        (f"李某{NAME}", {"contains_applicant": "name"}, UNKNOWN),
        ("李某", {"contains_applicant": "name", "otherwise": "unclear"}, UNKNOWN),
        ("2018-04-09", {"held_years": 3}, YES),
        ("2018-04-10", {"held_years": 3}, NO),
        ("2018-04", {"held_years": 3}, UNKNOWN),
        ("2018-04-10", {"within_years": 3}, YES),
        ("2018-04-09", {"within_years": 3}, UNKNOWN),
        ("2017-12-31", {"within_years": 3}, NO),
        ("2021-05-01", {"within_years": 3}, UNKNOWN),
        ("2021-04-09", {"by_as_of": True}, YES),
        ("2021-04-10", {"by_as_of": True}, NO),
        ("1965-04-10", {"max_age": 55}, YES),
        ("1965-04-09", {"max_age": 55}, NO),
        ("1965-04", {"max_age": 55}, UNKNOWN),
        ("2019-07-01", {"not_before": "2019-07-01"}, YES),
        ("2019-06", {"not_before": "2019-07-01"}, NO),
        ("2024-06-30", {"not_after": "2024-06-30"}, YES),
        ("2024", {"not_after": "2024-06-30"}, UNKNOWN),
    ],
)  # fmt: skip
def test_a_field_is_tested(value: Given, test: dict[str, Any], expected: Truth) -> None:
    assert held(value, **test) is expected


def test_a_field_of_which_no_trace_was_found_is_unknown() -> None:
    record = Paper()("policy_proof", {})
    condition = CONDITION.validate_python({"field": "holder", "equals": "甲"})
    assert check(condition, record, evidence()).truth is UNKNOWN


def test_nobody_is_told_apart_where_the_applicant_is_not_known() -> None:
    given = evidence([p.policy(Paper())], who=identity(name=None))
    where = [{"field": "holder", "equals_applicant": "name"}]
    assert truth(need(record="policy_proof", where=where), given) is UNKNOWN
    where = [{"field": "holder", "contains_applicant": "name"}]
    assert truth(need(record="policy_proof", where=where), given) is UNKNOWN


# -- how much is there -----------------------------------------------------------------------


def years(*letters: Record, n: int = 5, as_of: date | None = None, unread: bool = False) -> Truth:
    wanted = need(years=n, proven_by="employment_proof", start="started_on", end="ended_on",
                  until="issued_on", stated="stated_years")  # fmt: skip
    return truth(wanted, evidence(letters, as_of=as_of, unread=unread))


def letter(start: Given, end: Given, stated: Given = None, issued: Given = "2021-03-20") -> Record:
    fields = {"started_on": start, "ended_on": end, "stated_years": stated, "issued_on": issued}
    record = Paper()("employment_proof", fields)
    return with_field(record, "stated_years", stated)


def test_five_calendar_years_to_the_last_day_are_five_years() -> None:
    assert years(letter("2015-04-01", "2020-03-31")) is YES
    assert years(letter("2015-04-01", "2020-03-30")) is NO


def test_whole_months_may_just_make_five_years() -> None:
    assert years(letter("2015-04", "2020-03")) is UNKNOWN
    assert years(letter("2015-04", "2020-02")) is NO


def test_until_today_means_the_day_of_the_letter() -> None:
    assert years(letter("2015-04-01", "present", issued="2020-12-01")) is YES
    assert years(letter("2015-04-01", "present", issued="2018-12-01")) is UNKNOWN
    assert years(letter("2017-04-01", "present", issued="2018-12-01")) is NO


def test_an_old_letter_in_doubt_is_not_counted_to_today() -> None:
    given = letter("2012-04-01", "present", issued=doubtful("2021-03-20"))
    assert years(given) is UNKNOWN
    assert years(with_field(given, "stated_years", "8")) is YES


def test_an_end_that_was_not_found_is_not_taken_for_today() -> None:
    given = with_field(letter("2012-04-01", "present"), "ended_on", None)
    assert years(given) is UNKNOWN
    assert years(with_field(given, "stated_years", "8")) is YES
    assert years(with_field(given, "started_on", "2019-01")) is NO


def test_years_at_two_places_add_up_and_overlaps_count_once() -> None:
    first, second = letter("2013-01-01", "2015-12-31"), letter("2016-01-01", "2018-12-31")
    same = letter("2013-06-01", "2015-11-30")
    assert years(first, second) is YES
    assert years(first, same) is NO


def test_years_stated_on_two_letters_may_add_up() -> None:
    stated = [with_field(letter(None, None), "stated_years", n) for n in ("3", "2", "6")]
    for record in stated:
        assert record.value("started_on") is None
    assert years(stated[0]) is NO
    assert years(stated[0], stated[1]) is UNKNOWN
    assert years(stated[2]) is YES
    assert years(stated[0], letter("2018-01-01", "2020-12-31")) is UNKNOWN


def test_a_period_and_a_number_that_disagree_are_for_a_person() -> None:
    assert years(letter("2012-01", "2020-12", "3")) is UNKNOWN
    assert years(letter("2018-01", "2020-12", "6")) is UNKNOWN
    assert years(letter("2018-01", "2020-12", doubtful("6"))) is UNKNOWN


def test_a_doubtful_letter_takes_nothing_from_a_sound_one() -> None:
    sound, other = letter("2012-01", "2020-12"), letter(doubtful("2019-01"), "2020-12")
    assert years(other) is UNKNOWN
    assert years(sound, other) is YES


def test_short_years_may_be_made_up_by_what_could_not_be_read() -> None:
    assert years(letter("2019-01", "2020-12"), unread=True) is UNKNOWN
    maybe = Paper()("award_certificate", {}, maybe=["employment_proof"])
    assert years(letter("2019-01", "2020-12"), maybe) is UNKNOWN


def supervised(*hours: Given, unread: bool = False) -> Truth:
    paper = Paper()
    records = [paper("policy_proof", {"role": one, "holder": NAME}) for one in hours]
    wanted = need(
        total={"field": "role", "at_least": 15}, proven_by="policy_proof",
        where=[{"field": "holder", "equals_applicant": "name"}],
    )  # fmt: skip
    return truth(wanted, evidence(records, unread=unread))


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (("10", "5"), YES),
        (("10", "4.5"), NO),
        (("10", doubtful("5")), UNKNOWN),
        (("10", "5", doubtful("1")), YES),
        (("10", None), NO),
        (("10", doubtful(None)), UNKNOWN),
        (("10", "很多"), UNKNOWN),
        ((), NO),
    ],
)
def test_hours_add_up(hours: tuple[Given, ...], expected: Truth) -> None:
    assert supervised(*hours) is expected


def test_hours_that_fall_short_may_be_in_what_could_not_be_read() -> None:
    assert supervised("10", unread=True) is UNKNOWN


# -- one thing, several papers ---------------------------------------------------------------


def projects(count: int, *names: Given) -> Truth:
    paper = Paper()
    wanted = need(record="project_proof", count=count, distinct="project_name")
    return truth(wanted, evidence([paper("project_proof", {"project_name": n}) for n in names]))


@pytest.mark.parametrize(
    ("count", "names", "expected"),
    [
        (2, ("春暖夕阳", "青禾成长"), YES),
        (2, ("春暖夕阳", "春暖夕阳"), NO),
        (2, ("春暖夕阳", "“春暖夕阳”"), NO),
        (2, ("春暖夕阳", "春暖夕阳项目"), UNKNOWN),
        (2, ("春暖夕阳", doubtful("青禾成长")), UNKNOWN),
        (2, ("春暖夕阳", "青禾成长", doubtful("某项目")), YES),
        (1, (doubtful("某项目"),), YES),
        (3, ("春暖夕阳", "青禾成长"), NO),
        (2, ("2019年服务", "2020年服务"), YES),
    ],
)
def test_two_papers_of_one_thing_count_once(
    count: int, names: tuple[Given, ...], expected: Truth
) -> None:
    assert projects(count, *names) is expected


def test_papers_that_may_be_of_one_thing_may_hold_together_what_each_lacks() -> None:
    paper = Paper()
    wanted = need(
        record="project_proof", distinct="project_name",
        where=[
            {"field": "project_level", "at_least": "市级", "scale": "project_level"},
            {"field": "rank", "at_most": 3},
        ],
    )  # fmt: skip
    approval = {"project_level": "市级", "rank": "9"}
    listed = {"project_level": "其他", "rank": "1"}

    def held_by(name: Given, other: Given) -> Truth:
        records = [
            paper("project_proof", {"project_name": name, **approval}),
            paper("project_proof", {"project_name": other, **listed}),
        ]
        return truth(wanted, evidence(records))

    assert held_by("春暖夕阳", "春暖夕阳") is YES
    assert held_by("春暖夕阳", doubtful("春暖夕阳")) is UNKNOWN
    assert held_by("春暖夕阳", "青禾成长") is NO


def test_a_book_is_dated_by_whichever_page_has_the_date() -> None:
    paper = Paper()
    wanted = need(
        sets=1,
        of=[
            {
                "bundle": "monograph",
                "papers": ["monograph_cover", "monograph_authors"],
                "where": [
                    {
                        "paper": ["monograph_cover", "monograph_authors"],
                        "condition": {"field": "published_on", "within_years": 3},
                    }
                ],
            }
        ],
    )

    def dated(cover: dict[str, Given], page: dict[str, Given]) -> Truth:
        own = [paper("monograph_cover", cover), paper("monograph_authors", page)]
        return truth(wanted, evidence(own, [bundled("b1", "monograph", own)]))

    new: dict[str, Given] = {"published_on": "2020-01"}
    old: dict[str, Given] = {"published_on": "2010-01"}
    assert dated(new, {}) is YES
    assert dated({}, new) is YES
    assert dated(old, {}) is NO
    assert dated({}, {}) is UNKNOWN
    assert dated(new, old) is UNKNOWN
    assert dated(new, {"published_on": doubtful("2020-01")}) is UNKNOWN


def test_a_paper_that_may_be_of_another_kind_proves_nothing() -> None:
    paper = Paper()
    where = [{"field": "holder", "equals_applicant": "name"}]
    wanted = need(record="policy_proof", where=where)
    unsure = paper("policy_proof", {"holder": NAME}, maybe=["employment_proof"])
    assert truth(wanted, evidence([unsure])) is UNKNOWN
    assert truth(wanted, evidence([unsure, p.policy(paper)])) is YES
    papers = [paper("casework_intake", {}), paper("casework_plan", {}, maybe=["casework_process"])]
    both = need(sets=1, of=[{"bundle": "casework", "papers": ["casework_intake", "casework_plan"]}])
    assert truth(both, evidence(papers, [bundled("b1", "casework", papers)])) is UNKNOWN


def test_a_set_that_was_taken_for_something_else_may_still_be_one() -> None:
    paper = Paper()
    wanted = need(sets=1, of=[{"bundle": "topic", "papers": ["topic_commission"]}])
    maybe = paper("project_proof", {}, maybe=["topic_commission"])
    assert truth(wanted, evidence([maybe])) is UNKNOWN
    assert truth(wanted, evidence([paper("project_proof", {})])) is NO


def test_a_paper_put_with_another_case_may_be_the_one_that_is_lacking() -> None:
    """The number on the closing record was not read for certain: it stands in a case of its own."""
    paper = Paper()
    one_set = {"bundle": "casework", "papers": ["casework_intake", "casework_closure"]}
    wanted = need(sets=1, of=[one_set])

    def found(number: Given, *, intake_too: bool = False, closures: int = 1) -> Truth:
        own = [paper("casework_intake", {"case_number": "GA-2019-03"})]
        apart = [paper("casework_closure", {"case_number": number}) for _ in range(closures)]
        if intake_too:
            apart.append(paper("casework_intake", {"case_number": number}))
        bundles = [bundled("b1", "casework", own), bundled("b2", "casework", apart)]
        two = need(sets=2, of=[one_set]) if intake_too else wanted
        return truth(two, evidence([*own, *apart], bundles))

    assert found("GA-2019-07") is NO
    assert found(doubtful("GA-2019-07")) is UNKNOWN
    assert found(doubtful("GA-2019-07"), intake_too=True) is NO
    assert found(doubtful("GA-2019-07"), intake_too=True, closures=2) is UNKNOWN


# -- what the form claims --------------------------------------------------------------------


def test_a_form_of_which_no_cell_was_found_claims_nothing_for_certain() -> None:
    form = Paper()("recommendation_form", {"name": NAME})
    assert outcome("career.degree", evidence([form])) is Outcome.UNCLEAR


def test_a_cell_that_cannot_be_read_may_claim_more() -> None:
    paper = Paper()
    given = [p.form(paper, inservice_education=doubtful(None)), p.diploma(paper)]
    assert outcome("career.diploma", evidence(given)) is Outcome.UNCLEAR


def test_a_claim_in_doubt_makes_no_paper_missing() -> None:
    form = p.form(Paper(), fulltime_education=doubtful("硕士研究生"))
    wanted = need(
        claimed_in=["fulltime_education"],
        form="recommendation_form",
        scale="education_level",
        proven_by="diploma",
        field="education_level",
    )
    assert truth(wanted, evidence([form])) is UNKNOWN
    assert truth(wanted, evidence([p.form(Paper(), fulltime_education="硕士研究生")])) is NO


def test_another_persons_diploma_proves_nothing() -> None:
    paper = Paper()
    own = p.diploma(paper, education_level="专科")
    other = p.diploma(paper, holder="高翔宇", certificate_number="990011201005000777")
    found = finding("career.diploma", evidence([p.form(paper), own, other]))
    assert found.status is Outcome.MISSING


# -- what could not be read ------------------------------------------------------------------


def test_a_wrong_certificate_does_not_settle_what_an_unread_page_may_hold() -> None:
    lower = p.certificate(Paper(), level="初级")
    assert outcome("career.level_certificate", evidence([lower])) is Outcome.MISSING
    found = finding("career.level_certificate", evidence([lower], unread=True))
    assert found.status is Outcome.UNCLEAR
    assert "初级" in found.reason
    assert "《其他.docx》未能读取" in found.reason


def test_a_form_that_lacks_its_photo_lacks_it_whatever_else_could_not_be_read() -> None:
    form = p.form(Paper()).model_copy(update={"witnesses": {}})
    blank = Paper()("recommendation_form", form.fields, marks={"photo": NO})
    assert outcome("form.photo", evidence([blank], unread=True)) is Outcome.MISSING


# -- the day ---------------------------------------------------------------------------------


def test_whether_a_requirement_applies_is_asked_of_every_plausible_day() -> None:
    """Five years of teaching by the deadline, not by the notice's own date."""
    letter_ = p.teaching(
        Paper(), started_on="2016-04-01", ended_on="2021-04-05", issued_on="2021-04-06"
    )
    found = finding("career.level_certificate", evidence([letter_], who=identity("teaching")))
    assert found.status is Outcome.UNCLEAR
    assert "2021-03-16" in found.reason


def test_a_track_is_asked_for() -> None:
    wanted = need(track=["teaching", "management"])
    assert truth(wanted, evidence(who=identity("teaching"))) is YES
    assert truth(wanted, evidence(who=identity("service"))) is NO
    assert truth(wanted, evidence(who=identity(None))) is UNKNOWN
    assert "教学、管理" in evaluate(wanted, evidence(notice=NOTICE)).reasons[0]
