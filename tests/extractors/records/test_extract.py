"""Fields taken from typed pages: every kind's values, and what is sure, doubtful or empty."""

import pytest

from extractors.records import KINDS, parsers
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.records.kind import Voucher
from extractors.text.numbers import id_check
from extractors.text.sheet import Sheet
from models.page import Quality, Reading
from tests.extractors.papers import BODIES, ID_NUMBER, NAME, paper
from tests.extractors.readings import grid, line, prose, reading, title

_CASE = {"case_number": "GA-2019-03", "client": "王某", "worker": NAME}
_GROUP = {"group_name": "“春晖”老年互助小组", "worker": NAME}
_ACTIVITY = {"activity_name": "“邻里一家亲”社区活动", "worker": NAME}

FIELDS = {
    "level_certificate": {
        "holder": NAME,
        "sex": "女",
        "birth_date": "1990-03",
        "id_number": ID_NUMBER,
        "level": "中级",
        "approved_on": "2017-06-18",
        "management_number": "201706999500000012",
    },
    "registration_certificate": {
        "holder": NAME,
        "level": "中级",
        "registration_number": "50019900123",
        "valid_until": "2021-03-11",
    },
    "diploma": {
        "holder": NAME,
        "sex": "女",
        "birth_date": "1990-03-07",
        "major": "社会工作",
        "school": "某某大学",
        "education_level": "本科",
        "enrolled_on": "2008-09",
        "graduated_on": "2012-06",
        "certificate_number": "990011201205000123",
    },
    "degree_certificate": {
        "holder": NAME,
        "sex": "女",
        "birth_date": "1990-03-07",
        "school": "某某大学",
        "degree": "学士",
        "discipline": "社会工作",
        "awarded_on": "2012-06-30",
        "certificate_number": "9900142012000123",
    },
    "employment_proof": {
        "holder": NAME,
        "id_number": ID_NUMBER,
        "employer": "某某社会工作服务中心",
        "position": "社工",
        "started_on": "2013-07",
        "ended_on": "present",
        "stated_years": "7",
        "issued_on": "2021-03-20",
    },
    "award_certificate": {
        "holder": NAME,
        "award": "优秀社会工作者",
        "issuer": "某某区民政局",
        "issuer_level": "区县级",
        "awarded_on": "2020-01-10",
    },
    "project_proof": {
        "holder": NAME,
        "project_level": "区县级",
        "funder": "某某区民政局",
        "leader": NAME,
        "completed_on": "2020-03-05",
    },
    "casework_intake": {**_CASE, "date": "2019-03-05"},
    "casework_assessment": {**_CASE, "date": "2019-03-12"},
    "casework_agreement": {"client": "王某", "worker": NAME, "date": "2019-03-15"},
    "casework_plan": {**_CASE, "date": "2019-03-20"},
    "casework_process": {**_CASE, "date": "2019-04-02", "session": "2"},
    "casework_evaluation": {**_CASE, "date": "2019-09-10"},
    "casework_closure": {**_CASE, "date": "2019-09-15"},
    "group_plan": {**_GROUP, "date": "2019-05-06"},
    "group_session_plan": {**_GROUP, "date": "2019-05-20", "session": "1"},
    "group_process": {**_GROUP, "date": "2019-05-20", "session": "1"},
    "group_summary": {**_GROUP, "date": "2019-07-08"},
    "community_plan": {**_ACTIVITY, "date": "2019-08-01"},
    "community_process": {**_ACTIVITY, "date": "2019-08-18"},
    "community_summary": {**_ACTIVITY, "date": "2019-08-30"},
}


def _found(page: Reading, kind: str) -> dict[str, Found]:
    return extract(Sheet.of(page), KINDS[kind])


def _values(page: Reading, kind: str) -> dict[str, str | None]:
    return {name: found.value for name, found in _found(page, kind).items()}


def test_every_paper_drawn_here_has_its_fields_told() -> None:
    assert FIELDS.keys() == BODIES.keys()


@pytest.mark.parametrize("kind", sorted(FIELDS))
def test_the_fields_of_a_paper(kind: str) -> None:
    values = _values(paper(kind, KINDS[kind].titles[0]), kind)
    assert {name: values.get(name) for name in FIELDS[kind]} == FIELDS[kind]


@pytest.mark.parametrize("kind", sorted(FIELDS))
def test_fields_name_where_they_stand(kind: str) -> None:
    page = paper(kind, KINDS[kind].titles[0])
    for found in _found(page, kind).values():
        assert found.box is not None
        assert 0 <= found.box.x0 < found.box.x1 <= 1
        assert 0 <= found.box.y0 < found.box.y1 <= 1


@pytest.mark.parametrize("kind", sorted(FIELDS))
def test_typed_text_is_sure_and_has_no_place(kind: str) -> None:
    page = reading(title(KINDS[kind].titles[0]), *BODIES[kind](), native=True)
    found = _found(page, kind)
    assert {name: f.value for name, f in found.items() if name in FIELDS[kind]} == FIELDS[kind]
    assert all(f.sure and f.box is None for name, f in found.items() if name in FIELDS[kind])


@pytest.mark.parametrize("kind", sorted(FIELDS))
def test_a_single_engine_makes_no_name_and_no_open_number_sure(kind: str) -> None:
    found = _found(paper(kind, KINDS[kind].titles[0]), kind)
    never = {"holder", "client", "case_number", "management_number", "group_name", "approved_on"}
    assert not [name for name in never & found.keys() if found[name].sure]


# -- what makes a value sure ----------------------------------------------------------------


