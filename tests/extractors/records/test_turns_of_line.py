"""Values that end in the next line, and dates that close nothing."""

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.text.sheet import Sheet
from tests.extractors.readings import grid, line, prose, reading, title


@pytest.mark.parametrize(
    ("end", "number"), [("2）。", "2019SKJX472"), ("二）请按期完成。", "2019SKJX47")]
)
def test_a_topics_number_goes_on_in_the_next_line(end: str, number: str) -> None:
    page = reading(
        title("委托书"),
        prose("委托你单位开展《社会工作人才研究》课题研究（课题编号：2019SKJX47", end),
        prose("某某市社会科学界联合会", "2019年6月6日", y=0.5),
    )
    assert extract(Sheet.of(page), KINDS["topic_commission"])["number"].value == number


def test_the_day_of_birth_closes_no_certificate() -> None:
    page = reading(
        title("学士学位证书"),
        grid(("姓名", "林小禾"), ("出生日期", "1981年1月30日"), x0=0.3, x1=0.7),
        prose("在本校社会工作专业学习，完成规定学业并通过考核与答辩，授予法学学士学位。", y=0.3),
        line("学位评定委员会主席", 0.2, 0.4),
        line("一九八一年一月三十日", 0.6, 0.5),
    )
    found = extract(Sheet.of(page), KINDS["degree_certificate"])
    assert found["birth_date"].value == "1981-01-30"
    assert "awarded_on" not in found or found["awarded_on"].value is None


def test_the_day_until_which_somebody_worked_is_not_the_first() -> None:
    page = reading(
        title("社会工作从业经历证明表"),
        grid(
            ("姓名", "林小禾", "工作年限", "3年"),
            ("起始时间", "2011年7月", "截止时间", "2014年9月"),
        ),
    )
    found = extract(Sheet.of(page), KINDS["employment_proof"])
    assert (found["started_on"].value, found["ended_on"].value) == ("2011-07", "2014-09")
