"""Plaques, cards pasted into frames, levels in brackets: what they say without labels."""

import pytest

from extractors.records import KINDS, MATCHER
from extractors.records.extract import extract
from extractors.records.plaques import plaque_of
from extractors.text.sheet import Sheet
from tests.extractors.readings import line, prose, reading, title


def test_a_plaque_is_an_award_and_tells_whom_it_is_for() -> None:
    page = reading(
        line("授予尹冬梅2019年度", 0.37, 0.27),
        title("先进个人", y=0.44),
        line("某某区民政局", 0.4, 0.66),
        line("二〇一九年十月", 0.42, 0.72),
    )
    sheet = Sheet.of(page)
    match = MATCHER.match(sheet)
    assert match.kind is not None
    assert match.kind.id == "award_certificate"
    found = extract(sheet, KINDS["award_certificate"])
    assert found["holder"].value == "尹冬梅"
    assert found["award"].value == "先进个人"
    assert found["awarded_on"].value == "2019-10"


@pytest.mark.parametrize(
    "text", ["授予尹冬梅工学学士学位", "经考核，授予尹冬梅社会工作师职业水平证书"]
)
def test_a_degree_is_no_plaque(text: str) -> None:
    assert plaque_of(Sheet.of(reading(line(text, 0.3, 0.3), line("优秀毕业生", 0.3, 0.4)))) is None


def test_a_card_read_as_one_line_gives_its_name() -> None:
    page = reading(
        line("身份证复印件粘贴页", 0.35, 0.08),
        line("姓名汤某刚性别男民族土家出生1980年7月10日", 0.2, 0.2),
    )
    assert extract(Sheet.of(page), KINDS["id_card"])["name"].value == "汤某刚"


def test_the_level_stands_in_brackets_behind_the_certificate() -> None:
    page = reading(
        title("社会工作者登记证书"),
        prose(
            "郑某江，男，已取得社会工作者职业水平证书（社会工作师，管理号",
            "16500000000000001），经审核符合登记条件，准予登记。",
        ),
    )
    assert extract(Sheet.of(page), KINDS["registration_certificate"])["level"].value == "中级"
