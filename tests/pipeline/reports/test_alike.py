"""What submissions share is shown to reviewers with both pictures, and to nobody else."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from docx import Document
from lxml import html
from openpyxl import load_workbook

from models.report import Alike, AlikePlace, Applicant, Likeness, Report
from pipeline.reports import Alikes
from tests.pipeline.reports.builder import EVIDENCE, ID_NUMBER, Desk, complete, report

ZHANG, LI = "渝北区__张三", "渝北区__李四"
NUMBER = "201706999501234567"


def _like(sort: Alike, *pages: str, **more: Any) -> Likeness:
    places = tuple(AlikePlace(submission=each, pages=pages) for each in (ZHANG, LI))
    return Likeness(sort=sort, places=more.pop("places", places), **more)


LIKENESSES = (
    _like(Alike.ID_NUMBER, f"{EVIDENCE}#1", kind="id_card", value=ID_NUMBER),
    _like(Alike.NUMBER, f"{EVIDENCE}#1", kind="level_certificate", value=NUMBER, sure=False),
    _like(Alike.PICTURE, f"{EVIDENCE}#2", kind="level_certificate", value="0" * 64),
    _like(Alike.TEXT, f"{EVIDENCE}#2", kind="casework_process", share=0.82),
)


def _reports(picture: str) -> tuple[Report, Report]:
    who = Applicant(name="李四", track="service", recommender="渝北区")
    return report(picture), report(picture, submission=LI, applicant=who)


def _written(desk: Desk, **more: Any) -> tuple[Path, Path]:
    """The folders of two submissions that share something; the run's page is written too."""
    reports = _reports(desk.draw())
    likenesses = more.pop("likenesses", LIKENESSES)
    alikes = Alikes(reports, likenesses, **more)
    folders = [
        desk.submission(each, alike=alikes.of(each.submission, desk.stored), **more)
        for each in reports
    ]
    desk.run(*reports, likenesses=likenesses, **more)
    return folders[0], folders[1]


def _tree(folder: Path) -> html.HtmlElement:
    return html.fromstring((folder / "index.html").read_text(encoding="utf-8"))


def _text(element: html.HtmlElement) -> str:
    return re.sub(r"\s+", " ", str(element.text_content()))


def test_a_submissions_page_says_with_whom_and_what_it_shares(desk: Desk) -> None:
    tree = _tree(_written(desk)[0])
    [block] = tree.xpath("//section[@aria-labelledby='alike']")
    said = _text(block)
    assert "李四（渝北区）" in said
    assert "身份证号码相同 1，证书编号相同 1，图片相同 1，文字雷同 1" in said
    assert f"社会工作者职业水平证书 {NUMBER}（识读存疑）" in said
    assert "约82%的文字相同" in said
    assert "不影响各项结论，也不告知申报人" in said
    assert tree.xpath("//div[@class='head']/a[@href='#alike']")


def test_both_pictures_and_both_places_are_one_click_away(desk: Desk) -> None:
    mine, theirs = _written(desk)
    block = _tree(mine).xpath("//section[@aria-labelledby='alike']")[0]
    pictures = [mine / unquote(each) for each in block.xpath(".//img/@src")]
    assert {each.parent.parent.resolve() for each in pictures} == {mine, theirs}
    assert all(each.is_file() for each in pictures)
    ways = block.xpath(".//span[@class='spot']/a[not(@class)]/@href")
    assert len(ways) == 2 * len(LIKENESSES)
    for way in ways:
        file, _, anchor = unquote(way).partition("#")
        page = (mine / file).parent.resolve() if file else mine
        assert _tree(page).xpath(f"//*[@id='{anchor}']"), way


@pytest.mark.parametrize("unmasked", [False, True])
def test_id_numbers_are_hidden_unless_asked_for(desk: Desk, unmasked: bool) -> None:
    folder, _ = _written(desk, unmasked=unmasked)
    block = _text(_tree(folder).xpath("//section[@aria-labelledby='alike']")[0])
    assert (ID_NUMBER in block) == unmasked
    assert ("500***********1116" in block) != unmasked
    assert ID_NUMBER not in (desk.out / "run.json").read_text(encoding="utf-8")


def test_the_runs_page_names_the_pairs_and_marks_their_rows(desk: Desk) -> None:
    _written(desk)
    tree = _tree(desk.out)
    [line] = tree.xpath("//ul[@class='couples']/li")
    assert "张三（渝北区） 与 李四（渝北区）：身份证号码相同 1" in _text(line)
    for way in (
        *line.xpath("./a/@href"),
        *tree.xpath("//tbody//a[contains(@class,'badge')]/@href"),
    ):
        file, _, anchor = unquote(way).partition("#")
        assert _tree((desk.out / file).parent).xpath(f"//*[@id='{anchor}']")
    assert len(tree.xpath("//tbody//a[contains(@class,'badge')]")) == 2


