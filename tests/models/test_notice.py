"""The rule language as data: its schema, and its parts."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from models.conditions import (
    CONDITION_KEYS,
    SCALES,
    TESTS,
    Condition,
    FieldCondition,
    fields_within,
)
from models.needs import NEED_KEYS, Need, needs_within
from models.notice import json_schema
from pipeline.lint.schema import schema_text
from pipeline.notices import load_notice, notice_ids, notice_text

jsonschema = pytest.importorskip("jsonschema")
NEED: TypeAdapter[Need] = TypeAdapter(Need)
CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)


def plain(text: str) -> Any:
    """A rule file as JSON has it."""
    return json.loads(json.dumps(yaml.safe_load(text), default=lambda day: day.isoformat()))


def test_the_schema_beside_the_guide_is_the_languages_own(root: Path) -> None:
    """Write it anew with: python -m pipeline.lint.schema > docs/notice.schema.json"""
    kept = (root / "docs" / "notice.schema.json").read_text(encoding="utf-8")
    assert kept == schema_text()


@pytest.mark.parametrize("id", sorted(notice_ids()))
def test_the_schema_accepts_the_built_in_notices(id: str) -> None:
    jsonschema.validate(plain(notice_text(id)), json_schema())


@pytest.mark.parametrize(
    ("old", "new"),
    [("clause:", "clase:"), ("severity: required", "severity: must"), ("record:", "recrod:")],
)
def test_the_schema_refuses_a_wrong_key(old: str, new: str) -> None:
    text = notice_text("chongqing-2016-leaders").replace(old, new, 1)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(plain(text), json_schema())


@pytest.mark.parametrize("id", sorted(notice_ids()))
def test_a_notice_written_out_is_read_back_the_same(id: str) -> None:
    notice = load_notice(id)
    again = type(notice).model_validate(notice.model_dump(mode="json", by_alias=True))
    assert again == notice


@pytest.mark.parametrize("name", TESTS)
def test_every_test_of_a_field_excludes_every_other(name: str) -> None:
    values: dict[str, Any] = {
        "equals": "a", "equals_applicant": "name", "contains_applicant": "name",
        "one_of": ["a"], "starts_with": ["a"], "contains": ["a"], "at_least": 1, "at_most": 1,
        "held_years": 1, "within_years": 1, "max_age": 1, "not_before": "2020-01-01",
        "not_after": "2020-01-01", "by_as_of": True,
    }  # fmt: skip
    assert set(values) == set(TESTS)
    FieldCondition.model_validate({"field": "x", name: values[name]})
    for other in set(TESTS) - {name}:
        with pytest.raises(ValidationError):
            FieldCondition.model_validate({"field": "x", name: values[name], other: values[other]})


@pytest.mark.parametrize(
    "wrong",
    [
        {"field": "x"},
        {"field": "x", "at_least": "中级"},
        {"field": "x", "at_least": "特级", "scale": "level"},
        {"field": "x", "at_least": 2, "scale": "level"},
        {"field": "x", "equals": "a", "scale": "level"},
        {"field": "x", "by_as_of": False},
        {"field": "x", "filled": ["x"]},
        {"all": []},
        "x",
        {},
    ],
)
def test_a_condition_that_says_nothing_is_refused(wrong: object) -> None:
    with pytest.raises(ValidationError):
        CONDITION.validate_python(wrong)


@pytest.mark.parametrize("wrong", [{}, {"all": []}, {"record": "x", "sets": 2}, "x", ["x"], 3])
def test_a_need_of_no_one_sort_is_refused(wrong: object) -> None:
    with pytest.raises(ValidationError):
        NEED.validate_python(wrong)


def test_needs_and_fields_are_found_at_any_depth() -> None:
    need = NEED.validate_python(
        {"all": [{"any": [{"record": "a"}, {"at_least": 1, "of": [{"record": "b"}]}]}]}
    )
    assert [type(part).__name__ for part in needs_within(need)] == [
        "AllOf", "AnyOf", "Records", "AtLeast", "Records",
    ]  # fmt: skip
    condition = CONDITION.validate_python(
        {
            "all": [
                {"any": [{"filled": ["a", "b"]}, {"field": "c", "equals": "x"}]},
                {"witness": "d"},
            ]
        }
    )
    assert list(fields_within(condition)) == ["a", "b", "c"]


def test_scales_have_no_word_twice() -> None:
    for words in SCALES.values():
        assert len(set(words)) == len(words)


def test_the_keys_that_tell_nodes_apart_are_all_in_the_schema() -> None:
    keys = {key for one in json_schema()["$defs"].values() for key in one.get("properties", {})}
    assert set(NEED_KEYS) | set(CONDITION_KEYS) | set(TESTS) <= keys
