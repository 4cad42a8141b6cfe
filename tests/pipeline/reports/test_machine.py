import json
import stat
from pathlib import Path

import pytest

from models.report import Report
from tests.pipeline.reports.builder import ID_NUMBER, Desk, complete, document, report, unopened


def test_report_json_gives_back_the_report_with_its_values_in_full(desk: Desk) -> None:
    one = report(desk.draw())
    text = (desk.submission(one) / "report.json").read_text(encoding="utf-8")
    assert Report.model_validate_json(text) == one
    assert ID_NUMBER in text


def test_report_json_has_the_names_of_the_contract(desk: Desk) -> None:
    found = json.loads((desk.submission(report(desk.draw())) / "report.json").read_text())
    assert found["schema"] == "dossier.report/1"
    assert {"notice", "as_of", "submission", "applicant", "status", "documents", "records",
            "bundles", "findings"} <= set(found)  # fmt: skip
    assert found["applicant"] == {"name": "张三", "track": "service", "recommender": "渝北区"}
    field = found["records"][1]["fields"]["holder"]
    assert field["box"] == [0.1, 0.2, 0.35, 0.25]
    assert set(field) >= {"value", "raw", "confidence", "sure", "page", "box"}


def test_run_json_counts_what_the_run_holds(desk: Desk) -> None:
    reports = (report(desk.draw()), complete(), unopened())
    found = json.loads((desk.run(*reports) / "run.json").read_text())
    assert found["totals"] == {
        "submissions": 3, "complete": 1, "incomplete": 1, "needs_review": 0, "failed": 1,
        "documents": 4, "documents_failed": 1, "pages": 4, "pages_failed": 1, "records": 4,
    }  # fmt: skip
    assert found["versions"] == {"dossier": "0.1.0", "reader": "drawn"}
    assert found["seconds"] == 12.5
    assert [each["status"] for each in found["submissions"]] == ["incomplete", "complete", "failed"]


def test_everything_is_for_its_owner_only(desk: Desk) -> None:
    one = report(desk.draw())
    desk.submission(one)
    desk.run(one)
    for path in (desk.out, *desk.out.rglob("*")):
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path


@pytest.mark.parametrize(
    "name", ["../../x", "..", ".", "/etc/x", "a/b", "a\\b", "x\0y", "长" * 200]
)
def test_a_name_never_leads_out_of_the_output_folder(desk: Desk, name: str) -> None:
    unit = complete().applicant.model_copy(update={"recommender": name})
    one = report(desk.draw(), submission=name, applicant=unit)
    desk.submission(one)
    desk.run(one)
    assert {path.name for path in desk.out.parent.iterdir()} == {"out", "store"}
    assert _below(desk.out / "submissions") == 1
    assert _below(desk.out / "units") == 1


def _below(folder: Path) -> int:
    return sum(path.is_dir() for path in folder.iterdir())


def test_what_an_earlier_report_left_is_taken_away(desk: Desk) -> None:
    first, second = desk.draw("第一张"), desk.draw("第二张")
    folder = desk.submission(report(first))
    desk.run(report(first))
    assert (folder / "补正通知.docx").is_file()
    assert (desk.out / "units" / "渝北区" / "补正通知.docx").is_file()

    folder = desk.submission(report(second))
    assert [path.stem for path in (folder / "pictures").iterdir()] == [second]

    done = complete("渝北区__张三")
    assert desk.submission(done) == folder
    desk.run(done)
    assert not (folder / "补正通知.docx").exists()
    assert not (desk.out / "units" / "渝北区").exists()


def test_a_broken_file_name_stops_no_report(desk: Desk) -> None:
    broken = report(desk.draw(), submission="甲\udc80", documents=(document("乙\udcff.docx"),))
    folder = desk.submission(broken)
    desk.run(broken)
    found = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert found["documents"][0]["path"] == "乙\ufffd.docx"
    assert "乙\ufffd.docx" in (folder / "index.html").read_text(encoding="utf-8")
