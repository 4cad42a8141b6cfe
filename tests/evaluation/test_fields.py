"""Fields of a report held against a truth made by hand."""

from collections.abc import Callable
from typing import Any

import pytest

from models.report import Report
from pipeline.review import Terms
from tests.evaluation import scores
from tests.evaluation.comparing import compare
from tests.evaluation.handmade import Truth, a_field, a_record
from tests.evaluation.perfect import report_of

Change = Callable[..., Report]


def figures(report: Report | None, truth: Truth) -> dict[str, Any]:
    return scores.summary(compare(report, truth))


def test_a_sure_wrong_value_is_counted(with_field: Change, truth: Truth) -> None:
    seen = compare(with_field("t2", "date", value="2020-03-07"), truth)
    found = scores.fields(seen.fields)
    assert found["key"]["wrong_but_sure"] == found["all"]["wrong_but_sure"] == 1
    assert (found["key"]["wrong"], found["key"]["exact"]) == (1, round(6 / 7, 4))
    (error,) = scores.errors(seen)["sure_fields"]
    assert (error["field"], error["value"], error["read"]) == ("date", "2020-03-01", "2020-03-07")


def test_a_doubtful_wrong_value_is_not_held_against_sureness(
    with_field: Change, truth: Truth
) -> None:
    found = figures(with_field("t2", "date", value="2020-03-07", sure=False), truth)["fields"]
    assert found["all"]["wrong"] == 1
    assert found["all"]["wrong_but_sure"] == 0
    assert (found["all"]["doubtful"], found["all"]["right_of_doubtful"]) == (1, 0.0)


def test_a_doubtful_right_value_is_calibration(with_field: Change, truth: Truth) -> None:
    found = figures(with_field("t2", "client", sure=False), truth)["fields"]["all"]
    assert (found["exact"], found["doubtful"], found["right_of_doubtful"]) == (1.0, 1, 1.0)


def test_a_filled_place_called_blank_is_a_sure_wrong_value(
    with_field: Change, truth: Truth
) -> None:
    found = figures(with_field("t2", "date", value=None), truth)["fields"]["all"]
    assert (found["wrong_but_sure"], found["not_found"]) == (1, 0)
    found = figures(with_field("t2", "date", value=None, sure=False), truth)["fields"]["all"]
    assert (found["wrong_but_sure"], found["not_found"]) == (0, 1)


@pytest.mark.parametrize("value", ["2015-06-14", "2015-06"])
def test_also_values_are_right(with_field: Change, truth: Truth, value: str) -> None:
    found = figures(with_field("t1", "approved_on", value=value), truth)
    assert found["fields"]["key"]["exact"] == 1.0


def test_punctuation_is_wrong_but_told_apart_and_space_does_not_count(
    with_field: Change, truth: Truth
) -> None:
    found = figures(with_field("t4", "group_name", value='"同行"小组'), truth)["fields"]["all"]
    assert (found["wrong"], found["nearly"], found["wrong_but_sure_nearly"]) == (1, 1, 1)
    found = figures(with_field("t4", "group_name", value="“同行” 小组"), truth)["fields"]["all"]
    assert found["wrong"] == 0


def test_what_nobody_can_read_counts_apart(with_field: Change, truth: Truth) -> None:
    found = figures(with_field("t3", "date", value="2020-09-07", sure=True), truth)["fields"]
    assert found["all"]["wrong"] == 0
    assert (found["illegible"]["fields"], found["illegible"]["wrong_but_sure"]) == (1, 1)


def test_a_value_that_no_paper_prints_is_invented(with_field: Change, truth: Truth) -> None:
    seen = compare(with_field("t2", "case_number", value="C01", sure=True), truth)
    assert scores.fields(seen.fields)["invented"] == {"count": 1, "sure": 1, "sure_key": 0}
    assert scores.errors(seen)["invented_sure_fields"][0]["read"] == "C01"


def test_fields_of_a_record_taken_for_another_kind_are_not_found(
    report: Report, truth: Truth
) -> None:
    records = tuple(
        record.model_copy(update={"kind": "casework_plan"}) if record.id == "t2" else record
        for record in report.records
    )
    found = figures(report.model_copy(update={"records": records}), truth)["fields"]["by_kind"]
    assert found["casework_intake"]["not_found"] == 2


def test_a_torn_record_still_has_the_fields_of_both_parts(report: Report, truth: Truth) -> None:
    own = next(record for record in report.records if record.id == "t1")
    first = own.model_copy(update={"fields": {"holder": own.fields["holder"]}})
    rest = {name: field for name, field in own.fields.items() if name != "holder"}
    second = own.model_copy(update={"id": "t1b", "fields": rest})
    others = tuple(record for record in report.records if record.id != "t1")
    torn = report.model_copy(update={"records": (first, second, *others)})
    assert figures(torn, truth)["fields"]["all"]["exact"] == 1.0


def test_two_papers_of_one_kind_on_a_picture_are_told_by_what_they_say(
    truth: Truth, terms: Terms
) -> None:
    truth["records"].append(
        a_record(
            "t5", "casework_intake", 2, client=a_field(2, "王五"), date=a_field(2, "2019-01-01")
        )
    )
    truth["documents"][0]["pages"][1]["records"].append("t5")
    made = report_of(truth, terms)
    turned = made.model_copy(update={"records": tuple(reversed(made.records))})
    assert figures(turned, truth)["fields"]["by_kind"]["casework_intake"]["exact"] == 1.0
