"""Who the applicant is, and whether every paper belongs to them."""

from collections.abc import Mapping

import pytest

from extractors.records.kind import Voucher
from extractors.text.numbers import id_check
from models.notice import Notice
from models.record import Field, Record, Truth
from pipeline.identify import Identity, identify, same_person
from pipeline.notices import DEFAULT, load_notice
from tests.extractors.papers import ID_NUMBER, NAME
from tests.pipeline.submissions import field, record

_OTHER_ID = "50019919850612101" + id_check("50019919850612101")


@pytest.fixture(scope="module")
def notice() -> Notice:
    return load_notice(DEFAULT)


def _form(**fields: str | Field | None) -> Record:
    sure = {
        "name": field(NAME, sure=True),
        "id_number": field(ID_NUMBER, sure=True, vouchers=[Voucher.CHECKSUM, Voucher.NATIVE]),
        "birth_date": field("1990-03", sure=True),
        "sex": field("女", sure=True),
    }
    given: Mapping[str, str | Field | None] = {**sure, **fields}
    return record("r1", "recommendation_form", given)


def _by_id(records: list[Record]) -> dict[str, Record]:
    return {r.id: r for r in records}


def _holders(identity: Identity) -> Truth:
    return identity.agreements["holders"].truth


# -- the name ---------------------------------------------------------------------------------


def test_the_name_is_what_most_papers_say(notice: Notice) -> None:
    records = [
        _form(),
        record("r2", "diploma", {"holder": NAME}),
        record("r3", "level_certificate", {"holder": "李四"}),
    ]
    identity, _ = identify(records, notice, "材料")
    assert identity.name == NAME


def test_without_a_paper_that_names_anybody_the_folder_does(notice: Notice) -> None:
    identity, _ = identify([record("r1", "casework_plan")], notice, f"03-{NAME}申报材料")
    assert identity.name in (NAME, None)
    identity, _ = identify([], notice, NAME)
    assert identity.name == NAME


@pytest.mark.parametrize("folder", ["申报材料", "附件2", "社会工作督导", "2021"])
def test_a_folder_that_names_nobody_gives_no_name(notice: Notice, folder: str) -> None:
    assert identify([], notice, folder)[0].name is None


def test_the_typed_name_of_the_folder_settles_one_misread_character(notice: Notice) -> None:
    records = [record(f"r{i}", "diploma", {"holder": "邹德芳"}) for i in (1, 2)]
    assert identify(records, notice, NAME)[0].name == NAME


def test_a_folder_of_another_name_does_not_outvote_the_papers(notice: Notice) -> None:
    records = [_form(), record("r2", "diploma", {"holder": NAME})]
    assert identify(records, notice, "李四")[0].name == NAME


# -- whose papers -----------------------------------------------------------------------------


def test_papers_that_name_the_applicant_vouch_for_the_name(notice: Notice) -> None:
    records = [_form(), record("r2", "diploma", {"holder": NAME})]
    identity, vouched = identify(records, notice, NAME)
    assert _holders(identity) is Truth.YES
    assert _by_id(vouched)["r2"].fields["holder"].sure


def test_another_persons_certificate_is_told_by_its_name(notice: Notice) -> None:
    records = [_form(), record("r2", "level_certificate", {"holder": field("李四", sure=True)})]
    identity, _ = identify(records, notice, NAME)
    agreement = identity.agreements["holders"]
    assert agreement.truth is Truth.NO
    assert agreement.records == ("r2",)
    assert "李四" in agreement.reason
    assert NAME in agreement.reason


def test_another_name_that_was_not_read_surely_is_only_in_doubt(notice: Notice) -> None:
    records = [_form(), record("r2", "level_certificate", {"holder": "李四"})]
    identity, _ = identify(records, notice, NAME)
    assert _holders(identity) is Truth.UNKNOWN


@pytest.mark.parametrize("read", ["邹德芳", "邹徳芬", "郭德芬"])
def test_one_misread_character_is_never_another_person(notice: Notice, read: str) -> None:
    records = [_form(), record("r2", "diploma", {"holder": field(read, sure=True)})]
    identity, vouched = identify(records, notice, NAME)
    assert _holders(identity) is not Truth.NO
    holder = _by_id(vouched)["r2"].fields["holder"]
    assert read in (holder.value, *holder.others)


