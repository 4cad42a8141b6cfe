"""What the papers of one set say of one another, and which papers are put to a set."""

import pytest

from extractors.records.kind import Voucher
from extractors.records.trust import CONTRADICTED
from models.record import Record
from pipeline.bundle import bundle, vouch
from pipeline.likeness import alike
from tests.pipeline.submissions import field, record

BOTH = (Voucher.LABEL, Voucher.SECOND)


def _vouched(*records: Record) -> dict[str, Record]:
    return {one.id: one for one in vouch(records, bundle(records))}


def test_a_paper_that_surely_says_so_settles_what_another_engine_reads_otherwise() -> None:
    contradicted = field("GA-2019-03", score=0.98).model_copy(update={"doubts": (CONTRADICTED,)})
    done = _vouched(
        record("r1", "casework_intake", {"case_number": field("GA-2019-03", sure=True,
                                                              vouchers=BOTH)}),
        record("r2", "casework_plan", {"case_number": contradicted}),
    )  # fmt: skip
    assert done["r2"].fields["case_number"].sure


def test_a_letter_that_two_papers_read_otherwise_is_certain_on_none() -> None:
    said = ["GV2019007", "GV2019007", "GV2019007", "GU2019007", "GY2019007"]
    kinds = ["intake", "plan", "agreement", "evaluation", "closure"]
    done = _vouched(
        *(
            record(f"r{i}", f"casework_{kind}", {
                "case_number": field(value, sure=i < 2, score=0.9, vouchers=BOTH),
                "client": field("梁婆婆", sure=True),
            })
            for i, (kind, value) in enumerate(zip(kinds, said, strict=True))
        )
    )  # fmt: skip
    assert not [one for one in done.values() if one.fields["case_number"].sure]


def test_a_lone_number_one_sign_from_another_sets_is_doubted() -> None:
    done = _vouched(
        *(
            record(f"r{i}", f"casework_{kind}", {
                "case_number": field("JC2018-019", sure=True, vouchers=BOTH),
                "client": field("晏某某", sure=True),
            })
            for i, kind in enumerate(["intake", "plan", "closure"])
        ),
        record("r7", "casework_plan", {
            "case_number": field("JC2018-018", sure=True, vouchers=BOTH),
            "client": field("何某", sure=True),
        }),
    )  # fmt: skip
    assert not done["r7"].fields["case_number"].sure
    assert done["r1"].fields["case_number"].sure


def test_of_different_misreadings_of_one_name_the_clearest_is_taken_and_doubted() -> None:
    clear = "“你好，小情绪”儿童小组"
    done = _vouched(
        record("r1", "group_plan", {"group_name": field("“你好，小情孩”儿童小组", score=0.84)}),
        record("r2", "group_process", {"group_name": field("“你好，小情弦”儿童小组", score=0.88)}),
        record("r3", "group_summary", {"group_name": field(clear, score=0.99)}),
    )
    named = [one.fields["group_name"] for one in done.values()]
    assert [one.value for one in named] == [clear] * 3
    assert not any(one.sure for one in named)


def test_a_long_name_read_clearly_twice_and_never_otherwise_is_sure() -> None:
    name = "“喘口气”残障人士家属互助小组"
    done = _vouched(
        record("r1", "group_plan", {"group_name": field(name)}),
        record("r2", "group_summary", {"group_name": field(name)}),
    )
    assert all(one.fields["group_name"].sure for one in done.values())


@pytest.mark.parametrize(
    ("days", "sure"),
    [
        (["2020-03-05", "2020-03-12", "2020-03-19"], True),
        (["2020-03-12", "2020-03-05", "2020-03-19"], False),
        (["2020-03-05", "2020-03", "2020-03-19"], False),
    ],
)
def test_sessions_in_the_order_of_their_days_vouch_for_one_another(
    days: list[str], sure: bool
) -> None:
    done = _vouched(
        *(
            record(f"r{i}", "casework_process", {
                "case_number": field("GA-2019-03", sure=True), "date": field(day, sure=True),
                "session": field(str(i), vouchers=(Voucher.VOCABULARY,)),
            })
            for i, day in enumerate(days, 1)
        )
    )  # fmt: skip
    assert all(one.fields["session"].sure is sure for one in done.values())


def test_a_paper_nothing_names_goes_to_the_one_set_with_room_and_is_asked_about() -> None:
    named = {"case_number": field("GA-2019-03", sure=True), "client": field("王某", sure=True)}
    papers = [
        record("r1", "casework_intake", named),
        record("r2", "casework_plan", named),
        *(record(f"r{i}", "diploma") for i in range(3, 9)),
        record("r9", "casework_closure", {"date": field("2019-09-15", sure=True)}),
    ]
    (only,) = bundle(papers)
    assert "r9" in only.records
    assert "结案表" in "".join(only.doubts)


def test_a_paper_nothing_names_stays_alone_where_two_sets_have_room() -> None:
    papers = [
        record("r1", "casework_intake", {"case_number": field("GA-2019-03", sure=True)}),
        record("r2", "casework_intake", {"case_number": field("GA-2020-11", sure=True)}),
        *(record(f"r{i}", "diploma") for i in range(3, 9)),
        record("r9", "casework_closure"),
    ]
    assert [one.records for one in bundle(papers)] == [("r1",), ("r2",), ("r9",)]


def test_one_letter_misread_before_a_number_says_more_than_one_figure() -> None:
    assert alike("JC2018-019", "FC2018-019") > 0.5
    assert alike("JC2018-019", "JC2018-018") < 0


def test_a_books_papers_vouch_for_its_authors() -> None:
    told = {"title": field("社区照顾实务手册", sure=True), "authors": field("林小禾、周丹、石静")}
    done = _vouched(
        record("r1", "monograph_cover", told), record("r2", "monograph_authors", told)
    )  # fmt: skip
    assert all(one.fields["authors"].sure for one in done.values())


def test_a_journals_month_is_completed_by_its_other_page() -> None:
    where = {"journal": field("山城社会学刊", sure=True), "issue": field("2020-3", sure=True)}
    month = field("2020-06", score=0.98, vouchers=BOTH)
    done = _vouched(
        record("r1", "paper_cover", {**where, "published_on": month}),
        record("r2", "paper_contents", {**where, "published_on": month.model_copy(
            update={"sure": True})}),
    )  # fmt: skip
    assert done["r1"].fields["published_on"].sure


def test_a_name_one_sign_from_what_most_papers_say_is_not_sure_although_none_confirms_them() -> (
    None
):
    doubted = field("“喘口气”家属互助小组", score=0.96).model_copy(
        update={"doubts": (CONTRADICTED,)}
    )
    odd = field("“响口气”家属互助小组", sure=True, score=0.98, vouchers=BOTH)
    done = _vouched(
        record("r1", "group_plan", {"group_name": doubted}),
        record("r2", "group_session_plan", {"group_name": doubted}),
        record("r3", "group_process", {"group_name": odd}),
    )
    named = done["r3"].fields["group_name"]
    assert (named.value, named.sure) == ("“喘口气”家属互助小组", False)
    assert named.others == ("“响口气”家属互助小组",)
