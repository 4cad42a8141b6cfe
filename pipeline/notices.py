"""Rule files: the built-in ones and an office's own."""

from collections.abc import Iterable, Iterator
from importlib import resources
from pathlib import Path

import yaml
from pydantic import ValidationError
from rapidfuzz import process

from extractors.records import KINDS
from models.errors import InvalidNotice, MissingInput
from models.notice import (
    Claims,
    Condition,
    Need,
    Notice,
    Records,
    Sets,
    Years,
    fields_within,
    needs_within,
)

DEFAULT = "chongqing-2021-supervisors"


def load_notice(name: str) -> Notice:
    """A built-in notice by its id, or one from a file.

    Raises:
        MissingInput: there is neither.
        InvalidNotice: the file does not hold a notice.
    """
    built_in = resources.files("models").joinpath("notices", f"{name}.yaml")
    if built_in.is_file():
        return parse_notice(built_in.read_text(encoding="utf-8"))
    path = Path(name)
    if not path.is_file():
        known = "、".join(sorted(notice_ids()))
        raise MissingInput(f"{name}；内置通知：{known}")
    return parse_notice(path.read_text(encoding="utf-8"))


def parse_notice(text: str) -> Notice:
    """A notice from its YAML text.

    Raises:
        InvalidNotice: it is not well-formed, or not a notice.
    """
    try:
        return Notice.model_validate(yaml.safe_load(text))
    except yaml.YAMLError as error:
        raise InvalidNotice(str(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise InvalidNotice(f"{place}: {first['msg']}") from error


def notice_ids() -> Iterator[str]:
    """The ids of the built-in notices."""
    for entry in resources.files("models").joinpath("notices").iterdir():
        if entry.name.endswith(".yaml"):
            yield entry.name.removesuffix(".yaml")


def check(notice: Notice) -> list[str]:
    """What is wrong with a notice beyond its shape: kinds and fields that do not exist."""
    problems: list[str] = []
    for requirement in notice.requirements:
        for need in needs_within(requirement.need):
            problems += [f"{requirement.id}: {problem}" for problem in _problems(need)]
    return problems


def _problems(need: Need) -> list[str]:
    if isinstance(need, Records):
        return [*_unknown(need.kinds), *_unknown_fields(need.kinds, need.where)]
    if isinstance(need, Years):
        return [*_unknown(need.kinds), *_unknown_fields(need.kinds, need.where)]
    if isinstance(need, Claims):
        return _unknown((need.proven_by, need.form))
    if isinstance(need, Sets):
        papers = [
            kind
            for paper_set in need.of
            for paper in paper_set.papers
            for kind in ((paper,) if isinstance(paper, str) else paper)
        ]
        return _unknown(papers)
    return []


def _unknown(kinds: Iterable[str]) -> list[str]:
    return [f"没有材料类型“{kind}”{_nearest(kind, KINDS)}" for kind in kinds if kind not in KINDS]


def _unknown_fields(kinds: Iterable[str], conditions: Iterable[Condition]) -> list[str]:
    known = {spec.name for kind in kinds if kind in KINDS for spec in KINDS[kind].fields}
    return [
        f"没有字段“{name}”{_nearest(name, known)}"
        for condition in conditions
        for name in fields_within(condition)
        if known and name not in known
    ]


def _nearest(word: str, known: Iterable[str]) -> str:
    found = process.extractOne(word, list(known), score_cutoff=60)
    return f"，是否为“{found[0]}”？" if found else ""
