"""Drawn submissions are kept, and drawn again only when they must be."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sample_docs.generator.drawing_run import Order
from sample_docs.generator.submission import Made
from tests.evaluation import drawing

ORDER = Order(2, 7, defects="none")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Numbers of the submissions that were drawn, by a generator that takes no time."""
    made: list[int] = []

    def one(order: Order, index: int, taken: set[str]) -> Made:
        made.append(index)
        name = "渝北区/张三" + ("2" if "渝北区/张三" in taken else "")
        taken.add(name)
        truth: dict[str, Any] = {"index": index, "seed": order.seed}
        return Made(name.replace("/", "__"), {f"{name}/甲.docx": b"PK"}, truth)

    monkeypatch.setattr(drawing, "_one", one)
    return made


def test_the_same_order_is_drawn_once(tmp_path: Path, calls: list[int]) -> None:
    first = drawing.drawn(ORDER, tmp_path)
    again = drawing.drawn(ORDER, tmp_path)
    assert calls == [0, 1]
    assert first == again
    assert (first.incoming / "渝北区/张三/甲.docx").read_bytes() == b"PK"


def test_people_of_one_name_are_kept_apart(tmp_path: Path, calls: list[int]) -> None:
    truths = drawing.drawn(ORDER, tmp_path).truths
    assert {id: truth["index"] for id, truth in truths.items()} == {
        "渝北区__张三": 0,
        "渝北区__张三2": 1,
    }


def test_more_of_the_same_draws_only_what_is_missing(tmp_path: Path, calls: list[int]) -> None:
    drawing.drawn(replace(ORDER, count=1), tmp_path)
    assert list(drawing.drawn(ORDER, tmp_path).truths) == ["渝北区__张三", "渝北区__张三2"]
    assert calls == [0, 1]
    assert list(drawing.drawn(replace(ORDER, count=1), tmp_path).truths) == ["渝北区__张三"]


def test_another_order_or_generator_draws_anew(
    tmp_path: Path, calls: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = replace(ORDER, count=1)
    drawing.drawn(one, tmp_path)
    assert drawing.drawn(replace(one, seed=8), tmp_path).truths["渝北区__张三"]["seed"] == 8
    monkeypatch.setattr(drawing, "_fingerprint", lambda layouts: "other")
    drawing.drawn(replace(one, seed=8), tmp_path)
    assert calls == [0, 0, 0]


def test_the_truth_alone_is_kept_for_perfect_readings(tmp_path: Path, calls: list[int]) -> None:
    found = drawing.drawn(ORDER, tmp_path, files=False)
    assert len(found.truths) == 2
    assert not list(found.incoming.rglob("*.docx"))
