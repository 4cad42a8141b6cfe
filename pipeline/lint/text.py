"""What is wrong with a rule file, each with its line: for the person who writes it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from models import conditions, needs, notice as notices
from models.base import Value
from models.notice import Notice
from pipeline.lint.rules import rule_problems
from pipeline.lint.words import Path, nearest


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong at a line of the file (from 1), in words for its author.

    ``place`` is the requirement's id, else the path of keys.
    """

    line: int
    place: str
    message: str

    def __str__(self) -> str:
        return f"第{self.line}行 {self.place}：{self.message}"


def check_text(text: str) -> list[Problem]:
    """What is wrong with a rule file's text: its shape, else what its rules say.

    In the order of the lines; empty where nothing is wrong.
    """
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        data = load_yaml(text)
    except yaml.YAMLError as error:
        return [_malformed(error)]
    if not isinstance(data, dict) or root is None:
        return [Problem(1, "通知", "文件应由“键: 值”组成")]
    problems = {
        Problem(line, _place(path, data), f"“{path[-1]}”写了两次") for line, path in _twice(root)
    }
    try:
        found = rule_problems(Notice.model_validate(data))
    except ValidationError as error:
        found = [(one["loc"], _said(one)) for one in error.errors()]
    except RecursionError:
        found = [((), "引用（*）引到了它自己")]
    problems |= {Problem(_line(root, path), _place(path, data), said) for path, said in found}
    return sorted(problems)


class _Loader(yaml.SafeLoader):
    """Leaves what looks like a date but is none (2030-04-31) as the text it is."""


def _date(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> object:
    try:
        return loader.construct_yaml_timestamp(node)
    except ValueError:
        return node.value


_Loader.add_constructor("tag:yaml.org,2002:timestamp", _date)


def load_yaml(text: str) -> Any:
    """The data of a rule file.

    Raises:
        yaml.YAMLError: it is not well-formed.
    """
    return yaml.load(text, Loader=_Loader)


# -- where it stands -------------------------------------------------------------------------


def _malformed(error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    said = getattr(error, "problem", None) or "无法解析"
    return Problem(mark.line + 1 if mark else 1, "通知", f"不是有效的 YAML（{said}）")


def _line(root: yaml.Node, path: Path) -> int:
    """The line of the last key or item of a path that the file has."""
    return _walk(root, path, root.start_mark.line)[1] + 1


def _walk(node: yaml.Node, path: Path, line: int) -> tuple[int, int]:
    """How many parts of a path the file has, and the line reached. Other parts are left out.

    Paths of shape errors also name the sort of each node, which may be spelt like one of its
    keys: both readings are tried, and the one that leads further is right.
    """
    if not path:
        return 0, line
    first, rest = path[0], path[1:]
    best = _walk(node, rest, line)
    step = _child(node, first)
    if step is not None:
        child, at = step
        found, reached = _walk(child, rest, at)
        if found + 1 > best[0]:
            best = found + 1, reached
    return best


def _child(node: yaml.Node, part: str | int) -> tuple[yaml.Node, int] | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        child = node.value[part]
        return child, child.start_mark.line
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(part):
                return value, key.start_mark.line
    return None


def _twice(root: yaml.Node) -> Iterator[tuple[int, Path]]:
    """Keys that one mapping has twice: the first would be lost without a word."""
    seen: set[int] = set()
    waiting: list[tuple[yaml.Node, Path]] = [(root, ())]
    while waiting:
        node, path = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            keys = set()
            for key, value in node.value:
                if key.value in keys:
                    yield key.start_mark.line + 1, (*path, str(key.value))
                keys.add(str(key.value))
                waiting.append((value, (*path, str(key.value))))
        elif isinstance(node, yaml.SequenceNode):
            waiting += [(item, (*path, i)) for i, item in enumerate(node.value)]


def _place(path: Path, data: Mapping[str, object]) -> str:
    if len(path) > 1 and path[0] == "requirements" and isinstance(path[1], int):
        listed = data.get("requirements")
        one = listed[path[1]] if isinstance(listed, list) and path[1] < len(listed) else None
        id = one.get("id") if isinstance(one, dict) else None
        return str(id or f"第{path[1] + 1}项要求")
    return ".".join(str(part) for part in path) or "通知"


# -- what is wrong with its shape ------------------------------------------------------------

_KEYS = {
    spec.alias or name
    for module in (conditions, needs, notices)
    for model in vars(module).values()
    if isinstance(model, type) and issubclass(model, Value)
    for name, spec in model.model_fields.items()
}
"""All keys of the language."""

_EXPECTED = {
    "int": "应为整数",
    "string": "应为文字",
    "date": "应为日期（2021-04-09）",
    "datetime": "应为日期和时间（2021-04-09T17:00:00）",
    "tuple": "应为列表（[甲, 乙]）",
    "dict": "应由“键: 值”组成",
    "model": "应由“键: 值”组成",
}


def _said(error: ErrorDetails) -> str:
    last = str(error["loc"][-1]) if error["loc"] else ""
    sort, given, more = error["type"], error.get("input"), error.get("ctx", {})
    if sort == "missing":
        return f"缺少“{last}”"
    if sort == "extra_forbidden":
        return f"此处没有“{last}”这个键{nearest(last, _KEYS - {last})}"
    if sort == "node":
        return error["msg"] + _nearest_key(given, error["msg"])
    if sort in {"literal_error", "enum"}:
        words = str(more.get("expected", "")).replace(" or ", ", ").split(", ")
        known = [word.strip("'") for word in words]
        return f"“{given}”应为{'、'.join(known)}之一{nearest(str(given), known)}"
    if sort == "string_pattern_mismatch":
        return f"“{given}”的写法不对，应符合 {more.get('pattern')}"
    if sort == "too_short":
        return "不能为空"
    if sort == "greater_than_equal":
        return f"“{given}”应不小于{more.get('ge')}"
    if sort == "value_error":
        return str(more.get("error", error["msg"]))
    if sort == "recursion_loop":
        return "引用（*）引到了它自己"
    expected = next((said for word, said in _EXPECTED.items() if sort.startswith(word + "_")), None)
    return f"{expected}，现为“{given}”" if expected else error["msg"]


def _nearest_key(given: object, message: str) -> str:
    """The key of a node that one of those given may be meant for."""
    known = message.partition("：")[2].split("、")
    if not isinstance(given, dict) or any(key in known for key in given):
        return ""
    offers = (nearest(str(key), known) for key in given)
    return next((offer for offer in offers if offer), "")