def test_a_misread_name_beside_the_applicants_own_number_is_the_applicants(notice: Notice) -> None:
    paper = record(
        "r2",
        "employment_proof",
        {
            "holder": field("邬德芬", look_alikes=("邹", "", "")),
            "id_number": field(ID_NUMBER, sure=True, vouchers=[Voucher.CHECKSUM]),
        },
    )
    identity, vouched = identify([_form(), paper], notice, NAME)
    holder = _by_id(vouched)["r2"].fields["holder"]
    assert holder.value == NAME
    assert "邬德芬" in holder.others
    assert _holders(identity) is not Truth.NO


@pytest.mark.parametrize(
    ("read", "truth"),
    [
        (field(NAME, sure=True), Truth.YES),
        (field(NAME), Truth.UNKNOWN),
        (field(None, sure=True), Truth.UNKNOWN),
        (field("李四", sure=True), Truth.NO),
        (field("李四"), Truth.UNKNOWN),
        (field("邹德芳", sure=True), Truth.UNKNOWN),
        (field("郭得芳", sure=True, look_alikes=("邹", "德", "芬")), Truth.UNKNOWN),
    ],
)
def test_whether_a_name_as_read_is_the_applicants(read: Field, truth: Truth) -> None:
    assert same_person(read, NAME) is truth


def test_two_short_names_that_differ_in_a_character_are_two_people() -> None:
    assert same_person(field("张山", sure=True), "张三") is Truth.NO


def test_a_second_id_number_tells_another_person(notice: Notice) -> None:
    records = [
        _form(),
        record("r2", "id_card", {"name": field(NAME, sure=True), "id_number": ID_NUMBER}),
        record("r3", "employment_proof", {"id_number": field(_OTHER_ID, sure=True)}),
    ]
    identity, _ = identify(records, notice, NAME)
    agreement = identity.agreements["holders"]
    assert agreement.truth is Truth.NO
    assert agreement.records == ("r3",)
    assert _OTHER_ID not in agreement.reason, "numbers are not told in sentences"


def test_a_second_id_number_read_doubtfully_is_only_in_doubt(notice: Notice) -> None:
    misread = ID_NUMBER[:8] + "6" + ID_NUMBER[9:]
    records = [_form(), record("r2", "employment_proof", {"id_number": misread})]
    identity, _ = identify(records, notice, NAME)
    assert _holders(identity) is Truth.UNKNOWN


# -- the form's ID number ---------------------------------------------------------------------


def _id_number(notice: Notice, *records: Record) -> Truth:
    return identify(records, notice, NAME)[0].agreements["id_number"].truth


def test_a_valid_number_that_agrees_with_birth_and_sex(notice: Notice) -> None:
    assert _id_number(notice, _form()) is Truth.YES
    assert _id_number(notice, _form(birth_date=field("1990-03-07", sure=True))) is Truth.YES


@pytest.mark.parametrize(
    ("name", "value"), [("birth_date", "1990-04"), ("birth_date", "1990-03-08"), ("sex", "男")]
)
def test_a_number_that_disagrees_with_what_the_form_surely_says(
    notice: Notice, name: str, value: str
) -> None:
    assert _id_number(notice, _form(**{name: field(value, sure=True)})) is Truth.NO


@pytest.mark.parametrize(("name", "value"), [("birth_date", "1990-04"), ("sex", "男")])
def test_a_number_that_disagrees_with_what_was_hardly_read(
    notice: Notice, name: str, value: str
) -> None:
    assert _id_number(notice, _form(**{name: field(value, score=0.8)})) is Truth.UNKNOWN


def test_a_number_with_a_wrong_check_digit(notice: Notice) -> None:
    wrong = ID_NUMBER[:-1] + "8"
    typed = field(wrong, sure=True, vouchers=[Voucher.NATIVE])
    assert _id_number(notice, _form(id_number=typed)) is Truth.NO
    assert _id_number(notice, _form(id_number=field(wrong))) is Truth.UNKNOWN


def test_a_number_that_is_not_there(notice: Notice) -> None:
    assert _id_number(notice, _form(id_number=field(None, sure=True))) is Truth.NO
    assert _id_number(notice, _form(id_number=field(None))) is Truth.UNKNOWN
    assert _id_number(notice, record("r1", "recommendation_form")) is Truth.UNKNOWN
    assert _id_number(notice, record("r1", "diploma")) is Truth.NO


# -- agreement between papers, track, rank ----------------------------------------------------


