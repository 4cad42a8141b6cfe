"""The client of a case record as its running text has them."""

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.text.sheet import Sheet
from tests.extractors.readings import line, prose, reading, title


def _client(read: str, *texts: str) -> Found | None:
    head = line(f"服务对象：{read}", 0.1, 0.12)
    page = reading(title("个案服务过程记录表"), head, prose(*texts, y=0.2))
    return extract(Sheet.of(page), KINDS["casework_process"]).get("client")


@pytest.mark.parametrize(
    ("read", "texts", "client"),
    [
        (
            "小渊（化名）",
            ("小谢今天主动来到社工站。", "社工与小谢谈及近况，小谢说睡得好些了。"),
            "小谢（化名）",
        ),
        (
            "邹小米（化名）",
            ("邹小林如约前来。邹小林说家里安静了。", "社工鼓励邹小林，与邹小林约定下周再见。"),
            "邹小林（化名）",
        ),
        (
            "彭场先生",
            ("欧阳先生身体好转。社工请欧阳先生谈谈。", "欧阳先生表示愿意，欧阳先生签了字。"),
            "欧阳先生",
        ),
    ],
)
def test_the_name_the_text_says_again_and_again_is_taken_in_doubt(
    read: str, texts: tuple[str, ...], client: str
) -> None:
    found = _client(read, *texts)
    assert found is not None
    assert (found.value, found.sure) == (client, False)
    assert any(read.split("（", maxsplit=1)[0] in other for other in found.others)


def test_others_whom_the_text_speaks_of_are_not_the_client() -> None:
    found = _client("小渊（化名）", "小渊来访。小渊的同学小谢陪同。", "小渊离开时，小谢道谢。")
    assert found is not None
    assert found.value == "小渊（化名）"


def test_a_name_told_once_or_twice_changes_nothing() -> None:
    found = _client("邹小米（化名）", "邹小林如约前来。", "社工鼓励邹小林坚持服药。")
    assert found is not None
    assert found.value == "邹小米（化名）"
