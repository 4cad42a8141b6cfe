"""The guide to rule files: its examples are rules, and it leaves out nothing of the language."""

import re
import textwrap
from pathlib import Path

import pytest

from models.conditions import CONDITION_KEYS, SCALES, TESTS
from models.needs import NEED_KEYS
from pipeline.lint import check_text

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "notices.md"
EXAMPLES = re.findall(
    r"^```yaml (\w+)\n(.*?)^```", GUIDE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)
HEAD = """\
schema: dossier.notice/1
id: example
title: 某通知
issuer: 某局
as_of: 2030-04-01
form: recommendation_form
tracks:
  service: {title: 服务, words: [服务]}
  teaching: {title: 教学, words: [教学]}
  management: {title: 管理, words: [管理]}
requirements:
  - {id: career.level_certificate, title: 证书, clause: 一, severity: required, advice: 请提供。,
     need: {record: level_certificate}}
  - id: other.example
    title: 其他
    clause: 二
    severity: required
    advice: 请提供。
"""


def whole(sort: str, example: str) -> str:
    """A rule file around an example."""
    if sort == "notice":
        return example
    inner = textwrap.indent(example, " " * 10)
    if sort == "applies":
        return f"{HEAD}    need: {{record: id_card}}\n    applies:\n{inner}"
    if sort == "need":
        return f"{HEAD}    need:\n{inner}"
    kind = _kind_of(example)
    return f"{HEAD}    need:\n      record: {kind}\n      where:\n        -\n{inner}"


def _kind_of(condition: str) -> str:
    """A kind that has the fields of the guide's conditions."""
    table = {"standard": "standard_cover", "completed": "project_proof", "leader": "project_proof"}
    return next((kind for word, kind in table.items() if word in condition), "recommendation_form")


@pytest.mark.parametrize(("sort", "example"), EXAMPLES)
def test_every_example_is_a_rule(sort: str, example: str) -> None:
    assert [str(problem) for problem in check_text(whole(sort, example))] == []


def test_every_fenced_yaml_is_tested() -> None:
    assert GUIDE.read_text(encoding="utf-8").count("```yaml") == len(EXAMPLES) >= 15


def test_every_word_of_the_language_is_in_the_guide() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    for word in (*NEED_KEYS, *CONDITION_KEYS, *TESTS, *SCALES, "distinct", "until", "otherwise"):
        assert re.search(rf"\b{word}\b", text), word
    for words in SCALES.values():
        assert "、".join(words) in text
