"""Names in running text, which nothing marks."""

import pytest

from extractors.text.names import are_twins, begins_with_surname, first_name_in, last_name_in


@pytest.mark.parametrize(
    ("run", "name"),
    [
        ("一线社工邹德芬", "邹德芬"),
        ("我单位职工欧阳晓岚", "欧阳晓岚"),
        ("张三", "张三"),
        ("欧阳锋", "欧阳锋"),
        ("买买提·阿卜杜拉", "买买提·阿卜杜拉"),
        ("在我单位工作的", None),
    ],
)
def test_the_name_at_the_end_of_a_run(run: str, name: str | None) -> None:
    assert last_name_in(run) == name


@pytest.mark.parametrize(
    ("run", "name"),
    [
        ("邹德芬同志自", "邹德芬"),
        ("欧阳晓岚同志", "欧阳晓岚"),
        ("欧阳锋", "欧阳锋"),
        ("的工作", None),
    ],
)
def test_the_name_at_the_beginning_of_a_run(run: str, name: str | None) -> None:
    assert first_name_in(run) == name


def test_surnames_have_one_character_or_two() -> None:
    assert begins_with_surname("冉启明")
    assert begins_with_surname("司徒静")
    assert not begins_with_surname("的")


def test_surnames_that_engines_take_for_one_another_are_twins() -> None:
    assert are_twins("佘霞", "余霞")
    assert not are_twins("李霞", "余霞")
    assert not are_twins("佘霞", "余敏")
    assert not are_twins("佘霞", "佘霞")
