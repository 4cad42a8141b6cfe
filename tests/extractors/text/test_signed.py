"""Where a paper is signed."""

import pytest

from extractors.text.signed import signatures
from models.page import Box, Line, MarkType
from tests.extractors.readings import line


def _read(*lines: Line, unread: tuple[Box, ...] = ()) -> list[str]:
    found = signatures(lines, (), unread)
    assert all(mark.type is MarkType.SIGNATURE for mark in found)
    return [mark.text for mark in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("社工签名：邹德芬日期：2019年2月18日", ["邹德芬"]),
        ("签字: 邹 德 芬  2019.2.18", ["邹德芬"]),
        ("服务对象（签名）：王某 社工（签名）：邹德芬", ["王某", "邹德芬"]),
        ("撰写人：邹德芬", ["邹德芬"]),
        ("社工签名：　　日期：", []),
        ("请在签名处签字，签名须为本人。", []),
        ("兹证明邹德芬同志在我单位工作", []),
    ],
)
def test_a_name_behind_the_words_that_ask_for_one_is_a_signature(
    text: str, names: list[str]
) -> None:
    assert _read(line(text, 0.1, 0.8)) == names


def test_the_name_may_stand_right_of_its_label() -> None:
    label = line("督导签字：", 0.1, 0.8)
    assert _read(label, line("邹德芬", label.box.x1 + 0.03, 0.8)) == ["邹德芬"]
    assert _read(label, line("邹德芬", 0.1, 0.5)) == []


def test_a_name_with_nothing_but_a_date_behind_it_is_signed() -> None:
    name = line("邹德芬", 0.1, 0.8)
    assert _read(name, line("2019.2.18", name.box.x1 + 0.05, 0.8)) == ["邹德芬"]
    assert _read(name, line("共12人", name.box.x1 + 0.05, 0.8)) == []


def test_ink_that_nobody_could_read_is_seen_but_not_certain() -> None:
    label = line("签名：", 0.1, 0.8)
    ink = Box(label.box.x1 + 0.01, label.box.y0, label.box.x1 + 0.1, label.box.y1)
    (mark,) = signatures([label], (), (ink,))
    assert mark.text == ""
    assert not mark.certain
    assert signatures([label], (), ()) == []
