"""Which papers belong to one case, group or activity."""

from extractors.records.kind import Voucher
from models.record import Field, Record
from pipeline.bundle import bundle, vouch
from tests.pipeline.submissions import field, record

_PAPERS = (
    "casework_intake", "casework_assessment", "casework_agreement", "casework_plan",
    "casework_process", "casework_process", "casework_evaluation", "casework_closure",
)  # fmt: skip


def _case(number: str | None, client: str | None, start: int = 1) -> list[Record]:
    """A whole case in its order; the agreement, as so often, without a number."""
    records = []
    for offset, kind in enumerate(_PAPERS):
        fields: dict[str, str | Field | None] = {"worker": "张三"}
        if number and kind != "casework_agreement":
            fields["case_number"] = number
        if client:
            fields["client"] = client
        records.append(record(f"r{start + offset}", kind, fields))
    return records


def _ids(records: list[Record]) -> list[set[str]]:
    return [set(one.records) for one in bundle(records)]


def test_a_case_is_one_bundle_named_by_its_number() -> None:
    records = _case("GA-2019-03", "王某")
    (one,) = bundle(records)
    assert one.kind == "casework"
    assert one.key == "GA-2019-03"
    assert set(one.records) == {r.id for r in records}
    assert one.doubts == ()


def test_two_cases_one_after_the_other_keep_apart() -> None:
    first, second = _case("GA-2019-03", "王某"), _case("GA-2020-11", "李某", 9)
    assert _ids(first + second) == [{r.id for r in first}, {r.id for r in second}]


def test_two_cases_with_their_papers_mixed_keep_apart() -> None:
    first, second = _case("GA-2019-03", "王某"), _case("GA-2020-11", "李某", 9)
    mixed = [paper for pair in zip(first, second, strict=True) for paper in pair]
    assert sorted(_ids(mixed), key=sorted) == sorted(
        [{r.id for r in first}, {r.id for r in second}], key=sorted
    )


def test_cases_without_numbers_are_told_by_their_clients() -> None:
    first, second = _case(None, "王某"), _case(None, "李某", 9)
    assert _ids(first + second) == [{r.id for r in first}, {r.id for r in second}]


def test_a_case_without_number_and_client_is_held_together_by_its_place() -> None:
    records = _case(None, None)
    assert _ids(records) == [{r.id for r in records}]


def test_a_misread_case_number_does_not_tear_a_case_apart() -> None:
    records = _case("GA-2019-03", "王某")
    misread = field("GA-2O19-O8", score=0.85)
    records[4] = record(
        "r5", "casework_process", {"case_number": misread, "client": "王某", "worker": "张三"}
    )
    assert _ids(records) == [{r.id for r in records}]


def test_a_misread_client_does_not_tear_a_case_apart() -> None:
    records = _case("GA-2019-03", "王某")
    records[6] = record(
        "r7", "casework_evaluation", {"case_number": "GA-2019-03", "client": "玉某"}
    )
    assert _ids(records) == [{r.id for r in records}]


def test_numbers_of_one_office_that_differ_in_a_digit_are_two_cases() -> None:
    first, second = _case("GA-2019-03", "王某"), _case("GA-2019-04", "李某", 9)
    assert _ids(first + second) == [{r.id for r in first}, {r.id for r in second}]


def test_one_number_misread_within_a_second_case_goes_to_its_own() -> None:
    first, second = _case("GA-2019-03", "王某"), _case("GA-2019-04", "李某", 9)
    # A 4 read as 3, poorly: client and place say where it belongs.
    second[5] = record(
        second[5].id,
        "casework_process",
        {"case_number": field("GA-2019-03", score=0.85), "client": "李某", "worker": "张三"},
    )
    assert _ids(first + second) == [{r.id for r in first}, {r.id for r in second}]


def test_a_case_whose_papers_lie_in_two_places_is_one() -> None:
    records = _case("GA-2019-03", "王某")
    between = [record(f"r{20 + i}", "diploma", {"holder": "张三"}) for i in range(6)]
    apart = records[:4] + between + records[4:]
    assert _ids(apart) == [{r.id for r in records}]


def test_papers_that_stand_in_no_bundle_are_left_alone() -> None:
    assert bundle([record("r1", "diploma"), record("r2", "level_certificate")]) == []


