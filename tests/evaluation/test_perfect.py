"""The committed samples, read perfectly: their truth and the comparison agree."""

import json
from pathlib import Path

import pytest

from pipeline.review import Terms
from tests.evaluation import scores
from tests.evaluation.comparing import compare
from tests.evaluation.perfect import report_of

TRUTHS = sorted((Path(__file__).parents[2] / "sample_docs" / "truth").glob("*.json"))


@pytest.mark.parametrize("path", TRUTHS, ids=lambda path: path.stem)
def test_a_sample_read_perfectly_has_every_page_field_and_bundle(path: Path, terms: Terms) -> None:
    truth = json.loads(path.read_text("utf-8"))
    found = scores.summary(compare(report_of(truth, terms), truth))
    assert found["pages"]["pictures"] > 10
    assert found["pages"]["found"] == found["pages"]["pictures"]
    assert found["pages"]["kind_macro_f1"] == found["pages"]["rotation_right"] == 1.0
    assert found["fields"]["all"]["fields"] > 50
    assert found["fields"]["all"]["exact"] == 1.0
    assert found["fields"]["invented"]["count"] == 0
    assert found["bundles"]["pair_f1"] == 1.0
    assert all(mark["recall"] == 1.0 for mark in found["marks"].values())


@pytest.mark.parametrize("path", TRUTHS, ids=lambda path: path.stem)
def test_a_sample_read_perfectly_is_judged_rightly(path: Path, terms: Terms) -> None:
    truth = json.loads(path.read_text("utf-8"))
    seen = compare(report_of(truth, terms), truth)
    wrong = {f.requirement: (f.accepted, f.given, f.reason) for f in seen.findings if not f.right}
    assert wrong == {}
    assert seen.statuses[0].right
