"""How verdicts combine: Kleene's strong logic, and what explains the outcome."""

from hypothesis import given, strategies as st

from models.record import PageRef, Truth
from pipeline.assess.verdict import Verdict, all_of, any_of, at_least, no, unknown, yes

ORDER = (Truth.NO, Truth.UNKNOWN, Truth.YES)
NOT = {Truth.YES: Truth.NO, Truth.NO: Truth.YES, Truth.UNKNOWN: Truth.UNKNOWN}
truths = st.sampled_from(list(Truth))
verdicts = st.builds(Verdict, truths, weight=st.floats(0, 1))
several = st.lists(verdicts, min_size=1, max_size=6)


@given(several)
def test_all_is_the_least_and_any_the_greatest(parts: list[Verdict]) -> None:
    given = [part.truth for part in parts]
    assert all_of(parts).truth is min(given, key=ORDER.index)
    assert any_of(parts).truth is max(given, key=ORDER.index)


@given(several, several)
def test_grouping_and_order_do_not_matter(some: list[Verdict], more: list[Verdict]) -> None:
    for combined in (all_of, any_of):
        together = combined([*some, *more]).truth
        assert combined([combined(some), combined(more)]).truth is together
        assert combined([*more, *some]).truth is together
        assert combined([*some, *some]).truth is combined(some).truth


@given(several)
def test_de_morgan(parts: list[Verdict]) -> None:
    denied = [Verdict(NOT[part.truth]) for part in parts]
    assert NOT[all_of(parts).truth] is any_of(denied).truth


@given(verdicts, several, several)
def test_all_and_any_distribute(one: Verdict, some: list[Verdict], more: list[Verdict]) -> None:
    left = all_of([one, any_of([*some, *more])])
    assert left.truth is any_of([all_of([one, part]) for part in [*some, *more]]).truth


@given(several, st.integers(1, 7))
def test_at_least_counts(parts: list[Verdict], count: int) -> None:
    certain = sum(part.truth is Truth.YES for part in parts)
    possible = sum(part.truth is not Truth.NO for part in parts)
    expected = Truth.YES if certain >= count else Truth.UNKNOWN if possible >= count else Truth.NO
    assert at_least(count, parts).truth is expected
    assert at_least(1, parts).truth is any_of(parts).truth
    assert at_least(len(parts), parts).truth is all_of(parts).truth


@given(several, st.integers(0, 5), st.integers(1, 6))
def test_doubting_a_part_settles_nothing(parts: list[Verdict], at: int, count: int) -> None:
    at %= len(parts)
    less = [*parts[:at], unknown("?"), *parts[at + 1 :]]

    def count_of(given: list[Verdict]) -> Verdict:
        return at_least(count, given)

    for combined in (all_of, any_of, count_of):
        assert combined(less).truth in {combined(parts).truth, Truth.UNKNOWN}


def test_the_parts_that_decide_explain() -> None:
    page = PageRef("佐证材料.docx", 3)
    parts = [yes("好", records=["r1"]), unknown("疑", records=["r2"], look_at=[page])]
    both = all_of(parts)
    assert (both.reasons, both.look_at) == (("疑",), (page,))
    assert set(both.records) == {"r1", "r2"}
    assert any_of(parts).reasons == ("好",)


def test_the_nearest_alternative_explains_a_failure() -> None:
    assert any_of([no("远", weight=0.1), no("近", weight=0.6)]).reasons == ("近",)


def test_nothing_to_hold_is_held_and_nothing_to_choose_from_is_not() -> None:
    assert all_of([]).truth is Truth.YES
    assert any_of([]).truth is Truth.NO
