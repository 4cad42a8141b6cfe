from pathlib import Path
from typing import Any
from urllib.parse import unquote
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from models.report import Applicant, Outcome, ReportedRecord
from pipeline.reports.summary import COLUMNS
from tests.pipeline.reports.builder import (
    EVIDENCE,
    ID_NUMBER,
    PHONE,
    Desk,
    certificate,
    complete,
    field,
    finding,
    form,
    report,
    unopened,
)


def _sheet(out: Path, name: str) -> Worksheet:
    sheet = load_workbook(out / "summary.xlsx")[name]
    assert isinstance(sheet, Worksheet)
    return sheet


def _rows(out: Path, name: str) -> list[dict[str, Any]]:
    head, *rows = _sheet(out, name).iter_rows()
    return [
        {str(h.value): cell for h, cell in zip(head, row, strict=True)} for row in rows
    ]  # fmt: skip


def _first(out: Path) -> dict[str, Any]:
    return {name: cell.value for name, cell in _rows(out, "汇总表")[0].items()}


def test_the_summary_comes_first_with_the_offices_columns(desk: Desk) -> None:
    out = desk.run(report(desk.draw()))
    book = load_workbook(out / "summary.xlsx")
    assert book.sheetnames == ["汇总表", "审核表", "说明"]
    assert tuple(cell.value for cell in _sheet(out, "汇总表")[1]) == COLUMNS


def test_a_row_says_who_applies_with_numbers_hidden(desk: Desk) -> None:
    row = _first(desk.run(report(desk.draw())))
    assert {name: row[name] for name in (
        "序号", "推荐单位", "姓名", "性别", "民族", "出生年月", "政治面貌", "身份证号", "手机",
        "邮箱", "职业水平级别", "证书编号(管理号)", "推荐类别",
        "工作单位及职务/职称", "材料是否齐全",
    )} == {
        "序号": "1", "推荐单位": "渝北区", "姓名": "张三", "性别": "男", "民族": "土家族",
        "出生年月": "1980年1月", "政治面貌": "中共党员", "身份证号": "500***********1116",
        "手机": "138****0001", "邮箱": "z***@example.com", "职业水平级别": "中级",
        "证书编号(管理号)": "201706999501234567", "推荐类别": "服务",
        "工作单位及职务/职称": "测试社工中心主任", "材料是否齐全": "材料不齐",
    }  # fmt: skip
    assert "本科" in row["学历/学位"]
    assert "测试大学社会工作" in row["毕业院校及专业"]
    assert "缺少：form.photo的标题" in row["备注"]


def test_numbers_are_shown_where_asked_for(desk: Desk) -> None:
    row = _first(desk.run(report(desk.draw()), unmasked=True))
    assert (row["身份证号"], row["手机"]) == (ID_NUMBER, PHONE)


def test_a_doubtful_value_is_marked_by_sign_and_colour(desk: Desk) -> None:
    row = _rows(desk.run(report(desk.draw())), "汇总表")[0]
    assert row["取得时间"].value == "2017年6月18日？"
    assert row["取得时间"].fill.fgColor.rgb == "FFFFF4D6"
    assert row["性别"].fill.fill_type is None


def test_what_only_the_form_claims_is_told_so(desk: Desk) -> None:
    row = _first(desk.run(report(desk.draw(), records=(form(),))))
    assert row["取得时间"] == "2017年6月（推荐表所填）？"
    assert row["职业水平级别"] is None


def test_another_persons_certificate_is_not_taken(desk: Desk) -> None:
    other = certificate(holder=field("王五"))
    row = _first(desk.run(report(desk.draw(), records=(form(), other))))
    assert row["职业水平级别"] is None


def test_achievements_are_counted_with_level_and_rank(desk: Desk) -> None:
    def project(id: str, name: str, level: str, **more: Any) -> ReportedRecord:
        return ReportedRecord(
            id=id, kind="project_proof", confidence=1.0, pages=(f"{EVIDENCE}#2",),
            fields={"project_name": field(name), "project_level": field(level, **more),
                    "rank": field("1")},
        )  # fmt: skip

    records = (project("r5", "甲项目", "市级"), project("r6", "甲项目", "市级"),
               project("r7", "乙项目", "区县级", sure=False))  # fmt: skip
    row = _first(desk.run(report(desk.draw(), records=(form(), *records))))
    assert row["主要业绩"] == "项目2（市级、排名第1；区县级？、排名第1）"


def test_the_years_proven_are_told(desk: Desk) -> None:
    proof = ReportedRecord(
        id="r8", kind="employment_proof", confidence=1.0, pages=(f"{EVIDENCE}#2",),
        fields={"started_on": field("2012-03"), "ended_on": field("present"),
                "stated_years": field("9")},
    )  # fmt: skip
    row = _first(desk.run(report(desk.draw(), records=(form(), proof))))
    assert row["从业(教学)年限"] == "2012年3月至今（所述9年）"


def test_a_clause_of_several_items_tells_which_hold(desk: Desk) -> None:
    award = ReportedRecord(id="r8", kind="award_certificate", confidence=1.0,
                           pages=(f"{EVIDENCE}#2",), fields={})  # fmt: skip
    held = (
        finding("service.project", Outcome.MET, title="完成服务项目"),
        finding("eligibility.contribution", Outcome.MET, records=("r8",)),
    )
    row = _first(desk.run(report(desk.draw(), records=(award,), findings=held)))
    assert row["符合条件(五)第_项"] == "完成服务项目；荣誉证书、表彰"