def test_the_spreadsheet_has_a_sheet_of_them_and_its_other_sheets_are_as_before(
    desk: Desk, tmp_path: Path
) -> None:
    _written(desk)
    book = load_workbook(desk.out / "summary.xlsx")
    assert book.sheetnames == ["汇总表", "审核表", "雷同提示", "说明"]
    rows = list(book["雷同提示"].iter_rows(min_row=2, values_only=True))
    assert [row[1] for row in rows] == ["身份证号码相同", "证书编号相同", "图片相同", "文字雷同"]
    assert rows[0][2:] == (
        "500***********1116", "张三", "渝北区", f"《{EVIDENCE}》第1张图",
        "李四", "渝北区", f"《{EVIDENCE}》第1张图",
    )  # fmt: skip
    before = list(book["审核表"].iter_rows(values_only=True))
    desk.run(*_reports(desk.draw()))
    plain = load_workbook(desk.out / "summary.xlsx")
    assert list(plain["审核表"].iter_rows(values_only=True)) == before
    assert "雷同提示" not in plain.sheetnames


def test_run_json_lists_them_for_programs(desk: Desk) -> None:
    _written(desk)
    found = json.loads((desk.out / "run.json").read_text(encoding="utf-8"))["across"]
    assert [each["sort"] for each in found] == ["id_number", "number", "picture", "text"]
    assert found[0]["value"] == "500***********1116"
    assert found[1] == {
        "sort": "number", "kind": "level_certificate", "value": NUMBER, "sure": False,
        "share": None, "places": [
            {"submission": each, "pages": [f"{EVIDENCE}#1"], "record": None}
            for each in (ZHANG, LI)
        ],
    }  # fmt: skip


def test_no_letter_and_no_report_says_anything_of_it(desk: Desk) -> None:
    folders = _written(desk)
    letters = list(desk.out.rglob("*.docx"))
    assert {each.parent for each in letters} == {*folders, desk.out / "units" / "渝北区"}
    for letter in letters:
        body = Document(str(letter)).element.body
        said = "".join(each.text or "" for each in body.iter("{*}t"))
        assert "雷同" not in said
        assert "相同" not in said
    # The applicant's own letter names nobody else.
    said = "".join(
        each.text or ""
        for each in Document(str(folders[0] / "补正通知.docx")).element.body.iter("{*}t")
    )
    assert "李四" not in said
    kept = Report.model_validate_json((folders[0] / "report.json").read_text(encoding="utf-8"))
    assert kept == _reports(desk.draw())[0]


def test_one_person_twice_is_asked_about_and_nothing_is_called_borrowed(desk: Desk) -> None:
    same = _like(Alike.SAME_APPLICANT)
    folder, _ = _written(desk, likenesses=(same, *LIKENESSES))
    block = _tree(folder).xpath("//section[@aria-labelledby='alike']")[0]
    assert "两份材料为同一申报人" in _text(block)
    assert not block.xpath(".//table")
    [line] = _tree(desk.out).xpath("//ul[@class='couples']/li")
    assert _text(line).endswith("：同一申报人")


def test_namesakes_are_pointed_out(desk: Desk) -> None:
    picture = desk.draw()
    reports = (report(picture), report(picture, submission=LI))
    [other] = Alikes(reports, LIKENESSES).of(ZHANG, desk.stored)
    assert (other.same_name, other.same_applicant) == (True, False)


def test_of_many_with_one_paper_each_is_told_of_all_others_on_its_own_page(desk: Desk) -> None:
    reports = [complete(f"渝北区__{n}") for n in range(8)]
    places = tuple(AlikePlace(submission=each.submission) for each in reports)
    alikes = Alikes(reports, (_like(Alike.NUMBER, value=NUMBER, places=places),))
    assert len(alikes.of("渝北区__3", desk.stored)) == 7
    assert len(alikes.couples()) == 7


def test_a_file_name_with_an_id_number_in_it_keeps_its_way_and_hides_the_number(
    desk: Desk,
) -> None:
    def named(one: Report) -> Report:
        return one.model_copy(
            update={
                "documents": tuple(
                    d.model_copy(update={"path": d.path.replace(EVIDENCE, f"{ID_NUMBER}.docx")})
                    for d in one.documents
                )
            }
        )

    first, second = (named(each) for each in _reports(desk.draw()))
    likeness = _like(Alike.PICTURE, f"{ID_NUMBER}.docx#2", kind="diploma")
    [other] = Alikes((first, second), (likeness,)).of(ZHANG, desk.stored)
    [spot] = other.shared[0].theirs
    assert spot.title == "《500***********1116.docx》第2张图"
    assert spot.href.endswith("/index.html#p-2-2")


def test_a_run_without_any_says_nothing_of_it(desk: Desk) -> None:
    folder, _ = _written(desk, likenesses=())
    assert "雷同" not in _text(_tree(folder))
    assert not _tree(desk.out).xpath("//ul[@class='couples']")
    assert json.loads((desk.out / "run.json").read_text(encoding="utf-8"))["across"] == []
