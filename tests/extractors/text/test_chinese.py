"""The spaCy pipeline: what a text says, span by span."""

import pytest
from hypothesis import given, strategies as st

from extractors.text.chinese import marked, pipeline, understand
from models.dates import PartialDate

_LETTER = "兹证明张三同志自2013年7月至今在我单位从事社会工作，任社会工作师，累计满7年。"


def test_a_letter_says_dates_periods_years_and_levels() -> None:
    doc = understand(_LETTER)
    assert {group: [span.text for span in spans] for group, spans in doc.spans.items()} == {
        "dates": ["2013年7月"],
        "periods": ["2013年7月至今"],
        "years": ["满7年"],
        "levels": ["社会工作师"],
    }
    assert doc.spans["periods"][0]._.value == (PartialDate(2013, 7), None)


def test_the_pipeline_is_built_once() -> None:
    assert pipeline() is pipeline()
    assert pipeline().pipe_names == [
        "dossier_dates", "dossier_periods", "dossier_years", "dossier_levels",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("助理社会工作师", "初级"),
        ("社会工作师", "中级"),
        ("高级社会工作师", "高级"),
        ("社会工作师助理", "初级"),
        ("级别:初级", "初级"),
        ("中级", "中级"),
        ("取得助理社会工作师职业水平", "初级"),
    ],
)
def test_the_longest_name_of_a_level_counts(text: str, level: str) -> None:
    assert [one.value for one in marked(text, "levels")] == [level]


def test_a_guessed_date_is_marked_as_incomplete() -> None:
    (whole,) = marked("二〇一二年六月", "dates")
    (guessed,) = marked("二一二年六月", "dates")
    assert whole.complete
    assert not guessed.complete


@given(st.text(alphabet="2016年3月至今 满五年助理社会工作师x1.-", max_size=40))
def test_what_is_marked_stands_in_the_text(text: str) -> None:
    for group in ("dates", "periods", "years", "levels"):
        for one in marked(text, group):
            assert text[one.start : one.end] == one.text