_FORMULAS = ('=HYPERLINK("http://example.com")', "+1", "-1+1", "@x", "#N/A", "\t=1", "=1\x00\x0b")


@pytest.mark.parametrize("text", _FORMULAS)
def test_text_never_becomes_a_formula(desk: Desk, text: str) -> None:
    who = Applicant(name=text, track=None, recommender=text)
    out = desk.run(report(
        desk.draw(), applicant=who, records=(form(sex=field(text)),),
        findings=(finding("form.fields", Outcome.UNCLEAR, reason=text, title=text),),
    ))  # fmt: skip
    for name in ("汇总表", "审核表"):
        for row in _sheet(out, name).iter_rows():
            assert {cell.data_type for cell in row} <= {"s", "n"}
            assert not any(isinstance(cell.value, float | int) for cell in row)
    cell = _rows(out, "汇总表")[0]["性别"]
    assert cell.value is not None
    assert cell.quotePrefix is (text[0] in "=+-@\t")
    with ZipFile(out / "summary.xlsx") as package:
        for part in package.namelist():
            if part.startswith("xl/worksheets/sheet"):
                assert b"<f>" not in package.read(part)


def test_names_link_to_the_pages(desk: Desk) -> None:
    one = report(desk.draw())
    folder = desk.submission(one)
    out = desk.run(one)
    for name in ("汇总表", "审核表"):
        link = _rows(out, name)[0]["姓名"].hyperlink
        assert out / unquote(link.target) == folder / "index.html"


def test_the_reviewers_sheet_has_a_row_for_each_requirement(desk: Desk) -> None:
    one = report(desk.draw())
    rows = _rows(desk.run(one, complete()), "审核表")
    assert len(rows) == len(one.findings) + 1
    found = {row["材料项"].value: row for row in rows if row["姓名"].value == "张三"}
    certificate_row = found["career.level_certificate的标题"]
    assert certificate_row["是否提供"].value == "已提供"
    assert certificate_row["所在文件/图号"].value == f"《{EVIDENCE}》第1张图"
    assert certificate_row["识别到的关键内容"].value == \
        "社会工作者职业水平证书：张三、中级、2017年6月18日？"  # fmt: skip
    assert certificate_row["系统判断"].value == "请核对"
    assert certificate_row["问题"].value == "career.level_certificate的理由。"
    assert found["career.degree的标题"]["是否提供"].value == "未提供"
    assert found["teaching.outputs的标题"]["系统判断"].value == "不适用"
    assert "未见预估表" in found["service.cases的标题"]["识别到的关键内容"].value.replace(
        "个案工作", ""
    )


def test_conclusions_are_chosen_from_a_list(desk: Desk) -> None:
    sheet = _sheet(desk.run(report(desk.draw())), "审核表")
    choice = sheet.data_validations.dataValidation[0]
    assert choice.formula1 == '"合格,补正,不合格"'
    column = [cell.value for cell in sheet[1]].index("人工结论")
    assert str(choice.sqref).startswith(f"{sheet.cell(2, column + 1).coordinate}:")


def test_heads_stay_in_sight_and_rows_can_be_filtered(desk: Desk) -> None:
    out = desk.run(report(desk.draw()), complete())
    for name, rows in (("汇总表", 3), ("审核表", 9)):
        sheet = _sheet(out, name)
        assert str(sheet.freeze_panes)[1:] == "2"
        assert str(sheet.auto_filter.ref).endswith(str(rows))


def _decide(out: Path, row: int, conclusion: str, reviewer: str) -> None:
    book = load_workbook(out / "summary.xlsx")
    sheet = book["审核表"]
    head = [cell.value for cell in sheet[1]]
    sheet.cell(row, head.index("人工结论") + 1).value = conclusion
    sheet.cell(row, head.index("审核人/日期") + 1).value = reviewer
    book.save(out / "summary.xlsx")


def test_what_reviewers_wrote_stays_with_its_requirement(desk: Desk) -> None:
    one = report(desk.draw())
    _decide(desk.run(one), 3, "补正", "=陈某 4月10日")
    rows = _rows(desk.run(complete(), one), "审核表")
    said = {(r["姓名"].value, r["材料项"].value): (r["人工结论"].value, r["审核人/日期"].value)
            for r in rows if r["人工结论"].value}  # fmt: skip
    assert said == {("张三", "form.photo的标题"): ("补正", "=陈某 4月10日")}


def test_a_spreadsheet_that_cannot_be_read_is_put_aside(desk: Desk) -> None:
    out = desk.run(complete())
    (out / "summary.xlsx").write_bytes(b"broken")
    desk.run(complete())
    assert (out / "summary.old.xlsx").read_bytes() == b"broken"
    assert _first(out)["姓名"] == "李四"


def test_an_unopened_submission_and_an_empty_run_have_their_sheets(desk: Desk) -> None:
    row = _first(desk.run(unopened()))
    assert row["姓名"] == "打不开？"
    assert row["备注"] == "材料未能读取"
    assert _rows(desk.run(), "汇总表") == []
