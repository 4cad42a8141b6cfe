"""Reports held against a truth made by hand."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from rich.console import Console

from models.page import Box
from models.record import Truth as Known
from models.report import Outcome, Report, ReportedMark, Status
from pipeline.review import Terms
from tests.evaluation import scores
from tests.evaluation.comparing import Seen, compare
from tests.evaluation.handmade import Truth, a_page, a_record
from tests.evaluation.matching import matched
from tests.evaluation.perfect import report_of
from tests.evaluation.printing import show, show_errors

Change = Callable[..., Report]


def figures(report: Report | None, truth: Truth) -> dict[str, Any]:
    return scores.summary(compare(report, truth))


def test_a_perfect_report_scores_everything(report: Report, truth: Truth) -> None:
    found = figures(report, truth)
    assert found["pages"]["found"] == found["pages"]["pictures"] == 5
    assert found["pages"]["kind_macro_f1"] == found["pages"]["kind_accuracy"] == 1.0
    assert found["pages"]["rotation_right"] == 1.0
    assert found["fields"]["all"]["exact"] == found["fields"]["key"]["exact"] == 1.0
    assert found["fields"]["all"]["wrong_but_sure"] == 0
    assert found["marks"]["seal"]["recall"] == 1.0
    assert found["marks"]["seal"]["false"] == 0
    assert found["bundles"]["pair_f1"] == 1.0
    assert found["bundles"]["exact"] == 2
    assert found["findings"]["all"]["share"] == 1.0
    assert found["submissions"]["status_right"] == 1
    assert not any(scores.errors(compare(report, truth)).values())


def test_of_a_paper_handed_in_twice_either_picture_may_be_the_one_kept(
    report: Report, truth: Truth
) -> None:
    """The truth calls the sixth picture the paper and the first its copy; the report has it the
    other way round."""
    document = truth["documents"][0]
    first = document["pages"][0]
    kept = a_page(6, "level_certificate", ["t1"])
    copy = first | {"duplicate_of": kept["ref"], "records": []}
    turned = truth | {
        "documents": [document | {"pages": [copy, *document["pages"][1:], kept]}],
        "records": [truth["records"][0] | {"pages": [kept["ref"]]}, *truth["records"][1:]],
    }
    assert set(matched(report, turned).records) == {"t1", "t2", "t3", "t4"}
    assert figures(report, turned)["fields"]["all"]["exact"] == 1.0


def test_a_swapped_kind_is_counted_and_named(with_page: Change, truth: Truth) -> None:
    seen = compare(with_page(2, kind="casework_closure"), truth)
    found = scores.pages(seen.pages)
    assert found["kind_accuracy"] == 0.8
    assert found["kinds"][0] == {
        "kind": "casework_intake", "pictures": 1, "recall": 0.0, "precision": None, "f1": 0.0,
        "taken_for": {"casework_closure": 1},
    }  # fmt: skip
    closure = next(one for one in found["kinds"] if one["kind"] == "casework_closure")
    assert (closure["recall"], closure["precision"]) == (1.0, 0.5)
    assert [error["page"] for error in scores.errors(seen)["kinds"]] == [
        "佐证材料.docx!word/media/image2.jpeg!1"
    ]


def test_a_picture_that_is_not_reported_is_not_found(report: Report, truth: Truth) -> None:
    document = report.documents[0]
    fewer = document.model_copy(update={"pages": document.pages[1:]})
    found = figures(report.model_copy(update={"documents": (fewer,)}), truth)
    assert found["pages"]["found"] == 4
    assert found["pages"]["kind_accuracy"] == 0.8
    # The record has lost its only page, so nothing of it is found.
    assert found["fields"]["by_kind"]["level_certificate"]["not_found"] == 3


def test_a_picture_the_truth_does_not_have_is_extra(report: Report, truth: Truth) -> None:
    del truth["documents"][0]["pages"][4]
    assert figures(report, truth)["pages"]["extra"] == 1


def test_a_part_used_twice_is_told_by_its_occurrence(report: Report, truth: Truth) -> None:
    document = report.documents[0]
    again = document.pages[0].model_copy(update={"page": 6, "kind": "diploma"})
    report = report.model_copy(
        update={"documents": (document.model_copy(update={"pages": (*document.pages, again)}),)}
    )
    twin = a_page(1, "level_certificate", [], ref="佐证材料.docx!word/media/image1.jpeg!2")
    truth["documents"][0]["pages"].append(twin)
    wrong = [page.page for page in compare(report, truth).pages if not page.kind_right]
    assert wrong == ["佐证材料.docx!word/media/image1.jpeg!2"]


def test_any_of_the_papers_on_a_picture_may_give_its_kind(report: Report, truth: Truth) -> None:
    page = truth["documents"][0]["pages"][0]
    page.update(kind="diploma", records=["t9", "t1"])
    truth["records"].append(a_record("t9", "diploma", 1))
    assert figures(report, truth)["pages"]["kind_accuracy"] == 1.0


def test_a_wrong_turn_is_counted_where_text_can_tell(with_page: Change, truth: Truth) -> None:
    assert figures(with_page(1, rotation=270), truth)["pages"]["rotation_right"] == 0.75
    assert figures(with_page(5, rotation=270), truth)["pages"]["rotation_right"] == 1.0


def test_seals_are_matched_by_their_place(with_page: Change, truth: Truth) -> None:
    elsewhere = ReportedMark(type="seal", text="", box=Box(0.1, 0.1, 0.3, 0.25))
    found = figures(with_page(1, marks=(elsewhere,)), truth)["marks"]["seal"]
    assert (found["true"], found["found"], found["false"]) == (1, 0, 1)


def test_bundles_are_compared_by_pairs(report: Report, truth: Truth) -> None:
    all_in_one = report.bundles[0].model_copy(update={"records": ("t2", "t3", "t4")})
    found = figures(report.model_copy(update={"bundles": (all_in_one,)}), truth)["bundles"]
    assert (found["pair_recall"], found["pair_precision"]) == (1.0, 0.3333)
    assert (found["pair_f1"], found["exact"]) == (0.5, 0)


def with_finding(report: Report, requirement: str, status: Outcome) -> Report:
    findings = tuple(
        f.model_copy(update={"status": status}) if f.requirement == requirement else f
        for f in report.findings
    )
    return report.model_copy(update={"findings": findings})


@pytest.mark.parametrize(
    ("requirement", "status", "figure"),
    [
        ("service.cases", Outcome.MET, "wrongly_met"),
        ("career.level_certificate", Outcome.MISSING, "wrongly_missing"),
        ("career.level_certificate", Outcome.UNCLEAR, "wrongly_unclear"),
        ("career.level_certificate", Outcome.NOT_APPLICABLE, "otherwise_wrong"),
    ],
)
def test_a_wrong_finding_is_counted_by_what_it_says(
    report: Report, truth: Truth, requirement: str, status: Outcome, figure: str
) -> None:
    found = figures(with_finding(report, requirement, status), truth)["findings"]
    assert found["by_requirement"][requirement][figure] == 1
    assert found["all"]["right"] == 1


def test_any_accepted_finding_is_right(report: Report, truth: Truth) -> None:
    found = figures(with_finding(report, "service.cases", Outcome.UNCLEAR), truth)
    assert found["findings"]["all"]["share"] == 1.0


def test_a_finding_that_is_not_there_is_wrong(report: Report, truth: Truth) -> None:
    found = figures(report.model_copy(update={"findings": ()}), truth)["findings"]["all"]
    assert (found["right"], found["otherwise_wrong"]) == (0, 2)


def test_a_false_complete_is_named(report: Report, truth: Truth) -> None:
    found = figures(report.model_copy(update={"status": Status.COMPLETE}), truth)["submissions"]
    assert found["false_complete"] == ["渝北区__张三"]
    truth["status_accepted"] = ["complete", "needs_review"]
    found = figures(report.model_copy(update={"status": Status.COMPLETE}), truth)["submissions"]
    assert (found["false_complete"], found["status_right"]) == ([], 1)


def test_a_submission_without_report_is_named_and_counts_no_field(truth: Truth) -> None:
    found = figures(None, truth)
    assert found["submissions"]["without_report"] == ["渝北区__张三"]
    assert found["fields"]["all"]["exact"] is None


def test_submissions_add_up(report: Report, truth: Truth, with_field: Change) -> None:
    seen = Seen()
    seen.add(compare(report, truth))
    seen.add(compare(with_field("t2", "date", value="2020-03-07"), truth))
    found = scores.summary(seen)
    assert found["submissions"]["count"] == 2
    assert found["pages"]["pictures"] == 10
    assert found["fields"]["all"]["wrong_but_sure"] == 1


def test_everything_is_printed(with_field: Change, with_page: Change, truth: Truth) -> None:
    wrong = with_field("t2", "date", value="2020-03-07").model_copy(
        update={"status": Status.COMPLETE, "findings": ()}
    )
    seen = compare(wrong, truth)
    seen.add(compare(with_page(2, kind="diploma"), truth))
    console = Console(file=io.StringIO(), width=200)
    show(scores.summary(seen), console)
    show_errors(scores.errors(seen), console)
    assert isinstance(console.file, io.StringIO)
    printed = console.file.getvalue()
    for said in ("FALSE COMPLETE: 渝北区__张三", "2020-03-07", "diploma ×1", "Wrong findings"):
        assert said in printed


def test_a_perfect_reader_cannot_read_what_nobody_can(truth: Truth, terms: Terms) -> None:
    made = {record.id: record for record in report_of(truth, terms).records}
    assert (made["t3"].fields["date"].value, made["t3"].fields["date"].sure) == (None, False)
    assert (made["t1"].fields["sex"].value, made["t1"].fields["sex"].sure) == (None, True)
    assert made["t1"].witnesses["seal"].seen == Known.YES.value
