"""What single papers say in their own way: times of work, ranks, levels, members, clients."""

import pytest

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.text.sheet import Sheet
from models.page import Reading
from tests.extractors.papers import NAME, casework_process
from tests.extractors.readings import grid, prose, reading, title


def _found(page: Reading, kind: str) -> dict[str, Found]:
    return extract(Sheet.of(page), KINDS[kind])


def _values(page: Reading, kind: str) -> dict[str, str | None]:
    return {name: found.value for name, found in _found(page, kind).items()}


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("自2013年7月至2020年12月在", "2013-07", "2020-12"),
        ("自2013年7月1日起至今在", "2013-07-01", "present"),
        ("2013.07—2020.12在", "2013-07", "2020-12"),
        ("于2012年11月入职，工作至2015年8月，在", "2012-11", "2015-08"),
        ("于2012年11月入职，现仍在", "2012-11", "present"),
    ],
)
def test_the_time_of_work_in_a_letter(said: str, start: str, end: str) -> None:
    page = reading(prose(f"兹证明{NAME}同志{said}我单位从事社会工作", y=0.2))
    values = _values(page, "employment_proof")
    assert (values.get("started_on"), values.get("ended_on")) == (start, end)


def test_the_letters_own_date_is_its_last_line_not_a_date_it_speaks_of() -> None:
    page = reading(
        prose(f"兹证明{NAME}同志，女，1990年3月7日出生，自2013年7月至今在岗。", y=0.2),
        prose("某某中心", "2021年3月20日", x=0.6, y=0.6),
    )
    assert _values(page, "employment_proof")["issued_on"] == "2021-03-20"


@pytest.mark.parametrize(
    ("said", "rank"), [("排名第二", "2"), ("排名：1", "1"), ("第三完成人", "3"), ("排序第1", "1")]
)
def test_a_rank_in_a_project(said: str, rank: str) -> None:
    page = reading(title("项目参与证明"), prose(f"兹证明{NAME}同志在项目中{said}。"))
    assert _values(page, "project_proof").get("rank") == rank


@pytest.mark.parametrize(
    ("funder", "level"),
    [
        ("重庆市民政局", "市级"),
        ("重庆市渝中区民政局", "区县级"),
        ("民政部", "国家级"),
        ("石柱土家族自治县民政局", "区县级"),
    ],
)
def test_a_projects_level_is_its_funders(funder: str, level: str) -> None:
    page = reading(title("项目立项通知书"), grid(("资助单位", funder), widths=(1, 2)))
    assert _values(page, "project_proof")["project_level"] == level


def test_members_are_listed_in_their_order() -> None:
    page = reading(
        title("项目组成员名单"),
        grid(
            ("序号", "姓名", "分工"), ("1", "张三", "督导"), ("2", NAME, "社工"), ("3", "李四", "")
        ),
    )
    assert _values(page, "project_proof")["members"] == f"张三、{NAME}、李四"


def test_an_award_is_of_the_level_of_its_issuer() -> None:
    page = reading(
        title("荣誉证书"),
        prose(f"{NAME}同志：", "被评为优秀社会工作者。", "特发此证，以资鼓励。", y=0.3),
        prose("重庆市民政局", "二〇二〇年一月", x=0.6, y=0.6),
    )
    assert _values(page, "award_certificate")["issuer_level"] == "市级"


def test_every_session_has_its_own_number() -> None:
    pages = [reading(title("过程记录表"), *casework_process(n)) for n in (1, 3, 11)]
    assert [_values(page, "casework_process")["session"] for page in pages] == ["1", "3", "11"]


@pytest.mark.parametrize("client", ["王某", "李××", "案主A", "小林", "张婆婆", "陈*"])
def test_a_masked_client_is_as_good_as_a_name(client: str) -> None:
    page = reading(grid(("个案编号", "GA-2019-03", "服务对象", client)), native=True)
    found = _found(page, "casework_intake")["client"]
    assert (found.value, found.sure) == (client, True)
