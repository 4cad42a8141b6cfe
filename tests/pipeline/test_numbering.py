"""A case's number on all its papers: what settles it, and what leaves it in doubt."""

import pytest

from extractors.records.kind import Voucher
from models.record import Field, Record
from pipeline.bundle import bundle, vouch
from tests.pipeline.submissions import field, record

BOTH = (Voucher.LABEL, Voucher.SECOND)
KINDS = ("intake", "assessment", "agreement", "plan", "process", "evaluation", "closure")


def _hand(value: str, *, sure: bool = True) -> Field:
    return field(value, sure=sure, score=0.96, vouchers=BOTH)


def _print(value: str) -> Field:
    return field(value, sure=True, score=1.0, vouchers=BOTH)


def _done(*numbers: Field) -> list[Field]:
    papers: list[Record] = [
        record(f"r{i}", f"casework_{kind}",
               {"case_number": number, "client": field("王某", sure=True, vouchers=BOTH)})
        for i, (kind, number) in enumerate(zip(KINDS, numbers, strict=False))
    ]  # fmt: skip
    return [one.fields["case_number"] for one in vouch(papers, bundle(papers))]


def test_what_is_printed_on_one_paper_settles_the_letters_of_the_others() -> None:
    done = _done(_hand("FC2020-011"), _hand("FC2020-011"), _print("JC2020-011"))
    assert [(one.value, one.sure) for one in done] == [("JC2020-011", True)] * 3
    assert done[0].others == ("FC2020-011",)


def test_a_figure_that_differs_from_the_printed_one_is_asked_about() -> None:
    done = _done(_hand("JC2020-017"), _hand("JC2020-011"), _print("JC2020-011"))
    assert (done[0].value, done[0].sure) == ("JC2020-011", False)
    assert done[1].sure


def test_a_sign_more_by_hand_is_not_settled_by_what_was_read_clearly() -> None:
    done = _done(_hand("JC2020-013"), _hand("JC2020-013"), _print("J2020-013"))
    assert {one.value for one in done} == {"JC2020-013", "J2020-013"}


def test_where_no_majority_says_so_no_hand_written_number_is_sure() -> None:
    done = _done(_hand("JC2020-013"), _hand("J2020-013"), _hand("2020-013"), _hand("J2020-013"))
    assert not any(one.sure for one in done)


def test_a_letter_read_as_a_figure_is_as_most_papers_have_it_in_doubt() -> None:
    done = _done(_hand("2018-C03"), _hand("2018-C03"), _hand("2018-CO3"))
    assert [one.value for one in done] == ["2018-C03"] * 3
    assert not done[2].sure


@pytest.mark.parametrize(("number", "sure"), [("FC2020-023", False), ("GA2020-023", True)])
def test_letters_that_hands_confuse_are_asked_about_unless_printed(number: str, sure: bool) -> None:
    assert [one.sure for one in _done(_hand(number), _hand(number))] == [sure, sure]
    assert all(one.sure for one in _done(_print(number), _print(number)))


def test_a_letter_that_is_read_in_many_ways_before_the_year_is_a_z_in_doubt() -> None:
    done = _done(
        _hand("GV2018009", sure=False),
        _hand("GU2018009", sure=False),
        field("GL2018009", score=0.9, others=("G02018009",)),
    )
    assert [(one.value, one.sure) for one in done] == [("GZ2018009", False)] * 3


def test_the_one_session_out_of_order_is_asked_about() -> None:
    days = ("2020-05-01", "2020-05-08", "2020-05-15", "2020-05-22")
    papers = [
        record(f"r{i}", "casework_process", {
            "case_number": field("GA-2019-03", sure=True), "date": field(day, sure=True),
            "session": field(number, sure=True),
        })
        for i, (day, number) in enumerate(zip(days, "1254", strict=True))
    ]  # fmt: skip
    done = [one.fields["session"] for one in vouch(papers, bundle(papers))]
    assert [one.value for one in done] == ["1", "2", "3", "4"]
    assert [one.sure for one in done] == [True, True, False, True]


def test_two_studies_with_half_their_words_in_common_are_two() -> None:
    papers = [
        record("r1", "topic_commission", {
            "topic_name": field("社会工作专业实习教学成效评估体系研究", sure=True),
            "number": field("2019YJKT818", sure=True),
        }),
        record("r2", "topic_commission", {
            "topic_name": field("乡村振兴背景下农村社会工作成效评估体系研究", sure=True),
            "number": field("2018SKJX459", sure=True),
        }),
    ]  # fmt: skip
    assert len(bundle(papers)) == 2
