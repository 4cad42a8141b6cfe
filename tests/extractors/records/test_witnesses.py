"""Seals and photos where they should be; their absence told only where it can be."""

import pytest

from extractors.records import KINDS
from extractors.records.witnesses import witnesses_on
from extractors.text.sheet import Sheet
from models.page import Quality, Reading
from models.record import Truth
from tests.extractors.papers import NAME, employment_proof
from tests.extractors.readings import Grid, grid, photo, prose, reading, seal

_PROOF, _FORM = KINDS["employment_proof"], KINDS["recommendation_form"]


def _on_proof(page: Reading) -> Truth:
    return witnesses_on(Sheet.of(page), _PROOF)["seal"].seen


def test_a_seal_is_seen_with_what_it_says_and_where() -> None:
    mark = seal(0.7, 0.62, "某某社会工作服务中心")
    found = witnesses_on(Sheet.of(reading(*employment_proof(), marks=[mark])), _PROOF)["seal"]
    assert found.seen is Truth.YES
    assert found.text == "某某社会工作服务中心"
    assert found.box == mark.box


def test_on_a_clear_coloured_page_a_missing_seal_is_missing() -> None:
    assert _on_proof(reading(*employment_proof())) is Truth.NO


@pytest.mark.parametrize("bad", [Quality.BLURRED, Quality.DARK, Quality.GLARE, Quality.CROPPED])
def test_on_a_bad_picture_it_is_not_known(bad: Quality) -> None:
    assert _on_proof(reading(*employment_proof(), quality=[bad])) is Truth.UNKNOWN


def test_in_a_grey_copy_it_is_not_known() -> None:
    assert _on_proof(reading(*employment_proof(), coloured=False)) is Truth.UNKNOWN


def test_low_resolution_hides_no_seal() -> None:
    page = reading(*employment_proof(), quality=[Quality.LOW_RESOLUTION])
    assert _on_proof(page) is Truth.NO


def test_too_little_of_a_seal_is_neither_seen_nor_missing() -> None:
    page = reading(*employment_proof(), marks=[seal(certain=False)])
    assert _on_proof(page) is Truth.UNKNOWN


def test_papers_that_carry_no_seal_are_not_asked_for_one() -> None:
    assert witnesses_on(Sheet.of(reading()), KINDS["casework_plan"]) == {}


def _form() -> Grid:
    return grid(
        ("姓名", NAME, "性别", "女", "照片"),
        ("工作单位意见", "同意推荐\n\n\n（盖章）  2021年3月20日"),
        ("推荐单位意见", "同意推荐\n\n\n（盖章）  2021年3月25日"),
        widths=(2, 2, 1, 1, 2),
    )


def _middle(rows: Grid, row: int) -> float:
    return next(cell.box.centre[1] for cell in rows.table.cells if cell.row == row)


def test_each_opinion_has_a_seal_of_its_own() -> None:
    form = _form()
    page = reading(form, marks=[seal(0.5, _middle(form, 2))])
    found = witnesses_on(Sheet.of(page), _FORM)
    assert found["employer_opinion.seal"].seen is Truth.NO
    assert found["recommender_opinion.seal"].seen is Truth.YES


def test_an_opinion_that_is_not_on_the_page_says_nothing() -> None:
    found = witnesses_on(Sheet.of(reading(grid(("姓名", NAME)))), _FORM)
    assert "employer_opinion.seal" not in found


def test_opinions_without_ruling_lines_reach_down_to_the_next_one() -> None:
    page = reading(
        prose("工作单位意见", "同意推荐", y=0.3),
        prose("推荐单位意见", "同意推荐", y=0.6),
        marks=[seal(0.6, 0.45)],
    )
    found = witnesses_on(Sheet.of(page), _FORM)
    assert found["employer_opinion.seal"].seen is Truth.YES
    assert found["recommender_opinion.seal"].seen is Truth.NO


def test_a_portrait_is_seen() -> None:
    found = witnesses_on(Sheet.of(reading(_form(), marks=[photo(0.82, 0.17)])), _FORM)
    assert found["photo"].seen is Truth.YES


def test_the_printed_word_shows_that_no_portrait_was_pasted_over_it() -> None:
    assert witnesses_on(Sheet.of(reading(_form())), _FORM)["photo"].seen is Truth.NO


def test_without_the_printed_word_a_portrait_may_only_have_been_missed() -> None:
    page = reading(grid(("姓名", NAME, "性别", "女")))
    assert witnesses_on(Sheet.of(page), _FORM)["photo"].seen is Truth.UNKNOWN


def test_a_later_page_of_the_form_has_no_place_for_a_portrait() -> None:
    page = reading(prose("推荐单位意见", "同意推荐"))
    assert "photo" not in witnesses_on(Sheet.of(page), _FORM)


def test_a_seal_on_the_second_of_two_numbered_opinions_is_not_the_firsts() -> None:
    page = reading(
        prose("五、工作单位意见", "同意推荐。", "（盖章）", "2021年4月3日", x=0.15, y=0.14),
        prose("六、推荐单位意见", "同意推荐。", "（盖章）", "2021年4月4日", x=0.15, y=0.42),
        marks=[seal(0.7, 0.5, "某某区民政局")],
    )
    found = witnesses_on(Sheet.of(page), _FORM)
    assert found["employer_opinion.seal"].seen is Truth.NO
    assert found["recommender_opinion.seal"].seen is Truth.YES
