"""Records of supervision and the proof of the senior exam: their fields."""

import pytest

from extractors.records.extract import extract
from extractors.records.kind import Kind
from extractors.records.supervision import SENIOR_EXAM_PROOF, SUPERVISION_RECORD, hours
from extractors.text.sheet import Sheet
from models.page import Reading
from tests.extractors.readings import grid, line, prose, reading, title


def values(page: Reading, kind: Kind) -> dict[str, str | None]:
    return {name: found.value for name, found in extract(Sheet.of(page), kind).items()}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2小时", "2"),
        ("1.5 小时", "1.5"),
        ("90分钟", "1.5"),
        ("共3个小时", "3"),
        ("2学时", "2"),
        ("2h", "2"),
        (" 4 ", "4"),
        ("2021年", None),
        ("第2次", None),
        ("", None),
    ],
)
def test_a_length_of_time_is_given_in_hours(text: str, value: str | None) -> None:
    parsed = hours(text)
    assert (parsed.value if parsed else None) == value


def test_who_supervised_whom_when_and_how_long() -> None:
    page = reading(
        title("督导工作记录表"),
        grid(
            ("督导者", "周晓岚", "被督导者", "高翔宇"),
            ("督导日期", "2020年5月12日", "督导时长", "2小时"),
            ("督导内容", "个案推进中的困难", "备注", ""),
        ),
    )
    found = values(page, SUPERVISION_RECORD)
    assert found["supervisor"] == "周晓岚"
    assert found["supervisee"] == "高翔宇"
    assert found["date"] == "2020-05-12"
    assert found["hours"] == "2"


def test_the_proof_of_the_senior_exam() -> None:
    page = reading(
        title("高级社会工作师考试成绩合格证明"),
        line("姓名：周晓岚", y=0.2),
        line("考试日期：2020年10月18日", y=0.25),
        line("有效期至：2023年12月31日", y=0.3),
        prose("2021年1月15日", y=0.8),
    )
    found = values(page, SENIOR_EXAM_PROOF)
    assert found["holder"] == "周晓岚"
    assert found["passed_on"] == "2020-10-18"
    assert found["valid_until"] == "2023-12-31"
    assert found["issued_on"] == "2021-01-15"
