"""Rule files: the built-in ones and an office's own."""

from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from extractors.records import KINDS
from models.errors import InvalidNotice, MissingInput
from models.notice import Notice
from pipeline.lint import Problem, check_text, load_yaml, rule_problems

DEFAULT = "chongqing-2021-supervisors"


def load_notice(name: str) -> Notice:
    """A built-in notice by its id, or one from a file.

    Raises:
        MissingInput: there is neither.
        InvalidNotice: the file does not hold a notice.
    """
    return parse_notice(notice_text(name))


def notice_text(name: str) -> str:
    """The text of a built-in notice by its id, or of a file.

    Raises:
        MissingInput: there is neither.
        InvalidNotice: the file is not UTF-8 text.
    """
    built_in = resources.files("models").joinpath("notices", f"{name}.yaml")
    if built_in.is_file():
        return built_in.read_text(encoding="utf-8")
    path = Path(name)
    if not path.is_file():
        known = "、".join(sorted(notice_ids()))
        raise MissingInput(f"{name}；内置通知：{known}")
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidNotice("文件应以 UTF-8 编码保存") from error


def parse_notice(text: str) -> Notice:
    """A notice from its YAML text.

    A rule that names a kind of paper that does not exist would find every submission wanting:
    a file in which anything is wrong is not used.

    Raises:
        InvalidNotice: something is wrong with it (``check_text``); the detail names the first
            problem and its line.
    """
    problems = check_text(text)
    if problems:
        more = f"（共{len(problems)}处）" if len(problems) > 1 else ""
        raise InvalidNotice(f"{problems[0]}{more}")
    return Notice.model_validate(load_yaml(text))


def notice_ids() -> Iterator[str]:
    """The ids of the built-in notices."""
    for entry in resources.files("models").joinpath("notices").iterdir():
        if entry.name.endswith(".yaml"):
            yield entry.name.removesuffix(".yaml")


def check_file(name: str) -> list[Problem]:
    """What is wrong with a built-in notice or a file, each with its line; empty where nothing is.

    Raises:
        MissingInput: there is no such notice or file.
        InvalidNotice: the file is not UTF-8 text.
    """
    return check_text(notice_text(name))


def check(notice: Notice) -> list[str]:
    """What is wrong with a notice beyond its shape, without lines (``check_file`` gives them)."""
    said = []
    for path, problem in rule_problems(notice):
        number = path[1] if len(path) > 1 and path[0] == "requirements" else None
        place = notice.requirements[number].id if isinstance(number, int) else str(path[0])
        said.append(f"{place}：{problem}")
    return said


def kinds_named(notice: Notice) -> frozenset[str]:
    """The kinds that a notice names anywhere."""
    return frozenset(_strings(notice.model_dump())) & KINDS.keys()


def _strings(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _strings(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _strings(value)
