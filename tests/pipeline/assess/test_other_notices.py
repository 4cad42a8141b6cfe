"""The other built-in notices: what each asks, met and not met, from their files alone."""

from datetime import date, datetime

from models.record import Bundle, Record, Truth
from models.report import Outcome
from pipeline.assess import Evidence
from pipeline.assess.evidence import Delivery
from pipeline.notices import load_notice
from tests.pipeline.assess import papers as p
from tests.pipeline.assess.build import NAME, Given, Paper, doubtful, evidence, identity, outcome

MET, MISSING, UNCLEAR = Outcome.MET, Outcome.MISSING, Outcome.UNCLEAR
SENIOR, LEADERS = load_notice("guangxi-2021-senior"), load_notice("chongqing-2016-leaders")
NOBODY = identity(None)


def senior(records: list[Record], bundles: list[Bundle] | None = None) -> Evidence:
    return evidence(records, bundles or [], who=NOBODY, notice=SENIOR)


def outcomes(given: Evidence) -> dict[str, Outcome]:
    return {r.id: outcome(r.id, given) for r in given.notice.requirements}


def supervision(paper: Paper, hours: Given, **changed: Given) -> Record:
    return paper("supervision_record", {"supervisor": NAME, "hours": hours, **changed})


def exam(paper: Paper, **changed: Given) -> Record:
    return paper("senior_exam_proof", {"holder": NAME, "passed_on": "2020-10-18", **changed})


def test_a_senior_applicant_to_whom_nothing_is_wanting() -> None:
    q = Paper()
    cases = [p.case(q, "1", date="2017-05"), p.case(q, "2", p.GROUP), p.case(q, "3", p.COMMUNITY)]
    records = [
        exam(q), *(supervision(q, "2.5") for _ in range(6)), p.project(q),
        *(record for records, _ in cases for record in records),
    ]  # fmt: skip
    given = senior(records, [bundle for _, bundle in cases])
    found = outcomes(given)
    assert found.pop("delivery.pictures") is MISSING
    assert set(found.values()) == {MET}


def test_cases_of_senior_applicants_are_of_five_years() -> None:
    q = Paper()
    new = [p.case(q, "1"), p.case(q, "2")]
    for day, expected in (("2016-06-01", MET), ("2016-01-20", UNCLEAR), ("2015-06-01", MISSING)):
        cases = [*new, p.case(q, "3", date=day)]
        given = senior([r for rs, _ in cases for r in rs], [b for _, b in cases])
        assert outcome("service.cases", given) is expected


def test_hours_of_supervision_add_up_to_fifteen() -> None:
    q = Paper()

    def hours(*given: Given) -> Outcome:
        return outcome("service.supervision", senior([supervision(q, one) for one in given]))

    assert hours("8", "7") is MET
    assert hours("8", "6.5") is MISSING
    assert hours("8", doubtful("7")) is UNCLEAR
    assert hours() is MISSING
    supervised = supervision(q, "20", supervisor="高翔宇")
    assert outcome("service.supervision", senior([supervised])) is MISSING


def test_the_senior_exam_counts_for_three_years() -> None:
    q = Paper()
    for day, expected in (("2018-06-10", MET), ("2016-06-19", MISSING), ("2018-02", UNCLEAR)):
        assert outcome("eligibility.exam", senior([exam(q, passed_on=day)])) is expected


def test_a_book_of_ones_own_is_an_achievement() -> None:
    q = Paper()
    own = p.monograph(q)
    bundles = [Bundle(id="b1", kind="monograph", key="", records=tuple(r.id for r in own))]
    assert outcome("service.achievement", senior(own, bundles)) is MET
    other = p.monograph(q, authors="李某")
    bundles = [Bundle(id="b1", kind="monograph", key="", records=tuple(r.id for r in other))]
    assert outcome("service.achievement", senior(other, bundles)) is UNCLEAR


def leaders(*records: Record, received: datetime | None = None) -> dict[str, Outcome]:
    delivery = Delivery(word_pictures=5, received=received)
    return outcomes(evidence(records, who=NOBODY, notice=LEADERS, delivery=delivery))


def test_a_leader_to_whom_nothing_is_wanting() -> None:
    q = Paper()
    award = q("award_certificate", {"holder": NAME})
    found = leaders(
        p.form(q), q("id_card", {"name": NAME}), p.diploma(q), p.certificate(q), award,
        received=datetime(2016, 5, 14, 9, 0),
    )  # fmt: skip
    assert set(found.values()) == {MET}


def test_a_leader_whose_papers_are_wanting() -> None:
    q = Paper()
    form = q("recommendation_form", {**p.FORM, "employer_position": None},
             marks={"recommender_opinion.seal": Truth.NO})  # fmt: skip
    found = leaders(
        form, q("id_card", {"name": "高翔宇"}), p.certificate(q, level="初级"),
        received=datetime(2016, 5, 16, 9, 0),
    )  # fmt: skip
    missing = {id for id, one in found.items() if one is MISSING}
    assert missing == {
        "form.fields", "form.recommender_opinion", "identity.card", "career.diploma",
        "career.level_certificate", "career.awards", "delivery.on_time",
    }  # fmt: skip


def test_no_notice_counts_to_a_day_after_its_deadline() -> None:
    for notice in (SENIOR, LEADERS, load_notice("chongqing-2021-supervisors")):
        days: list[date] = [notice.as_of, *notice.as_of_plausible]
        if notice.deadline is not None:
            assert max(days) <= notice.deadline.date()
