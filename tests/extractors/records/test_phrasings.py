"""Titles nobody listed, and what must not be taken for a value."""

import pytest

from extractors.records import MATCHER, parsers
from extractors.records.awards import AWARD_CERTIFICATE
from extractors.records.extract import extract
from extractors.records.kind import Voucher
from extractors.records.letters import EMPLOYMENT_PROOF
from extractors.records.projects import PROJECT_PROOF
from extractors.text.sheet import Sheet
from models.page import Box, Cell, Reading, Table
from tests.extractors.readings import line, prose, reading, title


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("社会工作服务项目任务书", "project_proof"),
        ("项目末期验收意见", "project_proof"),
        ("社工从业年限确认函", "employment_proof"),
        ("高校教师任教情况证明", "teaching_proof"),
        ("文件起草参与人员证明", "policy_proof"),
        ("社科规划研究课题下达通知", "topic_commission"),
        ("项目评审打分表", "other"),
        ("志愿服务时长证明", "other"),
    ],
)
def test_a_title_tells_its_kind_by_its_shape(name: str, kind: str) -> None:
    hits = [hit for hit in MATCHER.titles(Sheet.of(reading(title(name)))) if hit.strength > 0.5]
    assert kind in {hit.kind.id for hit in hits}
    if kind == "other":
        assert {hit.kind.id for hit in hits} == {"other"}


def _project(*texts: str) -> dict[str, str | None]:
    found = extract(Sheet.of(reading(title("项目结项证明"), *prose(*texts))), PROJECT_PROOF)
    return {name: field.value for name, field in found.items()}


def test_a_projects_name_goes_on_behind_its_quoted_motto() -> None:
    found = _project("单位承接的“暖阳行动”社区长者服务项目已于2020年8月31日完成。")
    assert found["project_name"] == "“暖阳行动”社区长者服务项目"


def test_the_first_number_of_a_list_is_nobodys_rank() -> None:
    found = _project("项目团队排名：1.周丹 2.林小禾", "林小禾作为第二完成人参与。")
    assert found["rank"] == "2"


def test_a_seal_and_its_date_are_no_office() -> None:
    assert parsers.office(40)("(章)2018年06月12日") is None
    assert parsers.office(40)("重庆市民政局") is not None


def test_what_somebody_does_is_no_name() -> None:
    assert parsers.named("统筹管理") is None
    assert parsers.people("服务执行") is None


def test_a_certificates_number_is_not_its_date() -> None:
    texts = ("林小禾同志被评为“优秀社工”。", "重庆市民政局", "2014年6月", "证书编号：20140528")
    sheet = Sheet.of(reading(title("荣誉证书"), *prose(*texts, y=0.5)))
    assert extract(sheet, AWARD_CERTIFICATE)["awarded_on"].value == "2014-06"


def test_an_award_is_what_is_quoted_not_how_the_certificate_closes() -> None:
    texts = ("授予 林小禾 同志", "2019年度", "“最美社工”", "称号，特发此证。", "重庆市民政局")
    sheet = Sheet.of(reading(title("荣誉证书"), *prose(*texts, y=0.2)))
    assert extract(sheet, AWARD_CERTIFICATE)["award"].value == "最美社工"


@pytest.mark.parametrize(
    ("text", "value"),
    [("20214.17", "2021-04-17"), ("2021.328", "2021-03-28"), ("2021.4.7", "2021-04-07")],
)
def test_a_date_that_lost_its_points_is_read_in_doubt(text: str, value: str) -> None:
    parsed = parsers.squeezed_date(text)
    assert parsed is not None
    assert parsed.value == value
    assert not parsed.complete


def test_a_date_that_may_be_read_in_two_ways_is_none() -> None:
    assert parsers.squeezed_date("2021112") is None


def test_a_number_with_a_misread_digit_is_not_whole() -> None:
    parsed = parsers.management_number("2014506854855099928264$443")
    assert parsed is not None
    assert not parsed.complete


def test_a_surname_is_no_post() -> None:
    texts = (
        "任小琴，女，身份证号码500199198603074521，2012年11月到我单位工作，",
        "任社会工作部部长，工作至今，从事社会工作共计八年。",
        "重庆市长寿区社区发展事务中心",
        "2021.3.24",
    )
    found = extract(Sheet.of(reading(title("工作经历证明"), *prose(*texts))), EMPLOYMENT_PROOF)
    assert found["position"].value == "社会工作部部长"


def test_stated_years_that_fit_the_dates_are_vouched_for() -> None:
    def stated(years: str) -> frozenset[Voucher]:
        texts = (
            f"兹证明林小禾自2012年11月至今在我单位工作，从事社会工作满{years}年。",
            "2021年3月24日",
        )
        sheet = Sheet.of(reading(title("从事社会工作证明"), *prose(*texts)))
        return extract(sheet, EMPLOYMENT_PROOF)["stated_years"].vouchers

    assert Voucher.AGREEMENT in stated("8")
    assert Voucher.AGREEMENT not in stated("9")


def test_a_border_through_a_number_does_not_part_it() -> None:
    number = "990041200905283836"
    set_line = line(number, 0.3, 0.2)
    middle = (set_line.box.x0 + set_line.box.x1) / 2
    cells = tuple(
        Cell(row=0, column=i, box=Box(x0, 0.19, x1, 0.23), text="")
        for i, (x0, x1) in enumerate(((0.28, middle), (middle, 0.9)))
    )
    sheet = Sheet.of(
        Reading(
            engine="test", width=1240, height=1754, lines=(set_line,), tables=(Table(cells=cells),)
        )
    )
    assert number in {block.text for block in sheet.blocks}
