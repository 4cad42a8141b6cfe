"""The recommendation form laid out otherwise than as one table of labels and values."""

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.text.sheet import Sheet
from models.page import Reading
from tests.extractors.readings import grid, line, prose, reading, title

FORM = title("社会工作督导库人选推荐表")


def _found(page: Reading) -> dict[str, Found]:
    return extract(Sheet.of(page), KINDS["recommendation_form"])


def _values(page: Reading) -> dict[str, str | None]:
    return {name: found.value for name, found in _found(page).items()}


def test_schools_are_read_from_the_columns_of_a_table() -> None:
    values = _values(
        reading(
            FORM,
            grid(
                ("类别", "学历学位", "毕业院校及专业"),
                ("全日制教育", "大学本科", "甲某大学社会工作专业"),
                ("在职教育", "无", "乙某学院/法学"),
            ),
        )
    )
    assert values["fulltime_school_major"] == "甲某大学社会工作专业"
    assert values["inservice_school_major"] == "乙某学院/法学"


def test_schools_are_read_where_rows_and_columns_change_places() -> None:
    values = _values(
        reading(
            FORM,
            grid(
                ("类别", "全日制教育", "在职教育"),
                ("学历学位", "大学本科", "硕士研究生"),
                ("毕业院校及专业", "甲某大学社会工作", "乙某大学法学"),
            ),
        )
    )
    assert values["fulltime_school_major"] == "甲某大学社会工作"
    assert values["inservice_school_major"] == "乙某大学法学"


def test_a_column_whose_head_was_misread_in_one_character_is_known() -> None:
    values = _values(
        reading(
            FORM,
            grid(
                ("类别", "学历学位", "毕业院权及专业"),
                ("全日制教育", "大学本科", "甲某大学社会工作专业"),
            ),
        )
    )
    assert values["fulltime_school_major"] == "甲某大学社会工作专业"


def test_a_school_belongs_to_the_heading_above_it() -> None:
    values = _values(
        reading(
            FORM,
            prose(
                "全日制教育", "学历学位：大学本科", "毕业院校及专业：甲某大学社会工作",
                "在职教育", "学历学位：无", "毕业院校及专业：乙某大学法学",
            ),
        )
    )  # fmt: skip
    assert values["fulltime_school_major"] == "甲某大学社会工作"
    assert values["inservice_school_major"] == "乙某大学法学"


def test_a_career_under_its_heading_is_read_to_its_last_line() -> None:
    values = _values(
        reading(
            FORM,
            prose(
                "四、工作及学习经历（从大学写起）", "2008.09至2012.06 甲某大学社会工作专业本科学习",
                "2012.07至今 某某中心一线社工", "五、社会工作服务、教学或管理经验",
                "从事社会工作服务8年来，扎根基层，", "服务居民两千余人次。",
                "六、个人所获社会工作领域表彰奖励", "无",
            ),
        )
    )  # fmt: skip
    assert values["career"] == (
        "2008.09至2012.06甲某大学社会工作专业本科学习2012.07至今某某中心一线社工"
    )
    assert values["experience"] == "从事社会工作服务8年来，扎根基层，服务居民两千余人次。"
    assert values["awards"] == "无"


def test_a_section_headed_in_other_words_is_read_in_doubt() -> None:
    found = _found(reading(FORM, prose("主要学习工作简历", "2012.07至今 某某中心一线社工")))
    assert found["career"].value == "2012.07至今某某中心一线社工"
    assert not found["career"].sure


def test_a_long_label_with_a_character_misread_has_its_value_beside_it() -> None:
    page = reading(
        FORM,
        grid(("单位及职务/专业技市职务", "某某中心社工部主任"), widths=(2, 3)),
        line("无", 0.1, 0.5),
    )
    assert _values(page)["employer_position"] == "某某中心社工部主任"


def test_what_no_word_is_written_with_is_put_right() -> None:
    page = reading(FORM, grid(("工作单位意见", "经审核，材科真实，同意推荐。")))
    assert _values(page)["employer_opinion"] == "经审核，材料真实，同意推荐。"


def test_two_rows_for_each_form_of_education_are_told_apart() -> None:
    values = _values(
        reading(
            FORM,
            grid(
                ("全日制教育", "学历学位", "大学本科"),
                ("", "毕业院校及专业", "甲某大学社会工作"),
                ("在职教育", "学历学位", "硕士研究生"),
                ("", "毕业院校及专业", "乙某大学法学"),
            ),
        )
    )
    assert values["fulltime_education"] == "大学本科"
    assert values["inservice_education"] == "硕士研究生"
    assert values["fulltime_school_major"] == "甲某大学社会工作"
    assert values["inservice_school_major"] == "乙某大学法学"