def test_a_second_engine_that_reads_the_same_makes_a_value_sure() -> None:
    page = reading(title("社会工作者职业水平证书"), line("姓名：张三", second="姓名：张三"))
    holder = _found(page, "level_certificate")["holder"]
    assert (holder.value, holder.sure) == ("张三", True)
    assert Voucher.SECOND in holder.vouchers


@pytest.mark.parametrize("heard", ["姓名：张二", "姓名：张三丰", "姓名：张"])
def test_a_second_engine_that_reads_otherwise_leaves_doubt(heard: str) -> None:
    page = reading(title("社会工作者职业水平证书"), line("姓名：张三", second=heard))
    holder = _found(page, "level_certificate")["holder"]
    assert holder.value == "张三"
    assert not holder.sure
    assert holder.doubts


def test_what_the_second_engine_reads_is_kept_for_a_person() -> None:
    page = reading(line("批准日期：2017年06月18日", second="批准日期：2017年06月13日"))
    approved = _found(page, "level_certificate")["approved_on"]
    assert approved.value == "2017-06-18"
    assert not approved.sure
    assert approved.others == ("2017-06-13",)


def test_one_place_found_in_two_ways_does_not_agree_with_itself() -> None:
    # Two patterns of a diploma take the name from the same characters.
    page = reading(prose("学生邹德芬，性别女，一九九〇年三月七日生，于二〇〇八年九月"))
    holder = _found(page, "diploma")["holder"]
    assert holder.value == NAME
    assert Voucher.AGREEMENT not in holder.vouchers
    assert not holder.sure


def test_two_places_that_say_the_same_do_agree() -> None:
    page = reading(prose("甲方：王某", "本人王某自愿接受服务", y=0.2), prose("乙方：张三", y=0.6))
    assert Voucher.AGREEMENT in _found(page, "casework_agreement")["client"].vouchers


def test_a_valid_id_number_vouches_for_itself_and_a_wrong_one_does_not() -> None:
    wrong = ID_NUMBER[:-1] + "8"
    for number, sure in ((ID_NUMBER, True), (wrong, False)):
        found = _found(reading(line(f"证件号码：{number}")), "level_certificate")["id_number"]
        assert (found.value, found.sure) == (number, sure)


def test_a_last_digit_4_that_is_due_to_be_x_is_taken_for_x_and_never_sure() -> None:
    first = "50019919891122346"
    assert id_check(first) == "X"
    parsed = parsers.id_number(f"身份证号码：{first}4")
    assert parsed is not None
    assert (parsed.value, parsed.complete, parsed.others) == (f"{first}X", False, (f"{first}4",))
    assert Voucher.CHECKSUM not in parsed.vouchers
    wrong = parsers.id_number("500199198911223474")
    assert wrong is not None
    assert wrong.value == "500199198911223474"


def test_a_wrong_id_number_in_a_letter_is_not_made_sure_by_being_found_twice() -> None:
    wrong = ID_NUMBER[:-1] + "8"
    page = reading(prose(f"兹证明{NAME}同志，身份证号：{wrong}，自2013年7月至今在岗", y=0.2))
    found = _found(page, "employment_proof")["id_number"]
    assert (found.value, found.sure) == (wrong, False)


def test_a_poor_score_is_told_as_unclear_writing() -> None:
    page = reading(line("姓名：张三", score=0.7, second="姓名：张三"))
    holder = _found(page, "level_certificate")["holder"]
    assert not holder.sure
    assert "字迹不清" in holder.doubts


def test_a_diploma_says_its_level_by_its_number_too() -> None:
    education = _found(paper("diploma", "毕业证书"), "diploma")["education_level"]
    assert education.sure
    assert Voucher.AGREEMENT in education.vouchers


@pytest.mark.parametrize(
    ("level", "value"),
    [("助理社会工作师", "初级"), ("社会工作师", "中级"), ("高级社会工作师", "高级")],
)
def test_the_level_of_a_certificate(level: str, value: str) -> None:
    page = reading(prose(f"取得{level}职业水平。", f"级别：{level}"))
    found = _found(page, "level_certificate")["level"]
    assert (found.value, found.sure) == (value, True)


# -- empty and illegible places -------------------------------------------------------------


def test_a_field_without_a_trace_is_absent() -> None:
    assert "management_number" not in _found(reading(line("姓名：张三")), "level_certificate")


def test_an_empty_place_is_surely_empty_on_a_clear_page() -> None:
    page = reading(grid(("服务对象", "王某", "结案日期", "")))
    date = _found(page, "casework_closure")["date"]
    assert (date.value, date.sure) == (None, True)
    assert date.box is not None


def test_an_empty_place_on_a_bad_picture_is_in_doubt() -> None:
    page = reading(grid(("服务对象", "王某", "结案日期", "")), quality=[Quality.BLURRED])
    date = _found(page, "casework_closure")["date"]
    assert (date.value, date.sure) == (None, False)


@pytest.mark.parametrize("blank", ["    年  月  日", "20__年__月__日", "（签名）    年   月   日"])
def test_a_date_nobody_filled_in_is_empty(blank: str) -> None:
    page = reading(grid(("结案日期", blank), widths=(1, 3)))
    date = _found(page, "casework_closure")["date"]
    assert date.value is None


def test_something_illegible_is_not_empty() -> None:
    page = reading(grid(("结案日期", "囗艹匕"), widths=(1, 3)))
    date = _found(page, "casework_closure")["date"]
    assert (date.value, date.sure) == (None, False)


@pytest.mark.parametrize("day", ["2019年9月l5日", "2019年9月1囗日", "二〇一九年九月什日"])
def test_a_date_of_which_the_day_was_not_made_out_is_never_sure(day: str) -> None:
    page = reading(line(f"结案日期：{day}", second=f"结案日期：{day}"))
    date = _found(page, "casework_closure")["date"]
    assert not date.sure
