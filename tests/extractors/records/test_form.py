"""The recommendation form (附件1), cell by cell."""

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.text.sheet import Sheet
from models.page import Reading
from tests.extractors.papers import ID_NUMBER, NAME
from tests.extractors.readings import grid, reading, title


def _found(page: Reading, kind: str) -> dict[str, Found]:
    return extract(Sheet.of(page), KINDS[kind])


def _values(page: Reading, kind: str) -> dict[str, str | None]:
    return {name: found.value for name, found in _found(page, kind).items()}


def _form(photo: str = "照片") -> Reading:
    return reading(
        title("社会工作督导库人选推荐表"),
        grid(
            ("姓名", NAME, "出生年月", "1990.03", photo),
            ("性别", "女", "民  族", "土家族", ""),
            ("政治面貌", "党员", "健康状况", "良好", ""),
            ("身份证号码", ID_NUMBER, "手机号码", "13800000001"),
            ("电子邮箱", "zou@example.com"),
            ("全日制\n教育", "本科\n法学学士", "毕业院校\n及专业", "某某大学社会工作"),
            ("在职\n教育", "", "毕业院校\n及专业", ""),
            ("单位及职务/\n专业技术职务", "某某中心社工"),
            (
                "取得社会工作师\n（中级）证书时间", "2017年6月", "社会工作师（中\n级）证书编号",
                "201706999500000012",
            ),
            ("工作单位意见", "同意推荐。\n（盖章）  2021年3月20日"),
            ("推荐单位意见", "\n（盖章）       年   月   日"),
            widths=(2, 3, 2, 3, 1.5),
        ),
    )  # fmt: skip


FORM = {
    "name": NAME,
    "birth_date": "1990-03",
    "sex": "女",
    "ethnicity": "土家族",
    "political_status": "中共党员",
    "health": "良好",
    "id_number": ID_NUMBER,
    "phone": "13800000001",
    "email": "zou@example.com",
    "fulltime_education": "本科法学学士",
    "fulltime_school_major": "某某大学社会工作",
    "inservice_education": None,
    "inservice_school_major": None,
    "employer_position": "某某中心社工",
    "level_certificate_date": "2017-06",
    "level_certificate_number": "201706999500000012",
    "employer_opinion": "同意推荐。",
    "employer_opinion_date": "2021-03-20",
    "recommender_opinion": None,
    "recommender_opinion_date": None,
}


def test_every_cell_of_the_form() -> None:
    values = _values(_form(), "recommendation_form")
    assert {name: values.get(name, "absent") for name in FORM} == FORM


def test_cells_left_empty_on_the_form_are_surely_empty() -> None:
    found = _found(_form(), "recommendation_form")
    empty = ("inservice_education", "recommender_opinion", "recommender_opinion_date")
    assert all(found[name].value is None and found[name].sure for name in empty)
