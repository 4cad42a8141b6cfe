"""Values that other fields of a submission show to be cut short or mixed up."""

import pytest

from extractors.records.kind import Voucher
from models.record import Record
from pipeline.at_odds import doubted
from tests.pipeline.submissions import field, record


def _sure(records: list[Record], id: str, name: str) -> bool:
    return {r.id: r for r in doubted(records)}[id].fields[name].sure


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
