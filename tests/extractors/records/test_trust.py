"""What makes a field sure, and what never does."""

from itertools import chain, combinations

import pytest
from hypothesis import given, strategies as st

from extractors.records.kind import Voucher
from extractors.records.trust import INCOMPLETE, READABLE, VERY_SURE, decide
from models.page import Quality

V = Voucher
_ALL = [frozenset(s) for s in chain.from_iterable(combinations(V, n) for n in range(len(V) + 1))]
_SETS = st.sampled_from(_ALL)
_SCORES = st.floats(0, 1)


@pytest.mark.parametrize("has", [{V.LABEL}, {V.FORMAT}, {V.LABEL, V.FORMAT}, set()])
def test_the_engines_own_opinion_is_not_enough(has: set[Voucher]) -> None:
    verdict = decide(has, 1.0)
    assert not verdict.sure
    assert verdict.doubts


@pytest.mark.parametrize(
    "has",
    [
        {V.SECOND, V.FORMAT},
        {V.SECOND, V.VOCABULARY},
        {V.SECOND, V.LABEL},
        {V.AGREEMENT, V.FORMAT},
        {V.AGREEMENT, V.SECOND},
        {V.IDENTITY},
        {V.VOCABULARY},
        {V.CHECKSUM},
        {V.NATIVE},
    ],
)
def test_something_that_vouches_makes_a_clear_reading_sure(has: set[Voucher]) -> None:
    verdict = decide(has, VERY_SURE)
    assert verdict.sure
    assert not verdict.doubts


@pytest.mark.parametrize("has", [{V.SECOND, V.LABEL}, {V.VOCABULARY}])
def test_what_vouches_weakly_needs_a_very_sure_engine(has: set[Voucher]) -> None:
    assert not decide(has, VERY_SURE - 0.01).sure


@pytest.mark.parametrize("bad", [Quality.BLURRED, Quality.GLARE, Quality.DARK])
def test_on_a_bad_picture_two_engines_may_fail_alike(bad: Quality) -> None:
    has = {V.SECOND, V.FORMAT}
    assert decide(has, VERY_SURE - 0.01).sure
    assert not decide(has, VERY_SURE - 0.01, quality=[bad]).sure
    assert not decide({V.VOCABULARY}, 0.99, quality=[bad]).sure


def test_low_resolution_alone_is_no_bad_picture() -> None:
    assert decide({V.VOCABULARY}, 0.99, quality=[Quality.LOW_RESOLUTION]).sure


def test_typed_text_is_sure_unless_part_of_it_is_missing() -> None:
    assert decide({V.NATIVE}, 0.0).sure
    verdict = decide({V.NATIVE}, 1.0, complete=False)
    assert not verdict.sure
    assert verdict.doubts == (INCOMPLETE,)


def test_a_check_digit_outweighs_a_poor_score_but_not_noise() -> None:
    assert decide({V.CHECKSUM}, 0.5, contradicted=True).sure
    assert not decide({V.CHECKSUM}, 0.49).sure


@given(_SETS, _SCORES)
def test_a_contradicted_value_is_never_sure(has: frozenset[Voucher], score: float) -> None:
    outvoted = V.AGREEMENT in has and score >= VERY_SURE
    if not has & {V.NATIVE, V.CHECKSUM} and not outvoted:
        assert not decide(has, score, contradicted=True).sure


def test_another_place_that_says_the_same_outvotes_one_engine_where_the_writing_is_clear() -> None:
    assert decide({V.AGREEMENT}, 0.99, contradicted=True).sure
    assert not decide({V.AGREEMENT, V.LABEL}, 0.93, contradicted=True).sure


@given(_SETS, _SCORES)
def test_a_value_of_which_part_is_missing_is_never_sure(
    has: frozenset[Voucher], score: float
) -> None:
    if V.CHECKSUM not in has:
        assert not decide(has, score, complete=False).sure


@given(_SETS, st.floats(0, READABLE, exclude_max=True))
def test_what_can_hardly_be_read_is_not_sure(has: frozenset[Voucher], score: float) -> None:
    if not has & {V.NATIVE, V.CHECKSUM, V.IDENTITY}:
        assert not decide(has, score).sure


@given(_SETS, _SETS, _SCORES, st.sampled_from([(), (Quality.BLURRED,)]))
def test_one_more_voucher_never_takes_certainty_away(
    has: frozenset[Voucher], more: frozenset[Voucher], score: float, quality: tuple[Quality, ...]
) -> None:
    if decide(has, score, quality=quality).sure:
        assert decide(has | more, score, quality=quality).sure


@given(_SETS, _SCORES, st.booleans(), st.booleans())
def test_whoever_doubts_says_why(
    has: frozenset[Voucher], score: float, complete: bool, contradicted: bool
) -> None:
    verdict = decide(has, score, complete=complete, contradicted=contradicted)
    assert verdict.sure is not bool(verdict.doubts)
    assert 0 <= verdict.confidence <= 1
