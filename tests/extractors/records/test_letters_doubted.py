"""What looks like a letter's fields and is none, or not all of one."""

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.records.units import unit_of
from extractors.text.sheet import Sheet
from tests.extractors.readings import grid, line, prose, reading, title


def _letter(*content: object) -> dict[str, Found]:
    page = reading(*content)  # type: ignore[arg-type]
    return extract(Sheet.of(page), KINDS["employment_proof"])


def test_the_years_in_a_letters_title_are_not_those_it_states() -> None:
    found = _letter(
        title("从事社会工作满五年证明"),
        prose("兹证明王某某自2009年11月起在我单位工作，从事社会工作的时间满十一", "年。"),
        line("某某区民政局", 0.6, 0.7), line("2021年4月1日", 0.6, 0.75),
    )  # fmt: skip
    assert found["stated_years"].value == "11"


def test_a_month_behind_other_words_is_no_sure_day_of_issue() -> None:
    found = _letter(
        title("社会工作岗位在职证明"),
        prose("兹证明王某某系我单位职工。"),
        line("系统生成2021-04", 0.6, 0.9),
    )
    assert "issued_on" not in found or not found["issued_on"].sure


def test_a_seals_last_characters_are_no_part_of_a_unit() -> None:
    parsed = unit_of("某某区微澜渡社工服务中心中心")
    assert parsed is not None
    assert (parsed.value, parsed.complete) == ("某某区微澜渡社工服务中心", False)


def test_a_period_is_no_unit() -> None:
    found = _letter(
        title("社会工作者工作年限证明表"),
        grid(("姓名", "王某某", "工作单位", "2014.7至今")),
    )
    assert "employer" not in found or found["employer"].value != "2014.7至今"


def test_an_opinions_day_without_its_day_is_in_doubt() -> None:
    page = reading(
        title("社会工作督导人才库人选推荐表"),
        grid(("推荐单位意见", "经核实，同意推荐。（盖章）2021年4月")),
    )
    found = extract(Sheet.of(page), KINDS["recommendation_form"])
    assert not found["recommender_opinion_date"].sure
