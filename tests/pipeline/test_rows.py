"""Whose row of a list counts."""

from collections.abc import Mapping

from extractors.records.kind import Voucher
from extractors.text.numbers import id_check
from models.record import Field, Record
from pipeline.rows import own_row, without_rows
from tests.extractors.papers import ID_NUMBER, NAME
from tests.pipeline.submissions import field, record

_OTHER_ID = "50019919850612101" + id_check("50019919850612101")


def _list(second: str = NAME, *, number: str | None = None, third: str = "王五") -> Record:
    fields: Mapping[str, str | Field | None] = {
        "employer": field("某某中心", sure=True),
        "holder": "李四",
        "started_on": "2010-01",
        "holder#1": field("李四", sure=True),
        "started_on#1": field("2010-01", sure=True),
        "id_number#1": field(_OTHER_ID, sure=True, vouchers=[Voucher.CHECKSUM]),
        "holder#2": field(second, sure=True),
        "started_on#2": field("2013-07", sure=True),
        "id_number#2": number,
        "holder#3": field(third, sure=True),
        "started_on#3": field("2015-02", sure=True),
    }
    return record("r1", "employment_proof", fields)


def test_the_row_with_the_applicants_name_is_taken_and_no_other() -> None:
    taken = own_row(_list(), NAME, None)
    assert taken.value("holder") == NAME
    assert taken.value("started_on") == "2013-07"
    assert taken.fields["started_on"].sure
    assert taken.value("employer") == "某某中心"
    assert not any("#" in name for name in taken.fields)


def test_the_row_with_the_applicants_number_is_taken_though_its_name_was_misread() -> None:
    taken = own_row(_list("某某某", number=ID_NUMBER), NAME, ID_NUMBER)
    assert taken.value("started_on") == "2013-07"


def test_a_row_whose_name_is_nearly_the_applicants_is_taken_in_doubt() -> None:
    nearly = NAME[:-1] + "某"
    taken = own_row(_list(nearly), NAME, None)
    assert taken.value("started_on") == "2013-07"
    assert not taken.fields["started_on"].sure


def test_no_row_is_taken_where_two_may_be_the_applicants() -> None:
    taken = own_row(_list(third=NAME), NAME, None)
    assert "started_on" not in taken.fields
    assert "holder" not in taken.fields


def test_no_row_is_taken_of_a_list_without_the_applicant() -> None:
    taken = own_row(_list("王小二"), NAME, None)
    assert "holder" not in taken.fields
    assert taken.value("employer") == "某某中心"


def test_a_list_has_no_say_in_who_the_applicant_is() -> None:
    assert "holder" not in without_rows(_list()).fields


def test_other_papers_are_left_as_they_are() -> None:
    paper = record("r2", "diploma", {"holder": NAME})
    assert own_row(paper, NAME, None) is paper
    assert without_rows(paper) is paper