def test_the_forms_certificate_number_and_the_certificates_vouch_for_each_other(
    notice: Notice,
) -> None:
    number = "201706999500000012"
    records = [
        _form(level_certificate_number=number, level_certificate_date="2017-06"),
        record(
            "r2", "level_certificate", {"management_number": number, "approved_on": "2017-06-18"}
        ),
    ]
    _, vouched = identify(records, notice, NAME)
    form, certificate = _by_id(vouched)["r1"], _by_id(vouched)["r2"]
    assert certificate.fields["management_number"].sure
    assert form.fields["level_certificate_date"].sure
    assert not certificate.fields["approved_on"].sure, "a month vouches for no day"


def test_numbers_that_differ_vouch_for_nothing(notice: Notice) -> None:
    records = [
        _form(level_certificate_number="201706999500000012"),
        record("r2", "level_certificate", {"management_number": "201706999500000013"}),
    ]
    _, vouched = identify(records, notice, NAME)
    assert not _by_id(vouched)["r2"].fields["management_number"].sure


@pytest.mark.parametrize(
    ("kinds", "track"),
    [
        (["casework_intake", "casework_plan"], "service"),
        (["group_plan", "paper_cover", "community_plan"], "service"),
        (["teaching_proof", "paper_cover"], "teaching"),
        (["standard_cover"], "management"),
        (["diploma"], None),
    ],
)
def test_the_track_is_what_the_evidence_is_of(
    notice: Notice, kinds: list[str], track: str | None
) -> None:
    records = [record(f"r{i}", kind) for i, kind in enumerate(kinds, 1)]
    assert identify(records, notice, NAME)[0].track == track


def test_without_evidence_the_forms_own_account_tells_the_track(notice: Notice) -> None:
    form = _form(experience=field("从事社会工作教学八年，讲授三门课程", sure=True))
    assert identify([form], notice, NAME)[0].track == "teaching"


@pytest.mark.parametrize(
    ("leader", "members", "rank"),
    [
        (NAME, "李四、王五", "1"),
        ("李四", f"{NAME}、王五", "2"),
        ("李四", f"李四、{NAME}、王五", "2"),
        ("李四", f"王五、{NAME}", "3"),
        ("熊晓燕", f"熊晓慈、王五、{NAME}", "3"),
        ("李四", "王五、赵六", None),
    ],
)
def test_the_applicants_rank_in_a_project(
    notice: Notice, leader: str, members: str, rank: str | None
) -> None:
    project = record("r2", "project_proof", {"leader": leader, "members": members})
    _, vouched = identify([_form(), project], notice, NAME)
    assert _by_id(vouched)["r2"].value("rank") == rank


def test_a_name_misread_at_one_character_still_tells_the_rank_but_not_surely(
    notice: Notice,
) -> None:
    misread = NAME[:-1] + "某"
    project = record("r2", "project_proof", {"leader": "李四", "members": f"王五、{misread}"})
    _, vouched = identify([_form(), project], notice, NAME)
    ranked = _by_id(vouched)["r2"].fields["rank"]
    assert (ranked.value, ranked.sure) == ("3", False)
    assert misread in ranked.doubts[0]


def test_a_rank_that_the_paper_states_itself_is_left_as_it_is(notice: Notice) -> None:
    project = record("r2", "project_proof", {"leader": "李四", "members": NAME, "rank": "3"})
    _, vouched = identify([_form(), project], notice, NAME)
    assert _by_id(vouched)["r2"].value("rank") == "3"


# -- numbers and names that nobody can read for sure --------------------------------------------


def test_a_number_that_was_guessed_valid_says_nothing_for_sure(notice: Notice) -> None:
    guessed = field("50019919900312006X", vouchers=[Voucher.FORMAT])
    identity, _ = identify([_form(id_number=guessed)], notice, NAME)
    assert identity.id_number is None
    assert identity.agreements["id_number"].truth is Truth.UNKNOWN


@pytest.mark.parametrize(
    ("read", "score", "value"),
    [
        ("邹系数", 0.7, NAME),
        ("多家艺", 0.6, NAME),
        ("多家艺", 0.92, "多家艺"),
        ("邹丽萍", 0.99, "邹丽萍"),
    ],
)
def test_an_unclear_worker_is_taken_for_the_applicant_in_doubt(
    notice: Notice, read: str, score: float, value: str
) -> None:
    vouchers = [Voucher.SECOND] if score > 0.98 else []
    worker = field(read, score=score, vouchers=vouchers)
    records = [_form(), record("r2", "group_plan", {"worker": worker})]
    _, vouched = identify(records, notice, NAME)
    found = _by_id(vouched)["r2"].fields["worker"]
    assert found.value == value
    assert not found.sure
    assert read in (found.value, *found.others)