def test_every_paper_of_a_family_is_in_exactly_one_bundle() -> None:
    records = _case("GA-2019-03", "王某") + _case(None, None, 9) + _case("GA-2020-11", "李某", 17)
    found = [id for one in bundle(records) for id in one.records]
    assert sorted(found) == sorted(r.id for r in records)


def test_a_case_with_a_paper_too_many_is_in_doubt() -> None:
    records = _case("GA-2019-03", "王某")
    records.append(
        record("r9", "casework_closure", {"case_number": "GA-2019-03", "client": "王某"})
    )
    bundles = bundle(records)
    assert len(bundles) > 1 or bundles[0].doubts


def test_groups_and_activities_are_told_by_their_names() -> None:
    records = [
        record("r1", "group_plan", {"group_name": "“春晖”老年互助小组"}),
        record("r2", "group_session_plan", {"group_name": "春晖老年互助小组"}),
        record("r3", "group_process", {"group_name": "“春晖”老年互助小姐"}),
        record("r4", "group_summary", {"group_name": "春晖"}),
        record("r5", "community_plan", {"activity_name": "“邻里一家亲”社区活动"}),
        record("r6", "community_process", {"activity_name": "邻里一家亲社区活动"}),
        record("r7", "community_summary", {"activity_name": "“邻里一家亲”社区活动"}),
    ]
    assert [(b.kind, set(b.records)) for b in bundle(records)] == [
        ("group", {"r1", "r2", "r3", "r4"}),
        ("community", {"r5", "r6", "r7"}),
    ]


def test_two_groups_keep_apart() -> None:
    papers = ("group_plan", "group_session_plan", "group_process", "group_summary")
    names = ("“春晖”老年互助小组", "“向阳花”儿童成长小组")
    records = [
        record(f"r{4 * g + i}", kind, {"group_name": name})
        for g, name in enumerate(names)
        for i, kind in enumerate(papers, 1)
    ]
    assert _ids(records) == [{f"r{i}" for i in range(1, 5)}, {f"r{i}" for i in range(5, 9)}]


# -- what a bundle vouches for ----------------------------------------------------------------


def _vouched(records: list[Record]) -> dict[str, Record]:
    return {r.id: r for r in vouch(records, bundle(records))}


def _confirmed(number: str) -> list[Record]:
    """A case of which a second engine read the number on one page as well."""
    records = _case(number, "王某")
    said = field(number, vouchers=[Voucher.LABEL, Voucher.SECOND])
    fields = {**records[1].fields, "case_number": said}
    records[1] = records[1].model_copy(update={"fields": fields})
    return records


def test_papers_of_a_case_vouch_for_one_anothers_number() -> None:
    number = _vouched(_confirmed("GA-2019-03"))["r1"].fields["case_number"]
    assert number.sure
    assert Voucher.AGREEMENT.value in number.vouchers


def test_one_engine_that_reads_one_hand_alike_on_every_page_vouches_for_nothing() -> None:
    found = _vouched(_case("GA-2019-03", "王某"))
    assert not [
        r for r in found.values() if "case_number" in r.fields and r.fields["case_number"].sure
    ]


def test_a_paper_that_says_otherwise_is_read_as_the_others_and_in_doubt() -> None:
    records = _confirmed("GA-2019-03")
    records[4] = record(
        "r5", "casework_process", {"case_number": "GA-2019-O8", "client": "王某", "worker": "张三"}
    )
    number = _vouched(records)["r5"].fields["case_number"]
    assert not number.sure
    assert "GA-2019-O8" in (number.value, *number.others)
    assert number.doubts


def test_two_papers_against_two_settle_nothing() -> None:
    records = [
        record("r1", "casework_intake", {"case_number": "GA-2019-03", "client": "王某"}),
        record("r2", "casework_assessment", {"case_number": "GA-2019-03", "client": "王某"}),
        record("r3", "casework_plan", {"case_number": "GA-2019-08", "client": "王某"}),
        record("r4", "casework_closure", {"case_number": "GA-2019-08", "client": "王某"}),
    ]
    found = _vouched(records)
    assert not [r for r in found.values() if r.fields["case_number"].sure]


def test_a_lone_paper_vouches_for_nothing() -> None:
    records = [record("r1", "casework_intake", {"case_number": "GA-2019-03", "client": "王某"})]
    assert vouch(records, bundle(records)) == records
