"""Letters of work in wordings of their own."""

import pytest

from extractors.records import KINDS, MATCHER
from extractors.records.extract import extract
from extractors.text.sheet import Sheet
from tests.extractors.readings import grid, line, prose, reading, title


def _values(*lines: str) -> dict[str, str | None]:
    page = reading(title("从业情况证明"), prose(*lines))
    found = extract(Sheet.of(page), KINDS["employment_proof"])
    return {name: one.value for name, one in found.items()}


def test_a_heading_about_the_post_is_no_post() -> None:
    values = _values(
        "一、基本情况。张晓兰，女。",
        "二、任职情况。该同志2016年7月至目前在我单位任一线社工。",
    )
    assert values["position"] == "一线社工"


@pytest.mark.parametrize(
    "sentence",
    [
        "自2017.10至目前，张晓兰同志一直在某某中心从事社会工作，岗位为主任。",
        "自2012年3月至今，张晓兰同志连续在某某中心从事社会工作。",
        "（附：张晓兰，女，身份证号码见后）",
    ],
)
def test_whom_a_letter_is_about_is_read_behind_the_time(sentence: str) -> None:
    assert _values(sentence)["holder"] == "张晓兰"


def test_a_date_run_into_the_units_name_is_no_part_of_it() -> None:
    page = reading(
        title("证明"),
        grid(("单位名称", "重庆市某某社会组织服务中心二〇二一年三月三十一日"), widths=(1, 4)),
    )
    found = extract(Sheet.of(page), KINDS["employment_proof"])
    assert found["employer"].value == "重庆市某某社会组织服务中心"


def test_a_signature_that_ends_like_a_letter_is_no_title() -> None:
    page = reading(
        title("服务计划书"),
        grid(("长远目标", "就业"), ("社工签章：张函", "2019.10.30")),
        line("。", 0.1, 0.9),
    )
    assert all(hit.kind.id != "employment_proof" for hit in MATCHER.titles(Sheet.of(page)))
