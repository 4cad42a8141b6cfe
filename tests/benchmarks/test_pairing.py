"""Chunks, turns and ratios of the benchmark, and what counts as the floor."""

import numpy as np
import pytest

from extractors.ocr.runtime import Tensor
from tests.benchmarks.chart import chart
from tests.benchmarks.floor import core_of
from tests.benchmarks.pairing import chunks, ratio, turn_order
from tests.benchmarks.processes import below, memory


@pytest.mark.parametrize("count", [1, 3, 4, 9, 20, 37, 99, 200, 219])
def test_every_picture_is_in_one_chunk_and_chunks_are_alike(count: int) -> None:
    parts = chunks(list(range(count)))
    assert [item for part in parts for item in part] == list(range(count))
    sizes = [len(part) for part in parts]
    assert max(sizes) < 2 * max(4, min(sizes))


def test_two_hundred_pictures_are_ten_chunks() -> None:
    assert [len(part) for part in chunks(range(200))] == [20] * 10


def test_every_contestant_has_every_place_in_turn() -> None:
    orders = [turn_order("abcd", chunk) for chunk in range(4)]
    for place in range(4):
        assert {order[place] for order in orders} == set("abcd")


def test_a_slow_spell_that_hits_all_leaves_the_ratio_as_it_is() -> None:
    seconds = {"a": {0: 1.0, 1: 10.0, 2: 1.0}, "b": {0: 2.0, 1: 20.0, 2: 2.0}}
    found = ratio(seconds, "a", "b")
    assert found is not None
    assert (found.median, found.low, found.high, found.chunks) == (0.5, 0.5, 0.5, 3)


def test_one_odd_chunk_does_not_move_the_median() -> None:
    seconds = {"a": {0: 1.0, 1: 9.0, 2: 1.0}, "b": {0: 2.0, 1: 2.0, 2: 2.0}}
    found = ratio(seconds, "a", "b")
    assert found is not None
    assert (found.median, found.high) == (0.5, 4.5)


def test_only_chunks_that_both_read_are_paired() -> None:
    found = ratio({"a": {0: 1.0, 1: 3.0}, "b": {1: 1.0, 2: 5.0}}, "a", "b")
    assert found is not None
    assert (found.median, found.chunks) == (3.0, 1)
    assert ratio({"a": {0: 1.0}}, "a", "b") is None


def _page(size: int = 640) -> Tensor:
    return np.zeros((1, 3, size, size), np.float32)


def _crop(width: int) -> Tensor:
    return np.zeros((1, 3, 48, width), np.float32)


def test_the_floor_is_one_turn_one_detection_and_every_line() -> None:
    calls = [
        ("turn", np.zeros((2, 3, 224, 224), np.float32)),
        ("find", _page()),
        ("find", _page()),
        ("read", _crop(320)),
        ("again", _crop(96)),
        ("read", _crop(640)),
        ("again", _crop(128)),
    ]
    assert core_of(calls) == [True, True, False, True, False, True, False]


def test_a_page_without_lines_has_a_floor_too() -> None:
    assert core_of([("turn", _page(224)), ("find", _page())]) == [True, True]


def test_a_process_knows_its_memory() -> None:
    import os  # noqa: PLC0415

    now = memory([os.getpid()])
    assert now > 1_000_000
    # The kernel counts in batches: both are right to some pages.
    assert memory([os.getpid()], peak=True) > 0.99 * now
    assert os.getpid() not in below()
    assert memory([]) == 0


def test_the_chart_shows_what_was_measured_and_escapes_names() -> None:
    run = {"contestants": {"a": {"name": "<Dossier>", "pictures_a_minute": 81.25}}}
    drawn = chart(run)
    assert "81.2" in drawn
    assert "&lt;Dossier&gt;" in drawn
    assert "key fields" not in drawn
