"""Values that other fields of a submission show to be cut short or mixed up."""

from datetime import date

import pytest

from extractors.records.kind import Voucher
from models.record import Record
from pipeline.at_odds import doubted
from tests.pipeline.submissions import field, record


def _sure(records: list[Record], id: str, name: str) -> bool:
    return {r.id: r for r in doubted(records, date(2021, 4, 9))}[id].fields[name].sure


@pytest.mark.parametrize("read", ["东工商大学", "旧川东工商大学", "川东工商大"])
def test_a_school_that_another_paper_has_with_more_or_less_at_an_edge_is_in_doubt(
    read: str,
) -> None:
    records = [
        record("r1", "diploma", {"school": field(read, sure=True)}),
        record("r2", "degree_certificate", {"school": field("川东工商大学", sure=True)}),
    ]
    assert not _sure(records, "r1", "school")


def test_other_schools_and_the_same_leave_a_value_sure() -> None:
    records = [
        record("r1", "diploma", {"school": field("川东工商大学", sure=True)}),
        record("r2", "degree_certificate", {"school": field("川东工商大学", sure=True)}),
        record("r3", "diploma", {"school": field("工商大学继续教育学院", sure=True)}),
    ]
    assert all(_sure(records, f"r{i}", "school") for i in (1, 2, 3))


def test_typed_text_is_what_it_is() -> None:
    typed = field("东工商大学", sure=True, vouchers=[Voucher.NATIVE])
    records = [
        record("r1", "diploma", {"school": typed}),
        record("r2", "degree_certificate", {"school": field("川东工商大学", sure=True)}),
    ]
    assert _sure(records, "r1", "school")


@pytest.mark.parametrize(("worker", "sure"), [("邹小林", False), ("邹小", False), ("白国庆", True)])
def test_a_worker_who_bears_the_clients_name_is_in_doubt(worker: str, sure: bool) -> None:
    fields = {"worker": field(worker, sure=True), "client": field("邹小林（化名）")}
    assert _sure([record("r1", "casework_intake", fields)], "r1", "worker") is sure


def test_one_number_for_diploma_and_degree_is_in_doubt_on_both() -> None:
    number = {"certificate_number": field("9900742000396078", sure=True)}
    records = [record("r1", "diploma", number), record("r2", "degree_certificate", number)]
    assert not _sure(records, "r1", "certificate_number")
    assert not _sure(records, "r2", "certificate_number")


@pytest.mark.parametrize(
    ("value", "sure"),
    [("2021-04-09", True), ("2021-04", True), ("2021-08-18", False), ("2023", False)],
)
def test_a_letter_dated_after_it_was_handed_in_is_in_doubt(value: str, sure: bool) -> None:
    letter = record("r1", "teaching_proof", {"issued_on": field(value, sure=True)})
    assert _sure([letter], "r1", "issued_on") is sure


def test_what_is_valid_until_a_later_day_is_not() -> None:
    card = record("r1", "id_card", {"valid_until": field("2036-05-03", sure=True)})
    assert _sure([card], "r1", "valid_until")


@pytest.mark.parametrize(
    ("start", "end", "years", "sure"),
    [
        ("2015-09", "present", "5", True),
        ("2015-09", "present", "4", False),
        ("2017-07", "2017-07", "3", False),
        ("2013-05", "2015-05", "2", True),
        ("2013", "2015", "1", True),
    ],
)
def test_years_that_are_not_those_between_the_days_given_are_in_doubt(
    start: str, end: str, years: str, sure: bool
) -> None:
    fields = {
        "started_on": field(start, sure=True),
        "ended_on": field(end, sure=True),
        "stated_years": field(years, sure=True),
    }
    letter = record("r1", "employment_proof", fields)
    assert _sure([letter], "r1", "stated_years") is sure
    assert _sure([letter], "r1", "started_on") is sure


def test_a_degree_awarded_on_the_day_of_birth_is_in_doubt() -> None:
    fields = {
        "birth_date": field("1981-01-30", sure=True), "awarded_on": field("1981-01-30", sure=True),
    }  # fmt: skip
    assert not _sure([record("r1", "degree_certificate", fields)], "r1", "awarded_on")


@pytest.mark.parametrize(
    ("employer", "sure"),
    [
        ("某某区半山灯社工服务中心", True),
        ("某某区民政局", False),
        ("某某区半山灯社土服务中心", True),
    ],
)
def test_an_employer_whom_the_form_does_not_know_is_in_doubt(employer: str, sure: bool) -> None:
    form = record(
        "r1", "recommendation_form",
        {"employer_position": "某某区半山灯社工服务中心主任", "career": "2010.7至今 某某公司"},
    )  # fmt: skip
    letter = record("r2", "employment_proof", {"employer": field(employer, sure=True)})
    assert _sure([form, letter], "r2", "employer") is sure
