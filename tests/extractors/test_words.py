"""Words settle what a character is where an engine leaves it open."""

import pytest

from extractors.ocr.words import Words


@pytest.fixture(scope="module")
def words() -> Words:
    return Words({"手指": 2500, "指操": 3, "沉默": 2300, "三人": 900, "工人": 4000, "青梅": 80})


def sure(text: str) -> list[list[tuple[str, float]]]:
    return [[(character, 1.0)] for character in text]


def test_a_choice_that_makes_a_word_is_taken(words: Words) -> None:
    line = [*sure("沉"), [("然", 0.6), ("默", 0.3), ("黙", 0.05)], *sure("良久")]
    assert words.settled(line) == "沉默良久"


def test_a_choice_that_is_far_less_likely_is_not(words: Words) -> None:
    line = [*sure("沉"), [("然", 0.9), ("默", 0.0001)]]
    assert words.settled(line) == "沉然"


def test_what_the_engine_is_sure_of_stays(words: Words) -> None:
    line = [*sure("沉"), [("然", 0.998), ("默", 0.002)]]
    assert words.settled(line) == "沉然"


def test_no_word_outweighs_what_the_engine_holds_for_much_likelier() -> None:
    rare = Words({"青梅": 2, "春天": 10_000_000})
    line = [[("春", 0.97), ("青", 0.003)], *sure("梅")]
    assert rare.settled(line) == "春梅"


def test_outside_words_the_engine_s_best_stands(words: Words) -> None:
    line = [*sure("社工"), [("邹", 0.5), ("多", 0.45)], *sure("小琴")]
    assert words.settled(line) == "社工邹小琴"


def test_numbers_are_no_matter_of_words(words: Words) -> None:
    assert words.settled([[("三", 0.5), ("工", 0.45)], *sure("人")]) == "三人"
    assert words.settled([[("工", 0.5), ("三", 0.45)], *sure("人")]) == "工人"


def test_the_line_keeps_its_length_and_what_is_no_chinese(words: Words) -> None:
    line = [*sure("2018.6"), [(" ", 0.4), ("手", 0.3)], [("手", 0.5), ("乎", 0.4)], *sure("指A")]
    assert words.settled(line) == "2018.6 手指A"
    assert words.settled([]) == ""


def test_the_shipped_words_know_the_field_s_terms() -> None:
    shipped = Words.shipped()
    assert shipped.settled([*sure("斋主签名")]) == "斋主签名"
    line = [[("斋", 0.5), ("案", 0.4)], *sure("主签名")]
    assert shipped.settled(line) == "案主签名"
